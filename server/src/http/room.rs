//! The rooms.

use app::page::room::{self, Entry};
use axum::extract::Path;

use super::{actor::Visit, error::Answer};

/// All of them.
pub(super) async fn list(visit: Visit) -> Answer {
    visit.public(async || Ok(room::list(visit.frame()))).await
}

/// One of them, with what is on in it and in rooms that share a part with it.
pub(super) async fn entry(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    let directory = &visit.snapshot.directory;
    let Some(room) = directory.room_named(&slug) else { return Ok(visit.not_found()) };
    let page = async || {
        let entries = visit.plan(visit.next_week()).await?;
        let here = |entry: &&app::domain::booking::Entry| directory.room(entry.room).is_some_and(|other| other.shares_part_with(room));
        let week = entries.iter().filter(|entry| entry.span.end() > visit.now).filter(here).cloned().map(|entry| visit.shown(entry)).collect();
        Ok(room::entry(visit.frame(), &Entry { room, week }))
    };
    visit.public(page).await
}
