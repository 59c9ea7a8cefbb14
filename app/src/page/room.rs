//! The rooms of the house, and finding one that is free.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{
    feed,
    field::Inputs,
    frame::{About, Frame},
    part::{by_day, fact, query, room_facts},
    terms,
};
use crate::domain::{
    closure::Closure,
    directory::Shown,
    feed::Feed,
    form::{Fields, Problems},
    id::RoomId,
    room::Room,
    seek::{Found, Seek},
    time::Span,
};

mod finding;
mod found;

/// All rooms, or those that were found.
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a> {
    /// What is looked for, as it was typed.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// What was found, where something was looked for and nothing is wrong with it.
    pub answer: Option<&'a Answer<'a>>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// What was looked for, and by whom.
    pub seek: Seek<'a>,
    /// The rooms.
    pub found: Found,
    /// Where nothing is free: other times of that day, by room.
    pub instead: Vec<(RoomId, Vec<Span>)>,
}

/// All rooms with the search for a free one; what was found stands before the search.
pub fn list(frame: Frame<'_>, data: &Rooms<'_>) -> String {
    let text = frame.text();
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let title = if data.answer.is_some() { text.say("found-title") } else { text.say("rooms-title") };
    let about = About { description: text.say("rooms-lead").into_owned(), things: Vec::new() };
    frame.public_page(&inputs.title(&title), &about, || {
        view! {
            {inputs.summary()}
            <h1>{title.clone()}</h1>
            {match data.answer {
                Some(answer) => view! { {found::view(frame, data.typed, answer)}{finding::again(inputs)} }.into_any(),
                None => view! { <p class="lead">{text.say("rooms-lead")}</p>{finding::first(inputs)}{all(frame)} }.into_any(),
            }}
        }
    })
}

fn all(frame: Frame<'_>) -> AnyView {
    let rooms: Vec<AnyView> = frame.house.rooms.iter().map(|room| card(frame, room, ())).collect();
    view! { <h2 id="all">{frame.text().say("rooms-all")}</h2><ol class="cards">{rooms}</ol> }.into_any()
}

/// One room.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The room.
    pub room: &'a Room,
    /// Stretches of the next seven days in it, by start.
    pub week: Vec<Shown>,
}

/// One room.
pub fn entry(frame: Frame<'_>, data: &Entry<'_>) -> String {
    let text = frame.text();
    let room = data.room;
    let about = About { description: room_facts(frame, room), things: Vec::new() };
    frame.public_page(&room.name, &about, || {
        view! {
            <h1><bdi>{room.name.clone()}</bdi></h1>
            {facts(frame, room)}
            <p class="acts">
                <a class="btn" href=frame.to("/bookings/new") + &query(&[("room", room.slug.as_str())])>{text.say("room-book")}</a>" "
                <a href=frame.to("/calendar") + &query(&[("view", "week"), ("room", room.slug.as_str())])>{text.say("room-plan")}</a>
            </p>
            <h2>{text.say("room-week")}</h2>
            {week(frame, data)}
            {feed::subscribe(frame, Feed::Room(room.id))}
            <h2>{text.say("room-terms")}</h2>
            <dl class="facts">{terms::facts(frame, room)}</dl>
            {frame.house.hub.rules.exists().then(|| view! { <p class="back"><a href=frame.to("/rules")>{text.say("rules-title")}</a></p> })}
            {closures(frame, room)}
        }
    })
}

/// A room in a list, with what is to be said of it there.
fn card(frame: Frame<'_>, room: &Room, more: impl IntoView) -> AnyView {
    let at = frame.to(&format!("/rooms/{}", room.slug));
    view! {
        <li>
            <h3><a href=at><bdi>{room.name.clone()}</bdi></a></h3>
            <p>{frame.text().floor(room)}</p>
            <p class="hint">{room_facts(frame, room)}</p>
            {more.into_any()}
        </li>
    }
    .into_any()
}

fn facts(frame: Frame<'_>, room: &Room) -> AnyView {
    let text = frame.text();
    let features: Vec<_> = room.features.iter().map(|feature| text.feature(*feature)).collect();
    let step = if room.step_free { text.say("step-free") } else { text.say("steps") };
    let shared = frame.house.rooms.iter().filter(|other| other.id != room.id && other.shares_part_with(room));
    let shared: Vec<&str> = shared.map(|other| other.name.as_str()).collect();
    view! {
        <dl class="facts">
            {fact(text.say("room-floor"), text.floor(room))}
            {fact(text.say("room-size"), text.say_with("seats", [("count", room.capacity.into())]))}
            {fact(text.say("room-way"), step)}
            {(!features.is_empty()).then(|| fact(text.say("room-features"), text.list(&features)))}
            {(!shared.is_empty()).then(|| fact(text.say("room-shares"), text.list(&shared)))}
        </dl>
    }
    .into_any()
}

fn week(frame: Frame<'_>, data: &Entry<'_>) -> AnyView {
    if data.week.is_empty() { view! { <p>{frame.text().say("room-all-free")}</p> }.into_any() } else { by_day(frame, &data.week, false) }
}

/// When the room cannot be had; holidays in one sentence.
fn closures(frame: Frame<'_>, room: &Room) -> AnyView {
    let text = frame.text();
    let line = |(closure, first, last): (&Closure, NaiveDate, NaiveDate)| {
        view! { <li>{terms::days(frame, first, last, closure.again)}": "<bdi>{closure.reason.clone()}</bdi></li> }
    };
    let coming: Vec<_> = terms::closures(frame, Some(room)).into_iter().map(line).collect();
    let hub = &frame.house.hub;
    let open: Vec<_> = hub.open_on.iter().map(|holiday| text.holiday(*holiday)).collect();
    let open = (!open.is_empty()).then(|| text.say_with("room-open-on", [("holidays", text.list(&open).into())]));
    view! {
        <h2>{text.say("room-closed")}</h2>
        {(!coming.is_empty()).then(|| view! { <ul>{coming}</ul> })}
        <p>{text.say_with("room-holidays", [("land", text.land(hub.land).into())])}" "{open}</p>
    }
    .into_any()
}
