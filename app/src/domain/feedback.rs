//! What people tell the house without an account: that something was wrong, or a barrier in the way.

use std::str::FromStr;

use super::{id::FeedbackId, lang::Lang, time::Moment, word::UnknownWord};

/// How long the house keeps a message, in days; the privacy statement and the form say so too.
pub const KEPT_DAYS: i64 = 90;

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What a page says is wrong.
    Wrong,
    /// Something kept somebody from using site or house (§ 12b Abs. 2 BGG).
    Barrier,
    /// Anything else.
    Other,
}

impl Kind {
    /// Every kind, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Wrong, Self::Barrier, Self::Other];

    /// The word it is sent and kept under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Barrier => "barrier",
            Self::Other => "other",
        }
    }
}

impl FromStr for Kind {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or(UnknownWord)
    }
}

/// A message as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// What it is about.
    pub kind: Kind,
    /// What happened.
    pub words: String,
    /// Where an answer would reach whoever wrote: an address or a number, if they want one.
    pub contact: Option<String>,
    /// The page it is about: the address after `/{lang}`, without what it was narrowed to.
    pub about: Option<String>,
}

/// A message as the house keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub id: FeedbackId,
    /// When it came.
    pub at: Moment,
    /// The language of the page it was written on.
    pub lang: Lang,
    /// The message.
    pub feedback: Feedback,
    /// Whether the coordination has seen to it.
    pub done: bool,
}
