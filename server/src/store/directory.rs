//! Reading the directory.

use std::collections::HashMap;

use app::domain::{
    association::{Association, Quota},
    closure::{Again, Closed, Closure},
    directory::Directory,
    hub::{Hub, RulesVersion},
    id::{AssociationId, ClosureId, PartId, RoomId, ServiceId},
    room::Room,
    service::{Facts, Service},
    terms::{Bookers, Terms},
    time::Moment,
    timetable::Minute,
    writing::Edition,
    writing::Written,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder};

use super::{
    Store, StoreError, codes,
    entity::{association, association_text, closure, hub, room, room_holds_part, service, service_text},
    known, unsigned,
};

impl Store {
    /// The whole directory, in eight queries whatever its size.
    pub(crate) async fn directory(&self) -> Result<Directory, StoreError> {
        all(self.read()).await
    }
}

/// The whole directory.
pub(super) async fn all(connection: &impl ConnectionTrait) -> Result<Directory, StoreError> {
    Ok(Directory {
        hub: hub(connection).await?,
        associations: associations(connection).await?,
        services: services(connection).await?,
        rooms: rooms(connection).await?,
        closures: closures(connection).await?,
    })
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
        land: known(&row.land, ("hub", "land"))?,
        open_on: codes(&row.open_on, ("hub", "open_on"))?,
        peaks: known(&row.peaks, ("hub", "peaks"))?,
        evening: Minute::new(unsigned(row.evening, ("hub", "evening"))?).ok_or(StoreError::Unknown { table: "hub", column: "evening" })?,
        rules: RulesVersion(row.rules_version),
    })
}

async fn associations(connection: &impl ConnectionTrait) -> Result<Vec<Association>, StoreError> {
    let rows = association::Entity::find().order_by_asc(association::Column::Name).all(connection).await?;
    let mut about: HashMap<i64, Vec<Written>> = HashMap::new();
    for row in association_text::Entity::find().order_by_asc(association_text::Column::Lang).all(connection).await? {
        let lang = known(&row.lang, ("association_text", "lang"))?;
        about.entry(row.association_id).or_default().push(Written {
            lang,
            text: row.about,
            edition: edition(row.version, row.source_version, row.changed_at),
        });
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
            tie: known(&row.tie, ("association", "tie"))?,
            quota: Quota {
                peak_hours: optional(row.peak_hours, ("association", "peak_hours"))?,
                open_bookings: optional(row.open_bookings, ("association", "open_bookings"))?,
                rooms_at_once: optional(row.rooms_at_once, ("association", "rooms_at_once"))?,
            },
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
        let edition = edition(row.version, row.source_version, row.changed_at);
        name.push(Written { lang, text: row.name, edition });
        about.push(Written { lang, text: row.about, edition });
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
            facts: Facts {
                audience: codes(&row.audience, ("service", "audience"))?,
                admits: known(&row.admits, ("service", "admits"))?,
                children: known(&row.children, ("service", "children"))?,
                cost: known(&row.cost, ("service", "cost"))?,
                place: known(&row.place, ("service", "place"))?,
            },
        })
    };
    rows.into_iter().map(service).collect()
}

fn edition(version: i32, follows: i32, changed_at: Option<i64>) -> Edition {
    Edition { version, follows, at: changed_at.map(Moment) }
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
            terms: Terms {
                opening: row.opening.map(|opening| known(&opening, ("room", "opening"))).transpose()?,
                set_up: unsigned(row.set_up, ("room", "set_up"))?,
                clear_up: unsigned(row.clear_up, ("room", "clear_up"))?,
                shortest: optional(row.shortest, ("room", "shortest"))?,
                longest: optional(row.longest, ("room", "longest"))?,
                days_ahead: optional(row.days_ahead, ("room", "days_ahead"))?,
                hours_before: optional(row.hours_before, ("room", "hours_before"))?,
                approval: known(&row.approval, ("room", "approval"))?,
                bookers: bookers(&row.bookers)?,
            },
        })
    };
    rows.into_iter().map(room).collect()
}

/// Everybody, residents, the coordination, or the numbers of those who may.
fn bookers(words: &str) -> Result<Bookers, StoreError> {
    match words {
        "everybody" => Ok(Bookers::Everybody),
        "residents" => Ok(Bookers::Residents),
        "coordination" => Ok(Bookers::Coordination),
        numbers => Ok(Bookers::Only(codes::<i64>(numbers, ("room", "bookers"))?.into_iter().map(AssociationId).collect())),
    }
}

/// The words for who may book, as they are stored.
fn bookers_words(bookers: &Bookers) -> String {
    match bookers {
        Bookers::Everybody => "everybody".to_owned(),
        Bookers::Residents => "residents".to_owned(),
        Bookers::Coordination => "coordination".to_owned(),
        Bookers::Only(some) => some.iter().map(|association| association.0.to_string()).collect::<Vec<_>>().join(" "),
    }
}

async fn closures(connection: &impl ConnectionTrait) -> Result<Vec<Closure>, StoreError> {
    let rows = closure::Entity::find().order_by_asc(closure::Column::FirstDay).order_by_asc(closure::Column::Id).all(connection).await?;
    let closure = |row: closure::Model| {
        Ok(Closure {
            id: ClosureId(row.id),
            of: row.room_id.map_or(Closed::House, |room| Closed::Room(RoomId(room))),
            first: known(&row.first_day, ("closure", "first_day"))?,
            last: known(&row.last_day, ("closure", "last_day"))?,
            again: if row.yearly { Again::Yearly } else { Again::Once },
            reason: row.reason,
        })
    };
    rows.into_iter().map(closure).collect()
}

fn optional<T, U: TryFrom<T>>(number: Option<T>, place: (&'static str, &'static str)) -> Result<Option<U>, StoreError> {
    number.map(|number| unsigned(number, place)).transpose()
}

/// The columns of a room that hold its terms. Numbers too large for their column become the largest it holds.
pub(super) fn terms_row(terms: &Terms) -> room::ActiveModel {
    room::ActiveModel {
        opening: Set(terms.opening.as_ref().map(ToString::to_string)),
        set_up: Set(small(terms.set_up)),
        clear_up: Set(small(terms.clear_up)),
        shortest: Set(terms.shortest.map(small)),
        longest: Set(terms.longest.map(small)),
        days_ahead: Set(terms.days_ahead.map(small)),
        hours_before: Set(terms.hours_before.map(small)),
        approval: Set(terms.approval.as_str().to_owned()),
        bookers: Set(bookers_words(&terms.bookers)),
        ..Default::default()
    }
}

/// The columns of an association that hold its quota.
pub(super) fn quota_row(quota: Quota) -> association::ActiveModel {
    association::ActiveModel {
        peak_hours: Set(quota.peak_hours.map(small)),
        open_bookings: Set(quota.open_bookings.map(small)),
        rooms_at_once: Set(quota.rooms_at_once.map(small)),
        ..Default::default()
    }
}

fn small(number: u16) -> i16 {
    i16::try_from(number).unwrap_or(i16::MAX)
}
