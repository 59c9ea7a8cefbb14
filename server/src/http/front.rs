//! The front door.

use std::sync::Arc;

use app::{
    domain::{
        booking::Entry,
        directory::Shown,
        permission::Action,
        time::{Span, plus_days},
    },
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
        let entries = visit.plan(zone.days(today, plus_days(today, 1))).await?;
        let today = entries.iter().cloned().map(|entry| visit.shown(entry)).filter(|shown| matches!(shown, Shown::Open(_))).collect();
        Ok(home::page(visit.frame(), &Home { today }))
    };
    visit.public(page).await
}

/// Any address where there is nothing.
pub(super) async fn nowhere(visit: Visit) -> Response {
    visit.not_found()
}

impl Visit {
    /// Everything that keeps a room during a stretch, by start.
    pub(super) async fn plan(&self, during: Span) -> Result<Arc<Vec<Entry>>, Response> {
        self.snapshot.plan(&self.house.store, during).await.or_fault()
    }

    /// A stretch of the plan as this visitor may see it.
    pub(super) fn shown(&self, entry: Entry) -> Shown {
        Shown::to(entry, |association, visibility| self.sees(Action::SeeBooking(association, visibility)))
    }
}
