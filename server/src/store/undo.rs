//! A booking before its last change, for whoever made that by mistake.

use app::domain::{
    booking::{Booking, Hold, Number, Occurrence},
    id::{PersonId, RoomId, ServiceId},
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, sea_query::OnConflict};
use serde::{Deserialize, Serialize};

use super::{
    Store, StoreError,
    entity::booking_before,
    history::{By, Deed},
    known, span, unsigned,
};

/// How long a change can be taken back, in seconds.
const UNDO_FOR: i64 = 3600;

/// What somebody did last to a booking, as long as they can take it back.
#[derive(Clone, Debug)]
pub(crate) struct Undoable {
    /// The booking as it was, with the number of the change that it would be.
    pub(crate) was: Booking,
    /// Until when.
    pub(crate) until: Moment,
}

impl Store {
    /// What a person did last to a booking; nothing where that is too long ago or cannot be taken back, or where anything has
    /// happened to it since.
    pub(crate) async fn undoable(&self, booking: &Booking, person: PersonId, now: Moment) -> Result<Option<Undoable>, StoreError> {
        let query = booking_before::Entity::find_by_id(booking.id.as_str())
            .filter(booking_before::Column::Sequence.eq(booking.sequence))
            .filter(booking_before::Column::PersonId.eq(person.0))
            .filter(booking_before::Column::ChangedAt.gt(now.0 - UNDO_FOR));
        let Some(row) = query.one(self.read()).await? else { return Ok(None) };
        let was: Was = serde_json::from_str(&row.was).map_err(|_| unknown())?;
        Ok(Some(Undoable { was: was.restored(booking)?, until: Moment(row.changed_at + UNDO_FOR) }))
    }
}

/// Keeps what a booking was before a change, for whoever made it; and nothing of what can no longer be taken back.
pub(super) async fn remember(
    connection: &impl ConnectionTrait,
    (by, deed): (By<'_>, Deed),
    (before, after): (&Booking, &Booking),
    at: Moment,
) -> Result<(), DbErr> {
    let Some(person) = by.person().filter(|_| can_be_taken_back(deed, before)) else { return Ok(()) };
    booking_before::Entity::delete_many().filter(booking_before::Column::ChangedAt.lte(at.0 - UNDO_FOR)).exec(connection).await?;
    let row = booking_before::ActiveModel {
        booking_id: Set(before.id.to_string()),
        sequence: Set(after.sequence),
        person_id: Set(person.0),
        changed_at: Set(at.0),
        was: Set(serde_json::to_string(&Was::of(before)).map_err(|error| DbErr::Json(error.to_string()))?),
    };
    let others = [booking_before::Column::Sequence, booking_before::Column::PersonId, booking_before::Column::ChangedAt, booking_before::Column::Was];
    let again = OnConflict::column(booking_before::Column::BookingId).update_columns(others).to_owned();
    booking_before::Entity::insert(row).on_conflict(again).exec_without_returning(connection).await?;
    Ok(())
}

/// Answers to requests and offers are given for good: others have read them in their letters and act on them.
fn can_be_taken_back(deed: Deed, before: &Booking) -> bool {
    matches!(deed, Deed::Change | Deed::CallOff | Deed::BringBack | Deed::Undo) && before.hold() != Hold::Offered
}

fn unknown() -> StoreError {
    StoreError::Unknown { table: BEFORE.0, column: BEFORE.1 }
}

const BEFORE: (&str, &str) = ("booking_before", "was");

/// What of a booking can change, as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Was {
    service: Option<i64>,
    title: Option<String>,
    visibility: String,
    attendees: Option<i64>,
    note: Option<String>,
    rooms: Vec<i64>,
    hours: String,
    rule: Option<String>,
    answer_by: Option<i64>,
    dates: Vec<WasDate>,
}

/// The same of a date.
#[derive(Debug, Serialize, Deserialize)]
struct WasDate {
    number: i32,
    ruled: Option<String>,
    starts_at: i64,
    ends_at: i64,
    rooms: Vec<i64>,
    hold: String,
}

impl Was {
    fn of(booking: &Booking) -> Self {
        Self {
            service: booking.service.map(|service| service.0),
            title: booking.title.clone(),
            visibility: booking.visibility.as_str().to_owned(),
            attendees: booking.attendees.map(i64::from),
            note: booking.note.clone(),
            rooms: numbers(&booking.rooms),
            hours: booking.hours.to_string(),
            rule: booking.rule.as_ref().map(ToString::to_string),
            answer_by: booking.answer_by.map(|at| at.0),
            dates: booking.dates.iter().map(WasDate::of).collect(),
        }
    }

    /// The booking made what it was; what cannot change it has from now.
    fn restored(self, now: &Booking) -> Result<Booking, StoreError> {
        Ok(Booking {
            service: self.service.map(ServiceId),
            title: self.title,
            visibility: known(&self.visibility, BEFORE)?,
            attendees: self.attendees.map(|people| unsigned(people, BEFORE)).transpose()?,
            note: self.note,
            rooms: rooms(self.rooms),
            hours: known(&self.hours, BEFORE)?,
            rule: self.rule.map(|rule| known(&rule, BEFORE)).transpose()?,
            answer_by: self.answer_by.map(Moment),
            dates: self.dates.into_iter().map(WasDate::restored).collect::<Result<_, _>>()?,
            sequence: now.sequence + 1,
            ..now.clone()
        })
    }
}

impl WasDate {
    fn of(date: &Occurrence) -> Self {
        Self {
            number: date.number.0,
            ruled: date.ruled.map(|date| date.to_string()),
            starts_at: date.span.start().0,
            ends_at: date.span.end().0,
            rooms: numbers(&date.rooms),
            hold: date.hold.as_str().to_owned(),
        }
    }

    fn restored(self) -> Result<Occurrence, StoreError> {
        Ok(Occurrence {
            number: Number(self.number),
            ruled: self.ruled.map(|date| known(&date, BEFORE)).transpose()?,
            span: span(self.starts_at, self.ends_at)?,
            rooms: rooms(self.rooms),
            hold: known(&self.hold, BEFORE)?,
        })
    }
}

fn numbers(rooms: &[RoomId]) -> Vec<i64> {
    rooms.iter().map(|room| room.0).collect()
}

fn rooms(numbers: Vec<i64>) -> Vec<RoomId> {
    numbers.into_iter().map(RoomId).collect()
}
