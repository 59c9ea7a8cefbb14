//! "Every second Tuesday": rules that name dates, not moments (RFC 5545 §3.3.10).
//!
//! What the clocks do on such a date is no matter of the rule; [`Hours::on`](super::hours::Hours::on) knows.

use std::{fmt, iter::successors, str::FromStr};

use chrono::{Datelike, Days, Months, NaiveDate, TimeDelta, Weekday, WeekdaySet};

use super::word::UnknownWord;

/// How something repeats, on dates of the hub's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// On which days.
    pub every: Every,
    /// Every how many days, weeks or months.
    pub interval: Interval,
    /// Until when.
    pub end: End,
}

/// The days a rule names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// Each day.
    Day,
    /// Some weekdays; weeks begin on Monday.
    Week(Weekdays),
    /// The same date each month.
    MonthDate(MonthDay),
    /// Such as the last Friday of each month.
    MonthWeekday(Nth, Weekday),
}

/// Where a rule ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The last date that may be named.
    Until(NaiveDate),
    /// How many dates are named.
    Count(u16),
}

/// The dates that a rule names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// Earliest first, none twice.
    pub dates: Vec<NaiveDate>,
    /// The first of each month that was passed over because it has no such date; none before the first date, and none that goes on
    /// after the last day that was asked for.
    pub missing: Vec<NaiveDate>,
}

impl Rule {
    /// The dates from the first match on or after `from` up to and including `last`. The interval counts from the day, week or
    /// month of that match: every second Tuesday, asked for on a Friday, begins next Tuesday. Months that have no such date are
    /// passed over (RFC 5545 §3.3.10) and do not count. The work grows with the time between `from` and `last`.
    pub fn dates(&self, from: NaiveDate, last: NaiveDate) -> Dates {
        let (last, most) = match self.end {
            End::Until(until) => (last.min(until), usize::MAX),
            End::Count(count) => (last, usize::from(count)),
        };
        match self.every {
            Every::Day => on_days(days(from, self.interval.days()), last, most),
            Every::Week(weekdays) => on_days(in_weeks(weekdays, from, self.interval), last, most),
            Every::MonthDate(day) => in_months(|month| day.in_month(month), from, last, self.interval, most),
            Every::MonthWeekday(nth, weekday) => in_months(|month| nth.in_month(month, weekday), from, last, self.interval, most),
        }
    }

    /// The rule whose dates are all `days` later (earlier when negative), if there is one. Monthly rules have none, since months
    /// differ in length; neither has every second Monday and Sunday, since only one of the two would enter the next week.
    #[must_use]
    pub fn shifted(&self, days: i64) -> Option<Self> {
        let every = match self.every {
            Every::Day => Every::Day,
            Every::Week(weekdays) => Every::Week(weekdays.shifted(days, self.interval)?),
            Every::MonthDate(_) | Every::MonthWeekday(..) => (days == 0).then_some(self.every)?,
        };
        let end = match self.end {
            End::Until(until) => End::Until(until.checked_add_signed(TimeDelta::try_days(days)?)?),
            End::Count(_) => self.end,
        };
        Some(Self { every, interval: self.interval, end })
    }
}

fn on_days(dates: impl Iterator<Item = NaiveDate>, last: NaiveDate, most: usize) -> Dates {
    Dates { dates: dates.take_while(|date| *date <= last).take(most).collect(), missing: Vec::new() }
}

fn days(from: NaiveDate, step: Days) -> impl Iterator<Item = NaiveDate> {
    successors(Some(from), move |date| date.checked_add_days(step))
}

fn in_weeks(weekdays: Weekdays, from: NaiveDate, interval: Interval) -> impl Iterator<Item = NaiveDate> {
    let first = days(from, Days::new(1)).take(7).find(|date| weekdays.0.contains(date.weekday()));
    let monday = first.and_then(|date| date.week(Weekday::Mon).checked_first_day());
    successors(monday, move |monday| monday.checked_add_days(interval.weeks()))
        .flat_map(move |monday| weekdays.iter().filter_map(move |weekday| monday.checked_add_days(after_monday(weekday))))
        .skip_while(move |date| *date < from)
}

fn in_months(day: impl Fn(NaiveDate) -> Option<NaiveDate>, from: NaiveDate, last: NaiveDate, interval: Interval, most: usize) -> Dates {
    let mut found = Dates::default();
    let Some(first) = months(from, Months::new(1)).take_while(|month| *month <= last).find(|month| day(*month) >= Some(from)) else {
        return found;
    };
    for month in months(first, interval.months()) {
        if found.dates.len() == most {
            break;
        }
        match day(month) {
            Some(date) if date <= last => found.dates.push(date),
            None if last_of(month) <= last => found.missing.push(month),
            _ => break,
        }
    }
    found
}

/// The first of the month of `from`, and of the months after it.
fn months(from: NaiveDate, step: Months) -> impl Iterator<Item = NaiveDate> {
    successors(from.with_day(1), move |month| month.checked_add_months(step))
}

fn last_of(month: NaiveDate) -> NaiveDate {
    month.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX)
}

/// How many days, weeks or months from one turn to the next: 1 to 52.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval(u16);

impl Interval {
    /// Every day, week or month.
    pub const ONE: Self = Self(1);
    /// The longest: a year of weeks.
    pub const MAX: Self = Self(52);

    /// An interval within the bounds.
    pub fn new(turns: u16) -> Option<Self> {
        (Self::ONE.0..=Self::MAX.0).contains(&turns).then_some(Self(turns))
    }

    /// The number.
    pub fn get(self) -> u16 {
        self.0
    }

    fn days(self) -> Days {
        Days::new(self.0.into())
    }

    fn weeks(self) -> Days {
        Days::new(7 * u64::from(self.0))
    }

    fn months(self) -> Months {
        Months::new(self.0.into())
    }
}

/// A date within a month, 1 to 31; not every month has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay(u32);

impl MonthDay {
    /// A date that some month has.
    pub fn new(day: u32) -> Option<Self> {
        (1..=31).contains(&day).then_some(Self(day))
    }

    /// The one of a date.
    pub fn of(date: NaiveDate) -> Self {
        Self(date.day())
    }

    /// The number.
    pub fn get(self) -> u32 {
        self.0
    }

    fn in_month(self, month: NaiveDate) -> Option<NaiveDate> {
        month.with_day(self.0)
    }
}

/// Which of the four or five equal weekdays of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nth {
    /// The 1st to the 7th.
    First,
    /// The 8th to the 14th.
    Second,
    /// The 15th to the 21st.
    Third,
    /// The 22nd to the 28th.
    Fourth,
    /// The last seven days, however long the month is.
    Last,
}

impl Nth {
    /// Every one, in the order of a month.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last];

    /// Where a date's weekday stands in its month; a fifth one is the last, so that every month has it.
    pub fn of(date: NaiveDate) -> Self {
        match date.day() {
            ..=7 => Self::First,
            8..=14 => Self::Second,
            15..=21 => Self::Third,
            22..=28 => Self::Fourth,
            29.. => Self::Last,
        }
    }

    /// The word it is sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
            Self::Fourth => "fourth",
            Self::Last => "last",
        }
    }

    /// The number in front of the weekday (RFC 5545 §3.3.10, `ordwk`); it counts from the end when negative.
    fn ordinal(self) -> &'static str {
        match self {
            Self::First => "1",
            Self::Second => "2",
            Self::Third => "3",
            Self::Fourth => "4",
            Self::Last => "-1",
        }
    }

    fn in_month(self, month: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
        let nth = |n| NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), weekday, n);
        match self {
            Self::First => nth(1),
            Self::Second => nth(2),
            Self::Third => nth(3),
            Self::Fourth => nth(4),
            Self::Last => nth(5).or_else(|| nth(4)),
        }
    }
}

impl FromStr for Nth {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|nth| nth.as_str() == word).ok_or(UnknownWord)
    }
}

/// Some weekdays, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weekdays(WeekdaySet);

impl Weekdays {
    /// These weekdays, in any order; nothing when there are none.
    pub fn new(weekdays: impl IntoIterator<Item = Weekday>) -> Option<Self> {
        let weekdays: WeekdaySet = weekdays.into_iter().collect();
        (!weekdays.is_empty()).then_some(Self(weekdays))
    }

    /// Each of them once, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        self.0.iter(Weekday::Mon)
    }

    /// All of them `days` later. Unless every week counts, all have to end up in the same week.
    fn shifted(self, days: i64, interval: Interval) -> Option<Self> {
        let later = |weekday: Weekday| i64::from(weekday.num_days_from_monday()) + days.rem_euclid(7);
        let entering = self.iter().filter(|weekday| later(*weekday) >= 7).count();
        let together = entering == 0 || entering == self.iter().count();
        (together || interval == Interval::ONE)
            .then(|| self.iter().filter_map(|weekday| Weekday::try_from(u8::try_from(later(weekday) % 7).ok()?).ok()))
            .and_then(Self::new)
    }
}

/// The short name of a weekday in forms: mo, tu, we, th, fr, sa, su.
pub fn weekday_code(weekday: Weekday) -> &'static str {
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

/// The weekday of a short name.
pub fn weekday(code: &str) -> Option<Weekday> {
    WeekdaySet::ALL.iter(Weekday::Mon).find(|weekday| weekday_code(*weekday) == code)
}

fn after_monday(weekday: Weekday) -> Days {
    Days::new(weekday.num_days_from_monday().into())
}

/// A recur value with dates (RFC 5545 §3.3.10), as it is stored: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270630`.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.every {
            Every::Day => "FREQ=DAILY",
            Every::Week(_) => "FREQ=WEEKLY",
            Every::MonthDate(_) | Every::MonthWeekday(..) => "FREQ=MONTHLY",
        })?;
        if self.interval > Interval::ONE {
            write!(f, ";INTERVAL={}", self.interval.0)?;
        }
        match self.every {
            Every::Day => Ok(()),
            Every::Week(weekdays) => write!(f, ";BYDAY={}", weekdays.iter().map(upper_code).collect::<Vec<_>>().join(",")),
            Every::MonthDate(day) => write!(f, ";BYMONTHDAY={}", day.0),
            Every::MonthWeekday(nth, weekday) => write!(f, ";BYDAY={}{}", nth.ordinal(), upper_code(weekday)),
        }?;
        match self.end {
            End::Until(until) => write!(f, ";UNTIL={}", until.format("%Y%m%d")),
            End::Count(count) => write!(f, ";COUNT={count}"),
        }
    }
}

fn upper_code(weekday: Weekday) -> String {
    weekday_code(weekday).to_ascii_uppercase()
}

impl FromStr for Rule {
    type Err = NotARule;

    /// Reads what [`Display`](fmt::Display) writes and refuses every other way to say it.
    fn from_str(text: &str) -> Result<Self, NotARule> {
        recur(text).filter(|rule| rule.to_string() == text).ok_or(NotARule)
    }
}

/// A text that is no stored rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a rule as the house stores it")]
pub struct NotARule;

fn recur(text: &str) -> Option<Rule> {
    let value = |name: &str| text.split(';').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    let every = match (value("FREQ")?, value("BYDAY"), value("BYMONTHDAY")) {
        ("DAILY", None, None) => Every::Day,
        ("WEEKLY", Some(days), None) => Every::Week(Weekdays::new(days.split(',').map(from_upper_code).collect::<Option<Vec<_>>>()?)?),
        ("MONTHLY", None, Some(day)) => Every::MonthDate(MonthDay::new(day.parse().ok()?)?),
        ("MONTHLY", Some(day), None) => nth_weekday(day)?,
        _ => return None,
    };
    let interval = match value("INTERVAL") {
        Some(turns) => Interval::new(turns.parse().ok()?)?,
        None => Interval::ONE,
    };
    let end = match (value("UNTIL"), value("COUNT")) {
        (Some(until), None) => End::Until(NaiveDate::parse_from_str(until, "%Y%m%d").ok()?),
        (None, Some(count)) => End::Count(count.parse().ok()?),
        _ => return None,
    };
    Some(Rule { every, interval, end })
}

fn nth_weekday(text: &str) -> Option<Every> {
    let nth = Nth::ALL.into_iter().find(|nth| text.starts_with(nth.ordinal()))?;
    Some(Every::MonthWeekday(nth, from_upper_code(text.strip_prefix(nth.ordinal())?)?))
}

fn from_upper_code(code: &str) -> Option<Weekday> {
    weekday(&code.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn rule(text: &str) -> Rule {
        text.parse().unwrap_or_else(|_| panic!("{text}"))
    }

    fn check(recur: &str, from: &str, last: &str, dates: &str, missing: &str) {
        let words = |dates: &[NaiveDate]| dates.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let found = rule(recur).dates(date(from), date(last));
        assert_eq!((words(&found.dates).as_str(), words(&found.missing).as_str()), (dates, missing), "{recur} from {from} to {last}");
    }

    #[test]
    fn days_are_counted_from_the_first() {
        check("FREQ=DAILY;COUNT=3", "2027-02-27", "2030-01-01", "2027-02-27 2027-02-28 2027-03-01", "");
        check("FREQ=DAILY;INTERVAL=3;UNTIL=20270308", "2027-02-27", "2030-01-01", "2027-02-27 2027-03-02 2027-03-05 2027-03-08", "");
        check("FREQ=DAILY;INTERVAL=52;COUNT=3", "2028-01-31", "2030-01-01", "2028-01-31 2028-03-23 2028-05-14", "");
    }

    #[test]
    fn weeks_are_counted_from_the_first_match() {
        // Friday, 20 November 2026: the next Tuesday is in the week after.
        check("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3", "2026-11-20", "2030-01-01", "2026-11-24 2026-12-08 2026-12-22", "");
        // A week that has begun counts as the first one, and what lies before in it is gone.
        check("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4", "2026-11-25", "2030-01-01", "2026-11-26 2026-12-08 2026-12-10 2026-12-22", "");
        // Monday and Sunday of one week are six days apart, not one.
        check("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4", "2026-11-23", "2030-01-01", "2026-11-23 2026-11-29 2026-12-07 2026-12-13", "");
        check("FREQ=WEEKLY;BYDAY=MO,SU;COUNT=3", "2026-11-22", "2030-01-01", "2026-11-22 2026-11-23 2026-11-29", "");
    }

    #[test]
    fn weeks_do_not_mind_the_year() {
        // 2026 has a week 53 (28 December to 3 January).
        check("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=3", "2026-12-14", "2030-01-01", "2026-12-18 2027-01-01 2027-01-15", "");
        check("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=3", "2026-12-28", "2030-01-01", "2026-12-28 2027-01-03 2027-01-11", "");
        check("FREQ=WEEKLY;INTERVAL=52;BYDAY=MO;COUNT=2", "2026-12-28", "2030-01-01", "2026-12-28 2027-12-27", "");
    }

    #[test]
    fn months_without_the_date_are_named() {
        check("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "2027-01-01", "2030-01-01", "2027-01-31 2027-03-31 2027-05-31", "2027-02-01 2027-04-01");
        check("FREQ=MONTHLY;BYMONTHDAY=29;COUNT=3", "2027-01-29", "2030-01-01", "2027-01-29 2027-03-29 2027-04-29", "2027-02-01");
        check("FREQ=MONTHLY;BYMONTHDAY=29;COUNT=3", "2028-01-29", "2030-01-01", "2028-01-29 2028-02-29 2028-03-29", "");
        check(
            "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=29;COUNT=2",
            "2028-02-01",
            "2040-01-01",
            "2028-02-29 2032-02-29",
            "2029-02-01 2030-02-01 2031-02-01",
        );
        // Months before the first match are no miss, and a month that is not over yet is none either.
        check("FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270630", "2027-02-01", "2030-01-01", "2027-03-31 2027-05-31", "2027-04-01 2027-06-01");
        check("FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270629", "2027-02-01", "2030-01-01", "2027-03-31 2027-05-31", "2027-04-01");
        check("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", "2027-02-01", "2030-01-01", "2027-03-31 2027-05-31", "2027-04-01");
        // Once this month's date is over, the months are counted from the next.
        check("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15;COUNT=2", "2027-01-16", "2030-01-01", "2027-02-15 2027-04-15", "");
    }

    #[test]
    fn every_month_has_a_last_friday() {
        check("FREQ=MONTHLY;BYDAY=-1FR;COUNT=4", "2027-01-01", "2030-01-01", "2027-01-29 2027-02-26 2027-03-26 2027-04-30", "");
        check("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;COUNT=2", "2027-01-30", "2030-01-01", "2027-02-26 2027-05-28", "");
        check("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", "2027-02-01", "2030-01-01", "2027-02-01 2027-03-01 2027-04-05", "");
        check("FREQ=MONTHLY;BYDAY=4WE;UNTIL=20270324", "2027-02-01", "2030-01-01", "2027-02-24 2027-03-24", "");
    }

    #[test]
    fn rules_end_where_they_say_or_where_nobody_asks_further() {
        let two = "2026-11-24 2026-12-01";
        check("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201", "2026-11-24", "2030-01-01", two, "");
        check("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261207", "2026-11-24", "2030-01-01", two, "");
        check("FREQ=WEEKLY;BYDAY=TU;UNTIL=20291207", "2026-11-24", "2026-12-01", two, "");
        check("FREQ=WEEKLY;BYDAY=TU;COUNT=65535", "2026-11-24", "2026-12-07", two, "");
        check("FREQ=WEEKLY;BYDAY=TU;COUNT=2", "2026-11-24", "2026-12-01", two, "");
        check("FREQ=DAILY;UNTIL=20261124", "2026-11-24", "2030-01-01", "2026-11-24", "");
        check("FREQ=DAILY;UNTIL=20261123", "2026-11-24", "2030-01-01", "", "");
        check("FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270330", "2027-02-01", "2030-01-01", "", "");
        check("FREQ=MONTHLY;BYMONTHDAY=1;COUNT=0", "2027-02-01", "2030-01-01", "", "");
        check("FREQ=DAILY;COUNT=3", "2026-11-24", "2026-11-23", "", "");
    }

    #[test]
    fn absurd_wishes_end() {
        let ends = [NaiveDate::MIN, NaiveDate::MAX, date("2027-06-01"), date("2027-02-28")];
        for recur in
            ["FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "FREQ=MONTHLY;INTERVAL=52;BYDAY=-1FR", "FREQ=WEEKLY;INTERVAL=52;BYDAY=SU", "FREQ=DAILY"]
        {
            let few = rule(&format!("{recur};COUNT=600"));
            for (from, last) in ends.into_iter().flat_map(|from| ends.map(|last| (from, last))) {
                let found = few.dates(from, last);
                assert!(found.dates.len() <= 600 && found.dates.iter().all(|date| from <= *date && *date <= last), "{recur} {from} {last}");
            }
        }
        check("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;COUNT=2", "2027-06-01", "2030-01-01", "2027-07-31 2028-07-31", "");
    }

    #[test]
    fn a_fifth_weekday_is_the_last() {
        for (day, nth) in [
            ("2027-06-01", Nth::First),
            ("2027-06-08", Nth::Second),
            ("2027-06-15", Nth::Third),
            ("2027-06-22", Nth::Fourth),
            ("2027-06-29", Nth::Last),
            ("2028-02-29", Nth::Last),
            ("2027-02-28", Nth::Fourth),
        ] {
            let day = date(day);
            assert_eq!(Nth::of(day), nth, "{day}");
            assert_eq!(nth.in_month(day, day.weekday()), Some(day));
            assert_eq!(nth.as_str().parse(), Ok(nth));
        }
        assert_eq!("fifth".parse::<Nth>(), Err(UnknownWord));
    }

    #[test]
    fn the_shifted_rule_names_the_shifted_dates() {
        let from = date("2026-12-01");
        for recur in [
            "FREQ=DAILY;INTERVAL=3;COUNT=9",
            "FREQ=WEEKLY;BYDAY=MO,WE,SU;COUNT=9",
            "FREQ=WEEKLY;BYDAY=SU;UNTIL=20270228",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;UNTIL=20270228",
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH;COUNT=9",
        ] {
            let plain = rule(recur).dates(from, NaiveDate::MAX).dates;
            for days in -15..=15 {
                let Some(shifted) = rule(recur).shifted(days) else { continue };
                let later: Vec<_> = plain.iter().map(|date| *date + TimeDelta::days(days)).collect();
                assert_eq!(shifted.dates(later[0], NaiveDate::MAX).dates, later, "{recur} {days} days later");
            }
        }
    }

    #[test]
    fn some_rules_cannot_be_shifted() {
        for (recur, days, shifted) in [
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270630", 8, Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20270708")),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;COUNT=5", -1, None),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;COUNT=5", -2, Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;COUNT=5")),
            ("FREQ=WEEKLY;BYDAY=MO,TU;COUNT=5", -1, Some("FREQ=WEEKLY;BYDAY=MO,SU;COUNT=5")),
            ("FREQ=DAILY;UNTIL=20270228", 1, Some("FREQ=DAILY;UNTIL=20270301")),
            ("FREQ=DAILY;UNTIL=20270228", i64::MAX, None),
            ("FREQ=MONTHLY;BYMONTHDAY=5;COUNT=5", 0, Some("FREQ=MONTHLY;BYMONTHDAY=5;COUNT=5")),
            ("FREQ=MONTHLY;BYMONTHDAY=5;COUNT=5", 1, None),
            ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=5", -7, None),
        ] {
            assert_eq!(rule(recur).shifted(days), shifted.map(rule), "{recur} {days}");
        }
    }

    #[test]
    fn what_is_stored_is_read_back() {
        let two = |one, other| Every::Week(Weekdays::new([one, other]).unwrap());
        let until = End::Until(date("2027-06-30"));
        for (text, every, interval, end) in [
            ("FREQ=DAILY;UNTIL=20270630", Every::Day, 1, until),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270630", two(Weekday::Thu, Weekday::Tue), 2, until),
            ("FREQ=WEEKLY;BYDAY=MO,SU;COUNT=1", two(Weekday::Sun, Weekday::Mon), 1, End::Count(1)),
            ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=5", Every::MonthWeekday(Nth::Last, Weekday::Fri), 1, End::Count(5)),
            ("FREQ=MONTHLY;INTERVAL=52;BYDAY=1SA;COUNT=65535", Every::MonthWeekday(Nth::First, Weekday::Sat), 52, End::Count(65535)),
            ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=5", Every::MonthDate(MonthDay::new(31).unwrap()), 1, End::Count(5)),
        ] {
            let rule = Rule { every, interval: Interval::new(interval).unwrap(), end };
            assert_eq!((rule.to_string().as_str(), text.parse()), (text, Ok(rule)));
        }
    }

    #[test]
    fn nothing_else_is_read() {
        for text in [
            "",
            "FREQ=DAILY",
            "FREQ=YEARLY;COUNT=1",
            "FREQ=DAILY;COUNT=1;UNTIL=20270630",
            "FREQ=DAILY;COUNT=+1",
            "FREQ=DAILY;COUNT=65536",
            "FREQ=DAILY;COUNT=1;",
            "FREQ=DAILY;COUNT=1;COUNT=2",
            "COUNT=1;FREQ=DAILY",
            "freq=daily;count=1",
            "RRULE:FREQ=DAILY;COUNT=1",
            "FREQ=DAILY;INTERVAL=1;COUNT=1",
            "FREQ=DAILY;INTERVAL=0;COUNT=1",
            "FREQ=DAILY;INTERVAL=53;COUNT=1",
            "FREQ=DAILY;BYDAY=MO;COUNT=1",
            "FREQ=DAILY;COUNT=1;WKST=MO",
            "FREQ=DAILY;UNTIL=20270229",
            "FREQ=DAILY;UNTIL=2027-06-30",
            "FREQ=DAILY;UNTIL=20270630T120000Z",
            "FREQ=WEEKLY;COUNT=1",
            "FREQ=WEEKLY;BYDAY=;COUNT=1",
            "FREQ=WEEKLY;BYDAY=TH,TU;COUNT=1",
            "FREQ=WEEKLY;BYDAY=TU,TU;COUNT=1",
            "FREQ=WEEKLY;BYDAY=1TU;COUNT=1",
            "FREQ=WEEKLY;BYDAY=Tu;COUNT=1",
            "FREQ=MONTHLY;COUNT=1",
            "FREQ=MONTHLY;BYDAY=5FR;COUNT=1",
            "FREQ=MONTHLY;BYDAY=-2FR;COUNT=1",
            "FREQ=MONTHLY;BYDAY=FR;COUNT=1",
            "FREQ=MONTHLY;BYDAY=ÄR;COUNT=1",
            "FREQ=MONTHLY;BYMONTHDAY=0;COUNT=1",
            "FREQ=MONTHLY;BYMONTHDAY=32;COUNT=1",
            "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=1",
            "FREQ=MONTHLY;BYMONTHDAY=05;COUNT=1",
            "FREQ=MONTHLY;BYMONTHDAY=1,2;COUNT=1",
            "FREQ=MONTHLY;BYDAY=1FR;BYMONTHDAY=1;COUNT=1",
        ] {
            assert_eq!(text.parse::<Rule>(), Err(NotARule), "{text:?}");
        }
    }

    #[test]
    fn weekdays_have_codes_and_an_order() {
        let all: Vec<_> = ["su", "mo", "sa", "tu", "fr", "we", "th", "mo"].into_iter().map(|code| weekday(code).unwrap()).collect();
        let codes: Vec<_> = Weekdays::new(all).unwrap().iter().map(weekday_code).collect();
        assert_eq!(codes, ["mo", "tu", "we", "th", "fr", "sa", "su"]);
        assert_eq!((weekday("MO"), weekday("xx"), Weekdays::new([])), (None, None, None));
    }
}
