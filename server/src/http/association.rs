//! The associations.

use app::{
    domain::{
        association::Association,
        directory::Shown,
        form::{Field, Fields},
        offer::Offer,
        permission::Action,
    },
    page::association::{self, Entry},
};
use axum::{extract::Path, response::Response};

use super::{
    actor::Visit,
    error::{Answer, OrFault},
};
use crate::{
    memory::Snapshot,
    store::{Touches, plan::Only, writing::Writing},
};

pub(super) mod service;
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

/// Begins a change of the directory as this snapshot knows it; nothing where somebody else was faster.
async fn begin(visit: &Visit, snapshot: &Snapshot) -> Result<Option<Writing>, Response> {
    let writing = visit.house.store.write(Touches::Directory).await.or_fault()?;
    // Beginning to write has counted one change; with another between, what was decided may no longer be right.
    if writing.directory == snapshot.directory_version() + 1 {
        return Ok(Some(writing));
    }
    writing.give_up().await.or_fault()?;
    Ok(None)
}

/// The way to where an association keeps its entry, which says that something was saved.
fn to_list(visit: &Visit, association: &Association) -> Response {
    let fresh = Fields::default().with(Field::Fresh, "1").encode();
    visit.to(&format!("/associations/{}/texts?{fresh}", association.slug))
}
