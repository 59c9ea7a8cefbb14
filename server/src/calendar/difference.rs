//! How a booking differs from what a calendar has of it: in one date, which is told alone, or in more.

use std::collections::BTreeSet;

use app::domain::{
    booking::{Booking, Occurrence},
    time::Zone,
};
use chrono::NaiveDateTime;

use super::series::Series;

/// What a calendar that has a booking as it was must be told to have it as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference<'a> {
    /// The booking as a whole.
    Whole,
    /// That one date of a series takes place otherwise than before.
    Date {
        /// The wall time by which the calendar knows it (RFC 5545 §3.8.4.4).
        slot: NaiveDateTime,
        /// The date as it is now.
        date: &'a Occurrence,
    },
    /// That one date of a series no longer takes place.
    Gone {
        /// The wall time by which the calendar knows it.
        slot: NaiveDateTime,
        /// The date as the calendar has it.
        date: &'a Occurrence,
    },
}

impl<'a> Difference<'a> {
    /// The difference to the booking `before`, in the zone of the house; the whole where a calendar has nothing of it yet.
    pub fn between(before: Option<&'a Booking>, after: &'a Booking, zone: Zone) -> Self {
        before.and_then(|before| Self::in_one_date(before, after, zone)).unwrap_or(Self::Whole)
    }

    /// Nothing where another date differs too, or the series itself.
    fn in_one_date(before: &'a Booking, after: &'a Booking, zone: Zone) -> Option<Self> {
        if ![before, after].into_iter().all(is_shown_as_series) || !is_same_apart_from_dates(before, after) {
            return None;
        }
        let (then, now) = (Series::of(before, zone)?, Series::of(after, zone)?);
        if (then.start, &then.rule, then.hold) != (now.start, &now.rule, now.hold) {
            return None;
        }
        let slots: BTreeSet<&NaiveDateTime> = then.dates.keys().chain(now.dates.keys()).collect();
        let mut differing =
            slots.into_iter().filter(|slot| then.dates.get(slot).map(|date| shown(date)) != now.dates.get(slot).map(|date| shown(date)));
        let (Some(&slot), None) = (differing.next(), differing.next()) else { return None };
        match (then.dates.get(&slot), now.dates.get(&slot)) {
            (Some(_), Some(date)) => Some(Self::Date { slot, date }),
            (Some(date), None) => Some(Self::Gone { slot, date }),
            // A calendar that was told that a date is gone does not take it back from a letter about that date alone.
            (None, _) => None,
        }
    }
}

fn is_shown_as_series(booking: &Booking) -> bool {
    booking.is_series() && booking.kept().next().is_some()
}

/// Whether what is said of every date is the same.
fn is_same_apart_from_dates(before: &Booking, after: &Booking) -> bool {
    let then = Booking { dates: after.dates.clone(), answer_by: after.answer_by, sequence: after.sequence, ..before.clone() };
    then == *after
}

/// What a calendar shows of a date.
fn shown(date: &Occurrence) -> impl PartialEq + use<'_> {
    (date.span, &date.rooms, date.hold)
}

#[cfg(test)]
mod tests {
    use app::domain::{
        booking::Hold,
        id::RoomId,
        time::{Moment, Span},
    };

    use super::*;
    use crate::calendar::series;

    const TUESDAYS: &str = "FREQ=WEEKLY;BYDAY=TU;COUNT=4";

    /// Three Tuesdays and a date by hand.
    fn booking() -> Booking {
        let dates = ["2027-03-02", "2027-03-09", "2027-03-16"].map(|date| (date, format!("{date} 17:00-19:00")));
        let by_hand = [("", "2027-03-20 10:00-12:00".to_owned())];
        let all: Vec<(&str, &str)> = dates.iter().chain(&by_hand).map(|(ruled, when)| (*ruled, when.as_str())).collect();
        series::tests::booking(TUESDAYS, "17:00-19:00", &all)
    }

    fn changed(booking: &Booking, change: impl FnOnce(&mut Booking)) -> Booking {
        let mut after = Booking { sequence: booking.sequence + 1, ..booking.clone() };
        change(&mut after);
        after
    }

    fn off(place: usize) -> impl Fn(&mut Booking) {
        move |booking| booking.dates[place].hold = Hold::Cancelled
    }

    fn later(place: usize, minutes: i64) -> impl Fn(&mut Booking) {
        move |booking| {
            let later = |at: Moment| Moment(at.0 + minutes * 60);
            let date = &mut booking.dates[place];
            date.span = Span::new(later(date.span.start()), later(date.span.end())).unwrap();
        }
    }

    fn check(before: &Booking, change: impl FnOnce(&mut Booking), expected: &str) {
        let after = changed(before, change);
        let said = |what: &str, slot: NaiveDateTime, date: &Occurrence| format!("{what} {} of {}", date.number.0, slot.format("%m-%d %H:%M"));
        let found = match Difference::between(Some(before), &after, Zone::BERLIN) {
            Difference::Whole => "whole".to_owned(),
            Difference::Date { slot, date } => said("date", slot, date),
            Difference::Gone { slot, date } => said("gone", slot, date),
        };
        assert_eq!(found, expected, "{after:?}");
    }

    #[test]
    fn one_date_is_told_alone() {
        let booking = booking();
        check(&booking, off(0), "gone 1 of 03-02 17:00");
        check(&booking, off(1), "gone 2 of 03-09 17:00");
        check(&booking, off(3), "gone 4 of 03-20 10:00");
        check(&booking, |booking| booking.dates[2].hold = Hold::Declined, "gone 3 of 03-16 17:00");
        check(&booking, |booking| booking.dates[2].hold = Hold::Requested, "date 3 of 03-16 17:00");
        check(&booking, |booking| booking.dates[0].rooms = vec![RoomId(2)], "date 1 of 03-02 17:00");
        check(&booking, later(1, 24 * 60), "date 2 of 03-09 17:00");
        let moved = changed(&booking, later(1, 60));
        check(&moved, later(1, 15), "date 2 of 03-09 17:00");
        check(&moved, later(1, -60), "date 2 of 03-09 17:00");
        check(&moved, off(1), "gone 2 of 03-09 17:00");
    }

    #[test]
    fn the_whole_is_told_where_more_than_one_date_differs() {
        let booking = booking();
        check(&booking, |_| {}, "whole");
        check(&booking, |booking| [0, 1].iter().for_each(|place| off(*place)(booking)), "whole");
        check(&booking, |booking| booking.title = Some("Chor".to_owned()), "whole");
        check(&booking, |booking| booking.hours = "17:00-19:30".parse().unwrap(), "whole");
        check(&booking, |booking| booking.rule = None, "whole");
        // How the others stand is said with the series.
        let waits = changed(&booking, |booking| booking.dates.iter_mut().for_each(|date| date.hold = Hold::Requested));
        check(&waits, |booking| booking.dates[0].hold = Hold::Confirmed, "whole");
        // A date by hand goes to another slot, as does what has its place in the slot of another.
        check(&booking, later(3, 60), "whole");
        let shares = changed(&booking, |booking| {
            booking.dates[3].span = booking.dates[1].span;
            booking.dates[3].rooms = vec![RoomId(2)];
        });
        check(&shares, off(1), "whole");
        check(&shares, off(3), "gone 4 of 03-09 17:01");
    }

    #[test]
    fn the_whole_is_told_where_a_calendar_may_not_find_the_date() {
        let booking = booking();
        assert_eq!(Difference::between(None, &booking, Zone::BERLIN), Difference::Whole);
        let without = changed(&booking, off(1));
        check(&without, |booking| booking.dates[1].hold = Hold::Confirmed, "whole");
        let nothing = changed(&booking, |booking| (0..4).for_each(|place| off(place)(booking)));
        check(&nothing, |booking| booking.dates[1].hold = Hold::Confirmed, "whole");
        check(&without, |booking| [0, 2, 3].iter().for_each(|place| off(*place)(booking)), "whole");
        // Without a rule the first date is where the entry begins.
        let by_hand = [("", "2027-03-09 17:00-19:00"), ("", "2027-03-11 17:00-19:00"), ("", "2027-03-13 17:00-19:00")];
        let by_hand = series::tests::booking("", "17:00-19:00", &by_hand);
        check(&by_hand, off(0), "whole");
        check(&by_hand, off(2), "gone 3 of 03-13 17:00");
        let single = series::tests::booking("", "17:00-19:00", &[("2027-03-09", "2027-03-09 17:00-19:00")]);
        check(&single, later(0, 60), "whole");
        check(&single, off(0), "whole");
    }
}
