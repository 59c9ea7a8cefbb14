//! The plan as a list by day.

use leptos::prelude::*;

use super::{
    board::{Board, Day, Piece},
    table,
};
use crate::page::part::{closed, line, past};

/// Days as headings. Days about which there is nothing to say and nothing to do stand together.
pub(super) fn view(board: &Board<'_>) -> AnyView {
    let runs = board.days.chunk_by(|one, next| is_idle(board, one) && is_idle(board, next));
    let sections: Vec<AnyView> = runs.map(|days| section(board, days)).collect();
    sections.into_any()
}

fn is_idle(board: &Board<'_>, day: &Day<'_>) -> bool {
    day.pieces.is_empty() && day.closed.is_none() && board.today(day.date).is_none() && table::offer(board, day).is_none()
}

fn section(board: &Board<'_>, days: &[Day<'_>]) -> AnyView {
    let text = board.frame.text();
    match days {
        [] => ().into_any(),
        [day] => one(board, day),
        [first, .., last] => {
            let days = text.say_with("plan-days", [("first", text.date(first.date).into()), ("last", text.date(last.date).into())]);
            view! { <section class="day"><h2>{days}</h2>{nothing(board)}</section> }.into_any()
        }
    }
}

fn one(board: &Board<'_>, day: &Day<'_>) -> AnyView {
    let text = board.frame.text();
    let date = text.date(day.date);
    let note = day.closed.map(|why| view! { <p class="note">{closed(board.frame, why)}</p> });
    let items: Vec<AnyView> = day.pieces.iter().map(|piece| item(board, *piece)).collect();
    let list = (!items.is_empty()).then(|| view! { <ol class="rows">{items}</ol> });
    let nothing = (day.pieces.is_empty() && day.closed.is_none()).then(|| nothing(board));
    let book = table::offer(board, day).map(|to| {
        let words = text.say_with("book-on", [("date", date.as_str().into())]);
        view! { <p><a class="free" href=to aria-label=words>"+ "{text.say("book")}</a></p> }
    });
    view! { <section class="day"><h2>{date.clone()}{board.today_mark(day.date)}</h2>{note}{list}{nothing}{book}</section> }.into_any()
}

fn item(board: &Board<'_>, piece: Piece<'_>) -> AnyView {
    let [entry, start, end] = board.handle(piece);
    // Whoever may move it is led to the booking, not to what the house tells newcomers about it.
    let booking = entry.as_ref().and_then(|entry| entry.split(' ').next()).map(|code| board.frame.to("/bookings/") + code);
    view! {
        <li class=past(board.frame, piece.shown) data-entry=entry data-start=start data-end=end>{line(board.frame, piece.shown, true, booking)}</li>
    }
    .into_any()
}

fn nothing(board: &Board<'_>) -> AnyView {
    let text = board.frame.text();
    let words = if board.plan.look.is_narrowed() { text.say("plan-none-of-these") } else { text.say("plan-nothing") };
    view! { <p class="hint">{words}</p> }.into_any()
}
