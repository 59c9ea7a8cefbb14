//! Finding help.

use app::{
    domain::{
        directory::{Offer, Search},
        form::Field,
    },
    page::counselling::{self, Counselling},
};
use axum::extract::Path;

use super::{
    actor::Visit,
    error::{Answer, OrFault},
};

/// Services with their next sessions. What an address asks for that the house does not know is not filtered by.
pub(super) async fn list(visit: Visit) -> Answer {
    let page = async || {
        let search = Search { topic: visit.query.get(Field::Topic).parse().ok(), language: visit.query.get(Field::Language).parse().ok() };
        let sessions = visit.house.store.sessions(visit.now).await.or_fault()?;
        let offers = visit.snapshot.directory.find(search, &sessions);
        Ok(counselling::list(visit.frame(), &Counselling { search, offers }))
    };
    visit.public(page).await
}

/// One service.
pub(super) async fn service(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    let Some(service) = visit.snapshot.directory.service_named(&slug) else { return Ok(visit.not_found()) };
    let page = async || {
        let sessions = visit.house.store.sessions(visit.now).await.or_fault()?;
        Ok(counselling::service(visit.frame(), &Offer::new(service, &sessions)))
    };
    visit.public(page).await
}
