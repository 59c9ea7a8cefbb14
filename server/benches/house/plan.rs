//! The plan: a week however full the years around it are, and a full month.

use std::time::Instant;

use sea_orm::sqlx::SqliteConnection;
use tokio::runtime::Runtime;

use crate::{
    client::{Client, get, latencies},
    figure::{Table, median, p95},
    full::{LARGE, SMALL, house, leave_ten_rooms},
    ready::{Ready, many_bookings, outdate},
};

const CLIENTS: usize = 4;
const WARM: usize = 50;
const EACH: usize = 500;
const ROUNDS: usize = 5;
const A_ROUND: usize = 40;

/// A week of 250 bookings out of 13,000.
pub(crate) fn week(runtime: &Runtime, table: &mut Table) {
    let p95 = many(runtime, "/de/calendar?view=week&date=2027-06-09", 250);
    table.add("week plan, 10 rooms, 250 bookings shown out of 13,000, p95 at 4 clients", format!("{p95:.1} ms"), "≤ 10 ms", p95 <= 10.0);
}

/// The five weeks of June 2027.
pub(crate) fn month(runtime: &Runtime, table: &mut Table) {
    let p95 = many(runtime, "/de/calendar?view=month&date=2027-06-09", 1000);
    table.add("month plan, at least 1,000 bookings shown out of 13,000, p95 at 4 clients", format!("{p95:.1} ms"), "≤ 25 ms", p95 <= 25.0);
}

fn many(runtime: &Runtime, address: &str, least: usize) -> f64 {
    let ready = Ready::open(runtime);
    runtime.block_on(many_bookings(&ready, 52));
    let cookie = ready.cookie(1);
    let page = get(address, &[("cookie", &cookie)]);
    shows(&ready, &page, least);
    latencies(ready.address, &page, CLIENTS, WARM);
    p95(latencies(ready.address, &page, CLIENTS, EACH))
}

/// The same 250 bookings of one week in two houses, by turns, each time after a change of the plan, so that nothing is remembered:
/// one house has a hundred times as much in the years around it.
pub(crate) fn years(runtime: &Runtime, table: &mut Table) {
    let mut houses = [SMALL, LARGE].map(|plan| {
        let ready = house(runtime, plan);
        let connection = runtime.block_on(async {
            let mut connection = ready.connect().await;
            leave_ten_rooms(&mut connection, WEEK).await;
            connection
        });
        Week::new(ready, connection)
    });
    let round = |_| {
        let [small, large] = &mut houses;
        let (small, large) = (small.look(runtime), large.look(runtime));
        median(large) / median(small)
    };
    let ratio = median((0..=ROUNDS).map(round).skip(1).collect());
    table.add("week plan with 1,300,000 dates around the same week against 13,000, after each change", format!("{ratio:.2}"), "≤ 1.3", ratio <= 1.3);
}

/// Which week of 2027 is looked at, counted from the first.
const WEEK: i64 = 22;

struct Week {
    /// The house stays open, and its folder there, as long as somebody looks.
    _house: Ready,
    connection: SqliteConnection,
    client: Client,
    page: Vec<u8>,
}

impl Week {
    fn new(ready: Ready, connection: SqliteConnection) -> Self {
        let cookie = ready.cookie(1);
        let page = get("/de/calendar?view=week&date=2027-06-09", &[("cookie", &cookie)]);
        shows(&ready, &page, 250);
        let client = Client::connect(ready.address);
        Self { _house: ready, connection, client, page }
    }

    /// How long some looks took, in milliseconds.
    fn look(&mut self, runtime: &Runtime) -> Vec<f64> {
        let one = |_| {
            runtime.block_on(outdate(&mut self.connection));
            let started = Instant::now();
            assert_eq!(self.client.send(&self.page).status, 200);
            started.elapsed().as_secs_f64() * 1000.0
        };
        (0..A_ROUND).map(one).collect()
    }
}

/// Nothing is measured that is not there.
fn shows(ready: &Ready, page: &[u8], least: usize) {
    let mut client = Client::connect(ready.address);
    let shown = String::from_utf8_lossy(client.send(page).body).matches("Treffen am langen Tisch").count();
    assert!(shown >= least, "{shown} bookings are shown");
}
