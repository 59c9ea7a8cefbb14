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
    parse::last_plannable,
    room::{Busy, Room, by_fit},
    time::{Moment, Span, Unclear, week_of},
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
    fn seen<U>(self, see: &impl Fn(T) -> U) -> Obstacle<U> {
        match self {
            Self::Taken(by) => Obstacle::Taken(by.into_iter().map(see).collect()),
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
    /// Whoever only looks: when a room is open matters to them, not on what terms it is given.
    ByOpeningHours,
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
        let Some(association) = association.filter(|_| bound == Bound::ByEveryRule) else { return false };
        let asks = |rooms: &[RoomId], span| {
            rooms.iter().filter_map(|room| house.room(*room)).any(|room| room.terms.needs_approval(association, span, &house.hub))
        };
        let free = self.dates.iter().filter(|wished| matches!(wished.fate, Fate::Free));
        free.filter_map(|wished| Some((wished, wished.span?))).any(|(wished, span)| asks(&wished.rooms, span))
    }
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

    fn obstacle(&self, rooms: &[RoomId], span: Span, account: &Account) -> Option<Obstacle> {
        if span.end() <= self.now {
            return Some(Obstacle::Past);
        }
        let rooms: Vec<&Room> = rooms.iter().filter_map(|room| self.house.room(*room)).collect();
        let closed = || rooms.iter().find_map(|room| self.closed(room, span));
        let terms = || rooms.iter().find_map(|room| self.against_terms(room, span));
        let bound = self.bound == Bound::ByEveryRule;
        closed()
            .or_else(terms)
            .or_else(|| self.taken(&rooms, span))
            .or_else(|| if bound { account.over_quota(self, rooms.len(), span) } else { None })
    }

    fn closed(&self, room: &Room, span: Span) -> Option<Obstacle> {
        let (date, why) = self.house.closures().during(span, room, self.house.hub.zone)?;
        Some(Obstacle::Closed { date, why })
    }

    fn against_terms(&self, room: &Room, span: Span) -> Option<Obstacle> {
        let (terms, zone) = (&room.terms, self.house.hub.zone);
        let lead = span.start().0 - self.now.0;
        if self.bound == Bound::ByThePlan {
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

fn unmet_hours(hours: Hours, unmet: Unmet) -> Obstacle {
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
    Some(zone.days(week_of(first)[0], super::time::plus_days(week_of(last)[6], 2)))
}

/// A part with a stretch, for whoever asks the plan.
pub fn parts_of(stretches: &[(&Room, Span)]) -> Vec<(PartId, Span)> {
    stretches.iter().flat_map(|(room, span)| room.parts.iter().map(move |part| (*part, *span))).collect()
}
