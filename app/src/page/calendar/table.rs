//! What surrounds every table of the plan.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{bar, board::Board};
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

/// The address of one day, rooms and filters kept.
pub(super) fn day(board: &Board<'_>, date: NaiveDate) -> String {
    bar::at(board.frame, Look { view: View::Day, date, ..board.plan.look })
}
