//! Booking a room, and the booking's own page.

use super::frame::Frame;
use crate::domain::{
    booking::{Booking, Purpose},
    form::{Fields, Problems},
    id::AssociationId,
    room::Alternatives,
    time::Span,
};

mod asking;
mod entry;
mod refusal;

/// The booking form.
pub fn form(frame: Frame<'_>, data: &Form<'_>) -> String {
    asking::page(frame, data)
}

/// The booking form, first or again.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// What was typed, or what the address proposes.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// Why it was refused although nothing is wrong with it.
    pub refused: Option<Refused>,
    /// Associations the reader may book for.
    pub associations: Vec<AssociationId>,
    /// Purposes the reader may book for.
    pub purposes: &'a [Purpose],
}

/// The room is taken then.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The wished stretch.
    pub wish: Span,
    /// What is in the way, as far as the reader may see.
    pub taken_by: Vec<crate::domain::directory::Shown>,
    /// What could be had instead.
    pub instead: Alternatives,
}

/// One booking's page.
pub fn shown(frame: Frame<'_>, data: &Shown<'_>) -> String {
    entry::page(frame, data)
}

/// One booking.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// The booking.
    pub booking: &'a Booking,
    /// Who booked, the note and the number of people, for those who may know.
    pub detail: Option<Detail<'a>>,
    /// Whether the reader may call it off and it still can be.
    pub cancellable: bool,
    /// Whether the reader just made it.
    pub fresh: bool,
}

/// What only the association and the coordination see.
#[derive(Clone, Copy, Debug)]
pub struct Detail<'a> {
    /// The name of who booked.
    pub booked_by: &'a str,
    /// Where the letters about it go.
    pub letters_to: &'a str,
    /// What became of the newest letter.
    pub letter: Option<super::letter::State>,
}
