//! Series of a year: booked with every check and their letter, and found a room for, however full the plan is.

use std::time::Instant;

use sea_orm::sqlx;
use tokio::runtime::Runtime;

use crate::{
    client::{Client, get, post},
    figure::{Table, median, p95},
    full::{LARGE, MEMBER, SMALL, house, room},
    ready::Ready,
};

const WARM: u64 = 10;
const ROUNDS: u64 = 5;
const A_ROUND: u64 = 40;
const SEARCHES: u64 = 200;

/// Books series of 52 dates one after the other in two houses, by turns: one with a hundred times as much in its plan.
pub(crate) fn booking(runtime: &Runtime, table: &mut Table) {
    let mut houses = [SMALL, LARGE].map(|plan| Booker::new(house(runtime, plan)));
    for booker in &mut houses {
        booker.book(WARM);
    }
    let mut all = Vec::new();
    let round = |_| {
        let [small, large] = &mut houses;
        let (small, large) = (small.book(A_ROUND), large.book(A_ROUND));
        all.extend(small.iter().copied());
        median(large) / median(small)
    };
    let ratio = median((0..ROUNDS).map(round).collect());
    for booker in &houses {
        runtime.block_on(booker.booked_all());
    }
    let (middle, p95) = (median(all.clone()), p95(all));
    let what = "weekly series of 52 booked with rules, quota, history and letter (durable, `synchronous=FULL`), p95";
    table.add(what, format!("{p95:.1} ms (median {middle:.1} ms)"), "≤ 15 ms", p95 <= 15.0);
    let what = "the same with 1,300,000 dates in the plan against 13,000";
    table.add(what, format!("{ratio:.2}"), "≤ 1.3", ratio <= 1.3);
}

/// Looks for a room for 52 Tuesdays among a hundred rooms with 1,300,000 dates.
pub(crate) fn finding(runtime: &Runtime, table: &mut Table) {
    let ready = house(runtime, LARGE);
    let cookie = ready.cookie(MEMBER);
    let mut client = Client::connect(ready.address);
    let mut search = |number: u64| {
        // Each search is another one, as nobody looks for the same twice.
        let (start, day) = (8 + number % 11, 5 + number % 7);
        let address = format!("/de/rooms?date=2027-01-{day:02}&start={start:02}:{:02}&end={:02}:00&repeat=weekly&count=52", number % 60, start + 2);
        let request = get(&address, &[("cookie", &cookie)]);
        let started = Instant::now();
        let answer = client.send(&request);
        let took = started.elapsed().as_secs_f64() * 1000.0;
        assert!(answer.status == 200 && String::from_utf8_lossy(answer.body).contains("id=\"found\""), "{address}");
        took
    };
    for number in 0..WARM {
        search(number);
    }
    let p95 = p95((WARM..WARM + SEARCHES).map(search).collect());
    let what = "free room found among 100 for 52 weeks, 1,300,000 dates in the plan, p95";
    table.add(what, format!("{p95:.1} ms"), "≤ 30 ms", p95 <= 30.0);
}

/// Somebody who books series in one house, one after the other.
struct Booker {
    ready: Ready,
    cookie: String,
    client: Client,
    booked: u64,
}

impl Booker {
    fn new(ready: Ready) -> Self {
        let cookie = ready.cookie(MEMBER);
        let client = Client::connect(ready.address);
        Self { ready, cookie, client, booked: 0 }
    }

    /// How long each of some bookings took, in milliseconds.
    fn book(&mut self, series: u64) -> Vec<f64> {
        (0..series).map(|_| self.book_one()).collect()
    }

    fn book_one(&mut self) -> f64 {
        let request = post("/de/bookings", &self.cookie, &form(self.booked));
        self.booked += 1;
        let started = Instant::now();
        let answer = self.client.send(&request);
        let took = started.elapsed().as_secs_f64() * 1000.0;
        assert_eq!(answer.status, 303, "{}", String::from_utf8_lossy(answer.body));
        took
    }

    /// Nothing was measured that is not there.
    async fn booked_all(&self) {
        let mut connection = self.ready.connect().await;
        let count = "SELECT count(*) FROM occurrence o JOIN booking b ON b.id = o.booking_id WHERE b.booked_by = ? AND o.hold = 'confirmed'";
        let dates: i64 = sqlx::query_scalar(count).bind(MEMBER).fetch_one(&mut connection).await.expect("a count");
        let letters: i64 =
            sqlx::query_scalar("SELECT count(*) FROM letter WHERE booking_id IS NOT NULL").fetch_one(&mut connection).await.expect("a count");
        assert_eq!((dates, letters), (i64::try_from(52 * self.booked).expect("a count"), i64::try_from(self.booked).expect("a count")));
    }
}

/// Before 7 in the morning all rooms are free, and no holiday of 2027 is on a Tuesday or Wednesday.
fn form(number: u64) -> String {
    const ASSOCIATIONS: [&str; 4] =
        ["jugendbund-laternenpfahl", "ankunftsnetz-wollmuetze", "dolmetschkreis-doppelpunkt", "frauenwerkstatt-morgenziegel"];
    const TIMES: [&str; 4] = [
        "date=2027-01-05&start=05:00&end=06:30",
        "date=2027-01-06&start=05:00&end=06:30",
        "date=2027-01-05&start=02:30&end=04:00",
        "date=2027-01-06&start=02:30&end=04:00",
    ];
    let association = ASSOCIATIONS[usize::try_from(number % 4).expect("an association")];
    let times = TIMES[usize::try_from(number / 100).expect("times")];
    format!(
        "association={association}&room={}&purpose=meeting&title=Vorstand&{times}&repeat=weekly&count=52&accept_rules=1&sheet={number:016x}",
        room(number)
    )
}
