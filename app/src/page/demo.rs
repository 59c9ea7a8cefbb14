//! The door of the demo house: sign in as anyone with one press.

use leptos::prelude::*;

use super::{account::roles, frame::Frame};
use crate::domain::person::Person;

/// Everybody one can be; each is a button that posts `person` (a number) to `/demo`, and the letters are a press away.
pub fn door(frame: Frame<'_>, people: &[Person]) -> String {
    let text = frame.text();
    let title = text.say("demo-title");
    frame.page(&title, || {
        let people: Vec<AnyView> = people.iter().map(|person| key(frame, person)).collect();
        view! {
            <h1>{title.clone()}</h1>
            <p class="lead">{text.say("demo-lead")}</p>
            <form method="post" action="/demo"><ul class="cards">{people}</ul></form>
            <p><a href="/demo/letters">{text.say("demo-letters")}</a></p>
        }
    })
}

fn key(frame: Frame<'_>, person: &Person) -> AnyView {
    let text = frame.text();
    let mut roles = roles(frame, person);
    if roles.is_empty() {
        roles.push(text.say("office-none").into_owned());
    }
    let words = text.say_with("demo-be", [("name", person.name.as_str().into())]);
    view! {
        <li>
            <p>{text.list(&roles)}</p>
            <button name="person" value=person.id.0.to_string()>{words}</button>
        </li>
    }
    .into_any()
}
