//! On what terms a room is given, in words.

use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;

use super::{frame::Frame, part::fact};
use crate::{
    domain::{
        closure::{Again, Closure},
        parse::desk::WEEK,
        room::Room,
        terms::{Approval, Bookers, Terms},
        timetable::{Minute, Timetable},
    },
    text::Text,
};

/// The terms as facts; what is not limited is left out.
pub(super) fn facts(frame: Frame<'_>, room: &Room) -> Vec<AnyView> {
    let text = frame.text();
    let terms = &room.terms;
    let opening = match &terms.opening {
        Some(opening) => week(frame, opening),
        None => text.say("terms-always").into_any(),
    };
    let line = |term: std::borrow::Cow<'static, str>, truth: Option<String>| truth.map(|truth| fact(term, truth));
    [
        Some(fact(text.say("terms-opening"), opening)),
        line(text.say("terms-length"), lengths(text, terms)),
        line(text.say("terms-ahead"), ahead(text, terms)),
        line(text.say("terms-buffer"), buffer(text, terms)),
        line(text.say("terms-approval"), (terms.approval != Approval::Never).then(|| text.approval(terms.approval).into_owned())),
        Some(fact(text.say("terms-bookers"), bookers(frame, &terms.bookers))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// "Montag–Freitag: 08:00–12:00 und 13:00–22:00", a line for days that are alike and follow each other.
pub(super) fn week(frame: Frame<'_>, table: &Timetable) -> AnyView {
    let text = frame.text();
    let windows = |weekday: Weekday| table.windows_on(weekday).collect::<Vec<_>>();
    let stretches = WEEK.chunk_by(|(one, _), (other, _)| windows(*one) == windows(*other));
    let line = |days: &[(Weekday, crate::domain::form::Field)]| {
        let (first, last) = (days.first()?, days.last()?);
        let open = windows(first.0);
        let name = match days.len() {
            1 => text.weekday(first.0).into_owned(),
            _ => [&*text.weekday(first.0), "–", &*text.weekday(last.0)].concat(),
        };
        (!open.is_empty()).then(|| view! { <li>{name}": "{hours(text, &open)}</li> }.into_any())
    };
    view! { <ul class="plain">{stretches.filter_map(line).collect::<Vec<_>>()}</ul> }.into_any()
}

fn hours(text: Text, windows: &[(Minute, Minute)]) -> String {
    let windows: Vec<String> = windows.iter().map(|(from, until)| text.range(&from.to_string(), &until.to_string())).collect();
    text.list(&windows)
}

fn lengths(text: Text, terms: &Terms) -> Option<String> {
    let shortest = terms.shortest.map(|minutes| text.say_with("terms-shortest", [("length", text.length(minutes).into())]));
    let longest = terms.longest.map(|minutes| text.say_with("terms-longest", [("length", text.length(minutes).into())]));
    joined(shortest, longest)
}

fn ahead(text: Text, terms: &Terms) -> Option<String> {
    let earliest = terms.days_ahead.map(|days| text.say_with("terms-earliest", [("count", days.into())]));
    let latest = terms.hours_before.map(|hours| text.say_with("terms-latest", [("count", hours.into())]));
    joined(earliest, latest)
}

fn buffer(text: Text, terms: &Terms) -> Option<String> {
    let minutes = |minutes: u16| (minutes > 0).then(|| text.length(minutes));
    let set_up = minutes(terms.set_up).map(|length| text.say_with("terms-set-up", [("length", length.into())]));
    let clear_up = minutes(terms.clear_up).map(|length| text.say_with("terms-clear-up", [("length", length.into())]));
    joined(set_up, clear_up)
}

fn joined(one: Option<std::borrow::Cow<'static, str>>, other: Option<std::borrow::Cow<'static, str>>) -> Option<String> {
    let both: Vec<_> = one.into_iter().chain(other).collect();
    (!both.is_empty()).then(|| both.join(", "))
}

/// Who may book.
pub(super) fn bookers(frame: Frame<'_>, bookers: &Bookers) -> String {
    let text = frame.text();
    match bookers {
        Bookers::Everybody => text.say("bookers-everybody").into_owned(),
        Bookers::Residents => text.say("bookers-residents").into_owned(),
        Bookers::Coordination => text.say("bookers-coordination").into_owned(),
        Bookers::Only(some) => {
            let names = some.iter().filter_map(|id| frame.house.association(*id)).map(|association| association.name.as_str());
            text.list(&names.collect::<Vec<_>>())
        }
    }
}

/// Closures of the house and of a room that are on or still to come, soonest first, with the days they come next.
pub(super) fn closures<'a>(frame: Frame<'a>, touching: Option<&Room>) -> Vec<(&'a Closure, NaiveDate, NaiveDate)> {
    let touches = |closure: &&Closure| touching.is_none_or(|room| closure.touches(room, &frame.house.rooms));
    let next = |closure: &'a Closure| closure.next(frame.today()).map(|(first, last)| (closure, first, last));
    let mut found: Vec<_> = frame.house.closures.iter().filter(touches).filter_map(next).collect();
    found.sort_by_key(|(closure, first, last)| (*first, *last, closure.id));
    found
}

/// "Dienstag, 1. Dezember 2026 bis Samstag, 5. Dezember 2026, jedes Jahr".
pub(super) fn days(frame: Frame<'_>, first: NaiveDate, last: NaiveDate, again: Again) -> String {
    let text = frame.text();
    let days = if first == last {
        text.full_date(first)
    } else {
        text.say_with("closure-days", [("first", text.full_date(first).into()), ("last", text.full_date(last).into())]).into_owned()
    };
    match again {
        Again::Once => days,
        Again::Yearly => text.say_with("closure-yearly", [("days", days.into())]).into_owned(),
    }
}
