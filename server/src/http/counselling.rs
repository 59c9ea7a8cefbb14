//! Finding help.

use app::{
    domain::{
        offer::Offer,
        search::{Search, facets},
    },
    page::counselling::{self, Counselling},
};
use axum::extract::Path;

use super::{
    actor::Visit,
    error::{Answer, OrFault},
};

/// Services with their next sessions.
pub(super) async fn list(visit: Visit) -> Answer {
    let page = async || {
        let search = Search::read(&visit.query);
        let coming = visit.house.store.coming(visit.now).await.or_fault()?;
        let all = visit.snapshot.directory.offers(&coming, visit.now);
        let (offers, facets) = (search.find(&all, visit.lang), facets(&search, &all));
        Ok(counselling::list(visit.frame(), &Counselling { search: &search, offers, facets }))
    };
    visit.public(page).await
}

/// One service.
pub(super) async fn service(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    let directory = &visit.snapshot.directory;
    let Some(service) = directory.service_named(&slug) else { return Ok(visit.not_found()) };
    let page = async || {
        let coming = visit.house.store.coming(visit.now).await.or_fault()?;
        Ok(counselling::service(visit.frame(), &Offer::new(service, directory, &coming, visit.now)))
    };
    visit.public(page).await
}
