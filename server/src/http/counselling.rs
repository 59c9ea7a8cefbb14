//! Finding help.

use app::{
    domain::{
        find::find,
        offer::Offer,
        search::{Search, facets},
    },
    page::counselling::{self, Asked, Counselling},
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
        let asked = asked(&visit, &search);
        let led = asked.as_ref().filter(|_| search.topic.is_none()).map(|asked| &asked.found);
        let mut all = visit.snapshot.directory.offers(&coming, visit.now);
        if let Some(found) = led {
            all = found.narrow(all, |offer| offer.service);
        }
        let (mut offers, facets) = (search.find(&all, visit.lang), facets(&search, &all));
        if let Some(found) = led {
            offers = found.narrow(offers, |offer| offer.service);
        }
        Ok(counselling::list(visit.frame(), &Counselling { search: &search, asked, offers, facets }))
    };
    visit.public(page).await
}

/// What was asked for in words, and where the words lead; an empty box asks for nothing.
fn asked(visit: &Visit, search: &Search) -> Option<Asked> {
    let found = || find(&search.q, visit.lang, &visit.snapshot.directory);
    (!search.q.is_empty()).then(|| Asked { found: found(), query: search.q.clone() })
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
