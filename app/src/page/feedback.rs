//! Telling the house, without an account, that something was wrong or a barrier in the way.

use leptos::prelude::*;

use super::{
    field::{Choice, Inputs, Kind},
    frame::{About, Frame},
    place,
};
use crate::domain::{
    feedback,
    form::{Field, Fields, Problems},
    parse::{self, CONTACT_MAX, MESSAGE_MAX},
};

/// The address of the home page after `/{lang}`.
const HOME: &str = "/";

/// The form (`/{lang}/feedback`). `typed` may bring `about`, the page it is about.
pub fn form(frame: Frame<'_>, typed: &Fields, problems: &Problems) -> String {
    let text = frame.text();
    let title = text.say("feedback-title");
    let frame = frame.keeping("feedback-form", "/feedback");
    let inputs = Inputs { frame, typed, problems };
    let kinds = feedback::Kind::ALL.map(|kind| Choice { value: kind.as_str().to_owned(), words: text.kind(kind).into_owned() });
    let about = About { description: text.say("feedback-lead").into_owned(), things: Vec::new() };
    frame.public_page(&inputs.title(&title), &about, || {
        view! {
            {inputs.summary()}
            <h1>{title.clone()}</h1>
            <p>{text.say("feedback-lead")}</p>
            {parse::about(typed).map(|path| view! { <p>{text.say("feedback-about")}" "{place::link(frame, &path)}</p> })}
            <form id="feedback-form" method="post" action=frame.to("/feedback") novalidate>
                {inputs.radios(Field::Kind, kinds.into())}
                {inputs.area(Field::Message, MESSAGE_MAX)}
                {inputs.input(Field::Contact, Kind { maxlength: Some(CONTACT_MAX), ..Kind::default() })}
                {inputs.hidden(Field::About)}
                <p class="acts"><button>{text.say("feedback-send")}</button></p>
            </form>
        }
    })
}

/// Says that it arrived and what happens next, with the way back to the page that it was about.
pub fn thanks(frame: Frame<'_>, about: Option<&str>) -> String {
    let text = frame.text();
    let title = text.say("feedback-thanks-title");
    let home = text.say("to-home");
    let on = match about.filter(|path| *path != HOME) {
        Some(path) => view! {
            <a class="btn" href=frame.to(path)><span>{text.say("feedback-back")}" "{place::name(frame, path)}</span></a>
            <a href=frame.to(HOME)>{home}</a>
        }
        .into_any(),
        None => view! { <a class="btn" href=frame.to(HOME)>{home}</a> }.into_any(),
    };
    frame.page(&title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p>{text.say("feedback-thanks")}</p>
            <p class="acts">{on}</p>
        }
    })
}
