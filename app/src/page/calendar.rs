//! The plan: which room is taken when.

use std::str::FromStr;

use chrono::NaiveDate;

use leptos::prelude::*;

use super::frame::Frame;
use crate::domain::{directory::Shown, id::RoomId, service::UnknownWord};

mod agenda;
mod bar;
mod board;
mod day;
mod week;

/// The plan.
pub fn page(frame: Frame<'_>, plan: &Plan) -> String {
    let title = bar::title(frame, plan);
    frame.page(&title, || {
        let board = board::Board::new(frame, plan);
        let table = match plan.view {
            View::Day => day::view(&board),
            View::Week => week::view(&board),
            View::Agenda => agenda::view(&board),
        };
        view! {
            <h1>{title.clone()}</h1>
            {bar::view(frame, plan)}
            {table}
        }
    })
}

/// How the plan is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// One day: rooms as columns, time as rows.
    Day,
    /// One week: days as columns, rooms as rows.
    Week,
    /// A list by day.
    Agenda,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Agenda];

    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Agenda => "agenda",
        }
    }
}

impl FromStr for View {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|view| view.as_str() == word).ok_or(UnknownWord)
    }
}

/// What the plan shows.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How.
    pub view: View,
    /// Around which date.
    pub date: NaiveDate,
    /// Only this room.
    pub room: Option<RoomId>,
    /// The stretches that touch the shown days (day: `date`; week: Monday to Sunday around it; agenda: seven days from it), by start.
    pub stretches: Vec<Shown>,
    /// Whether the reader may book, so that free stretches are links.
    pub books: bool,
}
