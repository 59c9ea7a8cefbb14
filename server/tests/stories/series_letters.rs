//! Letters about series: one for all dates, and a calendar part that shows whoever reads it exactly what the plan has.

use std::collections::BTreeMap;

use app::domain::{
    booking::Booking,
    id::BookingId,
    time::{Moment, Zone},
};
use server::{
    Config,
    calendar::{Besides, Class, Difference, Event, Feed},
    mail::Setting,
};

use crate::{
    house::{Base, Open, person},
    python::{Date, Letter, letter_files, read_calendars, read_letters},
    random_series::{kept, many_series, part},
    sheet::Sheet,
};

on_both!(
    a_series_is_one_letter_with_every_date_and_is_called_off_by_another,
    what_cannot_be_had_is_left_out_of_the_calendar,
    a_request_is_told_to_both_sides,
);

const HOUR: i64 = 3600;
/// Tuesday, 9 March 2027, 17:00 in the house's zone; the clocks change on the 28th.
const FIRST: i64 = 1_804_608_000;

fn weekly(room: &str) -> Sheet {
    Sheet::meeting(room, "2027-03-09", "17:00", "19:00").with("repeat", "weekly").with("count", "5")
}

/// The starts of the five dates.
fn starts() -> [i64; 5] {
    [0, 1, 2, 3, 4].map(|week| FIRST + week * 168 * HOUR - if week > 2 { HOUR } else { 0 })
}

async fn with_folder(base: &Base) -> Open {
    let folder = base.folder().join("letters");
    Open::with(base, |config| Config { mail: Setting::Folder(folder), ..config }).await
}

/// Sends what is due; the letters that were not there before.
async fn new_letters(open: &Open, base: &Base, before: &[String]) -> Vec<Letter> {
    open.deliver().await;
    let mut letters = read_letters(&letter_files(&base.folder().join("letters"))).await;
    letters.retain(|letter| !before.contains(&letter.message_id));
    letters
}

async fn a_series_is_one_letter_with_every_date_and_is_called_off_by_another(base: &Base) {
    let open = with_folder(base).await;
    open.sql.execute("UPDATE room SET key_words = 'Kasten am Tor, 4711'").await.unwrap();
    let (lead, member) = (open.browser_of(person::LEAD).await, open.browser_of(person::MEMBER).await);
    let booking = lead.book(&weekly("ofenzimmer")).await.booking();
    let [letter] = new_letters(&open, base, &[]).await.try_into().unwrap();
    assert!(letter.subject.ends_with("jeden Dienstag, 17:00–19:00, 5 Termine"), "{}", letter.subject);
    for day in ["9. März", "16. März", "23. März", "30. März", "6. April"] {
        let line = format!("Dienstag, {day} 2027, 17:00–19:00");
        assert!(letter.text.contains(&line) && letter.html.contains(&line), "{line}\n{}", letter.text);
    }
    let calendar = letter.calendar.unwrap();
    assert!(letter.text.contains("4711") && !calendar.description.contains("4711"), "calendars are shown around");
    assert_eq!((calendar.method.as_str(), calendar.method_of_type.as_str(), calendar.sequence), ("REQUEST", "REQUEST", 0));
    assert_eq!(calendar.uid, format!("{booking}@haus.example"));
    let seen: Vec<(i64, i64)> = calendar.dates.iter().map(|date| (date.starts_at, date.ends_at)).collect();
    assert_eq!(seen, starts().map(|start| (start, start + 2 * HOUR)));
    assert!(calendar.dates.iter().all(|date| date.status == "CONFIRMED" && date.location.starts_with("Ofenzimmer")), "{:?}", calendar.dates);

    assert_eq!(lead.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
    let [off] = new_letters(&open, base, std::slice::from_ref(&letter.message_id)).await.try_into().unwrap();
    let gone = off.calendar.unwrap();
    assert_eq!((gone.method.as_str(), gone.status.as_str(), gone.sequence, gone.uid), ("CANCEL", "CANCELLED", 1, calendar.uid));
    assert!(off.subject.starts_with("Abgesagt: "), "{}", off.subject);

    let before = [letter.message_id, off.message_id];
    member.book(&weekly("ofenzimmer")).await.booking();
    let [english] = new_letters(&open, base, &before).await.try_into().unwrap();
    assert!(english.subject.ends_with("every Tuesday, 17:00–19:00, 5 dates"), "{}", english.subject);
    assert!(english.text.contains("Tuesday, 30 March 2027, 17:00–19:00"), "{}", english.text);
}

async fn what_cannot_be_had_is_left_out_of_the_calendar(base: &Base) {
    let open = with_folder(base).await;
    let (lead, member) = (open.browser_of(person::LEAD).await, open.browser_of(person::MEMBER).await);
    member.book(&Sheet::meeting("ofenzimmer", "2027-03-16", "18:00", "19:00")).await.booking();
    let before: Vec<String> = new_letters(&open, base, &[]).await.into_iter().map(|letter| letter.message_id).collect();
    lead.book(&weekly("ofenzimmer").with("on_clash", "skip")).await.booking();
    let [letter] = new_letters(&open, base, &before).await.try_into().unwrap();
    assert!(letter.html.contains("Dienstag, 16. März 2027, 17:00–19:00 – findet nicht statt"), "{}", letter.text);
    let seen: Vec<i64> = letter.calendar.unwrap().dates.iter().map(|date| date.starts_at).collect();
    let [first, _, rest @ ..] = starts();
    assert_eq!(seen, [&[first], &rest[..]].concat());
}

async fn a_request_is_told_to_both_sides(base: &Base) {
    let open = with_folder(base).await;
    open.sql.execute("UPDATE room SET approval = 'always'").await.unwrap();
    let lead = open.browser_of(person::LEAD).await;
    lead.book(&weekly("ofenzimmer")).await.booking();
    let letters = new_letters(&open, base, &[]).await;
    let of = |reader: &str| letters.iter().find(|letter| letter.to.contains(reader)).unwrap();
    let requested = of(person::LEAD);
    assert!(requested.subject.starts_with("Angefragt: ") && requested.text.contains("Dienstag, 1. Dezember 2026, 09:00"), "{}", requested.text);
    assert!(requested.calendar.as_ref().unwrap().dates.iter().all(|date| date.status == "TENTATIVE"));
    let asked = of(person::COORDINATOR);
    assert!(asked.calendar.is_none() && asked.text.contains("http://haus.example/de/desk/requests"), "{}", asked.text);
    assert!(asked.text.contains("Dienstag, 30. März 2027, 17:00–19:00"), "{}", asked.text);
}

#[tokio::test]
async fn whoever_subscribes_sees_what_the_plan_has() {
    let series = many_series(400);
    let texts: Vec<String> = series.iter().map(|(zone, booking)| part(*zone, booking, Difference::Whole).text).collect();
    // Once a calendar knows the zone by its name, once it has to read what the letter says about it.
    let renamed = |(number, ((zone, _), text)): (usize, (&(Zone, Booking), &String))| text.replace(&zone.to_string(), &format!("House {number}"));
    let nameless: Vec<String> = series.iter().zip(&texts).enumerate().map(renamed).collect();
    for texts in [texts, nameless] {
        for (((_, booking), text), seen) in series.iter().zip(&texts).zip(read_calendars(&texts).await) {
            let kept = kept(booking);
            let missing: Vec<&Date> = kept.iter().filter(|date| !seen.contains(date)).collect();
            let surplus: Vec<&Date> = seen.iter().filter(|date| !kept.contains(date)).collect();
            assert!(missing.is_empty() && surplus.is_empty() && seen.len() == kept.len(), "missing {missing:?}, surplus {surplus:?}\n{text}");
        }
    }
}

/// The same for many bookings in one calendar: none gets mixed up with another.
#[tokio::test]
async fn whoever_subscribes_to_a_feed_sees_every_booking_as_it_is() {
    let mut by_zone = BTreeMap::<String, Vec<Booking>>::new();
    for (number, (zone, booking)) in (0..).zip(many_series(400)) {
        by_zone.entry(zone.to_string()).or_default().push(Booking { id: BookingId::from_random(number), ..booking });
    }
    let texts: Vec<String> = by_zone.iter().map(|(zone, bookings)| feed(zone.parse().unwrap(), bookings)).collect();
    assert_eq!(texts, by_zone.iter().map(|(zone, bookings)| feed(zone.parse().unwrap(), bookings)).collect::<Vec<_>>(), "always the same bytes");
    let renamed = |(number, (zone, text)): (usize, (&String, &String))| {
        let text = text.replace(&format!("X-WR-TIMEZONE:{zone}\r\n"), "");
        text.replace(zone, &format!("House {number}"))
    };
    let nameless: Vec<String> = by_zone.keys().zip(&texts).enumerate().map(renamed).collect();
    for texts in [texts, nameless] {
        for (bookings, seen) in by_zone.values().zip(read_calendars(&texts).await) {
            let mut expected: Vec<Date> = bookings.iter().flat_map(kept).collect();
            let mut seen = seen;
            expected.sort();
            seen.sort();
            let surplus: Vec<&Date> = seen.iter().filter(|date| !expected.contains(date)).take(3).collect();
            let missing: Vec<&Date> = expected.iter().filter(|date| !seen.contains(date)).take(3).collect();
            assert!(surplus.is_empty() && missing.is_empty() && seen.len() == expected.len(), "missing {missing:?}, surplus {surplus:?}");
        }
    }
}

/// As a feed is written: each booking with the dates that keep their rooms only.
fn feed(zone: Zone, bookings: &[Booking]) -> String {
    let shown = |booking: &Booking| Booking { dates: booking.kept().cloned().collect(), ..booking.clone() };
    let shown: Vec<(String, Booking)> = bookings.iter().map(|booking| (format!("{}@house.example", booking.id), shown(booking))).collect();
    let event = |(uid, booking)| Event {
        uid,
        booking,
        zone,
        summary: "Treffen",
        description: "Habesha Treff",
        location: &|rooms| format!("{rooms:?}"),
        url: "",
        people: None,
        stamped_at: Moment(1_795_000_000),
        besides: Some(Besides { created_at: Moment(1_794_000_000), category: "Treffen", class: Class::Private }),
    };
    let events: Vec<Event<'_>> = shown.iter().map(|(uid, booking)| event((uid, booking))).collect();
    Feed { name: "Haus", description: "", zone, source: None, url: "https://house.example/de/calendar", events: &events, taken: &[] }.document()
}
