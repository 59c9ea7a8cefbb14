//! A quick look whether a SQLite file has changed, so that most requests need not ask it anything.
//!
//! `PRAGMA data_version` changes with every commit of any other connection, in this process or another. It is answered on the
//! spot, while a query travels to a thread of its own and back.

use std::{
    path::Path,
    sync::{Mutex, PoisonError},
};

use rusqlite::{Connection, OpenFlags};

use super::Versions;

/// A connection that writes nothing and so sees every commit as another's.
pub(super) struct Watch(Mutex<Watching>);

struct Watching {
    connection: Connection,
    last: Option<(Mark, Versions)>,
}

/// A state of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark(i64);

/// What a look at the file found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The versions are still these.
    Same(Versions),
    /// They must be asked for, and noted with the mark.
    Changed(Mark),
}

impl Watch {
    /// Watches a file that is there.
    pub(super) fn open(file: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        Ok(Self(Mutex::new(Watching { connection, last: None })))
    }

    /// Whether the file is as it was when versions were noted last; nothing when it cannot be told.
    pub(super) fn look(&self) -> Option<Look> {
        let watching = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mark = watching.connection.pragma_query_value(None, "data_version", |row| row.get(0)).map(Mark).ok()?;
        let same = watching.last.filter(|(noted, _)| *noted == mark);
        Some(same.map_or(Look::Changed(mark), |(_, versions)| Look::Same(versions)))
    }

    /// Notes versions that were read after the look which gave the mark.
    pub(super) fn note(&self, mark: Mark, versions: Versions) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).last = Some((mark, versions));
    }
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watch")
    }
}
