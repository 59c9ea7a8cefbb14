//! The plan: which room is taken when.

use leptos::prelude::*;

use super::{feed, frame::Frame};
use crate::domain::{
    directory::Shown,
    id::AssociationId,
    look::{Look, View},
};

mod agenda;
mod bar;
mod board;
mod by_hand;
mod filter;
mod hours;
mod month;
mod notice;
mod paper;
mod table;
mod week;

pub use notice::{Done, Notice};

/// The plan.
pub fn page(frame: Frame<'_>, plan: &Plan<'_>) -> String {
    let board = board::Board::new(frame, plan);
    frame.plan_page(&board.title, || {
        let table = match plan.look.view {
            _ if plan.look.is_narrowed() && board.is_empty() => filter::nothing(frame),
            View::Day => hours::view(&board),
            View::Week if plan.look.room.is_some() => hours::view(&board),
            View::Week => week::view(&board),
            View::Month => month::view(&board),
            View::Agenda => agenda::view(&board),
        };
        view! {
            <h1>{board.title.clone()}</h1>
            {paper::stand(frame)}
            {plan.notice.as_ref().map(|notice| notice::view(frame, notice))}
            {bar::view(frame, plan)}
            {table}
            {by_hand::view(frame, plan)}
            {feed::of_look(frame, &plan.look)}
        }
    })
}

/// What the plan shows.
#[derive(Clone, Debug)]
pub struct Plan<'a> {
    /// How it is looked at.
    pub look: Look,
    /// The stretches that touch the shown days and belong to the look, by start.
    pub stretches: Vec<Shown>,
    /// Whether the reader may book, so that free stretches are links.
    pub books: bool,
    /// The associations whose bookings the reader may change.
    pub changes: &'a [AssociationId],
    /// What the reader has just done to a booking.
    pub notice: Option<Notice>,
}
