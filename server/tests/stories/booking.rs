//! A booking on its way: from the form to the letter, into the directory, and back.

use server::{Config, mail::Setting};

use crate::{
    browser::Browser,
    house::{Base, Open, person},
    python::{Letter, letter_files, read_letters},
    sheet::Sheet,
};

on_both!(
    a_counselling_hour_goes_from_the_form_into_a_calendar_and_back,
    a_sheet_sent_twice_is_one_booking_and_one_letter,
    a_booking_called_off_twice_is_called_off_once,
    what_is_over_stays_as_it_was,
    whoever_is_refused_gets_a_room_with_one_more_press,
);

/// Thursday of this week, before anybody in the demo house is up.
const DATE: &str = "2026-11-26";
const START: &str = "2026-11-26T07:00";
/// 07:00 in the house's zone.
const STARTS_AT: i64 = 1_795_672_800;

async fn a_counselling_hour_goes_from_the_form_into_a_calendar_and_back(base: &Base) {
    let folder = base.folder().join("letters");
    let open = Open::with(base, |config| Config { mail: Setting::Folder(folder.clone()), ..config }).await;
    let member = open.browser_of(person::MEMBER).await;
    assert!(!is_promised(&member).await);

    let booked = member.book(&Sheet::counselling("patenschaft", "ofenzimmer", DATE, "07:00", "08:30")).await;
    let id = booked.booking();
    assert_eq!(member.get(booked.location()).await.status, 200);
    assert!(is_promised(&member).await);
    assert_eq!(open.deliver().await.sent, 1);
    let files = letter_files(&folder);
    let request = read_letters(&files).await.remove(0);
    is_the_entry(&request, &id, ("REQUEST", 0));

    let called_off = member.post(&format!("/de/bookings/{id}/cancel"), &[]).await;
    assert_eq!((called_off.status, called_off.location()), (303, format!("/de/bookings/{id}").as_str()));
    assert!(!is_promised(&member).await);
    assert_eq!(open.deliver().await.sent, 1);
    let mut both = letter_files(&folder);
    both.retain(|file| !files.contains(file));
    let cancel = read_letters(&both).await.remove(0);
    is_the_entry(&cancel, &id, ("CANCEL", 1));
    assert_ne!(request.message_id, cancel.message_id);
}

/// Whether everybody can read of the hour on the service's and the association's page.
async fn is_promised(member: &Browser) -> bool {
    let newcomer = Browser::new(member.address());
    let mut promises = Vec::new();
    for path in ["/de/counselling/patenschaft", "/en/counselling/patenschaft", "/de/associations/ankunftsnetz-wollmuetze"] {
        promises.push(newcomer.get(path).await.page().promises(START));
    }
    assert!(promises.iter().all(|promise| *promise == promises[0]), "every page says the same: {promises:?}");
    promises[0]
}

/// A letter that Thunderbird, Outlook and Google Calendar take for what it is.
fn is_the_entry(letter: &Letter, booking: &str, (method, sequence): (&str, i64)) {
    let calendar = letter.calendar.as_ref().unwrap();
    assert_eq!((calendar.method.as_str(), calendar.method_of_type.as_str()), (method, method));
    assert_eq!((calendar.uid.as_str(), calendar.sequence), (format!("{booking}@haus.example").as_str(), sequence));
    assert_eq!((calendar.starts_at, calendar.ends_at), (STARTS_AT, STARTS_AT + 90 * 60));
    assert_eq!((calendar.zone.as_deref(), calendar.zones.as_slice()), (Some("Europe/Berlin"), &["Europe/Berlin".to_owned()][..]));
    assert_eq!(calendar.status, if method == "REQUEST" { "CONFIRMED" } else { "CANCELLED" });
    assert_eq!(letter.types, ["text/plain", "text/html", "text/calendar"]);
    assert!(letter.to.contains(person::MEMBER) && !letter.subject.is_empty());
    // The member reads English.
    let english = format!("Booking number: {booking}");
    assert!(letter.text.contains(&english) && letter.html.contains(booking), "{}", letter.text);
}

async fn a_sheet_sent_twice_is_one_booking_and_one_letter(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let sheet = Sheet::meeting("ofenzimmer", DATE, "07:00", "08:30");
    let (one, other) = tokio::join!(member.book(&sheet), member.book(&sheet));
    let third = member.book(&sheet).await;
    assert_eq!([one.booking(), other.booking()], [third.booking(), third.booking()]);
    assert_eq!(open.letters().await.len(), 1);
    assert_eq!(open.sql.count("audit").await, 1);
}

async fn a_booking_called_off_twice_is_called_off_once(base: &Base) {
    let open = Open::demo(base).await;
    let (member, lead) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD).await);
    let cancel = format!("/de/bookings/{}/cancel", member.book(&Sheet::meeting("ofenzimmer", DATE, "07:00", "08:30")).await.booking());
    let (one, other) = tokio::join!(member.post(&cancel, &[]), lead.post(&cancel, &[]));
    assert_eq!((one.status, other.status), (303, 303));
    let methods: Vec<_> = open.letters().await.iter().filter_map(|letter| Some(letter.calendar.as_ref()?.method.as_str())).collect();
    assert_eq!(methods, ["REQUEST", "CANCEL"]);
}

async fn what_is_over_stays_as_it_was(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let id = member.book(&Sheet::meeting("ofenzimmer", DATE, "07:00", "08:30")).await.booking();
    open.clock.advance(STARTS_AT + 90 * 60 - crate::house::NOW.0);
    assert_eq!(member.post(&format!("/de/bookings/{id}/cancel"), &[]).await.status, 303);
    assert_eq!(open.sql.one::<String>(&format!("SELECT hold FROM occurrence WHERE booking_id = '{id}'")).await, "confirmed");
    assert!(!member.get(&format!("/de/bookings/{id}")).await.page().has("form[action$=cancel]"));
}

async fn whoever_is_refused_gets_a_room_with_one_more_press(base: &Base) {
    let open = Open::demo(base).await;
    let (first, second) = (open.browser_of(person::LEAD_ELSEWHERE).await, open.browser_of(person::MEMBER).await);
    first.book(&Sheet::meeting("lesestube", DATE, "07:00", "08:30").of("dolmetschkreis-doppelpunkt")).await.booking();
    let wish = Sheet::meeting("lesestube", DATE, "07:30", "08:30").with("title", "Nähkreis <b>&").with("note", "Zeile eins\nZeile zwei");
    let refused = second.book(&wish).await;
    assert_eq!(refused.status, 422);
    for (field, typed) in wish.fields() {
        assert_eq!(refused.page().value(field).as_deref(), Some(typed.as_str()), "{field}");
    }
    let alternatives = refused.page().attributes(".refused button[name=instead]", "value").join(" ");
    for kind in ["room:", "time:"] {
        let alternative = alternatives.split(' ').find(|value| value.starts_with(kind)).unwrap_or_else(|| panic!("no {kind} in {alternatives}"));
        let booked = second.book(&wish.clone().fresh().with("instead", alternative)).await;
        assert_eq!(booked.status, 303, "{alternative}: {}", booked.body);
    }
    assert_eq!(open.sql.overlaps().await, 0);
}
