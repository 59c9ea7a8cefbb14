//! The top of every page: whose house this is, and where one can go.

use leptos::prelude::*;

use super::{Frame, Typed, Viewer, mark};
use crate::{
    domain::{form::Field, lang::Lang},
    page::part::query,
};

/// Says calmly that the house is invented.
pub(super) fn banner(frame: Frame<'_>) -> Option<AnyView> {
    let text = frame.text();
    let doors = frame.demo.then(|| {
        view! {
            " "<a href="/demo">{text.say("demo-door")}</a>" "<a href="/demo/letters">{text.say("demo-letters")}</a>
        }
    });
    frame
        .house
        .hub
        .invented
        .then(|| view! { <aside class="banner" aria-label=text.say("notice")>{text.say("invented-house")}{doors}</aside> }.into_any())
}

pub(super) fn header(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let places = places(frame);
    // The letters are on the desk too; where one is, is the nearest of the two.
    let here = places.iter().map(|(path, _)| *path).filter(|path| is_at(frame, path)).max_by_key(|path| path.len());
    let places = places.into_iter().map(|(path, name)| {
        let current = (here == Some(path)).then_some("page");
        view! { <li><a href=frame.to(path) aria-current=current>{name}</a></li> }
    });
    view! {
        <header class="top">
            <a class="home" href=frame.to("/")>{mark::stair()}<span>{frame.house.hub.name.clone()}</span></a>
            {languages(frame)}
            <nav aria-label=text.say("nav")>
                <ul>{places.collect::<Vec<_>>()}{person(frame)}</ul>
            </nav>
        </header>
    }
    .into_any()
}

fn places(frame: Frame<'_>) -> Vec<(&'static str, std::borrow::Cow<'static, str>)> {
    let text = frame.text();
    let mut places = vec![
        ("/counselling", text.say("nav-counselling")),
        ("/associations", text.say("nav-associations")),
        ("/rooms", text.say("nav-rooms")),
        ("/calendar", text.say("nav-calendar")),
        ("/bookings/new", text.say("nav-book")),
    ];
    if matches!(frame.viewer, Viewer::Coordinator { .. }) {
        places.push(("/desk/requests", text.say("nav-requests")));
        places.push(("/desk", text.say("nav-coordination")));
    }
    places
}

/// How many other languages the closed choice names, so that who cannot read the page knows what it is for.
const HINTS: usize = 3;

/// The same page in another language. It stands on top, because who cannot read the page will not look for it below.
fn languages(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let choices: Vec<AnyView> = Lang::ALL.into_iter().map(|lang| choice(frame, lang)).collect();
    let hints = [Lang::En, Lang::Ar, Lang::Uk, Lang::Fa].into_iter().filter(|lang| *lang != frame.lang).take(HINTS);
    let hints: Vec<_> = hints.map(|lang| view! { " · "<bdi lang=lang.tag()>{lang.own_name()}</bdi> }).collect();
    view! {
        {frame.typed.map(enter)}
        <details class="langs">
            <summary>
                {mark::globe()}<span class="vh">{text.say("languages")}": "</span><b>{frame.lang.own_name()}</b>
                <span aria-hidden="true">{hints}" …"</span>
            </summary>
            <ul>{choices}</ul>
        </details>
    }
    .into_any()
}

/// What Enter in the form presses: the first button that belongs to it, which must not be a language, nor an alternative to what was typed.
fn enter(typed: Typed<'_>) -> AnyView {
    let name = typed.enter.map(Field::name);
    view! { <button class="vh" tabindex="-1" aria-hidden="true" form=typed.form name=name value=name.map(|_| "1")></button> }.into_any()
}

/// One language by its own name. Where a form is being filled in, a press sends it along, to be shown again and to do nothing else.
fn choice(frame: Frame<'_>, lang: Lang) -> AnyView {
    let dir = (lang.direction() != frame.lang.direction()).then(|| lang.direction().html());
    let (tag, name) = (lang.tag(), lang.own_name());
    let elsewhere = (lang != frame.lang).then_some(tag);
    if elsewhere.is_none() {
        return view! { <li><b aria-current="true">{name}</b></li> }.into_any();
    }
    match frame.typed {
        None => {
            let address = ["/", tag, frame.path].concat();
            view! { <li><a href=address lang=tag hreflang=tag dir=dir>{name}</a></li> }.into_any()
        }
        Some(typed) => {
            let address = ["/", tag, typed.to].concat();
            let (field, value) = typed.with.map(|(field, value)| (field.name(), value)).unzip();
            view! { <li><button form=typed.form formaction=address formnovalidate name=field value=value lang=tag dir=dir>{name}</button></li> }
                .into_any()
        }
    }
}

/// The way in, or to oneself.
fn person(frame: Frame<'_>) -> AnyView {
    match frame.viewer {
        Viewer::Newcomer => {
            let next = if is_at(frame, "/sign-in") { String::new() } else { query(&[("next", frame.path)]) };
            let current = is_at(frame, "/sign-in").then_some("page");
            view! { <li class="me"><a href=frame.to("/sign-in") + &next rel="nofollow" aria-current=current>{frame.text().say("nav-sign-in")}</a></li> }
                .into_any()
        }
        Viewer::SignedIn { name } | Viewer::Coordinator { name } => {
            let current = is_at(frame, "/account").then_some("page");
            view! { <li class="me"><a href=frame.to("/account") aria-current=current><bdi>{name.to_owned()}</bdi></a></li> }.into_any()
        }
    }
}

fn is_at(frame: Frame<'_>, place: &str) -> bool {
    frame.place().strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
