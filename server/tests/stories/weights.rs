//! What travels to an old phone on a slow line: the first visit of every public page, with everything it loads.

use std::collections::BTreeSet;

use reqwest::Method;

use crate::{
    browser::Browser,
    house::{Base, Open},
    page::Page,
};

/// Bytes of a first visit, at most.
const MOST: usize = 14 * 1024;
/// Languages with short words, and those whose letters are the longest as bytes.
const LANGUAGES: [&str; 3] = ["de", "ar", "ti"];
const PAGES: [&str; 16] = [
    "/",
    "/counselling",
    "/counselling?q=Aufenthaltstitel",
    "/counselling?topic=letters-forms&language=tr",
    "/counselling/brief-verstehen",
    "/associations",
    "/associations/frauenwerkstatt-morgenziegel",
    "/rooms",
    "/rooms/saal",
    "/rules",
    "/sign-in",
    "/counselling?q=Abschiebung",
    "/imprint",
    "/privacy",
    "/feedback",
    "/counselling/nobody-offers-this",
];

#[tokio::test]
async fn a_first_visit_is_light_and_keeps_to_itself() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    let mut heavy = Vec::new();
    for lang in LANGUAGES {
        for path in PAGES {
            let path = format!("/{lang}{path}");
            let bytes = first_visit(&open.newcomer(), &path).await;
            if bytes > MOST {
                heavy.push(format!("{path}: {} too many", bytes - MOST));
            }
        }
    }
    assert!(heavy.is_empty(), "bytes over {MOST}: {heavy:#?}");
}

/// Bytes of a page and of everything it loads, heads included.
async fn first_visit(browser: &Browser, path: &str) -> usize {
    let answer = browser.get(path).await;
    assert_eq!(answer.header("set-cookie"), "", "a cookie on {path}");
    let loaded = loaded(&answer.page(), path);
    let mut bytes = transferred(browser, path).await;
    for file in loaded {
        bytes += transferred(browser, &file).await;
    }
    bytes
}

/// What a browser asks for beside the page, which is all of this house and nothing that runs.
fn loaded(page: &Page, path: &str) -> BTreeSet<String> {
    assert!(!page.has("script:not([type='application/ld+json']), iframe, [style]"), "something that runs on {path}");
    let links = page.attributes("link[rel=stylesheet], link[rel=icon], link[rel=preload]", "href");
    let files: BTreeSet<_> = links.into_iter().chain(page.attributes("[src]", "src")).map(str::to_owned).collect();
    assert!(files.len() >= 2, "a style sheet and an icon on {path}");
    assert!(files.iter().all(|file| file.starts_with('/') && !file.starts_with("//")), "somebody else's file on {path}: {files:?}");
    files
}

async fn transferred(browser: &Browser, path: &str) -> usize {
    let answer = browser.request(Method::GET, path).header("accept-encoding", "br").send().await.unwrap();
    let head: usize = answer.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len()).sum();
    head + answer.bytes().await.unwrap().len()
}
