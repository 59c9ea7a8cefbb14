//! On what terms a room is given: when, how long, how far ahead, to whom, and whether somebody must say yes.

use std::str::FromStr;

use chrono::{Datelike, NaiveDate, Weekday};

use super::{
    association::{Association, Tie},
    holiday::holiday,
    hub::Hub,
    id::AssociationId,
    time::Span,
    timetable::{Minute, Timetable},
    word::UnknownWord,
};

/// The rules of one room; the usual ones allow everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// When it is open; nothing means day and night.
    pub opening: Option<Timetable>,
    /// Minutes it takes to set the room up; nobody else has it then.
    pub set_up: u16,
    /// Minutes it takes to clear up.
    pub clear_up: u16,
    /// The shortest booking in minutes.
    pub shortest: Option<u16>,
    /// The longest booking in minutes.
    pub longest: Option<u16>,
    /// How many days ahead it can be booked at most.
    pub days_ahead: Option<u16>,
    /// How many hours before the start it must be booked at the latest.
    pub hours_before: Option<u16>,
    /// Whether the coordination must say yes.
    pub approval: Approval,
    /// Who may book it.
    pub bookers: Bookers,
}

/// When the coordination must say yes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Approval {
    /// The room is anybody's who asks first.
    #[default]
    Never,
    /// Each booking.
    Always,
    /// Bookings that reach into the evening, a weekend or a public holiday.
    EveningsAndWeekends,
    /// Bookings of associations that are guests in the house.
    Guests,
}

impl Approval {
    /// Every kind, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Never, Self::Always, Self::EveningsAndWeekends, Self::Guests];

    /// The word it is stored and sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Always => "always",
            Self::EveningsAndWeekends => "evenings-weekends",
            Self::Guests => "guests",
        }
    }
}

impl FromStr for Approval {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|approval| approval.as_str() == word).ok_or(UnknownWord)
    }
}

/// Who may book a room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Bookers {
    /// Every association.
    #[default]
    Everybody,
    /// Associations at home in the house, not its guests.
    Residents,
    /// Only these.
    Only(Vec<AssociationId>),
    /// Nobody but the coordination.
    Coordination,
}

impl Bookers {
    /// Whether an association may book for itself.
    pub fn include(&self, association: &Association) -> bool {
        match self {
            Self::Everybody => true,
            Self::Residents => association.tie == Tie::Resident,
            Self::Only(some) => some.contains(&association.id),
            Self::Coordination => false,
        }
    }
}

impl Terms {
    /// Whether a booking of this association needs the coordination's yes.
    pub fn needs_approval(&self, association: &Association, span: Span, hub: &Hub) -> bool {
        match self.approval {
            Approval::Never => false,
            Approval::Always => true,
            Approval::EveningsAndWeekends => reaches_quiet_hours(span, hub),
            Approval::Guests => association.tie == Tie::Guest,
        }
    }

    /// The stretch with what it takes to set up and to clear up.
    pub fn occupied(&self, span: Span) -> Span {
        let start = span.start().plus(-60 * i64::from(self.set_up));
        let end = span.end().plus(60 * i64::from(self.clear_up));
        Span::new(start, end).unwrap_or(span)
    }

    /// Whether a booking may last that long.
    pub fn lasts_well(&self, span: Span) -> bool {
        let minutes = span.seconds() / 60;
        self.shortest.is_none_or(|shortest| minutes >= i64::from(shortest)) && self.longest.is_none_or(|longest| minutes <= i64::from(longest))
    }
}

/// Whether a stretch touches an evening, a weekend or a public holiday of the house.
fn reaches_quiet_hours(span: Span, hub: &Hub) -> bool {
    let (start, end) = (hub.zone.wall(span.start()), hub.zone.wall(span.end()));
    let free = |date: NaiveDate| matches!(date.weekday(), Weekday::Sat | Weekday::Sun) || holiday(hub.land, date).is_some();
    let late = Minute::of(end.time()) > hub.evening || Minute::of(start.time()) >= hub.evening;
    start.date() != end.date() || late || free(start.date()) || free(end.date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{association::tests::association, hub::tests::hub, time::Zone};

    fn span(from: &str, until: &str) -> Span {
        let at = |text: &str| {
            let wall = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
            Zone::BERLIN.moment(wall.date(), wall.time(), None).unwrap()
        };
        Span::new(at(from), at(until)).unwrap()
    }

    #[test]
    fn evenings_weekends_and_holidays_need_a_yes() {
        let hub = hub();
        let terms = Terms { approval: Approval::EveningsAndWeekends, ..Terms::default() };
        for (from, until, needed) in [
            ("2026-11-24 10:00", "2026-11-24 18:00", false),
            ("2026-11-24 10:00", "2026-11-24 18:01", true),
            ("2026-11-24 18:00", "2026-11-24 19:00", true),
            ("2026-11-24 23:00", "2026-11-25 01:00", true),
            ("2026-11-28 10:00", "2026-11-28 11:00", true),
            ("2026-11-29 10:00", "2026-11-29 11:00", true),
            ("2026-12-25 10:00", "2026-12-25 11:00", true),
        ] {
            assert_eq!(terms.needs_approval(&association(1, Tie::Resident), span(from, until), &hub), needed, "{from}");
        }
    }

    #[test]
    fn guests_ask_where_residents_need_not() {
        let hub = hub();
        let terms = Terms { approval: Approval::Guests, ..Terms::default() };
        let wish = span("2026-11-28 10:00", "2026-11-28 11:00");
        assert!(terms.needs_approval(&association(1, Tie::Guest), wish, &hub));
        assert!(!terms.needs_approval(&association(1, Tie::Resident), wish, &hub));
    }

    #[test]
    fn bookers_are_everybody_residents_some_or_nobody() {
        let (resident, guest) = (association(1, Tie::Resident), association(2, Tie::Guest));
        let check = |bookers: Bookers| [bookers.include(&resident), bookers.include(&guest)];
        assert_eq!(check(Bookers::Everybody), [true, true]);
        assert_eq!(check(Bookers::Residents), [true, false]);
        assert_eq!(check(Bookers::Only(vec![guest.id])), [false, true]);
        assert_eq!(check(Bookers::Coordination), [false, false]);
    }

    #[test]
    fn set_up_and_clear_up_widen_what_is_occupied() {
        let terms = Terms { set_up: 15, clear_up: 30, ..Terms::default() };
        let wide = terms.occupied(span("2026-11-24 10:00", "2026-11-24 12:00"));
        assert_eq!(wide, span("2026-11-24 09:45", "2026-11-24 12:30"));
    }
}
