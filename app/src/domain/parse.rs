//! From typed fields to the domain: one door for every form.

use chrono::{NaiveDate, NaiveTime};

use super::{
    booking::{Draft, Purpose, Visibility},
    form::{Field, Fields, Problem, Problems},
    id::{AssociationId, RoomId, ServiceId, Slug},
    person::Email,
    room::Room,
    time::{Fold, Moment, Span, Unclear, Zone, plannable, plus_days},
};

/// The longest title.
pub const TITLE_MAX: usize = 120;
/// The longest note.
pub const NOTE_MAX: usize = 1000;
/// The most people a booking can expect; no house is larger.
pub const ATTENDEES_MAX: u16 = 2000;
/// How many days ahead the house plans: 18 months.
pub const DAYS_AHEAD: i64 = 550;

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
    /// Associations they may book for.
    pub associations: &'a [Bookable],
    /// Every room.
    pub rooms: &'a [Room],
    /// Purposes they may book for.
    pub purposes: &'a [Purpose],
    /// The zone of the typed times.
    pub zone: Zone,
    /// The moment of the request.
    pub now: Moment,
}

/// The booking that a form asks for, or everything that is wrong with it.
pub fn booking(fields: &Fields, choices: Choices<'_>) -> Result<Draft, Problems> {
    let mut problems = Problems::default();
    let chosen = association(fields, choices, &mut problems);
    let rooms = rooms(fields, choices, &mut problems);
    let purpose = problems.take(Field::Purpose, purpose(fields, choices));
    let service = problems.take(Field::Service, service(fields, purpose, chosen.map(|bookable| bookable.services.as_slice())));
    let title = problems.take(Field::Title, words(fields.get(Field::Title), TITLE_MAX, Lines::One));
    let visibility = problems.take(Field::Visibility, visibility(fields, purpose));
    let attendees = problems.take(Field::Attendees, attendees(fields, &rooms));
    let span = span(fields, choices, &mut problems);
    let note = problems.take(Field::Note, words(fields.get(Field::Note), NOTE_MAX, Lines::Many));
    let sheet = problems.take(Field::Sheet, fields.get(Field::Sheet).parse().map_err(|_| Problem::NotAChoice));
    let parts = (chosen, purpose, service, title, visibility, attendees, span, note, sheet);
    match parts {
        (Some(chosen), Some(purpose), Some(service), Some(title), Some(visibility), Some(attendees), Some(span), Some(note), Some(sheet))
            if problems.is_empty() =>
        {
            let rooms = rooms.iter().map(|room| room.id).collect();
            Ok(Draft { association: chosen.id, rooms, purpose, service, title, visibility, attendees, span, note, sheet })
        }
        _ => Err(problems),
    }
}

/// When and where the form wants a room, as far as it can be told; for the look ahead while somebody still types.
pub fn wish(fields: &Fields, choices: Choices<'_>) -> Option<(Vec<RoomId>, Span)> {
    let mut problems = Problems::default();
    let rooms = rooms(fields, choices, &mut problems);
    let span = span(fields, choices, &mut problems)?;
    problems.is_empty().then(|| (rooms.iter().map(|room| room.id).collect(), span))
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
        let Some(room) = choices.rooms.iter().find(|room| room.slug.as_str() == typed) else {
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
    let typed = fields.get(Field::Attendees);
    if typed.is_empty() {
        return Ok(None);
    }
    let people = typed.parse().ok().filter(|people| (1..=ATTENDEES_MAX).contains(people)).ok_or(Problem::NotANumber)?;
    let seats: u16 = rooms.iter().map(|room| room.capacity).fold(0, u16::saturating_add);
    match rooms.first() {
        Some(room) if people > seats => Err(Problem::TooManyPeople { room: room.name.clone(), capacity: seats }),
        _ => Ok(Some(people)),
    }
}

fn span(fields: &Fields, choices: Choices<'_>, problems: &mut Problems) -> Option<Span> {
    let day = problems.take(Field::Date, date(fields.get(Field::Date)));
    let start = problems.take(Field::Start, time(fields.get(Field::Start)));
    let end = problems.take(Field::End, time(fields.get(Field::End)));
    let (day, start, end) = (day?, start?, end?);
    let fold = match fields.get(Field::Fold) {
        "" => None,
        "first" => Some(Fold::First),
        "second" => Some(Fold::Second),
        _ => {
            problems.add(Field::Fold, Problem::NotAChoice);
            None
        }
    };
    let starts_at = problems.take(Field::Start, moment(choices.zone, day, start, fold));
    let ends_at = problems.take(Field::End, moment(choices.zone, day, end, fold));
    let span = Span::new(starts_at?, ends_at?);
    let span = problems.take(Field::End, span.ok_or(Problem::EndNotAfterStart))?;
    problems.take(Field::Date, within_reach(span, day, choices))
}

fn moment(zone: Zone, date: NaiveDate, time: NaiveTime, fold: Option<Fold>) -> Result<Moment, Problem> {
    zone.moment(date, time, fold).map_err(|unclear| match unclear {
        Unclear::Missing { next } => Problem::MissingHour { date, time, next },
        Unclear::Twice => Problem::TwiceHour { date, time },
    })
}

fn within_reach(span: Span, day: NaiveDate, choices: Choices<'_>) -> Result<Span, Problem> {
    let last = plus_days(choices.zone.date(choices.now), DAYS_AHEAD);
    if span.end() <= choices.now {
        Err(Problem::Past)
    } else if day > last {
        Err(Problem::TooFar { last })
    } else {
        Ok(span)
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
    let readable = |c: char| !control(c) && c != char::REPLACEMENT_CHARACTER;
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

fn missing_or(typed: &str, problem: Problem) -> Problem {
    if typed.is_empty() { Problem::Missing } else { problem }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::PartId;

    fn room(id: i64, slug: &str, parts: &[i64]) -> Room {
        Room {
            id: RoomId(id),
            slug: slug.parse().unwrap(),
            name: slug.to_owned(),
            floor: 0,
            capacity: 12,
            step_free: true,
            features: vec![],
            parts: parts.iter().map(|part| PartId(*part)).collect(),
        }
    }

    const GOOD: &str =
        "association=bruecke&room=atelier&purpose=counselling&service=briefe&date=2026-11-24&start=17:00&end=19:00&sheet=0123456789abcdef";

    fn check(query: &str) -> Result<Draft, Problems> {
        let services = vec![(ServiceId(5), "briefe".parse().unwrap())];
        let associations = [Bookable { id: AssociationId(1), slug: "bruecke".parse().unwrap(), services }];
        let rooms = [room(1, "atelier", &[1]), room(2, "saal", &[2, 3]), room(3, "saal-a", &[2])];
        let choices = Choices {
            associations: &associations,
            rooms: &rooms,
            purposes: &[Purpose::Counselling, Purpose::Meeting],
            zone: Zone::BERLIN,
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
        assert_eq!((draft.association, draft.rooms, draft.service), (AssociationId(1), vec![RoomId(1)], Some(ServiceId(5))));
        assert_eq!((draft.visibility, draft.title, draft.attendees), (Visibility::Public, None, None));
        assert_eq!(draft.span.seconds(), 7200);
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
        assert_eq!(check(&GOOD.replace("room=atelier", "room=saal&room=atelier&room=saal")).unwrap().rooms, [RoomId(2), RoomId(1)]);
    }

    #[test]
    fn the_hour_that_comes_twice_is_settled_by_an_answer() {
        let night = GOOD.replace("2026-11-24", "2027-10-31").replace("start=17:00&end=19:00", "start=02:30&end=04:00");
        assert!(matches!(check(&night).unwrap_err().of(Field::Start), Some(Problem::TwiceHour { .. })));
        let long = check(&format!("{night}&fold=first")).unwrap().span.seconds();
        let short = check(&format!("{night}&fold=second")).unwrap().span.seconds();
        assert_eq!((long, short), (9000, 5400));
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let problems = check("").unwrap_err();
        let fields: Vec<Field> = problems.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, [Field::Association, Field::Room, Field::Purpose, Field::Date, Field::Start, Field::End, Field::Sheet]);
    }
}
