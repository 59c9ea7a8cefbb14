//! The house rules.

use leptos::prelude::*;

use super::{
    frame::{About, Frame},
    part::Said,
};
use crate::domain::writing::Written;

/// The house rules (`/{lang}/rules`), in the reader's language where they are written in it; `rules` are all versions in languages.
pub fn page(frame: Frame<'_>, rules: &[Written]) -> String {
    let text = frame.text();
    let title = text.say("rules-title");
    let about = About { description: text.say("rules-lead").into_owned(), things: Vec::new() };
    frame.public_page(&title, &about, || {
        let said = Said::best(frame, rules, frame.house.hub.lang);
        let (lang, dir) = (said.lang, said.dir);
        let none = rules.is_empty();
        let words = (!none).then(|| view! { <div class="lines" lang=lang dir=dir>{said.text}</div> });
        view! {
            <h1>{title.clone()}</h1>
            {none.then(|| view! { <p>{text.say("rules-none")}</p> })}
            {(!none).then(|| view! { <p class="lead">{text.say("rules-lead")}</p> })}
            {words}
        }
    })
}
