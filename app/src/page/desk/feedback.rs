//! What people told the house without an account.

use leptos::prelude::*;

use super::back;
use crate::{
    domain::{feedback::Kept, time::Span},
    page::{
        frame::Frame,
        part::{answer_to, time},
        place,
    },
    text::clock,
};

/// What somebody just did with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fresh {
    /// Put it aside.
    Done,
    /// Deleted it.
    Deleted,
}

impl Fresh {
    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Deleted => "deleted",
        }
    }

    /// What a word in the address stands for.
    pub fn of(word: &str) -> Option<Self> {
        [Self::Done, Self::Deleted].into_iter().find(|fresh| fresh.as_str() == word)
    }
}

/// The last messages (`/{lang}/desk/feedback`), open ones first. One press puts a message aside (`/{lang}/desk/feedback/{id}/done`);
/// deleting it (`/{lang}/desk/feedback/{id}/delete`) takes two.
pub fn page(frame: Frame<'_>, messages: &[Kept], fresh: Option<Fresh>) -> String {
    let text = frame.text();
    let title = text.say("desk-feedback");
    frame.page(&title, || {
        let cards: Vec<AnyView> = messages.iter().map(|kept| card(frame, kept)).collect();
        let none = messages.is_empty();
        view! {
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            {fresh.map(|fresh| told(frame, fresh))}
            <p>{text.say("desk-feedback-kept")}</p>
            {none.then(|| view! { <p>{text.say("desk-feedback-none")}</p> })}
            {(!none).then(|| view! { <ol class="cards">{cards}</ol> })}
        }
    })
}

fn told(frame: Frame<'_>, fresh: Fresh) -> AnyView {
    let words = match fresh {
        Fresh::Done => frame.text().say("feedback-was-done"),
        Fresh::Deleted => frame.text().say("feedback-was-deleted"),
    };
    view! { <p class="good" role="status">{words}</p> }.into_any()
}

fn card(frame: Frame<'_>, kept: &Kept) -> AnyView {
    let (text, feedback) = (frame.text(), &kept.feedback);
    let done = kept.done.then(|| view! { " "<b class="tag">{text.say("feedback-done")}</b> });
    let page = feedback.about.as_deref().map(|path| view! { <p>{text.say("feedback-page")}": "{place::link(frame, path)}</p> });
    let contact = feedback.contact.as_deref().map(|contact| view! { <p>{text.say("feedback-contact")}": "{answer_to(contact)}</p> });
    let put_aside = (!kept.done).then(|| {
        view! { <form class="acts" method="post" action=to(frame, kept, "done")><button>{text.say("feedback-do")}{which(frame, kept)}</button></form> }
    });
    view! {
        <li>
            <h2>{text.kind(feedback.kind)}{done}</h2>
            <p class="hint">{came_at(frame, kept)}" · "<span lang=kept.lang.tag()>{kept.lang.own_name()}</span></p>
            {page}
            // Nobody asked in which language they write.
            <p class="lines" dir="auto">{feedback.words.clone()}</p>
            {contact}
            {put_aside}
            {delete(frame, kept)}
        </li>
    }
    .into_any()
}

/// Deleting takes two presses, and says first what will be gone.
fn delete(frame: Frame<'_>, kept: &Kept) -> AnyView {
    let text = frame.text();
    view! {
        <details>
            <summary>{text.say("feedback-delete")}{which(frame, kept)}</summary>
            <form method="post" action=to(frame, kept, "delete")>
                <p>{text.say("feedback-delete-what")}</p>
                <button class="stop">{text.say("feedback-delete-go")}</button>
            </form>
        </details>
    }
    .into_any()
}

fn to(frame: Frame<'_>, kept: &Kept, what: &str) -> String {
    frame.to(&format!("/desk/feedback/{}/{what}", kept.id.0))
}

/// Which message a button is about, for whoever only hears the button.
fn which(frame: Frame<'_>, kept: &Kept) -> AnyView {
    view! { <span class="vh">{format!(" {}, {}", frame.text().kind(kept.feedback.kind), moment(frame, kept))}</span> }.into_any()
}

fn came_at(frame: Frame<'_>, kept: &Kept) -> Option<impl IntoView + use<>> {
    Span::new(kept.at, kept.at.plus(1)).map(|span| time(frame, span, moment(frame, kept)))
}

/// "Di., 24.11., 09:00".
fn moment(frame: Frame<'_>, kept: &Kept) -> String {
    let wall = frame.zone().wall(kept.at);
    format!("{}, {}", frame.text().short_date(wall.date()), clock(wall.time()))
}
