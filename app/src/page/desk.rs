//! The coordination's desk.

use super::{frame::Frame, letter::Kept};

/// The letters that need attention and the last ones sent.
#[derive(Clone, Debug)]
pub struct Letters {
    /// Given up, newest first.
    pub given_up: Vec<Kept>,
    /// Waiting, oldest first.
    pub waiting: Vec<Kept>,
    /// The last ones sent, newest first.
    pub sent: Vec<Kept>,
}

/// The letters of the house (`/{lang}/desk/letters`); each given-up one has a button that posts to `/{lang}/desk/letters/{id}/again`.
pub fn letters(frame: Frame<'_>, data: &Letters) -> String {
    let _ = (frame, data);
    String::new()
}
