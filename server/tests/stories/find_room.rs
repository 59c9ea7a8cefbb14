//! Finding a free room: one date or many, the rules that count, and the way to the booking form.

use crate::{
    browser::Browser,
    house::{Base, Open, person},
    page::Page,
    sheet::Sheet,
};

on_both!(
    a_room_that_is_free_is_found_and_booked,
    a_series_with_one_clash_is_free_on_all_dates_but_one,
    a_hall_is_free_when_all_its_parts_are,
    rooms_must_suit_and_the_best_fit_comes_first,
    closed_days_and_opening_hours_count,
    set_up_and_clear_up_count_on_both_sides,
    rules_of_lengths_and_lead_times_and_bookers_bind_members_only,
    when_all_is_taken_other_times_of_the_day_are_shown,
    nobody_learns_who_has_a_room,
    what_is_wrong_with_a_search_stands_at_its_fields,
);

/// A Tuesday on which nothing is planned in the demo house.
const DATE: &str = "2027-01-12";

/// What a search shows: rooms free on every date, on most dates, and with another time of that day.
async fn found(browser: &Browser, query: &str) -> [Vec<String>; 3] {
    let answer = browser.get(&format!("/de/rooms?{query}")).await;
    assert_eq!(answer.status, 200, "{query}");
    let page = answer.page();
    assert!(page.wrong_fields().is_empty(), "{query}: {:?}", page.wrong_fields());
    ["rooms-free", "rooms-mostly", "rooms-instead"].map(|list| slugs(&page, list))
}

fn slugs(page: &Page, list: &str) -> Vec<String> {
    let at = page.attributes(&format!("#{list} h3 a"), "href").into_iter();
    at.map(|href| href.rsplit('/').next().unwrap().to_owned()).collect()
}

async fn free(browser: &Browser, query: &str) -> Vec<String> {
    let [free, ..] = found(browser, query).await;
    free
}

fn at(start: &str, end: &str) -> String {
    format!("date={DATE}&start={start}&end={end}")
}

async fn take(open: &Open, room: &str, date: &str, start: &str, end: &str) {
    let lead = open.browser_of(person::LEAD_ELSEWHERE).await;
    let sheet = Sheet::meeting(room, date, start, end).of("dolmetschkreis-doppelpunkt").with("title", "Geheimes Treffen");
    lead.book(&sheet).await.booking();
}

/// Changes rooms past the house, which must hear of it.
async fn change_room(open: &Open, change: &str) {
    open.sql.execute(&format!("UPDATE room SET {change}")).await.unwrap();
    open.sql.execute("UPDATE hub SET directory_version = directory_version + 1, plan_version = plan_version + 1").await.unwrap();
}

async fn a_room_that_is_free_is_found_and_booked(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let query = format!("{}&people=9", at("10:00", "12:00"));
    let before = free(&member, &query).await;
    assert!(before.contains(&"lesestube".to_owned()), "{before:?}");
    take(&open, "lesestube", DATE, "11:00", "13:00").await;
    assert!(!free(&member, &query).await.contains(&"lesestube".to_owned()));
    assert!(free(&member, &format!("{}&people=9", at("09:00", "11:00"))).await.contains(&"lesestube".to_owned()));

    let best = before.iter().find(|room| *room != "lesestube").unwrap();
    let page = member.get(&format!("/de/rooms?{query}")).await.page();
    let link = page.attributes("#rooms-free .btn", "href")[0].to_owned();
    let form = member.get(&link).await;
    assert_eq!(form.status, 200);
    let form = form.page();
    for (field, value) in [("room", best.as_str()), ("date", DATE), ("start", "10:00"), ("end", "12:00"), ("attendees", "9")] {
        assert_eq!(form.value(field).as_deref(), Some(value), "{field}");
    }
    let sheet = Sheet::meeting(best, DATE, "10:00", "12:00").with("association", &form.value("association").unwrap());
    member.book(&sheet).await.booking();
    assert!(!free(&member, &query).await.contains(best));
}

async fn a_series_with_one_clash_is_free_on_all_dates_but_one(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    take(&open, "lesestube", "2027-02-09", "18:30", "20:00").await;
    let query = format!("{}&repeat=weekly&count=20", at("17:00", "19:00"));
    let page = member.get(&format!("/de/rooms?{query}")).await.page();
    assert_eq!(slugs(&page, "rooms-mostly"), ["lesestube"]);
    assert!(page.texts("#rooms-mostly b")[0].contains("19 von 20"), "{:?}", page.texts("#rooms-mostly b"));
    assert!(slugs(&page, "rooms-free").len() >= 5 && !slugs(&page, "rooms-free").contains(&"lesestube".to_owned()));
    let link = page.attributes("#rooms-mostly .btn", "href")[0].to_owned();
    for part in ["room=lesestube", "repeat=weekly", "count=20", "start=17%3A00"] {
        assert!(link.contains(part), "{part} in {link}");
    }
    assert_eq!(member.get(&link).await.status, 200);

    // Every second week, by hand besides, and until a day: nothing is in the way.
    let elsewhere = format!("{}&repeat=weekly&interval=2&until=2027-02-23&also=2027-02-10", at("17:00", "19:00"));
    let [free, mostly, _] = found(&member, &elsewhere).await;
    assert!(!free.contains(&"lesestube".to_owned()) && mostly == ["lesestube"], "every second week meets it");
    let [free, ..] = found(&member, &elsewhere.replace("until=2027-02-23", "until=2027-02-08")).await;
    assert!(free.contains(&"lesestube".to_owned()));
    // Taken on half of the dates is not free on most.
    let [_, mostly, _] = found(&member, "date=2027-02-09&start=17:00&end=19:00&repeat=weekly&count=2").await;
    assert_eq!(mostly, [""; 0]);
}

async fn a_hall_is_free_when_all_its_parts_are(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let halls = async || {
        let mut halls = free(&member, &at("10:00", "12:00")).await;
        halls.retain(|room| room.starts_with("saal"));
        halls.sort();
        halls
    };
    assert_eq!(halls().await, ["saal", "saal-a", "saal-b"]);
    take(&open, "saal-a", DATE, "11:00", "13:00").await;
    assert_eq!(halls().await, ["saal-b"]);
}

async fn rooms_must_suit_and_the_best_fit_comes_first(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let plain = at("10:00", "12:00");
    for (query, wanted) in [
        (format!("{plain}&people=13"), "capacity >= 13"),
        (format!("{plain}&people=1"), "capacity >= 1"),
        (format!("{plain}&feature=step-free"), "step_free"),
        (format!("{plain}&feature=projector&feature=whiteboard"), "features LIKE '%projector%' AND features LIKE '%whiteboard%'"),
        (format!("{plain}&people=20&feature=projector"), "capacity >= 20 AND features LIKE '%projector%'"),
    ] {
        let expected: Vec<String> = open.sql.column(&format!("SELECT slug FROM room WHERE {wanted} ORDER BY capacity, id")).await;
        assert!(!expected.is_empty(), "{wanted}");
        assert_eq!(free(&member, &query).await, expected, "{query}");
    }
    assert_eq!(found(&member, &format!("{plain}&people=2000")).await, [vec![], vec![], vec![] as Vec<String>]);
}

async fn closed_days_and_opening_hours_count(base: &Base) {
    let open = Open::demo(base).await;
    let (newcomer, coordinator) = (open.newcomer(), open.browser_of(person::COORDINATOR).await);
    let christmas = "date=2026-12-25&start=10:00&end=12:00";
    assert_eq!(free(&newcomer, christmas).await, [""; 0]);
    assert_eq!(free(&coordinator, christmas).await, [""; 0]);
    // Five Fridays, of which Christmas and New Year's Day are closed.
    let fridays = "date=2026-12-18&start=05:00&end=06:00&repeat=weekly&count=5";
    let [always, mostly, _] = found(&newcomer, fridays).await;
    assert!(always.is_empty() && mostly.contains(&"lesestube".to_owned()), "{mostly:?}");
    let [_, half, _] = found(&newcomer, &fridays.replace("count=5", "count=4")).await;
    assert_eq!(half, [""; 0]);
}

async fn set_up_and_clear_up_count_on_both_sides(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    change_room(&open, "set_up = 15, clear_up = 30 WHERE slug = 'lesestube'").await;
    take(&open, "lesestube", DATE, "12:00", "13:00").await;
    for (start, end, is_free) in [("10:00", "11:15", true), ("10:00", "11:16", false), ("13:45", "14:00", true), ("13:44", "14:00", false)] {
        assert_eq!(free(&member, &at(start, end)).await.contains(&"lesestube".to_owned()), is_free, "{start} to {end}");
    }
}

async fn rules_of_lengths_and_lead_times_and_bookers_bind_members_only(base: &Base) {
    let open = Open::demo(base).await;
    let browsers = [open.newcomer(), open.browser_of(person::MEMBER).await, open.browser_of(person::COORDINATOR).await];
    let query = at("10:00", "12:00");
    for (change, expected) in [
        ("longest = 60", [true, false, true]),
        ("longest = NULL, shortest = 180", [true, false, true]),
        ("shortest = NULL, days_ahead = 14", [true, false, true]),
        ("days_ahead = NULL, hours_before = 2000", [true, false, true]),
        ("hours_before = NULL, bookers = 'coordination'", [true, false, true]),
        ("bookers = 'everybody', opening = 'tu 10:30-22:00'", [false, false, true]),
        ("opening = NULL", [true, true, true]),
    ] {
        change_room(&open, &format!("{change} WHERE slug = 'lesestube'")).await;
        let mut is_free = Vec::new();
        for browser in &browsers {
            is_free.push(free(browser, &query).await.contains(&"lesestube".to_owned()));
        }
        assert_eq!(is_free, expected, "{change}");
    }
}

async fn when_all_is_taken_other_times_of_the_day_are_shown(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let largest: String = open.sql.one("SELECT slug FROM room ORDER BY capacity DESC LIMIT 1").await;
    let seats: i16 = open.sql.one("SELECT MAX(capacity) FROM room").await;
    take(&open, &largest, DATE, "10:00", "12:00").await;
    let query = format!("{}&people={seats}", at("10:00", "12:00"));
    let [free, mostly, instead] = found(&member, &query).await;
    assert_eq!((free.len(), mostly.len(), instead.as_slice()), (0, 0, [largest].as_slice()));
    let page = member.get(&format!("/de/rooms?{query}")).await.page();
    let link = page.attributes("#rooms-instead .btn", "href")[0].to_owned();
    let form = member.get(&link).await.page();
    assert_eq!((form.value("start").as_deref(), form.value("end").as_deref()), (Some("08:00"), Some("10:00")));
}

async fn nobody_learns_who_has_a_room(base: &Base) {
    let open = Open::demo(base).await;
    take(&open, "lesestube", DATE, "10:00", "12:00").await;
    for browser in [open.newcomer(), open.browser_of(person::LEAD_ELSEWHERE).await, open.browser_of(person::COORDINATOR).await] {
        for more in ["", "&repeat=weekly&count=3", "&people=200"] {
            let body = browser.get(&format!("/de/rooms?{}{more}", at("10:00", "12:00"))).await.body;
            assert!(!body.contains("Geheimes") && !body.contains("Doppelpunkt"), "{more}");
        }
    }
}

async fn what_is_wrong_with_a_search_stands_at_its_fields(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    for (query, fields) in [
        ("date=&start=&end=", &["date", "start", "end"][..]),
        ("date=2026-02-30&start=17:00&end=19:00", &["date"]),
        ("date=2020-01-01&start=17:00&end=19:00", &["date"]),
        ("date=2027-01-12&start=25:00&end=x", &["start", "end"]),
        ("date=2027-01-12&start=17:00&end=17:00", &["end"]),
        ("date=2027-03-28&start=02:30&end=04:00", &["start"]),
        ("date=2027-10-31&start=02:30&end=04:00", &["start"]),
        ("date=2027-01-12&start=17:00&end=19:00&people=-1", &["people"]),
        ("date=2027-01-12&start=17:00&end=19:00&people=99999999999", &["people"]),
        ("date=2027-01-12&start=17:00&end=19:00&feature=%3Cscript%3E", &["feature"]),
        ("date=2027-01-12&start=17:00&end=19:00&repeat=weekly", &["until"]),
        ("date=2027-01-12&start=17:00&end=19:00&repeat=weekly&until=2027-02-01&count=3", &["count"]),
        ("date=2027-01-12&start=17:00&end=19:00&repeat=hourly&until=2027-02-01", &["repeat"]),
        ("date=2027-01-12&start=17:00&end=19:00&repeat=weekly&weekday=xx&count=3", &["weekday"]),
        ("date=2027-01-12&start=17:00&end=19:00&also=gestern", &["also"]),
        ("date=%FF&start=%00&end=19:00", &["date", "start"]),
    ] {
        let answer = newcomer.get(&format!("/de/rooms?{query}")).await;
        assert_eq!(answer.status, 200, "{query}");
        let page = answer.page();
        assert_eq!(page.wrong_fields(), fields, "{query}");
        assert!(!page.has("#found") && page.has("#find-room"), "{query}");
        assert!(!answer.body.contains("<script"), "{query}");
    }
    // In the hour that comes twice somebody says which one is meant.
    let twice = "date=2027-10-31&start=02:30&end=04:00&fold=second";
    assert!(!free(&newcomer, twice).await.is_empty());
}
