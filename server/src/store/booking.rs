//! Keeping bookings: made, read, changed. What a change is about was decided before; here it is written, all or nothing.

use std::collections::BTreeMap;

use app::{
    domain::{
        booking::{Booking, Hold, Number, Occurrence, Sheet},
        directory::Directory,
        hub::RulesVersion,
        id::{AssociationId, BookingId, PartId, PersonId, RoomId, ServiceId},
        permission::Permit,
        time::Moment,
    },
    page::letter::Key,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement, sea_query::Expr};

use super::{
    Store, StoreError,
    conflict::Conflict,
    entity::{booking, occurrence, occurrence_part, person, room},
    history::{By, Deed, record},
    known,
    letter::NewLetter,
    span, undo, unsigned,
    writing::Writing,
};

/// A booking before it is kept, with the letters about it.
#[derive(Debug)]
pub(crate) struct NewBooking<'a> {
    pub(crate) booking: &'a Booking,
    pub(crate) sheet: &'a Sheet,
    pub(crate) letters: Vec<NewLetter>,
    /// When the coordination is reminded, where it must answer.
    pub(crate) remind_at: Option<Moment>,
}

/// What became of a wish to book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Booked {
    /// It stands.
    New,
    /// The same sheet had been sent before.
    Before,
    /// The database refused: a part is taken then.
    Clash,
}

/// A change of a booking, with the letters about it.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    pub(crate) before: &'a Booking,
    /// The booking as it shall be; the same dates by number.
    pub(crate) after: &'a Booking,
    pub(crate) deed: Deed,
    /// The date it is about, where it is about one.
    pub(crate) number: Option<Number>,
    /// What was said with it.
    pub(crate) words: Option<&'a str>,
    pub(crate) letters: Vec<NewLetter>,
}

/// What became of a wish to change a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Changed {
    /// It is changed.
    Done,
    /// Somebody else changed it first.
    Stale,
    /// The database refused: a part is taken then.
    Clash,
}

impl Store {
    /// The booking with that code.
    pub(crate) async fn booking(&self, id: &BookingId) -> Result<Option<Booking>, StoreError> {
        Ok(bookings(self.read(), std::slice::from_ref(id)).await?.pop())
    }

    /// What a person's sheet became, if it was sent before.
    pub(crate) async fn booked_on(&self, person: PersonId, sheet: &Sheet) -> Result<Option<BookingId>, StoreError> {
        let query = booking::Entity::find().filter(booking::Column::BookedBy.eq(person.0)).filter(booking::Column::Sheet.eq(sheet.as_str()));
        query.one(self.read()).await?.map(|row| known(&row.id, ("booking", "id"))).transpose()
    }
}

impl Writing {
    /// Keeps a booking, its dates, what they occupy, its place in the history and the letters about it.
    /// After anything but `New` the transaction can only be given up.
    pub(crate) async fn book(&self, permit: Permit<'_>, new: NewBooking<'_>, house: &Directory, at: Moment) -> Result<Booked, StoreError> {
        match self.insert(By::Person(permit), new, house, at).await {
            Ok(()) => Ok(Booked::New),
            Err(error) => match Conflict::of(&error) {
                Some(Conflict::Overlap) => Ok(Booked::Clash),
                Some(Conflict::Sheet) => Ok(Booked::Before),
                None => Err(error.into()),
            },
        }
    }

    /// The same for a booking that the house makes, off the waiting list.
    pub(crate) async fn offer(&self, new: NewBooking<'_>, house: &Directory, at: Moment) -> Result<Booked, StoreError> {
        match self.insert(By::House, new, house, at).await {
            Ok(()) => Ok(Booked::New),
            Err(error) if Conflict::of(&error) == Some(Conflict::Overlap) => Ok(Booked::Clash),
            Err(error) => Err(error.into()),
        }
    }

    async fn insert(&self, by: By<'_>, new: NewBooking<'_>, house: &Directory, at: Moment) -> Result<(), DbErr> {
        let booking = new.booking;
        let row = booking_row(booking, new.sheet, at);
        let row = booking::ActiveModel { remind_at: Set(new.remind_at.map(|at| at.0)), ..row };
        booking::Entity::insert(row).exec_without_returning(self).await?;
        occurrence::Entity::insert_many(occurrence_rows(booking)).exec_without_returning(self).await?;
        occurrence_part::Entity::insert_many(part_rows(booking, booking.dates.iter(), house)).exec_without_returning(self).await?;
        record(self, by, Deed::Book, Some((&booking.id, None)), None, at).await?;
        NewLetter::insert_all(new.letters, self, Some(&booking.id), at).await
    }

    /// Changes a booking: every date that differs, what it occupies, and the booking itself. Nothing is deleted but what a date
    /// no longer occupies. After anything but `Done` the transaction can only be given up.
    pub(crate) async fn amend(&self, by: By<'_>, change: Change<'_>, house: &Directory, at: Moment) -> Result<Changed, StoreError> {
        match self.amend_or_fail(by, change, house, at).await {
            Ok(amended) => Ok(amended),
            Err(error) if Conflict::of(&error) == Some(Conflict::Overlap) => Ok(Changed::Clash),
            Err(error) => Err(error.into()),
        }
    }

    async fn amend_or_fail(&self, by: By<'_>, change: Change<'_>, house: &Directory, at: Moment) -> Result<Changed, DbErr> {
        let Change { before, after, .. } = change;
        let changed = booking::Entity::update_many()
            .set(changed_row(after, at))
            .filter(booking::Column::Id.eq(before.id.as_str()))
            .filter(booking::Column::Sequence.eq(before.sequence))
            .exec(self)
            .await?;
        if changed.rows_affected == 0 {
            return Ok(Changed::Stale);
        }
        let differs = |date: &&Occurrence| before.date(date.number) != Some(*date);
        let dates: Vec<&Occurrence> = after.dates.iter().filter(differs).collect();
        if !dates.is_empty() {
            // First everything is let go, so that dates may move into each other's places.
            let numbers = dates.iter().map(|date| date.number.0);
            occurrence_part::Entity::delete_many()
                .filter(occurrence_part::Column::BookingId.eq(before.id.as_str()))
                .filter(occurrence_part::Column::Number.is_in(numbers))
                .exec(self)
                .await?;
            self.move_dates(after, &dates).await?;
            occurrence_part::Entity::insert_many(part_rows(after, dates.iter().copied(), house)).exec_without_returning(self).await?;
        }
        let about = Some((&after.id, change.number));
        record(self, by, change.deed, about, change.words, at).await?;
        undo::remember(self, (by, change.deed), (before, after), at).await?;
        NewLetter::insert_all(change.letters, self, Some(&after.id), at).await?;
        Ok(Changed::Done)
    }

    /// All changed dates in one statement, however many they are. What was confirmed has been promised for as long as its time stays.
    async fn move_dates(&self, after: &Booking, dates: &[&Occurrence]) -> Result<(), DbErr> {
        let mut values: Vec<sea_orm::Value> = vec![after.id.to_string().into()];
        let mut rows = Vec::new();
        for date in dates {
            let first = values.len() + 1;
            rows.push(format!(
                "(CAST(${} AS INTEGER), ${}, CAST(${} AS BIGINT), CAST(${} AS BIGINT), ${})",
                first,
                first + 1,
                first + 2,
                first + 3,
                first + 4
            ));
            values.push(date.number.0.into());
            values.push(date.ruled.map(|date| date.to_string()).into());
            values.push(date.span.start().0.into());
            values.push(date.span.end().0.into());
            values.push(date.hold.as_str().into());
        }
        let update = format!(
            "WITH moved (number, ruled_on, starts_at, ends_at, hold) AS (VALUES {})
             UPDATE occurrence SET ruled_on = moved.ruled_on, starts_at = moved.starts_at, ends_at = moved.ends_at, hold = moved.hold,
                 promised = (occurrence.promised OR occurrence.hold = 'confirmed') AND occurrence.starts_at = moved.starts_at
             FROM moved WHERE occurrence.booking_id = $1 AND occurrence.number = moved.number",
            rows.join(", ")
        );
        self.execute_raw(Statement::from_sql_and_values(self.get_database_backend(), update, values)).await?;
        Ok(())
    }

    /// The booking as it stands now, within this change.
    pub(crate) async fn booking(&self, id: &BookingId) -> Result<Option<Booking>, StoreError> {
        Ok(bookings(self, std::slice::from_ref(id)).await?.pop())
    }

    /// Notes that somebody accepted a version of the house rules.
    pub(crate) async fn accept_rules(&self, person: PersonId, version: RulesVersion) -> Result<(), StoreError> {
        person::Entity::update_many()
            .col_expr(person::Column::AcceptedRules, Expr::value(version.0))
            .filter(person::Column::Id.eq(person.0))
            .exec(self)
            .await?;
        Ok(())
    }

    /// Says when the coordination is reminded of a request next, if at all.
    pub(crate) async fn remind_at(&self, id: &BookingId, at: Option<Moment>) -> Result<(), StoreError> {
        booking::Entity::update_many()
            .col_expr(booking::Column::RemindAt, Expr::value(at.map(|at| at.0)))
            .filter(booking::Column::Id.eq(id.as_str()))
            .exec(self)
            .await?;
        Ok(())
    }
}

/// Bookings with their dates, in three queries however many they are.
pub(super) async fn bookings(connection: &impl ConnectionTrait, ids: &[BookingId]) -> Result<Vec<Booking>, StoreError> {
    let ids = || ids.iter().map(BookingId::as_str);
    let rows = booking::Entity::find().filter(booking::Column::Id.is_in(ids())).order_by_asc(booking::Column::Id).all(connection).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let parts = occurrence_part::Entity::find().filter(occurrence_part::Column::BookingId.is_in(ids())).all(connection).await?;
    let mut rooms: BTreeMap<(String, i32), Vec<RoomId>> = BTreeMap::new();
    for part in parts {
        let of_date = rooms.entry((part.booking_id, part.number)).or_default();
        if !of_date.contains(&RoomId(part.room_id)) {
            of_date.push(RoomId(part.room_id));
        }
    }
    let query = occurrence::Entity::find().filter(occurrence::Column::BookingId.is_in(ids())).order_by_asc(occurrence::Column::Number);
    let mut dates: BTreeMap<String, Vec<Occurrence>> = BTreeMap::new();
    for row in query.all(connection).await? {
        let rooms = rooms.remove(&(row.booking_id.clone(), row.number)).unwrap_or_default();
        dates.entry(row.booking_id.clone()).or_default().push(date_from_row(row, rooms)?);
    }
    rows.into_iter()
        .map(|row| {
            let dates = dates.remove(&row.id).unwrap_or_default();
            from_row(row, dates)
        })
        .collect()
}

/// How to get the keys to these rooms, where there is something to say.
pub(crate) async fn keys_to(connection: &impl ConnectionTrait, rooms: &[RoomId]) -> Result<Vec<Key>, StoreError> {
    let query = room::Entity::find().select_only().columns([room::Column::Id, room::Column::KeyWords]);
    let query = query.filter(room::Column::Id.is_in(rooms.iter().map(|room| room.0))).filter(room::Column::KeyWords.is_not_null());
    let rows = query.into_tuple::<(i64, String)>().all(connection).await?;
    Ok(rows.into_iter().map(|(room, words)| Key { room: RoomId(room), words }).collect())
}

/// The row of a booking.
pub(super) fn booking_row(booking: &Booking, sheet: &Sheet, at: Moment) -> booking::ActiveModel {
    booking::ActiveModel {
        id: Set(booking.id.to_string()),
        association_id: Set(booking.association.0),
        booked_by: Set(booking.booked_by.0),
        remind_at: Set(None),
        sheet: Set(sheet.as_str().to_owned()),
        created_at: Set(at.0),
        ..changed_row(booking, at)
    }
}

/// What of a booking's row can change.
fn changed_row(booking: &Booking, at: Moment) -> booking::ActiveModel {
    booking::ActiveModel {
        purpose: Set(booking.purpose.as_str().to_owned()),
        service_id: Set(booking.service.map(|service| service.0)),
        title: Set(booking.title.clone()),
        visibility: Set(booking.visibility.as_str().to_owned()),
        attendees: Set(booking.attendees.and_then(|people| people.try_into().ok())),
        note: Set(booking.note.clone()),
        rooms: Set(booking.rooms.iter().map(|room| room.0.to_string()).collect::<Vec<_>>().join(" ")),
        hours: Set(booking.hours.to_string()),
        rule: Set(booking.rule.as_ref().map(ToString::to_string)),
        answer_by: Set(booking.answer_by.map(|at| at.0)),
        sequence: Set(booking.sequence),
        changed_at: Set(at.0),
        ..Default::default()
    }
}

/// A row for each date.
pub(super) fn occurrence_rows(booking: &Booking) -> impl Iterator<Item = occurrence::ActiveModel> + '_ {
    booking.dates.iter().map(|date| occurrence::ActiveModel {
        booking_id: Set(booking.id.to_string()),
        number: Set(date.number.0),
        association_id: Set(booking.association.0),
        ruled_on: Set(date.ruled.map(|date| date.to_string())),
        starts_at: Set(date.span.start().0),
        ends_at: Set(date.span.end().0),
        hold: Set(date.hold.as_str().to_owned()),
    })
}

/// A row for every part that the dates occupy, set-up and clear-up included.
pub(super) fn part_rows<'a>(
    booking: &'a Booking,
    dates: impl Iterator<Item = &'a Occurrence> + 'a,
    house: &'a Directory,
) -> impl Iterator<Item = occurrence_part::ActiveModel> + 'a {
    dates.flat_map(move |date| {
        let rooms = date.rooms.iter().filter_map(|room| house.room(*room));
        rooms.flat_map(move |room| {
            let occupied = room.terms.occupied(date.span);
            room.parts.iter().map(move |part| occurrence_part::ActiveModel {
                booking_id: Set(booking.id.to_string()),
                number: Set(date.number.0),
                room_id: Set(room.id.0),
                room_part_id: Set(part.0),
                starts_at: Set(occupied.start().0),
                ends_at: Set(occupied.end().0),
                held: Set(date.hold.keeps_room()),
            })
        })
    })
}

/// The parts a booking lets go when it changes, for whoever waits for them.
pub(crate) fn freed(before: &Booking, after: &Booking, house: &Directory) -> Vec<(PartId, app::domain::time::Span)> {
    let changed =
        |date: &&Occurrence| after.date(date.number).is_none_or(|then| then.span != date.span || then.rooms != date.rooms || !then.hold.keeps_room());
    let dates = before.kept().filter(changed);
    let parts = |date: &Occurrence| {
        let rooms = date.rooms.iter().filter_map(|room| house.room(*room));
        rooms.flat_map(|room| room.parts.iter().map(|part| (*part, room.terms.occupied(date.span)))).collect::<Vec<_>>()
    };
    dates.flat_map(parts).collect()
}

pub(super) fn date_from_row(row: occurrence::Model, rooms: Vec<RoomId>) -> Result<Occurrence, StoreError> {
    Ok(Occurrence {
        number: Number(row.number),
        ruled: row.ruled_on.map(|date| known(&date, ("occurrence", "ruled_on"))).transpose()?,
        span: span(row.starts_at, row.ends_at)?,
        rooms,
        hold: known::<Hold>(&row.hold, ("occurrence", "hold"))?,
    })
}

pub(super) fn from_row(row: booking::Model, dates: Vec<Occurrence>) -> Result<Booking, StoreError> {
    let rooms: Vec<i64> = super::codes(&row.rooms, ("booking", "rooms"))?;
    Ok(Booking {
        id: known(&row.id, ("booking", "id"))?,
        association: AssociationId(row.association_id),
        booked_by: PersonId(row.booked_by),
        rooms: rooms.into_iter().map(RoomId).collect(),
        purpose: known(&row.purpose, ("booking", "purpose"))?,
        service: row.service_id.map(ServiceId),
        title: row.title,
        visibility: known(&row.visibility, ("booking", "visibility"))?,
        attendees: row.attendees.map(|people| unsigned(people, ("booking", "attendees"))).transpose()?,
        hours: known(&row.hours, ("booking", "hours"))?,
        rule: row.rule.map(|rule| known(&rule, ("booking", "rule"))).transpose()?,
        dates,
        note: row.note,
        answer_by: row.answer_by.map(Moment),
        sequence: row.sequence,
    })
}
