//! The first page: what do you need help with, and what is on today.

use chrono::Timelike;
use leptos::prelude::*;

use super::{
    counselling::search_box,
    frame::{About, Frame},
    icon, linked,
    part::{closed, phone, query, row, service_name},
};
use crate::domain::{
    directory::Shown,
    offer::Offer,
    search::{Search, Wish},
    service::Topic,
};

/// What the first page shows.
#[derive(Clone, Debug)]
pub struct Home<'a> {
    /// Words in the search box that were not sent yet; a change of language keeps them.
    pub typed: &'a Search,
    /// What is offered, with what the plan says about it now.
    pub offers: Vec<Offer<'a>>,
    /// Today's stretches that everybody may see, by start; past ones included.
    pub today: Vec<Shown>,
}

/// The first page.
pub fn page(frame: Frame<'_>, data: &Home<'_>) -> String {
    let text = frame.text();
    let about = About { description: text.say("home-about").into_owned(), things: vec![linked::house(frame)] };
    frame.searching(None).public_page(&text.say("home-title"), &about, || {
        view! {
            <h1>{text.say("home-question")}</h1>
            {search_box(frame, data.typed)}
            {at_once(frame, data)}
            {topics(frame)}
            <p><a href=frame.to("/counselling")>{text.say("all-services")}</a></p>
            <h2 id="today">{text.say("home-today")}</h2>
            <p class="hint">{text.full_date(frame.today())}</p>
            {closed_today(frame)}
            {called_off(frame, data)}
            {today(frame, data)}
        }
    })
}

/// What is on today, and where somebody is there now: below all the topics few would find it.
fn at_once(frame: Frame<'_>, data: &Home<'_>) -> AnyView {
    let text = frame.text();
    let open = data.offers.iter().filter(|offer| offer.open_until.is_some()).count();
    let now = (open > 0).then(|| {
        let at = frame.to("/counselling") + &query(&[(Wish::Now.field().name(), "1")]);
        view! { <li><a href=at>{text.wish(Wish::Now)}" "<small>{open}</small></a></li> }
    });
    view! { <ul class="choices">{now}<li><a href="#today">{text.say("home-today")}</a></li></ul> }.into_any()
}

/// What one is used to find here today and would not.
fn called_off(frame: Frame<'_>, data: &Home<'_>) -> Option<AnyView> {
    let today = frame.text().date(frame.today());
    let off = data.offers.iter().filter(|offer| offer.called_off.contains(&frame.today())).map(|offer| {
        let name = service_name(frame, offer.service);
        let at = frame.to("/counselling/") + offer.service.slug.as_str();
        let words = frame.text().say_with("called-off-on", [("date", today.clone().into())]);
        view! { <li><a href=at lang=name.lang dir=name.dir>{name.text}</a>": "{words}</li> }.into_any()
    });
    let off: Vec<AnyView> = off.collect();
    (!off.is_empty()).then(|| view! { <ul id="off-today" class="note plain">{off}</ul> }.into_any())
}

/// What one can get help with, each a press away.
fn topics(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let topic = |(topic, count): (Topic, usize)| {
        let at = frame.to("/counselling") + &query(&[("topic", topic.slug())]);
        let count = text.say_with("offers", [("count", count.into())]);
        view! { <li><a href=at>{icon::topic(topic)}<span>{text.topic(topic)}" "<small>{count}</small></span></a></li> }
    };
    let topics: Vec<_> = frame.house.topics().into_iter().map(topic).collect();
    view! { <ul class="topics">{topics}</ul> }.into_any()
}

/// Whoever stands before a closed door today should read it here.
fn closed_today(frame: Frame<'_>) -> Option<AnyView> {
    let why = frame.house.closures().of_house(frame.today())?;
    Some(view! { <p class="note">{closed(frame, why)}</p> }.into_any())
}

/// What is on today, by the hour it begins; what is over stands folded up below.
fn today(frame: Frame<'_>, data: &Home<'_>) -> AnyView {
    let text = frame.text();
    let open = data.today.iter().filter(|shown| matches!(shown, Shown::Open(_)));
    let (over, coming): (Vec<&Shown>, Vec<&Shown>) = open.partition(|shown| shown.span().end() <= frame.now);
    let nothing = coming.is_empty().then(|| {
        let words = if over.is_empty() { text.say("home-nothing") } else { text.say("home-no-more") };
        view! { <p>{words}" "{phone(&frame.house.hub.phone)}</p> }
    });
    let over = (!over.is_empty()).then(|| {
        let count = text.say_with("home-over", [("count", over.len().into())]);
        view! { <details class="calm"><summary>{count}</summary>{rows(frame, &over)}</details> }
    });
    view! { {nothing}{hours(frame, &coming)}{over} }.into_any()
}

/// A heading an hour, with what begins in it.
fn hours(frame: Frame<'_>, coming: &[&Shown]) -> Vec<AnyView> {
    let zone = frame.zone();
    let begins = |shown: &Shown| {
        let start = zone.wall(shown.span().start());
        (start.date(), start.hour())
    };
    let hour = |stretches: &[&Shown]| {
        let hour = stretches.first().map_or(0, |first| begins(first).1);
        let words = frame.text().say_with("home-hour", [("hour", hour.into())]);
        view! { <section class="hour"><h3>{words}</h3>{rows(frame, stretches)}</section> }.into_any()
    };
    coming.chunk_by(|one, other| begins(one) == begins(other)).map(hour).collect()
}

fn rows(frame: Frame<'_>, stretches: &[&Shown]) -> AnyView {
    let rows: Vec<AnyView> = stretches.iter().map(|shown| row(frame, shown, true)).collect();
    view! { <ol class="rows">{rows}</ol> }.into_any()
}
