//! Over the plan: which stretch of time and which room one looks at, and how.

use std::borrow::Cow;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{Plan, filter};
use crate::{
    domain::{
        look::{Look, View},
        time::week_of,
    },
    page::{frame::Frame, part::query},
    text::Text,
};

/// "Raumplan: Dienstag, 24. November 2026 · Saal": the days, and what is looked at only.
pub(super) fn title(frame: Frame<'_>, plan: &Plan<'_>) -> String {
    let text = frame.text();
    let full = |date: NaiveDate| text.full_date(date).into();
    let days = match plan.look.view {
        View::Day => text.say_with("plan-day", [("date", full(plan.look.date))]),
        View::Week => {
            let week = week_of(plan.look.date);
            text.say_with("plan-week", [("first", text.date(week[0]).into()), ("last", full(week[6]))])
        }
        View::Month => text.say_with("plan-month", [("month", text.month(plan.look.date).into())]),
        View::Agenda => text.say_with("plan-agenda", [("date", full(plan.look.date))]),
    };
    std::iter::once(days.into_owned()).chain(filter::names(frame, plan.look)).collect::<Vec<_>>().join(" · ")
}

pub(super) fn view(frame: Frame<'_>, plan: &Plan<'_>) -> AnyView {
    view! {
        <nav class="bar" aria-label=frame.text().say("plan-nav")>
            <ul>{views(frame, plan)}</ul>
            <ul>{steps(frame, plan)}</ul>
        </nav>
        {filter::form(frame, plan)}
        {filter::note(frame, plan.look)}
        {narrow(frame, plan)}
    }
    .into_any()
}

/// A table is hard to read on a phone; the list says the same.
fn narrow(frame: Frame<'_>, plan: &Plan<'_>) -> Option<AnyView> {
    let list = at(frame, Look { view: View::Agenda, ..plan.look });
    // A month becomes a list by itself.
    matches!(plan.look.view, View::Day | View::Week)
        .then(|| view! { <p class="narrow"><a href=list>{frame.text().say("plan-as-list")}</a></p> }.into_any())
}

/// The address of a look at the plan.
pub(super) fn at(frame: Frame<'_>, look: Look) -> String {
    let date = look.date.to_string();
    let mut pairs = vec![("view", look.view.as_str()), ("date", &date)];
    pairs.extend(look.room.and_then(|id| frame.house.room(id)).map(|room| ("room", room.slug.as_str())));
    pairs.extend(look.association.and_then(|id| frame.house.association(id)).map(|association| ("association", association.slug.as_str())));
    pairs.extend(look.purpose.map(|purpose| ("purpose", purpose.as_str())));
    pairs.extend(look.mine.then_some(("mine", "1")));
    frame.to("/calendar") + &query(&pairs)
}

fn views(frame: Frame<'_>, plan: &Plan<'_>) -> Vec<AnyView> {
    let text = frame.text();
    let view = |view: View| {
        let words = view_name(text, view);
        let current = (view == plan.look.view).then_some("true");
        view! { <li><a href=at(frame, Look { view, ..plan.look }) aria-current=current>{words}</a></li> }.into_any()
    };
    View::ALL.map(view).into_iter().collect()
}

/// "Woche".
pub(super) fn view_name(text: Text, view: View) -> Cow<'static, str> {
    match view {
        View::Day => text.say("view-day"),
        View::Week => text.say("view-week"),
        View::Month => text.say("view-month"),
        View::Agenda => text.say("view-agenda"),
    }
}

fn steps(frame: Frame<'_>, plan: &Plan<'_>) -> Vec<AnyView> {
    let text = frame.text();
    let (back, on) = match plan.look.view {
        View::Day => (text.say("plan-day-back"), text.say("plan-day-on")),
        View::Week | View::Agenda => (text.say("plan-week-back"), text.say("plan-week-on")),
        View::Month => (text.say("plan-month-back"), text.say("plan-month-on")),
    };
    let step = |look, words| view! { <li><a href=at(frame, look)>{words}</a></li> }.into_any();
    let today = Look { date: frame.today(), ..plan.look };
    vec![step(plan.look.back(), back), step(today, text.say("plan-today")), step(plan.look.on(), on)]
}
