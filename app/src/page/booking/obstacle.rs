//! What stands in the way of a date, in words.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    domain::{
        amend::InTheWay,
        closure::Why,
        directory::{Directory, Shown},
        form::{Field, Problem},
        id::RoomId,
        judge::Obstacle,
        time::Span,
    },
    page::{frame::Frame, part::time},
    text::{Text, clock},
};

/// A date of a wish in one house, for one reader.
#[derive(Clone, Copy)]
pub(in crate::page) struct At<'a> {
    pub(in crate::page) text: Text,
    pub(in crate::page) house: &'a Directory,
    pub(in crate::page) date: NaiveDate,
    /// The wished stretch; nothing where the clocks have no such hours.
    pub(in crate::page) span: Option<Span>,
}

/// Dates of a booking with what is in the way of each.
pub(super) fn list(frame: Frame<'_>, dates: &[InTheWay<Shown>]) -> AnyView {
    let one = |blocked: &InTheWay<Shown>| {
        let text = frame.text();
        let when = match blocked.span {
            Some(span) => time(frame, span, text.when(span, frame.zone())).into_any(),
            None => text.full_date(blocked.date).into_any(),
        };
        let at = At { text, house: frame.house, date: blocked.date, span: blocked.span };
        view! { <li><p><b>{when}</b></p><p>{at.words(&blocked.obstacle)}</p></li> }.into_any()
    };
    view! { <ul>{dates.iter().map(one).collect::<Vec<_>>()}</ul> }.into_any()
}

impl<'a> At<'a> {
    /// A whole sentence about what is in the way.
    pub(in crate::page) fn words(self, obstacle: &Obstacle<Shown>) -> String {
        let text = self.text;
        let count = |key, number: u16| text.say_with(key, [("count", number.into())]);
        match obstacle {
            Obstacle::Taken(by) => {
                let by: Vec<String> = by.iter().map(|shown| self.taken(shown)).collect();
                text.say_with("obstacle-taken", [("by", by.join("; ").into())]).into_owned()
            }
            Obstacle::Itself => text.say("obstacle-itself").into_owned(),
            Obstacle::Closed { date, why } => self.closed(*date, *why),
            Obstacle::OutsideHours(room) => text.say_with("obstacle-outside-hours", [("room", self.room(*room).into())]).into_owned(),
            Obstacle::Past => text.say("obstacle-past").into_owned(),
            Obstacle::TooLate { room, hours } => {
                text.say_with("obstacle-too-late", [("room", self.room(*room).into()), ("ahead", count("hours", *hours).into())]).into_owned()
            }
            Obstacle::TooEarly { room, days } => {
                text.say_with("obstacle-too-early", [("room", self.room(*room).into()), ("ahead", count("days", *days).into())]).into_owned()
            }
            Obstacle::Length(room) => self.length(*room),
            Obstacle::MissingHour { time, next } => self.problem(&Problem::MissingHour { date: self.date, time: *time, next: *next }),
            Obstacle::TwiceHour { time } => self.problem(&Problem::TwiceHour { date: self.date, time: *time }),
            Obstacle::PeakHours { max } => text.say_with("obstacle-peak-hours", [("hours", count("hours", *max).into())]).into_owned(),
            Obstacle::RoomsAtOnce { max } => count("obstacle-rooms-at-once", *max).into_owned(),
        }
    }

    /// "22:00–01:00", and that it ends the next day.
    pub(in crate::page) fn hours(self, span: Span) -> String {
        let wall = |moment| self.house.hub.zone.wall(moment);
        let (start, end) = (wall(span.start()), wall(span.end()));
        let range = self.text.range(&clock(start.time()), &clock(end.time()));
        if start.date() == end.date() { range } else { self.text.say_with("next-day", [("hours", range.into())]).into_owned() }
    }

    /// "Atelier, 17:00–19:00, Chorprobe, Habesha Treff", as far as the reader may see it.
    fn taken(self, shown: &Shown) -> String {
        let place = [self.room(shown.room()).to_owned(), self.text.hours(shown.span(), self.house.hub.zone)];
        let rest = match shown {
            Shown::Taken { .. } => Vec::new(),
            Shown::Open(entry) => {
                let service = entry.service.and_then(|id| self.house.service(id));
                let service = service.and_then(|service| crate::domain::writing::Written::best(&service.name, self.text.lang(), service.source));
                let what = service.map(|name| name.text.clone()).or_else(|| entry.title.clone());
                let whose = self.house.association(entry.association).map(|association| association.name.clone());
                std::iter::once(what.unwrap_or_else(|| self.text.purpose(entry.purpose).into_owned())).chain(whose).collect()
            }
        };
        place.into_iter().chain(rest).collect::<Vec<_>>().join(", ")
    }

    fn closed(self, date: NaiveDate, why: Why) -> String {
        let day = self.text.date(date);
        match why {
            Why::Holiday(holiday) => {
                self.text.say_with("obstacle-holiday", [("day", day.into()), ("holiday", self.text.holiday(holiday).into())]).into_owned()
            }
            Why::Closure(id) => {
                let closure = self.house.closures.iter().find(|closure| closure.id == id);
                let reason = closure.map_or("", |closure| closure.reason.as_str());
                self.text.say_with("obstacle-closure", [("day", day.into()), ("reason", reason.into())]).into_owned()
            }
        }
    }

    /// How long the room is given at least or at most.
    fn length(self, room: RoomId) -> String {
        let terms = self.house.room(room).map(|room| &room.terms);
        let minutes = self.span.map_or(0, |span| span.seconds() / 60);
        let name = || self.room(room).to_owned();
        let shortest = terms.and_then(|terms| terms.shortest).filter(|shortest| minutes < i64::from(*shortest));
        let longest = terms.and_then(|terms| terms.longest);
        match shortest {
            Some(minutes) => self.problem(&Problem::TooShort { room: name(), minutes }),
            None => self.problem(&Problem::TooLongStay { room: name(), minutes: longest.unwrap_or_default() }),
        }
    }

    /// The words that a field has for the same thing.
    fn problem(self, problem: &Problem) -> String {
        self.text.problem(Field::End, problem).into_owned()
    }

    fn room(self, id: RoomId) -> &'a str {
        self.house.room(id).map_or("", |room| &room.name)
    }
}
