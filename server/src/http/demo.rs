//! The door of a demo house, and its letters. These routes exist with `--demo` only.

use app::{
    domain::{
        form::Field,
        id::{LetterId, PersonId},
    },
    page::{demo, letter},
};
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Response},
};

use super::{
    actor::Visit,
    body::Posted,
    error::{Answer, OrFault},
    render::{self, Policy},
    sign_in,
};
use crate::store::letter::Pile;

/// Everybody one can be.
pub(super) async fn door(visit: Visit) -> Answer {
    let people = visit.house.store.people().await.or_fault()?;
    Ok(render::page(demo::door(visit.frame(), &people)))
}

/// Signs in with one press.
pub(super) async fn enter(visit: Visit, Posted(typed): Posted) -> Answer {
    let person = match typed.get(Field::Person).parse() {
        Ok(id) => visit.house.store.person(PersonId(id)).await.or_fault()?,
        Err(_) => None,
    };
    let Some(person) = person else { return Ok(visit.not_found()) };
    let browser = visit.house.store.sign_in_as(person.id, visit.now).await.or_fault()?;
    Ok(sign_in::enter(&visit, &browser, &typed))
}

/// The letters the house has sent.
pub(super) async fn letters(visit: Visit) -> Answer {
    let letters = visit.house.store.letters(Pile::All).await.or_fault()?;
    Ok(render::page(letter::list(visit.frame(), &letters)))
}

/// One of them as its reader sees it.
pub(super) async fn letter(visit: Visit, Path(id): Path<String>) -> Answer {
    let Some((kept, _)) = find(&visit, &id).await? else { return Ok(visit.not_found()) };
    Ok(render::page(letter::one(visit.frame(), &kept, &format!("/demo/letters/{id}/html"))))
}

/// Its HTML, for the frame on that page.
pub(super) async fn letter_html(visit: Visit, Path(id): Path<String>) -> Answer {
    let Some((_, html)) = find(&visit, &id).await? else { return Ok(visit.not_found()) };
    let mut response = Html(html).into_response();
    response.extensions_mut().insert(Policy::Letter);
    Ok(response)
}

async fn find(visit: &Visit, id: &str) -> Result<Option<(letter::Kept, String)>, Response> {
    match id.parse() {
        Ok(id) => visit.house.store.letter(LetterId(id)).await.or_fault(),
        Err(_) => Ok(None),
    }
}
