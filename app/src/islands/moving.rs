//! Moving a booking in the plan by hand: what the house says before it is done.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::Verdict;
use crate::domain::lang::Lang;

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
