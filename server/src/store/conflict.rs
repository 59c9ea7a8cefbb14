//! From a refusal of the database to the reason in the domain; nothing else reads database messages.

use sea_orm::DbErr;

/// What a constraint guards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conflict {
    /// Two held occurrences in one part at once.
    Overlap,
    /// The same sheet of the booking form a second time.
    Sheet,
}

impl Conflict {
    /// The constraint behind an error, if it is one of ours.
    pub(super) fn of(error: &DbErr) -> Option<Self> {
        let message = error.to_string();
        // SQLite names the columns of a unique constraint, PostgreSQL its name.
        if message.contains("occurrence_overlap") {
            Some(Self::Overlap)
        } else if message.contains("booking_sheet") || message.contains("booking.booked_by, booking.sheet") {
            Some(Self::Sheet)
        } else {
            None
        }
    }
}
