//! The rooms of the house.

use super::frame::Frame;
use crate::domain::{directory::Shown, room::Room};

/// All rooms.
pub fn list(frame: Frame<'_>) -> String {
    let _ = frame;
    String::new()
}

/// One room.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The room.
    pub room: &'a Room,
    /// Stretches of the next seven days in it, by start.
    pub week: Vec<Shown>,
}

/// One room.
pub fn entry(frame: Frame<'_>, data: &Entry<'_>) -> String {
    let _ = (frame, data);
    String::new()
}
