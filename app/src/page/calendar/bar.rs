//! Over the plan: which stretch of time and which room one looks at, and how.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{Plan, View};
use crate::{
    domain::time::{plus_days, week_of},
    page::{frame::Frame, part::query},
};

/// "Plan: Dienstag, 24. November 2026".
pub(super) fn title(frame: Frame<'_>, plan: &Plan) -> String {
    let text = frame.text();
    let full = |date: NaiveDate| text.full_date(date).into();
    match plan.view {
        View::Day => text.say_with("plan-day", [("date", full(plan.date))]),
        View::Week => {
            let week = week_of(plan.date);
            text.say_with("plan-week", [("first", text.date(week[0]).into()), ("last", full(week[6]))])
        }
        View::Agenda => text.say_with("plan-agenda", [("date", full(plan.date))]),
    }
    .into_owned()
}

pub(super) fn view(frame: Frame<'_>, plan: &Plan) -> AnyView {
    view! {
        <nav class="bar" aria-label=frame.text().say("plan-nav")>
            <ul>{views(frame, plan)}</ul>
            <ul>{steps(frame, plan)}</ul>
        </nav>
        {jump(frame, plan)}
        {narrow(frame, plan)}
    }
    .into_any()
}

/// A table is hard to read on a phone; the list says the same.
fn narrow(frame: Frame<'_>, plan: &Plan) -> Option<AnyView> {
    (plan.view != View::Agenda)
        .then(|| view! { <p class="narrow"><a href=at(frame, plan, View::Agenda, plan.date)>{frame.text().say("plan-as-list")}</a></p> }.into_any())
}

/// The address of the plan at another date or in another view.
fn at(frame: Frame<'_>, plan: &Plan, view: View, date: NaiveDate) -> String {
    let date = date.to_string();
    let mut pairs = vec![("view", view.as_str()), ("date", &date)];
    let room = plan.room.and_then(|id| frame.house.room(id));
    pairs.extend(room.map(|room| ("room", room.slug.as_str())));
    frame.to("/calendar") + &query(&pairs)
}

fn views(frame: Frame<'_>, plan: &Plan) -> Vec<AnyView> {
    let text = frame.text();
    let view = |view: View| {
        let words = match view {
            View::Day => text.say("view-day"),
            View::Week => text.say("view-week"),
            View::Agenda => text.say("view-agenda"),
        };
        let current = (view == plan.view).then_some("true");
        view! { <li><a href=at(frame, plan, view, plan.date) aria-current=current>{words}</a></li> }.into_any()
    };
    View::ALL.map(view).into_iter().collect()
}

fn steps(frame: Frame<'_>, plan: &Plan) -> Vec<AnyView> {
    let text = frame.text();
    let days = match plan.view {
        View::Day => 1,
        View::Week | View::Agenda => 7,
    };
    let (back, on) = match plan.view {
        View::Day => (text.say("plan-day-back"), text.say("plan-day-on")),
        View::Week | View::Agenda => (text.say("plan-week-back"), text.say("plan-week-on")),
    };
    let step = |date, words| view! { <li><a href=at(frame, plan, plan.view, date)>{words}</a></li> }.into_any();
    vec![step(plus_days(plan.date, -days), back), step(frame.today(), text.say("plan-today")), step(plus_days(plan.date, days), on)]
}

/// To any date, and one room only.
fn jump(frame: Frame<'_>, plan: &Plan) -> AnyView {
    let text = frame.text();
    let room = |room: &crate::domain::room::Room| {
        let selected = plan.room == Some(room.id);
        view! { <option value=room.slug.to_string() selected=selected>{room.name.clone()}</option> }
    };
    let rooms: Vec<_> = frame.house.rooms.iter().map(room).collect();
    view! {
        <form class="filters" action=frame.to("/calendar")>
            <input type="hidden" name="view" value=plan.view.as_str()/>
            <p>
                <label for="date">{text.say("plan-date")}</label>
                <input type="date" id="date" name="date" value=plan.date.to_string()/>
            </p>
            <p>
                <label for="room">{text.say("plan-room")}</label>
                <select id="room" name="room"><option value="">{text.say("plan-all-rooms")}</option>{rooms}</select>
            </p>
            <button class="quiet">{text.say("plan-go")}</button>
        </form>
    }
    .into_any()
}
