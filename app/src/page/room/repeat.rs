//! The fields for more than one date, folded away until somebody needs them.

use chrono::Weekday;
use leptos::prelude::*;

use crate::{
    domain::{
        form::Field,
        recurrence::{Nth, weekday_code},
    },
    page::field::{Choice, Inputs, Kind},
};

const FIELDS: [Field; 7] = [Field::Repeat, Field::Interval, Field::Weekday, Field::Nth, Field::Until, Field::Count, Field::Also];
const WEEK: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

pub(super) fn view(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let number = || Kind { inputmode: Some("numeric"), short: true, ..Kind::default() };
    view! {
        <details class="more" open=is_used(inputs)>
            <summary>{text.say("find-series")}</summary>
            {inputs.select(Field::Repeat, ways(inputs))}
            {inputs.input(Field::Interval, number())}
            {inputs.checks(Field::Weekday, weekdays(inputs))}
            {inputs.select(Field::Nth, weeks_of_month(inputs))}
            {inputs.input(Field::Until, Kind { is: "date", short: true, ..Kind::default() })}
            {inputs.input(Field::Count, number())}
            {inputs.input(Field::Also, Kind::default())}
        </details>
    }
    .into_any()
}

/// Whether something was typed or is wrong in here; then nobody should have to open it.
fn is_used(inputs: Inputs<'_>) -> bool {
    let typed = |field: &Field| inputs.typed.all(*field).any(|typed| !matches!(typed, "" | "none"));
    FIELDS.iter().any(|field| typed(field) || inputs.problems.of(*field).is_some())
}

fn ways(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let ways = [
        ("none", text.say("repeat-none")),
        ("daily", text.say("repeat-daily")),
        ("weekly", text.say("repeat-weekly")),
        ("monthly-date", text.say("repeat-monthly-date")),
        ("monthly-weekday", text.say("repeat-monthly-weekday")),
    ];
    ways.map(|(value, words)| inputs.option(Field::Repeat, Choice { value: value.to_owned(), words: words.into_owned() })).into_any()
}

fn weekdays(inputs: Inputs<'_>) -> Vec<Choice> {
    let text = inputs.frame.text();
    WEEK.map(|day| Choice { value: weekday_code(day).to_owned(), words: text.weekday(day).into_owned() }).into()
}

fn weeks_of_month(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let as_date = Choice { value: String::new(), words: text.say("nth-as-date").into_owned() };
    let nth = |nth: Nth| Choice { value: nth.as_str().to_owned(), words: text.nth(nth).into_owned() };
    let options: Vec<AnyView> = std::iter::once(as_date).chain(Nth::ALL.map(nth)).map(|choice| inputs.option(Field::Nth, choice)).collect();
    options.into_any()
}
