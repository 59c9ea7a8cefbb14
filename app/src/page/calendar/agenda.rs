//! The plan as a list by day.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::board::Board;
use crate::{
    domain::time::plus_days,
    page::part::{closed, row},
};

pub(super) fn view(board: &Board<'_>) -> AnyView {
    let days: Vec<AnyView> = (0..7).map(|ahead| day(board, plus_days(board.plan.look.date, ahead))).collect();
    days.into_any()
}

fn day(board: &Board<'_>, date: NaiveDate) -> AnyView {
    let text = board.frame.text();
    let rooms = |stretch: &&super::board::Stretch<'_>| board.rooms.iter().any(|room| stretch.touches(room));
    let rows = board.stretches.iter().filter(rooms).filter(|stretch| stretch.on(date).is_some());
    let rows: Vec<AnyView> = rows.map(|stretch| row(board.frame, stretch.shown, true)).collect();
    let today = (date == board.frame.today()).then(|| view! { " "<b class="tag">{text.say("is-today")}</b> });
    let why = board.frame.house.closures().of_house(date);
    let note = why.map(|why| view! { <p class="note">{closed(board.frame, why)}</p> });
    let list = if rows.is_empty() && why.is_some() {
        ().into_any()
    } else if rows.is_empty() {
        view! { <p class="hint">{text.say("plan-nothing")}</p> }.into_any()
    } else {
        view! { <ol class="rows">{rows}</ol> }.into_any()
    };
    view! { <section class="day"><h2>{text.date(date)}{today}</h2>{note}{list}</section> }.into_any()
}
