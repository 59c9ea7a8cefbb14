//! What becomes of a wish: each of its dates, and what is in the way of it.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};

use super::{
    association::Association,
    booking::{Choice, Entry, OnClash, Origin, Times, Wish},
    closure::Why,
    directory::Directory,
    hours::{Hours, Unmet},
    id::{PartId, RoomId},
    room::{Busy, Room, by_fit},
    time::{Moment, Span, Unclear, last_plannable, plus_days, week_of},
};

/// A date of a wish and what becomes of it; `T` is what may be said of whoever is in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wished<T = Entry> {
    /// The date.
    pub date: NaiveDate,
    /// Whether the rule gave it.
    pub origin: Origin,
    /// The rooms, another one where that was chosen.
    pub rooms: Vec<RoomId>,
    /// When; nothing where the clocks show no such hours that day.
    pub span: Option<Span>,
    /// Whether it can be had.
    pub fate: Fate<T>,
}

/// What becomes of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate<T = Entry> {
    /// It can be had.
    Free,
    /// It is left out because somebody chose so, and what was in the way.
    LeftOut(Option<Obstacle<T>>),
    /// It cannot be had like this.
    Blocked(Obstacle<T>),
}

/// Why a date cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle<T = Entry> {
    /// Somebody else has the room, or is setting it up or clearing it.
    Taken(Vec<T>),
    /// Another date of the same wish has the room then, or is setting it up or clearing it.
    Itself,
    /// House or room are closed.
    Closed {
        /// The day that is closed.
        date: NaiveDate,
        /// Why.
        why: Why,
    },
    /// The room is not open then.
    OutsideHours(RoomId),
    /// It lies behind us.
    Past,
    /// The room must be booked earlier.
    TooLate {
        /// The room.
        room: RoomId,
        /// How many hours before.
        hours: u16,
    },
    /// The room cannot be booked that far ahead yet.
    TooEarly {
        /// The room.
        room: RoomId,
        /// How many days ahead.
        days: u16,
    },
    /// The room is not given for so short or so long.
    Length(RoomId),
    /// The clocks jump over one of the hours.
    MissingHour {
        /// The hour that does not exist.
        time: NaiveTime,
        /// The first one after the jump.
        next: NaiveTime,
    },
    /// The clocks show one of the hours twice.
    TwiceHour {
        /// The hour.
        time: NaiveTime,
    },
    /// The association has had its hours at peak times that week.
    PeakHours {
        /// How many it may have.
        max: u16,
    },
    /// The association has enough rooms at that time.
    RoomsAtOnce {
        /// How many it may have.
        max: u16,
    },
}

impl<T> Wished<T> {
    /// The same for a reader who may see that much of whoever is in the way.
    pub fn seen<U>(self, see: impl Fn(T) -> U) -> Wished<U> {
        let fate = match self.fate {
            Fate::Free => Fate::Free,
            Fate::LeftOut(obstacle) => Fate::LeftOut(obstacle.map(|obstacle| obstacle.seen(&see))),
            Fate::Blocked(obstacle) => Fate::Blocked(obstacle.seen(&see)),
        };
        Wished { date: self.date, origin: self.origin, rooms: self.rooms, span: self.span, fate }
    }
}

impl<T> Obstacle<T> {
    /// The same for a reader who may see that much of whoever is in the way.
    pub(super) fn seen<U>(self, see: &impl Fn(T) -> U) -> Obstacle<U> {
        match self {
            Self::Taken(by) => Obstacle::Taken(by.into_iter().map(see).collect()),
            Self::Itself => Obstacle::Itself,
            Self::Closed { date, why } => Obstacle::Closed { date, why },
            Self::OutsideHours(room) => Obstacle::OutsideHours(room),
            Self::Past => Obstacle::Past,
            Self::TooLate { room, hours } => Obstacle::TooLate { room, hours },
            Self::TooEarly { room, days } => Obstacle::TooEarly { room, days },
            Self::Length(room) => Obstacle::Length(room),
            Self::MissingHour { time, next } => Obstacle::MissingHour { time, next },
            Self::TwiceHour { time } => Obstacle::TwiceHour { time },
            Self::PeakHours { max } => Obstacle::PeakHours { max },
            Self::RoomsAtOnce { max } => Obstacle::RoomsAtOnce { max },
        }
    }
}

/// A stretch during which a part of the house is taken, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The part, and when it is taken, set-up and clear-up included.
    pub busy: Busy,
    /// What is on in it.
    pub entry: Entry,
}

/// A room the association that asks has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    /// Which.
    pub room: RoomId,
    /// When.
    pub span: Span,
}

/// What a wish is held against.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The house with its rooms and closures.
    pub house: &'a Directory,
    /// For whom; nothing while that has not been said.
    pub association: Option<&'a Association>,
    /// Whose rules of times, lengths and quotas apply.
    pub bound: Bound,
    /// The moment of the request.
    pub now: Moment,
    /// What is taken in the wished rooms at the wished times.
    pub taken: &'a [Taken],
    /// What the association has in the weeks of the wish.
    pub own: &'a [Own],
}

/// Whether somebody is bound by opening hours, lead times, lengths and quotas. That a room is taken or closed binds everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Whoever acts for an association.
    ByEveryRule,
    /// The coordination, which makes the exceptions.
    ByThePlan,
    /// Whoever acts for an association and takes a change back: times and lengths were right when they were booked, and a yes that
    /// was given counts.
    ByPlanAndQuota,
    /// Whoever only looks: when a room is open matters to them, not on what terms it is given.
    ByOpeningHours,
}

impl Bound {
    /// What binds the same people when they take back what they did.
    #[must_use]
    pub fn to_undo(self) -> Self {
        if self == Self::ByEveryRule { Self::ByPlanAndQuota } else { self }
    }
}

/// A wish, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged<T = Entry> {
    /// Its dates in order.
    pub dates: Vec<Wished<T>>,
    /// The first days of the months that have no such date.
    pub missing: Vec<NaiveDate>,
}

impl<T> Judged<T> {
    /// Whether every date can be had or is left out, and at least one can be had.
    pub fn is_bookable(&self) -> bool {
        self.free() > 0 && !self.dates.iter().any(|wished| matches!(wished.fate, Fate::Blocked(_)))
    }

    /// How many dates can be had.
    pub fn free(&self) -> usize {
        self.dates.iter().filter(|wished| matches!(wished.fate, Fate::Free)).count()
    }

    /// Whether the coordination must say yes to one of the dates that can be had; it asks nobody itself.
    pub fn needs_approval(&self, house: &Directory, association: Option<&Association>, bound: Bound) -> bool {
        let free = self.dates.iter().filter(|wished| matches!(wished.fate, Fate::Free));
        free.filter_map(|wished| Some((wished, wished.span?))).any(|(wished, span)| needs_approval(house, association, bound, &wished.rooms, span))
    }
}

/// Whether the coordination must say yes before an association has these rooms then; it asks nobody itself.
pub fn needs_approval(house: &Directory, association: Option<&Association>, bound: Bound, rooms: &[RoomId], span: Span) -> bool {
    let Some(association) = association.filter(|_| bound == Bound::ByEveryRule) else { return false };
    rooms.iter().filter_map(|room| house.room(*room)).any(|room| room.terms.needs_approval(association, span, &house.hub))
}

impl Wish {
    /// The stretches that matter to this wish, room by room with their set-up and clear-up; days whose clocks have no such hours have none.
    pub fn stretches<'a>(&'a self, house: &'a Directory, now: Moment) -> Vec<(&'a Room, Span)> {
        let dates = self.times.dates(last_plannable(now, house.hub.zone)).dates;
        let of_date = |(date, _): (NaiveDate, Origin)| {
            let (rooms, hours) = self.on(date);
            let span = hours.on(date, house.hub.zone, self.times.fold).ok();
            let rooms = rooms.into_iter().filter_map(|room| house.room(room));
            rooms.filter_map(move |room| Some((room, room.terms.occupied(span?)))).collect::<Vec<_>>()
        };
        dates.into_iter().flat_map(of_date).collect()
    }

    /// Rooms and hours of a date, other ones where that was chosen.
    fn on(&self, date: NaiveDate) -> (Vec<RoomId>, Hours) {
        let chosen = |(_, choice): &&(NaiveDate, Choice)| !matches!(choice, Choice::Skip);
        let mut found = (self.rooms.clone(), self.times.hours);
        for (_, choice) in self.choices.iter().filter(|(on, _)| *on == date).filter(chosen) {
            match choice {
                Choice::Room(room) => found.0 = vec![*room],
                Choice::Hours(hours) => found.1 = *hours,
                Choice::Skip => {}
            }
        }
        found
    }

    fn skips(&self, date: NaiveDate) -> bool {
        self.choices.contains(&(date, Choice::Skip))
    }
}

impl Ground<'_> {
    /// What becomes of each date of a wish.
    pub fn judge(&self, wish: &Wish) -> Judged {
        let found = wish.times.dates(last_plannable(self.now, self.house.hub.zone));
        let mut account = Account::open(self);
        let judged = |(date, origin)| {
            let wished = self.wished(wish, date, origin, &account);
            if let (Fate::Free, Some(span)) = (&wished.fate, wished.span) {
                account.add(&wished.rooms, span, self);
                account.occupy(&wished.rooms, span, self);
            }
            wished
        };
        Judged { dates: found.dates.into_iter().map(judged).collect(), missing: found.missing }
    }

    fn wished(&self, wish: &Wish, date: NaiveDate, origin: Origin, account: &Account) -> Wished {
        let (rooms, hours) = wish.on(date);
        let (span, obstacle) = match hours.on(date, self.house.hub.zone, wish.times.fold) {
            Ok(span) => (Some(span), self.obstacle(&rooms, span, account)),
            Err(unmet) => (None, Some(unmet_hours(hours, unmet))),
        };
        let wished = Wished { date, origin, rooms, span, fate: Fate::Free };
        match (obstacle, wish.on_clash) {
            (obstacle, _) if wish.skips(date) => Wished { fate: Fate::LeftOut(obstacle), ..wished },
            (None, _) => wished,
            (Some(obstacle), OnClash::Skip) => Wished { fate: Fate::LeftOut(Some(obstacle)), ..wished },
            (Some(obstacle), OnClash::Refuse) => Wished { fate: Fate::Blocked(obstacle), ..wished },
            (Some(obstacle), OnClash::OtherRoom) => match span.and_then(|span| self.other_room(wish, span, account)) {
                Some(room) => Wished { rooms: vec![room], ..wished },
                None => Wished { fate: Fate::Blocked(obstacle), ..wished },
            },
        }
    }

    /// What is in the way of these rooms then, without regard to quotas.
    pub fn in_the_way(&self, rooms: &[RoomId], span: Span) -> Option<Obstacle> {
        self.obstacle(rooms, span, &Account::default())
    }

    /// What is in the way of each of these dates, quotas included; one that can be had counts for those after it.
    pub fn in_the_way_of(&self, dates: &[(&[RoomId], Span)]) -> Vec<Option<Obstacle>> {
        let mut account = Account::open(self);
        let judged = |(rooms, span): &(&[RoomId], Span)| {
            let obstacle = self.obstacle(rooms, *span, &account);
            if obstacle.is_none() {
                account.add(rooms, *span, self);
            }
            obstacle
        };
        dates.iter().map(judged).collect()
    }

    fn obstacle(&self, rooms: &[RoomId], span: Span, account: &Account) -> Option<Obstacle> {
        if span.end() <= self.now {
            return Some(Obstacle::Past);
        }
        let rooms: Vec<&Room> = rooms.iter().filter_map(|room| self.house.room(*room)).collect();
        let closed = || rooms.iter().find_map(|room| self.closed(room, span));
        let terms = || rooms.iter().find_map(|room| self.against_terms(room, span));
        let bound = matches!(self.bound, Bound::ByEveryRule | Bound::ByPlanAndQuota);
        closed()
            .or_else(terms)
            .or_else(|| self.taken(&rooms, span))
            .or_else(|| account.overlaps(&rooms, span).then_some(Obstacle::Itself))
            .or_else(|| if bound { account.over_quota(self, rooms.len(), span) } else { None })
    }

    fn closed(&self, room: &Room, span: Span) -> Option<Obstacle> {
        let (date, why) = self.house.closures().during(span, room, self.house.hub.zone)?;
        Some(Obstacle::Closed { date, why })
    }

    fn against_terms(&self, room: &Room, span: Span) -> Option<Obstacle> {
        let (terms, zone) = (&room.terms, self.house.hub.zone);
        let lead = span.start().0 - self.now.0;
        if matches!(self.bound, Bound::ByThePlan | Bound::ByPlanAndQuota) {
            return None;
        }
        if terms.opening.as_ref().is_some_and(|opening| !opening.covers(span, zone)) {
            return Some(Obstacle::OutsideHours(room.id));
        }
        if self.bound == Bound::ByOpeningHours {
            return None;
        }
        if !terms.lasts_well(span) {
            return Some(Obstacle::Length(room.id));
        }
        let days = terms.days_ahead.filter(|days| (zone.date(span.start()) - zone.date(self.now)).num_days() > i64::from(*days));
        let hours = terms.hours_before.filter(|hours| lead < 3600 * i64::from(*hours));
        let early = days.map(|days| Obstacle::TooEarly { room: room.id, days });
        early.or_else(|| hours.map(|hours| Obstacle::TooLate { room: room.id, hours }))
    }

    fn taken(&self, rooms: &[&Room], span: Span) -> Option<Obstacle> {
        let touches =
            |taken: &&Taken| rooms.iter().any(|room| room.parts.contains(&taken.busy.part) && taken.busy.span.overlaps(room.terms.occupied(span)));
        let mut by: Vec<Entry> = self.taken.iter().filter(touches).map(|taken| taken.entry.clone()).collect();
        by.sort_by_key(|entry| (entry.span.start(), entry.room));
        by.dedup();
        (!by.is_empty()).then_some(Obstacle::Taken(by))
    }

    /// The room that fits best among those that could be had then.
    fn other_room(&self, wish: &Wish, span: Span, account: &Account) -> Option<RoomId> {
        self.other_rooms(wish, span, account).into_iter().next()
    }

    fn other_rooms(&self, wish: &Wish, span: Span, account: &Account) -> Vec<RoomId> {
        let [wished] = wish.rooms.as_slice() else { return Vec::new() };
        let Some(wished) = self.house.room(*wished) else { return Vec::new() };
        let fits = |room: &&Room| room.id != wished.id && self.may_have(room);
        let fitting = by_fit(self.house.rooms.iter().filter(fits), Some(wished), wish.attendees);
        fitting.into_iter().filter(|room| self.obstacle(&[room.id], span, account).is_none()).map(|room| room.id).collect()
    }

    fn may_have(&self, room: &Room) -> bool {
        self.bound == Bound::ByThePlan || self.association.is_none_or(|association| room.terms.bookers.include(association))
    }

    /// Other rooms for one date, best fit first. `taken` must cover every room then.
    pub fn rooms_instead(&self, wish: &Wish, span: Span) -> Vec<RoomId> {
        self.other_rooms(wish, span, &Account::default())
    }

    /// Whether these rooms could be had at another time, for proposals. `taken` must cover the day.
    pub fn could_be(&self, rooms: &[RoomId], span: Span) -> bool {
        span.start() > self.now && self.in_the_way(rooms, span).is_none()
    }
}

/// What keeps hours from being on a day.
pub(super) fn unmet_hours(hours: Hours, unmet: Unmet) -> Obstacle {
    let of = |time, unclear| match unclear {
        Unclear::Missing { next } => Obstacle::MissingHour { time, next },
        Unclear::Twice => Obstacle::TwiceHour { time },
    };
    match unmet {
        Unmet::Start(unclear) => of(hours.start(), unclear),
        Unmet::End(unclear) => of(hours.end(), unclear),
        Unmet::Nothing => Obstacle::MissingHour { time: hours.start(), next: hours.end() },
    }
}

/// What an association has used of its quota: what it had before, and the dates of the wish judged so far.
#[derive(Debug, Default)]
struct Account {
    peak_seconds: HashMap<NaiveDate, i64>,
    rooms: Vec<Own>,
    /// What the dates judged so far occupy.
    busy: Vec<Busy>,
}

impl Account {
    fn open(ground: &Ground<'_>) -> Self {
        let mut account = Self::default();
        if ground.association.is_some_and(|association| association.quota.limits()) {
            for own in ground.own {
                account.add(&[own.room], own.span, ground);
            }
        }
        account
    }

    fn add(&mut self, rooms: &[RoomId], span: Span, ground: &Ground<'_>) {
        let seconds = peak_seconds(ground, rooms.len(), span);
        *self.peak_seconds.entry(week(ground, span)).or_default() += seconds;
        self.rooms.extend(rooms.iter().map(|room| Own { room: *room, span }));
    }

    fn occupy(&mut self, rooms: &[RoomId], span: Span, ground: &Ground<'_>) {
        let rooms = rooms.iter().filter_map(|room| ground.house.room(*room));
        self.busy.extend(rooms.flat_map(|room| room.parts.iter().map(|part| Busy { part: *part, span: room.terms.occupied(span) })));
    }

    fn overlaps(&self, rooms: &[&Room], span: Span) -> bool {
        rooms.iter().any(|room| !room.is_free(&self.busy, room.terms.occupied(span)))
    }

    fn over_quota(&self, ground: &Ground<'_>, rooms: usize, span: Span) -> Option<Obstacle> {
        let quota = ground.association?.quota;
        let wanted = peak_seconds(ground, rooms, span);
        let used = self.peak_seconds.get(&week(ground, span)).copied().unwrap_or_default();
        let peak = quota.peak_hours.filter(|max| wanted > 0 && used + wanted > 3600 * i64::from(*max));
        let at_once = quota.rooms_at_once.filter(|max| self.most_rooms_during(span) + rooms > usize::from(*max));
        let peak = peak.map(|max| Obstacle::PeakHours { max });
        peak.or_else(|| at_once.map(|max| Obstacle::RoomsAtOnce { max }))
    }

    /// The most rooms the association has at any moment of a stretch; that is when one of its bookings begins, or at the start.
    fn most_rooms_during(&self, span: Span) -> usize {
        let touching: Vec<&Own> = self.rooms.iter().filter(|own| own.span.overlaps(span)).collect();
        let starts = touching.iter().map(|own| own.span.start().max(span.start()));
        starts.map(|at| touching.iter().filter(|own| own.span.contains(at)).count()).max().unwrap_or(0)
    }
}

/// The Monday of the week a stretch begins in.
fn week(ground: &Ground<'_>, span: Span) -> NaiveDate {
    week_of(ground.house.hub.zone.date(span.start()))[0]
}

fn peak_seconds(ground: &Ground<'_>, rooms: usize, span: Span) -> i64 {
    ground.house.hub.peaks.seconds_of(span, ground.house.hub.zone).saturating_mul(i64::try_from(rooms).unwrap_or(1))
}

/// The weeks, Monday to Sunday, that the dates of a wish touch, as one stretch; what an association has in it counts against its quota.
pub fn weeks_of(times: &Times, house: &Directory, now: Moment) -> Option<Span> {
    let zone = house.hub.zone;
    let dates = times.dates(last_plannable(now, zone)).dates;
    let (first, last) = (dates.first()?.0, dates.last()?.0);
    Some(zone.days(week_of(first)[0], plus_days(week_of(last)[6], 2)))
}

/// A part with a stretch, for whoever asks the plan.
pub fn parts_of(stretches: &[(&Room, Span)]) -> Vec<(PartId, Span)> {
    stretches.iter().flat_map(|(room, span)| room.parts.iter().map(move |part| (*part, *span))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        association::{Quota, Tie, tests::association},
        booking::{Hold, Number, Purpose, Visibility},
        closure::{Again, Closed, Closure},
        directory::tests::house,
        id::{AssociationId, BookingId, ClosureId},
        recurrence::{End, Every, Interval, Rule, Weekdays},
        room::tests::room,
        terms::{Bookers, Terms},
        time::{Fold, Zone},
    };

    /// Sunday, 22 November 2026, 12:00.
    const NOW: &str = "2026-11-22 12:00";

    fn at(wall: &str) -> Moment {
        let wall = chrono::NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
        Zone::BERLIN.moment(wall.date(), wall.time(), Some(Fold::First)).unwrap()
    }

    fn span(date: &str, hours: &str) -> Span {
        hours.parse::<Hours>().unwrap().on(date.parse().unwrap(), Zone::BERLIN, Some(Fold::First)).unwrap()
    }

    fn taken(part: i64, room: i64, date: &str, hours: &str) -> Taken {
        let span = span(date, hours);
        let entry = Entry {
            booking: BookingId::from_random(9),
            number: Number(1),
            association: AssociationId(2),
            room: RoomId(room),
            purpose: Purpose::Meeting,
            service: None,
            title: None,
            visibility: Visibility::House,
            hold: Hold::Confirmed,
            span,
        };
        Taken { busy: Busy { part: PartId(part), span }, entry }
    }

    /// Every Tuesday from 24 November on, 17:00–19:00, in room 1.
    fn tuesdays(count: u16) -> Wish {
        let every = Every::Week(Weekdays::new([chrono::Weekday::Tue]).unwrap());
        let times = Times {
            hours: "17:00-19:00".parse().unwrap(),
            fold: None,
            from: "2026-11-24".parse().unwrap(),
            rule: Some(Rule { every, interval: Interval::ONE, end: End::Count(count) }),
            also: vec![],
        };
        Wish { rooms: vec![RoomId(1)], attendees: None, times, on_clash: OnClash::Refuse, choices: vec![] }
    }

    fn the_house(terms: Terms, quota: Quota) -> Directory {
        let rooms = vec![Room { terms, ..room(1, 12, &[1]) }, room(2, 20, &[2]), room(3, 60, &[3, 4]), room(4, 30, &[3])];
        house(rooms, vec![Association { quota, ..association(1, Tie::Resident) }])
    }

    fn fates(house: &Directory, wish: &Wish, taken: &[Taken], own: &[Own], bound: Bound) -> Vec<String> {
        let ground = Ground { house, association: house.association(AssociationId(1)), bound, now: at(NOW), taken, own };
        let name = |wished: &Wished| {
            let what = match &wished.fate {
                Fate::Free => format!("free in {}", wished.rooms[0].0),
                Fate::LeftOut(None) => "left out".to_owned(),
                Fate::LeftOut(Some(obstacle)) => format!("left out: {}", in_short(obstacle)),
                Fate::Blocked(obstacle) => in_short(obstacle),
            };
            format!("{} {what}", wished.date.format("%d.%m."))
        };
        ground.judge(wish).dates.iter().map(name).collect()
    }

    fn in_short(obstacle: &Obstacle) -> String {
        match obstacle {
            Obstacle::Taken(by) => format!("taken by {}", by.len()),
            Obstacle::Closed { date, .. } => format!("closed {}", date.format("%d.%m.")),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn each_date_is_judged_for_itself() {
        let house = the_house(Terms::default(), Quota::default());
        let taken = [taken(1, 1, "2026-12-01", "18:00-20:00"), taken(2, 2, "2026-12-08", "17:00-19:00"), taken(1, 1, "2026-12-15", "15:00-17:00")];
        let found = fates(&house, &tuesdays(4), &taken, &[], Bound::ByEveryRule);
        assert_eq!(found, ["24.11. free in 1", "01.12. taken by 1", "08.12. free in 1", "15.12. free in 1"]);
    }

    #[test]
    fn dates_in_the_way_are_left_out_or_moved_to_the_room_that_fits_best() {
        let house = the_house(Terms::default(), Quota::default());
        let both = [taken(1, 1, "2026-12-01", "18:00-20:00"), taken(2, 2, "2026-12-08", "17:00-19:00"), taken(1, 1, "2026-12-08", "17:00-19:00")];
        let skip = Wish { on_clash: OnClash::Skip, ..tuesdays(3) };
        assert_eq!(
            fates(&house, &skip, &both, &[], Bound::ByEveryRule),
            ["24.11. free in 1", "01.12. left out: taken by 1", "08.12. left out: taken by 1"]
        );
        let other = Wish { on_clash: OnClash::OtherRoom, ..tuesdays(3) };
        assert_eq!(fates(&house, &other, &both, &[], Bound::ByEveryRule), ["24.11. free in 1", "01.12. free in 2", "08.12. free in 4"]);
    }

    #[test]
    fn a_choice_for_one_date_wins_over_the_answer_for_all() {
        let house = the_house(Terms::default(), Quota::default());
        let taken = [taken(1, 1, "2026-11-24", "18:00-20:00"), taken(1, 1, "2026-12-01", "18:00-20:00"), taken(1, 1, "2026-12-08", "18:00-20:00")];
        let chosen = |date: &str, choice| (date.parse().unwrap(), choice);
        let choices = vec![
            chosen("2026-11-24", Choice::Skip),
            chosen("2026-12-01", Choice::Room(RoomId(3))),
            chosen("2026-12-08", Choice::Hours("16:00-18:00".parse().unwrap())),
        ];
        let found = fates(&house, &Wish { choices, ..tuesdays(3) }, &taken, &[], Bound::ByEveryRule);
        assert_eq!(found, ["24.11. left out: taken by 1", "01.12. free in 3", "08.12. free in 1"]);
    }

    #[test]
    fn the_rules_of_a_room_bind_associations_and_not_the_coordination() {
        let terms = |change: fn(&mut Terms)| {
            let mut terms = Terms::default();
            change(&mut terms);
            terms
        };
        let room = RoomId(1);
        for (change, expected) in [
            ((|_| {}) as fn(&mut Terms), None),
            (|terms| terms.opening = Some("tu 08:00-18:30".parse().unwrap()), Some(Obstacle::OutsideHours(room))),
            (|terms| terms.opening = Some("tu 08:00-19:00".parse().unwrap()), None),
            (|terms| terms.shortest = Some(121), Some(Obstacle::Length(room))),
            (|terms| terms.longest = Some(119), Some(Obstacle::Length(room))),
            (|terms| terms.days_ahead = Some(1), Some(Obstacle::TooEarly { room, days: 1 })),
            (|terms| terms.days_ahead = Some(2), None),
            (|terms| terms.hours_before = Some(54), Some(Obstacle::TooLate { room, hours: 54 })),
            (|terms| terms.hours_before = Some(53), None),
        ] {
            let house = the_house(terms(change), Quota::default());
            let expected = expected.map_or("24.11. free in 1".to_owned(), |obstacle| format!("24.11. {}", in_short(&obstacle)));
            assert_eq!(fates(&house, &tuesdays(1), &[], &[], Bound::ByEveryRule), [expected]);
            assert_eq!(fates(&house, &tuesdays(1), &[], &[], Bound::ByThePlan), ["24.11. free in 1"]);
        }
    }

    #[test]
    fn set_up_and_clear_up_need_the_room_too() {
        let house = the_house(Terms { set_up: 30, clear_up: 15, ..Terms::default() }, Quota::default());
        for (hours, expected) in
            [("15:00-16:30", "free in 1"), ("15:00-16:31", "taken by 1"), ("19:15-20:00", "free in 1"), ("19:14-20:00", "taken by 1")]
        {
            let found = fates(&house, &tuesdays(1), &[taken(1, 1, "2026-11-24", hours)], &[], Bound::ByEveryRule);
            assert_eq!(found, [format!("24.11. {expected}")], "{hours}");
        }
    }

    #[test]
    fn a_wish_must_not_stand_in_its_own_way() {
        let house = the_house(Terms { clear_up: 30, ..Terms::default() }, Quota::default());
        let mut nights = tuesdays(1);
        nights.times.rule = Some(Rule { every: Every::Day, interval: Interval::ONE, end: End::Count(3) });
        nights.times.hours = "22:00-10:00".parse().unwrap();
        assert_eq!(fates(&house, &nights, &[], &[], Bound::ByEveryRule), ["24.11. free in 1", "25.11. free in 1", "26.11. free in 1"]);
        let house = the_house(Terms { set_up: 600, clear_up: 180, ..Terms::default() }, Quota::default());
        assert_eq!(fates(&house, &nights, &[], &[], Bound::ByEveryRule), ["24.11. free in 1", "25.11. Itself", "26.11. free in 1"]);
    }

    #[test]
    fn closed_days_bind_everybody() {
        let mut house = the_house(Terms::default(), Quota::default());
        let of = Closed::Room(RoomId(1));
        let (first, last) = ("2026-11-30".parse().unwrap(), "2026-12-01".parse().unwrap());
        house.closures = vec![Closure { id: ClosureId(1), of, first, last, again: Again::Once, reason: "Farbe".to_owned() }];
        for bound in [Bound::ByEveryRule, Bound::ByThePlan, Bound::ByPlanAndQuota] {
            assert_eq!(fates(&house, &tuesdays(2), &[], &[], bound), ["24.11. free in 1", "01.12. closed 01.12."]);
        }
    }

    #[test]
    fn quotas_count_what_the_association_has_and_what_the_wish_adds() {
        let quota = Quota { peak_hours: Some(3), rooms_at_once: Some(2), open_bookings: None };
        let mut house = the_house(Terms::default(), quota);
        house.hub.peaks = "tu 16:00-18:00, we 16:00-18:00".parse().unwrap();
        let daily = |count| {
            let mut wish = tuesdays(1);
            wish.times.rule = Some(Rule { every: Every::Day, interval: Interval::ONE, end: End::Count(count) });
            wish
        };
        let own = |room, date, hours| Own { room: RoomId(room), span: span(date, hours) };
        // An hour of each date is at peak time: two of the first week with the one hour before, and again from zero in the next.
        let found = fates(&house, &daily(9), &[], &[own(2, "2026-11-25", "16:00-17:00"), own(2, "2026-11-24", "16:00-17:00")], Bound::ByEveryRule);
        assert_eq!(found[..2], ["24.11. free in 1", "25.11. PeakHours { max: 3 }"]);
        assert_eq!(found[7..], ["01.12. free in 1", "02.12. free in 1"]);
        let two = [own(2, "2026-11-24", "18:00-20:00"), own(3, "2026-11-24", "18:30-20:00")];
        assert_eq!(fates(&house, &tuesdays(1), &[], &two, Bound::ByEveryRule), ["24.11. RoomsAtOnce { max: 2 }"]);
        let in_turn = [own(2, "2026-11-24", "17:00-18:00"), own(3, "2026-11-24", "18:00-19:00")];
        assert_eq!(fates(&house, &tuesdays(1), &[], &in_turn, Bound::ByEveryRule), ["24.11. free in 1"]);
        assert_eq!(fates(&house, &tuesdays(1), &[], &two, Bound::ByThePlan), ["24.11. free in 1"]);
    }

    #[test]
    fn hours_that_a_night_does_not_have_are_named() {
        let house = the_house(Terms::default(), Quota::default());
        let mut nights = tuesdays(1);
        nights.times.rule = Some(Rule { every: Every::Day, interval: Interval::ONE, end: End::Count(2) });
        nights.times.from = "2027-03-27".parse().unwrap();
        nights.times.hours = "02:30-04:00".parse().unwrap();
        let found = fates(&house, &nights, &[], &[], Bound::ByEveryRule);
        assert_eq!(found[0], "27.03. free in 1");
        assert!(found[1].starts_with("28.03. MissingHour"), "{found:?}");
    }

    #[test]
    fn another_room_is_proposed_only_to_whoever_may_book_it() {
        let mut house = the_house(Terms::default(), Quota::default());
        house.rooms[1].terms.bookers = Bookers::Coordination;
        let taken = [taken(1, 1, "2026-11-24", "17:00-19:00")];
        let other = Wish { on_clash: OnClash::OtherRoom, ..tuesdays(1) };
        assert_eq!(fates(&house, &other, &taken, &[], Bound::ByEveryRule), ["24.11. free in 4"]);
        assert_eq!(fates(&house, &other, &taken, &[], Bound::ByThePlan), ["24.11. free in 2"]);
    }
}
