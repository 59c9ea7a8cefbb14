//! Writing feeds: the bookings come from the store, the words from the app; who may see what is decided here, date by date.

use std::{collections::HashMap, rc::Rc};

use app::{
    domain::{
        booking::{Hold, Occurrence, Visibility},
        directory::Directory,
        feed::Feed,
        id::{AssociationId, RoomId, ServiceId},
        permission::{Action, may},
        person::Actor,
        room::Room,
        time::{Span, Zone, plus_days},
    },
    page::feed::Words,
};
use chrono::NaiveDate;

use crate::{
    House,
    calendar::{self, Besides, Class, Event, Taken},
    letter::location,
    store::{
        StoreError,
        feed::{About, Kept},
    },
};

/// A booking stays for so many days after its last date.
const DAYS_BACK: i64 = 92;

/// A feed for one reader on one day.
pub(crate) struct Showing<'a> {
    pub(crate) house: &'a House,
    pub(crate) directory: &'a Directory,
    pub(crate) feed: Feed,
    pub(crate) viewer: &'a Actor,
    pub(crate) words: Words<'a>,
    pub(crate) today: NaiveDate,
}

impl Showing<'_> {
    /// The whole calendar.
    pub(crate) async fn document(&self) -> Result<String, StoreError> {
        let since = self.directory.hub.zone.midnight(plus_days(self.today, -DAYS_BACK));
        let rooms = self.rooms();
        let Some(about) = self.about(&rooms) else { return Ok(self.written(&[], &[])) };
        let (mut entries, mut hidden) = (Vec::new(), Vec::new());
        for mut kept in self.house.store.kept(about, since).await? {
            let dates = std::mem::take(&mut kept.booking.dates).into_iter().filter(|date| self.concerns(date, &rooms));
            let (seen, unseen): (Vec<_>, Vec<_>) = dates.partition(|date| self.sees(&kept, date));
            hidden.extend(unseen.into_iter().filter(|date| date.span.end() > since).flat_map(|date| self.stretches(&date, &rooms)));
            kept.booking.dates = seen;
            entries.extend((!kept.booking.dates.is_empty()).then_some(kept));
        }
        hidden.sort_unstable_by_key(|(room, span)| (*span, *room));
        Ok(self.written(&entries, &hidden))
    }

    /// Which bookings to look at; none for somebody's own where nobody is known.
    fn about<'b>(&'b self, rooms: &'b [RoomId]) -> Option<About<'b>> {
        match self.feed {
            Feed::House => Some(About::Everything),
            Feed::Room(_) => Some(About::Rooms(rooms)),
            Feed::Association(id) => Some(About::Association(id)),
            Feed::Counselling => Some(About::Sessions),
            Feed::Mine => self.viewer.person().map(About::OfPerson),
        }
    }

    /// The rooms that the feed of a room is about: those that cannot be had while it is taken.
    fn rooms(&self) -> Vec<RoomId> {
        let Feed::Room(id) = self.feed else { return Vec::new() };
        let Some(room) = self.directory.room(id) else { return Vec::new() };
        self.directory.rooms.iter().filter(|other| other.id == id || other.shares_part_with(room)).map(|other| other.id).collect()
    }

    fn concerns(&self, date: &Occurrence, rooms: &[RoomId]) -> bool {
        match self.feed {
            Feed::Room(_) => date.rooms.iter().any(|room| rooms.contains(room)),
            Feed::Counselling => date.hold == Hold::Confirmed,
            Feed::House | Feed::Association(_) | Feed::Mine => true,
        }
    }

    /// Whether the reader may know more of a date than that it takes a room; as in the plan.
    fn sees(&self, kept: &Kept, date: &Occurrence) -> bool {
        let visibility = kept.booking.visibility.while_it_is(date.hold);
        may(self.viewer, Action::SeeBooking(kept.booking.association, visibility)).is_ok()
    }

    /// What is told of a date that the reader may not see: nothing where the feed is about somebody's bookings.
    fn stretches(&self, date: &Occurrence, rooms: &[RoomId]) -> Vec<(RoomId, Span)> {
        let told = |room: &&RoomId| match self.feed {
            Feed::House => true,
            Feed::Room(_) => rooms.contains(room),
            Feed::Association(_) | Feed::Counselling | Feed::Mine => false,
        };
        date.rooms.iter().filter(told).map(|room| (*room, date.span)).collect()
    }

    fn written(&self, entries: &[Kept], hidden: &[(RoomId, Span)]) -> String {
        let (words, base, zone) = (self.words, &self.house.config.base, self.directory.hub.zone);
        let mut known = Known::new();
        let said: Vec<Said<'_>> = entries.iter().map(|kept| self.said(kept, &mut known)).collect();
        let location = |rooms: &[RoomId]| location(self.directory, rooms);
        let events: Vec<Event<'_>> = said.iter().map(|said| said.event(zone, &location)).collect();
        let (summary, host) = (words.taken(), base.host());
        let rooms: Vec<(&Room, String)> = self.directory.rooms.iter().map(|room| (room, location(&[room.id]))).collect();
        let taken = |(id, span): &(RoomId, Span)| {
            let (room, location) = rooms.iter().find(|(room, _)| room.id == *id)?;
            Some(Taken { room: room.slug.as_str(), span: *span, summary: &summary, location, host })
        };
        let taken: Vec<Taken<'_>> = hidden.iter().filter_map(taken).collect();
        calendar::Feed {
            name: &words.name(self.feed),
            description: &words.about(self.feed),
            zone,
            source: self.source().as_deref(),
            url: &words.page(self.feed),
            events: &events,
            taken: &taken,
        }
        .document()
    }

    fn said<'k>(&self, kept: &'k Kept, known: &mut Known<'k>) -> Said<'k> {
        let (words, booking) = (self.words, &kept.booking);
        let alike = (booking.association, booking.purpose.as_str(), booking.service, booking.title.as_deref());
        let about = known.entry(alike).or_insert_with(|| {
            let (summary, description, category) = (words.summary(booking), words.description(booking), words.purpose(booking));
            Rc::new(AboutIt { summary, description, category })
        });
        let uid = format!("{}@{}", booking.id, self.house.config.base.host());
        Said { kept, uid, url: words.booking(booking), about: Rc::clone(about) }
    }

    /// Where newcomers fetch it. A reader's own address has their key in it, and without that the same address shows less.
    fn source(&self) -> Option<String> {
        let address = || format!("{}{}?lang={}", self.house.config.base.as_str(), self.feed.path(self.directory), self.words.lang);
        self.viewer.person().is_none().then(address)
    }
}

/// The words of bookings that are alike, by whose they are and what they are for: a house books the same again and again.
type Known<'a> = HashMap<(AssociationId, &'static str, Option<ServiceId>, Option<&'a str>), Rc<AboutIt>>;

/// What a booking is.
struct AboutIt {
    summary: String,
    description: String,
    category: String,
}

/// The words of one entry.
struct Said<'a> {
    kept: &'a Kept,
    uid: String,
    url: String,
    about: Rc<AboutIt>,
}

impl Said<'_> {
    fn event<'e>(&'e self, zone: Zone, location: &'e dyn Fn(&[RoomId]) -> String) -> Event<'e> {
        let Kept { booking, created_at, changed_at } = self.kept;
        Event {
            uid: &self.uid,
            booking,
            zone,
            summary: &self.about.summary,
            description: &self.about.description,
            location,
            url: &self.url,
            people: None,
            stamped_at: *changed_at,
            besides: Some(Besides { created_at: *created_at, category: &self.about.category, class: class(self.kept) }),
        }
    }
}

/// An entry is for everybody where each of its dates is.
fn class(kept: &Kept) -> Class {
    let public = |date: &Occurrence| kept.booking.visibility.while_it_is(date.hold) == Visibility::Public;
    if kept.booking.dates.iter().all(public) { Class::Public } else { Class::Private }
}
