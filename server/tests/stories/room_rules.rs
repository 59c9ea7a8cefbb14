//! What the coordination says about a room at its desk, whoever books then feels; what is booked stays as it is.

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    a_room_is_booked_while_it_is_open,
    setting_up_and_clearing_up_keep_bookings_apart,
    a_room_is_given_for_so_long_and_so_far_ahead,
    a_room_is_given_to_those_who_may_have_it,
    a_room_waits_for_a_yes_where_it_says_so,
    how_to_get_the_key_stands_on_no_page_for_everybody,
    what_a_room_offers_and_asks_is_read_by_everybody,
    a_form_with_mistakes_comes_back_as_it_was_typed,
    an_association_has_its_hours_at_peak_times,
    an_association_has_its_open_bookings,
    an_association_has_its_rooms_at_once,
);

const ROOM: &str = "ofenzimmer";
/// A Tuesday on which nobody in the demo house has plans yet.
const DATE: &str = "2027-01-12";
const ASSOCIATION: &str = "ankunftsnetz-wollmuetze";

/// The form of a room without rules, filled in otherwise in some fields.
async fn rule(desk: &Browser, room: &str, changes: &[(&str, &str)]) -> Answer {
    let usual = [("capacity", "6"), ("step_free", "1"), ("opening", "always"), ("set_up", "0"), ("approval", "never"), ("bookers", "everybody")];
    let usual = usual.into_iter().filter(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    let fields: Vec<_> = usual.chain(changes.iter().copied()).collect();
    desk.post(&format!("/de/desk/rooms/{room}"), &fields).await
}

/// The same where nothing is wrong with it.
async fn ruled(desk: &Browser, changes: &[(&str, &str)]) {
    let answer = rule(desk, ROOM, changes).await;
    assert_eq!((answer.status, answer.location()), (303, "/de/desk/rooms/ofenzimmer?fresh=1"), "{changes:?}");
}

async fn limit(desk: &Browser, fields: &[(&str, &str)]) {
    let answer = desk.post(&format!("/de/desk/associations/{ASSOCIATION}"), fields).await;
    assert_eq!(answer.status, 303, "{fields:?}");
}

/// Wishes in order, and whether each is fulfilled.
async fn check(browser: &Browser, wishes: &[(&str, &str, &str, bool)]) {
    for (date, start, end, fulfilled) in wishes {
        let answer = browser.book(&Sheet::meeting(ROOM, date, start, end)).await;
        assert_eq!(answer.status, if *fulfilled { 303 } else { 422 }, "{date} {start} to {end}");
    }
}

async fn open_and_two(base: &Base) -> (Open, Browser, Browser) {
    let open = Open::demo(base).await;
    let (desk, member) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::MEMBER).await);
    (open, desk, member)
}

async fn a_room_is_booked_while_it_is_open(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let early = member.book(&Sheet::meeting(ROOM, DATE, "07:00", "08:00")).await.booking();
    let held = open.sql.count("occurrence_part WHERE held").await;
    ruled(&desk, &[("opening", "hours"), ("tuesday", "10:00-12:00, 13:00-22:00")]).await;
    let tries =
        [("09:30", "11:00", false), ("11:00", "14:00", false), ("12:00", "13:00", false), ("21:00", "22:30", false), ("10:00", "12:00", true)];
    check(&member, &tries.map(|(start, end, fulfilled)| (DATE, start, end, fulfilled))).await;
    check(&member, &[("2027-01-13", "10:00", "11:00", false)]).await;
    check(&desk, &[(DATE, "08:00", "09:00", true)]).await;
    // Nothing of what was booked before has changed, and the desk says that some of it would not be possible any more.
    assert_eq!(open.sql.count("occurrence_part WHERE held").await, held + 2);
    assert_eq!(open.sql.one::<String>(&format!("SELECT hold FROM occurrence WHERE booking_id = '{early}'")).await, "confirmed");
    assert!(desk.get("/de/desk/rooms/ofenzimmer").await.page().has("p.note"));
    ruled(&desk, &[]).await;
    assert!(!desk.get("/de/desk/rooms/ofenzimmer").await.page().has("p.note"));
    check(&member, &[("2027-01-13", "10:00", "11:00", true)]).await;
    assert_eq!(open.sql.count("audit WHERE deed = 'change rules' AND words = 'ofenzimmer' AND person_id IS NOT NULL").await, 2);
}

async fn setting_up_and_clearing_up_keep_bookings_apart(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    check(&member, &[(DATE, "16:00", "17:00", true)]).await;
    ruled(&desk, &[("set_up", "15"), ("clear_up", "30")]).await;
    check(&member, &[(DATE, "10:00", "11:00", true), (DATE, "11:30", "12:30", false), (DATE, "11:44", "12:30", false)]).await;
    check(&member, &[(DATE, "11:45", "12:30", true), (DATE, "09:15", "09:45", false), (DATE, "09:00", "09:15", true)]).await;
    // Whoever booked before owes no clearing up.
    check(&member, &[(DATE, "17:10", "18:00", false), (DATE, "17:15", "18:00", true)]).await;
    check(&desk, &[(DATE, "12:45", "13:00", false), (DATE, "13:15", "14:00", true)]).await;
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn a_room_is_given_for_so_long_and_so_far_ahead(base: &Base) {
    let (_open, desk, member) = open_and_two(base).await;
    ruled(&desk, &[("shortest", "60"), ("longest", "2:30")]).await;
    let tries = [("08:00", "08:59", false), ("08:00", "09:00", true), ("10:00", "12:31", false), ("10:00", "12:30", true)];
    check(&member, &tries.map(|(start, end, fulfilled)| (DATE, start, end, fulfilled))).await;
    check(&desk, &[(DATE, "14:00", "14:30", true), (DATE, "15:00", "20:00", true)]).await;
    // It is Tuesday, 24 November, 09:00.
    ruled(&desk, &[("days_ahead", "60"), ("hours_before", "48")]).await;
    check(&member, &[("2027-01-23", "06:00", "07:00", true), ("2027-01-24", "06:00", "07:00", false)]).await;
    check(&member, &[("2026-11-26", "06:00", "07:00", false), ("2026-11-28", "06:00", "07:00", true)]).await;
    check(&desk, &[("2027-01-24", "06:00", "07:00", true), ("2026-11-26", "06:00", "07:00", true)]).await;
}

async fn a_room_is_given_to_those_who_may_have_it(base: &Base) {
    let (_open, desk, member) = open_and_two(base).await;
    let cases = [
        (&[("bookers", "everybody")][..], "guest", true),
        (&[("bookers", "residents")][..], "guest", false),
        (&[("bookers", "residents")][..], "resident", true),
        (&[("bookers", "only"), ("only_for", "dolmetschkreis-doppelpunkt")][..], "resident", false),
        (&[("bookers", "only"), ("only_for", "dolmetschkreis-doppelpunkt"), ("only_for", ASSOCIATION)][..], "guest", true),
        (&[("bookers", "coordination")][..], "resident", false),
    ];
    for (hour, (rules, tie, expected)) in (7..).zip(cases) {
        limit(&desk, &[("tie", tie)]).await;
        ruled(&desk, rules).await;
        let wish = |minute: u32| Sheet::meeting(ROOM, DATE, &format!("{hour:02}:{minute:02}"), &format!("{hour:02}:{:02}", minute + 20));
        let answer = member.book(&wish(0)).await;
        assert_eq!(answer.status, if expected { 303 } else { 422 }, "{rules:?} as {tie}");
        assert!(expected || answer.page().wrong_fields() == ["room"], "{rules:?}");
        assert_eq!(desk.book(&wish(30)).await.status, 303, "{rules:?} by the coordination");
    }
}

async fn a_room_waits_for_a_yes_where_it_says_so(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    // The first five are workdays of one week.
    for (day, approval, tie, start, expected) in [
        ("2027-06-07", "always", "resident", "10:00", "requested"),
        ("2027-06-08", "guests", "resident", "10:00", "confirmed"),
        ("2027-06-09", "guests", "guest", "10:00", "requested"),
        ("2027-06-10", "evenings-weekends", "guest", "10:00", "confirmed"),
        ("2027-06-11", "evenings-weekends", "guest", "16:30", "requested"),
        ("2027-06-12", "evenings-weekends", "resident", "10:00", "requested"),
        ("2027-06-13", "never", "guest", "18:00", "confirmed"),
    ] {
        limit(&desk, &[("tie", tie)]).await;
        ruled(&desk, &[("approval", approval)]).await;
        let hold = async |browser: &Browser, start: &str, end: &str| {
            let booking = browser.book(&Sheet::meeting(ROOM, day, start, end)).await.booking();
            open.sql.one::<String>(&format!("SELECT hold FROM occurrence WHERE booking_id = '{booking}'")).await
        };
        let end = if start == "10:00" { "18:00" } else { "18:30" };
        assert_eq!(hold(&member, start, end).await, expected, "{approval} for a {tie} at {start}");
        assert_eq!(hold(&desk, "20:00", "21:00").await, "confirmed", "{approval} for the coordination");
    }
}

async fn how_to_get_the_key_stands_on_no_page_for_everybody(base: &Base) {
    const KEY: &str = "Der Schluessel haengt im Kasten 4711";
    let (open, desk, member) = open_and_two(base).await;
    ruled(&desk, &[("key", KEY)]).await;
    assert_eq!(desk.get("/de/desk/rooms/ofenzimmer").await.page().value("key").as_deref(), Some(KEY));
    for browser in [&open.newcomer(), &member, &desk] {
        for path in ["/de/rooms/ofenzimmer", "/de/rooms", "/de/calendar", "/de/"] {
            assert!(!browser.get(path).await.body.contains("4711"), "{path}");
        }
    }
    ruled(&desk, &[("key", "")]).await;
    assert_eq!(desk.get("/de/desk/rooms/ofenzimmer").await.page().value("key").as_deref(), Some(""));
}

async fn what_a_room_offers_and_asks_is_read_by_everybody(base: &Base) {
    let (open, desk, _) = open_and_two(base).await;
    let newcomer = open.newcomer();
    let before = newcomer.get("/de/rooms/ofenzimmer").await.page().texts("main").concat();
    assert!(before.contains("Tag und Nacht") && !before.contains("höchstens"), "{before}");
    let rules = [("opening", "hours"), ("monday", "08:00-12:00"), ("tuesday", "08:00-12:00"), ("friday", "9-24"), ("capacity", "7")];
    let rules = [&rules[..], &[("set_up", "15"), ("longest", "4:30"), ("hours_before", "24"), ("bookers", "residents"), ("approval", "always")]];
    ruled(&desk, &rules.concat()).await;
    let after = newcomer.get("/de/rooms/ofenzimmer").await.page().texts("main").concat();
    for words in ["Montag–Dienstag: 08:00–12:00", "Freitag: 09:00–24:00", "15 Minuten", "4 Stunden und 30 Minuten", "24 Stunden vorher", "7 Personen"]
    {
        assert!(after.contains(words), "{words} in {after}");
    }
}

async fn a_form_with_mistakes_comes_back_as_it_was_typed(base: &Base) {
    let (open, desk, _) = open_and_two(base).await;
    let versions = open.sql.one::<i64>("SELECT directory_version FROM hub").await;
    let typed =
        [("capacity", "viele"), ("opening", "hours"), ("friday", "abends <b>"), ("set_up", "721"), ("bookers", "only"), ("key", "Zeile\nzwei")];
    let answer = rule(&desk, ROOM, &typed).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    assert_eq!(page.wrong_fields(), ["capacity", "friday", "set_up", "only_for"]);
    for (field, words) in typed {
        assert_eq!(page.value(field).as_deref(), Some(words), "{field}");
    }
    assert_eq!(open.sql.one::<i64>("SELECT directory_version FROM hub").await, versions);
    assert_eq!(rule(&desk, "nowhere", &[]).await.status, 404);
}

async fn an_association_has_its_hours_at_peak_times(base: &Base) {
    let (_open, desk, member) = open_and_two(base).await;
    let house = [("land", "HE"), ("evening", "18:00"), ("tuesday", "17:00-21:00"), ("thursday", "17:00-21:00")];
    assert_eq!(desk.post("/de/desk/house", &house).await.status, 303);
    limit(&desk, &[("tie", "resident"), ("peak_hours", "3")]).await;
    // Half of it is before the peak begins.
    check(&member, &[(DATE, "16:00", "18:00", true), (DATE, "10:00", "15:00", true)]).await;
    check(&member, &[("2027-01-14", "17:00", "19:30", false), ("2027-01-14", "17:00", "19:00", true), (DATE, "20:00", "20:30", false)]).await;
    // Another week, and the coordination for them.
    check(&member, &[("2027-01-19", "17:00", "20:00", true)]).await;
    check(&desk, &[(DATE, "20:00", "20:30", true)]).await;
    limit(&desk, &[("tie", "resident"), ("peak_hours", "")]).await;
    check(&member, &[(DATE, "18:30", "19:30", true)]).await;
}

async fn an_association_has_its_open_bookings(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let now = crate::house::NOW.0;
    let query = format!(
        "(SELECT DISTINCT o.booking_id FROM occurrence o JOIN association a ON a.id = o.association_id
          WHERE a.slug = '{ASSOCIATION}' AND o.ends_at > {now} AND o.hold = 'confirmed') AS open_ones"
    );
    let most = (open.sql.count(&query).await + 1).to_string();
    limit(&desk, &[("tie", "resident"), ("open_bookings", &most)]).await;
    check(&member, &[(DATE, "10:00", "11:00", true), (DATE, "12:00", "13:00", false)]).await;
    check(&desk, &[(DATE, "12:00", "13:00", true)]).await;
    limit(&desk, &[("tie", "resident")]).await;
    check(&member, &[(DATE, "14:00", "15:00", true)]).await;
}

async fn an_association_has_its_rooms_at_once(base: &Base) {
    let (_open, desk, member) = open_and_two(base).await;
    limit(&desk, &[("tie", "resident"), ("rooms_at_once", "1")]).await;
    check(&member, &[(DATE, "10:00", "12:00", true)]).await;
    let other = |start: &str, end: &str| Sheet::meeting("lesestube", DATE, start, end);
    for (browser, start, end, expected) in
        [(&member, "11:00", "13:00", 422), (&member, "12:00", "13:00", 303), (&desk, "10:30", "11:30", 303), (&member, "09:00", "10:30", 422)]
    {
        assert_eq!(browser.book(&other(start, end)).await.status, expected, "{start} to {end}");
    }
}
