//! The waiting list: what is called off goes to whoever waits longest.

use crate::{
    browser::{Answer, Browser},
    house::{Base, NOW, Open, person},
    sheet::Sheet,
};

on_both!(
    the_first_in_line_gets_what_is_called_off,
    what_the_first_refuses_the_second_gets,
    what_the_first_forgets_the_second_gets,
    an_offer_is_shorter_when_the_date_is_near,
    a_part_of_the_hall_serves_who_waits_for_the_part,
    two_who_do_not_exclude_each_other_are_both_served,
    set_up_and_clear_up_are_waited_for_too,
    a_closed_room_is_offered_to_nobody,
    the_hall_at_the_weekend_still_needs_a_yes,
    who_withdraws_is_passed_over,
    waiting_is_for_those_who_may_book_and_only_for_what_is_taken,
    nobody_waits_for_what_is_over,
);

const DATE: &str = "2027-01-12";
const HOUR: i64 = 3600;

/// Whoever has the room, and two who wait for it.
struct Three {
    holder: Browser,
    first: Browser,
    second: Browser,
}

impl Three {
    async fn of(open: &Open) -> Self {
        let [holder, first, second] = [person::MEMBER, person::LEAD_ELSEWHERE, person::MEMBER_ELSEWHERE];
        Self { holder: open.browser_of(holder).await, first: open.browser_of(first).await, second: open.browser_of(second).await }
    }
}

const FIRST: &str = "dolmetschkreis-doppelpunkt";
const SECOND: &str = "jugendbund-laternenpfahl";

fn wish(room: &str, start: &str, end: &str) -> Sheet {
    Sheet::meeting(room, DATE, start, end)
}

async fn wait(browser: &Browser, sheet: &Sheet) {
    let answer = browser.book(&sheet.clone().with("instead", "wait")).await;
    assert_eq!((answer.status, answer.location()), (303, "/de/account?fresh=wait"), "{}", answer.body.len());
}

async fn call_off(browser: &Browser, booking: &str) {
    assert_eq!(browser.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
}

async fn reply(browser: &Browser, booking: &str, reply: &str) -> Answer {
    browser.post(&format!("/de/bookings/{booking}/{reply}"), &[]).await
}

/// The booking that is offered to an association, if one is.
async fn offer(open: &Open, association: &str) -> Option<String> {
    let query = format!(
        "SELECT o.booking_id FROM occurrence o JOIN association a ON a.id = o.association_id WHERE o.hold = 'offered' AND a.slug = '{association}'"
    );
    let mut offers: Vec<String> = open.sql.column(&query).await;
    assert!(offers.len() <= 1, "{offers:?}");
    offers.pop()
}

async fn states(open: &Open) -> Vec<String> {
    open.sql.column("SELECT state FROM waiting ORDER BY id").await
}

async fn hold(open: &Open, booking: &str) -> String {
    open.sql.one(&format!("SELECT hold FROM occurrence WHERE booking_id = '{booking}'")).await
}

async fn letters_to(open: &Open, email: &str) -> usize {
    open.letters().await.iter().filter(|letter| letter.to.email.as_str() == email).count()
}

/// Two wait for a room, the first from ten to twelve, the second from eleven to one; then it is called off.
async fn two_wait(open: &Open) -> (Three, String) {
    let three = Three::of(open).await;
    let taken = three.holder.book(&wish("lesestube", "10:00", "12:00")).await.booking();
    wait(&three.first, &wish("lesestube", "10:00", "12:00").of(FIRST)).await;
    wait(&three.second, &wish("lesestube", "11:00", "13:00").of(SECOND)).await;
    assert!(offer(open, FIRST).await.is_none() && offer(open, SECOND).await.is_none());
    call_off(&three.holder, &taken).await;
    let offered = offer(open, FIRST).await.expect("the first in line has an offer");
    assert!(offer(open, SECOND).await.is_none(), "only one can have it");
    (three, offered)
}

async fn the_first_in_line_gets_what_is_called_off(base: &Base) {
    let open = Open::demo(base).await;
    let (three, offered) = two_wait(&open).await;
    assert_eq!(letters_to(&open, person::LEAD_ELSEWHERE).await, 1);
    assert_eq!(letters_to(&open, person::MEMBER_ELSEWHERE).await, 0);
    assert_eq!(three.holder.book(&wish("lesestube", "10:00", "10:30")).await.status, 422, "it is kept for them");
    let account = three.first.get("/de/account").await;
    assert!(account.page().has(&format!("button[formaction='/de/bookings/{offered}/take']")));
    assert!(three.second.get("/de/account").await.page().has("form[action$=withdraw]"));

    assert_eq!(reply(&three.second, &offered, "take").await.status, 403);
    for _ in 0..2 {
        assert_eq!(reply(&three.first, &offered, "take").await.location(), format!("/de/bookings/{offered}"));
    }
    assert_eq!((hold(&open, &offered).await.as_str(), letters_to(&open, person::LEAD_ELSEWHERE).await), ("confirmed", 2));
    assert_eq!(states(&open).await, ["over", "waiting"]);
    open.clock.advance(48 * HOUR);
    assert_eq!(open.house.expire_due().await.unwrap().expired, 0);
    call_off(&three.first, &offered).await;
    assert!(offer(&open, SECOND).await.is_some(), "who waits on may be lucky later");
}

async fn what_the_first_refuses_the_second_gets(base: &Base) {
    let open = Open::demo(base).await;
    let (three, offered) = two_wait(&open).await;
    assert_eq!(reply(&three.first, &offered, "refuse").await.status, 303);
    assert_eq!(hold(&open, &offered).await, "cancelled");
    let next = offer(&open, SECOND).await.expect("the second is next");
    assert_eq!(states(&open).await, ["over", "offered"]);
    assert_eq!(reply(&three.first, &offered, "take").await.status, 410);
    assert_eq!(reply(&three.second, &next, "take").await.status, 303);
    assert_eq!(hold(&open, &next).await, "confirmed");
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn what_the_first_forgets_the_second_gets(base: &Base) {
    let open = Open::demo(base).await;
    let (three, offered) = two_wait(&open).await;
    open.clock.advance(24 * HOUR - 1);
    assert_eq!(open.house.expire_due().await.unwrap().expired, 0);
    open.clock.advance(1);
    let late = reply(&three.first, &offered, "take").await;
    assert_eq!(late.status, 410, "out of time before anybody looked");
    assert!(late.page().has("h1"));
    let (one, two) = tokio::join!(open.house.expire_due(), open.house.expire_due());
    assert_eq!(one.unwrap().expired + two.unwrap().expired, 1);
    assert_eq!(hold(&open, &offered).await, "cancelled");
    let next = offer(&open, SECOND).await.expect("the second is next");
    assert_eq!(letters_to(&open, person::LEAD_ELSEWHERE).await, 2, "the offer, and that it is over");
    assert_eq!(letters_to(&open, person::MEMBER_ELSEWHERE).await, 1);
    assert_eq!(reply(&three.second, &next, "take").await.status, 303);
    assert_eq!(reply(&three.first, &offered, "take").await.status, 410);
}

async fn an_offer_is_shorter_when_the_date_is_near(base: &Base) {
    let open = Open::demo(base).await;
    let three = Three::of(&open).await;
    // 46 hours ahead, and 33 days.
    for (date, hours) in [("2026-11-26", 23), ("2026-12-27", 24)] {
        let wish = Sheet::meeting("ofenzimmer", date, "07:00", "08:30");
        let taken = three.holder.book(&wish).await.booking();
        wait(&three.first, &wish.fresh().of(FIRST)).await;
        call_off(&three.holder, &taken).await;
        let offered = offer(&open, FIRST).await.unwrap();
        let until: i64 = open.sql.one(&format!("SELECT answer_by FROM booking WHERE id = '{offered}'")).await;
        assert_eq!(until - NOW.0, hours * HOUR, "{date}");
        reply(&three.first, &offered, "refuse").await;
    }
}

async fn a_part_of_the_hall_serves_who_waits_for_the_part(base: &Base) {
    let open = Open::demo(base).await;
    let three = Three::of(&open).await;
    let [one, other] = [wish("saal-a", "10:00", "12:00"), wish("saal-b", "10:00", "12:00")];
    let (one, other) = (three.holder.book(&one).await.booking(), three.holder.book(&other).await.booking());
    wait(&three.first, &wish("saal", "10:00", "12:00").of(FIRST)).await;
    wait(&three.second, &wish("saal-a", "11:00", "12:00").of(SECOND)).await;
    call_off(&three.holder, &one).await;
    assert!(offer(&open, FIRST).await.is_none(), "half a hall is no hall");
    let part = offer(&open, SECOND).await.expect("the part is free");
    call_off(&three.holder, &other).await;
    assert!(offer(&open, FIRST).await.is_none(), "the part is kept for the other");
    reply(&three.second, &part, "refuse").await;
    assert!(offer(&open, FIRST).await.is_some(), "now the whole hall is free");
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn two_who_do_not_exclude_each_other_are_both_served(base: &Base) {
    let open = Open::demo(base).await;
    let three = Three::of(&open).await;
    let taken = three.holder.book(&wish("saal", "10:00", "14:00")).await.booking();
    wait(&three.first, &wish("saal-a", "10:00", "12:00").of(FIRST)).await;
    wait(&three.second, &wish("saal", "12:00", "14:00").of(SECOND)).await;
    call_off(&three.holder, &taken).await;
    assert!(offer(&open, FIRST).await.is_some() && offer(&open, SECOND).await.is_some());
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn set_up_and_clear_up_are_waited_for_too(base: &Base) {
    let open = Open::demo(base).await;
    open.sql.execute("UPDATE room SET set_up = 30, clear_up = 30 WHERE slug = 'lesestube'").await.unwrap();
    open.sql.execute("UPDATE hub SET directory_version = directory_version + 1").await.unwrap();
    let three = Three::of(&open).await;
    let taken = three.holder.book(&wish("lesestube", "10:00", "12:00")).await.booking();
    wait(&three.first, &wish("lesestube", "12:30", "13:00").of(FIRST)).await;
    call_off(&three.holder, &taken).await;
    assert!(offer(&open, FIRST).await.is_some());
}

async fn a_closed_room_is_offered_to_nobody(base: &Base) {
    let open = Open::demo(base).await;
    let three = Three::of(&open).await;
    let taken = three.holder.book(&wish("lesestube", "10:00", "12:00")).await.booking();
    wait(&three.first, &wish("lesestube", "10:00", "12:00").of(FIRST)).await;
    let closure = format!("INSERT INTO closure (first_day, last_day, yearly, reason) VALUES ('{DATE}', '{DATE}', FALSE, 'Maler')");
    open.sql.execute(&closure).await.unwrap();
    open.sql.execute("UPDATE hub SET directory_version = directory_version + 1").await.unwrap();
    call_off(&three.holder, &taken).await;
    assert!(offer(&open, FIRST).await.is_none());
    assert_eq!(states(&open).await, ["waiting"]);
}

async fn the_hall_at_the_weekend_still_needs_a_yes(base: &Base) {
    let open = Open::demo(base).await;
    let three = Three::of(&open).await;
    let saturday = Sheet::meeting("saal", "2027-01-16", "10:00", "12:00");
    let taken = three.holder.book(&saturday).await.booking();
    wait(&three.first, &saturday.fresh().of(FIRST)).await;
    call_off(&three.holder, &taken).await;
    let offered = offer(&open, FIRST).await.unwrap();
    let before = letters_to(&open, person::COORDINATOR).await;
    assert_eq!(reply(&three.first, &offered, "take").await.status, 303);
    assert_eq!(hold(&open, &offered).await, "requested");
    assert_eq!(letters_to(&open, person::COORDINATOR).await, before + 1);
    let due: (i64, i64) = {
        let rows = open.sql.rows(&format!("SELECT answer_by, remind_at FROM booking WHERE id = '{offered}'")).await;
        (rows[0].try_get_by_index(0).unwrap(), rows[0].try_get_by_index(1).unwrap())
    };
    assert_eq!(due, (NOW.0 + 7 * 24 * HOUR, NOW.0 + 2 * 24 * HOUR));
}

async fn who_withdraws_is_passed_over(base: &Base) {
    let open = Open::demo(base).await;
    let three = Three::of(&open).await;
    let taken = three.holder.book(&wish("lesestube", "10:00", "12:00")).await.booking();
    wait(&three.first, &wish("lesestube", "10:00", "12:00").of(FIRST)).await;
    wait(&three.second, &wish("lesestube", "10:00", "12:00").of(SECOND)).await;
    let account = three.first.get("/de/account?fresh=wait").await;
    assert!(account.page().has("[role=status]"));
    let withdraw = account.page().attributes("form[action$=withdraw]", "action")[0].to_owned();
    for (browser, then) in [(&three.second, "waiting"), (&three.first, "withdrawn"), (&three.first, "withdrawn")] {
        assert_eq!(browser.post(&withdraw, &[]).await.location(), "/de/account");
        assert_eq!(states(&open).await, [then, "waiting"]);
    }
    assert!(open.newcomer().post(&withdraw, &[]).await.location().starts_with("/de/sign-in"));
    assert!(!three.first.get("/de/account").await.page().has("form[action$=withdraw]"));
    call_off(&three.holder, &taken).await;
    assert!(offer(&open, FIRST).await.is_none() && offer(&open, SECOND).await.is_some());
}

async fn waiting_is_for_those_who_may_book_and_only_for_what_is_taken(base: &Base) {
    let open = Open::demo(base).await;
    let three = Three::of(&open).await;
    three.holder.book(&wish("lesestube", "10:00", "12:00")).await.booking();
    let sheet = wish("lesestube", "10:00", "12:00").with("instead", "wait");
    assert!(open.newcomer().book(&sheet.clone().of(FIRST)).await.location().starts_with("/de/sign-in"));
    for (what, wrong) in [
        ("of another association", sheet.clone().of(SECOND)),
        ("without a date", sheet.clone().of(FIRST).with("date", "")),
        ("a series", sheet.clone().of(FIRST).with("repeat", "daily").with("count", "3")),
        ("what has begun", Sheet::meeting("gartenblick", "2026-11-24", "08:30", "10:30").of(FIRST).with("instead", "wait")),
    ] {
        if what == "what has begun" {
            open.browser_of(person::COORDINATOR).await.book(&wrong.clone().fresh().with("instead", "")).await;
        }
        assert_eq!(three.first.book(&wrong).await.status, 422, "{what}");
    }
    assert_eq!(states(&open).await, [""; 0]);
    let free = three.first.book(&wish("lesestube", "12:00", "13:00").of(FIRST).with("instead", "wait")).await;
    assert_eq!(hold(&open, &free.booking()).await, "confirmed", "nobody waits for what is free");

    let sheet = sheet.of(FIRST);
    wait(&three.first, &sheet).await;
    wait(&three.first, &sheet).await;
    wait(&three.first, &sheet.clone().fresh()).await;
    assert_eq!(states(&open).await, ["waiting"], "one place for one stretch");
    wait(&three.first, &sheet.with("start", "10:30")).await;
    assert_eq!(states(&open).await.len(), 2, "the same sheet after going back, for something else");
}

async fn nobody_waits_for_what_is_over(base: &Base) {
    let open = Open::demo(base).await;
    let three = Three::of(&open).await;
    let sheet = Sheet::meeting("ofenzimmer", "2026-11-26", "07:00", "08:30");
    let taken = three.holder.book(&sheet).await.booking();
    wait(&three.first, &sheet.fresh().of(FIRST)).await;
    open.clock.advance(46 * HOUR);
    assert!(!three.first.get("/de/account").await.page().has("form[action$=withdraw]"));
    call_off(&three.holder, &taken).await;
    assert!(offer(&open, FIRST).await.is_none());
    open.house.expire_due().await.unwrap();
    assert_eq!(states(&open).await, ["over"]);
}
