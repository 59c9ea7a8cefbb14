//! Finding help: services and their next sessions.

use super::frame::Frame;
use crate::domain::directory::{Offer, Search};

/// The list of services.
#[derive(Clone, Debug)]
pub struct Counselling<'a> {
    /// What was looked for.
    pub search: Search,
    /// What was found, soonest first.
    pub offers: Vec<Offer<'a>>,
}

/// The list of services.
pub fn list(frame: Frame<'_>, data: &Counselling<'_>) -> String {
    let _ = (frame, data);
    String::new()
}

/// One service.
pub fn service(frame: Frame<'_>, offer: &Offer<'_>) -> String {
    let _ = (frame, offer);
    String::new()
}
