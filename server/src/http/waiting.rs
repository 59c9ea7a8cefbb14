//! The waiting list: getting onto it, and off again.

use app::{
    domain::{
        booking::{Draft, Wish},
        form::{Field, Fields},
        id::WaitingId,
    },
    page::booking::Fresh,
};
use axum::{extract::Path, response::Response};

use super::{
    actor::Visit,
    booking::dates::to_fresh,
    error::{Answer, OrFault},
};
use crate::{
    fulfil::{self, Booker, Fulfilled},
    waiting::{self, Waits},
};

/// What the button that asks to wait sends, and what the account is told afterwards.
const WAIT: &str = "wait";

/// The answer to somebody who would rather wait for a room that is taken; nothing where waiting was not asked for or does not help.
pub(super) async fn wait(visit: &Visit, booker: Booker<'_>, draft: &Draft, typed: &Fields) -> Result<Option<Response>, Response> {
    if typed.get(Field::Instead) != WAIT || !is_single(&draft.wish) {
        return Ok(None);
    }
    match waiting::wait(&visit.house, booker, draft, visit.now).await.or_fault()? {
        Waits::InLine => Ok(Some(visit.to(&format!("/account?{}", Fields::default().with(Field::Fresh, WAIT).encode())))),
        // It has just become free, or something else is in the way.
        Waits::NotTaken => match fulfil::book(&visit.house, booker, draft, visit.now).await.or_fault()? {
            Fulfilled::Booked(id) => Ok(Some(to_fresh(visit, id.as_str(), Fresh::Booked))),
            Fulfilled::Refused(_) | Fulfilled::TooManyOpen { .. } => Ok(None),
        },
    }
}

/// Only one room on one date can be waited for.
fn is_single(wish: &Wish) -> bool {
    wish.rooms.len() == 1 && wish.times.rule.is_none() && wish.times.also.is_empty()
}

/// Off the list again.
pub(super) async fn withdraw(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let person = visit.person()?;
    if let Ok(id) = id.parse() {
        visit.house.store.withdraw(person, WaitingId(id)).await.or_fault()?;
    }
    Ok(visit.to("/account"))
}

/// A reload asks for this address; the account is what is meant.
pub(super) async fn to_account(visit: Visit) -> Response {
    visit.to("/account")
}
