//! The coordination's desk.

use app::{
    domain::{
        form::{Field, Fields},
        id::LetterId,
        permission::Action,
    },
    page::desk::{self, Letters},
};
use axum::{extract::Path, response::Response};

pub(super) mod requests;

use super::{
    actor::Visit,
    error::{Answer, OrFault},
    render,
};
use crate::store::letter::Pile;

pub(super) mod associations;
mod closing;
pub(super) mod closures;
pub(super) mod feedback;
pub(super) mod house;
pub(super) mod rooms;
pub(super) mod statements;

/// Where to go from here.
pub(super) async fn front(visit: Visit) -> Answer {
    visit.may(Action::RunHouse)?;
    Ok(render::page(desk::front(visit.frame())))
}

/// A reload after a letter was sent again asks for an address that only takes forms; its letters are what is meant.
pub(super) async fn to_letters(visit: Visit) -> Response {
    visit.to("/desk/letters")
}

/// Letters that need attention, and the last ones sent.
pub(super) async fn letters(visit: Visit) -> Answer {
    visit.may(Action::TendLetters)?;
    let store = &visit.house.store;
    let letters = Letters {
        given_up: store.letters(Pile::GivenUp).await.or_fault()?,
        waiting: store.letters(Pile::Waiting).await.or_fault()?,
        sent: store.letters(Pile::Sent).await.or_fault()?,
    };
    Ok(render::page(desk::letters(visit.frame(), &letters)))
}

/// Tries a given-up letter again.
pub(super) async fn send_again(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let permit = visit.may(Action::TendLetters)?;
    if let Ok(id) = id.parse() {
        visit.house.store.try_letter_again(permit, LetterId(id), visit.now).await.or_fault()?;
        visit.house.letter_written.notify_one();
    }
    Ok(visit.to("/desk/letters"))
}

impl Visit {
    /// To a page of the desk that says that what was typed is kept.
    fn to_saved(&self, path: &str) -> Response {
        self.to(&format!("{path}?{}", Fields::default().with(Field::Fresh, "1").encode()))
    }

    /// Whether the page shall say so.
    fn saved(&self) -> bool {
        !self.query.get(Field::Fresh).is_empty()
    }
}
