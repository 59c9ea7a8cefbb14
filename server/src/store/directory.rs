//! Reading the directory and what is on.

use std::collections::HashMap;

use app::domain::{
    association::{Association, Written},
    booking::{Entry, Hold, Purpose, Visibility},
    directory::Directory,
    hub::Hub,
    id::{AssociationId, BookingId, PartId, RoomId, ServiceId},
    person::Person,
    room::{Busy, Room},
    service::{Service, Session},
    time::{Moment, Span},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect};

use super::{
    Store, StoreError, codes,
    entity::{association, association_text, booking, hub, occurrence, room, room_holds_part, service, service_text},
    known, span, unsigned,
};

impl Store {
    /// The whole directory, in seven queries whatever its size.
    pub(crate) async fn directory(&self) -> Result<Directory, StoreError> {
        all(self.read()).await
    }

    /// Everything that keeps a room during a stretch, by start; a hall that holds two parts comes once.
    pub(crate) async fn plan(&self, during: Span, only: Only<'_>) -> Result<Vec<Entry>, StoreError> {
        let mut query = occurrence::Entity::find()
            .select_only()
            .columns([occurrence::Column::RoomId, occurrence::Column::StartsAt, occurrence::Column::EndsAt, occurrence::Column::Hold])
            .column(booking::Column::Id)
            .columns([booking::Column::AssociationId, booking::Column::Purpose, booking::Column::ServiceId])
            .columns([booking::Column::Title, booking::Column::Visibility])
            .join(JoinType::InnerJoin, occurrence_to_booking())
            .filter(touches(during))
            .filter(occurrence::Column::Hold.is_in(keeping()))
            .order_by_asc(occurrence::Column::StartsAt)
            .order_by_asc(occurrence::Column::RoomId);
        query = match only {
            Only::Everything => query,
            Only::Sessions => {
                query.filter(booking::Column::ServiceId.is_not_null()).filter(booking::Column::Visibility.eq(Visibility::Public.as_str()))
            }
            Only::OfPerson(person) => {
                let theirs = person.memberships.iter().map(|membership| membership.association.0);
                let either =
                    sea_orm::Condition::any().add(booking::Column::AssociationId.is_in(theirs)).add(booking::Column::BookedBy.eq(person.id.0));
                query.filter(either)
            }
            Only::Associations(ids) => query.filter(booking::Column::AssociationId.is_in(ids.iter().map(|id| id.0))),
        };
        let rows = query.into_model::<PlanRow>().all(self.read()).await?;
        let mut entries: Vec<Entry> = rows.into_iter().map(PlanRow::entry).collect::<Result<_, _>>()?;
        entries.dedup_by(|a, b| a.booking == b.booking && a.room == b.room && a.span == b.span);
        Ok(entries)
    }

    /// Public counselling hours of the next eight weeks, soonest first; those that run now included.
    pub(crate) async fn sessions(&self, now: Moment) -> Result<Vec<Session>, StoreError> {
        const EIGHT_WEEKS: i64 = 56 * 86_400;
        let Some(ahead) = Span::new(now, now.plus(EIGHT_WEEKS)) else { return Ok(Vec::new()) };
        let entries = self.plan(ahead, Only::Sessions).await?;
        let session = |entry: Entry| {
            entry.service.filter(|_| entry.hold == Hold::Confirmed).map(|service| Session {
                booking: entry.booking,
                service,
                room: entry.room,
                span: entry.span,
            })
        };
        Ok(entries.into_iter().filter_map(session).collect())
    }

    /// Which parts are taken during a stretch.
    pub(crate) async fn busy(&self, during: Span) -> Result<Vec<Busy>, StoreError> {
        let rows = occurrence::Entity::find()
            .select_only()
            .columns([occurrence::Column::RoomPartId, occurrence::Column::StartsAt, occurrence::Column::EndsAt])
            .filter(touches(during))
            .filter(occurrence::Column::Hold.is_in(keeping()))
            .into_tuple::<(i64, i64, i64)>()
            .all(self.read())
            .await?;
        rows.into_iter().map(|(part, starts_at, ends_at)| Ok(Busy { part: PartId(part), span: span(starts_at, ends_at)? })).collect()
    }
}

/// Which bookings of the plan are wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Only<'a> {
    /// All of them.
    Everything,
    /// Public counselling hours.
    Sessions,
    /// Those of somebody's associations, and those they booked for others.
    OfPerson(&'a Person),
    /// Those of some associations.
    Associations(&'a [AssociationId]),
}

#[derive(FromQueryResult)]
struct PlanRow {
    id: String,
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

impl PlanRow {
    fn entry(self) -> Result<Entry, StoreError> {
        Ok(Entry {
            booking: known::<BookingId>(&self.id, ("booking", "id"))?,
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

/// The whole directory.
pub(super) async fn all(connection: &impl ConnectionTrait) -> Result<Directory, StoreError> {
    Ok(Directory {
        hub: hub(connection).await?,
        associations: associations(connection).await?,
        services: services(connection).await?,
        rooms: rooms(connection).await?,
    })
}

/// Holds that keep the room, for queries.
fn keeping() -> impl Iterator<Item = &'static str> {
    Hold::ALL.into_iter().filter(|hold| hold.keeps_room()).map(Hold::as_str)
}

/// Occurrences that share a moment with a stretch. None lasts longer than a week, which gives the index a lower bound.
fn touches(during: Span) -> sea_orm::Condition {
    const LONGEST: i64 = 604_800;
    sea_orm::Condition::all()
        .add(occurrence::Column::StartsAt.lt(during.end().0))
        .add(occurrence::Column::StartsAt.gt(during.start().0 - LONGEST))
        .add(occurrence::Column::EndsAt.gt(during.start().0))
}

fn occurrence_to_booking() -> sea_orm::RelationDef {
    occurrence::Entity::belongs_to(booking::Entity).from(occurrence::Column::BookingId).to(booking::Column::Id).into()
}

async fn hub(connection: &impl ConnectionTrait) -> Result<Hub, StoreError> {
    let row = hub::Entity::find().one(connection).await?.ok_or(StoreError::Empty)?;
    Ok(Hub {
        zone: known(&row.zone, ("hub", "zone"))?,
        lang: known(&row.lang, ("hub", "lang"))?,
        name: row.name,
        street: row.street,
        town: row.town,
        phone: row.phone,
        email: row.email,
        invented: row.invented,
    })
}

async fn associations(connection: &impl ConnectionTrait) -> Result<Vec<Association>, StoreError> {
    let rows = association::Entity::find().order_by_asc(association::Column::Name).all(connection).await?;
    let mut about: HashMap<i64, Vec<Written>> = HashMap::new();
    for row in association_text::Entity::find().order_by_asc(association_text::Column::Lang).all(connection).await? {
        let lang = known(&row.lang, ("association_text", "lang"))?;
        about.entry(row.association_id).or_default().push(Written { lang, text: row.about });
    }
    let association = |row: association::Model| {
        Ok(Association {
            id: AssociationId(row.id),
            slug: known(&row.slug, ("association", "slug"))?,
            name: row.name,
            source: known(&row.source_lang, ("association", "source_lang"))?,
            about: about.remove(&row.id).unwrap_or_default(),
            languages: codes(&row.languages, ("association", "languages"))?,
            phone: row.phone,
            email: row.email,
            website: row.website,
        })
    };
    rows.into_iter().map(association).collect()
}

async fn services(connection: &impl ConnectionTrait) -> Result<Vec<Service>, StoreError> {
    let rows = service::Entity::find().order_by_asc(service::Column::Slug).all(connection).await?;
    let mut texts: HashMap<i64, (Vec<Written>, Vec<Written>)> = HashMap::new();
    for row in service_text::Entity::find().order_by_asc(service_text::Column::Lang).all(connection).await? {
        let lang = known(&row.lang, ("service_text", "lang"))?;
        let (name, about) = texts.entry(row.service_id).or_default();
        name.push(Written { lang, text: row.name });
        about.push(Written { lang, text: row.about });
    }
    let service = |row: service::Model| {
        let (name, about) = texts.remove(&row.id).unwrap_or_default();
        Ok(Service {
            id: ServiceId(row.id),
            slug: known(&row.slug, ("service", "slug"))?,
            association: AssociationId(row.association_id),
            source: known(&row.source_lang, ("service", "source_lang"))?,
            name,
            about,
            topics: codes(&row.topics, ("service", "topics"))?,
            languages: codes(&row.languages, ("service", "languages"))?,
            entry: known(&row.entry, ("service", "entry"))?,
        })
    };
    rows.into_iter().map(service).collect()
}

async fn rooms(connection: &impl ConnectionTrait) -> Result<Vec<Room>, StoreError> {
    let rows = room::Entity::find().order_by_asc(room::Column::Floor).order_by_asc(room::Column::Name).all(connection).await?;
    let mut parts: HashMap<i64, Vec<PartId>> = HashMap::new();
    for row in room_holds_part::Entity::find().order_by_asc(room_holds_part::Column::RoomPartId).all(connection).await? {
        parts.entry(row.room_id).or_default().push(PartId(row.room_part_id));
    }
    let room = |row: room::Model| {
        Ok(Room {
            id: RoomId(row.id),
            slug: known(&row.slug, ("room", "slug"))?,
            name: row.name,
            floor: row.floor,
            capacity: unsigned(row.capacity, ("room", "capacity"))?,
            step_free: row.step_free,
            features: codes(&row.features, ("room", "features"))?,
            parts: parts.remove(&row.id).unwrap_or_default(),
        })
    };
    rows.into_iter().map(room).collect()
}
