//! What an association writes, and in which languages others read it.

use std::collections::HashSet;

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
};

on_both!(
    a_translation_lasts_until_its_source_changes,
    only_those_who_lead_write,
    two_who_write_at_once_see_both,
    a_text_with_mistakes_comes_back_as_it_was_typed,
    a_foreign_text_says_which_language_it_is_in,
    the_list_says_how_every_language_stands,
);

const ABOUT: &str = "/de/associations/ankunftsnetz-wollmuetze/texts/about";
const SERVICE: &str = "/de/associations/ankunftsnetz-wollmuetze/texts/services/patenschaft";
const LIST: &str = "/de/associations/ankunftsnetz-wollmuetze/texts";

/// Opens a form, types a text into it and sends it.
async fn write(browser: &Browser, path: &str, name: &str, about: &str) -> Answer {
    let form = browser.get(path).await;
    assert_eq!(form.status, 200, "{path}");
    send(browser, path, &seen(&form), name, about).await
}

async fn send(browser: &Browser, path: &str, seen: &str, name: &str, about: &str) -> Answer {
    browser.post(path, &[("seen", seen), ("name", name), ("about", about)]).await
}

fn seen(form: &Answer) -> String {
    form.page().value("seen").unwrap()
}

fn kept(answer: &Answer) {
    assert_eq!((answer.status, answer.location()), (303, &*format!("{LIST}?fresh=1")));
}

async fn a_translation_lasts_until_its_source_changes(base: &Base) {
    let open = Open::demo(base).await;
    let (lead, newcomer) = (open.browser_of(person::LEAD).await, open.newcomer());
    let there = async || newcomer.get("/tr/counselling/patenschaft").await;
    assert!(there().await.page().has("h1[lang=de]"), "not translated yet");
    kept(&write(&lead, &format!("{SERVICE}/tr"), "Bir dost bulmak", "Haftada bir kez buluşursunuz.").await);
    let page = there().await;
    assert_eq!(page.page().texts("h1"), ["Bir dost bulmak"]);
    assert!(!page.page().has("h1[lang]") && !page.page().has("main details.calm"), "read at once, by everybody, without a word");

    kept(&write(&lead, &format!("{SERVICE}/en"), "Find a friend", "You meet once a week.").await);
    kept(&write(&lead, &format!("{SERVICE}/de"), "Eine Patenschaft", "Ein ganzes Jahr lang treffen Sie sich.").await);
    let page = there().await;
    assert_eq!(page.page().texts("h1"), ["Bir dost bulmak"]);
    let source = page.page().texts("main details.calm div[lang=de]").concat();
    assert!(source.contains("Eine Patenschaft") && source.contains("Ein ganzes Jahr lang treffen Sie sich."), "{source}");

    let form = lead.get(&format!("{SERVICE}/tr")).await;
    assert!(form.page().has("button[name=still]") && form.page().texts("main .note").concat().contains("24. November 2026"));
    kept(&lead.post(&format!("{SERVICE}/tr"), &[("seen", &seen(&form)), ("still", "1")]).await);
    assert!(!there().await.page().has("main details.calm"), "somebody has found it right");
    assert_eq!(there().await.page().texts("h1"), ["Bir dost bulmak"]);
    let english = newcomer.get("/en/counselling/patenschaft").await;
    let summary = english.page().texts("main details.calm > summary").concat();
    assert!(summary.starts_with("Translation of 24 November 2026"), "nobody has looked at this one: {summary}");
    let deeds = "audit WHERE deed = 'write text' AND person_id IS NOT NULL AND words LIKE 'patenschaft %'";
    assert_eq!(open.sql.count(deeds).await, 4);
}

async fn only_those_who_lead_write(base: &Base) {
    let open = Open::demo(base).await;
    let (lead, before) = (open.browser_of(person::LEAD).await, open.sql.every_text().await);
    let form = format!("{ABOUT}/en");
    let seen = seen(&lead.get(&form).await);
    for (who, expected) in [
        (None, 303),
        (Some(person::PARTNER), 403),
        (Some(person::MEMBER_ELSEWHERE), 403),
        (Some(person::LEAD_ELSEWHERE), 403),
        (Some(person::MEMBER), 403),
    ] {
        let browser = match who {
            Some(email) => open.browser_of(email).await,
            None => open.newcomer(),
        };
        for path in [LIST, &form, &format!("{SERVICE}/en")] {
            let answer = browser.get(path).await;
            assert_eq!(answer.status, expected, "{path} for {who:?}");
            assert!(who.is_some() || answer.location().starts_with("/de/sign-in?next="), "{}", answer.location());
        }
        assert_eq!(send(&browser, &form, &seen, "", "Somebody else was here.").await.status, expected, "{who:?}");
        assert!(!browser.get("/de/associations/ankunftsnetz-wollmuetze").await.page().has("main a[href$='/texts']"), "{who:?}");
    }
    let after = open.sql.every_text().await;
    assert!(!after.iter().any(|text| text.contains("Somebody else")) && before.iter().any(|text| text.contains("woolly hat")));
    for who in [person::LEAD, person::COORDINATOR] {
        let browser = open.browser_of(who).await;
        assert!(browser.get("/de/associations/ankunftsnetz-wollmuetze").await.page().has(&format!("main a[href='{LIST}']")), "{who}");
        kept(&write(&browser, &form, "", &format!("Written by {who}.")).await);
    }
    assert!(lead.get("/de/account").await.page().has(&format!("main a[href='{LIST}']")));
    // A text belongs to whoever offers the service, and to a language of the site.
    for nowhere in ["texts/services/brief-verstehen/en", "texts/services/nothing/en", "texts/about/xx", "texts/about/de-DE"] {
        let path = format!("/de/associations/ankunftsnetz-wollmuetze/{nowhere}");
        assert_eq!((lead.get(&path).await.status, lead.post(&path, &[]).await.status), (404, 404), "{nowhere}");
    }
}

async fn two_who_write_at_once_see_both(base: &Base) {
    let open = Open::demo(base).await;
    let (lead, desk) = (open.browser_of(person::LEAD).await, open.browser_of(person::COORDINATOR).await);
    let path = format!("{ABOUT}/fr");
    let (one, other) = (seen(&lead.get(&path).await), seen(&desk.get(&path).await));
    kept(&send(&lead, &path, &one, "", "Bonjour de la première.").await);
    kept(&send(&lead, &path, &one, "", "Bonjour de la première.").await);
    let told = send(&desk, &path, &other, "", "Bonjour de la seconde.").await;
    assert_eq!(told.status, 422);
    assert!(told.page().has("main [role=alert]"));
    assert!(told.page().texts("main div[lang=fr]").concat().contains("Bonjour de la première."));
    assert_eq!(told.page().texts("textarea[name=about][lang=fr][dir=ltr]").concat().trim(), "Bonjour de la seconde.");
    assert!(lead.get("/fr/associations/ankunftsnetz-wollmuetze").await.body.contains("Bonjour de la première."));
    kept(&send(&desk, &path, &seen(&told), "", "Bonjour de la seconde.").await);
    assert!(lead.get("/fr/associations/ankunftsnetz-wollmuetze").await.body.contains("Bonjour de la seconde."));

    // Whoever translates while the source changes is told as well.
    let before = seen(&desk.get(&path).await);
    kept(&write(&lead, &format!("{ABOUT}/de"), "", "Ein neues Original.").await);
    let told = send(&desk, &path, &before, "", "Une nouvelle traduction.").await;
    assert_eq!(told.status, 422);
    assert!(told.body.contains("Ein neues Original.") && told.body.contains("Une nouvelle traduction."));
    let still = desk.post(&path, &[("seen", &before), ("still", "1")]).await;
    assert_eq!(still.status, 422, "nobody finds right what they have not seen");
    kept(&send(&desk, &path, &seen(&told), "", "Une nouvelle traduction.").await);
    assert!(!lead.get("/fr/associations/ankunftsnetz-wollmuetze").await.page().has("main details.calm"));
}

async fn a_text_with_mistakes_comes_back_as_it_was_typed(base: &Base) {
    let open = Open::demo(base).await;
    let lead = open.browser_of(person::LEAD).await;
    let path = format!("{SERVICE}/ar");
    let seen = seen(&lead.get(&path).await);
    let (long, script) = ("ع".repeat(2001), "</textarea><script>alert(1)</script>");
    for (name, about, wrong) in [
        ("", "", &["name", "about"][..]),
        ("اسم", " \r\n ", &["about"]),
        ("اسم", &long, &["about"]),
        (&long[..242], script, &["name"]),
        ("اسم\nآخر", script, &["name"]),
        ("a\u{202e}b", "كلام", &["name"]),
    ] {
        let answer = send(&lead, &path, &seen, name, about).await;
        assert_eq!((answer.status, answer.page().wrong_fields()), (422, wrong.to_vec()), "{name:.20} {about:.20}");
        let lines: HashSet<String> = answer.page().texts(".errors li").into_iter().collect();
        assert_eq!(lines.len(), wrong.len(), "no line says the same as another");
        assert_eq!(answer.page().texts("textarea[name=about][lang=ar][dir=rtl]").concat().trim(), about.trim());
        assert!(answer.page().has("input[name=name][lang=ar][dir=rtl]") && !answer.page().has("main script"));
    }
    assert_eq!(open.sql.count("service_text WHERE lang = 'ar' AND service_id = (SELECT id FROM service WHERE slug = 'patenschaft')").await, 0);
    // What looks like markup is text, wherever it stands.
    kept(&send(&lead, &path, &seen, "<b>اسم</b>", script).await);
    for path in ["/ar/counselling/patenschaft", "/ar/counselling", &format!("/ar{}", &path["/de".len()..])] {
        let page = lead.get(path).await;
        assert!(page.body.contains("&lt;b&gt;") && !page.page().has("main script"), "{path}");
    }
    // Another language of the page keeps what was typed, and nothing is kept.
    let other = format!("/tr{}", &path["/de".len()..]);
    let shown = lead.post(&other, &[("seen", &seen), ("name", ""), ("about", "noch nicht fertig"), ("translate", "1")]).await;
    assert_eq!((shown.status, shown.page().texts("textarea[name=about]").concat().trim()), (200, "noch nicht fertig"));
    assert_eq!(shown.page().value("seen"), Some(seen.clone()));
    let answer = lead.post(&path, &[("seen", "99.x"), ("name", "اسم"), ("about", "كلام")]).await;
    assert_eq!(answer.status, 422, "a form that does not know what it saw is told what stands there");
}

async fn a_foreign_text_says_which_language_it_is_in(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    for (path, lang, dir) in [
        ("/ar/associations/ankunftsnetz-wollmuetze", None, None),
        ("/fr/associations/ankunftsnetz-wollmuetze", Some("de"), None),
        ("/fa/associations/ankunftsnetz-wollmuetze", Some("de"), Some("ltr")),
        ("/de-simple/counselling/brief-verstehen", Some("de"), None),
        ("/tr/counselling/brief-verstehen", None, None),
        ("/ckb/counselling/brief-verstehen", Some("de"), Some("ltr")),
    ] {
        let page = newcomer.get(path).await;
        let found = |name| page.page().attributes("main .lead", name).first().map(|&value| value.to_owned());
        assert_eq!((found("lang").as_deref(), found("dir").as_deref()), (lang, dir), "{path}");
        let language = page.page().texts("main .lead + .hint");
        assert_eq!(language.len(), usize::from(lang.is_some()), "{path}: {language:?}");
    }
    let lead = open.browser_of(person::LEAD).await;
    kept(&write(&lead, &format!("{SERVICE}/fa"), "دوستی", "هفته‌ای یک بار.").await);
    let dari = newcomer.get("/prs/counselling/patenschaft").await;
    assert!(dari.page().has("h1[lang=fa]") && !dari.page().has("h1[dir]"), "Dari falls back to Persian");
    let turkish = newcomer.get("/tr/counselling").await;
    assert!(turkish.page().has("#services a[href='/tr/counselling/patenschaft'][lang=de]"));
    let sorani = newcomer.get("/ckb/counselling").await;
    assert!(sorani.page().has("#services a[href='/ckb/counselling/patenschaft'][lang=de][dir=ltr]"));
}

async fn the_list_says_how_every_language_stands(base: &Base) {
    let open = Open::demo(base).await;
    let lead = open.browser_of(person::LEAD).await;
    let list = lead.get(LIST).await;
    let page = list.page();
    let steps = |lang: &str| format!("main a[href='{LIST}/services/erste-schritte-in-der-stadt/{lang}']");
    assert!(["de", "en", "ar", "uk", "kmr"].iter().all(|lang| page.has(&steps(lang))));
    assert_eq!(page.texts(".rows .tag").len(), 1, "one translation of the demo house is out of date");
    assert!(page.texts(".rows li").iter().any(|row| row.contains("Ukrainisch") && row.contains("17. November 2026")));
    let hint = async |path: &str| lead.get(path).await.page().texts("#about-hint").concat();
    let (own, of_service) = (hint(&format!("{ABOUT}/en")).await, hint(&format!("{SERVICE}/en")).await);
    assert!(own.contains("Wer sind Sie") && of_service.contains("mitbringen"), "{own} / {of_service}");
    let (association, services) = (1, 5);
    assert_eq!(page.texts("main details.calm").len(), association + services);
    let form = lead.get(&format!("{LIST}/services/erste-schritte-in-der-stadt/uk")).await;
    assert!(form.page().has("button[name=still]"));
    kept(&lead.post(&format!("{LIST}/services/erste-schritte-in-der-stadt/uk"), &[("seen", &seen(&form)), ("still", "1")]).await);
    assert!(!lead.get(LIST).await.page().has(".rows .tag"));
}
