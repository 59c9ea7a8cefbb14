//! What a search has found: rooms that are free on every date, those that are on most, or what to change.

use leptos::prelude::*;

use super::{Answer, card};
use crate::{
    domain::{
        form::{Field, Fields},
        id::RoomId,
        room::Room,
        seek::Lack,
        time::Span,
    },
    page::{
        frame::Frame,
        part::{query, room_name},
    },
    text::clock,
};

/// What the booking form takes over as it was typed.
const KEPT: [Field; 11] = [
    Field::Date,
    Field::Start,
    Field::End,
    Field::Fold,
    Field::Repeat,
    Field::Interval,
    Field::Weekday,
    Field::Nth,
    Field::Until,
    Field::Count,
    Field::Also,
];

pub(super) fn view(frame: Frame<'_>, typed: &Fields, answer: &Answer<'_>) -> AnyView {
    let text = frame.text();
    let found = &answer.found;
    let people = answer.seek.sought.people.map(|people| format!(" · {}", text.say_with("found-people", [("count", people.into())])));
    view! {
        <section id="found" aria-label=text.say("found-title")>
            <p class="lead">{when(frame, answer)}{people}</p>
            {(!found.free.is_empty()).then(|| free(frame, typed, answer))}
            {(!found.mostly.is_empty()).then(|| mostly(frame, typed, answer))}
            {found.lack.map(|lack| nothing(frame, typed, answer, lack))}
        </section>
    }
    .into_any()
}

/// "Dienstag, 24. November 2026, 17:00–19:00", or from the first to the last of several dates.
fn when(frame: Frame<'_>, answer: &Answer<'_>) -> String {
    let text = frame.text();
    let stretches = answer.seek.stretches();
    let (Some(first), Some(last)) = (stretches.first(), stretches.last()) else { return String::new() };
    if answer.found.dates == 1 {
        return text.when(*first, frame.zone());
    }
    let hours = answer.seek.sought.times.hours;
    let date = |span: &Span| text.full_date(frame.zone().date(span.start()));
    let values = [
        ("count", answer.found.dates.into()),
        ("first", date(first).into()),
        ("last", date(last).into()),
        ("hours", text.range(&clock(hours.start()), &clock(hours.end())).into()),
    ];
    text.say_with("found-series", values).into_owned()
}

fn free(frame: Frame<'_>, typed: &Fields, answer: &Answer<'_>) -> AnyView {
    let free = &answer.found.free;
    let rooms: Vec<AnyView> = rooms(frame, free).map(|room| card(frame, room, book(frame, typed, answer, room))).collect();
    let title = match answer.found.dates {
        1 => frame.text().say_with("found-free", [("count", free.len().into())]),
        _ => frame.text().say_with("found-free-series", [("count", free.len().into())]),
    };
    view! { <h2>{title}</h2><ol id="rooms-free" class="cards">{rooms}</ol> }.into_any()
}

fn mostly(frame: Frame<'_>, typed: &Fields, answer: &Answer<'_>) -> AnyView {
    let text = frame.text();
    let one = |(id, free): &(RoomId, usize)| {
        let room = frame.house.room(*id)?;
        let words = text.say_with("found-some-dates", [("free", (*free).into()), ("count", answer.found.dates.into())]);
        let more = view! { <p><b>{words}</b></p>{book(frame, typed, answer, room)} };
        Some(card(frame, room, more))
    };
    let rooms: Vec<AnyView> = answer.found.mostly.iter().filter_map(one).collect();
    view! {
        <h2>{text.say("found-mostly")}</h2>
        <p class="hint">{text.say("found-mostly-next")}</p>
        <ol id="rooms-mostly" class="cards">{rooms}</ol>
    }
    .into_any()
}

/// Why there is nothing, what to change, and other times of that day.
fn nothing(frame: Frame<'_>, typed: &Fields, answer: &Answer<'_>, lack: Lack) -> AnyView {
    let text = frame.text();
    let title = if answer.found.dates == 1 { text.say("found-none") } else { text.say("found-none-series") };
    let why = match lack {
        Lack::Taken => text.say("lack-taken"),
        Lack::NotOpen => text.say("lack-not-open"),
        Lack::OffTerms => text.say("lack-off-terms"),
        Lack::NoSuchHours => text.say("lack-no-such-hours"),
        Lack::Closed => text.say("lack-closed"),
        Lack::Past => text.say("lack-past"),
        Lack::NoRoom => text.say("lack-no-room"),
    };
    let instead = (!answer.instead.is_empty()).then(|| instead(frame, typed, answer));
    view! { <div class="note"><h2>{title}</h2><p>{why}</p></div>{instead} }.into_any()
}

fn instead(frame: Frame<'_>, typed: &Fields, answer: &Answer<'_>) -> AnyView {
    let text = frame.text();
    let in_room = |(id, times): &(RoomId, Vec<Span>)| {
        let room = frame.house.room(*id)?;
        let time = |span: &Span| {
            let hours = text.hours(*span, frame.zone());
            let words = text.say_with("found-book-at", [("room", room_name(frame, *id).into()), ("hours", hours.clone().into())]);
            view! { <a class="btn quiet" href=to_form(frame, typed, answer, room, Some(*span)) aria-label=words><bdi>{hours}</bdi></a> }.into_any()
        };
        let times: Vec<AnyView> = times.iter().map(time).collect();
        Some(card(frame, room, view! { <p class="acts">{times}</p> }))
    };
    let rooms: Vec<AnyView> = answer.instead.iter().filter_map(in_room).collect();
    view! { <h2>{text.say("found-instead")}</h2><ol id="rooms-instead" class="cards">{rooms}</ol> }.into_any()
}

fn rooms<'a>(frame: Frame<'a>, ids: &'a [RoomId]) -> impl Iterator<Item = &'a Room> {
    ids.iter().filter_map(move |id| frame.house.room(*id))
}

fn book(frame: Frame<'_>, typed: &Fields, answer: &Answer<'_>, room: &Room) -> AnyView {
    let words = frame.text().say_with("found-book", [("room", room.name.as_str().into())]);
    view! { <p class="acts"><a class="btn" href=to_form(frame, typed, answer, room, None)>{words}</a></p> }.into_any()
}

/// The booking form with everything filled in that the search says; `at` is another time of that day.
fn to_form(frame: Frame<'_>, typed: &Fields, answer: &Answer<'_>, room: &Room, at: Option<Span>) -> String {
    let association = answer.seek.seeker.only_booker_of(room).and_then(|id| frame.house.association(id));
    let mut pairs: Vec<(&str, &str)> = vec![("room", room.slug.as_str())];
    pairs.extend(association.map(|association| ("association", association.slug.as_str())));
    pairs.extend(Some(("attendees", typed.get(Field::People))).filter(|(_, people)| !people.is_empty()));
    let wall = at.map(|span| (clock(frame.zone().wall(span.start()).time()), clock(frame.zone().wall(span.end()).time())));
    for field in KEPT {
        match (field, &wall) {
            (Field::Start, Some((start, _))) => pairs.push((field.name(), start)),
            (Field::End, Some((_, end))) => pairs.push((field.name(), end)),
            _ => pairs.extend(typed.all(field).filter(|typed| !typed.is_empty()).map(|typed| (field.name(), typed))),
        }
    }
    frame.to("/bookings/new") + &query(&pairs)
}
