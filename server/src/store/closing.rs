//! Keeping closures and the holidays on which the house is open, and finding what they hit.

use app::domain::{
    booking::Booking,
    closure::{Again, Closed, Closure},
    holiday::Holiday,
    id::{BookingId, ClosureId},
    permission::Permit,
    time::{Moment, Span},
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::Expr,
};

use super::{
    StoreError, booking,
    entity::{closure, hub, occurrence},
    history::{By, Deed, record},
    known,
    plan::{keeps, touches},
    writing::Writing,
};

/// How many bookings one query asks for.
const A_QUERY: usize = 500;

/// Every booking with a date that keeps a room during a stretch.
pub(crate) async fn bookings_during(connection: &impl ConnectionTrait, during: Span) -> Result<Vec<Booking>, StoreError> {
    let query = occurrence::Entity::find().select_only().column(occurrence::Column::BookingId).distinct().filter(touches(during)).filter(keeps());
    let ids: Vec<String> = query.into_tuple().all(connection).await?;
    let ids: Vec<BookingId> = ids.iter().map(|id| known(id, ("occurrence", "booking_id"))).collect::<Result<_, _>>()?;
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(A_QUERY) {
        found.extend(booking::bookings(connection, some).await?);
    }
    Ok(found)
}

impl Writing {
    /// Keeps a closure.
    pub(crate) async fn close(&self, permit: Permit<'_>, new: &Closure, at: Moment) -> Result<(), StoreError> {
        let row = closure::ActiveModel {
            id: NotSet,
            room_id: Set(match new.of {
                Closed::House => None,
                Closed::Room(room) => Some(room.0),
            }),
            first_day: Set(new.first.to_string()),
            last_day: Set(new.last.to_string()),
            yearly: Set(new.again == Again::Yearly),
            reason: Set(new.reason.clone()),
        };
        closure::Entity::insert(row).exec_without_returning(self).await?;
        Ok(record(self, By::Person(permit), Deed::Close, None, Some(&new.reason), at).await?)
    }

    /// Removes a closure, if it is still there.
    pub(crate) async fn reopen(&self, permit: Permit<'_>, id: ClosureId, at: Moment) -> Result<(), StoreError> {
        let Some(row) = closure::Entity::find_by_id(id.0).one(self).await? else { return Ok(()) };
        closure::Entity::delete_by_id(id.0).exec(self).await?;
        Ok(record(self, By::Person(permit), Deed::ChangeRules, None, Some(&row.reason), at).await?)
    }

    /// Says on which holidays the house is open.
    pub(crate) async fn open_on(&self, permit: Permit<'_>, holidays: &[Holiday], at: Moment) -> Result<(), StoreError> {
        let words = holidays.iter().map(|holiday| holiday.as_str()).collect::<Vec<_>>().join(" ");
        hub::Entity::update_many().col_expr(hub::Column::OpenOn, Expr::value(words.clone())).exec(self).await?;
        Ok(record(self, By::Person(permit), Deed::ChangeRules, None, Some(&words), at).await?)
    }
}
