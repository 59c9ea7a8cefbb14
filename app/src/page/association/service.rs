//! What a service is: the form of those who lead its association, and the one for a new service.

use std::borrow::Cow;

use leptos::prelude::*;

use super::back;
use crate::{
    domain::{
        association::Association,
        form::{Field, Fields, Problems},
        lang::{Lang, Spoken},
        nature::Nature,
        parse::texts::{ABOUT_MAX, NAME_MAX},
        search::Wish,
        service::{Admits, Audience, Children, Cost, Entry, Place, Service, Topic},
    },
    page::{
        counselling::terms,
        field::{Choice, Inputs},
        frame::Frame,
        part::{fact, service_name},
    },
    text::Text,
};

/// The form for what a service is.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// Who offers it.
    pub association: &'a Association,
    /// The service as it stands now.
    pub service: &'a Service,
    /// What was typed, or the service as it stands.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// Whether somebody has changed it while this was typed.
    pub meanwhile: bool,
}

/// What a service is (`/{lang}/associations/{slug}/services/{service}`).
pub fn form(frame: Frame<'_>, data: &Form<'_>) -> String {
    let text = frame.text();
    let name = service_name(frame, data.service);
    let words = text.say("service-facts");
    let to = address(data.association, data.service.slug.as_str());
    let frame = frame.keeping("service-form", &to);
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    frame.page(&inputs.title(&format!("{}: {words}", name.text)), || {
        view! {
            {inputs.summary()}
            {back(frame, data.association, "/texts", text.say("entry-title").into_any())}
            <h1>{name.span()}": "{words.clone()}</h1>
            {data.meanwhile.then(|| meanwhile(frame, data.service))}
            <form id="service-form" method="post" action=frame.to(&to) novalidate>
                {nature(inputs)}
                {inputs.hidden(Field::Seen)}
                <p class="acts"><button>{text.say("texts-save")}</button></p>
            </form>
        }
    })
}

/// The form for a service to be.
#[derive(Clone, Debug)]
pub struct New<'a> {
    /// Who offers it.
    pub association: &'a Association,
    /// What was typed.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
}

/// A new service (`/{lang}/associations/{slug}/services/new`).
pub fn new(frame: Frame<'_>, data: &New<'_>) -> String {
    let text = frame.text();
    let title = text.say("service-new");
    let to = address(data.association, NEW);
    let frame = frame.keeping("service-form", &to);
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let langs = Lang::ALL.map(|lang| inputs.option(Field::Lang, choice(lang.tag(), text.site_language(lang))));
    frame.page(&inputs.title(&title), || {
        view! {
            {inputs.summary()}
            {back(frame, data.association, "/texts", text.say("entry-title").into_any())}
            <h1>{title.clone()}</h1>
            <p class="lead">{text.say("service-new-lead")}</p>
            <form id="service-form" method="post" action=frame.to(&to) novalidate>
                {inputs.select(Field::Lang, langs.into_any())}
                {inputs.line_in(Field::Name, NAME_MAX, None)}
                {inputs.long_area(Field::About, ABOUT_MAX, None)}
                {nature(inputs)}
                <p class="acts"><button>{text.say("texts-save")}</button></p>
            </form>
        }
    })
}

/// What stands in the address of a service to be.
const NEW: &str = "new";

fn address(association: &Association, service: &str) -> String {
    format!("/associations/{}/services/{service}", association.slug)
}

/// The fields for what a service is.
fn nature(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let topics = || Topic::ALL.map(|topic| choice(topic.slug(), text.topic(topic)));
    let nothing = choice("", text.say("please-choose"));
    let main = std::iter::once(nothing).chain(topics()).map(|choice| inputs.option(Field::Topic, choice));
    let languages = text.by_name(Spoken::all()).into_iter().map(|(spoken, name)| choice(spoken.tag(), name));
    let audience = Audience::ALL.iter().map(|group| choice(group.as_str(), text.audience(*group)));
    view! {
        {inputs.select(Field::Topic, main.collect::<Vec<_>>().into_any())}
        <div class="many">{inputs.boxes(Field::Topics, topics().into())}</div>
        <div class="many names">{inputs.boxes(Field::Languages, languages.collect())}</div>
        {inputs.radios(Field::Entry, Entry::ALL.iter().map(|entry| choice(entry.as_str(), text.entry(*entry))).collect())}
        {inputs.boxes(Field::Audience, audience.collect())}
        {terms_to_choose(inputs)}
    }
    .into_any()
}

/// Who is let in, children, cost and place.
fn terms_to_choose(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    view! {
        {inputs.radios(Field::Admits, Admits::ALL.iter().map(|one| choice(one.as_str(), admits(text, *one))).collect())}
        {inputs.radios(Field::Children, Children::ALL.iter().map(|one| choice(one.as_str(), children(text, *one))).collect())}
        {inputs.radios(Field::Cost, Cost::ALL.iter().map(|one| choice(one.as_str(), cost(text, *one))).collect())}
        {inputs.radios(Field::Place, Place::ALL.iter().map(|one| choice(one.as_str(), place(text, *one))).collect())}
    }
    .into_any()
}

fn choice(value: &str, words: impl Into<String>) -> Choice {
    Choice { value: value.to_owned(), words: words.into() }
}

fn admits(text: Text, admits: Admits) -> Cow<'static, str> {
    match admits {
        Admits::Everybody => text.say("admits-everybody"),
        Admits::Women => text.wish(Wish::Women),
    }
}

fn children(text: Text, children: Children) -> Cow<'static, str> {
    match children {
        Children::Unsaid => text.say("children-unsaid"),
        Children::Welcome => text.wish(Wish::Children),
    }
}

fn cost(text: Text, cost: Cost) -> Cow<'static, str> {
    match cost {
        Cost::Free => text.wish(Wish::Free),
        Cost::Charged => text.say("cost-charged"),
    }
}

fn place(text: Text, place: Place) -> Cow<'static, str> {
    match place {
        Place::House => text.say("place-house"),
        Place::Online => text.say("place-online"),
        Place::Both => text.say("place-both"),
    }
}

/// What has been kept while this was typed, question by question, so that both can be seen.
fn meanwhile(frame: Frame<'_>, service: &Service) -> AnyView {
    let text = frame.text();
    let Nature { topics, languages, entry, facts } = Nature::of(service);
    let topics: Vec<_> = topics.into_iter().map(|topic| text.topic(topic)).collect();
    let (main, others) = topics.split_at(topics.len().min(1));
    let audience: Vec<_> = facts.audience.iter().map(|group| text.audience(*group)).collect();
    let kept = [
        (Field::Topic, text.list(main)),
        (Field::Topics, text.list(others)),
        (Field::Languages, text.languages(&languages)),
        (Field::Entry, text.entry(entry).into_owned()),
        (Field::Audience, text.list(&audience)),
        (Field::Admits, admits(text, facts.admits).into_owned()),
        (Field::Children, children(text, facts.children).into_owned()),
        (Field::Cost, cost(text, facts.cost).into_owned()),
        (Field::Place, place(text, facts.place).into_owned()),
    ];
    let kept = kept.into_iter().filter(|(_, words)| !words.is_empty()).map(|(field, words)| fact(text.field(field), words));
    view! {
        <p class="note" role="alert">{text.say("service-meanwhile")}</p>
        <h2>{text.say("texts-now")}</h2>
        <dl class="facts">{kept.collect::<Vec<_>>()}</dl>
    }
    .into_any()
}

/// What a service is, and the way to change it.
pub(super) fn facts(frame: Frame<'_>, association: &Association, service: &Service) -> AnyView {
    let text = frame.text();
    let at = frame.to(&address(association, service.slug.as_str()));
    view! {
        <p class="hint">{text.languages(&service.languages)}" · "{terms(text, service.entry, &service.facts).join(" · ")}</p>
        <p><a href=at>{text.say("service-facts")}</a></p>
    }
    .into_any()
}

/// The way to the form for a new service.
pub(super) fn link_to_new(frame: Frame<'_>, association: &Association) -> AnyView {
    view! { <p class="acts"><a class="btn" href=frame.to(&address(association, NEW))>{frame.text().say("service-new")}</a></p> }.into_any()
}
