//! Treppenhaus: rules, words and pages of a house that many associations share.
//!
//! Nothing here knows a database, a socket or a clock: "now" is always an argument.
//! `domain` is the same code in the server and in the browser; `text` and `page` exist on the server only.

pub mod domain;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod text;

/// Wakes the islands of a page; the browser calls it once the code has arrived.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
