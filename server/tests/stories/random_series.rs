//! Series as they may have become over time, drawn at random and the same in every run.

use std::collections::BTreeSet;

use app::domain::{
    booking::{Booking, Hold, Number, Occurrence, Origin, Purpose, Times, Visibility},
    hours::Hours,
    id::{AssociationId, BookingId, PersonId, RoomId},
    recurrence::{End, Every, Interval, MonthDay, Nth, Rule, Weekdays},
    time::{Fold, Moment, Span, Zone, plus_days},
};
use chrono::{NaiveDate, NaiveTime, Weekday};
use rand::{Rng as _, SeedableRng as _, rngs::StdRng};
use server::{
    calendar::{self, Difference, Event, People},
    mail::{Address, CalendarPart},
};

use crate::python::Date;

/// So many series, each in the zone of its house. Where there are enough, everything that may come up in one does.
pub(crate) fn many_series(count: u64) -> Vec<(Zone, Booking)> {
    let mut met = Met::new();
    let series = (0..count).map(|seed| any_series(&mut StdRng::seed_from_u64(seed), &mut met)).collect();
    assert!(met.len() == 9 || count < 300, "{met:?}");
    series
}

/// What a letter about a booking brings to a calendar.
pub(crate) fn part(zone: Zone, booking: &Booking, difference: Difference<'_>) -> CalendarPart {
    let address = |name: &str| Address { name: name.to_owned(), email: format!("{name}@house.example").parse().unwrap() };
    let event = Event {
        uid: "series@house.example",
        booking,
        zone,
        summary: "Treffen",
        description: "",
        location: &|rooms| format!("{rooms:?}"),
        url: "",
        people: Some(People { organizer: &address("haus"), attendee: &address("selam") }),
        stamped_at: Moment(1_795_000_000),
        besides: None,
    };
    calendar::part(&event, difference).unwrap()
}

/// What whoever has it in a calendar must see, where a place is written as the numbers of its rooms.
pub(crate) fn kept(booking: &Booking) -> Vec<Date> {
    let status = |hold| if hold == Hold::Confirmed { "CONFIRMED" } else { "TENTATIVE" };
    let date = |date: &Occurrence| Date {
        starts_at: date.span.start().0,
        ends_at: date.span.end().0,
        location: format!("{:?}", date.rooms),
        status: status(date.hold).to_owned(),
    };
    let mut kept: Vec<Date> = booking.kept().map(date).collect();
    kept.sort();
    kept
}

/// Zones by rules that hold for years, by none, and with half an hour.
const ZONES: [&str; 5] = ["Europe/Berlin", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"];

/// What may come up in a series; a test that never met it would prove nothing about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Off,
    Elsewhere,
    Moved,
    Waiting,
    Added,
    AddedBefore,
    Twice,
    Missing,
    LongNight,
}

type Met = BTreeSet<Turn>;

/// A series as it may have become over time; some of it is always kept.
fn any_series(random: &mut StdRng, met: &mut Met) -> (Zone, Booking) {
    loop {
        let zone: Zone = ZONES[random.random_range(0..ZONES.len())].parse().unwrap();
        let times = any_times(random);
        let wished = times.dates(plus_days(times.from, 550)).dates;
        let dates: Vec<_> = wished.into_iter().filter_map(|wished| any_date(random, met, zone, &times, wished)).collect();
        let first = dates.iter().filter_map(|date| date.ruled).min();
        let before = |date: &Occurrence| date.ruled.is_none() && date.hold.keeps_room() && Some(zone.date(date.span.start())) < first;
        met.extend(dates.iter().any(before).then_some(Turn::AddedBefore));
        let numbered = (1..).zip(dates).map(|(number, date)| Occurrence { number: Number(number), ..date });
        let booking = booking(&times, numbered.collect());
        if booking.kept().next().is_some() && booking.is_series() {
            return (zone, booking);
        }
    }
}

fn any_times(random: &mut StdRng) -> Times {
    const HOURS: [&str; 6] = ["17:00-19:00", "08:15-09:00", "02:30-04:00", "01:45-02:15", "22:00-06:00", "00:00-03:00"];
    let from: NaiveDate = plus_days("2026-11-24".parse().unwrap(), random.random_range(0..700));
    let weekday = |random: &mut StdRng| Weekday::try_from(random.random_range(0..7_u8)).unwrap();
    let every = match random.random_range(0..4) {
        0 => Every::Day,
        1 => Every::Week(Weekdays::new([Weekday::Sun, weekday(random), weekday(random)]).unwrap()),
        2 => Every::MonthDate(MonthDay::new(random.random_range(1..32)).unwrap()),
        _ => Every::MonthWeekday(Nth::ALL[random.random_range(0..5)], weekday(random)),
    };
    let end = match random.random_range(0..2) {
        0 => End::Until(plus_days(from, random.random_range(1..400))),
        _ => End::Count(random.random_range(2..60)),
    };
    let rule = Rule { every, interval: Interval::new(random.random_range(1..4)).unwrap(), end };
    Times {
        hours: HOURS[random.random_range(0..HOURS.len())].parse().unwrap(),
        fold: [Some(Fold::First), Some(Fold::Second), None][random.random_range(0..3)],
        from,
        rule: (random.random_range(0..10) > 0).then_some(rule),
        also: (0..random.random_range(0..5)).map(|_| plus_days(from, random.random_range(-20..90))).collect(),
    }
}

/// A date as it may have become; nothing where it was never kept.
fn any_date(random: &mut StdRng, met: &mut Met, zone: Zone, times: &Times, (date, origin): (NaiveDate, Origin)) -> Option<Occurrence> {
    let usual = times.hours.on(date, zone, times.fold);
    let is_twice = usual.is_ok() && times.hours.on(date, zone, None).is_err();
    met.extend(is_twice.then_some(Turn::Twice));
    met.extend(times.hours.on(date, zone, Some(Fold::First)).is_err().then_some(Turn::Missing));
    met.extend(usual.is_ok_and(|span| span.seconds() != i64::from(times.hours.minutes()) * 60).then_some(Turn::LongNight));
    met.extend((origin == Origin::Added).then_some(Turn::Added));
    let noon = |hours: &str, date| hours.parse::<Hours>().unwrap().on(date, zone, None).ok();
    let usual = usual.ok().or_else(|| noon("12:00-13:30", date).filter(|_| random.random_bool(0.5)));
    let mut found = Occurrence {
        number: Number(1),
        ruled: (origin == Origin::Ruled).then_some(date),
        span: usual?,
        rooms: vec![RoomId(1), RoomId(3)],
        hold: Hold::Confirmed,
    };
    let turn = [Turn::Off, Turn::Off, Turn::Elsewhere, Turn::Moved, Turn::Waiting].get(random.random_range(0..16)).copied();
    match turn {
        Some(Turn::Off) => found.hold = Hold::Cancelled,
        Some(Turn::Elsewhere) => found.rooms = vec![RoomId(2)],
        Some(Turn::Moved) => found.span = moved(random, zone, date).unwrap_or(found.span),
        Some(Turn::Waiting) => found.hold = Hold::Requested,
        _ => {}
    }
    met.extend(turn);
    Some(found)
}

/// To any hours of a day around the date.
pub(crate) fn moved(random: &mut StdRng, zone: Zone, date: NaiveDate) -> Option<Span> {
    let day = plus_days(date, random.random_range(-8..9));
    let start = NaiveTime::from_num_seconds_from_midnight_opt(random.random_range(0..24 * 60) * 60, 0)?;
    let end = start + chrono::TimeDelta::minutes(random.random_range(15..300));
    Hours::new(start, end)?.on(day, zone, Some(Fold::Second)).ok()
}

fn booking(times: &Times, dates: Vec<Occurrence>) -> Booking {
    Booking {
        id: BookingId::from_random(7),
        association: AssociationId(1),
        booked_by: PersonId(1),
        rooms: vec![RoomId(1), RoomId(3)],
        purpose: Purpose::Meeting,
        service: None,
        title: None,
        visibility: Visibility::House,
        attendees: None,
        hours: times.hours,
        rule: times.rule,
        dates,
        note: None,
        answer_by: None,
        sequence: 3,
    }
}
