//! What the booking form's island does in the browser.

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{FormData, HtmlFormElement};

use super::{Ahead, look_ahead};
use crate::domain::lang::Lang;

/// The form the island looks at, and the fields that decide whether a room is free.
const FORM: &str = "booking-form";
const FIELDS: [&str; 13] = ["association", "room", "date", "start", "end", "fold", "repeat", "interval", "weekday", "nth", "until", "count", "also"];

/// Asks again whenever one of the fields changes, and once at the start; the newest answer counts.
pub(super) fn watch(lang: Lang, answer: RwSignal<Option<Ahead>>) {
    let Some(form) = form() else { return };
    let newest = StoredValue::new(0_u32);
    let ask = {
        let form = form.clone();
        move || {
            newest.update_value(|count| *count += 1);
            let mine = newest.get_value();
            let typed = typed(&form);
            spawn_local(async move {
                let ahead = look_ahead(lang, typed).await.ok().flatten();
                if newest.get_value() == mine {
                    answer.set(ahead);
                }
            });
        }
    };
    ask();
    let listener = Closure::<dyn FnMut()>::new(ask);
    // Without a listener the form works as it does without scripts.
    let _ = form.add_event_listener_with_callback("change", listener.as_ref().unchecked_ref());
    // The page owns the listener for as long as it is open.
    listener.forget();
}

fn form() -> Option<HtmlFormElement> {
    document().get_element_by_id(FORM)?.dyn_into().ok()
}

fn typed(form: &HtmlFormElement) -> String {
    let Ok(data) = FormData::new_with_form(form) else { return String::new() };
    let pairs = |name: &'static str| {
        let values = data.get_all(name).iter().filter_map(|value| value.as_string()).collect::<Vec<_>>();
        values.into_iter().map(move |value| format!("{name}={}", String::from(js_sys::encode_uri_component(&value))))
    };
    FIELDS.into_iter().flat_map(pairs).collect::<Vec<_>>().join("&")
}
