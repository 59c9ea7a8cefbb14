//! When: hours on one date, or on the dates of a rule and on others added by hand.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::{Choices, date, missing_or, time};
use crate::domain::{
    booking::{Choice, Times},
    form::{Field, Fields, Problem, Problems},
    hours::{Hours, Unmet},
    recurrence::{End, Every, Interval, MonthDay, Nth, Rule, Weekdays, weekday},
    room::Room,
    time::{Fold, Unclear, last_plannable, plannable, plus_days},
};

/// The most dates of one booking: each day of 18 months, and some by hand.
const DATES_MAX: usize = 600;

pub(super) fn times(fields: &Fields, choices: Choices<'_>, problems: &mut Problems) -> Option<Times> {
    let from = problems.take(Field::Date, date(fields.get(Field::Date)));
    let start = problems.take(Field::Start, time(fields.get(Field::Start)));
    let end = problems.take(Field::End, time(fields.get(Field::End)));
    let fold = problems.take(Field::Fold, fold(fields));
    let hours = match (start, end) {
        (Some(start), Some(end)) => problems.take(Field::End, Hours::new(start, end).ok_or(Problem::EndNotAfterStart)),
        _ => None,
    };
    let from = problems.take(Field::Date, within_reach(from?, choices))?;
    let rule = rule(fields, from, choices, problems);
    let also = problems.take(Field::Also, also(fields, choices));
    let rule = match rule? {
        Repeating::Never => None,
        Repeating::By(rule) => Some(rule),
    };
    let times = Times { hours: hours?, fold: fold?, from, rule, also: also? };
    if times.rule.is_none() && times.also.is_empty() {
        only_date(&times, choices, problems);
    }
    let dates = times.dates(last_plannable(choices.now, choices.house.hub.zone)).dates.len();
    let few = if dates > DATES_MAX { Err(Problem::TooManyDates { max: DATES_MAX }) } else { Ok(()) };
    let cut = match &times.rule {
        Some(Rule { end: End::Count(count), .. }) if dates < usize::from(*count) => {
            Err(Problem::TooFar { last: last_plannable(choices.now, choices.house.hub.zone) })
        }
        _ => Ok(()),
    };
    problems.take(Field::Count, cut)?;
    let any = if dates == 0 { Err(Problem::NoDates) } else { Ok(()) };
    problems.take(Field::Repeat, few.and(any))?;
    Some(times)
}

/// Whether the hours suit the rooms.
pub(super) fn fit(times: &Times, rooms: &[&Room]) -> Result<(), Problem> {
    let minutes = times.hours.minutes();
    let short = |room: &&Room| room.terms.shortest.filter(|least| minutes < *least).map(|minutes| (room.name.clone(), minutes));
    let long = |room: &&Room| room.terms.longest.filter(|most| minutes > *most).map(|minutes| (room.name.clone(), minutes));
    if let Some((room, minutes)) = rooms.iter().find_map(short) {
        return Err(Problem::TooShort { room, minutes });
    }
    match rooms.iter().find_map(long) {
        Some((room, minutes)) => Err(Problem::TooLongStay { room, minutes }),
        None => Ok(()),
    }
}

/// What to do with single dates: `2026-12-01/skip`, `2026-12-01/room/atelier`, `2026-12-01/hours/18:00-20:00`. A date alone decides nothing.
pub(super) fn choices(fields: &Fields, choices: Choices<'_>) -> Result<Vec<(NaiveDate, Choice)>, Problem> {
    let chosen = |typed: &str| {
        let (day, what) = typed.split_once('/').unwrap_or((typed, ""));
        let day = date(day)?;
        let choice = match what.split_once('/') {
            None if what.is_empty() => None,
            None if what == "skip" => Some(Choice::Skip),
            Some(("room", slug)) => Some(choices.house.room_named(slug).map(|room| Choice::Room(room.id)).ok_or(Problem::NotAChoice)?),
            Some(("hours", hours)) => Some(Choice::Hours(hours.parse().map_err(|_| Problem::NotAChoice)?)),
            _ => return Err(Problem::NotAChoice),
        };
        Ok(choice.map(|choice| (day, choice)))
    };
    fields.all(Field::Choice).filter(|typed| !typed.is_empty()).filter_map(|typed| chosen(typed).transpose()).collect()
}

fn fold(fields: &Fields) -> Result<Option<Fold>, Problem> {
    match fields.get(Field::Fold) {
        "" => Ok(None),
        "first" => Ok(Some(Fold::First)),
        "second" => Ok(Some(Fold::Second)),
        _ => Err(Problem::NotAChoice),
    }
}

fn within_reach(day: NaiveDate, choices: Choices<'_>) -> Result<NaiveDate, Problem> {
    let last = last_plannable(choices.now, choices.house.hub.zone);
    if day > last { Err(Problem::TooFar { last }) } else { Ok(day) }
}

/// A single date is explained at its fields; the dates of a series are explained in their list.
fn only_date(times: &Times, choices: Choices<'_>, problems: &mut Problems) {
    let zone = choices.house.hub.zone;
    let (start, end) = (times.hours.start(), times.hours.end());
    let next_day = i64::from(times.hours.ends_next_day());
    for (field, date, time) in [(Field::Start, times.from, start), (Field::End, plus_days(times.from, next_day), end)] {
        problems.take(field, zone.moment(date, time, times.fold).map_err(|unclear| told(date, time, unclear)));
    }
    match times.hours.on(times.from, zone, times.fold) {
        Ok(span) if span.end() <= choices.now => problems.add(Field::Date, Problem::Past),
        Err(Unmet::Nothing) => problems.add(Field::End, Problem::EndNotAfterStart),
        Ok(_) | Err(Unmet::Start(_) | Unmet::End(_)) => {}
    }
}

fn told(date: NaiveDate, time: NaiveTime, unclear: Unclear) -> Problem {
    match unclear {
        Unclear::Missing { next } => Problem::MissingHour { date, time, next },
        Unclear::Twice => Problem::TwiceHour { date, time },
    }
}

fn also(fields: &Fields, choices: Choices<'_>) -> Result<Vec<NaiveDate>, Problem> {
    let today = choices.house.hub.zone.date(choices.now);
    let ahead = |day| if day < today { Err(Problem::Past) } else { within_reach(day, choices) };
    // One field may hold several dates, one a line or with commas: without scripts a form cannot grow.
    let typed = fields.all(Field::Also).flat_map(|typed| typed.split([',', ';', '\n', ' '])).map(str::trim);
    typed.filter(|typed| !typed.is_empty()).map(|typed| by_hand(typed).and_then(ahead)).collect()
}

/// A date as people write it in a line of text, 24.12.2026 or 24/12/2026, or as HTML sends it.
fn by_hand(typed: &str) -> Result<NaiveDate, Problem> {
    let written = ["%d.%m.%Y", "%d/%m/%Y"].into_iter().find_map(|shape| NaiveDate::parse_from_str(typed, shape).ok());
    written.filter(|date| plannable(*date)).map_or_else(|| date(typed), Ok)
}

/// What a form says about repeating.
enum Repeating {
    Never,
    By(Rule),
}

/// The rule, where the form asks for one.
fn rule(fields: &Fields, from: NaiveDate, choices: Choices<'_>, problems: &mut Problems) -> Option<Repeating> {
    let every = match fields.get(Field::Repeat) {
        "" | "none" => return Some(Repeating::Never),
        "daily" => Some(Every::Day),
        "weekly" => problems.take(Field::Weekday, weekdays(fields, from)).map(Every::Week),
        "monthly-date" => problems.take(Field::Date, Ok(MonthDay::of(from))).map(Every::MonthDate),
        "monthly-weekday" => month_weekday(fields, from, problems),
        _ => return problems.take(Field::Repeat, Err(Problem::NotAChoice)),
    };
    let interval = problems.take(Field::Interval, interval(fields));
    let end = end(fields, from, choices, problems);
    Some(Repeating::By(Rule { every: every?, interval: interval?, end: end? }))
}

/// The chosen weekdays, else the one of the first date.
fn weekdays(fields: &Fields, from: NaiveDate) -> Result<Weekdays, Problem> {
    let chosen: Vec<_> =
        fields.all(Field::Weekday).filter(|typed| !typed.is_empty()).map(weekday).collect::<Option<_>>().ok_or(Problem::NotAChoice)?;
    Weekdays::new(chosen).or_else(|| Weekdays::new([from.weekday()])).ok_or(Problem::NotAChoice)
}

fn month_weekday(fields: &Fields, from: NaiveDate, problems: &mut Problems) -> Option<Every> {
    let nth = match fields.get(Field::Nth) {
        "" => Some(Nth::of(from)),
        typed => problems.take(Field::Nth, typed.parse().map_err(|_| Problem::NotAChoice)),
    };
    let chosen: Vec<&str> = fields.all(Field::Weekday).filter(|typed| !typed.is_empty()).collect();
    let day = match chosen.as_slice() {
        [] => Some(from.weekday()),
        [typed] => problems.take(Field::Weekday, weekday(typed).ok_or(Problem::NotAChoice)),
        _ => problems.take(Field::Weekday, Err(Problem::NotAChoice)),
    };
    Some(Every::MonthWeekday(nth?, day?))
}

fn interval(fields: &Fields) -> Result<Interval, Problem> {
    match fields.get(Field::Interval) {
        "" => Ok(Interval::ONE),
        typed => typed.parse().ok().and_then(Interval::new).ok_or(Problem::NotAnInterval { max: Interval::MAX.get() }),
    }
}

fn end(fields: &Fields, from: NaiveDate, choices: Choices<'_>, problems: &mut Problems) -> Option<End> {
    match (fields.get(Field::Until), fields.get(Field::Count)) {
        ("", "") => problems.take(Field::Until, Err(Problem::Missing)),
        (until, "") => problems.take(Field::Until, date(until).and_then(|until| ends_after(until, from, choices))).map(End::Until),
        ("", count) => problems.take(Field::Count, times_of(count)).map(End::Count),
        _ => problems.take(Field::Count, Err(Problem::UntilAndCount)),
    }
}

/// How many dates somebody typed.
fn times_of(typed: &str) -> Result<u16, Problem> {
    match typed.parse::<u16>() {
        Ok(times) if usize::from(times) > DATES_MAX => Err(Problem::TooManyDates { max: DATES_MAX }),
        Ok(times) if times > 0 => Ok(times),
        _ => Err(missing_or(typed, Problem::NotANumber)),
    }
}

fn ends_after(until: NaiveDate, from: NaiveDate, choices: Choices<'_>) -> Result<NaiveDate, Problem> {
    if until < from { Err(Problem::EndNotAfterStart) } else { within_reach(until, choices) }
}
