//! People with an account, and whoever asks without one.

use std::str::FromStr;

use super::{
    hub::RulesVersion,
    id::{AssociationId, PersonId},
    lang::Lang,
    word::UnknownWord,
};

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their number.
    pub id: PersonId,
    /// How the house addresses them.
    pub name: String,
    /// Where their letters go.
    pub email: Email,
    /// The language of their letters.
    pub lang: Lang,
    /// What they do for the whole house, if anything.
    pub office: Option<Office>,
    /// The associations they act for.
    pub memberships: Vec<Membership>,
    /// The newest version of the house rules they have accepted.
    pub accepted: RulesVersion,
    /// Which dates they are reminded of.
    pub reminders: Reminders,
}

/// Which dates of their bookings somebody is reminded of the day before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reminders {
    /// None.
    Never,
    /// Every single date, and of a series the first.
    #[default]
    First,
    /// Every one.
    Each,
}

impl Reminders {
    /// Every choice, in the order of the form.
    pub const ALL: [Self; 3] = [Self::First, Self::Each, Self::Never];

    /// The word it is stored and sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::First => "first",
            Self::Each => "each",
        }
    }
}

impl FromStr for Reminders {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == word).ok_or(UnknownWord)
    }
}

/// What somebody does for the whole house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// Runs the house.
    Coordinator,
    /// An adviser at another desk in town.
    Partner,
}

impl Office {
    /// The word it is stored under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Partner => "partner",
        }
    }
}

impl FromStr for Office {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        [Self::Coordinator, Self::Partner].into_iter().find(|office| office.as_str() == word).ok_or(UnknownWord)
    }
}

/// Acting for one association.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The association.
    pub association: AssociationId,
    /// How far the acting goes.
    pub rank: Rank,
}

/// How far somebody acts for an association.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Books rooms.
    Member,
    /// Is responsible for its entry and its people too.
    Lead,
}

impl Rank {
    /// The word it is stored under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Lead => "lead",
        }
    }
}

impl FromStr for Rank {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        [Self::Member, Self::Lead].into_iter().find(|rank| rank.as_str() == word).ok_or(UnknownWord)
    }
}

/// Whoever asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A visitor without an account.
    Newcomer,
    /// The screen at the door.
    Display,
    /// Somebody who signed in.
    Person(Person),
}

impl Actor {
    /// The person behind the request, when there is one.
    pub fn person(&self) -> Option<&Person> {
        match self {
            Self::Person(person) => Some(person),
            Self::Newcomer | Self::Display => None,
        }
    }
}

/// An address for e-mail, in lower case: one `@`, a name before it, a domain with a dot (or `localhost`) after it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// The longest address a mail server takes (RFC 5321 §4.5.3.1.3).
    pub const MAX: usize = 254;

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = NotAnEmail;

    fn from_str(text: &str) -> Result<Self, NotAnEmail> {
        let text = text.trim();
        let (local, domain) = text.split_once('@').ok_or(NotAnEmail)?;
        let local_fits = (1..=64).contains(&local.len())
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && local.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b));
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let domain_fits = (domain.contains('.') || domain.eq_ignore_ascii_case("localhost")) && domain.split('.').all(label);
        if local_fits && domain_fits && text.len() <= Self::MAX { Ok(Self(text.to_ascii_lowercase())) } else { Err(NotAnEmail) }
    }
}

/// The text is no address for e-mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an address for e-mail")]
pub struct NotAnEmail;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_for_email_have_one_shape() {
        for good in ["a@b.de", " Selam@Beispiel.Example ", "o'neil+x@sub.domain.org", "x@localhost"] {
            assert!(good.parse::<Email>().is_ok(), "{good}");
        }
        for bad in ["", "a", "@b.de", "a@", "a@b", "a@b..de", "a b@c.de", "a@b@c.de", "a\n@b.de", "a@-b.de", "ä@b.de", "a..b@c.de"] {
            assert_eq!(bad.parse::<Email>(), Err(NotAnEmail), "{bad}");
        }
        assert_eq!("A@B.De".parse::<Email>().unwrap().as_str(), "a@b.de");
    }
}
