//! What the house says before a booking is moved in the plan; and that it does then what it said.

use serde_json::Value;

use crate::{
    browser::{Answer, Browser},
    dates::{FIRST, cancel, dates, sequence, settle, tuesdays},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    a_free_place_is_named_with_the_way_there,
    of_a_series_one_chooses_how_many_go_along,
    whoever_is_in_the_way_is_named_as_far_as_one_may_see,
    only_those_who_may_change_it_hear_anything,
    what_is_wrong_with_a_place_is_said,
    a_place_that_needs_a_yes_is_asked_for,
    one_of_several_rooms_goes_and_the_others_stay,
    what_is_said_is_what_happens,
);

const PLAN: &str = "/calendar?view=day&date=2027-02-02";

/// A move as the plan asks about it.
#[derive(Clone, Debug)]
struct Move(Vec<(&'static str, String)>);

impl Move {
    /// A date taken out of the Ofenzimmer and put where it was.
    fn of(booking: &str, number: u32) -> Self {
        let number = number.to_string();
        let fields = [("booking", booking), ("number", &number), ("from", "ofenzimmer"), ("room", "ofenzimmer"), ("back", PLAN)];
        Self(fields.map(|(name, value)| (name, value.to_owned())).to_vec())
    }

    fn with(mut self, fields: &[(&'static str, &str)]) -> Self {
        for (name, value) in fields {
            self.0.retain(|(field, _)| field != name);
            self.0.push((name, (*value).to_owned()));
        }
        self
    }

    fn address(&self, lang: &str) -> String {
        let typed = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish();
        url::form_urlencoded::Serializer::new(format!("/api/look-at-move?lang={lang}&")).append_pair("typed", &typed).finish()
    }

    /// What the house says to it.
    async fn ahead(&self, browser: &Browser) -> Value {
        let answer = browser.get(&self.address("De")).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        serde_json::from_str(&answer.body).unwrap()
    }
}

fn words(ahead: &Value) -> &str {
    ahead["words"].as_str().unwrap()
}

fn notes(ahead: &Value) -> String {
    ahead["notes"].as_array().unwrap().iter().map(|note| note.as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

/// Whether it could be had.
fn free(ahead: &Value) -> bool {
    match ahead["verdict"].as_str() {
        Some("Free") => true,
        Some("Taken") => false,
        other => panic!("{other:?}"),
    }
}

/// Presses the button under what the house said, with another answer to which dates go along where one is given.
async fn go(browser: &Browser, ahead: &Value) -> Answer {
    let fields: Vec<(&str, &str)> =
        ahead["fields"].as_array().unwrap().iter().map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap())).collect();
    browser.post(ahead["action"].as_str().unwrap(), &fields).await
}

async fn a_free_place_is_named_with_the_way_there(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let sheet = Sheet::meeting("ofenzimmer", FIRST, "17:00", "19:00").with("title", "Tee & Gebäck").with("note", "Zwei\r\nZeilen");
    let booking = member.book(&sheet).await.booking();
    let wish = Move::of(&booking, 1).with(&[("room", "lesestube"), ("date", "2027-02-03"), ("start", "18:00"), ("end", "20:30")]);
    let ahead = wish.ahead(&member).await;
    assert_eq!(words(&ahead), "Tee & Gebäck: Dienstag, 2. Februar, 17:00–19:00, Ofenzimmer → Mittwoch, 3. Februar, 18:00–20:30, Lesestube");
    assert!(free(&ahead) && notes(&ahead).contains("E-Mail"), "{ahead}");
    assert_eq!((ahead["scopes"].as_array().unwrap().len(), ahead["scope_words"].as_str()), (0, Some("")));
    let english = member.get(&wish.address("En")).await;
    assert!(english.body.contains("Tuesday 2 February") && english.body.contains(&format!("/en/bookings/{booking}/change")), "{}", english.body);
    assert_eq!(sequence(&open, &booking).await, 0, "looking changes nothing");

    let done = go(&member, &ahead).await;
    assert_eq!((done.status, done.location()), (303, format!("/de{PLAN}&fresh=moved&booking={booking}&number=1").as_str()));
    assert_eq!(dates(&open, &booking).await, ["02-03 18:00-20:30 lesestube"]);
    let kept: String = open.sql.one(&format!("SELECT title || note FROM booking WHERE id = '{booking}'")).await;
    assert_eq!(kept.replace('\r', ""), "Tee & GebäckZwei\nZeilen");

    let same = Move::of(&booking, 1).with(&[("from", "lesestube"), ("room", "lesestube")]).ahead(&member).await;
    assert!(free(&same) && notes(&same).contains("schon"), "{same}");
    let in_a_month = Move::of(&booking, 1).with(&[("from", ""), ("room", ""), ("date", "2027-02-04")]).ahead(&member).await;
    assert!(free(&in_a_month) && in_a_month["words"].as_str().unwrap().matches("Lesestube").count() == 2, "the room stays: {in_a_month}");
    assert_eq!(go(&member, &same).await.location(), format!("/de{PLAN}"));
    assert_eq!(sequence(&open, &booking).await, 1);
}

async fn of_a_series_one_chooses_how_many_go_along(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    let wish = Move::of(&booking, 2).with(&[("room", "lesestube"), ("start", "18:00"), ("end", "20:00")]);
    for (scope, said) in [("one", None), ("following", Some("3 Termine")), ("all", Some("4 Termine"))] {
        let ahead = wish.clone().with(&[("scope", scope)]).ahead(&member).await;
        let scopes: Vec<&str> = ahead["scopes"].as_array().unwrap().iter().map(|pair| pair[0].as_str().unwrap()).collect();
        assert_eq!(scopes, ["one", "following", "all"]);
        assert!(free(&ahead) && said.is_none_or(|said| notes(&ahead).contains(said)), "{scope}: {ahead}");
        assert_eq!(said.is_none(), !notes(&ahead).contains("Termine"), "{scope}: {ahead}");
    }
    let usual = wish.ahead(&member).await;
    assert!(usual["fields"].as_array().unwrap().contains(&serde_json::json!(["scope", "one"])), "the least is usual: {usual}");
    let odd = wish.clone().with(&[("scope", "some")]).ahead(&member).await;
    assert!(!free(&odd), "{odd}");
    assert_eq!(go(&member, &wish.with(&[("scope", "following")]).ahead(&member).await).await.status, 303);
    let moved = ["02-02 17:00-19:00 ofenzimmer", "02-09 18:00-20:00 lesestube", "02-16 18:00-20:00 lesestube", "02-23 18:00-20:00 lesestube"];
    assert_eq!(dates(&open, &booking).await, moved);
}

async fn whoever_is_in_the_way_is_named_as_far_as_one_may_see(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let booking = tuesdays(&member).await;
    let theirs = |date: &str, visibility: &str, title: &str| {
        let sheet = Sheet::meeting("lesestube", date, "18:00", "20:00").of("dolmetschkreis-doppelpunkt");
        sheet.with("title", title).with("visibility", visibility)
    };
    for sheet in [theirs("2027-02-09", "house", "Fremde Runde"), theirs("2027-02-16", "private", "Verschwiegen")] {
        assert_eq!(elsewhere.book(&sheet).await.status, 303);
    }
    let wish = Move::of(&booking, 2).with(&[("room", "lesestube"), ("scope", "all")]);
    let said = wish.ahead(&member).await;
    let lines = said["notes"].as_array().unwrap().len();
    assert!(!free(&said) && lines == 2, "{said}");
    assert!(notes(&said).contains("9. Februar") && notes(&said).contains("Fremde Runde") && notes(&said).contains("Dolmetschkreis"), "{said}");
    assert!(notes(&said).contains("16. Februar") && !notes(&said).contains("Verschwiegen"), "{said}");
    assert!(notes(&wish.ahead(&coordinator).await).contains("Verschwiegen"), "the coordination sees everything");
    assert_eq!(go(&member, &said).await.status, 422);
    // Also a date of the booking itself can be in the way.
    let own = Move::of(&booking, 1).with(&[("date", "2027-02-09"), ("start", "18:00"), ("end", "20:00")]).ahead(&member).await;
    assert!(!free(&own) && notes(&own).contains("17:00–19:00"), "{own}");
}

async fn only_those_who_may_change_it_hear_anything(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    let wish = Move::of(&booking, 2).with(&[("start", "16:00")]);
    for email in [person::MEMBER, person::LEAD, person::COORDINATOR] {
        assert!(free(&wish.ahead(&open.browser_of(email).await).await), "{email}");
    }
    let strangers = [
        open.newcomer(),
        open.browser_of(person::PARTNER).await,
        open.browser_of(person::LEAD_ELSEWHERE).await,
        open.browser_of(person::MEMBER_ELSEWHERE).await,
    ];
    for stranger in strangers {
        let unknown = Move::of("0000000000", 2).with(&[("start", "16:00")]);
        let answers = [&wish, &unknown, &wish.clone().with(&[("date", "x")])].map(|wish| wish.address("De"));
        for address in answers {
            let answer = stranger.get(&address).await;
            assert_eq!((answer.status, answer.body.as_str()), (200, "null"));
        }
    }
    for nothing in [
        Move::of("0000000000", 2),
        Move::of("x", 2),
        Move::of("", 2),
        Move::of(&booking, 9),
        Move::of(&booking, 2).with(&[("number", "")]),
        Move::of(&booking, 2).with(&[("from", "lesestube")]),
        Move::of(&booking, 2).with(&[("from", "")]),
    ] {
        assert_eq!(nothing.ahead(&member).await, Value::Null, "{nothing:?}");
    }
}

async fn what_is_wrong_with_a_place_is_said(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    for (fields, expected) in [
        ([("date", "2026-11-23")].as_slice(), "vorbei"),
        (&[("date", "2029-02-02")], "20"),
        (&[("end", "16:00")], "Ende"),
        (&[("date", "2027-03-28"), ("start", "02:30"), ("end", "04:00")], "03:00"),
        (&[("date", "2027-10-31"), ("start", "02:30"), ("end", "04:00")], "02:30"),
        (&[("date", "2027-03-29")], "Feiertag"),
        (&[("room", "kein-raum")], "Raum"),
        (&[("date", "<b>")], "Datum"),
    ] {
        let ahead = Move::of(&booking, 2).with(fields).ahead(&member).await;
        assert!(!free(&ahead) && notes(&ahead).contains(expected), "{fields:?}: {ahead}");
        assert_eq!(go(&member, &ahead).await.status, 422, "{fields:?}");
    }
    cancel(&member, &booking, &[("number", "2"), ("scope", "one")]).await;
    let gone = Move::of(&booking, 2).with(&[("start", "16:00")]).ahead(&member).await;
    assert!(!free(&gone) && notes(&gone).contains("abgesagt"), "{gone}");
    assert_eq!(go(&member, &gone).await.status, 422);
}

async fn a_place_that_needs_a_yes_is_asked_for(base: &Base) {
    let open = Open::demo(base).await;
    let (member, coordinator) = (open.browser_of(person::MEMBER).await, open.browser_of(person::COORDINATOR).await);
    settle(&open, "UPDATE room SET approval = 'always' WHERE slug = 'lesestube'").await;
    let booking = tuesdays(&member).await;
    let wish = Move::of(&booking, 2).with(&[("room", "lesestube")]);
    let ahead = wish.ahead(&member).await;
    assert!(free(&ahead) && notes(&ahead).contains("Koordination muss zustimmen"), "{ahead}");
    let its_own = wish.ahead(&coordinator).await;
    assert!(free(&its_own) && !notes(&its_own).contains("zustimmen"), "{its_own}");
    assert_eq!(go(&member, &ahead).await.status, 303);
    assert_eq!(dates(&open, &booking).await[1], "02-09 17:00-19:00 lesestube requested");
}

async fn one_of_several_rooms_goes_and_the_others_stay(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let both = Sheet::meeting("ofenzimmer", FIRST, "17:00", "19:00").and("room", "lesestube");
    let booking = member.book(&both).await.booking();
    let rooms = async || -> Vec<String> {
        let query =
            format!("SELECT DISTINCT r.slug FROM occurrence_part p JOIN room r ON r.id = p.room_id WHERE p.booking_id = '{booking}' ORDER BY 1");
        open.sql.column(&query).await
    };
    assert_eq!(rooms().await, ["lesestube", "ofenzimmer"]);
    let ahead = Move::of(&booking, 1).with(&[("room", "gartenblick")]).ahead(&member).await;
    assert!(free(&ahead) && words(&ahead).contains("Lesestube") && words(&ahead).contains("Gartenblick"), "{ahead}");
    assert_eq!(go(&member, &ahead).await.status, 303);
    assert_eq!(rooms().await, ["gartenblick", "lesestube"]);
    let later = Move::of(&booking, 1).with(&[("from", "lesestube"), ("room", "lesestube"), ("start", "18:00"), ("end", "20:00")]);
    assert_eq!(go(&member, &later.ahead(&member).await).await.status, 303);
    assert_eq!(rooms().await, ["gartenblick", "lesestube"], "another hour, the same rooms");
}

/// Many moves, each asked about and then made: free is done, and anything else is refused and changes nothing.
async fn what_is_said_is_what_happens(base: &Base) {
    let open = Open::demo(base).await;
    let (member, coordinator) = (open.browser_of(person::MEMBER).await, open.browser_of(person::COORDINATOR).await);
    let elsewhere = open.browser_of(person::LEAD_ELSEWHERE).await;
    settle(&open, "UPDATE room SET approval = 'always', longest = 150 WHERE slug = 'gartenblick'").await;
    settle(&open, "UPDATE room SET opening = 'tu 10:00-21:00, we 10:00-21:00', bookers = 'residents' WHERE slug = 'lesestube'").await;
    for (room, date, start, end) in [("lesestube", "2027-02-09", "15:00", "17:30"), ("gartenblick", "2027-02-16", "17:00", "18:00")] {
        let theirs = Sheet::meeting(room, date, start, end).of("dolmetschkreis-doppelpunkt");
        assert!(matches!(elsewhere.book(&theirs).await.status, 303 | 422));
    }
    let booking = tuesdays(&member).await;
    let rooms = ["ofenzimmer", "lesestube", "gartenblick", "saal"];
    let days = ["2027-02-02", "2027-02-09", "2027-02-10", "2027-02-16", "2027-02-20", "2027-03-28", "2027-03-29", "2026-11-24"];
    let hours = [("17:00", "19:00"), ("08:00", "09:00"), ("02:30", "04:00"), ("16:00", "19:00"), ("22:00", "01:00"), ("18:00", "17:00")];
    let (mut said_free, mut said_taken) = (0, 0);
    for round in 0..72_usize {
        let browser = if round % 5 == 0 { &coordinator } else { &member };
        let number = u32::try_from(round % 4).unwrap() + 1;
        let from: String = open
            .sql
            .one(&format!(
                "SELECT DISTINCT r.slug FROM occurrence_part p JOIN room r ON r.id = p.room_id WHERE p.booking_id = '{booking}' AND p.number = {number}"
            ))
            .await;
        let (room, day, (start, end)) = (rooms[round % rooms.len()], days[round * 5 % days.len()], hours[round * 7 / 3 % hours.len()]);
        let scope = ["one", "following", "one", "all"][round / 4 % 4];
        let wish = Move::of(&booking, number);
        let wish = wish.with(&[("from", &from), ("room", room), ("date", day), ("start", start), ("end", end), ("scope", scope)]);
        let (before, changes) = (dates(&open, &booking).await, sequence(&open, &booking).await);
        let ahead = wish.ahead(browser).await;
        let asks = notes(&ahead).contains("zustimmen");
        let answer = go(browser, &ahead).await;
        let after = dates(&open, &booking).await;
        if free(&ahead) {
            said_free += 1;
            assert_eq!(answer.status, 303, "{wish:?} {ahead}");
            let requested = |dates: &[String]| dates.iter().filter(|date| date.ends_with("requested")).count();
            assert!(!asks || requested(&after) > requested(&before), "{wish:?} {ahead} {before:?} {after:?}");
            assert!(asks || requested(&after) <= requested(&before), "{wish:?} {ahead} {before:?} {after:?}");
        } else {
            said_taken += 1;
            assert_eq!((answer.status, &after, sequence(&open, &booking).await), (422, &before, changes), "{wish:?} {ahead}");
        }
    }
    assert!(said_free > 8 && said_taken > 8, "{said_free} free, {said_taken} taken");
    assert_eq!(open.sql.overlaps().await, 0);
}
