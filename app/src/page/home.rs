//! The first page: what do you need help with, and what is on today.

use leptos::prelude::*;

use super::{
    frame::{About, Frame},
    linked,
    part::{closed, phone, query, row},
};
use crate::domain::directory::Shown;

/// What the first page shows.
#[derive(Clone, Debug)]
pub struct Home {
    /// Today's stretches that everybody may see, by start; past ones included.
    pub today: Vec<Shown>,
}

/// The first page.
pub fn page(frame: Frame<'_>, data: &Home) -> String {
    let text = frame.text();
    let about = About { description: text.say("home-about").into_owned(), things: vec![linked::house(frame)] };
    frame.public_page(&text.say("home-title"), &about, || {
        view! {
            <h1>{text.say("home-question")}</h1>
            {topics(frame)}
            <p><a href=frame.to("/counselling")>{text.say("all-services")}</a></p>
            <h2 id="today">{text.say("home-today")}</h2>
            <p class="hint">{text.full_date(frame.today())}</p>
            {closed_today(frame)}
            {today(frame, data)}
        }
    })
}

/// What one can get help with, each a press away.
fn topics(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let topic = |(topic, count): (crate::domain::service::Topic, usize)| {
        let at = frame.to("/counselling") + &query(&[("topic", topic.slug())]);
        let count = text.say_with("offers", [("count", count.into())]);
        view! { <li><a href=at>{text.topic(topic)}" "<small>{count}</small></a></li> }
    };
    let topics: Vec<_> = frame.house.topics().into_iter().map(topic).collect();
    view! { <ul class="topics">{topics}</ul> }.into_any()
}

/// Whoever stands before a closed door today should read it here.
fn closed_today(frame: Frame<'_>) -> Option<AnyView> {
    let why = frame.house.closures().of_house(frame.today())?;
    Some(view! { <p class="note">{closed(frame, why)}</p> }.into_any())
}

/// What is on today, past ones marked.
fn today(frame: Frame<'_>, data: &Home) -> AnyView {
    let rows: Vec<AnyView> = data.today.iter().filter(|shown| matches!(shown, Shown::Open(_))).map(|shown| row(frame, shown, true)).collect();
    if rows.is_empty() {
        let text = frame.text();
        return view! { <p>{text.say("home-nothing")}" "{phone(&frame.house.hub.phone)}</p> }.into_any();
    }
    view! { <ol class="rows">{rows}</ol> }.into_any()
}
