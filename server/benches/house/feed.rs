//! The feed of the whole house, as calendar programs fetch it.

use std::time::Instant;

use tokio::runtime::Runtime;

use crate::{
    client::{Client, get},
    figure::{Table, p95},
    ready::{Ready, many_bookings, outdate},
};

const WARM: usize = 5;
const LOOKS: usize = 60;
const ASKED_AGAIN: usize = 500;

/// 5,000 events written anew after each change, and asked for again when nothing has changed.
pub(crate) fn house(runtime: &Runtime, table: &mut Table) {
    let ready = Ready::open(runtime);
    runtime.block_on(many_bookings(&ready, 20));
    let mut connection = runtime.block_on(ready.connect());
    let mut client = Client::connect(ready.address);
    let feed = get("/calendar/house.ics", &[]);
    let mut fetch = |_| {
        runtime.block_on(outdate(&mut connection));
        let started = Instant::now();
        let answer = client.send(&feed);
        let took = started.elapsed().as_secs_f64() * 1000.0;
        let events = String::from_utf8_lossy(answer.body).matches("BEGIN:VEVENT").count();
        assert!(answer.status == 200 && events >= 5000, "{events} events");
        took
    };
    (0..WARM).for_each(|look| {
        fetch(look);
    });
    let whole = p95((0..LOOKS).map(fetch).collect());
    table.add("feed of the house, 5,000 events, after each change, p95", format!("{whole:.1} ms"), "≤ 100 ms", whole <= 100.0);
    let tag = client.header("etag").expect("an ETag");
    let again = get("/calendar/house.ics", &[("if-none-match", &tag)]);
    let mut ask = |_| {
        let started = Instant::now();
        assert_eq!(client.send(&again).status, 304);
        started.elapsed().as_secs_f64() * 1000.0
    };
    let unchanged = p95((0..ASKED_AGAIN).map(&mut ask).collect());
    table.add("the same asked for again, unchanged (304), p95", format!("{unchanged:.2} ms"), "≤ 2 ms", unchanged <= 2.0);
}
