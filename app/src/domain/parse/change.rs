//! From the form of a booking that stands to the change of it.

use chrono::NaiveTime;

use super::{Choices, Lines, NOTE_MAX, TITLE_MAX, attendees, rooms, service, times, visibility, words};
use crate::domain::{
    amend::{Move, Particulars, Scope},
    booking::{Booking, Number, Occurrence},
    directory::Directory,
    form::{Field, Fields, Problem, Problems},
    id::{ServiceId, Slug},
    judge::Bound,
    room::Room,
    time::Fold,
};

/// What somebody wants a booking to become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which date was looked at.
    pub number: Number,
    /// How many follow it.
    pub scope: Scope,
    /// How often the booking had changed when the form was made; a number that cannot be read is taken for a form that is too old.
    pub sequence: i32,
    /// Where the date goes.
    pub to: Move,
    /// What the whole booking is.
    pub particulars: Particulars,
}

/// The change that a form asks for, or everything that is wrong with it. `date` is the one of the booking that it is about.
pub fn change(fields: &Fields, booking: &Booking, date: &Occurrence, choices: Choices<'_>) -> Result<Wanted, Problems> {
    let mut problems = Problems::default();
    let rooms = rooms(fields, choices, &mut problems);
    problems.take(Field::Room, given(booking, date, &rooms, choices));
    let when = times::times(fields, choices, &mut problems);
    let scope = problems.take(Field::Scope, scope(fields));
    let services: Vec<(ServiceId, Slug)> = choices.house.services_of(booking.association).map(|service| (service.id, service.slug.clone())).collect();
    let service = problems.take(Field::Service, service(fields, Some(booking.purpose), Some(&services)));
    let title = problems.take(Field::Title, words(fields.get(Field::Title), TITLE_MAX, Lines::One));
    let visibility = problems.take(Field::Visibility, visibility(fields, Some(booking.purpose)));
    let attendees = problems.take(Field::Attendees, attendees(fields, &rooms));
    let note = problems.take(Field::Note, words(fields.get(Field::Note), NOTE_MAX, Lines::Many));
    match (when, scope, service, title, visibility, attendees, note) {
        (Some(when), Some(scope), Some(service), Some(title), Some(visibility), Some(attendees), Some(note)) if problems.is_empty() => Ok(Wanted {
            number: date.number,
            scope,
            sequence: fields.get(Field::Sequence).parse().unwrap_or(-1),
            to: Move { date: when.from, hours: when.hours, fold: when.fold, rooms: rooms.iter().map(|room| room.id).collect() },
            particulars: Particulars { service, title, visibility, attendees, note },
        }),
        _ => Err(problems),
    }
}

/// What the form says of a date as it stands; sent back as it is, it changes nothing.
pub fn standing(booking: &Booking, date: &Occurrence, house: &Directory) -> Fields {
    let clock = |time: NaiveTime| time.format("%H:%M").to_string();
    let mut fields = Fields::default()
        .with(Field::Number, &date.number.0.to_string())
        .with(Field::Sequence, &booking.sequence.to_string())
        .with(Field::Scope, Scope::default().as_str())
        .with(Field::Title, booking.title.as_deref().unwrap_or_default())
        .with(Field::Visibility, booking.visibility.as_str())
        .with(Field::Attendees, &booking.attendees.map(|people| people.to_string()).unwrap_or_default())
        .with(Field::Note, booking.note.as_deref().unwrap_or_default());
    if let Some(place) = date.place(house.hub.zone) {
        let (start, end) = (clock(place.hours.start()), clock(place.hours.end()));
        fields = fields.with(Field::Date, &place.date.to_string()).with(Field::Start, &start).with(Field::End, &end);
        fields = place.fold.map(|fold| fields.clone().with(Field::Fold, word(fold))).unwrap_or(fields);
    }
    for room in house.rooms.iter().filter(|room| date.rooms.contains(&room.id)) {
        fields = fields.and(Field::Room, room.slug.as_str());
    }
    match booking.service.and_then(|service| house.service(service)) {
        Some(service) => fields.with(Field::Service, service.slug.as_str()),
        None => fields,
    }
}

fn word(fold: Fold) -> &'static str {
    match fold {
        Fold::First => "first",
        Fold::Second => "second",
    }
}

/// Without an answer only the one date is meant, which is the least that can go wrong.
fn scope(fields: &Fields) -> Result<Scope, Problem> {
    match fields.get(Field::Scope) {
        "" => Ok(Scope::default()),
        typed => typed.parse().map_err(|_| Problem::NotAChoice),
    }
}

/// Whether the association may have the rooms; the one it has, it may keep.
fn given(booking: &Booking, date: &Occurrence, rooms: &[&Room], choices: Choices<'_>) -> Result<(), Problem> {
    let bound = choices.bound == Bound::ByEveryRule;
    let Some(association) = choices.house.association(booking.association).filter(|_| bound) else { return Ok(()) };
    let refused = |room: &&&Room| !date.rooms.contains(&room.id) && !room.terms.bookers.include(association);
    match rooms.iter().find(refused) {
        Some(room) => Err(Problem::RoomNotForThem { room: room.name.clone() }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        amend::Move,
        association::{Tie, tests::association},
        booking::{Hold, Purpose, Visibility},
        directory::{Directory, tests::house},
        hub::RulesVersion,
        id::{AssociationId, BookingId, PersonId, RoomId},
        room,
        terms::{Bookers, Terms},
        time::Moment,
    };

    fn directory() -> Directory {
        let locked = |id| Room { terms: Terms { bookers: Bookers::Coordination, ..Terms::default() }, ..room::tests::room(id, 12, &[id]) };
        house(vec![room::tests::room(1, 12, &[1]), room::tests::room(2, 12, &[2]), locked(3), locked(4)], vec![association(1, Tie::Resident)])
    }

    /// A booking of one date in the night the clocks go back, in a room that the association may not book.
    fn booking(house: &Directory) -> Booking {
        let place = Move { date: "2027-10-31".parse().unwrap(), hours: "02:30-04:00".parse().unwrap(), fold: Some(Fold::Second), rooms: vec![] };
        let span = place.hours.on(place.date, house.hub.zone, place.fold).unwrap();
        let date = Occurrence { number: Number(1), ruled: Some(place.date), span, rooms: vec![RoomId(1), RoomId(3)], hold: Hold::Confirmed };
        Booking {
            id: BookingId::from_random(1),
            association: AssociationId(1),
            booked_by: PersonId(1),
            rooms: date.rooms.clone(),
            purpose: Purpose::Meeting,
            service: None,
            title: Some("Tee & Gebäck".to_owned()),
            visibility: Visibility::Private,
            attendees: Some(7),
            hours: place.hours,
            rule: None,
            dates: vec![date],
            note: Some("Zwei\nZeilen".to_owned()),
            answer_by: None,
            sequence: 3,
        }
    }

    fn check(change_field: impl FnOnce(Fields) -> Fields) -> Result<Wanted, Vec<(Field, Problem)>> {
        let house = directory();
        let booking = booking(&house);
        let choices = Choices {
            house: &house,
            associations: &[],
            purposes: &[],
            bound: Bound::ByEveryRule,
            accepted: RulesVersion::default(),
            now: Moment(1_795_000_000),
        };
        let fields = change_field(standing(&booking, &booking.dates[0], &house));
        change(&fields, &booking, &booking.dates[0], choices)
            .map_err(|problems| problems.iter().map(|(field, problem)| (field, problem.clone())).collect())
    }

    #[test]
    fn what_stands_sent_back_changes_nothing() {
        let (house, now) = (directory(), Moment(1_795_000_000));
        let before = booking(&house);
        let wanted = check(|fields| fields).unwrap();
        assert_eq!((wanted.number, wanted.sequence), (Number(1), 3));
        let after = before.moved(wanted.number, wanted.scope, &wanted.to, house.hub.zone, now).unwrap().described(wanted.particulars);
        assert!(after.says_what(&before) && after.sequence == 4, "{after:?}");
    }

    #[test]
    fn each_field_is_named_with_what_is_wrong() {
        for (field, value, problem) in [
            (Field::Date, "", Problem::Missing),
            (Field::Date, "2026-11-17", Problem::Past),
            (Field::Room, "room-4", Problem::RoomNotForThem { room: "Room 4".to_owned() }),
            (Field::Room, "keller", Problem::NotAChoice),
            (Field::Scope, "some", Problem::NotAChoice),
            (Field::Visibility, "all", Problem::NotAChoice),
            (Field::Attendees, "25", Problem::TooManyPeople { room: "Room 1".to_owned(), capacity: 24 }),
            (Field::Title, "a\u{0}b", Problem::Unreadable),
        ] {
            assert_eq!(check(|fields| fields.with(field, value)).unwrap_err().first(), Some(&(field, problem)), "{field:?} {value}");
        }
        let twice = check(|fields| fields.with(Field::Fold, "")).unwrap_err();
        assert!(matches!(twice.as_slice(), [(Field::Start, Problem::TwiceHour { .. })]), "{twice:?}");
    }

    #[test]
    fn a_room_that_is_not_for_them_they_may_keep() {
        assert!(check(|fields| fields.with(Field::Room, "room-3")).is_ok());
        assert!(check(|fields| fields.with(Field::Room, "room-2")).is_ok());
    }

    #[test]
    fn a_form_that_cannot_say_how_old_it_is_counts_as_too_old() {
        assert_eq!(check(|fields| fields.with(Field::Sequence, "x")).unwrap().sequence, -1);
    }
}
