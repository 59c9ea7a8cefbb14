//! The letter that brings a message to the coordination.

use std::borrow::Cow;

use super::{
    About, Words,
    draft::{Draft, Part},
};
use crate::{domain::feedback::Feedback, text::Text};

/// The message with everything that was said, and the way to put it aside.
pub(super) fn told(about: About<'_>, message: &Feedback) -> Words {
    let text = Text::of(about.lang);
    let address = |path: &str| [about.base_url, "/", about.lang.tag(), path].concat();
    let page = message.about.as_deref().map(|path| (text.say("feedback-page").into_owned(), address(path)));
    let contact = message.contact.clone().map(|contact| (text.say("feedback-contact").into_owned(), contact));
    let lines = message.words.lines().filter(|line| !line.trim().is_empty());
    let mut parts: Vec<Part> = lines.map(|line| Part::Words(Cow::Owned(line.to_owned()))).collect();
    parts.push(Part::Facts(page.into_iter().chain(contact).collect()));
    parts.push(Part::Link { words: text.say("letter-feedback-link"), address: address("/desk/feedback") });
    parts.push(Part::Words(text.say("letter-feedback-kept")));
    let kind = [("kind", text.kind(message.kind).into())];
    Draft { subject: text.say_with("letter-feedback-subject", kind.clone()), heading: text.say_with("letter-feedback-heading", kind), parts }
        .words(about)
}
