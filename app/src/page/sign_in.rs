//! Signing in by e-mail.

use super::frame::Frame;
use crate::domain::form::{Fields, Problems};

/// Asks for the address. `typed` brings `email` and `next`, the address after `/{lang}` to go on to.
pub fn ask(frame: Frame<'_>, typed: &Fields, problems: &Problems) -> String {
    let _ = (frame, typed, problems);
    String::new()
}

/// Says that a letter is on its way if there is an account, and asks for the code in it.
pub fn code(frame: Frame<'_>, typed: &Fields, problems: &Problems) -> String {
    let _ = (frame, typed, problems);
    String::new()
}

/// Behind the link of the letter: one press signs in, so that a program that only looks at links does not.
/// `typed` brings `token` and `next`.
pub fn confirm(frame: Frame<'_>, typed: &Fields) -> String {
    let _ = (frame, typed);
    String::new()
}

/// The link or code is used up, too old, or was never given.
pub fn stale(frame: Frame<'_>) -> String {
    let _ = frame;
    String::new()
}
