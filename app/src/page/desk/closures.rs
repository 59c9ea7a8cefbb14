//! When house or rooms are closed, and the public holidays.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{back, saved};
use crate::{
    domain::{
        closure::{Again, Closed, Closure},
        form::{Field, Fields, Problems},
        holiday::Holiday,
        parse::desk::REASON_MAX,
    },
    page::{
        field::{Choice, Inputs, Kind},
        frame::Frame,
        part::room_name,
        terms::{closures, days},
    },
};

/// The closures, and the form for another one.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// What was typed into the form for a closure.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// The Land's holidays that the house can be planned for, each with its dates.
    pub holidays: &'a [(Holiday, Vec<NaiveDate>)],
    /// Whether something was just saved.
    pub fresh: bool,
}

/// The closures (`/{lang}/desk/closures`).
pub fn page(frame: Frame<'_>, data: &Page<'_>) -> String {
    let text = frame.text();
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let title = text.say("desk-closures");
    frame.page(&inputs.title(&title), || {
        view! {
            {inputs.summary()}
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            {saved(frame, data.fresh)}
            {coming(frame)}
            <h2>{text.say("closure-new")}</h2>
            {form(inputs)}
            <h2>{text.say("closure-holidays")}</h2>
            {holidays(frame, data.holidays)}
        }
    })
}

fn coming(frame: Frame<'_>) -> AnyView {
    let text = frame.text();
    let coming = closures(frame, None);
    if coming.is_empty() {
        return view! { <p>{text.say("closure-none")}</p> }.into_any();
    }
    let card = |(closure, first, last): (&Closure, NaiveDate, NaiveDate)| {
        let remove = frame.to(&format!("/desk/closures/{}/remove", closure.id.0));
        let which = format!(" {}, {}", what(frame, closure.of), text.date(first));
        view! {
            <li>
                <h2>{what(frame, closure.of)}</h2>
                <p>{days(frame, first, last, closure.again)}</p>
                <p><bdi>{closure.reason.clone()}</bdi></p>
                <form method="post" action=remove><button class="quiet">{text.say("closure-remove")}<span class="vh">{which}</span></button></form>
            </li>
        }
    };
    view! { <ol class="cards">{coming.into_iter().map(card).collect::<Vec<_>>()}</ol> }.into_any()
}

/// "Das ganze Haus", or the name of the room.
pub(super) fn what(frame: Frame<'_>, of: Closed) -> String {
    match of {
        Closed::House => frame.text().say("closes-house").into_owned(),
        Closed::Room(room) => room_name(frame, room),
    }
}

fn form(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let house = Choice { value: "house".to_owned(), words: text.say("closes-house").into_owned() };
    let rooms = inputs.frame.house.rooms.iter().map(|room| Choice { value: format!("room:{}", room.slug), words: text.place(room).into_owned() });
    let closes: Vec<AnyView> = std::iter::once(house).chain(rooms).map(|choice| inputs.option(Field::Closes, choice)).collect();
    let date = || Kind { is: "date", short: true, ..Kind::default() };
    let again = Again::ALL.map(|again| Choice { value: again.as_str().to_owned(), words: text.again(again).into_owned() });
    view! {
        <form method="post" action=inputs.frame.to("/desk/closures") novalidate>
            {inputs.select(Field::Closes, closes.into_any())}
            <div class="pairs">
                {inputs.input(Field::First, date())}
                {inputs.input(Field::Last, date())}
            </div>
            {inputs.radios(Field::Again, again.into())}
            {inputs.input(Field::Reason, Kind { maxlength: Some(REASON_MAX), ..Kind::default() })}
            <p class="acts"><button>{text.say("closure-go")}</button></p>
            <p class="hint">{text.say("closure-next")}</p>
        </form>
    }
    .into_any()
}

fn holidays(frame: Frame<'_>, holidays: &[(Holiday, Vec<NaiveDate>)]) -> AnyView {
    let text = frame.text();
    let open = frame.house.hub.open_on.iter().fold(Fields::default(), |typed, holiday| typed.and(Field::OpenOn, holiday.as_str()));
    let inputs = Inputs { frame, typed: &open, problems: &Problems::default() };
    let choice = |(holiday, dates): &(Holiday, Vec<NaiveDate>)| {
        let dates: Vec<String> = dates.iter().map(|date| text.full_date(*date)).collect();
        let words =
            text.say_with("holiday-dates", [("holiday", text.holiday(*holiday)), ("dates", text.list(&dates).into())].map(|(k, v)| (k, v.into())));
        Choice { value: holiday.as_str().to_owned(), words: words.into_owned() }
    };
    view! {
        <p>{text.say_with("closure-land", [("land", text.land(frame.house.hub.land).into())])}</p>
        <form method="post" action=frame.to("/desk/closures/holidays")>
            {inputs.boxes(Field::OpenOn, holidays.iter().map(choice).collect())}
            <p class="acts"><button>{text.say("desk-save")}</button></p>
        </form>
    }
    .into_any()
}
