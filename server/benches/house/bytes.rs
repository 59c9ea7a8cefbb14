//! What travels to an old phone on a slow line.

use tokio::runtime::Runtime;

use crate::{
    client::{Client, get},
    figure::Table,
    ready::{Ready, site},
};

const BROTLI: [(&str, &str); 1] = [("accept-encoding", "br")];

/// Everything a first visit to the counselling page transfers, heads included, and how much of it is script.
pub(crate) fn first_visit(runtime: &Runtime, table: &mut Table) {
    let ready = Ready::open(runtime);
    let mut client = Client::connect(ready.address);
    let plain = String::from_utf8_lossy(client.send(&get("/de/counselling", &[])).body).into_owned();
    let others: Vec<&str> = ["href=\"/assets/", "src=\"", "href=\"/favicon"].into_iter().flat_map(|mark| addresses(&plain, mark)).collect();
    let mut transferred = |path: &str| {
        let answer = client.send(&get(path, &BROTLI));
        answer.head.len() + answer.body.len()
    };
    let bytes = transferred("/de/counselling") + others.iter().map(|path| transferred(path)).sum::<usize>();
    let script = if plain.contains("<script") { "some script" } else { "0 bytes of script" };
    let reached = bytes <= 14 * 1024 && script.starts_with('0');
    let what = "counselling page, first visit: everything transferred, brotli, and scripts on it";
    table.add(what, format!("{}; {script}", kilobytes(bytes)), "≤ 14 KB; 0 bytes of script", reached);
}

/// The code that a page with an island loads: the booking form's, and the plan's.
pub(crate) fn islands(runtime: &Runtime, table: &mut Table) {
    const PAGES: [(&str, &str, &str, usize); 2] = [
        ("/de/bookings/new", "booking form: wasm and script, brotli", "≤ 120 KB", 120),
        ("/de/calendar?view=day", "plan for those who book: wasm and script, brotli", "≤ 150 KB", 150),
    ];
    let ready = site().map(|_| Ready::open(runtime));
    for (path, what, to_reach, most) in PAGES {
        match &ready {
            Some(ready) => {
                let bytes = code_of(ready, path);
                table.add(what, kilobytes(bytes), to_reach, bytes <= most * 1024);
            }
            None => table.add(what, "not built".to_owned(), to_reach, false),
        }
    }
}

/// Wasm and scripts that a member's page loads.
fn code_of(ready: &Ready, path: &str) -> usize {
    let cookie = ready.cookie(1);
    let mut client = Client::connect(ready.address);
    let page = String::from_utf8_lossy(client.send(&get(path, &[("cookie", &cookie)])).body).into_owned();
    let inline = page.split("<script").nth(1).and_then(|rest| rest.split("</script>").next()).map_or(0, str::len);
    assert!(inline > 0, "{path} has no island");
    let files = page.split('"').filter(|part| part.starts_with("/assets/") && !part.contains(".css"));
    inline + files.map(|path| client.send(&get(path, &BROTLI)).body.len()).sum::<usize>()
}

fn addresses<'a>(html: &'a str, mark: &'a str) -> Vec<&'a str> {
    let start = mark.find('/').unwrap_or(mark.len());
    html.match_indices(mark).filter_map(|(at, _)| html[at + start..].split('"').next()).filter(|path| path.starts_with('/')).collect()
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} KB", bytes / 1024, bytes % 1024 * 10 / 1024)
}
