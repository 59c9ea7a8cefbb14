//! What the house says to a date that somebody would like elsewhere in the plan.

use super::{
    booking::{entry::name, obstacle::At},
    frame::Frame,
};
use crate::{
    domain::{
        amend::{InTheWay, Scope},
        booking::Booking,
        directory::Shown,
        form::{Field, Fields, Problems},
    },
    islands::{Verdict, moving::MoveAhead},
};

/// A date that somebody would like elsewhere.
#[derive(Clone, Debug)]
pub struct Moving<'a> {
    /// The booking as it stands.
    pub booking: &'a Booking,
    /// The date as it stands, as the change form would say it.
    pub standing: &'a Fields,
    /// The change form as it would be sent.
    pub form: &'a Fields,
    /// What would become of it.
    pub outlook: Outlook,
}

/// What would become of the change form.
#[derive(Clone, Debug)]
pub enum Outlook {
    /// It would be changed.
    Open {
        /// The booking it would be.
        after: Box<Booking>,
        /// Whether the coordination must say yes.
        asks: bool,
    },
    /// Nothing would change.
    Same,
    /// The date is over or was called off.
    Gone,
    /// Something is wrong with what is asked for.
    Wrong(Problems),
    /// Something is in the way of some dates, as far as the reader may see.
    Blocked(Vec<InTheWay<Shown>>),
}

/// The answer to whoever moves it.
pub fn answer(frame: Frame<'_>, data: &Moving<'_>) -> MoveAhead {
    let text = frame.text();
    let series = data.booking.is_series();
    let scope = |scope: Scope| (scope.as_str().to_owned(), text.scope(scope).into_owned());
    MoveAhead {
        verdict: if matches!(data.outlook, Outlook::Open { .. } | Outlook::Same) { Verdict::Free } else { Verdict::Taken },
        words: words(frame, data),
        notes: notes(frame, data),
        action: frame.to(&format!("/bookings/{}/change", data.booking.id)),
        fields: data.form.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        scope_words: if series { text.field(Field::Scope).into_owned() } else { String::new() },
        scopes: if series { Scope::ALL.map(scope).into() } else { Vec::new() },
        go: text.say("move-go").into_owned(),
        stay: text.say("move-stay").into_owned(),
    }
}

/// "Chorprobe: Dienstag, 24. November, 17:00–19:00, Atelier → Mittwoch, 25. November, 18:00–20:00, Café".
fn words(frame: Frame<'_>, data: &Moving<'_>) -> String {
    let (before, after) = (place(frame, data.standing), place(frame, data.form));
    let values = [("what", name(frame, data.booking).text.into()), ("before", before.into()), ("after", after.into())];
    frame.text().say_with("move-words", values).into_owned()
}

/// Where and when a form says the date is; what is no date, as it was sent.
fn place(frame: Frame<'_>, form: &Fields) -> String {
    let text = frame.text();
    let typed = form.get(Field::Date);
    let date = typed.parse().map_or_else(|_| typed.to_owned(), |date| text.date(date));
    let hours = text.range(form.get(Field::Start), form.get(Field::End));
    let rooms: Vec<&str> = form.all(Field::Room).filter_map(|slug| frame.house.room_named(slug)).map(|room| room.name.as_str()).collect();
    text.say_with("move-place", [("date", date.into()), ("hours", hours.into()), ("rooms", text.list(&rooms).into())]).into_owned()
}

/// What is in the way, or what happens next.
fn notes(frame: Frame<'_>, data: &Moving<'_>) -> Vec<String> {
    let text = frame.text();
    match &data.outlook {
        Outlook::Same => vec![text.say("move-same").into_owned()],
        Outlook::Gone => vec![text.say("change-gone").into_owned()],
        Outlook::Wrong(problems) => problems.iter().map(|(field, problem)| text.problem(field, problem).into_owned()).collect(),
        Outlook::Blocked(dates) => dates.iter().map(|blocked| in_the_way(frame, data.booking, blocked)).collect(),
        Outlook::Open { after, asks } => {
            let next = if *asks { text.say("asks") } else { text.say("move-letter") };
            how_many(frame, data.booking, after).into_iter().chain([next.into_owned()]).collect()
        }
    }
}

/// How many dates of a series change, where it is not just the one.
fn how_many(frame: Frame<'_>, before: &Booking, after: &Booking) -> Option<String> {
    let count = after.dates.iter().filter(|date| before.date(date.number) != Some(date)).count();
    (count > 1).then(|| frame.text().say_with("move-dates", [("count", count.into())]).into_owned())
}

/// What is in the way of a date; which date, where there are several.
fn in_the_way(frame: Frame<'_>, booking: &Booking, blocked: &InTheWay<Shown>) -> String {
    let text = frame.text();
    let why = At { text, house: frame.house, date: blocked.date, span: blocked.span }.words(&blocked.obstacle);
    if !booking.is_series() {
        return why;
    }
    let when = blocked.span.map_or_else(|| text.date(blocked.date), |span| text.soon(span, frame.zone()));
    text.say_with("move-note", [("when", when.into()), ("why", why.into())]).into_owned()
}
