//! The calendar part of a letter (iTIP, RFC 5546; iMIP, RFC 6047).
//!
//! A letter that changes one date carries that date, which every program takes for a change and none for a second entry. Any other
//! carries the whole booking: a calendar that missed one is right again after the next of these.

use super::{content_line::ContentLines, difference::Difference, event::Event, timezone::Timezone};
use crate::mail::{CalendarPart, Method};

/// The calendar part of a letter about a booking, for a calendar to which this is the difference. As a whole: all of its dates that
/// keep their rooms, or the end of it when none does. Nothing for a booking without dates.
pub fn part(event: &Event<'_>, difference: Difference<'_>) -> Option<CalendarPart> {
    let booking = event.booking;
    booking.dates.first()?;
    let method = match difference {
        Difference::Date { .. } => Method::Request,
        Difference::Whole if booking.kept().next().is_some() => Method::Request,
        Difference::Whole | Difference::Gone { .. } => Method::Cancel,
    };
    let mut lines = ContentLines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push("PRODID:-//Treppenhaus//Treppenhaus//EN");
    lines.push("CALSCALE:GREGORIAN");
    lines.push(&format!("METHOD:{}", method.as_str()));
    if let Some(timezone) = event.wall_times().and_then(|span| Timezone::around(event.zone, span)) {
        timezone.write(&mut lines);
    }
    match difference {
        Difference::Whole => event.write(method, &mut lines),
        Difference::Date { slot, date } | Difference::Gone { slot, date } => event.write_alone(slot, date, method, &mut lines),
    }
    lines.push("END:VCALENDAR");
    Some(CalendarPart { method, text: lines.finish() })
}

#[cfg(test)]
mod tests {
    use app::domain::{
        booking::{Booking, Hold},
        id::RoomId,
        time::{Moment, Span, Zone},
    };
    use chrono::NaiveDateTime;

    use super::*;
    use crate::{
        calendar::{People, series},
        mail::Address,
    };

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
        lines_to(Difference::Whole, booking, zone)
    }

    fn lines_to(difference: Difference<'_>, booking: &Booking, zone: &str) -> Vec<String> {
        let (organizer, attendee) = (address("Haus", "haus@house.example"), address("Selam \"S\" A", "selam+x&y@reader.example"));
        let event = Event {
            uid: "booking-7@house.example",
            booking,
            zone: zone.parse().unwrap(),
            summary: "Beratung; Briefe, Anträge",
            description: "Zeile 1\nZeile 2",
            location: &|rooms| if rooms == [RoomId(1)] { "Großer Saal".to_owned() } else { String::new() },
            url: "https://house.example/de/bookings/7\r\nX:y",
            people: Some(People { organizer: &organizer, attendee: &attendee }),
            stamped_at: Moment(1_795_000_000),
            besides: None,
        };
        let part = part(&event, difference).unwrap();
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

    /// The one entry of a letter about one date, from its calendar's slot on.
    fn alone(before: &Booking, change: impl FnOnce(&mut Booking)) -> (String, Vec<String>) {
        let mut after = Booking { sequence: 1, ..before.clone() };
        change(&mut after);
        let lines = lines_to(Difference::between(Some(before), &after, Zone::BERLIN), &after, "Europe/Berlin");
        assert!(lines.contains(&"BEGIN:VTIMEZONE".to_owned()));
        let event = lines.iter().position(|line| line == "BEGIN:VEVENT").unwrap();
        (lines[4].clone(), lines[event + 1..].to_vec())
    }

    #[test]
    fn a_date_of_a_series_that_is_off_is_cancelled_alone() {
        let (method, lines) = alone(&series(), |booking| booking.dates[2].hold = Hold::Cancelled);
        assert_eq!(method, "METHOD:CANCEL");
        let expected = [
            "UID:booking-7@house.example",
            "SEQUENCE:1",
            "DTSTAMP:20261118T110640Z",
            "RECURRENCE-ID;TZID=Europe/Berlin:20270323T170000",
            "DTSTART;TZID=Europe/Berlin:20270323T180000",
            "DTEND;TZID=Europe/Berlin:20270323T200000",
        ];
        assert_eq!(lines[..6], expected);
        let rest = ["ORGANIZER", "ATTENDEE", "SUMMARY:", "STATUS:CANCELLED", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR"];
        assert!(rest.iter().all(|start| lines.iter().filter(|line| line.starts_with(start)).count() == 1), "{lines:?}");
        assert!(!lines.iter().any(|line| line.starts_with("RRULE") || line.starts_with("BEGIN:")), "{lines:?}");
    }

    #[test]
    fn a_date_of_a_series_that_is_elsewhere_is_told_alone_and_in_full() {
        let (method, lines) = alone(&series(), |booking| booking.dates[3].rooms = vec![RoomId(2)]);
        assert_eq!(method, "METHOD:REQUEST");
        for line in ["RECURRENCE-ID;TZID=Europe/Berlin:20270330T170000", "DESCRIPTION:Zeile 1\\nZeile 2", "STATUS:CONFIRMED"] {
            assert!(lines.contains(&line.to_owned()), "{line} in {lines:?}");
        }
        assert!(!lines.iter().any(|line| line.starts_with("LOCATION") || line.starts_with("RRULE") || line.starts_with("BEGIN:")), "{lines:?}");
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
