//! The foot of every page: how to reach the house, and the choice of language.

use leptos::prelude::*;

use super::Frame;
use crate::{
    domain::lang::Lang,
    page::part::{mail, phone},
};

pub(super) fn foot(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let hub = &frame.house.hub;
    view! {
        <footer>
            <nav aria-label=text.say("languages")>
                <ul class="langs">{Lang::ALL.map(|lang| choice(frame, lang)).into_iter().collect::<Vec<_>>()}</ul>
            </nav>
            <address>
                <strong>{hub.name.clone()}</strong>
                <span>{format!("{}, {}", hub.street, hub.town)}</span>
                {phone(&hub.phone)}
                {mail(&hub.email)}
            </address>
        </footer>
    }
    .into_any()
}

fn choice(frame: Frame<'_>, lang: Lang) -> impl IntoView {
    let current = (lang == frame.lang).then_some("true");
    let address = ["/", lang.tag(), frame.path].concat();
    view! { <li><a href=address lang=lang.tag() hreflang=lang.tag() dir=lang.direction().html() aria-current=current>{lang.own_name()}</a></li> }
}
