//! Signing in by e-mail, and everything that must not sign anybody in.

use server::{
    Config, Invitation,
    config::Kind,
    mail::{Post, Setting},
};

use tokio::task::JoinSet;

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
};

on_both!(
    a_code_signs_in_once_and_one_browser,
    a_link_signs_in_with_one_press_more_and_once,
    five_wrong_codes_end_it,
    a_quarter_of_an_hour_ends_it,
    nobody_learns_who_has_an_account,
    the_sixth_wish_within_a_quarter_of_an_hour_is_told_to_wait,
    also_when_many_wishes_come_at_once,
    nobody_is_led_to_another_site,
    signing_out_ends_it_on_the_server_too,
    a_copy_of_the_database_opens_no_account,
);

const A_QUARTER: i64 = 15 * 60;

/// What the letter to sign in with brings.
struct Keys {
    code: String,
    /// The address after the site's.
    link: String,
}

impl Keys {
    fn of(letter: &Post) -> Self {
        let code = letter.text.lines().map(|line| line.replace(' ', "")).find(|line| is_code(line)).expect("a line with six digits");
        let link = letter.text.split_whitespace().find_map(|word| word.strip_prefix("http://haus.example")).expect("a link");
        Self { code, link: link.to_owned() }
    }

    fn token(&self) -> String {
        let url = url::Url::parse("http://haus.example").unwrap().join(&self.link).unwrap();
        url.query_pairs().find(|(name, _)| name == "token").unwrap().1.into_owned()
    }

    /// Another code than the one in the letter.
    fn wrong(&self) -> String {
        format!("{:06}", (self.code.parse::<u32>().unwrap() + 1) % 1_000_000)
    }
}

fn is_code(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())
}

async fn ask(browser: &Browser, email: &str) -> Answer {
    browser.post("/de/sign-in", &[("email", email)]).await
}

/// Asks for a letter and reads it.
async fn keys(open: &Open) -> Keys {
    assert_eq!(ask(&open.newcomer(), person::MEMBER).await.status, 200);
    Keys::of(open.letters().await.last().unwrap())
}

async fn try_code(browser: &Browser, code: &str) -> Answer {
    browser.post("/de/sign-in/code", &[("email", person::MEMBER), ("code", code)]).await
}

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/de/account").await.status == 200
}

async fn a_code_signs_in_once_and_one_browser(base: &Base) {
    let open = Open::demo(base).await;
    let keys = keys(&open).await;
    let (mine, other) = (open.newcomer(), open.newcomer());
    // People copy blanks along, and letters break numbers up.
    let typed = format!(" {} {}", &keys.code[..3], &keys.code[3..]);
    let entered = mine.post("/de/sign-in/code", &[("email", " Kwame@Wollmuetze.Example "), ("code", &typed)]).await;
    assert_eq!((entered.status, entered.location()), (303, "/de/account"));
    assert_eq!(try_code(&other, &keys.code).await.status, 422);
    assert_eq!(other.post("/de/sign-in/link", &[("token", &keys.token())]).await.status, 422);
    assert!(is_signed_in(&mine).await && !is_signed_in(&other).await);
}

async fn a_link_signs_in_with_one_press_more_and_once(base: &Base) {
    let open = Open::demo(base).await;
    let keys = keys(&open).await;
    let looker = open.newcomer();
    for _ in 0..2 {
        let page = looker.get(&keys.link).await;
        assert_eq!((page.status, page.header("set-cookie")), (200, ""));
        assert_eq!(page.page().value("token"), Some(keys.token()));
        assert!(!is_signed_in(&looker).await);
    }
    let entered = looker.post("/de/sign-in/link", &[("token", &keys.token())]).await;
    assert_eq!((entered.status, entered.location()), (303, "/de/account"));
    assert!(is_signed_in(&looker).await);
    let late = open.newcomer();
    assert_eq!(late.post("/de/sign-in/link", &[("token", &keys.token())]).await.status, 422);
    assert_eq!(try_code(&late, &keys.code).await.status, 422);
    assert!(!is_signed_in(&late).await);
}

async fn five_wrong_codes_end_it(base: &Base) {
    let open = Open::demo(base).await;
    let keys = keys(&open).await;
    let (browser, wrong) = (open.newcomer(), keys.wrong());
    let tries = tokio::join!(
        try_code(&browser, &wrong),
        try_code(&browser, &wrong),
        try_code(&browser, &wrong),
        try_code(&browser, &wrong),
        try_code(&browser, &wrong)
    );
    for answer in <[Answer; 5]>::from(tries) {
        assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec!["code"]));
    }
    assert_eq!(try_code(&browser, &keys.code).await.status, 422);
    assert!(!is_signed_in(&browser).await);
}

async fn a_quarter_of_an_hour_ends_it(base: &Base) {
    let open = Open::demo(base).await;
    for (seconds, status) in [(A_QUARTER - 1, 303), (A_QUARTER, 422)] {
        let (by_code, by_link) = (keys(&open).await, keys(&open).await);
        open.clock.advance(seconds);
        let link = open.newcomer().post("/de/sign-in/link", &[("token", &by_link.token())]).await;
        // The newest letter counts; used up, it makes way for the one before.
        let code = try_code(&open.newcomer(), &by_code.code).await;
        assert_eq!((link.status, code.status), (status, status), "after {seconds} s");
    }
}

async fn nobody_learns_who_has_an_account(base: &Base) {
    let open = Open::demo(base).await;
    let known = ask(&open.newcomer(), person::MEMBER).await;
    let unknown = ask(&open.newcomer(), "niemand@wollmuetze.example").await;
    assert_eq!((known.status, unknown.status), (200, 200));
    assert_eq!(known.body.replace(person::MEMBER, "…"), unknown.body.replace("niemand@wollmuetze.example", "…"));
    let names = |answer: &Answer| answer.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(&known), names(&unknown));
    assert_eq!(open.letters().await.len(), 1);
    let code = |email| [("email", email), ("code", "000000")];
    let known = open.newcomer().post("/de/sign-in/code", &code(person::MEMBER)).await;
    let unknown = open.newcomer().post("/de/sign-in/code", &code("niemand@wollmuetze.example")).await;
    assert_eq!((known.status, unknown.status), (422, 422));
    assert_eq!(known.body.replace(person::MEMBER, "…"), unknown.body.replace("niemand@wollmuetze.example", "…"));
}

async fn the_sixth_wish_within_a_quarter_of_an_hour_is_told_to_wait(base: &Base) {
    let open = Open::demo(base).await;
    let browser = open.newcomer();
    for email in [person::MEMBER, "niemand@wollmuetze.example"] {
        for _ in 0..5 {
            assert_eq!(ask(&browser, email).await.status, 200);
        }
        let shouted = ask(&browser, &email.to_uppercase()).await;
        assert_eq!((shouted.status, shouted.header("retry-after")), (429, "900"));
        assert!(shouted.page().has("h1"));
    }
    assert_eq!(ask(&browser, person::LEAD).await.status, 200, "others are not concerned");
    open.clock.advance(A_QUARTER);
    assert_eq!(ask(&browser, person::MEMBER).await.status, 200);
}

async fn also_when_many_wishes_come_at_once(base: &Base) {
    let open = Open::demo(base).await;
    let mut wishes = JoinSet::new();
    for _ in 0..20 {
        let browser = open.newcomer();
        wishes.spawn(async move { ask(&browser, person::MEMBER).await.status });
    }
    let statuses = wishes.join_all().await;
    assert!(statuses.iter().all(|status| matches!(status, 200 | 429)), "{statuses:?}");
    assert_eq!(open.letters().await.len(), 5);
}

async fn nobody_is_led_to_another_site(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.number_of(person::MEMBER).await.to_string();
    for (next, to) in [
        ("/bookings/new?room=saal&date=2026-11-26", "/de/bookings/new?room=saal&date=2026-11-26"),
        ("", "/de/account"),
        ("//evil.example", "/de/account"),
        ("https://evil.example", "/de/account"),
        ("javascript:alert(1)", "/de/account"),
        ("/\\evil.example", "/de/account"),
        ("\\\\evil.example", "/de/account"),
        ("@evil.example", "/de/account"),
        (".evil.example", "/de/account"),
        ("/a\r\nSet-Cookie: x=y", "/de/account"),
        ("/a\0", "/de/account"),
        ("/ä", "/de/account"),
    ] {
        let browser = open.newcomer();
        let entered = browser.post("/demo", &[("person", &member), ("next", next)]).await;
        assert_eq!((entered.status, entered.location()), (303, to), "{next:?}");
        let address = url::form_urlencoded::Serializer::new("/de/sign-in?".to_owned()).append_pair("next", next).finish();
        assert_eq!(browser.get(&address).await.location(), to, "{next:?}");
    }
    let asked = open.newcomer().get("/de/bookings/new?room=saal").await;
    assert_eq!(asked.location(), "/de/sign-in?next=%2Fbookings%2Fnew%3Froom%3Dsaal", "one comes back to where one was");
}

async fn signing_out_ends_it_on_the_server_too(base: &Base) {
    let open = Open::demo(base).await;
    let (browser, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::MEMBER).await);
    let copied = browser.cookies().unwrap();
    let out = browser.post("/de/sign-out", &[]).await;
    assert_eq!((out.status, browser.cookies()), (303, None));
    let thief = open.newcomer().request(reqwest::Method::GET, "/de/account").header("cookie", copied);
    assert_eq!(Answer::of(thief).await.status, 303);
    assert!(is_signed_in(&elsewhere).await);
}

/// A real house: nobody reads its letters in a browser, so the keys in them go as soon as they are sent.
async fn a_copy_of_the_database_opens_no_account(base: &Base) {
    let letters = server::mail::Memory::default();
    let setting = Setting::Memory(letters.clone());
    let open = Open::with(base, |config| Config { kind: Kind::Real, mail: setting, ..config }).await;
    let invitation = Invitation {
        name: "Kwame Boadu".to_owned(),
        email: person::MEMBER.parse().unwrap(),
        lang: app::domain::lang::Lang::De,
        office: None,
        association: None,
    };
    open.house.invite(&invitation).await.unwrap();
    assert_eq!(ask(&open.newcomer(), person::MEMBER).await.status, 200);
    assert_eq!(open.deliver().await.sent, 2);
    let keys = Keys::of(letters.sent().last().unwrap());
    let browser = open.newcomer();
    assert_eq!(try_code(&browser, &keys.code).await.status, 303);
    let cookie = browser.cookies().unwrap();
    let everything = open.sql.every_text().await;
    assert!(everything.iter().any(|text| text == person::MEMBER));
    let mut words = everything.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let secrets = [keys.code.as_str(), &keys.token(), cookie.split_once('=').unwrap().1];
    assert_eq!(words.find(|word| secrets.contains(word)), None);
    assert_eq!(open.newcomer().get("/demo").await.status, 404);
}
