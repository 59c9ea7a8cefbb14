//! Reminders: the day before, one letter to whoever wants it, about everything they have in the house.

use app::domain::time::{Fold, Moment, Zone};
use chrono::NaiveDateTime;
use server::mail::Post;

use crate::{
    browser::Browser,
    dates::changed,
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    a_single_date_is_reminded_of_once,
    of_a_series_only_the_first_date_is_unless_somebody_wants_each_or_none,
    fifty_dates_bring_one_letter,
    all_dates_of_a_day_stand_in_one_letter,
    only_settled_dates_are_reminded_of,
    what_is_called_off_or_moved_in_time_is_not_reminded_of,
    a_house_that_was_asleep_writes_when_it_wakes_up,
    of_two_servers_one_writes,
    days_are_those_of_the_house_when_the_clocks_change,
    everybody_chooses_for_themselves,
    letters_speak_the_readers_language_and_of_nobody_else,
);

/// A Tuesday when the demo house has nothing planned.
const DATE: &str = "2027-02-02";
/// The day before, when the reminders are written.
const EVE: &str = "2027-02-01 10:00";
const DAY: i64 = 86_400;

/// The clock of the house shows this.
fn set(open: &Open, wall: &str) {
    let wall = NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
    let Moment(at) = Zone::BERLIN.moment(wall.date(), wall.time(), Some(Fold::First)).unwrap();
    open.clock.advance(at - open.clock.now().0);
}

/// How many reminders the house writes when its clock shows this.
async fn written(open: &Open, wall: &str) -> u32 {
    set(open, wall);
    open.house.remind_due().await.unwrap()
}

/// Every reminder that has left so far.
async fn reminders(open: &Open) -> Vec<Post> {
    let is_one = |letter: &Post| letter.subject.starts_with("Morgen:") || letter.subject.starts_with("Tomorrow:");
    open.letters().await.into_iter().filter(is_one).collect()
}

/// Somebody of the association Ankunftsnetz Wollmütze who reads German.
async fn lead(open: &Open) -> Browser {
    open.browser_of(person::LEAD).await
}

async fn choose(browser: &Browser, choice: &str) {
    let answer = browser.post("/de/account/reminders", &[("reminders", choice)]).await;
    assert_eq!((answer.status, answer.location()), (303, "/de/account?fresh=reminders#reminders"));
}

fn meeting(room: &str) -> Sheet {
    Sheet::meeting(room, DATE, "17:00", "19:00")
}

async fn a_single_date_is_reminded_of_once(base: &Base) {
    let open = Open::demo(base).await;
    let booking = lead(&open).await.book(&meeting("ofenzimmer")).await.booking();
    for early in ["2027-01-31 10:00", "2027-02-01 00:00", "2027-02-01 09:59"] {
        assert_eq!(written(&open, early).await, 0, "{early}");
    }
    assert_eq!([written(&open, EVE).await, written(&open, EVE).await, written(&open, "2027-02-01 23:59").await], [1, 0, 0]);
    for late in ["2027-02-02 00:00", "2027-02-02 10:00", "2027-02-03 10:00"] {
        assert_eq!(written(&open, late).await, 0, "{late}");
    }
    let letters = reminders(&open).await;
    let [letter] = letters.as_slice() else { panic!("{} letters", letters.len()) };
    assert_eq!((letter.to.email.as_str(), letter.subject.as_str()), (person::LEAD, "Morgen: Ofenzimmer, Dienstag, 2. Februar 2027, 17:00–19:00"));
    assert!(letter.calendar.is_none(), "the calendar has it already");
    for words in [&format!("/de/bookings/{booking}"), "/de/account#reminders", "Ankunftsnetz Wollmütze"] {
        assert!(letter.text.contains(words) && letter.html.contains(words), "{words}\n{}", letter.text);
    }
}

async fn of_a_series_only_the_first_date_is_unless_somebody_wants_each_or_none(base: &Base) {
    for (choice, expected) in [("first", [1, 0, 0]), ("each", [1, 1, 1]), ("never", [0, 0, 0])] {
        // A story of its own each time: reminders are not written for days gone by.
        let base = if base.is_sqlite() { Base::sqlite() } else { Base::postgres().await };
        let open = Open::demo(&base).await;
        let lead = lead(&open).await;
        lead.book(&meeting("ofenzimmer").weekly(3)).await.booking();
        if choice != "first" {
            choose(&lead, choice).await;
        }
        let found = [written(&open, EVE).await, written(&open, "2027-02-08 10:00").await, written(&open, "2027-02-15 10:00").await];
        assert_eq!(found, expected, "{choice}");
        let first =
            reminders(&open).await.first().map(|letter| (letter.text.contains("noch 2 Termine"), letter.text.contains("erinnern wir Sie nicht")));
        assert_eq!(first, (choice != "never").then_some((true, choice == "first")), "{choice}");
        open.close().await;
        base.remove().await;
    }
}

async fn fifty_dates_bring_one_letter(base: &Base) {
    let open = Open::demo(base).await;
    lead(&open).await.book(&meeting("ofenzimmer").with("repeat", "daily").with("count", "50")).await.booking();
    set(&open, "2027-01-30 10:30");
    for _ in 0..55 {
        open.house.remind_due().await.unwrap();
        open.clock.advance(DAY);
    }
    let letters = reminders(&open).await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("noch 49 Termine"), "{}", letters[0].text);
}

async fn all_dates_of_a_day_stand_in_one_letter(base: &Base) {
    let open = Open::demo(base).await;
    let lead = lead(&open).await;
    let one = lead.book(&Sheet::meeting("gartenblick", "2027-02-09", "17:00", "19:00")).await.booking();
    let mut bookings = Vec::new();
    for (start, end) in [("19:00", "20:00"), ("08:00", "09:00"), ("10:00", "11:00"), ("12:00", "13:00")] {
        bookings.push(lead.book(&Sheet::meeting("lesestube", DATE, start, end)).await.booking());
    }
    bookings.push(lead.book(&meeting("ofenzimmer").weekly(6)).await.booking());
    let asked = async |wall: &str| {
        // Whoever looks first after a change asks how often directory and plan have changed.
        lead.get("/de/account").await;
        let before = open.house.queries();
        assert_eq!(written(&open, wall).await, 1, "{wall}");
        open.house.queries() - before
    };
    let of_five = asked(EVE).await;
    assert_eq!(asked("2027-02-08 10:00").await, of_five, "as many questions for one date as for five");
    let before = open.house.queries();
    assert_eq!(open.house.remind_due().await.unwrap(), 0);
    assert_eq!(open.house.queries(), before, "nothing is asked until the next day");

    let letters = reminders(&open).await;
    let subjects: Vec<&str> = letters.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(subjects, ["Morgen: 5 Termine im Haus, Dienstag, 2. Februar 2027", "Morgen: Gartenblick, Dienstag, 9. Februar 2027, 17:00–19:00"]);
    assert!(bookings.iter().all(|booking| letters[0].text.contains(booking)) && !letters[0].text.contains(&one));
    let places: Vec<_> = ["08:00–", "10:00–", "12:00–", "17:00–", "19:00–20"].map(|start| letters[0].text.find(start)).into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "in order: {places:?}");
}

async fn only_settled_dates_are_reminded_of(base: &Base) {
    let open = Open::demo(base).await;
    let lead = lead(&open).await;
    for (hour, hold) in ["requested", "offered", "declined", "cancelled"].iter().enumerate() {
        let [start, end] = [8 + hour, 9 + hour].map(|hour| format!("{hour:02}:00"));
        let booking = lead.book(&Sheet::meeting("ofenzimmer", DATE, &start, &end)).await.booking();
        open.sql.execute(&format!("UPDATE occurrence SET hold = '{hold}' WHERE booking_id = '{booking}'")).await.unwrap();
    }
    let series = lead.book(&meeting("lesestube").weekly(3)).await.booking();
    open.sql.execute(&format!("UPDATE occurrence SET hold = 'requested' WHERE booking_id = '{series}' AND number = 1")).await.unwrap();
    assert_eq!([written(&open, EVE).await, written(&open, "2027-02-08 10:00").await], [0, 1], "the first that is settled is the second");
}

async fn what_is_called_off_or_moved_in_time_is_not_reminded_of(base: &Base) {
    let open = Open::demo(base).await;
    let lead = lead(&open).await;
    let off = lead.book(&meeting("ofenzimmer")).await.booking();
    let moved = lead.book(&meeting("lesestube")).await.booking();
    let series = lead.book(&meeting("gartenblick").weekly(3)).await.booking();
    assert_eq!(lead.post(&format!("/de/bookings/{off}/cancel"), &[]).await.status, 303);
    assert_eq!(lead.post(&format!("/de/bookings/{series}/cancel"), &[("number", "1"), ("scope", "one")]).await.status, 303);
    changed(&lead, &moved, 1, &[("date", "2027-02-04")]).await;
    assert_eq!([written(&open, EVE).await, written(&open, "2027-02-02 10:00").await], [0, 0]);
    assert_eq!(written(&open, "2027-02-03 10:00").await, 1);
    assert!(reminders(&open).await[0].text.contains(&moved));
    assert_eq!(written(&open, "2027-02-08 10:00").await, 1, "the second date is the first that takes place");
    assert!(reminders(&open).await[1].text.contains(&series));
}

async fn a_house_that_was_asleep_writes_when_it_wakes_up(base: &Base) {
    let open = Open::demo(base).await;
    let lead = lead(&open).await;
    lead.book(&meeting("ofenzimmer")).await.booking();
    lead.book(&Sheet::meeting("ofenzimmer", "2027-02-10", "17:00", "19:00")).await.booking();
    assert_eq!(written(&open, "2027-02-01 23:59").await, 1);
    assert_eq!(written(&open, "2027-02-09 09:00").await, 0);
    assert_eq!(written(&open, "2027-02-10 00:00").await, 0, "the day has begun");
    assert_eq!(written(&open, "2027-02-10 10:00").await, 0);

    let open_again = Open::demo(base).await;
    set(&open_again, "2027-02-10 10:00");
    let lead = open_again.browser_of(person::LEAD).await;
    lead.book(&Sheet::meeting("ofenzimmer", "2027-02-11", "17:00", "19:00")).await.booking();
    assert_eq!(open_again.house.remind_due().await.unwrap(), 0, "a house opened anew knows what has been written; the confirmation told the rest");
    open_again.close().await;
    open.close().await;
}

async fn of_two_servers_one_writes(base: &Base) {
    let (one, other) = (Open::demo(base).await, Open::demo(base).await);
    lead(&one).await.book(&meeting("ofenzimmer")).await.booking();
    set(&one, EVE);
    set(&other, EVE);
    let (here, there) = tokio::join!(one.house.remind_due(), other.house.remind_due());
    assert_eq!(here.unwrap() + there.unwrap(), 1);
    assert_eq!(one.sql.count("letter WHERE subject LIKE 'Morgen:%'").await, 1);
    one.close().await;
    other.close().await;
}

async fn days_are_those_of_the_house_when_the_clocks_change(base: &Base) {
    let open = Open::demo(base).await;
    let lead = lead(&open).await;
    // The Monday in March is Easter's.
    open.sql.execute("UPDATE hub SET open_on = 'easter-monday', directory_version = directory_version + 1").await.unwrap();
    // The Sundays have 23 and 25 hours; what starts in their first or last hour is theirs.
    let changes = [("2027-03-27", "2027-03-28", "2027-03-29"), ("2027-10-30", "2027-10-31", "2027-11-01")];
    for (_, sunday, monday) in changes {
        for (date, start, end) in [(sunday, "00:00", "00:30"), (sunday, "23:15", "23:45"), (monday, "00:00", "00:30")] {
            lead.book(&Sheet::meeting("ofenzimmer", date, start, end)).await.booking();
        }
    }
    for (eve, sunday, _) in changes {
        for (day, expected) in [(eve, "Morgen: 2 Termine im Haus"), (sunday, "Morgen: Ofenzimmer, Montag")] {
            assert_eq!([written(&open, &format!("{day} 09:59")).await, written(&open, &format!("{day} 10:00")).await], [0, 1], "{day}");
            let last = reminders(&open).await.pop().unwrap();
            assert!(last.subject.starts_with(expected), "{day}: {}", last.subject);
        }
    }
}

async fn everybody_chooses_for_themselves(base: &Base) {
    let open = Open::demo(base).await;
    let (lead, member) = (lead(&open).await, open.browser_of(person::MEMBER).await);
    let chosen = async |browser: &Browser| {
        let account = browser.get("/de/account").await;
        account.page().attributes("input[type=radio][name=reminders][checked]", "value").iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(chosen(&lead).await, ["first"]);
    for choice in ["each", "never", "first", "never"] {
        choose(&lead, choice).await;
        assert_eq!(chosen(&lead).await, [choice]);
    }
    assert_eq!(chosen(&member).await, ["first"], "nobody else's choice");
    assert!(lead.get("/de/account?fresh=reminders").await.page().has("[role=status]"));
    for wrong in ["", "sometimes", "Each", "never,each"] {
        let answer = lead.post("/de/account/reminders", &[("reminders", wrong)]).await;
        assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec!["reminders"]), "{wrong:?}");
    }
    assert_eq!(lead.post("/de/account/reminders", &[]).await.status, 422);
    assert_eq!(chosen(&lead).await, ["never"]);
    let stranger = open.newcomer().post("/de/account/reminders", &[("reminders", "each")]).await;
    assert_eq!(stranger.status, 303);
    assert!(stranger.location().starts_with("/de/sign-in"));
    assert_eq!(lead.get("/de/account/reminders").await.location(), "/de/account");
}

async fn letters_speak_the_readers_language_and_of_nobody_else(base: &Base) {
    let open = Open::demo(base).await;
    for (room, key) in [("ofenzimmer", "Key behind the clock"), ("lesestube", "Schlüssel unter der Treppe")] {
        open.sql.execute(&format!("UPDATE room SET key_words = '{key}' WHERE slug = '{room}'")).await.unwrap();
    }
    let (lead, member) = (lead(&open).await, open.browser_of(person::MEMBER).await);
    let elsewhere = open.browser_of(person::LEAD_ELSEWHERE).await;
    let theirs = member.book(&meeting("ofenzimmer").with("title", "Tea at five")).await.booking();
    let colleague = lead.book(&meeting("lesestube").with("title", "Nur unter uns").with("visibility", "private")).await.booking();
    elsewhere.book(&meeting("gartenblick").of("dolmetschkreis-doppelpunkt").with("title", "Ganz woanders")).await.booking();
    assert_eq!(written(&open, EVE).await, 3);
    let letters = reminders(&open).await;
    let to = |email: &str| letters.iter().find(|letter| letter.to.email.as_str() == email).unwrap();
    for (email, own, others) in [
        (person::MEMBER, ["Tea at five", "Key behind the clock", &theirs], ["Nur unter uns", "Schlüssel unter", "Ganz woanders"]),
        (person::LEAD, ["Nur unter uns", "Schlüssel unter der Treppe", &colleague], ["Tea at five", "Key behind", "Ganz woanders"]),
    ] {
        let letter = to(email);
        assert!(own.iter().all(|words| letter.text.contains(words) && letter.html.contains(words)), "{email}: {}", letter.text);
        assert!(!others.iter().any(|words| letter.text.contains(words) || letter.html.contains(words)), "{email}: {}", letter.text);
    }
    let english = to(person::MEMBER);
    assert_eq!(english.subject, "Tomorrow: Ofenzimmer, Tuesday, 2 February 2027, 17:00–19:00");
    assert!(english.text.contains("/en/bookings/") && english.text.contains("/en/account#reminders"), "{}", english.text);
}
