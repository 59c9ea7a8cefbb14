//! The interactive pieces. Each only saves a step: what it answers, the server answers again when the form is sent.
//!
//! Words come from the server with the answer, so no translation travels to the browser.

#![expect(missing_docs, reason = "the island macro makes a struct of the properties and gives it no words")]

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "hydrate")]
mod browser;
pub mod moving;

use crate::domain::lang::Lang;

/// What the house says to a booking before it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ahead {
    /// Whether it could be had.
    pub verdict: Verdict,
    /// The same in the reader's words; of a series, how many dates.
    pub words: String,
    /// Each date of a series; nothing for a single date.
    pub lines: Vec<Line>,
    /// Whether the coordination must say yes.
    pub asks: bool,
}

/// What the house says to one date of a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Whether it could be had.
    pub verdict: Verdict,
    /// The date and what becomes of it, in the reader's words.
    pub words: String,
}

/// Whether a wish could be had right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Nothing is in the way.
    Free,
    /// Something is.
    Taken,
}

impl Verdict {
    /// The word that styles go by.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Taken => "taken",
        }
    }
}

/// An answer that takes a look into the plan.
#[cfg(feature = "ssr")]
pub type Looking<T> = std::pin::Pin<Box<dyn Future<Output = Option<T>> + Send>>;

/// Whoever can look into the plan for something that is not decided yet.
#[cfg(feature = "ssr")]
pub trait Lookout: Send + Sync {
    /// What can be said about the wish in a form so far; nothing while it is not whole.
    fn look(&self, lang: Lang, typed: crate::domain::form::Fields) -> Looking<Ahead>;

    /// What can be said about a booking that would be moved; nothing where there is no such date, or it may not be moved.
    fn look_at_move(&self, lang: Lang, typed: crate::domain::form::Fields) -> Looking<moving::MoveAhead>;
}

/// Asks the server about the wish in a form; `typed` is the form as a query.
#[server(endpoint = "look-ahead", prefix = "/api", input = server_fn::codec::GetUrl)]
pub async fn look_ahead(
    /// The language of the answer.
    lang: Lang,
    /// The fields of the form.
    typed: String,
) -> Result<Option<Ahead>, ServerFnError> {
    let eyes: std::sync::Arc<dyn Lookout> = expect_context();
    Ok(eyes.look(lang, crate::domain::form::Fields::decode(typed.as_bytes())).await)
}

/// Says under the form's times whether the room is free, and what is in the way.
#[island]
pub fn LiveCheck(
    /// The language of the page.
    lang: Lang,
) -> impl IntoView {
    let answer = RwSignal::new(None::<Ahead>);
    #[cfg(feature = "hydrate")]
    browser::watch(lang, answer);
    #[cfg(not(feature = "hydrate"))]
    let _ = lang;
    // Only the sentence is read out when it changes; a list of fifty dates would never end.
    view! {
        <p
            role="status"
            class="ahead"
            data-verdict=move || answer.read().as_ref().map(|ahead| ahead.verdict.as_str())
            data-asks=move || answer.read().as_ref().filter(|ahead| ahead.asks).map(|_| "yes")
        >
            {move || answer.read().as_ref().map(|ahead| ahead.words.clone())}
        </p>
        <ul class="ahead-dates">
            {move || answer.read().as_ref().map(|ahead| ahead.lines.iter().map(line).collect::<Vec<_>>())}
        </ul>
    }
}

fn line(line: &Line) -> impl IntoView + use<> {
    view! { <li data-verdict=line.verdict.as_str()>{line.words.clone()}</li> }
}
