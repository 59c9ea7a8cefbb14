//! Which of the bookings one looks at.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{Plan, bar};
use crate::{
    domain::{association::Association, booking::Purpose, look::Look, room::Room},
    page::{
        frame::{Frame, Viewer},
        part::{association_name, room_name},
    },
};

/// To any date, and only some of the bookings.
pub(super) fn form(frame: Frame<'_>, plan: &Plan<'_>) -> AnyView {
    let text = frame.text();
    view! {
        <form class="filters" action=frame.to("/calendar")>
            <input type="hidden" name="view" value=plan.look.view.as_str()/>
            <p>
                <label for="date">{text.say("plan-date")}</label>
                <input type="date" id="date" name="date" value=plan.look.date.to_string()/>
            </p>
            <p>
                <label for="room">{text.say("plan-room")}</label>
                <select id="room" name="room"><option value="">{text.say("plan-all-rooms")}</option>{rooms(frame, plan.look)}</select>
            </p>
            {more(frame, plan.look)}
            <button class="quiet">{text.say("plan-go")}</button>
        </form>
    }
    .into_any()
}

/// What is seldom asked for; open where it was.
fn more(frame: Frame<'_>, look: Look) -> AnyView {
    let text = frame.text();
    let mine = (frame.viewer != Viewer::Newcomer).then(|| {
        view! {
            <p class="radio">
                <input type="checkbox" id="mine" name="mine" value="1" checked=look.mine/>
                <label for="mine">{text.say("plan-mine")}</label>
            </p>
        }
    });
    view! {
        <details class="calm" open=look.is_narrowed()>
            <summary>{text.say("plan-filter")}</summary>
            <div>
                <p>
                    <label for="association">{text.say("plan-association")}</label>
                    <select id="association" name="association">
                        <option value="">{text.say("plan-all-associations")}</option>
                        {associations(frame, look)}
                    </select>
                </p>
                <p>
                    <label for="purpose">{text.say("plan-purpose")}</label>
                    <select id="purpose" name="purpose"><option value="">{text.say("plan-all-purposes")}</option>{purposes(frame, look)}</select>
                </p>
                {mine}
            </div>
        </details>
    }
    .into_any()
}

fn rooms(frame: Frame<'_>, look: Look) -> Vec<AnyView> {
    let option = |room: &Room| option(room.slug.to_string(), look.room == Some(room.id), room.name.clone().into());
    frame.house.rooms.iter().map(option).collect()
}

fn associations(frame: Frame<'_>, look: Look) -> Vec<AnyView> {
    let option = |one: &Association| option(one.slug.to_string(), look.association == Some(one.id), one.name.clone().into());
    frame.house.associations.iter().map(option).collect()
}

fn purposes(frame: Frame<'_>, look: Look) -> Vec<AnyView> {
    let option = |purpose: Purpose| option(purpose.as_str().to_owned(), look.purpose == Some(purpose), frame.text().purpose(purpose));
    Purpose::ALL.into_iter().map(option).collect()
}

fn option(value: String, selected: bool, words: Cow<'static, str>) -> AnyView {
    view! { <option value=value selected=selected>{words}</option> }.into_any()
}

/// What one looks at only, in words: the room first, then whatever leaves bookings out.
pub(super) fn names(frame: Frame<'_>, look: Look) -> Vec<String> {
    look.room.map(|room| room_name(frame, room)).into_iter().chain(limits(frame, look)).collect()
}

fn limits(frame: Frame<'_>, look: Look) -> Vec<String> {
    let text = frame.text();
    let association = look.association.map(|association| association_name(frame, association));
    let purpose = look.purpose.map(|purpose| text.purpose(purpose).into_owned());
    let mine = look.mine.then(|| text.say("plan-own").into_owned());
    [association, purpose, mine].into_iter().flatten().collect()
}

/// That bookings are left out, and the way to all of them.
pub(super) fn note(frame: Frame<'_>, look: Look) -> Option<AnyView> {
    let text = frame.text();
    let whole = bar::at(frame, Look { room: look.room, ..Look::at(look.view, look.date) });
    look.is_narrowed().then(|| {
        let what = limits(frame, look).join(" · ");
        view! { <p class="hint narrowed">{text.say_with("plan-narrowed", [("what", what.into())])}" "<a href=whole>{text.say("plan-whole")}</a></p> }
            .into_any()
    })
}

/// What stands in place of a plan with nothing on it.
pub(super) fn nothing(frame: Frame<'_>) -> AnyView {
    view! { <p class="note">{frame.text().say("plan-none")}</p> }.into_any()
}
