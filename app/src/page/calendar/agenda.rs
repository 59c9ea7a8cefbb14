//! The plan as a list by day.

use leptos::prelude::*;

use super::board::{Board, Day};
use crate::page::part::{closed, row};

pub(super) fn view(board: &Board<'_>) -> AnyView {
    let days: Vec<AnyView> = board.days.iter().map(|date| day(board, date)).collect();
    days.into_any()
}

fn day(board: &Board<'_>, day: &Day<'_>) -> AnyView {
    let text = board.frame.text();
    let rows: Vec<AnyView> = day.pieces.iter().map(|piece| row(board.frame, piece.shown, true)).collect();
    let note = day.closed.map(|why| view! { <p class="note">{closed(board.frame, why)}</p> });
    let list = if rows.is_empty() && day.closed.is_some() {
        ().into_any()
    } else if rows.is_empty() {
        view! { <p class="hint">{text.say("plan-nothing")}</p> }.into_any()
    } else {
        view! { <ol class="rows">{rows}</ol> }.into_any()
    };
    view! { <section class="day"><h2>{text.date(day.date)}{board.today_mark(day.date)}</h2>{note}{list}</section> }.into_any()
}
