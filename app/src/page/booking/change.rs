//! The page on which a date, and with it the booking, is changed.

use leptos::prelude::*;

use super::{Changing, Trouble, entry::name, obstacle, told};
use crate::{
    domain::{
        amend::Scope,
        booking::{Hold, Purpose, Visibility},
        form::{Field, Fields, Problem},
        id::RoomId,
        instead::Alternatives,
        parse::{NOTE_MAX, TITLE_MAX},
        service::Service,
        time::{Moment, Span},
    },
    page::{
        field::{Choice, Inputs, Kind},
        frame::Frame,
        part::{query, service_name},
    },
    text::clock,
};

pub(super) fn page(frame: Frame<'_>, data: &Changing<'_>) -> String {
    let text = frame.text();
    let title = if data.booking.is_series() { text.say("change-date-title") } else { text.say("change-title") };
    // With its number, so that another language or a look back finds the same date.
    let number = data.date.number.0.to_string();
    let to = format!("/bookings/{}/change", data.booking.id) + &query(&[(Field::Number.name(), &number)]);
    let frame = frame.keeping("change-form", &to);
    let post_to = frame.to(&to);
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let (name, back) = (name(frame, data.booking).span(), frame.to(&format!("/bookings/{}", data.booking.id)));
    frame.page(&inputs.title(&title), || {
        view! {
            {inputs.summary()}
            <h1>{title.clone()}</h1>
            <p class="lead"><a href=back>{name}</a>" · "{text.when(data.date.span, frame.zone())}</p>
            <form id="change-form" method="post" action=post_to novalidate>
                {data.trouble.as_ref().map(|trouble| told_trouble(frame, data, trouble))}
                {place(inputs)}
                {data.booking.is_series().then(|| inputs.radios(Field::Scope, scopes(inputs)))}
                <h2>{text.say("change-whole")}</h2>
                {data.booking.is_series().then(|| view! { <p class="hint">{text.say("change-whole-hint")}</p> })}
                {particulars(inputs, data)}
                {inputs.hidden(Field::Number)}
                {inputs.hidden(Field::Sequence)}
                {(!inputs.typed.get(Field::Back).is_empty()).then(|| inputs.hidden(Field::Back))}
                <p class="acts"><button>{text.say("change-go")}</button></p>
                <p class="hint">{text.say("change-next")}</p>
            </form>
            {data.booking.is_series().then(|| cancel(frame, data))}
        }
    })
}

/// Where and when.
fn place(inputs: Inputs<'_>) -> AnyView {
    view! {
        <div class="times">
            {inputs.input(Field::Date, Kind { is: "date", short: true, ..Kind::default() })}
            {inputs.input(Field::Start, Kind { is: "time", short: true, ..Kind::default() })}
            {inputs.input(Field::End, Kind { is: "time", short: true, ..Kind::default() })}
        </div>
        {fold(inputs)}
        {rooms(inputs)}
    }
    .into_any()
}

/// Which of two equal hours is meant; asked only in the night the clocks go back.
fn fold(inputs: Inputs<'_>) -> Option<AnyView> {
    let text = inputs.frame.text();
    let twice = inputs.problems.iter().any(|(_, problem)| matches!(problem, Problem::TwiceHour { .. }));
    let choice = |value: &str, words: std::borrow::Cow<'static, str>| Choice { value: value.to_owned(), words: words.into_owned() };
    (twice || !inputs.typed.get(Field::Fold).is_empty())
        .then(|| inputs.radios(Field::Fold, vec![choice("first", text.say("fold-first")), choice("second", text.say("fold-second"))]))
}

/// One room from a list; several, where there were several, each to tick.
fn rooms(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let words = |room: &crate::domain::room::Room| format!("{} · {}", text.place(room), text.say_with("seats", [("count", room.capacity.into())]));
    let rooms = &inputs.frame.house.rooms;
    if inputs.typed.all(Field::Room).count() <= 1 {
        let option = |room| inputs.option(Field::Room, Choice { value: room_value(room), words: words(room) });
        return inputs.select(Field::Room, rooms.iter().map(option).collect::<Vec<_>>().into_any());
    }
    let tick = |(place, room): (usize, &crate::domain::room::Room)| {
        let id = if place == 0 { Field::Room.name().to_owned() } else { format!("room-{}", room.slug) };
        let checked = inputs.typed.all(Field::Room).any(|typed| typed == room.slug.as_str());
        view! {
            <p class="radio">
                <input type="checkbox" id=id.clone() name=Field::Room.name() value=room_value(room) checked=checked/>
                <label for=id>{words(room)}</label>
            </p>
        }
        .into_any()
    };
    let ticks: Vec<AnyView> = rooms.iter().enumerate().map(tick).collect();
    view! { <fieldset class="field"><legend>{text.say("change-rooms")}</legend>{ticks}</fieldset> }.into_any()
}

fn room_value(room: &crate::domain::room::Room) -> String {
    room.slug.to_string()
}

fn scopes(inputs: Inputs<'_>) -> Vec<Choice> {
    let text = inputs.frame.text();
    Scope::ALL.map(|scope| Choice { value: scope.as_str().to_owned(), words: text.scope(scope).into_owned() }).into()
}

/// What the whole booking is.
fn particulars(inputs: Inputs<'_>, data: &Changing<'_>) -> AnyView {
    let text = inputs.frame.text();
    let service = |service: &Service| {
        inputs.option(Field::Service, Choice { value: service.slug.to_string(), words: service_name(inputs.frame, service).text })
    };
    let services = || inputs.frame.house.services_of(data.booking.association).map(service).collect::<Vec<_>>().into_any();
    let visibility = |visibility: Visibility| {
        let choice = Choice { value: visibility.as_str().to_owned(), words: text.visibility(visibility).into_owned() };
        inputs.option(Field::Visibility, choice)
    };
    view! {
        {(data.booking.purpose == Purpose::Counselling).then(|| inputs.select(Field::Service, services()))}
        {inputs.input(Field::Title, Kind { maxlength: Some(TITLE_MAX), ..Kind::default() })}
        {inputs.select(Field::Visibility, Visibility::ALL.map(visibility).into_iter().collect::<Vec<_>>().into_any())}
        {inputs.input(Field::Attendees, Kind { inputmode: Some("numeric"), short: true, ..Kind::default() })}
        {inputs.area(Field::Note, NOTE_MAX)}
    }
    .into_any()
}

fn told_trouble(frame: Frame<'_>, data: &Changing<'_>, trouble: &Trouble) -> AnyView {
    let text = frame.text();
    match trouble {
        Trouble::Gone => view! { <section class="refused" role="alert"><p>{text.say("change-gone")}</p></section> }.into_any(),
        Trouble::Stale { who, at } => stale(frame, data, who.as_deref(), *at),
        Trouble::Blocked { dates, instead } => {
            let said = if dates.is_empty() { text.say("change-busy") } else { text.say("change-nothing-done") };
            view! {
                <section class="refused" role="alert" aria-labelledby="refused">
                    <h2 id="refused">{text.say("change-blocked")}</h2>
                    {obstacle::list(frame, dates)}
                    {alternatives(frame, instead)}
                    <p class="hint">{said}</p>
                </section>
            }
            .into_any()
        }
    }
}

/// What could be had instead; one press changes the booking to it.
fn alternatives(frame: Frame<'_>, instead: &Alternatives) -> AnyView {
    let text = frame.text();
    let room = |id: &RoomId| {
        let room = frame.house.room(*id)?;
        Some(button(format!("room:{}", room.slug), text.say_with("change-to-room", [("room", text.place(room).into())]).into_owned()))
    };
    let at = |moment: Moment| clock(frame.zone().wall(moment).time());
    let time = |span: &Span| {
        let words = text.say_with("change-to-time", [("hours", text.hours(*span, frame.zone()).into())]);
        button(format!("time:{}-{}", at(span.start()), at(span.end())), words.into_owned())
    };
    let buttons: Vec<AnyView> = instead.rooms.iter().filter_map(room).chain(instead.times.iter().map(time)).collect();
    (!buttons.is_empty()).then(|| view! { <h3>{text.say("change-instead")}</h3><div class="acts">{buttons}</div> }).into_any()
}

fn button(value: String, words: String) -> AnyView {
    view! { <button class="quiet" name=Field::Instead.name() value=value>{words}</button> }.into_any()
}

/// Who was faster, how it stands now, and what this reader wanted, side by side.
fn stale(frame: Frame<'_>, data: &Changing<'_>, who: Option<&str>, at: Option<Moment>) -> AnyView {
    let text = frame.text();
    let by = view! { <bdi>{told::who(frame, who)}</bdi>{at.and_then(|at| told::at(frame, at)).map(|at| view! { ", "{at} })} };
    let off = (data.date.hold == Hold::Cancelled).then(|| view! { <p>{text.say("change-gone")}</p> });
    let facts = [
        (Field::Date, text.say("when")),
        (Field::Room, text.say("where")),
        (Field::Service, text.say("service")),
        (Field::Title, text.say("booking-words")),
        (Field::Visibility, text.say("visible-for")),
        (Field::Attendees, text.say("attendees")),
        (Field::Note, text.say("note")),
    ];
    let row = |(field, name): (Field, std::borrow::Cow<'static, str>)| {
        let (now, wanted) = (said(frame, data.standing, field), said(frame, data.typed, field));
        let mark = (now != wanted).then_some("differs");
        let matters = mark.is_some() || matches!(field, Field::Date | Field::Room);
        matters.then(|| view! { <tr class=mark><th scope="row">{name}</th><td dir="auto">{now}</td><td dir="auto">{wanted}</td></tr> })
    };
    let rows: Vec<_> = facts.into_iter().filter_map(row).collect();
    view! {
        <section class="refused" role="alert" aria-labelledby="stale">
            <h2 id="stale">{text.say("stale-title")}</h2>
            <p>{by}</p>
            {off}
            <table class="both">
                <thead><tr><td></td><th scope="col">{text.say("stale-now")}</th><th scope="col">{text.say("stale-wanted")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
            <p class="hint">{text.say("stale-again")}</p>
        </section>
    }
    .into_any()
}

/// What a field says in words; the date together with its hours.
fn said(frame: Frame<'_>, fields: &Fields, field: Field) -> String {
    let (text, house) = (frame.text(), frame.house);
    let typed = fields.get(field);
    match field {
        Field::Date => {
            let day = typed.parse().map_or_else(|_| typed.to_owned(), |date| text.full_date(date));
            [&day, ", ", &text.range(fields.get(Field::Start), fields.get(Field::End))].concat()
        }
        Field::Room => {
            let names = fields.all(field).filter_map(|slug| house.room_named(slug)).map(|room| room.name.as_str());
            text.list(&names.collect::<Vec<_>>())
        }
        Field::Service => house.service_named(typed).map(|service| service_name(frame, service).text).unwrap_or_default(),
        Field::Visibility => typed.parse().map_or_else(|_| typed.to_owned(), |visibility| text.visibility(visibility).into_owned()),
        _ => typed.to_owned(),
    }
}

/// Calling off one date, it and those that follow, or all; the first press shows which, the second does it.
fn cancel(frame: Frame<'_>, data: &Changing<'_>) -> AnyView {
    let text = frame.text();
    let button = |scope: Scope, words| {
        view! { <button class="stop" name=Field::Scope.name() value=scope.as_str()>{words}</button> }
    };
    view! {
        <details>
            <summary>{text.say("cancel-some-open")}</summary>
            <form method="post" action=frame.to(&format!("/bookings/{}/cancel", data.booking.id))>
                <p>{text.say("cancel-some")}</p>
                <input type="hidden" name=Field::Number.name() value=data.date.number.0.to_string()/>
                <div class="acts">
                    {button(Scope::One, text.say("cancel-one"))}
                    {button(Scope::Following, text.say("cancel-following"))}
                    {button(Scope::All, text.say("cancel-all"))}
                </div>
            </form>
        </details>
    }
    .into_any()
}
