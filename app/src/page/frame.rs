//! What surrounds every page: head, navigation, language choice, foot.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    domain::{
        directory::Directory,
        lang::Lang,
        time::{Moment, Zone},
    },
    text::Text,
};

mod document;
mod foot;
mod mark;
mod nav;

pub(super) use document::{bare, still};

/// What every page needs to know besides its own data.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// The house and its entries.
    pub house: &'a Directory,
    /// The moment of the request.
    pub now: Moment,
    /// The address after `/{lang}`, query included, so that a change of language keeps the page. Starts with `/`.
    pub path: &'a str,
    /// Where the site is, without a slash at the end; for addresses that leave it.
    pub base: &'a str,
    /// Who reads.
    pub viewer: Viewer<'a>,
    /// Whether the house is served with `--demo`: one press signs in.
    pub demo: bool,
    /// The address of the style sheet.
    pub style: &'a str,
    /// Script of the islands, on pages that have one and where it was built.
    pub script: Option<Script<'a>>,
}

/// Who reads a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer<'a> {
    /// Nobody signed in.
    Newcomer,
    /// Somebody with an account.
    SignedIn {
        /// Their name.
        name: &'a str,
    },
    /// The coordination; sees the way to the desk too.
    Coordinator {
        /// Their name.
        name: &'a str,
    },
}

/// Where the islands' code is.
#[derive(Clone, Copy, Debug)]
pub struct Script<'a> {
    /// The nonce the content security policy allows.
    pub nonce: &'a str,
    /// Address of the JavaScript.
    pub js: &'a str,
    /// Address of the WebAssembly.
    pub wasm: &'a str,
}

impl Frame<'_> {
    /// The whole page as HTML: what surrounds every page, with the title and what `main` gives.
    pub(super) fn page<V: IntoView>(self, title: &str, main: impl FnOnce() -> V) -> String {
        document::whole(self, title, main)
    }

    /// The words for this reader.
    pub(super) fn text(self) -> Text {
        Text::of(self.lang)
    }

    /// The address of a page in the reader's language; `path` starts with `/`.
    pub(super) fn to(self, path: &str) -> String {
        ["/", self.lang.tag(), path].concat()
    }

    /// The zone of every wall time in the house.
    pub(super) fn zone(self) -> Zone {
        self.house.hub.zone
    }

    /// The date in the house.
    pub(super) fn today(self) -> NaiveDate {
        self.zone().date(self.now)
    }
}
