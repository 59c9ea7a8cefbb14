//! The search for a free room: a plain form, so that what was looked for stands in the address.

use leptos::prelude::*;

use crate::{
    domain::{form::Field, parse::STEP_FREE, room::Feature},
    page::{
        booking::{asks_which_hour, repeating, which_hour},
        field::{Choice, Inputs, Kind},
    },
};

/// The search before anything was looked for.
pub(super) fn first(inputs: Inputs<'_>) -> AnyView {
    let title = inputs.frame.text().say("find-title");
    view! { <section aria-labelledby="find"><h2 id="find">{title}</h2>{form(inputs)}</section> }.into_any()
}

/// The search under what it has found.
pub(super) fn again(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    view! {
        <section aria-labelledby="find">
            <h2 id="find">{text.say("find-again")}</h2>
            {form(inputs)}
            <p><a href=inputs.frame.to("/rooms#all")>{text.say("rooms-all")}</a></p>
        </section>
    }
    .into_any()
}

fn form(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    view! {
        <form id="find-room" action=inputs.frame.to("/rooms") novalidate>
            <div class="times">
                {inputs.input(Field::Date, Kind { is: "date", short: true, ..Kind::default() })}
                {inputs.input(Field::Start, Kind { is: "time", short: true, ..Kind::default() })}
                {inputs.input(Field::End, Kind { is: "time", short: true, ..Kind::default() })}
            </div>
            {asks_which_hour(inputs).then(|| which_hour(inputs))}
            {inputs.input(Field::People, Kind { inputmode: Some("numeric"), short: true, ..Kind::default() })}
            <div class="features">{inputs.checks(Field::Feature, features(inputs))}</div>
            {repeating::dates(inputs, None)}
            <p class="acts"><button>{text.say("find-go")}</button></p>
        </form>
    }
    .into_any()
}

/// What a room may have; getting in without a step comes first, because no other room will do.
fn features(inputs: Inputs<'_>) -> Vec<Choice> {
    let text = inputs.frame.text();
    let step_free = Choice { value: STEP_FREE.to_owned(), words: text.say("find-step-free").into_owned() };
    let feature = |feature: Feature| Choice { value: feature.as_str().to_owned(), words: text.feature(feature).into_owned() };
    std::iter::once(step_free).chain(Feature::ALL.map(feature)).collect()
}
