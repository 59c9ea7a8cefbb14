//! The front door.

use app::{
    domain::{directory::Shown, permission::Action, time::plus_days},
    page::home::{self, Home},
};
use axum::{
    extract::Path,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    actor::{Visit, accepted},
    error::{Answer, OrFault},
};
use crate::store::directory::Only;

/// `/`: to the reader's language.
pub(super) async fn choose_language(headers: HeaderMap) -> Response {
    let to = Redirect::to(&format!("/{}/", accepted(&headers)));
    ([(header::VARY, "accept-language")], to).into_response()
}

/// `/{lang}`: the address with its slash.
pub(super) async fn add_slash(visit: Visit, Path(tag): Path<String>) -> Response {
    if tag == visit.lang.tag() { Redirect::permanent(&format!("/{tag}/")).into_response() } else { visit.not_found() }
}

/// The first page.
pub(super) async fn home(visit: Visit) -> Answer {
    let page = async || {
        let zone = visit.snapshot.directory.hub.zone;
        let today = zone.date(visit.now);
        let entries = visit.house.store.plan(zone.days(today, plus_days(today, 1)), Only::Everything).await.or_fault()?;
        let today = entries.into_iter().map(|entry| visit.shown(entry)).filter(|shown| matches!(shown, Shown::Open(_))).collect();
        Ok(home::page(visit.frame(), &Home { today }))
    };
    visit.public(page).await
}

/// Any address where there is nothing.
pub(super) async fn nowhere(visit: Visit) -> Response {
    visit.not_found()
}

impl Visit {
    /// A stretch of the plan as this visitor may see it.
    pub(super) fn shown(&self, entry: app::domain::booking::Entry) -> Shown {
        Shown::to(entry, |association, visibility| self.sees(Action::SeeBooking(association, visibility)))
    }
}
