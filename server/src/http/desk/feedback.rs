//! What people told the house without an account.

use app::{
    domain::{
        form::{Field, Fields},
        id::FeedbackId,
        permission::Action,
    },
    page::desk::feedback::{self, Fresh},
};
use axum::{extract::Path, response::Response};

use crate::http::{
    actor::Visit,
    error::{Answer, OrFault},
    render,
};

const HERE: &str = "/desk/feedback";

/// The last messages.
pub(in crate::http) async fn list(visit: Visit) -> Answer {
    let permit = visit.may(Action::ReadFeedback)?;
    let messages = visit.house.store.feedback(permit).await.or_fault()?;
    let fresh = Fresh::of(visit.query.get(Field::Fresh));
    Ok(render::page(feedback::page(visit.frame(), &messages, fresh)))
}

/// A reload after a press asks for an address that only takes forms; the list is what is meant.
pub(in crate::http) async fn to_list(visit: Visit) -> Response {
    visit.to(HERE)
}

/// Puts a message aside.
pub(in crate::http) async fn done(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let permit = visit.may(Action::ReadFeedback)?;
    let Ok(id) = id.parse() else { return Ok(visit.to(HERE)) };
    let done = visit.house.store.feedback_done(permit, FeedbackId(id), visit.now).await.or_fault()?;
    Ok(back(&visit, done.then_some(Fresh::Done)))
}

/// Deletes a message for good.
pub(in crate::http) async fn delete(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let permit = visit.may(Action::ReadFeedback)?;
    let Ok(id) = id.parse() else { return Ok(visit.to(HERE)) };
    let deleted = visit.house.store.delete_feedback(permit, FeedbackId(id)).await.or_fault()?;
    Ok(back(&visit, deleted.then_some(Fresh::Deleted)))
}

/// To the list, which says what was done; nothing where somebody else had done it before.
fn back(visit: &Visit, fresh: Option<Fresh>) -> Response {
    match fresh {
        Some(fresh) => visit.to(&format!("{HERE}?{}", Fields::default().with(Field::Fresh, fresh.as_str()).encode())),
        None => visit.to(HERE),
    }
}
