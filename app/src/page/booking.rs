//! Booking a room, and the booking's own page.

use chrono::NaiveDate;

use super::frame::Frame;
use crate::domain::{
    booking::{Booking, Purpose},
    form::{Fields, Problems},
    hub::RulesVersion,
    id::AssociationId,
    instead::Alternatives,
    judge::{Obstacle, Wished},
    time::Span,
};

mod asking;
mod entry;
pub(super) mod obstacle;
mod preview;
mod refusal;
pub(super) mod repeating;

pub(super) use asking::{asks_which_hour, which_hour};

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
    /// The dates of a series, once they can be told.
    pub preview: Option<Preview>,
    /// Associations the reader may book for.
    pub associations: Vec<AssociationId>,
    /// Purposes the reader may book for.
    pub purposes: &'a [Purpose],
    /// The house rules the reader has still to accept.
    pub rules: Option<RulesVersion>,
    /// Whether the coordination must say yes to the wish as it stands.
    pub asks: bool,
}

/// The only date of a wish cannot be had.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The wished stretch.
    pub wish: Span,
    /// What is in the way, as far as the reader may see.
    pub obstacle: Obstacle<crate::domain::directory::Shown>,
    /// What could be had instead.
    pub instead: Alternatives,
    /// Whether the coordination must say yes to something that could be had instead.
    pub asks: bool,
}

/// Every date of a series before it is booked, and what becomes of it.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The dates in order.
    pub dates: Vec<Listed>,
    /// The first days of the months that have no such date.
    pub missing: Vec<NaiveDate>,
    /// Why it is shown.
    pub why: Why,
    /// What stands for exactly these dates and the rest of what is shown; a booking that names it is none of anything else.
    pub seen: String,
    /// Whether the coordination must say yes.
    pub asks: bool,
}

/// Why the dates of a series are shown before it is booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody asked to see them first.
    Asked,
    /// Some cannot be had.
    Refused,
    /// They are others than the reader has seen, or stand otherwise by now.
    Changed,
}

/// A date of the preview.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The date and what becomes of it, as far as the reader may see.
    pub wished: Wished<crate::domain::directory::Shown>,
    /// What could be had instead, where it cannot be had.
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
