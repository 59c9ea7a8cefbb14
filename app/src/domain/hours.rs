//! From when until when, on any day's clock.

use std::{fmt, str::FromStr};

use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::time::{Fold, Span, Unclear, Zone, plus_days};

/// From when until when on a day's clock, in whole minutes; where the end is not after the start, it ends the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    start: NaiveTime,
    end: NaiveTime,
}

impl Hours {
    /// The longest stretch past midnight that is understood as meant; a longer one (19:00–17:00) is a slip of the pen.
    pub const OVERNIGHT_MAX: TimeDelta = TimeDelta::hours(12);

    /// Hours as clocks show them, seconds dropped; nothing when both times are equal, or when they cross midnight and last longer
    /// than [`Self::OVERNIGHT_MAX`].
    pub fn new(start: NaiveTime, end: NaiveTime) -> Option<Self> {
        let hours = Self { start: whole_minute(start), end: whole_minute(end) };
        let meant = !hours.ends_next_day() || hours.end - hours.start + TimeDelta::days(1) <= Self::OVERNIGHT_MAX;
        (hours.start != hours.end && meant).then_some(hours)
    }

    /// What the clocks show when it starts.
    pub fn start(self) -> NaiveTime {
        self.start
    }

    /// What the clocks show when it ends.
    pub fn end(self) -> NaiveTime {
        self.end
    }

    /// Whether the end is on the next day; midnight itself belongs to the next day.
    pub fn ends_next_day(self) -> bool {
        self.end <= self.start
    }

    /// How many minutes the clocks show between start and end.
    pub fn minutes(self) -> u16 {
        let lasts = if self.ends_next_day() { self.end - self.start + TimeDelta::days(1) } else { self.end - self.start };
        u16::try_from(lasts.num_minutes()).unwrap_or_default()
    }

    /// The stretch on a date: wall time wins, so it may last longer or shorter than usual where the clocks change meanwhile.
    /// `fold` decides in the hour that comes twice.
    pub fn on(self, date: NaiveDate, zone: Zone, fold: Option<Fold>) -> Result<Span, Unmet> {
        let last = if self.ends_next_day() { plus_days(date, 1) } else { date };
        let start = zone.moment(date, self.start, fold).map_err(Unmet::Start)?;
        let end = zone.moment(last, self.end, fold).map_err(Unmet::End)?;
        Span::new(start, end).ok_or(Unmet::Nothing)
    }
}

/// Why there is no such stretch on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmet {
    /// The start is no single moment.
    Start(Unclear),
    /// The end is no single moment.
    End(Unclear),
    /// No time is left between them. Where both times exist, no change of the clocks brings that about, only the end of the calendar.
    Nothing,
}

/// As stored: `17:00-19:00`.
impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.start.format("%H:%M"), self.end.format("%H:%M"))
    }
}

impl FromStr for Hours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        let time = |text| NaiveTime::parse_from_str(text, "%H:%M").ok();
        let hours = text.split_once('-').and_then(|(start, end)| Self::new(time(start)?, time(end)?));
        // chrono reads more than the house writes, such as 9:5.
        hours.filter(|hours| hours.to_string() == text).ok_or(NotHours)
    }
}

/// A text that is no stored hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not from when until when, such as 17:00-19:00")]
pub struct NotHours;

fn whole_minute(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
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

    fn on(hours: &str, day: &str, zone: &str, fold: Option<Fold>) -> Result<(String, i64), Unmet> {
        let zone: Zone = zone.parse().unwrap();
        let span = hours.parse::<Hours>().unwrap().on(date(day), zone, fold)?;
        Ok((format!("{}/{}", zone.wall(span.start()).format("%d %H:%M"), zone.wall(span.end()).format("%d %H:%M")), span.seconds() / 60))
    }

    #[test]
    fn only_hours_that_can_be_meant_exist() {
        for (start, end, next_day) in [
            ("17:00", "19:00", Some(false)),
            ("00:00", "23:59", Some(false)),
            ("22:00", "00:00", Some(true)),
            ("22:00", "02:00", Some(true)),
            ("19:00", "07:00", Some(true)),
            ("12:00", "00:00", Some(true)),
            ("19:00", "07:01", None),
            ("11:59", "00:00", None),
            ("19:00", "17:00", None),
            ("17:00", "17:00", None),
            ("00:00", "00:00", None),
        ] {
            assert_eq!(Hours::new(time(start), time(end)).map(Hours::ends_next_day), next_day, "{start}-{end}");
        }
    }

    #[test]
    fn seconds_are_dropped_before_anything_is_compared() {
        let with_seconds = |text: &str| text.parse::<NaiveTime>().unwrap();
        assert_eq!(Hours::new(with_seconds("17:00:10"), with_seconds("17:00:50")), None);
        let hours = Hours::new(with_seconds("17:00:59"), with_seconds("19:00:01")).unwrap();
        assert_eq!((hours.start(), hours.end()), (time("17:00"), time("19:00")));
    }

    #[test]
    fn what_is_stored_is_read_back_and_nothing_else() {
        for text in ["17:00-19:00", "22:00-00:00", "00:00-00:01", "23:59-11:59"] {
            assert_eq!(text.parse::<Hours>().map(|hours| hours.to_string()), Ok(text.to_owned()));
        }
        for text in
            ["", "-", "17:00", "17:00-", "9:00-10:00", "17:00-19:00 ", "17:00–19:00", "17:00-24:00", "17:00-17:00", "19:00-17:00", "17:00:00-19:00"]
        {
            assert_eq!(text.parse::<Hours>(), Err(NotHours), "{text:?}");
        }
    }

    #[test]
    fn wall_time_wins() {
        const BERLIN: &str = "Europe/Berlin";
        for (hours, day, shown, minutes) in [
            ("17:00-19:00", "2027-03-27", "27 17:00/27 19:00", 120),
            ("17:00-19:00", "2027-03-28", "28 17:00/28 19:00", 120),
            ("22:00-00:00", "2027-12-31", "31 22:00/01 00:00", 120),
            ("22:00-04:00", "2027-03-27", "27 22:00/28 04:00", 300),
            ("22:00-04:00", "2027-10-30", "30 22:00/31 04:00", 420),
            ("01:00-05:00", "2027-10-31", "31 01:00/31 05:00", 300),
        ] {
            assert_eq!(on(hours, day, BERLIN, None), Ok((shown.to_owned(), minutes)), "{hours} {day}");
        }
    }

    #[test]
    fn times_that_are_missing_or_come_twice_are_named() {
        let missing = |next| Unclear::Missing { next: time(next) };
        for (hours, day, zone, unmet) in [
            ("02:30-04:00", "2027-03-28", "Europe/Berlin", Unmet::Start(missing("03:00"))),
            ("22:00-02:30", "2027-03-27", "Europe/Berlin", Unmet::End(missing("03:00"))),
            ("02:00-02:30", "2027-03-28", "Europe/Berlin", Unmet::Start(missing("03:00"))),
            ("02:30-04:00", "2027-10-31", "Europe/Berlin", Unmet::Start(Unclear::Twice)),
            ("22:00-02:30", "2027-10-30", "Europe/Berlin", Unmet::End(Unclear::Twice)),
            ("22:00-00:00", "2024-04-25", "Africa/Cairo", Unmet::End(missing("01:00"))),
            ("02:10-05:00", "2024-10-06", "Australia/Lord_Howe", Unmet::Start(missing("02:30"))),
        ] {
            assert_eq!(on(hours, day, zone, None), Err(unmet), "{hours} {day} {zone}");
        }
    }

    #[test]
    fn an_answer_settles_the_hour_that_comes_twice_at_either_end() {
        for (hours, day, fold, minutes) in [
            ("02:30-04:00", "2027-10-31", Fold::First, 150),
            ("02:30-04:00", "2027-10-31", Fold::Second, 90),
            ("22:00-02:30", "2027-10-30", Fold::First, 270),
            ("22:00-02:30", "2027-10-30", Fold::Second, 330),
            ("02:00-02:30", "2027-10-31", Fold::First, 30),
            ("02:00-02:30", "2027-10-31", Fold::Second, 30),
        ] {
            assert_eq!(on(hours, day, "Europe/Berlin", Some(fold)).map(|(_, minutes)| minutes), Ok(minutes), "{hours} {fold:?}");
        }
    }

    #[test]
    fn the_calendar_may_end_before_the_night_does() {
        let night: Hours = "22:00-02:00".parse().unwrap();
        assert_eq!(night.on(NaiveDate::MAX, "Etc/UTC".parse().unwrap(), None), Err(Unmet::Nothing));
    }
}
