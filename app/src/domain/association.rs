//! Organisations that use the house.

use std::str::FromStr;

use super::{
    id::{AssociationId, Slug},
    lang::{Lang, Spoken},
    word::UnknownWord,
    writing::{Subject, Texts, Written},
};

/// An association and its entry in the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Association {
    /// Its number.
    pub id: AssociationId,
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name; never translated.
    pub name: String,
    /// The language its own texts are first written in.
    pub source: Lang,
    /// What it is and does, one version a language.
    pub about: Vec<Written>,
    /// Languages its people speak.
    pub languages: Vec<Spoken>,
    /// How to reach it by telephone.
    pub phone: Option<String>,
    /// How to reach it by e-mail.
    pub email: Option<String>,
    /// Its own site.
    pub website: Option<String>,
    /// Whether it is at home here.
    pub tie: Tie,
    /// How much of the house it may have.
    pub quota: Quota,
}

impl Association {
    /// What it says of itself.
    pub fn texts(&self) -> Texts<'_> {
        Texts::new(Subject::Association(self.id), self.source, None, &self.about)
    }
}

/// How an association belongs to the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// At home in it.
    Resident,
    /// Comes to use a room now and then.
    Guest,
}

impl Tie {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Resident, Self::Guest];

    /// The word it is stored under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Guest => "guest",
        }
    }
}

impl FromStr for Tie {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|tie| tie.as_str() == word).ok_or(UnknownWord)
    }
}

/// How much of the house an association may have; nothing means as much as it likes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quota {
    /// Hours a week, Monday to Sunday, at the house's peak times; two rooms at once count twice.
    pub peak_hours: Option<u16>,
    /// Bookings with a date still to come.
    pub open_bookings: Option<u16>,
    /// Rooms at the same time.
    pub rooms_at_once: Option<u16>,
}

impl Quota {
    /// Whether anything is limited at all.
    pub fn limits(self) -> bool {
        self != Self::default()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An association with nothing to say.
    pub(in crate::domain) fn association(id: i64, tie: Tie) -> Association {
        Association {
            id: AssociationId(id),
            slug: format!("association-{id}").parse().unwrap(),
            name: format!("Association {id}"),
            source: Lang::De,
            about: vec![],
            languages: vec![],
            phone: None,
            email: None,
            website: None,
            tie,
            quota: Quota::default(),
        }
    }
}
