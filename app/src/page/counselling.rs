//! Finding help: services and their next sessions.

use leptos::prelude::*;

use super::{
    feed,
    frame::{About, Frame},
    linked,
    part::{Said, association_link, fact, phone, query, reach, service_name, told},
};
use crate::domain::{
    feed::Feed,
    find::{Found, Urgent},
    offer::Offer,
    search::{Choice, Search},
    service::{Service, Topic},
};

mod card;
mod filter;
mod finding;
mod times;

pub(super) use card::{facts, terms};
pub(super) use finding::search_box;
pub(super) use times::{closed_soon, times};

/// The list of services.
#[derive(Clone, Debug)]
pub struct Counselling<'a> {
    /// What was looked for.
    pub search: &'a Search,
    /// What its words lead to; none where there are no words.
    pub found: Option<Found>,
    /// What was found, in the order asked for.
    pub offers: Vec<Offer<'a>>,
    /// What can be chosen besides, with the number of services one would see then.
    pub facets: Vec<(Choice, usize)>,
    /// Where nothing was found: what could be lifted, with the number of services one would see then.
    pub lifts: Vec<(Choice, usize)>,
}

impl Counselling<'_> {
    /// Whether there is a list to show: words that lead nowhere are answered before it.
    fn leads_somewhere(&self) -> bool {
        self.search.topic.is_some() || self.found.as_ref().is_none_or(Found::is_sure)
    }

    /// Whether the reader has said what they look for, and wants to see that before everything it could be narrowed to.
    fn is_answer(&self) -> bool {
        self.search.topic.is_some() || self.found.is_some()
    }

    /// What cannot wait: by the chosen topic, and by the words.
    fn urgent(&self) -> Vec<Urgent> {
        let chosen = self.search.topic.and_then(Urgent::of);
        let told = self.found.iter().flat_map(|found| &found.urgent).copied().filter(|urgent| Some(*urgent) != chosen);
        chosen.into_iter().chain(told).collect()
    }
}

/// The list of services.
pub fn list(frame: Frame<'_>, data: &Counselling<'_>) -> String {
    let text = frame.text();
    let title = match data.search.topic {
        Some(topic) => text.topic(topic),
        None => text.say("counselling-title"),
    };
    let about = About { description: text.say("counselling-about").into_owned(), things: Vec::new() };
    // Of several open pages one finds the right one by the words one typed.
    let named = if data.search.q.is_empty() { title.to_string() } else { [&data.search.q, " – ", &*title].concat() };
    frame.searching(data.search.topic).public_page(&named, &about, || {
        view! {
            <h1>{title.clone()}</h1>
            {search_box(frame, data.search)}
            {finding::urgent(frame, &data.urgent())}
            {data.found.as_ref().map(|found| finding::answer(frame, data, found))}
            {filter::filters(frame, data)}
            {closed_soon(frame, |_| true)}
            {data.leads_somewhere().then(|| found(frame, data))}
            {(!data.is_answer()).then(|| feed::subscribe(frame, Feed::Counselling))}
        }
    })
}

/// One service.
pub fn service(frame: Frame<'_>, offer: &Offer<'_>) -> String {
    let text = frame.text();
    let service = offer.service;
    let name = service_name(frame, service);
    let about = Said::best(frame, &service.about, service.source);
    let events = offer.next.iter().map(|session| linked::event(frame, service, session));
    let off = offer.called_off.iter().map(|day| linked::called_off(frame, service, *day));
    let things = std::iter::once(linked::service(frame, service)).chain(events).chain(off).collect();
    frame.public_page(&name.text.clone(), &About { description: about.text, things }, || {
        view! {
            <h1 lang=name.lang dir=name.dir>{name.text}</h1>
            {told(frame, service.texts())}
            <h2>{text.say("service-when")}</h2>
            {closed_soon(frame, |day| offer.misses(day))}
            {times(frame, offer)}
            {(!offer.next.is_empty()).then(|| view! { <p>{text.entry_hint(service.entry)}</p> })}
            <p>{facts(frame, offer)}</p>
            <dl class="facts">{fact(text.say("address"), where_it_is(frame))}</dl>
            <h2>{text.say("service-who")}</h2>
            {who(frame, service)}
            <p><a href=frame.to("/counselling")>{text.say("all-services")}</a></p>
        }
    })
}

fn found(frame: Frame<'_>, data: &Counselling<'_>) -> AnyView {
    let text = frame.text();
    if data.offers.is_empty() {
        return none(frame, data);
    }
    let count = text.say_with("offers", [("count", data.offers.len().into())]);
    let offers: Vec<_> = data.offers.iter().map(|offer| card::card(frame, offer)).collect();
    view! {
        <h2>{count}</h2>
        <p class="hint">{filter::order(frame, data)}</p>
        <ol id="services" class="cards">{offers}</ol>
    }
    .into_any()
}

/// Nothing at all, or nothing that fits everything at once: then what to lift, and in any case whom to ask.
fn none(frame: Frame<'_>, data: &Counselling<'_>) -> AnyView {
    let text = frame.text();
    let words = if data.lifts.is_empty() { text.say("counselling-none") } else { text.say("counselling-none-fits") };
    view! {
        <p class="note">{words}" "{phone(&frame.house.hub.phone)}</p>
        {filter::instead(frame, data)}
        <p><a href=frame.to("/counselling")>{text.say("all-services")}</a></p>
    }
    .into_any()
}

fn who(frame: Frame<'_>, service: &Service) -> AnyView {
    let text = frame.text();
    let audience: Vec<_> = service.facts.audience.iter().map(|group| text.audience(*group)).collect();
    view! {
        <dl class="facts">
            {fact(text.say("association"), association_link(frame, service.association))}
            {(!audience.is_empty()).then(|| fact(text.say("audience"), text.list(&audience)))}
            {fact(text.say("languages-spoken"), text.languages(&service.languages))}
            {fact(text.say("topics"), topics(frame, service))}
            {frame.house.association(service.association).map(|association| reach(frame, association))}
        </dl>
    }
    .into_any()
}

/// Each a way to everything else about it.
fn topics(frame: Frame<'_>, service: &Service) -> AnyView {
    let link = |(place, topic): (usize, &Topic)| {
        let at = frame.to("/counselling") + &query(&[("topic", topic.slug())]);
        view! { {(place > 0).then_some(" · ")}<a href=at>{frame.text().topic(*topic)}</a> }
    };
    service.topics.iter().enumerate().map(link).collect::<Vec<_>>().into_any()
}

fn where_it_is(frame: Frame<'_>) -> String {
    let hub = &frame.house.hub;
    format!("{}, {}", hub.street, hub.town)
}
