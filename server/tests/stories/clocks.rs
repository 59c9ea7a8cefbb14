//! The night the clocks change: what does not exist or exists twice is explained, and what spans the change has its true length.

use server::{Config, mail::Setting};

use crate::{
    house::{Base, Open, person},
    python::{Calendar, letter_files, read_letters},
    sheet::Sheet,
};

on_both!(
    a_time_that_does_not_exist_is_explained,
    a_time_that_exists_twice_is_asked_about_and_settled_by_an_answer,
    a_booking_that_spans_a_change_lasts_as_long_as_it_lasts,
);

const SPRING: &str = "2027-03-28";
const AUTUMN: &str = "2027-10-31";
const MINUTE: i64 = 60;

/// 01:00 UTC, when the clocks go from 02:00 to 03:00.
const SPRING_CHANGE: i64 = 1_806_195_600;
/// 01:00 UTC, when the clocks go from 03:00 to 02:00.
const AUTUMN_CHANGE: i64 = 1_824_944_400;

async fn a_time_that_does_not_exist_is_explained(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for (start, end, wrong) in [("02:30", "04:00", ["start"].as_slice()), ("01:00", "02:30", &["end"]), ("02:00", "02:59", &["start", "end"])] {
        for fold in ["", "first", "second"] {
            let answer = member.book(&Sheet::meeting("ofenzimmer", SPRING, start, end).with("fold", fold)).await;
            assert_eq!((answer.status, answer.page().wrong_fields()), (422, wrong.to_vec()), "{start}-{end} {fold}");
            let says = answer.page().texts(&format!("#{}-error", wrong[0])).concat();
            assert!(says.contains("03:00"), "the next time that exists: {says}");
        }
    }
    assert_eq!(open.sql.count("audit").await, 0);
}

async fn a_time_that_exists_twice_is_asked_about_and_settled_by_an_answer(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let wish = Sheet::meeting("ofenzimmer", AUTUMN, "02:30", "04:00");
    let asked = member.book(&wish).await;
    assert_eq!((asked.status, asked.page().wrong_fields()), (422, vec!["start"]));
    assert_eq!(asked.page().attributes("input[type=radio][name=fold]", "value"), ["first", "second"]);
    for (fold, room, starts_at) in [("first", "ofenzimmer", AUTUMN_CHANGE - 30 * MINUTE), ("second", "lesestube", AUTUMN_CHANGE + 30 * MINUTE)] {
        let booking = member.book(&wish.clone().fresh().with("room", room).with("fold", fold)).await.booking();
        assert_eq!(span(&open, &booking).await, (starts_at, AUTUMN_CHANGE + 120 * MINUTE), "{fold}");
    }
}

async fn a_booking_that_spans_a_change_lasts_as_long_as_it_lasts(base: &Base) {
    let folder = base.folder().join("letters");
    let open = Open::with(base, |config| Config { mail: Setting::Folder(folder.clone()), ..config }).await;
    let member = open.browser_of(person::MEMBER).await;
    for (date, start, end, fold, expected) in [
        (SPRING, "01:30", "03:30", "", (SPRING_CHANGE - 30 * MINUTE, SPRING_CHANGE + 30 * MINUTE)),
        (AUTUMN, "01:30", "03:30", "", (AUTUMN_CHANGE - 90 * MINUTE, AUTUMN_CHANGE + 90 * MINUTE)),
        (AUTUMN, "02:15", "02:45", "second", (AUTUMN_CHANGE + 15 * MINUTE, AUTUMN_CHANGE + 45 * MINUTE)),
        (AUTUMN, "02:15", "03:15", "first", (AUTUMN_CHANGE - 45 * MINUTE, AUTUMN_CHANGE + 75 * MINUTE)),
    ] {
        let room = if fold == "second" { "lesestube" } else { "ofenzimmer" };
        let room = if fold == "first" { "gartenblick" } else { room };
        let booking = member.book(&Sheet::meeting(room, date, start, end).with("fold", fold)).await.booking();
        assert_eq!(span(&open, &booking).await, expected, "{date} {start} {fold} in the plan");
        assert_eq!(open.deliver().await.sent, 1);
        let calendar = calendar_of(&folder, &booking).await;
        assert_eq!((calendar.starts_at, calendar.ends_at), expected, "{date} {start} {fold} in the reader's calendar");
    }
}

async fn span(open: &Open, booking: &str) -> (i64, i64) {
    let row = &open.sql.rows(&format!("SELECT starts_at, ends_at FROM occurrence WHERE booking_id = '{booking}'")).await[0];
    (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())
}

async fn calendar_of(folder: &std::path::Path, booking: &str) -> Calendar {
    let calendars = read_letters(&letter_files(folder)).await.into_iter().filter_map(|letter| letter.calendar);
    calendars.into_iter().find(|calendar| calendar.uid.starts_with(booking)).unwrap()
}
