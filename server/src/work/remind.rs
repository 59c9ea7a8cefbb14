//! The day before: whoever wants it is reminded of what they have in the house tomorrow.

use std::sync::atomic::{AtomicI64, Ordering};

use app::{
    domain::{
        booking::{Booking, Occurrence},
        directory::Directory,
        id::RoomId,
        person::Person,
        time::{Fold, Moment, Span, Zone, plus_days},
    },
    page::letter::Reminded,
};
use chrono::{NaiveDate, NaiveTime};

use crate::{
    House, letter,
    store::{StoreError, Touches, booking::keys_to, letter::NewLetter, request::Turn},
};

/// From when on tomorrow's reminders are written, in minutes after midnight on the clocks of the house: late enough to wake nobody,
/// early enough to give the room to somebody else.
const FROM: u32 = 10 * 60;

/// Before which moment there is certainly nothing to do; nobody asks the database until then.
#[derive(Debug)]
pub(crate) struct Next(AtomicI64);

impl Default for Next {
    fn default() -> Self {
        Self(AtomicI64::new(i64::MIN))
    }
}

impl Next {
    pub(crate) fn at(&self) -> Moment {
        Moment(self.0.load(Ordering::Relaxed))
    }

    fn set(&self, at: Moment) {
        self.0.store(at.0, Ordering::Relaxed);
    }
}

/// Writes the reminders for tomorrow, once a day whichever server comes first; how many letters it wrote. A house that was asleep
/// at the time writes them when it wakes up, as long as the day they are for has not begun.
pub(crate) async fn round(house: &House) -> Result<u32, StoreError> {
    let now = house.now();
    if now < house.next_reminders.at() {
        return Ok(0);
    }
    let snapshot = house.memory.snapshot(&house.store).await?;
    let zone = snapshot.directory.hub.zone;
    let today = zone.date(now);
    let from = opening(zone, today);
    if now < from {
        house.next_reminders.set(from);
        return Ok(0);
    }
    let tomorrow = plus_days(today, 1);
    let written = write(house, &snapshot.directory, tomorrow, now).await?;
    house.next_reminders.set(opening(zone, tomorrow));
    if written > 0 {
        tracing::info!(written, day = %tomorrow, "reminders were written");
        house.letter_written.notify_one();
    }
    Ok(written)
}

/// When the reminders written on a day begin. Where the clocks jump over that time, a few looks too many from midnight on do no harm.
fn opening(zone: Zone, day: NaiveDate) -> Moment {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(FROM * 60, 0).unwrap_or_default();
    zone.moment(day, time, Some(Fold::First)).unwrap_or_else(|_| zone.midnight(day))
}

/// One letter to everybody with something to be reminded of that day; none if the day's have been written.
async fn write(house: &House, directory: &Directory, day: NaiveDate, now: Moment) -> Result<u32, StoreError> {
    let writing = house.store.write(Touches::Nothing).await?;
    if writing.take_turn_to_remind_of(day).await? == Turn::Gone {
        writing.give_up().await?;
        return Ok(0);
    }
    let span = directory.hub.zone.days(day, plus_days(day, 1));
    let bookings = writing.to_be_reminded_of(span).await?;
    let people = writing.bookers(&bookings).await?;
    let keys = keys_to(&writing, &rooms(&bookings, span)).await?;
    let letters = people.iter().filter_map(|person| {
        let dates = reminded(person, &bookings, span);
        (!dates.is_empty()).then(|| letter::reminder(house, directory, person, &dates, &keys))
    });
    let letters: Vec<NewLetter> = letters.collect();
    let written = u32::try_from(letters.len()).unwrap_or(u32::MAX);
    NewLetter::insert_all(letters, &writing, None, now).await?;
    writing.keep().await?;
    Ok(written)
}

/// Somebody's dates of a day, by start.
fn reminded<'a>(person: &Person, bookings: &'a [Booking], day: Span) -> Vec<Reminded<'a>> {
    let theirs = bookings.iter().filter(|booking| booking.booked_by == person.id);
    let dates = theirs.flat_map(|booking| of(booking, day).map(move |date| Reminded { booking, date }));
    let mut dates: Vec<_> = dates.filter(|reminded| reminded.booking.reminds_of(reminded.date, person.reminders)).collect();
    dates.sort_by_key(|reminded| (reminded.date.span, &reminded.booking.id));
    dates
}

/// A booking's dates that start during a day.
fn of(booking: &Booking, day: Span) -> impl Iterator<Item = &Occurrence> {
    booking.dates.iter().filter(move |date| day.contains(date.span.start()))
}

fn rooms(bookings: &[Booking], day: Span) -> Vec<RoomId> {
    let mut rooms: Vec<RoomId> = bookings.iter().flat_map(|booking| of(booking, day)).flat_map(|date| date.rooms.iter().copied()).collect();
    rooms.sort_unstable();
    rooms.dedup();
    rooms
}
