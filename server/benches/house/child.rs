//! The program itself, as an operator starts it: how soon it answers, and how much memory it keeps.

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tokio::runtime::Runtime;

use crate::{
    client::{Client, get, latencies, rate},
    figure::{Table, median},
    ready::{folder, site},
};

/// From the start of the program to the first page, with a database that is there already.
pub(crate) fn start(_: &Runtime, table: &mut Table) {
    let folder = folder();
    House::start(folder.path());
    let seconds = |_| {
        let started = Instant::now();
        let house = House::start(folder.path());
        assert_eq!(Client::connect(house.address).send(&get("/de/counselling", &[])).status, 200);
        started.elapsed().as_secs_f64()
    };
    let seconds = median((0..5).map(seconds).collect());
    table.add("start to first page, existing database", format!("{seconds:.2} s"), "≤ 0.3 s", seconds <= 0.3);
}

/// Resident memory after the pages of the other figures were served.
pub(crate) fn memory(_: &Runtime, table: &mut Table) {
    let folder = folder();
    let house = House::start(folder.path());
    rate(house.address, &get("/de/counselling", &[]), 4, Duration::from_secs(2));
    rate(house.address, &get("/de/counselling", &[("accept-encoding", "br")]), 4, Duration::from_secs(2));
    latencies(house.address, &get("/de/calendar?view=week", &[]), 4, 200);
    let status = std::fs::read_to_string(format!("/proc/{}/status", house.child.id())).expect("the status of the program");
    let line = status.lines().find(|line| line.starts_with("VmHWM")).expect("its memory");
    let kilobytes: u64 = line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number");
    let megabytes = kilobytes.div_ceil(1024);
    table.add("resident memory while serving the above, at its highest", format!("{megabytes} MB"), "≤ 64 MB", megabytes <= 64);
}

struct House {
    child: Child,
    address: SocketAddr,
}

impl House {
    fn start(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_treppenhaus"));
        command.args(["serve", "--demo", "--listen", "127.0.0.1:0", "--data"]).arg(folder);
        if let Some(site) = site() {
            command.arg("--site").arg(site);
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its words")).read_line(&mut line).expect("its address");
        let port = line.trim().rsplit(':').next().and_then(|port| port.parse().ok()).expect("its port");
        Self { child, address: SocketAddr::from(([127, 0, 0, 1], port)) }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
