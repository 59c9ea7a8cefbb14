//! What pages remember between requests: the directory, the sessions to come, and pages that newcomers have seen.
//!
//! Each request asks the database how often these have changed and reads again what is outdated; nothing is ever stale.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use app::domain::{
    directory::Directory,
    service::Session,
    time::{Moment, Span},
};
use axum::body::Bytes;
use tokio::sync::RwLock;

use crate::store::{Store, StoreError, Versions, directory::remembered};

/// The directory and the sessions to come, as they stood at some versions.
#[derive(Debug)]
pub(crate) struct Snapshot {
    pub(crate) versions: Versions,
    pub(crate) directory: Arc<Directory>,
    /// Public counselling hours of four weeks, soonest first; some may be over.
    sessions: Arc<Vec<Session>>,
    during: Span,
    pages: Mutex<Pages>,
}

/// Pages of one minute by their address. Every booking begins and ends on a whole minute, so within one a page stays as it is.
#[derive(Debug, Default)]
struct Pages {
    minute: i64,
    by_address: HashMap<String, Bytes>,
}

/// Addresses remembered at once; whoever invents more gets pages made anew.
const PAGES: usize = 100;

impl Snapshot {
    /// The page at an address as newcomers saw it within this minute.
    pub(crate) fn page(&self, address: &str, now: Moment) -> Option<Bytes> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.by_address.get(address).filter(|_| pages.minute == minute(now)).cloned()
    }

    /// Remembers a page for the rest of the minute.
    pub(crate) fn remember(&self, address: &str, page: Bytes, now: Moment) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.minute != minute(now) {
            *pages = Pages { minute: minute(now), by_address: HashMap::new() };
        }
        if pages.by_address.len() < PAGES {
            pages.by_address.insert(address.to_owned(), page);
        }
    }

    /// Public counselling hours that are not over, soonest first.
    pub(crate) fn sessions_after(&self, now: Moment) -> Vec<Session> {
        self.sessions.iter().filter(|session| session.span.end() > now).cloned().collect()
    }

    fn covers(&self, now: Moment) -> bool {
        const A_DAY: i64 = 86_400;
        self.during.start() <= now && now < self.during.start().plus(A_DAY)
    }
}

fn minute(now: Moment) -> i64 {
    now.0.div_euclid(60)
}

/// The newest snapshot.
#[derive(Debug, Default)]
pub(crate) struct Memory(RwLock<Option<Arc<Snapshot>>>);

impl Memory {
    /// The snapshot as of now: remembered where nothing has changed, read where something has.
    pub(crate) async fn snapshot(&self, store: &Store, now: Moment) -> Result<Arc<Snapshot>, StoreError> {
        let versions = store.versions().await?;
        let fresh = |snapshot: &&Arc<Snapshot>| snapshot.versions == versions && snapshot.covers(now);
        if let Some(snapshot) = self.0.read().await.as_ref().filter(fresh) {
            return Ok(Arc::clone(snapshot));
        }
        let mut remembered = self.0.write().await;
        if let Some(snapshot) = remembered.as_ref().filter(fresh) {
            return Ok(Arc::clone(snapshot));
        }
        let snapshot = Arc::new(read(store, versions, now, remembered.as_deref()).await?);
        *remembered = Some(Arc::clone(&snapshot));
        Ok(snapshot)
    }
}

/// Reads what is outdated. What is read may be newer than `versions`, never older.
async fn read(store: &Store, versions: Versions, now: Moment, before: Option<&Snapshot>) -> Result<Snapshot, StoreError> {
    let directory = match before.filter(|before| before.versions.directory == versions.directory) {
        Some(before) => Arc::clone(&before.directory),
        None => Arc::new(store.directory().await?),
    };
    let during = remembered(now).ok_or(StoreError::Empty)?;
    let sessions = Arc::new(store.sessions(during).await?);
    Ok(Snapshot { versions, directory, sessions, during, pages: Mutex::default() })
}
