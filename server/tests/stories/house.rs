//! A demo house of its own for every story, with a clock that stands still.

use std::{
    env,
    path::Path,
    process,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use app::domain::time::Moment;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, QueryResult, Statement, TryGetable};
use server::{
    Clock, Config, House, Round,
    config::{BaseUrl, DatabaseUrl, Delivery, Kind},
    mail::{Memory, Post, Setting},
};
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use crate::browser::{Browser, SITE};

/// Tuesday, 24 November 2026, 09:00 in the house's zone.
pub(crate) const NOW: Moment = Moment(1_795_507_200);
/// The same for the command line.
pub(crate) const NOW_RFC3339: &str = "2026-11-24T09:00:00+01:00";

/// What takes longer than this will never happen; a story that waits for it must end.
pub(crate) const PATIENCE: Duration = Duration::from_mins(2);

/// What happens within a story's patience.
pub(crate) async fn soon<T>(something: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, something).await.expect("it happens")
}

/// People of the demo house by their address for e-mail.
pub(crate) mod person {
    /// Runs the house.
    pub(crate) const COORDINATOR: &str = "jana.probst@treppenhaus.example";
    /// Advises people at a desk in town.
    pub(crate) const PARTNER: &str = "henrik.vossler@stadtberatung.example";
    /// Leads the Ankunftsnetz Wollmütze.
    pub(crate) const LEAD: &str = "daria@wollmuetze.example";
    /// Acts for the Ankunftsnetz Wollmütze; reads English.
    pub(crate) const MEMBER: &str = "kwame@wollmuetze.example";
    /// Leads another association, the Dolmetschkreis Doppelpunkt.
    pub(crate) const LEAD_ELSEWHERE: &str = "omid@doppelpunkt.example";
    /// Acts for another association, the Jugendbund Laternenpfahl.
    pub(crate) const MEMBER_ELSEWHERE: &str = "thao@laternenpfahl.example";
}

/// The database and the folder of one story.
pub(crate) struct Base {
    url: String,
    folder: TempDir,
}

impl Base {
    /// A SQLite file that is not there yet.
    pub(crate) fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { url: format!("sqlite:{}", folder.path().join("treppenhaus.db").display()), folder }
    }

    /// An empty PostgreSQL database.
    pub(crate) async fn postgres() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("story_{}_{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let server = postgres();
        let base = Self { url: with_database(&server, &name), folder: tempfile::tempdir().unwrap() };
        base.on_server(&format!("CREATE DATABASE {name}")).await;
        base
    }

    /// The address of the database.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// A folder for whatever else the story keeps.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Deletes the database; a house that still uses it loses it.
    pub(crate) async fn remove(&self) {
        if !self.is_sqlite() {
            let url = url::Url::parse(&self.url).unwrap();
            self.on_server(&format!("DROP DATABASE {} WITH (FORCE)", url.path().trim_start_matches('/'))).await;
        }
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        self.url.starts_with("sqlite:")
    }

    /// The number of a person, for the door of a demo in a process of its own.
    pub(crate) async fn number_of(&self, email: &str) -> i64 {
        let sql = self.sql().await;
        let number = sql.number_of(email).await;
        sql.close().await;
        number
    }

    async fn on_server(&self, statement: &str) {
        let server = Database::connect(postgres()).await.unwrap();
        server.execute_unprepared(statement).await.unwrap();
        server.close().await.unwrap();
    }

    /// A connection that looks past the house.
    pub(crate) async fn sql(&self) -> Sql {
        let mut options = ConnectOptions::new(&self.url);
        options.max_connections(1).sqlx_logging(false);
        Sql(Database::connect(options).await.unwrap())
    }
}

/// The address of the server that the stories' databases are made on.
pub(crate) fn postgres() -> String {
    env::var("TEST_POSTGRES_URL").expect("the stories need a PostgreSQL: `cargo xtask test stories` starts one and sets TEST_POSTGRES_URL")
}

/// The address of another database on a server.
pub(crate) fn with_database(server: &str, name: &str) -> String {
    let mut url = url::Url::parse(server).unwrap();
    url.set_path(name);
    url.into()
}

/// Statements past the house.
pub(crate) struct Sql(DatabaseConnection);

impl Sql {
    pub(crate) async fn execute(&self, statement: &str) -> Result<u64, DbErr> {
        Ok(self.0.execute_raw(self.statement(statement)).await?.rows_affected())
    }

    pub(crate) async fn rows(&self, query: &str) -> Vec<QueryResult> {
        self.0.query_all_raw(self.statement(query)).await.unwrap()
    }

    /// The first column of every row.
    pub(crate) async fn column<T: TryGetable>(&self, query: &str) -> Vec<T> {
        self.rows(query).await.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }

    /// The one value a query gives.
    pub(crate) async fn one<T: TryGetable>(&self, query: &str) -> T {
        let mut column = self.column(query).await;
        assert_eq!(column.len(), 1, "rows of {query}");
        column.remove(0)
    }

    async fn number_of(&self, email: &str) -> i64 {
        self.one(&format!("SELECT id FROM person WHERE email = '{email}'")).await
    }

    pub(crate) async fn count(&self, what: &str) -> i64 {
        self.one(&format!("SELECT count(*) FROM {what}")).await
    }

    /// Held stretches that share a part and a moment; always none.
    pub(crate) async fn overlaps(&self) -> i64 {
        self.count(
            "occurrence_part a JOIN occurrence_part b ON a.room_part_id = b.room_part_id
                AND (a.booking_id < b.booking_id OR (a.booking_id = b.booking_id AND a.number < b.number))
                AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at AND a.held AND b.held",
        )
        .await
    }

    /// Every text in every table.
    pub(crate) async fn every_text(&self) -> Vec<String> {
        let columns = match self.0.get_database_backend() {
            DbBackend::Postgres => {
                "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text'"
            }
            _ => "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type = 'TEXT'",
        };
        let mut texts = Vec::new();
        for row in self.rows(columns).await {
            let (table, column): (String, String) = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
            texts.extend(self.column::<String>(&format!("SELECT {column} FROM {table} WHERE {column} IS NOT NULL")).await);
        }
        texts
    }

    pub(crate) async fn close(self) {
        self.0.close().await.unwrap();
    }

    fn statement(&self, sql: &str) -> Statement {
        Statement::from_string(self.0.get_database_backend(), sql)
    }
}

/// A demo house with open doors.
pub(crate) struct Open {
    pub(crate) house: Arc<House>,
    pub(crate) clock: Clock,
    pub(crate) sql: Sql,
    letters: Memory,
    address: String,
    closing: CancellationToken,
    served: JoinHandle<()>,
}

impl Open {
    pub(crate) async fn demo(base: &Base) -> Self {
        Self::with(base, |config| config).await
    }

    /// A house that differs from the usual one.
    pub(crate) async fn with(base: &Base, change: impl FnOnce(Config) -> Config) -> Self {
        let (clock, letters) = (Clock::standing_at(NOW), Memory::default());
        let usual = Config {
            database: DatabaseUrl::parse(base.url()).unwrap(),
            base: BaseUrl::parse(SITE).unwrap(),
            mail: Setting::Memory(letters.clone()),
            site: None,
            kind: Kind::Demo,
            clock: clock.clone(),
            delivery: Delivery::ByHand,
        };
        let house = House::open(change(usual)).await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let closing = CancellationToken::new();
        let serving = Arc::clone(&house).serve(listener, closing.clone());
        let served = tokio::spawn(async { serving.await.unwrap() });
        Self { house, clock, sql: base.sql().await, letters, address, closing, served }
    }

    /// A browser that nobody has signed in with.
    pub(crate) fn newcomer(&self) -> Browser {
        Browser::new(&self.address)
    }

    /// A browser that somebody has signed in with at the demo's door.
    pub(crate) async fn browser_of(&self, email: &str) -> Browser {
        let browser = self.newcomer();
        browser.enter(self.number_of(email).await).await;
        browser
    }

    pub(crate) async fn number_of(&self, email: &str) -> i64 {
        self.sql.number_of(email).await
    }

    /// Sends what is due; every letter that has left so far.
    pub(crate) async fn letters(&self) -> Vec<Post> {
        let round = self.house.deliver_due().await.unwrap();
        assert_eq!((round.put_off, round.given_up), (0, 0));
        self.letters.sent()
    }

    pub(crate) async fn deliver(&self) -> Round {
        self.house.deliver_due().await.unwrap()
    }

    /// Closes the doors; requests under way are answered first.
    pub(crate) async fn close(self) {
        self.closing.cancel();
        soon(self.served).await.unwrap();
        self.sql.close().await;
    }
}
