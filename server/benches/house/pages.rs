//! Pages: the counselling list against a constant, and the week plan.

use std::{sync::Arc, time::Duration};

use axum::{Router, response::Html, routing::get as route};
use tokio::runtime::Runtime;

use crate::{
    client::{Client, get, latencies, rate},
    figure::{Table, median, p95},
    ready::{Ready, many_bookings, serve},
};

const ROUNDS: usize = 7;
const A_ROUND: Duration = Duration::from_millis(1500);
const CLIENTS: usize = 4;

/// Requests for the counselling page against the same bytes as a constant behind the same guards, in turns.
pub(crate) fn counselling(runtime: &Runtime, table: &mut Table) {
    let ready = Ready::open(runtime);
    let page = get("/de/counselling", &[]);
    let bytes = Client::connect(ready.address).send(&page).body.to_vec();
    let services = String::from_utf8_lossy(&bytes).matches("/de/counselling/").count();
    let html = String::from_utf8(bytes).expect("a page");
    let constant = Router::new().route("/constant", route(move || std::future::ready(Html(html.clone()))));
    let beside = serve(runtime, server::http::guarded(constant, Arc::clone(&ready.house)));
    let plain = get("/constant", &[]);
    let ratio = |_| rate(ready.address, &page, CLIENTS, A_ROUND) / rate(beside, &plain, CLIENTS, A_ROUND);
    let ratio = median((0..ROUNDS).map(ratio).collect());
    let what = "counselling page, requests/s against the same bytes served as a constant by the same server";
    table.add(what, format!("{ratio:.2} ({services} links to services)"), "≥ 0.5", ratio >= 0.5);
}

/// A week of 250 bookings out of 13,000.
pub(crate) fn week(runtime: &Runtime, table: &mut Table) {
    let ready = Ready::open(runtime);
    runtime.block_on(many_bookings(&ready));
    let cookie = ready.cookie(1);
    let page = get("/de/calendar?view=week&date=2027-06-09", &[("cookie", &cookie)]);
    let shown = {
        let mut client = Client::connect(ready.address);
        String::from_utf8_lossy(client.send(&page).body).matches("Treffen am langen Tisch").count()
    };
    assert!(shown >= 250, "the week shows {shown} bookings");
    latencies(ready.address, &page, CLIENTS, 50);
    let p95 = p95(latencies(ready.address, &page, CLIENTS, 500));
    table.add("week plan, 10 rooms, 250 bookings shown out of 13,000, p95 at 4 clients", format!("{p95:.1} ms"), "≤ 10 ms", p95 <= 10.0);
}
