//! The associations.

use app::{
    domain::{directory::Shown, offer::Offer, permission::Action},
    page::association::{self, Entry},
};
use axum::extract::Path;

use super::{
    actor::Visit,
    error::{Answer, OrFault},
};
use crate::store::plan::Only;

pub(super) mod texts;

/// All of them.
pub(super) async fn list(visit: Visit) -> Answer {
    visit.public(async || Ok(association::list(visit.frame()))).await
}

/// One of them.
pub(super) async fn entry(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    let directory = &visit.snapshot.directory;
    let Some(association) = directory.association_named(&slug) else { return Ok(visit.not_found()) };
    let page = async || {
        let coming = visit.coming().await?;
        let mut offers: Vec<_> = directory.services_of(association.id).map(|service| Offer::new(service, directory, &coming, visit.now)).collect();
        offers.sort_by_key(Offer::soonest);
        let entries = visit.house.store.plan(visit.next_week(), Only::Associations(&[association.id])).await.or_fault()?;
        let week = entries
            .into_iter()
            .filter(|entry| entry.span.end() > visit.now)
            .map(|entry| visit.shown(entry))
            .filter(|shown| matches!(shown, Shown::Open(_)))
            .collect();
        Ok(association::entry(visit.frame(), &Entry { association, offers, week, writes: visit.sees(Action::WriteTexts(association.id)) }))
    };
    visit.public(page).await
}
