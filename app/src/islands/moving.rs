//! Moving a booking in the plan by hand: what the house says before it is done.

use leptos::{html::Dialog, prelude::*};
use serde::{Deserialize, Serialize};

#[cfg(feature = "hydrate")]
mod browser;
mod dialog;
#[cfg(feature = "hydrate")]
mod ghost;
#[cfg(any(feature = "hydrate", test))]
mod grid;
#[cfg(feature = "hydrate")]
mod hand;
#[cfg(any(feature = "hydrate", test))]
mod held;
#[cfg(feature = "hydrate")]
mod table;

use super::Verdict;
use crate::domain::lang::Lang;

/// Lets bookings be drawn, moved and stretched in the table of the plan, and asks before anything is moved.
#[island]
pub fn ByHand(
    /// The language of the page.
    lang: Lang,
    /// Where keys lead.
    ways: Ways,
    /// What is said where the house says nothing.
    words: Words,
) -> impl IntoView {
    let asked = Asked::default();
    let dialog = NodeRef::<Dialog>::new();
    #[cfg(feature = "hydrate")]
    browser::wake(lang, ways, words, asked, dialog);
    #[cfg(not(feature = "hydrate"))]
    let _ = (lang, ways, words);
    view! {
        <p class="hand-says" role="status">{move || Some(asked.said.get()).filter(|said| !said.is_empty()).map(|said| view! { <span>{said}</span> })}</p>
        {dialog::view(asked, dialog)}
    }
}

/// The addresses that keys lead to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ways {
    /// One day, week or month back.
    pub back: String,
    /// One on.
    pub on: String,
    /// Where today is.
    pub today: String,
    /// The booking form, without what it should say.
    pub form: String,
}

/// What is said where the house says nothing; in the reader's words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// What was held is where it was.
    pub let_go: String,
    /// It cannot be moved.
    pub not: String,
    /// The line is down.
    pub lost: String,
}

/// What is asked and answered about a move.
#[derive(Clone, Copy)]
struct Asked {
    /// The query that asks, without the choice of dates.
    question: RwSignal<Option<String>>,
    /// Which dates go with it; empty for what is usual.
    scope: RwSignal<String>,
    answer: RwSignal<Option<MoveAhead>>,
    /// What is read out.
    said: RwSignal<String>,
}

impl Default for Asked {
    fn default() -> Self {
        let words = || RwSignal::new(String::new());
        Self { question: RwSignal::new(None), scope: words(), answer: RwSignal::new(None), said: words() }
    }
}

/// What the house says to a date of a booking that somebody would like elsewhere; all words are the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveAhead {
    /// Whether it could be had.
    pub verdict: Verdict,
    /// What goes from where to where, and when.
    pub words: String,
    /// What is in the way, or what happens next.
    pub notes: Vec<String>,
    /// Where the form that does it is sent.
    pub action: String,
    /// The fields of that form, as they are sent.
    pub fields: Vec<(String, String)>,
    /// For a date of a series: the words over the choice which dates go with it.
    pub scope_words: String,
    /// The choices: what is sent, and its words. None for a single date.
    pub scopes: Vec<(String, String)>,
    /// The words on the button that does it.
    pub go: String,
    /// The words on the button that leaves it.
    pub stay: String,
}

/// Asks the server about a move; `typed` is a query with `booking`, `number`, `from` (the room it is taken out of), `room` (the one it
/// goes to), `date`, `start`, `end`, `scope`, and `back`, the address of the plan in the reader's language.
#[server(endpoint = "look-at-move", prefix = "/api", input = server_fn::codec::GetUrl)]
pub async fn look_at_move(
    /// The language of the answer.
    lang: Lang,
    /// What is moved, and where to.
    typed: String,
) -> Result<Option<MoveAhead>, ServerFnError> {
    let eyes: std::sync::Arc<dyn super::Lookout> = expect_context();
    Ok(eyes.look_at_move(lang, crate::domain::form::Fields::decode(typed.as_bytes())).await)
}
