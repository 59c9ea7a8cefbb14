//! Days on which the house or a room cannot be used.

use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::{
    holiday::{Holiday, Land, holidays},
    id::{ClosureId, RoomId},
    room::Room,
    time::{Span, Zone},
    word::UnknownWord,
};

/// Everything that closes rooms: the Land's holidays and what the coordination entered.
#[derive(Clone, Copy, Debug)]
pub struct Closures<'a> {
    /// What the coordination entered.
    pub closures: &'a [Closure],
    /// The Land whose holidays the house keeps.
    pub land: Land,
    /// Holidays on which the house is open all the same.
    pub open_on: &'a [Holiday],
    /// Every room, to know which share a part.
    pub rooms: &'a [Room],
}

/// Why a day is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is a holiday of the Land.
    Holiday(Holiday),
    /// The coordination said so.
    Closure(ClosureId),
}

impl Closures<'_> {
    /// Why the room is closed on a date in the hub's zone, if it is; a holiday is the first answer.
    pub fn on(&self, date: NaiveDate, room: &Room) -> Option<Why> {
        let closure = || self.closures.iter().find(|closure| closure.on(date) && closure.touches(room, self.rooms));
        self.holiday(date).map(Why::Holiday).or_else(|| closure().map(|closure| Why::Closure(closure.id)))
    }

    /// The holiday that closes the house on a date.
    fn holiday(&self, date: NaiveDate) -> Option<Holiday> {
        let closes = |(day, holiday): &(NaiveDate, Holiday)| *day == date && !self.open_on.contains(holiday);
        holidays(self.land, date.year()).into_iter().find(closes).map(|(_, holiday)| holiday)
    }

    /// Why the whole house is closed on a date in the hub's zone, if it is.
    pub fn of_house(&self, date: NaiveDate) -> Option<Why> {
        let house = || self.closures.iter().find(|closure| closure.of == Closed::House && closure.on(date));
        self.holiday(date).map(Why::Holiday).or_else(|| house().map(|closure| Why::Closure(closure.id)))
    }

    /// The first closed day that the stretch touches. One that ends at midnight does not touch the day after.
    pub fn during(&self, span: Span, room: &Room, zone: Zone) -> Option<(NaiveDate, Why)> {
        let first = zone.date(span.start());
        let last = zone.date(span.end().plus(-1));
        first.iter_days().take_while(|day| *day <= last).find_map(|day| Some((day, self.on(day, room)?)))
    }
}

/// Days on which the house or a room is closed, entered by the coordination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// Its number.
    pub id: ClosureId,
    /// What is closed.
    pub of: Closed,
    /// The first day, in the hub's zone.
    pub first: NaiveDate,
    /// The last day; it is closed too.
    pub last: NaiveDate,
    /// Whether it comes back.
    pub again: Again,
    /// What people are told.
    pub reason: String,
}

/// What a closure closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Every room.
    House,
    /// One room, and every room that shares a part with it.
    Room(RoomId),
}

impl Closure {
    /// Whether it holds on a date in the hub's zone. A yearly one holds from its first day on, every year between the same two
    /// days, also across the turn of the year. A day entered as 29 February is the 28th in years that have none.
    pub fn on(&self, date: NaiveDate) -> bool {
        let years = match self.again {
            Again::Once => 0..=0,
            // The stretch around the date began in its year or, across the turn of the year, before.
            Again::Yearly => (date.year() - self.last.year()).max(0)..=date.year() - self.first.year(),
        };
        years.into_iter().any(|years| (years_after(self.first, years)..=years_after(self.last, years)).contains(&date))
    }

    /// The first and the last day of the stretch that is on or comes next, if one still does.
    pub fn next(&self, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let years = match self.again {
            Again::Once => 0..=0,
            Again::Yearly => (today.year() - self.last.year()).max(0)..=(today.year() - self.last.year()).max(0) + 1,
        };
        years.into_iter().map(|years| (years_after(self.first, years), years_after(self.last, years))).find(|(_, last)| *last >= today)
    }

    /// Whether it closes this room; `rooms` are all of the house.
    pub fn touches(&self, room: &Room, rooms: &[Room]) -> bool {
        match self.of {
            Closed::House => true,
            Closed::Room(id) => room.id == id || rooms.iter().any(|closed| closed.id == id && closed.shares_part_with(room)),
        }
    }
}

fn years_after(date: NaiveDate, years: i32) -> NaiveDate {
    let year = date.year().saturating_add(years);
    // Only 29 February can be missing; stays put at the end of the calendar.
    date.with_year(year).or_else(|| date.with_day(28)?.with_year(year)).unwrap_or(date)
}

/// Whether a closure comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Never.
    Once,
    /// On the same days of every year.
    Yearly,
}

impl Again {
    /// Both, in the order of the form.
    pub const ALL: [Self; 2] = [Self::Once, Self::Yearly];

    /// The word it is stored and sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Yearly => "yearly",
        }
    }
}

impl FromStr for Again {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|again| again.as_str() == word).ok_or(UnknownWord)
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::*;
    use crate::domain::{id::PartId, time::Fold};

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn span(start: &str, end: &str) -> Span {
        let at = |wall: &str| {
            let wall = NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
            Zone::BERLIN.moment(wall.date(), wall.time(), Some(Fold::First)).unwrap()
        };
        Span::new(at(start), at(end)).unwrap()
    }

    fn room(id: i64, parts: &[i64]) -> Room {
        Room {
            id: RoomId(id),
            slug: format!("room-{id}").parse().unwrap(),
            name: format!("Room {id}"),
            floor: 0,
            capacity: 12,
            step_free: true,
            features: vec![],
            parts: parts.iter().map(|part| PartId(*part)).collect(),
            terms: crate::domain::terms::Terms::default(),
        }
    }

    fn closure(id: i64, of: Closed, first: &str, last: &str, again: Again) -> Closure {
        Closure { id: ClosureId(id), of, first: date(first), last: date(last), again, reason: "Painting".into() }
    }

    fn check(first: &str, last: &str, again: Again, closed: &[&str], open: &[&str]) {
        let closure = closure(1, Closed::House, first, last, again);
        for day in closed {
            assert!(closure.on(date(day)), "{first} to {last} {again:?}: {day} is closed");
        }
        for day in open {
            assert!(!closure.on(date(day)), "{first} to {last} {again:?}: {day} is open");
        }
    }

    #[test]
    fn both_ends_are_closed() {
        let around = ["2026-07-31", "2026-08-15", "2025-08-05", "2027-08-05"];
        check("2026-08-01", "2026-08-14", Again::Once, &["2026-08-01", "2026-08-07", "2026-08-14"], &around);
        check("2026-08-01", "2026-08-01", Again::Once, &["2026-08-01"], &["2026-07-31", "2026-08-02"]);
        check("2026-08-02", "2026-08-01", Again::Once, &[], &["2026-08-01", "2026-08-02"]);
    }

    #[test]
    fn a_yearly_closure_comes_back_from_its_first_year_on() {
        let closed = ["2026-08-01", "2027-08-01", "2027-08-14", "2050-08-07"];
        check("2026-08-01", "2026-08-14", Again::Yearly, &closed, &["2025-08-07", "2026-07-31", "2027-07-31", "2027-08-15"]);
    }

    #[test]
    fn a_yearly_closure_may_cross_the_turn_of_the_year() {
        let closed = ["2026-12-24", "2026-12-31", "2027-01-01", "2027-01-02", "2027-12-24", "2028-01-02", "2040-12-30", "2041-01-01"];
        let open = ["2026-01-01", "2025-12-24", "2026-12-23", "2027-01-03", "2027-12-23", "2028-01-03"];
        check("2026-12-24", "2027-01-02", Again::Yearly, &closed, &open);
        check("2026-12-24", "2027-01-02", Again::Once, &closed[..4], &closed[4..]);
    }

    #[test]
    fn the_29th_of_february_is_the_28th_in_other_years() {
        check("2028-02-29", "2028-02-29", Again::Yearly, &["2028-02-29", "2029-02-28", "2032-02-29"], &["2028-02-28", "2029-03-01", "2032-02-28"]);
        check("2028-02-29", "2028-03-02", Again::Yearly, &["2029-02-28", "2029-03-01", "2029-03-02"], &["2029-02-27", "2029-03-03"]);
        check("2028-02-20", "2028-02-29", Again::Yearly, &["2029-02-20", "2029-02-28"], &["2029-02-19", "2029-03-01"]);
        check("2027-02-20", "2027-03-05", Again::Yearly, &["2028-02-29"], &["2028-02-19", "2028-03-06"]);
    }

    #[test]
    fn the_next_stretch_is_the_one_that_is_on_or_comes() {
        let check = |first: &str, last: &str, again, today: &str, expected: Option<[&str; 2]>| {
            let next = closure(1, Closed::House, first, last, again).next(date(today));
            assert_eq!(next, expected.map(|[first, last]| (date(first), date(last))), "{first} to {last} {again:?} on {today}");
        };
        check("2026-12-24", "2027-01-02", Again::Once, "2026-11-24", Some(["2026-12-24", "2027-01-02"]));
        check("2026-12-24", "2027-01-02", Again::Once, "2027-01-02", Some(["2026-12-24", "2027-01-02"]));
        check("2026-12-24", "2027-01-02", Again::Once, "2027-01-03", None);
        check("2026-12-24", "2027-01-02", Again::Yearly, "2025-06-01", Some(["2026-12-24", "2027-01-02"]));
        check("2026-12-24", "2027-01-02", Again::Yearly, "2029-01-02", Some(["2028-12-24", "2029-01-02"]));
        check("2026-12-24", "2027-01-02", Again::Yearly, "2029-01-03", Some(["2029-12-24", "2030-01-02"]));
        check("2028-02-29", "2028-02-29", Again::Yearly, "2028-03-01", Some(["2029-02-28", "2029-02-28"]));
    }

    #[test]
    fn a_closed_hall_closes_its_parts_and_a_closed_part_the_hall() {
        let rooms = [room(1, &[1, 2]), room(2, &[1]), room(3, &[2]), room(4, &[3])];
        let touched = |of| {
            let closure = closure(1, of, "2026-08-01", "2026-08-01", Again::Once);
            rooms.iter().filter(|room| closure.touches(room, &rooms)).map(|room| room.id.0).collect::<Vec<_>>()
        };
        assert_eq!(touched(Closed::House), [1, 2, 3, 4]);
        assert_eq!(touched(Closed::Room(RoomId(1))), [1, 2, 3]);
        assert_eq!(touched(Closed::Room(RoomId(2))), [1, 2]);
        assert_eq!(touched(Closed::Room(RoomId(4))), [4]);
        assert_eq!(touched(Closed::Room(RoomId(9))), [0_i64; 0]);
    }

    #[test]
    fn a_holiday_is_the_first_answer() {
        let rooms = [room(1, &[1]), room(2, &[2])];
        let christmas = [
            closure(7, Closed::House, "2026-12-24", "2027-01-02", Again::Yearly),
            closure(8, Closed::Room(RoomId(2)), "2026-11-24", "2026-11-24", Again::Once),
        ];
        let house = Closures { closures: &christmas, land: Land::Hesse, open_on: &[Holiday::LabourDay], rooms: &rooms };
        let check = |day: &str, expected: [Option<Why>; 2]| {
            assert_eq!([house.on(date(day), &rooms[0]), house.on(date(day), &rooms[1])], expected, "{day}");
        };
        let (of_the_house, of_the_room) = (Some(Why::Closure(ClosureId(7))), Some(Why::Closure(ClosureId(8))));
        check("2026-12-24", [of_the_house; 2]);
        check("2026-12-25", [Some(Why::Holiday(Holiday::Christmas)); 2]);
        check("2028-01-01", [Some(Why::Holiday(Holiday::NewYear)); 2]);
        check("2026-11-24", [None, of_the_room]);
        check("2027-05-01", [None; 2]);
        check("2027-11-01", [None; 2]);
        // Ascension fell on the first of May, on which alone the house is open.
        check("2008-05-01", [Some(Why::Holiday(Holiday::Ascension)); 2]);
        let saarland = Closures { land: Land::Saarland, ..house };
        assert_eq!(saarland.on(date("2027-11-01"), &rooms[0]), Some(Why::Holiday(Holiday::AllSaints)));
    }

    #[test]
    fn an_open_holiday_can_still_be_closed_otherwise() {
        let rooms = [room(1, &[1])];
        let closures = [closure(7, Closed::House, "2026-12-24", "2027-01-02", Again::Yearly)];
        let house = Closures { closures: &closures, land: Land::Hesse, open_on: &Holiday::ALL, rooms: &rooms };
        assert_eq!(house.on(date("2026-12-25"), &rooms[0]), Some(Why::Closure(ClosureId(7))));
    }

    #[test]
    fn a_stretch_is_told_the_first_closed_day_it_touches() {
        let rooms = [room(1, &[1])];
        let closures = [closure(7, Closed::House, "2026-12-24", "2026-12-24", Again::Once)];
        let house = Closures { closures: &closures, land: Land::Hesse, open_on: &[], rooms: &rooms };
        let check = |start: &str, end: &str, expected: Option<(&str, Why)>| {
            let expected = expected.map(|(day, why)| (date(day), why));
            assert_eq!(house.during(span(start, end), &rooms[0], Zone::BERLIN), expected, "{start} to {end}");
        };
        let closed = Why::Closure(ClosureId(7));
        check("2026-12-23 20:00", "2026-12-24 00:00", None);
        check("2026-12-23 20:00", "2026-12-24 00:01", Some(("2026-12-24", closed)));
        check("2026-12-24 20:00", "2026-12-25 10:00", Some(("2026-12-24", closed)));
        check("2026-12-26 23:59", "2026-12-27 10:00", Some(("2026-12-26", Why::Holiday(Holiday::SecondChristmas))));
        check("2026-12-27 00:00", "2026-12-31 23:00", None);
        check("2026-12-20 00:00", "2027-01-10 00:00", Some(("2026-12-24", closed)));
    }

    #[test]
    fn words_are_read_back() {
        for again in Again::ALL {
            assert_eq!(again.as_str().parse(), Ok(again));
        }
        assert_eq!("weekly".parse::<Again>(), Err(UnknownWord));
    }
}
