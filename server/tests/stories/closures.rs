//! Closing house and rooms: what is booked is shown first, and what was decided about it happens at once or not at all.

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    a_closing_shows_what_it_hits_and_then_does_what_was_decided,
    everything_is_called_off_at_once,
    dates_move_to_rooms_that_are_free_then,
    what_has_changed_meanwhile_is_asked_about_again,
    a_room_that_has_been_taken_meanwhile_is_no_way_out,
    two_dates_do_not_move_into_one_room,
    a_house_that_is_closed_has_no_other_room,
    a_yearly_closure_holds_next_year,
    a_holiday_is_opened_and_closed_again,
    the_plan_says_when_and_why_it_is_closed,
    a_closure_that_is_removed_closes_nothing,
    a_closure_with_mistakes_comes_back_as_it_was_typed,
    a_house_that_closes_for_a_year_calls_off_everything_at_once,
);

/// A Tuesday on which nobody in the demo house has plans yet.
const DATE: &str = "2027-01-12";
const WEEK_LATER: &str = "2027-01-19";

async fn open_and_two(base: &Base) -> (Open, Browser, Browser) {
    let open = Open::demo(base).await;
    let (desk, member) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::MEMBER).await);
    (open, desk, member)
}

/// A closure for the form.
fn closure<'a>(closes: &'a str, first: &'a str, last: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("closes", closes), ("first", first), ("last", last), ("again", "once"), ("reason", "Die Heizung wird erneuert")]
}

/// What stands before the choice in each date of the list: booking, its changes so far, and number.
fn dates(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 422, "{}", answer.location());
    let page = answer.page();
    let values = page.attributes("select[name=hit] option", "value");
    values.iter().filter_map(|value| value.strip_suffix("call-off").map(str::to_owned)).collect()
}

/// The rooms that a date of the list could move to.
fn rooms(answer: &Answer, date: &str) -> Vec<String> {
    let page = answer.page();
    let values = page.attributes("select[name=hit] option", "value");
    values.iter().filter_map(|value| value.strip_prefix(date)?.strip_prefix("room/").map(str::to_owned)).collect()
}

/// The form again, with something chosen for each date.
async fn decide(desk: &Browser, form: &[(&str, &str)], for_all: &str, choices: &[String]) -> Answer {
    let mut fields = form.to_vec();
    fields.push(("for_all", for_all));
    fields.extend(choices.iter().map(|choice| ("hit", choice.as_str())));
    desk.post("/de/desk/closures", &fields).await
}

/// Every date of a booking: its hold and the rooms it is in.
async fn stands(open: &Open, booking: &str) -> Vec<(String, String)> {
    let query = format!(
        "SELECT o.hold, r.slug FROM occurrence o
         JOIN occurrence_part p ON p.booking_id = o.booking_id AND p.number = o.number JOIN room r ON r.id = p.room_id
         WHERE o.booking_id = '{booking}' ORDER BY o.number"
    );
    let rows = open.sql.rows(&query).await;
    rows.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())).collect()
}

fn standing(dates: &[(&str, &str)]) -> Vec<(String, String)> {
    dates.iter().map(|(hold, room)| ((*hold).to_owned(), (*room).to_owned())).collect()
}

async fn a_closing_shows_what_it_hits_and_then_does_what_was_decided(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let single = member.book(&Sheet::meeting("ofenzimmer", DATE, "10:00", "11:00")).await.booking();
    let series = Sheet::meeting("ofenzimmer", DATE, "12:00", "13:00").with("repeat", "weekly").with("count", "3");
    let series = member.book(&series).await.booking();
    let spared = member.book(&Sheet::meeting("lesestube", DATE, "12:00", "13:00")).await.booking();
    let letters = open.letters().await.len();

    let form = closure("room:ofenzimmer", DATE, WEEK_LATER);
    let asked = desk.post("/de/desk/closures", &form).await;
    let hits = dates(&asked);
    assert_eq!(hits, [format!("{single}/0/1/"), format!("{series}/0/1/"), format!("{series}/0/2/")]);
    assert!(!rooms(&asked, &hits[1]).contains(&"lesestube".to_owned()) && rooms(&asked, &hits[2]).contains(&"lesestube".to_owned()));
    assert!(asked.page().texts("main").concat().contains("Ankunftsnetz Wollmütze"));
    assert_eq!((open.sql.count("closure").await, open.letters().await.len()), (0, letters));

    // One date is left undecided: everything is asked again, and what was chosen stays chosen.
    let undecided = [format!("{}call-off", hits[0]), hits[1].clone(), format!("{}keep", hits[2])];
    let again = decide(&desk, &form, "each", &undecided).await;
    assert_eq!(dates(&again), hits);
    assert_eq!(again.page().attributes("select[name=hit] option[selected]", "value"), undecided.each_ref().map(String::as_str));
    assert_eq!((again.page().wrong_fields().len(), open.sql.count("closure").await), (1, 0));

    let choices = [format!("{}call-off", hits[0]), format!("{}room/gartenblick", hits[1]), format!("{}keep", hits[2])];
    let done = decide(&desk, &form, "each", &choices).await;
    assert_eq!((done.status, done.location()), (303, "/de/desk/closures?fresh=1"));
    assert_eq!(stands(&open, &single).await, standing(&[("cancelled", "ofenzimmer")]));
    assert_eq!(stands(&open, &series).await, standing(&[("confirmed", "gartenblick"), ("confirmed", "ofenzimmer"), ("confirmed", "ofenzimmer")]));
    assert_eq!(stands(&open, &spared).await, standing(&[("confirmed", "lesestube")]));
    let sequences: Vec<i32> =
        open.sql.column(&format!("SELECT sequence FROM booking WHERE id IN ('{single}', '{series}', '{spared}') ORDER BY sequence")).await;
    assert_eq!(sequences, [0, 1, 1]);
    // A letter a booking, however many of its dates were hit; none where nothing changed.
    assert_eq!(open.letters().await.len(), letters + 2);
    assert_eq!(open.sql.count(&format!("letter WHERE booking_id IN ('{single}', '{series}')")).await, 4);
    assert_eq!(open.sql.count("audit WHERE deed = 'close' AND words = 'Die Heizung wird erneuert'").await, 3);

    // From now on it is closed for everybody, also for the coordination.
    for browser in [&member, &desk] {
        assert_eq!(browser.book(&Sheet::meeting("ofenzimmer", DATE, "15:00", "16:00")).await.status, 422);
    }
    assert_eq!(member.book(&Sheet::meeting("ofenzimmer", "2027-01-20", "15:00", "16:00")).await.status, 303);
    assert!(open.newcomer().get("/de/rooms/ofenzimmer").await.body.contains("Die Heizung wird erneuert"));
    assert!(!open.newcomer().get("/de/rooms/lesestube").await.body.contains("Die Heizung wird erneuert"));
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn everything_is_called_off_at_once(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let booking = member.book(&Sheet::meeting("ofenzimmer", DATE, "10:00", "11:00").with("repeat", "daily").with("count", "3")).await.booking();
    let form = closure("house", DATE, "2027-01-13");
    let hits = dates(&desk.post("/de/desk/closures", &form).await);
    assert_eq!(hits.len(), 2);
    assert_eq!(decide(&desk, &form, "call-off", &hits).await.status, 303);
    let expected = [("cancelled", "ofenzimmer"), ("cancelled", "ofenzimmer"), ("confirmed", "ofenzimmer")];
    assert_eq!(stands(&open, &booking).await, standing(&expected));
    assert_eq!(open.sql.count(&format!("letter WHERE booking_id = '{booking}'")).await, 2);
}

async fn dates_move_to_rooms_that_are_free_then(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let moved = member.book(&Sheet::meeting("ofenzimmer", DATE, "10:00", "11:00").with("attendees", "5")).await.booking();
    let form = closure("room:ofenzimmer", DATE, DATE);
    let asked = desk.post("/de/desk/closures", &form).await;
    let hits = dates(&asked);
    // The room that fits best; a smaller one is none.
    let rooms = rooms(&asked, &hits[0]);
    assert_eq!((rooms.first().map(String::as_str), rooms.contains(&"erkerzimmer".to_owned())), (Some("sternenkammer"), false));
    assert_eq!(decide(&desk, &form, "move", &hits).await.status, 303);
    assert_eq!(stands(&open, &moved).await, standing(&[("confirmed", "sternenkammer")]));
    assert!(member.get(&format!("/de/bookings/{moved}")).await.body.contains("Sternenkammer"));
}

async fn what_has_changed_meanwhile_is_asked_about_again(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let first = member.book(&Sheet::meeting("ofenzimmer", DATE, "10:00", "11:00")).await.booking();
    let second = member.book(&Sheet::meeting("ofenzimmer", DATE, "12:00", "13:00")).await.booking();
    let form = closure("room:ofenzimmer", DATE, DATE);
    let old = dates(&desk.post("/de/desk/closures", &form).await);

    // Somebody books one more, and another booking changes.
    let third = member.book(&Sheet::meeting("ofenzimmer", DATE, "14:00", "15:00")).await.booking();
    open.sql.execute(&format!("UPDATE booking SET sequence = 1 WHERE id = '{second}'")).await.unwrap();
    let again = decide(&desk, &form, "call-off", &old).await;
    let new = dates(&again);
    assert_eq!(new, [format!("{first}/0/1/"), format!("{second}/1/1/"), format!("{third}/0/1/")]);
    assert_eq!((again.page().wrong_fields().len(), open.sql.count("closure").await), (2, 0));
    assert_eq!(stands(&open, &first).await, standing(&[("confirmed", "ofenzimmer")]));

    // What was called off meanwhile needs no decision any more.
    assert_eq!(member.post(&format!("/de/bookings/{third}/cancel"), &[]).await.status, 303);
    assert_eq!(decide(&desk, &form, "call-off", &new).await.status, 303);
    assert_eq!(open.sql.count(&format!("letter WHERE booking_id = '{third}'")).await, 2);
}

async fn a_room_that_has_been_taken_meanwhile_is_no_way_out(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let booking = member.book(&Sheet::meeting("ofenzimmer", DATE, "10:00", "11:00")).await.booking();
    let form = closure("room:ofenzimmer", DATE, DATE);
    let hits = dates(&desk.post("/de/desk/closures", &form).await);
    assert_eq!(member.book(&Sheet::meeting("lesestube", DATE, "10:30", "11:30")).await.status, 303);
    let again = decide(&desk, &form, "each", &[format!("{}room/lesestube", hits[0])]).await;
    assert_eq!((dates(&again), again.page().wrong_fields().len()), (hits, 1));
    assert_eq!((open.sql.count("closure").await, stands(&open, &booking).await), (0, standing(&[("confirmed", "ofenzimmer")])));
}

async fn two_dates_do_not_move_into_one_room(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let one = member.book(&Sheet::meeting("saal-a", DATE, "10:00", "12:00")).await.booking();
    let other = member.book(&Sheet::meeting("saal-b", DATE, "11:00", "13:00")).await.booking();
    let form = closure("room:saal", DATE, DATE);
    let hits = dates(&desk.post("/de/desk/closures", &form).await);
    let both: Vec<String> = hits.iter().map(|hit| format!("{hit}room/gartenblick")).collect();
    let again = decide(&desk, &form, "each", &both).await;
    assert_eq!((again.status, again.page().wrong_fields().len(), open.sql.count("closure").await), (422, 1, 0));
    // Left to the house, they go to two rooms.
    assert_eq!(decide(&desk, &form, "move", &hits).await.status, 303);
    let (one, other) = (stands(&open, &one).await, stands(&open, &other).await);
    assert!(one != other && !one[0].1.starts_with("saal") && !other[0].1.starts_with("saal"), "{one:?} {other:?}");
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn a_house_that_is_closed_has_no_other_room(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let booking = member.book(&Sheet::meeting("ofenzimmer", DATE, "10:00", "11:00")).await.booking();
    let form = closure("house", DATE, DATE);
    let asked = desk.post("/de/desk/closures", &form).await;
    let hits = dates(&asked);
    assert!(rooms(&asked, &hits[0]).is_empty() && !asked.page().has("input[name=for_all][value=move]"));
    assert_eq!(decide(&desk, &form, "each", &[format!("{}room/lesestube", hits[0])]).await.status, 422);
    assert_eq!(decide(&desk, &form, "keep", &hits).await.status, 303);
    assert_eq!(stands(&open, &booking).await, standing(&[("confirmed", "ofenzimmer")]));
    assert_eq!(open.sql.count(&format!("letter WHERE booking_id = '{booking}'")).await, 1);
    assert_eq!(member.book(&Sheet::meeting("lesestube", DATE, "10:00", "11:00")).await.status, 422);
}

async fn a_yearly_closure_holds_next_year(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let this_year = member.book(&Sheet::meeting("ofenzimmer", "2026-12-29", "10:00", "11:00")).await.booking();
    let next_year = member.book(&Sheet::meeting("ofenzimmer", "2027-12-28", "10:00", "11:00")).await.booking();
    let mut form = closure("house", "2026-12-28", "2027-01-02");
    form[3].1 = "yearly";
    let hits = dates(&desk.post("/de/desk/closures", &form).await);
    assert_eq!(hits, [format!("{this_year}/0/1/"), format!("{next_year}/0/1/")]);
    assert_eq!(decide(&desk, &form, "call-off", &hits).await.status, 303);
    for (date, expected) in
        [("2026-12-28", 422), ("2027-01-02", 422), ("2027-01-03", 303), ("2027-12-28", 422), ("2028-01-02", 422), ("2028-01-03", 303)]
    {
        assert_eq!(member.book(&Sheet::meeting("ofenzimmer", date, "10:00", "11:00")).await.status, expected, "{date}");
    }
    assert_eq!(open.sql.count("closure").await, 1);
}

async fn a_holiday_is_opened_and_closed_again(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let christmas = |hour: &str, end: &str| Sheet::meeting("ofenzimmer", "2026-12-25", hour, end);
    assert_eq!(member.book(&christmas("10:00", "11:00")).await.status, 422);
    let holidays = async |fields: &[(&str, &str)]| desk.post("/de/desk/closures/holidays", fields).await;
    assert_eq!(holidays(&[("open_on", "christmas"), ("open_on", "good-friday")]).await.status, 303);
    let page = desk.get("/de/desk/closures").await;
    assert_eq!(page.page().attributes("input[name=open_on][checked]", "value"), ["christmas", "good-friday"]);
    let booking = member.book(&christmas("10:00", "11:00")).await.booking();

    // Good Friday hits nothing; Christmas hits the booking.
    assert_eq!(holidays(&[("open_on", "christmas")]).await.status, 303);
    let asked = holidays(&[]).await;
    let hits = dates(&asked);
    assert_eq!(hits, [format!("{booking}/0/1/")]);
    assert_eq!(open.sql.one::<String>("SELECT open_on FROM hub").await, "christmas");
    let choice = format!("{}call-off", hits[0]);
    assert_eq!(holidays(&[("hit", &choice)]).await.status, 303);
    assert_eq!(stands(&open, &booking).await, standing(&[("cancelled", "ofenzimmer")]));
    assert_eq!(member.book(&christmas("12:00", "13:00")).await.status, 422);
    assert_eq!(open.sql.count("audit WHERE deed = 'close' AND words = 'Christmas Day'").await, 1);
}

async fn a_closure_that_is_removed_closes_nothing(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    assert_eq!(desk.post("/de/desk/closures", &closure("room:saal", DATE, DATE)).await.status, 303);
    let wish = |hour: &str| Sheet::meeting("saal-a", DATE, hour, "20:00");
    assert_eq!(member.book(&wish("10:00")).await.status, 422);
    let id: i64 = open.sql.one("SELECT id FROM closure").await;
    assert!(desk.get("/de/desk/closures").await.page().has(&format!("form[action='/de/desk/closures/{id}/remove']")));
    for _ in 0..2 {
        assert_eq!(desk.post(&format!("/de/desk/closures/{id}/remove"), &[]).await.status, 303);
    }
    assert_eq!((open.sql.count("closure").await, member.book(&wish("10:00")).await.status), (0, 303));
    assert_eq!(desk.post("/de/desk/closures/x/remove", &[]).await.status, 404);
}

async fn a_closure_with_mistakes_comes_back_as_it_was_typed(base: &Base) {
    let (open, desk, _) = open_and_two(base).await;
    let form = [("closes", "room:saal"), ("first", "2027-01-12"), ("last", "2027-01-11"), ("again", "yearly"), ("reason", "")];
    let answer = desk.post("/de/desk/closures", &form).await;
    assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec!["last", "reason"]));
    for (field, typed) in form {
        assert_eq!(answer.page().value(field).as_deref(), Some(typed), "{field}");
    }
    assert_eq!(open.sql.count("closure").await, 0);
}

async fn a_house_that_closes_for_a_year_calls_off_everything_at_once(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    for room in ["ofenzimmer", "lesestube", "gartenblick", "erkerzimmer"] {
        let daily = Sheet::meeting(room, "2026-11-25", "05:00", "05:30").with("repeat", "daily").with("count", "450").with("on_clash", "skip");
        assert_eq!(member.book(&daily).await.status, 303);
    }
    let form = closure("house", "2026-11-25", "2028-05-01");
    let hits = dates(&desk.post("/de/desk/closures", &form).await);
    assert!(hits.len() > 1700, "{}", hits.len());
    let bookings: std::collections::BTreeSet<&str> = hits.iter().filter_map(|hit| hit.split('/').next()).collect();
    let choices: Vec<String> = hits.iter().map(|hit| format!("{hit}call-off")).collect();
    let letters = open.sql.count("letter").await;
    assert_eq!(decide(&desk, &form, "each", &choices).await.status, 303);
    assert_eq!(open.sql.count("letter").await - letters, i64::try_from(bookings.len()).unwrap());
    // Wednesday, 25 November, 00:00.
    assert_eq!(open.sql.count("occurrence WHERE starts_at >= 1795561200 AND hold = 'confirmed'").await, 0);
    assert_eq!(open.sql.count("occurrence_part WHERE starts_at >= 1795561200 AND held").await, 0);
}

async fn the_plan_says_when_and_why_it_is_closed(base: &Base) {
    let (open, desk, member) = open_and_two(base).await;
    let plan = async |view: &str, date: &str| member.get(&format!("/de/calendar?view={view}&date={date}")).await;
    let bookable = |page: &Answer, date: &str| page.page().has(&format!("a.free[href*='room=ofenzimmer'][href*='date={date}']"));
    assert!(bookable(&plan("week", DATE).await, DATE) && bookable(&plan("day", DATE).await, DATE));
    assert_eq!(desk.post("/de/desk/closures", &closure("room:ofenzimmer", DATE, "")).await.status, 303);
    for view in ["week", "day"] {
        let page = plan(view, DATE).await;
        assert!(page.body.contains("Die Heizung wird erneuert") && !bookable(&page, DATE), "{view}");
    }
    // One closed room does not close the house; a public holiday does.
    assert!(!plan("agenda", DATE).await.body.contains("Die Heizung wird erneuert"));
    for view in ["week", "day", "month", "agenda"] {
        let page = plan(view, "2026-12-25").await;
        assert!(page.page().texts("main").concat().contains("geschlossen: ") && !bookable(&page, "2026-12-25"), "{view}");
    }
    open.clock.advance(31 * 86_400);
    assert!(open.newcomer().get("/de/").await.page().has("main .note"), "whoever comes on Christmas Day reads it on the front page");
}
