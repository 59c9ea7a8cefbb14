//! What people told the house without an account.

use app::{
    domain::{id::FeedbackId, permission::Action},
    page::desk::feedback,
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
    Ok(render::page(feedback::page(visit.frame(), &messages)))
}

/// A reload after a press asks for an address that only takes forms; the list is what is meant.
pub(in crate::http) async fn to_list(visit: Visit) -> Response {
    visit.to(HERE)
}

/// Puts a message aside.
pub(in crate::http) async fn done(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let permit = visit.may(Action::ReadFeedback)?;
    if let Ok(id) = id.parse() {
        visit.house.store.feedback_done(permit, FeedbackId(id), visit.now).await.or_fault()?;
    }
    Ok(visit.to(HERE))
}

/// Deletes a message for good.
pub(in crate::http) async fn delete(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let permit = visit.may(Action::ReadFeedback)?;
    if let Ok(id) = id.parse() {
        visit.house.store.delete_feedback(permit, FeedbackId(id)).await.or_fault()?;
    }
    Ok(visit.to(HERE))
}
