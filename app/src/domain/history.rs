//! What people do in the house, as the history calls it.

use std::str::FromStr;

use super::word::UnknownWord;

/// What was done.
#[expect(missing_docs, reason = "each is named for what is done")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Book,
    CallOff,
    BringBack,
    Undo,
    Change,
    Approve,
    Decline,
    ProposeRoom,
    Take,
    Expire,
    Close,
    SendLetterAgain,
    ChangeRules,
    WriteText,
    RemoveText,
    AddService,
    DescribeService,
}

impl Deed {
    /// Every deed.
    pub const ALL: [Self; 17] = [
        Self::Book,
        Self::CallOff,
        Self::BringBack,
        Self::Undo,
        Self::Change,
        Self::Approve,
        Self::Decline,
        Self::ProposeRoom,
        Self::Take,
        Self::Expire,
        Self::Close,
        Self::SendLetterAgain,
        Self::ChangeRules,
        Self::WriteText,
        Self::RemoveText,
        Self::AddService,
        Self::DescribeService,
    ];

    /// The word it is stored under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Book => "book",
            Self::CallOff => "call off",
            Self::BringBack => "bring back",
            Self::Undo => "undo",
            Self::Change => "change",
            Self::Approve => "approve",
            Self::Decline => "decline",
            Self::ProposeRoom => "propose room",
            Self::Take => "take",
            Self::Expire => "expire",
            Self::Close => "close",
            Self::SendLetterAgain => "send letter again",
            Self::ChangeRules => "change rules",
            Self::WriteText => "write text",
            Self::RemoveText => "remove text",
            Self::AddService => "add service",
            Self::DescribeService => "describe service",
        }
    }
}

impl FromStr for Deed {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|deed| deed.as_str() == word).ok_or(UnknownWord)
    }
}
