//! The dates of a booking: moved, called off and brought back; one, it and those that follow, or all.

use app::domain::time::{Moment, Zone};
use server::{Config, mail::Setting};

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    python::{letter_files, read_letters},
    sheet::Sheet,
};

on_both!(
    one_date_is_moved_and_all_others_follow_later_without_it,
    this_and_the_following_go_into_another_room,
    a_series_goes_to_another_weekday,
    a_single_booking_is_changed_as_a_whole,
    dates_are_called_off_one_by_one_from_one_on_and_all,
    a_date_comes_back_where_its_room_is_still_free,
    a_counselling_hour_called_off_is_promised_no_longer,
    what_is_in_the_way_is_named_and_nothing_is_changed,
    what_is_in_the_way_is_named_as_far_as_one_may_see,
    another_room_or_time_is_one_press_away,
    whoever_comes_second_is_shown_both_and_has_the_last_word,
    of_two_who_change_at_once_one_is_told,
    wall_time_stays_over_the_change_of_the_clocks,
    a_calendar_knows_the_booking_through_every_change,
    a_move_that_needs_a_yes_waits_for_it,
    a_day_that_is_closed_cannot_be_moved_to,
    keys_and_history_are_for_those_inside,
    what_cannot_be_changed_says_so,
);

/// A Tuesday when the demo house has nothing planned.
pub(crate) const FIRST: &str = "2027-02-02";

/// Four Tuesdays, 17:00 to 19:00, in the Ofenzimmer.
pub(crate) async fn tuesdays(member: &Browser) -> String {
    member.book(&weekly("ofenzimmer", FIRST, ("17:00", "19:00"), "4")).await.booking()
}

pub(crate) fn weekly(room: &str, date: &str, (start, end): (&str, &str), count: &str) -> Sheet {
    Sheet::meeting(room, date, start, end).with("repeat", "weekly").with("count", count)
}

/// The dates of a booking as they stand: `02-02 17:00-19:00 ofenzimmer`, and how they hold their room where that is not confirmed.
pub(crate) async fn dates(open: &Open, booking: &str) -> Vec<String> {
    let query = format!(
        "SELECT DISTINCT o.number, o.starts_at, o.ends_at, o.hold, r.slug FROM occurrence o
         JOIN occurrence_part p ON p.booking_id = o.booking_id AND p.number = o.number JOIN room r ON r.id = p.room_id
         WHERE o.booking_id = '{booking}' ORDER BY o.number"
    );
    let wall = |at: i64| Zone::BERLIN.wall(Moment(at));
    let rows = open.sql.rows(&query).await;
    let said = rows.iter().enumerate().map(|(place, row)| {
        let (number, from, until): (i32, i64, i64) =
            (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap(), row.try_get_by_index(2).unwrap());
        let (hold, room): (String, String) = (row.try_get_by_index(3).unwrap(), row.try_get_by_index(4).unwrap());
        assert_eq!(usize::try_from(number).unwrap(), place + 1, "numbers stay");
        let hold = if hold == "confirmed" { String::new() } else { format!(" {hold}") };
        format!("{}-{} {room}{hold}", wall(from).format("%m-%d %H:%M"), wall(until).format("%H:%M"))
    });
    said.collect()
}

pub(crate) async fn sequence(open: &Open, booking: &str) -> i32 {
    open.sql.one(&format!("SELECT sequence FROM booking WHERE id = '{booking}'")).await
}

/// What stands in the history of a booking, oldest first.
pub(crate) async fn history(open: &Open, booking: &str) -> Vec<String> {
    open.sql.column(&format!("SELECT deed FROM audit WHERE booking_id = '{booking}' ORDER BY id")).await
}

/// The form of a date as it stands.
pub(crate) async fn sheet(browser: &Browser, booking: &str, number: u32) -> Vec<(String, String)> {
    filled_in(&browser.get(&format!("/de/bookings/{booking}/change?number={number}")).await)
}

/// Everything a form would send.
pub(crate) fn filled_in(answer: &Answer) -> Vec<(String, String)> {
    let page = answer.page();
    assert!(page.has("#change-form"), "{}", answer.status);
    let fields = ["number", "sequence", "scope", "date", "start", "end", "room", "service", "title", "visibility", "attendees", "note"];
    fields.iter().filter_map(|field| Some(((*field).to_owned(), page.value(field)?))).collect()
}

pub(crate) async fn send(browser: &Browser, booking: &str, fields: &[(String, String)], other: &[(&str, &str)]) -> Answer {
    let kept = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).filter(|(name, _)| !other.iter().any(|(field, _)| field == name));
    let all: Vec<(&str, &str)> = kept.chain(other.iter().copied()).collect();
    browser.post(&format!("/de/bookings/{booking}/change"), &all).await
}

pub(crate) async fn change(browser: &Browser, booking: &str, number: u32, other: &[(&str, &str)]) -> Answer {
    let fields = sheet(browser, booking, number).await;
    send(browser, booking, &fields, other).await
}

pub(crate) async fn changed(browser: &Browser, booking: &str, number: u32, other: &[(&str, &str)]) {
    let answer = change(browser, booking, number, other).await;
    assert_eq!((answer.status, answer.location()), (303, format!("/de/bookings/{booking}?fresh=change").as_str()));
}

pub(crate) async fn cancel(browser: &Browser, booking: &str, fields: &[(&str, &str)]) -> Answer {
    browser.post(&format!("/de/bookings/{booking}/cancel"), fields).await
}

pub(crate) async fn restore(browser: &Browser, booking: &str, number: u32) -> Answer {
    browser.post(&format!("/de/bookings/{booking}/restore"), &[("number", &number.to_string())]).await
}

/// Something about the house that the coordination settles.
pub(crate) async fn settle(open: &Open, statement: &str) {
    open.sql.execute(statement).await.unwrap();
    open.sql.execute("UPDATE hub SET directory_version = directory_version + 1").await.unwrap();
}

async fn one_date_is_moved_and_all_others_follow_later_without_it(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    let page = member.get(&format!("/de/bookings/{booking}")).await;
    assert_eq!(page.page().texts(".dates time").len(), 4);
    assert_eq!(page.page().attributes(".dates a.btn", "href").len(), 4);

    changed(&member, &booking, 2, &[("date", "2027-02-11"), ("start", "18:00"), ("end", "20:00"), ("room", "lesestube")]).await;
    let moved = ["02-02 17:00-19:00 ofenzimmer", "02-11 18:00-20:00 lesestube", "02-16 17:00-19:00 ofenzimmer", "02-23 17:00-19:00 ofenzimmer"];
    assert_eq!((dates(&open, &booking).await, sequence(&open, &booking).await), (moved.map(str::to_owned).to_vec(), 1));

    changed(&member, &booking, 1, &[("scope", "all"), ("start", "18:00"), ("end", "20:00"), ("title", "Chor")]).await;
    let later = ["02-02 18:00-20:00 ofenzimmer", "02-11 18:00-20:00 lesestube", "02-16 18:00-20:00 ofenzimmer", "02-23 18:00-20:00 ofenzimmer"];
    assert_eq!((dates(&open, &booking).await, sequence(&open, &booking).await), (later.map(str::to_owned).to_vec(), 2));
    assert_eq!(open.sql.one::<String>(&format!("SELECT hours FROM booking WHERE id = '{booking}'")).await, "18:00-20:00");
    assert_eq!(history(&open, &booking).await, ["book", "change", "change"]);
    assert_eq!(open.letters().await.len(), 3, "one letter a change, however many dates");
    let page = member.get(&format!("/de/bookings/{booking}?fresh=change")).await;
    assert!(page.page().texts("h1").concat().contains("Chor") && page.page().has(".good[role=status]"));
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn this_and_the_following_go_into_another_room(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    changed(&member, &booking, 3, &[("scope", "following"), ("room", "lesestube")]).await;
    assert_eq!(
        dates(&open, &booking).await,
        ["02-02 17:00-19:00 ofenzimmer", "02-09 17:00-19:00 ofenzimmer", "02-16 17:00-19:00 lesestube", "02-23 17:00-19:00 lesestube"]
    );
    let left = Sheet::meeting("ofenzimmer", "2027-02-16", "17:00", "19:00").of("dolmetschkreis-doppelpunkt");
    let elsewhere = open.browser_of(person::LEAD_ELSEWHERE).await;
    assert_eq!(elsewhere.book(&left).await.status, 303, "what was left is free at once");
    assert_eq!(elsewhere.book(&left.fresh().with("room", "lesestube")).await.status, 422);
}

async fn a_series_goes_to_another_weekday(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    changed(&member, &booking, 2, &[("scope", "all"), ("date", "2027-02-11")]).await;
    let thursdays = ["02-04", "02-11", "02-18", "02-25"];
    assert_eq!(dates(&open, &booking).await, thursdays.map(|day| format!("{day} 17:00-19:00 ofenzimmer")));
    let rule: String = open.sql.one(&format!("SELECT rule FROM booking WHERE id = '{booking}'")).await;
    assert_eq!(rule, "FREQ=WEEKLY;BYDAY=TH;COUNT=4");
    let ruled: Vec<String> = open.sql.column(&format!("SELECT ruled_on FROM occurrence WHERE booking_id = '{booking}' ORDER BY number")).await;
    assert_eq!(ruled, thursdays.map(|day| format!("2027-{day}")));
    // Each into the place of the next: nothing is in its own way.
    changed(&member, &booking, 1, &[("scope", "all"), ("date", "2027-02-11")]).await;
    assert_eq!(dates(&open, &booking).await[3], "03-04 17:00-19:00 ofenzimmer");
}

async fn a_single_booking_is_changed_as_a_whole(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = member.book(&Sheet::meeting("ofenzimmer", FIRST, "17:00", "19:00").with("note", "Zwei\r\nZeilen")).await.booking();
    let form = member.get(&format!("/de/bookings/{booking}/change")).await;
    assert!(!form.page().has("input[name=scope]"), "there is nothing to choose");
    assert_eq!(change(&member, &booking, 1, &[]).await.location(), format!("/de/bookings/{booking}"), "nothing to change");
    assert_eq!((sequence(&open, &booking).await, open.letters().await.len()), (0, 1));

    changed(&member, &booking, 1, &[("title", "Neuer <Titel>"), ("visibility", "private"), ("attendees", "5"), ("start", "16:00")]).await;
    assert_eq!(dates(&open, &booking).await, ["02-02 16:00-19:00 ofenzimmer"]);
    let fields = sheet(&member, &booking, 1).await;
    let value = |name: &str| fields.iter().find(|(field, _)| field == name).unwrap().1.clone();
    assert_eq!([value("title"), value("visibility"), value("attendees")], ["Neuer <Titel>", "private", "5"]);
    assert_eq!(value("note"), "Zwei\nZeilen");

    let wrong = change(&member, &booking, 1, &[("end", "15:00"), ("attendees", "viele"), ("title", "Bleibt")]).await;
    assert_eq!((wrong.status, wrong.page().wrong_fields()), (422, vec!["end", "attendees"]));
    assert_eq!((wrong.page().value("title").unwrap(), wrong.page().value("end").unwrap()), ("Bleibt".to_owned(), "15:00".to_owned()));
    assert_eq!(sequence(&open, &booking).await, 1);
}

async fn dates_are_called_off_one_by_one_from_one_on_and_all(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for (fields, expected) in [
        ([("number", "2"), ("scope", "one")].as_slice(), [true, false, true, true]),
        (&[("number", "3"), ("scope", "following")], [true, true, false, false]),
        (&[("number", "3"), ("scope", "all")], [false; 4]),
        (&[("number", "4")], [true, true, true, false]),
        (&[], [false; 4]),
    ] {
        let booking = tuesdays(&member).await;
        assert_eq!(cancel(&member, &booking, fields).await.status, 303, "{fields:?}");
        let kept: Vec<bool> = dates(&open, &booking).await.iter().map(|date| !date.ends_with("cancelled")).collect();
        assert_eq!((kept.as_slice(), sequence(&open, &booking).await), (expected.as_slice(), 1), "{fields:?}");
        assert_eq!(cancel(&member, &booking, fields).await.status, 303, "twice is once");
        assert_eq!((sequence(&open, &booking).await, history(&open, &booking).await.len()), (1, 2));
        assert_eq!(cancel(&member, &booking, &[]).await.status, 303);
    }
    let booking = tuesdays(&member).await;
    for nonsense in [[("number", "9"), ("scope", "one")].as_slice(), &[("scope", "following")]] {
        assert_eq!(cancel(&member, &booking, nonsense).await.status, 404, "{nonsense:?}");
    }
    assert_eq!(sequence(&open, &booking).await, 0);
}

async fn a_date_comes_back_where_its_room_is_still_free(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let booking = tuesdays(&member).await;
    cancel(&member, &booking, &[("number", "2"), ("scope", "following")]).await;
    let page = member.get(&format!("/de/bookings/{booking}")).await;
    assert_eq!(page.page().attributes("form[action$=restore] input[name=number]", "value"), ["2", "3", "4"]);
    let taken = Sheet::meeting("ofenzimmer", "2027-02-16", "18:00", "20:00").of("dolmetschkreis-doppelpunkt").with("title", "Fremde Runde");
    assert_eq!(elsewhere.book(&taken).await.status, 303);

    let back = restore(&member, &booking, 2).await;
    assert_eq!((back.status, back.location()), (303, format!("/de/bookings/{booking}?fresh=back").as_str()));
    let refused = restore(&member, &booking, 3).await;
    let why = refused.page().texts(".refused[role=alert]").concat();
    assert!(refused.status == 422 && why.contains("Fremde Runde") && why.contains("18:00–20:00"), "{} {why}", refused.status);
    assert_eq!(
        dates(&open, &booking).await,
        [
            "02-02 17:00-19:00 ofenzimmer",
            "02-09 17:00-19:00 ofenzimmer",
            "02-16 17:00-19:00 ofenzimmer cancelled",
            "02-23 17:00-19:00 ofenzimmer cancelled"
        ]
    );
    assert_eq!(restore(&member, &booking, 1).await.location(), format!("/de/bookings/{booking}"), "it was never off");
    assert_eq!(history(&open, &booking).await, ["book", "call off", "bring back"]);
    assert_eq!((sequence(&open, &booking).await, open.sql.overlaps().await), (2, 0));
}

async fn a_counselling_hour_called_off_is_promised_no_longer(base: &Base) {
    let open = Open::demo(base).await;
    let (member, newcomer) = (open.browser_of(person::MEMBER).await, open.newcomer());
    let hours = Sheet::counselling("patenschaft", "ofenzimmer", "2026-11-26", "07:00", "08:30").with("repeat", "weekly").with("count", "3");
    let booking = member.book(&hours).await.booking();
    let promised = async || {
        let page = newcomer.get("/de/counselling/patenschaft").await;
        ["2026-11-26T07:00", "2026-12-03T07:00", "2026-12-03T08:00", "2026-12-10T07:00"].map(|start| page.page().promises(start))
    };
    let planned = async |day: &str| newcomer.get(&format!("/de/calendar?view=agenda&date={day}&room=ofenzimmer")).await.body.contains("07:00–08:30");
    assert_eq!((promised().await, planned("2026-12-03").await), ([true, true, false, true], true));
    cancel(&member, &booking, &[("number", "2"), ("scope", "one")]).await;
    assert_eq!((promised().await, planned("2026-12-03").await), ([true, false, false, true], false));
    assert_eq!(restore(&member, &booking, 2).await.status, 303);
    assert_eq!((promised().await, planned("2026-12-03").await), ([true, true, false, true], true));
    changed(&member, &booking, 2, &[("start", "08:00"), ("end", "09:00")]).await;
    assert_eq!(promised().await, [true, false, true, true]);
    cancel(&member, &booking, &[("number", "2"), ("scope", "following")]).await;
    assert_eq!(promised().await, [true, false, false, false]);
}

async fn what_is_in_the_way_is_named_and_nothing_is_changed(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let booking = tuesdays(&member).await;
    let before = dates(&open, &booking).await;
    for (date, title) in [("2027-02-09", "Erste Runde"), ("2027-02-23", "Zweite Runde")] {
        let theirs = Sheet::meeting("lesestube", date, "18:00", "20:00").of("dolmetschkreis-doppelpunkt").with("title", title);
        assert_eq!(elsewhere.book(&theirs).await.status, 303);
    }
    let letters = open.letters().await.len();
    let refused = change(&member, &booking, 1, &[("scope", "all"), ("room", "lesestube"), ("title", "Mit Umzug")]).await;
    let said = refused.page().texts(".refused[role=alert] li");
    assert_eq!((refused.status, said.len()), (422, 2), "{said:?}");
    assert!(said[0].contains("9. Februar 2027") && said[0].contains("Erste Runde") && said[0].contains("Dolmetschkreis"), "{said:?}");
    assert!(said[1].contains("23. Februar 2027") && said[1].contains("Zweite Runde"), "{said:?}");
    let page = refused.page();
    assert_eq!([page.value("room"), page.value("title"), page.value("scope")], ["lesestube", "Mit Umzug", "all"].map(|value| Some(value.to_owned())));
    assert_eq!((dates(&open, &booking).await, sequence(&open, &booking).await), (before, 0));
    assert_eq!((history(&open, &booking).await, open.letters().await.len()), (vec!["book".to_owned()], letters));
    // Also a date of the booking itself can be in the way.
    let own = change(&member, &booking, 1, &[("date", "2027-02-09"), ("start", "18:00"), ("end", "20:00")]).await;
    assert!(own.status == 422 && own.page().texts(".refused li").concat().contains("17:00–19:00"));
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn what_is_in_the_way_is_named_as_far_as_one_may_see(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let booking = tuesdays(&member).await;
    let secret = Sheet::meeting("lesestube", FIRST, "18:00", "20:00").of("dolmetschkreis-doppelpunkt");
    assert_eq!(elsewhere.book(&secret.with("title", "Verschwiegen").with("visibility", "private")).await.status, 303);
    let refused = change(&member, &booking, 1, &[("room", "lesestube")]).await;
    let said = refused.page().texts("main").concat();
    assert!(refused.status == 422 && said.contains("18:00–20:00") && !said.contains("Verschwiegen") && !said.contains("Dolmetschkreis"));
}

async fn another_room_or_time_is_one_press_away(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let booking = tuesdays(&member).await;
    let theirs = Sheet::meeting("lesestube", FIRST, "18:00", "20:00").of("dolmetschkreis-doppelpunkt");
    assert_eq!(elsewhere.book(&theirs).await.status, 303);
    let refused = change(&member, &booking, 1, &[("room", "lesestube"), ("title", "Umzug")]).await;
    let page = refused.page();
    let instead = page.attributes("button[name=instead]", "value");
    assert!(instead.contains(&"room:ofenzimmer"), "where it is now, it may stay: {instead:?}");
    let time = instead.iter().find(|value| value.starts_with("time:")).unwrap();
    let pressed = send(&member, &booking, &filled_in(&refused), &[("instead", time)]).await;
    assert_eq!(pressed.status, 303, "{time}");
    assert!(dates(&open, &booking).await[0].ends_with("lesestube") && dates(&open, &booking).await[1].ends_with("ofenzimmer"));
}

async fn whoever_comes_second_is_shown_both_and_has_the_last_word(base: &Base) {
    let open = Open::demo(base).await;
    let (member, lead) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD).await);
    let booking = tuesdays(&member).await;
    let early = sheet(&member, &booking, 2).await;
    changed(&lead, &booking, 2, &[("start", "16:00"), ("title", "Von der Leitung")]).await;

    let told = send(&member, &booking, &early, &[("room", "lesestube"), ("title", "Vom Mitglied")]).await;
    let page = told.page();
    let both = page.texts(".both tr.differs").concat();
    assert_eq!(told.status, 422);
    let lead_name: String = open.sql.one(&format!("SELECT name FROM person WHERE email = '{}'", person::LEAD)).await;
    assert!(page.texts(".refused[role=alert]").concat().contains(&lead_name));
    for words in ["16:00", "17:00", "Von der Leitung", "Vom Mitglied", "Ofenzimmer", "Lesestube"] {
        assert!(both.contains(words), "{words}: {both}");
    }
    assert_eq!((page.value("title"), page.value("sequence")), (Some("Vom Mitglied".to_owned()), Some("1".to_owned())));
    assert_eq!((sequence(&open, &booking).await, dates(&open, &booking).await[1].clone()), (1, "02-09 16:00-19:00 ofenzimmer".to_owned()));

    let applied = send(&member, &booking, &filled_in(&told), &[]).await;
    assert_eq!(applied.status, 303);
    assert_eq!((sequence(&open, &booking).await, dates(&open, &booking).await[1].clone()), (2, "02-09 17:00-19:00 lesestube".to_owned()));
    assert_eq!(history(&open, &booking).await, ["book", "change", "change"]);

    let early = sheet(&member, &booking, 2).await;
    cancel(&lead, &booking, &[("number", "2"), ("scope", "one")]).await;
    let told = send(&member, &booking, &early, &[("start", "15:00")]).await;
    assert!(told.status == 422 && told.page().has("#stale") && told.page().value("start") == Some("15:00".to_owned()));
    let again = send(&member, &booking, &filled_in(&told), &[]).await;
    assert!(again.status == 422 && again.page().has(".refused"), "what is off is brought back first");
}

async fn of_two_who_change_at_once_one_is_told(base: &Base) {
    let open = Open::demo(base).await;
    let (member, lead) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD).await);
    let booking = tuesdays(&member).await;
    for round in 0..10 {
        let (one, other) = (sheet(&member, &booking, 2).await, sheet(&lead, &booking, 3).await);
        let hours = [("start", format!("{:02}:00", 6 + round)), ("end", format!("{:02}:30", 6 + round))];
        let hours: Vec<(&str, &str)> = hours.iter().map(|(field, value)| (*field, value.as_str())).collect();
        let (first, second) = tokio::join!(send(&member, &booking, &one, &hours), send(&lead, &booking, &other, &hours));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422], "round {round}");
        let told = if first.status == 422 { first } else { second };
        assert!(told.page().has("#stale"), "round {round}");
        assert_eq!(sequence(&open, &booking).await, round + 1);
    }
}

async fn wall_time_stays_over_the_change_of_the_clocks(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = member.book(&weekly("ofenzimmer", "2027-03-21", ("17:00", "19:00"), "3")).await.booking();
    changed(&member, &booking, 1, &[("scope", "all"), ("start", "10:00"), ("end", "12:00")]).await;
    let expected = ["03-21", "03-28", "04-04"].map(|day| format!("{day} 10:00-12:00 ofenzimmer"));
    assert_eq!(dates(&open, &booking).await, expected);
    let night = change(&member, &booking, 1, &[("scope", "all"), ("start", "02:30"), ("end", "04:00")]).await;
    let said = night.page().texts(".refused li");
    assert!(night.status == 422 && said.len() == 1 && said[0].contains("28. März 2027") && said[0].contains("03:00"), "{said:?}");
    assert_eq!(dates(&open, &booking).await, expected);
    let twice = change(&member, &booking, 3, &[("date", "2027-10-31"), ("start", "02:30"), ("end", "04:00")]).await;
    assert_eq!(twice.page().attributes("input[type=radio][name=fold]", "value"), ["first", "second"]);
    let mut answered = filled_in(&twice);
    answered.push(("fold".to_owned(), "second".to_owned()));
    assert_eq!(send(&member, &booking, &answered, &[]).await.status, 303);
    let starts_at: i64 = open.sql.one(&format!("SELECT starts_at FROM occurrence WHERE booking_id = '{booking}' AND number = 3")).await;
    assert_eq!(starts_at, 1_824_944_400 + 1800, "half an hour after the clocks went back");
}

async fn a_calendar_knows_the_booking_through_every_change(base: &Base) {
    let folder = base.folder().join("letters");
    let open = Open::with(base, |config| Config { mail: Setting::Folder(folder.clone()), ..config }).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    open.deliver().await;
    changed(&member, &booking, 2, &[("start", "16:00")]).await;
    open.deliver().await;
    cancel(&member, &booking, &[("number", "3"), ("scope", "following")]).await;
    open.deliver().await;
    assert_eq!(restore(&member, &booking, 3).await.status, 303);
    open.deliver().await;
    cancel(&member, &booking, &[]).await;
    open.deliver().await;
    let calendars = read_letters(&letter_files(&folder)).await.into_iter().filter_map(|letter| letter.calendar);
    let mut known: Vec<(i64, String)> = calendars.map(|calendar| (calendar.sequence, calendar.uid)).collect();
    known.sort();
    known.dedup();
    let expected: Vec<(i64, String)> = (0..5).map(|sequence| (sequence, format!("{booking}@haus.example"))).collect();
    assert_eq!(known, expected);
    assert_eq!(history(&open, &booking).await, ["book", "change", "call off", "bring back", "call off"]);
}

async fn a_move_that_needs_a_yes_waits_for_it(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    settle(&open, "UPDATE room SET approval = 'always' WHERE slug = 'lesestube'").await;
    let letters = open.letters().await.len();
    changed(&member, &booking, 2, &[("room", "lesestube")]).await;
    let asked =
        ["02-02 17:00-19:00 ofenzimmer", "02-09 17:00-19:00 lesestube requested", "02-16 17:00-19:00 ofenzimmer", "02-23 17:00-19:00 ofenzimmer"];
    assert_eq!(dates(&open, &booking).await, asked);
    let waits = format!("booking WHERE id = '{booking}' AND answer_by IS NOT NULL AND remind_at IS NOT NULL");
    assert_eq!(open.sql.count(&waits).await, 1);
    let sent = open.letters().await;
    let to: Vec<_> = sent[letters..].iter().map(|post| post.to.email.as_str() == person::COORDINATOR).collect();
    assert_eq!((to.len(), to.iter().filter(|to| **to).count()), (2, 1), "whoever booked, and the coordination");

    // What was only asked for is no agreement, even when it was off in between.
    cancel(&member, &booking, &[("number", "2"), ("scope", "one")]).await;
    assert_eq!(restore(&member, &booking, 2).await.status, 303);
    assert_eq!(dates(&open, &booking).await, asked);
    let coordinator = open.browser_of(person::COORDINATOR).await;
    changed(&coordinator, &booking, 3, &[("room", "lesestube")]).await;
    assert_eq!(dates(&open, &booking).await[2], "02-16 17:00-19:00 lesestube", "the coordination asks nobody");
}

async fn a_day_that_is_closed_cannot_be_moved_to(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    settle(&open, "INSERT INTO closure (room_id, first_day, last_day, yearly, reason) VALUES (NULL, '2027-02-10', '2027-02-10', FALSE, 'Putztag')")
        .await;
    settle(&open, "UPDATE room SET longest = 180 WHERE slug = 'lesestube'").await;
    // Easter Monday; a day that the coordination closed; a room that is not given for so long.
    for (fields, words) in [
        ([("date", "2027-03-29")].as_slice(), "Feiertag"),
        (&[("date", "2027-02-10")], "Putztag"),
        (&[("room", "lesestube"), ("start", "14:00")], "Lesestube"),
    ] {
        let refused = change(&member, &booking, 2, fields).await;
        let said = refused.page().texts(".refused li").concat();
        assert!(refused.status == 422 && said.contains(words), "{} {said}", refused.status);
    }
    // What stays where it is needs to keep no newer rule.
    settle(&open, "INSERT INTO closure (room_id, first_day, last_day, yearly, reason) VALUES (NULL, '2027-02-09', '2027-02-09', FALSE, 'Umbau')")
        .await;
    changed(&member, &booking, 2, &[("title", "Neuer Titel")]).await;
    cancel(&member, &booking, &[("number", "2"), ("scope", "one")]).await;
    let closed = restore(&member, &booking, 2).await;
    assert!(closed.status == 422 && closed.page().texts(".refused li").concat().contains("Umbau"));
}

async fn keys_and_history_are_for_those_inside(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    settle(&open, "UPDATE room SET key_words = 'Tresor links' WHERE slug = 'ofenzimmer'").await;
    let booking = tuesdays(&member).await;
    changed(&member, &booking, 2, &[("start", "16:00")]).await;
    let path = format!("/de/bookings/{booking}");
    for (browser, knows) in [(&member, true), (&open.browser_of(person::COORDINATOR).await, true), (&elsewhere, false)] {
        let page = browser.get(&path).await;
        let said = page.page().texts("main").concat();
        assert_eq!((said.contains("Tresor links"), page.page().has("#history"), page.page().has("a.btn[href*=change]")), (knows, knows, knows));
        assert_eq!(page.page().texts(".dates time").len(), 4, "the dates are for everybody who sees the booking");
    }
    let told = member.get(&path).await.page().texts("[aria-labelledby=history] li");
    assert!(told.len() == 2 && told[0].contains("Termin 2") && told.iter().all(|told| told.contains("Kwame Boadu")), "{told:?}");
}

async fn what_cannot_be_changed_says_so(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = member.book(&weekly("ofenzimmer", "2026-11-26", ("07:00", "08:00"), "3")).await.booking();
    let form = sheet(&member, &booking, 1).await;
    for (path, expected) in [("change", 303), ("change?number=1", 200), ("change?number=9", 404), ("change?number=x", 404)] {
        assert_eq!(member.get(&format!("/de/bookings/{booking}/{path}")).await.status, expected, "{path}");
    }
    assert_eq!(send(&member, &booking, &form, &[("number", "9")]).await.status, 404);
    open.clock.advance(7 * 86_400);
    assert_eq!(member.get(&format!("/de/bookings/{booking}/change?number=1")).await.status, 303);
    let late = send(&member, &booking, &form, &[("date", "2026-12-18")]).await;
    assert!(late.status == 422 && late.page().has(".refused"), "{}", late.status);
    assert_eq!(cancel(&member, &booking, &[("number", "1"), ("scope", "one")]).await.location(), format!("/de/bookings/{booking}"));
    assert_eq!(sequence(&open, &booking).await, 0);
    let page = member.get(&format!("/de/bookings/{booking}")).await;
    assert_eq!(page.page().texts("details.calm .dates time").len(), 1, "what is over is folded away");
    // A rest of the series is still moved as a whole; what is over stays.
    changed(&member, &booking, 2, &[("scope", "all"), ("start", "06:00")]).await;
    assert_eq!(dates(&open, &booking).await, ["11-26 07:00-08:00 ofenzimmer", "12-03 06:00-08:00 ofenzimmer", "12-10 06:00-08:00 ofenzimmer"]);
}
