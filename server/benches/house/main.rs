//! How fast the house is, as ratios measured in one run: the machines this runs on are shared and noisy.
//!
//! Every figure stands beside what it is to reach; the README quotes them with the date.

#![expect(clippy::expect_used, reason = "a measurement that cannot be made should stop loudly")]

mod booking;
mod bytes;
mod child;
mod client;
mod figure;
mod pages;
mod ready;

use figure::Table;

fn main() {
    // `cargo test --all-targets` starts benches too; measuring is asked for by name.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let mut table = Table::default();
    pages::counselling(&runtime, &mut table);
    pages::week(&runtime, &mut table);
    booking::with_letter(&runtime, &mut table);
    bytes::first_visit(&runtime, &mut table);
    bytes::islands(&runtime, &mut table);
    child::start(&mut table);
    child::memory(&mut table);
    table.print();
}
