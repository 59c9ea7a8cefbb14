//! Booking with its letter against the same rows written bare.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use sea_orm::sqlx::{self, Connection as _};
use tokio::runtime::Runtime;

use crate::{
    client::{Client, post},
    figure::{Table, median},
    ready::{DATE, Ready},
};

const ROUNDS: usize = 5;
const A_ROUND: Duration = Duration::from_secs(2);
const CLIENTS: u32 = 4;

/// Bookings over HTTP, each with history, letter and a durable commit, against transactions that only insert such rows.
pub(crate) fn with_letter(runtime: &Runtime, table: &mut Table) {
    let ready = Ready::open(runtime);
    let bare = Ready::open(runtime);
    let cookie = ready.cookie(1);
    let sheets = AtomicU64::new(1);
    book(&ready, &cookie, &sheets, Duration::from_millis(500));
    let rows = runtime.block_on(one_of_each(&ready));
    let round = |round| (book(&ready, &cookie, &sheets, A_ROUND), runtime.block_on(insert(&bare, &rows, round)));
    let rounds: Vec<(f64, f64)> = (0..ROUNDS).map(round).collect();
    let ratio = median(rounds.iter().map(|(booked, bare)| booked / bare).collect());
    let (booked, bare) = (median(rounds.iter().map(|(booked, _)| *booked).collect()), median(rounds.iter().map(|(_, bare)| *bare).collect()));
    let what = "booking with letter (durable, `synchronous=FULL`), bookings/s against bare SQLite insert transactions of the same rows";
    table.add(what, format!("{ratio:.2} ({booked:.0} against {bare:.0})"), "≥ 0.5", ratio >= 0.5);
}

/// Bookings a second: quarter hours of one room, one after the other, over several connections.
fn book(ready: &Ready, cookie: &str, sheets: &AtomicU64, during: Duration) -> f64 {
    let started = Instant::now();
    let count: u32 = std::thread::scope(|scope| {
        let work = || {
            let mut client = Client::connect(ready.address);
            let mut count = 0;
            while started.elapsed() < during {
                let number = sheets.fetch_add(1, Ordering::Relaxed);
                assert_eq!(client.send(&post("/de/bookings", cookie, &form(number))).status, 303);
                count += 1;
            }
            count
        };
        let handles: Vec<_> = (0..CLIENTS).map(|_| scope.spawn(work)).collect();
        handles.into_iter().map(|handle| handle.join().expect("a client")).sum()
    });
    f64::from(count) / started.elapsed().as_secs_f64()
}

fn form(number: u64) -> String {
    const ROOMS: [&str; 4] = ["gewoelbe", "gartenblick", "lesestube", "ofenzimmer"];
    let (room, number) = (ROOMS[usize::try_from(number % 4).expect("a room")], number / 4);
    let (day, slot) = (number / 80, number % 80);
    let date = chrono::NaiveDate::from_ymd_opt(2027, 1, 4).expect("a date") + chrono::Days::new(day);
    let (start, end) = (slot * 15, slot * 15 + 15);
    let time = |minutes: u64| format!("{:02}:{:02}", 3 + minutes / 60, minutes % 60);
    format!(
        "association=jugendbund-laternenpfahl&room={room}&purpose=meeting&title=Vorstand&date={date}&start={}&end={}&sheet={number:08x}{:08x}",
        time(start),
        time(end),
        ROOMS.iter().position(|other| *other == room).expect("its place")
    )
}

/// The words of one booking's rows, so that the bare ones are as long.
struct Rows {
    letter: (String, String, String, String),
}

async fn one_of_each(ready: &Ready) -> Rows {
    let mut connection = ready.connect().await;
    let letter = sqlx::query_as("SELECT subject, body_text, body_html, calendar_text FROM letter WHERE calendar_text IS NOT NULL LIMIT 1");
    Rows { letter: letter.fetch_one(&mut connection).await.expect("a letter") }
}

/// Bare transactions a second on one connection.
async fn insert(bare: &Ready, rows: &Rows, round: usize) -> f64 {
    let mut connection = bare.connect().await;
    let started = Instant::now();
    let mut count = 0_u32;
    while started.elapsed() < A_ROUND {
        let id = format!("r{round:02}n{count:06}");
        let starts_at = 2_000_000_000 + i64::try_from(round).expect("a round") * 100_000_000 + i64::from(count) * 900;
        let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await.expect("a transaction");
        let booking = "INSERT INTO booking (id, association_id, booked_by, purpose, title, visibility, sequence, sheet, created_at, rooms, hours)
             VALUES (?, 1, 1, 'meeting', 'Vorstand', 'house', 0, ?, 0, '4', '17:00-17:15')";
        sqlx::query(booking).bind(&id).bind(&id).execute(&mut *transaction).await.expect("a booking");
        for insert in DATE {
            let query = sqlx::query(insert).bind(&id).bind(starts_at).bind(starts_at + 900).bind(1).bind(4).bind(4);
            query.execute(&mut *transaction).await.expect("a date");
        }
        let audit = "INSERT INTO audit (at, person_id, deed, booking_id) VALUES (0, 1, 'book', ?)";
        sqlx::query(audit).bind(&id).execute(&mut *transaction).await.expect("an entry");
        let letter = "INSERT INTO letter (message_id, booking_id, to_name, to_email, lang, subject, body_text, body_html, calendar_method,
                 calendar_text, confidential, written_at, state, failed, next_try_at)
             VALUES (?, ?, 'Somebody', 'somebody@house.example', 'de', ?, ?, ?, 'REQUEST', ?, FALSE, 0, 'waiting', 0, 0)";
        let (subject, text, html, calendar) = &rows.letter;
        let letter = sqlx::query(letter).bind(&id).bind(&id).bind(subject).bind(text).bind(html).bind(calendar);
        letter.execute(&mut *transaction).await.expect("a letter");
        transaction.commit().await.expect("to commit");
        count += 1;
    }
    f64::from(count) / started.elapsed().as_secs_f64()
}
