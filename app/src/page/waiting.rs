//! The waiting list as whoever waits sees it, and what an offer that is gone says.

use leptos::prelude::*;

use super::{
    frame::Frame,
    part::{association_name, room_link, time},
};
use crate::{
    domain::{
        booking::Booking,
        time::Moment,
        waiting::{Place, Waiting},
    },
    text::clock,
};

/// The offer somebody wanted to answer holds no more.
pub fn gone(frame: Frame<'_>, booking: &Booking) -> String {
    let text = frame.text();
    let title = text.say("offer-gone-title");
    frame.page(&title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p>{text.say("offer-gone-words")}</p>
            <p class="acts">
                <a class="btn" href=frame.to("/bookings/new")>{text.say("nav-book")}</a>
                <a href=frame.to(&format!("/bookings/{}", booking.id))>{text.say("offer-gone-booking")}</a>
            </p>
        }
    })
}

/// What somebody waits for and what is kept for them; `fresh` right after they got onto the list.
pub(super) fn section(frame: Frame<'_>, waiting: &[Waiting], fresh: bool) -> Option<AnyView> {
    let text = frame.text();
    let news = fresh.then(|| view! { <p class="good" role="status">{text.say("waiting-fresh")}</p> });
    let rows: Vec<AnyView> = waiting.iter().map(|waiting| row(frame, waiting)).collect();
    (!rows.is_empty()).then(|| view! { <h2 id="waiting">{text.say("waiting-title")}</h2>{news}<ol class="rows">{rows}</ol> }.into_any())
}

fn row(frame: Frame<'_>, waiting: &Waiting) -> AnyView {
    let words = frame.text().soon(waiting.span, frame.zone());
    view! {
        <li>
            <p>{time(frame, waiting.span, words)}</p>
            <div>
                <p>{room_link(frame, waiting.room)}" · "<bdi>{association_name(frame, waiting.association)}</bdi></p>
                {place(frame, waiting)}
            </div>
        </li>
    }
    .into_any()
}

fn place(frame: Frame<'_>, waiting: &Waiting) -> AnyView {
    let text = frame.text();
    match &waiting.place {
        Place::InLine => view! {
            <p class="hint">{text.say("waiting-in-line")}</p>
            <form method="post" action=frame.to(&format!("/waiting/{}/withdraw", waiting.id.0))>
                <button class="quiet">{text.say("waiting-withdraw")}</button>
            </form>
        }
        .into_any(),
        Place::Offered { booking, until } => {
            let at = |answer| frame.to(&format!("/bookings/{booking}{answer}"));
            view! {
                <p><a href=at("")>{text.say_with("waiting-offered", [("until", moment(frame, *until).into())])}</a></p>
                <form class="acts" method="post">
                    <button formaction=at("/take")>{text.say("offer-take")}</button>
                    <button class="quiet" formaction=at("/refuse")>{text.say("offer-refuse")}</button>
                </form>
            }
            .into_any()
        }
    }
}

/// "Dienstag, 24. November, 17:00".
pub(super) fn moment(frame: Frame<'_>, at: Moment) -> String {
    let wall = frame.zone().wall(at);
    format!("{}, {}", frame.text().date(wall.date()), clock(wall.time()))
}
