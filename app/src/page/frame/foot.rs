//! The foot of every page: how to reach the house.

use leptos::prelude::*;

use super::Frame;
use crate::page::part::{mail, phone};

pub(super) fn foot(frame: Frame<'_>) -> AnyView {
    let hub = &frame.house.hub;
    view! {
        <footer>
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
