//! What the coordination types at its desk: the rules of rooms, closures, the house, and quotas.

use chrono::{NaiveDate, Weekday};

use super::{ATTENDEES_MAX, Lines, chosen, date, missing_or, words};
use crate::domain::{
    association::{Association, Quota},
    booking::Number,
    closing::{Outcome, Seen},
    closure::{Again, Closed, Closure},
    directory::Directory,
    form::{Field, Fields, Problem, Problems},
    holiday::{Holiday, Land},
    id::ClosureId,
    lang::Lang,
    room::{Feature, Room},
    terms::{Approval, Bookers, Terms},
    time::{DAYS_AHEAD, plus_days},
    timetable::{Minute, Timetable, Window},
    writing::Written,
};

/// The longest text about how to get a key.
pub const KEY_MAX: usize = 500;
/// The longest reason of a closure.
pub const REASON_MAX: usize = 200;
/// The longest house rules.
pub const RULES_MAX: usize = 10_000;
/// The most minutes that setting up or clearing up takes.
const BUFFER_MAX: u16 = 720;
/// A day, the longest that a booking lasts, in minutes.
const LENGTH_MAX: u16 = 1440;
/// The most hours that a room must be booked before: a year.
const HOURS_BEFORE_MAX: u16 = 8760;
/// The greatest limit of a quota.
const QUOTA_MAX: u16 = 999;
/// The most days of a closure that comes back every year.
const YEAR: i64 = 365;

/// The fields of the weekdays, from Monday on.
pub const WEEK: [(Weekday, Field); 7] = [
    (Weekday::Mon, Field::Monday),
    (Weekday::Tue, Field::Tuesday),
    (Weekday::Wed, Field::Wednesday),
    (Weekday::Thu, Field::Thursday),
    (Weekday::Fri, Field::Friday),
    (Weekday::Sat, Field::Saturday),
    (Weekday::Sun, Field::Sunday),
];

/// A room as the coordination describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomRules {
    /// How many people it takes.
    pub capacity: u16,
    /// Whether one gets in without a step.
    pub step_free: bool,
    /// What is in it.
    pub features: Vec<Feature>,
    /// On what terms it is given.
    pub terms: Terms,
    /// How to get the key.
    pub key: Option<String>,
}

/// The rules of a room, or everything that is wrong with them.
pub fn room(fields: &Fields, associations: &[Association]) -> Result<RoomRules, Problems> {
    let mut problems = Problems::default();
    let capacity = problems.take(Field::Capacity, capacity(fields));
    let features = problems.take(Field::Features, chosen(fields, Field::Features));
    let opening = opening(fields, &mut problems);
    let [set_up, clear_up] = [Field::SetUp, Field::ClearUp].map(|field| problems.take(field, number(fields, field, 0, BUFFER_MAX)));
    let [shortest, longest] = [Field::Shortest, Field::Longest].map(|field| problems.take(field, length(fields.get(field))));
    if let (Some(Some(shortest)), Some(Some(longest))) = (shortest, longest)
        && longest < shortest
    {
        problems.add(Field::Longest, Problem::LongestTooShort);
    }
    let most_days = u16::try_from(DAYS_AHEAD).unwrap_or(u16::MAX);
    let days_ahead = problems.take(Field::DaysAhead, number(fields, Field::DaysAhead, 1, most_days));
    let hours_before = problems.take(Field::HoursBefore, number(fields, Field::HoursBefore, 0, HOURS_BEFORE_MAX));
    let approval = problems.take(Field::Approval, fields.get(Field::Approval).parse::<Approval>().map_err(|_| Problem::NotAChoice));
    let bookers = bookers(fields, associations, &mut problems);
    let key = problems.take(Field::Key, words(fields.get(Field::Key), KEY_MAX, Lines::Many));
    let read = || {
        let terms = Terms {
            opening: match opening? {
                Opening::DayAndNight => None,
                Opening::At(hours) => Some(hours),
            },
            set_up: set_up?.unwrap_or(0),
            clear_up: clear_up?.unwrap_or(0),
            shortest: shortest?,
            longest: longest?,
            days_ahead: days_ahead?,
            // An hour before is a rule, none before is none.
            hours_before: hours_before?.filter(|hours| *hours > 0),
            approval: approval?,
            bookers: bookers?,
        };
        Some(RoomRules { capacity: capacity?, step_free: !fields.get(Field::StepFree).is_empty(), features: features?, terms, key: key? })
    };
    read().filter(|_| problems.is_empty()).ok_or(problems)
}

/// The form as a room stands now.
pub fn room_typed(room: &Room, associations: &[Association], key: Option<&str>) -> Fields {
    let terms = &room.terms;
    let number = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    let open = if terms.opening.is_some() { "hours" } else { "always" };
    let bookers = match terms.bookers {
        Bookers::Everybody => "everybody",
        Bookers::Residents => "residents",
        Bookers::Only(_) => "only",
        Bookers::Coordination => "coordination",
    };
    let mut typed = Fields::default()
        .with(Field::Capacity, &room.capacity.to_string())
        .with(Field::StepFree, if room.step_free { "1" } else { "" })
        .with(Field::Opening, open)
        .with(Field::SetUp, &terms.set_up.to_string())
        .with(Field::ClearUp, &terms.clear_up.to_string())
        .with(Field::Shortest, &number(terms.shortest))
        .with(Field::Longest, &number(terms.longest))
        .with(Field::DaysAhead, &number(terms.days_ahead))
        .with(Field::HoursBefore, &number(terms.hours_before))
        .with(Field::Approval, terms.approval.as_str())
        .with(Field::Bookers, bookers)
        .with(Field::Key, key.unwrap_or_default());
    for feature in &room.features {
        typed = typed.and(Field::Features, feature.as_str());
    }
    if let Bookers::Only(some) = &terms.bookers {
        for association in associations.iter().filter(|association| some.contains(&association.id)) {
            typed = typed.and(Field::OnlyFor, association.slug.as_str());
        }
    }
    match &terms.opening {
        Some(opening) => week_typed(typed, opening),
        None => typed,
    }
}

fn capacity(fields: &Fields) -> Result<u16, Problem> {
    let typed = fields.get(Field::Capacity);
    typed.parse().ok().filter(|people| (1..=ATTENDEES_MAX).contains(people)).ok_or(missing_or(typed, Problem::NotANumber))
}

/// When a room is open.
enum Opening {
    DayAndNight,
    At(Timetable),
}

fn opening(fields: &Fields, problems: &mut Problems) -> Option<Opening> {
    match fields.get(Field::Opening) {
        "always" => Some(Opening::DayAndNight),
        "hours" => {
            let opening = week(fields, problems)?;
            let never = opening == Timetable::default();
            problems.take(Field::Opening, if never { Err(Problem::Missing) } else { Ok(Opening::At(opening)) })
        }
        _ => problems.take(Field::Opening, Err(Problem::NotAChoice)),
    }
}

/// The windows of a week, a field a weekday.
fn week(fields: &Fields, problems: &mut Problems) -> Option<Timetable> {
    let mut all: Vec<Window> = Vec::new();
    let mut whole = true;
    for (weekday, field) in WEEK {
        match problems.take(field, windows(weekday, fields.get(field))) {
            Some(windows) => all.extend(windows),
            None => whole = false,
        }
    }
    whole.then(|| Timetable::new(all))
}

fn week_typed(typed: Fields, table: &Timetable) -> Fields {
    WEEK.into_iter().fold(typed, |typed, (weekday, field)| {
        let windows: Vec<String> = table.windows_on(weekday).map(|(from, until)| format!("{from}-{until}")).collect();
        typed.with(field, &windows.join(", "))
    })
}

/// "08:00-12:00, 13:00-22:00"; nothing typed is no window.
fn windows(weekday: Weekday, typed: &str) -> Result<Vec<Window>, Problem> {
    let window = |typed: &str| {
        let (from, until) = typed.split_once(['-', '–']).ok_or(Problem::NotWindows)?;
        let window = Window { weekday, from: minute(from)?, until: minute(until)? };
        if window.from < window.until { Ok(window) } else { Err(Problem::NotWindows) }
    };
    typed.split([',', ';']).map(str::trim).filter(|typed| !typed.is_empty()).map(window).collect()
}

/// "8", "8:00", "08:00" or "08.00".
fn minute(typed: &str) -> Result<Minute, Problem> {
    let (hours, minutes) = typed.trim().split_once([':', '.']).unwrap_or((typed.trim(), "00"));
    format!("{hours:0>2}:{minutes}").parse().map_err(|_| Problem::NotWindows)
}

/// A number, or nothing where nothing was typed.
fn number(fields: &Fields, field: Field, min: u16, max: u16) -> Result<Option<u16>, Problem> {
    match fields.get(field) {
        "" => Ok(None),
        typed => typed.parse().ok().filter(|number| (min..=max).contains(number)).map(Some).ok_or(Problem::OutOfRange { max }),
    }
}

/// Minutes, or hours and minutes such as 1:30.
fn length(typed: &str) -> Result<Option<u16>, Problem> {
    let minutes = match typed.split_once(':') {
        None if typed.is_empty() => return Ok(None),
        None => typed.parse().ok(),
        Some((hours, minutes)) => hours.parse::<u16>().ok().zip(minutes.parse::<u16>().ok().filter(|minutes| *minutes < 60)).and_then(in_minutes),
    };
    minutes.filter(|minutes| (1..=LENGTH_MAX).contains(minutes)).map(Some).ok_or(Problem::NotALength)
}

fn in_minutes((hours, minutes): (u16, u16)) -> Option<u16> {
    hours.checked_mul(60)?.checked_add(minutes)
}

/// Every choice of a field that may be repeated.
fn bookers(fields: &Fields, associations: &[Association], problems: &mut Problems) -> Option<Bookers> {
    match fields.get(Field::Bookers) {
        "everybody" => Some(Bookers::Everybody),
        "residents" => Some(Bookers::Residents),
        "coordination" => Some(Bookers::Coordination),
        "only" => {
            let found = |slug: &str| associations.iter().find(|association| association.slug.as_str() == slug).map(|association| association.id);
            let some: Option<Vec<_>> = fields.all(Field::OnlyFor).map(found).collect();
            let some = some.ok_or(Problem::NotAChoice);
            problems.take(Field::OnlyFor, some.and_then(|some| if some.is_empty() { Err(Problem::Missing) } else { Ok(Bookers::Only(some)) }))
        }
        _ => problems.take(Field::Bookers, Err(Problem::NotAChoice)),
    }
}

/// The number of a closure that is not kept yet; numbers of kept ones begin at 1.
const NOT_KEPT_YET: ClosureId = ClosureId(0);

/// A closure that the house does not keep yet, or everything that is wrong with it.
pub fn closure(fields: &Fields, house: &Directory, today: NaiveDate) -> Result<Closure, Problems> {
    let mut problems = Problems::default();
    let of = problems.take(Field::Closes, closes(fields, house));
    let first = problems.take(Field::First, date(fields.get(Field::First)));
    let again = problems.take(Field::Again, fields.get(Field::Again).parse().map_err(|_| Problem::NotAChoice));
    let last = match (fields.get(Field::Last), first) {
        // A single day.
        ("", Some(first)) => Some(first),
        (typed, _) => problems.take(Field::Last, date(typed)),
    };
    if let (Some(first), Some(last), Some(again)) = (first, last, again) {
        problems.take(Field::Last, closes_until(first, last, again, today));
    }
    let reason = problems.take(Field::Reason, words(fields.get(Field::Reason), REASON_MAX, Lines::One));
    let reason = reason.and_then(|reason| problems.take(Field::Reason, reason.ok_or(Problem::Missing)));
    let read = || Some(Closure { id: NOT_KEPT_YET, of: of?, first: first?, last: last?, again: again?, reason: reason? });
    read().filter(|_| problems.is_empty()).ok_or(problems)
}

fn closes(fields: &Fields, house: &Directory) -> Result<Closed, Problem> {
    match fields.get(Field::Closes) {
        "house" => Ok(Closed::House),
        typed => typed.strip_prefix("room:").and_then(|slug| house.room_named(slug)).map(|room| Closed::Room(room.id)).ok_or(Problem::NotAChoice),
    }
}

fn closes_until(first: NaiveDate, last: NaiveDate, again: Again, today: NaiveDate) -> Result<(), Problem> {
    let year = plus_days(first, YEAR - 1);
    match again {
        _ if last < first => Err(Problem::EndNotAfterStart),
        Again::Once if last < today => Err(Problem::Past),
        Again::Yearly if last > year => Err(Problem::TooFar { last: year }),
        Again::Once | Again::Yearly => Ok(()),
    }
}

/// Holidays on which the house shall be open; words that name none are passed over.
pub fn open_on(fields: &Fields) -> Vec<Holiday> {
    Holiday::ALL.into_iter().filter(|holiday| fields.all(Field::OpenOn).any(|typed| typed == holiday.as_str())).collect()
}

/// What somebody decided about the dates that a closing hits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decisions {
    /// For all of them.
    pub for_all: ForAll,
    /// For each, as it stood then; nothing where nothing was chosen.
    pub each: Vec<(Seen, Option<Outcome>)>,
}

/// What is decided about all dates at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ForAll {
    /// Nothing: each is decided for itself.
    #[default]
    Each,
    /// All are called off.
    CallOff,
    /// Each goes to the room that fits best among the free ones; where there is none, what was chosen for it counts.
    Move,
    /// All take place.
    Keep,
}

impl ForAll {
    /// Every answer, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Each, Self::CallOff, Self::Move, Self::Keep];

    /// The word it is sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Each => "each",
            Self::CallOff => "call-off",
            Self::Move => "move",
            Self::Keep => "keep",
        }
    }
}

/// What was decided: `{booking}/{sequence}/{number}/{outcome}`, the outcome one of `call-off`, `room/{slug}`, `keep`, or nothing.
/// What cannot be read counts as not decided.
pub fn decisions(fields: &Fields, house: &Directory) -> Decisions {
    let each = fields.all(Field::Hit).filter_map(|typed| decision(typed, house)).collect();
    let for_all = ForAll::ALL.into_iter().find(|all| all.as_str() == fields.get(Field::ForAll)).unwrap_or_default();
    Decisions { for_all, each }
}

fn decision(typed: &str, house: &Directory) -> Option<(Seen, Option<Outcome>)> {
    let mut parts = typed.splitn(4, '/');
    let seen = Seen { booking: parts.next()?.parse().ok()?, sequence: parts.next()?.parse().ok()?, number: Number(parts.next()?.parse().ok()?) };
    let outcome = match parts.next()? {
        "call-off" => Some(Outcome::CallOff),
        "keep" => Some(Outcome::Keep),
        other => other.strip_prefix("room/").and_then(|slug| house.room_named(slug)).map(|room| Outcome::Move(room.id)),
    };
    Some((seen, outcome))
}

/// The house as the coordination describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseRules {
    /// The Land whose holidays it keeps.
    pub land: Land,
    /// When rooms are scarce.
    pub peaks: Timetable,
    /// When the evening begins.
    pub evening: Minute,
    /// What its rules say, in each language that they are written in.
    pub rules: Vec<Written>,
}

/// The rules of the house, or everything that is wrong with them.
pub fn house(fields: &Fields) -> Result<HouseRules, Problems> {
    let mut problems = Problems::default();
    let land = problems.take(Field::Land, fields.get(Field::Land).parse().map_err(|_| Problem::NotAChoice));
    let peaks = week(fields, &mut problems);
    let evening = problems.take(Field::Evening, evening(fields));
    let mut rules = Vec::new();
    for (lang, field) in RULES {
        let text = problems.take(field, words(fields.get(field), RULES_MAX, Lines::Many)).flatten();
        rules.extend(text.map(|text| Written::new(lang, text)));
    }
    let read = || Some(HouseRules { land: land?, peaks: peaks?, evening: evening?, rules });
    read().filter(|_| problems.is_empty()).ok_or(problems)
}

/// The form as the house stands now.
pub fn house_typed(house: &HouseRules) -> Fields {
    let typed = Fields::default().with(Field::Land, house.land.as_str()).with(Field::Evening, &house.evening.to_string());
    let in_lang = |lang| house.rules.iter().find(move |written| written.lang == lang);
    let rules = RULES.into_iter().filter_map(|(lang, field)| Some((field, in_lang(lang)?)));
    let typed = rules.fold(typed, |typed, (field, written)| typed.with(field, &written.text));
    week_typed(typed, &house.peaks)
}

fn evening(fields: &Fields) -> Result<Minute, Problem> {
    super::time(fields.get(Field::Evening)).map(Minute::of)
}

/// The languages the coordination writes the house rules in, each with its field.
pub const RULES: [(Lang, Field); 2] = [(Lang::De, Field::RulesDe), (Lang::En, Field::RulesEn)];

/// How an association belongs to the house and how much of it it may have, or everything that is wrong with that.
pub fn association(fields: &Fields) -> Result<(crate::domain::association::Tie, Quota), Problems> {
    let mut problems = Problems::default();
    let tie = problems.take(Field::Tie, fields.get(Field::Tie).parse().map_err(|_| Problem::NotAChoice));
    let [peak_hours, open_bookings, rooms_at_once] =
        [Field::PeakHours, Field::OpenBookings, Field::RoomsAtOnce].map(|field| problems.take(field, number(fields, field, 0, QUOTA_MAX)));
    let read = || Some((tie?, Quota { peak_hours: peak_hours?, open_bookings: open_bookings?, rooms_at_once: rooms_at_once? }));
    read().filter(|_| problems.is_empty()).ok_or(problems)
}

/// The form as an association stands now.
pub fn association_typed(association: &Association) -> Fields {
    let number = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    Fields::default()
        .with(Field::Tie, association.tie.as_str())
        .with(Field::PeakHours, &number(association.quota.peak_hours))
        .with(Field::OpenBookings, &number(association.quota.open_bookings))
        .with(Field::RoomsAtOnce, &number(association.quota.rooms_at_once))
}

#[cfg(test)]
mod tests;
