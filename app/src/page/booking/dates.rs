//! The dates of a booking: each with where and when, how it stands, and what can be done about it.

use leptos::prelude::*;

use super::Shown;
use crate::{
    domain::{
        booking::{Booking, Hold, Occurrence},
        form::Field,
    },
    page::{
        frame::Frame,
        part::{query, room_link, time},
    },
};

/// Every date of a series; those that are over are folded away.
pub(super) fn list(frame: Frame<'_>, shown: &Shown<'_>) -> AnyView {
    let text = frame.text();
    let mut dates: Vec<&Occurrence> = shown.booking.dates.iter().collect();
    dates.sort_by_key(|date| (date.span.start(), date.number));
    let (past, coming): (Vec<&Occurrence>, Vec<&Occurrence>) = dates.into_iter().partition(|date| date.span.end() <= frame.now);
    let rows = |dates: &[&Occurrence]| dates.iter().map(|date| row(frame, shown, date)).collect::<Vec<_>>();
    let turns = shown.booking.rule.as_ref().map(|rule| view! { <p>{text.repeats(rule, shown.booking.hours)}</p> });
    let over = (!past.is_empty()).then(|| {
        view! {
            <details class="calm">
                <summary>{text.say_with("dates-past", [("count", past.len().into())])}</summary>
                <ol class="rows dates">{rows(&past)}</ol>
            </details>
        }
    });
    let coming = if coming.is_empty() {
        view! { <p>{text.say("dates-none")}</p> }.into_any()
    } else {
        view! { <ol class="rows dates">{rows(&coming)}</ol> }.into_any()
    };
    view! {
        <section aria-labelledby="dates">
            <h2 id="dates">{text.say("dates-title")}</h2>
            {turns}
            {coming}
            {over}
        </section>
    }
    .into_any()
}

/// What can be done about the only date.
pub(super) fn only(frame: Frame<'_>, shown: &Shown<'_>) -> Option<AnyView> {
    let date = shown.booking.dates.first()?;
    let act = act(frame, shown, date, Named::Plainly)?;
    Some(view! { <div class="acts">{act}</div> }.into_any())
}

fn row(frame: Frame<'_>, shown: &Shown<'_>, date: &Occurrence) -> AnyView {
    let text = frame.text();
    let over = date.span.end() <= frame.now;
    let day = text.full_date(frame.zone().date(date.span.start()));
    let class = if over { Some("past") } else { (!date.hold.keeps_room()).then_some("gone") };
    let rooms: Vec<AnyView> = date.rooms.iter().map(|room| view! { " · "{room_link(frame, *room)} }.into_any()).collect();
    let number = text.say_with("date-number", [("number", date.number.0.into())]);
    view! {
        <li class=class id=format!("date-{}", date.number.0)>
            <p>{time(frame, date.span, day)}</p>
            <div>
                <p><bdi>{text.hours(date.span, frame.zone())}</bdi>{rooms}" "{state(frame, date)}</p>
                <p class="hint">{number}</p>
            </div>
            {act(frame, shown, date, Named::ByItsDay)}
        </li>
    }
    .into_any()
}

/// How a date stands, where that is not simply booked.
fn state(frame: Frame<'_>, date: &Occurrence) -> Option<AnyView> {
    let text = frame.text();
    let (class, word) = match date.hold {
        Hold::Confirmed => return crate::page::part::near(frame, date.span).filter(|_| date.span.end() > frame.now).map(IntoAny::into_any),
        Hold::Cancelled => ("tag off", text.say("date-off")),
        hold => (if hold.keeps_room() { "tag" } else { "tag off" }, text.hold(hold)),
    };
    Some(view! { <b class=class>{word}</b> }.into_any())
}

/// Whether an act must say which date it is about, because there are several.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Plainly,
    ByItsDay,
}

/// What the reader can do about a date.
fn act(frame: Frame<'_>, shown: &Shown<'_>, date: &Occurrence, named: Named) -> Option<AnyView> {
    let text = frame.text();
    if !shown.changeable || date.span.end() <= frame.now {
        return None;
    }
    let day = text.full_date(frame.zone().date(date.span.start()));
    let of_day = || [("date", day.as_str().into())];
    let by_its_day = named == Named::ByItsDay;
    if date.can_move() {
        let words = if by_its_day { text.say("date-change") } else { text.say("booking-change") };
        let label = by_its_day.then(|| text.say_with("date-change-of", of_day()));
        let at = change_at(frame, shown.booking, date);
        return Some(view! { <p class="act"><a class="btn quiet" href=at aria-label=label>{words}</a></p> }.into_any());
    }
    (date.hold == Hold::Cancelled).then(|| {
        let label = by_its_day.then(|| text.say_with("date-restore-of", of_day()));
        view! {
            <form class="act" method="post" action=frame.to(&format!("/bookings/{}/restore", shown.booking.id))>
                <input type="hidden" name=Field::Number.name() value=date.number.0.to_string()/>
                <button class="quiet" aria-label=label>{text.say("date-restore")}</button>
            </form>
        }
        .into_any()
    })
}

fn change_at(frame: Frame<'_>, booking: &Booking, date: &Occurrence) -> String {
    frame.to(&format!("/bookings/{}/change", booking.id)) + &query(&[(Field::Number.name(), &date.number.0.to_string())])
}
