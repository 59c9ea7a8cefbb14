//! Signing in by e-mail.

use leptos::prelude::*;

use super::{
    field::{Inputs, Kind},
    frame::Frame,
};
use crate::domain::form::{Field, Fields, Problems};

/// Asks for the address. `typed` brings `email` and `next`, the address after `/{lang}` to go on to.
pub fn ask(frame: Frame<'_>, typed: &Fields, problems: &Problems) -> String {
    let text = frame.text();
    let title = text.say("sign-in-title");
    let frame = frame.keeping("sign-in-form", "/sign-in");
    frame.page(&title, || {
        let form = Inputs { frame, typed, problems };
        view! {
            {form.summary()}
            <h1>{title.clone()}</h1>
            <p>{text.say("sign-in-lead")}</p>
            <form id="sign-in-form" method="post" action=frame.to("/sign-in") novalidate>
                {form.input(Field::Email, Kind { is: "email", autocomplete: Some("email"), ..Kind::default() })}
                {form.hidden(Field::Next)}
                <button>{text.say("sign-in-send")}</button>
            </form>
            {demo(frame)}
        }
    })
}

/// Says that a letter is on its way if there is an account, and asks for the code in it.
pub fn code(frame: Frame<'_>, typed: &Fields, problems: &Problems) -> String {
    let text = frame.text();
    let title = text.say("sign-in-code-title");
    let frame = frame.keeping("code-form", "/sign-in/code");
    frame.page(&title, || {
        let form = Inputs { frame, typed, problems };
        let kind = Kind { inputmode: Some("numeric"), autocomplete: Some("one-time-code"), short: true, ..Kind::default() };
        view! {
            {form.summary()}
            <h1>{title.clone()}</h1>
            <p>{text.say_with("sign-in-sent", [("email", typed.get(Field::Email).into())])}</p>
            <form id="code-form" method="post" action=frame.to("/sign-in/code") novalidate>
                {form.input(Field::Code, kind)}
                {form.hidden(Field::Email)}
                {form.hidden(Field::Next)}
                <button>{text.say("sign-in-go")}</button>
            </form>
            <p>{text.say("sign-in-no-letter")}" "<a href=frame.to("/sign-in")>{text.say("sign-in-again")}</a></p>
            {demo(frame)}
        }
    })
}

/// Behind the link of the letter: one press signs in, so that a program that only looks at links does not.
/// `typed` brings `token` and `next`.
pub fn confirm(frame: Frame<'_>, typed: &Fields) -> String {
    let text = frame.text();
    let title = text.say("sign-in-title");
    frame.page(&title, || {
        let problems = Problems::default();
        let form = Inputs { frame, typed, problems: &problems };
        view! {
            <h1>{title.clone()}</h1>
            <p>{text.say("sign-in-confirm")}</p>
            <form method="post" action=frame.to("/sign-in/link")>
                {form.hidden(Field::Token)}
                {form.hidden(Field::Next)}
                <button>{text.say("sign-in-go")}</button>
            </form>
        }
    })
}

/// The link or code is used up, too old, or was never given.
pub fn stale(frame: Frame<'_>) -> String {
    let text = frame.text();
    let title = text.say("sign-in-stale-title");
    frame.page(&title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p>{text.say("sign-in-stale")}</p>
            <p class="acts"><a class="btn" href=frame.to("/sign-in")>{text.say("sign-in-again")}</a></p>
        }
    })
}

/// In the demo house nobody waits for a letter.
fn demo(frame: Frame<'_>) -> Option<AnyView> {
    let text = frame.text();
    frame.demo.then(|| {
        view! { <p class="note">{text.say("sign-in-demo")}" "<a href="/demo">{text.say("demo-door")}</a>" · "<a href="/demo/letters">{text.say("demo-letters")}</a></p> }
            .into_any()
    })
}
