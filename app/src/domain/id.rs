//! Names of things: a number inside the house, a slug in an address, a code on a booking.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! number {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);
    };
}

number! {
    /// The number of an association.
    AssociationId
}
number! {
    /// The number of a service.
    ServiceId
}
number! {
    /// The number of a room that can be booked.
    RoomId
}
number! {
    /// The number of a part of the house that can be occupied once at a time.
    PartId
}
number! {
    /// The number of a closure.
    ClosureId
}
number! {
    /// The number of a place on the waiting list.
    WaitingId
}
number! {
    /// The number of a person with an account.
    PersonId
}
number! {
    /// The number of a letter.
    LetterId
}
number! {
    /// The number of a message about what was wrong or in the way.
    FeedbackId
}

/// A short name for addresses: lower-case letters, digits and single hyphens, at most 60 of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Slug(String);

impl FromStr for Slug {
    type Err = NotASlug;

    fn from_str(text: &str) -> Result<Self, NotASlug> {
        let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let framed = !text.starts_with('-') && !text.ends_with('-') && !text.contains("--");
        let fits = (1..=60).contains(&text.len());
        if plain && framed && fits { Ok(Self(text.to_owned())) } else { Err(NotASlug) }
    }
}

/// The text cannot stand in an address as a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a slug")]
pub struct NotASlug;

impl Slug {
    /// A slug for a service whose name gives none.
    #[cfg(feature = "ssr")]
    pub(super) fn of_service(number: usize) -> Self {
        Self(format!("service-{number}"))
    }

    /// The slug as it stands in the address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The code of a booking: ten letters and digits that are hard to confuse when read over the phone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BookingId(String);

impl BookingId {
    const LENGTH: usize = 10;
    /// Crockford's base 32: no i, l, o, u.
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

    /// The code that a random number stands for; its lowest 50 bits are used.
    pub fn from_random(number: u64) -> Self {
        let digit = |place: usize| {
            let index = usize::try_from(number >> (5 * place) & 31).unwrap_or_default();
            char::from(Self::ALPHABET[index])
        };
        Self((0..Self::LENGTH).map(digit).collect())
    }

    /// The code as it stands in the address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for BookingId {
    type Err = NotABookingId;

    fn from_str(text: &str) -> Result<Self, NotABookingId> {
        let known = text.bytes().all(|b| Self::ALPHABET.contains(&b));
        if known && text.len() == Self::LENGTH { Ok(Self(text.to_owned())) } else { Err(NotABookingId) }
    }
}

/// The text is no code of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a booking")]
pub struct NotABookingId;

impl fmt::Display for BookingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_have_one_shape() {
        for good in ["a", "haus-der-sprachen", "raum-2"] {
            assert!(good.parse::<Slug>().is_ok(), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "ä", "a b", "a/b", &"a".repeat(61)] {
            assert_eq!(bad.parse::<Slug>(), Err(NotASlug), "{bad}");
        }
    }

    #[test]
    fn a_booking_code_survives_the_address() {
        let id = BookingId::from_random(0x0123_4567_89ab_cdef);
        assert_eq!(id.as_str().parse(), Ok(id.clone()));
        assert_eq!("0123456789x".parse::<BookingId>(), Err(NotABookingId));
        assert_eq!("012345678i".parse::<BookingId>(), Err(NotABookingId));
    }
}
