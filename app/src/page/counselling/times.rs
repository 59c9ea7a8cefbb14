//! When a service takes place: its next sessions, what is called off, and days on which the house is closed.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    domain::{
        closure::Why,
        offer::Offer,
        service::{Entry, Session},
        time::plus_days,
    },
    page::{
        frame::Frame,
        part::{closed_why, mail, near, phone, time},
    },
    text::clock,
};

/// The next sessions, and among them those that are called off; without any, how to get one.
pub(in crate::page) fn times(frame: Frame<'_>, offer: &Offer<'_>) -> AnyView {
    let date = |session: &Session| frame.zone().date(session.span.start());
    let mut lines: Vec<(NaiveDate, AnyView)> = offer.next.iter().map(|next| (date(next), session(frame, offer, next))).collect();
    lines.extend(offer.called_off.iter().map(|day| (*day, called_off(frame, *day))));
    lines.sort_by_key(|(day, _)| *day);
    let lines: Vec<AnyView> = lines.into_iter().map(|(_, line)| line).collect();
    let ask = offer.next.is_empty().then(|| ask(frame, offer));
    view! { {(!lines.is_empty()).then(|| view! { <ul class="next">{lines}</ul> })}{ask} }.into_any()
}

/// "Dienstag, 24. November, 17:00–19:00, Atelier, 2. Stock", after how near it is.
fn session(frame: Frame<'_>, offer: &Offer<'_>, session: &Session) -> AnyView {
    let text = frame.text();
    let words = text.soon(session.span, frame.zone());
    let place = frame.house.room(session.room).map(|room| [text.comma(), &text.place(room)].concat());
    let near = if offer.open_until.is_some() && session.span.contains(frame.now) {
        let until = clock(frame.zone().wall(session.span.end()).time());
        view! { <b class="tag">{text.say_with("open-until", [("time", until.into())])}</b>" " }.into_any()
    } else {
        near(frame, session.span).into_any()
    };
    view! { <li>{near}{time(frame, session.span, words)}{place}</li> }.into_any()
}

/// "Fällt aus am Dienstag, 24. November".
fn called_off(frame: Frame<'_>, day: NaiveDate) -> AnyView {
    let date = frame.text().date(day);
    view! { <li class="off">{frame.text().say_with("called-off-on", [("date", date.into())])}</li> }.into_any()
}

/// Whom to ask where there are no times: the association, else the house.
fn ask(frame: Frame<'_>, offer: &Offer<'_>) -> AnyView {
    let text = frame.text();
    let association = frame.house.association(offer.service.association);
    let words = match offer.service.entry {
        Entry::Appointment => text.say("times-by-appointment"),
        Entry::WalkIn => text.say("times-not-fixed"),
    };
    let number = association.and_then(|association| association.phone.as_deref()).map(phone);
    let address = || association.and_then(|association| association.email.as_deref()).map(mail);
    let reach = number.or_else(address).unwrap_or_else(|| phone(&frame.house.hub.phone));
    view! { <p>{words}" "{reach}</p> }.into_any()
}

/// When the house is closed within the next seven days, on days that matter.
pub(in crate::page) fn closed_soon(frame: Frame<'_>, matters: impl Fn(NaiveDate) -> bool) -> Option<AnyView> {
    let notes: Vec<AnyView> =
        closed(frame).into_iter().filter(|(days, _)| days_of(days).any(&matters)).map(|(days, why)| note(frame, &days, why)).collect();
    (!notes.is_empty()).then(|| view! { <p class="note">{notes}</p> }.into_any())
}

/// The closed days of the next seven, those that follow each other for the same reason together.
fn closed(frame: Frame<'_>) -> Vec<(RangeInclusive<NaiveDate>, Why)> {
    const DAYS: i64 = 7;
    let closures = frame.house.closures();
    let mut closed: Vec<(RangeInclusive<NaiveDate>, Why)> = Vec::new();
    for day in (0..DAYS).map(|days| plus_days(frame.today(), days)) {
        let Some(why) = closures.of_house(day) else { continue };
        match closed.last_mut().filter(|(days, before)| *before == why && plus_days(*days.end(), 1) == day) {
            Some((days, _)) => *days = *days.start()..=day,
            None => closed.push((day..=day, why)),
        }
    }
    closed
}

fn days_of(days: &RangeInclusive<NaiveDate>) -> impl Iterator<Item = NaiveDate> {
    let last = *days.end();
    days.start().iter_days().take_while(move |day| *day <= last)
}

fn note(frame: Frame<'_>, days: &RangeInclusive<NaiveDate>, why: Why) -> AnyView {
    let text = frame.text();
    let [first, last] = [days.start(), days.end()].map(|day| text.date(*day));
    let why = closed_why(frame, why);
    let words = if first == last {
        text.say_with("closed-on", [("date", first.into()), ("why", why.into())])
    } else {
        text.say_with("closed-from", [("first", first.into()), ("last", last.into()), ("why", why.into())])
    };
    view! { <span class="line">{words}</span>" " }.into_any()
}
