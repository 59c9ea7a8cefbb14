//! What a browser on a slow phone makes of the pages that newcomers open first.

use std::{path::PathBuf, process::Command};

use tokio::runtime::Runtime;

use crate::{figure::Table, ready::Ready};

const WHAT: &str = "Lighthouse's performance as on a phone: home, counselling and a service, in German and Arabic, the lowest";
const TO_REACH: &str = "≥ 98";

/// The lowest score of the pages that `end2end/lighthouse.mjs` opens.
pub(crate) fn speed(runtime: &Runtime, table: &mut Table) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../end2end");
    if !folder.join("node_modules/lighthouse").is_dir() {
        return table.add(WHAT, "not installed".to_owned(), TO_REACH, false);
    }
    let ready = Ready::open(runtime);
    let mut node = Command::new("node");
    let said = node.arg("lighthouse.mjs").arg(format!("http://{}", ready.address)).current_dir(folder).output().expect("Node");
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let scores: Vec<u32> = said.lines().filter_map(performance).collect();
    match scores.iter().min() {
        Some(lowest) => table.add(WHAT, format!("{lowest} (of {} pages)", scores.len()), TO_REACH, *lowest >= 98),
        None => table.add(WHAT, "no browser that answers".to_owned(), TO_REACH, false),
    }
}

/// The score in `/de/; performance 100, accessibility 100, …`.
fn performance(line: &str) -> Option<u32> {
    line.split_once("performance ")?.1.split(',').next()?.parse().ok()
}
