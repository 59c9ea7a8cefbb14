//! A zone as a calendar needs it to understand the wall times of one entry: VTIMEZONE (RFC 5545 §3.6.5).
//!
//! A calendar that does not know the zone's name computes with the observances given here, so they must hold from before the
//! entry to after it. The history of a hundred years is of no use to it and makes letters long.

use app::domain::time::{Moment, Span, Zone};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Weekday};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use super::content_line::{ContentLines, local, offset};

pub(super) struct Timezone {
    name: String,
    observances: Vec<Observance>,
}

/// What the clocks show from a moment on.
struct Observance {
    change: Change,
    /// The short name of what they show, if it has one besides the number.
    name: Option<String>,
    /// How it comes again every year, if it does.
    rule: Option<Rule>,
}

/// A change of the clocks.
#[derive(Clone, Copy)]
struct Change {
    /// In seconds since 1970 UTC.
    at: i64,
    before: Clock,
    after: Clock,
}

/// How far the clocks are from UTC, in seconds.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Clock {
    offset: i32,
    /// What of the offset is daylight saving; below zero where winter is the exception (Ireland, Morocco).
    saving: i64,
}

/// The day in the year on which clocks change.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Rule {
    month: u32,
    weekday: Weekday,
    /// Which of these weekdays in the month; -1 is the last.
    nth: i8,
    time: NaiveTime,
}

impl Timezone {
    /// The zone as it is from the year before the span to the year after; nothing for a zone this program has no clocks for.
    pub(super) fn around(zone: Zone, span: Span) -> Option<Self> {
        /// Within this many years a date falls on every weekday, so that what holds in all of them is the rule itself.
        const YEARS: i32 = 13;
        let name = zone.to_string();
        let tz: Tz = name.parse().ok()?;
        let first_year = zone.date(span.start()).year().checked_sub(1)?;
        let start = new_year(first_year)?;
        let changes = changes(tz, start, new_year(first_year.checked_add(YEARS)?)?);
        let observances = match yearly(tz, &changes, first_year, YEARS) {
            Some(observances) => observances,
            None => one_by_one(tz, start, new_year(zone.date(span.end()).year().checked_add(2)?)?, &changes),
        };
        Some(Self { name, observances })
    }

    pub(super) fn write(&self, lines: &mut ContentLines) {
        lines.push("BEGIN:VTIMEZONE");
        lines.push_text("TZID", &self.name);
        for observance in &self.observances {
            observance.write(lines);
        }
        lines.push("END:VTIMEZONE");
    }
}

impl Observance {
    fn new(tz: Tz, change: Change, rule: Option<Rule>) -> Self {
        Self { change, name: utc_offset(tz, change.at).abbreviation().map(str::to_owned), rule }
    }

    fn write(&self, lines: &mut ContentLines) {
        let kind = self.change.kind();
        lines.push(&format!("BEGIN:{kind}"));
        lines.push(&format!("DTSTART:{}", local(self.change.onset())));
        lines.push(&format!("TZOFFSETFROM:{}", offset(self.change.before.offset)));
        lines.push(&format!("TZOFFSETTO:{}", offset(self.change.after.offset)));
        if let Some(name) = &self.name {
            lines.push_text("TZNAME", name);
        }
        if let Some(rule) = self.rule {
            lines.push(&rule.line());
        }
        lines.push(&format!("END:{kind}"));
    }
}

impl Change {
    /// By the clocks before the change, as RFC 5545 wants it.
    fn onset(&self) -> NaiveDateTime {
        wall(self.at, self.before)
    }

    /// Daylight saving begins where more is saved than before; without a change what counts is whether any is.
    fn kind(&self) -> &'static str {
        let daylight = if self.before == self.after { self.after.saving > 0 } else { self.after.saving > self.before.saving };
        if daylight { "DAYLIGHT" } else { "STANDARD" }
    }
}

/// Two observances with a rule each, where the clocks change by the same two rules in all the years.
fn yearly(tz: Tz, changes: &[Change], first_year: i32, years: i32) -> Option<Vec<Observance>> {
    let (pairs, rest) = changes.as_chunks::<2>();
    let found = pairs.iter().map(|pair| pair.map(|change| change.onset().year()));
    if !rest.is_empty() || !found.eq((first_year..first_year + years).map(|year| [year; 2])) {
        return None;
    }
    let observance = |half: usize| {
        let changes: Vec<Change> = pairs.iter().map(|pair| pair[half]).collect();
        let first = *changes.first()?;
        let same = changes.iter().all(|change| (change.before, change.after) == (first.before, first.after));
        let rule = same.then(|| Rule::of(&changes)).flatten()?;
        Some(Observance::new(tz, first, Some(rule)))
    };
    Some(vec![observance(0)?, observance(1)?])
}

/// The clocks at the start, and then every change until the end.
fn one_by_one(tz: Tz, start: i64, end: i64, changes: &[Change]) -> Vec<Observance> {
    let clock = Clock::at(tz, start);
    let begin = Change { at: start, before: clock, after: clock };
    std::iter::once(begin)
        .chain(changes.iter().copied().take_while(|change| change.at < end))
        .map(|change| Observance::new(tz, change, None))
        .collect()
}

impl Rule {
    /// The rule by which all the changes come, one a year.
    fn of(changes: &[Change]) -> Option<Self> {
        [-1, 1, 2, 3, 4].into_iter().find_map(|nth| {
            let mut rules = changes.iter().map(|change| Self::on(change.onset(), nth));
            let first = rules.next()??;
            rules.all(|rule| rule == Some(first)).then_some(first)
        })
    }

    fn line(self) -> String {
        let weekday = match self.weekday {
            Weekday::Mon => "MO",
            Weekday::Tue => "TU",
            Weekday::Wed => "WE",
            Weekday::Thu => "TH",
            Weekday::Fri => "FR",
            Weekday::Sat => "SA",
            Weekday::Sun => "SU",
        };
        format!("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={}{weekday}", self.month, self.nth)
    }

    /// The rule with this `nth` that meets the day, if any.
    fn on(onset: NaiveDateTime, nth: i8) -> Option<Self> {
        let date = onset.date();
        let meets = if nth < 0 { is_last(date) } else { date.day0() / 7 + 1 == u32::from(nth.unsigned_abs()) };
        meets.then_some(Self { month: date.month(), weekday: date.weekday(), nth, time: onset.time() })
    }
}

fn is_last(date: NaiveDate) -> bool {
    date.checked_add_days(Days::new(7)).is_none_or(|later| later.month() != date.month())
}

/// Every change of the clocks from one moment to another.
fn changes(tz: Tz, start: i64, end: i64) -> Vec<Change> {
    /// No zone has changed its clocks and back within a day since 1970.
    const STEP: i64 = 86_400;
    let mut found = Vec::new();
    let mut from = start;
    let mut before = Clock::at(tz, from);
    while from < end {
        let to = from + STEP;
        let after = Clock::at(tz, to);
        if after.offset != before.offset {
            found.push(Change { at: first_with(tz, after.offset, from, to), before, after });
        }
        (from, before) = (to, after);
    }
    found
}

/// The second at which the clocks take on an offset that they do not have at `from` and do have at `to`.
fn first_with(tz: Tz, offset: i32, mut from: i64, mut to: i64) -> i64 {
    while to - from > 1 {
        let middle = from.midpoint(to);
        if Clock::at(tz, middle).offset == offset { to = middle } else { from = middle }
    }
    to
}

impl Clock {
    fn at(tz: Tz, seconds: i64) -> Self {
        let at = utc_offset(tz, seconds);
        Self { offset: at.fix().local_minus_utc(), saving: at.dst_offset().num_seconds() }
    }
}

fn utc_offset(tz: Tz, seconds: i64) -> <Tz as TimeZone>::Offset {
    tz.offset_from_utc_datetime(&Moment(seconds).utc().naive_utc())
}

fn wall(seconds: i64, clock: Clock) -> NaiveDateTime {
    Moment(seconds).utc().naive_utc() + TimeDelta::seconds(clock.offset.into())
}

/// The beginning of a year in UTC; nowhere do clocks change around then.
fn new_year(year: i32) -> Option<i64> {
    Some(NaiveDate::from_ymd_opt(year, 1, 1)?.and_time(NaiveTime::MIN).and_utc().timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timezone(zone: &str, year: i32) -> Timezone {
        let start = new_year(year).unwrap() + 200 * 86_400;
        Timezone::around(zone.parse().unwrap(), Span::new(Moment(start), Moment(start + 3600)).unwrap()).unwrap()
    }

    fn written(zone: &str, year: i32) -> Vec<String> {
        let mut lines = ContentLines::default();
        timezone(zone, year).write(&mut lines);
        lines.finish().lines().map(str::to_owned).collect()
    }

    fn rules(zone: &str, year: i32) -> Vec<String> {
        written(zone, year).iter().filter_map(|line| line.strip_prefix("RRULE:FREQ=YEARLY;")).map(str::to_owned).collect()
    }

    #[test]
    fn berlin_is_two_rules() {
        assert_eq!(
            written("Europe/Berlin", 2027),
            [
                "BEGIN:VTIMEZONE",
                "TZID:Europe/Berlin",
                "BEGIN:DAYLIGHT",
                "DTSTART:20260329T020000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "TZNAME:CEST",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "END:DAYLIGHT",
                "BEGIN:STANDARD",
                "DTSTART:20261025T030000",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "TZNAME:CET",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "END:STANDARD",
                "END:VTIMEZONE",
            ]
        );
    }

    #[test]
    fn a_zone_without_changes_is_one_observance() {
        assert_eq!(
            written("Asia/Kolkata", 2027),
            [
                "BEGIN:VTIMEZONE",
                "TZID:Asia/Kolkata",
                "BEGIN:STANDARD",
                "DTSTART:20260101T053000",
                "TZOFFSETFROM:+0530",
                "TZOFFSETTO:+0530",
                "TZNAME:IST",
                "END:STANDARD",
                "END:VTIMEZONE",
            ]
        );
    }

    #[test]
    fn rules_are_found_where_there_are_some() {
        for (zone, expected) in [
            ("America/New_York", vec!["BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU"]),
            ("Europe/Dublin", vec!["BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU"]),
            ("Australia/Sydney", vec!["BYMONTH=4;BYDAY=1SU", "BYMONTH=10;BYDAY=1SU"]),
            ("America/Sao_Paulo", vec![]),
            // The night after the last Thursday of October may be in November: no rule of this kind.
            ("Africa/Cairo", vec![]),
            // By the moon.
            ("Africa/Casablanca", vec![]),
        ] {
            assert_eq!(rules(zone, 2027), expected, "{zone}");
        }
    }

    #[test]
    fn summer_in_ireland_is_daylight_saving() {
        let lines = written("Europe/Dublin", 2027);
        let kinds: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix("BEGIN:")).collect();
        assert_eq!(kinds, ["VTIMEZONE", "DAYLIGHT", "STANDARD"]);
        assert!(lines.contains(&"TZNAME:IST".into()) && lines.contains(&"TZNAME:GMT".into()));
    }

    /// The onsets with the offset from then on, in order, as RFC 5545 §3.6.5 tells a calendar to read them.
    fn onsets(timezone: &Timezone) -> Vec<(NaiveDateTime, i32)> {
        let mut onsets = Vec::new();
        for observance in &timezone.observances {
            let (first, offset) = (observance.change.onset(), observance.change.after.offset);
            match observance.rule {
                Some(rule) => onsets.extend((first.year()..first.year() + 3).map(|year| (rule.onset(year), offset))),
                None => onsets.push((first, offset)),
            }
        }
        onsets.sort_unstable();
        onsets
    }

    impl Rule {
        fn onset(self, year: i32) -> NaiveDateTime {
            let mut days = (1..=31).filter_map(|day| Some(NaiveDate::from_ymd_opt(year, self.month, day)?.and_time(self.time)));
            days.rfind(|day| Self::on(*day, self.nth) == Some(self)).unwrap()
        }
    }

    #[test]
    fn every_zone_means_the_same_moments_as_the_house() {
        for tz in chrono_tz::TZ_VARIANTS {
            let zone: Zone = tz.name().parse().unwrap();
            for year in [2027, 2098] {
                let onsets = onsets(&timezone(tz.name(), year));
                let start = new_year(year).unwrap();
                for hours in (0..365 * 24).step_by(11) {
                    let at = Moment(start + hours * 3600);
                    let wall = zone.wall(at);
                    // The latest onset before a wall time decides.
                    let offset = onsets.iter().rev().find(|(onset, _)| *onset <= wall).map(|(_, offset)| i64::from(*offset));
                    let clear = zone.moment(wall.date(), wall.time(), None) == Ok(at);
                    assert!(!clear || offset == Some(wall.and_utc().timestamp() - at.0), "{tz} {wall}");
                }
            }
        }
    }
}
