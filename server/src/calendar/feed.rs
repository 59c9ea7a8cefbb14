//! A feed: bookings as a calendar that is only shown and fetched again and again (RFC 5545, RFC 7986).
//!
//! The same bookings give the same bytes. Every booking is one entry under the name it has in letters, whoever reads it.

use app::domain::time::{Moment, Span, Zone};

use super::{
    Class,
    content_line::ContentLines,
    event::{Clock, Event, utc},
    timezone::Timezone,
};
use crate::{mail::Method, secret};

/// A calendar that is only shown.
pub struct Feed<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What it shows.
    pub description: &'a str,
    /// The zone of the house.
    pub zone: Zone,
    /// Where it is fetched from; nothing where that is a secret.
    pub source: Option<&'a str>,
    /// The page that shows the same.
    pub url: &'a str,
    /// Bookings of which the reader may know more than that rooms are taken.
    pub events: &'a [Event<'a>],
    /// Stretches of which they may not.
    pub taken: &'a [Taken<'a>],
}

/// That a room is taken, and nothing by what.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'a> {
    /// The room as the house calls it in addresses.
    pub room: &'a str,
    /// When.
    pub span: Span,
    /// What to call it.
    pub summary: &'a str,
    /// Where that is.
    pub location: &'a str,
    /// The host of the house.
    pub host: &'a str,
}

/// How soon a calendar should look again.
const AGAIN: &str = "PT1H";

impl Feed<'_> {
    /// The whole document.
    pub fn document(&self) -> String {
        let mut lines = ContentLines::default();
        lines.push("BEGIN:VCALENDAR");
        lines.push("VERSION:2.0");
        lines.push("PRODID:-//Treppenhaus//Treppenhaus//EN");
        lines.push("CALSCALE:GREGORIAN");
        let entries = self.entries();
        self.write_head(&mut lines);
        // Some programs take this zone for the times in UTC as well, and then no longer know which of two equal hours was meant.
        if !entries.contains("\r\nDTSTART:") {
            lines.push(&format!("X-WR-TIMEZONE:{}", self.zone));
        }
        if let Some(timezone) = self.wall_times().and_then(|span| Timezone::around(self.zone, span)) {
            timezone.write(&mut lines);
        }
        lines.append(&entries);
        lines.push("END:VCALENDAR");
        lines.finish()
    }

    fn entries(&self) -> String {
        let mut lines = ContentLines::with_room_for(self.events.len() + self.taken.len());
        for event in self.events {
            event.write(Method::Request, &mut lines);
        }
        for taken in self.taken {
            taken.write(self.zone, &mut lines);
        }
        lines.finish()
    }

    /// RFC 7986 §5, and the names older programs know the same by.
    fn write_head(&self, lines: &mut ContentLines) {
        lines.push_text("NAME", self.name);
        lines.push_text("X-WR-CALNAME", self.name);
        lines.push_text("DESCRIPTION", self.description);
        lines.push(&format!("REFRESH-INTERVAL;VALUE=DURATION:{AGAIN}"));
        lines.push(&format!("X-PUBLISHED-TTL:{AGAIN}"));
        if let Some(source) = self.source {
            lines.push(&format!("SOURCE;VALUE=URI:{source}"));
        }
        lines.push(&format!("URL:{}", self.url));
    }

    /// From the first wall time to the last.
    fn wall_times(&self) -> Option<Span> {
        let taken = self.taken.iter().map(|taken| taken.span).filter(|span| matches!(Clock::for_span(self.zone, *span), Clock::Wall(_)));
        let spans = self.events.iter().filter_map(Event::wall_times).chain(taken);
        spans.reduce(|one, other| Span::new(one.start().min(other.start()), one.end().max(other.end())).unwrap_or(one))
    }
}

impl Taken<'_> {
    fn write(&self, zone: Zone, lines: &mut ContentLines) {
        let Moment(start) = self.span.start();
        let name = secret::fingerprint(format!("{} {start} {}", self.room, self.span.end().0).as_bytes());
        lines.push("BEGIN:VEVENT");
        lines.push_text("UID", &format!("taken-{name}@{}", self.host));
        lines.push("SEQUENCE:0");
        // When it was booked or changed would tell which of these stretches belong together. What is changed is another one.
        lines.push(&format!("DTSTAMP:{}", utc(self.span.start())));
        for line in Clock::for_span(zone, self.span).lines(self.span) {
            lines.push(&line);
        }
        lines.push_text("SUMMARY", self.summary);
        lines.push_text("LOCATION", self.location);
        lines.push(Class::Public.line());
        lines.push("STATUS:CONFIRMED");
        lines.push("TRANSP:OPAQUE");
        lines.push("END:VEVENT");
    }
}
