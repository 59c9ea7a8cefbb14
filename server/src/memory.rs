//! What pages remember between requests: the directory and the sessions to come.
//!
//! Each request asks the database how often these have changed and reads again what is outdated; nothing is ever stale.

use std::sync::Arc;

use app::domain::{
    directory::Directory,
    service::Session,
    time::{Moment, Span},
};
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
}

impl Snapshot {
    /// Public counselling hours that are not over, soonest first.
    pub(crate) fn sessions_after(&self, now: Moment) -> Vec<Session> {
        self.sessions.iter().filter(|session| session.span.end() > now).cloned().collect()
    }

    fn covers(&self, now: Moment) -> bool {
        const A_DAY: i64 = 86_400;
        self.during.start() <= now && now < self.during.start().plus(A_DAY)
    }
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
    Ok(Snapshot { versions, directory, sessions, during })
}
