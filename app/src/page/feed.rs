//! Feeds of the plan: what they say in somebody's calendar, and the ways to them from the pages.

use leptos::prelude::*;

use super::{
    frame::Frame,
    letter::{About, calendar_summary},
    part::query,
};
use crate::{
    domain::{
        booking::Booking,
        directory::Directory,
        feed::Feed,
        id::{AssociationId, RoomId},
        lang::Lang,
        look::Look,
    },
    text::Text,
};

/// What a feed says.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// The house.
    pub house: &'a Directory,
    /// Where the site is, without a slash at the end.
    pub base_url: &'a str,
}

impl Words<'_> {
    /// What the calendar is called.
    pub fn name(self, feed: Feed) -> String {
        let text = Text::of(self.lang);
        let house = ("house", self.house.hub.name.as_str().into());
        match feed {
            Feed::House => text.say_with("feed-name-house", [house]),
            Feed::Room(id) => text.say_with("feed-name-room", [("room", self.room(id).into()), house]),
            Feed::Association(id) => text.say_with("feed-name-association", [("association", self.association(id).into()), house]),
            Feed::Counselling => text.say_with("feed-name-counselling", [house]),
            Feed::Mine => text.say_with("feed-name-mine", [house]),
        }
        .into_owned()
    }

    /// What it shows, and that nothing can be changed in it.
    pub fn about(self, feed: Feed) -> String {
        let text = Text::of(self.lang);
        let shows = match feed {
            Feed::House => text.say("feed-about-house"),
            Feed::Room(id) => text.say_with("feed-about-room", [("room", self.room(id).into())]),
            Feed::Association(id) => text.say_with("feed-about-association", [("association", self.association(id).into())]),
            Feed::Counselling => text.say("feed-about-counselling"),
            Feed::Mine => text.say("feed-about-mine"),
        };
        let read_only = text.say_with("feed-read-only", [("url", self.page(feed).into())]);
        format!("{shows}\n{read_only}")
    }

    /// The page of the site that shows the same.
    pub fn page(self, feed: Feed) -> String {
        let path = match feed {
            Feed::House => "/calendar".to_owned(),
            Feed::Room(id) => format!("/rooms/{}", self.house.room(id).map_or("", |room| room.slug.as_str())),
            Feed::Association(id) => {
                format!("/associations/{}", self.house.association(id).map_or("", |association| association.slug.as_str()))
            }
            Feed::Counselling => "/counselling".to_owned(),
            Feed::Mine => "/account".to_owned(),
        };
        self.at(&path)
    }

    /// The page of a booking.
    pub fn booking(self, booking: &Booking) -> String {
        self.at(&format!("/bookings/{}", booking.id))
    }

    /// "Habesha Treff: Briefe verstehen".
    pub fn summary(self, booking: &Booking) -> String {
        let about = About { lang: self.lang, name: "", house: self.house, base_url: self.base_url };
        let what = calendar_summary(about, booking);
        let said = [("association", self.association(booking.association).into()), ("what", what.into())];
        Text::of(self.lang).say_with("feed-summary", said).into_owned()
    }

    /// Whose it is and what for.
    pub fn description(self, booking: &Booking) -> String {
        format!("{}\n{}", self.association(booking.association), self.purpose(booking))
    }

    /// What it is for, in a word.
    pub fn purpose(self, booking: &Booking) -> String {
        Text::of(self.lang).purpose(booking.purpose).into_owned()
    }

    /// What a date is called of which the reader may know only that a room is taken.
    pub fn taken(self) -> String {
        Text::of(self.lang).say("feed-taken").into_owned()
    }

    /// That there is no such feed.
    pub fn unknown(self) -> String {
        Text::of(self.lang).say_with("feed-unknown", [("url", self.at("/calendar").into())]).into_owned()
    }

    /// That the key in its address opens nothing.
    pub fn key_unknown(self) -> String {
        Text::of(self.lang).say_with("feed-key-unknown", [("url", self.at("/account").into())]).into_owned()
    }

    fn at(self, path: &str) -> String {
        format!("{}/{}{path}", self.base_url, self.lang)
    }

    fn room(self, id: RoomId) -> String {
        self.house.room(id).map(|room| room.name.clone()).unwrap_or_default()
    }

    fn association(self, id: AssociationId) -> String {
        self.house.association(id).map(|association| association.name.clone()).unwrap_or_default()
    }
}

/// The way to a feed that everybody may read.
pub(super) fn subscribe(frame: Frame<'_>, feed: Feed) -> AnyView {
    let text = frame.text();
    let address = address(frame, feed, &[("lang", frame.lang.tag())]);
    view! {
        <p class="subscribe">
            <a href=to_calendar(&address)>{text.say("feed-subscribe")}</a>" "
            <a href=address>{text.say("feed-address")}</a>
        </p>
    }
    .into_any()
}

/// The same for what somebody looks at in the plan.
pub(super) fn of_look(frame: Frame<'_>, look: &Look) -> AnyView {
    if look.mine {
        let at = frame.to("/account#calendars");
        return view! { <p class="subscribe"><a href=at>{frame.text().say("feed-subscribe")}</a></p> }.into_any();
    }
    let room = look.room.map(Feed::Room);
    subscribe(frame, room.or(look.association.map(Feed::Association)).unwrap_or(Feed::House))
}

/// A reader's own feeds: how to get them, and how to make the old links useless.
pub(super) fn section(frame: Frame<'_>, key: Option<&str>) -> AnyView {
    let text = frame.text();
    let (words, press, own) = match key {
        None => (text.say("feed-none"), text.say("feed-make"), None),
        Some(key) => (text.say("feed-words"), text.say("feed-renew"), Some(links(frame, key))),
    };
    view! {
        <section id="calendars">
            <h2>{text.say("feed-title")}</h2>
            <p>{words}</p>
            {own}
            <form method="post" action=frame.to("/account/feed")>
                {key.map(|_| view! { <p>{text.say("feed-renew-words")}</p> })}
                <button class="quiet">{press}</button>
            </form>
        </section>
    }
    .into_any()
}

fn links(frame: Frame<'_>, key: &str) -> AnyView {
    let text = frame.text();
    let link = |feed, id: &'static str, words| {
        let address = address(frame, feed, &[("token", key)]);
        view! {
            <div class="field">
                <label for=id>{words}</label>
                <input id=id type="url" readonly value=address.clone()/>
                <p><a class="btn" href=to_calendar(&address)>{text.say("feed-open")}</a></p>
            </div>
        }
    };
    view! {
        {link(Feed::Mine, "feed-mine", text.say("feed-own"))}
        {link(Feed::House, "feed-house", text.say("feed-whole"))}
        <p class="note">{text.say("feed-warning")}</p>
    }
    .into_any()
}

fn address(frame: Frame<'_>, feed: Feed, pairs: &[(&str, &str)]) -> String {
    [frame.base, &feed.path(frame.house), &query(pairs)].concat()
}

/// The address with the scheme that calendar programs are opened by.
fn to_calendar(address: &str) -> String {
    address.split_once("://").map_or_else(|| address.to_owned(), |(_, rest)| format!("webcal://{rest}"))
}
