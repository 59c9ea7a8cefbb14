//! Finding help.

use app::{
    domain::{
        find::find,
        offer::{Coming, Offer},
        search::{Search, facets, lifts},
    },
    page::counselling::{self, Counselling},
};
use axum::{extract::Path, response::Response};

use super::{
    actor::Visit,
    error::{Answer, OrFault},
};

/// Services with their next sessions.
pub(super) async fn list(visit: Visit) -> Answer {
    let page = async || {
        let search = Search::read(&visit.query);
        let coming = visit.coming().await?;
        let directory = &visit.snapshot.directory;
        let found = (!search.q.is_empty()).then(|| find(&search.q, visit.lang, directory));
        // Who has chosen a topic has understood what the words lead to.
        let narrow = |offers| match &found {
            Some(found) if search.topic.is_none() => found.narrow(offers, |offer: &Offer<'_>| offer.service),
            _ => offers,
        };
        let all = directory.offers(&coming, visit.now);
        let led = narrow(all.clone());
        let offers = narrow(search.find(&led, visit.lang));
        let facets = facets(&search, &led, &all);
        let lifts = if offers.is_empty() { lifts(&search, &led) } else { Vec::new() };
        Ok(counselling::list(visit.frame(), &Counselling { search: &search, found, offers, facets, lifts }))
    };
    visit.public(page).await
}

/// One service.
pub(super) async fn service(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    let directory = &visit.snapshot.directory;
    let Some(service) = directory.service_named(&slug) else { return Ok(visit.not_found()) };
    let page = async || {
        let coming = visit.coming().await?;
        Ok(counselling::service(visit.frame(), &Offer::new(service, directory, &coming, visit.now)))
    };
    visit.public(page).await
}

impl Visit {
    /// The public counselling hours of the next weeks.
    pub(super) async fn coming(&self) -> Result<Coming, Response> {
        self.house.store.coming(self.now, self.snapshot.directory.hub.zone).await.or_fault()
    }
}
