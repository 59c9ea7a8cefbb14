//! What surrounds every page: head, navigation, language choice, foot.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    domain::{
        directory::Directory,
        form::Field,
        lang::Lang,
        service::Topic,
        time::{Moment, Zone},
    },
    text::Text,
};

mod document;
mod foot;
mod head;
mod mark;
mod nav;

use document::Dress;
pub(super) use document::{bare, still};
pub(super) use head::About;

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
    /// The addresses of the style sheets.
    pub styles: Styles<'a>,
    /// Script of the islands, on pages that have one and where it was built.
    pub script: Option<Script<'a>>,
    /// The form that the page is there for, so that a change of language keeps what was typed.
    pub typed: Option<Typed<'a>>,
}

/// A form, as the language choice needs to know it.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// Its id in the page.
    pub(super) form: &'static str,
    /// The address after `/{lang}` that shows it again.
    pub(super) to: &'a str,
    /// What the language choice sends with it.
    pub(super) with: Option<(Field, &'static str)>,
    /// The field that Enter sends with it, where it sends one.
    pub(super) enter: Option<Field>,
}

impl Typed<'_> {
    /// Whether it is the search box, whose page any browser finds again by its address.
    pub(super) fn is_sought(self) -> bool {
        self.form == SEARCH
    }
}

/// The id of the form with the search box.
pub(super) const SEARCH: &str = "find";

/// Where the style sheets are.
#[derive(Clone, Copy, Debug)]
pub struct Styles<'a> {
    /// What every page wears.
    pub house: &'a str,
    /// What the plan wears besides.
    pub plan: &'a str,
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

impl<'a> Frame<'a> {
    /// The whole page as HTML: what surrounds every page, with the title and what `main` gives.
    pub(super) fn page<V: IntoView>(self, title: &str, main: impl FnOnce() -> V) -> String {
        document::whole(self, title, Dress::Plain, main)
    }

    /// The same for a page that shows the plan.
    pub(super) fn plan_page<V: IntoView>(self, title: &str, main: impl FnOnce() -> V) -> String {
        document::whole(self, title, Dress::Plan, main)
    }

    /// The same for a page that is there for everybody: search engines and messengers learn what it is about.
    pub(super) fn public_page<V: IntoView>(self, title: &str, about: &About, main: impl FnOnce() -> V) -> String {
        document::whole(self, title, Dress::Public(about), main)
    }

    /// The frame of a page that is there for one form: the language choice posts it with `translate`, which only shows it again.
    pub(super) fn keeping(self, form: &'static str, to: &'a str) -> Self {
        Self { typed: Some(Typed { form, to, with: Some((Field::Translate, "1")), enter: None }), ..self }
    }

    /// The frame of a page with the search box: the language choice shows the page again with the words as they stand there,
    /// and with the topic, which new words would leave behind.
    pub(super) fn searching(self, topic: Option<Topic>) -> Self {
        let with = topic.map(|topic| (Field::Topic, topic.slug()));
        Self { typed: Some(Typed { form: SEARCH, to: self.place(), with, enter: None }), ..self }
    }

    /// The same, where Enter sends a field of its own.
    pub(super) fn entering(self, enter: Field) -> Self {
        Self { typed: self.typed.map(|typed| Typed { enter: Some(enter), ..typed }), ..self }
    }

    /// The words for this reader.
    pub(super) fn text(self) -> Text {
        Text::of(self.lang)
    }

    /// The address of a page in the reader's language; `path` starts with `/`.
    pub(super) fn to(self, path: &str) -> String {
        ["/", self.lang.tag(), path].concat()
    }

    /// The address after `/{lang}` without what the page was narrowed to.
    pub(super) fn place(self) -> &'a str {
        self.path.split_once('?').map_or(self.path, |(place, _)| place)
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
