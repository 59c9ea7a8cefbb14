//! The stretches of the plan, laid out by room and day in wall time.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use leptos::prelude::*;

use super::Plan;
use crate::{
    domain::{directory::Shown, id::AssociationId, room::Room, time::plus_days},
    page::{
        frame::Frame,
        part::{association_name, query, room_name, unsettled, what},
    },
    text::{Text, clock},
};

/// What the three views look at.
pub(super) struct Board<'a> {
    pub(super) frame: Frame<'a>,
    pub(super) plan: &'a Plan<'a>,
    /// The rooms shown.
    pub(super) rooms: Vec<&'a Room>,
    pub(super) stretches: Vec<Stretch<'a>>,
}

/// A stretch in wall time; the zone is asked once, not for every cell.
pub(super) struct Stretch<'a> {
    pub(super) shown: &'a Shown,
    room: Option<&'a Room>,
    start: NaiveDateTime,
    end: NaiveDateTime,
}

/// A stretch clipped to one day: minutes after midnight.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) shown: &'a Shown,
    pub(super) start: u32,
    pub(super) end: u32,
    /// Whether it takes the room through a part that the room shares.
    pub(super) through: bool,
}

/// The minutes of a day.
pub(super) const DAY: u32 = 24 * 60;

impl<'a> Board<'a> {
    pub(super) fn new(frame: Frame<'a>, plan: &'a Plan<'a>) -> Self {
        let house = frame.house;
        let rooms = house.rooms.iter().filter(|room| plan.look.room.is_none_or(|id| id == room.id)).collect();
        let wall = |moment| frame.zone().wall(moment);
        let stretch = |shown: &'a Shown| {
            let span = shown.span();
            Stretch { shown, room: house.room(shown.room()), start: wall(span.start()), end: wall(span.end()) }
        };
        Self { frame, plan, rooms, stretches: plan.stretches.iter().map(stretch).collect() }
    }

    /// What takes a room on a day, in time order.
    pub(super) fn pieces(&self, room: &Room, date: NaiveDate) -> Vec<Piece<'a>> {
        self.stretches.iter().filter_map(|stretch| stretch.in_room(room, date)).collect()
    }

    /// The colour and pattern of an association; the pairs repeat only after twelve.
    pub(super) fn pattern(&self, id: AssociationId) -> String {
        let place = self.frame.house.associations.iter().position(|association| association.id == id).unwrap_or_default();
        format!("c{} p{}", place % 6, place % 4)
    }

    /// The words inside a cell: what, whose, when.
    pub(super) fn words(&self, piece: Piece<'_>) -> AnyView {
        let frame = self.frame;
        let text = frame.text();
        let hours = piece.hours(text);
        match piece.shown {
            _ if piece.through => {
                let through = text.say_with("taken-through", [("room", room_name(frame, piece.shown.room()).into())]);
                view! { <span><i dir="ltr">{hours}</i>" "{through}</span> }.into_any()
            }
            Shown::Taken { .. } => view! { <span><i dir="ltr">{hours}</i>" "{text.say("taken")}</span> }.into_any(),
            Shown::Open(entry) => {
                let at = frame.to("/bookings/") + entry.booking.as_str();
                let words = what(frame, entry);
                view! {
                    <a href=at><i dir="ltr">{hours}</i>" "<b lang=words.lang dir=words.dir>{words.text}</b></a>
                    {unsettled(frame, entry.hold)}
                    <bdi>{association_name(frame, entry.association)}</bdi>
                }
                .into_any()
            }
        }
    }

    /// What an entry is known by to whoever may move it: the code of its booking and its number there, "n7k2m4p9qr 3".
    pub(super) fn handle(&self, piece: Piece<'_>) -> Option<String> {
        match piece.shown {
            Shown::Open(entry) if !piece.through && self.plan.changes.contains(&entry.association) && entry.span.end() > self.frame.now => {
                Some(format!("{} {}", entry.booking, entry.number.0))
            }
            Shown::Open(_) | Shown::Taken { .. } => None,
        }
    }

    /// The class of a cell.
    pub(super) fn class(&self, piece: Piece<'_>) -> String {
        match piece.shown {
            Shown::Open(entry) if !piece.through => format!("b {}", self.pattern(entry.association)),
            Shown::Open(_) | Shown::Taken { .. } => "b".to_owned(),
        }
    }

    /// Which room and day a cell is, for whoever moves something there: "atelier 2026-11-24". Only those who book are told.
    pub(super) fn place(&self, room: &Room, date: NaiveDate) -> Option<String> {
        self.plan.books.then(|| format!("{} {date}", room.slug))
    }

    /// The booking form with room, date and times filled in.
    pub(super) fn booking(&self, room: &Room, date: NaiveDate, times: Option<(u32, u32)>) -> String {
        let date = date.to_string();
        let times = times.map(|(start, end)| (at(start), at(end)));
        let mut pairs = vec![("room", room.slug.as_str()), ("date", &date)];
        if let Some((start, end)) = &times {
            pairs.extend([("start", start.as_str()), ("end", end.as_str())]);
        }
        self.frame.to("/bookings/new") + &query(&pairs)
    }

    /// The clock in the house: today's date and the minutes after midnight.
    pub(super) fn now(&self) -> (NaiveDate, u32) {
        let wall = self.frame.zone().wall(self.frame.now);
        (wall.date(), minutes(wall.time()))
    }
}

impl<'a> Stretch<'a> {
    fn in_room(&self, room: &Room, date: NaiveDate) -> Option<Piece<'a>> {
        let through = self.shown.room() != room.id;
        if self.touches(room) { self.on(date).map(|piece| Piece { through, ..piece }) } else { None }
    }

    /// Whether it takes this room, itself or through a part.
    pub(super) fn touches(&self, room: &Room) -> bool {
        self.shown.room() == room.id || self.room.is_some_and(|taken| taken.shares_part_with(room))
    }

    /// The part of it that lies on a day.
    pub(super) fn on(&self, date: NaiveDate) -> Option<Piece<'a>> {
        let midnight = date.and_time(NaiveTime::MIN);
        let next = plus_days(date, 1).and_time(NaiveTime::MIN);
        if self.start >= next || self.end <= midnight {
            return None;
        }
        let start = if self.start < midnight { 0 } else { minutes(self.start.time()) };
        let end = if self.end >= next { DAY } else { minutes(self.end.time()) };
        // In the hour that comes twice the clock at the end may show less than at the start.
        Some(Piece { shown: self.shown, start, end: end.max(start + 1), through: false })
    }
}

impl Piece<'_> {
    /// "17:00–19:00".
    fn hours(self, text: Text) -> String {
        text.range(&at(self.start), &at(self.end))
    }
}

/// A time of day after so many minutes; the end of the day is 24:00.
pub(super) fn at(minutes: u32) -> String {
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).map_or_else(|| "24:00".to_owned(), clock)
}

fn minutes(time: NaiveTime) -> u32 {
    use chrono::Timelike;
    time.hour() * 60 + time.minute()
}
