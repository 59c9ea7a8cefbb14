//! How much of the house each association may have.

use leptos::prelude::*;

use super::{back, rooms::numeric, saved};
use crate::{
    domain::{
        association::{Association, Quota, Tie},
        form::{Field, Fields, Problems},
    },
    page::{
        field::{Choice, Inputs},
        frame::Frame,
    },
};

/// All associations (`/{lang}/desk/associations`).
pub fn list(frame: Frame<'_>) -> String {
    let text = frame.text();
    let title = text.say("desk-associations");
    let card = |association: &Association| {
        let at = frame.to(&format!("/desk/associations/{}", association.slug));
        view! {
            <li>
                <h2><a href=at><bdi>{association.name.clone()}</bdi></a></h2>
                <p>{text.tie(association.tie)}</p>
                <p class="hint">{limits(frame, association.quota)}</p>
            </li>
        }
    };
    frame.page(&title, || {
        view! {
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            <ol class="cards">{frame.house.associations.iter().map(card).collect::<Vec<_>>()}</ol>
        }
    })
}

fn limits(frame: Frame<'_>, quota: Quota) -> String {
    let text = frame.text();
    let limits = [
        quota.peak_hours.map(|count| text.say_with("quota-peak-hours", [("count", count.into())])),
        quota.open_bookings.map(|count| text.say_with("quota-open-bookings", [("count", count.into())])),
        quota.rooms_at_once.map(|count| text.say_with("quota-rooms-at-once", [("count", count.into())])),
    ];
    let limits: Vec<_> = limits.into_iter().flatten().collect();
    if limits.is_empty() { text.say("quota-none").into_owned() } else { limits.join(" · ") }
}

/// The form for one association.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// The association.
    pub association: &'a Association,
    /// What was typed, or the association as it stands.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// Whether it was just saved.
    pub fresh: bool,
}

/// One association (`/{lang}/desk/associations/{slug}`).
pub fn form(frame: Frame<'_>, data: &Form<'_>) -> String {
    let text = frame.text();
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let name = &data.association.name;
    let at = format!("/desk/associations/{}", data.association.slug);
    let ties = Tie::ALL.map(|tie| Choice { value: tie.as_str().to_owned(), words: text.tie(tie).into_owned() });
    frame.page(&inputs.title(name), || {
        view! {
            {inputs.summary()}
            {back(frame, "/desk/associations", text.say("desk-associations"))}
            <h1><bdi>{name.clone()}</bdi></h1>
            {saved(frame, data.fresh)}
            <form method="post" action=frame.to(&at) novalidate>
                {inputs.radios(Field::Tie, ties.into())}
                <h2>{text.say("quota-title")}</h2>
                <p>{text.say("quota-lead")}</p>
                {inputs.input(Field::PeakHours, numeric())}
                {inputs.input(Field::OpenBookings, numeric())}
                {inputs.input(Field::RoomsAtOnce, numeric())}
                <p class="acts"><button>{text.say("desk-save")}</button></p>
            </form>
        }
    })
}
