//! What lets those who book draw, move and stretch bookings in the table, by mouse and by keys.

use leptos::prelude::*;

use super::{Plan, bar};
use crate::{
    domain::look::{Look, View},
    islands::moving::{ByHand, Ways, Words},
    page::frame::Frame,
};

impl Plan<'_> {
    /// Whether the table can be worked by hand: its reader books, and it is a table.
    pub fn is_worked_by_hand(&self) -> bool {
        self.books && self.look.view != View::Agenda
    }
}

/// The island, and what it can do; nothing on pages without scripts.
pub(super) fn view(frame: Frame<'_>, plan: &Plan<'_>) -> Option<AnyView> {
    (frame.script.is_some() && plan.is_worked_by_hand()).then(|| {
        let text = frame.text();
        let at = |look: Look| bar::at(frame, look);
        let ways = Ways {
            back: at(plan.look.back()),
            on: at(plan.look.on()),
            today: at(Look { date: frame.today(), ..plan.look }),
            form: frame.to("/bookings/new"),
        };
        let words =
            Words { let_go: text.say("hand-let-go").into_owned(), not: text.say("hand-not").into_owned(), lost: text.say("hand-lost").into_owned() };
        view! {
            <ByHand lang=frame.lang ways=ways words=words/>
            {help(frame)}
        }
        .into_any()
    })
}

fn help(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let lines = [
        text.say("hand-draw"),
        text.say("hand-move"),
        text.say("hand-stretch"),
        text.say("hand-keys-walk"),
        text.say("hand-keys-days"),
        text.say("hand-keys-move"),
        text.say("hand-keys-draw"),
    ];
    view! {
        <details class="calm hand-help">
            <summary>{text.say("hand-title")}</summary>
            <ul>{lines.map(|words| view! { <li>{words}</li> }).into_iter().collect::<Vec<_>>()}</ul>
        </details>
    }
    .into_any()
}
