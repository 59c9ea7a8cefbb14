//! Pages for when something cannot be done.

use super::frame::Frame;
use crate::domain::permission::Refusal;

/// There is nothing here (404), with ways on.
pub fn not_found(frame: Frame<'_>) -> String {
    let _ = frame;
    String::new()
}

/// Not allowed (403): says who may.
pub fn forbidden(frame: Frame<'_>, refusal: Refusal) -> String {
    let _ = (frame, refusal);
    String::new()
}

/// Too many tries (429): says when to come back.
pub fn too_many(frame: Frame<'_>, minutes: u32) -> String {
    let _ = (frame, minutes);
    String::new()
}

/// What a page without a house around it says; it must not need the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bare<'a> {
    /// The server failed (500); the number is in its log.
    Fault {
        /// The operation id.
        operation: &'a str,
    },
    /// The form came from another site (403).
    ForeignForm,
    /// The server took too long (503).
    TooSlow,
    /// More was sent than the house reads (413).
    TooLarge,
}

/// A page that needs nothing but words.
pub fn bare(lang: crate::domain::lang::Lang, style: &str, what: Bare<'_>) -> String {
    let _ = (lang, style, what);
    String::new()
}
