//! Who did what; written within the change itself.

use app::domain::{
    booking::Number,
    id::{BookingId, PersonId},
    permission::Permit,
    time::Moment,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};

use super::{Store, StoreError, entity::audit};

/// Who does something.
#[derive(Clone, Copy, Debug)]
pub(crate) enum By<'a> {
    /// Somebody who may.
    Person(Permit<'a>),
    /// The house by itself, when time has run out or a room has become free.
    House,
}

impl By<'_> {
    fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(permit) => permit.person(),
            Self::House => None,
        }
    }
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    Book,
    CallOff,
    BringBack,
    Change,
    Approve,
    Decline,
    ProposeRoom,
    Take,
    Expire,
    Close,
    SendLetterAgain,
    ChangeRules,
}

impl Deed {
    /// The word it is stored under.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Book => "book",
            Self::CallOff => "call off",
            Self::BringBack => "bring back",
            Self::Change => "change",
            Self::Approve => "approve",
            Self::Decline => "decline",
            Self::ProposeRoom => "propose room",
            Self::Take => "take",
            Self::Expire => "expire",
            Self::Close => "close",
            Self::SendLetterAgain => "send letter again",
            Self::ChangeRules => "change rules",
        }
    }
}

/// Writes into the history who did what, to which booking and which of its dates, and what was said with it.
pub(super) async fn record(
    connection: &impl ConnectionTrait,
    by: By<'_>,
    deed: Deed,
    about: Option<(&BookingId, Option<Number>)>,
    words: Option<&str>,
    at: Moment,
) -> Result<(), DbErr> {
    let row = audit::ActiveModel {
        id: NotSet,
        at: Set(at.0),
        person_id: Set(by.person().map(|person| person.0)),
        deed: Set(deed.as_str().to_owned()),
        booking_id: Set(about.map(|(booking, _)| booking.to_string())),
        number: Set(about.and_then(|(_, number)| number).map(|number| number.0)),
        words: Set(words.map(str::to_owned)),
    };
    audit::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(())
}

impl Store {
    /// Who changed a booking last, and when; nobody where the house did it by itself.
    pub(crate) async fn last_change(&self, booking: &BookingId) -> Result<Option<(Option<PersonId>, Moment)>, StoreError> {
        let query = audit::Entity::find().filter(audit::Column::BookingId.eq(booking.as_str())).order_by_desc(audit::Column::Id);
        Ok(query.one(self.read()).await?.map(|row| (row.person_id.map(PersonId), Moment(row.at))))
    }
}
