//! What a page of the house is called, for whoever only knows its address.

use leptos::prelude::*;

use super::{
    frame::Frame,
    part::{Said, service_name},
};

/// A link to the page at an address after `/{lang}`.
pub(super) fn link(frame: Frame<'_>, path: &str) -> AnyView {
    view! { <a href=frame.to(path)>{name(frame, path)}</a> }.into_any()
}

/// The name of that page; the address itself where the house knows none.
pub(super) fn name(frame: Frame<'_>, path: &str) -> AnyView {
    let said = page(frame, path).or_else(|| thing(frame, path)).unwrap_or_else(|| Said::here(path));
    view! { <bdi lang=said.lang dir=said.dir>{said.text}</bdi> }.into_any()
}

/// The pages that there is one of.
fn page(frame: Frame<'_>, path: &str) -> Option<Said> {
    let text = frame.text();
    let name = match path {
        "/" => return Some(Said::here(&frame.house.hub.name)),
        "/counselling" => text.say("counselling-title"),
        "/associations" => text.say("associations-title"),
        "/rooms" => text.say("rooms-title"),
        "/rules" => text.say("rules-title"),
        "/calendar" => text.say("nav-calendar"),
        "/bookings/new" => text.say("nav-book"),
        "/sign-in" => text.say("sign-in-title"),
        "/account" => text.say("account-title"),
        "/imprint" => text.say("imprint-title"),
        "/privacy" => text.say("privacy-title"),
        "/accessibility" => text.say("accessibility-title"),
        "/feedback" => text.say("feedback-link"),
        _ => return None,
    };
    Some(Said::here(&name))
}

/// What the house has many of, each with a page.
fn thing(frame: Frame<'_>, path: &str) -> Option<Said> {
    let house = frame.house;
    let (kind, slug) = path.strip_prefix('/')?.split_once('/')?;
    match kind {
        "counselling" => house.service_named(slug).map(|service| service_name(frame, service)),
        "associations" => house.association_named(slug).map(|association| Said::here(&association.name)),
        "rooms" => house.room_named(slug).map(|room| Said::here(&room.name)),
        _ => None,
    }
}
