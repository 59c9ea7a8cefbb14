//! How somebody looks at the plan: which days, and which of the bookings on them.

use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};

use super::{
    booking::Purpose,
    directory::Shown,
    id::{AssociationId, RoomId},
    time::{Span, Zone, plus_days, week_of},
    word::UnknownWord,
};

/// A look at the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// In which form.
    pub view: View,
    /// Around which date.
    pub date: NaiveDate,
    /// Only this room.
    pub room: Option<RoomId>,
    /// Only bookings of this association.
    pub association: Option<AssociationId>,
    /// Only bookings for this purpose.
    pub purpose: Option<Purpose>,
    /// Only one's own bookings.
    pub mine: bool,
}

/// In which form the plan is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// One day: rooms as columns, time as rows.
    Day,
    /// One week: days as columns; rooms as rows, or time as rows for one room.
    Week,
    /// One month: weeks as rows, days as columns.
    Month,
    /// Seven days as a list.
    Agenda,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Agenda];

    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Agenda => "agenda",
        }
    }
}

impl FromStr for View {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|view| view.as_str() == word).ok_or(UnknownWord)
    }
}

impl Look {
    /// The whole plan in one form around one date.
    pub fn at(view: View, date: NaiveDate) -> Self {
        Self { view, date, room: None, association: None, purpose: None, mine: false }
    }

    /// The first day shown, and the first one no longer shown. A month is shown in whole weeks, Monday to Sunday.
    pub fn days(&self) -> (NaiveDate, NaiveDate) {
        match self.view {
            View::Day => (self.date, plus_days(self.date, 1)),
            View::Week => (week_of(self.date)[0], plus_days(week_of(self.date)[0], 7)),
            View::Agenda => (self.date, plus_days(self.date, 7)),
            View::Month => {
                let first = first_of_month(self.date);
                let last = plus_days(months_on(first, 1), -1);
                (week_of(first)[0], plus_days(week_of(last)[6], 1))
            }
        }
    }

    /// The same days as a stretch of time.
    pub fn span(&self, zone: Zone) -> Span {
        let (first, end) = self.days();
        zone.days(first, end)
    }

    /// The same look at the days before.
    #[must_use]
    pub fn back(self) -> Self {
        self.step(-1)
    }

    /// The same look at the days after.
    #[must_use]
    pub fn on(self) -> Self {
        self.step(1)
    }

    fn step(self, way: i32) -> Self {
        let date = match self.view {
            View::Day => plus_days(self.date, way.into()),
            View::Week | View::Agenda => plus_days(self.date, i64::from(way) * 7),
            View::Month => months_on(first_of_month(self.date), way),
        };
        Self { date, ..self }
    }

    /// Whether some bookings are left out besides those in other rooms; then nothing can be said about what is free.
    pub fn is_narrowed(&self) -> bool {
        self.association.is_some() || self.purpose.is_some() || self.mine
    }

    /// Whether a stretch belongs to what is looked at, rooms apart. Of one that only says "taken", nobody learns whose it is.
    pub fn includes(&self, stretch: &Shown) -> bool {
        match stretch {
            Shown::Taken { .. } => !self.is_narrowed(),
            Shown::Open(entry) => {
                self.association.is_none_or(|association| association == entry.association)
                    && self.purpose.is_none_or(|purpose| purpose == entry.purpose)
            }
        }
    }
}

fn first_of_month(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

/// The date so many months later; chrono's calendar ends some hundred thousand years from now, and there the date stays.
fn months_on(date: NaiveDate, months: i32) -> NaiveDate {
    let count = Months::new(months.unsigned_abs());
    let moved = if months < 0 { date.checked_sub_months(count) } else { date.checked_add_months(count) };
    moved.unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        booking::{Entry, Hold, Number, Visibility},
        id::BookingId,
    };

    fn check(view: View, date: &str, [first, end, back, on]: [&str; 4]) {
        let look = Look::at(view, date.parse().unwrap());
        let (from, until) = look.days();
        assert_eq!([from, until, look.back().date, look.on().date].map(|date| date.to_string()), [first, end, back, on], "{view:?} {date}");
    }

    #[test]
    fn each_view_shows_whole_days() {
        check(View::Day, "2026-11-24", ["2026-11-24", "2026-11-25", "2026-11-23", "2026-11-25"]);
        check(View::Week, "2026-11-24", ["2026-11-23", "2026-11-30", "2026-11-17", "2026-12-01"]);
        check(View::Agenda, "2026-11-24", ["2026-11-24", "2026-12-01", "2026-11-17", "2026-12-01"]);
        check(View::Month, "2026-11-24", ["2026-10-26", "2026-12-07", "2026-10-01", "2026-12-01"]);
    }

    #[test]
    fn a_month_begins_and_ends_with_its_weeks() {
        check(View::Month, "2027-02-28", ["2027-02-01", "2027-03-01", "2027-01-01", "2027-03-01"]);
        check(View::Month, "2027-01-31", ["2026-12-28", "2027-02-01", "2026-12-01", "2027-02-01"]);
    }

    #[test]
    fn of_what_is_only_taken_nobody_learns_whose_it_is() {
        let [start, end] = [0, 3600].map(crate::domain::time::Moment);
        let span = Span::new(start, end).unwrap();
        let taken = Shown::Taken { room: RoomId(1), span };
        let open = Shown::Open(Entry {
            booking: BookingId::from_random(1),
            number: Number(1),
            association: AssociationId(1),
            room: RoomId(1),
            purpose: Purpose::Meeting,
            service: None,
            title: None,
            visibility: Visibility::Public,
            hold: Hold::Confirmed,
            span,
        });
        let whole = Look::at(View::Day, "2026-11-24".parse().unwrap());
        for (look, taken_too, open_too) in [
            (whole, true, true),
            (Look { room: Some(RoomId(2)), ..whole }, true, true),
            (Look { association: Some(AssociationId(1)), ..whole }, false, true),
            (Look { association: Some(AssociationId(2)), ..whole }, false, false),
            (Look { purpose: Some(Purpose::Meeting), ..whole }, false, true),
            (Look { purpose: Some(Purpose::Event), association: Some(AssociationId(1)), ..whole }, false, false),
            (Look { mine: true, ..whole }, false, true),
        ] {
            assert_eq!((look.includes(&taken), look.includes(&open)), (taken_too, open_too), "{look:?}");
            assert_eq!(look.is_narrowed(), !taken_too, "{look:?}");
        }
    }
}
