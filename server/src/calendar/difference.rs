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
