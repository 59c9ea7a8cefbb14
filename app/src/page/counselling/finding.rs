//! Finding help by one's own words: the box to type into, and what stands over the services then.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{Counselling, filter::at};
use crate::{
    domain::{
        find::{Found, OfficialWord, Urgent},
        id::AssociationId,
        search::{Choice, Search},
        service::Topic,
    },
    page::{
        frame::{Frame, SEARCH},
        part::{fact, mail, phone, query},
    },
    text::Text,
};

/// The box to type into. What else the list is narrowed to stays, the topic apart: new words are about something else.
pub(in crate::page) fn search_box(frame: Frame<'_>, search: &Search) -> AnyView {
    let text = frame.text();
    let rest = Search { q: String::new(), topic: None, ..search.clone() };
    let kept = rest.pairs().into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value.to_owned()/> }.into_any());
    view! {
        <form id=SEARCH class="filters" action=frame.to("/counselling") role="search">
            {kept.collect::<Vec<_>>()}
            <p>
                <label for="q">{text.say("search-label")}</label>
                <input type="search" id="q" name="q" value=search.q.clone() maxlength="150" autocomplete="off" dir="auto"/>
            </p>
            <input type="submit" class="btn" value=text.say("search-go")/>
        </form>
    }
    .into_any()
}

/// What the words lead to. Never nothing: the way to the coordination is always there.
pub(super) fn answer(frame: Frame<'_>, data: &Counselling<'_>, found: &Found) -> AnyView {
    let search = data.search;
    view! {
        {found.meant.as_deref().map(|meant| did_you_mean(frame, search, meant))}
        {(!found.officials.is_empty()).then(|| officials(frame, &found.officials))}
        {(!found.topics.is_empty()).then(|| topics(frame, data, &found.topics))}
        {(!found.associations.is_empty()).then(|| associations(frame, &found.associations))}
        {(!found.is_sure()).then(|| unsure(frame))}
    }
    .into_any()
}

/// Calm, and before anything else: whom to call. Where life is in danger there are public numbers, and they come before the house's own.
pub(super) fn urgent(frame: Frame<'_>, urgent: &[Urgent]) -> Option<AnyView> {
    let text = frame.text();
    let hub = &frame.house.hub;
    let advice = urgent.iter().filter_map(|urgent| advice(*urgent, text)).map(|words| view! { <p>{words}</p> });
    let numbers = Line::ALL.into_iter().filter(|line| urgent.iter().any(|urgent| line.fits(*urgent)));
    let numbers = numbers.map(|line| fact(line.name(text), phone(line.number())));
    (!urgent.is_empty()).then(|| {
        view! {
            <section class="note" aria-labelledby="urgent">
                <h2 id="urgent">{text.say("urgent-title")}</h2>
                {advice.collect::<Vec<_>>()}
                <dl class="facts">{numbers.collect::<Vec<_>>()}{fact(text.say("urgent-house"), phone(&hub.phone))}</dl>
            </section>
        }
        .into_any()
    })
}

/// What to do today, where no public number helps.
fn advice(urgent: Urgent, text: Text) -> Option<Cow<'static, str>> {
    match urgent {
        Urgent::Deportation => Some(text.say("urgent-deportation")),
        Urgent::Eviction => Some(text.say("urgent-eviction")),
        Urgent::Violence | Urgent::Suicide | Urgent::Medical => None,
    }
}

/// A public number that anybody may call for nothing.
#[derive(Clone, Copy)]
enum Line {
    Police,
    Ambulance,
    Women,
    Men,
    Talk,
    Children,
}

impl Line {
    const ALL: [Self; 6] = [Self::Police, Self::Ambulance, Self::Women, Self::Men, Self::Talk, Self::Children];

    fn number(self) -> &'static str {
        match self {
            Self::Police => "110",
            Self::Ambulance => "112",
            Self::Women => "116 016",
            Self::Men => "0800 1239900",
            Self::Talk => "0800 111 0 111",
            Self::Children => "116 111",
        }
    }

    fn name(self, text: Text) -> Cow<'static, str> {
        match self {
            Self::Police => text.say("urgent-police"),
            Self::Ambulance => text.say("urgent-ambulance"),
            Self::Women => text.say("urgent-women"),
            Self::Men => text.say("urgent-men"),
            Self::Talk => text.say("urgent-talk"),
            Self::Children => text.say("urgent-children"),
        }
    }

    fn fits(self, urgent: Urgent) -> bool {
        match urgent {
            Urgent::Violence => matches!(self, Self::Police | Self::Women | Self::Men | Self::Children),
            Urgent::Suicide => matches!(self, Self::Ambulance | Self::Talk | Self::Children),
            Urgent::Medical => matches!(self, Self::Ambulance),
            Urgent::Deportation | Urgent::Eviction => false,
        }
    }
}

fn did_you_mean(frame: Frame<'_>, search: &Search, meant: &str) -> AnyView {
    let at = at(frame, &Search { q: meant.to_owned(), ..search.clone() });
    view! { <p>{frame.text().say("found-meant")}" "<a href=at><bdi>{meant.to_owned()}</bdi></a></p> }.into_any()
}

/// Words as they stand on letters, each with what it means in the reader's language.
fn officials(frame: Frame<'_>, words: &[OfficialWord]) -> AnyView {
    let text = frame.text();
    let elsewhere = (!text.lang().tag().starts_with("de")).then_some("de");
    let explained = words.iter().filter_map(|word| {
        let meaning = text.official(word.slug)?;
        Some(view! { <div><dt lang=elsewhere dir=elsewhere.map(|_| "ltr")>{word.spelling}</dt><dd>{meaning}</dd></div> })
    });
    view! { <h2 id="words">{text.say("found-words")}</h2><dl id="words-found" class="facts">{explained.collect::<Vec<_>>()}</dl> }.into_any()
}

/// Topics the words lead to, best first, also those nobody here helps with: the reader should see that they were understood.
fn topics(frame: Frame<'_>, data: &Counselling<'_>, topics: &[Topic]) -> AnyView {
    let text = frame.text();
    let count = |topic: Topic| data.facets.iter().find(|(choice, _)| *choice == Choice::Topic(topic)).map_or(0, |(_, count)| *count);
    let links: Vec<_> = topics.iter().map(|topic| topic_link(frame, data.search, *topic, count(*topic))).collect();
    let known = frame.house.topics();
    let nobody = topics
        .iter()
        .any(|topic| known.iter().all(|(known, _)| known != topic))
        .then(|| view! { <p class="note">{text.say("found-nobody")}" "{phone(&frame.house.hub.phone)}</p> });
    view! { <h2>{text.say("found-topics")}</h2><ol id="topics-found" class="choices">{links}</ol>{nobody} }.into_any()
}

fn topic_link(frame: Frame<'_>, search: &Search, topic: Topic, services: usize) -> AnyView {
    let text = frame.text();
    let at = at(frame, &Search { q: String::new(), topic: Some(topic), ..search.clone() });
    let count = text.say_with("offers", [("count", services.into())]);
    view! { <li><a href=at>{text.topic(topic)}" "<small>{count}</small></a></li> }.into_any()
}

fn associations(frame: Frame<'_>, found: &[AssociationId]) -> AnyView {
    let links = found.iter().filter_map(|id| frame.house.association(*id)).map(|association| {
        let at = frame.to("/associations/") + association.slug.as_str();
        view! { <li><a href=at><bdi>{association.name.clone()}</bdi></a></li> }
    });
    view! { <h2>{frame.text().say("found-associations")}</h2><ul id="associations-found" class="choices">{links.collect::<Vec<_>>()}</ul> }.into_any()
}

/// Nothing is sure: somebody to ask, and everything there is.
fn unsure(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let hub = &frame.house.hub;
    let topics = frame.house.topics().into_iter().map(|(topic, _)| {
        let at = frame.to("/counselling") + &query(&[("topic", topic.slug())]);
        view! { <li><a href=at>{text.topic(topic)}</a></li> }
    });
    view! {
        <div class="note">
            <p>{text.say("found-unsure")}</p>
            <dl class="facts">{fact(text.say("phone"), phone(&hub.phone))}{fact(text.say("email"), mail(&hub.email))}</dl>
        </div>
        <ul id="topics-all" class="choices">{topics.collect::<Vec<_>>()}</ul>
    }
    .into_any()
}
