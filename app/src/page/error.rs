//! Pages for when something cannot be done.

use leptos::prelude::*;

use super::{
    frame::Frame,
    part::{phone, query},
};
use crate::{domain::permission::Refusal, text::Text};

/// There is nothing here (404), with ways on.
pub fn not_found(frame: Frame<'_>) -> String {
    let text = frame.text();
    let title = text.say("not-found-title");
    frame.page(&title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p>{text.say("not-found-words")}</p>
            {ways_on(frame)}
        }
    })
}

/// Not allowed (403): says who may.
pub fn forbidden(frame: Frame<'_>, refusal: Refusal) -> String {
    let text = frame.text();
    let title = text.say("forbidden-title");
    frame.page(&title, || {
        let next = if refusal.signed_in { text.say("forbidden-ask") } else { text.say("forbidden-sign-in") };
        let door = (!refusal.signed_in).then(|| {
            let at = frame.to("/sign-in") + &query(&[("next", frame.path)]);
            view! { <p class="acts"><a class="btn" href=at>{text.say("nav-sign-in")}</a></p> }
        });
        view! {
            <h1>{title.clone()}</h1>
            <p>{text.who(refusal.who)}" "{next}</p>
            {door}
            {ways_on(frame)}
        }
    })
}

/// Too many tries (429): says when to come back.
pub fn too_many(frame: Frame<'_>, minutes: u32) -> String {
    let text = frame.text();
    let title = text.say("too-many-title");
    frame.page(&title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p>{text.say_with("too-many-words", [("minutes", minutes.into())])}</p>
            {ways_on(frame)}
        }
    })
}

/// What a page without a house around it says; it must not need the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bare<'a> {
    /// The server failed (500); the number is in its log.
    Fault {
        /// The operation id.
        operation: &'a str,
    },
    /// The form came from another site (403).
    ForeignForm,
    /// The server took too long (503).
    TooSlow,
    /// More was sent than the house reads (413).
    TooLarge,
}

/// A page that needs nothing but words.
pub fn bare(lang: crate::domain::lang::Lang, style: &str, what: Bare<'_>) -> String {
    let text = Text::of(lang);
    let (title, words) = match what {
        Bare::Fault { .. } => (text.say("fault-title"), text.say("fault-words")),
        Bare::ForeignForm => (text.say("foreign-form-title"), text.say("foreign-form-words")),
        Bare::TooSlow => (text.say("too-slow-title"), text.say("too-slow-words")),
        Bare::TooLarge => (text.say("too-large-title"), text.say("too-large-words")),
    };
    let number = match what {
        Bare::Fault { operation } => Some(view! { <p>{text.say("fault-number")}" "<code>{operation.to_owned()}</code></p> }),
        Bare::ForeignForm | Bare::TooSlow | Bare::TooLarge => None,
    };
    super::frame::bare(lang, style, &title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p>{words}</p>
            {number}
            <p><a href=format!("/{lang}/")>{text.say("to-home")}</a></p>
        }
    })
}

/// Nobody is left standing: the ways that always lead somewhere.
fn ways_on(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    view! {
        <ul>
            <li><a href=frame.to("/")>{text.say("to-home")}</a></li>
            <li><a href=frame.to("/counselling")>{text.say("all-services")}</a></li>
            <li>{text.say("ask-house")}" "{phone(&frame.house.hub.phone)}</li>
        </ul>
    }
    .into_any()
}
