//! Reading what feeds show: whole bookings, in two queries however many they are.

use std::collections::HashMap;

use app::domain::{
    booking::{Booking, Number, Occurrence, Visibility},
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
        let rows = async {
            let query = booking::Entity::find().select_only().columns(BookingRow::COLUMNS);
            let query = query.filter(booking::Column::Id.in_subquery(ids(about, since)));
            Ok(query.into_model::<BookingRow>().all(self.read()).await?)
        };
        let (rows, mut dates) = tokio::try_join!(rows, self.kept_dates(about, since))?;
        let kept = |row: BookingRow| {
            let (created_at, changed_at) = (Moment(row.created_at), Moment(row.changed_at));
            let dates = dates.remove(&row.id).unwrap_or_default();
            Ok(Kept { booking: in_order(from_row(row.model(), dates)?), created_at, changed_at })
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
            .select_only()
            .columns(DateRow::COLUMNS)
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
        let mut dates: HashMap<String, Vec<Occurrence>> = HashMap::with_capacity(rows.len());
        for row in rows {
            let (number, room) = (Number(row.number), RoomId(row.room_id));
            let of_booking = dates.entry(row.booking_id.clone()).or_default();
            match of_booking.last_mut().filter(|date| date.number == number) {
                // A date comes once for each part it occupies.
                Some(date) if date.rooms.last() == Some(&room) => {}
                Some(date) => date.rooms.push(room),
                None => of_booking.push(date_from_row(row.occurrence(), vec![room])?),
            }
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

/// What a feed needs to know of a booking. Every column of thousands of rows costs; what is for other readers stays where it is.
#[derive(FromQueryResult)]
struct BookingRow {
    id: String,
    association_id: i64,
    booked_by: i64,
    purpose: String,
    service_id: Option<i64>,
    title: Option<String>,
    visibility: String,
    rooms: String,
    hours: String,
    rule: Option<String>,
    sequence: i32,
    created_at: i64,
    changed_at: i64,
}

impl BookingRow {
    const COLUMNS: [booking::Column; 13] = [
        booking::Column::Id,
        booking::Column::AssociationId,
        booking::Column::BookedBy,
        booking::Column::Purpose,
        booking::Column::ServiceId,
        booking::Column::Title,
        booking::Column::Visibility,
        booking::Column::Rooms,
        booking::Column::Hours,
        booking::Column::Rule,
        booking::Column::Sequence,
        booking::Column::CreatedAt,
        booking::Column::ChangedAt,
    ];

    /// The row as others read it, without its note and whatever else is none of a calendar's business.
    fn model(self) -> booking::Model {
        let Self { id, association_id, booked_by, purpose, service_id, title, visibility, rooms, hours, rule, sequence, created_at, changed_at } =
            self;
        let (attendees, note, answer_by, remind_at, sheet) = (None, None, None, None, String::new());
        booking::Model {
            id,
            association_id,
            booked_by,
            purpose,
            service_id,
            title,
            visibility,
            attendees,
            note,
            rooms,
            hours,
            rule,
            answer_by,
            remind_at,
            sequence,
            sheet,
            created_at,
            changed_at,
        }
    }
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
    const COLUMNS: [occurrence::Column; 7] = [
        occurrence::Column::BookingId,
        occurrence::Column::Number,
        occurrence::Column::AssociationId,
        occurrence::Column::RuledOn,
        occurrence::Column::StartsAt,
        occurrence::Column::EndsAt,
        occurrence::Column::Hold,
    ];

    fn occurrence(self) -> occurrence::Model {
        let Self { booking_id, number, association_id, ruled_on, starts_at, ends_at, hold, room_id: _ } = self;
        occurrence::Model { booking_id, number, association_id, ruled_on, starts_at, ends_at, hold }
    }
}
