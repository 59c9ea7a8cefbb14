//! A small house for tests: twelve associations, nine rooms, thirty services, a full week.

use crate::{
    domain::{
        association::{Association, Quota, Tie},
        booking::{Booking, Entry, Hold, Number, Occurrence, Origin, Purpose, Visibility},
        closure::{Again, Closed, Closure, Why},
        directory::{Directory, Shown},
        feedback::{self, Feedback, Kept},
        form::Field,
        history::Deed,
        holiday::{Holiday, Land},
        hub::{Hub, RulesVersion},
        id::{AssociationId, BookingId, ClosureId, FeedbackId, PartId, PersonId, RoomId, ServiceId},
        instead::Alternatives,
        judge::{Fate, Obstacle, Wished},
        lang::{Lang, Spoken},
        offer::{Coming, Missed},
        person::{Membership, Office, Person, Rank, Reminders},
        room::{Feature, Room},
        service::{self, Admits, Audience, Children, Cost, Facts, Place, Service, Session, Topic},
        statement::{self, FACTS, Fact, Kind},
        terms::{Approval, Bookers, Terms},
        time::{Moment, Span, Zone},
        timetable::{Minute, Timetable},
        writing::Written,
    },
    page::{
        booking::{Listed, Told},
        frame::{Frame, Styles, Viewer},
        letter::Key,
    },
};

/// Tuesday, 24 November 2026, 16:20 in Berlin.
pub(super) const NOW: Moment = Moment(1_795_533_600);
const HOUR: i64 = 3600;
/// Monday of that week, 00:00 in Berlin.
const MONDAY: Moment = Moment(1_795_388_400);

pub(super) fn frame(house: &Directory) -> Frame<'_> {
    let viewer = Viewer::SignedIn { name: "Selam Tesfay" };
    let (path, base) = ("/counselling?topic=housing", "https://haus.example");
    Frame {
        lang: Lang::De,
        house,
        now: NOW,
        path,
        base,
        viewer,
        demo: true,
        styles: Styles { house: "house.css", plan: "plan.css" },
        script: None,
        typed: None,
    }
}

pub(super) fn at(day: i64, hour: i64, minute: i64) -> Moment {
    MONDAY.plus(day * 24 * HOUR + hour * HOUR + minute * 60)
}

pub(super) fn span(day: i64, start: i64, end: i64) -> Span {
    Span::new(at(day, start, 0), at(day, end, 0)).unwrap()
}

fn written(de: &str, en: Option<&str>) -> Vec<Written> {
    let version = |lang, text: &str| Written::new(lang, text.to_owned());
    std::iter::once(version(Lang::De, de)).chain(en.map(|en| version(Lang::En, en))).collect()
}

const ASSOCIATIONS: [&str; 12] = [
    "Brücke der Sprachen e. V.",
    "Habesha Treff",
    "Frauen am Fluss",
    "Ukrainische Nachbarschaft",
    "Verein <Ost & West>",
    "Kurdisches Kulturhaus",
    "Afghanischer Elternverein",
    "Somali Jugend",
    "Balkan Initiative",
    "Rroma Stimme",
    "Arabischer Lesekreis",
    "Türkischer Seniorenklub",
];

fn associations() -> Vec<Association> {
    let one = |(place, name): (usize, &&str)| Association {
        id: AssociationId(i64::try_from(place).unwrap()),
        slug: format!("verein-{place}").parse().unwrap(),
        name: (*name).to_owned(),
        source: Lang::De,
        about: written("Wir begleiten Menschen, die neu in der Stadt sind, zu Ämtern und Ärzten und lesen mit ihnen Briefe.", None),
        languages: spoken(place),
        phone: (place % 3 != 2).then(|| format!("0561 555 01{place:02}")),
        email: Some(format!("kontakt{place}@treppenhaus.example")),
        website: place.is_multiple_of(2).then(|| "https://treppenhaus.example/verein".to_owned()),
        tie: Tie::Resident,
        quota: Quota::default(),
    };
    ASSOCIATIONS.iter().enumerate().map(one).collect()
}

fn spoken(place: usize) -> Vec<Spoken> {
    Spoken::all().filter(|spoken| spoken.tag() == "de").chain(Spoken::all().skip(place * 2).take(3).filter(|spoken| spoken.tag() != "de")).collect()
}

const SERVICES: [(&str, Topic); 10] = [
    ("Briefe vom Amt verstehen", Topic::LettersForms),
    ("Hilfe bei der Wohnungssuche", Topic::Housing),
    ("Beratung zu Aufenthalt und Asyl", Topic::ResidenceAsylum),
    ("Deutsch sprechen beim Tee", Topic::LearningGerman),
    ("Begleitung zum Arzt", Topic::Accompaniment),
    ("Geld vom Jobcenter", Topic::MoneyBenefits),
    ("Abschlüsse anerkennen lassen", Topic::Recognition),
    ("Schule und Kita finden", Topic::SchoolChildcare),
    ("Schulden ordnen", Topic::Debt),
    ("Reden, wenn die Seele schwer ist", Topic::MentalHealth),
];

fn services() -> Vec<Service> {
    let one = |place: usize| {
        let (name, topic) = SERVICES[place % SERVICES.len()];
        Service {
            id: ServiceId(i64::try_from(place).unwrap()),
            slug: format!("angebot-{place}").parse().unwrap(),
            association: AssociationId(i64::try_from(place % ASSOCIATIONS.len()).unwrap()),
            source: Lang::De,
            name: written(name, None),
            about: written(
                "Bringen Sie Ihre Briefe mit. Wir lesen sie gemeinsam und schreiben, wenn nötig, eine Antwort.",
                Some("Bring your letters."),
            ),
            topics: vec![topic, Topic::ALL[place % Topic::ALL.len()]],
            languages: spoken(place % 10),
            entry: if place.is_multiple_of(3) { service::Entry::Appointment } else { service::Entry::WalkIn },
            facts: facts(place),
        }
    };
    (0..30).map(one).collect()
}

fn facts(place: usize) -> Facts {
    Facts {
        audience: Audience::ALL.iter().copied().take(place % 4).collect(),
        admits: Admits::ALL[usize::from(place.is_multiple_of(5))],
        children: Children::ALL[place % 2],
        cost: Cost::ALL[usize::from(place.is_multiple_of(4))],
        place: Place::ALL[place % 3],
    }
}

fn rooms() -> Vec<Room> {
    let room = |id: i64, slug: &str, name: &str, floor, capacity, parts: &[i64]| Room {
        id: RoomId(id),
        slug: slug.parse().unwrap(),
        name: name.to_owned(),
        floor,
        capacity,
        step_free: floor == 0,
        features: Feature::ALL.into_iter().skip(usize::try_from(id).unwrap() % 4).take(2).collect(),
        parts: parts.iter().map(|part| PartId(*part)).collect(),
        terms: Terms::default(),
    };
    vec![
        room(1, "cafe", "Café", 0, 30, &[1]),
        room(2, "saal", "Saal", 0, 120, &[2, 3]),
        room(3, "saal-a", "Saal A", 0, 60, &[2]),
        room(4, "saal-b", "Saal B", 0, 60, &[3]),
        room(5, "werkstatt", "Werkstatt", -1, 14, &[4]),
        room(6, "atelier", "Atelier", 2, 20, &[5]),
        room(7, "kleiner-raum", "Kleiner Raum", 2, 6, &[6]),
        room(8, "bibliothek", "Bibliothek", 1, 12, &[7]),
        room(9, "dachzimmer", "Dachzimmer", 3, 10, &[8]),
    ]
}

pub(super) fn house() -> Directory {
    Directory {
        hub: Hub {
            name: "Haus an der Treppe".to_owned(),
            street: "Treppenstraße 1".to_owned(),
            town: "34117 Kassel".to_owned(),
            phone: "0561 555 0100".to_owned(),
            email: "haus@treppenhaus.example".to_owned(),
            zone: Zone::BERLIN,
            lang: Lang::De,
            invented: true,
            land: Land::default(),
            open_on: Vec::new(),
            peaks: Timetable::default(),
            evening: Minute::EVENING,
            rules: RulesVersion::default(),
        },
        associations: associations(),
        services: services(),
        rooms: rooms(),
        closures: vec![Closure {
            id: ClosureId(1),
            of: Closed::House,
            first: "2027-07-19".parse().unwrap(),
            last: "2027-07-23".parse().unwrap(),
            again: Again::Once,
            reason: "Die Maler sind da: <Ost & West>".to_owned(),
        }],
    }
}

/// A series with a date for everything that can become of one.
pub(super) fn listed() -> Vec<Listed> {
    let (room, time) = (RoomId(6), "17:00:00".parse().unwrap());
    let taken = Shown::Open(entry(8, 6, span(1, 16, 18)));
    let hidden = Shown::Taken { room, span: span(1, 18, 20) };
    let holiday = Why::Holiday(Holiday::Christmas);
    let blocked = [
        Obstacle::Taken(vec![taken, hidden]),
        Obstacle::Closed { date: "2026-12-25".parse().unwrap(), why: holiday },
        Obstacle::Closed { date: "2027-07-20".parse().unwrap(), why: Why::Closure(ClosureId(1)) },
        Obstacle::OutsideHours(room),
        Obstacle::Past,
        Obstacle::TooLate { room, hours: 48 },
        Obstacle::TooEarly { room, days: 90 },
        Obstacle::Length(room),
        Obstacle::MissingHour { time, next: time },
        Obstacle::TwiceHour { time },
        Obstacle::PeakHours { max: 10 },
        Obstacle::RoomsAtOnce { max: 1 },
    ];
    let past = Fate::LeftOut(Some(Obstacle::Past));
    let fates = [Fate::Free, Fate::LeftOut(None), past].into_iter().chain(blocked.into_iter().map(Fate::Blocked));
    let one = |(day, fate): (i64, Fate<Shown>)| {
        let clockless = matches!(fate, Fate::Blocked(Obstacle::MissingHour { .. } | Obstacle::TwiceHour { .. }));
        let late = Span::new(at(day + 1, 22, 0), at(day + 2, 1, 0)).unwrap();
        let date = crate::domain::time::plus_days("2026-11-24".parse().unwrap(), day);
        let wished = Wished { date, origin: Origin::Ruled, rooms: vec![room], span: (!clockless).then_some(late), fate };
        Listed { wished, instead: Alternatives { rooms: vec![RoomId(8), RoomId(1)], times: vec![span(day, 14, 16)] } }
    };
    (1..).zip(fates).map(one).collect()
}

/// The same house with rules, closures and a quota.
pub(super) fn ruled() -> Directory {
    let mut house = house();
    house.hub.peaks = "mo 17:00-21:00, tu 17:00-21:00".parse().unwrap();
    house.hub.open_on = vec![Holiday::Unity];
    house.hub.rules = RulesVersion(2);
    house.rooms[5].terms = Terms {
        opening: Some("mo 08:00-12:00, mo 13:00-22:00, tu 08:00-12:00, tu 13:00-22:00, sa 10:00-18:00".parse().unwrap()),
        set_up: 15,
        clear_up: 30,
        shortest: Some(30),
        longest: Some(270),
        days_ahead: Some(90),
        hours_before: Some(24),
        approval: Approval::EveningsAndWeekends,
        bookers: Bookers::Only(vec![AssociationId(1), AssociationId(4)]),
    };
    house.associations[1].tie = Tie::Guest;
    house.associations[1].quota = Quota { peak_hours: Some(4), open_bookings: Some(5), rooms_at_once: Some(1) };
    let closure = |id, of, first: &str, last: &str, again| Closure {
        id: ClosureId(id),
        of,
        first: first.parse().unwrap(),
        last: last.parse().unwrap(),
        again,
        reason: "Heizung <script> & Rohre".to_owned(),
    };
    house.closures = vec![
        closure(1, Closed::House, "2025-12-24", "2026-01-02", Again::Yearly),
        closure(2, Closed::Room(RoomId(6)), "2026-12-01", "2026-12-01", Again::Once),
        closure(3, Closed::House, "2026-11-01", "2026-11-02", Again::Once),
    ];
    house
}

/// Sessions of two weeks and some that were called off.
pub(super) fn coming() -> Coming {
    let off = sessions().into_iter().filter(|session| session.service.0 < 4);
    let off = off.map(|session| Missed { service: ServiceId(session.service.0 + 25), day: house().hub.zone.date(session.span.start()) });
    Coming { called_off: off.collect(), sessions: sessions(), moved: Vec::new() }
}

fn sessions() -> Vec<Session> {
    let one = |place: i64| {
        let start = at(1 + place / 12, 10 + place % 10, if place % 4 == 0 { 30 } else { 0 });
        Session {
            booking: BookingId::from_random(u64::try_from(place).unwrap()),
            service: ServiceId(place * 7 % 27),
            room: RoomId(1 + place % 9),
            span: Span::new(start, start.plus(2 * HOUR)).unwrap(),
        }
    };
    (6..80).map(one).collect()
}

pub(super) fn entry(number: i64, room: i64, span: Span) -> Entry {
    let counselling = number % 2 == 0;
    Entry {
        booking: BookingId::from_random(u64::try_from(number).unwrap() * 7_919),
        number: Number(1),
        association: AssociationId(number % 12),
        room: RoomId(room),
        purpose: if counselling { Purpose::Counselling } else { Purpose::Meeting },
        service: counselling.then_some(ServiceId(number % 30)),
        title: (number % 3 == 0).then(|| "Chorprobe <b>laut</b>".to_owned()),
        visibility: Visibility::Public,
        hold: Hold::Confirmed,
        span,
    }
}

/// Bookings of the week: about `a_day` in each of seven days, some of them hidden from the reader.
pub(super) fn week(a_day: i64) -> Vec<Shown> {
    let rooms = [1, 3, 5, 6, 7, 8, 9, 4];
    let one = |(day, place): (i64, i64)| {
        let room = rooms[usize::try_from(place % 8).unwrap()];
        let start = at(day, 9 + place / 8 * 2 + place % 2, if place % 5 == 0 { 15 } else { 0 });
        let span = Span::new(start, start.plus(HOUR + place % 3 * 1800 / 2)).unwrap();
        if place % 6 == 5 { Shown::Taken { room: RoomId(room), span } } else { Shown::Open(entry(day * 40 + place, room, span)) }
    };
    let mut all: Vec<Shown> = (0..7).flat_map(|day| (0..a_day).map(move |place| (day, place))).map(one).collect();
    all.push(Shown::Open(entry(301, 2, span(1, 19, 22))));
    all.push(Shown::Open(entry(302, 9, Span::new(at(1, 22, 0), at(2, 1, 0)).unwrap())));
    all.sort_by_key(|shown| (shown.span().start(), shown.span().end()));
    all
}

pub(super) fn booking() -> Booking {
    Booking {
        id: BookingId::from_random(77_777_777),
        association: AssociationId(1),
        booked_by: PersonId(1),
        rooms: vec![RoomId(6)],
        purpose: Purpose::Counselling,
        service: Some(ServiceId(1)),
        title: Some("Sprechstunde & Tee".to_owned()),
        visibility: Visibility::Public,
        attendees: Some(8),
        hours: "17:00-19:00".parse().unwrap(),
        rule: None,
        dates: vec![Occurrence {
            number: Number(1),
            ruled: Some("2026-11-24".parse().unwrap()),
            span: span(1, 17, 19),
            rooms: vec![RoomId(6)],
            hold: Hold::Confirmed,
        }],
        note: Some("Bitte den Schlüssel\nbereitlegen </textarea><script>".to_owned()),
        answer_by: None,
        sequence: 0,
    }
}

/// A weekly series with everything that may be unusual about a date.
pub(super) fn series() -> Booking {
    let once = booking();
    let date = |number: i32, ruled: Option<&str>, span| Occurrence {
        number: Number(number),
        ruled: ruled.map(|date| date.parse().unwrap()),
        span,
        ..once.dates[0].clone()
    };
    let dates = vec![
        date(1, Some("2026-11-24"), span(1, 17, 19)),
        Occurrence { hold: Hold::Cancelled, ..date(2, Some("2026-12-01"), span(8, 17, 19)) },
        Occurrence { rooms: vec![RoomId(1)], ..date(3, Some("2026-12-08"), span(15, 17, 19)) },
        date(4, Some("2026-12-15"), span(23, 17, 19)),
        date(5, Some("2026-12-22"), span(29, 18, 20)),
        date(6, None, span(35, 17, 19)),
    ];
    Booking { rule: Some("FREQ=WEEKLY;BYDAY=TU;COUNT=5".parse().unwrap()), dates, ..once }
}

/// Six Tuesdays: two over, one moved, one called off, one asked for.
pub(super) fn tuesdays() -> Booking {
    let date = |(number, day, hold): (i32, i64, Hold)| Occurrence {
        number: Number(number),
        ruled: Some(Zone::BERLIN.date(at(day, 12, 0))),
        span: span(day, 17, 19),
        rooms: vec![RoomId(6)],
        hold,
    };
    let all = [(1, -13, Hold::Confirmed), (2, -6, Hold::Cancelled), (3, 1, Hold::Confirmed), (4, 8, Hold::Cancelled), (5, 15, Hold::Confirmed)];
    let mut dates: Vec<Occurrence> = all.into_iter().map(date).collect();
    dates.push(Occurrence { span: span(24, 18, 20), rooms: vec![RoomId(7), RoomId(8)], ..date((6, 22, Hold::Requested)) });
    Booking { rule: Some("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215".parse().unwrap()), dates, answer_by: Some(at(8, 12, 0)), ..booking() }
}

pub(super) fn keys() -> Vec<Key> {
    vec![Key { room: RoomId(6), words: "Schlüssel im Tresor <b>links</b>\nCode beim Café".to_owned() }]
}

pub(super) fn history() -> Vec<Told> {
    let told = |deed, who: Option<&str>, number: Option<i32>| Told {
        at: NOW,
        who: who.map(str::to_owned),
        deed,
        number: number.map(Number),
        words: (deed == Deed::Close).then(|| "Wasser <script>".to_owned()),
    };
    vec![told(Deed::Close, None, None), told(Deed::Change, Some("Kim Koordination"), Some(6)), told(Deed::Book, Some("Selam Tesfay"), None)]
}

pub(super) fn people() -> Vec<Person> {
    let person = |id: i64, name: &str, office, membership: Option<(i64, Rank)>| Person {
        id: PersonId(id),
        name: name.to_owned(),
        email: format!("person{id}@treppenhaus.example").parse().unwrap(),
        lang: Lang::De,
        office,
        memberships: membership.into_iter().map(|(association, rank)| Membership { association: AssociationId(association), rank }).collect(),
        accepted: RulesVersion::default(),
        reminders: Reminders::default(),
    };
    vec![
        person(1, "Selam Tesfay", None, Some((1, Rank::Lead))),
        person(2, "Olena Bondar", None, Some((3, Rank::Member))),
        person(3, "Kim Koordination", Some(Office::Coordinator), None),
        person(4, "Toni Stadt", Some(Office::Partner), None),
        person(5, "Neu Hier", None, None),
    ]
}

/// Everything that the statements need, in words that must stay text.
pub(super) fn statements() -> statement::Facts {
    let said = |fact: &Fact| match fact.kind {
        Kind::Line | Kind::Lines => "Eins <script> \n Zwei",
        Kind::Email => "haus@b.example",
        Kind::Phone => "030 23125 100",
        Kind::Date => "2026-11-02",
        Kind::Conformity => "partial",
    };
    // The authority is known for a house in Hesse.
    let fields = FACTS.iter().filter(|fact| fact.field != Field::Authority);
    statement::Facts::new(fields.map(|fact| (fact.field.name().to_owned(), said(fact).to_owned())))
}

/// A message with everything in it that is done, and one with as little as can be.
pub(super) fn messages() -> Vec<Kept> {
    let least = || Feedback { kind: feedback::Kind::Wrong, words: "<script>".to_owned(), contact: None, about: None };
    let message = |id| Kept { id: FeedbackId(id), at: at(0, 9, 5), lang: Lang::Ar, feedback: least(), done: false };
    vec![
        Kept {
            done: true,
            feedback: Feedback {
                kind: feedback::Kind::Barrier,
                words: "Zwei Zeilen\n\n<b>laut</b>".to_owned(),
                contact: Some("selam@b.example".to_owned()),
                about: Some("/rooms/saal".to_owned()),
            },
            ..message(1)
        },
        message(2),
    ]
}
