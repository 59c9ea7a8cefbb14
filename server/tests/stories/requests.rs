//! Requests: the hall at the weekend is asked for, and the coordination says yes, no, or "not there, but here".

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    the_hall_at_the_weekend_is_asked_for_and_approved,
    a_no_has_a_reason,
    another_room_is_proposed_and_taken_or_refused,
    a_room_that_is_not_free_is_not_proposed,
    of_two_answers_at_once_one_counts,
    only_what_was_seen_is_answered,
    who_asks_may_think_better_of_it,
    only_the_coordination_answers,
    what_nobody_answers_ends_after_reminders,
    a_request_that_would_begin_soon_ends_when_it_does,
    nobody_takes_what_was_never_offered,
);

/// A Saturday within the weeks whose counselling hours stand in the directory.
const SATURDAY: &str = "2027-01-16";
const DAY: i64 = 86_400;

fn hall() -> Sheet {
    Sheet::counselling("patenschaft", "saal", SATURDAY, "10:00", "12:00")
}

async fn ask(open: &Open) -> String {
    let booking = open.browser_of(person::MEMBER).await.book(&hall()).await.booking();
    assert_eq!(hold(open, &booking).await, "requested");
    booking
}

async fn hold(open: &Open, booking: &str) -> String {
    open.sql.one(&format!("SELECT hold FROM occurrence WHERE booking_id = '{booking}'")).await
}

async fn room(open: &Open, booking: &str) -> String {
    open.sql.one(&format!("SELECT DISTINCT slug FROM occurrence_part p JOIN room r ON r.id = p.room_id WHERE booking_id = '{booking}'")).await
}

/// Answers a request as it stands on the desk now.
pub(crate) async fn answer(coordinator: &Browser, booking: &str, how: &str, fields: &[(&str, &str)]) -> Answer {
    let desk = coordinator.get("/de/desk/requests").await;
    let seen = format!("form[action$='/{booking}/{how}'] input[name=seen]");
    let seen = desk.page().attributes(&seen, "value").first().map_or_else(|| "0".to_owned(), |&seen| seen.to_owned());
    let fields = [&[("seen", seen.as_str())], fields].concat();
    coordinator.post(&format!("/de/desk/requests/{booking}/{how}"), &fields).await
}

async fn is_listed(coordinator: &Browser, booking: &str) -> bool {
    coordinator.get("/de/desk/requests").await.page().has(&format!("form[action$='/{booking}/approve']"))
}

/// How many letters somebody has been sent.
async fn letters_to(open: &Open, email: &str) -> usize {
    open.letters().await.iter().filter(|letter| letter.to.email.as_str() == email).count()
}

async fn deeds(open: &Open, booking: &str) -> Vec<String> {
    open.sql.column(&format!("SELECT deed FROM audit WHERE booking_id = '{booking}' ORDER BY id")).await
}

async fn is_promised(open: &Open) -> bool {
    open.newcomer().get("/de/counselling/patenschaft").await.page().promises("2027-01-16T10:00")
}

async fn the_hall_at_the_weekend_is_asked_for_and_approved(base: &Base) {
    let open = Open::demo(base).await;
    let (coordinator, other) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let booking = ask(&open).await;
    assert_eq!((letters_to(&open, person::MEMBER).await, letters_to(&open, person::COORDINATOR).await), (1, 1));
    assert!(!is_promised(&open).await, "nobody is sent to an hour that may not be");
    let wish = Sheet::meeting("saal-a", SATURDAY, "11:00", "13:00").of("dolmetschkreis-doppelpunkt");
    assert_eq!(other.book(&wish).await.status, 422, "a request keeps its room");
    assert!(is_listed(&coordinator, &booking).await);

    for _ in 0..2 {
        assert_eq!(answer(&coordinator, &booking, "approve", &[]).await.location(), "/de/desk/requests?fresh=1");
    }
    assert_eq!(hold(&open, &booking).await, "confirmed");
    assert!(is_promised(&open).await && !is_listed(&coordinator, &booking).await);
    assert_eq!(letters_to(&open, person::MEMBER).await, 2, "told once");
    assert_eq!(deeds(&open, &booking).await, ["book", "approve"]);
    assert!(coordinator.get("/de/desk/requests?fresh=1").await.page().has("[role=status]"));
}

async fn a_no_has_a_reason(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let booking = ask(&open).await;
    for (reason, typed) in [("", ""), ("  ", ""), (&"x".repeat(501), &"x".repeat(501))] {
        let wrong = answer(&coordinator, &booking, "decline", &[("reason", reason)]).await;
        assert_eq!((wrong.status, wrong.page().wrong_fields()), (422, vec![format!("reason-{booking}").as_str()]));
        assert_eq!(wrong.page().texts(&format!("#reason-{booking}")), [typed], "what was typed is kept");
    }
    assert_eq!(hold(&open, &booking).await, "requested");

    let why = "Der Boden wird <b>abgeschliffen</b>.";
    assert_eq!(answer(&coordinator, &booking, "decline", &[("reason", why)]).await.status, 303);
    assert_eq!(hold(&open, &booking).await, "declined");
    assert_eq!(open.sql.one::<String>(&format!("SELECT words FROM audit WHERE booking_id = '{booking}' AND deed = 'decline'")).await, why);
    assert_eq!(letters_to(&open, person::MEMBER).await, 2);
    assert!(!is_listed(&coordinator, &booking).await);
    assert_eq!(answer(&coordinator, &booking, "approve", &[]).await.status, 422, "a no is a no");
    let other = open.browser_of(person::LEAD_ELSEWHERE).await;
    let wish = Sheet::meeting("saal-b", SATURDAY, "11:00", "13:00").of("dolmetschkreis-doppelpunkt");
    assert_eq!(other.book(&wish).await.status, 303, "the hall is free again");
}

async fn another_room_is_proposed_and_taken_or_refused(base: &Base) {
    let open = Open::demo(base).await;
    let (coordinator, member) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::MEMBER).await);
    for (reply, then, deed) in [("take", "confirmed", "take"), ("refuse", "cancelled", "call off")] {
        let booking = ask(&open).await;
        let before = letters_to(&open, person::MEMBER).await;
        assert_eq!(answer(&coordinator, &booking, "propose", &[("room", "gartenblick")]).await.status, 303);
        assert_eq!((hold(&open, &booking).await.as_str(), room(&open, &booking).await.as_str()), ("offered", "gartenblick"));
        assert!(!is_listed(&coordinator, &booking).await && !is_promised(&open).await);
        assert_eq!(letters_to(&open, person::MEMBER).await, before + 1);
        let until: i64 = open.sql.one(&format!("SELECT answer_by FROM booking WHERE id = '{booking}'")).await;
        assert_eq!(until - crate::house::NOW.0, 3 * DAY);

        for _ in 0..2 {
            let answer = member.post(&format!("/de/bookings/{booking}/{reply}"), &[]).await;
            assert_eq!((answer.status, answer.location()), (303, format!("/de/bookings/{booking}").as_str()), "{reply}");
        }
        assert_eq!(hold(&open, &booking).await, then);
        assert_eq!(deeds(&open, &booking).await, ["book", "propose room", deed]);
        assert_eq!(letters_to(&open, person::MEMBER).await, before + 2);
        member.post(&format!("/de/bookings/{booking}/cancel"), &[]).await;
    }
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn a_room_that_is_not_free_is_not_proposed(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let other = open.browser_of(person::LEAD_ELSEWHERE).await;
    let booking = ask(&open).await;
    other.book(&Sheet::meeting("gartenblick", SATURDAY, "11:00", "11:30").of("dolmetschkreis-doppelpunkt")).await.booking();
    let desk = coordinator.get("/de/desk/requests").await;
    let page = desk.page();
    let rooms = page.attributes(&format!("#room-{booking} option"), "value");
    assert!(rooms.contains(&"gewoelbe") && !rooms.contains(&"gartenblick") && !rooms.contains(&"saal"), "{rooms:?}");
    assert!(rooms.contains(&"saal-a"), "the request itself is not in its own way");
    for (room, alert) in [("gartenblick", ".note[role=alert]"), ("nirgends", ".errors[role=alert]"), ("", ".errors[role=alert]")] {
        let refused = answer(&coordinator, &booking, "propose", &[("room", room)]).await;
        assert_eq!(refused.status, 422, "{room}");
        assert!(refused.page().has(alert), "{room}");
    }
    assert_eq!(hold(&open, &booking).await, "requested");
    assert_eq!(answer(&coordinator, &booking, "propose", &[("room", "saal-a")]).await.status, 303);
    assert_eq!(room(&open, &booking).await, "saal-a");
}

async fn of_two_answers_at_once_one_counts(base: &Base) {
    let open = Open::demo(base).await;
    let (one, two) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::COORDINATOR).await);
    for _ in 0..10 {
        let booking = ask(&open).await;
        let before = letters_to(&open, person::MEMBER).await;
        let address = |how| format!("/de/desk/requests/{booking}/{how}");
        let (approve, decline) = (address("approve"), address("decline"));
        let (yes, no) = tokio::join!(one.post(&approve, &[("seen", "0")]), two.post(&decline, &[("seen", "0"), ("reason", "Nein")]));
        let expected = if yes.status == 303 { (303, 422, "confirmed") } else { (422, 303, "declined") };
        assert_eq!((yes.status, no.status, hold(&open, &booking).await.as_str()), expected);
        let late = if yes.status == 422 { yes } else { no };
        assert!(late.page().has(".note[role=alert]"), "who was late is told");
        assert_eq!(letters_to(&open, person::MEMBER).await, before + 1);
        assert_eq!(deeds(&open, &booking).await.len(), 2);
        open.browser_of(person::MEMBER).await.post(&format!("/de/bookings/{booking}/cancel"), &[]).await;
    }
}

async fn only_what_was_seen_is_answered(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let booking = ask(&open).await;
    for seen in ["1", "-1", "", "nonsense"] {
        for (how, field) in [("approve", "seen"), ("decline", "reason"), ("propose", "room")] {
            let answer = coordinator.post(&format!("/de/desk/requests/{booking}/{how}"), &[("seen", seen), (field, "gartenblick")]).await;
            assert_eq!(answer.status, 422, "{how} of {seen}");
        }
    }
    assert_eq!(hold(&open, &booking).await, "requested");
    assert_eq!(coordinator.post("/de/desk/requests/0000000000/approve", &[("seen", "0")]).await.status, 404);
}

async fn who_asks_may_think_better_of_it(base: &Base) {
    let open = Open::demo(base).await;
    let (coordinator, member) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::MEMBER).await);
    let booking = ask(&open).await;
    assert_eq!(member.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
    assert_eq!(hold(&open, &booking).await, "cancelled");
    assert!(!is_listed(&coordinator, &booking).await);
    assert_eq!(answer(&coordinator, &booking, "approve", &[]).await.status, 422);
    assert_eq!(hold(&open, &booking).await, "cancelled");
    open.clock.advance(8 * DAY);
    assert_eq!(open.house.expire_due().await.unwrap().expired, 0);
}

async fn only_the_coordination_answers(base: &Base) {
    let open = Open::demo(base).await;
    let booking = ask(&open).await;
    for (browser, status) in [(open.newcomer(), 303), (open.browser_of(person::MEMBER).await, 403), (open.browser_of(person::PARTNER).await, 403)] {
        assert_eq!(browser.get("/de/desk/requests").await.status, status);
        for how in ["approve", "decline", "propose"] {
            let fields = [("seen", "0"), ("reason", "Nein"), ("room", "gartenblick")];
            assert_eq!(browser.post(&format!("/de/desk/requests/{booking}/{how}"), &fields).await.status, status, "{how}");
        }
    }
    assert_eq!(hold(&open, &booking).await, "requested");
    let own = Sheet::meeting("saal", SATURDAY, "14:00", "15:00");
    let own = open.browser_of(person::COORDINATOR).await.book(&own).await.booking();
    assert_eq!(hold(&open, &own).await, "confirmed", "the coordination need not ask itself");
}

async fn what_nobody_answers_ends_after_reminders(base: &Base) {
    let open = Open::demo(base).await;
    let booking = ask(&open).await;
    let mut reminders = Vec::new();
    for day in 1..=8 {
        open.clock.advance(DAY);
        // Two servers look at once.
        let (one, two) = tokio::join!(open.house.expire_due(), open.house.expire_due());
        let (one, two) = (one.unwrap(), two.unwrap());
        assert!(one.reminded + two.reminded <= 1 && one.expired + two.expired == u32::from(day == 7), "day {day}: {one:?} {two:?}");
        reminders.extend((one.reminded + two.reminded == 1).then_some(day));
    }
    assert_eq!(reminders, [2, 3, 4, 5, 6]);
    assert_eq!((letters_to(&open, person::COORDINATOR).await, letters_to(&open, person::MEMBER).await), (1 + 5, 1 + 1));
    assert_eq!(hold(&open, &booking).await, "declined");
    assert_eq!(deeds(&open, &booking).await, ["book", "expire"]);
    let coordinator = open.browser_of(person::COORDINATOR).await;
    assert!(!is_listed(&coordinator, &booking).await);
    assert_eq!(answer(&coordinator, &booking, "approve", &[]).await.status, 422);
}

async fn a_request_that_would_begin_soon_ends_when_it_does(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    // Late in the evening, in a week and today.
    let booking = open.browser_of(person::MEMBER).await.book(&Sheet::meeting("saal", "2026-12-01", "22:00", "23:00")).await.booking();
    let until: i64 = open.sql.one(&format!("SELECT answer_by FROM booking WHERE id = '{booking}'")).await;
    assert_eq!(until - crate::house::NOW.0, 7 * DAY, "the week ends first");
    let soon = open.browser_of(person::MEMBER).await.book(&Sheet::meeting("saal", "2026-11-24", "22:00", "23:00")).await.booking();
    let until: i64 = open.sql.one(&format!("SELECT answer_by FROM booking WHERE id = '{soon}'")).await;
    assert_eq!(until - crate::house::NOW.0, 13 * 3600, "it would begin");
    open.clock.advance(13 * 3600);
    assert!(!is_listed(&coordinator, &soon).await && is_listed(&coordinator, &booking).await, "out of time before anybody looks");
    assert_eq!(answer(&coordinator, &soon, "approve", &[]).await.status, 422);
    assert_eq!(open.house.expire_due().await.unwrap().expired, 1);
    assert_eq!((hold(&open, &soon).await.as_str(), hold(&open, &booking).await.as_str()), ("declined", "requested"));
}

async fn nobody_takes_what_was_never_offered(base: &Base) {
    let open = Open::demo(base).await;
    let booking = ask(&open).await;
    let member = open.browser_of(person::MEMBER).await;
    for (browser, take, refuse) in
        [(open.newcomer(), 303, 303), (open.browser_of(person::LEAD_ELSEWHERE).await, 403, 403), (open.browser_of(person::MEMBER).await, 303, 410)]
    {
        assert_eq!(browser.post(&format!("/de/bookings/{booking}/take"), &[]).await.status, take);
        assert_eq!(browser.post(&format!("/de/bookings/{booking}/refuse"), &[]).await.status, refuse);
    }
    assert_eq!(member.post("/de/bookings/0000000000/take", &[]).await.status, 404);
    assert_eq!((hold(&open, &booking).await.as_str(), deeds(&open, &booking).await.len()), ("requested", 1));
}
