//! From typed fields to the domain: one door for every form.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};

use super::{
    booking::{Draft, OnClash, Purpose, Visibility, Wish},
    directory::Directory,
    form::{Field, Fields, Problem, Problems},
    hub::RulesVersion,
    id::{AssociationId, ServiceId, Slug},
    judge::Bound,
    person::{Email, Reminders},
    room::Room,
    time::{Moment, plannable},
};

mod change;
pub mod desk;
mod feedback;
pub mod service;
mod sought;
mod statement;
pub mod texts;
mod times;

pub use change::{Wanted, change, standing};
pub use feedback::{CONTACT_MAX, MESSAGE_MAX, about, feedback};
pub use sought::{STEP_FREE, sought};
pub use statement::{FACT_MAX, facts, facts_typed};

/// The longest title.
pub const TITLE_MAX: usize = 120;
/// The longest note.
pub const NOTE_MAX: usize = 1000;
/// The longest reason for a no.
pub const REASON_MAX: usize = 500;
/// The most people a booking can expect; no house is larger.
pub const ATTENDEES_MAX: u16 = 2000;

/// An association somebody may book for, as the form names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookable {
    /// Its number.
    pub id: AssociationId,
    /// Its name in the form.
    pub slug: Slug,
    /// What it offers, with the names in the form.
    pub services: Vec<(ServiceId, Slug)>,
}

/// What somebody may choose from on the booking form.
#[derive(Clone, Copy, Debug)]
pub struct Choices<'a> {
    /// The house with its rooms; its zone is that of the typed times.
    pub house: &'a Directory,
    /// Associations they may book for.
    pub associations: &'a [Bookable],
    /// Purposes they may book for.
    pub purposes: &'a [Purpose],
    /// Whose rules of times and lengths apply.
    pub bound: Bound,
    /// The newest version of the house rules they have accepted.
    pub accepted: RulesVersion,
    /// The moment of the request.
    pub now: Moment,
}

/// The booking that a form asks for, or everything that is wrong with it.
pub fn booking(fields: &Fields, choices: Choices<'_>) -> Result<Draft, Problems> {
    let mut problems = Problems::default();
    let chosen = association(fields, choices, &mut problems);
    let rooms = rooms(fields, choices, &mut problems);
    if let Some(chosen) = chosen {
        problems.take(Field::Room, given_to(chosen, &rooms, choices));
    }
    let purpose = problems.take(Field::Purpose, purpose(fields, choices));
    let service = problems.take(Field::Service, service(fields, purpose, chosen.map(|bookable| bookable.services.as_slice())));
    let title = problems.take(Field::Title, words(fields.get(Field::Title), TITLE_MAX, Lines::One));
    let visibility = problems.take(Field::Visibility, visibility(fields, purpose));
    let wish = wished(fields, &rooms, choices, &mut problems);
    let note = problems.take(Field::Note, words(fields.get(Field::Note), NOTE_MAX, Lines::Many));
    let accepts = problems.take(Field::AcceptRules, rules(fields, choices));
    let sheet = problems.take(Field::Sheet, fields.get(Field::Sheet).parse().map_err(|_| Problem::NotAChoice));
    match (chosen, wish, purpose, service, title, visibility, note, accepts.zip(sheet)) {
        (Some(chosen), Some(wish), Some(purpose), Some(service), Some(title), Some(visibility), Some(note), Some((accepts, sheet)))
            if problems.is_empty() =>
        {
            Ok(Draft { association: chosen.id, wish, purpose, service, title, visibility, note, accepts, sheet })
        }
        _ => Err(problems),
    }
}

/// When and where the form wants a room, whatever else it says; for the look ahead while somebody still types.
pub fn wish(fields: &Fields, choices: Choices<'_>) -> Result<Wish, Problems> {
    let mut problems = Problems::default();
    let rooms = rooms(fields, choices, &mut problems);
    let wish = wished(fields, &rooms, choices, &mut problems);
    wish.filter(|_| problems.is_empty()).ok_or(problems)
}

fn wished(fields: &Fields, rooms: &[&Room], choices: Choices<'_>, problems: &mut Problems) -> Option<Wish> {
    let attendees = problems.take(Field::Attendees, attendees(fields, rooms));
    let times = times::times(fields, choices, problems);
    if let (Some(times), Bound::ByEveryRule) = (&times, choices.bound) {
        problems.take(Field::End, times::fit(times, rooms));
    }
    let on_clash = problems.take(Field::OnClash, on_clash(fields));
    let choices = problems.take(Field::Choice, times::choices(fields, choices));
    let rooms = rooms.iter().map(|room| room.id).collect();
    Some(Wish { rooms, attendees: attendees?, times: times?, on_clash: on_clash?, choices: choices? })
}

/// An address for e-mail.
pub fn email(fields: &Fields) -> Result<Email, Problems> {
    let typed = fields.get(Field::Email);
    let problem = match typed.parse() {
        Ok(email) => return Ok(email),
        Err(_) if typed.is_empty() => Problem::Missing,
        Err(_) => Problem::NotAnEmail,
    };
    Err(Problems::one(Field::Email, problem))
}

/// Which dates somebody wants to be reminded of.
pub fn reminders(fields: &Fields) -> Result<Reminders, Problems> {
    let typed = fields.get(Field::Reminders);
    typed.parse().map_err(|_| Problems::one(Field::Reminders, missing_or(typed, Problem::NotAChoice)))
}

/// Why the answer is no; something must be said.
pub fn reason(fields: &Fields) -> Result<String, Problem> {
    words(fields.get(Field::Reason), REASON_MAX, Lines::Many)?.ok_or(Problem::Missing)
}

/// A date as HTML sends it, YYYY-MM-DD, in a year the house plans for.
pub fn date(typed: &str) -> Result<NaiveDate, Problem> {
    if typed.is_empty() {
        return Err(Problem::Missing);
    }
    let shape = typed.len() == 10 && typed.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let date = NaiveDate::parse_from_str(typed, "%Y-%m-%d").ok();
    date.filter(|date| shape && plannable(*date)).ok_or(Problem::NotADate)
}

/// A time of day as HTML sends it: HH:MM, seconds allowed and dropped.
pub fn time(typed: &str) -> Result<NaiveTime, Problem> {
    if typed.is_empty() {
        return Err(Problem::Missing);
    }
    let minutes = match typed.len() {
        4 | 5 => typed,
        8 => typed.get(..5).ok_or(Problem::NotATime)?,
        _ => return Err(Problem::NotATime),
    };
    NaiveTime::parse_from_str(minutes, "%H:%M").map_err(|_| Problem::NotATime)
}

fn association<'a>(fields: &Fields, choices: Choices<'a>, problems: &mut Problems) -> Option<&'a Bookable> {
    let typed = fields.get(Field::Association);
    let found = choices.associations.iter().find(|bookable| bookable.slug.as_str() == typed);
    problems.take(Field::Association, found.ok_or(missing_or(typed, Problem::NotAChoice)))
}

fn rooms<'a>(fields: &Fields, choices: Choices<'a>, problems: &mut Problems) -> Vec<&'a Room> {
    let mut chosen: Vec<&Room> = Vec::new();
    for typed in fields.all(Field::Room).filter(|typed| !typed.is_empty()) {
        let Some(room) = choices.house.room_named(typed) else {
            problems.add(Field::Room, Problem::NotAChoice);
            continue;
        };
        if chosen.iter().any(|other| other.id == room.id) {
            continue;
        }
        if let Some(other) = chosen.iter().find(|other| other.shares_part_with(room)) {
            problems.add(Field::Room, Problem::SharedPart { one: other.name.clone(), other: room.name.clone() });
        }
        chosen.push(room);
    }
    if chosen.is_empty() {
        problems.add(Field::Room, Problem::Missing);
    }
    chosen
}

fn purpose(fields: &Fields, choices: Choices<'_>) -> Result<Purpose, Problem> {
    let typed = fields.get(Field::Purpose);
    let known = typed.parse().ok().filter(|purpose| choices.purposes.contains(purpose));
    known.ok_or(missing_or(typed, Problem::NotAChoice))
}

/// Counselling needs a service of the association; anything else ignores what is chosen there.
fn service(fields: &Fields, purpose: Option<Purpose>, services: Option<&[(ServiceId, Slug)]>) -> Result<Option<ServiceId>, Problem> {
    let (Some(Purpose::Counselling), Some(services)) = (purpose, services) else { return Ok(None) };
    let typed = fields.get(Field::Service);
    let found = services.iter().find(|(_, slug)| slug.as_str() == typed).map(|(id, _)| Some(*id));
    found.ok_or(missing_or(typed, Problem::NotAChoice))
}

fn visibility(fields: &Fields, purpose: Option<Purpose>) -> Result<Visibility, Problem> {
    let typed = fields.get(Field::Visibility);
    match (typed, purpose) {
        ("", Some(purpose)) => Ok(purpose.usual_visibility()),
        ("", None) => Ok(Visibility::House),
        _ => typed.parse().map_err(|_| Problem::NotAChoice),
    }
}

fn attendees(fields: &Fields, rooms: &[&Room]) -> Result<Option<u16>, Problem> {
    let Some(people) = people(fields.get(Field::Attendees))? else { return Ok(None) };
    let seats: u16 = rooms.iter().map(|room| room.capacity).fold(0, u16::saturating_add);
    match rooms.first() {
        Some(room) if people > seats => Err(Problem::TooManyPeople { room: room.name.clone(), capacity: seats }),
        _ => Ok(Some(people)),
    }
}

fn people(typed: &str) -> Result<Option<u16>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().ok().filter(|people| (1..=ATTENDEES_MAX).contains(people)).map(Some).ok_or(Problem::NotANumber)
}

fn on_clash(fields: &Fields) -> Result<OnClash, Problem> {
    match fields.get(Field::OnClash) {
        "" => Ok(OnClash::default()),
        typed => typed.parse().map_err(|_| Problem::NotAChoice),
    }
}

/// Whether the association may have the rooms at all.
fn given_to(chosen: &Bookable, rooms: &[&Room], choices: Choices<'_>) -> Result<(), Problem> {
    let Some(association) = choices.house.association(chosen.id).filter(|_| choices.bound == Bound::ByEveryRule) else { return Ok(()) };
    match rooms.iter().find(|room| !room.terms.bookers.include(association)) {
        Some(room) => Err(Problem::RoomNotForThem { room: room.name.clone() }),
        None => Ok(()),
    }
}

/// The house rules are accepted once a version.
fn rules(fields: &Fields, choices: Choices<'_>) -> Result<Option<RulesVersion>, Problem> {
    let newest = choices.house.hub.rules;
    match fields.get(Field::AcceptRules) {
        _ if newest <= choices.accepted => Ok(None),
        "" => Err(Problem::RulesNotAccepted),
        _ => Ok(Some(newest)),
    }
}

#[derive(Clone, Copy)]
enum Lines {
    One,
    Many,
}

/// Free text; blank is nothing. Browsers send line ends as CR LF; the house keeps LF. Bytes that are no text have become the
/// replacement character by now.
fn words(typed: &str, max: usize, lines: Lines) -> Result<Option<String>, Problem> {
    let text = typed.replace("\r\n", "\n");
    let control = |c: char| c.is_control() && !(c == '\n' && matches!(lines, Lines::Many)) && c != '\t';
    // Overrides (U+202D, U+202E) make text read backwards; no language needs them.
    let readable = |c: char| !control(c) && c != char::REPLACEMENT_CHARACTER && !matches!(c, '\u{202d}' | '\u{202e}');
    if text.is_empty() {
        Ok(None)
    } else if !text.chars().all(readable) {
        Err(Problem::Unreadable)
    } else if text.chars().count() > max {
        Err(Problem::TooLong { max })
    } else {
        Ok(Some(text))
    }
}

/// Everything that was ticked in one field.
fn chosen<T: FromStr>(fields: &Fields, field: Field) -> Result<Vec<T>, Problem> {
    fields.all(field).filter(|typed| !typed.is_empty()).map(|typed| typed.parse().map_err(|_| Problem::NotAChoice)).collect()
}

/// The one thing that was chosen in a field.
fn one<T: FromStr>(fields: &Fields, field: Field) -> Result<T, Problem> {
    let typed = fields.get(field);
    typed.parse().map_err(|_| missing_or(typed, Problem::NotAChoice))
}

fn missing_or(typed: &str, problem: Problem) -> Problem {
    if typed.is_empty() { Problem::Missing } else { problem }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        association::{Tie, tests::association},
        directory::tests::house,
        id::RoomId,
        room,
        terms::{Bookers, Terms},
        time::Fold,
    };

    fn room(id: i64, slug: &str, parts: &[i64]) -> Room {
        Room { slug: slug.parse().unwrap(), name: slug.to_owned(), ..room::tests::room(id, 12, parts) }
    }

    const GOOD: &str =
        "association=bruecke&room=atelier&purpose=counselling&service=briefe&date=2026-11-24&start=17:00&end=19:00&sheet=0123456789abcdef";

    fn check(query: &str) -> Result<Draft, Problems> {
        let services = vec![(ServiceId(5), "briefe".parse().unwrap())];
        let associations = [Bookable { id: AssociationId(1), slug: "bruecke".parse().unwrap(), services }];
        let terms = Terms { shortest: Some(30), longest: Some(240), ..Terms::default() };
        let strict = Room { terms, ..room(4, "studio", &[4]) };
        let locked = Room { terms: Terms { bookers: Bookers::Coordination, ..Terms::default() }, ..room(5, "archiv", &[5]) };
        let rooms = vec![room(1, "atelier", &[1]), room(2, "saal", &[2, 3]), room(3, "saal-a", &[2]), strict, locked];
        let mut house = house(rooms, vec![association(1, Tie::Resident)]);
        house.hub.rules = RulesVersion(2);
        let choices = Choices {
            house: &house,
            associations: &associations,
            purposes: &[Purpose::Counselling, Purpose::Meeting],
            bound: Bound::ByEveryRule,
            accepted: RulesVersion(2),
            now: Moment(1_795_000_000), // 2026-11-18
        };
        booking(&Fields::decode(query.as_bytes()), choices)
    }

    /// The good form with one field replaced, and what is wrong with it then.
    fn wrong(field: Field, value: &str) -> Vec<(Field, Problem)> {
        check(&Fields::decode(GOOD.as_bytes()).with(field, value).encode())
            .err()
            .map(|problems| problems.iter().map(|(field, problem)| (field, problem.clone())).collect())
            .unwrap_or_default()
    }

    #[test]
    fn a_good_form_becomes_a_draft() {
        let draft = check(GOOD).unwrap();
        assert_eq!((draft.association, draft.wish.rooms, draft.service), (AssociationId(1), vec![RoomId(1)], Some(ServiceId(5))));
        assert_eq!((draft.visibility, draft.title, draft.wish.attendees), (Visibility::Public, None, None));
        assert_eq!((draft.wish.times.hours.to_string(), draft.wish.times.rule), ("17:00-19:00".to_owned(), None));
    }

    #[test]
    fn each_field_is_named_with_what_is_wrong() {
        for (field, value, problem) in [
            (Field::Association, "", Problem::Missing),
            (Field::Association, "fremd", Problem::NotAChoice),
            (Field::Room, "", Problem::Missing),
            (Field::Room, "keller", Problem::NotAChoice),
            (Field::Purpose, "", Problem::Missing),
            (Field::Purpose, "maintenance", Problem::NotAChoice),
            (Field::Service, "", Problem::Missing),
            (Field::Title, "a\u{0}b", Problem::Unreadable),
            (Field::Title, "a\u{202e}b", Problem::Unreadable),
            (Field::Visibility, "all", Problem::NotAChoice),
            (Field::Attendees, "0", Problem::NotANumber),
            (Field::Attendees, "zwölf", Problem::NotANumber),
            (Field::Attendees, "13", Problem::TooManyPeople { room: "atelier".to_owned(), capacity: 12 }),
            (Field::Date, "", Problem::Missing),
            (Field::Date, "0000-01-01", Problem::NotADate),
            (Field::Date, "9999-12-31", Problem::NotADate),
            (Field::Date, "24.11.2026", Problem::NotADate),
            (Field::Date, "٢٠٢٦-١١-٢٤", Problem::NotADate),
            (Field::Date, "2026-11-17", Problem::Past),
            (Field::Date, "2029-01-01", Problem::TooFar { last: "2028-05-21".parse().unwrap() }),
            (Field::Start, "25:00", Problem::NotATime),
            (Field::Start, "5pm", Problem::NotATime),
            (Field::End, "16:00", Problem::EndNotAfterStart),
            (Field::End, "17:00", Problem::EndNotAfterStart),
            (Field::Fold, "maybe", Problem::NotAChoice),
            (Field::Room, "archiv", Problem::RoomNotForThem { room: "archiv".to_owned() }),
            (Field::Repeat, "hourly", Problem::NotAChoice),
            (Field::OnClash, "push", Problem::NotAChoice),
            (Field::Also, "2026-13-01", Problem::NotADate),
            (Field::Also, "2026-11-01", Problem::Past),
            (Field::Choice, "2026-11-24/keller", Problem::NotAChoice),
            (Field::Note, "\u{1b}[31m", Problem::Unreadable),
            (Field::Sheet, "", Problem::NotAChoice),
        ] {
            assert_eq!(wrong(field, value), [(field, problem)], "{field:?} {value:?}");
        }
        assert_eq!(wrong(Field::Title, &"a".repeat(121)), [(Field::Title, Problem::TooLong { max: 120 })]);
        assert_eq!(wrong(Field::Title, "قراءة الرسائل"), []);
    }

    #[test]
    fn the_hall_and_its_part_are_not_booked_together() {
        let problems = check(&GOOD.replace("room=atelier", "room=saal&room=saal-a")).unwrap_err();
        assert!(matches!(problems.of(Field::Room), Some(Problem::SharedPart { .. })));
        assert_eq!(check(&GOOD.replace("room=atelier", "room=saal&room=atelier&room=saal")).unwrap().wish.rooms, [RoomId(2), RoomId(1)]);
    }

    #[test]
    fn the_hour_that_comes_twice_is_settled_by_an_answer() {
        let night = GOOD.replace("2026-11-24", "2027-10-31").replace("start=17:00&end=19:00", "start=02:30&end=04:00");
        assert!(matches!(check(&night).unwrap_err().of(Field::Start), Some(Problem::TwiceHour { .. })));
        assert_eq!(check(&format!("{night}&fold=first")).unwrap().wish.times.fold, Some(Fold::First));
        assert_eq!(check(&format!("{night}&fold=second")).unwrap().wish.times.fold, Some(Fold::Second));
    }

    #[test]
    fn a_series_has_a_rule_and_an_end() {
        let ruled = |more: &str| check(&format!("{GOOD}&{more}")).map(|draft| draft.wish.times.rule.map(|rule| rule.to_string()));
        for (more, rule) in [
            ("repeat=none&interval=3", None),
            ("repeat=daily&count=3", Some("FREQ=DAILY;COUNT=3")),
            ("repeat=weekly&until=2027-06-30", Some("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630")),
            ("repeat=weekly&interval=2&weekday=th&weekday=tu&count=9", Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=9")),
            ("repeat=monthly-date&count=3", Some("FREQ=MONTHLY;BYMONTHDAY=24;COUNT=3")),
            ("repeat=monthly-weekday&count=3", Some("FREQ=MONTHLY;BYDAY=4TU;COUNT=3")),
            ("repeat=monthly-weekday&nth=last&weekday=fr&count=3", Some("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3")),
        ] {
            assert_eq!(ruled(more), Ok(rule.map(str::to_owned)), "{more}");
        }
        let last = "2028-05-21".parse().unwrap();
        for (more, field, problem) in [
            ("repeat=weekly", Field::Until, Problem::Missing),
            ("repeat=weekly&until=2027-01-01&count=3", Field::Count, Problem::UntilAndCount),
            ("repeat=weekly&count=0", Field::Count, Problem::NotANumber),
            ("repeat=weekly&count=99", Field::Count, Problem::TooFar { last }),
            ("repeat=weekly&until=2028-05-22", Field::Until, Problem::TooFar { last }),
            ("repeat=weekly&until=2026-11-23", Field::Until, Problem::EndNotAfterStart),
            ("repeat=weekly&count=3&weekday=xx", Field::Weekday, Problem::NotAChoice),
            ("repeat=weekly&count=3&interval=53", Field::Interval, Problem::NotAnInterval { max: 52 }),
            ("repeat=monthly-weekday&count=3&nth=fifth", Field::Nth, Problem::NotAChoice),
            ("repeat=weekly&weekday=mo&until=2026-11-25", Field::Repeat, Problem::NoDates),
        ] {
            let problems = ruled(more).unwrap_err();
            assert_eq!(problems.iter().collect::<Vec<_>>(), [(field, &problem)], "{more}");
        }
    }

    #[test]
    fn rooms_may_be_strict_about_lengths_and_exceptions_are_for_the_coordination() {
        let wish = |end: &str| check(&GOOD.replace("room=atelier", "room=studio").replace("end=19:00", end));
        assert!(wish("end=19:00").is_ok());
        assert_eq!(wish("end=17:20").unwrap_err().of(Field::End), Some(&Problem::TooShort { room: "studio".to_owned(), minutes: 30 }));
        assert_eq!(wish("end=21:30").unwrap_err().of(Field::End), Some(&Problem::TooLongStay { room: "studio".to_owned(), minutes: 240 }));
    }

    #[test]
    fn a_booking_may_cross_midnight() {
        let night = check(&GOOD.replace("start=17:00&end=19:00", "start=22:00&end=01:00")).unwrap();
        assert_eq!(night.wish.times.hours.minutes(), 180);
    }

    #[test]
    fn dates_added_by_hand_and_choices_are_read() {
        let draft =
            check(&format!("{GOOD}&also=2026-12-01,%202026-12-24&choice=2026-12-01/skip&choice=2026-12-24/hours/18:00-20:00&choice=2026-12-02"))
                .unwrap();
        assert_eq!(draft.wish.times.also.len(), 2);
        assert_eq!(draft.wish.choices.len(), 2);
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let problems = check("").unwrap_err();
        let fields: Vec<Field> = problems.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, [Field::Association, Field::Room, Field::Purpose, Field::Date, Field::Start, Field::End, Field::Sheet]);
    }
}
