//! Every page answers, in every language, and every address that is none says so.

use std::collections::BTreeSet;

use reqwest::Method;

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(every_page_answers_in_every_language, an_address_of_nothing_says_so_and_shows_a_way_on);

const LANGUAGES: [&str; 2] = ["de", "en"];

async fn every_page_answers_in_every_language(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let booking = coordinator.book(&Sheet::meeting("saal", "2027-01-12", "10:00", "11:00")).await.booking();
    for lang in LANGUAGES {
        for path in public_pages(&open).await {
            is_a_page(&open.newcomer(), lang, &path).await;
            is_a_page(&coordinator, lang, &path).await;
        }
        is_a_page(&open.newcomer(), lang, "/sign-in").await;
        for path in ["/account", "/bookings/new", "/desk/letters", "/desk/statements", "/desk/feedback", &format!("/bookings/{booking}")] {
            is_a_page(&coordinator, lang, path).await;
        }
    }
    for path in ["/demo", "/demo/letters", "/demo/letters/1"] {
        assert_eq!(open.newcomer().get(path).await.status, 200, "{path}");
    }
}

async fn public_pages(open: &Open) -> Vec<String> {
    let mut pages = ["/", "/counselling", "/associations", "/rooms", "/calendar", "/imprint", "/privacy", "/accessibility", "/feedback"]
        .map(str::to_owned)
        .to_vec();
    for (table, place) in [("service", "counselling"), ("association", "associations"), ("room", "rooms")] {
        let slugs: Vec<String> = open.sql.column(&format!("SELECT slug FROM {table}")).await;
        assert!(slugs.len() >= 8, "{table}: {}", slugs.len());
        pages.extend(slugs.iter().map(|slug| format!("/{place}/{slug}")));
    }
    pages.extend(["day", "week", "month", "agenda"].map(|view| format!("/calendar?view={view}&date=2026-11-24&room=saal")));
    pages.push("/counselling?topic=arrival&language=uk".to_owned());
    pages.extend(["", "&repeat=weekly&count=20", "&people=many"].map(|more| format!("/rooms?date=2027-01-12&start=10:00&end=12:00{more}")));
    pages
}

async fn is_a_page(browser: &Browser, lang: &str, path: &str) {
    let answer = browser.get(&format!("/{lang}{path}")).await;
    assert_eq!(answer.status, 200, "/{lang}{path}");
    let page = answer.page();
    assert_eq!(page.attributes("html", "lang"), [lang], "/{lang}{path}");
    assert_eq!((page.texts("h1").len(), page.texts("title").len()), (1, 1), "/{lang}{path}");
    assert!(!page.texts("h1")[0].trim().is_empty() && !page.texts("title")[0].starts_with(" –"), "/{lang}{path}");
    let ids = page.attributes("[id]", "id");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id twice on /{lang}{path}");
    // A text that is missing shows its key.
    for text in page.texts("h1, h2, h3, label, legend, button, th, dt") {
        assert!(text.contains(' ') || !text.contains('-') || text.chars().any(char::is_uppercase), "{text:?} on /{lang}{path}");
    }
}

async fn an_address_of_nothing_says_so_and_shows_a_way_on(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    for lang in LANGUAGES {
        for path in [
            "/nothing",
            "/nothing/at/all",
            "/counselling/nothing",
            "/counselling/..%2f..%2fetc",
            "/associations/nothing",
            "/associations/%00",
            "/rooms/nothing",
            "/rooms/%C3%A4",
            "/bookings/nothing",
            "/bookings/0000000000",
            "/bookings/%F0%9F%8F%A0",
            "/desk/nothing",
            "/account/",
        ] {
            for browser in [&open.newcomer(), &coordinator] {
                is_nothing(browser, &format!("/{lang}{path}"), lang).await;
            }
        }
        assert_eq!(coordinator.post(&format!("/{lang}/bookings/0000000000/cancel"), &[]).await.status, 404);
    }
    for path in ["/xx/", "/xx", "/DE/", "/de-DE/", "/demo/letters/999999", "/demo/letters/x", "/demo/letters/-1/html", "/nothing", "//", "/de//"] {
        is_nothing(&open.newcomer(), path, "de").await;
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        let answer = Answer::of(open.newcomer().request(method.clone(), "/de/")).await;
        assert!(matches!(answer.status, 404 | 405), "{method} gives {}", answer.status);
    }
}

async fn is_nothing(browser: &Browser, path: &str, lang: &str) {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, 404, "{path}");
    let page = answer.page();
    assert_eq!(page.attributes("html", "lang"), [lang], "{path}");
    assert!(page.has(&format!("main a[href='/{lang}/']")), "a way on from {path}");
}

#[tokio::test]
async fn an_address_that_is_no_text_says_so_too() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    for path in ["/de/rooms/%FF", "/de/bookings/%80%80", "/%FF", "/de/%FF", "/demo/letters/%FF"] {
        is_nothing(&open.newcomer(), path, "de").await;
    }
}

#[tokio::test]
async fn the_front_door_leads_to_the_readers_language() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    for (accept, to) in [
        (None, "/de/"),
        (Some("en"), "/en/"),
        (Some("en-GB,en;q=0.9,de;q=0.8"), "/en/"),
        (Some("ti,en;q=0.5"), "/ti/"),
        (Some("fa-AF,fa;q=0.8"), "/prs/"),
        (Some("ku-TR,tr;q=0.5"), "/kmr/"),
        (Some("nl,en;q=0.5"), "/en/"),
        (Some("nl"), "/de/"),
        (Some("de;q=0.4, en;q=0.3"), "/de/"),
        (Some(";;q=x,,*"), "/de/"),
    ] {
        let mut request = open.newcomer().request(Method::GET, "/");
        if let Some(accept) = accept {
            request = request.header("accept-language", accept);
        }
        let answer = Answer::of(request).await;
        assert_eq!((answer.status, answer.location(), answer.header("vary")), (303, to, "accept-language"), "{accept:?}");
    }
    for (from, to) in [
        ("/de", "/de/"),
        ("/en", "/en/"),
        ("/ku/counselling?topic=housing", "/kmr/counselling?topic=housing"),
        ("/pes/", "/fa/"),
        ("/fa-AF/rooms", "/prs/rooms"),
        ("/de-x-leicht/", "/de-simple/"),
        ("/ar/desk", "/de/desk"),
    ] {
        assert_eq!(open.newcomer().get(from).await.location(), to, "{from}");
    }
}

#[tokio::test]
async fn a_change_of_language_keeps_the_page() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    for path in ["/associations", "/counselling/patenschaft", "/rooms?people=20", "/rooms/saal", "/calendar?view=day&date=2026-11-24"] {
        let here = open.newcomer().get(&format!("/de{path}")).await;
        let there = here.page().attributes("a[hreflang=en], a[lang=en]", "href").first().map(|href| (*href).to_owned());
        assert_eq!(there.as_deref(), Some(format!("/en{path}").as_str()));
    }
}
