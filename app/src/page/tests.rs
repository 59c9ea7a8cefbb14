//! What holds for every page, checked on every page.

use std::collections::HashSet;

use super::{
    account, association,
    booking::{self, Detail, Form, Preview, Refused, Why},
    calendar::{self, Plan, View},
    counselling, demo, desk, error,
    frame::{Frame, Script, Viewer},
    home,
    letter::{self, About, Kept, News, State},
    room, sign_in,
};
use crate::domain::{
    booking::{Hold, Purpose},
    closure,
    directory::{Directory, Offer, Search, Shown},
    form::{Field, Fields, Problem, Problems},
    holiday::Holiday,
    hub::RulesVersion,
    id::{AssociationId, LetterId, RoomId},
    instead::Alternatives,
    judge::{Bound, Obstacle},
    lang::Lang,
    parse,
    permission::{Refusal, Who},
    seek::{Seek, Seeker},
    service::Topic,
};

mod sample;

/// Every page with something on it, by name.
fn pages(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let house = frame.house;
    let sessions = sample::sessions();
    let search = Search { topic: Some(Topic::Housing), language: None };
    let offers = house.find(Search::default(), &sessions);
    let today: Vec<Shown> = sample::week(9).into_iter().filter(|shown| house.hub.zone.date(shown.span().start()) == frame.today()).collect();
    let week: Vec<Shown> = sample::week(3).into_iter().take(12).collect();
    let association = &house.associations[1];
    let of = |id| house.services_of(id).map(|service| Offer::new(service, &sessions)).collect::<Vec<_>>();
    let newcomer = Frame { viewer: Viewer::Newcomer, ..frame };
    let people = sample::people();
    let mine = vec![sample::entry(4, 6, sample::span(2, 17, 19)), sample::entry(5, 1, sample::span(3, 10, 12))];
    vec![
        ("home", home::page(newcomer, &home::Home { today })),
        ("home-empty", home::page(newcomer, &home::Home { today: vec![] })),
        ("counselling", counselling::list(newcomer, &counselling::Counselling { search: Search::default(), offers: offers.clone() })),
        ("counselling-topic", counselling::list(newcomer, &counselling::Counselling { search, offers: house.find(search, &sessions) })),
        ("counselling-none", counselling::list(newcomer, &counselling::Counselling { search, offers: vec![] })),
        ("service", counselling::service(newcomer, &offers[3])),
        ("associations", association::list(newcomer)),
        ("association", association::entry(newcomer, &association::Entry { association, offers: of(association.id), week: week.clone() })),
        ("room", room::entry(newcomer, &room::Entry { room: &house.rooms[1], week })),
        ("account", account::page(frame, &account::Account { person: &people[0], coming: mine })),
        ("sign-in", sign_in::ask(newcomer, &Fields::default(), &Problems::one(Field::Email, Problem::NotAnEmail))),
        ("sign-in-code", sign_in::code(newcomer, &Fields::decode(b"email=a%40b.de&next=/account"), &Problems::default())),
        ("sign-in-confirm", sign_in::confirm(newcomer, &Fields::decode(b"token=abc&next=/account"))),
        ("sign-in-stale", sign_in::stale(newcomer)),
        ("demo", demo::door(newcomer, &people)),
        ("not-found", error::not_found(newcomer)),
        ("forbidden", error::forbidden(newcomer, Refusal { who: Who::Association, signed_in: false })),
        ("too-many", error::too_many(newcomer, 5)),
        ("fault", error::bare(frame.lang, frame.style, error::Bare::Fault { operation: "0f3a" })),
    ]
    .into_iter()
    .chain(plans(frame))
    .chain(rooms(newcomer))
    .chain(bookings(frame))
    .chain(letters(frame))
    .collect()
}

fn plans(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let plan = |view, room| Plan { view, date: frame.today(), room, stretches: sample::week(16), books: true };
    vec![
        ("day", calendar::page(frame, &plan(View::Day, None))),
        ("day-room", calendar::page(frame, &plan(View::Day, Some(RoomId(2))))),
        ("week", calendar::page(frame, &plan(View::Week, None))),
        ("agenda", calendar::page(frame, &plan(View::Agenda, None))),
    ]
}

fn rooms(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let house = frame.house;
    let none = Problems::default();
    let seeker = Seeker { associations: house.associations.iter().take(1).collect(), bound: Bound::ByEveryRule };
    let found = |more: &str, taken: &[i64]| {
        let typed = Fields::decode(format!("date=2026-11-25&start=17:00&end=19:00{more}").as_bytes());
        let sought = parse::sought(&typed, house, frame.now).unwrap();
        let seek = Seek { house, sought: &sought, seeker: &seeker, now: frame.now };
        let first = seek.stretches()[0];
        let found = seek.found(&taken.iter().map(|room| (RoomId(*room), first)).collect());
        let instead = if found.lack.is_some() { vec![(RoomId(6), vec![sample::span(2, 15, 17), sample::span(2, 20, 22)])] } else { vec![] };
        room::list(frame, &room::Rooms { typed: &typed, problems: &none, answer: Some(&room::Answer { seek, found, instead }) })
    };
    let typed = Fields::decode(b"date=&start=17:00&end=%3Cb%3Elaut&feature=piano&repeat=weekly");
    let problems = parse::sought(&typed, house, frame.now).unwrap_err();
    vec![
        ("rooms", room::list(frame, &room::Rooms { typed: &Fields::default(), problems: &none, answer: None })),
        ("rooms-wrong", room::list(frame, &room::Rooms { typed: &typed, problems: &problems, answer: None })),
        ("rooms-found", found("&people=8&feature=step-free&feature=piano", &[2])),
        ("rooms-found-series", found("&people=20&repeat=weekly&count=52", &[2, 3])),
        ("rooms-found-none", found("&people=100", &[2])),
    ]
}

const TYPED: &[u8] = b"association=verein-1&room=atelier&purpose=counselling&service=angebot-1&title=Tee+%3Cscript%3E&date=2026-11-24\
    &start=17:00&end=19:00&note=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E&sheet=0123456789abcdef";

const SERIES: &[u8] = b"&repeat=weekly&weekday=tu&weekday=we&until=2027-06-30&also=24.12.2026&on_clash=other-room&seen=1\
    &choice=2026-11-25/room/saal&choice=2026-11-28/room/bibliothek&choice=2026-11-29/skip&choice=";

fn bookings(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let typed = Fields::decode(TYPED);
    let none = Problems::default();
    let whole = |typed, problems, refused, preview, asks: bool| {
        let associations = vec![AssociationId(1), AssociationId(3)];
        let rules = asks.then_some(RulesVersion(3));
        booking::form(frame, &Form { typed, problems, refused, preview, associations, purposes: &Purpose::ALL, rules, asks })
    };
    let form = |typed, problems, refused| whole(typed, problems, refused, None, true);
    let series = Fields::decode(&[TYPED, SERIES].concat());
    let preview = |dates, why, asks| {
        let missing = vec!["2027-02-01".parse().unwrap(), "2027-04-01".parse().unwrap()];
        whole(&series, &none, None, Some(Preview { dates, missing, why, seen: "00ff00ff00ff".to_owned(), asks }), false)
    };
    let closed = Obstacle::Closed { date: frame.today(), why: closure::Why::Holiday(Holiday::Unity) };
    let nothing = Refused { wish: sample::span(1, 17, 19), obstacle: closed, instead: Alternatives::default(), asks: true };
    let mut problems = Problems::one(Field::Room, Problem::Missing);
    problems.add(Field::Start, Problem::TwiceHour { date: frame.today(), time: "02:30:00".parse().unwrap() });
    problems.add(Field::Purpose, Problem::Missing);
    problems.add(Field::Sheet, Problem::NotAChoice);
    problems.add(Field::AcceptRules, Problem::RulesNotAccepted);
    problems.add(Field::Choice, Problem::NotAChoice);
    for field in [Field::Repeat, Field::Interval, Field::Weekday, Field::Nth, Field::Until, Field::Count, Field::Also, Field::OnClash] {
        problems.add(field, Problem::Missing);
    }
    let taken = Shown::Open(sample::entry(8, 6, sample::span(1, 16, 18)));
    let hidden = Shown::Taken { room: RoomId(6), span: sample::span(1, 18, 20) };
    let instead = Alternatives { rooms: vec![RoomId(8), RoomId(1)], times: vec![sample::span(1, 14, 16), sample::span(1, 20, 22)] };
    let refused = Refused { wish: sample::span(1, 17, 19), obstacle: Obstacle::Taken(vec![taken, hidden]), instead, asks: false };
    let detail = |letter| Some(Detail { booked_by: "Selam Tesfay", letters_to: "selam@treppenhaus.example", letter });
    let made = sample::booking();
    let mut off = sample::booking();
    off.dates[0].hold = Hold::Cancelled;
    let shown = |booking, letter, cancellable, fresh| booking::Shown { booking, detail: detail(letter), cancellable, fresh };
    vec![
        ("form", form(&Fields::default(), &none, None)),
        ("form-wrong", form(&typed, &problems, None)),
        ("form-refused", form(&typed, &none, Some(refused))),
        ("form-closed", form(&typed, &none, Some(nothing))),
        ("form-series", form(&series, &problems, None)),
        ("preview", preview(sample::listed(), Why::Asked, false)),
        ("preview-free", preview(sample::listed().into_iter().take(1).collect(), Why::Asked, true)),
        ("preview-refused", preview(sample::listed(), Why::Refused, true)),
        ("preview-changed", preview(sample::listed().into_iter().take(2).collect(), Why::Changed, false)),
        ("booking-fresh", booking::shown(frame, &shown(&made, Some(State::Waiting { failed: 0 }), true, true))),
        ("booking", booking::shown(frame, &shown(&made, Some(State::GivenUp), true, false))),
        ("booking-off", booking::shown(frame, &shown(&off, Some(State::Sent), false, false))),
        ("booking-public", booking::shown(frame, &booking::Shown { detail: None, cancellable: false, fresh: false, booking: &made })),
    ]
}

fn letters(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let words = letter::about_booking(about(frame.house), &sample::booking(), News::Booked, &[]);
    let kept = |state, trouble: Option<&str>| Kept {
        id: LetterId(3),
        to: "selam@treppenhaus.example".to_owned(),
        lang: Lang::De,
        subject: words.subject.clone(),
        written_at: sample::NOW,
        state,
        trouble: trouble.map(str::to_owned),
        text: words.text.clone(),
        calendar: Some("REQUEST".to_owned()),
    };
    let all = [kept(State::Sent, None), kept(State::Waiting { failed: 2 }, None)];
    let data = desk::Letters {
        given_up: vec![kept(State::GivenUp, Some("550 no such user"))],
        waiting: vec![kept(State::Waiting { failed: 2 }, Some("timed out"))],
        sent: vec![],
    };
    vec![
        ("letters", letter::list(frame, &all)),
        ("letter", letter::one(frame, &all[0], "/demo/letters/3/html")),
        ("desk", desk::letters(Frame { viewer: Viewer::Coordinator { name: "Kim" }, ..frame }, &data)),
        ("mail-confirmed", words.html.clone()),
        ("mail-cancelled", letter::about_booking(about(frame.house), &sample::booking(), News::CalledOff, &[]).html),
        ("mail-sign-in", letter::sign_in(about(frame.house), "https://house.example/de/sign-in/link?token=abc", "123456").html),
    ]
}

fn about(house: &Directory) -> About<'_> {
    About { lang: Lang::De, name: "Selam", house, base_url: "https://house.example" }
}

fn every_page(check: impl Fn(&str, &str)) {
    let house = sample::house();
    for lang in Lang::ALL {
        for (name, html) in pages(Frame { lang, ..sample::frame(&house) }) {
            check(&format!("{lang} {name}"), &html);
        }
    }
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Writes every page to the folder that `PAGES` names, to be looked at.
#[test]
fn pages_can_be_looked_at() {
    let Ok(folder) = std::env::var("PAGES") else { return };
    let house = sample::house();
    for lang in Lang::ALL {
        for (name, html) in pages(Frame { lang, ..sample::frame(&house) }) {
            std::fs::write(format!("{folder}/{lang}-{name}.html"), html).unwrap();
        }
    }
}

#[test]
fn every_page_is_one_document_with_a_heading() {
    every_page(|name, html| {
        assert!(html.starts_with("<!DOCTYPE html><html lang=\""), "{name}");
        for once in ["<h1", "<title>", "</html>"] {
            assert_eq!(html.matches(once).count(), 1, "{name}: {once}");
        }
        assert!(!html.contains("<title> – ") && !html.contains("<!>"), "{name}");
    });
}

#[test]
fn ids_are_used_once_and_what_points_at_them_finds_them() {
    every_page(|name, html| {
        let ids = values(html, "id");
        let set: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), set.len(), "{name}: {ids:?}");
        let fragments = values(html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        let described = ["for", "aria-describedby", "aria-labelledby"].into_iter().flat_map(|attribute| values(html, attribute));
        for id in fragments.chain(described.flat_map(str::split_whitespace)) {
            assert!(set.contains(id), "{name}: nothing is called {id}");
        }
    });
}

#[test]
fn what_people_write_stays_text() {
    every_page(|name, html| {
        for markup in ["<script", "<b>laut", "<Ost", "& West", "& Tee"] {
            assert!(!html.contains(markup), "{name}: {markup}");
        }
    });
}

#[test]
fn pages_need_nothing_from_elsewhere_and_no_inline_code() {
    every_page(|name, html| {
        let mail = name.contains("mail-");
        assert!(mail || !html.contains("<style"), "{name}");
        assert!(
            !html.contains(" style=")
                && !html.contains(" onclick")
                && !html.contains(" onsubmit")
                && !html.contains(" onload")
                && !html.contains("javascript:"),
            "{name}"
        );
        for src in values(html, "src") {
            assert!(src.starts_with('/'), "{name}: {src}");
        }
    });
}

#[test]
fn a_key_never_stands_for_its_words() {
    let german = crate::text::Text::of(Lang::De);
    every_page(|name, html| {
        let pieces = html.split('>').filter_map(|rest| rest.split('<').next());
        for piece in pieces.filter(|piece| piece.contains('-') && piece.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')) {
            assert!(german.say(piece) == piece || piece == "step-free", "{name}: {piece}");
        }
    });
}

#[test]
fn the_choice_of_language_keeps_the_page() {
    let house = sample::house();
    let html = counselling::list(sample::frame(&house), &counselling::Counselling { search: Search::default(), offers: vec![] });
    assert!(html.contains(r#"href="/en/counselling?topic=housing""#), "{html}");
}

#[test]
fn the_form_keeps_what_was_typed_and_never_picks_an_alternative_by_itself() {
    let house = sample::house();
    let pages = bookings(sample::frame(&house));
    let form = &pages.iter().find(|(name, _)| *name == "form-refused").unwrap().1;
    assert!(form.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), "{form}");
    assert!(form.contains(r#"<option value="atelier" selected"#));
    assert!(form.contains(r#"name="instead" value="room:bibliothek""#) && form.contains(r#"value="time:14:00-16:00""#));
    let first = form.split("<form id=\"booking-form\"").nth(1).unwrap().split("<button").nth(1).unwrap();
    assert!(!first.split('>').next().unwrap().contains("instead"));
    assert!(values(form, "value").contains(&"0123456789abcdef"));
}

/// The tags of a form's buttons, first one first.
fn buttons(html: &str) -> Vec<&str> {
    let form = html.split("<form id=\"booking-form\"").nth(1).unwrap().split("</form>").next().unwrap();
    form.split("<button").skip(1).map(|button| button.split('>').next().unwrap()).collect()
}

#[test]
fn what_enter_presses_shows_the_dates_and_one_press_books_what_was_seen() {
    let house = sample::house();
    for (name, html) in bookings(sample::frame(&house)) {
        let Some(seen) = name.strip_prefix("preview").map(|_| values(&html, "name").contains(&"seen")) else { continue };
        let buttons = buttons(&html);
        assert!(seen && buttons[0].contains(r#"name="preview""#), "{name}: {buttons:?}");
        let books: Vec<_> = buttons.iter().filter(|button| !button.contains("name=")).collect();
        assert_eq!(books.len(), 1, "{name}: {buttons:?}");
    }
    for (name, html) in bookings(sample::frame(&house)).into_iter().filter(|(name, _)| name.starts_with("form")) {
        assert!(buttons(&html).iter().all(|button| button.contains(r#"name="preview""#) || button.contains(r#"name="instead""#)), "{name}");
        assert!(!values(&html, "name").contains(&"seen"), "{name}");
    }
}

#[test]
fn a_preview_asks_about_what_cannot_be_had_and_keeps_the_answers() {
    let house = sample::house();
    let pages = bookings(sample::frame(&house));
    let preview = &pages.iter().find(|(name, _)| *name == "preview").unwrap().1;
    let asked = values(preview, "for").into_iter().filter(|id| id.starts_with("choice-")).count();
    assert_eq!(asked, 15, "all but the free dates, and the one of them that was answered");
    for chosen in ["2026-11-25/room/saal", "2026-11-28/room/bibliothek", "2026-11-29/skip"] {
        assert!(preview.contains(&format!(r#"<option value="{chosen}" selected"#)), "{chosen}");
    }
    for words in ["1. Weihnachtstag", "Die Maler sind da", "Februar 2027 und April 2027", "22:00–01:00 (endet am nächsten Tag)", "48 Stunden"] {
        assert!(preview.contains(words), "{words}");
    }
    let wrong = &pages.iter().find(|(name, _)| *name == "form-series").unwrap().1;
    for kept in ["2026-11-25/room/saal", "2026-11-29/skip"] {
        assert!(wrong.contains(&format!(r#"<input type="hidden" name="choice" value="{kept}""#)), "{kept}");
    }
}

#[test]
fn the_form_is_short_until_something_repeats() {
    let house = sample::house();
    let pages = bookings(sample::frame(&house));
    let folded = |name: &str| {
        let html = &pages.iter().find(|(page, _)| *page == name).unwrap().1;
        let details = html.split("<details").find(|details| details.contains("id=\"repeat\"")).unwrap();
        !details.split('>').next().unwrap().contains(" open")
    };
    assert_eq!(["form", "form-refused", "form-wrong", "form-series", "preview"].map(folded), [true, true, false, false, false]);
}

#[test]
fn an_island_page_brings_its_script_and_other_pages_none() {
    let house = sample::house();
    let script = Script { nonce: "n0nce", js: "/pkg/treppenhaus.js", wasm: "/pkg/treppenhaus.wasm" };
    let html = error::not_found(Frame { script: Some(script), ..sample::frame(&house) });
    assert!(html.contains(r#"<script type="module" nonce="n0nce">(async (js, wasm)"#), "{html}");
    assert!(html.contains(r#"("/pkg/treppenhaus.js","/pkg/treppenhaus.wasm")</script>"#));
}

/// Every row of a table, cells with a span counted in every row they cover.
fn widths(table: &str) -> Vec<usize> {
    let rows: Vec<&str> = table.split("<tr").skip(1).collect();
    let mut widths = vec![0; rows.len()];
    for (place, row) in rows.iter().enumerate() {
        for cell in row.split(['<']).filter(|tag| tag.starts_with("td") || tag.starts_with("th ") || tag.starts_with("th>")) {
            let span = values(cell, "rowspan").first().map_or(1, |span| span.parse().unwrap());
            widths.iter_mut().skip(place).take(span).for_each(|width| *width += 1);
        }
    }
    widths
}

#[test]
fn every_row_of_the_plan_has_a_cell_for_every_room() {
    let house = sample::house();
    for (name, html) in plans(sample::frame(&house)).into_iter().filter(|(name, _)| *name != "agenda") {
        let columns = match name {
            "day" => 10,
            "day-room" => 2,
            _ => 8,
        };
        assert!(widths(&html).iter().all(|width| *width == columns), "{name}: {:?}", widths(&html));
    }
}

#[test]
fn a_hall_and_its_parts_take_each_other() {
    let house = sample::house();
    let frame = sample::frame(&house);
    let plan = |room: i64, at: i64| Plan {
        view: View::Agenda,
        date: frame.today(),
        room: Some(RoomId(room)),
        stretches: vec![Shown::Taken { room: RoomId(at), span: sample::span(1, 17, 19) }],
        books: false,
    };
    for (room, at, shown) in [(2, 3, true), (3, 2, true), (3, 4, false), (1, 2, false)] {
        assert_eq!(calendar::page(frame, &plan(room, at)).contains("17:00–19:00"), shown, "{room} {at}");
    }
    let day = calendar::page(frame, &Plan { view: View::Day, ..plan(3, 2) });
    assert!(day.contains("17:00–19:00</i> belegt durch Saal"), "{day}");
}

#[test]
fn a_stretch_over_midnight_is_cut_at_the_day() {
    let house = sample::house();
    let frame = sample::frame(&house);
    let late = crate::domain::time::Span::new(sample::at(1, 22, 0), sample::at(2, 1, 0)).unwrap();
    let stretches = vec![Shown::Taken { room: RoomId(9), span: late }];
    let day = |ahead| {
        let date = crate::domain::time::plus_days(frame.today(), ahead);
        calendar::page(frame, &Plan { view: View::Day, date, room: None, stretches: stretches.clone(), books: true })
    };
    assert!(day(0).contains("22:00–24:00</i> belegt") && day(1).contains("00:00–01:00</i> belegt") && !day(2).contains("belegt"));
}

#[test]
fn letters_say_everything_twice() {
    let house = sample::house();
    let words = letter::about_booking(about(&house), &sample::booking(), News::Booked, &[]);
    assert_eq!(words.subject, "Gebucht: Atelier, Dienstag, 24. November 2026, 17:00–19:00");
    let link = "https://house.example/de/bookings/";
    for fact in
        ["Dienstag, 24. November 2026, 17:00–19:00", "Atelier, 2. Stock", "Habesha Treff", "Hilfe bei der Wohnungssuche", link, "0561 555 0100"]
    {
        assert!(words.text.contains(fact) && words.html.contains(fact), "{fact}\n{}", words.text);
    }
    let code = letter::sign_in(about(&house), "https://house.example/x", "123456");
    assert!(!code.subject.contains("123456") && code.text.contains("123456") && code.text.contains("https://house.example/x"));
    assert!(letter::invitation(about(&house), "https://house.example/x").text.contains("https://house.example/x"));
}

#[test]
fn a_subject_is_one_line() {
    let mut house = sample::house();
    house.rooms[5].name = "Atelier\r\nBcc: x@y.example".to_owned();
    let subject = letter::about_booking(about(&house), &sample::booking(), News::Booked, &[]).subject;
    assert!(!subject.contains(['\r', '\n']), "{subject:?}");
}
