//! The house: its Land, its peak times, its evening, and its rules.

use leptos::prelude::*;

use super::{back, rooms::week, saved};
use crate::{
    domain::{
        form::{Field, Fields, Problems},
        holiday::Land,
        parse::desk::{RULES, RULES_MAX},
    },
    page::{
        field::{Choice, Inputs, Kind},
        frame::Frame,
    },
};

/// The form for the house.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// What was typed, or the house as it stands.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// Whether it was just saved.
    pub fresh: bool,
}

/// The house (`/{lang}/desk/house`).
pub fn form(frame: Frame<'_>, data: &Form<'_>) -> String {
    let text = frame.text();
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let title = text.say("desk-house");
    let land = |land: Land| (text.land(land).into_owned(), land);
    let mut lands: Vec<(String, Land)> = Land::ALL.into_iter().map(land).collect();
    lands.sort();
    let lands = lands.into_iter().map(|(words, land)| inputs.option(Field::Land, Choice { value: land.as_str().to_owned(), words }));
    let lands: Vec<AnyView> = lands.collect();
    let rules: Vec<AnyView> = RULES.into_iter().map(|(lang, field)| inputs.long_area(field, RULES_MAX, Some(lang))).collect();
    let version = frame.house.hub.rules;
    frame.page(&inputs.title(&title), || {
        view! {
            {inputs.summary()}
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            {saved(frame, data.fresh)}
            <form method="post" action=frame.to("/desk/house") novalidate>
                {inputs.select(Field::Land, lands.into_any())}
                {week(inputs, text.say("peaks-week"))}
                <p class="hint">{text.say("peaks-hint")}</p>
                {inputs.input(Field::Evening, Kind { is: "time", short: true, ..Kind::default() })}
                <h2>{text.say("rules-title")}</h2>
                <p>{text.say("desk-rules-lead")}" "{version.exists().then(|| text.say_with("desk-rules-version", [("version", version.0.into())]))}</p>
                {rules}
                <p><a href=frame.to("/rules")>{text.say("desk-rules-see")}</a></p>
                <p class="acts"><button>{text.say("desk-save")}</button></p>
            </form>
        }
    })
}
