//! Booking a room, and the booking's own page.

use chrono::NaiveDate;

use super::frame::Frame;
use crate::domain::{
    amend::InTheWay,
    booking::{Booking, Number, Occurrence, Purpose},
    form::{Fields, Problems},
    history::Deed,
    hub::RulesVersion,
    id::AssociationId,
    instead::Alternatives,
    judge::{Obstacle, Wished},
    time::{Moment, Span},
};

mod asking;
mod change;
mod dates;
pub(super) mod entry;
pub(super) mod obstacle;
mod preview;
mod refusal;
pub(super) mod repeating;
mod told;
pub(super) mod undo;

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
    /// Whether the reader may change it.
    pub changeable: bool,
    /// Whether the reader may call it off and it still can be.
    pub cancellable: bool,
    /// What the reader just did to it.
    pub fresh: Option<Fresh>,
    /// Until when the reader can take back what they did last, as long as nobody does anything else.
    pub undo_until: Option<Moment>,
    /// What could not be done just now.
    pub refused: Option<NotDone>,
}

/// What could not be done to a booking, and why, as far as the reader may see.
#[derive(Clone, Debug)]
pub enum NotDone {
    /// A date stays called off.
    BringBack(InTheWay<crate::domain::directory::Shown>),
    /// A change stays, because something is in the way of what was before; of nothing where somebody was faster.
    Undo(Vec<InTheWay<crate::domain::directory::Shown>>),
    /// A change stays, because it was made too long ago or by somebody else, or something has changed since.
    UndoNoMore,
}

/// What somebody just did to a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fresh {
    /// Made it.
    Booked,
    /// Changed it.
    Changed,
    /// Called some of it off.
    CalledOff,
    /// Brought a date back.
    BroughtBack,
    /// Took back what they had done last.
    Undone,
}

impl Fresh {
    const ALL: [Self; 5] = [Self::Booked, Self::Changed, Self::CalledOff, Self::BroughtBack, Self::Undone];

    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Booked => "1",
            Self::Changed => "change",
            Self::CalledOff => "off",
            Self::BroughtBack => "back",
            Self::Undone => "undone",
        }
    }

    /// What a word in the address stands for.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fresh| fresh.as_str() == word)
    }
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
    /// How to get the keys, where it is settled and the reader may know.
    pub keys: &'a [super::letter::Key],
    /// What happened so far, the newest first.
    pub history: &'a [Told],
}

/// Something that happened to a booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub at: Moment,
    /// The name of who did it; nobody where the house did it by itself.
    pub who: Option<String>,
    /// What was done.
    pub deed: Deed,
    /// To which date, where it was one.
    pub number: Option<Number>,
    /// What was said with it.
    pub words: Option<String>,
}

/// The page on which a date, and with it the booking, is changed.
pub fn change(frame: Frame<'_>, data: &Changing<'_>) -> String {
    change::page(frame, data)
}

/// A booking that somebody is about to change.
#[derive(Clone, Debug)]
pub struct Changing<'a> {
    /// The booking as it stands.
    pub booking: &'a Booking,
    /// The date it is about.
    pub date: &'a Occurrence,
    /// How it stands, as the form would say it.
    pub standing: &'a Fields,
    /// What was typed; as it stands, at first.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// Why it was not changed although nothing is wrong with what was typed.
    pub trouble: Option<Trouble>,
}

/// What keeps a change from being made.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// Something is in the way of some dates.
    Blocked {
        /// Of which, and what, as far as the reader may see.
        dates: Vec<InTheWay<crate::domain::directory::Shown>>,
        /// What could be had instead, for a single date.
        instead: Alternatives,
    },
    /// Somebody changed the booking since the form was opened.
    Stale {
        /// Their name; nobody where the house did it by itself.
        who: Option<String>,
        /// When.
        at: Option<Moment>,
    },
    /// The date is over or was called off.
    Gone,
}
