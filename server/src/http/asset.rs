//! Styles, icons and the islands' code: each under an address that names its content, so that browsers keep it for good.

use std::{collections::HashMap, path::Path, sync::Arc};

use axum::{
    body::Bytes,
    extract::{Path as Segment, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{House, secret};

/// The sheets in the order in which they build on each other.
const SHEETS: [&str; 8] = [
    include_str!("../../../style/tokens.css"),
    include_str!("../../../style/base.css"),
    include_str!("../../../style/frame.css"),
    include_str!("../../../style/directory.css"),
    include_str!("../../../style/form.css"),
    include_str!("../../../style/plan.css"),
    include_str!("../../../style/moving.css"),
    include_str!("../../../style/print.css"),
];
const ICON: &str = include_str!("../../../style/icon.svg");
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// Everything that is served as it is.
#[derive(Debug)]
pub(crate) struct Assets {
    files: HashMap<String, File>,
    style: String,
    islands: Option<(String, String)>,
}

#[derive(Clone, Debug)]
struct File {
    kind: &'static str,
    plain: Bytes,
    brotli: Option<Bytes>,
}

impl Assets {
    /// The built-in styles, and the islands' code where it was built.
    pub(crate) fn load(site: Option<&Path>) -> Self {
        let mut assets = Self { files: HashMap::new(), style: String::new(), islands: None };
        assets.style = assets.add("treppenhaus", "css", "text/css; charset=utf-8", SHEETS.concat().into_bytes(), None);
        assets.islands = site.and_then(|site| assets.add_islands(&site.join("pkg")));
        assets
    }

    /// The address of the style sheet.
    pub(crate) fn style(&self) -> &str {
        &self.style
    }

    /// The addresses of the islands' JavaScript and WebAssembly.
    pub(crate) fn islands(&self) -> Option<(&str, &str)> {
        self.islands.as_ref().map(|(js, wasm)| (js.as_str(), wasm.as_str()))
    }

    fn add_islands(&mut self, folder: &Path) -> Option<(String, String)> {
        let read = |name: &str| std::fs::read(folder.join(name)).ok();
        let (js, wasm) = (read("treppenhaus.js")?, read("treppenhaus_bg.wasm")?);
        let js = self.add("treppenhaus", "js", "text/javascript; charset=utf-8", js, read("treppenhaus.js.br"));
        let wasm = self.add("treppenhaus", "wasm", "application/wasm", wasm, read("treppenhaus_bg.wasm.br"));
        Some((js, wasm))
    }

    fn add(&mut self, stem: &str, ending: &str, kind: &'static str, plain: Vec<u8>, brotli: Option<Vec<u8>>) -> String {
        let name = format!("{stem}-{}.{ending}", secret::fingerprint(&plain));
        let address = format!("/assets/{name}");
        self.files.insert(name, File { kind, plain: plain.into(), brotli: brotli.map(Bytes::from) });
        address
    }
}

/// A file under its address.
pub(super) async fn file(State(house): State<Arc<House>>, Segment(name): Segment<String>, headers: HeaderMap) -> Response {
    let Some(file) = house.assets.files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let takes_brotli = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains("br"));
    let kind = [(header::CONTENT_TYPE, file.kind), (header::CACHE_CONTROL, FOR_GOOD), (header::VARY, "accept-encoding")];
    match &file.brotli {
        Some(brotli) if takes_brotli => (kind, [(header::CONTENT_ENCODING, "br")], brotli.clone()).into_response(),
        _ => (kind, file.plain.clone()).into_response(),
    }
}

/// The stair, as the browser's tab shows it.
pub(super) async fn icon() -> Response {
    ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=86400")], ICON).into_response()
}

/// Search engines may read what newcomers read.
pub(super) async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /api/\nDisallow: /demo\nDisallow: /*/bookings\nDisallow: /*/sign-in\nDisallow: /*/account\nDisallow: /*/desk\n"
}
