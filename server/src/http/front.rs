//! The front door.

use std::sync::Arc;

use app::{
    domain::{
        booking::Entry,
        directory::Shown,
        lang::Lang,
        permission::Action,
        search::Search,
        statement::Statement,
        time::{Span, plus_days},
    },
    page::home::{self, Home},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    actor::{Visit, accepted},
    error::{Answer, OrFault},
};
use crate::House;

/// `/`: to the reader's language.
pub(super) async fn choose_language(headers: HeaderMap) -> Response {
    let to = Redirect::to(&format!("/{}/", accepted(&headers)));
    ([(header::VARY, "accept-language")], to).into_response()
}

/// `/robots.txt`: everything that is there for everybody may be read by machines.
pub(super) async fn robots(State(house): State<Arc<House>>) -> Response {
    let closed = ["/api/", "/demo", "/*/account", "/*/bookings", "/*/desk", "/*/sign-in"].map(|path| format!("Disallow: {path}\n")).concat();
    let words = format!("User-agent: *\n{closed}\nSitemap: {}/sitemap.xml\n", house.config.base.as_str());
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], words).into_response()
}

/// `/sitemap.xml` (sitemaps.org 0.9): every public page in every language.
pub(super) async fn sitemap(State(house): State<Arc<House>>) -> Answer {
    let snapshot = house.memory.snapshot(&house.store).await.or_fault()?;
    let directory = &snapshot.directory;
    let lists = ["/", "/counselling", "/associations", "/rooms", "/calendar", "/feedback"].map(str::to_owned);
    let statements = Statement::ALL.map(|statement| format!("/{}", statement.slug()));
    let services = directory.services.iter().map(|service| format!("/counselling/{}", service.slug));
    let associations = directory.associations.iter().map(|association| format!("/associations/{}", association.slug));
    let rooms = directory.rooms.iter().map(|room| format!("/rooms/{}", room.slug));
    let paths: Vec<String> = lists.into_iter().chain(statements).chain(services).chain(associations).chain(rooms).collect();
    let base = house.config.base.as_str();
    let entry = |(lang, path): (Lang, &String)| format!("<url><loc>{base}/{lang}{path}</loc></url>\n");
    let entries: String = Lang::ALL.into_iter().flat_map(|lang| paths.iter().map(move |path| (lang, path))).map(entry).collect();
    let words =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], words).into_response())
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
        let offers = visit.snapshot.directory.offers(&visit.coming().await?, visit.now);
        Ok(home::page(visit.frame(), &Home { typed: &Search::typed(&visit.query), offers, today }))
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
