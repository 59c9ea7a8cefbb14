//! Finding help.

use app::{
    domain::{
        directory::{Offer, Search},
        form::Field,
    },
    page::counselling::{self, Counselling},
};
use axum::{extract::Path, response::Response};

use super::{actor::Visit, render};

/// Services with their next sessions. What an address asks for that the house does not know is not filtered by.
pub(super) async fn list(visit: Visit) -> Response {
    let search = Search { topic: visit.query.get(Field::Topic).parse().ok(), language: visit.query.get(Field::Language).parse().ok() };
    let sessions = visit.snapshot.sessions_after(visit.now);
    let offers = visit.snapshot.directory.find(search, &sessions);
    render::page(counselling::list(visit.frame(), &Counselling { search, offers }))
}

/// One service.
pub(super) async fn service(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Response {
    let Some(service) = visit.snapshot.directory.service_named(&slug) else { return visit.not_found() };
    let offer = Offer::new(service, &visit.snapshot.sessions_after(visit.now));
    render::page(counselling::service(visit.frame(), &offer))
}
