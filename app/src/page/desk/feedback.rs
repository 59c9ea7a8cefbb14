//! What people told the house without an account.

use leptos::prelude::*;

use super::back;
use crate::{
    domain::{feedback::Kept, time::Span},
    page::{frame::Frame, part::time},
    text::clock,
};

/// The last messages (`/{lang}/desk/feedback`), open ones first. Each has two buttons, which post to `/{lang}/desk/feedback/{id}/done` and
/// `/{lang}/desk/feedback/{id}/delete`.
pub fn page(frame: Frame<'_>, messages: &[Kept]) -> String {
    let text = frame.text();
    let title = text.say("desk-feedback");
    frame.page(&title, || {
        let cards: Vec<AnyView> = messages.iter().map(|kept| card(frame, kept)).collect();
        let none = messages.is_empty();
        view! {
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            <p>{text.say("desk-feedback-kept")}</p>
            {none.then(|| view! { <p>{text.say("desk-feedback-none")}</p> })}
            {(!none).then(|| view! { <ol class="cards">{cards}</ol> })}
        }
    })
}

fn card(frame: Frame<'_>, kept: &Kept) -> AnyView {
    let (text, feedback) = (frame.text(), &kept.feedback);
    let done = kept.done.then(|| view! { " "<b class="tag">{text.say("feedback-done")}</b> });
    let page = feedback.about.as_deref().map(|path| view! { " · "<a href=frame.to(path)><bdi>{path.to_owned()}</bdi></a> });
    let contact = feedback.contact.clone().map(|contact| view! { <p>{text.say("feedback-contact")}": "<bdi>{contact}</bdi></p> });
    let post = |what: &str, words| {
        let at = frame.to(&format!("/desk/feedback/{}/{what}", kept.id.0));
        view! { <form method="post" action=at><button>{words}</button></form> }
    };
    view! {
        <li>
            <h2>{text.kind(feedback.kind)}{done}</h2>
            <p class="hint">{came_at(frame, kept)}" · "<span lang=kept.lang.tag()>{kept.lang.own_name()}</span>{page}</p>
            // Nobody asked in which language they write.
            <p class="lines" dir="auto">{feedback.words.clone()}</p>
            {contact}
            {(!kept.done).then(|| post("done", text.say("feedback-do")))}
            {post("delete", text.say("feedback-delete"))}
        </li>
    }
    .into_any()
}

fn came_at(frame: Frame<'_>, kept: &Kept) -> Option<impl IntoView + use<>> {
    let wall = frame.zone().wall(kept.at);
    let words = format!("{}, {}", frame.text().short_date(wall.date()), clock(wall.time()));
    Span::new(kept.at, kept.at.plus(1)).map(|span| time(frame, span, words))
}
