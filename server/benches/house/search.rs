//! Words that people type: how long it takes to know what they mean, alone and with the whole page.

use std::{fs, hint::black_box, path::PathBuf, time::Instant};

use app::domain::{find::understand, lang::Lang};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::runtime::Runtime;

use crate::{
    client::{Client, get},
    figure::{Table, p95},
    ready::Ready,
};

const ROUNDS: usize = 3;

/// Every query of the tables that the tests hold the search to, in the language of its table.
pub(crate) fn words(runtime: &Runtime, table: &mut Table) {
    let ready = Ready::open(runtime);
    let queries: Vec<(Lang, String)> = Lang::ALL.into_iter().flat_map(queries).collect();
    let first = millis(|| drop(black_box(understand("Miete", Lang::De))));
    let alone = |_| queries.iter().map(|(lang, query)| millis(|| drop(black_box(understand(query, *lang))))).collect::<Vec<_>>();
    let alone = p95((0..ROUNDS).flat_map(alone).collect());
    let mut client = Client::connect(ready.address);
    let mut page = |(lang, query): &(Lang, String)| {
        let query = utf8_percent_encode(query, NON_ALPHANUMERIC);
        let request = get(&format!("/{lang}/counselling?q={query}"), &[]);
        millis(|| assert_eq!(client.send(&request).status, 200))
    };
    let whole = p95(queries.iter().map(&mut page).collect());
    let what = "what somebody types understood, in any of 17 languages, p95";
    table.add(
        what,
        format!("{alone:.2} ms ({} queries; reading the word lists before the first {first:.0} ms)", queries.len()),
        "≤ 5 ms",
        alone <= 5.0,
    );
    table.add("the same with its whole page over HTTP, p95", format!("{whole:.2} ms"), "≤ 15 ms", whole <= 15.0);
}

fn millis(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1000.0
}

fn queries(lang: Lang) -> Vec<(Lang, String)> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../app/tests/table/{lang}.txt"));
    let file = fs::read_to_string(file).expect("a table");
    let pairs = file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('|'));
    pairs.map(|(query, _)| (lang, query.trim().to_owned())).collect()
}
