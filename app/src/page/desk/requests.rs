//! The requests on the coordination's desk (`/{lang}/desk/requests`), each with the ways to answer it.

use leptos::prelude::*;

use crate::{
    domain::{
        booking::{Booking, Hold, Occurrence},
        directory::Shown,
        form::{Field, Problem},
        id::{BookingId, RoomId},
        parse::REASON_MAX,
        person::Email,
    },
    page::{
        frame::Frame,
        part::{Said, association_link, fact, mail, room_link, row, service_name, time},
        waiting::moment,
    },
};

/// The requests that wait.
#[derive(Clone, Debug)]
pub struct Requests {
    /// The soonest deadline first.
    pub open: Vec<Request>,
    /// What to say about the last answer.
    pub notice: Option<Notice>,
    /// The answer that came back.
    pub wrong: Option<Wrong>,
}

/// One request.
#[derive(Clone, Debug)]
pub struct Request {
    /// What is asked for.
    pub booking: Booking,
    /// Who asks.
    pub asker: Option<Asker>,
    /// What else is on in these rooms on the first day.
    pub also: Vec<Shown>,
    /// Rooms that could be had instead on every date, best fit first.
    pub instead: Vec<RoomId>,
}

/// Who asks for a room.
#[derive(Clone, Debug)]
pub struct Asker {
    /// Their name.
    pub name: String,
    /// Where they can be reached.
    pub email: Email,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It stands.
    Answered,
    /// Somebody was faster.
    Settled,
    /// The proposed room is not free any more.
    RoomTaken,
}

/// An answer with something wrong in it.
#[derive(Clone, Debug)]
pub struct Wrong {
    /// To which request.
    pub booking: BookingId,
    /// In which field.
    pub field: Field,
    /// What is wrong.
    pub problem: Problem,
    /// What was typed there.
    pub typed: String,
}

/// The page.
pub fn page(frame: Frame<'_>, data: &Requests) -> String {
    let text = frame.text();
    let title = text.say("requests-title");
    let wrong = data.wrong.as_ref().filter(|wrong| data.open.iter().any(|request| request.booking.id == wrong.booking));
    let prefixed = if wrong.is_some() { format!("{} {title}", text.say("error-prefix")) } else { title.to_string() };
    frame.page(&prefixed, || {
        view! {
            {wrong.map(|wrong| summary(frame, wrong))}
            <h1>{title.clone()}</h1>
            {data.notice.map(|notice| told(frame, notice))}
            {data.open.is_empty().then(|| view! { <p>{text.say("requests-none")}</p> })}
            {data.open.iter().map(|request| card(frame, request, wrong)).collect::<Vec<_>>()}
        }
    })
}

fn told(frame: Frame<'_>, notice: Notice) -> AnyView {
    let text = frame.text();
    match notice {
        Notice::Answered => view! { <p class="good" role="status">{text.say("requests-answered")}</p> }.into_any(),
        Notice::Settled => view! { <p class="note" role="alert">{text.say("requests-settled")}</p> }.into_any(),
        Notice::RoomTaken => view! { <p class="note" role="alert">{text.say("requests-room-taken")}</p> }.into_any(),
    }
}

/// What is wrong, with a link to the field.
fn summary(frame: Frame<'_>, wrong: &Wrong) -> AnyView {
    let text = frame.text();
    view! {
        <div class="errors" role="alert" aria-labelledby="errors">
            <h2 id="errors">{text.say("errors-title")}</h2>
            <ul><li><a href=format!("#{}", id(wrong.field, &wrong.booking))>{text.problem(wrong.field, &wrong.problem)}</a></li></ul>
        </div>
    }
    .into_any()
}

/// Every request has the same fields, so their ids carry its number.
fn id(field: Field, booking: &BookingId) -> String {
    format!("{}-{booking}", field.name())
}

fn card(frame: Frame<'_>, request: &Request, wrong: Option<&Wrong>) -> AnyView {
    let booking = &request.booking;
    let wrong = wrong.filter(|wrong| wrong.booking == booking.id);
    let heading = format!("request-{}", booking.id);
    view! {
        <article class="request" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()><a href=frame.to(&format!("/bookings/{}", booking.id))>{name(frame, booking).span()}</a></h2>
            {facts(frame, request)}
            {also(frame, request)}
            {approve(frame, booking)}
            {propose(frame, request, wrong)}
            {decline(frame, booking, wrong)}
        </article>
    }
    .into_any()
}

/// The service, else the title, else the purpose.
fn name(frame: Frame<'_>, booking: &Booking) -> Said {
    match (booking.service.and_then(|id| frame.house.service(id)), &booking.title) {
        (Some(service), _) => service_name(frame, service),
        (None, Some(title)) => Said::of(frame, booking.association, title),
        (None, None) => Said::here(&frame.text().purpose(booking.purpose)),
    }
}

fn facts(frame: Frame<'_>, request: &Request) -> AnyView {
    let text = frame.text();
    let booking = &request.booking;
    let rooms: Vec<AnyView> = booking.rooms.iter().map(|id| view! { <p>{room_link(frame, *id)}</p> }.into_any()).collect();
    let asker = request.asker.as_ref().map(|asker| view! { <bdi>{asker.name.clone()}</bdi>" · "{mail(asker.email.as_str())} });
    view! {
        <dl class="facts">
            {booking.answer_by.map(|until| fact(text.say("request-until"), moment(frame, until)))}
            {fact(text.say("request-by"), asker)}
            {fact(text.say("association"), association_link(frame, booking.association))}
            {fact(text.say("when"), when(frame, booking))}
            {fact(text.say("where"), rooms)}
            {fact(text.say("purpose"), text.purpose(booking.purpose))}
            {booking.attendees.map(|people| fact(text.say("attendees"), people.to_string()))}
            {booking.note.clone().map(|note| fact(text.say("note"), view! { <p class="lines" dir="auto">{note}</p> }))}
        </dl>
    }
    .into_any()
}

/// The only date that waits, or how many there are from when until when.
fn when(frame: Frame<'_>, booking: &Booking) -> AnyView {
    let text = frame.text();
    let dates: Vec<&Occurrence> = booking.dates.iter().filter(|date| date.hold == Hold::Requested).collect();
    let said = |date: &Occurrence| time(frame, date.span, text.when(date.span, frame.zone()));
    match (dates.iter().min_by_key(|date| date.span.start()), dates.iter().max_by_key(|date| date.span.start())) {
        (Some(first), Some(last)) if dates.len() > 1 => view! {
            <p>{text.say_with("request-dates", [("count", dates.len().into())])}</p>
            <p>{said(first)}" – "</p>
            <p>{said(last)}</p>
        }
        .into_any(),
        (Some(only), _) => said(only).into_any(),
        _ => ().into_any(),
    }
}

fn also(frame: Frame<'_>, request: &Request) -> AnyView {
    let text = frame.text();
    let rows: Vec<AnyView> = request.also.iter().map(|shown| row(frame, shown, true)).collect();
    let list =
        if rows.is_empty() { view! { <p>{text.say("request-also-none")}</p> }.into_any() } else { view! { <ol class="rows">{rows}</ol> }.into_any() };
    view! { <h3>{text.say("request-also")}</h3>{list} }.into_any()
}

/// The address of an answer to a request.
fn to(frame: Frame<'_>, booking: &Booking, answer: &str) -> String {
    frame.to(&format!("/desk/requests/{}/{answer}", booking.id))
}

/// What the coordinator saw when answering.
fn seen(booking: &Booking) -> AnyView {
    view! { <input type="hidden" name=Field::Seen.name() value=booking.sequence.to_string()/> }.into_any()
}

fn approve(frame: Frame<'_>, booking: &Booking) -> AnyView {
    view! {
        <form class="acts" method="post" action=to(frame, booking, "approve")>
            {seen(booking)}
            <button>{frame.text().say("request-approve")}</button>
        </form>
    }
    .into_any()
}

fn propose(frame: Frame<'_>, request: &Request, wrong: Option<&Wrong>) -> AnyView {
    let text = frame.text();
    let booking = &request.booking;
    if request.instead.is_empty() {
        return view! { <p>{text.say("request-no-room")}</p> }.into_any();
    }
    let id = id(Field::Room, &booking.id);
    let option = |room: &crate::domain::room::Room| {
        let seats = text.say_with("seats", [("count", room.capacity.into())]);
        view! { <option value=room.slug.to_string()>{format!("{} · {seats}", text.place(room))}</option> }
    };
    let options: Vec<_> = request.instead.iter().filter_map(|id| frame.house.room(*id)).map(option).collect();
    let wrong = wrong.filter(|wrong| wrong.field == Field::Room);
    view! {
        <form method="post" action=to(frame, booking, "propose")>
            {seen(booking)}
            <div class=class(wrong)>
                <label for=id.clone()>{text.say("request-room")}</label>
                {error(frame, wrong)}
                <select id=id.clone() name=Field::Room.name() aria-describedby=described(wrong)>{options}</select>
            </div>
            <p class="acts"><button class="quiet">{text.say("request-propose")}</button></p>
        </form>
    }
    .into_any()
}

/// Declining takes two presses and a reason.
fn decline(frame: Frame<'_>, booking: &Booking, wrong: Option<&Wrong>) -> AnyView {
    let text = frame.text();
    let wrong = wrong.filter(|wrong| wrong.field == Field::Reason);
    let id = id(Field::Reason, &booking.id);
    let hint = format!("{id}-hint");
    let described = [Some(hint.clone()), described(wrong)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    view! {
        <details open=wrong.is_some()>
            <summary>{text.say("request-decline")}</summary>
            <form method="post" action=to(frame, booking, "decline")>
                {seen(booking)}
                <div class=class(wrong)>
                    <label for=id.clone()>{text.say("request-reason")}</label>
                    <p class="hint" id=hint>{text.say("request-reason-hint")}</p>
                    {error(frame, wrong)}
                    <textarea
                        id=id
                        name=Field::Reason.name()
                        rows="3"
                        maxlength=REASON_MAX.to_string()
                        aria-describedby=described
                        aria-invalid=wrong.map(|_| "true")
                    >
                        {format!("\n{}", wrong.map(|wrong| wrong.typed.as_str()).unwrap_or_default())}
                    </textarea>
                </div>
                <button class="stop">{text.say("request-decline-go")}</button>
            </form>
        </details>
    }
    .into_any()
}

fn class(wrong: Option<&Wrong>) -> &'static str {
    if wrong.is_some() { "field bad" } else { "field" }
}

fn described(wrong: Option<&Wrong>) -> Option<String> {
    wrong.map(|wrong| format!("{}-error", id(wrong.field, &wrong.booking)))
}

fn error(frame: Frame<'_>, wrong: Option<&Wrong>) -> Option<AnyView> {
    let text = frame.text();
    let wrong = wrong?;
    let message = text.problem(wrong.field, &wrong.problem);
    Some(view! { <p class="error" id=described(Some(wrong))><b>{text.say("error-prefix")}</b>" "{message}</p> }.into_any())
}
