//! One week: days as columns, rooms as rows.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::board::{Board, Piece};
use crate::{
    domain::{room::Room, time::week_of},
    page::part::closed as closed_words,
};

pub(super) fn view(board: &Board<'_>) -> AnyView {
    let text = board.frame.text();
    let week = week_of(board.plan.look.date);
    let (today, _) = board.now();
    let days = week.map(|date| {
        let mark = (date == today).then(|| view! { " "<b class="tag">{text.say("is-today")}</b> });
        view! { <th scope="col" class=(date == today).then_some("today")>{text.short_date(date)}{mark}</th> }
    });
    let rows: Vec<AnyView> = board.rooms.iter().map(|room| row(board, room, week)).collect();
    view! {
        <div class="plan" role="region" tabindex="0" aria-label=text.say("plan-table")>
            <table class="week">
                <thead><tr><th scope="col">{text.say("room")}</th>{days.into_iter().collect::<Vec<_>>()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(board: &Board<'_>, room: &Room, week: [NaiveDate; 7]) -> AnyView {
    let at = board.frame.to("/rooms/") + room.slug.as_str();
    let cells: Vec<AnyView> = week.into_iter().map(|date| cell(board, room, date)).collect();
    view! { <tr><th scope="row"><a href=at><bdi>{room.name.clone()}</bdi></a></th>{cells}</tr> }.into_any()
}

fn cell(board: &Board<'_>, room: &Room, date: NaiveDate) -> AnyView {
    let mut pieces = board.pieces(room, date);
    pieces.sort_by_key(|piece| piece.start);
    let (today, _) = board.now();
    let item = |piece: Piece<'_>| view! { <li class=board.class(piece) data-entry=board.handle(piece)>{board.words(piece)}</li> };
    let list = (!pieces.is_empty()).then(|| view! { <ul>{pieces.into_iter().map(item).collect::<Vec<_>>()}</ul> });
    let closed = board.frame.house.closures().on(date, room);
    let note = closed.map(|why| view! { <p class="hint">{closed_words(board.frame, why)}</p> });
    let book = (board.plan.books && date >= today && closed.is_none()).then(|| {
        let text = board.frame.text();
        let words = text.say_with("book-here", [("room", room.name.as_str().into()), ("date", text.date(date).into())]);
        view! { <a class="free" href=board.booking(room, date, None) aria-label=words>"+ "{text.say("book")}</a> }
    });
    view! { <td class=(date == today).then_some("today") data-place=board.place(room, date)>{list}{note}{book}</td> }.into_any()
}
