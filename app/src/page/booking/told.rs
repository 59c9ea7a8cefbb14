//! What happened to a booking so far.

use leptos::prelude::*;

use super::Told;
use crate::{
    domain::time::{Moment, Span},
    page::{frame::Frame, part::time},
    text::clock,
};

pub(super) fn list(frame: Frame<'_>, history: &[Told]) -> Option<AnyView> {
    let text = frame.text();
    (!history.is_empty()).then(|| {
        view! {
            <section aria-labelledby="history">
                <h2 id="history">{text.say("history-title")}</h2>
                <ol class="rows">{history.iter().map(|told| one(frame, told)).collect::<Vec<_>>()}</ol>
            </section>
        }
        .into_any()
    })
}

fn one(frame: Frame<'_>, told: &Told) -> AnyView {
    let text = frame.text();
    let date = told.number.map(|number| view! { " · "{text.say_with("date-number", [("number", number.0.into())])} });
    let words = told.words.clone().map(|words| view! { <p class="lines hint" dir="auto">{words}</p> });
    view! {
        <li>
            <p>{at(frame, told.at)}</p>
            <div><p><bdi>{who(frame, told.who.as_deref())}</bdi>": "{text.deed(told.deed)}{date}</p>{words}</div>
        </li>
    }
    .into_any()
}

/// The name of who did something, or the house.
pub(super) fn who(frame: Frame<'_>, name: Option<&str>) -> String {
    name.map_or_else(|| frame.text().say("history-house").into_owned(), str::to_owned)
}

/// "Di., 24.11., 09:00".
pub(super) fn at(frame: Frame<'_>, moment: Moment) -> Option<AnyView> {
    let wall = frame.zone().wall(moment);
    let words = [&frame.text().short_date(wall.date()), ", ", &clock(wall.time())].concat();
    Span::new(moment, moment.plus(1)).map(|span| time(frame, span, words).into_any())
}
