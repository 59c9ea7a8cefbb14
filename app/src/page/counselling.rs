//! Finding help: services and their next sessions.

use leptos::prelude::*;

use super::{
    feed,
    frame::{About, Frame},
    linked,
    part::{Said, association_link, fact, phone, query, reach, service_name, session, told},
};
use crate::domain::{
    directory::{Offer, Search},
    feed::Feed,
    service::Service,
    writing::Texts,
};

/// The list of services.
#[derive(Clone, Debug)]
pub struct Counselling<'a> {
    /// What was looked for.
    pub search: Search,
    /// What was found, soonest first.
    pub offers: Vec<Offer<'a>>,
}

/// The list of services.
pub fn list(frame: Frame<'_>, data: &Counselling<'_>) -> String {
    let text = frame.text();
    let title = match data.search.topic {
        Some(topic) => text.topic(topic),
        None => text.say("counselling-title"),
    };
    let about = About { description: text.say("counselling-about").into_owned(), things: Vec::new() };
    frame.public_page(&title, &about, || {
        view! {
            <h1>{title.clone()}</h1>
            {filters(frame, data.search)}
            {chosen(frame, data.search)}
            {found(frame, data)}
            {feed::subscribe(frame, Feed::Counselling)}
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
    let things = std::iter::once(linked::service(frame, service)).chain(events).collect();
    frame.public_page(&name.text.clone(), &About { description: about.text, things }, || {
        view! {
            <h1 lang=name.lang dir=name.dir>{name.text}</h1>
            {told(frame, Texts::of_service(service))}
            <h2>{text.say("service-when")}</h2>
            {sessions(frame, offer)}
            <p>{text.entry_hint(service.entry)}</p>
            <h2>{text.say("service-who")}</h2>
            {who(frame, service)}
            <p><a href=frame.to("/counselling")>{text.say("all-services")}</a></p>
        }
    })
}

/// Topic and language to choose from; a plain form, so that the choice stands in the address.
fn filters(frame: Frame<'_>, search: Search) -> AnyView {
    let text = frame.text();
    let topics = frame.house.topics().into_iter().map(|(topic, _)| {
        view! { <option value=topic.slug() selected=search.topic == Some(topic)>{text.topic(topic)}</option> }
    });
    let languages = frame.house.languages().into_iter().map(|(spoken, _)| {
        view! { <option value=spoken.tag() selected=search.language == Some(spoken)>{text.language(spoken)}</option> }
    });
    view! {
        <form class="filters" action=frame.to("/counselling")>
            <p>
                <label for="topic">{text.say("filter-topic")}</label>
                <select id="topic" name="topic"><option value="">{text.say("filter-any-topic")}</option>{topics.collect::<Vec<_>>()}</select>
            </p>
            <p>
                <label for="language">{text.say("filter-language")}</label>
                <select id="language" name="language">
                    <option value="">{text.say("filter-any-language")}</option>
                    {languages.collect::<Vec<_>>()}
                </select>
            </p>
            <button>{text.say("filter-go")}</button>
        </form>
    }
    .into_any()
}

/// What the list is narrowed to; each is a link that lifts it.
fn chosen(frame: Frame<'_>, search: Search) -> Option<AnyView> {
    let text = frame.text();
    let topic = search.topic.map(|topic| {
        let rest = search.language.map(|language| ("language", language.tag()));
        lift(frame, &text.topic(topic), rest)
    });
    let language = search.language.map(|language| {
        let rest = search.topic.map(|topic| ("topic", topic.slug()));
        lift(frame, &text.language(language), rest)
    });
    let any = topic.is_some() || language.is_some();
    any.then(|| view! { <ul class="chosen">{topic}{language}</ul> }.into_any())
}

fn lift(frame: Frame<'_>, name: &str, rest: Option<(&str, &str)>) -> AnyView {
    let at = frame.to("/counselling") + &rest.map(|rest| query(&[rest])).unwrap_or_default();
    let words = frame.text().say_with("filter-lift", [("name", name.into())]);
    view! { <li><a href=at aria-label=words><span aria-hidden="true">"✕ "</span>{name.to_owned()}</a></li> }.into_any()
}

fn found(frame: Frame<'_>, data: &Counselling<'_>) -> AnyView {
    let text = frame.text();
    if data.offers.is_empty() {
        return view! {
            <p class="note">{text.say("counselling-none")}" "{phone(&frame.house.hub.phone)}</p>
            <p><a href=frame.to("/counselling")>{text.say("all-services")}</a></p>
        }
        .into_any();
    }
    let count = text.say_with("offers", [("count", data.offers.len().into())]);
    let offers: Vec<_> = data.offers.iter().map(|found| offer(frame, found)).collect();
    view! { <p class="hint">{count}</p><ol id="services" class="cards">{offers}</ol> }.into_any()
}

fn offer(frame: Frame<'_>, offer: &Offer<'_>) -> impl IntoView + use<> {
    let text = frame.text();
    let service = offer.service;
    let name = service_name(frame, service);
    let at = frame.to("/counselling/") + service.slug.as_str();
    view! {
        <li>
            <h2><a href=at lang=name.lang dir=name.dir>{name.text}</a></h2>
            {sessions(frame, offer)}
            <p>{text.entry(service.entry)}" · "{text.languages(&service.languages)}</p>
            <p class="hint">{association_link(frame, service.association)}</p>
        </li>
    }
}

/// The next sessions; without any, whom to ask.
pub(super) fn sessions(frame: Frame<'_>, offer: &Offer<'_>) -> AnyView {
    if offer.next.is_empty() {
        let association = frame.house.association(offer.service.association);
        let number = association.and_then(|association| association.phone.as_deref()).unwrap_or(&frame.house.hub.phone);
        return view! { <p>{frame.text().say("no-sessions")}" "{phone(number)}</p> }.into_any();
    }
    let next: Vec<_> = offer.next.iter().map(|next| session(frame, next)).collect();
    view! { <ul class="next">{next}</ul> }.into_any()
}

fn who(frame: Frame<'_>, service: &Service) -> AnyView {
    let text = frame.text();
    let hub = &frame.house.hub;
    let topics: Vec<_> = service.topics.iter().map(|topic| text.topic(*topic)).collect();
    view! {
        <dl class="facts">
            {fact(text.say("association"), association_link(frame, service.association))}
            {fact(text.say("languages-spoken"), text.languages(&service.languages))}
            {fact(text.say("topics"), text.list(&topics))}
            {frame.house.association(service.association).map(|association| reach(frame, association))}
            {fact(text.say("address"), format!("{}, {}", hub.street, hub.town))}
        </dl>
    }
    .into_any()
}
