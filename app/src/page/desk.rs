//! The coordination's desk.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{
    frame::Frame,
    letter::{Kept, State, state, written_at},
};

pub mod associations;
pub mod closing;
pub mod closures;
pub mod feedback;
pub mod house;
pub mod requests;
pub mod rooms;
pub mod statements;

/// The coordination's desk (`/{lang}/desk`): where to go from here.
pub fn front(frame: Frame<'_>) -> String {
    let text = frame.text();
    let title = text.say("desk-title");
    let places = [
        ("requests", text.say("desk-requests"), text.say("desk-requests-lead")),
        ("letters", text.say("desk-letters"), text.say("desk-letters-lead")),
        ("rooms", text.say("desk-rooms"), text.say("desk-rooms-lead")),
        ("closures", text.say("desk-closures"), text.say("desk-closures-lead")),
        ("house", text.say("desk-house"), text.say("desk-house-lead")),
        ("associations", text.say("desk-associations"), text.say("desk-associations-lead")),
        ("feedback", text.say("desk-feedback"), text.say("desk-feedback-lead")),
        ("statements", text.say("desk-statements"), text.say("desk-statements-lead")),
    ];
    frame.page(&title, || {
        let card = |(path, name, lead): (&str, Cow<'static, str>, Cow<'static, str>)| {
            view! { <li><h2><a href=frame.to(&format!("/desk/{path}"))>{name}</a></h2><p class="hint">{lead}</p></li> }
        };
        view! {
            <h1>{title.clone()}</h1>
            <ul class="cards">{places.into_iter().map(card).collect::<Vec<_>>()}</ul>
        }
    })
}

/// The way back to a page of the desk.
fn back(frame: Frame<'_>, path: &str, words: Cow<'static, str>) -> AnyView {
    view! { <p class="back"><a href=frame.to(path)>{words}</a></p> }.into_any()
}

/// Says that what was typed is kept.
fn saved(frame: Frame<'_>, fresh: bool) -> Option<AnyView> {
    fresh.then(|| view! { <p class="good" role="status">{frame.text().say("desk-saved")}</p> }.into_any())
}

/// The letters that need attention and the last ones sent.
#[derive(Clone, Debug)]
pub struct Letters {
    /// Given up, newest first.
    pub given_up: Vec<Kept>,
    /// Waiting, oldest first.
    pub waiting: Vec<Kept>,
    /// The last ones sent, newest first.
    pub sent: Vec<Kept>,
}

/// The letters of the house (`/{lang}/desk/letters`); each given-up one has a button that posts to `/{lang}/desk/letters/{id}/again`.
pub fn letters(frame: Frame<'_>, data: &Letters) -> String {
    let text = frame.text();
    let title = text.say("desk-letters-title");
    frame.page(&title, || {
        view! {
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            <h2>{text.say("desk-given-up")}</h2>
            {part(frame, &data.given_up, text.say("desk-given-up-none"))}
            <h2>{text.say("desk-waiting")}</h2>
            {part(frame, &data.waiting, text.say("desk-waiting-none"))}
            <h2>{text.say("desk-sent")}</h2>
            {part(frame, &data.sent, text.say("desk-sent-none"))}
        }
    })
}

fn part(frame: Frame<'_>, letters: &[Kept], none: Cow<'static, str>) -> AnyView {
    if letters.is_empty() {
        return view! { <p>{none}</p> }.into_any();
    }
    view! { <ol class="cards">{letters.iter().map(|letter| card(frame, letter)).collect::<Vec<_>>()}</ol> }.into_any()
}

fn card(frame: Frame<'_>, letter: &Kept) -> AnyView {
    let text = frame.text();
    let elsewhere = (letter.lang != frame.lang).then(|| letter.lang.tag());
    let trouble = letter.trouble.clone().map(|said| view! { <p>{text.say("letter-trouble")}" "<bdi><code>{said}</code></bdi></p> });
    let again = (letter.state == State::GivenUp).then(|| {
        let at = frame.to(&format!("/desk/letters/{}/again", letter.id.0));
        view! { <form method="post" action=at><button>{text.say("letter-again")}</button></form> }
    });
    view! {
        <li>
            <h3 lang=elsewhere>{letter.subject.clone()}</h3>
            <p><bdi>{letter.to.clone()}</bdi>" · "{written_at(frame, letter)}" · "{state(frame, letter.state)}</p>
            {trouble}
            {again}
        </li>
    }
    .into_any()
}
