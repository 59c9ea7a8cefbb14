//! What is wrong with a field, and what to do about it.

use std::borrow::Cow;

use fluent_bundle::FluentArgs;

use super::{Text, date::clock};
use crate::domain::form::{Field, Problem};

impl Text {
    /// What is wrong with a field and what to do: the words for this field if there are any, else those for every field.
    pub fn problem(self, field: Field, problem: &Problem) -> Cow<'static, str> {
        let key = key(problem);
        let args = self.values(problem);
        let own = self.find(&format!("{key}-{}", field.name()), Some(&args));
        own.or_else(|| self.find(key, Some(&args))).unwrap_or(Cow::Borrowed(key))
    }

    /// The same after the label of the field, where it stands away from it: "Titel: Bitte kürzen Sie …". A label that asks needs no colon.
    pub fn labelled_problem(self, field: Field, problem: &Problem) -> String {
        let (label, message) = (self.field(field), self.problem(field, problem));
        let between = if label.ends_with(['?', '؟']) { " " } else { ": " };
        [&label, between, &message].concat()
    }

    fn values(self, problem: &Problem) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        match problem {
            Problem::TooLong { max } | Problem::TooManyDates { max } => args.set("max", *max),
            Problem::NotAnInterval { max } | Problem::TooManyOpen { max } | Problem::OutOfRange { max } => args.set("max", *max),
            Problem::TooShort { room, minutes } | Problem::TooLongStay { room, minutes } => {
                args.set("room", room.as_str());
                args.set("length", self.length(*minutes));
            }
            Problem::RoomNotForThem { room } => args.set("room", room.as_str()),
            Problem::TooFar { last } => args.set("last", self.full_date(*last)),
            Problem::MissingHour { date, time, next } => {
                args.set("date", self.full_date(*date));
                args.set("time", clock(*time));
                args.set("next", clock(*next));
            }
            Problem::TwiceHour { date, time } => {
                args.set("date", self.full_date(*date));
                args.set("time", clock(*time));
            }
            Problem::TooManyPeople { room, capacity } => {
                args.set("room", room.as_str());
                args.set("capacity", *capacity);
            }
            Problem::SharedPart { one, other } => {
                args.set("one", one.as_str());
                args.set("other", other.as_str());
            }
            Problem::Missing
            | Problem::NoDates
            | Problem::UntilAndCount
            | Problem::RulesNotAccepted
            | Problem::Unreadable
            | Problem::NotAChoice
            | Problem::NotADate
            | Problem::Past
            | Problem::NotATime
            | Problem::EndNotAfterStart
            | Problem::NotANumber
            | Problem::NotAnEmail
            | Problem::WrongCode
            | Problem::NotWindows
            | Problem::NotALength
            | Problem::LongestTooShort => {}
        }
        args
    }
}

pub(super) fn key(problem: &Problem) -> &'static str {
    match problem {
        Problem::Missing => "problem-missing",
        Problem::TooLong { .. } => "problem-too-long",
        Problem::Unreadable => "problem-unreadable",
        Problem::NotAChoice => "problem-not-a-choice",
        Problem::NotADate => "problem-not-a-date",
        Problem::Past => "problem-past",
        Problem::TooFar { .. } => "problem-too-far",
        Problem::NotATime => "problem-not-a-time",
        Problem::MissingHour { .. } => "problem-missing-hour",
        Problem::TwiceHour { .. } => "problem-twice-hour",
        Problem::EndNotAfterStart => "problem-end-not-after-start",
        Problem::NotANumber => "problem-not-a-number",
        Problem::TooManyPeople { .. } => "problem-too-many-people",
        Problem::SharedPart { .. } => "problem-shared-part",
        Problem::NotAnInterval { .. } => "problem-not-an-interval",
        Problem::NoDates => "problem-no-dates",
        Problem::TooManyDates { .. } => "problem-too-many-dates",
        Problem::UntilAndCount => "problem-until-and-count",
        Problem::TooShort { .. } => "problem-too-short",
        Problem::TooLongStay { .. } => "problem-too-long-stay",
        Problem::RoomNotForThem { .. } => "problem-room-not-for-them",
        Problem::RulesNotAccepted => "problem-rules-not-accepted",
        Problem::TooManyOpen { .. } => "problem-too-many-open",
        Problem::NotAnEmail => "problem-not-an-email",
        Problem::WrongCode => "problem-wrong-code",
        Problem::NotWindows => "problem-not-windows",
        Problem::NotALength => "problem-not-a-length",
        Problem::OutOfRange { .. } => "problem-out-of-range",
        Problem::LongestTooShort => "problem-longest-too-short",
    }
}
