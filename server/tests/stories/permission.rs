//! Who sees and does what, asked at every door.

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    each_sees_the_bookings_that_are_for_them,
    each_calls_off_what_is_theirs,
    each_opens_the_doors_that_are_theirs,
    nobody_books_for_others_or_more_than_they_may,
    a_title_stands_only_where_its_reader_may_see_it,
    a_counselling_hour_that_is_not_public_is_not_promised,
);

/// Whoever asks, in the order of the columns below; nobody is the newcomer.
const ACTORS: [Option<&str>; 7] = [
    None,
    Some(person::PARTNER),
    Some(person::MEMBER_ELSEWHERE),
    Some(person::LEAD_ELSEWHERE),
    Some(person::MEMBER),
    Some(person::LEAD),
    Some(person::COORDINATOR),
];
/// Those of them who are of the association or of the house.
const INSIDERS: std::ops::Range<usize> = 4..7;

/// This evening, when the demo house is asleep.
const TODAY: &str = "2026-11-24";
const VISIBILITIES: [(&str, &str); 3] = [("public", "Offene Probe"), ("house", "Hausinterne Probe"), ("private", "Verschwiegene Probe")];
const NOTE: &str = "Bitte den Schluessel unter die Matte";

async fn browsers(open: &Open) -> Vec<Browser> {
    let mut browsers = Vec::new();
    for actor in ACTORS {
        browsers.push(match actor {
            Some(email) => open.browser_of(email).await,
            None => open.newcomer(),
        });
    }
    browsers
}

fn meeting(visibility: &str, title: &str, room: &str) -> Sheet {
    Sheet::meeting(room, TODAY, "22:00", "23:00").with("visibility", visibility).with("title", title).with("note", NOTE).with("attendees", "3")
}

/// The three bookings of an evening, one of each visibility.
async fn book(open: &Open) -> Vec<String> {
    let member = open.browser_of(person::MEMBER).await;
    let mut bookings = Vec::new();
    for ((visibility, title), room) in VISIBILITIES.into_iter().zip(["ofenzimmer", "lesestube", "gartenblick"]) {
        bookings.push(member.book(&meeting(visibility, title, room)).await.booking());
    }
    bookings
}

/// A request to each actor's door answers with these statuses; where one must sign in first, it leads there.
async fn check(browsers: &[Browser], expected: [u16; 7], request: impl AsyncFn(&Browser) -> Answer, what: &str) {
    for ((browser, actor), expected) in browsers.iter().zip(ACTORS).zip(expected) {
        let answer = request(browser).await;
        assert_eq!(answer.status, expected, "{what} for {actor:?}");
        assert!(actor.is_some() || expected != 303 || answer.location().starts_with("/de/sign-in?next=%2F"), "{what}: {}", answer.location());
        assert!(expected != 403 || answer.page().has("h1"), "{what} for {actor:?} says who may");
    }
}

async fn each_sees_the_bookings_that_are_for_them(base: &Base) {
    let open = Open::demo(base).await;
    let (bookings, browsers) = (book(&open).await, browsers(&open).await);
    for (booking, expected) in bookings.iter().zip([[200; 7], [303, 200, 200, 200, 200, 200, 200], [303, 403, 403, 403, 200, 200, 200]]) {
        check(&browsers, expected, async |browser| browser.get(&format!("/de/bookings/{booking}")).await, booking).await;
    }
    for (index, browser) in browsers.iter().enumerate() {
        let page = browser.get(&format!("/de/bookings/{}?fresh=1", bookings[0])).await;
        let knows = INSIDERS.contains(&index);
        for detail in [NOTE, "Kwame Boadu", person::MEMBER] {
            // Whoever it is finds their own name on top of the page.
            let main = page.page().texts("main").concat();
            assert_eq!(main.contains(detail), knows, "{detail} for {:?}", ACTORS[index]);
        }
        assert_eq!(page.page().has("form[action$=cancel]"), knows, "{:?}", ACTORS[index]);
    }
}

async fn each_calls_off_what_is_theirs(base: &Base) {
    let open = Open::demo(base).await;
    let browsers = browsers(&open).await;
    let member = open.browser_of(person::MEMBER).await;
    for (browser, actor) in browsers.iter().zip(ACTORS).skip(INSIDERS.start) {
        let booking = member.book(&meeting("public", "Probe", "ofenzimmer")).await.booking();
        let cancel = format!("/de/bookings/{booking}/cancel");
        check(&browsers[..INSIDERS.start], [303, 403, 403, 403, 0, 0, 0], async |browser| browser.post(&cancel, &[]).await, "cancel").await;
        assert_eq!(hold(&open, &booking).await, "confirmed");
        assert_eq!(browser.post(&cancel, &[]).await.status, 303, "{actor:?}");
        assert_eq!(hold(&open, &booking).await, "cancelled", "{actor:?}");
    }
}

async fn hold(open: &Open, booking: &str) -> String {
    open.sql.one(&format!("SELECT hold FROM occurrence WHERE booking_id = '{booking}'")).await
}

/// Who may see a page of the desk.
const DESK: [u16; 7] = [303, 403, 403, 403, 403, 403, 200];

async fn each_opens_the_doors_that_are_theirs(base: &Base) {
    let open = Open::demo(base).await;
    let browsers = browsers(&open).await;
    for (path, expected) in [
        ("/de/", [200; 7]),
        ("/de/calendar", [200; 7]),
        ("/de/account", [303, 200, 200, 200, 200, 200, 200]),
        ("/de/bookings/new", [303, 403, 200, 200, 200, 200, 200]),
        ("/de/rules", [200; 7]),
        ("/de/desk", DESK),
        ("/de/desk/letters", DESK),
        ("/de/desk/rooms", DESK),
        ("/de/desk/rooms/saal", DESK),
        ("/de/desk/closures", DESK),
        ("/de/desk/house", DESK),
        ("/de/desk/associations", DESK),
        ("/de/desk/associations/ankunftsnetz-wollmuetze", DESK),
    ] {
        check(&browsers, expected, async |browser| browser.get(path).await, path).await;
    }
    let member = open.browser_of(person::MEMBER).await;
    let booking = member.book(&meeting("public", "Probe", "ofenzimmer")).await.booking();
    let change = format!("/de/bookings/{booking}/change");
    check(&browsers, [303, 403, 403, 403, 200, 200, 200], async |browser| browser.get(&change).await, "the form to change").await;
    for what in ["change", "restore"] {
        let path = format!("/de/bookings/{booking}/{what}");
        let refused = async |browser: &Browser| browser.post(&path, &[("number", "1")]).await;
        check(&browsers[..INSIDERS.start], [303, 403, 403, 403, 0, 0, 0], refused, what).await;
    }
    let again = async |browser: &Browser| browser.post("/de/desk/letters/1/again", &[]).await;
    check(&browsers, [303, 403, 403, 403, 403, 403, 303], again, "again").await;
    // What is posted without a word comes back with what is missing, where it may be posted at all.
    for (path, coordinator) in [
        ("/de/desk/rooms/saal", 422),
        ("/de/desk/closures", 422),
        ("/de/desk/closures/holidays", 303),
        ("/de/desk/closures/1/remove", 303),
        ("/de/desk/house", 422),
        ("/de/desk/associations/ankunftsnetz-wollmuetze", 422),
    ] {
        let expected = [303, 403, 403, 403, 403, 403, coordinator];
        check(&browsers, expected, async |browser| browser.post(path, &[]).await, path).await;
    }
}

async fn nobody_books_for_others_or_more_than_they_may(base: &Base) {
    let open = Open::demo(base).await;
    let browsers = browsers(&open).await;
    let wish = |actor: usize, purpose: &str| {
        let hour = 8 + actor;
        Sheet::meeting("saal", "2027-01-12", &format!("{hour:02}:00"), &format!("{hour:02}:30")).with("purpose", purpose)
    };
    for (purpose, expected, wrong) in
        [("meeting", [303, 403, 422, 422, 303, 303, 303], "association"), ("maintenance", [303, 403, 422, 422, 422, 422, 303], "purpose")]
    {
        let before = open.sql.count("audit").await;
        for (index, browser) in browsers.iter().enumerate() {
            let shift = if purpose == "meeting" { 0 } else { 7 };
            let answer = browser.book(&wish(index + shift, purpose)).await;
            assert_eq!(answer.status, expected[index], "{purpose} by {:?}", ACTORS[index]);
            assert!(answer.status != 422 || answer.page().wrong_fields().contains(&wrong), "{purpose} by {:?}", ACTORS[index]);
        }
        let booked = expected.iter().skip(1).filter(|status| **status == 303).count();
        assert_eq!(open.sql.count("audit").await - before, i64::try_from(booked).unwrap());
    }
}

async fn a_title_stands_only_where_its_reader_may_see_it(base: &Base) {
    let open = Open::demo(base).await;
    let bookings = book(&open).await;
    for (index, browser) in browsers(&open).await.iter().enumerate() {
        let (signed_in, inside) = (index > 0, INSIDERS.contains(&index));
        let mut plan = 0;
        for (what, body) in everything(browser).await {
            for (((_, title), booking), sees) in VISIBILITIES.into_iter().zip(&bookings).zip([true, signed_in, inside]) {
                let found = body.contains(title);
                assert!(sees || !(found || body.contains(booking.as_str())), "{title} for {:?} on {what}", ACTORS[index]);
                plan += usize::from(found && what.starts_with("/de/calendar"));
            }
            assert!(!body.contains(NOTE), "the note on {what}");
        }
        let seen = 1 + usize::from(signed_in) + usize::from(inside);
        assert_eq!(plan, seen * 5, "every view and the filter show {:?} what they may see", ACTORS[index]);
    }
}

/// Every page that tells of the plan, and every answer that could.
async fn everything(browser: &Browser) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in [
        "/de/",
        "/de/calendar?view=day&date=2026-11-24",
        "/de/calendar?view=week&date=2026-11-24",
        "/de/calendar?view=month&date=2026-11-24",
        "/de/calendar?view=agenda&date=2026-11-24",
        "/de/calendar?view=month&date=2026-11-24&association=ankunftsnetz-wollmuetze",
        "/de/rooms/ofenzimmer",
        "/de/rooms/lesestube",
        "/de/rooms/gartenblick",
        "/de/associations/ankunftsnetz-wollmuetze",
        "/de/counselling",
        "/de/account",
        "/de/bookings/new?room=gartenblick&date=2026-11-24&start=22:00&end=23:00",
    ] {
        found.push((path.to_owned(), browser.get(path).await.body));
    }
    for room in ["ofenzimmer", "lesestube", "gartenblick"] {
        let association = "dolmetschkreis-doppelpunkt";
        let wish = Sheet::meeting(room, TODAY, "22:30", "23:30");
        for sheet in [wish.clone(), wish.of(association)] {
            found.push((format!("the refusal for {room}"), browser.book(&sheet).await.body));
            let address = url::form_urlencoded::Serializer::new("/api/look-ahead?lang=De&".to_owned()).append_pair("typed", &sheet.encode()).finish();
            let ahead = browser.get(&address).await;
            assert_eq!(ahead.status, 200, "{}", ahead.body);
            found.push((format!("the look ahead for {room}"), ahead.body));
        }
    }
    found
}

async fn a_counselling_hour_that_is_not_public_is_not_promised(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for (visibility, promised) in [("private", false), ("house", false), ("public", true)] {
        let hour = Sheet::counselling("patenschaft", "ofenzimmer", TODAY, "22:00", "23:00").with("visibility", visibility);
        let booking = member.book(&hour).await.booking();
        for browser in [&open.newcomer(), &member] {
            for path in ["/de/counselling", "/de/counselling/patenschaft"] {
                let page = browser.get(path).await;
                assert_eq!(page.page().promises("2026-11-24T22:00"), promised, "{visibility} on {path}");
            }
        }
        let home = open.newcomer().get("/de/").await;
        assert_eq!(home.body.contains("/de/counselling/patenschaft"), promised, "{visibility} today");
        assert_eq!(member.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
    }
}
