//! The stretches of the plan, laid out by room and day in wall time.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use leptos::prelude::*;

use super::{Plan, bar};
use crate::{
    domain::{closure::Why, directory::Shown, id::AssociationId, id::RoomId, room::Room, time::plus_days},
    page::{
        frame::Frame,
        part::{association_name, query, room_name, unsettled, what},
    },
    text::{Text, clock},
};

/// What every view looks at. The zone is asked once for each stretch, and each stretch is put where it belongs once.
pub(super) struct Board<'a> {
    pub(super) frame: Frame<'a>,
    pub(super) plan: &'a Plan<'a>,
    /// What is looked at, in words.
    pub(super) title: String,
    /// The days shown, first to last.
    pub(super) days: Vec<Day<'a>>,
    /// The rooms shown; where bookings are left out, rooms without any are too.
    pub(super) lanes: Vec<Lane<'a>>,
    now: (NaiveDate, u32),
}

/// A day with everything on it, in time order, each stretch once.
pub(super) struct Day<'a> {
    pub(super) date: NaiveDate,
    /// Why the whole house, or the one room looked at, is closed, if it is.
    pub(super) closed: Option<Why>,
    pub(super) pieces: Vec<Piece<'a>>,
}

/// A room with what takes it on each of the days, in time order.
pub(super) struct Lane<'a> {
    pub(super) room: &'a Room,
    pub(super) days: Vec<Vec<Piece<'a>>>,
}

/// A stretch clipped to one day: minutes after midnight.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) shown: &'a Shown,
    pub(super) start: u32,
    pub(super) end: u32,
    /// Whether it takes the room through a part that the room shares.
    pub(super) through: bool,
    /// From when until when the whole of it lasts.
    whole: (NaiveDateTime, NaiveDateTime),
}

/// The minutes of a day.
pub(super) const DAY: u32 = 24 * 60;

impl<'a> Board<'a> {
    pub(super) fn new(frame: Frame<'a>, plan: &'a Plan<'a>) -> Self {
        let house = frame.house;
        let (first, end) = plan.look.days();
        let closures = house.closures();
        let only = plan.look.room.and_then(|room| house.room(room));
        let closed = |date| only.map_or_else(|| closures.of_house(date), |room| closures.on(date, room));
        let day = |date| Day { date, closed: closed(date), pieces: Vec::new() };
        let days: Vec<Day<'a>> = first.iter_days().take_while(|date| *date < end).map(day).collect();
        let rooms = house.rooms.iter().filter(|room| plan.look.room.is_none_or(|id| id == room.id));
        let lanes = rooms.map(|room| Lane { room, days: vec![Vec::new(); days.len()] }).collect();
        let wall = frame.zone().wall(frame.now);
        let mut board = Self { frame, plan, title: bar::title(frame, plan), days, lanes, now: (wall.date(), minutes(wall.time())) };
        board.fill();
        board
    }

    /// Puts every stretch on its days and into every room that it takes.
    fn fill(&mut self) {
        let Some(first) = self.days.first().map(|day| day.date) else { return };
        let takes = takes(self.frame, &self.lanes);
        let zone = self.frame.zone();
        for shown in &self.plan.stretches {
            let Some((_, lanes)) = takes.iter().find(|(room, lanes)| *room == shown.room() && !lanes.is_empty()) else { continue };
            let whole = (zone.wall(shown.span().start()), zone.wall(shown.span().end()));
            let place = |date: NaiveDate| usize::try_from((date - first).num_days()).unwrap_or_default();
            for day in place(whole.0.date())..=place(whole.1.date()) {
                let Some((today, piece)) = self.days.get_mut(day).and_then(|day| Piece::on(day.date, shown, whole).map(|piece| (day, piece))) else {
                    continue;
                };
                today.pieces.push(piece);
                for lane in lanes {
                    let through = self.lanes[*lane].room.id != shown.room();
                    self.lanes[*lane].days[day].push(Piece { through, ..piece });
                }
            }
        }
        let lists = self.lanes.iter_mut().flat_map(|lane| &mut lane.days).chain(self.days.iter_mut().map(|day| &mut day.pieces));
        // By start they are already, but for the hour that comes twice.
        lists.for_each(|pieces| pieces.sort_by_key(|piece| (piece.start, piece.end)));
        if self.plan.look.is_narrowed() && self.plan.look.room.is_none() {
            self.lanes.retain(|lane| lane.days.iter().any(|pieces| !pieces.is_empty()));
        }
    }

    /// Whether nothing is on in all of the days.
    pub(super) fn is_empty(&self) -> bool {
        self.days.iter().all(|day| day.pieces.is_empty())
    }

    /// Why a room is closed on a day, if it is.
    pub(super) fn closed(&self, day: &Day<'_>, room: &Room) -> Option<Why> {
        let all = self.frame.house.closures();
        let closure = || all.closures.iter().find(|closure| closure.on(day.date) && closure.touches(room, all.rooms));
        // Holidays are known already.
        day.closed.or_else(|| closure().map(|closure| Why::Closure(closure.id)))
    }

    /// The colour and pattern of an association; the pairs repeat only after twelve.
    fn pattern(&self, id: AssociationId) -> &'static str {
        const PATTERNS: [&str; 12] =
            ["b c0 p0", "b c1 p1", "b c2 p2", "b c3 p3", "b c4 p0", "b c5 p1", "b c0 p2", "b c1 p3", "b c2 p0", "b c3 p1", "b c4 p2", "b c5 p3"];
        let place = self.frame.house.associations.iter().position(|association| association.id == id).unwrap_or_default();
        PATTERNS[place % PATTERNS.len()]
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

    /// What an entry is known by to whoever may move it, and from when until when all of it lasts in wall time:
    /// the code of its booking and its number there, "n7k2m4p9qr 3"; "2026-11-24T17:00" and "2026-11-24T19:00".
    pub(super) fn handle(&self, piece: Piece<'_>) -> [Option<String>; 3] {
        match piece.shown {
            Shown::Open(entry) if !piece.through && self.plan.changes.contains(&entry.association) && entry.span.end() > self.frame.now => {
                let wall = |at: NaiveDateTime| Some([&at.date().to_string(), "T", &clock(at.time())].concat());
                [Some(format!("{} {}", entry.booking, entry.number.0)), wall(piece.whole.0), wall(piece.whole.1)]
            }
            Shown::Open(_) | Shown::Taken { .. } => [None, None, None],
        }
    }

    /// The class of a cell.
    pub(super) fn class(&self, piece: Piece<'_>) -> &'static str {
        match piece.shown {
            Shown::Open(entry) if !piece.through => self.pattern(entry.association),
            Shown::Open(_) | Shown::Taken { .. } => "b",
        }
    }

    /// Which room and day a cell is, for whoever moves something there: "atelier 2026-11-24". Only those who book are told.
    pub(super) fn place(&self, room: &Room, date: NaiveDate) -> Option<String> {
        self.plan.books.then(|| format!("{} {date}", room.slug))
    }

    /// Whether the plan offers what is free: to whoever books, and only where nothing that is taken is left out.
    pub(super) fn offers(&self) -> bool {
        self.plan.books && !self.plan.look.is_narrowed()
    }

    /// The booking form with room, date and times filled in.
    pub(super) fn booking(&self, room: Option<&Room>, date: NaiveDate, times: Option<(u32, u32)>) -> String {
        let date = date.to_string();
        let times = times.map(|(start, end)| (at(start), at(end)));
        let mut pairs: Vec<(&str, &str)> = room.iter().map(|room| ("room", room.slug.as_str())).collect();
        pairs.push(("date", &date));
        if let Some((start, end)) = &times {
            pairs.extend([("start", start.as_str()), ("end", end.as_str())]);
        }
        self.frame.to("/bookings/new") + &query(&pairs)
    }

    /// The clock in the house: today's date and the minutes after midnight.
    pub(super) fn now(&self) -> (NaiveDate, u32) {
        self.now
    }

    /// The class of today's cells.
    pub(super) fn today(&self, date: NaiveDate) -> Option<&'static str> {
        (date == self.now.0).then_some("today")
    }

    /// The word after today's date.
    pub(super) fn today_mark(&self, date: NaiveDate) -> Option<impl IntoView + use<>> {
        (date == self.now.0).then(|| view! { " "<b class="tag">{self.frame.text().say("is-today")}</b> })
    }
}

/// For every room of the house, which of the lanes it takes: its own, and those of the rooms that share a part with it.
fn takes(frame: Frame<'_>, lanes: &[Lane<'_>]) -> Vec<(RoomId, Vec<usize>)> {
    let taken = |room: &Room| {
        let shared = lanes.iter().enumerate().filter(|(_, lane)| lane.room.id == room.id || lane.room.shares_part_with(room));
        (room.id, shared.map(|(place, _)| place).collect())
    };
    frame.house.rooms.iter().map(taken).collect()
}

impl<'a> Piece<'a> {
    /// The part of a stretch that lies on a day.
    fn on(date: NaiveDate, shown: &'a Shown, whole: (NaiveDateTime, NaiveDateTime)) -> Option<Self> {
        let midnight = date.and_time(NaiveTime::MIN);
        let next = plus_days(date, 1).and_time(NaiveTime::MIN);
        if whole.0 >= next || whole.1 <= midnight {
            return None;
        }
        let start = if whole.0 < midnight { 0 } else { minutes(whole.0.time()) };
        let end = if whole.1 >= next { DAY } else { minutes(whole.1.time()) };
        // In the hour that comes twice the clock at the end may show less than at the start.
        Some(Self { shown, start, end: end.max(start + 1), through: false, whole })
    }

    /// Whether it began before this day.
    pub(super) fn is_continued(self) -> bool {
        self.start == 0 && self.whole.0.time() != NaiveTime::MIN
    }

    /// "17:00–19:00".
    pub(super) fn hours(self, text: Text) -> String {
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
