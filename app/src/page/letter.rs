//! Letters: what they say as HTML and as text, and how they are listed.

use super::frame::Frame;
use crate::domain::{booking::Booking, directory::Directory, id::LetterId, lang::Lang, time::Moment};

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
    let _ = (frame, letters);
    String::new()
}

/// One letter of the demo as its reader sees it; the HTML stands in a frame of its own at `html_at`.
pub fn one(frame: Frame<'_>, letter: &Kept, html_at: &str) -> String {
    let _ = (frame, letter, html_at);
    String::new()
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

/// "Your room is booked."
pub fn confirmed(about: About<'_>, booking: &Booking) -> Words {
    let _ = (about, booking);
    Words { subject: String::new(), text: String::new(), html: String::new() }
}

/// "The booking was called off."
pub fn cancelled(about: About<'_>, booking: &Booking) -> Words {
    let _ = (about, booking);
    Words { subject: String::new(), text: String::new(), html: String::new() }
}

/// The link and the code to sign in with; `link` is the whole address.
pub fn sign_in(about: About<'_>, link: &str, code: &str) -> Words {
    let _ = (about, link, code);
    Words { subject: String::new(), text: String::new(), html: String::new() }
}

/// The invitation to an account; `link` is the whole address.
pub fn invitation(about: About<'_>, link: &str) -> Words {
    let _ = (about, link);
    Words { subject: String::new(), text: String::new(), html: String::new() }
}
