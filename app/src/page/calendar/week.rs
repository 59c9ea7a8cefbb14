//! One week of all rooms: days as columns, rooms as rows.

use leptos::prelude::*;

use super::{
    board::{Board, Day, Lane, Piece},
    table,
};
use crate::page::part::{closed, room_name};

pub(super) fn view(board: &Board<'_>) -> AnyView {
    let text = board.frame.text();
    let days: Vec<AnyView> = board.days.iter().map(|day| heading(board, day)).collect();
    let rows: Vec<AnyView> = board.lanes.iter().map(|lane| row(board, lane)).collect();
    table::view(
        board,
        "week",
        view! {
            <thead><tr><th scope="col">{text.say("room")}</th>{days}</tr></thead>
            <tbody>{rows}</tbody>
        },
    )
}

fn heading(board: &Board<'_>, day: &Day<'_>) -> AnyView {
    let to = table::day(board, day.date);
    let words = board.frame.text().short_date(day.date);
    let closed = day.closed.map(|why| view! { <small>{closed(board.frame, why)}</small> });
    view! { <th scope="col" class=board.today(day.date)><a href=to>{words}</a>{board.today_mark(day.date)}{closed}</th> }.into_any()
}

fn row(board: &Board<'_>, lane: &Lane<'_>) -> AnyView {
    let at = board.frame.to("/rooms/") + lane.room.slug.as_str();
    let cells: Vec<AnyView> = board.days.iter().zip(&lane.days).map(|(day, pieces)| cell(board, lane, day, pieces)).collect();
    view! { <tr><th scope="row"><a href=at><bdi>{lane.room.name.clone()}</bdi></a></th>{cells}</tr> }.into_any()
}

fn cell(board: &Board<'_>, lane: &Lane<'_>, day: &Day<'_>, pieces: &[Piece<'_>]) -> AnyView {
    let (today, _) = board.now();
    let list = (!pieces.is_empty()).then(|| view! { <ul>{pieces.iter().map(|piece| item(board, *piece)).collect::<Vec<_>>()}</ul> });
    let shut = board.closed(day, lane.room);
    // Of the whole house the heading says so.
    let note = shut.filter(|_| day.closed.is_none()).map(|why| view! { <p class="hint">{closed(board.frame, why)}</p> });
    let book = (board.offers() && day.date >= today && shut.is_none()).then(|| {
        let text = board.frame.text();
        let words = text.say_with("book-here", [("room", lane.room.name.as_str().into()), ("date", text.date(day.date).into())]);
        view! { <a class="free" href=board.booking(Some(lane.room), day.date, None) aria-label=words>"+ "{text.say("book")}</a> }
    });
    view! { <td class=board.today(day.date) data-place=board.place(lane.room, day.date)>{list}{note}{book}</td> }.into_any()
}

/// An entry; where only a part of the room is taken elsewhere, one short line.
fn item(board: &Board<'_>, piece: Piece<'_>) -> AnyView {
    if piece.through {
        let text = board.frame.text();
        let through = text.say_with("taken-by", [("room", room_name(board.frame, piece.shown.room()).into())]);
        return view! { <li class="via"><i dir="ltr">{piece.hours(text)}</i>" "<span class="vh">{text.say("taken")}" "</span>{through}</li> }
            .into_any();
    }
    let [entry, start, end] = board.handle(piece);
    view! { <li class=board.class(piece) data-entry=entry data-start=start data-end=end>{board.words(piece)}</li> }.into_any()
}
