//! A booking as an entry for the reader's calendar (RFC 5545, RFC 5546).
//!
//! Every letter carries the whole booking: a calendar that missed one is right again after the next.

use app::domain::{
    booking::{Booking, Hold, Occurrence},
    id::RoomId,
    time::{Moment, Span, Zone},
};
use chrono::{NaiveDateTime, TimeDelta};

use super::{
    Address, CalendarPart, Method,
    content_line::{ContentLines, local, quoted},
    message::one_line,
    series::Series,
    timezone::Timezone,
};

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
    /// Whose entry it is: the house.
    pub organizer: &'a Address,
    /// Whose calendar it goes into: the reader of the letter.
    pub attendee: &'a Address,
    /// When the house last changed it.
    pub stamped_at: Moment,
}

/// The calendar part of a letter about a booking: all of its dates that keep their rooms, or the end of it when none does. Nothing
/// for a booking without dates.
pub fn part(event: &Event<'_>) -> Option<CalendarPart> {
    let Event { booking, zone, .. } = *event;
    let method = if booking.kept().next().is_some() { Method::Request } else { Method::Cancel };
    let series = if booking.is_series() { Series::of(booking, zone) } else { None };
    let mut lines = ContentLines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push("PRODID:-//Treppenhaus//Treppenhaus//EN");
    lines.push("CALSCALE:GREGORIAN");
    lines.push(&format!("METHOD:{}", method.as_str()));
    match series {
        Some(series) => event.write_series(&series, method, &mut lines),
        None => event.write_date(booking.dates.first()?, method, &mut lines),
    }
    lines.push("END:VCALENDAR");
    Some(CalendarPart { method, text: lines.finish() })
}

impl Event<'_> {
    fn write_date(&self, date: &Occurrence, method: Method, lines: &mut ContentLines) {
        let clock = Clock::for_span(self.zone, date.span);
        if matches!(clock, Clock::Wall(_)) {
            self.write_timezone(date.span, lines);
        }
        let told = Told { times: clock.lines(date.span), rooms: &date.rooms, description: self.description, status: status(method, date.hold) };
        self.write(&told, lines);
    }

    /// The series in one entry, and one more for each date that differs. Outlook shows no dates of RDATE.
    fn write_series(&self, series: &Series<'_>, method: Method, lines: &mut ContentLines) {
        if let Some(span) = whole(self.booking) {
            self.write_timezone(span, lines);
        }
        let times = self.repeating(series, method);
        let status_of = |hold| status(method, hold);
        self.write(&Told { times, rooms: &self.booking.rooms, description: self.description, status: status_of(series.hold) }, lines);
        for (slot, date) in &series.differing {
            let mut times = vec![self.at("RECURRENCE-ID", *slot)];
            times.extend(Clock::for_span(self.zone, date.span).lines(date.span));
            // The whole letter stands in the series; hundreds of dates may differ.
            self.write(&Told { times, rooms: &date.rooms, description: "", status: status_of(date.hold) }, lines);
        }
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

    fn write_timezone(&self, span: Span, lines: &mut ContentLines) {
        if let Some(timezone) = Timezone::around(self.zone, span) {
            timezone.write(lines);
        }
    }

    fn write(&self, told: &Told<'_>, lines: &mut ContentLines) {
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
        lines.push(&format!("ORGANIZER;CN={}:{}", name(self.organizer), mailto(self.organizer)));
        // The house has booked already; nobody must answer.
        lines.push(&format!(
            "ATTENDEE;CN={};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:{}",
            name(self.attendee),
            mailto(self.attendee)
        ));
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
enum Clock {
    /// As the clocks of the house show them.
    Wall(Zone),
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
        if once(span.start()) && once(span.end()) { Self::Wall(zone) } else { Self::Utc }
    }

    fn lines(&self, span: Span) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::*;
    use crate::mail::series;

    fn address(name: &str, email: &str) -> Address {
        Address { name: name.into(), email: email.parse().unwrap() }
    }

    fn utc_moment(text: &str) -> Moment {
        Moment(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap().and_utc().timestamp())
    }

    /// The lines of an entry from one UTC time to another, unfolded.
    fn lines(method: Method, zone: &str, start: &str, end: &str) -> Vec<String> {
        let mut booking = series::tests::booking("", "17:00-19:00", &[("2026-11-24", "2026-11-24 17:00-19:00")]);
        booking.dates[0].span = Span::new(utc_moment(start), utc_moment(end)).unwrap();
        booking.dates[0].hold = if method == Method::Request { Hold::Confirmed } else { Hold::Cancelled };
        lines_of(&Booking { sequence: 2, ..booking }, zone)
    }

    fn lines_of(booking: &Booking, zone: &str) -> Vec<String> {
        let (organizer, attendee) = (address("Haus", "haus@house.example"), address("Selam \"S\" A", "selam+x&y@reader.example"));
        let part = part(&Event {
            uid: "booking-7@house.example",
            booking,
            zone: zone.parse().unwrap(),
            summary: "Beratung; Briefe, Anträge",
            description: "Zeile 1\nZeile 2",
            location: &|rooms| if rooms == [RoomId(1)] { "Großer Saal".to_owned() } else { String::new() },
            url: "https://house.example/de/bookings/7\r\nX:y",
            organizer: &organizer,
            attendee: &attendee,
            stamped_at: Moment(1_795_000_000),
        })
        .unwrap();
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

    /// The entries of a booking, each with the properties that tell when, where and how it stands.
    fn entries(booking: &Booking) -> Vec<Vec<String>> {
        const SHOWN: [&str; 9] = ["RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "LOCATION", "STATUS"];
        let shown = |line: &&String| SHOWN.iter().any(|name| line.starts_with(name));
        let lines = lines_of(booking, "Europe/Berlin");
        let events = lines.split(|line| line == "BEGIN:VEVENT").skip(1);
        events.map(|event| event.iter().filter(shown).map(|line| line.replace(";TZID=Europe/Berlin", "")).collect()).collect()
    }

    const TUESDAYS: &str = "FREQ=WEEKLY;BYDAY=TU;COUNT=4";

    fn series() -> Booking {
        let dates = [
            ("2027-03-09", "2027-03-09 17:00-19:00"),
            ("2027-03-16", ""),
            ("2027-03-23", "2027-03-23 18:00-20:00r"),
            ("2027-03-30", "2027-03-30 17:00-19:00"),
            ("", "2027-04-01 17:00-19:00"),
        ];
        series::tests::booking(TUESDAYS, "17:00-19:00", &dates)
    }

    #[test]
    fn a_series_is_one_entry_and_one_for_each_date_that_differs() {
        let expected = [
            vec![
                "DTSTART:20270309T170000",
                "DTEND:20270309T190000",
                "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T150000Z",
                "EXDATE:20270316T170000",
                "RDATE:20270401T170000",
                "LOCATION:Großer Saal",
                "STATUS:CONFIRMED",
            ],
            vec!["RECURRENCE-ID:20270323T170000", "DTSTART:20270323T180000", "DTEND:20270323T200000", "STATUS:CONFIRMED"],
        ];
        assert_eq!(entries(&series()), expected);
        let lines = lines_of(&series(), "Europe/Berlin");
        let times = |line: &str| lines.iter().filter(|other| *other == line).count();
        assert_eq!(["BEGIN:VTIMEZONE", "UID:booking-7@house.example", "DESCRIPTION:Zeile 1\\nZeile 2"].map(times), [1, 2, 1]);
    }

    #[test]
    fn a_series_that_waits_is_tentative_and_one_that_is_off_is_cancelled_as_a_whole() {
        let mut waits = series();
        waits.dates.iter_mut().filter(|date| date.hold.keeps_room()).for_each(|date| date.hold = Hold::Offered);
        let stands = |booking: &Booking| entries(booking).iter().map(|entry| entry.last().unwrap().clone()).collect::<Vec<_>>();
        assert_eq!(stands(&waits), ["STATUS:TENTATIVE"; 2]);
        waits.dates[3].hold = Hold::Confirmed;
        assert_eq!(stands(&waits), ["STATUS:CONFIRMED", "STATUS:TENTATIVE", "STATUS:TENTATIVE", "STATUS:TENTATIVE"]);
        waits.dates.iter_mut().for_each(|date| date.hold = Hold::Declined);
        let off = ["DTSTART:20270309T170000", "DTEND:20270309T190000", "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T150000Z"];
        assert_eq!(entries(&waits), [[&off[..], &["LOCATION:Großer Saal", "STATUS:CANCELLED"]].concat()]);
        assert!(lines_of(&waits, "Europe/Berlin").contains(&"METHOD:CANCEL".to_owned()));
    }

    #[test]
    fn a_first_night_that_is_longer_than_the_others_does_not_make_them_longer() {
        let dates = [("2027-10-31", "2027-10-31 01:00-04:00"), ("2027-11-07", "2027-11-07 01:00-04:00")];
        let booking = series::tests::booking("FREQ=WEEKLY;BYDAY=SU;COUNT=2", "01:00-04:00", &dates);
        let [whole, first] = entries(&booking).try_into().unwrap();
        assert_eq!(whole[..2], ["DTSTART:20271031T010000", "DURATION:PT180M"]);
        assert_eq!(first[..3], ["RECURRENCE-ID:20271031T010000", "DTSTART:20271031T010000", "DTEND:20271031T040000"]);
    }

    #[test]
    fn a_date_at_a_time_that_comes_twice_is_written_in_utc() {
        let dates = [("2027-10-24", "2027-10-24 02:30-04:00"), ("2027-10-31", "2027-10-31 02:30-04:00")];
        let booking = series::tests::booking("FREQ=WEEKLY;BYDAY=SU;COUNT=2", "02:30-04:00", &dates);
        let [whole, second] = entries(&booking).try_into().unwrap();
        assert_eq!(whole[0], "DTSTART:20271024T023000");
        assert_eq!(second[..3], ["RECURRENCE-ID:20271031T023000", "DTSTART:20271031T013000Z", "DTEND:20271031T030000Z"]);
    }
}
