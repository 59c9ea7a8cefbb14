//! The plug is pulled under load, again and again: what was promised is kept, and nothing is half there.

use std::{
    collections::BTreeSet,
    env, fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use rand::{Rng as _, SeedableRng as _, rngs::StdRng};
use server::{Clock, Config, mail::Setting};
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    task::JoinSet,
};

use crate::{
    browser::Browser,
    child::{Running, letters},
    house::{Base, NOW, Open, person},
    python::letter_files,
    sheet::Sheet,
};

on_both!(every_booking_that_was_answered_is_kept_and_gets_its_letter);

const TIMES: usize = 30;
const CLIENTS: usize = 4;
/// The plug is pulled after at most this many answers, while other requests are under way.
const ANSWERS: usize = 9;
/// No shorter than any claim on a letter.
const LATER: i64 = 3600;

async fn every_booking_that_was_answered_is_kept_and_gets_its_letter(base: &Base) {
    let mut random = random();
    let member = signed_in(base).await;
    let wishes = Arc::new(AtomicUsize::new(0));
    let mut promised = Vec::new();
    for _ in 0..TIMES {
        let running = Running::demo(base).await;
        let member = member.at(running.address());
        let answered = until_the_plug_is_pulled(running, &member, &wishes, random.random_range(1..=ANSWERS)).await;
        promised.extend(answered);
        nothing_is_half_there(base).await;
    }
    every_promise_is_kept(base, &member, &promised).await;
    each_booking_has_its_letter(base).await;
}

/// Printed, so that a story that failed can be told again.
fn random() -> StdRng {
    let seed = env::var("STORY_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(rand::random);
    println!("STORY_SEED={seed}");
    StdRng::seed_from_u64(seed)
}

async fn signed_in(base: &Base) -> Browser {
    let running = Running::demo(base).await;
    let member = running.browser_of(base, person::MEMBER).await;
    running.pull_the_plug().await;
    member
}

/// Books with several clients at once, pulls the plug after some answers, and gives the bookings that were answered.
async fn until_the_plug_is_pulled(running: Running, member: &Browser, wishes: &Arc<AtomicUsize>, answers: usize) -> Vec<String> {
    let (tell, mut answered) = unbounded_channel();
    let mut clients = JoinSet::new();
    for _ in 0..CLIENTS {
        clients.spawn(book_on_and_on(member.clone(), Arc::clone(wishes), tell.clone()));
    }
    drop(tell);
    let mut bookings = some_of(&mut answered, answers).await;
    running.pull_the_plug().await;
    while let Some(client) = clients.join_next().await {
        client.unwrap();
    }
    bookings.extend(some_of(&mut answered, usize::MAX).await);
    bookings
}

async fn book_on_and_on(member: Browser, wishes: Arc<AtomicUsize>, tell: UnboundedSender<String>) {
    while let Some(answer) = member.try_to_book(&wish(wishes.fetch_add(1, Ordering::Relaxed))).await {
        tell.send(answer.booking()).unwrap();
    }
}

/// Each wish is for another stretch; no two clash.
fn wish(number: usize) -> Sheet {
    const ROOMS: [&str; 6] = ["lesestube", "ofenzimmer", "gartenblick", "erkerzimmer", "sternenkammer", "saal"];
    let (room, number) = (ROOMS[number % 6], number / 6);
    let (hour, day) = (number % 12 + 8, number / 12);
    let date = format!("2027-{:02}-{:02}", day / 28 + 2, day % 28 + 1);
    Sheet::meeting(room, &date, &format!("{hour:02}:00"), &format!("{hour:02}:45")).with("title", "Steckerprobe")
}

async fn some_of(answered: &mut UnboundedReceiver<String>, count: usize) -> Vec<String> {
    let mut bookings = Vec::new();
    while bookings.len() < count
        && let Some(booking) = answered.recv().await
    {
        bookings.push(booking);
    }
    bookings
}

/// One to whoever booked, and one to the coordination where the hall was asked for in the evening or at the weekend.
const LETTERS: &str = "1 + (SELECT count(*) FROM occurrence WHERE booking_id = booking.id AND hold = 'requested')";

/// Looks with a connection of its own each time: one that stays open would keep SQLite from mending the file anew.
async fn nothing_is_half_there(base: &Base) {
    let sql = base.sql().await;
    for (part, rows) in [("occurrence", "= 1"), ("occurrence_part", "BETWEEN 1 AND 2"), ("audit", "= 1"), ("letter", &format!("= {LETTERS}"))] {
        let half = format!("booking WHERE title = 'Steckerprobe' AND NOT (SELECT count(*) FROM {part} WHERE booking_id = booking.id) {rows}");
        assert_eq!(sql.count(&half).await, 0, "bookings without their {part}");
    }
    assert_eq!(sql.overlaps().await, 0);
    sql.close().await;
}

async fn every_promise_is_kept(base: &Base, member: &Browser, promised: &[String]) {
    assert!(promised.len() >= TIMES, "{} bookings were answered", promised.len());
    let running = Running::demo(base).await;
    let member = member.at(running.address());
    for booking in promised {
        let page = member.get(&format!("/de/bookings/{booking}")).await;
        assert!(page.status == 200 && page.body.contains("Steckerprobe"), "{booking}: {}", page.status);
    }
    running.pull_the_plug().await;
}

async fn each_booking_has_its_letter(base: &Base) {
    let folder = letters(base.folder());
    let clock = Clock::standing_at(NOW.plus(LATER));
    let open = Open::with(base, |config| Config { mail: Setting::Folder(folder.clone()), clock, ..config }).await;
    open.deliver().await;
    let sent: BTreeSet<String> = open.sql.column("SELECT message_id FROM letter WHERE state = 'sent'").await.into_iter().collect();
    let expected: i64 = open.sql.column::<i64>(&format!("SELECT {LETTERS} FROM booking WHERE title = 'Steckerprobe'")).await.into_iter().sum();
    assert_eq!(i64::try_from(sent.len()).unwrap(), expected);
    let files = letter_files(&folder);
    let found: BTreeSet<String> = files.iter().map(|file| message_id(file)).collect();
    assert_eq!((files.len(), &found), (sent.len(), &sent));
}

/// The name of a letter that is whole.
fn message_id(file: &Path) -> String {
    let letter = fs::read_to_string(file).unwrap();
    assert!(letter.ends_with("--\r\n"), "{} breaks off", file.display());
    let line = letter.lines().find_map(|line| line.strip_prefix("Message-ID: <"));
    line.and_then(|line| line.strip_suffix('>')).unwrap().to_owned()
}
