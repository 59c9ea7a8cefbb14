//! Bookings for calendar programs (RFC 5545): as entries that letters bring.

mod difference;
mod event;
mod letter;
mod series;

mod content_line;
mod timezone;

pub use difference::Difference;
pub use event::{Event, People};
pub use letter::part;
