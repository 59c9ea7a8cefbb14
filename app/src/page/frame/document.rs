//! The HTML document around a page.

use std::{fmt::Display, sync::Arc};

use leptos::prelude::*;

use super::{About, Frame, Script, foot, head, nav};
use crate::{domain::lang::Lang, text::Text};

/// What a page wears and tells beside its words.
#[derive(Clone, Copy, Debug)]
pub(super) enum Dress<'a> {
    /// What every page has.
    Plain,
    /// The plan's style sheet too.
    Plan,
    /// What it is about, for programs.
    Public(&'a About),
}

/// The document with everything around `main`.
pub(super) fn whole<V: IntoView>(frame: Frame<'_>, title: &str, dress: Dress<'_>, main: impl FnOnce() -> V) -> String {
    let hydrates = frame.script.is_some();
    let body = || {
        let text = frame.text();
        view! {
            <a class="skip" href="#main">{text.say("skip")}</a>
            {nav::banner(frame)}
            {nav::header(frame)}
            <main id="main" tabindex="-1">{main().into_any()}</main>
            {foot::foot(frame)}
            {frame.script.map(script)}
        }
        .into_any()
    };
    let plan = matches!(dress, Dress::Plan).then_some(frame.styles.plan);
    let styles: Vec<&str> = [frame.styles.house].into_iter().chain(plan).collect();
    let full = format!("{title} – {}", frame.house.hub.name);
    let about = || match dress {
        Dress::Public(about) => Some(head::head(frame, title, about)),
        Dress::Plain | Dress::Plan => None,
    };
    document(frame.lang, &styles, &full, hydrates, about, body)
}

/// A document that needs nothing but words.
pub(in crate::page) fn bare<V: IntoView>(lang: Lang, style: &str, title: &str, main: impl FnOnce() -> V) -> String {
    let house = Text::of(lang).say("product");
    document(lang, &[style], &format!("{title} – {house}"), false, || None, || view! { <main id="main">{main().into_any()}</main> }.into_any())
}

fn document(
    lang: Lang,
    styles: &[&str],
    title: &str,
    hydrates: bool,
    about: impl FnOnce() -> Option<AnyView>,
    body: impl FnOnce() -> AnyView,
) -> String {
    let shared: Option<Arc<dyn hydration_context::SharedContext + Send + Sync>> =
        if hydrates { Some(Arc::new(hydration_context::SsrSharedContext::new_islands())) } else { None };
    Owner::new_root(shared).with(|| {
        let styles: Vec<_> = styles.iter().map(|style| view! { <link rel="stylesheet" href=(*style).to_owned()/> }).collect();
        let view = view! {
            <html lang=lang.tag() dir=lang.direction().html()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="color-scheme" content="light dark"/>
                    <title>{title.to_owned()}</title>
                    {styles}
                    <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                    {about()}
                </head>
                <body>{body()}</body>
            </html>
        };
        if hydrates { format!("<!DOCTYPE html>{}", view.to_html()) } else { still(view) }
    })
}

/// A document in which nothing wakes: without the marks for waking, which are only bytes on a slow line.
pub(in crate::page) fn still(view: impl IntoView) -> String {
    // Elements write the marks even when told not to. In text and attributes `<` is escaped, so these are all marks.
    format!("<!DOCTYPE html>{}", view.into_view().to_html().replace("<!>", ""))
}

fn script(script: Script<'_>) -> impl IntoView {
    let Script { nonce, js, wasm } = script;
    let quoted = |address: &dyn Display| format!("\"{}\"", address.to_string().replace(['"', '\\', '<'], ""));
    let code = format!("({})({},{})", include_str!("islands.js").trim(), quoted(&js), quoted(&wasm));
    view! { <script type="module" nonce=nonce.to_owned()>{code}</script> }
}
