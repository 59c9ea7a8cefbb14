//! Who did what; written within the change itself.

use app::{
    domain::{
        booking::Number,
        id::{BookingId, PersonId},
        permission::Permit,
        time::Moment,
    },
    page::booking::Told,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
};

pub(crate) use app::domain::history::Deed;

use super::{
    Store, StoreError,
    entity::{audit, person},
    known,
};

/// Who does something.
#[derive(Clone, Copy, Debug)]
pub(crate) enum By<'a> {
    /// Somebody who may.
    Person(Permit<'a>),
    /// The house by itself, when time has run out or a room has become free.
    House,
}

impl By<'_> {
    pub(super) fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(permit) => permit.person(),
            Self::House => None,
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

    /// Everything that happened to a booking, the newest first.
    pub(crate) async fn history(&self, booking: &BookingId) -> Result<Vec<Told>, StoreError> {
        let of_person = audit::Entity::belongs_to(person::Entity).from(audit::Column::PersonId).to(person::Column::Id).into();
        let query = audit::Entity::find()
            .select_only()
            .columns([audit::Column::At, audit::Column::Deed, audit::Column::Number, audit::Column::Words])
            .column(person::Column::Name)
            .join(JoinType::LeftJoin, of_person)
            .filter(audit::Column::BookingId.eq(booking.as_str()))
            .order_by_desc(audit::Column::Id);
        let rows = query.into_tuple::<(i64, String, Option<i32>, Option<String>, Option<String>)>().all(self.read()).await?;
        let told = |(at, deed, number, words, who): (i64, String, Option<i32>, _, _)| {
            Ok(Told { at: Moment(at), who, deed: known(&deed, ("audit", "deed"))?, number: number.map(Number), words })
        };
        rows.into_iter().map(told).collect()
    }
}
