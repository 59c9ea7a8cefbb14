//! Looking for a room: which ones suit, and which of them can be had on every wished date.

use std::{cmp::Reverse, collections::HashSet};

use super::{
    association::Association,
    booking::{OnClash, Times, Wish},
    directory::Directory,
    id::{AssociationId, RoomId},
    instead::alternatives,
    judge::{Bound, Ground, Obstacle},
    room::{Feature, Room, by_fit},
    time::{Moment, Span, last_plannable},
};

/// What kind of room is looked for, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// When, once or in series.
    pub times: Times,
    /// How many people it must take.
    pub people: Option<u16>,
    /// What it must have.
    pub features: Vec<Feature>,
    /// Whether one must get in without a step.
    pub step_free: bool,
}

/// Somebody who looks for a room.
#[derive(Clone, Debug)]
pub struct Seeker<'a> {
    /// Whom they may book for.
    pub associations: Vec<&'a Association>,
    /// Whose rules apply to them.
    pub bound: Bound,
}

/// A look through the house.
#[derive(Clone, Copy, Debug)]
pub struct Seek<'a> {
    /// The house with its rooms and closures.
    pub house: &'a Directory,
    /// What is looked for.
    pub sought: &'a Sought,
    /// By whom.
    pub seeker: &'a Seeker<'a>,
    /// The moment of the request.
    pub now: Moment,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many dates are wished.
    pub dates: usize,
    /// Rooms that are free on every date, best fit first.
    pub free: Vec<RoomId>,
    /// Rooms that are free on most dates, and on how many; those with the most first.
    pub mostly: Vec<(RoomId, usize)>,
    /// Why there are neither.
    pub lack: Option<Lack>,
}

/// Why nothing was found; of several reasons the one that is changed most easily.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// What would suit is taken.
    Taken,
    /// What would suit is not open then.
    NotOpen,
    /// What would suit is not given for so long, so short, so soon or so late.
    OffTerms,
    /// The clocks of the house do not show these hours.
    NoSuchHours,
    /// What would suit is closed.
    Closed,
    /// The time is over.
    Past,
    /// No room takes so many people and has all of that.
    NoRoom,
}

/// Rooms for which another time of the same day is proposed, and how many of the best fitting ones are tried.
const PROPOSED: usize = 3;
const TRIED: usize = 10;

impl<'a> Seek<'a> {
    /// Rooms that are large enough, have what is needed and may be booked; best fit first.
    pub fn suiting(&self) -> Vec<&'a Room> {
        let sought = self.sought;
        let has_it = |room: &&Room| sought.features.iter().all(|feature| room.features.contains(feature)) && (room.step_free || !sought.step_free);
        by_fit(self.house.rooms.iter().filter(has_it).filter(|room| self.seeker.may_have(room)), None, sought.people)
    }

    /// The wished stretches; a date whose clocks show no such hours has none.
    pub fn stretches(&self) -> Vec<Span> {
        self.dates().into_iter().flatten().collect()
    }

    fn dates(&self) -> Vec<Option<Span>> {
        let (times, zone) = (&self.sought.times, self.house.hub.zone);
        let dates = times.dates(last_plannable(self.now, zone)).dates;
        dates.into_iter().map(|(date, _)| times.hours.on(date, zone, times.fold).ok()).collect()
    }

    /// Which rooms can be had; `taken` says of the suiting rooms during which of the stretches somebody else has them.
    pub fn found(&self, taken: &HashSet<(RoomId, Span)>) -> Found {
        let dates = self.dates();
        let mut found = Found { dates: dates.len(), ..Found::default() };
        let mut lack = Lack::NoRoom;
        for room in self.suiting() {
            let lacks: Vec<Lack> = dates.iter().filter_map(|span| self.lack(room, *span, taken)).collect();
            let free = dates.len() - lacks.len();
            if lacks.is_empty() {
                found.free.push(room.id);
            } else if free * 2 > dates.len() {
                found.mostly.push((room.id, free));
            }
            lack = lacks.into_iter().fold(lack, Ord::min);
        }
        found.mostly.sort_by_key(|(_, free)| Reverse(*free));
        found.lack = (found.free.is_empty() && found.mostly.is_empty()).then_some(lack);
        found
    }

    fn lack(&self, room: &Room, span: Option<Span>, taken: &HashSet<(RoomId, Span)>) -> Option<Lack> {
        let Some(span) = span else { return Some(Lack::NoSuchHours) };
        let rules = Ground { house: self.house, association: None, bound: self.seeker.bound, now: self.now, taken: &[], own: &[] };
        let against = rules.in_the_way(&[room.id], span).map(|obstacle| Lack::of(&obstacle));
        against.or_else(|| taken.contains(&(room.id, span)).then_some(Lack::Taken))
    }

    /// Other times of the day for a wish on a single date: the rooms that fit best, each with its nearest times. The ground must
    /// know what is taken in the whole house that day.
    pub fn another_time(&self, ground: &Ground<'_>) -> Vec<(RoomId, Vec<Span>)> {
        let [Some(span)] = self.dates()[..] else { return Vec::new() };
        let times_in = |room: &Room| {
            let wish = Wish {
                rooms: vec![room.id],
                attendees: self.sought.people,
                times: self.sought.times.clone(),
                on_clash: OnClash::Refuse,
                choices: Vec::new(),
            };
            (room.id, alternatives(ground, &wish, span).times)
        };
        let tried = self.suiting().into_iter().take(TRIED).map(times_in);
        tried.filter(|(_, times)| !times.is_empty()).take(PROPOSED).collect()
    }
}

impl Seeker<'_> {
    /// Whether one of their associations may book the room; whoever books for none only looks.
    fn may_have(&self, room: &Room) -> bool {
        self.bound != Bound::ByEveryRule || self.associations.iter().any(|association| room.terms.bookers.include(association))
    }

    /// The association to book a room for, where only one can be meant.
    pub fn only_booker_of(&self, room: &Room) -> Option<AssociationId> {
        let may = |association: &&&Association| self.bound != Bound::ByEveryRule || room.terms.bookers.include(association);
        let mut able = self.associations.iter().filter(may);
        able.next().filter(|_| able.next().is_none()).map(|association| association.id)
    }
}

impl Lack {
    fn of(obstacle: &Obstacle) -> Self {
        match obstacle {
            Obstacle::Taken(_) | Obstacle::Itself | Obstacle::PeakHours { .. } | Obstacle::RoomsAtOnce { .. } => Self::Taken,
            Obstacle::OutsideHours(_) => Self::NotOpen,
            Obstacle::TooLate { .. } | Obstacle::TooEarly { .. } | Obstacle::Length(_) => Self::OffTerms,
            Obstacle::MissingHour { .. } | Obstacle::TwiceHour { .. } => Self::NoSuchHours,
            Obstacle::Closed { .. } => Self::Closed,
            Obstacle::Past => Self::Past,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        association::{Tie, tests::association},
        directory::tests::house,
        recurrence::{End, Every, Interval, Rule},
        room::tests::room,
        terms::{Bookers, Terms},
    };

    /// Wednesday, 18 November 2026.
    const NOW: Moment = Moment(1_795_000_000);

    fn weekly(hours: &str, count: u16) -> Sought {
        let weekdays = crate::domain::recurrence::Weekdays::new([chrono::Weekday::Tue]).unwrap();
        let rule = Rule { every: Every::Week(weekdays), interval: Interval::ONE, end: End::Count(count) };
        let times = Times { hours: hours.parse().unwrap(), fold: None, from: "2026-11-24".parse().unwrap(), rule: Some(rule), also: vec![] };
        Sought { times, people: Some(10), features: vec![], step_free: false }
    }

    /// What is found among some rooms when these are taken: a room and the places of the stretches.
    fn check(rooms: &[Room], sought: &Sought, bound: Bound, taken: &[(i64, &[usize])]) -> Found {
        let house = house(rooms.to_vec(), vec![association(1, Tie::Guest)]);
        let seeker = Seeker { associations: house.associations.iter().collect(), bound };
        let seek = Seek { house: &house, sought, seeker: &seeker, now: NOW };
        let stretches = seek.stretches();
        let taken = taken.iter().flat_map(|(room, places)| places.iter().map(|place| (RoomId(*room), stretches[*place])));
        seek.found(&taken.collect())
    }

    #[test]
    fn rooms_free_on_every_date_come_first_and_those_free_on_most_after_them() {
        let rooms = [room(1, 40, &[1]), room(2, 12, &[2]), room(3, 10, &[3]), room(4, 8, &[4]), room(5, 11, &[5]), room(6, 10, &[6])];
        let found = check(&rooms, &weekly("17:00-19:00", 4), Bound::ByEveryRule, &[(3, &[0]), (5, &[2]), (6, &[0, 1])]);
        assert_eq!(found, Found { dates: 4, free: vec![RoomId(2), RoomId(1)], mostly: vec![(RoomId(3), 3), (RoomId(5), 3)], lack: None });
    }

    #[test]
    fn a_holiday_counts_as_a_date_that_cannot_be_had() {
        let mut sought = weekly("17:00-19:00", 2);
        sought.times.from = "2026-12-18".parse().unwrap();
        sought.times.rule = None;
        sought.times.also = vec!["2026-12-25".parse().unwrap(), "2027-01-02".parse().unwrap()];
        let found = check(&[room(1, 12, &[1])], &sought, Bound::ByOpeningHours, &[]);
        assert_eq!((found.free.len(), found.mostly), (0, vec![(RoomId(1), 2)]));
    }

    #[test]
    fn what_a_room_must_have_is_no_matter_of_degree() {
        let steps = Room { step_free: false, features: vec![Feature::Piano], ..room(1, 12, &[1]) };
        let silent = room(2, 12, &[2]);
        let rooms = [steps, silent];
        let ids = |sought: &Sought| check(&rooms, sought, Bound::ByEveryRule, &[]).free.iter().map(|room| room.0).collect::<Vec<_>>();
        let plain = weekly("17:00-19:00", 1);
        assert_eq!(ids(&plain), [1, 2]);
        assert_eq!(ids(&Sought { step_free: true, ..plain.clone() }), [2]);
        assert_eq!(ids(&Sought { features: vec![Feature::Piano], ..plain.clone() }), [1]);
        assert_eq!(ids(&Sought { people: Some(13), ..plain.clone() }), [0_i64; 0]);
        let both = Sought { features: vec![Feature::Piano], step_free: true, ..plain };
        assert_eq!(check(&rooms, &both, Bound::ByEveryRule, &[]).lack, Some(Lack::NoRoom));
    }

    #[test]
    fn each_rule_counts_for_whoever_is_bound_by_it() {
        let with = |terms: Terms| Room { terms, ..room(1, 12, &[1]) };
        let opening = Some("tu 08:00-18:00".parse().unwrap());
        for (terms, every, by_hours, by_plan) in [
            (Terms { opening, ..Terms::default() }, Some(Lack::NotOpen), Some(Lack::NotOpen), None),
            (Terms { longest: Some(60), ..Terms::default() }, Some(Lack::OffTerms), None, None),
            (Terms { days_ahead: Some(3), ..Terms::default() }, Some(Lack::OffTerms), None, None),
            (Terms { bookers: Bookers::Residents, ..Terms::default() }, Some(Lack::NoRoom), None, None),
            (Terms::default(), None, None, None),
        ] {
            let lack = |bound| check(&[with(terms.clone())], &weekly("17:00-19:00", 1), bound, &[]).lack;
            let found = [Bound::ByEveryRule, Bound::ByOpeningHours, Bound::ByThePlan].map(lack);
            assert_eq!(found, [every, by_hours, by_plan], "{terms:?}");
        }
    }

    #[test]
    fn the_reason_that_is_changed_most_easily_is_told() {
        let shut = Room { terms: Terms { opening: Some("mo 08:00-18:00".parse().unwrap()), ..Terms::default() }, ..room(1, 12, &[1]) };
        let rooms = [shut, room(2, 12, &[2])];
        assert_eq!(check(&rooms, &weekly("17:00-19:00", 1), Bound::ByEveryRule, &[(2, &[0])]).lack, Some(Lack::Taken));
        assert_eq!(check(&rooms[..1], &weekly("17:00-19:00", 1), Bound::ByEveryRule, &[]).lack, Some(Lack::NotOpen));
    }

    #[test]
    fn the_association_is_known_where_only_one_may_have_the_room() {
        let (guest, resident) = (association(1, Tie::Guest), association(2, Tie::Resident));
        let seeker = Seeker { associations: vec![&guest, &resident], bound: Bound::ByEveryRule };
        let residents = Room { terms: Terms { bookers: Bookers::Residents, ..Terms::default() }, ..room(1, 12, &[1]) };
        assert_eq!(seeker.only_booker_of(&residents), Some(resident.id));
        assert_eq!(seeker.only_booker_of(&room(2, 12, &[2])), None);
    }
}
