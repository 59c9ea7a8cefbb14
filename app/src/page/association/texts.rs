//! Where an association keeps its entry up to date, with the form for each text in each language.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{back, service};
use crate::{
    domain::{
        association::Association,
        form::{Field, Fields, Problems},
        id::Slug,
        lang::Lang,
        parse::texts::{ABOUT_MAX, NAME_MAX},
        service::Service,
        writing::{State, Subject, Texts},
    },
    page::{
        field::Inputs,
        frame::Frame,
        part::{Said, service_name, source},
    },
};

/// Everything an association says of itself and of its services (`/{lang}/associations/{slug}/texts`).
#[derive(Clone, Debug)]
pub struct List<'a> {
    /// The association.
    pub association: &'a Association,
    /// Whether something was just saved.
    pub fresh: bool,
}

/// Its texts with the state of each language, and for each service what it is.
pub fn list(frame: Frame<'_>, data: &List<'_>) -> String {
    let text = frame.text();
    let association = data.association;
    let title = text.say("entry-title");
    let services = frame.house.services_of(association.id).map(|service| {
        let name = service_name(frame, service);
        let to = address(association, Some(service));
        view! {
            <h2 lang=name.lang dir=name.dir>{name.text}</h2>
            {service::facts(frame, association, service)}
            {languages(frame, &to, service.texts())}
        }
    });
    frame.page(&title, || {
        view! {
            {back(frame, association, "", view! { <bdi>{association.name.clone()}</bdi> }.into_any())}
            <h1>{title.clone()}</h1>
            {data.fresh.then(|| view! { <p class="good" role="status">{text.say("texts-saved")}</p> })}
            <p class="lead">{text.say("entry-lead")}</p>
            {service::link_to_new(frame, association)}
            <h2>{text.say("texts-about")}</h2>
            {languages(frame, &address(association, None), association.texts())}
            {services.collect::<Vec<_>>()}
        }
    })
}

/// Where a text is written, without its language.
fn address(association: &Association, service: Option<&Service>) -> String {
    let of = service.map_or("about".to_owned(), |service| format!("services/{}", service.slug));
    format!("/associations/{}/texts/{of}", association.slug)
}

/// The languages there are, what needs a look first; and those still missing.
fn languages(frame: Frame<'_>, to: &str, texts: Texts<'_>) -> AnyView {
    let text = frame.text();
    let at = |lang: Lang| frame.to(&format!("{to}/{lang}"));
    let (missing, mut there): (Vec<Lang>, Vec<Lang>) = Lang::ALL.into_iter().partition(|lang| texts.state(*lang) == State::Missing);
    there.sort_by_key(|lang| (*lang != texts.source, texts.state(*lang) == State::Current));
    let row = |lang: Lang| {
        view! { <li><div><a href=at(lang)>{text.site_language(lang)}</a></div><p>{state(frame, texts, lang)}</p></li> }
    };
    let count = text.say_with("texts-missing", [("count", missing.len().into())]);
    let choice = |lang: Lang| view! { <li><a href=at(lang)>{text.site_language(lang)}</a></li> };
    let missing = (!missing.is_empty()).then(|| {
        let choices: Vec<_> = missing.into_iter().map(choice).collect();
        view! { <details class="calm"><summary>{count}</summary><ul class="chosen">{choices}</ul></details> }
    });
    view! { <ul class="rows">{there.into_iter().map(row).collect::<Vec<_>>()}</ul>{missing} }.into_any()
}

fn state(frame: Frame<'_>, texts: Texts<'_>, lang: Lang) -> AnyView {
    let text = frame.text();
    match texts.state(lang) {
        _ if lang == texts.source => text.say("texts-source").into_any(),
        State::Missing => ().into_any(),
        State::Current => text.say("texts-current").into_any(),
        State::OutOfDate { since } => {
            let since = since.map(|since| view! { <span class="hint">" "{changed(frame, since)}</span> });
            view! { <b class="tag off">{text.say("texts-out-of-date")}</b>{since} }.into_any()
        }
    }
}

/// "Das Original wurde am 3. November 2026 geändert."
fn changed(frame: Frame<'_>, since: crate::domain::time::Moment) -> Cow<'static, str> {
    let date = frame.text().long_date(frame.zone().date(since));
    frame.text().say_with("texts-source-changed", [("date", date.into())])
}

/// The form for one text in one language.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// Whose text.
    pub association: &'a Association,
    /// The text as it stands now.
    pub texts: Texts<'a>,
    /// The language to write in.
    pub to: Lang,
    /// What was typed, or the text as it stands.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// Whether the text or its source has changed while this was typed.
    pub meanwhile: bool,
}

/// One text in one language (`/{lang}/associations/{slug}/texts/about/{to}`, `…/texts/services/{service}/{to}`).
pub fn form(frame: Frame<'_>, data: &Form<'_>) -> String {
    let text = frame.text();
    let service = match data.texts.of {
        Subject::Service(id) => frame.house.service(id),
        Subject::Association(_) => None,
    };
    let name = service.map_or_else(|| Said::here(&text.say("texts-about")), |service| service_name(frame, service));
    let title = format!("{}: {}", name.text, text.site_language(data.to));
    let to = format!("{}/{}", address(data.association, service), data.to);
    let frame = frame.keeping("text-form", &to);
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let fields = view! {
        {data.texts.are_named().then(|| inputs.line_in(Field::Name, NAME_MAX, Some(data.to)))}
        {match data.texts.of {
            Subject::Service(_) => inputs.long_area(Field::About, ABOUT_MAX, Some(data.to)),
            Subject::Association(_) => inputs.long_area_hinted(Field::About, ABOUT_MAX, Some(data.to), text.say("texts-about-hint")),
        }}
        {inputs.hidden(Field::Seen)}
    };
    frame.page(&inputs.title(&title), || {
        view! {
            {inputs.summary()}
            {back(frame, data.association, "/texts", text.say("entry-title").into_any())}
            <h1>{name.span()}": "{text.site_language(data.to)}</h1>
            {meanwhile(frame, data)}
            {original(frame, data)}
            <form id="text-form" method="post" action=frame.to(&to) novalidate>
                {fields}
                <p class="acts">
                    <button>{text.say("texts-save")}</button>
                    {still(frame, data)}
                </p>
                {remove(frame, data)}
            </form>
        }
    })
}

/// What has been kept while this was typed, so that both can be seen.
fn meanwhile(frame: Frame<'_>, data: &Form<'_>) -> Option<AnyView> {
    let text = frame.text();
    data.meanwhile.then(|| {
        let now = data.texts.words(data.to).map(|words| source(frame, data.to, &words));
        let now = now.map(|now| view! { <h2>{text.say("texts-now")}</h2>{now} });
        view! { <p class="note" role="alert">{text.say("texts-meanwhile")}</p>{now} }.into_any()
    })
}

/// What is to be translated; for the source itself, what a change of it does.
fn original(frame: Frame<'_>, data: &Form<'_>) -> Option<AnyView> {
    let (text, from) = (frame.text(), data.texts.source);
    if data.to == from {
        return Some(view! { <p>{text.say("texts-source-hint")}</p> }.into_any());
    }
    let words = data.texts.words(from)?;
    let since = match data.texts.state(data.to) {
        State::OutOfDate { since } => Some(since.map_or_else(|| text.say("texts-out-of-date"), |since| changed(frame, since))),
        State::Missing | State::Current => None,
    };
    let head = text.say_with("texts-original", [("language", text.site_language(from).into())]);
    Some(
        view! {
            {since.map(|since| view! { <p class="note">{since}" "{text.say("texts-still-hint")}</p> })}
            <h2>{head}</h2>
            {source(frame, from, &words)}
            <h2>{text.say("texts-translation")}</h2>
        }
        .into_any(),
    )
}

/// The press that says that an old translation is right all the same.
fn still(frame: Frame<'_>, data: &Form<'_>) -> Option<AnyView> {
    let old = matches!(data.texts.state(data.to), State::OutOfDate { .. });
    old.then(|| view! { <button class="quiet" name=Field::Still.name() value="1">{frame.text().say("texts-still")}</button> }.into_any())
}

/// Takes a translation away, in two steps.
fn remove(frame: Frame<'_>, data: &Form<'_>) -> Option<AnyView> {
    let text = frame.text();
    let is_there = data.to != data.texts.source && data.texts.state(data.to) != State::Missing;
    is_there.then(|| {
        view! {
            <details>
                <summary>{text.say("texts-remove")}</summary>
                <p>{text.say("texts-remove-hint")}</p>
                <p><button class="stop" name=Field::Remove.name() value="1">{text.say("texts-remove-go")}</button></p>
            </details>
        }
        .into_any()
    })
}

/// The way to where an association keeps its entry, for those who do.
pub(in crate::page) fn link(frame: Frame<'_>, slug: &Slug) -> AnyView {
    let at = frame.to(&format!("/associations/{slug}/texts"));
    view! { <a href=at>{frame.text().say("entry-title")}</a> }.into_any()
}
