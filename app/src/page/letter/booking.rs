//! What letters about bookings say.

use std::borrow::Cow;

use super::{
    About, Asking, Carried, Key, News, Words,
    draft::{Draft, Part},
};
use crate::{
    domain::{
        booking::{Booking, Hold, Occurrence},
        hours::Hours,
        id::RoomId,
        time::{Fold, Moment},
        writing::Written,
    },
    text::{Text, clock},
};

/// How many dates a letter lists; whoever has more looks at the booking.
const LISTED: usize = 80;

/// What became of a booking, told to whoever booked it.
pub(super) fn told(letter: Letter<'_>, (news, carried): (News<'_>, Carried), keys: &[Key]) -> Words {
    let text = letter.text();
    let name = letter.name(news);
    let mut parts = vec![Part::Words(text.say(&format!("letter-{name}-words")))];
    parts.extend(letter.deadline(news).map(Part::Words));
    parts.push(Part::Facts(letter.reason(news).into_iter().chain(letter.facts()).collect()));
    parts.extend(letter.dates());
    parts.extend(letter.keys(keys));
    parts.extend(letter.links(news));
    parts.push(Part::Words(letter.calendar(carried)));
    Draft {
        subject: text.say_with(&format!("letter-{name}-subject"), [("what", letter.brief().into())]),
        heading: text.say(&format!("letter-{name}-heading")),
        parts,
    }
    .words(letter.about)
}

/// Somebody asks for a room: told to the coordination, with the way to answer.
pub(super) fn asked(letter: Letter<'_>, asker: &str, asking: Asking) -> Words {
    let text = letter.text();
    let name = match asking {
        Asking::First => "asked",
        Asking::Again => "asked-again",
    };
    let asked_by = (text.say("letter-asked-by").into_owned(), asker.to_owned());
    let mut parts = vec![Part::Words(text.say(&format!("letter-{name}-words")))];
    parts.extend(letter.until("letter-asked-until").map(Part::Words));
    parts.push(Part::Facts(std::iter::once(asked_by).chain(letter.facts()).collect()));
    parts.extend(letter.dates());
    let address = format!("{}/{}/desk/requests", letter.about.base_url, letter.about.lang);
    parts.push(Part::Link { words: text.say("letter-asked-link"), address });
    Draft {
        subject: text.say_with(&format!("letter-{name}-subject"), [("what", letter.brief().into())]),
        heading: text.say_with(&format!("letter-{name}-heading"), [("asker", asker.into())]),
        parts,
    }
    .words(letter.about)
}

/// A letter about a booking while it is written.
#[derive(Clone, Copy)]
pub(super) struct Letter<'a> {
    pub(super) about: About<'a>,
    pub(super) booking: &'a Booking,
    pub(super) now: Moment,
}

impl Letter<'_> {
    fn text(self) -> Text {
        Text::of(self.about.lang)
    }

    /// The name of the news in the texts; what is still to come decides whether all is off or a part.
    fn name(self, news: News<'_>) -> &'static str {
        let open = self.booking.is_open(self.now);
        match news {
            News::Booked => "booked",
            News::Requested => "requested",
            News::Approved => "approved",
            News::Declined { .. } => "declined",
            News::Proposed => "proposed",
            News::Offered => "offered",
            News::Expired => "expired",
            News::Changed => "changed",
            News::BroughtBack => "brought-back",
            News::Undone => "undone",
            News::CalledOff if open => "partly-called-off",
            News::CalledOff => "called-off",
            News::Closed { .. } if open => "partly-closed",
            News::Closed { .. } => "closed",
        }
    }

    fn deadline(self, news: News<'_>) -> Option<Cow<'static, str>> {
        match news {
            News::Requested => self.until("letter-requested-until"),
            News::Proposed => self.until("letter-proposed-until"),
            News::Offered => self.until("letter-offered-until"),
            _ => None,
        }
    }

    fn until(self, key: &str) -> Option<Cow<'static, str>> {
        let wall = self.about.house.hub.zone.wall(self.booking.answer_by?);
        let said = [("date", self.text().full_date(wall.date()).into()), ("time", clock(wall.time()).into())];
        Some(self.text().say_with(key, said))
    }

    fn reason(self, news: News<'_>) -> Option<(String, String)> {
        let (News::Declined { reason } | News::Closed { reason }) = news else { return None };
        (!reason.trim().is_empty()).then(|| (self.text().say("letter-reason").into_owned(), reason.to_owned()))
    }

    /// "Atelier, Dienstag, 24. November 2026, 17:00–19:00".
    fn brief(self) -> String {
        [self.names(self.rooms()), self.when()].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Where it is; a series, where it usually is.
    fn rooms(&self) -> &[RoomId] {
        match self.booking.dates.as_slice() {
            [only] => &only.rooms,
            _ => &self.booking.rooms,
        }
    }

    pub(super) fn names(self, rooms: &[RoomId]) -> String {
        let names: Vec<&str> = rooms.iter().filter_map(|id| self.about.house.room(*id)).map(|room| room.name.as_str()).collect();
        self.text().list(&names)
    }

    /// The date, or how it repeats.
    fn when(self) -> String {
        let (text, zone) = (self.text(), self.about.house.hub.zone);
        match (self.booking.dates.as_slice(), &self.booking.rule) {
            ([only], _) => text.when(only.span, zone),
            (_, Some(rule)) => text.repeats(rule, self.booking.hours),
            (dates, None) => {
                let first = dates.iter().map(|date| zone.date(date.span.start())).min().unwrap_or_default();
                let said = [("count", dates.len().into()), ("date", text.full_date(first).into())];
                text.say_with("letter-dates-from", said).into_owned()
            }
        }
    }

    /// Everything about the booking that is no news.
    fn facts(self) -> Vec<(String, String)> {
        let (text, house, booking) = (self.text(), self.about.house, self.booking);
        let line = |key, truth: String| (text.say(key).into_owned(), truth);
        let address = format!("{}, {}, {}", house.hub.name, house.hub.street, house.hub.town);
        let place = [line("when", self.when()), line("where", self.places(self.rooms())), line("address", address)];
        let more = [
            Some(line("visible-for", text.visibility(booking.visibility).into_owned())),
            booking.attendees.map(|people| line("attendees", people.to_string())),
            booking.note.clone().map(|note| line("note", note)),
            Some(line("booking-number", booking.id.to_string())),
        ];
        place.into_iter().chain(self.what()).chain(more.into_iter().flatten()).collect()
    }

    /// "Atelier (2. Stock)", each room with its floor.
    pub(super) fn places(self, rooms: &[RoomId]) -> String {
        let places: Vec<_> = rooms.iter().filter_map(|id| self.about.house.room(*id)).map(|room| self.text().place(room)).collect();
        self.text().list(&places)
    }

    /// For whom and what for.
    pub(super) fn what(self) -> Vec<(String, String)> {
        let (text, house, booking) = (self.text(), self.about.house, self.booking);
        let service = booking.service.and_then(|id| house.service(id));
        let service = service.and_then(|service| Written::best(&service.name, self.about.lang, service.source));
        let line = |key, truth: String| (text.say(key).into_owned(), truth);
        [
            house.association(booking.association).map(|association| line("association", association.name.clone())),
            Some(line("purpose", text.purpose(booking.purpose).into_owned())),
            service.map(|name| line("service", name.text.clone())),
            booking.title.clone().map(|title| line("booking-words", title)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Every date of a series that is still to come, or would be.
    fn dates(self) -> Option<Part> {
        let mut coming: Vec<&Occurrence> = self.booking.dates.iter().filter(|date| date.span.end() > self.now).collect();
        if !self.booking.is_series() || coming.is_empty() {
            return None;
        }
        coming.sort_by_key(|date| (date.span.start(), date.number));
        let mut items: Vec<String> = coming.iter().take(LISTED).map(|date| self.date(date)).collect();
        let more = coming.len().saturating_sub(LISTED);
        if more > 0 {
            items.push(self.text().say_with("letter-dates-more", [("count", more.into())]).into_owned());
        }
        let words = if self.booking.is_open(self.now) { self.text().say("letter-dates") } else { self.text().say("letter-dates-off") };
        Some(Part::List { words, items })
    }

    /// "Dienstag, 24. November 2026, 17:00–19:00 – Café".
    fn date(self, date: &Occurrence) -> String {
        let (text, when) = (self.text(), self.text().when(date.span, self.about.house.hub.zone));
        match self.notes(date).as_slice() {
            [] => when,
            notes => text.say_with("letter-date-with", [("when", when.into()), ("notes", notes.join(", ").into())]).into_owned(),
        }
    }

    /// What is unusual about a date. That all of them are off needs no note on each.
    fn notes(self, date: &Occurrence) -> Vec<String> {
        let text = self.text();
        let off = match date.hold {
            hold if !hold.keeps_room() && !self.booking.is_open(self.now) => return Vec::new(),
            Hold::Cancelled => Some(text.say("letter-date-off")),
            Hold::Declined => Some(text.hold(Hold::Declined)),
            _ => None,
        };
        if let Some(off) = off {
            return vec![off.into_owned()];
        }
        let hold = (date.hold != self.booking.hold()).then(|| text.hold(date.hold).into_owned());
        let room = (date.rooms != self.booking.rooms).then(|| self.names(&date.rooms));
        hold.into_iter().chain(self.other_time(date)).chain(room).collect()
    }

    fn other_time(self, date: &Occurrence) -> Option<String> {
        let (text, zone) = (self.text(), self.about.house.hub.zone);
        let day = zone.date(date.span.start());
        if let Some(ruled) = date.ruled.filter(|ruled| *ruled != day) {
            return Some(text.say_with("letter-date-instead", [("date", text.date(ruled).into())]).into_owned());
        }
        let usual = |fold| Hours::on(self.booking.hours, day, zone, Some(fold)) == Ok(date.span);
        (!usual(Fold::First) && !usual(Fold::Second)).then(|| text.say("letter-date-hours").into_owned())
    }

    /// How to get into the rooms, for whoever may.
    fn keys(self, keys: &[Key]) -> Option<Part> {
        let settled = self.booking.hold() == Hold::Confirmed && self.booking.is_open(self.now);
        let facts: Vec<_> = keys.iter().filter(|_| settled).map(|key| (self.names(&[key.room]), key.words.clone())).collect();
        (!facts.is_empty()).then(|| Part::Told { words: self.text().say("letter-keys"), facts })
    }

    fn links(self, news: News<'_>) -> Vec<Part> {
        let (text, About { base_url, lang, .. }) = (self.text(), self.about);
        let booking = |words| Part::Link { words, address: format!("{base_url}/{lang}/bookings/{}", self.booking.id) };
        if !self.booking.is_open(self.now) {
            let book = Part::Link { words: text.say("letter-link-book"), address: format!("{base_url}/{lang}/bookings/new") };
            return vec![book, booking(text.say("letter-link-look"))];
        }
        let words = match news {
            News::Proposed | News::Offered => text.say("letter-link-answer"),
            _ => text.say("letter-link-see"),
        };
        vec![booking(words)]
    }

    /// What the attachment does.
    fn calendar(self, carried: Carried) -> Cow<'static, str> {
        let text = self.text();
        let when = |span| [("when", text.when(span, self.about.house.hub.zone).into())];
        match (carried, self.booking.hold()) {
            (Carried::Date(span), _) => text.say_with("letter-calendar-date", when(span)),
            (Carried::EndOfDate(span), _) => text.say_with("letter-calendar-date-gone", when(span)),
            (Carried::Whole, _) if self.booking.kept().next().is_none() => text.say("letter-calendar-gone"),
            (Carried::Whole, Hold::Requested | Hold::Offered) => text.say("letter-calendar-draft"),
            (Carried::Whole, _) if self.booking.sequence > 0 => text.say("letter-calendar-new"),
            (Carried::Whole, _) => text.say("letter-calendar-entry"),
        }
    }
}
