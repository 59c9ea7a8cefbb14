//! Reminders the day before: who wants them, of which dates, and that they are written once.

use app::domain::{
    booking::{Booking, Hold},
    id::BookingId,
    person::{Person, Reminders},
    time::Span,
};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Statement, sea_query::Expr};

use super::{
    Store, StoreError,
    booking::bookings,
    entity::{hub, person},
    known,
    person::from_row,
    request::Turn,
    writing::Writing,
};

impl Store {
    /// Keeps which dates somebody is reminded of.
    pub(crate) async fn set_reminders(&self, person: &Person, reminders: Reminders) -> Result<(), StoreError> {
        person::Entity::update_many()
            .col_expr(person::Column::Reminders, Expr::value(reminders.as_str()))
            .filter(person::Column::Id.eq(person.id.0))
            .exec(&self.write)
            .await?;
        Ok(())
    }
}

impl Writing {
    /// Notes that the reminders of a day are written, if none were of that day or a later one; of several servers that try, one does.
    pub(crate) async fn take_turn_to_remind_of(&self, day: NaiveDate) -> Result<Turn, StoreError> {
        // Dates in this shape sort as text.
        let day = day.to_string();
        let taken = hub::Entity::update_many()
            .col_expr(hub::Column::RemindedOf, Expr::value(day.as_str()))
            .filter(hub::Column::RemindedOf.lt(day.as_str()))
            .exec(self)
            .await?;
        Ok(if taken.rows_affected == 1 { Turn::Ours } else { Turn::Gone })
    }

    /// Bookings with a settled date that starts during a day, of people who want reminders.
    pub(crate) async fn to_be_reminded_of(&self, day: Span) -> Result<Vec<Booking>, StoreError> {
        let query = "SELECT DISTINCT booking.id AS id FROM occurrence
             JOIN booking ON booking.id = occurrence.booking_id JOIN person ON person.id = booking.booked_by
             WHERE occurrence.starts_at >= $1 AND occurrence.starts_at < $2 AND occurrence.hold = $3 AND person.reminders <> $4";
        let values = [day.start().0.into(), day.end().0.into(), Hold::Confirmed.as_str().into(), Reminders::Never.as_str().into()];
        let rows = self.query_all_raw(Statement::from_sql_and_values(self.get_database_backend(), query, values)).await?;
        let id = |row: &sea_orm::QueryResult| known(&row.try_get::<String>("", "id")?, ("booking", "id"));
        let ids: Vec<BookingId> = rows.iter().map(id).collect::<Result<_, _>>()?;
        bookings(self, &ids).await
    }

    /// Whoever made these bookings, by number, without the associations they act for.
    pub(crate) async fn bookers(&self, bookings: &[Booking]) -> Result<Vec<Person>, StoreError> {
        let numbers = bookings.iter().map(|booking| booking.booked_by.0);
        let rows = person::Entity::find().filter(person::Column::Id.is_in(numbers)).order_by_asc(person::Column::Id).all(self).await?;
        rows.into_iter().map(|row| from_row(row, Vec::new())).collect()
    }
}
