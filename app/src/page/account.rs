//! Who am I here, and what have I booked.

use super::frame::Frame;
use crate::domain::{booking::Entry, person::Person};

/// The account page.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    /// Who.
    pub person: &'a Person,
    /// Bookings of their associations still to come, by start, called-off ones left out.
    pub coming: Vec<Entry>,
}

/// The account page.
pub fn page(frame: Frame<'_>, data: &Account<'_>) -> String {
    let _ = (frame, data);
    String::new()
}
