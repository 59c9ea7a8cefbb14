//! Moments, wall times and the zone between them.
//!
//! A moment is a point on the time line (Unix seconds, UTC). A wall time is what a clock in the house shows.
//! Twice a year the two disagree: an hour is missing in spring (a gap) and one comes twice in autumn (a fold).
//! Nothing here guesses what a person meant; [`Zone::moment`] says which case it is.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use serde::{Deserialize, Serialize};

/// A point in time: seconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment(pub i64);

impl Moment {
    /// The moment `seconds` later (earlier when negative).
    #[must_use]
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// The same moment for chrono; times beyond its range become the epoch.
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0, 0).unwrap_or_default()
    }
}

/// A stretch of time, start included, end excluded: two stretches that touch do not overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: Moment,
    end: Moment,
}

impl Span {
    /// A stretch that lasts at least a second, or nothing.
    pub fn new(start: Moment, end: Moment) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    /// The first moment inside.
    pub fn start(self) -> Moment {
        self.start
    }

    /// The first moment after it.
    pub fn end(self) -> Moment {
        self.end
    }

    /// How long it is, in seconds.
    pub fn seconds(self) -> i64 {
        self.end.0 - self.start.0
    }

    /// Whether both stretches share a moment.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether the moment lies inside.
    pub fn contains(self, moment: Moment) -> bool {
        self.start <= moment && moment < self.end
    }
}

/// Which of two equal wall times is meant in the hour that comes twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fold {
    /// Before the clocks go back.
    First,
    /// After the clocks have gone back.
    Second,
}

/// Why a wall time is no single moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// The clocks jump over it; the next time that exists that day is given.
    Missing {
        /// What the clocks show right after the jump.
        next: NaiveTime,
    },
    /// The clocks show it twice.
    Twice,
}

/// A time zone of the IANA database, such as Europe/Berlin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone(chrono_tz::Tz);

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        name.parse().map(Self).map_err(|_| UnknownZone)
    }
}

/// The IANA database has no zone of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time zone of the IANA database")]
pub struct UnknownZone;

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}

impl Zone {
    /// The zone of a house in Germany, and the default.
    pub const BERLIN: Self = Self(chrono_tz::Europe::Berlin);

    /// The moment a wall time stands for; `fold` decides in the hour that comes twice.
    pub fn moment(self, date: NaiveDate, time: NaiveTime, fold: Option<Fold>) -> Result<Moment, Unclear> {
        let wall = date.and_time(time);
        match (self.0.from_local_datetime(&wall), fold) {
            (LocalResult::Single(at), _) => Ok(Moment(at.timestamp())),
            (LocalResult::Ambiguous(first, _), Some(Fold::First)) => Ok(Moment(first.timestamp())),
            (LocalResult::Ambiguous(_, second), Some(Fold::Second)) => Ok(Moment(second.timestamp())),
            (LocalResult::Ambiguous(..), None) => Err(Unclear::Twice),
            (LocalResult::None, _) => Err(Unclear::Missing { next: self.after_gap(wall) }),
        }
    }

    /// What the clocks of the zone show at that moment.
    pub fn wall(self, at: Moment) -> NaiveDateTime {
        at.utc().with_timezone(&self.0).naive_local()
    }

    /// The date in the zone at that moment.
    pub fn date(self, at: Moment) -> NaiveDate {
        self.wall(at).date()
    }

    /// The first moment of a day: midnight, or the end of a gap where the clocks jump over midnight.
    pub fn midnight(self, date: NaiveDate) -> Moment {
        match self.moment(date, NaiveTime::MIN, Some(Fold::First)) {
            Ok(at) => at,
            Err(_) => self.moment(date, self.after_gap(date.and_time(NaiveTime::MIN)), Some(Fold::First)).unwrap_or_else(|_| {
                // A whole day that does not exist (Samoa, 2011) starts where the next one does.
                Moment(date.and_time(NaiveTime::MIN).and_utc().timestamp())
            }),
        }
    }

    /// All moments of the days from `first` up to, not including, `after`; at least one day.
    pub fn days(self, first: NaiveDate, after: NaiveDate) -> Span {
        let start = self.midnight(first);
        let end = self.midnight(after);
        Span::new(start, end).unwrap_or(Span { start, end: start.plus(86_400) })
    }

    fn after_gap(self, wall: NaiveDateTime) -> NaiveTime {
        const STEP: TimeDelta = TimeDelta::minutes(1);
        let mut later = wall;
        while self.0.from_local_datetime(&later) == LocalResult::None && later - wall < TimeDelta::days(1) {
            later += STEP;
        }
        later.time()
    }
}

/// The seven days from Monday around a date.
pub fn week_of(date: NaiveDate) -> [NaiveDate; 7] {
    let monday = date.week(Weekday::Mon).checked_first_day().unwrap_or(date);
    std::array::from_fn(|day| plus_days(monday, i64::try_from(day).unwrap_or_default()))
}

/// The date some days later (earlier when negative); stays put at the ends of the calendar.
pub fn plus_days(date: NaiveDate, days: i64) -> NaiveDate {
    let step = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(step) } else { date.checked_add_days(step) }.unwrap_or(date)
}

/// How many days ahead the house plans: 18 months.
pub const DAYS_AHEAD: i64 = 550;

/// The last day that can be planned.
pub fn last_plannable(now: Moment, zone: Zone) -> NaiveDate {
    plus_days(zone.date(now), DAYS_AHEAD)
}

/// Whether the house plans for this year at all; keeps slips of the pen such as 0226 out.
pub fn plannable(date: NaiveDate) -> bool {
    (2000..=2100).contains(&date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn time(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    #[test]
    fn spans_that_touch_do_not_overlap() {
        let span = |a, b| Span::new(Moment(a), Moment(b)).unwrap();
        assert!(!span(0, 10).overlaps(span(10, 20)));
        assert!(span(0, 11).overlaps(span(10, 20)));
        assert!(span(0, 30).overlaps(span(10, 20)));
        assert_eq!(Span::new(Moment(5), Moment(5)), None);
        assert!(span(0, 10).contains(Moment(0)) && !span(0, 10).contains(Moment(10)));
    }

    #[test]
    fn the_hour_that_is_missing_in_spring_is_named() {
        let missing = Zone::BERLIN.moment(date("2027-03-28"), time("02:30"), None);
        assert_eq!(missing, Err(Unclear::Missing { next: time("03:00") }));
        assert_eq!(Zone::BERLIN.moment(date("2027-03-28"), time("02:30"), Some(Fold::First)), missing);
    }

    #[test]
    fn the_hour_that_comes_twice_in_autumn_is_asked_about() {
        let day = date("2027-10-31");
        assert_eq!(Zone::BERLIN.moment(day, time("02:30"), None), Err(Unclear::Twice));
        let first = Zone::BERLIN.moment(day, time("02:30"), Some(Fold::First)).unwrap();
        let second = Zone::BERLIN.moment(day, time("02:30"), Some(Fold::Second)).unwrap();
        assert_eq!(second.0 - first.0, 3600);
        assert_eq!(Zone::BERLIN.wall(first), Zone::BERLIN.wall(second));
    }

    #[test]
    fn days_are_23_24_or_25_hours_long() {
        let hours = |day: &str| {
            let day = date(day);
            Zone::BERLIN.days(day, plus_days(day, 1)).seconds() / 3600
        };
        assert_eq!([hours("2027-03-28"), hours("2027-06-01"), hours("2027-10-31")], [23, 24, 25]);
    }

    #[test]
    fn a_day_may_begin_after_a_gap() {
        let cairo: Zone = "Africa/Cairo".parse().unwrap();
        let start = cairo.midnight(date("2024-04-26"));
        assert_eq!(cairo.wall(start).time(), time("01:00"));
    }

    #[test]
    fn a_week_starts_on_monday() {
        let week = week_of(date("2026-11-22"));
        assert_eq!((week[0], week[6]), (date("2026-11-16"), date("2026-11-22")));
    }
}
