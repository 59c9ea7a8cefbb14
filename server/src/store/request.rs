//! What waits for an answer: requests on the coordination's desk, and whose time has run out.

use app::domain::{
    booking::{Booking, Hold},
    id::BookingId,
    time::Moment,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement, sea_query::Expr};

use super::{Store, StoreError, booking::bookings, entity::booking, known, writing::Writing};

/// How many requests the desk shows, and how many bookings one round of the worker looks after.
const AT_ONCE: u64 = 100;

impl Store {
    /// Requests that still can be answered, the soonest deadline first.
    pub(crate) async fn requests(&self, now: Moment) -> Result<Vec<Booking>, StoreError> {
        let query = "SELECT id FROM booking WHERE answer_by > $1
             AND EXISTS (SELECT 1 FROM occurrence WHERE occurrence.booking_id = booking.id AND occurrence.hold = $2)
             ORDER BY answer_by, id LIMIT $3";
        let limit = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
        let values = [now.0.into(), Hold::Requested.as_str().into(), limit.into()];
        let backend = self.read().get_database_backend();
        let rows = self.read().query_all_raw(Statement::from_sql_and_values(backend, query, values)).await?;
        let ids: Vec<BookingId> = rows.iter().map(|row| id(&row.try_get::<String>("", "id")?)).collect::<Result<_, _>>()?;
        let mut requests = bookings(self.read(), &ids).await?;
        requests.sort_by(|one, other| (one.answer_by, &one.id).cmp(&(other.answer_by, &other.id)));
        Ok(requests)
    }

    /// Requests and offers that nobody answered in time, longest overdue first.
    pub(crate) async fn overdue(&self, now: Moment) -> Result<Vec<BookingId>, StoreError> {
        let query = booking::Entity::find().select_only().column(booking::Column::Id).filter(booking::Column::AnswerBy.lte(now.0));
        let query = query.order_by_asc(booking::Column::AnswerBy).limit(AT_ONCE);
        query.into_tuple::<String>().all(self.read()).await?.iter().map(|row| id(row)).collect()
    }

    /// Bookings that the coordination is to be reminded of, with the moment that was set for it.
    pub(crate) async fn to_remind_of(&self, now: Moment) -> Result<Vec<(BookingId, Moment)>, StoreError> {
        let query = booking::Entity::find().select_only().columns([booking::Column::Id, booking::Column::RemindAt]);
        let query = query.filter(booking::Column::AnswerBy.is_not_null()).filter(booking::Column::RemindAt.lte(now.0));
        let rows = query.order_by_asc(booking::Column::RemindAt).limit(AT_ONCE).into_tuple::<(String, i64)>().all(self.read()).await?;
        rows.iter().map(|(row, at)| Ok((id(row)?, Moment(*at)))).collect()
    }

    /// When something runs out or somebody is to be reminded next; in the past where that has not been looked after yet.
    pub(crate) async fn next_due_at(&self) -> Result<Option<Moment>, StoreError> {
        let query = "SELECT MIN(due) AS due FROM (
                SELECT MIN(answer_by) AS due FROM booking WHERE answer_by IS NOT NULL
                UNION ALL SELECT MIN(remind_at) FROM booking WHERE answer_by IS NOT NULL
                UNION ALL SELECT MIN(starts_at) FROM waiting WHERE state = 'waiting'
             ) AS dues";
        let backend = self.read().get_database_backend();
        let row = self.read().query_one_raw(Statement::from_string(backend, query)).await?;
        Ok(row.map(|row| row.try_get::<Option<i64>>("", "due")).transpose()?.flatten().map(Moment))
    }
}

/// Whether a reminder is this server's to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// It is.
    Ours,
    /// Another server wrote it, or the request has changed.
    Gone,
}

impl Writing {
    /// Sets the next reminder, if the one of `before` is still to be written; of several servers that try, one does.
    pub(crate) async fn take_turn_to_remind(&self, id: &BookingId, before: Moment, next: Option<Moment>) -> Result<Turn, StoreError> {
        let taken = booking::Entity::update_many()
            .col_expr(booking::Column::RemindAt, Expr::value(next.map(|at| at.0)))
            .filter(booking::Column::Id.eq(id.as_str()))
            .filter(booking::Column::RemindAt.eq(before.0))
            .exec(self)
            .await?;
        Ok(if taken.rows_affected == 1 { Turn::Ours } else { Turn::Gone })
    }
}

fn id(text: &str) -> Result<BookingId, StoreError> {
    known(text, ("booking", "id"))
}
