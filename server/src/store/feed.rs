//! Reading what feeds show: whole bookings, in two queries however many they are.

use std::collections::HashMap;

use app::domain::{
    booking::{Booking, Occurrence, Visibility},
    id::{AssociationId, RoomId},
    person::Person,
    time::Moment,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::SelectStatement,
};

use super::{
    Store, StoreError,
    booking::{date_from_row, from_row},
    entity::{booking, occurrence, occurrence_part},
    plan::{LONGEST, keeps, to_booking, to_parts},
};

/// A booking as calendars show it.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// With those of its dates that keep their rooms, and no others.
    pub(crate) booking: Booking,
    pub(crate) created_at: Moment,
    pub(crate) changed_at: Moment,
}

/// Which bookings a feed is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum About<'a> {
    /// All of them.
    Everything,
    /// Those with a date in one of some rooms.
    Rooms(&'a [RoomId]),
    /// Those of an association.
    Association(AssociationId),
    /// Public counselling hours.
    Sessions,
    /// Those of somebody's associations, and those they booked for others.
    OfPerson(&'a Person),
}

impl Store {
    /// Bookings with a kept date that ends after a moment, by code.
    pub(crate) async fn kept(&self, about: About<'_>, since: Moment) -> Result<Vec<Kept>, StoreError> {
        let rows = async { Ok(booking::Entity::find().filter(booking::Column::Id.in_subquery(ids(about, since))).all(self.read()).await?) };
        let (rows, mut dates) = tokio::try_join!(rows, self.kept_dates(about, since))?;
        let kept = |row: booking::Model| {
            let (created_at, changed_at) = (Moment(row.created_at), Moment(row.changed_at));
            let booking = from_row(row.clone(), dates.remove(&row.id).unwrap_or_default())?;
            Ok(Kept { booking: in_order(booking), created_at, changed_at })
        };
        let mut found: Vec<Kept> = rows.into_iter().map(kept).collect::<Result<_, StoreError>>()?;
        // A booking that changed between the two queries may have none. Its change outdates what is read here.
        found.retain(|kept| !kept.booking.dates.is_empty());
        found.sort_unstable_by(|one, other| one.booking.id.cmp(&other.booking.id));
        Ok(found)
    }

    /// The kept dates of these bookings by number, those before the moment included, by the codes of their bookings.
    async fn kept_dates(&self, about: About<'_>, since: Moment) -> Result<HashMap<String, Vec<Occurrence>>, StoreError> {
        let rows = occurrence::Entity::find()
            .column(occurrence_part::Column::RoomId)
            .join(JoinType::InnerJoin, to_parts())
            .filter(occurrence::Column::BookingId.in_subquery(ids(about, since)))
            .filter(keeps())
            .order_by_asc(occurrence::Column::BookingId)
            .order_by_asc(occurrence::Column::Number)
            .order_by_asc(occurrence_part::Column::RoomId)
            .into_model::<DateRow>()
            .all(self.read())
            .await?;
        let mut dates: HashMap<String, Vec<Occurrence>> = HashMap::new();
        // A date comes once for each part it occupies.
        for parts in rows.chunk_by(|one, other| one.booking_id == other.booking_id && one.number == other.number) {
            let Some(first) = parts.first() else { continue };
            let mut rooms: Vec<RoomId> = parts.iter().map(|part| RoomId(part.room_id)).collect();
            rooms.dedup();
            dates.entry(first.booking_id.clone()).or_default().push(date_from_row(first.occurrence(), rooms)?);
        }
        Ok(dates)
    }
}

/// The codes of the bookings.
fn ids(about: About<'_>, since: Moment) -> SelectStatement {
    let query = occurrence::Entity::find()
        .select_only()
        .column(occurrence::Column::BookingId)
        .filter(occurrence::Column::StartsAt.gt(since.0 - LONGEST))
        .filter(occurrence::Column::EndsAt.gt(since.0))
        .filter(keeps());
    match about {
        About::Everything => query,
        About::Rooms(rooms) => {
            query.join(JoinType::InnerJoin, to_parts()).filter(occurrence_part::Column::RoomId.is_in(rooms.iter().map(|room| room.0)))
        }
        About::Association(id) => query.filter(occurrence::Column::AssociationId.eq(id.0)),
        About::Sessions => query
            .join(JoinType::InnerJoin, to_booking())
            .filter(booking::Column::ServiceId.is_not_null())
            .filter(booking::Column::Visibility.eq(Visibility::Public.as_str())),
        About::OfPerson(person) => {
            let theirs = person.memberships.iter().map(|membership| membership.association.0);
            let either = Condition::any().add(booking::Column::AssociationId.is_in(theirs)).add(booking::Column::BookedBy.eq(person.id.0));
            query.join(JoinType::InnerJoin, to_booking()).filter(either)
        }
    }
    .into_query()
}

/// The booking with the rooms of each date in the order in which they were booked: what is alike must look alike.
fn in_order(mut booking: Booking) -> Booking {
    let place = |room: &RoomId| booking.rooms.iter().position(|booked| booked == room).unwrap_or(usize::MAX);
    for date in &mut booking.dates {
        date.rooms.sort_by_key(|room| (place(room), *room));
    }
    booking
}

#[derive(FromQueryResult)]
struct DateRow {
    booking_id: String,
    number: i32,
    association_id: i64,
    ruled_on: Option<String>,
    starts_at: i64,
    ends_at: i64,
    hold: String,
    room_id: i64,
}

impl DateRow {
    fn occurrence(&self) -> occurrence::Model {
        occurrence::Model {
            booking_id: self.booking_id.clone(),
            number: self.number,
            association_id: self.association_id,
            ruled_on: self.ruled_on.clone(),
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            hold: self.hold.clone(),
        }
    }
}
