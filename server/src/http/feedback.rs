//! Telling the house, without an account, that something was wrong or a barrier in the way.

use app::{
    domain::{
        form::{Field, Fields, Problems},
        parse,
    },
    page::{error, feedback as page},
};
use axum::response::Response;

use super::{
    actor::Visit,
    body::Posted,
    error::{Answer, OrFault},
    render,
    sign_in::Client,
};
use crate::{
    letter,
    store::{
        feedback::{COUNTED_FOR, NewFeedback},
        sign_in::Heard,
    },
};

/// The form, or the thanks after it.
pub(super) async fn ask(visit: Visit) -> Response {
    if visit.query.get(Field::Fresh).is_empty() {
        render::page(page::form(visit.frame(), &visit.query, &Problems::default()))
    } else {
        render::page(page::thanks(visit.frame(), parse::about(&visit.query).as_deref()))
    }
}

/// Keeps the message, with a letter to the coordination.
pub(super) async fn hear(visit: Visit, client: Client, Posted(typed): Posted) -> Answer {
    if typed.only_translates() {
        return Ok(render::page(page::form(visit.frame(), &typed, &Problems::default())));
    }
    let feedback = match parse::feedback(&typed) {
        Ok(feedback) => feedback,
        Err(problems) => return Ok(render::again(page::form(visit.frame(), &typed, &problems))),
    };
    let letter = letter::feedback(&visit.house, &visit.snapshot.directory, &feedback);
    let new = NewFeedback { feedback: &feedback, lang: visit.lang, client: &client.0 };
    match visit.house.store.hear_feedback(new, letter, visit.now).await.or_fault()? {
        Heard::Yes => {
            visit.house.letter_written.notify_one();
            // A reload of the thanks sends nothing twice.
            let thanks = Fields::default().with(Field::Fresh, "1");
            let thanks = feedback.about.iter().fold(thanks, |thanks, path| thanks.with(Field::About, path));
            Ok(visit.to(&format!("/feedback?{}", thanks.encode())))
        }
        Heard::TooMany => {
            let minutes = u32::try_from(COUNTED_FOR / 60).unwrap_or(60);
            Ok(render::too_many(error::too_many(visit.frame(), minutes), minutes))
        }
    }
}
