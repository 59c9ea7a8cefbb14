//! Who am I here, and what have I booked.

use leptos::prelude::*;

use super::{
    association::texts,
    feed,
    frame::Frame,
    part::{association_name, fact, room_link, time, what},
    waiting,
};
use crate::domain::{
    booking::{Entry, Hold},
    id::AssociationId,
    person::{Membership, Office, Person, Rank},
    waiting::Waiting,
};

mod reminders;

pub use reminders::Reminding;

/// The account page.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    /// Who.
    pub person: &'a Person,
    /// Bookings of their associations and their own still to come, by start, called-off ones left out.
    pub coming: Vec<Entry>,
    /// What they wait for or are offered off the waiting list, by start.
    pub waiting: Vec<Waiting>,
    /// Whether they have just got onto the waiting list.
    pub fresh: bool,
    /// What they are reminded of.
    pub reminding: Reminding<'a>,
    /// The key to their feeds, if they have one.
    pub feed_key: Option<String>,
    /// The associations of theirs whose texts they write.
    pub writes: Vec<AssociationId>,
}

/// The account page.
pub fn page(frame: Frame<'_>, data: &Account<'_>) -> String {
    let text = frame.text();
    let title = text.say("account-title");
    let inputs = data.reminding.inputs(frame);
    frame.page(&inputs.title(&title), || {
        view! {
            {inputs.summary()}
            <h1>{title.clone()}</h1>
            {facts(frame, data)}
            <form class="acts" method="post" action=frame.to("/sign-out")>
                <a class="btn" href=frame.to("/bookings/new")>{text.say("nav-book")}</a>
                <button class="quiet">{text.say("sign-out")}</button>
            </form>
            {waiting::section(frame, &data.waiting, data.fresh)}
            <h2>{text.say("account-coming")}</h2>
            {coming(frame, data)}
            {reminders::section(inputs, data.reminding.fresh)}
            {feed::section(frame, data.feed_key.as_deref())}
        }
    })
}

fn facts(frame: Frame<'_>, data: &Account<'_>) -> AnyView {
    let (text, person) = (frame.text(), data.person);
    let writes = data.writes.iter().filter_map(|id| frame.house.association(*id));
    let writes = writes.map(|association| {
        fact(text.say("account-texts"), view! { {texts::link(frame, &association.slug)}" · "<bdi>{association.name.clone()}</bdi> })
    });
    view! {
        <dl class="facts">
            {fact(text.say("account-name"), view! { <bdi>{person.name.clone()}</bdi> })}
            {fact(text.say("email"), view! { <bdi>{person.email.as_str().to_owned()}</bdi> })}
            {roles(frame, person).into_iter().map(|role| fact(text.say("account-role"), role)).collect::<Vec<_>>()}
            {writes.collect::<Vec<_>>()}
        </dl>
    }
    .into_any()
}

/// What somebody is in the house, one phrase each.
pub(super) fn roles(frame: Frame<'_>, person: &Person) -> Vec<String> {
    let text = frame.text();
    let office = person.office.map(|office| match office {
        Office::Coordinator => text.say("office-coordinator").into_owned(),
        Office::Partner => text.say("office-partner").into_owned(),
    });
    let membership = |membership: &Membership| {
        let association = association_name(frame, membership.association);
        match membership.rank {
            Rank::Member => text.say_with("rank-member", [("association", association.into())]).into_owned(),
            Rank::Lead => text.say_with("rank-lead", [("association", association.into())]).into_owned(),
        }
    };
    office.into_iter().chain(person.memberships.iter().map(membership)).collect()
}

fn coming(frame: Frame<'_>, data: &Account<'_>) -> AnyView {
    if data.coming.is_empty() {
        return view! { <p>{frame.text().say("account-nothing")}</p> }.into_any();
    }
    let rows: Vec<AnyView> = data.coming.iter().map(|entry| row(frame, entry)).collect();
    view! { <ol class="rows">{rows}</ol> }.into_any()
}

fn row(frame: Frame<'_>, entry: &Entry) -> AnyView {
    let words = frame.text().soon(entry.span, frame.zone());
    let waits = (entry.hold != Hold::Confirmed).then(|| view! { " "<b class="tag">{frame.text().hold(entry.hold)}</b> });
    view! {
        <li>
            <p>{time(frame, entry.span, words)}</p>
            <div>
                <p><a href=frame.to(&format!("/bookings/{}", entry.booking))>{what(frame, entry).span()}</a>{waits}</p>
                <p class="hint">{room_link(frame, entry.room)}" · "<bdi>{association_name(frame, entry.association)}</bdi></p>
            </div>
        </li>
    }
    .into_any()
}
