//! A service in a list.

use std::borrow::Cow;

use leptos::prelude::*;

use super::times::times;
use crate::{
    domain::{
        offer::Offer,
        search::Wish,
        service::{Admits, Children, Cost, Entry, Facts, Place},
    },
    page::{
        frame::Frame,
        part::{association_link, service_name},
    },
    text::Text,
};

/// What it is called, whose it is, when, in which languages, and what else one should know before coming.
pub(super) fn card(frame: Frame<'_>, offer: &Offer<'_>) -> AnyView {
    let service = offer.service;
    let name = service_name(frame, service);
    let at = frame.to("/counselling/") + service.slug.as_str();
    view! {
        <li>
            <h3><a href=at lang=name.lang dir=name.dir>{name.text}</a></h3>
            <p class="hint">{association_link(frame, service.association)}</p>
            {times(frame, offer)}
            <p>{frame.text().languages(&service.languages)}</p>
            <p>{facts(frame, offer)}</p>
        </li>
    }
    .into_any()
}

/// "ohne Termin · kostenlos · Kinder willkommen".
pub(in crate::page) fn facts(frame: Frame<'_>, offer: &Offer<'_>) -> String {
    let step_free = offer.step_free.then(|| frame.text().wish(Wish::StepFree));
    terms(frame.text(), offer.service.entry, &offer.service.facts).into_iter().chain(step_free).collect::<Vec<_>>().join(" · ")
}

/// The same without what depends on the room, one phrase each.
pub(in crate::page) fn terms(text: Text, entry: Entry, facts: &Facts) -> Vec<Cow<'static, str>> {
    let cost = match facts.cost {
        Cost::Free => text.wish(Wish::Free),
        Cost::Charged => text.say("cost-charged"),
    };
    let place = match facts.place {
        Place::House => None,
        Place::Online => Some(text.say("place-online")),
        Place::Both => Some(text.say("place-both")),
    };
    let women = (facts.admits == Admits::Women).then(|| text.wish(Wish::Women));
    let children = (facts.children == Children::Welcome).then(|| text.wish(Wish::Children));
    [Some(text.entry(entry)), Some(cost), women, children, place].into_iter().flatten().collect()
}
