//! A booking as an entry of a calendar: one for a single date, one and its exceptions for a series (RFC 5545 §3.6.1).

use app::domain::{
    booking::{Booking, Hold, Occurrence},
    id::RoomId,
    time::{Moment, Span, Zone},
};
use chrono::{NaiveDateTime, TimeDelta};

use super::{
    content_line::{ContentLines, local, quoted},
    series::Series,
};
use crate::mail::{Address, Method, one_line};

/// What a calendar entry says.
pub struct Event<'a> {
    /// What makes it one entry through every change (RFC 5545 §3.8.4.7).
    pub uid: &'a str,
    /// The booking: its dates, and how often it has changed; a calendar keeps the highest (RFC 5546 §2.1.4).
    pub booking: &'a Booking,
    /// The zone the reader thinks of it in.
    pub zone: Zone,
    /// Its title.
    pub summary: &'a str,
    /// What else there is to say; may be empty.
    pub description: &'a str,
    /// Where rooms are; may be empty.
    pub location: &'a dyn Fn(&[RoomId]) -> String,
    /// Its page; may be empty.
    pub url: &'a str,
    /// Between whom it was agreed; nobody where it is only shown.
    pub people: Option<People<'a>>,
    /// When the house last changed it.
    pub stamped_at: Moment,
    /// What calendars that only show it are told besides.
    pub besides: Option<Besides<'a>>,
}

/// What a feed says of an entry and a letter does not.
#[derive(Clone, Copy)]
pub struct Besides<'a> {
    /// When it was booked.
    pub created_at: Moment,
    /// What for, in a word.
    pub category: &'a str,
    /// Who may see it.
    pub class: Class,
}

/// Whether an entry may be shown to others (RFC 5545 §3.8.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Everybody sees it on the site too.
    Public,
    /// Not everybody does.
    Private,
}

impl Class {
    pub(super) fn line(self) -> &'static str {
        match self {
            Self::Public => "CLASS:PUBLIC",
            Self::Private => "CLASS:PRIVATE",
        }
    }
}

/// Who has an entry in their calendar through whom.
#[derive(Clone, Copy)]
pub struct People<'a> {
    /// Whose entry it is: the house.
    pub organizer: &'a Address,
    /// Whose calendar it goes into: the reader of the letter.
    pub attendee: &'a Address,
}

impl Event<'_> {
    /// The entry and its exceptions; nothing for a booking without dates.
    pub(super) fn write(&self, method: Method, lines: &mut ContentLines) {
        match self.series() {
            Some(series) => self.write_series(&series, method, lines),
            None => self.booking.dates.iter().take(1).for_each(|date| self.write_date(date, method, lines)),
        }
    }

    /// The stretch in which it writes wall times, for which a calendar must know the clocks.
    pub(super) fn wall_times(&self) -> Option<Span> {
        match (self.series(), self.booking.dates.as_slice()) {
            (None, [date, ..]) => Some(date.span).filter(|span| matches!(Clock::for_span(self.zone, *span), Clock::Wall(_))),
            _ => whole(self.booking),
        }
    }

    fn series(&self) -> Option<Series<'_>> {
        if self.booking.is_series() { Series::of(self.booking, self.zone) } else { None }
    }

    fn write_date(&self, date: &Occurrence, method: Method, lines: &mut ContentLines) {
        let clock = Clock::for_span(self.zone, date.span);
        let told = Told { times: clock.lines(date.span), rooms: &date.rooms, description: self.description, status: status(method, date.hold) };
        self.write_entry(&told, lines);
    }

    /// The series in one entry, and one more for each date that differs. Outlook shows no dates of RDATE.
    fn write_series(&self, series: &Series<'_>, method: Method, lines: &mut ContentLines) {
        let times = self.repeating(series, method);
        self.write_entry(&Told { times, rooms: &self.booking.rooms, description: self.description, status: status(method, series.hold) }, lines);
        for (slot, date) in &series.differing {
            // The whole letter stands in the series; hundreds of dates may differ. A feed says little, and that of each.
            let description = self.besides.map_or("", |_| self.description);
            self.write_date_of_series(*slot, date, description, method, lines);
        }
    }

    /// One date of a series, without the others (RFC 5546 §3.2.2 and §3.2.5).
    pub(super) fn write_alone(&self, slot: NaiveDateTime, date: &Occurrence, method: Method, lines: &mut ContentLines) {
        self.write_date_of_series(slot, date, self.description, method, lines);
    }

    fn write_date_of_series(&self, slot: NaiveDateTime, date: &Occurrence, description: &str, method: Method, lines: &mut ContentLines) {
        let mut times = vec![self.at("RECURRENCE-ID", slot)];
        times.extend(Clock::for_span(self.zone, date.span).lines(date.span));
        self.write_entry(&Told { times, rooms: &date.rooms, description, status: status(method, date.hold) }, lines);
    }

    fn repeating(&self, series: &Series<'_>, method: Method) -> Vec<String> {
        let mut lines = vec![self.at("DTSTART", series.start), self.end(series.start)];
        lines.extend(series.rule.as_ref().map(|rule| format!("RRULE:{rule}")));
        // What is over as a whole has no exceptions.
        if method == Method::Request {
            lines.extend(series.left_out.iter().map(|slot| self.at("EXDATE", *slot)));
            lines.extend(series.added.iter().map(|slot| self.at("RDATE", *slot)));
        }
        lines
    }

    /// The end of the first slot; how long it lasts where that night is longer or shorter than the others.
    fn end(&self, start: NaiveDateTime) -> String {
        let lasts = TimeDelta::minutes(self.booking.hours.minutes().into());
        let moment = |wall: NaiveDateTime| self.zone.moment(wall.date(), wall.time(), None).ok();
        let is_usual = moment(start).zip(moment(start + lasts)).is_some_and(|(start, end)| end == start.plus(lasts.num_seconds()));
        if is_usual { self.at("DTEND", start + lasts) } else { format!("DURATION:PT{}M", lasts.num_minutes()) }
    }

    fn at(&self, property: &str, wall: NaiveDateTime) -> String {
        format!("{property};TZID={}:{}", self.zone, local(wall))
    }

    fn write_entry(&self, told: &Told<'_>, lines: &mut ContentLines) {
        lines.push("BEGIN:VEVENT");
        lines.push_text("UID", self.uid);
        lines.push(&format!("SEQUENCE:{}", self.booking.sequence.max(0)));
        lines.push(&format!("DTSTAMP:{}", utc(self.stamped_at)));
        for line in &told.times {
            lines.push(line);
        }
        lines.push_text("SUMMARY", self.summary);
        for (name, value) in [("DESCRIPTION", told.description), ("LOCATION", &(self.location)(told.rooms))] {
            if !value.is_empty() {
                lines.push_text(name, value);
            }
        }
        let url: String = self.url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
        if !url.is_empty() {
            lines.push(&format!("URL:{url}"));
        }
        if let Some(People { organizer, attendee }) = self.people {
            lines.push(&format!("ORGANIZER;CN={}:{}", name(organizer), mailto(organizer)));
            // The house has booked already; nobody must answer.
            let role = "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";
            lines.push(&format!("ATTENDEE;CN={};{role}:{}", name(attendee), mailto(attendee)));
        }
        if let Some(besides) = self.besides {
            lines.push(&format!("LAST-MODIFIED:{}", utc(self.stamped_at)));
            lines.push(&format!("CREATED:{}", utc(besides.created_at)));
            lines.push_text("CATEGORIES", besides.category);
            lines.push(besides.class.line());
        }
        lines.push(told.status);
        lines.push("TRANSP:OPAQUE");
        lines.push("END:VEVENT");
    }
}

/// What differs between the entries of one booking.
struct Told<'a> {
    times: Vec<String>,
    rooms: &'a [RoomId],
    description: &'a str,
    status: &'static str,
}

fn status(method: Method, hold: Hold) -> &'static str {
    match (method, hold) {
        (Method::Cancel, _) => "STATUS:CANCELLED",
        (Method::Request, Hold::Requested | Hold::Offered) => "STATUS:TENTATIVE",
        (Method::Request, _) => "STATUS:CONFIRMED",
    }
}

/// From the start of the first date to the end of the last.
fn whole(booking: &Booking) -> Option<Span> {
    let start = booking.dates.iter().map(|date| date.span.start()).min()?;
    let end = booking.dates.iter().map(|date| date.span.end()).max()?;
    Span::new(start, end)
}

/// How the times of an entry are written.
pub(super) enum Clock {
    /// As the clocks of the house show them.
    Wall(Zone),
    /// In UTC.
    Utc,
}

impl Clock {
    /// UTC where the clocks show a time twice: by RFC 5545 §3.3.5 such a wall time means the first of the two, Windows takes the
    /// second, and neither can say which was booked.
    pub(super) fn for_span(zone: Zone, span: Span) -> Self {
        let once = |moment: Moment| {
            let wall = zone.wall(moment);
            zone.moment(wall.date(), wall.time(), None) == Ok(moment)
        };
        if once(span.start()) && once(span.end()) { Self::Wall(zone) } else { Self::Utc }
    }

    pub(super) fn lines(&self, span: Span) -> Vec<String> {
        vec![format!("DTSTART{}", self.value(span.start())), format!("DTEND{}", self.value(span.end()))]
    }

    fn value(&self, moment: Moment) -> String {
        match self {
            Self::Wall(zone) => format!(";TZID={zone}:{}", local(zone.wall(moment))),
            Self::Utc => format!(":{}", utc(moment)),
        }
    }
}

/// A moment in the basic format (RFC 5545 §3.3.5, form 2).
pub(super) fn utc(moment: Moment) -> String {
    local(moment.utc().naive_utc()) + "Z"
}

fn name(address: &Address) -> String {
    let name = one_line(&address.name);
    quoted(if name.is_empty() { address.email.as_str() } else { &name })
}

/// An address as RFC 6068 §2 wants it.
fn mailto(address: &Address) -> String {
    let escaped = |c: char| {
        let free = c.is_ascii_alphanumeric() || "-._~!$'*+@".contains(c);
        if free { c.to_string() } else { format!("%{:02X}", u32::from(c)) }
    };
    // An address is ASCII.
    format!("mailto:{}", address.email.as_str().chars().map(escaped).collect::<String>())
}
