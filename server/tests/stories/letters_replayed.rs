//! Whoever lets a calendar take every letter has in it exactly what the plan has, after each of them.

use std::collections::BTreeMap;

use app::domain::{
    amend::{Move, Scope},
    booking::{Booking, Hold, Number, Occurrence},
    id::RoomId,
    time::{Moment, Zone, plus_days},
};
use rand::{Rng as _, SeedableRng as _, rngs::StdRng};
use server::{Config, calendar::Difference, mail::Setting};

use crate::{
    browser::Browser,
    dates::{cancel, changed, restore, settle},
    house::{Base, Open, person},
    python::{Date, letter_files, read_letters, replay_letters},
    random_series::{kept, many_series, part},
    sheet::Sheet,
    undo::undone,
};

on_both!(a_week_of_letters_to_one_person);

const SERIES: u64 = 300;

/// What letters about a booking carried, and the booking as it was after each.
struct Life {
    letters: Vec<String>,
    carried: Vec<&'static str>,
    booking: Vec<Booking>,
}

#[tokio::test]
async fn a_calendar_that_takes_every_letter_has_what_the_plan_has() {
    let lives: Vec<Life> = (0..).zip(many_series(SERIES)).map(|(seed, (zone, booking))| life(seed, zone, booking)).collect();
    // Late copies of everything change nothing.
    let letters: Vec<Vec<String>> = lives.iter().map(|life| [&life.letters[..], &life.letters[..]].concat()).collect();
    let mut met: BTreeMap<&str, u32> = BTreeMap::new();
    for (life, seen) in lives.iter().zip(replay_letters(&letters).await) {
        let last = life.booking.last().unwrap();
        let late = std::iter::repeat(last).take(life.letters.len());
        for (place, (booking, seen)) in life.booking.iter().chain(late).zip(seen).enumerate() {
            assert!(seen == kept(booking), "after letter {place} of {:?}", life.carried);
        }
        life.carried.iter().for_each(|carried| *met.entry(carried).or_default() += 1);
    }
    assert!(met.len() == 5 && met.values().all(|count| *count > 20), "{met:?}");
}

#[tokio::test]
async fn a_calendar_that_missed_a_letter_is_right_again_after_the_next_about_the_whole() {
    let lives: Vec<Life> = (0..).zip(many_series(100)).map(|(seed, (zone, booking))| life(seed, zone, booking)).collect();
    let missed = |life: &Life| StdRng::seed_from_u64(life.letters.len() as u64).random_range(0..life.letters.len());
    let without = |life: &Life| [&life.letters[..missed(life)], &life.letters[missed(life) + 1..]].concat();
    let letters: Vec<Vec<String>> = lives.iter().map(without).collect();
    let mut repaired = 0;
    for (life, seen) in lives.iter().zip(replay_letters(&letters).await) {
        let after: Vec<usize> = (missed(life) + 1..life.letters.len()).collect();
        let Some(whole) = after.into_iter().find(|place| life.carried[*place].ends_with("whole")) else { continue };
        for place in whole..life.letters.len() {
            assert!(seen[place - 1] == kept(&life.booking[place]), "after letter {place} of {:?} without {}", life.carried, missed(life));
        }
        repaired += 1;
    }
    assert!(repaired > 30, "{repaired}");
}

fn life(seed: u64, zone: Zone, booking: Booking) -> Life {
    let mut random = StdRng::seed_from_u64(seed);
    let first = booking.kept().map(|date| date.span.start().0).min().unwrap();
    let now = Moment(first + random.random_range(-40..20) * 86_400);
    let text = |part: server::mail::CalendarPart| match seed % 2 {
        0 => part.text,
        // The calendar does not know the zone and reads what the letter says about it.
        _ => part.text.replace(&zone.to_string(), &format!("House {seed}")),
    };
    let mut life = Life { letters: vec![text(part(zone, &booking, Difference::Whole))], carried: vec!["first whole"], booking: vec![booking] };
    for _ in 0..random.random_range(1..9) {
        let before = life.booking.last().unwrap();
        let Some(after) = any_change(&mut random, zone, before, now).filter(|after| after.dates != before.dates) else { continue };
        assert_eq!(after.sequence, before.sequence + 1);
        let difference = Difference::between(Some(before), &after, zone);
        let part = part(zone, &after, difference);
        life.carried.push(match (difference, part.method.as_str()) {
            (Difference::Whole, "REQUEST") => "whole",
            (Difference::Whole, _) => "end of the whole",
            (Difference::Date { .. }, _) => "date",
            (Difference::Gone { .. }, _) => "end of a date",
        });
        life.letters.push(text(part));
        life.booking.push(after);
    }
    life
}

/// Whatever can happen to a booking; nothing where it cannot happen to this one.
fn any_change(random: &mut StdRng, zone: Zone, booking: &Booking, now: Moment) -> Option<Booking> {
    let date = &booking.dates[random.random_range(0..booking.dates.len())];
    let scope = [Scope::One, Scope::One, Scope::One, Scope::One, Scope::Following, Scope::All][random.random_range(0..6)];
    match random.random_range(0..12) {
        0..3 => booking.moved(date.number, scope, &elsewhere(random, zone, date)?, zone, now).ok(),
        3 => {
            let moved = booking.moved(date.number, scope, &elsewhere(random, zone, date)?, zone, now).ok()?;
            let numbers: Vec<Number> = moved.newly_kept(booking).map(|date| date.number).collect();
            Some(moved.asking_for(&numbers))
        }
        4..7 => booking.called_off(date.number, scope, now),
        7..9 => booking.dates.iter().find_map(|date| booking.brought_back(date.number, now)),
        9 => Some(standing(booking, |date| if date.hold == Hold::Requested { Hold::Confirmed } else { date.hold })),
        10 => Some(standing(booking, |date| if date.hold == Hold::Requested { Hold::Declined } else { date.hold })),
        _ => {
            let hold = [Hold::Requested, Hold::Offered, Hold::Confirmed, Hold::Declined][random.random_range(0..4)];
            Some(standing(booking, |other| if other.number == date.number { hold } else { other.hold }))
        }
    }
}

fn standing(booking: &Booking, hold: impl Fn(&Occurrence) -> Hold) -> Booking {
    let dates = booking.dates.iter().map(|date| Occurrence { hold: hold(date), ..date.clone() }).collect();
    Booking { dates, sequence: booking.sequence + 1, ..booking.clone() }
}

/// Another place for a date, in one way or in several.
fn elsewhere(random: &mut StdRng, zone: Zone, date: &Occurrence) -> Option<Move> {
    const HOURS: [&str; 5] = ["17:00-19:00", "02:30-04:00", "18:00-19:30", "23:00-01:00", "01:45-02:15"];
    let mut place = date.place(zone)?;
    if random.random_bool(0.4) {
        place.date = plus_days(place.date, random.random_range(-9..10));
    }
    if random.random_bool(0.4) {
        place.hours = HOURS[random.random_range(0..HOURS.len())].parse().unwrap();
    }
    if random.random_bool(0.4) {
        place.rooms = vec![RoomId(random.random_range(1..4))];
    }
    Some(place)
}

/// The calendar of a person while the story goes on.
struct Pocket<'a> {
    base: &'a Base,
    open: Open,
    bookings: Vec<String>,
    known: Vec<String>,
    letters: Vec<String>,
    /// What the plan had when each letter came.
    plan: Vec<Vec<Date>>,
}

impl Pocket<'_> {
    /// Takes the one letter that is new, twice. Its method, and the slot of the one date it is about.
    async fn take(&mut self) -> (String, Option<i64>) {
        self.open.deliver().await;
        let mut letters = read_letters(&letter_files(&self.base.folder().join("letters"))).await;
        letters.retain(|letter| !self.known.contains(&letter.message_id));
        self.known.extend(letters.iter().map(|letter| letter.message_id.clone()));
        letters.retain(|letter| letter.to.contains(person::MEMBER));
        let [letter] = letters.try_into().unwrap();
        let calendar = letter.calendar.unwrap();
        assert_eq!(calendar.method, calendar.method_of_type);
        let plan = self.plan().await;
        for _ in 0..2 {
            self.letters.push(calendar.raw.clone());
            self.plan.push(plan.clone());
        }
        (calendar.method, calendar.slot)
    }

    /// What the plan has of the bookings.
    async fn plan(&self) -> Vec<Date> {
        let ids = self.bookings.iter().map(|id| format!("'{id}'")).collect::<Vec<_>>().join(", ");
        let query = format!(
            "SELECT DISTINCT o.starts_at, o.ends_at, o.hold, r.name FROM occurrence o
             JOIN occurrence_part p ON p.booking_id = o.booking_id AND p.number = o.number JOIN room r ON r.id = p.room_id
             WHERE o.booking_id IN ({ids}) AND o.hold IN ('requested', 'offered', 'confirmed') ORDER BY o.starts_at, r.name"
        );
        let rows = self.open.sql.rows(&query).await;
        let date = |row: &sea_orm::QueryResult| {
            let (hold, room): (String, String) = (row.try_get_by_index(2).unwrap(), row.try_get_by_index(3).unwrap());
            let status = if hold == "confirmed" { "CONFIRMED" } else { "TENTATIVE" };
            Date { starts_at: row.try_get_by_index(0).unwrap(), ends_at: row.try_get_by_index(1).unwrap(), location: room, status: status.to_owned() }
        };
        rows.iter().map(date).collect()
    }

    async fn books(&mut self, member: &Browser, sheet: &Sheet) -> String {
        let booking = member.book(sheet).await.booking();
        self.bookings.push(booking.clone());
        assert_eq!(self.take().await, whole("REQUEST"));
        booking
    }
}

fn whole(method: &str) -> (String, Option<i64>) {
    (method.to_owned(), None)
}

fn one(method: &str, slot: &str) -> (String, Option<i64>) {
    let (date, time) = slot.split_once(' ').unwrap();
    (method.to_owned(), Some(Zone::BERLIN.moment(date.parse().unwrap(), format!("{time}:00").parse().unwrap(), None).unwrap().0))
}

async fn a_week_of_letters_to_one_person(base: &Base) {
    let folder = base.folder().join("letters");
    let open = Open::with(base, |config| Config { mail: Setting::Folder(folder), ..config }).await;
    let (member, coordinator) = (open.browser_of(person::MEMBER).await, open.browser_of(person::COORDINATOR).await);
    let mut pocket = Pocket { base, open, bookings: vec![], known: vec![], letters: vec![], plan: vec![] };

    let single = pocket.books(&member, &Sheet::meeting("lesestube", "2027-02-03", "10:00", "11:00")).await;
    let tuesdays = Sheet::meeting("ofenzimmer", "2027-03-09", "17:00", "19:00").with("repeat", "weekly").with("count", "6");
    let series = pocket.books(&member, &tuesdays).await;

    changed(&member, &series, 2, &[("date", "2027-03-18"), ("room", "lesestube")]).await;
    assert_eq!(pocket.take().await, one("REQUEST", "2027-03-16 17:00"));
    undone(&member, &series).await;
    assert_eq!(pocket.take().await, one("REQUEST", "2027-03-16 17:00"));
    changed(&member, &series, 2, &[("date", "2027-03-17"), ("start", "10:00"), ("end", "12:00")]).await;
    assert_eq!(pocket.take().await, one("REQUEST", "2027-03-16 17:00"));
    changed(&member, &series, 1, &[("scope", "all"), ("start", "16:00"), ("end", "18:00")]).await;
    assert_eq!(pocket.take().await, whole("REQUEST"));
    changed(&member, &series, 4, &[("scope", "following"), ("room", "lesestube")]).await;
    assert_eq!(pocket.take().await, whole("REQUEST"));
    cancel(&member, &series, &[("number", "3"), ("scope", "one")]).await;
    assert_eq!(pocket.take().await, one("CANCEL", "2027-03-23 16:00"));
    undone(&member, &series).await;
    assert_eq!(pocket.take().await, whole("REQUEST"));
    cancel(&member, &series, &[("number", "3"), ("scope", "one")]).await;
    assert_eq!(pocket.take().await, one("CANCEL", "2027-03-23 16:00"));
    assert_eq!(restore(&member, &series, 3).await.status, 303);
    assert_eq!(pocket.take().await, whole("REQUEST"));
    changed(&member, &single, 1, &[("start", "09:00")]).await;
    assert_eq!(pocket.take().await, whole("REQUEST"));

    settle(&pocket.open, "UPDATE room SET approval = 'always' WHERE slug = 'ofenzimmer'").await;
    for (number, slot, answer, method) in [("5", "2027-04-06 16:00", "approve", "REQUEST"), ("6", "2027-04-13 16:00", "decline", "CANCEL")] {
        changed(&member, &series, number.parse().unwrap(), &[("room", "ofenzimmer")]).await;
        assert_eq!(pocket.take().await, one("REQUEST", slot));
        let seen: i32 = pocket.open.sql.one(&format!("SELECT sequence FROM booking WHERE id = '{series}'")).await;
        let fields = [("seen", &*seen.to_string()), ("reason", "Der Ofen wird gewartet.")];
        assert_eq!(coordinator.post(&format!("/de/desk/requests/{series}/{answer}"), &fields).await.status, 303);
        assert_eq!(pocket.take().await, one(method, slot));
    }
    cancel(&member, &single, &[]).await;
    assert_eq!(pocket.take().await, whole("CANCEL"));
    cancel(&member, &series, &[("number", "5"), ("scope", "one")]).await;
    assert_eq!(pocket.take().await, one("CANCEL", "2027-04-06 16:00"));
    cancel(&member, &series, &[]).await;
    assert_eq!(pocket.take().await, whole("CANCEL"));

    let [seen] = replay_letters(std::slice::from_ref(&pocket.letters)).await.try_into().unwrap();
    let room = |date: Date| Date { location: date.location.split(", ").next().unwrap().to_owned(), ..date };
    let seen: Vec<Vec<Date>> = seen.into_iter().map(|dates| dates.into_iter().map(room).collect()).collect();
    assert_eq!(seen, pocket.plan);
    assert!(seen.last().unwrap().is_empty() && seen[2].len() == 7, "one at first, six more then");
}
