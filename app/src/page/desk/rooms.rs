//! The rules of the rooms.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{back, saved};
use crate::{
    domain::{
        association::Association,
        form::{Field, Fields, Problems},
        parse::desk::{KEY_MAX, WEEK},
        room::{Feature, Room},
        terms::Approval,
    },
    page::{
        field::{Choice, Inputs, Kind},
        frame::Frame,
        part::room_facts,
    },
};

/// All rooms (`/{lang}/desk/rooms`).
pub fn list(frame: Frame<'_>) -> String {
    let text = frame.text();
    let title = text.say("desk-rooms");
    let card = |room: &Room| {
        let at = frame.to(&format!("/desk/rooms/{}", room.slug));
        view! {
            <li>
                <h2><a href=at><bdi>{room.name.clone()}</bdi></a></h2>
                <p>{text.floor(room)}" · "{room_facts(frame, room)}</p>
                <p class="hint">{text.approval(room.terms.approval)}</p>
            </li>
        }
    };
    frame.page(&title, || {
        view! {
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            <ol class="cards">{frame.house.rooms.iter().map(card).collect::<Vec<_>>()}</ol>
        }
    })
}

/// The form for one room.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// The room.
    pub room: &'a Room,
    /// What was typed, or the room as it stands.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// How many dates still to come lie outside its opening hours.
    pub outside: usize,
    /// Whether it was just saved.
    pub fresh: bool,
}

/// One room (`/{lang}/desk/rooms/{slug}`).
pub fn form(frame: Frame<'_>, data: &Form<'_>) -> String {
    let text = frame.text();
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let title = text.say_with("desk-room-title", [("room", data.room.name.as_str().into())]);
    let at = format!("/desk/rooms/{}", data.room.slug);
    let outside = (data.outside > 0).then(|| text.say_with("desk-room-outside", [("count", data.outside.into())]));
    frame.page(&inputs.title(&title), || {
        view! {
            {inputs.summary()}
            {back(frame, "/desk/rooms", text.say("desk-rooms"))}
            <h1>{title.clone()}</h1>
            {saved(frame, data.fresh)}
            {outside.map(|words| view! { <p class="note">{words}</p> })}
            <p class="hint">{text.say("desk-room-lead")}</p>
            <form method="post" action=frame.to(&at) novalidate>
                <h2>{text.say("desk-room-itself")}</h2>
                {itself(inputs, data.room)}
                <h2>{text.say("desk-room-times")}</h2>
                {times(inputs)}
                <h2>{text.say("desk-room-who")}</h2>
                {who(inputs)}
                <h2>{text.say("desk-room-key")}</h2>
                {inputs.area(Field::Key, KEY_MAX)}
                <p class="acts"><button>{text.say("desk-save")}</button></p>
            </form>
        }
    })
}

fn itself(inputs: Inputs<'_>, room: &Room) -> AnyView {
    let text = inputs.frame.text();
    let features = Feature::ALL.map(|feature| Choice { value: feature.as_str().to_owned(), words: text.feature(feature).into_owned() });
    let shared = inputs.frame.house.rooms.iter().filter(|other| other.id != room.id && other.shares_part_with(room));
    let shared: Vec<&str> = shared.map(|other| other.name.as_str()).collect();
    let parts = (!shared.is_empty()).then(|| text.say_with("desk-room-parts", [("rooms", text.list(&shared).into())]));
    view! {
        {inputs.input(Field::Capacity, numeric())}
        {inputs.tick(Field::StepFree)}
        {inputs.boxes(Field::Features, features.into())}
        {parts.map(|words| view! { <p>{words}</p> })}
    }
    .into_any()
}

fn times(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let opening = vec![choice("always", text.say("opening-always")), choice("hours", text.say("opening-hours"))];
    let short = || Kind { short: true, ..Kind::default() };
    view! {
        {inputs.radios(Field::Opening, opening)}
        {week(inputs, text.say("opening-week"))}
        <div class="pairs">
            {inputs.input(Field::SetUp, numeric())}
            {inputs.input(Field::ClearUp, numeric())}
        </div>
        <p class="hint">{text.say("desk-room-buffer")}</p>
        <div class="pairs">
            {inputs.input(Field::Shortest, short())}
            {inputs.input(Field::Longest, short())}
        </div>
        <div class="pairs">
            {inputs.input(Field::DaysAhead, numeric())}
            {inputs.input(Field::HoursBefore, numeric())}
        </div>
    }
    .into_any()
}

fn who(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let approvals = Approval::ALL.map(|approval| Choice { value: approval.as_str().to_owned(), words: text.approval(approval).into_owned() });
    let bookers = vec![
        choice("everybody", text.say("bookers-everybody")),
        choice("residents", text.say("bookers-residents")),
        choice("only", text.say("bookers-only")),
        choice("coordination", text.say("bookers-coordination")),
    ];
    let one = |association: &Association| Choice { value: association.slug.to_string(), words: association.name.clone() };
    let associations = inputs.frame.house.associations.iter().map(one).collect();
    view! {
        {inputs.radios(Field::Approval, approvals.into())}
        {inputs.radios(Field::Bookers, bookers)}
        {inputs.boxes(Field::OnlyFor, associations)}
    }
    .into_any()
}

/// A field a weekday; each takes several stretches.
pub(super) fn week(inputs: Inputs<'_>, legend: Cow<'static, str>) -> AnyView {
    let text = inputs.frame.text();
    let days = WEEK.map(|(_, field)| inputs.input(field, Kind::default()));
    view! {
        <fieldset class="field week">
            <legend>{legend}</legend>
            <p class="hint">{text.say("week-hint")}</p>
            <div>{days.into_iter().collect::<Vec<_>>()}</div>
        </fieldset>
    }
    .into_any()
}

pub(super) fn numeric() -> Kind {
    Kind { inputmode: Some("numeric"), short: true, ..Kind::default() }
}

fn choice(value: &str, words: Cow<'static, str>) -> Choice {
    Choice { value: value.to_owned(), words: words.into_owned() }
}
