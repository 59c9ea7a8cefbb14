//! Series: every date is seen before it is booked, and what is booked is what was seen.

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    a_preview_lists_every_date_and_books_nothing,
    a_series_keeps_its_hour_over_a_change_of_the_clocks,
    each_way_out_of_a_clash_books_what_it_promised,
    one_answer_for_all_dates_holds_for_all,
    rules_that_are_odd_give_the_dates_that_are_meant,
    what_has_changed_since_it_was_seen_is_shown_again,
    a_second_press_on_a_list_books_once,
    everything_typed_is_kept_with_the_list,
    nobody_reads_of_private_bookings_in_a_list,
    the_look_ahead_says_what_is_wrong_with_the_times,
    what_the_rules_of_rooms_and_house_say_is_told_before_booking,
);

/// A Tuesday before anybody in the demo house is up, and the three weeks after it.
const FIRST: &str = "2027-01-12";
const SECOND: &str = "2027-01-19";
const THIRD: &str = "2027-01-26";
/// 07:00 on the first of them in the house's zone.
const FIRST_STARTS_AT: i64 = 1_799_733_600;
const HOUR: i64 = 3600;
const WEEK: i64 = 168 * HOUR;

const RIVAL: &str = "dolmetschkreis-doppelpunkt";

fn weekly(times: u16) -> Sheet {
    Sheet::meeting("lesestube", FIRST, "07:00", "08:30").weekly(times)
}

/// A date of a booking as the database has it: where, when, and whether it keeps the room.
#[derive(Debug, PartialEq, Eq)]
struct Kept {
    room: String,
    starts_at: i64,
    ends_at: i64,
    hold: String,
}

async fn dates(open: &Open, booking: &str) -> Vec<Kept> {
    let query = format!(
        "SELECT DISTINCT r.slug, o.starts_at, o.ends_at, o.hold, o.number FROM occurrence o
            JOIN occurrence_part p ON p.booking_id = o.booking_id AND p.number = o.number JOIN room r ON r.id = p.room_id
            WHERE o.booking_id = '{booking}' ORDER BY o.number"
    );
    let kept = |row: &sea_orm::QueryResult| Kept {
        room: row.try_get_by_index(0).unwrap(),
        starts_at: row.try_get_by_index(1).unwrap(),
        ends_at: row.try_get_by_index(2).unwrap(),
        hold: row.try_get_by_index(3).unwrap(),
    };
    open.sql.rows(&query).await.iter().map(kept).collect()
}

fn kept(room: &str, starts_at: i64, ends_at: i64, hold: &str) -> Kept {
    Kept { room: room.to_owned(), starts_at, ends_at, hold: hold.to_owned() }
}

/// The list on a page: each date with the sign it carries.
fn listed(answer: &Answer) -> Vec<(String, String)> {
    let page = answer.page();
    let dates = page.attributes("#preview .dates time", "datetime");
    let signs = page.attributes("#preview .dates li", "class");
    assert_eq!(dates.len(), signs.len());
    dates.into_iter().zip(signs).map(|(date, sign)| (date.to_owned(), sign.to_owned())).collect()
}

fn seen(answer: &Answer) -> String {
    answer.page().value("seen").unwrap()
}

/// Takes the room on a date for another association, under a title for its own people only.
async fn rival_takes(open: &Open, date: &str) -> String {
    let rival = open.browser_of(person::LEAD_ELSEWHERE).await;
    let sheet = Sheet::meeting("lesestube", date, "07:30", "08:00").of(RIVAL).with("visibility", "private").with("title", "Verschwiegene Runde");
    rival.book(&sheet).await.booking()
}

async fn bookings(open: &Open) -> i64 {
    open.sql.count("booking").await
}

async fn a_preview_lists_every_date_and_books_nothing(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    rival_takes(&open, SECOND).await;
    let before = bookings(&open).await;
    let preview = member.book(&weekly(3).previewed()).await;
    assert_eq!(preview.status, 200);
    let expected = [(FIRST, "is-free"), (SECOND, "is-blocked"), (THIRD, "is-free")].map(|(date, sign)| (date.to_owned(), sign.to_owned()));
    assert_eq!(listed(&preview), expected);
    let page = preview.page();
    let choices = page.attributes("#preview select[name=choice] option", "value");
    for choice in ["", "2027-01-19/skip", "2027-01-19/hours/08:00-09:30"] {
        assert!(choices.contains(&choice), "{choice} in {choices:?}");
    }
    assert!(choices.iter().any(|choice| choice.starts_with("2027-01-19/room/")), "{choices:?}");
    assert!(page.has("input[name=on_clash][value=refuse][checked]") && page.has("#preview input[type=hidden][name=seen]"));
    assert_eq!(bookings(&open).await, before);

    let single = Sheet::meeting("lesestube", THIRD, "07:00", "08:30").previewed();
    assert_eq!(member.book(&single).await.status, 303, "a single date needs no list");
}

async fn a_series_keeps_its_hour_over_a_change_of_the_clocks(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    // The clocks go forward on 28 March 2027.
    let sheet = Sheet::meeting("lesestube", "2027-03-23", "07:00", "08:30").weekly(3);
    let preview = member.book(&sheet.clone().previewed()).await;
    let booking = member.book(&sheet.with("seen", &seen(&preview))).await.booking();
    let before = 1_805_781_600;
    let starts = [before, before + WEEK - HOUR, before + 2 * WEEK - HOUR];
    assert_eq!(dates(&open, &booking).await, starts.map(|start| kept("lesestube", start, start + 90 * 60, "confirmed")));
    assert_eq!(open.letters().await.len(), 1, "one letter for all dates");

    let night = Sheet::meeting("ofenzimmer", "2027-03-23", "22:00", "01:00").weekly(2);
    let preview = member.book(&night.clone().previewed()).await;
    assert!(preview.page().texts("#preview .dates").concat().contains("endet am nächsten Tag"));
    let booking = member.book(&night).await.booking();
    let evening = before + 15 * HOUR;
    let nights = [evening, evening + WEEK - HOUR].map(|start| kept("ofenzimmer", start, start + 3 * HOUR, "confirmed"));
    assert_eq!(dates(&open, &booking).await, nights);

    let gap = Sheet::meeting("ofenzimmer", "2027-03-21", "02:30", "03:30").weekly(2);
    let refused = member.book(&gap).await;
    assert_eq!((refused.status, listed(&refused)[1].1.as_str()), (422, "is-blocked"), "02:30 does not exist on 28 March");
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn each_way_out_of_a_clash_books_what_it_promised(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    rival_takes(&open, SECOND).await;
    let before = bookings(&open).await;
    let refused = member.book(&weekly(3)).await;
    assert_eq!((refused.status, listed(&refused)[1].1.as_str(), bookings(&open).await), (422, "is-blocked", before));
    let page = refused.page();
    let room = page.attributes("select[name=choice] option", "value").into_iter().find_map(|choice| choice.strip_prefix("2027-01-19/room/"));
    let room = room.unwrap().to_owned();
    let second = FIRST_STARTS_AT + WEEK;
    for (choice, expected) in [
        ("skip".to_owned(), kept("lesestube", second, second + 90 * 60, "cancelled")),
        (format!("room/{room}"), kept(&room, second, second + 90 * 60, "confirmed")),
        ("hours/08:00-09:30".to_owned(), kept("lesestube", second + HOUR, second + HOUR + 90 * 60, "confirmed")),
    ] {
        let sheet = weekly(3).with("choice", &format!("{SECOND}/{choice}")).with("seen", &seen(&refused));
        let booking = member.book(&sheet).await.booking();
        let found = dates(&open, &booking).await;
        let around = [FIRST_STARTS_AT, FIRST_STARTS_AT + 2 * WEEK].map(|start| kept("lesestube", start, start + 90 * 60, "confirmed"));
        assert_eq!([&found[0], &found[2]], [&around[0], &around[1]], "{choice}");
        assert_eq!((found.len(), &found[1]), (3, &expected), "{choice}");
        call_off(&member, &booking).await;
    }
    let lost = format!("{SECOND}/room/keller");
    assert_eq!(member.book(&weekly(3).with("choice", &lost)).await.status, 422);
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn call_off(member: &Browser, booking: &str) {
    assert_eq!(member.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
}

async fn one_answer_for_all_dates_holds_for_all(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for date in [FIRST, THIRD] {
        rival_takes(&open, date).await;
    }
    let refused = member.book(&weekly(3)).await;
    let skipped = member.book(&weekly(3).with("on_clash", "skip").with("seen", &seen(&refused))).await.booking();
    let holds: Vec<String> = dates(&open, &skipped).await.into_iter().map(|date| date.hold).collect();
    assert_eq!(holds, ["cancelled", "confirmed", "cancelled"]);
    call_off(&member, &skipped).await;

    // Which rooms the house finds must be seen before they are booked.
    let elsewhere = weekly(3).with("on_clash", "other-room");
    let again = member.book(&elsewhere.clone().with("seen", &seen(&refused))).await;
    assert_eq!(again.status, 422);
    assert!(listed(&again).iter().all(|(_, sign)| sign == "is-free"), "{:?}", listed(&again));
    let moved = member.book(&elsewhere.with("seen", &seen(&again))).await.booking();
    let rooms: Vec<String> = dates(&open, &moved).await.into_iter().map(|date| date.room).collect();
    let promised = again.page().texts("#preview .dates bdi");
    assert!(rooms[0] != "lesestube" && rooms[1] == "lesestube" && rooms[2] != "lesestube", "{rooms:?}");
    assert!(promised[0] != promised[1] && promised[2] != promised[1], "{promised:?}");

    let nothing = member.book(&Sheet::meeting("lesestube", FIRST, "07:00", "08:30").with("on_clash", "skip").with("also", THIRD)).await;
    assert_eq!(nothing.status, 422, "a series of which nothing is left");
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn rules_that_are_odd_give_the_dates_that_are_meant(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let sheet = |date: &str| Sheet::meeting("gartenblick", date, "05:00", "06:00").with("count", "3");
    let last_friday = sheet("2027-04-12").with("repeat", "monthly-weekday").with("nth", "last").with("weekday", "fr");
    let thirty_first = sheet("2027-01-31").with("repeat", "monthly-date");
    let by_hand = sheet("2027-01-12").with("count", "").with("repeat", "none").with("also", "14.01.2027, 2027-01-20\n14/01/2027");
    let two_days = sheet("2027-01-12").with("repeat", "weekly").with("interval", "2").with("weekday", "th").and("weekday", "tu");
    let daily = sheet("2027-01-12").with("repeat", "daily").with("interval", "10").with("count", "").with("until", "2027-02-01");
    for (sheet, expected, tells) in [
        (last_friday, ["2027-04-30", "2027-05-28", "2027-06-25"].as_slice(), [].as_slice()),
        (thirty_first, &["2027-01-31", "2027-03-31", "2027-05-31"], &["31.", "Februar 2027", "April 2027"]),
        (by_hand, &["2027-01-12", "2027-01-14", "2027-01-20"], &[]),
        (two_days, &["2027-01-12", "2027-01-14", "2027-01-26"], &[]),
        (daily, &["2027-01-12", "2027-01-22", "2027-02-01"], &[]),
    ] {
        let preview = member.book(&sheet.clone().previewed()).await;
        assert_eq!(preview.status, 200, "{sheet:?}");
        let dates: Vec<String> = listed(&preview).into_iter().map(|(date, _)| date).collect();
        assert_eq!(dates, expected, "{sheet:?}");
        let notes = preview.page().texts("#preview .note").concat();
        assert!(tells.iter().all(|words| notes.contains(words)), "{tells:?} in {notes}");
        let booking = member.book(&sheet.with("seen", &seen(&preview))).await.booking();
        let booked: i64 = open.sql.count(&format!("occurrence WHERE booking_id = '{booking}' AND hold = 'confirmed'")).await;
        assert_eq!(booked, 3);
        call_off(&member, &booking).await;
    }
    let two_ticks = sheet("2027-04-12").with("repeat", "monthly-weekday").with("weekday", "mo").and("weekday", "fr");
    assert_eq!(member.book(&two_ticks).await.page().wrong_fields(), ["weekday"]);

    let christmas = Sheet::meeting("gartenblick", "2026-12-18", "05:00", "06:00").weekly(3).previewed();
    let preview = member.book(&christmas).await;
    let signs: Vec<String> = listed(&preview).into_iter().map(|(_, sign)| sign).collect();
    assert_eq!(signs, ["is-free", "is-blocked", "is-blocked"]);
    let states = preview.page().texts("#preview .state");
    assert!(states[1].contains("1. Weihnachtstag") && states[2].contains("Neujahr"), "{states:?}");
}

async fn what_has_changed_since_it_was_seen_is_shown_again(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let preview = member.book(&weekly(3).previewed()).await;
    let has_seen = weekly(3).with("seen", &seen(&preview));
    let before = bookings(&open).await;
    for edited in [
        has_seen.clone().with("end", "09:00"),
        has_seen.clone().with("room", "gartenblick"),
        has_seen.clone().with("date", SECOND),
        has_seen.clone().with("count", "4"),
        has_seen.clone().with("also", "2027-01-13"),
        has_seen.clone().with("repeat", "none"),
        has_seen.clone().with("seen", "<script>"),
    ] {
        let again = member.book(&edited).await;
        assert_eq!((again.status, again.page().has("#preview [role=alert] .note")), (422, true), "{edited:?}");
        assert!(!edited.fields().contains(&("seen".to_owned(), seen(&again))), "{edited:?}");
    }
    rival_takes(&open, THIRD).await;
    let again = member.book(&has_seen).await;
    assert_eq!((again.status, listed(&again)[2].1.as_str()), (422, "is-blocked"));
    assert_eq!(bookings(&open).await, before + 1, "nothing but the rival's booking");
    // Whoever asks to see the dates sees them, also where only one is left.
    let single = member.book(&has_seen.clone().with("repeat", "none").previewed()).await;
    assert_eq!((single.status, listed(&single).len()), (200, 1));
    member.book(&has_seen.with("on_clash", "skip").with("seen", &seen(&again))).await.booking();
}

async fn a_second_press_on_a_list_books_once(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let preview = member.book(&weekly(3).previewed()).await;
    let sheet = weekly(3).with("seen", &seen(&preview));
    let first = member.book(&sheet).await.booking();
    assert_eq!(member.book(&sheet).await.booking(), first);
    assert_eq!(open.letters().await.len(), 1);
}

async fn everything_typed_is_kept_with_the_list(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for date in [SECOND, THIRD] {
        rival_takes(&open, date).await;
    }
    let sheet = weekly(3)
        .with("title", "Nähkreis <b>&")
        .with("note", "Zeile eins\nZeile zwei")
        .with("interval", "1")
        .with("also", "2027-02-20\n2027-02-21")
        .with("choice", "2027-01-19/skip")
        .with("weekday", "tu");
    let refused = member.book(&sheet).await;
    assert_eq!(refused.status, 422);
    let page = refused.page();
    for (field, typed) in sheet.fields().iter().filter(|(field, _)| !["choice", "weekday"].contains(&field.as_str())) {
        assert_eq!(page.value(field).as_deref(), Some(typed.as_str()), "{field}");
    }
    assert!(page.has("#choice-2027-01-19 option[value='2027-01-19/skip'][selected]") && page.has("input[name=weekday][value=tu][checked]"));
    assert!(page.has("#preview") && page.has("details.repeating[open]"));

    let wrong = member.book(&sheet.with("title", &"ä".repeat(121))).await;
    assert_eq!(wrong.page().wrong_fields(), ["title"]);
    assert!(wrong.page().has("input[type=hidden][name=choice][value='2027-01-19/skip']"), "answers outlive a mistake elsewhere");
}

async fn nobody_reads_of_private_bookings_in_a_list(base: &Base) {
    let open = Open::demo(base).await;
    let hidden = rival_takes(&open, SECOND).await;
    let sheet = weekly(3);
    for (person, sheet, sees) in
        [(person::MEMBER, sheet.clone(), false), (person::LEAD_ELSEWHERE, sheet.clone().of(RIVAL), true), (person::COORDINATOR, sheet.clone(), true)]
    {
        let browser = open.browser_of(person).await;
        let preview = browser.book(&sheet.clone().previewed()).await;
        let refused = browser.book(&sheet).await;
        let ahead = ahead(&browser, &sheet).await;
        assert_eq!([preview.status, refused.status], [200, 422], "{person}");
        assert!(ahead.contains("2 von 3 Terminen"), "{ahead}");
        for body in [&preview.body, &refused.body, &ahead] {
            assert_eq!(body.contains("Verschwiegene Runde"), sees, "{person}");
            assert!(!body.contains(&hidden), "{person}");
        }
        assert!(sees || !ahead.contains("Doppelpunkt"), "{ahead}");
    }
}

/// What the look ahead answers to a sheet.
async fn ahead(browser: &Browser, sheet: &Sheet) -> String {
    let address = url::form_urlencoded::Serializer::new("/api/look-ahead?lang=De&".to_owned()).append_pair("typed", &sheet.encode()).finish();
    let answer = browser.get(&address).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body
}

async fn the_look_ahead_says_what_is_wrong_with_the_times(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let sheet = |date, start, end| Sheet::meeting("lesestube", date, start, end);
    for (sheet, words) in [
        (sheet(FIRST, "07:00", "08:00"), "Der Raum ist dann frei."),
        (sheet(FIRST, "22:00", "01:00"), "endet am nächsten Tag"),
        (sheet("2026-11-23", "07:00", "08:00"), "vorbei"),
        (sheet("2027-03-28", "02:30", "04:00"), "03:00"),
        (sheet("2026-12-25", "07:00", "08:00"), "1. Weihnachtstag"),
        (weekly(2), "2 von 2 Terminen"),
        (weekly(900), "höchstens 600"),
        (sheet(FIRST, "", "08:00"), "null"),
        (sheet("2027-10-31", "02:30", "04:00"), "null"),
    ] {
        let found = ahead(&member, &sheet).await;
        assert!(found.contains(words), "{sheet:?}: {found}");
    }
}

async fn what_the_rules_of_rooms_and_house_say_is_told_before_booking(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for statement in [
        "UPDATE room SET approval = 'always', opening = 'tu 06:00-22:00' WHERE slug = 'lesestube'",
        "UPDATE hub SET rules_version = 2",
        "UPDATE hub SET directory_version = directory_version + 1",
    ] {
        open.sql.execute(statement).await.unwrap();
    }
    let form = member.get("/de/bookings/new?room=lesestube&date=2027-01-12&start=07:00&end=08:00").await;
    assert!(form.page().has("input[type=checkbox][name=accept_rules]") && form.page().has("p.asks"), "the form says so");
    assert_eq!(member.book(&weekly(2).previewed()).await.page().wrong_fields(), ["accept_rules"]);
    let sheet = weekly(2).with("accept_rules", "1").with("also", "2027-01-13");
    let preview = member.book(&sheet.clone().previewed()).await;
    assert_eq!(listed(&preview).into_iter().map(|(_, sign)| sign).collect::<Vec<_>>(), ["is-free", "is-blocked", "is-free"]);
    assert!(preview.page().texts("#preview .note").concat().contains("Koordination"));
    assert!(preview.page().has("input[name=accept_rules][checked]"));
    let asked = member.book(&sheet.with("choice", "2027-01-13/skip").with("seen", &seen(&preview))).await.booking();
    let holds: Vec<String> = dates(&open, &asked).await.into_iter().map(|date| date.hold).collect();
    assert_eq!(holds, ["requested", "cancelled", "requested"]);
    assert!(!member.get("/de/bookings/new").await.page().has("[name=accept_rules]"), "accepted once");

    let closed = member.book(&Sheet::meeting("lesestube", "2027-01-20", "07:00", "08:00")).await;
    assert_eq!((closed.status, closed.page().has(".refused button[value=wait]")), (422, false));
    assert!(closed.page().texts(".refused li").concat().contains("nicht geöffnet"));
    let taken = member.book(&Sheet::meeting("lesestube", SECOND, "07:00", "08:00")).await;
    assert!(taken.page().has(".refused button[name=instead][value=wait]"));
}
