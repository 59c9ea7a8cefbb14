//! Time as rows: the rooms of one day as columns, or the days of one room.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate};
use leptos::prelude::*;

use super::{
    board::{Board, DAY, Day, Lane, Piece, at},
    table,
};
use crate::{
    domain::{closure::Why, room::Room, terms::Terms, timetable::Minute},
    page::part::closed,
};

/// The least number of minutes that is proposed.
const LEAST: u16 = 15;
/// The hours that are always shown.
const FROM: u32 = 8 * 60;
const UNTIL: u32 = 22 * 60;

pub(super) fn view(board: &Board<'_>) -> AnyView {
    let pairs = || board.lanes.iter().flat_map(|lane| board.days.iter().zip(&lane.days).map(move |(day, pieces)| (lane, day, pieces)));
    let columns: Vec<Column<'_>> = pairs().map(|(lane, day, pieces)| Column::new(board, lane, day, pieces)).collect();
    let heads: Vec<AnyView> =
        pairs().map(|(lane, day, _)| if board.days.len() > 1 { of_day(board, day, lane) } else { of_room(board, day, lane) }).collect();
    let cuts = cuts(&columns);
    let rows: Vec<AnyView> = (1..cuts.len()).map(|row| row_of(board, &columns, &cuts, row - 1)).collect();
    table::view(
        board,
        "hours",
        view! {
            <thead><tr><th scope="col">{board.frame.text().say("time")}</th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        },
    )
}

/// The heading of a room's column.
fn of_room(board: &Board<'_>, day: &Day<'_>, lane: &Lane<'_>) -> AnyView {
    let to = board.frame.to("/rooms/") + lane.room.slug.as_str();
    let closed = board.closed(day, lane.room).map(|why| view! { <small>{closed(board.frame, why)}</small> });
    view! { <th scope="col"><a href=to><bdi>{lane.room.name.clone()}</bdi></a><small>{board.frame.text().floor(lane.room)}</small>{closed}</th> }
        .into_any()
}

/// The heading of a day's column.
fn of_day(board: &Board<'_>, day: &Day<'_>, lane: &Lane<'_>) -> AnyView {
    let closed = board.closed(day, lane.room).map(|why| view! { <small>{closed(board.frame, why)}</small> });
    let words = board.frame.text().short_date(day.date);
    view! {
        <th scope="col" class=board.today(day.date)><a href=table::day(board, day.date)>{words}</a>{board.today_mark(day.date)}{closed}</th>
    }
    .into_any()
}

/// A room's day.
struct Column<'a> {
    room: &'a Room,
    date: NaiveDate,
    /// What it is called where it is one of several days.
    day: Option<String>,
    closed: Option<Why>,
    blocks: Vec<Block<'a>>,
}

/// Stretches that overlap: the two parts of a hall, each booked, are one block in the hall's column.
struct Block<'a> {
    start: u32,
    end: u32,
    pieces: Vec<Piece<'a>>,
}

impl<'a> Column<'a> {
    fn new(board: &Board<'a>, lane: &Lane<'a>, day: &Day<'_>, pieces: &[Piece<'a>]) -> Self {
        let mut blocks: Vec<Block<'a>> = Vec::new();
        for piece in pieces.iter().copied() {
            match blocks.last_mut() {
                Some(block) if piece.start < block.end => {
                    block.end = block.end.max(piece.end);
                    block.pieces.push(piece);
                }
                _ => blocks.push(Block { start: piece.start, end: piece.end, pieces: vec![piece] }),
            }
        }
        let date = (board.days.len() > 1).then(|| board.frame.text().date(day.date));
        Self { room: lane.room, date: day.date, day: date, closed: board.closed(day, lane.room), blocks }
    }

    fn block_at(&self, minute: u32) -> Option<&Block<'a>> {
        self.blocks.iter().find(|block| block.start <= minute && minute < block.end)
    }

    /// When the room is next taken.
    fn taken_from(&self, minute: u32) -> u32 {
        self.blocks.iter().map(|block| block.start).find(|start| *start > minute).unwrap_or(DAY)
    }

    /// What the room could be booked for in the free hour that begins then: an hour, or what is left between the set-up and clear-up of
    /// others and of its own, within its opening hours; nothing where that is less than the room is given for.
    fn proposal(&self, board: &Board<'_>, minute: u32) -> Option<(u32, u32)> {
        let (before, after) = (self.gap_before(board, minute), self.gap_after(board, minute));
        // A day's last minute is the latest end a time input takes.
        let (start, latest) = (minute.max(before), after.min(DAY - 1));
        let least = u32::from(self.room.terms.shortest.unwrap_or(LEAST));
        let end = (start + least.max(60)).min(latest);
        let hour_is_over = start >= minute / 60 * 60 + 60;
        (!hour_is_over && end >= start + least && self.is_open(start, end)).then_some((start, end))
    }

    /// When the last booking before has cleared up and this room could be set up.
    fn gap_before(&self, board: &Board<'_>, minute: u32) -> u32 {
        let own = u32::from(self.room.terms.set_up);
        let ended = self.pieces().filter(|piece| piece.end <= minute);
        ended.map(|piece| piece.end + own + terms_of(board, piece).map_or(0, |terms| terms.clear_up.into())).max().unwrap_or(0)
    }

    /// By when this room must have been cleared up, so that the next booking can set up.
    fn gap_after(&self, board: &Board<'_>, minute: u32) -> u32 {
        let own = u32::from(self.room.terms.clear_up);
        let coming = self.pieces().filter(|piece| piece.start > minute);
        let latest = |piece: &Piece<'_>| piece.start.saturating_sub(own + terms_of(board, piece).map_or(0, |terms| terms.set_up.into()));
        coming.map(latest).min().unwrap_or(DAY)
    }

    fn pieces(&self) -> impl Iterator<Item = &Piece<'a>> {
        self.blocks.iter().flat_map(|block| &block.pieces)
    }

    fn is_open(&self, start: u32, end: u32) -> bool {
        let within = |(from, until): (Minute, Minute)| u32::from(from.minutes()) <= start && end <= u32::from(until.minutes());
        let opening = self.room.terms.opening.as_ref();
        opening.is_none_or(|opening| opening.windows_on(self.date.weekday()).any(within))
    }
}

/// Where the day is cut into rows: full hours, and each start and end.
fn cuts(columns: &[Column<'_>]) -> Vec<u32> {
    let blocks = || columns.iter().flat_map(|column| &column.blocks);
    let first = blocks().map(|block| block.start / 60 * 60).min().unwrap_or(FROM).min(FROM);
    let last = blocks().map(|block| block.end.div_ceil(60) * 60).max().unwrap_or(UNTIL).max(UNTIL);
    let hours = (first..=last).step_by(60);
    hours.chain(blocks().flat_map(|block| [block.start, block.end])).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The terms of the room a booking is in, which may be a hall with this room as a part.
fn terms_of<'a>(board: &Board<'a>, piece: &Piece<'_>) -> Option<&'a Terms> {
    board.frame.house.room(piece.shown.room()).map(|room| &room.terms)
}

fn row_of(board: &Board<'_>, columns: &[Column<'_>], cuts: &[u32], row: usize) -> AnyView {
    let (start, end) = (cuts[row], cuts[row + 1]);
    let (today, minute) = board.now();
    let now = columns.iter().any(|column| column.date == today) && (start..end).contains(&minute);
    let mark = now.then(|| view! { " "<b class="tag">{board.frame.text().say("now")}</b> });
    let cells: Vec<AnyView> = columns.iter().filter_map(|column| cell(board, column, cuts, row)).collect();
    let class = if now { format!("{} now n{}", height(end - start), (minute - start) * 12 / (end - start)) } else { height(end - start).to_owned() };
    view! { <tr class=class data-from=start.to_string() data-until=end.to_string()><th scope="row">{at(start)}{mark}</th>{cells}</tr> }.into_any()
}

/// The cell that begins in this row; none where one from above still runs.
fn cell(board: &Board<'_>, column: &Column<'_>, cuts: &[u32], row: usize) -> Option<AnyView> {
    let start = cuts[row];
    let rows_until = |end: u32| cuts[row..].iter().take_while(|cut| **cut < end).count();
    let place = board.place(column.room, column.date);
    match column.block_at(start) {
        Some(block) if block.start == start => {
            let class = if let [only] = block.pieces[..] { board.class(only) } else { "b" };
            let words: Vec<AnyView> = block.pieces.iter().map(|piece| entry(board, *piece)).collect();
            Some(view! { <td class=class rowspan=span(rows_until(block.end)) data-place=place>{words}</td> }.into_any())
        }
        Some(_) => None,
        // Free time is cut at full hours only, and where a booking ends.
        None if !start.is_multiple_of(60) && row > 0 && column.block_at(cuts[row - 1]).is_none() => None,
        None => {
            let end = (start / 60 * 60 + 60).min(column.taken_from(start));
            Some(view! { <td rowspan=span(rows_until(end)) data-place=place>{free(board, column, start)}</td> }.into_any())
        }
    }
}

fn entry(board: &Board<'_>, piece: Piece<'_>) -> AnyView {
    let [entry, start, end] = board.handle(piece);
    view! { <div data-entry=entry data-start=start data-end=end>{board.words(piece)}</div> }.into_any()
}

fn free(board: &Board<'_>, column: &Column<'_>, start: u32) -> AnyView {
    let text = board.frame.text();
    let unseen = |words: &'static str| view! { <span class="vh">{text.say(words)}</span> }.into_any();
    if column.closed.is_some() {
        return unseen("closed");
    }
    // Where bookings are left out, nobody knows what is free.
    if board.plan.look.is_narrowed() {
        return ().into_any();
    }
    let Some((start, end)) = column.proposal(board, start) else { return unseen("not-bookable") };
    if !board.offers() || (column.date, end) <= board.now() {
        return unseen("free");
    }
    let words = match &column.day {
        Some(day) => {
            text.say_with("book-then", [("room", column.room.name.as_str().into()), ("date", day.as_str().into()), ("time", at(start).into())])
        }
        None => text.say_with("book-at", [("room", column.room.name.as_str().into()), ("time", at(start).into())]),
    };
    let to = board.booking(Some(column.room), column.date, Some((start, end)));
    view! { <a class="free" href=to aria-label=words>{text.say("free")}</a> }.into_any()
}

fn span(rows: usize) -> Option<String> {
    (rows > 1).then(|| rows.to_string())
}

/// The class of a row's height, by its minutes: rows of an hour are tall, none is too low for a finger.
fn height(minutes: u32) -> &'static str {
    match minutes {
        0..=30 => "q2",
        31..=45 => "q3",
        _ => "q4",
    }
}
