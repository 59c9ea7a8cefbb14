//! The first page: what do you need help with, and what is on today.

use super::frame::Frame;
use crate::domain::directory::Shown;

/// What the first page shows.
#[derive(Clone, Debug)]
pub struct Home {
    /// Today's stretches that everybody may see, by start; past ones included.
    pub today: Vec<Shown>,
}

/// The first page.
pub fn page(frame: Frame<'_>, data: &Home) -> String {
    let _ = (frame, data);
    String::new()
}
