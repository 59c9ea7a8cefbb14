//! What is remembered between requests: the directory, stretches of the plan, and pages that newcomers have seen.
//!
//! Each request asks the database how often these have changed and reads again what is outdated; nothing is ever stale.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use app::domain::{
    booking::Entry,
    directory::Directory,
    time::{Moment, Span},
};
use axum::body::Bytes;
use chrono::NaiveDate;
use tokio::sync::RwLock;

use crate::store::{Store, StoreError, Versions, plan::Only};

/// The house as it stood at some versions: its directory, and pages made of directory and plan.
#[derive(Debug)]
pub(crate) struct Snapshot {
    versions: Versions,
    pub(crate) directory: Arc<Directory>,
    plans: Mutex<HashMap<Span, Arc<Vec<Entry>>>>,
    pages: Mutex<Pages>,
    feeds: Mutex<Feeds>,
}

/// Pages of one minute by their address. Every booking begins and ends on a whole minute, so within one a page stays as it is.
#[derive(Debug, Default)]
struct Pages {
    minute: i64,
    by_address: HashMap<String, Bytes>,
}

/// Feeds of one day as newcomers see them, by their tags.
#[derive(Debug, Default)]
struct Feeds {
    day: NaiveDate,
    by_tag: HashMap<String, Bytes>,
}

/// Feeds remembered take no more bytes than this; one of a full house takes two million.
const FEED_BYTES: usize = 16 * 1024 * 1024;
/// Addresses remembered at once; whoever invents more gets pages made anew.
const PAGES: usize = 100;
/// Stretches of the plan remembered at once: some weeks and days around today are looked at again and again.
const PLANS: usize = 20;

impl Snapshot {
    /// How often directory and plan had changed.
    pub(crate) fn versions(&self) -> Versions {
        self.versions
    }

    /// How often the directory had changed.
    pub(crate) fn directory_version(&self) -> i64 {
        self.versions.directory
    }

    /// Everything that keeps a room during a stretch, by start.
    pub(crate) async fn plan(&self, store: &Store, during: Span) -> Result<Arc<Vec<Entry>>, StoreError> {
        if let Some(entries) = self.plans().get(&during) {
            return Ok(Arc::clone(entries));
        }
        let entries = Arc::new(store.plan(during, Only::Everything).await?);
        let mut plans = self.plans();
        if plans.len() < PLANS {
            plans.insert(during, Arc::clone(&entries));
        }
        Ok(entries)
    }

    fn plans(&self) -> MutexGuard<'_, HashMap<Span, Arc<Vec<Entry>>>> {
        self.plans.lock().unwrap_or_else(PoisonError::into_inner)
    }

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

    /// The feed with that tag.
    pub(crate) fn feed(&self, tag: &str) -> Option<Bytes> {
        self.feeds.lock().unwrap_or_else(PoisonError::into_inner).by_tag.get(tag).cloned()
    }

    /// Remembers a feed that newcomers saw on a day, until another day's.
    pub(crate) fn remember_feed(&self, tag: &str, feed: Bytes, day: NaiveDate) {
        let mut feeds = self.feeds.lock().unwrap_or_else(PoisonError::into_inner);
        if feeds.day != day {
            *feeds = Feeds { day, by_tag: HashMap::new() };
        }
        if feeds.by_tag.values().map(Bytes::len).sum::<usize>() + feed.len() <= FEED_BYTES {
            feeds.by_tag.insert(tag.to_owned(), feed);
        }
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
    pub(crate) async fn snapshot(&self, store: &Store) -> Result<Arc<Snapshot>, StoreError> {
        let versions = store.versions().await?;
        let fresh = |snapshot: &&Arc<Snapshot>| snapshot.versions == versions;
        if let Some(snapshot) = self.0.read().await.as_ref().filter(fresh) {
            return Ok(Arc::clone(snapshot));
        }
        let mut remembered = self.0.write().await;
        if let Some(snapshot) = remembered.as_ref().filter(fresh) {
            return Ok(Arc::clone(snapshot));
        }
        // What is read now may be newer than `versions`, never older.
        let directory = match remembered.as_ref().filter(|before| before.versions.directory == versions.directory) {
            Some(before) => Arc::clone(&before.directory),
            None => Arc::new(store.directory().await?),
        };
        let snapshot = Arc::new(Snapshot { versions, directory, plans: Mutex::default(), pages: Mutex::default(), feeds: Mutex::default() });
        *remembered = Some(Arc::clone(&snapshot));
        Ok(snapshot)
    }
}
