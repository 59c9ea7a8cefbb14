//! Closing a house or a room over dates that are booked: what is hit, and what becomes of it.

use std::collections::BTreeMap;

use super::{
    booking::{Booking, Hold, Number, Occurrence},
    directory::Directory,
    id::{BookingId, RoomId},
    time::Moment,
};

/// A booked date that a closing hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    /// Its booking.
    pub booking: &'a Booking,
    /// The date.
    pub date: &'a Occurrence,
}

/// What becomes of a date that is hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is called off.
    CallOff,
    /// It takes place in another room.
    Move(RoomId),
    /// It takes place all the same; the coordination makes an exception.
    Keep,
}

/// A date as it stood when somebody decided about it: its booking, how often that had changed, and its number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Seen {
    /// The code of the booking.
    pub booking: BookingId,
    /// How often it had changed.
    pub sequence: i32,
    /// The number of the date.
    pub number: Number,
}

impl Hit<'_> {
    /// How it stands now.
    pub fn seen(&self) -> Seen {
        Seen { booking: self.booking.id.clone(), sequence: self.booking.sequence, number: self.date.number }
    }
}

/// The dates still to come that keep a room which `after` closes and `before` did not, soonest first.
pub fn hits<'a>(bookings: &'a [Booking], before: &Directory, after: &Directory, now: Moment) -> Vec<Hit<'a>> {
    let hit = |date: &Occurrence| {
        let rooms = date.rooms.iter().filter_map(|room| after.room(*room));
        let zone = after.hub.zone;
        let mut closed = rooms.filter(|room| after.closures().during(date.span, room, zone).is_some());
        date.span.end() > now && closed.any(|room| before.closures().during(date.span, room, zone).is_none())
    };
    let of = |booking: &'a Booking| booking.kept().filter(|date| hit(date)).map(move |date| Hit { booking, date });
    let mut hits: Vec<Hit<'_>> = bookings.iter().flat_map(of).collect();
    hits.sort_by_key(|hit| (hit.date.span.start(), hit.booking.id.clone(), hit.date.number));
    hits
}

/// The booking as it stands once these outcomes have come about; nothing where all its dates are kept.
pub fn changed(booking: &Booking, outcomes: &BTreeMap<Number, Outcome>) -> Option<Booking> {
    let dates: Vec<Occurrence> = booking.dates.iter().map(|date| of_date(date, outcomes.get(&date.number).copied())).collect();
    if dates == booking.dates {
        return None;
    }
    let waits = dates.iter().any(|date| matches!(date.hold, Hold::Requested | Hold::Offered));
    let rooms = match dates.as_slice() {
        [only] => only.rooms.clone(),
        _ => booking.rooms.clone(),
    };
    Some(Booking { rooms, answer_by: booking.answer_by.filter(|_| waits), sequence: booking.sequence + 1, dates, ..booking.clone() })
}

fn of_date(date: &Occurrence, outcome: Option<Outcome>) -> Occurrence {
    match outcome {
        Some(Outcome::CallOff) => Occurrence { hold: Hold::Cancelled, ..date.clone() },
        Some(Outcome::Move(room)) => Occurrence { rooms: vec![room], ..date.clone() },
        Some(Outcome::Keep) | None => date.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        association::{Tie, tests::association},
        booking::{Purpose, Visibility},
        closure::{Again, Closed, Closure},
        directory::tests::house,
        holiday::Holiday,
        id::{AssociationId, ClosureId, PersonId},
        room::tests::room,
        time::Zone,
    };

    /// A booking of one room on these dates, each 10:00 to 12:00.
    fn booking(number: u64, room: i64, dates: &[&str]) -> Booking {
        let hours: crate::domain::hours::Hours = "10:00-12:00".parse().unwrap();
        let date = |(number, date): (i32, &&str)| Occurrence {
            number: Number(number),
            ruled: None,
            span: hours.on(date.parse().unwrap(), Zone::BERLIN, None).unwrap(),
            rooms: vec![RoomId(room)],
            hold: Hold::Confirmed,
        };
        Booking {
            id: BookingId::from_random(number),
            association: AssociationId(1),
            booked_by: PersonId(1),
            rooms: vec![RoomId(room)],
            purpose: Purpose::Meeting,
            service: None,
            title: None,
            visibility: Visibility::House,
            attendees: None,
            hours,
            rule: None,
            dates: (1..).zip(dates).map(date).collect(),
            note: None,
            answer_by: Some(Moment(0)),
            sequence: 3,
        }
    }

    /// A hall of two parts and a room beside it.
    fn before() -> Directory {
        house(vec![room(1, 60, &[1, 2]), room(2, 30, &[1]), room(3, 10, &[3])], vec![association(1, Tie::Resident)])
    }

    fn closed(of: Closed, first: &str, last: &str, again: Again) -> Directory {
        let closure = Closure { id: ClosureId(0), of, first: first.parse().unwrap(), last: last.parse().unwrap(), again, reason: String::new() };
        Directory { closures: vec![closure], ..before() }
    }

    /// The dates of a booking in the part of the hall and of one beside the hall, as far as they are hit.
    fn check(after: &Directory, now: &str, expected: &[(i64, &str)]) {
        let dates = ["2026-11-25", "2026-12-01", "2026-12-25", "2027-12-01"];
        let bookings = [booking(1, 2, &dates), booking(2, 3, &dates)];
        let now = Zone::BERLIN.midnight(now.parse().unwrap());
        let found = hits(&bookings, &before(), after, now);
        let found: Vec<(i64, String)> = found.iter().map(|hit| (hit.date.rooms[0].0, Zone::BERLIN.date(hit.date.span.start()).to_string())).collect();
        assert_eq!(found, expected.iter().map(|(room, date)| (*room, (*date).to_owned())).collect::<Vec<_>>());
    }

    #[test]
    fn a_closing_hits_what_is_booked_in_what_it_closes() {
        let december = |of, again| closed(of, "2026-12-01", "2026-12-05", again);
        check(&december(Closed::House, Again::Once), "2026-11-24", &[(2, "2026-12-01"), (3, "2026-12-01")]);
        check(&december(Closed::Room(RoomId(1)), Again::Once), "2026-11-24", &[(2, "2026-12-01")]);
        check(&december(Closed::Room(RoomId(3)), Again::Yearly), "2026-11-24", &[(3, "2026-12-01"), (3, "2027-12-01")]);
        check(&december(Closed::House, Again::Once), "2026-12-02", &[]);
    }

    #[test]
    fn what_was_closed_before_is_not_hit_again() {
        check(&closed(Closed::House, "2026-12-25", "2026-12-25", Again::Once), "2026-11-24", &[]);
    }

    #[test]
    fn a_holiday_that_was_open_hits_when_it_is_closed() {
        let open = |open_on: Vec<Holiday>| {
            let mut house = before();
            house.hub.open_on = open_on;
            house
        };
        let bookings = [booking(1, 2, &["2026-12-25"])];
        let now = Zone::BERLIN.midnight("2026-11-24".parse().unwrap());
        assert_eq!(hits(&bookings, &open(vec![Holiday::Christmas]), &open(vec![]), now).len(), 1);
        assert_eq!(hits(&bookings, &open(vec![]), &open(vec![Holiday::Christmas]), now).len(), 0);
    }

    #[test]
    fn a_booking_changes_as_was_decided_and_not_at_all_where_all_is_kept() {
        let before = booking(1, 2, &["2026-11-25", "2026-12-01", "2026-12-02"]);
        let outcomes = [(Number(1), Outcome::Keep), (Number(2), Outcome::Move(RoomId(3))), (Number(3), Outcome::CallOff)];
        let after = changed(&before, &BTreeMap::from(outcomes)).unwrap();
        let dates: Vec<_> = after.dates.iter().map(|date| (date.rooms[0].0, date.hold)).collect();
        assert_eq!(dates, [(2, Hold::Confirmed), (3, Hold::Confirmed), (2, Hold::Cancelled)]);
        assert_eq!((after.sequence, after.rooms.as_slice(), after.answer_by), (4, &[RoomId(2)][..], None));
        assert_eq!(changed(&before, &BTreeMap::from([(Number(1), Outcome::Keep)])), None);
    }

    #[test]
    fn the_only_date_takes_the_room_of_its_booking_along() {
        let after = changed(&booking(1, 2, &["2026-12-01"]), &BTreeMap::from([(Number(1), Outcome::Move(RoomId(3)))])).unwrap();
        assert_eq!(after.rooms, [RoomId(3)]);
    }
}
