//! Finding help.

use app::{
    domain::{
        directory::{Offer, Search},
        find::find,
        form::Field,
    },
    page::counselling::{self, Asked, Counselling},
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
        let asked = asked(&visit);
        let mut offers = visit.snapshot.directory.find(search, &sessions);
        if let Some(asked) = asked.as_ref().filter(|_| search.topic.is_none()) {
            offers = asked.found.narrow(offers, |offer| offer.service);
        }
        Ok(counselling::list(visit.frame(), &Counselling { search, asked, offers }))
    };
    visit.public(page).await
}

/// What was asked for in words, and where the words lead; an empty box asks for nothing.
fn asked(visit: &Visit) -> Option<Asked> {
    let query = visit.query.get(Field::Q).to_owned();
    let found = || find(&query, visit.lang, &visit.snapshot.directory);
    (!query.is_empty()).then(|| Asked { found: found(), query: query.clone() })
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
