//! Bookings: what an association asks for, and what the house keeps.

use std::str::FromStr;

use chrono::NaiveDate;

use super::{
    hours::Hours,
    hub::RulesVersion,
    id::{AssociationId, BookingId, PersonId, RoomId, ServiceId},
    person::Reminders,
    recurrence::{Dates, Rule},
    time::{Fold, Moment, Span},
    word::UnknownWord,
};

/// What a room is booked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A counselling hour; it stands in the directory.
    Counselling,
    /// A meeting of the association.
    Meeting,
    /// Something for an audience.
    Event,
    /// The house needs the room for itself.
    Maintenance,
}

impl Purpose {
    /// Every purpose, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Counselling, Self::Meeting, Self::Event, Self::Maintenance];

    /// The word it is stored and sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Counselling => "counselling",
            Self::Meeting => "meeting",
            Self::Event => "event",
            Self::Maintenance => "maintenance",
        }
    }

    /// Who sees a booking of this purpose unless somebody chooses otherwise.
    pub fn usual_visibility(self) -> Visibility {
        match self {
            Self::Counselling | Self::Event => Visibility::Public,
            Self::Meeting | Self::Maintenance => Visibility::House,
        }
    }
}

impl FromStr for Purpose {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == word).ok_or(UnknownWord)
    }
}

/// Who sees what a booking is for and whose it is. That the room is taken, everybody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody, also in the directory.
    Public,
    /// People who signed in.
    House,
    /// The association itself and the coordination.
    Private,
}

impl Visibility {
    /// Every visibility, widest first.
    pub const ALL: [Self; 3] = [Self::Public, Self::House, Self::Private];

    /// Who sees a booking that was made for these: until it is settled, nobody outside the house hears of it.
    #[must_use]
    pub fn while_it_is(self, hold: Hold) -> Self {
        match (self, hold) {
            (Self::Public, Hold::Requested | Hold::Offered | Hold::Declined) => Self::House,
            (visibility, _) => visibility,
        }
    }

    /// The word it is stored and sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::House => "house",
            Self::Private => "private",
        }
    }
}

impl FromStr for Visibility {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|visibility| visibility.as_str() == word).ok_or(UnknownWord)
    }
}

/// Whether an occurrence keeps its room: requested, offered and confirmed do, declined and cancelled do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Waits for the coordination's yes.
    Requested,
    /// Waits for the association's yes: from the waiting list, or another room than the one asked for.
    Offered,
    /// Settled.
    Confirmed,
    /// The coordination said no.
    Declined,
    /// Called off, or left out from the beginning.
    Cancelled,
}

impl Hold {
    /// Every hold.
    pub const ALL: [Self; 5] = [Self::Requested, Self::Offered, Self::Confirmed, Self::Declined, Self::Cancelled];

    /// The word it is stored under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Offered => "offered",
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether the room is kept.
    pub fn keeps_room(self) -> bool {
        matches!(self, Self::Requested | Self::Offered | Self::Confirmed)
    }
}

impl FromStr for Hold {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|hold| hold.as_str() == word).ok_or(UnknownWord)
    }
}

/// A booking that somebody asks for; every rule that needs no look at the plan has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// For whom.
    pub association: AssociationId,
    /// Where and when.
    pub wish: Wish,
    /// What for.
    pub purpose: Purpose,
    /// The service, for counselling and only then.
    pub service: Option<ServiceId>,
    /// A title in the association's words.
    pub title: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
    /// A note for the coordination.
    pub note: Option<String>,
    /// The version of the house rules that is accepted with it, where that was still to be done.
    pub accepts: Option<RulesVersion>,
    /// Which sheet of the form this came on, so that a second press books nothing twice.
    pub sheet: Sheet,
}

/// Where and when somebody wants to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Which rooms; at least one, none twice, no two that share a part.
    pub rooms: Vec<RoomId>,
    /// How many people are expected.
    pub attendees: Option<u16>,
    /// When, once or in series.
    pub times: Times,
    /// What to do with dates that cannot be had.
    pub on_clash: OnClash,
    /// What to do with single ones of them; these win over `on_clash`.
    pub choices: Vec<(NaiveDate, Choice)>,
}

/// When a booking is wished: the same hours on one date or many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    /// From when until when, on the clocks of the house.
    pub hours: Hours,
    /// Which of two equal hours is meant in the night the clocks go back.
    pub fold: Option<Fold>,
    /// The first day asked for; a rule may begin later.
    pub from: NaiveDate,
    /// How it repeats.
    pub rule: Option<Rule>,
    /// More dates, added by hand.
    pub also: Vec<NaiveDate>,
}

/// The dates of a wish.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WishedDates {
    /// Each date, and whether the rule gave it; in order, none twice.
    pub dates: Vec<(NaiveDate, Origin)>,
    /// The first days of the months that have no such date.
    pub missing: Vec<NaiveDate>,
}

/// Where a date comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From the rule, or it is the only date.
    Ruled,
    /// Added by hand.
    Added,
}

impl Times {
    /// Every date up to `last`.
    pub fn dates(&self, last: NaiveDate) -> WishedDates {
        let Dates { dates, missing } = match &self.rule {
            Some(rule) => rule.dates(self.from, last),
            None => Dates { dates: vec![self.from], missing: Vec::new() },
        };
        let added = self.also.iter().filter(|date| !dates.contains(date)).map(|date| (*date, Origin::Added));
        let mut all: Vec<(NaiveDate, Origin)> = dates.iter().map(|date| (*date, Origin::Ruled)).chain(added).collect();
        all.sort_by_key(|(date, _)| *date);
        all.dedup_by_key(|(date, _)| *date);
        WishedDates { dates: all, missing }
    }
}

/// What to do with dates that cannot be had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnClash {
    /// Book nothing, and ask.
    #[default]
    Refuse,
    /// Leave them out.
    Skip,
    /// Take the room that fits best among the free ones.
    OtherRoom,
}

impl OnClash {
    /// Every answer, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Refuse, Self::Skip, Self::OtherRoom];

    /// The word it is sent under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refuse => "refuse",
            Self::Skip => "skip",
            Self::OtherRoom => "other-room",
        }
    }
}

impl FromStr for OnClash {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == word).ok_or(UnknownWord)
    }
}

/// What to do with one date that cannot be had as wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Leave it out.
    Skip,
    /// Take this room instead.
    Room(RoomId),
    /// Take these hours instead.
    Hours(Hours),
}

/// One sheet of the booking form: sent twice, it still is one booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet(String);

impl Sheet {
    /// A sheet named by a random number.
    pub fn from_random(number: u64) -> Self {
        Self(format!("{number:016x}"))
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Sheet {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let hex = text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if hex && text.len() == 16 { Ok(Self(text.to_owned())) } else { Err(UnknownWord) }
    }
}

/// A booking the house keeps: what was asked for, and each of its dates as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Its code.
    pub id: BookingId,
    /// For whom.
    pub association: AssociationId,
    /// Who booked.
    pub booked_by: PersonId,
    /// Which rooms, where a date has no other.
    pub rooms: Vec<RoomId>,
    /// What for.
    pub purpose: Purpose,
    /// The service, for counselling.
    pub service: Option<ServiceId>,
    /// A title in the association's words.
    pub title: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
    /// How many people are expected.
    pub attendees: Option<u16>,
    /// From when until when, where a date has no other hours.
    pub hours: Hours,
    /// How it repeats.
    pub rule: Option<Rule>,
    /// Its dates by number; never empty.
    pub dates: Vec<Occurrence>,
    /// A note for the coordination.
    pub note: Option<String>,
    /// Until when a request or an offer waits for its answer.
    pub answer_by: Option<Moment>,
    /// How often it changed (RFC 5545 §3.8.7.4).
    pub sequence: i32,
}

/// One dated stretch of a booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Its number within the booking, from 1 on; it stays through every change.
    pub number: Number,
    /// The date the rule gave it; nothing where it was added by hand. With the booking's hours this is what a calendar
    /// knows it by (RFC 5545 §3.8.4.4).
    pub ruled: Option<NaiveDate>,
    /// When.
    pub span: Span,
    /// Which rooms.
    pub rooms: Vec<RoomId>,
    /// Whether it keeps them.
    pub hold: Hold,
}

/// The number of a date within its booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(pub i32);

impl Booking {
    /// How it stands as a whole: what waits for an answer first, then what is settled, then what is off.
    pub fn hold(&self) -> Hold {
        let any = |hold| self.dates.iter().any(|date| date.hold == hold);
        [Hold::Offered, Hold::Requested, Hold::Confirmed, Hold::Declined].into_iter().find(|hold| any(*hold)).unwrap_or(Hold::Cancelled)
    }

    /// Whether it was asked for on more than one date.
    pub fn is_series(&self) -> bool {
        self.dates.len() > 1
    }

    /// The date with that number.
    pub fn date(&self, number: Number) -> Option<&Occurrence> {
        self.dates.iter().find(|date| date.number == number)
    }

    /// Every room it keeps on some date, each once.
    pub fn kept_rooms(&self) -> Vec<RoomId> {
        let mut rooms: Vec<RoomId> = self.kept().flat_map(|date| date.rooms.iter().copied()).collect();
        rooms.sort_unstable();
        rooms.dedup();
        rooms
    }

    /// Dates that keep their rooms, in order.
    pub fn kept(&self) -> impl Iterator<Item = &Occurrence> {
        self.dates.iter().filter(|date| date.hold.keeps_room())
    }

    /// The kept date that is on or comes next; else the last one.
    pub fn next(&self, now: Moment) -> Option<&Occurrence> {
        let ahead = self.kept().filter(|date| date.span.end() > now).min_by_key(|date| date.span.start());
        ahead.or_else(|| self.kept().max_by_key(|date| date.span.start())).or_else(|| self.dates.last())
    }

    /// Whether somebody with that choice is reminded of the date the day before: only of what is settled.
    pub fn reminds_of(&self, date: &Occurrence, reminders: Reminders) -> bool {
        let settled = |date: &Occurrence| date.hold == Hold::Confirmed;
        let order = |date: &Occurrence| (date.span.start(), date.number);
        match reminders {
            Reminders::Never => false,
            Reminders::First => settled(date) && !self.dates.iter().any(|other| settled(other) && order(other) < order(date)),
            Reminders::Each => settled(date),
        }
    }

    /// Whether anything of it keeps a room and is not over.
    pub fn is_open(&self, now: Moment) -> bool {
        self.kept().any(|date| date.span.end() > now)
    }
}

/// A date of a booking as it stands in the plan of one room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The code of its booking.
    pub booking: BookingId,
    /// Its number there.
    pub number: Number,
    /// For whom.
    pub association: AssociationId,
    /// Which room.
    pub room: RoomId,
    /// What for.
    pub purpose: Purpose,
    /// The service, for counselling.
    pub service: Option<ServiceId>,
    /// A title in the association's words.
    pub title: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
    /// Whether it is settled.
    pub hold: Hold,
    /// When.
    pub span: Span,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::recurrence::{End, Every, Interval};

    fn times(rule: Option<Rule>, also: &[&str]) -> Times {
        Times {
            hours: "17:00-19:00".parse().unwrap(),
            fold: None,
            from: "2026-11-24".parse().unwrap(),
            rule,
            also: also.iter().map(|date| date.parse().unwrap()).collect(),
        }
    }

    fn dates(times: &Times) -> Vec<(String, Origin)> {
        times.dates("2028-01-01".parse().unwrap()).dates.into_iter().map(|(date, origin)| (date.to_string(), origin)).collect()
    }

    #[test]
    fn dates_added_by_hand_stand_in_order_and_none_comes_twice() {
        let daily = Rule { every: Every::Day, interval: Interval::ONE, end: End::Count(2) };
        let found = dates(&times(Some(daily), &["2026-12-24", "2026-11-25", "2026-11-20", "2026-12-24"]));
        let expected = [("2026-11-20", Origin::Added), ("2026-11-24", Origin::Ruled), ("2026-11-25", Origin::Ruled), ("2026-12-24", Origin::Added)];
        assert_eq!(found, expected.map(|(date, origin)| (date.to_owned(), origin)));
    }

    #[test]
    fn without_a_rule_there_is_one_date() {
        assert_eq!(dates(&times(None, &[])), [("2026-11-24".to_owned(), Origin::Ruled)]);
    }
}
