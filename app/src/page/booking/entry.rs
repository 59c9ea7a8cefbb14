//! The booking's own page.

use leptos::prelude::*;

use super::{Detail, Fresh, NotDone, Shown, dates, obstacle, told, undo};
use crate::{
    domain::{
        booking::{Booking, Hold, Visibility},
        time::Moment,
    },
    page::{
        frame::Frame,
        letter::{Key, State},
        part::{Said, association_link, association_name, fact, query, room_link, room_name, service_name, time},
    },
    text::clock,
};

pub(super) fn page(frame: Frame<'_>, data: &Shown<'_>) -> String {
    let booking = data.booking;
    let name = name(frame, booking);
    let news = news(frame, data);
    let undo = data.undo_until.filter(|_| news.is_none());
    let told_of_letter = data.detail.filter(|_| data.fresh.is_none());
    frame.page(&name.text.clone(), || {
        view! {
            {data.refused.as_ref().map(|not_done| refused(frame, not_done))}
            {news}
            <h1 lang=name.lang dir=name.dir>{name.text}</h1>
            {state(frame, data)}
            {undo.map(|until| undo::line(frame, booking, until, None))}
            {(data.changeable && booking.hold() == Hold::Offered).then(|| offer(frame, booking))}
            {facts(frame, data)}
            {told_of_letter.map(|detail| letter(frame, detail))}
            {if booking.is_series() { Some(dates::list(frame, data)) } else { dates::only(frame, data) }}
            {data.detail.and_then(|detail| keys(frame, detail))}
            {ways_on(frame, data)}
            {data.cancellable.then(|| cancel(frame, booking))}
            {data.detail.and_then(|detail| told::list(frame, detail.history))}
        }
    })
}

/// The service, else the title, else the purpose.
pub(in crate::page) fn name(frame: Frame<'_>, booking: &Booking) -> Said {
    match (booking.service.and_then(|id| frame.house.service(id)), &booking.title) {
        (Some(service), _) => service_name(frame, service),
        (None, Some(title)) => Said::of(frame, booking.association, title),
        (None, None) => Said::here(&frame.text().purpose(booking.purpose)),
    }
}

/// Right after booking or changing: that it worked, what happens next, and the way to take it back.
fn news(frame: Frame<'_>, data: &Shown<'_>) -> Option<AnyView> {
    let text = frame.text();
    let title = match (data.fresh?, data.booking.hold()) {
        (Fresh::Booked, Hold::Requested) => text.say("booking-asked"),
        (Fresh::Booked, Hold::Confirmed | Hold::Offered) => text.say("booking-done"),
        (Fresh::Booked, Hold::Declined | Hold::Cancelled) => return None,
        (Fresh::Changed, _) => text.say("booking-changed"),
        (Fresh::CalledOff, _) => text.say("booking-called-off"),
        (Fresh::BroughtBack, _) => text.say("booking-brought-back"),
        (Fresh::Undone, _) => text.say("booking-undone"),
    };
    let section = view! {
        <section class="good" role="status" aria-labelledby="done">
            <h2 id="done">{title}</h2>
            {data.detail.map(|detail| letter(frame, detail))}
            {data.undo_until.map(|until| undo::line(frame, data.booking, until, None))}
        </section>
    };
    Some(section.into_any())
}

/// What could not be done, and why.
fn refused(frame: Frame<'_>, not_done: &NotDone) -> AnyView {
    let text = frame.text();
    let (title, why) = match not_done {
        NotDone::BringBack(blocked) => (text.say("restore-blocked"), obstacle::list(frame, std::slice::from_ref(blocked))),
        NotDone::Undo(dates) if dates.is_empty() => (text.say("undo-blocked"), view! { <p>{text.say("change-busy")}</p> }.into_any()),
        NotDone::Undo(dates) => {
            let why = view! { {obstacle::list(frame, dates)}<p class="hint">{text.say("undo-nothing-done")}</p> };
            (text.say("undo-blocked"), why.into_any())
        }
        NotDone::UndoNoMore => (text.say("undo-blocked"), view! { <p>{text.say("undo-no-more")}</p> }.into_any()),
    };
    view! {
        <section class="refused" role="alert" aria-labelledby="refused">
            <h2 id="refused">{title}</h2>
            {why}
        </section>
    }
    .into_any()
}

fn state(frame: Frame<'_>, data: &Shown<'_>) -> AnyView {
    let text = frame.text();
    let booking = data.booking;
    let hold = booking.hold();
    let over = hold == Hold::Confirmed && !booking.is_open(frame.now);
    let class = if hold.keeps_room() { "tag" } else { "tag off" };
    let word = if over { text.say("is-past") } else { text.hold(hold) };
    let off = (hold == Hold::Cancelled).then(|| view! { <p>{text.say("booking-off")}</p> });
    let asked = booking.answer_by.filter(|_| hold == Hold::Requested && data.detail.is_some());
    let asked = asked.map(|at| view! { <p>{text.say_with("booking-answer-by", [("when", until(frame, at).into())])}</p> });
    view! { <p><b class=class>{word}</b></p>{off}{asked} }.into_any()
}

/// What is kept for the association waits for its yes.
fn offer(frame: Frame<'_>, booking: &Booking) -> AnyView {
    let text = frame.text();
    let title = match booking.answer_by {
        Some(at) => text.say_with("offer-until", [("when", until(frame, at).into())]),
        None => text.say("offer-title"),
    };
    let to = |what: &str| frame.to(&format!("/bookings/{}/{what}", booking.id));
    view! {
        <section class="note" aria-labelledby="offer">
            <h2 id="offer">{title}</h2>
            <div class="acts">
                <form method="post" action=to("take")><button>{text.say("offer-take")}</button></form>
                <form method="post" action=to("refuse")><button class="quiet">{text.say("offer-refuse")}</button></form>
            </div>
        </section>
    }
    .into_any()
}

/// "Dienstag, 1. Dezember 2026, 09:00".
fn until(frame: Frame<'_>, at: Moment) -> String {
    let wall = frame.zone().wall(at);
    [&frame.text().full_date(wall.date()), ", ", &clock(wall.time())].concat()
}

/// How to get in.
fn keys(frame: Frame<'_>, detail: Detail<'_>) -> Option<AnyView> {
    let one = |key: &Key| view! { <p class="lines" dir="auto"><b>{room_name(frame, key.room)}": "</b>{key.words.clone()}</p> }.into_any();
    (!detail.keys.is_empty()).then(|| {
        view! {
            <section aria-labelledby="keys">
                <h2 id="keys">{frame.text().say("keys-title")}</h2>
                {detail.keys.iter().map(one).collect::<Vec<_>>()}
            </section>
        }
        .into_any()
    })
}

fn facts(frame: Frame<'_>, data: &Shown<'_>) -> AnyView {
    let text = frame.text();
    let booking = data.booking;
    let when = if booking.is_series() && booking.is_open(frame.now) { text.say("booking-next-date") } else { text.say("when") };
    let rooms: Vec<AnyView> = booking.rooms.iter().map(|id| view! { <p>{room_link(frame, *id)}</p> }.into_any()).collect();
    view! {
        <dl class="facts">
            {booking.next(frame.now).map(|date| fact(when, time(frame, date.span, text.when(date.span, frame.zone()))))}
            {fact(text.say("where"), rooms)}
            {fact(text.say("association"), association_link(frame, booking.association))}
            {fact(text.say("purpose"), text.purpose(booking.purpose))}
            {title(frame, booking)}
            {data.detail.map(|detail| private(frame, booking, detail))}
            {fact(text.say("booking-number"), view! { <bdi><code>{booking.id.to_string()}</code></bdi> })}
        </dl>
    }
    .into_any()
}

/// The title, where the heading says something else.
fn title(frame: Frame<'_>, booking: &Booking) -> Option<AnyView> {
    let title = booking.title.as_ref().filter(|_| booking.service.is_some())?;
    Some(fact(frame.text().say("booking-words"), Said::of(frame, booking.association, title).span()))
}

/// What only the association and the coordination see.
fn private(frame: Frame<'_>, booking: &Booking, detail: Detail<'_>) -> AnyView {
    let text = frame.text();
    view! {
        {fact(text.say("visible-for"), text.visibility(booking.visibility))}
        {booking.attendees.map(|people| fact(text.say("attendees"), people.to_string()))}
        {fact(text.say("booked-by"), view! { <bdi>{detail.booked_by.to_owned()}</bdi> })}
        {booking.note.clone().map(|note| fact(text.say("note"), view! { <p class="lines" dir="auto">{note}</p> }))}
    }
    .into_any()
}

/// What became of the letter about it, and what to do where it did not go.
fn letter(frame: Frame<'_>, detail: Detail<'_>) -> AnyView {
    let text = frame.text();
    let to = || [("email", detail.letters_to.into())];
    match detail.letter {
        None | Some(State::Waiting { .. }) => view! { <p>{text.say_with("letter-coming", to())}</p> }.into_any(),
        Some(State::Sent) => view! { <p>{text.say_with("letter-gone", to())}</p> }.into_any(),
        Some(State::GivenUp) => view! { <p class="note">{text.say_with("letter-lost", to())}</p> }.into_any(),
    }
}

fn ways_on(frame: Frame<'_>, data: &Shown<'_>) -> AnyView {
    let text = frame.text();
    let booking = data.booking;
    let service = booking.service.filter(|_| booking.visibility == Visibility::Public).and_then(|id| frame.house.service(id));
    let service = service.map(|service| {
        let at = frame.to(&format!("/counselling/{}", service.slug));
        view! { <li><a href=at>{text.say("booking-service")}</a></li> }
    });
    let day = booking.next(frame.now).map_or(frame.today(), |date| frame.zone().date(date.span.start())).to_string();
    let plan = frame.to("/calendar") + &query(&[("view", "day"), ("date", &day)]);
    let again = data.detail.map(|_| view! { <li><a href=again(frame, booking)>{text.say("booking-again")}</a></li> });
    view! { <ul>{service}<li><a href=plan>{text.say("booking-plan")}</a></li>{again}</ul> }.into_any()
}

/// The form with everything but the date filled in.
fn again(frame: Frame<'_>, booking: &Booking) -> String {
    let house = frame.house;
    let (start, end) = (clock(booking.hours.start()), clock(booking.hours.end()));
    let room = booking.rooms.first().and_then(|id| house.room(*id));
    let association = house.association(booking.association);
    let service = booking.service.and_then(|id| house.service(id));
    let mut pairs = vec![("purpose", booking.purpose.as_str()), ("start", &start), ("end", &end)];
    pairs.extend(association.map(|association| ("association", association.slug.as_str())));
    pairs.extend(room.map(|room| ("room", room.slug.as_str())));
    pairs.extend(service.map(|service| ("service", service.slug.as_str())));
    pairs.extend(booking.title.as_deref().map(|title| ("title", title)));
    frame.to("/bookings/new") + &query(&pairs)
}

/// Calling off takes two presses, and says first what will happen.
fn cancel(frame: Frame<'_>, booking: &Booking) -> AnyView {
    let text = frame.text();
    let public = booking.service.is_some().then(|| view! { <p>{text.say("cancel-directory")}</p> });
    let whose = text.say_with("cancel-letter", [("association", association_name(frame, booking.association).into())]);
    view! {
        <details>
            <summary>{text.say("cancel-open")}</summary>
            <form method="post" action=frame.to(&format!("/bookings/{}/cancel", booking.id))>
                <p>{whose}</p>
                {public}
                <button class="stop">{text.say("cancel-go")}</button>
            </form>
        </details>
    }
    .into_any()
}
