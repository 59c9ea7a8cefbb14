//! An invented house to try things out in.
//!
//! Filled when it opens, and topped up when it opens again later, so that today always has something on.

use std::collections::HashMap;

use app::domain::{
    association::Association,
    booking::{Booking, Hold, Number, Occurrence},
    directory::Directory,
    holiday::Land,
    hours::Hours,
    hub::{Hub, RulesVersion},
    id::{AssociationId, BookingId, PersonId},
    lang::Lang,
    room::Busy,
    service::Service,
    time::{Fold, Moment, Zone, plus_days},
    timetable::Minute,
    writing::{Edition, Texts, Words},
};

use crate::{
    HouseError, secret,
    store::{
        Store, StoreError,
        fill::{Filling, Found, NewAssociation, NewRoom, NewService},
        person::NewPerson,
    },
};

mod calendar;
mod content;

use calendar::Planned;
use content::{
    ASSOCIATIONS, AssociationSeed, HUB, PEOPLE, PersonSeed, ROOMS, RoomSeed,
    translations::{Standing, TRANSLATIONS},
};

const ZONE: Zone = Zone::BERLIN;
/// Has not accepted the house rules yet.
const UNDECIDED: &str = "Nadia Haddad";

/// Fills an empty house, tops up an invented one, and leaves a real one alone.
pub(crate) async fn fill(store: &Store, now: Moment) -> Result<(), HouseError> {
    if store.what_is_there().await? == Found::Real {
        return Err(HouseError::NotADemo);
    }
    let mut filling = store.begin_filling().await?;
    if filling.is_empty().await? {
        found(&mut filling, now).await?;
    }
    let house = filling.directory().await?;
    let missing = missing(store, &filling, &house, now).await?;
    filling.bookings(&missing, &house, now).await?;
    Ok(filling.finish().await?)
}

/// The house, its rooms, associations, services and people.
async fn found(filling: &mut Filling, now: Moment) -> Result<(), StoreError> {
    let hub = hub();
    filling.hub(&hub).await?;
    for (lang, words) in [(Lang::De, content::house::RULES_DE), (Lang::En, content::house::RULES_EN)] {
        filling.rules(hub.rules, lang, words).await?;
    }
    filling.facts(&content::statement::facts()).await?;
    let mut parts = HashMap::new();
    for room in ROOMS {
        for part in room.parts {
            if !parts.contains_key(part) {
                parts.insert(*part, filling.part(part).await?);
            }
        }
        filling.room(new_room(room, &parts)).await?;
    }
    let mut associations = HashMap::new();
    for seed in ASSOCIATIONS {
        associations.insert(seed.slug, association(filling, seed).await?);
    }
    translate(filling, now).await?;
    for seed in PEOPLE {
        let memberships: Vec<_> = seed.memberships.iter().filter_map(|(slug, rank)| Some((*associations.get(slug)?, *rank))).collect();
        let email = seed.email.parse().map_err(|_| StoreError::Unknown { table: "person", column: "email" })?;
        filling
            .person(NewPerson {
                name: seed.name,
                email: &email,
                lang: seed.lang,
                office: seed.office,
                memberships: &memberships,
                accepted: accepted(seed, hub.rules),
            })
            .await?;
    }
    Ok(())
}

/// What is written in further languages. Where one of them is out of date, the source was changed last week and its other languages with it.
async fn translate(filling: &mut Filling, now: Moment) -> Result<(), StoreError> {
    const DAY: i64 = 86_400;
    let first = Edition { at: Some(now.plus(-21 * DAY)), ..Edition::default() };
    let second = Edition { version: 2, follows: 2, at: Some(now.plus(-7 * DAY)) };
    let house = filling.directory().await?;
    for seed in TRANSLATIONS {
        let Some(texts) = texts(&house, seed.of) else { continue };
        let words = Words { name: seed.name.map(str::to_owned), about: seed.about.to_owned() };
        let changed = TRANSLATIONS.iter().any(|other| other.of == seed.of && other.standing == Standing::OutOfDate);
        let edition = if changed && seed.standing == Standing::Current { second } else { first };
        filling.text(texts.of, seed.lang, &words, edition).await?;
        if seed.standing == Standing::OutOfDate {
            for lang in [Lang::De, Lang::En] {
                if let Some(words) = texts.words(lang) {
                    filling.text(texts.of, lang, &words, second).await?;
                }
            }
        }
    }
    Ok(())
}

/// What is written about the association or service with that name in addresses.
fn texts<'a>(house: &'a Directory, slug: &str) -> Option<Texts<'a>> {
    let association = house.association_named(slug).map(Association::texts);
    association.or_else(|| house.service_named(slug).map(Service::texts))
}

/// All but one have accepted the house rules, so that the form can be seen asking.
fn accepted(seed: &PersonSeed, newest: RulesVersion) -> RulesVersion {
    if seed.name == UNDECIDED { RulesVersion::default() } else { newest }
}

fn hub() -> Hub {
    Hub {
        name: HUB.name.to_owned(),
        street: HUB.street.to_owned(),
        town: HUB.town.to_owned(),
        phone: HUB.phone.to_owned(),
        email: HUB.email.to_owned(),
        zone: ZONE,
        lang: Lang::De,
        invented: true,
        land: Land::default(),
        open_on: Vec::new(),
        peaks: content::house::peaks(),
        evening: Minute::EVENING,
        rules: RulesVersion(1),
    }
}

fn new_room<'a>(seed: &'a RoomSeed, parts: &HashMap<&str, i64>) -> NewRoom<'a> {
    NewRoom {
        slug: seed.slug,
        name: seed.name,
        floor: seed.floor,
        capacity: seed.capacity,
        step_free: seed.step_free,
        features: seed.features,
        parts: seed.parts.iter().filter_map(|part| parts.get(part).copied()).collect(),
        terms: content::house::terms(seed.slug),
        key: content::house::key(seed.slug),
    }
}

async fn association(filling: &mut Filling, seed: &AssociationSeed) -> Result<AssociationId, StoreError> {
    let new = NewAssociation {
        slug: seed.slug,
        name: seed.name,
        languages: seed.languages,
        phone: seed.phone,
        email: seed.email,
        website: seed.website,
        about: &[(Lang::De, seed.about_de), (Lang::En, seed.about_en)],
        tie: content::house::tie(seed.slug),
        quota: content::house::quota(seed.slug),
    };
    let id = filling.association(new).await?;
    for service in seed.services {
        let new = NewService {
            slug: service.slug,
            association: id,
            topics: service.topics,
            languages: service.languages,
            entry: service.entry,
            facts: service.facts.facts(),
            words: &[(Lang::De, service.name_de, service.about_de), (Lang::En, service.name_en, service.about_en)],
        };
        filling.service(new).await?;
    }
    Ok(id)
}

/// What of these weeks is not in the plan yet and still fits. What was called off stays called off, and nobody comes when the house is closed.
async fn missing(store: &Store, filling: &Filling, house: &Directory, now: Moment) -> Result<Vec<Booking>, StoreError> {
    let names = Names::read(filling, house).await?;
    let today = ZONE.date(now);
    let planned = calendar::bookings(today).into_iter().filter_map(|planned| names.booking(&planned)).collect::<Vec<_>>();
    let there = filling.bookings_among(planned.iter().map(|booking| &booking.id)).await?;
    let mut busy = store.busy(ZONE.days(plus_days(today, -28), plus_days(today, 28))).await?;
    let mut missing = Vec::new();
    for booking in planned {
        let rooms = booking.dates.iter().flat_map(|date| date.rooms.iter().filter_map(|room| Some((house.room(*room)?, date.span))));
        let rooms: Vec<_> = rooms.collect();
        let free =
            rooms.iter().all(|(room, span)| room.is_free(&busy, room.terms.occupied(*span)) && house.closures().during(*span, room, ZONE).is_none());
        if free && !there.contains(&booking.id) {
            let parts = rooms.iter().flat_map(|(room, span)| room.parts.iter().map(|part| Busy { part: *part, span: room.terms.occupied(*span) }));
            busy.extend(parts);
            missing.push(booking);
        }
    }
    Ok(missing)
}

/// Numbers behind the names of the seeds.
struct Names<'a> {
    house: &'a Directory,
    bookers: HashMap<AssociationId, PersonId>,
    coordinator: PersonId,
}

impl<'a> Names<'a> {
    async fn read(filling: &Filling, house: &'a Directory) -> Result<Self, StoreError> {
        let people = filling.people().await?;
        let coordinator = people.iter().find(|person| person.office.is_some()).or(people.first()).ok_or(StoreError::Empty)?.id;
        let members = people.iter().flat_map(|person| person.memberships.iter().map(|membership| (membership.association, person.id)));
        Ok(Self { house, bookers: members.collect(), coordinator })
    }

    /// The booking a seed stands for; nothing where a name is missing or the clocks jump over it.
    fn booking(&self, planned: &Planned) -> Option<Booking> {
        let room = self.house.room_named(planned.room)?.id;
        let association = self.house.association_named(planned.association)?.id;
        let hours = Hours::new(planned.start, planned.end)?;
        let span = hours.on(planned.date, ZONE, Some(Fold::First)).ok()?;
        Some(Booking {
            id: code(planned),
            association,
            booked_by: self.bookers.get(&association).copied().unwrap_or(self.coordinator),
            rooms: vec![room],
            purpose: planned.purpose,
            service: match planned.service {
                Some(slug) => Some(self.house.service_named(slug)?.id),
                None => None,
            },
            title: planned.title.map(str::to_owned),
            visibility: planned.visibility,
            attendees: planned.attendees,
            hours,
            rule: None,
            dates: vec![Occurrence { number: Number(1), ruled: Some(planned.date), span, rooms: vec![room], hold: Hold::Confirmed }],
            note: None,
            answer_by: None,
            sequence: 0,
        })
    }
}

/// The same seed on the same day is the same booking, whenever the house opens.
fn code(planned: &Planned) -> BookingId {
    let facts = format!("{} {} {} {}", planned.association, planned.room, planned.date, planned.start);
    let hash = secret::hash(&facts);
    BookingId::from_random(u64::from_str_radix(&hash[..16], 16).unwrap_or_default())
}
