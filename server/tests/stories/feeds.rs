//! Feeds: a calendar program that fetches them sees what the plan has, no more than its owner may see, and only when something changed.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::time::{Moment, Zone};
use reqwest::Method;
use sea_orm::QueryResult;

use crate::{
    browser::{Answer, Browser, SITE},
    house::{Base, NOW, Open, person},
    python::{Date, read_calendars},
    sheet::Sheet,
};

on_both!(
    every_feed_shows_what_the_plan_has,
    what_has_not_changed_is_not_sent_again,
    a_key_opens_what_its_owner_may_see_until_there_is_a_new_one,
    an_address_of_nothing_says_so_in_a_sentence,
    a_full_feed_asks_the_database_no_more_often_than_a_small_one,
);

/// A day in the house's summer when nothing is planned yet.
const SINCE: &str = "2026-08-24";
/// What follows the rooms where a date is.
const HERE: &str = ", Treppenhaus Musterstadt, Beispielgasse 7, 34000 Musterstadt";
/// The associations of [`person::MEMBER`].
const MEMBERS: [&str; 1] = ["ankunftsnetz-wollmuetze"];

/// A date in the plan, in all its rooms.
#[derive(Clone, Debug)]
struct Planned {
    booking: String,
    span: (i64, i64),
    confirmed: bool,
    /// As long as it is not confirmed, nobody outside the house hears of it.
    visibility: String,
    association: String,
    booked_by: String,
    counselling: bool,
    /// Slugs by name.
    rooms: BTreeMap<String, String>,
}

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    Newcomer,
    Member,
    Coordinator,
}

impl Reader {
    fn sees(self, date: &Planned) -> bool {
        match (self, date.visibility.as_str()) {
            (Self::Coordinator, _) | (Self::Newcomer | Self::Member, "public") | (Self::Member, "house") => true,
            (Self::Newcomer, _) => false,
            (Self::Member, _) => MEMBERS.contains(&date.association.as_str()),
        }
    }

    fn email(self) -> &'static str {
        match self {
            Self::Newcomer => "",
            Self::Member => person::MEMBER,
            Self::Coordinator => person::COORDINATOR,
        }
    }
}

/// What is kept in the plan and was not over three months ago.
async fn plan(open: &Open) -> Vec<Planned> {
    let since = Zone::BERLIN.midnight(SINCE.parse().unwrap()).0;
    let query = format!(
        "SELECT DISTINCT o.booking_id, o.number, o.starts_at, o.ends_at, o.hold, b.visibility, a.slug AS association, p.email, b.purpose, r.name, r.slug
         FROM occurrence o JOIN booking b ON b.id = o.booking_id JOIN association a ON a.id = b.association_id JOIN person p ON p.id = b.booked_by
         JOIN occurrence_part t ON t.booking_id = o.booking_id AND t.number = o.number JOIN room r ON r.id = t.room_id
         WHERE o.hold IN ('requested', 'offered', 'confirmed') AND o.ends_at > {since}"
    );
    let mut dates: BTreeMap<(String, i32), Planned> = BTreeMap::new();
    for row in open.sql.rows(&query).await {
        let text = |name: &str| row.try_get::<String>("", name).unwrap();
        let room = (text("name"), text("slug"));
        dates.entry((text("booking_id"), row.try_get("", "number").unwrap())).or_insert_with(|| planned(&row)).rooms.extend([room]);
    }
    dates.into_values().collect()
}

fn planned(row: &QueryResult) -> Planned {
    let text = |name: &str| row.try_get::<String>("", name).unwrap();
    let confirmed = text("hold") == "confirmed";
    let visibility = text("visibility");
    Planned {
        booking: text("booking_id"),
        span: (row.try_get("", "starts_at").unwrap(), row.try_get("", "ends_at").unwrap()),
        confirmed,
        visibility: if visibility == "public" && !confirmed { "house".to_owned() } else { visibility },
        association: text("association"),
        booked_by: text("email"),
        counselling: text("purpose") == "counselling",
        rooms: BTreeMap::new(),
    }
}

/// The rooms that cannot be had while a room is taken, by slug.
async fn shared(open: &Open) -> BTreeMap<String, BTreeSet<String>> {
    let query = "SELECT DISTINCT one.slug AS one, other.slug AS other FROM room one JOIN room_holds_part p ON p.room_id = one.id
         JOIN room_holds_part q ON q.room_part_id = p.room_part_id JOIN room other ON other.id = q.room_id";
    let mut shared: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in open.sql.rows(query).await {
        shared.entry(row.try_get("", "one").unwrap()).or_default().insert(row.try_get("", "other").unwrap());
    }
    shared
}

/// What a subscriber of a feed should see: dates in sight as they are, the others as far as the feed tells of them.
fn expected(plan: &[Planned], reader: Reader, feed: &str, shared: &BTreeMap<String, BTreeSet<String>>) -> Vec<Date> {
    let here = |rooms: &BTreeMap<String, String>| rooms.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    let date = |date: &Planned, location: String, confirmed: bool| Date {
        starts_at: date.span.0,
        ends_at: date.span.1,
        location,
        status: if confirmed { "CONFIRMED" } else { "TENTATIVE" }.to_owned(),
    };
    let room = feed.strip_prefix("rooms/").map(|room| &shared[room]);
    let concerns = |date: &&Planned| match (feed, feed.strip_prefix("associations/")) {
        (_, Some(association)) => date.association == association,
        ("counselling", _) => date.counselling && date.confirmed && date.visibility == "public",
        ("mine", _) => MEMBERS.contains(&date.association.as_str()) && reader == Reader::Member || date.booked_by == reader.email(),
        _ => room.is_none_or(|rooms| date.rooms.values().any(|slug| rooms.contains(slug))),
    };
    let mut dates = Vec::new();
    for planned in plan.iter().filter(concerns) {
        if reader.sees(planned) {
            dates.push(date(planned, here(&planned.rooms), planned.confirmed));
        } else if feed == "house" || room.is_some() {
            let told = planned.rooms.iter().filter(|(_, slug)| room.is_none_or(|rooms| rooms.contains(*slug)));
            dates.extend(told.map(|(name, slug)| date(planned, here(&BTreeMap::from([(name.clone(), slug.clone())])), true)));
        }
    }
    dates
}

/// A feed as it was fetched; its lines unfolded.
struct Fetched {
    body: String,
    lines: Vec<String>,
}

async fn fetch(open: &Open, feed: &str, key: &str) -> Fetched {
    let token = if key.is_empty() { String::new() } else { format!("?token={key}") };
    let answer = open.newcomer().get(&format!("/calendar/{feed}.ics{token}")).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/calendar; charset=utf-8"), "{feed}");
    let caching = if key.is_empty() { "public, no-cache" } else { "private, no-cache" };
    assert_eq!(answer.header("cache-control"), caching);
    Fetched { lines: answer.body.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect(), body: answer.body }
}

impl Fetched {
    /// Each entry, as its lines.
    fn entries(&self) -> Vec<&[String]> {
        self.lines.split(|line| line == "BEGIN:VEVENT").skip(1).collect()
    }

    fn is_well_formed(&self, feed: &str) {
        assert!(self.body.ends_with("\r\nEND:VCALENDAR\r\n") && !self.body.replace("\r\n", "").contains(['\r', '\n']), "{feed}");
        let long = self.body.split("\r\n").find(|line| line.len() > 75);
        assert_eq!(long, None, "{feed}: a line of more than 75 octets");
        let zones: Vec<&str> = self.lines.iter().filter_map(|line| line.strip_prefix("TZID:")).collect();
        let used: BTreeSet<&str> = self.lines.iter().filter_map(|line| line.split_once(";TZID=")?.1.split(':').next()).collect();
        assert!(zones.len() <= 1 && used.iter().all(|zone| zones.contains(zone)), "{feed}: {used:?} of {zones:?}");
        let mut names = BTreeSet::new();
        for entry in self.entries() {
            let one = |name: &str| entry.iter().find(|line| line.starts_with(name)).cloned();
            assert!(names.insert((one("UID:").unwrap(), one("RECURRENCE-ID"))), "{feed}: an entry twice");
            for needed in ["DTSTAMP:", "SEQUENCE:", "DTSTART", "SUMMARY:", "CLASS:", "STATUS:", "TRANSP:OPAQUE"] {
                assert!(one(needed).is_some(), "{feed}: no {needed} in {entry:?}");
            }
        }
    }
}

/// The key of somebody's feeds, made where there is none yet.
async fn key(open: &Open, browser: &Browser, email: &str) -> String {
    let query = format!("SELECT token FROM feed_key JOIN person ON person.id = person_id WHERE email = '{email}'");
    if open.sql.column::<String>(&query).await.is_empty() {
        let answer = browser.post("/de/account/feed", &[]).await;
        assert_eq!((answer.status, answer.location()), (303, "/de/account#calendars"));
    }
    open.sql.one(&query).await
}

/// Everything that may become of a booking: called off, moved, added by hand, on nights when the clocks change, over midnight, in
/// several rooms, in a hall and its parts, waiting for an answer, and seen by few.
async fn live(open: &Open) {
    let (member, lead) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD).await);
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let series = member.book(&Sheet::meeting("ofenzimmer", "2027-02-02", "17:00", "19:00").weekly(12).and("also", "2027-02-11\n2027-01-07")).await;
    let series = series.booking();
    assert_eq!(member.post(&format!("/de/bookings/{series}/cancel"), &[("number", "3"), ("scope", "one")]).await.status, 303);
    move_date(&member, &series, 5, &[("date", "2027-03-04"), ("start", "18:00"), ("end", "20:30"), ("room", "lesestube")]).await;
    lead.book(&Sheet::meeting("lesestube", "2027-03-14", "01:00", "04:00").weekly(4).with("visibility", "public")).await.booking();
    coordinator.book(&Sheet::meeting("sternenkammer", "2027-10-23", "22:00", "02:30").weekly(3).with("fold", "second")).await.booking();
    let halls = Sheet::meeting("saal", "2027-02-05", "10:00", "12:00").weekly(3).with("visibility", "private").and("room", "lesestube");
    lead.book(&halls).await.booking();
    member.book(&Sheet::meeting("saal-a", "2027-02-05", "13:00", "14:00").weekly(2).with("title", "Chor")).await.booking();
    let off = member.book(&Sheet::meeting("saal-b", "2027-02-05", "13:00", "14:00")).await.booking();
    assert_eq!(member.post(&format!("/de/bookings/{off}/cancel"), &[]).await.status, 303);
    let elsewhere = open.browser_of(person::LEAD_ELSEWHERE).await;
    let hidden = Sheet::meeting("ofenzimmer", "2027-02-03", "17:00", "19:00").of("dolmetschkreis-doppelpunkt").weekly(4);
    elsewhere.book(&hidden.with("visibility", "private")).await.booking();
    open.sql.execute("UPDATE room SET approval = 'always' WHERE slug = 'lange-tafel'").await.unwrap();
    open.sql.execute("UPDATE hub SET directory_version = directory_version + 1").await.unwrap();
    let asked = Sheet::meeting("lange-tafel", "2027-02-04", "17:00", "19:00").weekly(3).with("purpose", "event").with("visibility", "public");
    elsewhere.book(&asked.of("dolmetschkreis-doppelpunkt")).await.booking();
}

async fn move_date(browser: &Browser, booking: &str, number: u32, to: &[(&str, &str)]) {
    let form = browser.get(&format!("/de/bookings/{booking}/change?number={number}")).await;
    let fields = ["number", "sequence", "scope", "date", "start", "end", "room", "service", "title", "visibility", "attendees", "note"];
    let kept: Vec<(&str, String)> = {
        let page = form.page();
        fields.iter().filter(|field| !to.iter().any(|(name, _)| name == *field)).filter_map(|field| Some((*field, page.value(field)?))).collect()
    };
    let all: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (*name, value.as_str())).chain(to.iter().copied()).collect();
    assert_eq!(browser.post(&format!("/de/bookings/{booking}/change"), &all).await.status, 303);
}

async fn every_feed_shows_what_the_plan_has(base: &Base) {
    let open = Open::demo(base).await;
    live(&open).await;
    let (plan, shared) = (plan(&open).await, shared(&open).await);
    assert!(plan.len() > 200 && plan.iter().any(|date| date.rooms.len() > 1) && plan.iter().any(|date| !date.confirmed));
    let associations: Vec<String> = open.sql.column("SELECT slug FROM association ORDER BY slug").await;
    let mut feeds = ["house", "counselling", "mine"].map(str::to_owned).to_vec();
    feeds.extend(shared.keys().map(|room| format!("rooms/{room}")));
    feeds.extend(associations.iter().map(|association| format!("associations/{association}")));
    for reader in [Reader::Newcomer, Reader::Member, Reader::Coordinator] {
        let feeds: Vec<&String> = feeds.iter().filter(|feed| reader != Reader::Newcomer || *feed != "mine").collect();
        let fetched = fetch_all(&open, reader, &feeds, &plan).await;
        for (feed, seen) in feeds.iter().zip(read_calendars(&fetched).await) {
            are_the_same(seen, expected(&plan, reader, feed, &shared), &format!("{feed} for {reader:?}"));
        }
    }
}

/// Feeds as somebody reads them; none is malformed or names what they may not see.
async fn fetch_all(open: &Open, reader: Reader, feeds: &[&String], plan: &[Planned]) -> Vec<String> {
    let key = match reader {
        Reader::Newcomer => String::new(),
        _ => key(open, &open.browser_of(reader.email()).await, reader.email()).await,
    };
    let seen: BTreeSet<&String> = plan.iter().filter(|date| reader.sees(date)).map(|date| &date.booking).collect();
    let unseen: BTreeSet<&String> = plan.iter().map(|date| &date.booking).filter(|booking| !seen.contains(booking)).collect();
    assert_eq!(unseen.is_empty(), reader == Reader::Coordinator);
    let mut fetched = Vec::new();
    for feed in feeds {
        let found = fetch(open, feed, &key).await;
        found.is_well_formed(feed);
        let text = found.lines.concat();
        let told = unseen.iter().find(|booking| text.contains(booking.as_str()));
        assert_eq!(told, None, "{feed} names a booking that {reader:?} may not see");
        assert!(key.is_empty() || !text.contains(&key), "the key stands in {feed}");
        fetched.push(found.body);
    }
    fetched
}

/// What a calendar shows of the days that feeds are about is what should be there, each date once.
fn are_the_same(mut seen: Vec<Date>, mut expected: Vec<Date>, what: &str) {
    let since = Zone::BERLIN.midnight(SINCE.parse().unwrap()).0;
    seen.retain(|date| date.ends_at > since);
    for date in &mut seen {
        date.location = sorted(date.location.strip_suffix(HERE).expect("where the house is"));
    }
    for date in &mut expected {
        date.location = sorted(&date.location);
    }
    seen.sort();
    expected.sort();
    let surplus: Vec<&Date> = seen.iter().filter(|date| !expected.contains(date)).take(3).collect();
    let missing: Vec<&Date> = expected.iter().filter(|date| !seen.contains(date)).take(3).collect();
    assert!(surplus.is_empty() && missing.is_empty(), "{what}: missing {missing:?}, surplus {surplus:?}");
    assert_eq!(seen.len(), expected.len(), "{what}");
}

/// Rooms in the order of the alphabet; some have a comma in their name, and its pieces stand apart on both sides then.
fn sorted(rooms: &str) -> String {
    let mut rooms: Vec<&str> = rooms.split(", ").collect();
    rooms.sort_unstable();
    rooms.join(", ")
}

async fn ask(open: &Open, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = open.newcomer().request(Method::GET, path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    Answer::of(request).await
}

async fn what_has_not_changed_is_not_sent_again(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let key = key(&open, &member, person::MEMBER).await;
    let mut tags = BTreeSet::new();
    for path in
        ["house.ics", "house.ics?lang=en", "counselling.ics", "rooms/saal.ics", &format!("house.ics?token={key}"), &format!("mine.ics?token={key}")]
    {
        let path = format!("/calendar/{path}");
        let first = open.newcomer().get(&path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with('"') && tags.insert(tag.clone()), "{path}: {tag}");
        for known in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), format!("W/\"x\",W/{tag}"), "*".to_owned()] {
            let before = open.house.queries();
            let again = ask(&open, &path, &[("if-none-match", &known), ("accept-encoding", "br, gzip")]).await;
            assert_eq!((again.status, again.body.as_str(), again.header("etag")), (304, "", tag.as_str()), "{path} {known}");
            let most = u64::from(path.contains("token")) + u64::from(!base.is_sqlite());
            assert_eq!(open.house.queries() - before, most, "{path}");
        }
        for unknown in ["", "\"x\"", "x", "W/\"\"", &tag.replace('"', "")] {
            let whole = ask(&open, &path, &[("if-none-match", unknown)]).await;
            assert_eq!((whole.status, whole.header("etag"), &whole.body), (200, tag.as_str(), &first.body), "{path} {unknown}");
        }
        for coding in ["br", "gzip", "identity"] {
            let coded = ask(&open, &path, &[("accept-encoding", coding)]).await;
            assert_eq!((coded.status, coded.header("etag"), coded.header("vary")), (200, tag.as_str(), "accept-encoding"), "{path} as {coding}");
        }
        let head = Answer::of(open.newcomer().request(Method::HEAD, &path)).await;
        assert_eq!((head.status, head.header("etag"), head.body.as_str()), (200, tag.as_str(), ""));
    }

    let path = "/calendar/house.ics";
    let mut known = open.newcomer().get(path).await.header("etag").to_owned();
    let booking = member.book(&Sheet::meeting("saal", "2027-01-12", "10:00", "11:00")).await.booking();
    known = changed(&open, path, &known).await;
    assert_eq!(member.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
    known = changed(&open, path, &known).await;
    open.sql.execute("UPDATE room SET name = 'Neuer Saal' WHERE slug = 'saal'").await.unwrap();
    open.sql.execute("UPDATE hub SET directory_version = directory_version + 1").await.unwrap();
    known = changed(&open, path, &known).await;
    open.clock.advance(14 * 3600);
    assert_eq!(ask(&open, path, &[("if-none-match", &known)]).await.status, 304, "it is still Tuesday");
    open.clock.advance(3600);
    known = changed(&open, path, &known).await;
    let there = |body: &str| body.matches("BEGIN:VEVENT").count();
    assert!(there(&open.newcomer().get(path).await.body) > 100);
    open.clock.advance(150 * 86_400);
    changed(&open, path, &known).await;
    assert_eq!(there(&open.newcomer().get(path).await.body), 0, "what has long been over is left out");
}

/// The new tag of a feed that is no longer what it was.
async fn changed(open: &Open, path: &str, known: &str) -> String {
    let answer = ask(open, path, &[("if-none-match", known)]).await;
    assert_eq!(answer.status, 200, "{path} has changed");
    assert_ne!(answer.header("etag"), known);
    answer.header("etag").to_owned()
}

async fn a_key_opens_what_its_owner_may_see_until_there_is_a_new_one(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let secret = Sheet::meeting("saal", "2027-01-12", "10:00", "11:00").with("visibility", "private").with("title", "Unter uns");
    let booking = member.book(&secret).await.booking();
    assert!(!member.get("/de/account").await.page().has("#calendars input"), "nothing that opens anything is there unasked");
    let first = key(&open, &member, person::MEMBER).await;
    assert_eq!(first.len(), 64);
    let account = member.get("/de/account").await;
    let links = [format!("{SITE}/calendar/mine.ics?token={first}"), format!("{SITE}/calendar/house.ics?token={first}")];
    assert_eq!(account.page().attributes("#calendars input", "value"), links);
    let in_calendar = links.each_ref().map(|link| link.replace("http://", "webcal://"));
    assert_eq!(account.page().attributes("#calendars a", "href"), in_calendar);

    for feed in ["mine", "house", "rooms/saal-a", "associations/ankunftsnetz-wollmuetze"] {
        let body = fetch(&open, feed, &first).await.lines.join("\n");
        assert!(body.contains("SUMMARY:Ankunftsnetz Wollmütze: Unter uns") && body.contains(&format!("UID:{booking}@haus.example")), "{feed}");
    }
    assert!(fetch(&open, "house", &first).await.lines.contains(&"NAME:Room plan – Treppenhaus Musterstadt".to_owned()), "the member reads English");
    let german = open.newcomer().get(&format!("/calendar/house.ics?token={first}&lang=de")).await;
    assert!(german.body.contains("NAME:Raumplan"));
    let public = fetch(&open, "house", "").await;
    assert!(!public.body.contains("Unter uns") && !public.lines.concat().contains(&booking) && public.body.contains("SUMMARY:Belegt"));
    assert!(public.lines.contains(&"SOURCE;VALUE=URI:http://haus.example/calendar/house.ics?lang=de".to_owned()));
    assert!(!member.get("/calendar/house.ics").await.body.contains("Unter uns"), "who signed in with a browser is nobody here");

    open.sql.execute(&format!("DELETE FROM membership WHERE person_id = {}", open.number_of(person::MEMBER).await)).await.unwrap();
    let outside = fetch(&open, "house", &first).await;
    assert!(!outside.body.contains("Unter uns"), "whoever has left an association sees no more of it");
    assert_eq!(member.post("/de/account/feed", &[]).await.status, 303);
    let second = key(&open, &member, person::MEMBER).await;
    assert_ne!(first, second);
    for old in [first.as_str(), "", "x", "%FF"] {
        let answer = open.newcomer().get(&format!("/calendar/house.ics?token={old}")).await;
        is_a_sentence(&answer, "/de/account");
    }
    assert_eq!(open.newcomer().get(&format!("/calendar/house.ics?token={second}")).await.status, 200);
    assert_eq!(open.newcomer().post("/de/account/feed", &[]).await.location(), "/de/sign-in?next=%2Faccount%2Ffeed");
    assert_eq!(member.get("/de/account/feed").await.location(), "/de/account");
}

fn is_a_sentence(answer: &Answer, way_on: &str) {
    assert_eq!((answer.status, answer.header("content-type")), (404, "text/plain; charset=utf-8"));
    assert!(answer.body.ends_with(&format!("{SITE}{way_on}\n")) && answer.body.lines().count() == 1, "{}", answer.body);
}

async fn an_address_of_nothing_says_so_in_a_sentence(base: &Base) {
    let open = Open::demo(base).await;
    for feed in ["rooms/nothing.ics", "rooms/saal", "rooms/saal.ical", "rooms/%FF.ics", "rooms/.ics", "associations/nothing.ics", "associations/x"] {
        is_a_sentence(&open.newcomer().get(&format!("/calendar/{feed}")).await, "/de/calendar");
        is_a_sentence(&open.newcomer().get(&format!("/calendar/{feed}?lang=en")).await, "/en/calendar");
    }
    is_a_sentence(&open.newcomer().get("/calendar/mine.ics").await, "/de/account");
    is_a_sentence(&open.newcomer().get("/calendar/rooms/nothing.ics?token=x").await, "/de/account");
}

async fn a_full_feed_asks_the_database_no_more_often_than_a_small_one(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let key = key(&open, &member, person::MEMBER).await;
    let few = costs(&open, &key).await;
    fill(&open).await;
    let many = costs(&open, &key).await;
    assert_eq!(few, many);
    // The versions, the directory, whose key it is, the bookings and their dates.
    assert!(many.iter().all(|(_, asked)| (3..=13).contains(asked)), "{many:?}");
}

async fn costs(open: &Open, key: &str) -> Vec<(String, u64)> {
    let mut costs = Vec::new();
    for feed in ["house", "counselling", "rooms/saal", "associations/ankunftsnetz-wollmuetze", "mine"] {
        open.sql.execute("UPDATE hub SET directory_version = directory_version + 1, plan_version = plan_version + 1").await.unwrap();
        let before = open.house.queries();
        fetch(open, feed, key).await;
        costs.push((feed.to_owned(), open.house.queries() - before));
    }
    costs
}

/// Two thousand bookings of one date, in one room of one's own.
async fn fill(open: &Open) {
    let association: i64 = open.sql.one("SELECT id FROM association WHERE slug = 'ankunftsnetz-wollmuetze'").await;
    let (by, room) = (open.number_of(person::MEMBER).await, open.sql.one::<i64>("SELECT id FROM room WHERE slug = 'saal-a'").await);
    let part: i64 = open.sql.one(&format!("SELECT room_part_id FROM room_holds_part WHERE room_id = {room}")).await;
    let [mut bookings, mut dates, mut parts] = [const { Vec::new() }; 3];
    for number in 0..2000_i64 {
        let (id, start) = (format!("f{number:09}"), NOW.0 + (100 * 24 + number) * 3600);
        let end = start + 3600;
        bookings.push(format!("('{id}', {association}, {by}, 'meeting', 'public', 0, 'f{number:015}', 0, '{room}', '09:00-10:00')"));
        dates.push(format!("('{id}', 1, {association}, {start}, {end}, 'confirmed')"));
        parts.push(format!("('{id}', 1, {room}, {part}, {start}, {end}, TRUE)"));
    }
    for (table, rows) in [
        ("booking (id, association_id, booked_by, purpose, visibility, sequence, sheet, created_at, rooms, hours)", bookings),
        ("occurrence (booking_id, number, association_id, starts_at, ends_at, hold)", dates),
        ("occurrence_part (booking_id, number, room_id, room_part_id, starts_at, ends_at, held)", parts),
    ] {
        open.sql.execute(&format!("INSERT INTO {table} VALUES {}", rows.join(", "))).await.unwrap();
    }
    assert!(open.sql.count("booking").await > 2000);
    assert!(Moment(NOW.0) == NOW);
}
