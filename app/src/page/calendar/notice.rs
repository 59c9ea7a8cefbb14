//! What was just done to a booking from the plan.

use leptos::prelude::*;

use crate::{
    domain::{
        booking::{Booking, Hold, Number, Occurrence},
        time::Moment,
    },
    page::{
        booking::{entry::name, undo},
        frame::Frame,
        part::room_name,
    },
};

/// What the reader has just done to a booking.
#[derive(Clone, Debug)]
pub struct Notice {
    /// What.
    pub done: Done,
    /// The booking as it stands now.
    pub booking: Booking,
    /// The date it was done to; the next one where that is not said.
    pub number: Option<Number>,
    /// Until when the reader can take it back, as long as nobody does anything else.
    pub undo_until: Option<Moment>,
}

/// What can be done to a booking from the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It was moved.
    Moved,
    /// What was done last was taken back.
    Undone,
}

impl Done {
    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Undone => "undone",
        }
    }

    /// What a word in the address stands for.
    pub fn of(word: &str) -> Option<Self> {
        [Self::Moved, Self::Undone].into_iter().find(|done| done.as_str() == word)
    }
}

/// What was done, where the booking is now, and the way to take it back.
pub(super) fn view(frame: Frame<'_>, notice: &Notice) -> Option<AnyView> {
    let text = frame.text();
    let Notice { booking, .. } = notice;
    let date = notice.number.and_then(|number| booking.date(number)).or_else(|| booking.next(frame.now))?;
    let asks = (date.hold == Hold::Requested).then(|| view! { <p>{text.say("asks")}</p> });
    let undo = notice.undo_until.map(|until| undo::line(frame, booking, until, Some(frame.path)));
    let section = view! {
        <section class="good" role="status">
            <p>{words(frame, notice, date)}" "<a href=frame.to(&format!("/bookings/{}", booking.id))>{text.say("moved-link")}</a></p>
            {asks}
            {undo}
        </section>
    };
    Some(section.into_any())
}

/// "Verschoben: Chorprobe, Mittwoch, 25. November 2026, 18:00–20:00, Café."
fn words(frame: Frame<'_>, notice: &Notice, date: &Occurrence) -> String {
    let text = frame.text();
    let rooms: Vec<String> = date.rooms.iter().map(|room| room_name(frame, *room)).collect();
    let what = name(frame, &notice.booking).text;
    let values = [("what", what.into()), ("when", text.when(date.span, frame.zone()).into()), ("rooms", text.list(&rooms).into())];
    let words = match notice.done {
        Done::Moved => text.say_with("moved-notice", values),
        Done::Undone => text.say_with("undone-notice", values),
    };
    words.into_owned()
}
