//! The associations of the house.

use super::frame::Frame;
use crate::domain::{
    association::Association,
    directory::{Offer, Shown},
};

/// All associations.
pub fn list(frame: Frame<'_>) -> String {
    let _ = frame;
    String::new()
}

/// One association: what it offers, languages, how to reach it, what is on this week.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The association.
    pub association: &'a Association,
    /// What it offers.
    pub offers: Vec<Offer<'a>>,
    /// Its stretches of the next seven days that the reader may see, by start.
    pub week: Vec<Shown>,
}

/// One association.
pub fn entry(frame: Frame<'_>, data: &Entry<'_>) -> String {
    let _ = (frame, data);
    String::new()
}
