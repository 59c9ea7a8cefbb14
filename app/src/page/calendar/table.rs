//! What surrounds every table of the plan, and what its days lead to.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{
    bar,
    board::{Board, Day},
};
use crate::domain::look::{Look, View};

/// The table in a region that scrolls by itself, also by keyboard; its name says the view and the days.
pub(super) fn view(board: &Board<'_>, class: &'static str, rows: impl IntoView + 'static) -> AnyView {
    let text = board.frame.text();
    let name = [&*bar::view_name(text, board.plan.look.view), ", ", &board.title].concat();
    view! {
        <div class="plan" role="region" tabindex="0" aria-label=text.say("plan-table")>
            <table class=class aria-label=name>{rows}</table>
        </div>
    }
    .into_any()
}

/// The address of one day, room and filters kept.
pub(super) fn day(board: &Board<'_>, date: NaiveDate) -> String {
    bar::at(board.frame, Look { view: View::Day, date, ..board.plan.look })
}

/// Where to book on a day that is not over, for whoever books; in the room looked at, if it is one.
pub(super) fn offer(board: &Board<'_>, day: &Day<'_>) -> Option<String> {
    let (today, _) = board.now();
    let room = board.plan.look.room.and_then(|id| board.frame.house.room(id));
    (board.offers() && day.date >= today && day.closed.is_none()).then(|| board.booking(room, day.date, None))
}
