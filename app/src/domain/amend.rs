//! Changing a booking that stands: calling dates off, bringing them back, moving them. Its code and their numbers stay for good.

use std::str::FromStr;

use chrono::NaiveDate;

use super::{
    booking::{Booking, Entry, Hold, Number, Occurrence, Visibility},
    hours::Hours,
    id::{RoomId, ServiceId},
    judge::{Obstacle, unmet_hours},
    time::{Fold, Moment, Span, Zone, plus_days},
    word::UnknownWord,
};

/// How much of a series a change is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// One date.
    #[default]
    One,
    /// One date and everything that begins later.
    Following,
    /// Everything that is still to come.
    All,
}

impl Scope {
    /// Every scope, in the order of the form.
    pub const ALL: [Self; 3] = [Self::One, Self::Following, Self::All];

    /// The word it is sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Following => "following",
            Self::All => "all",
        }
    }
}

impl FromStr for Scope {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == word).ok_or(UnknownWord)
    }
}

/// Where a date goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The day, in the hub's zone.
    pub date: NaiveDate,
    /// From when until when on its clock.
    pub hours: Hours,
    /// Which of two equal hours is meant in the night the clocks go back.
    pub fold: Option<Fold>,
    /// The rooms.
    pub rooms: Vec<RoomId>,
}

/// What a booking is, besides where and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Particulars {
    /// The service, for counselling.
    pub service: Option<ServiceId>,
    /// A title in the association's words.
    pub title: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
    /// How many people are expected.
    pub attendees: Option<u16>,
    /// A note for the coordination.
    pub note: Option<String>,
}

/// Why dates cannot be moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unmoved {
    /// The date is over, called off, or waits for the association's own yes.
    Gone,
    /// The clocks show no such hours on these days.
    NoSuchHours(Vec<InTheWay>),
}

/// A date that cannot be where it should, and why; `T` is what may be said of whoever is in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTheWay<T = Entry> {
    /// Which date.
    pub number: Number,
    /// The day it should be on, in the hub's zone.
    pub date: NaiveDate,
    /// When it should be; nothing where the clocks show no such hours.
    pub span: Option<Span>,
    /// What is in the way.
    pub obstacle: Obstacle<T>,
}

impl<T> InTheWay<T> {
    /// The same for a reader who may see that much of whoever is in the way.
    pub fn seen<U>(self, see: impl Fn(T) -> U) -> InTheWay<U> {
        InTheWay { number: self.number, date: self.date, span: self.span, obstacle: self.obstacle.seen(&see) }
    }
}

impl Booking {
    /// The booking with the dates of a scope called off, those that are over left as they were; nothing where that changes nothing.
    /// The number matters to all scopes but [`Scope::All`].
    pub fn called_off(&self, number: Number, scope: Scope, now: Moment) -> Option<Self> {
        let goes = |date: &Occurrence| date.hold.keeps_room() && date.span.end() > now && self.reaches(number, scope, date);
        self.dates.iter().any(goes).then(|| {
            let off = |date: &Occurrence| if goes(date) { Occurrence { hold: Hold::Cancelled, ..date.clone() } } else { date.clone() };
            let dates: Vec<Occurrence> = self.dates.iter().map(off).collect();
            let waits = dates.iter().any(|date| matches!(date.hold, Hold::Requested | Hold::Offered));
            Self { dates, answer_by: self.answer_by.filter(|_| waits), sequence: self.sequence + 1, ..self.clone() }
        })
    }

    /// The booking with a date that was called off brought back; nothing where it was not, or is over. It becomes what the rest is.
    pub fn brought_back(&self, number: Number, now: Moment) -> Option<Self> {
        let hold = match self.hold() {
            waiting @ (Hold::Requested | Hold::Offered) => waiting,
            Hold::Confirmed | Hold::Declined | Hold::Cancelled => Hold::Confirmed,
        };
        let returns = |date: &Occurrence| date.number == number && date.hold == Hold::Cancelled && date.span.end() > now;
        self.dates.iter().any(returns).then(|| {
            let back = |date: &Occurrence| if returns(date) { Occurrence { hold, ..date.clone() } } else { date.clone() };
            Self { dates: self.dates.iter().map(back).collect(), sequence: self.sequence + 1, ..self.clone() }
        })
    }

    /// The booking with a date moved, and with it those of the scope that agree with it: they take its new hours where they had its
    /// hours, its new rooms where they had its rooms, and as many days where they stand on the day their rule gave or as far from it
    /// as the moved one did. Whatever was changed by hand stays, and so does what has begun.
    ///
    /// With [`Scope::All`] the booking itself follows in the same way; its rule does where there is such a rule (months differ in
    /// length), and then the rule still gives each date. A booking of one date is moved as a whole.
    pub fn moved(&self, number: Number, scope: Scope, to: &Move, zone: Zone, now: Moment) -> Result<Self, Unmoved> {
        let scope = if self.is_series() { scope } else { Scope::All };
        let first = self.date(number).filter(|date| can_move(date) && date.span.end() > now).ok_or(Unmoved::Gone)?;
        let step = Step { first, hours: hours_of(first, zone), to, zone };
        let mut dates = Vec::with_capacity(self.dates.len());
        let mut unmet = Vec::new();
        for date in &self.dates {
            let follows = can_move(date) && date.span.start() > now && self.reaches(number, scope, date);
            let taken = if date.number == number || follows { step.taken_by(date) } else { Ok(date.clone()) };
            match taken {
                Ok(date) => dates.push(date),
                Err(in_the_way) => unmet.push(in_the_way),
            }
        }
        if !unmet.is_empty() {
            return Err(Unmoved::NoSuchHours(unmet));
        }
        let moved = Self { dates, sequence: self.sequence + 1, ..self.clone() };
        Ok(if scope == Scope::All { moved.following_as_a_whole(&step) } else { moved })
    }

    fn following_as_a_whole(mut self, step: &Step<'_>) -> Self {
        if step.hours == Some(self.hours) || !self.is_series() {
            self.hours = step.to.hours;
        }
        if same_rooms(&self.rooms, &step.first.rooms) || !self.is_series() {
            self.rooms.clone_from(&step.to.rooms);
        }
        let days = step.days();
        let rule = self.rule.map(|rule| rule.shifted(days));
        if days != 0 && rule != Some(None) {
            self.rule = rule.flatten();
            for date in &mut self.dates {
                date.ruled = date.ruled.map(|ruled| plus_days(ruled, days));
            }
        }
        self
    }

    /// The same booking, with these particulars.
    #[must_use]
    pub fn described(self, particulars: Particulars) -> Self {
        let Particulars { service, title, visibility, attendees, note } = particulars;
        Self { service, title, visibility, attendees, note, ..self }
    }

    /// What it is, besides where and when.
    pub fn particulars(&self) -> Particulars {
        let Self { service, title, visibility, attendees, note, .. } = self.clone();
        Particulars { service, title, visibility, attendees, note }
    }

    /// Whether both say the same, however often they changed.
    pub fn says_what(&self, other: &Self) -> bool {
        Self { sequence: other.sequence, ..self.clone() } == *other
    }

    /// Dates that keep a room they did not keep then.
    pub fn newly_kept<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = &'a Occurrence> {
        let stays = |date: &Occurrence| {
            before.date(date.number).is_some_and(|then| then.hold.keeps_room() && then.span == date.span && same_rooms(&then.rooms, &date.rooms))
        };
        self.kept().filter(move |date| !stays(date))
    }

    /// The same booking, where each of these dates waits for the coordination's yes.
    #[must_use]
    pub fn asking_for(self, numbers: &[Number]) -> Self {
        let asking = |date: Occurrence| match date.hold {
            Hold::Confirmed if numbers.contains(&date.number) => Occurrence { hold: Hold::Requested, ..date },
            _ => date,
        };
        Self { dates: self.dates.into_iter().map(asking).collect(), ..self }
    }

    fn reaches(&self, number: Number, scope: Scope, date: &Occurrence) -> bool {
        match scope {
            Scope::One => date.number == number,
            Scope::Following => self.date(number).is_some_and(|first| date.span.start() >= first.span.start()),
            Scope::All => true,
        }
    }
}

impl Occurrence {
    /// From when until when on the clocks of the zone, and from which day on; nothing where that is longer than hours can be.
    pub fn place(&self, zone: Zone) -> Option<Move> {
        let (date, hours) = (zone.date(self.span.start()), hours_of(self, zone)?);
        let fold = [None, Some(Fold::First), Some(Fold::Second)].into_iter().find(|fold| hours.on(date, zone, *fold) == Ok(self.span))?;
        Some(Move { date, hours, fold, rooms: self.rooms.clone() })
    }

    /// Whether it can be moved, as long as it is not over; what is offered must be taken first.
    pub fn can_move(&self) -> bool {
        can_move(self)
    }
}

fn can_move(date: &Occurrence) -> bool {
    matches!(date.hold, Hold::Requested | Hold::Confirmed)
}

/// The way of the moved date, for others to follow.
struct Step<'a> {
    first: &'a Occurrence,
    hours: Option<Hours>,
    to: &'a Move,
    zone: Zone,
}

impl Step<'_> {
    fn days(&self) -> i64 {
        (self.to.date - self.zone.date(self.first.span.start())).num_days()
    }

    fn taken_by(&self, date: &Occurrence) -> Result<Occurrence, InTheWay> {
        let (day, hours) = (self.zone.date(date.span.start()), hours_of(date, self.zone));
        let is_first = date.number == self.first.number;
        let goes_along = is_first || self.off_its_day(date).is_some_and(|days| days == 0 || Some(days) == self.off_its_day(self.first));
        let new_day = if goes_along { plus_days(day, self.days()) } else { day };
        let new_hours = if is_first || (hours.is_some() && hours == self.hours) { Some(self.to.hours) } else { hours };
        let rooms = if same_rooms(&date.rooms, &self.first.rooms) && !same_rooms(&date.rooms, &self.to.rooms) { &self.to.rooms } else { &date.rooms };
        let stays = (new_day, new_hours) == (day, hours) && !(is_first && self.to.fold.is_some());
        let span = match new_hours.filter(|_| !stays) {
            Some(hours) => hours.on(new_day, self.zone, self.to.fold).map_err(|unmet| InTheWay {
                number: date.number,
                date: new_day,
                span: None,
                obstacle: unmet_hours(hours, unmet),
            })?,
            None => date.span,
        };
        Ok(Occurrence { span, rooms: rooms.clone(), ..date.clone() })
    }

    /// How many days a date is from the one its rule gave.
    fn off_its_day(&self, date: &Occurrence) -> Option<i64> {
        date.ruled.map(|ruled| (self.zone.date(date.span.start()) - ruled).num_days())
    }
}

fn hours_of(date: &Occurrence, zone: Zone) -> Option<Hours> {
    Hours::new(zone.wall(date.span.start()).time(), zone.wall(date.span.end()).time())
}

/// The same rooms, in whatever order.
fn same_rooms(one: &[RoomId], other: &[RoomId]) -> bool {
    one.len() == other.len() && one.iter().all(|room| other.contains(room))
}
#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        booking::Purpose,
        id::{AssociationId, BookingId, PersonId},
        recurrence::Rule,
    };

    /// Wednesday, 25 November 2026, 09:00 in the zone: the first of the Tuesdays is over.
    const NOW: (&str, &str) = ("2026-11-25", "09:00:00");

    fn at((date, time): (&str, &str)) -> Moment {
        Zone::BERLIN.moment(date.parse().unwrap(), time.parse().unwrap(), None).unwrap()
    }

    fn now() -> Moment {
        at(NOW)
    }

    /// A date as the tests write it: `2026-11-24 17:00-19:00 1 2`, its rooms last.
    fn place(text: &str) -> Move {
        let mut words = text.split(' ');
        let (date, hours) = (words.next().unwrap().parse().unwrap(), words.next().unwrap().parse().unwrap());
        Move { date, hours, fold: None, rooms: words.map(|room| RoomId(room.parse().unwrap())).collect() }
    }

    fn booking(rule: Option<&str>, dates: &[(&str, Option<&str>, Hold)]) -> Booking {
        let date = |(number, (text, ruled, hold)): (i32, &(&str, Option<&str>, Hold))| {
            let place = place(text);
            Occurrence {
                number: Number(number),
                ruled: ruled.map(|ruled| ruled.parse().unwrap()),
                span: place.hours.on(place.date, Zone::BERLIN, None).unwrap(),
                rooms: place.rooms,
                hold: *hold,
            }
        };
        Booking {
            id: BookingId::from_random(1),
            association: AssociationId(1),
            booked_by: PersonId(1),
            rooms: vec![RoomId(1)],
            purpose: Purpose::Meeting,
            service: None,
            title: None,
            visibility: Visibility::House,
            attendees: None,
            hours: "17:00-19:00".parse().unwrap(),
            rule: rule.map(|rule| rule.parse::<Rule>().unwrap()),
            dates: (1..).zip(dates).map(date).collect(),
            note: None,
            answer_by: None,
            sequence: 4,
        }
    }

    /// Tuesdays; the first is over, the third was moved by hand, the fourth called off, and the sixth added by hand.
    fn tuesdays() -> Booking {
        use Hold::{Cancelled, Confirmed};
        booking(
            Some("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222"),
            &[
                ("2026-11-24 17:00-19:00 1", Some("2026-11-24"), Confirmed),
                ("2026-12-01 17:00-19:00 1", Some("2026-12-01"), Confirmed),
                ("2026-12-10 18:00-20:00 2", Some("2026-12-08"), Confirmed),
                ("2026-12-15 17:00-19:00 1", Some("2026-12-15"), Cancelled),
                ("2026-12-22 17:00-19:00 1", Some("2026-12-22"), Confirmed),
                ("2026-12-23 17:00-19:00 1", None, Confirmed),
            ],
        )
    }

    /// What differs after a change, as the tests write dates.
    fn differs(before: &Booking, after: &Booking) -> Vec<String> {
        let numbers = |booking: &Booking| booking.dates.iter().map(|date| date.number).collect::<Vec<_>>();
        assert_eq!((numbers(before), &before.id, before.sequence + 1), (numbers(after), &after.id, after.sequence));
        let changed = after.dates.iter().filter(|date| before.date(date.number).unwrap() != *date);
        let said = |date: &Occurrence| {
            let place = date.place(Zone::BERLIN).unwrap();
            let rooms: Vec<String> = place.rooms.iter().map(|room| room.0.to_string()).collect();
            let ruled = date.ruled.filter(|ruled| before.date(date.number).unwrap().ruled != Some(*ruled));
            let ruled = ruled.map(|ruled| format!(" ruled {ruled}")).unwrap_or_default();
            format!("{}: {} {} {}{ruled}", date.number.0, place.date, place.hours, rooms.join(" "))
        };
        changed.map(said).collect()
    }

    fn check(before: &Booking, (number, scope, to): (i32, Scope, &str), expected: &[&str]) -> Booking {
        let after = before.moved(Number(number), scope, &place(to), Zone::BERLIN, now()).unwrap();
        assert_eq!(differs(before, &after), expected, "{number} {scope:?} {to}");
        after
    }

    #[test]
    fn one_date_is_moved_and_the_others_stay() {
        let before = tuesdays();
        let after = check(&before, (2, Scope::One, "2026-12-03 10:00-11:30 2 3"), &["2: 2026-12-03 10:00-11:30 2 3"]);
        assert_eq!((after.hours, after.rule, &after.rooms), (before.hours, before.rule, &before.rooms));
        // Back again: nothing is left of it.
        let back = after.moved(Number(2), Scope::One, &place("2026-12-01 17:00-19:00 1"), Zone::BERLIN, now()).unwrap();
        assert_eq!(Booking { sequence: 4, ..back }, before);
    }

    #[test]
    fn others_follow_where_they_agree() {
        for (scope, to, expected) in [
            // Hours: not the one that had others, nor the one that is off, nor the one that is over.
            (
                Scope::All,
                "2026-12-01 18:00-20:00 1",
                ["2: 2026-12-01 18:00-20:00 1", "5: 2026-12-22 18:00-20:00 1", "6: 2026-12-23 18:00-20:00 1"].as_slice(),
            ),
            (
                Scope::Following,
                "2026-12-01 17:00-19:00 3",
                &["2: 2026-12-01 17:00-19:00 3", "5: 2026-12-22 17:00-19:00 3", "6: 2026-12-23 17:00-19:00 3"],
            ),
            // The day: not the one that was moved or added by hand.
            (Scope::Following, "2026-12-02 17:00-19:00 1", &["2: 2026-12-02 17:00-19:00 1", "5: 2026-12-23 17:00-19:00 1"]),
        ] {
            check(&tuesdays(), (2, scope, to), expected);
        }
        check(&tuesdays(), (5, Scope::Following, "2026-12-22 16:00-17:00 1"), &["5: 2026-12-22 16:00-17:00 1", "6: 2026-12-23 16:00-17:00 1"]);
        check(&tuesdays(), (3, Scope::All, "2026-12-10 18:00-21:00 2"), &["3: 2026-12-10 18:00-21:00 2"]);
    }

    #[test]
    fn those_that_were_moved_as_far_go_along() {
        let once =
            check(&tuesdays(), (2, Scope::Following, "2026-12-02 17:00-19:00 1"), &["2: 2026-12-02 17:00-19:00 1", "5: 2026-12-23 17:00-19:00 1"]);
        check(&once, (2, Scope::Following, "2026-12-04 17:00-19:00 1"), &["2: 2026-12-04 17:00-19:00 1", "5: 2026-12-25 17:00-19:00 1"]);
    }

    #[test]
    fn with_all_the_booking_itself_follows() {
        let before = tuesdays();
        let hours = before.moved(Number(2), Scope::All, &place("2026-12-01 18:00-20:00 3"), Zone::BERLIN, now()).unwrap();
        assert_eq!((hours.hours.to_string().as_str(), &hours.rooms, hours.rule), ("18:00-20:00", &vec![RoomId(3)], before.rule));
        let day = before.moved(Number(2), Scope::All, &place("2026-12-02 17:00-19:00 1"), Zone::BERLIN, now()).unwrap();
        assert_eq!(day.rule.unwrap().to_string(), "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261223");
        let shifted: Vec<_> = day.dates.iter().map(|date| date.ruled.map(|ruled| ruled.to_string())).collect();
        let expected = ["2026-11-25", "2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23"].map(|date| Some(date.to_owned()));
        assert_eq!((&shifted[..5], &shifted[5]), (&expected[..], &None));
        // The one that is over and the one that was moved by hand stay where they are.
        assert_eq!([day.dates[0].span, day.dates[2].span], [before.dates[0].span, before.dates[2].span]);
        // What was the date's own, the booking does not take over.
        let own = before.moved(Number(3), Scope::All, &place("2026-12-10 18:00-21:00 3"), Zone::BERLIN, now()).unwrap();
        assert_eq!((own.hours, &own.rooms), (before.hours, &before.rooms));
    }

    #[test]
    fn a_monthly_rule_stays_where_its_dates_go() {
        use Hold::Confirmed;
        let dates = [("2026-11-30 17:00-19:00 1", Some("2026-11-30"), Confirmed), ("2026-12-30 17:00-19:00 1", Some("2026-12-30"), Confirmed)];
        let before = booking(Some("FREQ=MONTHLY;BYMONTHDAY=30;COUNT=2"), &dates);
        let after = check(&before, (1, Scope::All, "2026-12-01 17:00-19:00 1"), &["1: 2026-12-01 17:00-19:00 1", "2: 2026-12-31 17:00-19:00 1"]);
        assert_eq!(after.rule, before.rule);
    }

    #[test]
    fn a_booking_of_one_date_is_moved_as_a_whole() {
        let before = booking(None, &[("2026-12-01 17:00-19:00 1", Some("2026-12-01"), Hold::Requested)]);
        let after = check(&before, (1, Scope::One, "2026-12-04 20:00-22:00 2"), &["1: 2026-12-04 20:00-22:00 2 ruled 2026-12-04"]);
        assert_eq!((after.hours.to_string().as_str(), after.rooms), ("20:00-22:00", vec![RoomId(2)]));
    }

    #[test]
    fn wall_time_wins_and_hours_that_do_not_exist_are_named() {
        use Hold::Confirmed;
        let sundays = [
            ("2027-03-21 12:00-14:00 1", Some("2027-03-21"), Confirmed),
            ("2027-03-28 12:00-14:00 1", Some("2027-03-28"), Confirmed),
            ("2027-04-04 12:00-14:00 1", Some("2027-04-04"), Confirmed),
        ];
        let before = Booking { hours: "12:00-14:00".parse().unwrap(), ..booking(Some("FREQ=WEEKLY;BYDAY=SU;COUNT=3"), &sundays) };
        check(
            &before,
            (1, Scope::All, "2027-03-21 13:00-14:00 1"),
            &["1: 2027-03-21 13:00-14:00 1", "2: 2027-03-28 13:00-14:00 1", "3: 2027-04-04 13:00-14:00 1"],
        );
        let night = before.moved(Number(1), Scope::All, &place("2027-03-21 02:30-05:00 1"), Zone::BERLIN, now());
        let Err(Unmoved::NoSuchHours(unmet)) = night else { panic!("{night:?}") };
        let time = |text: &str| text.parse().unwrap();
        let obstacle = Obstacle::MissingHour { time: time("02:30:00"), next: time("03:00:00") };
        assert_eq!(unmet, [InTheWay { number: Number(2), date: "2027-03-28".parse().unwrap(), span: None, obstacle }]);
    }

    #[test]
    fn what_is_over_off_or_offered_cannot_be_moved() {
        let to = place("2026-12-03 10:00-11:00 1");
        for (number, hold) in [(1, Hold::Confirmed), (4, Hold::Cancelled), (2, Hold::Offered), (2, Hold::Declined), (7, Hold::Confirmed)] {
            let mut before = tuesdays();
            if let Some(date) = before.dates.iter_mut().find(|date| date.number == Number(number)) {
                date.hold = hold;
            }
            assert_eq!(before.moved(Number(number), Scope::One, &to, Zone::BERLIN, now()), Err(Unmoved::Gone), "{number} {hold:?}");
        }
    }

    #[test]
    fn dates_of_a_scope_are_called_off() {
        for (number, scope, expected) in [
            (2, Scope::One, [2].as_slice()),
            (3, Scope::Following, &[3, 5, 6]),
            (1, Scope::Following, &[2, 3, 5, 6]),
            (0, Scope::All, &[2, 3, 5, 6]),
            (1, Scope::One, &[]),
            (4, Scope::One, &[]),
            (7, Scope::Following, &[]),
        ] {
            let before = tuesdays();
            let off = before.called_off(Number(number), scope, now());
            let changed =
                |after: &Booking| after.dates.iter().filter(|date| before.date(date.number) != Some(*date)).map(|date| date.number.0).collect();
            let numbers: Vec<i32> = off.as_ref().map(changed).unwrap_or_default();
            assert_eq!((numbers.as_slice(), off.is_some()), (expected, !expected.is_empty()), "{number} {scope:?}");
            assert!(off.is_none_or(|off| {
                off.sequence == 5
                    && off
                        .dates
                        .iter()
                        .filter(|date| date.span.end() > now())
                        .all(|date| !expected.contains(&date.number.0) || date.hold == Hold::Cancelled)
            }));
        }
    }

    #[test]
    fn an_answer_is_awaited_as_long_as_something_waits() {
        let mut before = tuesdays();
        before.answer_by = Some(now());
        before.dates[4].hold = Hold::Requested;
        assert_eq!(before.called_off(Number(2), Scope::One, now()).unwrap().answer_by, Some(now()));
        assert_eq!(before.called_off(Number(2), Scope::Following, now()).unwrap().answer_by, None);
    }

    #[test]
    fn a_date_comes_back_as_the_rest_is() {
        let mut before = tuesdays();
        let back = before.brought_back(Number(4), now()).unwrap();
        assert_eq!((back.dates[3].hold, back.sequence), (Hold::Confirmed, 5));
        before.dates[1].hold = Hold::Requested;
        assert_eq!(before.brought_back(Number(4), now()).unwrap().dates[3].hold, Hold::Requested);
        for (number, hold) in [(2, Hold::Confirmed), (4, Hold::Declined), (1, Hold::Cancelled), (7, Hold::Cancelled)] {
            let mut before = tuesdays();
            if let Some(date) = before.dates.iter_mut().find(|date| date.number == Number(number)) {
                date.hold = hold;
            }
            assert_eq!(before.brought_back(Number(number), now()), None, "{number} {hold:?}");
        }
    }
}
