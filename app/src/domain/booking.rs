//! Bookings: what an association asks for, and what the house keeps.

use std::str::FromStr;

use super::{
    id::{AssociationId, BookingId, PersonId, RoomId, ServiceId},
    service::UnknownWord,
    time::Span,
};

/// What a room is booked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A counselling hour; it stands in the directory.
    Counselling,
    /// A meeting of the association.
    Meeting,
    /// Something for an audience.
    Event,
    /// The house needs the room for itself.
    Maintenance,
}

impl Purpose {
    /// Every purpose, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Counselling, Self::Meeting, Self::Event, Self::Maintenance];

    /// The word it is stored and sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Counselling => "counselling",
            Self::Meeting => "meeting",
            Self::Event => "event",
            Self::Maintenance => "maintenance",
        }
    }

    /// Who sees a booking of this purpose unless somebody chooses otherwise.
    pub fn usual_visibility(self) -> Visibility {
        match self {
            Self::Counselling | Self::Event => Visibility::Public,
            Self::Meeting | Self::Maintenance => Visibility::House,
        }
    }
}

impl FromStr for Purpose {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == word).ok_or(UnknownWord)
    }
}

/// Who sees what a booking is for and whose it is. That the room is taken, everybody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody, also in the directory.
    Public,
    /// People who signed in.
    House,
    /// The association itself and the coordination.
    Private,
}

impl Visibility {
    /// Every visibility, widest first.
    pub const ALL: [Self; 3] = [Self::Public, Self::House, Self::Private];

    /// The word it is stored and sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::House => "house",
            Self::Private => "private",
        }
    }
}

impl FromStr for Visibility {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|visibility| visibility.as_str() == word).ok_or(UnknownWord)
    }
}

/// Whether an occurrence keeps its room: requested and confirmed do, declined and cancelled do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Waits for the coordination's yes.
    Requested,
    /// Settled.
    Confirmed,
    /// The coordination said no.
    Declined,
    /// Called off.
    Cancelled,
}

impl Hold {
    /// Every hold.
    pub const ALL: [Self; 4] = [Self::Requested, Self::Confirmed, Self::Declined, Self::Cancelled];

    /// The word it is stored under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether the room is kept.
    pub fn keeps_room(self) -> bool {
        matches!(self, Self::Requested | Self::Confirmed)
    }
}

impl FromStr for Hold {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|hold| hold.as_str() == word).ok_or(UnknownWord)
    }
}

/// A booking that somebody asks for; every rule that needs no look at the plan has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// For whom.
    pub association: AssociationId,
    /// Which rooms; at least one, none twice, no two that share a part.
    pub rooms: Vec<RoomId>,
    /// What for.
    pub purpose: Purpose,
    /// The service, for counselling and only then.
    pub service: Option<ServiceId>,
    /// A title in the association's words.
    pub title: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
    /// How many people are expected.
    pub attendees: Option<u16>,
    /// When.
    pub span: Span,
    /// A note for the coordination.
    pub note: Option<String>,
    /// Which sheet of the form this came on, so that a second press books nothing twice.
    pub sheet: Sheet,
}

/// One sheet of the booking form: sent twice, it still is one booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet(String);

impl Sheet {
    /// A sheet named by a random number.
    pub fn from_random(number: u64) -> Self {
        Self(format!("{number:016x}"))
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Sheet {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let hex = text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if hex && text.len() == 16 { Ok(Self(text.to_owned())) } else { Err(UnknownWord) }
    }
}

/// A booking the house keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Its code.
    pub id: BookingId,
    /// For whom.
    pub association: AssociationId,
    /// Who booked.
    pub booked_by: PersonId,
    /// Which rooms.
    pub rooms: Vec<RoomId>,
    /// What for.
    pub purpose: Purpose,
    /// The service, for counselling.
    pub service: Option<ServiceId>,
    /// A title in the association's words.
    pub title: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
    /// How many people are expected.
    pub attendees: Option<u16>,
    /// When.
    pub span: Span,
    /// A note for the coordination.
    pub note: Option<String>,
    /// Whether it keeps its rooms.
    pub hold: Hold,
    /// How often it changed (RFC 5545 §3.8.7.4).
    pub sequence: i32,
}

/// A booking as it stands in the plan of one room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its code.
    pub booking: BookingId,
    /// For whom.
    pub association: AssociationId,
    /// Which room.
    pub room: RoomId,
    /// What for.
    pub purpose: Purpose,
    /// The service, for counselling.
    pub service: Option<ServiceId>,
    /// A title in the association's words.
    pub title: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
    /// Whether it is settled.
    pub hold: Hold,
    /// When.
    pub span: Span,
}
