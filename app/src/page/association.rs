//! The associations of the house.

use leptos::prelude::*;

use super::{
    counselling::{closed_soon, facts, times},
    feed,
    frame::{About, Frame},
    linked,
    part::{Said, by_day, fact, reach, service_name, told},
};
use crate::domain::{association::Association, directory::Shown, feed::Feed, offer::Offer};

pub mod service;
pub mod texts;

/// All associations.
pub fn list(frame: Frame<'_>) -> String {
    let text = frame.text();
    let title = text.say("associations-title");
    let about = About { description: text.say("associations-lead").into_owned(), things: vec![linked::house(frame)] };
    frame.public_page(&title, &about, || {
        let entries: Vec<AnyView> = frame.house.associations.iter().map(|association| card(frame, association)).collect();
        view! {
            <h1>{title.clone()}</h1>
            <p class="lead">{text.say("associations-lead")}</p>
            <ol class="cards">{entries}</ol>
        }
    })
}

/// One association: what it offers, languages, how to reach it, what is on this week.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The association.
    pub association: &'a Association,
    /// What it offers.
    pub offers: Vec<Offer<'a>>,
    /// Its stretches of the next seven days that the reader may see, by start.
    pub week: Vec<Shown>,
    /// Whether the reader writes its texts.
    pub writes: bool,
}

/// One association.
pub fn entry(frame: Frame<'_>, data: &Entry<'_>) -> String {
    let text = frame.text();
    let association = data.association;
    let about = Said::best(frame, &association.about, association.source);
    let things = vec![linked::association(frame, association), linked::house(frame)];
    frame.public_page(&association.name, &About { description: about.text, things }, || {
        view! {
            <h1><bdi>{association.name.clone()}</bdi></h1>
            {invented(frame)}
            {told(frame, association.texts())}
            {data.writes.then(|| view! { <p>{texts::link(frame, &association.slug)}</p> })}
            <dl class="facts">
                {fact(text.say("languages-spoken"), text.languages(&association.languages))}
                {reach(frame, association)}
            </dl>
            <h2>{text.say("association-offers")}</h2>
            {closed_soon(frame, |day| data.offers.iter().any(|offer| offer.misses(day)))}
            {offers(frame, data)}
            <h2>{text.say("this-week")}</h2>
            {week(frame, data)}
            {feed::subscribe(frame, Feed::Association(association.id))}
        }
    })
}

fn card(frame: Frame<'_>, association: &Association) -> AnyView {
    let text = frame.text();
    let about = Said::best(frame, &association.about, association.source);
    let offers = frame.house.services_of(association.id).count();
    let offers = text.say_with("offers", [("count", offers.into())]);
    let at = frame.to(&format!("/associations/{}", association.slug));
    view! {
        <li>
            <h2><a href=at><bdi>{association.name.clone()}</bdi></a></h2>
            <p lang=about.lang dir=about.dir>{about.text}</p>
            <p class="hint">{offers}" · "{text.languages(&association.languages)}</p>
        </li>
    }
    .into_any()
}

/// An entry that looks true must say when it is not.
fn invented(frame: Frame<'_>) -> Option<AnyView> {
    frame.house.hub.invented.then(|| view! { <p class="note">{frame.text().say("invented-entry")}</p> }.into_any())
}

fn offers(frame: Frame<'_>, data: &Entry<'_>) -> AnyView {
    let text = frame.text();
    if data.offers.is_empty() {
        return view! { <p>{text.say("association-no-offers")}</p> }.into_any();
    }
    let offer = |offer: &Offer<'_>| {
        let name = service_name(frame, offer.service);
        let at = frame.to(&format!("/counselling/{}", offer.service.slug));
        view! {
            <li>
                <h3><a href=at lang=name.lang dir=name.dir>{name.text}</a></h3>
                {times(frame, offer)}
                <p>{facts(frame, offer)}</p>
            </li>
        }
        .into_any()
    };
    view! { <ol class="cards">{data.offers.iter().map(offer).collect::<Vec<_>>()}</ol> }.into_any()
}

fn week(frame: Frame<'_>, data: &Entry<'_>) -> AnyView {
    if data.week.is_empty() { view! { <p>{frame.text().say("week-nothing")}</p> }.into_any() } else { by_day(frame, &data.week, true) }
}

/// The way back, to something of the association.
fn back(frame: Frame<'_>, association: &Association, to: &str, words: AnyView) -> AnyView {
    let at = frame.to(&format!("/associations/{}{to}", association.slug));
    view! { <p class="back"><a href=at>{words}</a></p> }.into_any()
}
