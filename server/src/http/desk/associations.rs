//! How much of the house each association may have.

use app::{
    domain::{form::Problems, parse, permission::Action},
    page::desk::associations::{self as page, Form},
};
use axum::extract::Path;

use crate::{
    http::{
        actor::Visit,
        body::Posted,
        error::{Answer, OrFault},
        render,
    },
    store::Touches,
};

/// All associations.
pub(in crate::http) async fn list(visit: Visit) -> Answer {
    visit.may(Action::RunHouse)?;
    Ok(render::page(page::list(visit.frame())))
}

/// One association as it stands.
pub(in crate::http) async fn show(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    visit.may(Action::RunHouse)?;
    let Some(association) = visit.snapshot.directory.association_named(&slug) else { return Ok(visit.not_found()) };
    let typed = parse::desk::association_typed(association);
    let data = Form { association, typed: &typed, problems: &Problems::default(), fresh: visit.saved() };
    Ok(render::page(page::form(visit.frame(), &data)))
}

/// Changes one association.
pub(in crate::http) async fn change(visit: Visit, Path((_, slug)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::RunHouse)?;
    let Some(association) = visit.snapshot.directory.association_named(&slug) else { return Ok(visit.not_found()) };
    let (tie, quota) = match parse::desk::association(&typed) {
        Ok(read) => read,
        Err(problems) => {
            let data = Form { association, typed: &typed, problems: &problems, fresh: false };
            return Ok(render::again(page::form(visit.frame(), &data)));
        }
    };
    let writing = visit.house.store.write(Touches::Directory).await.or_fault()?;
    writing.change_association(permit, association, tie, quota, visit.now).await.or_fault()?;
    writing.keep().await.or_fault()?;
    Ok(visit.to_saved(&format!("/desk/associations/{slug}")))
}
