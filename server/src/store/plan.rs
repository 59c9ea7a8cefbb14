//! Reading the plan: what is on, what is taken, and what an association has.

use std::fmt::Write as _;

use app::domain::{
    booking::{Entry, Hold, Number, Purpose, Visibility},
    id::{AssociationId, BookingId, PartId, RoomId, ServiceId},
    judge::{Own, Taken},
    offer::{Coming, Missed},
    person::Person,
    room::Busy,
    service::Session,
    time::{Moment, Span, Zone},
};
use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select, Statement,
    sea_query::Expr,
};

use super::{
    Store, StoreError,
    entity::{booking, occurrence, occurrence_part},
    known, span,
};

impl Store {
    /// Everything that keeps a room during a stretch, by start; a hall that holds two parts comes once.
    pub(crate) async fn plan(&self, during: Span, only: Only<'_>) -> Result<Vec<Entry>, StoreError> {
        let mut query = entries().filter(touches(during)).filter(keeps());
        query = match only {
            Only::Everything => query,
            Only::OfPerson(person) => {
                let theirs = person.memberships.iter().map(|membership| membership.association.0);
                let either =
                    sea_orm::Condition::any().add(booking::Column::AssociationId.is_in(theirs)).add(booking::Column::BookedBy.eq(person.id.0));
                query.filter(either)
            }
            Only::Room(room) => query.filter(occurrence_part::Column::RoomId.eq(room.0)),
            Only::Associations(ids) => query.filter(booking::Column::AssociationId.is_in(ids.iter().map(|id| id.0))),
        };
        let rows = query.into_model::<PlanRow>().all(self.read()).await?;
        dates(rows)
    }

    /// Public counselling hours of the next eight weeks, and those of the next two weeks that were called off or take place on
    /// another day than their rule says.
    pub(crate) async fn coming(&self, now: Moment, zone: Zone) -> Result<Coming, StoreError> {
        // What was moved to an earlier day is missed on its usual one, when it is over.
        let Some(around) = Span::new(now.plus(-TWO_WEEKS), now.plus(EIGHT_WEEKS)) else { return Ok(Coming::default()) };
        let query = public_sessions(entries()).column(occurrence::Column::RuledOn).filter(touches(around)).filter(promised(now));
        let rows = query.into_model::<ComingRow>().all(self.read()).await?;
        coming(rows, now, zone)
    }

    /// Which parts are taken during a stretch, set-up and clear-up included.
    pub(crate) async fn busy(&self, during: Span) -> Result<Vec<Busy>, StoreError> {
        let rows = occurrence_part::Entity::find()
            .select_only()
            .columns([occurrence_part::Column::RoomPartId, occurrence_part::Column::StartsAt, occurrence_part::Column::EndsAt])
            .filter(Expr::cust("held"))
            .filter(occurrence_part::Column::StartsAt.lt(during.end().0))
            .filter(occurrence_part::Column::StartsAt.gt(during.start().0 - LONGEST_PART))
            .filter(occurrence_part::Column::EndsAt.gt(during.start().0))
            .into_tuple::<(i64, i64, i64)>()
            .all(self.read())
            .await?;
        rows.into_iter().map(|(part, starts_at, ends_at)| Ok(Busy { part: PartId(part), span: span(starts_at, ends_at)? })).collect()
    }
}

/// What is taken in these parts during these stretches, and by what; in one query.
pub(crate) async fn taken(connection: &impl ConnectionTrait, wished: &[(PartId, Span)]) -> Result<Vec<Taken>, StoreError> {
    if wished.is_empty() {
        return Ok(Vec::new());
    }
    let mut values = String::new();
    for (index, (part, span)) in wished.iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        // Numbers of our own, nothing that anybody typed. Writing into a String cannot fail.
        let _ = write!(values, "{comma}({}, {}, {})", part.0, span.start().0, span.end().0);
    }
    let query = format!(
        "WITH wished (part, starts_at, ends_at) AS (VALUES {values})
         SELECT DISTINCT p.room_part_id AS part, p.starts_at AS busy_from, p.ends_at AS busy_until, p.room_id, o.number, o.starts_at, o.ends_at, o.hold,
             b.id, b.association_id, b.purpose, b.service_id, b.title, b.visibility
         FROM wished CROSS JOIN occurrence_part p
         JOIN occurrence o ON o.booking_id = p.booking_id AND o.number = p.number
         JOIN booking b ON b.id = o.booking_id
         WHERE p.room_part_id = wished.part AND p.held
           AND p.starts_at < wished.ends_at AND p.starts_at > wished.starts_at - {LONGEST_PART} AND p.ends_at > wished.starts_at
         ORDER BY p.starts_at, p.room_part_id"
    );
    let statement = Statement::from_string(connection.get_database_backend(), query);
    let rows = connection.query_all_raw(statement).await?;
    rows.iter()
        .map(|row| {
            let busy = Busy { part: PartId(row.try_get("", "part")?), span: span(row.try_get("", "busy_from")?, row.try_get("", "busy_until")?)? };
            Ok(Taken { busy, entry: PlanRow::from_query_result(row, "")?.entry()? })
        })
        .collect()
}

/// What an association has in a stretch of time: rooms and times, of everything that keeps a room.
pub(crate) async fn own(
    connection: &impl ConnectionTrait,
    association: AssociationId,
    during: Span,
    except: Option<&BookingId>,
) -> Result<Vec<Own>, StoreError> {
    let mut query = occurrence::Entity::find()
        .select_only()
        .column(occurrence_part::Column::RoomId)
        .columns([occurrence::Column::StartsAt, occurrence::Column::EndsAt])
        .join(JoinType::InnerJoin, to_parts())
        .filter(occurrence::Column::AssociationId.eq(association.0))
        .filter(touches(during))
        .filter(keeps());
    if let Some(booking) = except {
        query = query.filter(occurrence::Column::BookingId.ne(booking.as_str()));
    }
    let mut rows = query.into_tuple::<(i64, i64, i64)>().all(connection).await?;
    // A hall comes once for each of its parts; no room is held twice at once, so what is alike is the same.
    rows.sort_unstable();
    rows.dedup();
    rows.into_iter().map(|(room, starts_at, ends_at)| Ok(Own { room: RoomId(room), span: span(starts_at, ends_at)? })).collect()
}

/// How many bookings of an association have a kept date still to come.
pub(crate) async fn open_bookings(connection: &impl ConnectionTrait, association: AssociationId, now: Moment) -> Result<u64, StoreError> {
    let query = occurrence::Entity::find()
        .select_only()
        .column(occurrence::Column::BookingId)
        .distinct()
        .filter(occurrence::Column::AssociationId.eq(association.0))
        .filter(occurrence::Column::StartsAt.gt(now.0 - LONGEST))
        .filter(occurrence::Column::EndsAt.gt(now.0))
        .filter(keeps());
    Ok(query.count(connection).await?)
}

/// Which bookings of the plan are wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Only<'a> {
    /// All of them.
    Everything,
    /// Those of somebody's associations, and those they booked for others.
    OfPerson(&'a Person),
    /// Those of some associations.
    Associations(&'a [AssociationId]),
    /// Those in one room.
    Room(RoomId),
}

/// No date lasts longer than a week, which gives indexes a lower bound; with set-up and clear-up, a day more.
pub(super) const LONGEST: i64 = 604_800;
pub(super) const LONGEST_PART: i64 = 691_200;

fn entries() -> Select<occurrence::Entity> {
    occurrence::Entity::find()
        .select_only()
        .column(occurrence_part::Column::RoomId)
        .columns([occurrence::Column::Number, occurrence::Column::StartsAt, occurrence::Column::EndsAt, occurrence::Column::Hold])
        .column(booking::Column::Id)
        .columns([booking::Column::AssociationId, booking::Column::Purpose, booking::Column::ServiceId])
        .columns([booking::Column::Title, booking::Column::Visibility])
        .join(JoinType::InnerJoin, to_booking())
        .join(JoinType::InnerJoin, to_parts())
        .order_by_asc(occurrence::Column::StartsAt)
        .order_by_asc(occurrence_part::Column::RoomId)
}

/// Those of counselling hours that everybody may know of.
fn public_sessions(query: Select<occurrence::Entity>) -> Select<occurrence::Entity> {
    query.filter(booking::Column::ServiceId.is_not_null()).filter(booking::Column::Visibility.eq(Visibility::Public.as_str()))
}

/// Dates that are confirmed, and those of the next two weeks that were until they were called off.
fn promised(now: Moment) -> sea_orm::Condition {
    let called_off = sea_orm::Condition::all()
        .add(occurrence::Column::Hold.eq(Hold::Cancelled.as_str()))
        .add(Expr::cust("promised"))
        .add(occurrence::Column::StartsAt.lt(now.plus(TWO_WEEKS).0));
    sea_orm::Condition::any().add(occurrence::Column::Hold.eq(Hold::Confirmed.as_str())).add(called_off)
}

/// What rows say of the weeks around now.
fn coming(rows: Vec<ComingRow>, now: Moment, zone: Zone) -> Result<Coming, StoreError> {
    let soon = zone.date(now)..=zone.date(now.plus(TWO_WEEKS));
    let mut entries: Vec<(Entry, Option<NaiveDate>)> = rows.into_iter().map(ComingRow::entry).collect::<Result<_, _>>()?;
    entries.dedup_by(|(a, _), (b, _)| same(a, b));
    let mut coming = Coming::default();
    for (entry, ruled) in entries {
        let Some(service) = entry.service else { continue };
        let day = zone.date(entry.span.start());
        let ahead = entry.span.end() > now;
        if entry.hold == Hold::Confirmed {
            coming.moved.extend(ruled.filter(|ruled| *ruled != day && soon.contains(ruled)).map(|day| Missed { service, day }));
        }
        match entry.hold {
            Hold::Confirmed if ahead => coming.sessions.push(Session { booking: entry.booking, service, room: entry.room, span: entry.span }),
            Hold::Cancelled if ahead => coming.called_off.push(Missed { service, day }),
            _ => {}
        }
    }
    Ok(coming)
}

/// What rows of the plan say; a hall that holds two parts comes once.
fn dates(rows: Vec<PlanRow>) -> Result<Vec<Entry>, StoreError> {
    let mut entries: Vec<Entry> = rows.into_iter().map(PlanRow::entry).collect::<Result<_, _>>()?;
    entries.dedup_by(|a, b| same(a, b));
    Ok(entries)
}

fn same(a: &Entry, b: &Entry) -> bool {
    a.booking == b.booking && a.number == b.number && a.room == b.room
}

/// How far ahead the directory looks, in seconds, and how far it tells what was called off.
const EIGHT_WEEKS: i64 = 56 * 86_400;
const TWO_WEEKS: i64 = 14 * 86_400;

pub(super) fn to_booking() -> sea_orm::RelationDef {
    occurrence::Entity::belongs_to(booking::Entity).from(occurrence::Column::BookingId).to(booking::Column::Id).into()
}

pub(super) fn to_parts() -> sea_orm::RelationDef {
    occurrence::Entity::belongs_to(occurrence_part::Entity)
        .from((occurrence::Column::BookingId, occurrence::Column::Number))
        .to((occurrence_part::Column::BookingId, occurrence_part::Column::Number))
        .into()
}

/// Dates that keep their rooms.
pub(super) fn keeps() -> sea_orm::sea_query::SimpleExpr {
    occurrence::Column::Hold.is_in(Hold::ALL.into_iter().filter(|hold| hold.keeps_room()).map(Hold::as_str))
}

/// Dates that share a moment with a stretch.
pub(super) fn touches(during: Span) -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(occurrence::Column::StartsAt.lt(during.end().0))
        .add(occurrence::Column::StartsAt.gt(during.start().0 - LONGEST))
        .add(occurrence::Column::EndsAt.gt(during.start().0))
}

/// A row of the plan with the date its rule gave it.
#[derive(FromQueryResult)]
struct ComingRow {
    #[sea_orm(nested)]
    plan: PlanRow,
    ruled_on: Option<String>,
}

#[derive(FromQueryResult)]
struct PlanRow {
    id: String,
    number: i32,
    association_id: i64,
    room_id: i64,
    purpose: String,
    service_id: Option<i64>,
    title: Option<String>,
    visibility: String,
    hold: String,
    starts_at: i64,
    ends_at: i64,
}

impl ComingRow {
    /// The date of the plan, and the day its rule gave it.
    fn entry(self) -> Result<(Entry, Option<NaiveDate>), StoreError> {
        let ruled = self.ruled_on.map(|date| known(&date, ("occurrence", "ruled_on"))).transpose()?;
        Ok((self.plan.entry()?, ruled))
    }
}

impl PlanRow {
    fn entry(self) -> Result<Entry, StoreError> {
        Ok(Entry {
            booking: known::<BookingId>(&self.id, ("booking", "id"))?,
            number: Number(self.number),
            association: AssociationId(self.association_id),
            room: RoomId(self.room_id),
            purpose: known::<Purpose>(&self.purpose, ("booking", "purpose"))?,
            service: self.service_id.map(ServiceId),
            title: self.title,
            visibility: known(&self.visibility, ("booking", "visibility"))?,
            hold: known(&self.hold, ("occurrence", "hold"))?,
            span: span(self.starts_at, self.ends_at)?,
        })
    }
}
