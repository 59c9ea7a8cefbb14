//! What is in the way of a date that stood somewhere else before, in words.

use leptos::prelude::*;

use crate::{
    domain::{amend::InTheWay, closure::Why, directory::Shown, id::RoomId, judge::Obstacle},
    page::{
        frame::Frame,
        part::{association_name, room_name, time, what},
    },
    text::clock,
};

/// Dates with what is in the way of each.
pub(super) fn list(frame: Frame<'_>, dates: &[InTheWay<Shown>]) -> AnyView {
    let one = |blocked: &InTheWay<Shown>| {
        let text = frame.text();
        let when = match blocked.span {
            Some(span) => time(frame, span, text.when(span, frame.zone())).into_any(),
            None => text.full_date(blocked.date).into_any(),
        };
        view! { <li><p><b>{when}</b></p>{words(frame, &blocked.obstacle)}</li> }.into_any()
    };
    view! { <ul>{dates.iter().map(one).collect::<Vec<_>>()}</ul> }.into_any()
}

fn words(frame: Frame<'_>, obstacle: &Obstacle<Shown>) -> AnyView {
    let text = frame.text();
    let room = |id: RoomId| ("room", room_name(frame, id).into());
    let words = match obstacle {
        Obstacle::Taken(by) => return by.iter().map(|shown| taken(frame, shown)).collect::<Vec<_>>().into_any(),
        Obstacle::Closed { why: Why::Holiday(_), .. } => text.say("way-holiday"),
        Obstacle::Closed { why: Why::Closure(id), .. } => {
            let closure = frame.house.closures.iter().find(|closure| closure.id == *id);
            text.say_with("way-closed", [("why", closure.map(|closure| closure.reason.clone()).unwrap_or_default().into())])
        }
        Obstacle::OutsideHours(id) => text.say_with("way-outside-hours", [room(*id)]),
        Obstacle::Past => text.say("way-past"),
        Obstacle::TooLate { room: id, hours } => text.say_with("way-too-late", [room(*id), ("length", text.length(hours.saturating_mul(60)).into())]),
        Obstacle::TooEarly { room: id, days } => text.say_with("way-too-early", [room(*id), ("days", (*days).into())]),
        Obstacle::Length(id) => text.say_with("way-length", [room(*id)]),
        Obstacle::MissingHour { time, next } => text.say_with("way-missing-hour", [("time", clock(*time).into()), ("next", clock(*next).into())]),
        Obstacle::TwiceHour { time } => text.say_with("way-twice-hour", [("time", clock(*time).into())]),
        Obstacle::PeakHours { max } => text.say_with("way-peak-hours", [("max", (*max).into())]),
        Obstacle::RoomsAtOnce { max } => text.say_with("way-rooms-at-once", [("max", (*max).into())]),
    };
    view! { <p>{words}</p> }.into_any()
}

/// Whoever has the room, as far as the reader may see.
fn taken(frame: Frame<'_>, shown: &Shown) -> AnyView {
    let text = frame.text();
    let place = [&room_name(frame, shown.room()), ", ", &text.hours(shown.span(), frame.zone()), ": "].concat();
    match shown {
        Shown::Open(entry) => {
            view! { <p>{place}{what(frame, entry).span()}" · "<bdi>{association_name(frame, entry.association)}</bdi></p> }.into_any()
        }
        Shown::Taken { .. } => view! { <p>{place}{text.say("taken")}</p> }.into_any(),
    }
}
