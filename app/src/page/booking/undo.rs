//! Taking back what one did last.

use leptos::prelude::*;

use crate::{
    domain::{booking::Booking, form::Field, time::Moment},
    page::frame::Frame,
    text::clock,
};

/// Until when it can be taken back, and the button; `back` is where it leads then, if not to the booking's page.
pub(in crate::page) fn line(frame: Frame<'_>, booking: &Booking, until: Moment, back: Option<&str>) -> AnyView {
    let text = frame.text();
    let time = clock(frame.zone().wall(until).time());
    let back = back.map(|back| view! { <input type="hidden" name=Field::Back.name() value=back.to_owned()/> });
    view! {
        <form method="post" action=frame.to(&format!("/bookings/{}/undo", booking.id))>
            <p>{text.say_with("undo-until", [("time", time.into())])}</p>
            <input type="hidden" name=Field::Sequence.name() value=booking.sequence.to_string()/>
            {back}
            <button class="quiet">{text.say("undo-go")}</button>
        </form>
    }
    .into_any()
}
