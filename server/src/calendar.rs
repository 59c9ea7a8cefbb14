//! Bookings for calendar programs (RFC 5545): as entries that letters bring, and as feeds.

mod difference;
mod event;
mod feed;
mod letter;
mod series;

mod content_line;
mod timezone;

pub use difference::Difference;
pub use event::{Besides, Class, Event, People};
pub use feed::{Feed, Taken};
pub use letter::part;
