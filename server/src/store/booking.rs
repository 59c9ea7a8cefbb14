//! Keeping bookings: made, read, called off.

use app::domain::{
    booking::{Booking, Hold, Sheet},
    id::{AssociationId, BookingId, PartId, PersonId, RoomId, ServiceId},
    permission::Permit,
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::{
    Store, StoreError, Touches,
    conflict::Conflict,
    entity::{booking, occurrence},
    history::record,
    known,
    letter::NewLetter,
    span, unsigned,
};

/// What became of a wish to book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Booked {
    /// It stands.
    New,
    /// The same sheet had been sent before; this is what it became.
    Before(BookingId),
    /// The database refused: a part is taken then.
    Clash,
}

/// What became of a wish to call a booking off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CalledOff {
    /// It no longer keeps its rooms.
    Now,
    /// It had been called off before, or somebody was faster.
    Before,
}

/// A room with the parts it occupies.
pub(crate) type Held = (RoomId, Vec<PartId>);

impl Store {
    /// Keeps a booking, its occurrences, its place in the history and the letter about it: all or nothing.
    pub(crate) async fn book(
        &self,
        permit: Permit<'_>,
        booking: &Booking,
        sheet: &Sheet,
        rooms: &[Held],
        letter: NewLetter,
        at: Moment,
    ) -> Result<Booked, StoreError> {
        let transaction = self.begin(Touches::Plan).await?;
        match insert(&transaction, permit, booking, sheet, rooms, letter, at).await {
            Ok(()) => {
                transaction.commit().await?;
                Ok(Booked::New)
            }
            Err(error) => {
                transaction.rollback().await?;
                match Conflict::of(&error) {
                    Some(Conflict::Overlap) => Ok(Booked::Clash),
                    Some(Conflict::Sheet) => self.booked_on(booking.booked_by, sheet).await,
                    None => Err(error.into()),
                }
            }
        }
    }

    async fn booked_on(&self, person: PersonId, sheet: &Sheet) -> Result<Booked, StoreError> {
        let query = booking::Entity::find().filter(booking::Column::BookedBy.eq(person.0)).filter(booking::Column::Sheet.eq(sheet.as_str()));
        let row = query.one(self.read()).await?.ok_or(DbErr::RecordNotFound("the booking of a sheet".to_owned()))?;
        Ok(Booked::Before(known(&row.id, ("booking", "id"))?))
    }

    /// The booking with that code.
    pub(crate) async fn booking(&self, id: &BookingId) -> Result<Option<Booking>, StoreError> {
        let Some(row) = booking::Entity::find_by_id(id.as_str()).one(self.read()).await? else { return Ok(None) };
        let occurrences = occurrence::Entity::find()
            .filter(occurrence::Column::BookingId.eq(id.as_str()))
            .order_by_asc(occurrence::Column::Id)
            .all(self.read())
            .await?;
        from_rows(row, &occurrences).map(Some)
    }

    /// Calls a booking off: its rooms become free and the letter about it goes out, all or nothing.
    pub(crate) async fn call_off(&self, permit: Permit<'_>, booking: &Booking, letter: NewLetter, at: Moment) -> Result<CalledOff, StoreError> {
        let transaction = self.begin(Touches::Plan).await?;
        let freed = occurrence::Entity::update_many()
            .col_expr(occurrence::Column::Hold, Expr::value(Hold::Cancelled.as_str()))
            .filter(occurrence::Column::BookingId.eq(booking.id.as_str()))
            .filter(occurrence::Column::Hold.is_in([Hold::Requested, Hold::Confirmed].map(Hold::as_str)))
            .exec(&transaction)
            .await?;
        if freed.rows_affected == 0 {
            transaction.rollback().await?;
            return Ok(CalledOff::Before);
        }
        booking::Entity::update_many()
            .col_expr(booking::Column::Sequence, Expr::value(booking.sequence + 1))
            .filter(booking::Column::Id.eq(booking.id.as_str()))
            .exec(&transaction)
            .await?;
        record(&transaction, permit, "call off", Some(&booking.id), at).await?;
        letter.insert(&transaction, Some(&booking.id), at).await?;
        transaction.commit().await?;
        Ok(CalledOff::Now)
    }
}

async fn insert(
    connection: &impl ConnectionTrait,
    permit: Permit<'_>,
    booking: &Booking,
    sheet: &Sheet,
    rooms: &[Held],
    letter: NewLetter,
    at: Moment,
) -> Result<(), DbErr> {
    booking::Entity::insert(booking_row(booking, sheet, at)).exec_without_returning(connection).await?;
    occurrence::Entity::insert_many(occurrence_rows(booking, rooms)).exec_without_returning(connection).await?;
    record(connection, permit, "book", Some(&booking.id), at).await?;
    letter.insert(connection, Some(&booking.id), at).await
}

/// The row of a booking.
pub(super) fn booking_row(booking: &Booking, sheet: &Sheet, at: Moment) -> booking::ActiveModel {
    booking::ActiveModel {
        id: Set(booking.id.to_string()),
        association_id: Set(booking.association.0),
        booked_by: Set(booking.booked_by.0),
        purpose: Set(booking.purpose.as_str().to_owned()),
        service_id: Set(booking.service.map(|service| service.0)),
        title: Set(booking.title.clone()),
        visibility: Set(booking.visibility.as_str().to_owned()),
        attendees: Set(booking.attendees.and_then(|people| people.try_into().ok())),
        note: Set(booking.note.clone()),
        sequence: Set(booking.sequence),
        sheet: Set(sheet.as_str().to_owned()),
        created_at: Set(at.0),
    }
}

/// A row for every part the booking occupies.
pub(super) fn occurrence_rows<'a>(booking: &'a Booking, rooms: &'a [Held]) -> impl Iterator<Item = occurrence::ActiveModel> + 'a {
    rooms.iter().flat_map(move |(room, parts)| {
        parts.iter().map(move |part| occurrence::ActiveModel {
            id: sea_orm::ActiveValue::NotSet,
            booking_id: Set(booking.id.to_string()),
            room_id: Set(room.0),
            room_part_id: Set(part.0),
            starts_at: Set(booking.span.start().0),
            ends_at: Set(booking.span.end().0),
            hold: Set(booking.hold.as_str().to_owned()),
        })
    })
}

fn from_rows(row: booking::Model, occurrences: &[occurrence::Model]) -> Result<Booking, StoreError> {
    let first = occurrences.first().ok_or(StoreError::Unknown { table: "occurrence", column: "booking_id" })?;
    let mut rooms: Vec<RoomId> = occurrences.iter().map(|occurrence| RoomId(occurrence.room_id)).collect();
    rooms.dedup();
    Ok(Booking {
        id: known(&row.id, ("booking", "id"))?,
        association: AssociationId(row.association_id),
        booked_by: PersonId(row.booked_by),
        rooms,
        purpose: known(&row.purpose, ("booking", "purpose"))?,
        service: row.service_id.map(ServiceId),
        title: row.title,
        visibility: known(&row.visibility, ("booking", "visibility"))?,
        attendees: row.attendees.map(|people| unsigned(people, ("booking", "attendees"))).transpose()?,
        span: span(first.starts_at, first.ends_at)?,
        note: row.note,
        hold: known(&first.hold, ("occurrence", "hold"))?,
        sequence: row.sequence,
    })
}
