//! Rooms, what they have, and what else is free when one is taken.

use std::{collections::HashSet, str::FromStr};

use chrono::NaiveTime;

use super::{
    id::{PartId, RoomId, Slug},
    service::UnknownWord,
    time::{Moment, Span, Zone, plus_days},
};

/// A room that can be booked. A hall made of two parts holds both; each part can be a room of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Its number.
    pub id: RoomId,
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name, as on the door.
    pub name: String,
    /// The floor: 0 is the ground floor.
    pub floor: i16,
    /// How many people it takes.
    pub capacity: u16,
    /// Whether one gets in without a step.
    pub step_free: bool,
    /// What is in it.
    pub features: Vec<Feature>,
    /// The parts of the house it occupies; never empty.
    pub parts: Vec<PartId>,
}

/// Something a room has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Feature {
    /// A projector and a screen.
    Projector,
    /// A board to write on.
    Whiteboard,
    /// A piano.
    Piano,
    /// A kitchen.
    Kitchen,
    /// Toys and small chairs.
    ChildrensCorner,
    /// An induction loop for hearing aids.
    InductionLoop,
}

impl Feature {
    /// Every feature.
    pub const ALL: [Self; 6] = [Self::Projector, Self::Whiteboard, Self::Piano, Self::Kitchen, Self::ChildrensCorner, Self::InductionLoop];

    /// The word it is stored under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Projector => "projector",
            Self::Whiteboard => "whiteboard",
            Self::Piano => "piano",
            Self::Kitchen => "kitchen",
            Self::ChildrensCorner => "childrens-corner",
            Self::InductionLoop => "induction-loop",
        }
    }
}

impl FromStr for Feature {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|feature| feature.as_str() == word).ok_or(UnknownWord)
    }
}

/// A stretch during which a part of the house is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy {
    /// What is taken.
    pub part: PartId,
    /// When.
    pub span: Span,
}

impl Room {
    /// Whether nothing that is busy touches this room then.
    pub fn is_free(&self, busy: &[Busy], span: Span) -> bool {
        !busy.iter().any(|busy| self.parts.contains(&busy.part) && busy.span.overlaps(span))
    }

    /// Whether two rooms share a part of the house.
    pub fn shares_part_with(&self, other: &Self) -> bool {
        self.parts.iter().any(|part| other.parts.contains(part))
    }
}

/// What could be had instead of a room that is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alternatives {
    /// Other rooms at that time, best fit first.
    pub rooms: Vec<RoomId>,
    /// Other times in the wished rooms that day, nearest first.
    pub times: Vec<Span>,
}

/// When a house is usually used; wider wishes are allowed, but nothing outside is proposed.
const PROPOSED_FROM: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).unwrap();
const PROPOSED_UNTIL: NaiveTime = NaiveTime::from_hms_opt(22, 0, 0).unwrap();
const PROPOSAL_STEP: i64 = 15 * 60;
const AT_MOST: usize = 4;

/// Other rooms and other times for a wish that cannot be had. `busy` covers the whole day of the wish.
pub fn alternatives(rooms: &[Room], wished: &[RoomId], people: Option<u16>, span: Span, busy: &[Busy], zone: Zone, now: Moment) -> Alternatives {
    let wanted: Vec<&Room> = rooms.iter().filter(|room| wished.contains(&room.id)).collect();
    Alternatives {
        rooms: if wanted.len() == 1 { other_rooms(rooms, wanted[0], people, span, busy) } else { Vec::new() },
        times: other_times(&wanted, span, busy, zone, now),
    }
}

fn other_rooms(rooms: &[Room], wanted: &Room, people: Option<u16>, span: Span, busy: &[Busy]) -> Vec<RoomId> {
    let needed = people.unwrap_or(0);
    let mut free: Vec<&Room> = rooms.iter().filter(|room| room.id != wanted.id && room.capacity >= needed && room.is_free(busy, span)).collect();
    free.sort_by_key(|room| (room.capacity.abs_diff(people.unwrap_or(wanted.capacity)), room.id));
    free.into_iter().take(AT_MOST).map(|room| room.id).collect()
}

fn other_times(wanted: &[&Room], span: Span, busy: &[Busy], zone: Zone, now: Moment) -> Vec<Span> {
    let day = zone.date(span.start());
    let open = zone.moment(day, PROPOSED_FROM, None);
    let close = zone.moment(day, PROPOSED_UNTIL, None);
    let (Ok(open), Ok(close)) = (open, close) else { return Vec::new() };
    let until = close.0.min(zone.midnight(plus_days(day, 1)).0);
    let starts = (open.0..=until - span.seconds()).step_by(usize::try_from(PROPOSAL_STEP).unwrap_or(900));
    let mut free: Vec<Span> = starts
        .map(Moment)
        .filter(|start| *start > now)
        .filter_map(|start| Span::new(start, start.plus(span.seconds())))
        .filter(|proposal| wanted.iter().all(|room| room.is_free(busy, *proposal)))
        .collect();
    free.sort_by_key(|proposal| ((proposal.start().0 - span.start().0).abs(), proposal.start()));
    thin(free)
}

/// The nearest proposals that do not overlap each other: four times a quarter of an hour apart are no choice.
fn thin(sorted: Vec<Span>) -> Vec<Span> {
    let mut taken = HashSet::new();
    let mut chosen: Vec<Span> = Vec::new();
    for span in sorted {
        if chosen.len() < AT_MOST && !chosen.iter().any(|other| other.overlaps(span)) && taken.insert(span.start().0) {
            chosen.push(span);
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(id: i64, capacity: u16, parts: &[i64]) -> Room {
        Room {
            id: RoomId(id),
            slug: format!("room-{id}").parse().unwrap(),
            name: format!("Room {id}"),
            floor: 0,
            capacity,
            step_free: true,
            features: vec![],
            parts: parts.iter().map(|part| PartId(*part)).collect(),
        }
    }

    fn at(wall: &str) -> Moment {
        let wall = chrono::NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
        Zone::BERLIN.moment(wall.date(), wall.time(), None).unwrap()
    }

    fn span(start: &str, end: &str) -> Span {
        Span::new(at(&format!("2026-11-24 {start}")), at(&format!("2026-11-24 {end}"))).unwrap()
    }

    fn busy(part: i64, start: &str, end: &str) -> Busy {
        Busy { part: PartId(part), span: span(start, end) }
    }

    #[test]
    fn a_taken_part_takes_the_hall_and_not_the_other_part() {
        let (hall, a, b) = (room(1, 60, &[1, 2]), room(2, 30, &[1]), room(3, 30, &[2]));
        let taken = [busy(1, "10:00", "12:00")];
        let wish = span("11:00", "13:00");
        assert!(!hall.is_free(&taken, wish) && !a.is_free(&taken, wish) && b.is_free(&taken, wish));
        assert!(hall.is_free(&taken, span("12:00", "13:00")));
    }

    #[test]
    fn the_room_that_fits_best_is_proposed_first() {
        let rooms = [room(1, 12, &[1]), room(2, 60, &[2]), room(3, 14, &[3]), room(4, 6, &[4])];
        let taken = [busy(1, "17:00", "19:00")];
        let found = alternatives(&rooms, &[RoomId(1)], Some(10), span("17:00", "19:00"), &taken, Zone::BERLIN, at("2026-11-01 00:00"));
        assert_eq!(found.rooms, [RoomId(3), RoomId(2)]);
    }

    #[test]
    fn the_nearest_times_are_proposed_and_do_not_overlap() {
        let rooms = [room(1, 12, &[1])];
        let taken = [busy(1, "17:00", "19:00")];
        let found = alternatives(&rooms, &[RoomId(1)], None, span("18:00", "19:00"), &taken, Zone::BERLIN, at("2026-11-24 15:30"));
        assert_eq!(found.times, [span("19:00", "20:00"), span("16:00", "17:00"), span("20:00", "21:00"), span("21:00", "22:00")]);
    }
}
