//! What the table says of its cells and entries, and what the house is asked about them.

use chrono::{Datelike, Days, NaiveDate};

use super::grid::Stretch;

/// The room and day of a cell: "atelier 2026-11-24"; cells that stand for every room name none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) room: String,
    pub(super) date: NaiveDate,
}

impl Place {
    pub(super) fn read(words: &str) -> Option<Self> {
        let (room, date) = words.rsplit_once(' ').unwrap_or(("", words));
        Some(Self { room: room.to_owned(), date: date_of(date)? })
    }

    /// The booking form with room, date and times filled in, at the address of that form.
    pub(super) fn form(&self, address: &str, stretch: Stretch) -> String {
        let (start, end) = stretch.clocks();
        format!("{address}?room={}&date={}&start={start}&end={end}", self.room, dashed(self.later(stretch.day())))
    }

    fn later(&self, days: i32) -> NaiveDate {
        let distance = Days::new(days.unsigned_abs().into());
        let date = if days < 0 { self.date.checked_sub_days(distance) } else { self.date.checked_add_days(distance) };
        date.unwrap_or(self.date)
    }
}

/// A date of a booking that the reader may move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    booking: String,
    number: String,
    /// Where it was picked up.
    pub(super) place: Place,
    /// Its whole length, seen from the day it was picked up on.
    pub(super) stretch: Stretch,
}

impl Entry {
    /// From "n7k2m4p9qr 3" and the wall times of its ends.
    pub(super) fn read(handle: &str, start: &str, end: &str, place: Place) -> Option<Self> {
        let (booking, number) = handle.split_once(' ')?;
        let stretch = Stretch { start: minutes(start, place.date)?, end: minutes(end, place.date)? };
        Some(Self { booking: booking.to_owned(), number: number.to_owned(), place, stretch })
    }

    /// What the house is asked about it in another place and at other times; `back` is the address of the plan.
    pub(super) fn question(&self, place: &Place, stretch: Stretch, back: &str) -> String {
        let (start, end) = stretch.clocks();
        let date = dashed(place.later(stretch.day()));
        let pairs = [
            ("booking", self.booking.as_str()),
            ("number", &self.number),
            ("from", &self.place.room),
            ("room", &place.room),
            ("date", &date),
            ("start", &start),
            ("end", &end),
            ("back", back),
        ];
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }
}

/// "2026-11-24".
fn date_of(dashed: &str) -> Option<NaiveDate> {
    let mut numbers = dashed.splitn(3, '-');
    let year = numbers.next()?.parse().ok()?;
    let mut next = || numbers.next()?.parse().ok();
    NaiveDate::from_ymd_opt(year, next()?, next()?)
}

fn dashed(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// The minutes between the midnight in which a day begins and a wall time, "2026-11-24T17:00".
fn minutes(wall: &str, day: NaiveDate) -> Option<i32> {
    let (date, clock) = wall.split_once('T')?;
    let (hour, minute) = clock.split_once(':')?;
    let days = i32::try_from((date_of(date)? - day).num_days()).ok()?;
    Some((days * 24 + hour.parse::<i32>().ok()?) * 60 + minute.parse::<i32>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(place: &str, start: &str, end: &str) -> Entry {
        Entry::read("n7k2m4p9qr 3", start, end, Place::read(place).unwrap()).unwrap()
    }

    #[test]
    fn an_entry_is_asked_about_where_it_would_be() {
        let entry = entry("atelier 2026-11-24", "2026-11-24T17:05", "2026-11-24T19:00");
        let asked = entry.question(&Place::read("hof 2026-11-26").unwrap(), entry.stretch.starting(18 * 60), "/calendar?view=week&room=a b");
        assert_eq!(
            asked,
            "booking=n7k2m4p9qr&number=3&from=atelier&room=hof&date=2026-11-26&start=18%3A00&end=19%3A55&back=%2Fcalendar%3Fview%3Dweek%26room%3Da+b"
        );
    }

    #[test]
    fn what_began_the_night_before_keeps_that_evening() {
        let entry = entry("atelier 2026-12-01", "2026-11-30T22:00", "2026-12-01T01:30");
        assert_eq!(entry.stretch, Stretch { start: -120, end: 90 });
        let asked = entry.question(&Place::read("atelier 2026-12-03").unwrap(), entry.stretch, "");
        assert!(asked.contains("date=2026-12-02&start=22%3A00&end=01%3A30"), "{asked}");
    }

    #[test]
    fn the_form_is_asked_for_with_room_date_and_times() {
        let place = Place::read("kleiner-saal 2026-11-24").unwrap();
        assert_eq!(
            place.form("/de/bookings/new", Stretch { start: 1020, end: 1110 }),
            "/de/bookings/new?room=kleiner-saal&date=2026-11-24&start=17:00&end=18:30"
        );
    }

    #[test]
    fn a_cell_may_stand_for_every_room_but_not_for_no_day() {
        assert_eq!(Place::read("2026-11-24").map(|place| place.room), Some(String::new()));
        for words in ["", "atelier", "atelier 2026-13-24", "atelier 24.11.2026"] {
            assert_eq!(Place::read(words), None, "{words:?}");
        }
        let place = Place::read("atelier 2026-11-24").unwrap();
        assert_eq!(Entry::read("n7k2m4p9qr", "2026-11-24T17:00", "2026-11-24T18:00", place.clone()), None);
        assert_eq!(Entry::read("n7k2m4p9qr 3", "2026-11-24", "2026-11-24T18:00", place), None);
    }
}
