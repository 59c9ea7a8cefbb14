//! The booking form.

use leptos::prelude::*;

use super::{Form, preview, refusal, repeating};
use crate::{
    domain::{
        booking::Visibility,
        form::{Field, Problem},
        hub::RulesVersion,
        id::AssociationId,
        parse::{NOTE_MAX, TITLE_MAX},
    },
    islands::LiveCheck,
    page::{
        field::{Choice, Inputs, Kind},
        frame::Frame,
        part::{association_name, service_name},
    },
};

pub(super) fn page(frame: Frame<'_>, data: &Form<'_>) -> String {
    let text = frame.text();
    let title = text.say("booking-title");
    let name = if data.preview.is_some() { [&*text.say("preview-title"), ": ", &*title].concat() } else { title.to_string() };
    // Enter books no series that nobody has seen.
    let frame = frame.keeping("booking-form", "/bookings").entering(Field::Preview);
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    frame.page(&inputs.title(&name), || {
        view! {
            {inputs.summary()}
            <h1>{title.clone()}</h1>
            <form id="booking-form" method="post" action=frame.to("/bookings") novalidate>
                {data.refused.as_ref().map(|refused| refusal::view(frame, refused))}
                {data.preview.as_ref().map(|preview| preview::view(inputs, preview))}
                {data.preview.as_ref().map(|_| view! { <h2>{text.say("preview-wish")}</h2> })}
                {wish(inputs, data)}
                {details(inputs)}
                {data.rules.map(|version| rules(inputs, version))}
                {inputs.hidden(Field::Sheet)}
                {match data.preview {
                    Some(_) => view! { <p class="acts">{preview::again(inputs)}</p> }.into_any(),
                    None => go(inputs),
                }}
            </form>
        }
    })
}

/// Books a single date, and shows those of a series first; styles show the word that fits what is chosen.
fn go(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    // What was answered for single dates is kept while their list cannot be shown.
    let answers = inputs.typed.all(Field::Choice).filter(|typed| !typed.is_empty());
    let answers: Vec<_> = answers.map(|typed| view! { <input type="hidden" name=Field::Choice.name() value=typed.to_owned()/> }).collect();
    view! {
        {answers}
        <p class="acts">
            <button name=Field::Preview.name() value="1">
                <span class="to-book">{text.say("booking-go")}</span>
                <span class="to-ask">{text.say("booking-ask")}</span>
                <span class="to-see">{text.say("preview-go")}</span>
            </button>
        </p>
        <p class="hint to-book">{text.say("booking-next")}</p>
        <p class="hint to-see">{text.say("preview-comes")}</p>
    }
    .into_any()
}

/// The house rules have a version that the reader has not accepted.
fn rules(inputs: Inputs<'_>, version: RulesVersion) -> AnyView {
    let text = inputs.frame.text();
    let words = text.say_with("rules-accept", [("version", version.0.into())]).into_owned();
    let link = view! { <a href=inputs.frame.to("/rules") target="_blank">{text.say("rules-read")}</a> };
    inputs.agreement(Field::AcceptRules, words, link.into_any())
}

/// Who wants which room when, and what for.
fn wish(inputs: Inputs<'_>, data: &Form<'_>) -> AnyView {
    view! {
        {inputs.select(Field::Room, rooms(inputs))}
        <div class="times">
            {inputs.input(Field::Date, Kind { is: "date", short: true, ..Kind::default() })}
            {inputs.input(Field::Start, Kind { is: "time", short: true, ..Kind::default() })}
            {inputs.input(Field::End, Kind { is: "time", short: true, ..Kind::default() })}
        </div>
        {fold(inputs, data)}
        {(data.asks && data.preview.is_none()).then(|| view! { <p class="note asks">{inputs.frame.text().say("asks")}</p> })}
        {repeating::view(inputs, data)}
        {inputs.frame.script.is_some().then(|| view! { <LiveCheck lang=inputs.frame.lang/> })}
        {inputs.select(Field::Association, associations(inputs, data))}
        {inputs.radios(Field::Purpose, purposes(inputs, data))}
        {inputs.select(Field::Service, services(inputs, data))}
    }
    .into_any()
}

/// What nobody has to say.
fn details(inputs: Inputs<'_>) -> AnyView {
    view! {
        {inputs.input(Field::Title, Kind { maxlength: Some(TITLE_MAX), ..Kind::default() })}
        {inputs.select(Field::Visibility, visibilities(inputs))}
        {inputs.input(Field::Attendees, Kind { inputmode: Some("numeric"), short: true, ..Kind::default() })}
        {inputs.area(Field::Note, NOTE_MAX)}
    }
    .into_any()
}

fn rooms(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let room = |room: &crate::domain::room::Room| {
        let words = format!("{} · {}", text.place(room), text.say_with("seats", [("count", room.capacity.into())]));
        inputs.option(Field::Room, Choice { value: room.slug.to_string(), words })
    };
    let rooms: Vec<AnyView> = inputs.frame.house.rooms.iter().map(room).collect();
    view! { {choose(inputs)}{rooms} }.into_any()
}

fn associations(inputs: Inputs<'_>, data: &Form<'_>) -> AnyView {
    let option = |id: &AssociationId| {
        let association = inputs.frame.house.association(*id)?;
        Some(inputs.option(Field::Association, Choice { value: association.slug.to_string(), words: association.name.clone() }))
    };
    let options: Vec<AnyView> = data.associations.iter().filter_map(option).collect();
    let only = data.associations.len() == 1;
    view! { {(!only).then(|| choose(inputs))}{options} }.into_any()
}

fn purposes(inputs: Inputs<'_>, data: &Form<'_>) -> Vec<Choice> {
    let text = inputs.frame.text();
    data.purposes.iter().map(|purpose| Choice { value: purpose.as_str().to_owned(), words: text.purpose(*purpose).into_owned() }).collect()
}

/// The services of every association one may book for; a group each where there are several.
fn services(inputs: Inputs<'_>, data: &Form<'_>) -> AnyView {
    let of = |id: &AssociationId| {
        let option = |service: &crate::domain::service::Service| {
            let words = service_name(inputs.frame, service).text;
            inputs.option(Field::Service, Choice { value: service.slug.to_string(), words })
        };
        let options: Vec<AnyView> = inputs.frame.house.services_of(*id).map(option).collect();
        match (options.is_empty(), data.associations.len()) {
            (true, _) => None,
            (false, 1) => Some(options.into_any()),
            (false, _) => Some(view! { <optgroup label=association_name(inputs.frame, *id)>{options}</optgroup> }.into_any()),
        }
    };
    let groups: Vec<AnyView> = data.associations.iter().filter_map(of).collect();
    view! { <option value="">{inputs.frame.text().say("booking-no-service")}</option>{groups} }.into_any()
}

fn visibilities(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let usual = Choice { value: String::new(), words: text.say("visibility-usual").into_owned() };
    let all = Visibility::ALL.map(|visibility| Choice { value: visibility.as_str().to_owned(), words: text.visibility(visibility).into_owned() });
    let options = std::iter::once(usual).chain(all).map(|choice| inputs.option(Field::Visibility, choice));
    options.collect::<Vec<_>>().into_any()
}

/// Which of two equal hours is meant; asked only in the night the clocks go back.
fn fold(inputs: Inputs<'_>, data: &Form<'_>) -> Option<AnyView> {
    let listed = data.preview.as_ref().is_some_and(preview::has_twice_hour);
    (listed || asks_which_hour(inputs)).then(|| which_hour(inputs))
}

/// Whether one of the times comes twice, or did when it was asked about.
pub(in crate::page) fn asks_which_hour(inputs: Inputs<'_>) -> bool {
    let twice = inputs.problems.iter().any(|(_, problem)| matches!(problem, Problem::TwiceHour { .. }));
    twice || !inputs.typed.get(Field::Fold).is_empty()
}

/// The two equal hours to choose from.
pub(in crate::page) fn which_hour(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let choices = vec![
        Choice { value: "first".to_owned(), words: text.say("fold-first").into_owned() },
        Choice { value: "second".to_owned(), words: text.say("fold-second").into_owned() },
    ];
    inputs.radios(Field::Fold, choices)
}

fn choose(inputs: Inputs<'_>) -> AnyView {
    view! { <option value="">{inputs.frame.text().say("please-choose")}</option> }.into_any()
}
