//! Fifteen thousand random series in zones that change their clocks in every way there is.
//!
//! The dates are compared with those of the `rrule` crate. It runs in UTC, since it has open faults where clocks change; what
//! [`Hours::on`] makes of a date in a zone is compared with a search through the moments around it instead.

#![expect(clippy::unwrap_used, reason = "a series that cannot be built or read has failed, and the panic says where")]

use app::domain::{
    hours::{Hours, Unmet},
    recurrence::{End, Every, Interval, MonthDay, Nth, Rule, Weekdays},
    time::{Fold, Moment, Span, Unclear, Zone},
};
use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Timelike, Weekday};
use chrono_tz::Tz;
use rrule::RRuleSet;

const SERIES: u64 = 15_000;
const SEED: u64 = 0x7265_7065_6e68_6175;

/// Halves of an hour, changes at midnight, winters that are the summer, zones that gave it up, and a day that was left out.
const ZONES: [Tz; 26] = [
    chrono_tz::Europe::Berlin,
    chrono_tz::Europe::London,
    chrono_tz::Europe::Dublin,
    chrono_tz::Europe::Kyiv,
    chrono_tz::Europe::Istanbul,
    chrono_tz::Europe::Chisinau,
    chrono_tz::Atlantic::Azores,
    chrono_tz::America::Scoresbysund,
    chrono_tz::America::New_York,
    chrono_tz::America::St_Johns,
    chrono_tz::America::Santiago,
    chrono_tz::America::Asuncion,
    chrono_tz::America::Havana,
    chrono_tz::America::Sao_Paulo,
    chrono_tz::Africa::Cairo,
    chrono_tz::Africa::Casablanca,
    chrono_tz::Africa::Asmara,
    chrono_tz::Asia::Beirut,
    chrono_tz::Asia::Amman,
    chrono_tz::Asia::Gaza,
    chrono_tz::Asia::Tehran,
    chrono_tz::Asia::Kathmandu,
    chrono_tz::Australia::Lord_Howe,
    chrono_tz::Pacific::Chatham,
    chrono_tz::Pacific::Apia,
    chrono_tz::Antarctica::Troll,
];

#[derive(Clone, Copy, Debug)]
struct Series {
    rule: Rule,
    from: NaiveDate,
    last: NaiveDate,
    hours: Hours,
    fold: Option<Fold>,
    zone: Tz,
}

#[test]
fn fifteen_thousand_series_agree_with_other_reckonings() {
    let mut seen = Seen::default();
    for number in 0..SERIES {
        let start = SEED + number;
        let series = random_series(&mut Random(start));
        if let Err(why) = check(&series, &mut seen) {
            panic!("seed {start:#x}: {why}\n{series:#?}\n{}", series.rule);
        }
    }
    let Seen { empty, dates, missing, met, gaps, folds, settled } = seen;
    // A generator that never meets the hard cases proves nothing.
    assert!(empty < SERIES / 10 && dates > 100_000 && missing > 300 && met > 100_000, "{seen:?}");
    assert!(gaps > 100 && folds > 50 && settled > 100, "{seen:?}");
}

/// How often what was met.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    empty: u64,
    dates: u64,
    missing: u64,
    met: u64,
    gaps: u64,
    folds: u64,
    settled: u64,
}

fn check(series: &Series, seen: &mut Seen) -> Result<(), String> {
    let found = series.rule.dates(series.from, series.last);
    same("stored and read back", &Ok(series.rule), &series.rule.to_string().parse())?;
    same("first date", &first_match(series), &found.dates.first().copied())?;
    same("dates", &others(series, found.dates.first().copied()), &found.dates)?;
    same("months", &true, &no_month_is_lost(series, &found.dates, &found.missing))?;
    for date in &found.dates {
        check_hours(series, *date, seen).map_err(|why| format!("{date}: {why}"))?;
    }
    seen.empty += u64::from(found.dates.is_empty());
    seen.dates += found.dates.len() as u64;
    seen.missing += found.missing.len() as u64;
    Ok(())
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, found: &T) -> Result<(), String> {
    if expected == found { Ok(()) } else { Err(format!("{what}: expected {expected:?}, found {found:?}")) }
}

/// The first date that the rule names, looked for day by day.
fn first_match(series: &Series) -> Option<NaiveDate> {
    let end = last_allowed(series);
    series.from.iter_days().take_while(|date| *date <= end).find(|date| match series.rule.every {
        Every::Day => true,
        Every::Week(weekdays) => weekdays.iter().any(|weekday| weekday == date.weekday()),
        Every::MonthDate(day) => date.day() == day.get(),
        Every::MonthWeekday(Nth::Last, weekday) => date.weekday() == weekday && (*date + Days::new(7)).month() != date.month(),
        Every::MonthWeekday(nth, weekday) => date.weekday() == weekday && (date.day() - 1) / 7 == nth as u32,
    })
}

fn last_allowed(series: &Series) -> NaiveDate {
    match series.rule.end {
        End::Until(until) => series.last.min(until),
        End::Count(_) => series.last,
    }
}

/// The dates as `rrule` has them, at noon in UTC.
fn others(series: &Series, first: Option<NaiveDate>) -> Vec<NaiveDate> {
    let Some(first) = first else { return Vec::new() };
    let noon = |date: NaiveDate| date.format("%Y%m%dT120000Z").to_string();
    let recur = match series.rule.end {
        End::Until(until) => series.rule.to_string().replace(&until.format("%Y%m%d").to_string(), &noon(until)),
        End::Count(_) => series.rule.to_string(),
    };
    let set: RRuleSet = format!("DTSTART:{}\nRRULE:{recur}", noon(first)).parse().unwrap();
    let last = rrule::Tz::UTC.from_utc_datetime(&series.last.and_hms_opt(23, 0, 0).unwrap());
    set.before(last).all(1000).dates.into_iter().map(|at| at.date_naive()).collect()
}

/// Whether the months with a date and those without one follow each other in steps of the interval, and only the right ones lack it.
fn no_month_is_lost(series: &Series, dates: &[NaiveDate], missing: &[NaiveDate]) -> bool {
    let Every::MonthDate(day) = series.rule.every else { return missing.is_empty() };
    let mut months: Vec<i32> = dates.iter().chain(missing).map(|date| date.year() * 12 + date.month().cast_signed()).collect();
    months.sort_unstable();
    months.windows(2).all(|pair| pair[1] - pair[0] == i32::from(series.rule.interval.get()))
        && missing.iter().all(|month| month.day() == 1 && month.with_day(day.get()).is_none() && Some(month) > dates.first())
}

/// Compares the stretch on a date with the moments at which the clocks of the zone show its start and its end.
fn check_hours(series: &Series, date: NaiveDate, seen: &mut Seen) -> Result<(), String> {
    let Series { hours, fold, zone, .. } = *series;
    let next = date + Days::new(u64::from(hours.end() < hours.start()));
    let (start, end) = (date.and_time(hours.start()), next.and_time(hours.end()));
    let (starts, ends) = (shown_at(zone, start)?, shown_at(zone, end)?);
    let found = hours.on(date, zone.name().parse::<Zone>().unwrap(), fold);
    match (choose(&starts, fold), choose(&ends, fold)) {
        (Ok(starts_at), Ok(ends_at)) => {
            same("span", &Ok(Span::new(starts_at, ends_at).ok_or("the end is before the start")?), &found)?;
            let span = found.map_err(|unmet| format!("{unmet:?}"))?;
            same("clocks", &(start, end), &(clock(zone, span.start()), clock(zone, span.end())))?;
            seen.met += 1;
            seen.settled += u64::from(starts.len() + ends.len() > 2);
        }
        (Err(0), _) => same("missing start", &true, &matches!(found, Err(Unmet::Start(Unclear::Missing { .. }))))?,
        (Err(_), _) => same("start that comes twice", &Err(Unmet::Start(Unclear::Twice)), &found)?,
        (_, Err(0)) => same("missing end", &true, &matches!(found, Err(Unmet::End(Unclear::Missing { .. }))))?,
        (_, Err(_)) => same("end that comes twice", &Err(Unmet::End(Unclear::Twice)), &found)?,
    }
    seen.gaps += u64::from(matches!(found, Err(Unmet::Start(Unclear::Missing { .. }) | Unmet::End(Unclear::Missing { .. }))));
    seen.folds += u64::from(matches!(found, Err(Unmet::Start(Unclear::Twice) | Unmet::End(Unclear::Twice))));
    Ok(())
}

/// The one moment that is meant, or how many there are to choose from.
fn choose(moments: &[Moment], fold: Option<Fold>) -> Result<Moment, usize> {
    match (moments, fold) {
        ([only], _) => Ok(*only),
        ([first, _], Some(Fold::First)) => Ok(*first),
        ([_, second], Some(Fold::Second)) => Ok(*second),
        _ => Err(moments.len()),
    }
}

/// Every moment at which the clocks show this, earliest first: each offset from UTC of the days around is tried, and chrono's own
/// answer has to be the same.
fn shown_at(zone: Tz, wall: NaiveDateTime) -> Result<Vec<Moment>, String> {
    let offsets = [-24, 0, 24].map(|hours| zone.offset_from_utc_datetime(&(wall + TimeDelta::hours(hours))).fix().local_minus_utc());
    let mut moments: Vec<Moment> = offsets.map(|offset| Moment(wall.and_utc().timestamp() - i64::from(offset))).to_vec();
    moments.sort_unstable();
    moments.dedup();
    moments.retain(|at| clock(zone, *at) == wall);
    let chrono = match zone.from_local_datetime(&wall) {
        LocalResult::None => vec![],
        LocalResult::Single(at) => vec![Moment(at.timestamp())],
        LocalResult::Ambiguous(first, second) => vec![Moment(first.timestamp()), Moment(second.timestamp())],
    };
    same("chrono", &chrono, &moments)?;
    Ok(moments)
}

fn clock(zone: Tz, at: Moment) -> NaiveDateTime {
    DateTime::from_timestamp(at.0, 0).unwrap().with_timezone(&zone).naive_local()
}

fn random_series(random: &mut Random) -> Series {
    let from = NaiveDate::from_ymd_opt(2010, 1, 1).unwrap() + Days::new(random.below(28 * 366));
    let last = from + Days::new(random.below(551));
    let every = random_every(random);
    let interval = if random.below(3) == 0 { 1 + random.below(52) } else { 1 + random.below(4) };
    let end = match random.below(2) {
        0 => End::Until(from + Days::new(random.below(551))),
        _ => End::Count(u16::try_from(1 + random.below(100)).unwrap()),
    };
    let rule = Rule { every, interval: Interval::new(u16::try_from(interval).unwrap()).unwrap(), end };
    let fold = [None, Some(Fold::First), Some(Fold::Second)][random.index(3)];
    Series { rule, from, last, hours: random_hours(random), fold, zone: ZONES[random.index(ZONES.len())] }
}

fn random_every(random: &mut Random) -> Every {
    let weekday = |random: &mut Random| Weekday::try_from(u8::try_from(random.below(7)).unwrap()).unwrap();
    match random.below(6) {
        0 | 1 => Every::Day,
        2 | 3 => Every::Week(Weekdays::new((0..=random.below(4)).map(|_| weekday(random))).unwrap()),
        4 => Every::MonthDate(
            MonthDay::new(u32::try_from(if random.below(2) == 0 { 28 + random.below(4) } else { 1 + random.below(31) }).unwrap()).unwrap(),
        ),
        _ => Every::MonthWeekday(Nth::ALL[random.index(5)], weekday(random)),
    }
}

/// Most of them touch the small hours, when clocks change.
fn random_hours(random: &mut Random) -> Hours {
    loop {
        let mut time = || {
            let hours = if random.below(4) == 0 { 24 } else { 4 };
            NaiveTime::MIN.with_hour(u32::try_from(random.below(hours)).unwrap()).unwrap() + TimeDelta::minutes(random.below(12).cast_signed() * 5)
        };
        if let Some(hours) = Hours::new(time(), time()) {
            return hours;
        }
    }
}

/// A small generator of numbers that look random and are always the same (`SplitMix64`, Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn index(&mut self, bound: usize) -> usize {
        usize::try_from(self.below(bound as u64)).unwrap()
    }
}
