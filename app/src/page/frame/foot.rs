//! The foot of every page: how to reach the house, what it says of itself, and where to tell it that something was wrong.

use leptos::prelude::*;

use super::{Frame, Typed};
use crate::{
    domain::lang::Lang,
    page::part::{mail, phone, query},
};

pub(super) fn foot(frame: Frame<'_>) -> AnyView {
    let (hub, text) = (&frame.house.hub, frame.text());
    view! {
        <footer>
            <address>
                <strong>{hub.name.clone()}</strong>" "
                <span>{format!("{}, {}", hub.street, hub.town)}</span>" "
                {phone(&hub.phone)}" "
                {mail(&hub.email)}
            </address>
            {statements(frame)}
            {frame.typed.is_some_and(Typed::is_sought).then(|| languages(frame))}
            {(!text.is_reviewed()).then(|| view! { <p class="hint">{text.say("not-reviewed")}</p> })}
        </footer>
    }
    .into_any()
}

/// What it was narrowed to stays out of the address of a message: it may be a key.
fn statements(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let link = |(path, words)| view! { <li><a href=frame.to(path)>{words}</a></li> };
    let links =
        [("/imprint", text.say("imprint-title")), ("/privacy", text.say("privacy-title")), ("/accessibility", text.say("accessibility-title"))];
    view! {
        <ul>
            {links.map(link).to_vec()}
            <li><a href=frame.to("/feedback") + &query(&[("about", frame.place())]) rel="nofollow">{text.say("feedback-link")}</a></li>
        </ul>
    }
    .into_any()
}

/// The other languages as links, where those at the top are buttons: text browsers know no button outside of its form.
fn languages(frame: Frame<'_>) -> AnyView {
    let link = |lang: Lang| {
        let address = ["/", lang.tag(), frame.path].concat();
        view! { <li><a href=address lang=lang.tag() hreflang=lang.tag()>{lang.own_name()}</a></li> }
    };
    let links: Vec<_> = Lang::ALL.into_iter().filter(|lang| *lang != frame.lang).map(link).collect();
    view! { <details><summary>{frame.text().say("languages")}</summary><ul>{links}</ul></details> }.into_any()
}
