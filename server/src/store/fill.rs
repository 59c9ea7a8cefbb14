//! Founding a house, and filling a demo one.

use std::collections::HashSet;

use app::domain::{
    association::{Quota, Tie},
    booking::Booking,
    directory::Directory,
    holiday::Land,
    hub::{Hub, RulesVersion},
    id::{AssociationId, BookingId, PersonId, RoomId, ServiceId},
    lang::Lang,
    person::Person,
    room::Feature,
    service::{Entry, Facts, Topic},
    statement,
    terms::Terms,
    time::{Moment, Zone},
    timetable::{Minute, Timetable},
    writing::{Edition, Subject, Words},
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};

use super::{
    Store, StoreError, Touches,
    entity::{association, booking, house_rules, hub, occurrence, occurrence_part, room, room_holds_part, room_part, service},
    person::{self, NewPerson},
};

/// What a database holds before a house opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing yet.
    Nothing,
    /// An invented house.
    Invented,
    /// A real one.
    Real,
}

/// The name of a house that nobody has named yet.
const UNNAMED: &str = "Treppenhaus";

impl Store {
    /// Makes sure there is a house; a new one has the usual name and zone and waits to be described.
    pub(crate) async fn found(&self) -> Result<(), StoreError> {
        if self.what_is_there().await? == Found::Nothing {
            let mut filling = self.begin_filling().await?;
            // Another server may have been faster; it made the same house.
            if filling.is_empty().await? {
                filling.hub(&unnamed()).await?;
            }
            filling.finish().await?;
        }
        Ok(())
    }

    /// What the database holds.
    pub(crate) async fn what_is_there(&self) -> Result<Found, StoreError> {
        Ok(match hub::Entity::find().one(self.read()).await? {
            None => Found::Nothing,
            Some(hub) if hub.invented => Found::Invented,
            Some(_) => Found::Real,
        })
    }

    /// Begins to fill a house; whoever begins at the same time waits.
    pub(crate) async fn begin_filling(&self) -> Result<Filling, StoreError> {
        let transaction = self.begin(Touches::Directory).await?;
        super::alone(&transaction).await?;
        Ok(Filling(transaction))
    }
}

fn unnamed() -> Hub {
    Hub {
        name: UNNAMED.to_owned(),
        street: String::new(),
        town: String::new(),
        phone: String::new(),
        email: "haus@localhost".to_owned(),
        zone: Zone::BERLIN,
        lang: Lang::De,
        invented: false,
        land: Land::default(),
        open_on: Vec::new(),
        peaks: Timetable::default(),
        evening: Minute::EVENING,
        rules: RulesVersion::default(),
    }
}

/// A house being filled; dropped before `finish`, nothing of it stays.
pub(crate) struct Filling(DatabaseTransaction);

/// A room to be.
pub(crate) struct NewRoom<'a> {
    pub(crate) slug: &'a str,
    pub(crate) name: &'a str,
    pub(crate) floor: i16,
    pub(crate) capacity: u16,
    pub(crate) step_free: bool,
    pub(crate) features: &'a [Feature],
    pub(crate) parts: Vec<i64>,
    pub(crate) terms: Terms,
    pub(crate) key: Option<&'a str>,
}

/// An association to be, with what it says of itself by language.
pub(crate) struct NewAssociation<'a> {
    pub(crate) slug: &'a str,
    pub(crate) name: &'a str,
    pub(crate) languages: &'a [&'a str],
    pub(crate) phone: Option<&'a str>,
    pub(crate) email: Option<&'a str>,
    pub(crate) website: Option<&'a str>,
    pub(crate) about: &'a [(Lang, &'a str)],
    pub(crate) tie: Tie,
    pub(crate) quota: Quota,
}

/// A service to be, with name and description by language.
pub(crate) struct NewService<'a> {
    pub(crate) slug: &'a str,
    pub(crate) association: AssociationId,
    pub(crate) topics: &'a [Topic],
    pub(crate) languages: &'a [&'a str],
    pub(crate) entry: Entry,
    pub(crate) facts: Facts,
    pub(crate) words: &'a [(Lang, &'a str, &'a str)],
}

impl Filling {
    /// Whether there is no house yet.
    pub(crate) async fn is_empty(&self) -> Result<bool, StoreError> {
        Ok(hub::Entity::find().count(&self.0).await? == 0)
    }

    /// The directory as filled so far.
    pub(crate) async fn directory(&self) -> Result<Directory, StoreError> {
        super::directory::all(&self.0).await
    }

    /// The people as filled so far.
    pub(crate) async fn people(&self) -> Result<Vec<Person>, StoreError> {
        person::all(&self.0).await
    }

    /// Which of these bookings are there already, called off or not.
    pub(crate) async fn bookings_among(&self, ids: impl Iterator<Item = &BookingId>) -> Result<HashSet<BookingId>, StoreError> {
        let rows: Vec<String> = booking::Entity::find()
            .select_only()
            .column(booking::Column::Id)
            .filter(booking::Column::Id.is_in(ids.map(BookingId::as_str)))
            .into_tuple()
            .all(&self.0)
            .await?;
        rows.iter().map(|id| super::known(id, ("booking", "id"))).collect()
    }

    /// Keeps everything.
    pub(crate) async fn finish(self) -> Result<(), StoreError> {
        Ok(self.0.commit().await?)
    }

    /// The house itself; texts of its associations are first written in its language.
    pub(crate) async fn hub(&mut self, hub: &Hub) -> Result<(), StoreError> {
        let row = hub::ActiveModel {
            id: Set(1),
            name: Set(hub.name.clone()),
            street: Set(hub.street.clone()),
            town: Set(hub.town.clone()),
            phone: Set(hub.phone.clone()),
            email: Set(hub.email.clone()),
            zone: Set(hub.zone.to_string()),
            lang: Set(hub.lang.tag().to_owned()),
            invented: Set(hub.invented),
            land: Set(hub.land.as_str().to_owned()),
            open_on: Set(hub.open_on.iter().map(|holiday| holiday.as_str()).collect::<Vec<_>>().join(" ")),
            peaks: Set(hub.peaks.to_string()),
            evening: Set(super::unsigned(hub.evening.minutes(), ("hub", "evening"))?),
            rules_version: Set(hub.rules.0),
            directory_version: Set(0),
            plan_version: Set(0),
            reminded_of: Set(String::new()),
        };
        hub::Entity::insert(row).exec_without_returning(&self.0).await?;
        Ok(())
    }

    /// What the house rules say in one language.
    pub(crate) async fn rules(&mut self, version: RulesVersion, lang: Lang, words: &str) -> Result<(), StoreError> {
        let row = house_rules::ActiveModel { version: Set(version.0), lang: Set(lang.tag().to_owned()), words: Set(words.to_owned()) };
        house_rules::Entity::insert(row).exec_without_returning(&self.0).await?;
        Ok(())
    }

    /// What the house says of itself in its statements.
    pub(crate) async fn facts(&mut self, facts: &statement::Facts) -> Result<(), StoreError> {
        Ok(super::statement::insert(&self.0, facts).await?)
    }

    /// A part of the house; gives its number.
    pub(crate) async fn part(&mut self, name: &str) -> Result<i64, StoreError> {
        let row = room_part::ActiveModel { id: NotSet, name: Set(name.to_owned()) };
        Ok(room_part::Entity::insert(row).exec(&self.0).await?.last_insert_id)
    }

    /// A room.
    pub(crate) async fn room(&mut self, new: NewRoom<'_>) -> Result<RoomId, StoreError> {
        let row = room::ActiveModel {
            id: NotSet,
            slug: Set(new.slug.to_owned()),
            name: Set(new.name.to_owned()),
            floor: Set(new.floor),
            capacity: Set(super::unsigned(new.capacity, ("room", "capacity"))?),
            step_free: Set(new.step_free),
            features: Set(new.features.iter().map(|feature| feature.as_str()).collect::<Vec<_>>().join(" ")),
            ..super::directory::terms_row(&new.terms)
        };
        let row = room::ActiveModel { key_words: Set(new.key.map(str::to_owned)), ..row };
        let id = room::Entity::insert(row).exec(&self.0).await?.last_insert_id;
        let holds = new.parts.into_iter().map(|part| room_holds_part::ActiveModel { room_id: Set(id), room_part_id: Set(part) });
        room_holds_part::Entity::insert_many(holds).exec_without_returning(&self.0).await?;
        Ok(RoomId(id))
    }

    /// An association.
    pub(crate) async fn association(&mut self, new: NewAssociation<'_>) -> Result<AssociationId, StoreError> {
        let row = association::ActiveModel {
            id: NotSet,
            slug: Set(new.slug.to_owned()),
            name: Set(new.name.to_owned()),
            source_lang: Set(Lang::De.tag().to_owned()),
            languages: Set(new.languages.join(" ")),
            phone: Set(new.phone.map(str::to_owned)),
            email: Set(new.email.map(str::to_owned)),
            website: Set(new.website.map(str::to_owned)),
            tie: Set(new.tie.as_str().to_owned()),
            ..super::directory::quota_row(new.quota)
        };
        let id = association::Entity::insert(row).exec(&self.0).await?.last_insert_id;
        let of = Subject::Association(AssociationId(id));
        for (lang, about) in new.about {
            self.text(of, *lang, &Words { name: None, about: (*about).to_owned() }, Edition::default()).await?;
        }
        Ok(AssociationId(id))
    }

    /// What is written about something in one language.
    pub(crate) async fn text(&mut self, of: Subject, lang: Lang, words: &Words, edition: Edition) -> Result<(), StoreError> {
        Ok(super::text::put(&self.0, of, lang, words, edition).await?)
    }

    /// A service.
    pub(crate) async fn service(&mut self, new: NewService<'_>) -> Result<ServiceId, StoreError> {
        let row = service::ActiveModel {
            id: NotSet,
            slug: Set(new.slug.to_owned()),
            association_id: Set(new.association.0),
            source_lang: Set(Lang::De.tag().to_owned()),
            languages: Set(new.languages.join(" ")),
            ..super::service::row(new.topics, new.entry, &new.facts)
        };
        let id = service::Entity::insert(row).exec(&self.0).await?.last_insert_id;
        for (lang, name, about) in new.words {
            let words = Words { name: Some((*name).to_owned()), about: (*about).to_owned() };
            self.text(Subject::Service(ServiceId(id)), *lang, &words, Edition::default()).await?;
        }
        Ok(ServiceId(id))
    }

    /// A person.
    pub(crate) async fn person(&mut self, new: NewPerson<'_>) -> Result<PersonId, StoreError> {
        person::insert(&self.0, &new).await
    }

    /// Bookings that were there before anybody asked, without letters; a hundred rows a statement.
    pub(crate) async fn bookings(&mut self, bookings: &[Booking], house: &Directory, at: Moment) -> Result<(), StoreError> {
        const A_STATEMENT: usize = 100;
        for some in bookings.chunks(A_STATEMENT) {
            self.some_bookings(some, house, at).await?;
        }
        Ok(())
    }

    async fn some_bookings(&mut self, some: &[Booking], house: &Directory, at: Moment) -> Result<(), DbErr> {
        let rows = some.iter().map(|booking| {
            let sheet = app::domain::booking::Sheet::from_random(crate::secret::number());
            super::booking::booking_row(booking, &sheet, at)
        });
        booking::Entity::insert_many(rows).exec_without_returning(&self.0).await?;
        let dates: Vec<_> = some.iter().flat_map(super::booking::occurrence_rows).collect();
        occurrence::Entity::insert_many(dates).exec_without_returning(&self.0).await?;
        let parts: Vec<_> = some.iter().flat_map(|booking| super::booking::part_rows(booking, booking.dates.iter(), house)).collect();
        occurrence_part::Entity::insert_many(parts).exec_without_returning(&self.0).await?;
        Ok(())
    }
}
