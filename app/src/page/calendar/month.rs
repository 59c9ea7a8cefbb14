//! One month: weeks as rows, days as columns, every entry one short line.

use chrono::{Datelike as _, NaiveDate};
use leptos::prelude::*;

use super::{
    bar,
    board::{Board, Day, Piece, at},
    table,
};
use crate::{
    domain::{
        directory::Shown,
        look::{Look, View},
    },
    page::part::{closed, room_name, unsettled, what},
};

/// How many entries of a day are told at once.
const AT_ONCE: usize = 8;

pub(super) fn view(board: &Board<'_>) -> AnyView {
    let text = board.frame.text();
    let weekdays: Vec<_> = board.days.iter().take(7).map(|day| view! { <th scope="col">{text.weekday(day.date.weekday())}</th> }).collect();
    let weeks: Vec<AnyView> = board.days.chunks(7).map(|days| week(board, days)).collect();
    table::view(
        board,
        "month",
        view! {
            <thead><tr><th scope="col">{text.say("view-week")}</th>{weekdays}</tr></thead>
            <tbody>{weeks}</tbody>
        },
    )
}

fn week(board: &Board<'_>, days: &[Day<'_>]) -> AnyView {
    let head = days.first().map(|monday| {
        let to = bar::at(board.frame, Look { view: View::Week, date: monday.date, ..board.plan.look });
        let words = board.frame.text().say_with("plan-week-number", [("number", monday.date.iso_week().week().into())]);
        view! { <th scope="row"><a href=to>{words}</a></th> }
    });
    let cells: Vec<AnyView> = days.iter().map(|day| cell(board, day)).collect();
    view! { <tr class=days.iter().all(|day| is_bare(board, day)).then_some("bare")>{head}{cells}</tr> }.into_any()
}

/// Whether a day has nothing to tell.
fn is_bare(board: &Board<'_>, day: &Day<'_>) -> bool {
    day.pieces.is_empty() && day.closed.is_none() && board.today(day.date).is_none()
}

fn cell(board: &Board<'_>, day: &Day<'_>) -> AnyView {
    let text = board.frame.text();
    let date = text.date(day.date);
    let note = day.closed.map(|why| view! { <p class="hint">{closed(board.frame, why)}</p> });
    let book = table::offer(board, day).map(|to| {
        let words = text.say_with("book-on", [("date", date.as_str().into())]);
        view! { <a class="free" href=to aria-label=words>"+"</a> }
    });
    let (first, rest) = day.pieces.split_at(day.pieces.len().min(AT_ONCE));
    let more = (!rest.is_empty()).then(|| {
        let words = text.say_with("plan-more", [("count", rest.len().into())]);
        view! { <details class="calm"><summary>{words}</summary>{list(board, rest)}</details> }
    });
    view! {
        <td class=class(board, day) data-place=place(board, day.date)>
            <p class="date">
                <a href=table::day(board, day.date)><b aria-hidden="true">{day.date.day()}</b><span>{date}</span></a>
                {board.today_mark(day.date)}{book}
            </p>
            {note}
            {(!first.is_empty()).then(|| list(board, first))}
            {more}
        </td>
    }
    .into_any()
}

/// A cell of the month is a day, in the only room shown where there is but one.
fn place(board: &Board<'_>, date: NaiveDate) -> Option<String> {
    match board.plan.look.room.and_then(|room| board.frame.house.room(room)) {
        Some(room) => board.place(room, date),
        None => board.plan.books.then(|| date.to_string()),
    }
}

fn class(board: &Board<'_>, day: &Day<'_>) -> Option<String> {
    let outside = (day.date.month() != board.plan.look.date.month()).then_some("out");
    let bare = is_bare(board, day).then_some("bare");
    let words: Vec<&str> = [outside, bare, board.today(day.date)].into_iter().flatten().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn list(board: &Board<'_>, pieces: &[Piece<'_>]) -> impl IntoView + use<> {
    let items: Vec<_> = pieces.iter().map(|piece| item(board, *piece)).collect();
    view! { <ul>{items}</ul> }
}

/// "17:00 Elternabend Saal". A month has a thousand of them, so nothing is asked for twice.
fn item(board: &Board<'_>, piece: Piece<'_>) -> impl IntoView + use<> {
    let frame = board.frame;
    let (open, taken) = match piece.shown {
        Shown::Taken { .. } => (None, Some(frame.text().say("taken"))),
        Shown::Open(entry) => {
            let (to, words) = (frame.to("/bookings/") + entry.booking.as_str(), what(frame, entry));
            let link = view! { <a href=to><b lang=words.lang dir=words.dir>{words.text}</b></a> };
            (Some((link, unsettled(frame, entry.hold))), None)
        }
    };
    let room = board.plan.look.room.is_none().then(|| view! { " "<bdi>{room_name(frame, piece.shown.room())}</bdi> });
    let [entry, start, end] = board.handle(piece);
    view! { <li class=board.class(piece) data-entry=entry data-start=start data-end=end><i dir="ltr">{since(piece)}</i>" "{open}{taken}{room}</li> }
}

/// When it starts; of what began the day before, when it ends.
fn since(piece: Piece<'_>) -> String {
    if piece.is_continued() { ["–", &at(piece.end)].concat() } else { at(piece.start) }
}
