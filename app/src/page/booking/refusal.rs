//! The only date of a wish cannot be had: what is in the way, and what could be had instead.

use leptos::prelude::*;

use super::{Refused, obstacle::At};
use crate::{
    domain::{
        directory::Shown,
        id::RoomId,
        judge::Obstacle,
        time::{Moment, Span},
    },
    page::{
        frame::Frame,
        part::{association_name, room_name, what},
    },
    text::clock,
};

pub(super) fn view(frame: Frame<'_>, refused: &Refused) -> AnyView {
    let text = frame.text();
    let rooms: Vec<AnyView> = refused.instead.rooms.iter().filter_map(|id| room(frame, *id)).collect();
    let times: Vec<AnyView> = refused.instead.times.iter().map(|span| time(frame, *span)).collect();
    let none = rooms.is_empty() && times.is_empty();
    let title = if is_taken(refused) { text.say("refused-title") } else { text.say("refused-impossible") };
    view! {
        <section class="refused" role="alert" aria-labelledby="refused">
            <h2 id="refused">{title}</h2>
            <p>{text.say_with("refused-wish", [("when", text.when(refused.wish, frame.zone()).into())])}</p>
            <ul>{in_the_way(frame, refused)}</ul>
            {(!rooms.is_empty()).then(|| view! { <h3>{text.say("refused-rooms")}</h3><div class="acts">{rooms}</div> })}
            {(!times.is_empty()).then(|| view! { <h3>{text.say("refused-times")}</h3><div class="acts">{times}</div> })}
            {none.then(|| view! { <p>{text.say("refused-nothing")}</p> })}
            {refused.asks.then(|| view! { <p>{text.say("refused-asks")}</p> })}
            {is_taken(refused).then(|| wait(frame))}
            <p class="hint">{text.say("refused-kept")}</p>
        </section>
    }
    .into_any()
}

fn is_taken(refused: &Refused) -> bool {
    matches!(refused.obstacle, Obstacle::Taken(_))
}

fn in_the_way(frame: Frame<'_>, refused: &Refused) -> Vec<AnyView> {
    let at = At { text: frame.text(), house: frame.house, date: frame.zone().date(refused.wish.start()), span: Some(refused.wish) };
    match &refused.obstacle {
        Obstacle::Taken(by) => by.iter().map(|shown| taken(frame, shown)).collect(),
        other => vec![view! { <li>{at.words(other)}</li> }.into_any()],
    }
}

fn taken(frame: Frame<'_>, shown: &Shown) -> AnyView {
    let text = frame.text();
    let place = format!("{}, {}: ", room_name(frame, shown.room()), text.hours(shown.span(), frame.zone()));
    match shown {
        Shown::Open(entry) => {
            view! { <li>{place}{what(frame, entry).span()}" · "<bdi>{association_name(frame, entry.association)}</bdi></li> }.into_any()
        }
        Shown::Taken { .. } => view! { <li>{place}{text.say("taken")}</li> }.into_any(),
    }
}

fn room(frame: Frame<'_>, id: RoomId) -> Option<AnyView> {
    let room = frame.house.room(id)?;
    let text = frame.text();
    let words = text.say_with("refused-room", [("room", text.place(room).into()), ("seats", room.capacity.into())]);
    Some(view! { <button class="quiet" name="instead" value=format!("room:{}", room.slug)>{words}</button> }.into_any())
}

fn time(frame: Frame<'_>, span: Span) -> AnyView {
    let at = |moment: Moment| clock(frame.zone().wall(moment).time());
    let value = format!("time:{}-{}", at(span.start()), at(span.end()));
    let words = frame.text().say_with("refused-time", [("hours", frame.text().hours(span, frame.zone()).into())]);
    view! { <button class="quiet" name="instead" value=value>{words}</button> }.into_any()
}

/// A place on the list of those who want just this room at just this time.
fn wait(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    view! {
        <h3>{text.say("refused-waiting")}</h3>
        <div class="acts"><button class="quiet" name="instead" value="wait">{text.say("refused-wait")}</button></div>
    }
    .into_any()
}
