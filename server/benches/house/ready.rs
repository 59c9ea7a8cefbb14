//! Houses to measure.

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use app::domain::time::Moment;
use axum::Router;
use sea_orm::sqlx::{self, ConnectOptions as _, Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use server::{
    Clock, Config, House,
    config::{BaseUrl, DatabaseUrl, Delivery, Kind},
    mail::{Memory, Setting},
};
use tokio::{net::TcpListener, runtime::Runtime};

use crate::client::{Client, post};

/// Tuesday, 24 November 2026, 09:00 in Berlin.
pub(crate) const NOW: Moment = Moment(1_795_507_200);
/// Monday, 4 January 2027, 00:00 in Berlin: where the weeks of [`many_bookings`] begin.
pub(crate) const FIRST_WEEK: i64 = 1_799_017_200;
const A_WEEK: i64 = 7 * 86_400;

/// The only date of a booking, and the part it occupies: booking, start, end, association, room and part.
pub(crate) const DATE: [&str; 2] = [
    "INSERT INTO occurrence (booking_id, number, starts_at, ends_at, association_id, hold) VALUES (?1, 1, ?2, ?3, ?4, 'confirmed')",
    "INSERT INTO occurrence_part (booking_id, number, starts_at, ends_at, room_id, room_part_id, held) VALUES (?1, 1, ?2, ?3, ?5, ?6, TRUE)",
];

/// A demo house on a disk of its own, served in this process.
pub(crate) struct Ready {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) house: Arc<House>,
    pub(crate) address: SocketAddr,
}

/// Where the islands' code was built.
pub(crate) fn site() -> Option<PathBuf> {
    std::env::var_os("TREPPENHAUS_SITE").map(PathBuf::from)
}

/// A folder on the disk that builds go to; the system's own may live in memory.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder")
}

impl Ready {
    pub(crate) fn open(runtime: &Runtime) -> Self {
        let folder = folder();
        let config = Config {
            database: DatabaseUrl::parse(&format!("sqlite:{}", folder.path().join("treppenhaus.db").display())).expect("a database"),
            base: BaseUrl::parse("http://localhost").expect("an address"),
            mail: Setting::Memory(Memory::default()),
            site: site(),
            kind: Kind::Demo,
            clock: Clock::standing_at(NOW),
            delivery: Delivery::ByHand,
        };
        let house = runtime.block_on(House::open(config)).expect("a house");
        let address = serve(runtime, server::http::router(Arc::clone(&house)));
        Self { folder, house, address }
    }

    /// Signs in at the door of the demo; gives the cookie.
    pub(crate) fn cookie(&self, person: u32) -> String {
        let mut client = Client::connect(self.address);
        assert_eq!(client.send(&post("/demo", "", &format!("person={person}"))).status, 303);
        client.header("set-cookie").expect("a cookie").split(';').next().expect("its value").to_owned()
    }

    /// A connection of the bench's own to the same file, as the house opens it.
    pub(crate) async fn connect(&self) -> SqliteConnection {
        use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
        let options = SqliteConnectOptions::new().filename(self.folder.path().join("treppenhaus.db")).foreign_keys(true);
        options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full).connect().await.expect("a connection")
    }
}

/// Serves some routes in this process.
pub(crate) fn serve(runtime: &Runtime, router: Router) -> SocketAddr {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
    let address = listener.local_addr().expect("its address");
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    runtime.spawn(async move { axum::serve(listener, service).await });
    address
}

/// Bookings of one date: 250 a week from the first week of 2027 on, in the rooms of one part each.
pub(crate) async fn many_bookings(ready: &Ready, weeks: i64) {
    let mut connection = ready.connect().await;
    let rooms: Vec<(i64, i64)> =
        sqlx::query_as("SELECT room_id, MIN(room_part_id) FROM room_holds_part GROUP BY room_id HAVING COUNT(*) = 1 ORDER BY room_id")
            .fetch_all(&mut connection)
            .await
            .expect("rooms");
    let mut transaction = connection.begin().await.expect("a transaction");
    for week in 0..weeks {
        for number in 0..250_i64 {
            let (day, slot, room) = (number / 36, number % 4, number / 4 % 9);
            let (room, part) = rooms[usize::try_from(room).expect("a room")];
            let starts_at = FIRST_WEEK + week * A_WEEK + day * 86_400 + (8 + 3 * slot) * 3600;
            let id = format!("b{week:02}n{number:03}000");
            let booking = "INSERT INTO booking (id, association_id, booked_by, purpose, title, visibility, sheet, created_at, rooms, hours)
                 VALUES (?, ?, 1, 'meeting', 'Treffen am langen Tisch', 'public', ?, 0, ?, ?)";
            let hours = format!("{:02}:00-{:02}:00", 8 + 3 * slot, 10 + 3 * slot);
            let query = sqlx::query(booking).bind(&id).bind(1 + number % 12).bind(&id).bind(room.to_string()).bind(hours);
            query.execute(&mut *transaction).await.expect("a booking");
            for insert in DATE {
                let query = sqlx::query(insert).bind(&id).bind(starts_at).bind(starts_at + 2 * 3600).bind(1 + number % 12).bind(room).bind(part);
                query.execute(&mut *transaction).await.expect("a date");
            }
        }
    }
    transaction.commit().await.expect("to commit");
    outdate(&mut connection).await;
}

/// Counts a change of the plan, as every booking does: what pages remember of it is outdated.
pub(crate) async fn outdate(connection: &mut SqliteConnection) {
    sqlx::query("UPDATE hub SET plan_version = plan_version + 1").execute(connection).await.expect("the count");
}
