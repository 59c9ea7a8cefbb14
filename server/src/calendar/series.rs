//! A booking as calendars think of a series: a rule, what it leaves out, what comes besides, and what differs (RFC 5545 §3.8.5).
//!
//! Everything hangs on slots: wall times at which a calendar expects a date. The rule gives slots, each date that takes place
//! fills one, and a calendar knows the date by it (§3.8.4.4), wherever and whenever it really is.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::{
    booking::{Booking, Hold, Occurrence},
    recurrence::{End, Rule},
    time::{Fold, Zone},
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::event::utc;

/// What a calendar is told of a booking on several dates. All times are wall times of the house.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Series<'a> {
    /// The first slot; the rule counts from it even where that date does not take place.
    pub(super) start: NaiveDateTime,
    /// How it repeats, up to the last date that the rule has given so far.
    pub(super) rule: Option<String>,
    /// Slots of the rule that stay empty.
    pub(super) left_out: Vec<NaiveDateTime>,
    /// Slots besides the rule.
    pub(super) added: Vec<NaiveDateTime>,
    /// Dates that are not what their slots make a calendar expect.
    pub(super) differing: Vec<(NaiveDateTime, &'a Occurrence)>,
    /// Every date that takes place, by its slot.
    pub(super) dates: BTreeMap<NaiveDateTime, &'a Occurrence>,
    /// How it stands where a date does not differ.
    pub(super) hold: Hold,
}

impl<'a> Series<'a> {
    /// Nothing where no date takes place and no rule says where it would have begun.
    pub(super) fn of(booking: &'a Booking, zone: Zone) -> Option<Self> {
        let usual = Usual::of(booking, zone);
        let ruled = usual.ruled();
        let slots = usual.filled(&ruled);
        let start = *slots.keys().next()?;
        let of_rule = |slot: &NaiveDateTime| ruled.contains(&slot.date()) && slot.time() == booking.hours.start();
        let rule = booking.rule.filter(|_| ruled.len() > 1).and_then(|rule| usual.until(rule, *ruled.last()?));
        let dates: BTreeMap<NaiveDateTime, &Occurrence> = slots.iter().filter_map(|(slot, date)| Some((*slot, (*date)?))).collect();
        Some(Self {
            start,
            rule,
            left_out: slots.iter().filter(|(_, date)| date.is_none()).map(|(slot, _)| *slot).collect(),
            added: slots.keys().filter(|slot| **slot != start && !of_rule(slot)).copied().collect(),
            differing: dates.iter().filter(|(slot, date)| !usual.expects(**slot, date)).map(|(slot, date)| (*slot, *date)).collect(),
            dates,
            hold: usual.hold,
        })
    }
}

/// What a calendar expects of a date of which it knows no more than its slot.
#[derive(Clone, Copy)]
struct Usual<'a> {
    booking: &'a Booking,
    zone: Zone,
    hold: Hold,
}

impl<'a> Usual<'a> {
    fn of(booking: &'a Booking, zone: Zone) -> Self {
        let settled = booking.kept().any(|date| date.hold == Hold::Confirmed);
        Self { booking, zone, hold: if settled { Hold::Confirmed } else { booking.hold() } }
    }

    fn slot(self, date: NaiveDate) -> NaiveDateTime {
        date.and_time(self.booking.hours.start())
    }

    fn exists(self, slot: NaiveDateTime) -> bool {
        self.zone.moment(slot.date(), slot.time(), Some(Fold::First)).is_ok()
    }

    /// The dates of the rule, from the first one on after which it has given every date. Neither that one nor the last has a slot
    /// that the clocks jump over: a calendar may pass over such a slot or not (§3.3.10 and §3.3.5 contradict each other).
    fn ruled(self) -> Vec<NaiveDate> {
        let known: BTreeSet<NaiveDate> =
            self.booking.dates.iter().filter_map(|date| date.ruled).filter(|date| self.exists(self.slot(*date))).collect();
        let Some(last) = known.last().copied() else { return Vec::new() };
        let Some(rule) = self.booking.rule else { return known.into_iter().take(1).collect() };
        let whole = Rule { end: End::Until(last), ..rule };
        let from = |first: &NaiveDate| Some(whole.dates(*first, last).dates).filter(|dates| dates.first() == Some(first));
        let gives = |dates: &Vec<NaiveDate>| dates.first().is_some_and(|first| known.range(first..).all(|date| dates.binary_search(date).is_ok()));
        known.iter().filter_map(from).find(gives).unwrap_or_default()
    }

    /// The slots of the rule, and those of dates besides it; each with the date that fills it.
    fn filled(self, ruled: &[NaiveDate]) -> BTreeMap<NaiveDateTime, Option<&'a Occurrence>> {
        let mut slots: BTreeMap<_, Option<&Occurrence>> = ruled.iter().map(|date| (self.slot(*date), None)).collect();
        let mut others = Vec::new();
        for date in self.booking.kept() {
            match date.ruled.and_then(|ruled| slots.get_mut(&self.slot(ruled)).filter(|_| self.exists(self.slot(ruled)))) {
                Some(slot @ None) => *slot = Some(date),
                _ => others.push(date),
            }
        }
        others.sort_by_key(|date| (date.span.start(), date.number));
        for date in others {
            let slot = self.free_slot(&slots, self.zone.wall(date.span.start()), ruled);
            slots.insert(slot, Some(date));
        }
        slots
    }

    /// When the date begins, if no other date has that slot and it is not before the first one of the rule, which must be the first
    /// of all (§3.8.5.3); else the next minute for which both hold.
    fn free_slot(self, slots: &BTreeMap<NaiveDateTime, Option<&Occurrence>>, begins: NaiveDateTime, ruled: &[NaiveDate]) -> NaiveDateTime {
        let mut slot = ruled.first().map_or(begins, |first| begins.max(self.slot(*first)));
        while slots.get(&slot).is_some_and(Option::is_some) || !self.exists(slot) {
            slot += TimeDelta::minutes(1);
        }
        slot
    }

    /// Whether the date is what its slot makes a calendar expect. A night in which the clocks change is told in full: some calendars
    /// add hours by the clocks, some by what they last.
    fn expects(self, slot: NaiveDateTime, date: &Occurrence) -> bool {
        let lasts = TimeDelta::minutes(self.booking.hours.minutes().into());
        let moment = |wall: NaiveDateTime| self.zone.moment(wall.date(), wall.time(), None).ok();
        moment(slot) == Some(date.span.start())
            && moment(slot + lasts) == Some(date.span.end())
            && date.span.seconds() == lasts.num_seconds()
            && date.rooms == self.booking.rooms
            && date.hold == self.hold
    }

    /// The rule with its last slot in UTC, as the form of DTSTART demands (§3.3.10).
    fn until(self, rule: Rule, last: NaiveDate) -> Option<String> {
        let at = self.zone.moment(last, self.booking.hours.start(), Some(Fold::Second)).ok()?;
        let stored = rule.to_string();
        let (days, _end) = stored.rsplit_once(';')?;
        Some(format!("{days};UNTIL={}", utc(at)))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use app::domain::{
        booking::{Number, Purpose, Visibility},
        id::{AssociationId, BookingId, PersonId, RoomId},
    };

    use super::*;

    /// A date of a booking: what the rule gave, then when it is.
    type Given<'a> = (&'a str, &'a str);

    /// A booking from 17:00 to 19:00 in room 1. The rule gave a date where that is not empty; it does not take place where its time
    /// is empty, and is in room 2 where an `r` follows.
    pub(in crate::calendar) fn booking(rule: &str, hours: &str, dates: &[Given<'_>]) -> Booking {
        let occurrence = |(number, (ruled, when)): (i32, &Given<'_>)| {
            let ruled: Option<NaiveDate> = ruled.parse().ok();
            let usual = ruled.map(|ruled| format!("{ruled} {hours}")).unwrap_or_default();
            let (day, hours) = if when.is_empty() { usual.as_str() } else { when }.split_once(' ').unwrap();
            let room = if hours.ends_with('r') { 2 } else { 1 };
            let hours: app::domain::hours::Hours = hours.trim_end_matches('r').parse().unwrap();
            Occurrence {
                number: Number(number),
                ruled,
                span: hours.on(day.parse().unwrap(), Zone::BERLIN, Some(Fold::Second)).unwrap(),
                rooms: vec![RoomId(room)],
                hold: if when.is_empty() { Hold::Cancelled } else { Hold::Confirmed },
            }
        };
        Booking {
            id: BookingId::from_random(7),
            association: AssociationId(1),
            booked_by: PersonId(1),
            rooms: vec![RoomId(1)],
            purpose: Purpose::Meeting,
            service: None,
            title: None,
            visibility: Visibility::House,
            attendees: None,
            hours: hours.parse().unwrap(),
            rule: rule.parse().ok(),
            dates: (1..).zip(dates).map(occurrence).collect(),
            note: None,
            answer_by: None,
            sequence: 0,
        }
    }

    /// Start; rule; left out; added; differing.
    fn check(booking: &Booking, expected: [&str; 5]) {
        let series = Series::of(booking, Zone::BERLIN).unwrap();
        let wall = |slot: &NaiveDateTime| slot.format("%m-%d %H:%M").to_string();
        let all = |slots: &[NaiveDateTime]| slots.iter().map(wall).collect::<Vec<_>>().join(", ");
        let differing: Vec<NaiveDateTime> = series.differing.iter().map(|(slot, _)| *slot).collect();
        let found = [wall(&series.start), series.rule.clone().unwrap_or_default(), all(&series.left_out), all(&series.added), all(&differing)];
        assert_eq!(found, expected);
    }

    const TUESDAYS: &str = "FREQ=WEEKLY;BYDAY=TU;COUNT=4";

    #[test]
    fn a_rule_says_it_all_where_nothing_differs() {
        let dates = [("2027-03-16", "2027-03-16 17:00-19:00"), ("2027-03-23", "2027-03-23 17:00-19:00"), ("2027-03-30", "2027-03-30 17:00-19:00")];
        check(&booking(TUESDAYS, "17:00-19:00", &dates), ["03-16 17:00", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T150000Z", "", "", ""]);
    }

    #[test]
    fn what_is_off_is_left_out_even_if_it_is_the_first() {
        let dates = [("2027-03-02", ""), ("2027-03-09", "2027-03-09 17:00-19:00"), ("2027-03-23", "")];
        // The 16th was never kept at all.
        let rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270323T160000Z";
        check(&booking(TUESDAYS, "17:00-19:00", &dates), ["03-02 17:00", rule, "03-02 17:00, 03-16 17:00, 03-23 17:00", "", ""]);
    }

    #[test]
    fn what_is_elsewhere_or_later_differs() {
        let dates = [("2027-03-02", "2027-03-02 17:00-19:00r"), ("2027-03-09", "2027-03-09 17:00-18:00"), ("2027-03-16", "2027-03-17 17:00-19:00")];
        let rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270316T160000Z";
        check(&booking(TUESDAYS, "17:00-19:00", &dates), ["03-02 17:00", rule, "", "", "03-02 17:00, 03-09 17:00, 03-16 17:00"]);
    }

    #[test]
    fn dates_by_hand_stand_besides_the_rule() {
        let dates = [
            ("2027-03-02", "2027-03-02 17:00-19:00"),
            ("2027-03-09", "2027-03-09 17:00-19:00"),
            ("", "2027-03-11 17:00-19:00"),
            ("", "2027-03-12 16:00-19:00"),
        ];
        let rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270309T160000Z";
        check(&booking(TUESDAYS, "17:00-19:00", &dates), ["03-02 17:00", rule, "", "03-11 17:00, 03-12 16:00", "03-12 16:00"]);
        check(&booking("", "17:00-19:00", &dates[1..]), ["03-09 17:00", "", "", "03-11 17:00, 03-12 16:00", "03-12 16:00"]);
        check(&booking("", "17:00-19:00", &dates[2..]), ["03-11 17:00", "", "", "03-12 16:00", "03-12 16:00"]);
    }

    #[test]
    fn a_date_by_hand_before_the_rule_begins_moves_there_from_a_slot_after() {
        let dates = [("", "2027-02-25 17:00-19:00"), ("2027-03-02", "2027-03-02 17:00-19:00"), ("2027-03-09", "2027-03-09 17:00-19:00")];
        let rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270309T160000Z";
        check(&booking(TUESDAYS, "17:00-19:00", &dates), ["03-02 17:00", rule, "", "03-02 17:01", "03-02 17:01"]);
    }

    #[test]
    fn a_date_by_hand_takes_the_slot_of_one_that_is_off_but_not_of_one_that_moved() {
        let dates = [("2027-03-02", "2027-03-02 17:00-19:00"), ("2027-03-09", ""), ("", "2027-03-09 17:00-19:00")];
        let rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270309T160000Z";
        check(&booking(TUESDAYS, "17:00-19:00", &dates), ["03-02 17:00", rule, "", "", ""]);
        let moved = [("2027-03-02", "2027-03-02 17:00-19:00"), ("2027-03-09", "2027-03-10 17:00-19:00"), ("", "2027-03-09 17:00-19:00")];
        check(&booking(TUESDAYS, "17:00-19:00", &moved), ["03-02 17:00", rule, "", "03-09 17:01", "03-09 17:00, 03-09 17:01"]);
    }

    #[test]
    fn an_hour_the_clocks_jump_over_is_left_out() {
        let dates = [("2027-03-21", "2027-03-21 02:30-04:00"), ("2027-04-04", "2027-04-04 02:30-04:00")];
        let rule = "FREQ=WEEKLY;BYDAY=SU;UNTIL=20270404T003000Z";
        check(&booking("FREQ=WEEKLY;BYDAY=SU;COUNT=3", "02:30-04:00", &dates), ["03-21 02:30", rule, "03-28 02:30", "", ""]);
        // Other hours were chosen for that night; then it is a date of its own.
        let chosen = [dates[0], ("2027-03-28", "2027-03-28 03:30-05:00"), dates[1]];
        let expected = ["03-21 02:30", rule, "03-28 02:30", "03-28 03:30", ""];
        check(&booking("FREQ=WEEKLY;BYDAY=SU;COUNT=3", "02:30-04:00", &chosen), expected);
        let last = [dates[0], ("2027-03-28", "2027-03-28 03:30-05:00")];
        check(&booking("FREQ=WEEKLY;BYDAY=SU;COUNT=2", "02:30-04:00", &last), ["03-21 02:30", "", "", "03-28 03:30", ""]);
    }

    #[test]
    fn nights_in_which_the_clocks_change_are_told_in_full() {
        let sundays = |rule: &str, hours: &str, expected: [&str; 5]| {
            let dates = ["2027-10-24", "2027-10-31", "2027-11-07"].map(|date| (date, format!("{date} {hours}")));
            check(&booking(rule, hours, &dates.each_ref().map(|(ruled, when)| (*ruled, when.as_str()))), expected);
        };
        let rule = "FREQ=WEEKLY;BYDAY=SU;COUNT=3";
        sundays(rule, "02:30-04:00", ["10-24 02:30", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20271107T013000Z", "", "", "10-31 02:30"]);
        sundays(rule, "01:00-04:00", ["10-24 01:00", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20271107T000000Z", "", "", "10-31 01:00"]);
        sundays(rule, "03:00-04:00", ["10-24 03:00", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20271107T020000Z", "", "", ""]);
    }

    #[test]
    fn the_rule_counts_from_where_it_gives_every_date() {
        // It was moved from Mondays to Tuesdays after the first two.
        let dates = [
            ("2027-03-01", "2027-03-01 17:00-19:00"),
            ("2027-03-08", "2027-03-08 17:00-19:00"),
            ("2027-03-16", "2027-03-16 17:00-19:00"),
            ("2027-03-23", "2027-03-23 17:00-19:00"),
        ];
        let rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270323T160000Z";
        check(&booking(TUESDAYS, "17:00-19:00", &dates), ["03-16 17:00", rule, "", "03-16 17:01, 03-16 17:02", "03-16 17:01, 03-16 17:02"]);
    }

    #[test]
    fn a_date_that_waits_differs_from_those_that_are_settled() {
        let mut series = booking(TUESDAYS, "17:00-19:00", &[("2027-03-02", "2027-03-02 17:00-19:00"), ("2027-03-09", "2027-03-09 17:00-19:00")]);
        series.dates[1].hold = Hold::Requested;
        let rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270309T160000Z";
        check(&series, ["03-02 17:00", rule, "", "", "03-09 17:00"]);
        series.dates[0].hold = Hold::Requested;
        check(&series, ["03-02 17:00", rule, "", "", ""]);
        assert_eq!(Series::of(&series, Zone::BERLIN).unwrap().hold, Hold::Requested);
    }

    #[test]
    fn two_dates_at_one_time_have_two_slots() {
        let mut series = booking("", "17:00-19:00", &[("", "2027-03-02 17:00-19:00"), ("", "2027-03-02 17:00-19:00r")]);
        check(&series, ["03-02 17:00", "", "", "03-02 17:01", "03-02 17:01"]);
        series.dates.iter_mut().for_each(|date| date.hold = Hold::Cancelled);
        assert_eq!(Series::of(&series, Zone::BERLIN), None);
    }
}
