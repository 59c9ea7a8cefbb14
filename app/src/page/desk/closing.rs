//! Dates that a closing hits, before it is kept: what shall become of each.

use leptos::prelude::*;

use super::back;
use crate::{
    domain::{
        booking::Entry,
        closing::{Hit, Outcome},
        closure::Closure,
        form::{Field, Fields, Problems},
        holiday::{Holiday, Land},
        id::RoomId,
        parse::desk::ForAll,
    },
    page::{
        desk::closures,
        field::{Choice, Inputs},
        frame::Frame,
        part::{association_name, room_name, what},
        terms::days,
    },
};

/// A closing that hits booked dates.
#[derive(Clone, Debug)]
pub struct Closing<'a> {
    /// What is being closed.
    pub subject: Subject<'a>,
    /// Everything typed into the form it came from; travels along.
    pub typed: &'a Fields,
    /// Where the form goes, after the language; opened without a form, it leads back.
    pub action: &'a str,
    /// The dates, soonest first; never empty.
    pub hits: &'a [Listed<'a>],
    /// What was decided about all of them.
    pub for_all: ForAll,
}

/// What is being closed.
#[derive(Clone, Debug)]
pub enum Subject<'a> {
    /// House or room.
    Closure(&'a Closure),
    /// Holidays on which the house was open.
    Holidays(Vec<Holiday>),
    /// Whatever is a holiday in another Land.
    Land(Land),
}

/// One date that is hit.
#[derive(Clone, Debug)]
pub struct Listed<'a> {
    /// The date.
    pub hit: Hit<'a>,
    /// Rooms it could move to, best fit first.
    pub rooms: Vec<RoomId>,
    /// What was chosen for it.
    pub chosen: Option<Outcome>,
    /// Why that cannot be.
    pub trouble: Option<Trouble>,
}

/// Why what was chosen for a date cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing was chosen.
    Undecided,
    /// It is new, or has changed since somebody decided about it.
    Changed,
    /// The room it should move to has been taken, or goes to another of the dates.
    Taken,
}

/// The list of what is hit, with a choice each and one for all.
pub fn page(frame: Frame<'_>, data: &Closing<'_>) -> String {
    let text = frame.text();
    let title = text.say_with("closing-title", [("count", data.hits.len().into())]);
    let troubles: Vec<&Listed<'_>> = data.hits.iter().filter(|listed| listed.trouble.is_some()).collect();
    let prefix = if troubles.is_empty() { String::new() } else { format!("{} ", text.say("error-prefix")) };
    frame.page(&(prefix + &title), || {
        let links = troubles.iter().filter_map(|listed| Some((id(&listed.hit), line(frame, &listed.hit), listed.trouble?)));
        let links = links.map(|(id, line, trouble)| view! { <li><a href=format!("#{id}")>{line}": "{said(frame, trouble)}</a></li> });
        let summary = (!troubles.is_empty()).then(|| {
            view! {
                <div class="errors" role="alert" aria-labelledby="errors">
                    <h2 id="errors">{text.say("errors-title")}</h2>
                    <ul>{links.collect::<Vec<_>>()}</ul>
                </div>
            }
        });
        view! {
            {summary}
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            <p class="lead">{subject(frame, &data.subject)}</p>
            <p>{text.say("closing-lead")}</p>
            {form(frame, data)}
        }
    })
}

fn subject(frame: Frame<'_>, subject: &Subject<'_>) -> AnyView {
    let text = frame.text();
    match subject {
        Subject::Closure(closure) => {
            let when = days(frame, closure.first, closure.last, closure.again);
            view! { {closures::what(frame, closure.of)}": "{when}" · "<bdi>{closure.reason.clone()}</bdi> }.into_any()
        }
        Subject::Holidays(holidays) => text.list(&holidays.iter().map(|holiday| text.holiday(*holiday)).collect::<Vec<_>>()).into_any(),
        Subject::Land(land) => text.say_with("closing-land", [("land", text.land(*land).into())]).into_any(),
    }
}

fn form(frame: Frame<'_>, data: &Closing<'_>) -> AnyView {
    let text = frame.text();
    let decides = [Field::Hit.name(), Field::ForAll.name()];
    let along = data.typed.pairs().filter(|(name, _)| !decides.contains(name));
    let along: Vec<_> = along.map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> }).collect();
    let typed = Fields::default().with(Field::ForAll, data.for_all.as_str());
    let inputs = Inputs { frame, typed: &typed, problems: &Problems::default() };
    let movable = data.hits.iter().any(|listed| !listed.rooms.is_empty());
    let all = ForAll::ALL.into_iter().filter(|all| movable || *all != ForAll::Move);
    let all = all.map(|all| Choice { value: all.as_str().to_owned(), words: text.for_all(all).into_owned() });
    let rows: Vec<AnyView> = data.hits.iter().map(|listed| row(frame, listed)).collect();
    view! {
        <form method="post" action=frame.to(data.action)>
            {along}
            {inputs.radios(Field::ForAll, all.collect())}
            <h2>{text.say("closing-each")}</h2>
            <ol class="cards">{rows}</ol>
            <p class="acts">
                <button class="stop">{text.say("closing-go")}</button>
                <a href=frame.to(data.action)>{text.say("closing-back")}</a>
            </p>
            <p class="hint">{text.say("closing-next")}</p>
        </form>
    }
    .into_any()
}

fn row(frame: Frame<'_>, listed: &Listed<'_>) -> AnyView {
    let text = frame.text();
    let id = id(&listed.hit);
    let rooms: Vec<String> = listed.hit.date.rooms.iter().map(|room| room_name(frame, *room)).collect();
    let error = listed.trouble.map(|trouble| {
        view! { <p class="error" id=format!("{id}-error")><b>{text.say("error-prefix")}</b>" "{said(frame, trouble)}</p> }
    });
    let described = listed.trouble.map(|_| format!("{id}-error"));
    let invalid = listed.trouble.map(|_| "true");
    let class = if listed.trouble.is_some() { "field bad" } else { "field" };
    view! {
        <li>
            <h3><a href=frame.to(&format!("/bookings/{}", listed.hit.booking.id))>{text.when(listed.hit.date.span, frame.zone())}</a></h3>
            <p>{what(frame, &entry(&listed.hit)).span()}" · "<bdi>{association_name(frame, listed.hit.booking.association)}</bdi>" · "{text.list(&rooms)}</p>
            <div class=class>
                <label for=id.clone()>{text.say("closing-choice")}</label>
                {error}
                <select id=id.clone() name=Field::Hit.name() aria-describedby=described aria-invalid=invalid>{options(frame, listed)}</select>
            </div>
        </li>
    }
    .into_any()
}

fn options(frame: Frame<'_>, listed: &Listed<'_>) -> Vec<AnyView> {
    let text = frame.text();
    let seen = listed.hit.seen();
    let option = |outcome: Option<Outcome>, value: String, words: String| {
        let value = format!("{}/{}/{}/{value}", seen.booking, seen.sequence, seen.number.0);
        view! { <option value=value selected=outcome == listed.chosen>{words}</option> }.into_any()
    };
    let room = |id: &RoomId| {
        let room = frame.house.room(*id)?;
        let words = text.say_with("closing-move", [("room", text.place(room).into()), ("seats", room.capacity.into())]);
        Some(option(Some(Outcome::Move(*id)), format!("room/{}", room.slug), words.into_owned()))
    };
    let first = [
        option(None, String::new(), text.say("please-choose").into_owned()),
        option(Some(Outcome::CallOff), "call-off".to_owned(), text.say("closing-call-off").into_owned()),
    ];
    let keep = option(Some(Outcome::Keep), "keep".to_owned(), text.say("closing-keep").into_owned());
    first.into_iter().chain(listed.rooms.iter().filter_map(room)).chain([keep]).collect()
}

fn said(frame: Frame<'_>, trouble: Trouble) -> std::borrow::Cow<'static, str> {
    let text = frame.text();
    match trouble {
        Trouble::Undecided => text.say("closing-undecided"),
        Trouble::Changed => text.say("closing-changed"),
        Trouble::Taken => text.say("closing-taken"),
    }
}

fn line(frame: Frame<'_>, hit: &Hit<'_>) -> String {
    frame.text().when(hit.date.span, frame.zone())
}

fn id(hit: &Hit<'_>) -> String {
    format!("hit-{}-{}", hit.booking.id, hit.date.number.0)
}

/// The date as the plan knows it.
fn entry(hit: &Hit<'_>) -> Entry {
    let booking = hit.booking;
    Entry {
        booking: booking.id.clone(),
        number: hit.date.number,
        association: booking.association,
        room: hit.date.rooms.first().copied().unwrap_or(RoomId(0)),
        purpose: booking.purpose,
        service: booking.service,
        title: booking.title.clone(),
        visibility: booking.visibility,
        hold: hit.date.hold,
        span: hit.date.span,
    }
}
