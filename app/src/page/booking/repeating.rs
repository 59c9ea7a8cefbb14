//! The part of the booking form for more than one date. Most bookings need none of it, so it is folded away.

use chrono::Weekday;
use leptos::prelude::*;

use super::Form;
use crate::{
    domain::{
        booking::OnClash,
        form::Field,
        recurrence::{Nth, weekday_code},
    },
    page::field::{Choice, Inputs, Kind},
};

/// The kinds of repeating, each with the words for it.
const KINDS: [(&str, &str); 5] = [
    ("none", "repeat-none"),
    ("daily", "repeat-daily"),
    ("weekly", "repeat-weekly"),
    ("monthly-date", "repeat-monthly-date"),
    ("monthly-weekday", "repeat-monthly-weekday"),
];

const WEEK: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

const FIELDS: [Field; 8] = [Field::Repeat, Field::Interval, Field::Weekday, Field::Nth, Field::Until, Field::Count, Field::Also, Field::OnClash];

/// How the booking repeats, and what to do with dates that cannot be had unless the preview asks that already.
pub(super) fn view(inputs: Inputs<'_>, data: &Form<'_>) -> AnyView {
    let asked_above = data.preview.as_ref().is_some_and(|preview| super::preview::asks_for_all(inputs, preview));
    dates(inputs, (!asked_above).then(|| for_all(inputs)))
}

/// More than one date, and whatever else matters only then.
pub(in crate::page) fn dates(inputs: Inputs<'_>, more: Option<AnyView>) -> AnyView {
    let text = inputs.frame.text();
    let kinds = KINDS.map(|(value, words)| Choice { value: value.to_owned(), words: text.say(words).into_owned() });
    view! {
        <details class="repeating" open=is_open(inputs)>
            <summary>{text.say("repeat-open")}</summary>
            {inputs.radios_from(Field::Repeat, "none", kinds.into())}
            <div class="if-repeating">{inputs.input(Field::Interval, number())}</div>
            <div class="if-weekdays">{inputs.checks(Field::Weekday, weekdays(inputs))}</div>
            <div class="if-nth">{inputs.select(Field::Nth, nths(inputs))}</div>
            <div class="if-repeating times">
                {inputs.input(Field::Until, Kind { is: "date", short: true, ..Kind::default() })}
                {inputs.input(Field::Count, number())}
            </div>
            {inputs.two_lines(Field::Also)}
            {more}
        </details>
    }
    .into_any()
}

/// What to do with all dates that cannot be had.
pub(super) fn for_all(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let answers = OnClash::ALL.map(|answer| Choice { value: answer.as_str().to_owned(), words: text.on_clash(answer).into_owned() });
    inputs.radios_from(Field::OnClash, OnClash::default().as_str(), answers.into())
}

/// Open where something in it was filled in or is wrong.
fn is_open(inputs: Inputs<'_>) -> bool {
    let wrong = FIELDS.iter().any(|field| inputs.problems.of(*field).is_some());
    wrong || !matches!(inputs.typed.get(Field::Repeat), "" | "none") || !inputs.typed.get(Field::Also).is_empty()
}

fn number() -> Kind {
    Kind { inputmode: Some("numeric"), short: true, ..Kind::default() }
}

fn weekdays(inputs: Inputs<'_>) -> Vec<Choice> {
    let text = inputs.frame.text();
    WEEK.map(|weekday| Choice { value: weekday_code(weekday).to_owned(), words: text.weekday(weekday).into_owned() }).into()
}

fn nths(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let usual = Choice { value: String::new(), words: text.say("nth-usual").into_owned() };
    let all = Nth::ALL.map(|nth| Choice { value: nth.as_str().to_owned(), words: text.nth(nth).into_owned() });
    std::iter::once(usual).chain(all).map(|choice| inputs.option(Field::Nth, choice)).collect::<Vec<_>>().into_any()
}
