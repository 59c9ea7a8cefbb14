//! Styles, icons and the islands' code: each under an address that names its content, so that browsers keep it for good.

use std::{collections::HashMap, path::Path, sync::Arc};

use app::page::frame::Styles;
use axum::{
    body::Bytes,
    extract::{Path as Segment, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use brotli::enc::backward_references::BrotliEncoderMode;

use crate::{House, secret};

/// What every page wears, in the order in which the sheets build on each other.
const HOUSE: [&str; 6] = [
    include_str!("../../../style/tokens.css"),
    include_str!("../../../style/base.css"),
    include_str!("../../../style/frame.css"),
    include_str!("../../../style/directory.css"),
    include_str!("../../../style/form.css"),
    include_str!("../../../style/paper.css"),
];
/// What the plan wears besides; newcomers on a slow line need not load it.
const PLAN: [&str; 3] =
    [include_str!("../../../style/plan.css"), include_str!("../../../style/moving.css"), include_str!("../../../style/print.css")];
const ICON: &str = include_str!("../../../style/icon.svg");
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// Everything that is served as it is.
#[derive(Debug)]
pub(crate) struct Assets {
    files: HashMap<String, File>,
    house: String,
    plan: String,
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
        let mut assets = Self { files: HashMap::new(), house: String::new(), plan: String::new(), islands: None };
        assets.house = assets.add_style("house", &HOUSE);
        assets.plan = assets.add_style("plan", &PLAN);
        assets.islands = site.and_then(|site| assets.add_islands(&site.join("pkg")));
        assets
    }

    /// The addresses of the style sheets.
    pub(crate) fn styles(&self) -> Styles<'_> {
        Styles { house: &self.house, plan: &self.plan }
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

    fn add_style(&mut self, stem: &str, sheets: &[&str]) -> String {
        let plain = sheets.concat().into_bytes();
        let brotli = smallest(&plain);
        self.add(stem, "css", "text/css; charset=utf-8", plain, brotli)
    }

    fn add(&mut self, stem: &str, ending: &str, kind: &'static str, plain: Vec<u8>, brotli: Option<Vec<u8>>) -> String {
        let name = format!("{stem}-{}.{ending}", secret::fingerprint(&plain));
        let address = format!("/assets/{name}");
        self.files.insert(name, File { kind, plain: plain.into(), brotli: brotli.map(Bytes::from) });
        address
    }
}

/// As few bytes as brotli can make of it: it is written once and read on slow lines.
fn smallest(plain: &[u8]) -> Option<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, mode: BrotliEncoderMode::BROTLI_MODE_TEXT, ..Default::default() };
    let mut written = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut written, &settings).ok().map(|_| written)
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

/// What messengers show beside a link.
pub(super) async fn preview() -> Response {
    let kind = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (kind, include_bytes!("../../../style/preview.png").as_slice()).into_response()
}

/// The stair, as the browser's tab shows it.
pub(super) async fn icon() -> Response {
    ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=86400")], ICON).into_response()
}
