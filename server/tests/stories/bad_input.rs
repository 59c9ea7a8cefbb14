//! Bad input: the same page, the field named, everything typed still there and escaped, and never a failure.

use reqwest::Method;

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    what_is_wrong_with_a_booking_is_said_at_its_field,
    whatever_stands_in_a_field_the_house_does_not_fail,
    whatever_stands_in_an_address_the_house_does_not_fail,
    what_is_wrong_with_signing_in_is_said_at_its_field,
    whatever_is_sent_the_house_does_not_fail,
);

/// Text that means something to a browser, a database, a terminal, a calendar or a person, but not here.
const NASTY: [&str; 22] = [
    "",
    " ",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "</textarea></title><script>alert(1)</script>",
    "javascript:alert(1)",
    "'; DROP TABLE booking; --",
    "\0",
    "a\0b",
    "\u{1b}[31m\u{7}",
    "\u{202e}\u{200f}\u{feff}",
    "a\r\nSet-Cookie: x=y\r\n\r\n",
    "٢٠٢٦-١١-٢٤",
    "0000-01-01",
    "9999-12-31",
    "-1",
    "99999999999999999999",
    "1e308",
    "NaN",
    "../../../etc/passwd",
    "قراءة الرسائل መልእክቲ 🏠",
];

/// Every field of the booking form for a single date.
const FIELDS: [&str; 15] = [
    "association",
    "room",
    "purpose",
    "service",
    "title",
    "visibility",
    "attendees",
    "date",
    "start",
    "end",
    "fold",
    "note",
    "sheet",
    "instead",
    "accept_rules",
];
/// And for a series.
const SERIES: [&str; 11] = ["repeat", "interval", "weekday", "nth", "until", "count", "also", "on_clash", "choice", "preview", "seen"];

fn good() -> Sheet {
    Sheet::counselling("patenschaft", "ofenzimmer", "2027-01-12", "17:00", "19:00")
        .with("title", "Sprechstunde & <b>Tee</b>")
        .with("note", "Eins\nzwei")
}

/// The good sheet with one field replaced is refused for these fields, and everything typed is still there.
async fn check(member: &Browser, (field, value): (&str, &str), wrong: &[&str]) {
    let sheet = good().with(field, value);
    let answer = member.book(&sheet).await;
    let shown: String = value.chars().take(40).collect();
    assert_eq!(answer.status, 422, "{field}={shown}");
    let page = answer.page();
    assert_eq!(page.wrong_fields(), wrong, "{field}={shown}");
    for wrong in wrong {
        let invalid = format!("#{wrong}[aria-invalid=true], .bad input[type=radio][name={wrong}]");
        assert!(page.has(&format!("#{wrong}")) && page.has(&invalid), "{wrong} is marked for {field}={shown}");
        assert!(page.has(&format!("#{wrong}-error")), "what is wrong stands at {wrong}");
    }
    for (name, typed) in sheet.fields() {
        let is_choice = ["association", "room", "purpose", "service", "visibility", "fold", "sheet"].contains(&name.as_str());
        if name != field || !is_choice {
            assert_eq!(page.value(name).as_deref(), Some(as_a_page_can_hold(typed)).as_deref(), "{name} is kept for {field}={shown}");
        }
    }
    is_escaped(&answer, field);
}

/// What was typed as HTML can show it (§13.2.5.36, §13.2.3.5): a zero byte becomes a mark, a line end one character.
fn as_a_page_can_hold(typed: &str) -> String {
    typed.trim().replace('\0', "\u{fffd}").replace("\r\n", "\n")
}

/// Nothing that was typed has become part of the page.
fn is_escaped(answer: &Answer, field: &str) {
    for raw in ["<script>alert", "<img src=x", "<svg/onload", "<b>Tee"] {
        assert!(!answer.body.contains(raw), "{raw} out of {field} stands unescaped in the page");
    }
    assert!(!answer.headers.contains_key("set-cookie"), "{field} sets a cookie");
}

async fn what_is_wrong_with_a_booking_is_said_at_its_field(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let [title, note, many] = [121, 1001, 10_000].map(|length| "ä".repeat(length));
    for (field, value, wrong) in [
        ("association", "", ["association"].as_slice()),
        ("association", "dolmetschkreis-doppelpunkt", &["association"]),
        ("association", "<script>alert(1)</script>", &["association"]),
        ("room", "", &["room"]),
        ("room", "keller", &["room"]),
        ("purpose", "", &["purpose"]),
        ("purpose", "party", &["purpose"]),
        ("purpose", "maintenance", &["purpose"]),
        ("service", "", &["service"]),
        ("service", "dolmetschen", &["service"]),
        ("title", &title, &["title"]),
        ("title", &many, &["title"]),
        ("title", "zwei\nZeilen", &["title"]),
        ("title", "Null\0", &["title"]),
        ("title", "\u{1b}[31mrot", &["title"]),
        ("visibility", "alle", &["visibility"]),
        ("attendees", "0", &["attendees"]),
        ("attendees", "-3", &["attendees"]),
        ("attendees", "sechs", &["attendees"]),
        ("attendees", "٦", &["attendees"]),
        ("attendees", "1.5", &["attendees"]),
        ("attendees", "7", &["attendees"]),
        ("attendees", "99999999999999999999", &["attendees"]),
        ("date", "", &["date"]),
        ("date", "0000-01-01", &["date"]),
        ("date", "9999-12-31", &["date"]),
        ("date", "-2027-01-12", &["date"]),
        ("date", "2027-02-29", &["date"]),
        ("date", "12.01.2027", &["date"]),
        ("date", "٢٠٢٧-٠١-١٢", &["date"]),
        ("date", "2026-11-23", &["date"]),
        ("date", "2031-01-01", &["date"]),
        ("start", "", &["start"]),
        ("start", "24:00", &["start"]),
        ("start", "17 Uhr", &["start"]),
        ("start", "<script>alert(1)</script>", &["start"]),
        ("end", "", &["end"]),
        ("end", "16:00", &["end"]),
        ("end", "17:00", &["end"]),
        ("end", "99:99", &["end"]),
        ("note", &note, &["note"]),
        ("note", "Null\0", &["note"]),
        ("note", "</textarea><script>alert(1)</script>\u{7}", &["note"]),
    ] {
        check(&member, (field, value), wrong).await;
    }
    assert_eq!(open.sql.count("audit").await, 0);
    assert_eq!(member.book(&good()).await.status, 303, "the good sheet itself is good");
}

async fn whatever_stands_in_a_field_the_house_does_not_fail(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let endless = "x".repeat(30_000);
    let fields = FIELDS.map(|field| (field, good())).into_iter().chain(SERIES.map(|field| (field, good().weekly(2))));
    for (field, sheet) in fields {
        for value in NASTY.into_iter().chain([endless.as_str()]) {
            let answer = member.book(&sheet.clone().fresh().with(field, value)).await;
            let listed = field == "preview" && answer.status == 200;
            assert!(listed || matches!(answer.status, 303 | 422), "{field}={value:?} gives {}", answer.status);
            is_escaped(&answer, field);
            if answer.status == 303 {
                let booking = answer.booking();
                is_escaped(&member.get(&format!("/de/bookings/{booking}")).await, field);
                is_escaped(&member.get("/de/calendar?view=day&date=2027-01-12").await, field);
                assert_eq!(member.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
            }
        }
    }
    for letter in open.letters().await {
        assert!(
            !letter.html.contains("<script") && !letter.html.contains("<img") && !letter.subject.contains(['\n', '\r', '\0']),
            "{}",
            letter.subject
        );
    }
}

async fn whatever_stands_in_an_address_the_house_does_not_fail(base: &Base) {
    let open = Open::demo(base).await;
    let (member, newcomer) = (open.browser_of(person::MEMBER).await, open.newcomer());
    for (page, fields) in [
        ("/de/counselling", ["topic", "language", "day", "q"].as_slice()),
        ("/de/calendar", &["view", "date", "room", "association", "purpose", "mine"]),
        ("/de/bookings/new", &FIELDS),
        ("/de/bookings/new", &SERIES),
        ("/de/sign-in", &["email", "next"]),
        ("/de/sign-in/link", &["token", "next"]),
        ("/de/bookings/0000000000", &["fresh"]),
    ] {
        let browser = if page.contains("bookings") { &member } else { &newcomer };
        for field in fields {
            for value in NASTY {
                let address = url::form_urlencoded::Serializer::new(format!("{page}?")).append_pair(field, value).finish();
                let answer = browser.get(&address).await;
                assert!(matches!(answer.status, 200 | 303 | 404), "{address} gives {}", answer.status);
                is_escaped(&answer, field);
            }
        }
    }
}

async fn what_is_wrong_with_signing_in_is_said_at_its_field(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    let long = format!("{}@wollmuetze.example", "a".repeat(300));
    for email in
        NASTY.into_iter().chain([long.as_str(), "kwame", "@wollmuetze.example", "kwame@", "a b@c.example", "kwame@wollmütze.example", "a@b.c\0"])
    {
        for (path, fields) in [
            ("/de/sign-in", vec![("email", email), ("next", "/rooms")]),
            ("/de/sign-in/code", vec![("email", email), ("next", "/rooms"), ("code", "123456")]),
        ] {
            let answer = newcomer.post(path, &fields).await;
            assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec!["email"]), "{path} {email:?}");
            assert_eq!(answer.page().value("email").as_deref(), Some(as_a_page_can_hold(email)).as_deref(), "{path}");
            assert_eq!(answer.page().value("next").as_deref(), Some("/rooms"), "{path}");
            is_escaped(&answer, "email");
        }
    }
    for code in NASTY {
        let answer = newcomer.post("/de/sign-in/code", &[("email", person::MEMBER), ("code", code)]).await;
        assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec!["code"]), "{code:?}");
        assert_eq!(answer.page().value("email").as_deref(), Some(person::MEMBER));
        is_escaped(&answer, "code");
    }
    for token in NASTY {
        let answer = newcomer.post("/de/sign-in/link", &[("token", token)]).await;
        assert_eq!(answer.status, 422, "{token:?}");
        is_escaped(&answer, "token");
        let answer = newcomer.post("/demo", &[("person", token)]).await;
        assert_eq!(answer.status, 404, "{token:?}");
        is_escaped(&answer, "person");
    }
    assert_eq!(open.sql.count("letter").await, 0);
}

/// Bytes that are no form at all.
async fn whatever_is_sent_the_house_does_not_fail(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let no_text = [b"title=\xff\xfe&note=%FF%00%C0%AF&".as_slice(), good().encode().as_bytes()].concat();
    for (kind, body) in [
        ("application/x-www-form-urlencoded", b"".as_slice()),
        ("application/x-www-form-urlencoded", b"&&&===%%%%zz;"),
        ("application/x-www-form-urlencoded", b"\xff\xfe\x00\x01"),
        ("application/x-www-form-urlencoded", &no_text),
        ("application/json", b"{\"room\":\"saal\"}"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=\"room\"\r\n\r\nsaal\r\n--x--\r\n"),
        ("text/plain", b"room=saal"),
        ("nonsense", b"room=saal"),
        ("", b"room=saal"),
    ] {
        for path in ["/de/bookings", "/de/sign-in", "/de/sign-in/code", "/de/sign-in/link", "/de/desk/letters/x/again", "/demo"] {
            let request = coordinator.request(Method::POST, path).header("content-type", kind).body(body.to_owned());
            let answer = Answer::of(request).await;
            assert!(matches!(answer.status, 303 | 404 | 422), "{path} {kind} {body:?} gives {}", answer.status);
        }
    }
    let request = coordinator.request(Method::POST, "/de/bookings").header("content-type", "application/x-www-form-urlencoded").body(no_text);
    assert_eq!(Answer::of(request).await.page().wrong_fields(), ["title", "note"], "bytes that are no text are named");
    let many = "room=saal&".repeat(5000);
    assert_eq!(Answer::of(coordinator.request(Method::POST, "/de/bookings").body(many)).await.status, 422);
}

#[tokio::test]
async fn a_look_ahead_that_cannot_be_read_is_no_failure_of_the_house() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    let member = open.browser_of(person::MEMBER).await;
    for query in ["", "lang=", "lang=De", "lang=xx&typed=", "lang=De&typed=%FF%00", "lang=De&typed=room%3D%00"] {
        let answer = member.get(&format!("/api/look-ahead?{query}")).await;
        assert!(matches!(answer.status, 200 | 400), "{query} gives {}", answer.status);
    }
}
