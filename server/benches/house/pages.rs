//! The counselling list against a constant.

use std::{sync::Arc, time::Duration};

use axum::{Router, response::Html, routing::get as route};
use tokio::runtime::Runtime;

use crate::{
    client::{Client, get, rate},
    figure::{Table, median},
    ready::{Ready, serve},
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
