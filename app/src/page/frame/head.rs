//! What a public page says to programs: search engines, messengers, readers of linked data.

use leptos::prelude::*;
use serde_json::Value;

use super::Frame;
use crate::domain::lang::Lang;

/// What a public page is about.
#[derive(Clone, Debug, Default)]
pub(in crate::page) struct About {
    /// One or two sentences in the reader's language.
    pub(in crate::page) description: String,
    /// The things it tells of, by schema.org.
    pub(in crate::page) things: Vec<Value>,
}

/// The same page in all languages, what it is about, and a picture for messengers.
pub(super) fn head(frame: Frame<'_>, title: &str, about: &About) -> AnyView {
    let own = address(frame, frame.lang);
    let picture = [frame.base, "/preview.png"].concat();
    let others: Vec<_> = Lang::ALL.into_iter().map(|lang| view! { <link rel="alternate" hreflang=lang.tag() href=address(frame, lang)/> }).collect();
    view! {
        <meta name="description" content=about.description.clone()/>
        <link rel="canonical" href=own.clone()/>
        {others}
        <link rel="alternate" hreflang="x-default" href=address(frame, Lang::DEFAULT)/>
        {open_graph("og:type", "website")}
        {open_graph("og:site_name", &frame.house.hub.name)}
        {open_graph("og:title", title)}
        {open_graph("og:description", &about.description)}
        {open_graph("og:url", &own)}
        {open_graph("og:image", &picture)}
        {(!about.things.is_empty()).then(|| linked(&about.things))}
    }
    .into_any()
}

/// What messengers show beside a link (ogp.me).
fn open_graph(property: &'static str, content: &str) -> impl IntoView + use<> {
    leptos::html::meta().attr("property", property).content(content.to_owned())
}

/// The page in a language, without what it was narrowed to: a search engine keeps one of each.
fn address(frame: Frame<'_>, lang: Lang) -> String {
    [frame.base, "/", lang.tag(), frame.place()].concat()
}

/// Linked data; a block of data, not a script that runs.
fn linked(things: &[Value]) -> AnyView {
    let graph = serde_json::json!({ "@context": "https://schema.org", "@graph": things });
    // Inside of a script element only `<` could end it.
    let data = graph.to_string().replace('<', "\\u003c");
    view! { <script type="application/ld+json" inner_html=data></script> }.into_any()
}
