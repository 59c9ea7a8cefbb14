//! What stands around every page.

use std::{fs, path::PathBuf};

use reqwest::Method;
use server::{Config, config::BaseUrl};

use crate::{
    browser::{Answer, Browser, SITE},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(a_form_on_another_site_does_nothing_here, a_copied_cookie_of_nobody_is_nobody);

/// Every address that takes a form.
const FORMS: [&str; 8] = [
    "/de/bookings",
    "/de/bookings/0123456789/cancel",
    "/de/sign-in",
    "/de/sign-in/code",
    "/de/sign-in/link",
    "/de/sign-out",
    "/de/desk/letters/1/again",
    "/demo",
];

/// A page of every kind that newcomers see.
const PUBLIC: [&str; 15] = [
    "/de/",
    "/en/",
    "/de/counselling",
    "/de/counselling/patenschaft",
    "/de/associations",
    "/de/associations/ankunftsnetz-wollmuetze",
    "/de/rooms",
    "/de/rooms/saal",
    "/de/calendar?view=day",
    "/de/calendar?view=week",
    "/de/calendar?view=month",
    "/de/calendar?view=agenda",
    "/de/sign-in",
    "/demo",
    "/de/no-such-page",
];

/// More for those who signed in.
const MEMBERS: [&str; 4] = ["/de/account", "/de/bookings/new", "/de/bookings/new?room=saal&date=nonsense", "/demo/letters"];

async fn a_form_on_another_site_does_nothing_here(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let sheet = Sheet::meeting("ofenzimmer", "2027-01-12", "10:00", "11:00");
    let foreign = [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"), ("origin", "null")];
    for path in FORMS {
        for (header, value) in foreign {
            let request = coordinator.request(Method::POST, path).header(header, value).form(sheet.fields());
            let answer = Answer::of(request).await;
            assert_eq!((answer.status, answer.page().has("h1")), (403, true), "{path} {header}: {value}");
        }
    }
    assert_eq!(open.sql.count("audit").await, 0);
    for (header, value) in [("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none"), ("origin", SITE), ("accept", "text/html")] {
        let request = coordinator.request(Method::POST, "/de/bookings").header(header, value).form(sheet.clone().fresh().fields());
        let status = Answer::of(request).await.status;
        assert!(matches!(status, 303 | 422), "{header}: {value} gives {status}");
    }
    assert_eq!(open.sql.count("audit").await, 1);
}

async fn a_copied_cookie_of_nobody_is_nobody(base: &Base) {
    let open = Open::demo(base).await;
    let long = "a".repeat(3000);
    for token in ["", "0", "ü", "' OR 1=1 --", &"0".repeat(64), &long, "=;=;;"] {
        let request = open.newcomer().request(Method::GET, "/de/account").header("cookie", format!("treppenhaus={token}").into_bytes());
        assert_eq!(Answer::of(request).await.status, 303, "{token}");
    }
}

#[tokio::test]
async fn every_page_tells_browsers_to_be_careful() {
    let base = Base::sqlite();
    let open = Open::with(&base, |config| Config { site: Some(site(&base)), ..config }).await;
    let member = open.browser_of(person::MEMBER).await;
    let newcomer = open.newcomer();
    for path in PUBLIC {
        let answer = newcomer.get(path).await;
        is_careful(path, &answer);
        has_no_script(path, &answer);
        assert!(!answer.headers.contains_key("set-cookie"), "{path} sets a cookie");
    }
    for path in PUBLIC.into_iter().chain(MEMBERS) {
        is_careful(path, &member.get(path).await);
    }
    for path in ["/", "/de", "/de/account", "/favicon.svg", "/robots.txt", "/healthz", "/assets/nothing.css"] {
        is_careful(path, &newcomer.get(path).await);
    }
}

fn is_careful(path: &str, answer: &Answer) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), value, "{name} of {path}");
    }
    let policy = answer.header("content-security-policy");
    for part in ["default-src 'none'", "style-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
        assert!(policy.split("; ").any(|found| found == part), "{part} for {path}: {policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("unsafe-eval;") && !policy.contains('*'), "{path}: {policy}");
    if answer.header("content-type").starts_with("text/html") {
        needs_nothing_from_elsewhere(path, answer);
    }
}

/// Links that a browser loads; where else a page is, search engines read as a whole address.
const LOADED: &str = "link:not([rel=canonical]):not([rel=alternate])";

/// No style or handler that the policy would not let run, and nothing to load from another host.
fn needs_nothing_from_elsewhere(path: &str, answer: &Answer) {
    let page = answer.page();
    for inline in ["[style]", "style", "[onclick]", "[onload]", "[onsubmit]", "[onchange]", "[onerror]", "a[href^='javascript:']"] {
        assert!(!page.has(inline), "{inline} on {path}");
    }
    for (what, attribute) in [(LOADED, "href"), ("script", "src"), ("img", "src"), ("iframe", "src"), ("form", "action"), ("source", "srcset")] {
        for address in page.attributes(what, attribute) {
            assert!(address.starts_with('/') && !address.starts_with("//") || address.starts_with("data:"), "{what} {address} on {path}");
        }
    }
}

fn has_no_script(path: &str, answer: &Answer) {
    let policy = answer.header("content-security-policy");
    assert!(!answer.page().has(r#"script:not([type="application/ld+json"])"#) && !policy.contains("script-src"), "{path}");
}

#[tokio::test]
async fn scripts_run_on_pages_with_an_island_only_and_by_their_nonce() {
    let base = Base::sqlite();
    let open = Open::with(&base, |config| Config { site: Some(site(&base)), ..config }).await;
    let member = open.browser_of(person::MEMBER).await;
    let mut nonces = Vec::new();
    for answer in [member.get("/de/bookings/new").await, member.get("/de/bookings/new").await, member.post("/de/bookings", &[]).await] {
        let (page, policy) = (answer.page(), answer.header("content-security-policy"));
        assert!(page.has("script"), "the form looks ahead");
        let of_scripts = page.attributes("script", "nonce");
        assert_eq!((of_scripts.len(), page.has("script:not([nonce])")), (page.texts("script").len(), false));
        let nonce = of_scripts[0];
        assert!(nonce.len() >= 32 && policy.contains(&format!("script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'")), "{policy}");
        nonces.push(nonce.to_owned());
    }
    nonces.dedup();
    assert_eq!(nonces.len(), 3, "no nonce comes twice");
    let account = member.get("/de/account").await;
    has_no_script("/de/account", &account);
}

/// The islands' code, as far as a story needs it.
fn site(base: &Base) -> PathBuf {
    let package = base.folder().join("site/pkg");
    fs::create_dir_all(&package).unwrap();
    for (name, bytes) in [("treppenhaus.js", "export {}"), ("treppenhaus_bg.wasm", "\0asm")] {
        fs::write(package.join(name), bytes).unwrap();
    }
    base.folder().join("site")
}

#[tokio::test]
async fn a_letter_is_shown_in_a_frame_that_can_do_nothing() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    let member = open.browser_of(person::MEMBER).await;
    member.book(&Sheet::meeting("ofenzimmer", "2027-01-12", "10:00", "11:00").with("title", "<script>alert(1)</script>")).await.booking();
    let shown = open.newcomer().get("/demo/letters/1").await;
    let frame = shown.page().attributes("iframe", "src").concat();
    let letter = open.newcomer().get(&frame).await;
    assert_eq!(letter.header("content-security-policy"), "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox");
    assert!(!letter.page().has("script") && letter.body.contains("&lt;script&gt;"));
}

#[tokio::test]
async fn the_cookie_is_for_this_house_and_no_script() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    let cookie = enter(&open).await;
    for part in ["treppenhaus=", "; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age=7776000"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains("Secure"), "{cookie}");
}

#[tokio::test]
async fn over_tls_the_cookie_is_bound_to_the_host() {
    let base = Base::sqlite();
    let open = Open::with(&base, |config| Config { base: BaseUrl::parse("https://haus.example").unwrap(), ..config }).await;
    let cookie = enter(&open).await;
    assert!(cookie.starts_with("__Host-treppenhaus=") && cookie.contains("; Secure") && !cookie.contains("Domain"), "{cookie}");
    let pair = cookie.split(';').next().unwrap();
    for (sent, status) in [(pair.to_owned(), 200), (pair.replace("__Host-", ""), 303)] {
        let answer = Answer::of(open.newcomer().request(Method::GET, "/de/account").header("cookie", &sent)).await;
        assert_eq!(answer.status, status, "{sent}");
        assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
    }
}

async fn enter(open: &Open) -> String {
    let person = open.number_of(person::MEMBER).await.to_string();
    open.newcomer().post("/demo", &[("person", &person)]).await.header("set-cookie").to_owned()
}

#[tokio::test]
async fn more_than_any_form_holds_is_not_read() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    let member = open.browser_of(person::MEMBER).await;
    for path in FORMS {
        let answer = too_much(&member, path).await;
        // Some addresses read no form.
        assert!(matches!(answer.status, 413 | 404 | 403 | 303), "{path}: {}", answer.status);
        assert!(answer.status != 413 || answer.page().has("h1"), "{path}");
    }
    assert_eq!(too_much(&member, "/de/bookings").await.status, 413);
    assert_eq!(member.get("/de/").await.status, 200);
}

async fn too_much(member: &Browser, path: &str) -> Answer {
    Answer::of(member.request(Method::POST, path).body("title=".to_owned() + &"a".repeat(70_000))).await
}
