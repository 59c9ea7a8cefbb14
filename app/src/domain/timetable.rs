//! Hours by weekday: when a room is open, when the house is at its fullest.
//!
//! A timetable is written in wall time and answers about moments. On the two nights a year when wall time stumbles,
//! an edge that the clocks jump over (a gap) is the moment of the jump. Of an edge that they show twice (a fold), a window
//! begins at the first and ends at the second: it is open in both of the equal hours.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

use super::time::{Fold, Moment, Span, Unclear, Zone, plus_days};

/// Windows that come back every week, in the hub's wall time, from Monday on; two of one weekday neither overlap nor touch.
/// Without any it means never.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timetable(Vec<Window>);

/// A stretch of one weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The day it is on.
    pub weekday: Weekday,
    /// Its first minute.
    pub from: Minute,
    /// The first minute after it; 24:00 when it lasts until the end of the day.
    pub until: Minute,
}

impl Timetable {
    /// The timetable of these windows: those that overlap or touch become one, those that end before they begin are dropped.
    pub fn new(windows: impl IntoIterator<Item = Window>) -> Self {
        let mut sorted: Vec<Window> = windows.into_iter().filter(|window| window.from < window.until).collect();
        sorted.sort_unstable_by_key(|window| (window.weekday.num_days_from_monday(), window.from));
        let mut merged: Vec<Window> = Vec::with_capacity(sorted.len());
        for window in sorted {
            match merged.last_mut() {
                Some(last) if last.weekday == window.weekday && window.from <= last.until => last.until = last.until.max(window.until),
                _ => merged.push(window),
            }
        }
        Self(merged)
    }

    /// The windows of a weekday, earliest first, each from a minute up to, not including, another.
    pub fn windows_on(&self, weekday: Weekday) -> impl Iterator<Item = (Minute, Minute)> {
        self.0.iter().filter(move |window| window.weekday == weekday).map(|window| (window.from, window.until))
    }

    /// Whether the whole stretch lies within. A window until 24:00 goes on in one from 00:00 of the next day.
    pub fn covers(&self, span: Span, zone: Zone) -> bool {
        self.within(span, zone) == [span]
    }

    /// How many seconds of the stretch lie within.
    pub fn seconds_of(&self, span: Span, zone: Zone) -> i64 {
        const MORE_THAN_A_DAY: i64 = 26 * 3600;
        let (start, end) = (zone.wall(span.start()), zone.wall(span.end()));
        let ahead_of_utc = |at: Moment| zone.wall(at).and_utc().timestamp() - at.0;
        // The clocks go on as they are on the days around it, too: an edge of a window may lie in an hour that comes twice.
        let steady = ahead_of_utc(span.start().plus(-MORE_THAN_A_DAY)) == ahead_of_utc(span.end().plus(MORE_THAN_A_DAY));
        if steady && start.date() == end.date() {
            self.seconds_between(start, end.time())
        } else {
            self.within(span, zone).into_iter().map(Span::seconds).sum()
        }
    }

    /// The same on one day on which the clocks run steadily, as almost always: no moment has to be looked up.
    fn seconds_between(&self, start: NaiveDateTime, end: NaiveTime) -> i64 {
        let second = |time: NaiveTime| i64::from(time.num_seconds_from_midnight());
        let (from, until) = (second(start.time()), second(end));
        let edge = |minute: Minute| 60 * i64::from(minute.minutes());
        self.windows_on(start.weekday()).map(|(open, close)| (until.min(edge(close)) - from.max(edge(open))).max(0)).sum()
    }

    /// What of the stretch lies within, earliest first; the pieces do not touch.
    pub fn within(&self, span: Span, zone: Zone) -> Vec<Span> {
        // In a fold around midnight a date comes back after the next has begun, so the days on either side count too.
        let first = plus_days(zone.date(span.start()), -1);
        let last = plus_days(zone.date(span.end()), 1);
        let days = first.iter_days().take_while(|day| *day <= last);
        let mut pieces: Vec<Span> = days.flat_map(|day| self.on(day, zone)).filter_map(|window| common(window, span)).collect();
        pieces.sort_unstable();
        join(pieces)
    }

    fn on(&self, date: NaiveDate, zone: Zone) -> impl Iterator<Item = Span> {
        self.windows_on(date.weekday()).filter_map(move |(from, until)| {
            let start = moment(date, from, Fold::First, zone);
            let end = moment(date, until, Fold::Second, zone);
            Span::new(start, end)
        })
    }
}

fn moment(date: NaiveDate, minute: Minute, fold: Fold, zone: Zone) -> Moment {
    // Midnight has one moment, however often the clocks show it, or a window until 24:00 would not meet the next day's.
    let time = match minute {
        Minute::START => return zone.midnight(date),
        Minute::END => return zone.midnight(plus_days(date, 1)),
        Minute(_) => minute.time(),
    };
    zone.moment(date, time, Some(fold)).unwrap_or_else(|unclear| match unclear {
        Unclear::Missing { next } if next > time => zone.moment(date, next, Some(Fold::First)).unwrap_or_else(|_| zone.midnight(plus_days(date, 1))),
        // The gap lasts into the next day.
        Unclear::Missing { .. } | Unclear::Twice => zone.midnight(plus_days(date, 1)),
    })
}

fn common(one: Span, other: Span) -> Option<Span> {
    Span::new(one.start().max(other.start()), one.end().min(other.end()))
}

fn join(sorted: Vec<Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::with_capacity(sorted.len());
    for piece in sorted {
        let together = joined.last().filter(|last| piece.start() <= last.end()).and_then(|last| Span::new(last.start(), last.end().max(piece.end())));
        match (joined.last_mut(), together) {
            (Some(last), Some(together)) => *last = together,
            _ => joined.push(piece),
        }
    }
    joined
}

/// Stored as "mo 08:00-22:00, tu 08:00-12:00"; an empty timetable as nothing.
impl fmt::Display for Timetable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, window) in self.0.iter().enumerate() {
            let comma = if place == 0 { "" } else { ", " };
            write!(f, "{comma}{} {}-{}", code(window.weekday), window.from, window.until)?;
        }
        Ok(())
    }
}

impl FromStr for Timetable {
    type Err = NotATimetable;

    fn from_str(text: &str) -> Result<Self, NotATimetable> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        let windows: Result<Vec<Window>, NotATimetable> = text.split(", ").map(window).collect();
        Ok(Self::new(windows?))
    }
}

/// The text is no timetable; a window in it may end before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a timetable")]
pub struct NotATimetable;

fn window(text: &str) -> Result<Window, NotATimetable> {
    let (day, hours) = text.split_once(' ').ok_or(NotATimetable)?;
    let (from, until) = hours.split_once('-').ok_or(NotATimetable)?;
    let weekday = WEEK.into_iter().find(|weekday| code(*weekday) == day).ok_or(NotATimetable)?;
    let minute = |text: &str| text.parse::<Minute>().map_err(|_| NotATimetable);
    let window = Window { weekday, from: minute(from)?, until: minute(until)? };
    if window.from < window.until { Ok(window) } else { Err(NotATimetable) }
}

const WEEK: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

fn code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "mo",
        Weekday::Tue => "tu",
        Weekday::Wed => "we",
        Weekday::Thu => "th",
        Weekday::Fri => "fr",
        Weekday::Sat => "sa",
        Weekday::Sun => "su",
    }
}

/// A minute of the wall clock, counted from midnight; 24:00 is the end of the day. Written and read as HH:MM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(u16);

impl Minute {
    /// 00:00.
    pub const START: Self = Self(0);
    /// 24:00.
    pub const END: Self = Self(24 * 60);

    /// 18:00, when the evening begins unless a house says otherwise.
    pub const EVENING: Self = Self(18 * 60);

    /// The minute a clock shows; seconds do not count.
    pub fn of(time: NaiveTime) -> Self {
        Self(u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or_default())
    }

    /// The minute so many after midnight; nothing beyond 24:00.
    pub fn new(minutes: u16) -> Option<Self> {
        (minutes <= Self::END.0).then_some(Self(minutes))
    }

    /// How many minutes after midnight it is.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// What a clock shows then; 00:00 at the end of the day.
    fn time(self) -> NaiveTime {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::from(self.0) * 60, 0).unwrap_or(NaiveTime::MIN)
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for Minute {
    type Err = NotAMinute;

    fn from_str(text: &str) -> Result<Self, NotAMinute> {
        let (hours, minutes) = text.split_once(':').ok_or(NotAMinute)?;
        let minute = two_digits(minutes).filter(|minutes| *minutes < 60).ok_or(NotAMinute)?;
        Self::new(two_digits(hours).ok_or(NotAMinute)? * 60 + minute).ok_or(NotAMinute)
    }
}

/// The text is no time from 00:00 to 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time from 00:00 to 24:00")]
pub struct NotAMinute;

fn two_digits(text: &str) -> Option<u16> {
    // A number may have a sign, a time may not.
    let shape = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| shape)
}

#[cfg(test)]
mod tests {

    use super::*;

    fn at(wall: &str, fold: Fold, zone: Zone) -> Moment {
        let wall = NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
        zone.moment(wall.date(), wall.time(), Some(fold)).unwrap()
    }

    /// From the first to the second of equal times.
    fn span_in(zone: Zone, start: &str, end: &str) -> Span {
        Span::new(at(start, Fold::First, zone), at(end, Fold::Second, zone)).unwrap()
    }

    fn span(start: &str, end: &str) -> Span {
        span_in(Zone::BERLIN, start, end)
    }

    fn table(text: &str) -> Timetable {
        text.parse().unwrap()
    }

    fn check(table: &str, asked: Span, expected: &[Span]) {
        check_in(Zone::BERLIN, table, asked, expected);
    }

    fn check_in(zone: Zone, text: &str, asked: Span, expected: &[Span]) {
        let table = table(text);
        assert_eq!(table.within(asked, zone), expected, "{text}");
        assert_eq!(table.covers(asked, zone), expected == [asked], "{text}");
        assert_eq!(table.seconds_of(asked, zone), expected.iter().map(|span| span.seconds()).sum::<i64>(), "{text}");
    }

    #[test]
    fn windows_are_sorted_and_merged() {
        let minute = |text: &str| text.parse().unwrap();
        let window = |weekday, from, until| Window { weekday, from: minute(from), until: minute(until) };
        let table = Timetable::new([
            window(Weekday::Sun, "10:00", "12:00"),
            window(Weekday::Mon, "13:00", "18:00"),
            window(Weekday::Mon, "08:00", "10:00"),
            window(Weekday::Mon, "10:00", "11:00"),
            window(Weekday::Mon, "14:00", "15:00"),
            window(Weekday::Tue, "12:00", "12:00"),
            window(Weekday::Tue, "22:00", "06:00"),
        ]);
        assert_eq!(table.to_string(), "mo 08:00-11:00, mo 13:00-18:00, su 10:00-12:00");
        let monday: Vec<_> = table.windows_on(Weekday::Mon).collect();
        assert_eq!(monday, [(minute("08:00"), minute("11:00")), (minute("13:00"), minute("18:00"))]);
        assert_eq!(table.windows_on(Weekday::Tue).count(), 0);
    }

    #[test]
    fn a_timetable_is_read_back() {
        for text in
            ["", "mo 08:00-22:00", "mo 08:00-22:00, tu 08:00-12:00, tu 13:00-24:00", "mo 00:00-24:00, we 00:00-00:01, th 23:59-24:00, su 09:30-10:00"]
        {
            assert_eq!(table(text).to_string(), text);
        }
        assert_eq!(
            table("su 10:00-11:00, fr 10:00-11:00, fr 11:00-12:00, sa 01:00-02:00").to_string(),
            "fr 10:00-12:00, sa 01:00-02:00, su 10:00-11:00"
        );
        assert_eq!(table(""), Timetable::default());
    }

    #[test]
    fn other_texts_are_refused() {
        let refused = [
            " ",
            "mo",
            "mo ",
            "mo 08:00",
            "08:00-22:00",
            "Mo 08:00-22:00",
            "mo  08:00-22:00",
            "xx 08:00-22:00",
            "mo 8:00-22:00",
            "mo 08:00-24:01",
            "mo 24:00-24:00",
            "mo 22:00-08:00",
            "mo 08:00-08:00",
            "mo 08:60-22:00",
            "mo +8:00-22:00",
            "mo 08:00-12:00-13:00",
            "mo 08:00-22:00,",
            "mo 08:00-22:00, ",
            "mo 08:00-22:00; tu 08:00-22:00",
        ];
        for text in refused {
            assert_eq!(text.parse::<Timetable>(), Err(NotATimetable), "{text:?}");
        }
    }

    #[test]
    fn minutes_are_read_back() {
        for (text, minutes) in [("00:00", 0), ("00:01", 1), ("09:05", 545), ("23:59", 1439), ("24:00", 1440)] {
            let minute: Minute = text.parse().unwrap();
            assert_eq!((minute.minutes(), minute.to_string().as_str()), (minutes, text));
            assert_eq!(Minute::new(minutes), Some(minute));
        }
        for text in ["", ":", "1:00", "01:0", "24:01", "99:99", "12:60", "-1:00", "12:+1", "12:00:00", "١٢:00"] {
            assert_eq!(text.parse::<Minute>(), Err(NotAMinute), "{text:?}");
        }
        assert_eq!(Minute::new(1441), None);
    }

    #[test]
    fn a_stretch_lies_within_a_window_or_does_not() {
        // 2026-11-24 is a Tuesday.
        let tuesday = |start, end| span(&format!("2026-11-24 {start}"), &format!("2026-11-24 {end}"));
        check("tu 08:00-22:00", tuesday("08:00", "22:00"), &[tuesday("08:00", "22:00")]);
        check("tu 08:00-22:00", tuesday("07:59", "09:00"), &[tuesday("08:00", "09:00")]);
        check("tu 08:00-22:00", tuesday("21:00", "22:01"), &[tuesday("21:00", "22:00")]);
        check("tu 08:00-22:00", tuesday("22:00", "23:00"), &[]);
        check("mo 08:00-22:00", tuesday("09:00", "10:00"), &[]);
        check("", tuesday("09:00", "10:00"), &[]);
    }

    #[test]
    fn a_break_is_no_part_of_it() {
        let tuesday = |start, end| span(&format!("2026-11-24 {start}"), &format!("2026-11-24 {end}"));
        let hours = "tu 08:00-12:00, tu 13:00-24:00";
        check(hours, tuesday("11:00", "14:00"), &[tuesday("11:00", "12:00"), tuesday("13:00", "14:00")]);
        check(hours, tuesday("12:15", "12:45"), &[]);
        check(hours, tuesday("09:00", "12:00"), &[tuesday("09:00", "12:00")]);
    }

    #[test]
    fn a_window_until_midnight_goes_on_the_next_day() {
        let night = span("2026-11-24 22:00", "2026-11-25 02:00");
        check("tu 08:00-24:00, we 00:00-03:00", night, &[night]);
        check("tu 08:00-24:00", night, &[span("2026-11-24 22:00", "2026-11-25 00:00")]);
        check("tu 08:00-24:00, we 00:01-03:00", night, &[span("2026-11-24 22:00", "2026-11-25 00:00"), span("2026-11-25 00:01", "2026-11-25 02:00")]);
        check("tu 08:00-23:59, we 00:00-03:00", night, &[span("2026-11-24 22:00", "2026-11-24 23:59"), span("2026-11-25 00:00", "2026-11-25 02:00")]);
        let over_the_week = span("2026-11-29 23:00", "2026-11-30 01:00");
        check("mo 00:00-02:00, su 20:00-24:00", over_the_week, &[over_the_week]);
        let always = "mo 00:00-24:00, tu 00:00-24:00, we 00:00-24:00, th 00:00-24:00, fr 00:00-24:00, sa 00:00-24:00, su 00:00-24:00";
        let a_year = span("2027-01-01 12:00", "2028-01-01 12:00");
        check(always, a_year, &[a_year]);
    }

    #[test]
    fn an_edge_in_the_missing_hour_is_the_jump() {
        let night = span("2027-03-28 00:00", "2027-03-28 06:00");
        assert_eq!(night.seconds(), 5 * 3600);
        check("su 00:00-24:00", night, &[night]);
        check("su 02:30-05:00", night, &[span("2027-03-28 03:00", "2027-03-28 05:00")]);
        check(
            "su 01:00-02:30",
            night,
            &[Span::new(at("2027-03-28 01:00", Fold::First, Zone::BERLIN), at("2027-03-28 03:00", Fold::First, Zone::BERLIN)).unwrap()],
        );
        check("su 02:10-02:50", night, &[]);
        check("su 01:00-02:10, su 02:50-05:00", night, &[span("2027-03-28 01:00", "2027-03-28 05:00")]);
    }

    #[test]
    fn an_edge_in_the_hour_that_comes_twice_is_the_wider_one() {
        let night = span("2027-10-31 00:00", "2027-10-31 06:00");
        assert_eq!(night.seconds(), 7 * 3600);
        check("su 00:00-06:00", night, &[night]);
        check("su 02:00-03:00", night, &[span("2027-10-31 02:00", "2027-10-31 03:00")]);
        assert_eq!(table("su 02:00-03:00").seconds_of(night, Zone::BERLIN), 2 * 3600);
        assert_eq!(table("su 02:15-02:45").seconds_of(night, Zone::BERLIN), 90 * 60);
        // Wide edges close a break that lies in the hour.
        assert_eq!(table("su 01:00-02:15, su 02:45-04:00").within(night, Zone::BERLIN), [span("2027-10-31 01:00", "2027-10-31 04:00")]);
        assert_eq!(table("su 00:00-01:59").seconds_of(night, Zone::BERLIN), 119 * 60);
    }

    #[test]
    fn clocks_that_change_at_midnight_leave_no_hole() {
        // Cairo jumps from Friday 00:00 to 01:00 in spring, and from Friday 00:00 back to Thursday 23:00 in autumn.
        let cairo: Zone = "Africa/Cairo".parse().unwrap();
        let hours = "th 20:00-24:00, fr 00:00-04:00";
        for (start, end, seconds) in [("2024-04-25 20:00", "2024-04-26 04:00", 7 * 3600), ("2024-10-31 20:00", "2024-11-01 04:00", 9 * 3600)] {
            let night = span_in(cairo, start, end);
            assert_eq!(night.seconds(), seconds);
            check_in(cairo, hours, night, &[night]);
        }
        // Havana shows 00:00 to 01:00 twice on a Sunday.
        let havana: Zone = "America/Havana".parse().unwrap();
        let night = span_in(havana, "2024-11-02 20:00", "2024-11-03 04:00");
        assert_eq!(night.seconds(), 9 * 3600);
        check_in(havana, "sa 20:00-24:00, su 00:00-04:00", night, &[night]);
        // A gap from 23:30 to 00:30 (Toronto, 1919) ends a window of the evening.
        let toronto: Zone = "America/Toronto".parse().unwrap();
        let night = span_in(toronto, "1919-03-30 20:00", "1919-03-31 04:00");
        assert_eq!(night.seconds(), 7 * 3600);
        check_in(toronto, "su 20:00-23:45, mo 00:15-04:00", night, &[night]);
    }

    #[test]
    fn a_date_that_comes_back_after_midnight_keeps_its_windows() {
        // St. John's went from Sunday 00:01 back to Saturday 23:01.
        let st_johns: Zone = "America/St_Johns".parse().unwrap();
        let saturday_again = |time: &str| at(&format!("2010-11-06 {time}"), Fold::Second, st_johns);
        let from_sunday = Span::new(at("2010-11-07 00:00", Fold::First, st_johns), saturday_again("23:30")).unwrap();
        assert_eq!(from_sunday.seconds(), 30 * 60);
        check_in(st_johns, "sa 20:00-23:30", from_sunday, &[from_sunday]);
        let later = Span::new(saturday_again("23:10"), saturday_again("23:20")).unwrap();
        check_in(st_johns, "su 00:00-04:00", later, &[later]);
    }

    #[test]
    fn seconds_are_those_of_the_pieces_also_around_the_nights_when_the_clocks_change() {
        let table: Timetable =
            "fr 22:00-24:00, sa 00:00-02:30, sa 16:00-20:00, su 01:00-02:30, su 02:45-04:00, su 23:00-24:00, mo 00:00-01:00".parse().unwrap();
        for night in ["2027-03-26", "2027-10-29", "2027-06-04"] {
            let first = Zone::BERLIN.midnight(night.parse().unwrap());
            for start in 0..4 * 24 * 4 {
                for quarters in [1, 2, 5, 9, 40, 97] {
                    let start = first.plus(start * 900);
                    let span = Span::new(start, start.plus(quarters * 900)).unwrap();
                    let pieces: i64 = table.within(span, Zone::BERLIN).into_iter().map(Span::seconds).sum();
                    assert_eq!(table.seconds_of(span, Zone::BERLIN), pieces, "{night} {span:?}");
                }
            }
        }
    }
}
