//! A booking as an entry for the reader's calendar (RFC 5545, RFC 5546).

use app::domain::time::{Moment, Span, Zone};

use super::{
    Address, CalendarPart, Method,
    content_line::{ContentLines, local, quoted},
    message::one_line,
    timezone::Timezone,
};

/// What a calendar entry says.
pub struct Event<'a> {
    /// What makes it one entry through every change (RFC 5545 §3.8.4.7).
    pub uid: &'a str,
    /// How often it has changed; a calendar keeps the highest (RFC 5546 §2.1.4).
    pub sequence: i32,
    /// When it takes place.
    pub span: Span,
    /// The zone the reader thinks of it in.
    pub zone: Zone,
    /// Its title.
    pub summary: &'a str,
    /// What else there is to say; may be empty.
    pub description: &'a str,
    /// Where; may be empty.
    pub location: &'a str,
    /// Its page; may be empty.
    pub url: &'a str,
    /// Whose entry it is: the house.
    pub organizer: &'a Address,
    /// Whose calendar it goes into: the reader of the letter.
    pub attendee: &'a Address,
    /// When the house last changed it.
    pub stamped_at: Moment,
}

/// The calendar part of a letter about a booking.
pub fn part(method: Method, event: &Event<'_>) -> CalendarPart {
    let clock = Clock::for_span(event.zone, event.span);
    let mut lines = ContentLines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push("PRODID:-//Treppenhaus//Treppenhaus//EN");
    lines.push("CALSCALE:GREGORIAN");
    lines.push(&format!("METHOD:{}", method.as_str()));
    if let Clock::Wall { timezone, .. } = &clock {
        timezone.write(&mut lines);
    }
    lines.push("BEGIN:VEVENT");
    lines.push_text("UID", event.uid);
    lines.push(&format!("SEQUENCE:{}", event.sequence.max(0)));
    lines.push(&format!("DTSTAMP:{}", utc(event.stamped_at)));
    lines.push(&format!("DTSTART{}", clock.value(event.span.start())));
    lines.push(&format!("DTEND{}", clock.value(event.span.end())));
    lines.push_text("SUMMARY", event.summary);
    for (name, value) in [("DESCRIPTION", event.description), ("LOCATION", event.location)] {
        if !value.is_empty() {
            lines.push_text(name, value);
        }
    }
    let url: String = event.url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    if !url.is_empty() {
        lines.push(&format!("URL:{url}"));
    }
    lines.push(&format!("ORGANIZER;CN={}:{}", name(event.organizer), mailto(event.organizer)));
    // The house has booked already; nobody must answer.
    lines.push(&format!(
        "ATTENDEE;CN={};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:{}",
        name(event.attendee),
        mailto(event.attendee)
    ));
    lines.push(match method {
        Method::Request => "STATUS:CONFIRMED",
        Method::Cancel => "STATUS:CANCELLED",
    });
    lines.push("TRANSP:OPAQUE");
    lines.push("END:VEVENT");
    lines.push("END:VCALENDAR");
    CalendarPart { method, text: lines.finish() }
}

/// How the times of an entry are written.
enum Clock {
    /// As the clocks of the house show them.
    Wall { zone: Zone, timezone: Timezone },
    /// In UTC.
    Utc,
}

impl Clock {
    /// UTC where the clocks show a time twice: by RFC 5545 §3.3.5 such a wall time means the first of the two, Windows takes the
    /// second, and neither can say which was booked.
    fn for_span(zone: Zone, span: Span) -> Self {
        let once = |moment: Moment| {
            let wall = zone.wall(moment);
            zone.moment(wall.date(), wall.time(), None) == Ok(moment)
        };
        match Timezone::around(zone, span) {
            Some(timezone) if once(span.start()) && once(span.end()) => Self::Wall { zone, timezone },
            _ => Self::Utc,
        }
    }

    fn value(&self, moment: Moment) -> String {
        match self {
            Self::Wall { zone, .. } => format!(";TZID={zone}:{}", local(zone.wall(moment))),
            Self::Utc => format!(":{}", utc(moment)),
        }
    }
}

fn utc(moment: Moment) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn address(name: &str, email: &str) -> Address {
        Address { name: name.into(), email: email.parse().unwrap() }
    }

    fn utc_moment(text: &str) -> Moment {
        Moment(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap().and_utc().timestamp())
    }

    /// The lines of an entry from one UTC time to another, unfolded.
    fn lines(method: Method, zone: &str, start: &str, end: &str) -> Vec<String> {
        let (organizer, attendee) = (address("Haus", "haus@house.example"), address("Selam \"S\" A", "selam+x&y@reader.example"));
        let part = part(
            method,
            &Event {
                uid: "booking-7@house.example",
                sequence: 2,
                span: Span::new(utc_moment(start), utc_moment(end)).unwrap(),
                zone: zone.parse().unwrap(),
                summary: "Beratung; Briefe, Anträge",
                description: "Zeile 1\nZeile 2",
                location: "Großer Saal",
                url: "https://house.example/de/bookings/7\r\nX:y",
                organizer: &organizer,
                attendee: &attendee,
                stamped_at: Moment(1_795_000_000),
            },
        );
        assert!(part.text.ends_with("END:VCALENDAR\r\n"));
        part.text.replace("\r\n ", "").trim_end().split("\r\n").map(str::to_owned).collect()
    }

    fn times(zone: &str, start: &str, end: &str) -> [String; 2] {
        let lines = lines(Method::Request, zone, start, end);
        ["DTSTART", "DTEND"].map(|name| lines.iter().rev().find_map(|line| line.strip_prefix(name)).unwrap().to_owned())
    }

    #[test]
    fn an_entry_says_what_was_booked() {
        let lines = lines(Method::Request, "Europe/Berlin", "2026-11-24 16:00", "2026-11-24 18:00");
        let event = lines.iter().position(|line| line == "BEGIN:VEVENT").unwrap();
        assert_eq!(lines[..5], ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Treppenhaus//Treppenhaus//EN", "CALSCALE:GREGORIAN", "METHOD:REQUEST"]);
        assert_eq!(
            lines[event..],
            [
                "BEGIN:VEVENT",
                "UID:booking-7@house.example",
                "SEQUENCE:2",
                "DTSTAMP:20261118T110640Z",
                "DTSTART;TZID=Europe/Berlin:20261124T170000",
                "DTEND;TZID=Europe/Berlin:20261124T190000",
                "SUMMARY:Beratung\\; Briefe\\, Anträge",
                "DESCRIPTION:Zeile 1\\nZeile 2",
                "LOCATION:Großer Saal",
                "URL:https://house.example/de/bookings/7X:y",
                "ORGANIZER;CN=\"Haus\":mailto:haus@house.example",
                "ATTENDEE;CN=\"Selam ^'S^' A\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:selam+x%26y@reader.example",
                "STATUS:CONFIRMED",
                "TRANSP:OPAQUE",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
    }

    #[test]
    fn a_cancelled_entry_says_so_twice() {
        let lines = lines(Method::Cancel, "Europe/Berlin", "2026-11-24 16:00", "2026-11-24 18:00");
        assert!(lines.contains(&"METHOD:CANCEL".into()) && lines.contains(&"STATUS:CANCELLED".into()));
    }

    #[test]
    fn wall_times_hold_across_the_hour_that_is_missing() {
        let expected = [";TZID=Europe/Berlin:20270328T013000", ";TZID=Europe/Berlin:20270328T033000"];
        assert_eq!(times("Europe/Berlin", "2027-03-28 00:30", "2027-03-28 01:30"), expected);
    }

    #[test]
    fn a_time_that_comes_twice_is_written_in_utc() {
        for (start, end, expected) in [
            // The first half past two, and the second.
            ("2027-10-31 00:30", "2027-10-31 03:00", [":20271031T003000Z", ":20271031T030000Z"]),
            ("2027-10-31 01:30", "2027-10-31 03:00", [":20271031T013000Z", ":20271031T030000Z"]),
            ("2027-10-30 22:00", "2027-10-31 01:00", [":20271030T220000Z", ":20271031T010000Z"]),
            // Over the whole night both ends are clear.
            ("2027-10-30 20:00", "2027-10-31 05:00", [";TZID=Europe/Berlin:20271030T220000", ";TZID=Europe/Berlin:20271031T060000"]),
        ] {
            assert_eq!(times("Europe/Berlin", start, end), expected);
        }
        let lines = lines(Method::Request, "Europe/Berlin", "2027-10-31 01:30", "2027-10-31 03:00");
        assert!(!lines.contains(&"BEGIN:VTIMEZONE".into()), "nothing refers to it");
    }
}
