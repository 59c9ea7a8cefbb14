//! What one can narrow the list of services to, and in which order they stand.

use leptos::prelude::*;

use super::Counselling;
use crate::{
    domain::{
        find::Found,
        form::Field,
        lang::Spoken,
        search::{Choice, Search, Sort, spoken},
        service::Topic,
    },
    page::{frame::Frame, part::query},
};

/// What is chosen, and everything one could choose besides; folded away where the reader looks for an answer.
pub(super) fn filters(frame: Frame<'_>, data: &Counselling<'_>) -> AnyView {
    let text = frame.text();
    let days = links(frame, data, |choice| matches!(choice, Choice::Day(_))).map(|days| view! { <h2>{text.say("filter-day")}</h2>{days} });
    let choices = view! { {form(frame, data)}{links(frame, data, |choice| matches!(choice, Choice::Wish(_)))}{days} };
    let choices = if data.is_answer() {
        view! { <details class="calm"><summary>{text.say("filter-more")}</summary>{choices}</details> }.into_any()
    } else {
        choices.into_any()
    };
    view! { {chosen(frame, data.search)}{choices} }.into_any()
}

/// Where all filters together leave nothing: each that leaves something without it.
pub(super) fn instead(frame: Frame<'_>, data: &Counselling<'_>) -> Option<AnyView> {
    let link = |(choice, count): &(Choice, usize)| {
        let at = at(frame, &data.search.without(*choice));
        let words = frame.text().say_with("filter-without", [("name", frame.text().choice(*choice).into())]);
        view! { <li><a href=at>{words}" "<small>{*count}</small></a></li> }.into_any()
    };
    let links: Vec<AnyView> = data.lifts.iter().map(link).collect();
    (!links.is_empty()).then(|| view! { <ul id="instead" class="choices">{links}</ul> }.into_any())
}

/// Topic and language to choose from; a plain form, so that the choice stands in the address.
fn form(frame: Frame<'_>, data: &Counselling<'_>) -> AnyView {
    let text = frame.text();
    let own = [Field::Topic, Field::Language].map(Field::name);
    let kept = data.search.pairs().into_iter().filter(|(name, _)| !own.contains(name));
    let kept: Vec<AnyView> = kept.map(|(name, value)| view! { <input type="hidden" name=name value=value.to_owned()/> }.into_any()).collect();
    let topics: Vec<_> = Topic::ALL.into_iter().filter_map(|topic| option(data, Choice::Topic(topic), topic.slug(), &text.topic(topic))).collect();
    let languages = text.by_name(Spoken::all()).into_iter().filter_map(|(spoken, name)| option(data, Choice::Language(spoken), spoken.tag(), &name));
    let languages: Vec<_> = languages.collect();
    view! {
        <form class="filters" action=frame.to("/counselling")>
            {kept}
            <p>
                <label for="topic">{text.say("filter-topic")}</label>
                <select id="topic" name="topic"><option value="">{text.say("filter-any-topic")}</option>{topics}</select>
            </p>
            <p>
                <label for="language">{text.say("filter-language")}</label>
                <select id="language" name="language"><option value="">{text.say("filter-any-language")}</option>{languages}</select>
            </p>
            <input type="submit" class="btn" value=text.say("filter-go")/>
        </form>
    }
    .into_any()
}

/// Something to choose, with the number of services it leads to. What is chosen stays there, also where nothing is found.
fn option(data: &Counselling<'_>, choice: Choice, value: &'static str, name: &str) -> Option<AnyView> {
    let chosen = data.search.chosen().contains(&choice);
    let count = data.facets.iter().find(|(facet, _)| *facet == choice).map_or(0, |(_, count)| *count);
    (chosen || count > 0).then(|| view! { <option value=value selected=chosen>{format!("{name} ({count})")}</option> }.into_any())
}

/// One kind of filter as links that keep everything else, each with the number of services it leads to.
fn links(frame: Frame<'_>, data: &Counselling<'_>, kind: impl Fn(Choice) -> bool) -> Option<AnyView> {
    let chosen = data.search.chosen();
    let link = |(choice, count): &(Choice, usize)| {
        let at = at(frame, &data.search.with(*choice));
        view! { <li><a href=at>{frame.text().choice(*choice)}" "<small>{*count}</small></a></li> }.into_any()
    };
    let links: Vec<AnyView> = data.facets.iter().filter(|(choice, _)| kind(*choice) && !chosen.contains(choice)).map(link).collect();
    (!links.is_empty()).then(|| view! { <ul class="choices">{links}</ul> }.into_any())
}

/// What the list is narrowed to; each is a link that lifts it.
fn chosen(frame: Frame<'_>, search: &Search) -> Option<AnyView> {
    let text = frame.text();
    let lift = |choice: Choice| {
        let name = text.choice(choice);
        let at = at(frame, &search.without(choice));
        let words = text.say_with("filter-lift", [("name", name.clone().into())]);
        view! { <li><a href=at aria-label=words><span aria-hidden="true">"✕ "</span>{name}</a></li> }.into_any()
    };
    let lifts: Vec<AnyView> = search.chosen().into_iter().map(lift).collect();
    (!lifts.is_empty()).then(|| view! { <ul class="chosen choices">{lifts}</ul> }.into_any())
}

/// In which order the services stand, and the way to the other one. Of one language there is only one order; words that lead to
/// several things come before both.
pub(super) fn order(frame: Frame<'_>, data: &Counselling<'_>) -> AnyView {
    let (text, search) = (frame.text(), data.search);
    if search.topic.is_none() && data.found.as_ref().is_some_and(Found::ranks) {
        return text.say("order-words").into_any();
    }
    let Some(own) = spoken(frame.lang).filter(|_| search.language.is_none()) else { return text.say("order-soonest").into_any() };
    let language = text.language(own);
    let (words, other, link) = match search.sort {
        Sort::Language => (text.say_with("order-language", [("language", language.into())]), Sort::Soonest, text.say("order-to-soonest")),
        Sort::Soonest => (text.say("order-soonest"), Sort::Language, text.say_with("order-to-language", [("language", language.into())])),
    };
    let at = at(frame, &Search { sort: other, ..search.clone() });
    view! { {words}" "<a href=at>{link}</a> }.into_any()
}

pub(super) fn at(frame: Frame<'_>, search: &Search) -> String {
    let pairs = search.pairs();
    let query = if pairs.is_empty() { String::new() } else { query(&pairs) };
    frame.to("/counselling") + &query
}
