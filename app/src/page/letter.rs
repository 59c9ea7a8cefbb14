//! Letters: what they say as HTML and as text, and how they are listed.

use leptos::prelude::*;

use super::{
    frame::Frame,
    part::{fact, time},
};
use crate::{
    domain::{
        booking::{Booking, Occurrence},
        directory::Directory,
        feedback::Feedback,
        id::{LetterId, RoomId},
        lang::Lang,
        person::Reminders,
        time::{Moment, Span},
        writing::Written,
    },
    text::{Text, clock},
};

mod booking;
mod draft;
mod feedback;
mod reminder;

use booking::Letter;
use draft::{Draft, Part};

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Still to be sent.
    Waiting {
        /// How often sending failed.
        failed: u32,
    },
    /// Handed to the mail server.
    Sent,
    /// Failed too often, or for good.
    GivenUp,
}

/// A letter as the house keeps it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its number.
    pub id: LetterId,
    /// To whom.
    pub to: String,
    /// The language it is written in.
    pub lang: Lang,
    /// Its subject.
    pub subject: String,
    /// When it was written.
    pub written_at: Moment,
    /// What became of it.
    pub state: State,
    /// What the mail server said last, when it refused.
    pub trouble: Option<String>,
    /// The plain text.
    pub text: String,
    /// Whether it brings a calendar entry, and which method (REQUEST, CANCEL).
    pub calendar: Option<String>,
}

/// The demo's list of letters (`/demo/letters`).
pub fn list(frame: Frame<'_>, letters: &[Kept]) -> String {
    let text = frame.text();
    let title = text.say("demo-letters");
    frame.page(&title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lead">{text.say("demo-letters-lead")}</p>
            {kept(frame, letters)}
        }
    })
}

/// One letter of the demo as its reader sees it; the HTML stands in a frame of its own at `html_at`.
pub fn one(frame: Frame<'_>, letter: &Kept, html_at: &str) -> String {
    let text = frame.text();
    frame.page(&letter.subject, || {
        let elsewhere = (letter.lang != frame.lang).then(|| letter.lang.tag());
        view! {
            <p><a href="/demo/letters">{text.say("demo-letters")}</a></p>
            <h1 lang=elsewhere>{letter.subject.clone()}</h1>
            {facts(frame, letter)}
            <h2>{text.say("letter-html")}</h2>
            <iframe sandbox="" src=html_at.to_owned() title=letter.subject.clone()></iframe>
            <h2>{text.say("letter-text")}</h2>
            <pre lang=elsewhere tabindex="0">{format!("\n{}", letter.text)}</pre>
        }
    })
}

/// What a letter says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The subject.
    pub subject: String,
    /// The plain text, lines of at most 76 characters where words allow.
    pub text: String,
    /// A whole HTML document with styles of its own.
    pub html: String,
}

/// What letters about bookings need to know.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// The reader's name.
    pub name: &'a str,
    /// The house.
    pub house: &'a Directory,
    /// Where the site is, without a slash at the end.
    pub base_url: &'a str,
}

/// What became of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News<'a> {
    /// It is the association's.
    Booked,
    /// It waits for the coordination's yes.
    Requested,
    /// The coordination said yes.
    Approved,
    /// The coordination said no.
    Declined {
        /// Why.
        reason: &'a str,
    },
    /// The coordination has another room for it, which waits for the association's yes.
    Proposed,
    /// A room somebody waited for has become free and waits for their yes.
    Offered,
    /// A yes was waited for in vain.
    Expired,
    /// Some of it, or all, is at another time or in another room.
    Changed,
    /// One date of it takes place after all.
    BroughtBack,
    /// What was done last was taken back.
    Undone,
    /// Some of it was called off, or all.
    CalledOff,
    /// House or room are closed: some of it, or all, was called off or moved.
    Closed {
        /// Why.
        reason: &'a str,
    },
}

/// How to get into a room; told only to whoever booked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The room.
    pub room: RoomId,
    /// How to get the key.
    pub words: String,
}

/// What the calendar part of a letter about a booking carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// The whole booking, or its end.
    Whole,
    /// One date of a series, as it is now.
    Date(Span),
    /// The end of one date of a series, which was then.
    EndOfDate(Span),
}

/// Whether the coordination is asked for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// The request is new.
    First,
    /// It still waits for an answer.
    Again,
}

/// What became of a booking, told to whoever booked it. Dates before `now` are no news any more.
pub fn about_booking(about: About<'_>, booking: &Booking, news: News<'_>, keys: &[Key], now: Moment) -> Words {
    about_booking_carrying(Carried::Whole, about, booking, news, keys, now)
}

/// The same, where it says what else than the whole booking its calendar part carries.
pub fn about_booking_carrying(carried: Carried, about: About<'_>, booking: &Booking, news: News<'_>, keys: &[Key], now: Moment) -> Words {
    booking::told(Letter { about, booking, now }, (news, carried), keys)
}

/// Somebody asks for a room: told to the coordination, with the way to answer.
pub fn asked(about: About<'_>, asker: &str, booking: &Booking, asking: Asking, now: Moment) -> Words {
    booking::asked(Letter { about, booking, now }, asker, asking)
}

/// A date that somebody is reminded of.
#[derive(Clone, Copy, Debug)]
pub struct Reminded<'a> {
    /// The booking it is one of.
    pub booking: &'a Booking,
    /// The date.
    pub date: &'a Occurrence,
}

/// What somebody has in the house tomorrow, told once for all of it. `dates` are theirs by start; `reminders` is what they chose.
pub fn reminder(about: About<'_>, dates: &[Reminded<'_>], reminders: Reminders, keys: &[Key]) -> Words {
    reminder::tomorrow(about, dates, reminders, keys)
}

/// The link and the code to sign in with; `link` is the whole address.
pub fn sign_in(about: About<'_>, link: &str, code: &str) -> Words {
    let text = Text::of(about.lang);
    Draft {
        subject: text.say("letter-sign-in-subject"),
        heading: text.say("letter-sign-in-heading"),
        parts: vec![
            Part::Link { words: text.say("letter-sign-in-link"), address: link.to_owned() },
            Part::Words(text.say("letter-sign-in-code")),
            Part::Code(code.to_owned()),
            Part::Words(text.say("letter-sign-in-short")),
            Part::Words(text.say("letter-sign-in-not-you")),
        ],
    }
    .words(about)
}

/// The invitation to an account; `link` is the whole address.
pub fn invitation(about: About<'_>, link: &str) -> Words {
    let text = Text::of(about.lang);
    let house = [("house", about.house.hub.name.as_str().into())];
    Draft {
        subject: text.say_with("letter-invitation-subject", house.clone()),
        heading: text.say_with("letter-invitation-heading", house),
        parts: vec![
            Part::Words(text.say("letter-invitation-words")),
            Part::Link { words: text.say("letter-invitation-link"), address: link.to_owned() },
            Part::Words(text.say("letter-invitation-later")),
        ],
    }
    .words(about)
}

/// Somebody told the house something without an account; told to the coordination.
pub fn feedback(about: About<'_>, message: &Feedback) -> Words {
    feedback::told(about, message)
}

/// What a calendar calls the booking: the service, else its title, else its purpose.
pub fn calendar_summary(about: About<'_>, booking: &Booking) -> String {
    let service = booking.service.and_then(|id| about.house.service(id));
    let service = service.and_then(|service| Written::best(&service.name, about.lang, service.source)).map(|name| name.text.clone());
    service.or_else(|| booking.title.clone()).unwrap_or_else(|| Text::of(about.lang).purpose(booking.purpose).into_owned())
}

fn kept(frame: Frame<'_>, letters: &[Kept]) -> AnyView {
    if letters.is_empty() {
        return view! { <p>{frame.text().say("demo-letters-none")}</p> }.into_any();
    }
    let card = |letter: &Kept| {
        let elsewhere = (letter.lang != frame.lang).then(|| letter.lang.tag());
        view! {
            <li>
                <h2><a href=format!("/demo/letters/{}", letter.id.0) lang=elsewhere>{letter.subject.clone()}</a></h2>
                <p><bdi>{letter.to.clone()}</bdi>" · "{written_at(frame, letter)}" · "{state(frame, letter.state)}</p>
            </li>
        }
        .into_any()
    };
    view! { <ol class="cards">{letters.iter().map(card).collect::<Vec<_>>()}</ol> }.into_any()
}

fn facts(frame: Frame<'_>, letter: &Kept) -> AnyView {
    let text = frame.text();
    view! {
        <dl class="facts">
            {fact(text.say("letter-to"), view! { <bdi>{letter.to.clone()}</bdi> })}
            {fact(text.say("letter-written"), written_at(frame, letter))}
            {fact(text.say("letter-state"), state(frame, letter.state))}
            {letter.calendar.clone().map(|method| fact(text.say("letter-calendar"), view! { <code>{method}</code> }))}
        </dl>
    }
    .into_any()
}

/// When a letter was written.
pub(super) fn written_at(frame: Frame<'_>, letter: &Kept) -> Option<impl IntoView + use<>> {
    let wall = frame.zone().wall(letter.written_at);
    let words = format!("{}, {}", frame.text().short_date(wall.date()), clock(wall.time()));
    Span::new(letter.written_at, letter.written_at.plus(1)).map(|span| time(frame, span, words))
}

/// What became of a letter.
pub(super) fn state(frame: Frame<'_>, state: State) -> String {
    let text = frame.text();
    match state {
        State::Waiting { failed: 0 } => text.say("letter-waiting").into_owned(),
        State::Waiting { failed } => text.say_with("letter-failing", [("count", failed.into())]).into_owned(),
        State::Sent => text.say("letter-sent").into_owned(),
        State::GivenUp => text.say("letter-given-up").into_owned(),
    }
}
