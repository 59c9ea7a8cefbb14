//! Keeping: one database, SQLite or PostgreSQL, reached by one code path.
//!
//! Reads go straight to the pool. Everything that changes what the plan or the directory shows goes through
//! [`Store::begin`], which counts the change first; so such changes happen one after the other on both databases.

use std::{
    str::FromStr as _,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use app::domain::time::Moment;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, QuerySelect,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

mod conflict;
mod entity;
pub(crate) mod history;
mod migration;

pub(crate) mod booking;
pub(crate) mod closing;
pub(crate) mod directory;
pub(crate) mod feed;
pub(crate) mod feed_key;
pub(crate) mod feedback;
pub(crate) mod fill;
pub(crate) mod find;
pub(crate) mod letter;
pub(crate) mod person;
pub(crate) mod reminder;
pub(crate) mod rules;
pub(crate) mod service;
pub(crate) mod sign_in;
pub(crate) mod statement;
pub(crate) mod text;
pub(crate) mod undo;

pub(crate) mod plan;
pub(crate) mod request;
pub(crate) mod waiting;
pub(crate) mod writing;

mod watch;

use entity::hub;
use watch::{Look, Watch};

/// The database of one house.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    read: DatabaseConnection,
    write: DatabaseConnection,
    /// Where the database is a file that can be watched.
    watch: Option<Arc<Watch>>,
    /// How many statements it was asked so far.
    queries: Arc<AtomicU64>,
}

/// Something the database would not do, or something in it that the house does not understand.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    /// The database refused or is not there.
    #[error("the database did not answer as it should")]
    Database(#[from] DbErr),
    /// A word in a column is none of the house's.
    #[error("{column} of {table} holds something unknown")]
    Unknown {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// A migrated database without a house in it.
    #[error("the database holds no house yet")]
    Empty,
}

/// What a change touches, and so which remembered pages it outdates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touches {
    /// Associations, services, rooms: everything.
    Directory,
    /// Bookings.
    Plan,
    /// Nothing a page remembers: letters on their way, sign-ins.
    Nothing,
}

/// How often directory and plan have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Versions {
    pub(crate) directory: i64,
    pub(crate) plan: i64,
}

/// Readers of one SQLite file side by side; more help nobody on a small machine.
const SQLITE_READERS: u32 = 4;
/// SQLite reads on a thread of its own; so many rows ahead it need not stop and wait for a page that shows a full week.
const ROWS_AHEAD: usize = 1024;
const POSTGRES_CONNECTIONS: u32 = 16;
const PATIENCE: Duration = Duration::from_secs(10);

impl Store {
    /// Connects and brings the tables up to date.
    pub(crate) async fn open(url: &str) -> Result<Self, StoreError> {
        let mut store = Self::connect(url).await?;
        store.migrate().await?;
        store.watch = SqliteConnectOptions::from_str(url).ok().and_then(|options| Watch::open(options.get_filename()).ok()).map(Arc::new);
        Ok(store)
    }

    async fn connect(url: &str) -> Result<Self, StoreError> {
        let queries = Arc::new(AtomicU64::new(0));
        if url.starts_with("sqlite:") {
            // One writer queues fairly; several would meet in SQLite's busy handler, which polls.
            let write = counted(Database::connect(options(url, 1)).await?, &queries);
            let read = counted(Database::connect(options(url, SQLITE_READERS)).await?, &queries);
            Ok(Self { read, write, watch: None, queries })
        } else {
            let pool = counted(Database::connect(options(url, POSTGRES_CONNECTIONS)).await?, &queries);
            Ok(Self { read: pool.clone(), write: pool, watch: None, queries })
        }
    }

    async fn migrate(&self) -> Result<(), StoreError> {
        let transaction = self.begin_immediate().await?;
        alone(&transaction).await?;
        migration::Migrations::up(&transaction, None).await?;
        Ok(transaction.commit().await?)
    }

    /// How many statements the database was asked so far; beginning and ending a change are none.
    pub(crate) fn queries(&self) -> u64 {
        self.queries.load(Ordering::Relaxed)
    }

    /// Where to read.
    pub(crate) fn read(&self) -> &DatabaseConnection {
        &self.read
    }

    /// Begins a change; dropped without commit, it never happened.
    pub(crate) async fn begin(&self, touches: Touches) -> Result<DatabaseTransaction, StoreError> {
        let transaction = self.begin_immediate().await?;
        let count = match touches {
            Touches::Directory => "UPDATE hub SET directory_version = directory_version + 1, plan_version = plan_version + 1",
            Touches::Plan => "UPDATE hub SET plan_version = plan_version + 1",
            Touches::Nothing => return Ok(transaction),
        };
        transaction.execute_raw(Statement::from_string(transaction.get_database_backend(), count)).await?;
        Ok(transaction)
    }

    async fn begin_immediate(&self) -> Result<DatabaseTransaction, StoreError> {
        let options = TransactionOptions {
            isolation_level: None,
            access_mode: None,
            // A deferred transaction that reads first cannot become a writer while another writes: SQLITE_BUSY.
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        };
        Ok(self.write.begin_with_options(options).await?)
    }

    /// How often directory and plan have changed; the one question every public page asks.
    pub(crate) async fn versions(&self) -> Result<Versions, StoreError> {
        match self.watch.as_ref().and_then(|watch| Some((watch, watch.look()?))) {
            Some((_, Look::Same(versions))) => Ok(versions),
            Some((watch, Look::Changed(mark))) => {
                let versions = self.count_changes().await?;
                watch.note(mark, versions);
                Ok(versions)
            }
            None => self.count_changes().await,
        }
    }

    /// The same, asked in any case; whoever wants to know whether the database answers asks this way.
    pub(crate) async fn count_changes(&self) -> Result<Versions, StoreError> {
        let columns = hub::Entity::find().select_only().column(hub::Column::DirectoryVersion).column(hub::Column::PlanVersion);
        let (directory, plan) = columns.into_tuple().one(&self.read).await?.ok_or(StoreError::Empty)?;
        Ok(Versions { directory, plan })
    }

    /// Closes every connection; on SQLite this also folds the write-ahead log into the file.
    pub(crate) async fn close(self) -> Result<(), StoreError> {
        self.read.close().await?;
        Ok(self.write.close().await?)
    }
}

/// Makes those who must see each other's changes take turns. SQLite has one writer anyway.
async fn alone(transaction: &DatabaseTransaction) -> Result<(), StoreError> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        // The number only has to be always the same.
        transaction.execute_unprepared("SELECT pg_advisory_xact_lock(7283110)").await?;
    }
    Ok(())
}

/// The connection, counting what it is asked; changes that are begun on it count too.
fn counted(mut connection: DatabaseConnection, queries: &Arc<AtomicU64>) -> DatabaseConnection {
    let queries = Arc::clone(queries);
    connection.set_metric_callback(move |_| {
        queries.fetch_add(1, Ordering::Relaxed);
    });
    connection
}

fn options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).min_connections(1).acquire_timeout(PATIENCE).sqlx_logging(false).test_before_acquire(false);
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(PATIENCE)
            .foreign_keys(true)
            .row_buffer_size(ROWS_AHEAD)
    });
    options
}

/// A word of a column, parsed; `place` names table and column for whoever must mend it.
fn known<T: std::str::FromStr>(word: &str, place: (&'static str, &'static str)) -> Result<T, StoreError> {
    word.parse().map_err(|_| StoreError::Unknown { table: place.0, column: place.1 })
}

/// A blank-separated list of codes.
fn codes<T: std::str::FromStr>(words: &str, place: (&'static str, &'static str)) -> Result<Vec<T>, StoreError> {
    words.split_whitespace().map(|word| known(word, place)).collect()
}

/// A column's number that the domain keeps unsigned.
fn unsigned<T, U: TryFrom<T>>(number: T, place: (&'static str, &'static str)) -> Result<U, StoreError> {
    U::try_from(number).map_err(|_| StoreError::Unknown { table: place.0, column: place.1 })
}

/// A stretch out of two columns.
fn span(starts_at: i64, ends_at: i64) -> Result<app::domain::time::Span, StoreError> {
    app::domain::time::Span::new(Moment(starts_at), Moment(ends_at)).ok_or(StoreError::Unknown { table: "occurrence", column: "ends_at" })
}
