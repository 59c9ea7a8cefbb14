//! The hall and its parts: whoever has a part has no claim on the other, and whoever has the hall has both.

use crate::{
    browser::Browser,
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(a_part_takes_the_hall_and_not_the_other_part, a_part_given_back_is_free_again_for_the_hall, no_statement_moves_a_booking_onto_another,);

const DATE: &str = "2027-01-12";

/// What is wished in order, and which of the wishes are fulfilled.
const ORDERS: [(&[&str], &[bool]); 9] = [
    (&["saal-a", "saal", "saal-b"], &[true, false, true]),
    (&["saal-a", "saal-b", "saal"], &[true, true, false]),
    (&["saal-b", "saal", "saal-a"], &[true, false, true]),
    (&["saal-b", "saal-a", "saal"], &[true, true, false]),
    (&["saal", "saal-a", "saal-b"], &[true, false, false]),
    (&["saal", "saal-b", "saal-a"], &[true, false, false]),
    (&["saal", "saal"], &[true, false]),
    (&["saal-a", "saal-a"], &[true, false]),
    (&["saal-b", "saal-b"], &[true, false]),
];

async fn a_part_takes_the_hall_and_not_the_other_part(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for (hour, (rooms, expected)) in (8..).zip(ORDERS) {
        let mut fulfilled = Vec::new();
        for room in rooms {
            fulfilled.push(book(&member, room, hour).await.is_some());
        }
        assert_eq!(fulfilled, expected, "{rooms:?}");
    }
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn a_part_given_back_is_free_again_for_the_hall(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let part = book(&member, "saal-a", 10).await.unwrap();
    assert!(book(&member, "saal", 10).await.is_none());
    call_off(&member, &part).await;
    let hall = book(&member, "saal", 10).await.unwrap();
    assert!(book(&member, "saal-a", 10).await.is_none() && book(&member, "saal-b", 10).await.is_none());
    call_off(&member, &hall).await;
    assert!(book(&member, "saal-a", 10).await.is_some() && book(&member, "saal-b", 10).await.is_some());
}

/// The database refuses, whoever asks: a script of the operator as well as the house.
async fn no_statement_moves_a_booking_onto_another(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let fixed = book(&member, "saal-a", 10).await.unwrap();
    let moved = book(&member, "saal", 12).await.unwrap();
    let back = |hours: i64| format!("SET starts_at = starts_at - {0}, ends_at = ends_at - {0} WHERE booking_id = '{moved}'", hours * 3600);
    for (change, allowed) in [
        (back(2), false),
        (format!("SET starts_at = starts_at - 3601 WHERE booking_id = '{moved}'"), false),
        (format!("SET ends_at = ends_at + 3601 WHERE booking_id = '{fixed}'"), false),
        (back(1), true),
        (format!("SET held = FALSE WHERE booking_id = '{moved}'"), true),
        (back(1), true),
        (format!("SET held = TRUE WHERE booking_id = '{moved}'"), false),
        (back(-1), true),
        (format!("SET held = TRUE WHERE booking_id = '{moved}'"), true),
    ] {
        let outcome = open.sql.execute(&format!("UPDATE occurrence_part {change}")).await;
        assert_eq!(outcome.is_ok(), allowed, "{change}: {outcome:?}");
        assert!(outcome.err().is_none_or(|error| error.to_string().contains("occurrence_overlap")), "{change}");
    }
}

async fn book(member: &Browser, room: &str, hour: u32) -> Option<String> {
    let answer = member.book(&Sheet::meeting(room, DATE, &format!("{hour:02}:00"), &format!("{:02}:00", hour + 1))).await;
    assert!(matches!(answer.status, 303 | 422), "{}", answer.body);
    (answer.status == 303).then(|| answer.booking())
}

async fn call_off(member: &Browser, booking: &str) {
    assert_eq!(member.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
}
