//! Two members want one room. One gets it, the other gets a kind refusal, and nobody gets a failure.

use crate::{
    browser::Browser,
    child::Running,
    house::{Base, Open, person},
    sheet::Sheet,
};

const PAIRS: usize = 200;

on_both!(of_two_who_ask_at_once_one_gets_the_room);

async fn of_two_who_ask_at_once_one_gets_the_room(base: &Base) {
    let open = Open::demo(base).await;
    let (one, other) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    each_pair_meets(&one, &other).await;
    each_wish_was_heard_once(base).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn also_when_they_ask_two_servers() {
    let base = Base::postgres().await;
    let (left, right) = tokio::join!(Running::demo(&base), Running::demo(&base));
    let (one, other) = (left.browser_of(&base, person::MEMBER).await, right.browser_of(&base, person::LEAD_ELSEWHERE).await);
    each_pair_meets(&one, &other).await;
    each_wish_was_heard_once(&base).await;
    tokio::join!(left.pull_the_plug(), right.pull_the_plug());
    base.remove().await;
}

async fn each_pair_meets(one: &Browser, other: &Browser) {
    for pair in 0..PAIRS {
        let (first, second) = wishes(pair);
        let (first, second) = tokio::join!(one.book(&first), other.book(&second));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422], "pair {pair}: {} {}", first.body, second.body);
    }
}

/// Two wishes that cannot both be fulfilled: the same stretch, stretches that overlap, or the hall and a part of it.
fn wishes(pair: usize) -> (Sheet, Sheet) {
    let date = format!("2027-02-{:02}", pair / 10 + 1);
    let at = |half_hours: usize| format!("{:02}:{:02}", half_hours / 2, half_hours % 2 * 30);
    let start = pair % 10 * 4;
    let (rooms, shift) = [(["lesestube", "lesestube"], 0), (["lesestube", "lesestube"], 1), (["saal", "saal-b"], 0)][pair % 3];
    let wish = |room, start| Sheet::meeting(room, &date, &at(start), &at(start + 2));
    (wish(rooms[0], start), wish(rooms[1], start + shift).of("dolmetschkreis-doppelpunkt"))
}

async fn each_wish_was_heard_once(base: &Base) {
    let sql = base.sql().await;
    let pairs = i64::try_from(PAIRS).unwrap();
    assert_eq!(sql.count("audit WHERE deed = 'book'").await, pairs);
    // The hall in the evening and at the weekend is asked for; the coordination hears of that too.
    assert_eq!(sql.count(&format!("letter WHERE to_email <> '{}'", person::COORDINATOR)).await, pairs);
    assert_eq!(sql.overlaps().await, 0);
    sql.close().await;
}
