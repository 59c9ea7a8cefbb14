//! What stands in the demo house. All of it is invented: no association, person, street or number here is real.
//!
//! Telephone numbers come from the range that the Bundesnetzagentur keeps free for films and books, (0)30 23125 000 to 999;
//! addresses for e-mail and web end in `.example` (RFC 2606).

use app::domain::{
    booking::{Purpose, Visibility},
    lang::Lang,
    person::{Office, Rank},
    room::Feature,
    service::{Admits, Audience, Children, Cost, Entry, Facts, Place, Topic},
};
use chrono::Weekday;

mod arriving;
mod families;
pub(super) mod house;
mod language;
mod leisure;
pub(super) mod translations;

/// The house itself.
pub(crate) struct HubSeed {
    /// Its name.
    pub(crate) name: &'static str,
    /// Street and number.
    pub(crate) street: &'static str,
    /// Postal code and town.
    pub(crate) town: &'static str,
    /// The coordination's telephone number.
    pub(crate) phone: &'static str,
    /// The coordination's address for e-mail.
    pub(crate) email: &'static str,
}

/// A room that can be booked.
pub(crate) struct RoomSeed {
    /// Its name in addresses.
    pub(crate) slug: &'static str,
    /// Its name, as on the door.
    pub(crate) name: &'static str,
    /// The floor: 0 is the ground floor.
    pub(crate) floor: i16,
    /// How many people it takes.
    pub(crate) capacity: u16,
    /// Whether one gets in without a step.
    pub(crate) step_free: bool,
    /// What is in it.
    pub(crate) features: &'static [Feature],
    /// Names of the parts of the house it occupies.
    pub(crate) parts: &'static [&'static str],
}

/// An association with everything it offers and does in the house.
pub(crate) struct AssociationSeed {
    /// Its name in addresses.
    pub(crate) slug: &'static str,
    /// Its name.
    pub(crate) name: &'static str,
    /// Languages its people speak.
    pub(crate) languages: &'static [&'static str],
    /// Its telephone number.
    pub(crate) phone: Option<&'static str>,
    /// Its address for e-mail.
    pub(crate) email: Option<&'static str>,
    /// Its own site.
    pub(crate) website: Option<&'static str>,
    /// What it is, in German; says that it is invented.
    pub(crate) about_de: &'static str,
    /// What it is, in English; says that it is invented.
    pub(crate) about_en: &'static str,
    /// What it offers people.
    pub(crate) services: &'static [ServiceSeed],
    /// What else it uses rooms for.
    pub(crate) gatherings: &'static [GatheringSeed],
}

/// Something an association offers people.
pub(crate) struct ServiceSeed {
    /// Its name in addresses.
    pub(crate) slug: &'static str,
    /// What it is about, most fitting first.
    pub(crate) topics: &'static [Topic],
    /// Languages it is given in.
    pub(crate) languages: &'static [&'static str],
    /// How one gets a place.
    pub(crate) entry: Entry,
    /// Whom it is for and on which terms.
    pub(crate) facts: FactsSeed,
    /// Its name in German.
    pub(crate) name_de: &'static str,
    /// Its name in English.
    pub(crate) name_en: &'static str,
    /// What happens there and what to bring, in German.
    pub(crate) about_de: &'static str,
    /// What happens there and what to bring, in English.
    pub(crate) about_en: &'static str,
    /// When it takes place; empty where times are agreed one by one.
    pub(crate) hours: &'static [Hour],
}

/// Whom a service is for, and on which terms.
#[derive(Clone, Copy)]
pub(crate) struct FactsSeed {
    audience: &'static [Audience],
    admits: Admits,
    children: Children,
    cost: Cost,
    place: Place,
}

impl FactsSeed {
    /// The same as the house keeps it.
    pub(crate) fn facts(self) -> Facts {
        let Self { audience, admits, children, cost, place } = self;
        Facts { audience: audience.to_vec(), admits, children, cost, place }
    }
}

/// For everybody, free of charge, in the house.
const USUAL: FactsSeed = FactsSeed { audience: &[], admits: Admits::Everybody, children: Children::Unsaid, cost: Cost::Free, place: Place::House };

/// The same with children.
const WITH_CHILDREN: FactsSeed = FactsSeed { children: Children::Welcome, ..USUAL };

/// A meeting or an event of an association.
pub(crate) struct GatheringSeed {
    /// Meeting or event.
    pub(crate) purpose: Purpose,
    /// What the plan calls it.
    pub(crate) title: &'static str,
    /// Who sees it.
    pub(crate) visibility: Visibility,
    /// How many people are expected.
    pub(crate) attendees: Option<u16>,
    /// When it takes place.
    pub(crate) hours: &'static [Hour],
}

/// A stretch of the week in one room.
pub(crate) struct Hour {
    /// The day.
    pub(crate) weekday: Weekday,
    /// Hour and minute it begins.
    pub(crate) start: (u32, u32),
    /// Hour and minute it ends.
    pub(crate) end: (u32, u32),
    /// The room's name in addresses.
    pub(crate) room: &'static str,
    /// In which weeks.
    pub(crate) weeks: Weeks,
}

/// Weeks by their ISO number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weeks {
    /// All of them.
    Every,
    /// Those with an even number.
    Even,
    /// Those with an odd number; 53 and 1 follow each other.
    Odd,
}

/// Somebody with an account.
pub(crate) struct PersonSeed {
    /// Their name.
    pub(crate) name: &'static str,
    /// Where their letters go.
    pub(crate) email: &'static str,
    /// The language of their letters.
    pub(crate) lang: Lang,
    /// What they do for the whole house.
    pub(crate) office: Option<Office>,
    /// The associations they act for, by slug.
    pub(crate) memberships: &'static [(&'static str, Rank)],
}

const fn every(weekday: Weekday, start: (u32, u32), end: (u32, u32), room: &'static str) -> Hour {
    Hour { weekday, start, end, room, weeks: Weeks::Every }
}

const fn even(weekday: Weekday, start: (u32, u32), end: (u32, u32), room: &'static str) -> Hour {
    Hour { weekday, start, end, room, weeks: Weeks::Even }
}

const fn odd(weekday: Weekday, start: (u32, u32), end: (u32, u32), room: &'static str) -> Hour {
    Hour { weekday, start, end, room, weeks: Weeks::Odd }
}

/// The house.
pub(crate) const HUB: HubSeed = HubSeed {
    name: "Treppenhaus Musterstadt",
    street: "Beispielgasse 7",
    town: "34000 Musterstadt",
    phone: "030 23125 100",
    email: "haus@treppenhaus.example",
};

/// The eight rooms, and the hall's two parts, which can be booked alone.
pub(crate) const ROOMS: &[RoomSeed] = &[
    RoomSeed { slug: "gewoelbe", name: "Gewölbe", floor: -1, capacity: 25, step_free: false, features: &[Feature::Projector], parts: &["gewoelbe"] },
    RoomSeed {
        slug: "saal",
        name: "Saal",
        floor: 0,
        capacity: 90,
        step_free: true,
        features: &[Feature::Projector, Feature::Piano, Feature::InductionLoop],
        parts: &["saal-a", "saal-b"],
    },
    RoomSeed {
        slug: "saal-a",
        name: "Saal, Bühnenseite",
        floor: 0,
        capacity: 50,
        step_free: true,
        features: &[Feature::Projector, Feature::InductionLoop],
        parts: &["saal-a"],
    },
    RoomSeed { slug: "saal-b", name: "Saal, Gartenseite", floor: 0, capacity: 40, step_free: true, features: &[Feature::Piano], parts: &["saal-b"] },
    RoomSeed {
        slug: "lange-tafel",
        name: "Lange Tafel",
        floor: 0,
        capacity: 18,
        step_free: true,
        features: &[Feature::Kitchen],
        parts: &["lange-tafel"],
    },
    RoomSeed {
        slug: "lesestube",
        name: "Lesestube",
        floor: 1,
        capacity: 12,
        step_free: true,
        features: &[Feature::Whiteboard, Feature::InductionLoop],
        parts: &["lesestube"],
    },
    RoomSeed { slug: "ofenzimmer", name: "Ofenzimmer", floor: 1, capacity: 6, step_free: true, features: &[], parts: &["ofenzimmer"] },
    RoomSeed {
        slug: "gartenblick",
        name: "Gartenblick",
        floor: 2,
        capacity: 20,
        step_free: true,
        features: &[Feature::Projector, Feature::Whiteboard, Feature::ChildrensCorner],
        parts: &["gartenblick"],
    },
    RoomSeed { slug: "erkerzimmer", name: "Erkerzimmer", floor: 2, capacity: 4, step_free: false, features: &[], parts: &["erkerzimmer"] },
    RoomSeed {
        slug: "sternenkammer",
        name: "Sternenkammer",
        floor: 3,
        capacity: 8,
        step_free: false,
        features: &[Feature::Whiteboard],
        parts: &["sternenkammer"],
    },
];

/// The associations of the house.
pub(crate) const ASSOCIATIONS: &[AssociationSeed] = &[
    arriving::WOLLMUETZE,
    leisure::SIEBZEHN_STUFEN,
    language::DOPPELPUNKT,
    families::MORGENZIEGEL,
    language::KRANICHHAND,
    families::LATERNENPFAHL,
    language::LESEZEICHEN,
    leisure::PFEFFERMINZ,
    arriving::RANDNOTIZ,
    families::APFELSCHALE,
    leisure::KIESELSPRUNG,
    leisure::NACHTBUS,
    families::BUTTERBROT,
    leisure::KASSENBUCH,
    arriving::SCHLUESSELBRETT,
];

/// The people with an account.
pub(crate) const PEOPLE: &[PersonSeed] = &[
    PersonSeed { name: "Jana Probst", email: "jana.probst@treppenhaus.example", lang: Lang::De, office: Some(Office::Coordinator), memberships: &[] },
    PersonSeed {
        name: "Henrik Vossler",
        email: "henrik.vossler@stadtberatung.example",
        lang: Lang::De,
        office: Some(Office::Partner),
        memberships: &[],
    },
    PersonSeed {
        name: "Selin Aras",
        email: "selin@morgenziegel.example",
        lang: Lang::De,
        office: None,
        memberships: &[("frauenwerkstatt-morgenziegel", Rank::Lead)],
    },
    PersonSeed {
        name: "Rahel Tesfay",
        email: "rahel@morgenziegel.example",
        lang: Lang::En,
        office: None,
        memberships: &[("frauenwerkstatt-morgenziegel", Rank::Member), ("dolmetschkreis-doppelpunkt", Rank::Member)],
    },
    PersonSeed {
        name: "Omid Rahimpur",
        email: "omid@doppelpunkt.example",
        lang: Lang::En,
        office: None,
        memberships: &[("dolmetschkreis-doppelpunkt", Rank::Lead)],
    },
    PersonSeed {
        name: "Daria Kowalenko",
        email: "daria@wollmuetze.example",
        lang: Lang::De,
        office: None,
        memberships: &[("ankunftsnetz-wollmuetze", Rank::Lead)],
    },
    PersonSeed {
        name: "Kwame Boadu",
        email: "kwame@wollmuetze.example",
        lang: Lang::En,
        office: None,
        memberships: &[("ankunftsnetz-wollmuetze", Rank::Member)],
    },
    PersonSeed {
        name: "Lucía Ferrán",
        email: "lucia@lesezeichen-loeffel.example",
        lang: Lang::De,
        office: None,
        memberships: &[("lesezeichen-und-loeffel", Rank::Lead)],
    },
    PersonSeed {
        name: "Bashir Nur",
        email: "bashir@nachtbus13.example",
        lang: Lang::En,
        office: None,
        memberships: &[("studierendenkreis-nachtbus-dreizehn", Rank::Lead), ("lesezeichen-und-loeffel", Rank::Member)],
    },
    PersonSeed {
        name: "Vesna Marić",
        email: "vesna@kranichhand.example",
        lang: Lang::De,
        office: None,
        memberships: &[("gebaerdenkreis-kranichhand", Rank::Lead)],
    },
    PersonSeed {
        name: "Nadia Haddad",
        email: "nadia@randnotiz.example",
        lang: Lang::De,
        office: None,
        memberships: &[("rechtskreis-randnotiz", Rank::Lead)],
    },
    PersonSeed {
        name: "Thao Lindner",
        email: "thao@laternenpfahl.example",
        lang: Lang::De,
        office: None,
        memberships: &[("jugendbund-laternenpfahl", Rank::Member)],
    },
];
