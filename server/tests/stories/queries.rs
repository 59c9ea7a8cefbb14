//! However much is in the house, a page and a booking ask the database the same few times.

use std::fmt::Write as _;

use crate::{
    browser::{Answer, Browser},
    house::{Base, NOW, Open, person},
    sheet::Sheet,
};

on_both!(a_full_house_asks_its_database_no_more_often_than_an_empty_one);

/// The most statements of a page that has to read everything anew, the directory included.
const OF_A_PAGE: u64 = 24;
/// The most statements of a booking or a change, also of one that is tried twice.
const OF_A_CHANGE: u64 = 48;

async fn a_full_house_asks_its_database_no_more_often_than_an_empty_one(base: &Base) {
    let open = Open::demo(base).await;
    let few = costs(&open, "2027-02-03", 3).await;
    fill(&open).await;
    let many = costs(&open, "2027-03-03", 52).await;
    assert_eq!(few, many);
    for (what, asked) in many {
        let most = if what.starts_with('/') { OF_A_PAGE } else { OF_A_CHANGE };
        assert!((1..=most).contains(&asked), "{what} asks {asked} times");
    }
}

/// How many statements each page and each change takes; series have so many dates, from a Wednesday on, which no holiday is.
async fn costs(open: &Open, from: &str, dates: usize) -> Vec<(String, u64)> {
    let (newcomer, member) = (open.newcomer(), open.browser_of(person::MEMBER).await);
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let search = format!("date={from}&start=05:00&end=06:00");
    let mut costs = Vec::new();
    for path in [
        "/",
        "/counselling",
        "/counselling/patenschaft",
        "/associations",
        "/associations/ankunftsnetz-wollmuetze",
        "/rooms",
        "/rooms/saal",
        &format!("/rooms?people=5&{search}"),
        &format!("/rooms?people=5&{search}&repeat=weekly&count={dates}"),
        &format!("/rooms?people=2000&{search}"),
        "/calendar?view=day",
        "/calendar?view=week",
        "/calendar?view=month",
        "/calendar?view=agenda",
        "/calendar?view=week&room=saal",
        "/calendar?view=month&association=ankunftsnetz-wollmuetze&purpose=meeting",
    ] {
        costs.push(page(open, &newcomer, path).await);
        costs.push(page(open, &member, path).await);
    }
    for path in ["/bookings/new?room=saal", "/account", "/calendar?view=day&mine=1", "/calendar?view=month&mine=1&room=saal"] {
        costs.push(page(open, &member, path).await);
    }
    costs.push(page(open, &coordinator, "/desk/letters").await);

    let single = Sheet::meeting("lesestube", from, "07:00", "08:00");
    let (booked, one) = change(open, member.book(&single)).await;
    costs.push(("a booking".to_owned(), booked));
    costs.push(page(open, &member, &format!("/bookings/{}", one.booking())).await);
    let series = Sheet::meeting("ofenzimmer", from, "07:00", "08:00").with("repeat", "weekly").with("count", &dates.to_string());
    let (booked, all) = change(open, member.book(&series)).await;
    costs.push(("a series".to_owned(), booked));
    costs.push(page(open, &member, &format!("/bookings/{}", all.booking())).await);
    let (refused, answer) = change(open, member.book(&series.clone().fresh())).await;
    assert_eq!(answer.status, 422, "every date is taken");
    costs.push(("a series that is refused".to_owned(), refused));
    let (shown, answer) = change(open, member.book(&series.fresh().with("preview", "1"))).await;
    assert!(matches!(answer.status, 200 | 422), "{}", answer.status);
    costs.push(("a preview".to_owned(), shown));
    let (looked, answer) = change(open, member.get(&move_of(&all.booking()))).await;
    assert!(answer.status == 200 && answer.body.contains("change"), "{}", answer.body);
    costs.push(("a look at a move".to_owned(), looked));
    for (what, id) in [("a booking", one.booking()), ("a series", all.booking())] {
        let cancel = format!("/de/bookings/{id}/cancel");
        let (asked, answer) = change(open, member.post(&cancel, &[])).await;
        assert_eq!(answer.status, 303);
        costs.push((format!("calling off {what}"), asked));
        let (asked, answer) = change(open, member.post(&format!("/de/bookings/{id}/undo"), &[("sequence", "1")])).await;
        assert_eq!(answer.status, 303);
        costs.push((format!("taking back that {what} was called off"), asked));
    }
    costs
}

/// What the house says to the whole of a series in another room.
fn move_of(booking: &str) -> String {
    let typed = format!("booking={booking}&number=1&from=ofenzimmer&room=gartenblick&scope=all");
    url::form_urlencoded::Serializer::new("/api/look-at-move?lang=De&".to_owned()).append_pair("typed", &typed).finish()
}

async fn page(open: &Open, browser: &Browser, path: &str) -> (String, u64) {
    let (asked, answer) = change(open, browser.get(&format!("/de{path}"))).await;
    assert_eq!(answer.status, 200, "{path}");
    // What differs between the first and the second look has no place in the name.
    let name = path.split(['?', '=']).next().unwrap_or(path);
    let name = if name.starts_with("/bookings/") && name != "/bookings/new" { "/bookings/{id}" } else { name };
    (name.to_owned(), asked)
}

/// How often a request asks when nothing is remembered.
async fn change(open: &Open, request: impl Future<Output = Answer>) -> (u64, Answer) {
    open.sql.execute("UPDATE hub SET directory_version = directory_version + 1, plan_version = plan_version + 1").await.unwrap();
    let before = open.house.queries();
    let answer = request.await;
    (open.house.queries() - before, answer)
}

/// 600 bookings of two dates each in this week and the next, half of them counselling hours, in sixty rooms, with a letter each.
async fn fill(open: &Open) {
    let midnight = NOW.0 - 9 * 3600;
    let (service, association): (i64, i64) = {
        let row = open.sql.rows("SELECT id, association_id FROM service WHERE slug = 'patenschaft'").await.remove(0);
        (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())
    };
    let by = open.number_of(person::MEMBER).await;
    let [mut rooms, mut parts, mut hold] = [const { String::new() }; 3];
    for room in 1001..1061 {
        row(&mut rooms, &format!("{room}, 'raum-{room}', 'Raum {room}', 1, 20, TRUE, ''"));
        row(&mut parts, &format!("{room}, 'Raum {room}'"));
        row(&mut hold, &format!("{room}, {room}"));
    }
    let [mut bookings, mut dates, mut occupied, mut letters] = [const { String::new() }; 4];
    for number in 0..600 {
        let (id, room) = (format!("b{number:09}"), 1001 + number % 60);
        let (purpose, service) = if number % 2 == 0 { ("counselling", service.to_string()) } else { ("meeting", "NULL".to_owned()) };
        row(
            &mut bookings,
            &format!("'{id}', {association}, {by}, '{purpose}', {service}, 'Treffen', 'public', 0, 'f{number:015}', 0, '{room}', '09:00-10:00'"),
        );
        for date in [1, 2] {
            let start = midnight + i64::from(number % 7 + 7 * (date - 1)) * 86_400 + i64::from(8 + number / 60) * 3600;
            row(&mut dates, &format!("'{id}', {date}, {association}, {start}, {}, 'confirmed'", start + 3600));
            row(&mut occupied, &format!("'{id}', {date}, {room}, {room}, {start}, {}, TRUE", start + 3600));
        }
        let state = ["waiting", "sent", "given-up"][usize::try_from(number % 3).unwrap()];
        row(&mut letters, &format!("'m{number}', '{id}', 'Kwame', 'k@x.example', 'de', 'Gebucht', '', '', FALSE, 0, '{state}', 0, 4000000000"));
    }
    for (table, columns, rows) in [
        ("room", "id, slug, name, floor, capacity, step_free, features", rooms),
        ("room_part", "id, name", parts),
        ("room_holds_part", "room_id, room_part_id", hold),
        ("booking", "id, association_id, booked_by, purpose, service_id, title, visibility, sequence, sheet, created_at, rooms, hours", bookings),
        ("occurrence", "booking_id, number, association_id, starts_at, ends_at, hold", dates),
        ("occurrence_part", "booking_id, number, room_id, room_part_id, starts_at, ends_at, held", occupied),
        (
            "letter",
            "message_id, booking_id, to_name, to_email, lang, subject, body_text, body_html, confidential, written_at, state, failed, next_try_at",
            letters,
        ),
    ] {
        open.sql.execute(&format!("INSERT INTO {table} ({columns}) VALUES {rows}")).await.unwrap();
    }
}

fn row(rows: &mut String, values: &str) {
    let comma = if rows.is_empty() { "" } else { ", " };
    write!(rows, "{comma}({values})").unwrap();
}
