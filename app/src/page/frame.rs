//! What surrounds every page: head, navigation, language choice, foot.

use crate::domain::{directory::Directory, lang::Lang, time::Moment};

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
