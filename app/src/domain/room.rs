//! Rooms, and what they have.

use std::str::FromStr;

use super::{
    id::{PartId, RoomId, Slug},
    terms::Terms,
    time::Span,
    word::UnknownWord,
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
    /// On what terms it is given.
    pub terms: Terms,
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

/// Rooms that take that many people, best fit first: the number of seats nearest to the people, else to the room that was wished.
pub fn by_fit<'a>(rooms: impl Iterator<Item = &'a Room>, wished: Option<&Room>, people: Option<u16>) -> Vec<&'a Room> {
    let needed = people.unwrap_or(0);
    let seats = people.or(wished.map(|room| room.capacity)).unwrap_or(0);
    let mut fitting: Vec<&Room> = rooms.filter(|room| room.capacity >= needed).collect();
    fitting.sort_by_key(|room| (room.capacity.abs_diff(seats), room.id));
    fitting
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::{time::Moment, time::Zone};

    /// A room that is given on the usual terms.
    pub(in crate::domain) fn room(id: i64, capacity: u16, parts: &[i64]) -> Room {
        Room {
            id: RoomId(id),
            slug: format!("room-{id}").parse().unwrap(),
            name: format!("Room {id}"),
            floor: 0,
            capacity,
            step_free: true,
            features: vec![],
            parts: parts.iter().map(|part| PartId(*part)).collect(),
            terms: Terms::default(),
        }
    }

    fn span(start: &str, end: &str) -> Span {
        let at = |time: &str| {
            let time = chrono::NaiveTime::parse_from_str(time, "%H:%M").unwrap();
            Zone::BERLIN.moment("2026-11-24".parse().unwrap(), time, None).unwrap()
        };
        let ends: [Moment; 2] = [at(start), at(end)];
        Span::new(ends[0], ends[1]).unwrap()
    }

    #[test]
    fn a_taken_part_takes_the_hall_and_not_the_other_part() {
        let (hall, a, b) = (room(1, 60, &[1, 2]), room(2, 30, &[1]), room(3, 30, &[2]));
        let taken = [Busy { part: PartId(1), span: span("10:00", "12:00") }];
        let wish = span("11:00", "13:00");
        assert!(!hall.is_free(&taken, wish) && !a.is_free(&taken, wish) && b.is_free(&taken, wish));
        assert!(hall.is_free(&taken, span("12:00", "13:00")));
    }

    #[test]
    fn the_room_that_fits_best_comes_first() {
        let rooms = [room(1, 12, &[1]), room(2, 60, &[2]), room(3, 14, &[3]), room(4, 6, &[4])];
        let ids = |people| by_fit(rooms.iter(), Some(&rooms[0]), people).iter().map(|room| room.id.0).collect::<Vec<_>>();
        assert_eq!(ids(Some(10)), [1, 3, 2]);
        assert_eq!(ids(None), [1, 3, 4, 2]);
    }
}
