//! When house or rooms are closed, and the public holidays.

use app::{
    domain::{
        closure::Again,
        form::{Field, Fields, Problems},
        holiday::{self, Holiday},
        id::ClosureId,
        parse,
        permission::Action,
        time::last_plannable,
    },
    page::desk::closures::{self as page, Page},
};
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;

use super::closing::{self, Change};
use crate::{
    http::{
        actor::Visit,
        body::Posted,
        error::{Answer, OrFault},
        render,
    },
    store::Touches,
};

/// The closures still to come, and the form for another one.
pub(in crate::http) async fn list(visit: Visit) -> Answer {
    visit.may(Action::RunHouse)?;
    let typed = Fields::default().with(Field::Closes, "house").with(Field::Again, Again::Once.as_str());
    Ok(render::page(form(&visit, &typed, &Problems::default())))
}

/// A reload after a form asks for an address that only takes forms; the list is what is meant.
pub(in crate::http) async fn to_list(visit: Visit) -> Response {
    visit.to("/desk/closures")
}

/// Closes house or room, or shows what that would hit.
pub(in crate::http) async fn add(visit: Visit, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::RunHouse)?;
    let directory = &visit.snapshot.directory;
    match parse::desk::closure(&typed, directory, directory.hub.zone.date(visit.now)) {
        Ok(closure) => closing::make(&visit, permit, &Change::Close(closure), &typed).await,
        Err(problems) => Ok(render::again(form(&visit, &typed, &problems))),
    }
}

/// Says on which holidays the house is open, or shows what those that are closed now would hit.
pub(in crate::http) async fn open_on(visit: Visit, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::RunHouse)?;
    // Those the form did not show stay as they are.
    let shown = holidays(&visit);
    let unseen = |holiday: &Holiday| !shown.iter().any(|(other, _)| other == holiday);
    let mut open = parse::desk::open_on(&typed);
    open.extend(visit.snapshot.directory.hub.open_on.iter().copied().filter(unseen));
    open.sort_unstable();
    open.dedup();
    closing::make(&visit, permit, &Change::OpenOn(open), &typed).await
}

/// Removes a closure.
pub(in crate::http) async fn remove(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let permit = visit.may(Action::RunHouse)?;
    let Ok(id) = id.parse() else { return Ok(visit.not_found()) };
    let writing = visit.house.store.write(Touches::Directory).await.or_fault()?;
    writing.reopen(permit, ClosureId(id), visit.now).await.or_fault()?;
    writing.keep().await.or_fault()?;
    Ok(visit.to_saved("/desk/closures"))
}

fn form(visit: &Visit, typed: &Fields, problems: &Problems) -> String {
    page::page(visit.frame(), &Page { typed, problems, holidays: &holidays(visit), fresh: visit.saved() })
}

/// The Land's holidays as far as the house plans.
fn holidays(visit: &Visit) -> Vec<(Holiday, Vec<NaiveDate>)> {
    let hub = &visit.snapshot.directory.hub;
    holiday::ahead(hub.land, hub.zone.date(visit.now), last_plannable(visit.now, hub.zone))
}
