//! The door of the demo house: sign in as anyone with one press.

use super::frame::Frame;
use crate::domain::person::Person;

/// Everybody one can be; each is a button that posts `person` (a number) to `/demo`, and the letters are a press away.
pub fn door(frame: Frame<'_>, people: &[Person]) -> String {
    let _ = (frame, people);
    String::new()
}
