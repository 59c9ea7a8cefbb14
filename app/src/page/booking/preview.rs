//! Every date of a series before it is booked: what becomes of it, and what could be had instead.

use chrono::Datelike;
use leptos::prelude::*;

use super::{Listed, Preview, Why, obstacle::At, repeating};
use crate::{
    domain::{
        booking::OnClash,
        form::Field,
        judge::{Fate, Obstacle},
        parse,
        time::Span,
    },
    page::{
        field::{Choice, Inputs},
        part::room_name,
    },
    text::clock,
};

pub(super) fn view(inputs: Inputs<'_>, preview: &Preview) -> AnyView {
    let text = inputs.frame.text();
    let dates: Vec<AnyView> = preview.dates.iter().map(|listed| date(inputs, listed)).collect();
    let role = (preview.why != Why::Asked).then_some("alert");
    view! {
        <section id="preview" class="preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{text.say("preview-title")}</h2>
            <div role=role>
                {(preview.why == Why::Changed).then(|| view! { <p class="note">{text.say("preview-changed")}</p> })}
                <p><b>{summary(inputs, preview)}</b></p>
            </div>
            {missing(inputs, preview)}
            {preview.asks.then(|| view! { <p class="note">{text.say("asks")}</p> })}
            <ol class="dates">{dates}</ol>
            {asks_for_all(inputs, preview).then(|| repeating::for_all(inputs))}
            <input type="hidden" name=Field::Seen.name() value=preview.seen.clone()/>
            <p class="acts">{book(inputs, preview)}{again(inputs)}</p>
            <p class="hint">{text.say("preview-next")}</p>
        </section>
    }
    .into_any()
}

/// Shows the dates once more, with whatever was changed meanwhile.
pub(super) fn again(inputs: Inputs<'_>) -> AnyView {
    view! { <button class="quiet" name=Field::Preview.name() value="1">{inputs.frame.text().say("preview-again")}</button> }.into_any()
}

/// Whether the preview asks what to do with all dates that cannot be had.
pub(super) fn asks_for_all(inputs: Inputs<'_>, preview: &Preview) -> bool {
    let decided = inputs.typed.get(Field::OnClash).parse().is_ok_and(|answer: OnClash| answer != OnClash::Refuse);
    decided || preview.dates.iter().any(|listed| !matches!(listed.wished.fate, Fate::Free))
}

/// Whether one of the dates has an hour twice.
pub(super) fn has_twice_hour(preview: &Preview) -> bool {
    preview.dates.iter().any(|listed| matches!(listed.wished.fate, Fate::Blocked(Obstacle::TwiceHour { .. })))
}

/// "11 of 12 dates are free."
fn summary(inputs: Inputs<'_>, preview: &Preview) -> String {
    let of = |is: fn(&Fate<crate::domain::directory::Shown>) -> bool| preview.dates.iter().filter(|listed| is(&listed.wished.fate)).count();
    let blocked = of(|fate| matches!(fate, Fate::Blocked(_)));
    let text = inputs.frame.text();
    let free = text.say_with("preview-free", [("free", of(|fate| matches!(fate, Fate::Free)).into()), ("all", preview.dates.len().into())]);
    if blocked == 0 { free.into_owned() } else { [&free, " ", &*text.say("preview-decide")].concat() }
}

/// The months a monthly date passes over.
fn missing(inputs: Inputs<'_>, preview: &Preview) -> Option<AnyView> {
    let text = inputs.frame.text();
    let day = parse::date(inputs.typed.get(Field::Date)).ok()?.day();
    let months: Vec<String> = preview.missing.iter().map(|month| text.month(*month)).collect();
    let words = || text.say_with("preview-missing", [("day", day.into()), ("months", text.list(&months).into())]);
    (!months.is_empty()).then(|| view! { <p class="note">{words()}</p> }.into_any())
}

fn book(inputs: Inputs<'_>, preview: &Preview) -> Option<AnyView> {
    let text = inputs.frame.text();
    let free = preview.dates.iter().filter(|listed| matches!(listed.wished.fate, Fate::Free)).count();
    let blocked = preview.dates.iter().any(|listed| matches!(listed.wished.fate, Fate::Blocked(_)));
    let words = match (blocked, preview.asks) {
        (true, false) => text.say("preview-book-rest"),
        (true, true) => text.say("preview-ask-rest"),
        (false, false) => text.say_with("preview-book", [("count", free.into())]),
        (false, true) => text.say_with("preview-ask", [("count", free.into())]),
    };
    (free > 0 || blocked).then(|| view! { <button>{words}</button> }.into_any())
}

fn date(inputs: Inputs<'_>, listed: &Listed) -> AnyView {
    let frame = inputs.frame;
    let wished = &listed.wished;
    let rooms: Vec<String> = wished.rooms.iter().map(|room| room_name(frame, *room)).collect();
    let place = frame.text().list(&rooms);
    let hours = wished.span.map(|span| [", ", &at(inputs, listed).hours(span)].concat());
    let state = format!("state-{}", wished.date);
    let class = match wished.fate {
        Fate::Free => "is-free",
        Fate::LeftOut(_) => "is-out",
        Fate::Blocked(_) => "is-blocked",
    };
    view! {
        <li class=class>
            <p><b><time datetime=wished.date.to_string()>{frame.text().full_date(wished.date)}</time></b>{hours}", "<bdi>{place}</bdi></p>
            <p class="state" id=state>{fate(inputs, listed)}</p>
            {choice(inputs, listed)}
        </li>
    }
    .into_any()
}

fn at<'a>(inputs: Inputs<'a>, listed: &Listed) -> At<'a> {
    At { text: inputs.frame.text(), house: inputs.frame.house, date: listed.wished.date, span: listed.wished.span }
}

fn fate(inputs: Inputs<'_>, listed: &Listed) -> String {
    let (text, at) = (inputs.frame.text(), at(inputs, listed));
    match &listed.wished.fate {
        Fate::Free => text.say("free").into_owned(),
        Fate::LeftOut(None) => text.say("preview-out").into_owned(),
        Fate::LeftOut(Some(obstacle)) => [&*text.say("preview-out"), " ", &at.words(obstacle)].concat(),
        Fate::Blocked(obstacle) => at.words(obstacle),
    }
}

/// What is to become of one date: asked where it cannot be had, and where it was answered before.
fn choice(inputs: Inputs<'_>, listed: &Listed) -> Option<AnyView> {
    let date = listed.wished.date;
    let typed = chosen(inputs, listed);
    let asked = !matches!(listed.wished.fate, Fate::Free) || typed.is_some();
    let id = format!("choice-{date}");
    let label = || inputs.frame.text().say_with("choice", [("date", inputs.frame.text().date(date).into())]);
    let options = || {
        let option = |choice: Choice| {
            let selected = typed.as_deref().unwrap_or_default() == choice.value;
            view! { <option value=choice.value selected=selected>{choice.words}</option> }
        };
        choices(inputs, listed, typed.as_deref()).into_iter().map(option).collect::<Vec<_>>()
    };
    asked.then(|| {
        view! {
            <label for=id.clone()>{label()}</label>
            <select id=id.clone() name=Field::Choice.name() aria-describedby=format!("state-{date}")>{options()}</select>
        }
        .into_any()
    })
}

/// What was chosen for this date before.
fn chosen(inputs: Inputs<'_>, listed: &Listed) -> Option<String> {
    let of_date = format!("{}/", listed.wished.date);
    inputs.typed.all(Field::Choice).filter(|typed| typed.starts_with(&of_date)).last().map(str::to_owned)
}

fn choices(inputs: Inputs<'_>, listed: &Listed, typed: Option<&str>) -> Vec<Choice> {
    let text = inputs.frame.text();
    let date = listed.wished.date;
    let decided = inputs.typed.get(Field::OnClash).parse().is_ok_and(|answer: OnClash| answer != OnClash::Refuse);
    let open = if decided { "choice-as-all" } else { "please-choose" };
    let mut all = vec![
        Choice { value: String::new(), words: text.say(open).into_owned() },
        Choice { value: format!("{date}/skip"), words: text.say("choice-skip").into_owned() },
    ];
    all.extend(listed.instead.rooms.iter().filter_map(|id| inputs.frame.house.room(*id)).map(|room| Choice {
        value: format!("{date}/room/{}", room.slug),
        words: text.say_with("choice-room", [("room", text.place(room).into()), ("seats", room.capacity.into())]).into_owned(),
    }));
    all.extend(listed.instead.times.iter().map(|span| Choice {
        value: format!("{date}/hours/{}", typed_hours(inputs, *span)),
        words: text.say_with("choice-hours", [("hours", at(inputs, listed).hours(*span).into())]).into_owned(),
    }));
    // What was chosen and can be had is no longer among what is proposed.
    let kept = typed.filter(|typed| matches!(listed.wished.fate, Fate::Free) && !all.iter().any(|choice| choice.value == *typed));
    all.extend(kept.map(|typed| Choice { value: typed.to_owned(), words: text.say("choice-kept").into_owned() }));
    all
}

fn typed_hours(inputs: Inputs<'_>, span: Span) -> String {
    let at = |moment| clock(inputs.frame.zone().wall(moment).time());
    format!("{}-{}", at(span.start()), at(span.end()))
}
