//! The foot of every page: how to reach the house.

use leptos::prelude::*;

use super::Frame;
use crate::page::part::{mail, phone};

pub(super) fn foot(frame: Frame<'_>) -> AnyView {
    let (hub, text) = (&frame.house.hub, frame.text());
    view! {
        <footer>
            <address>
                <strong>{hub.name.clone()}</strong>
                <span>{format!("{}, {}", hub.street, hub.town)}</span>
                {phone(&hub.phone)}
                {mail(&hub.email)}
            </address>
            {(!text.is_reviewed()).then(|| view! { <p class="hint">{text.say("not-reviewed")}</p> })}
        </footer>
    }
    .into_any()
}
