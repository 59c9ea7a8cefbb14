//! Keeping the waiting list: who waits for which room and stretch, in the order in which they came.

use app::domain::{
    booking::{Draft, Purpose, Sheet, Visibility},
    hours::Hours,
    id::{AssociationId, BookingId, PersonId, RoomId, ServiceId, WaitingId},
    permission::Permit,
    person::Person,
    time::{Moment, Span},
    waiting::{Place, Waiting},
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{
    Store, StoreError,
    entity::{booking, waiting},
    known,
    plan::LONGEST_PART,
    span, unsigned,
    writing::Writing,
};
use crate::secret;

/// What somebody waits for, with everything a booking needs.
#[derive(Clone, Debug)]
pub(crate) struct InLine {
    pub(crate) id: WaitingId,
    pub(crate) person: PersonId,
    pub(crate) association: AssociationId,
    pub(crate) room: RoomId,
    pub(crate) span: Span,
    pub(crate) hours: Hours,
    pub(crate) purpose: Purpose,
    pub(crate) service: Option<ServiceId>,
    pub(crate) title: Option<String>,
    pub(crate) visibility: Visibility,
    pub(crate) attendees: Option<u16>,
    pub(crate) note: Option<String>,
}

const WAITING: &str = "waiting";
const OFFERED: &str = "offered";
const WITHDRAWN: &str = "withdrawn";
const OVER: &str = "over";

impl Store {
    /// What somebody waits for or is offered off the list, still ahead, by start.
    pub(crate) async fn waiting_of(&self, person: &Person, now: Moment) -> Result<Vec<Waiting>, StoreError> {
        let rows = waiting::Entity::find()
            .filter(waiting::Column::PersonId.eq(person.id.0))
            .filter(waiting::Column::State.is_in([WAITING, OFFERED]))
            .filter(waiting::Column::StartsAt.gt(now.0))
            .order_by_asc(waiting::Column::StartsAt)
            .order_by_asc(waiting::Column::Id)
            .find_also_related(booking::Entity)
            .all(self.read())
            .await?;
        rows.into_iter().filter_map(|(row, booking)| shown(&row, booking, now).transpose()).collect()
    }

    /// Whether a booking was made off the waiting list.
    pub(crate) async fn is_off_the_list(&self, id: &BookingId) -> Result<bool, StoreError> {
        let query = waiting::Entity::find().filter(waiting::Column::BookingId.eq(id.as_str()));
        Ok(query.select_only().column(waiting::Column::Id).into_tuple::<i64>().one(self.read()).await?.is_some())
    }

    /// Takes somebody off the list; what is offered already must be refused instead.
    pub(crate) async fn withdraw(&self, person: &Person, id: WaitingId) -> Result<(), StoreError> {
        waiting::Entity::update_many()
            .col_expr(waiting::Column::State, Expr::value(WITHDRAWN))
            .filter(waiting::Column::Id.eq(id.0))
            .filter(waiting::Column::PersonId.eq(person.id.0))
            .filter(waiting::Column::State.eq(WAITING))
            .exec(&self.write)
            .await?;
        Ok(())
    }

    /// Nobody waits for what has begun.
    pub(crate) async fn end_waiting(&self, now: Moment) -> Result<(), StoreError> {
        waiting::Entity::update_many()
            .col_expr(waiting::Column::State, Expr::value(OVER))
            .filter(waiting::Column::State.eq(WAITING))
            .filter(waiting::Column::StartsAt.lte(now.0))
            .exec(&self.write)
            .await?;
        Ok(())
    }
}

impl Writing {
    /// Puts somebody in line for the room of a draft; nobody stands in line twice for the same room and stretch.
    pub(crate) async fn wait(&self, permit: Permit<'_>, draft: &Draft, span: Span, at: Moment) -> Result<(), StoreError> {
        let (Some(person), Some(room)) = (permit.person(), draft.wish.rooms.first()) else { return Ok(()) };
        let same = Condition::all()
            .add(waiting::Column::RoomId.eq(room.0))
            .add(waiting::Column::StartsAt.eq(span.start().0))
            .add(waiting::Column::EndsAt.eq(span.end().0))
            .add(waiting::Column::State.is_in([WAITING, OFFERED]));
        let theirs = waiting::Entity::find().filter(waiting::Column::PersonId.eq(person.0));
        if theirs.clone().filter(same).one(self).await?.is_some() {
            return Ok(());
        }
        // Whoever goes back in the browser and waits for something else too sends the same sheet again.
        let used = theirs.filter(waiting::Column::Sheet.eq(draft.sheet.as_str())).one(self).await?.is_some();
        let sheet = if used { Sheet::from_random(secret::number()) } else { draft.sheet.clone() };
        let row = waiting::ActiveModel {
            id: NotSet,
            person_id: Set(person.0),
            association_id: Set(draft.association.0),
            room_id: Set(room.0),
            starts_at: Set(span.start().0),
            ends_at: Set(span.end().0),
            hours: Set(draft.wish.times.hours.to_string()),
            purpose: Set(draft.purpose.as_str().to_owned()),
            service_id: Set(draft.service.map(|service| service.0)),
            title: Set(draft.title.clone()),
            visibility: Set(draft.visibility.as_str().to_owned()),
            attendees: Set(draft.wish.attendees.and_then(|people| people.try_into().ok())),
            note: Set(draft.note.clone()),
            sheet: Set(sheet.as_str().to_owned()),
            created_at: Set(at.0),
            state: Set(WAITING.to_owned()),
            booking_id: Set(None),
        };
        waiting::Entity::insert(row).exec_without_returning(self).await?;
        Ok(())
    }

    /// Who waits for one of these rooms around a stretch that still lies ahead, whoever came first first.
    pub(crate) async fn in_line(&self, rooms: &[RoomId], around: Span, now: Moment) -> Result<Vec<InLine>, StoreError> {
        let rows = waiting::Entity::find()
            .filter(waiting::Column::State.eq(WAITING))
            .filter(waiting::Column::StartsAt.gt(now.0.max(around.start().0 - LONGEST_PART)))
            .filter(waiting::Column::StartsAt.lt(around.end().0 + LONGEST_PART))
            .filter(waiting::Column::RoomId.is_in(rooms.iter().map(|room| room.0)))
            .order_by_asc(waiting::Column::CreatedAt)
            .order_by_asc(waiting::Column::Id)
            .all(self)
            .await?;
        rows.into_iter().map(from_row).collect()
    }

    /// Notes which booking is offered to somebody in line.
    pub(crate) async fn offered(&self, id: WaitingId, booking: &BookingId) -> Result<(), StoreError> {
        waiting::Entity::update_many()
            .col_expr(waiting::Column::State, Expr::value(OFFERED))
            .col_expr(waiting::Column::BookingId, Expr::value(booking.as_str()))
            .filter(waiting::Column::Id.eq(id.0))
            .exec(self)
            .await?;
        Ok(())
    }

    /// Whoever was offered this booking has answered, or time has run out.
    pub(crate) async fn no_longer_offered(&self, booking: &BookingId) -> Result<(), StoreError> {
        waiting::Entity::update_many()
            .col_expr(waiting::Column::State, Expr::value(OVER))
            .filter(waiting::Column::BookingId.eq(booking.as_str()))
            .filter(waiting::Column::State.eq(OFFERED))
            .exec(self)
            .await?;
        Ok(())
    }
}

/// The place as its owner sees it; an offer whose time has run out is none any more.
fn shown(row: &waiting::Model, booking: Option<booking::Model>, now: Moment) -> Result<Option<Waiting>, StoreError> {
    let place = match booking {
        None => Place::InLine,
        Some(booking) => match booking.answer_by.map(Moment).filter(|until| now < *until) {
            Some(until) => Place::Offered { booking: known(&booking.id, ("booking", "id"))?, until },
            None => return Ok(None),
        },
    };
    Ok(Some(Waiting {
        id: WaitingId(row.id),
        association: AssociationId(row.association_id),
        room: RoomId(row.room_id),
        span: span(row.starts_at, row.ends_at)?,
        place,
    }))
}

fn from_row(row: waiting::Model) -> Result<InLine, StoreError> {
    Ok(InLine {
        id: WaitingId(row.id),
        person: PersonId(row.person_id),
        association: AssociationId(row.association_id),
        room: RoomId(row.room_id),
        span: span(row.starts_at, row.ends_at)?,
        hours: known(&row.hours, ("waiting", "hours"))?,
        purpose: known(&row.purpose, ("waiting", "purpose"))?,
        service: row.service_id.map(ServiceId),
        title: row.title,
        visibility: known(&row.visibility, ("waiting", "visibility"))?,
        attendees: row.attendees.map(|people| unsigned(people, ("waiting", "attendees"))).transpose()?,
        note: row.note,
    })
}
