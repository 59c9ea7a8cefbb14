//! How fast the house is, as ratios measured in one run: the machines this runs on are shared and noisy.
//!
//! Every figure stands beside what it is to reach; the README quotes them with the date.

#![expect(clippy::expect_used, reason = "a measurement that cannot be made should stop loudly")]

mod booking;
mod bytes;
mod child;
mod client;
mod feed;
mod figure;
mod full;
mod lighthouse;
mod pages;
mod plan;
mod ready;
mod search;
mod series;

use figure::Table;
use tokio::runtime::Runtime;

/// A part of the table, by the name that asks for it alone.
type Part = (&'static str, fn(&Runtime, &mut Table));

const PARTS: [Part; 14] = [
    ("counselling", pages::counselling),
    ("week", plan::week),
    ("years", plan::years),
    ("month", plan::month),
    ("feed", feed::house),
    ("booking", booking::with_letter),
    ("series", series::booking),
    ("find", series::finding),
    ("search", search::words),
    ("lighthouse", lighthouse::speed),
    ("visit", bytes::first_visit),
    ("islands", bytes::islands),
    ("start", child::start),
    ("memory", child::memory),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --all-targets` starts benches too; measuring is asked for.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let wanted: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let mut table = Table::default();
    for (name, part) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|wanted| *wanted == name) {
            part(&runtime, &mut table);
        }
    }
    table.print();
}
