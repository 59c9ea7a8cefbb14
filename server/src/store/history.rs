//! Who did what; written within the change itself.

use app::domain::{id::BookingId, permission::Permit, time::Moment};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ConnectionTrait, DbErr, EntityTrait,
};

use super::entity::audit;

/// Writes into the history who did what.
pub(super) async fn record(
    connection: &impl ConnectionTrait,
    permit: Permit<'_>,
    deed: &str,
    booking: Option<&BookingId>,
    at: Moment,
) -> Result<(), DbErr> {
    let row = audit::ActiveModel {
        id: NotSet,
        at: Set(at.0),
        person_id: Set(permit.person().map(|person| person.0)),
        deed: Set(deed.to_owned()),
        booking_id: Set(booking.map(BookingId::to_string)),
    };
    audit::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(())
}
