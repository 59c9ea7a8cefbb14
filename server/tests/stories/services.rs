//! What an association says of its services: by this newcomers find them, the same second.

use std::collections::BTreeSet;

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    a_service_is_found_by_what_its_lead_says,
    only_those_who_lead_say_what_a_service_is,
    a_new_service_is_found_and_booked,
    a_form_with_mistakes_comes_back_as_it_was_filled_in,
    two_who_change_a_service_at_once_see_both,
    a_translation_is_taken_away,
);

const LIST: &str = "/de/associations/ankunftsnetz-wollmuetze/texts";
const SERVICE: &str = "/de/associations/ankunftsnetz-wollmuetze/services/patenschaft";
const NEW: &str = "/de/associations/ankunftsnetz-wollmuetze/services/new";

/// What stands in a form, as a browser would send it.
fn filled_in(form: &Answer) -> Sheet {
    let page = form.page();
    let mut sheet = Sheet::empty();
    for field in ["lang", "name", "about", "topic", "seen"] {
        sheet = page.value(field).iter().fold(sheet, |sheet, value| sheet.and(field, value));
    }
    for field in ["topics", "languages", "entry", "audience", "admits", "children", "cost", "place"] {
        let ticked = page.attributes(&format!("input[name={field}][checked]"), "value");
        sheet = ticked.into_iter().fold(sheet, |sheet, value| sheet.and(field, value));
    }
    sheet
}

/// What is chosen in a form, in whichever order.
fn chosen(sheet: &Sheet) -> BTreeSet<&(String, String)> {
    sheet.fields().iter().filter(|(name, _)| name != "seen").collect()
}

async fn send(browser: &Browser, path: &str, sheet: &Sheet) -> Answer {
    let fields: Vec<(&str, &str)> = sheet.fields().iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &fields).await
}

fn kept(answer: &Answer) {
    assert_eq!((answer.status, answer.location()), (303, &*format!("{LIST}?fresh=1")));
}

/// Whether newcomers find a service under a filter.
async fn finds(open: &Open, slug: &str, filter: &str) -> bool {
    let page = open.newcomer().get(&format!("/de/counselling?{filter}")).await;
    assert_eq!(page.status, 200, "{filter}");
    page.page().has(&format!("#services a[href='/de/counselling/{slug}']"))
}

async fn a_service_is_found_by_what_its_lead_says(base: &Base) {
    let open = Open::demo(base).await;
    let lead = open.browser_of(person::LEAD).await;
    let before = ["topic=arrival", "topic=accompaniment", "language=ar", "free=1"];
    let after = ["topic=housing", "topic=debt", "language=uk", "women=1", "children=1", "walk_in=1", "online=1"];
    for filter in before {
        assert!(finds(&open, "patenschaft", filter).await, "{filter}");
    }
    for filter in after {
        assert!(!finds(&open, "patenschaft", filter).await, "{filter}");
    }
    let form = lead.get(SERVICE).await;
    let changed = filled_in(&form)
        .with("topic", "housing")
        .with("topics", "debt")
        .with("languages", "uk")
        .and("languages", "de")
        .with("entry", "walk-in")
        .with("admits", "women")
        .with("children", "welcome")
        .with("cost", "charged")
        .with("place", "both")
        .with("audience", "youth");
    kept(&send(&lead, SERVICE, &changed).await);
    for filter in before {
        assert!(!finds(&open, "patenschaft", filter).await, "{filter}");
    }
    for filter in after {
        assert!(finds(&open, "patenschaft", filter).await, "{filter}");
    }
    let page = open.newcomer().get("/de/counselling/patenschaft").await;
    assert!(page.page().texts("main dl.facts").concat().contains("Wohnen · Schulden"), "the main topic comes first");
    let form = lead.get(SERVICE).await;
    assert_eq!(chosen(&filled_in(&form)), chosen(&changed), "the form begins with what is kept");
    // Nothing was changed, so nothing is kept; nobody is told of a change that is none.
    kept(&send(&lead, SERVICE, &filled_in(&form)).await);
    let deeds = "audit WHERE deed = 'describe service' AND words = 'patenschaft' AND person_id IS NOT NULL";
    assert_eq!(open.sql.count(deeds).await, 1);
    assert!(lead.get(LIST).await.page().has(&format!("main a[href='{SERVICE}']")));
}

async fn only_those_who_lead_say_what_a_service_is(base: &Base) {
    let open = Open::demo(base).await;
    let sheet = filled_in(&open.browser_of(person::LEAD).await.get(SERVICE).await).with("cost", "charged");
    let new = sheet.clone().with("lang", "de").with("name", "Teestunde").with("about", "Wir trinken Tee.");
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
        for (path, sheet) in [(SERVICE, &sheet), (NEW, &new)] {
            assert_eq!(browser.get(path).await.status, expected, "{path} for {who:?}");
            assert_eq!(send(&browser, path, sheet).await.status, expected, "{path} for {who:?}");
        }
    }
    assert_eq!(open.sql.count("service WHERE slug = 'teestunde' OR (slug = 'patenschaft' AND cost = 'charged')").await, 0);
    let desk = open.browser_of(person::COORDINATOR).await;
    kept(&send(&desk, SERVICE, &sheet).await);
    kept(&send(&desk, NEW, &new).await);
    assert_eq!(open.sql.count("service WHERE slug = 'teestunde' OR (slug = 'patenschaft' AND cost = 'charged')").await, 2);
    // A service belongs to whoever offers it.
    for nowhere in ["services/brief-verstehen", "services/nothing"] {
        let path = format!("/de/associations/ankunftsnetz-wollmuetze/{nowhere}");
        assert_eq!((desk.get(&path).await.status, send(&desk, &path, &sheet).await.status), (404, 404), "{nowhere}");
    }
    assert_eq!(desk.get("/de/associations/nobody/services/new").await.status, 404);
}

async fn a_new_service_is_found_and_booked(base: &Base) {
    let open = Open::demo(base).await;
    let (lead, member) = (open.browser_of(person::LEAD).await, open.browser_of(person::MEMBER).await);
    let blank = filled_in(&lead.get(NEW).await);
    let new = blank
        .with("lang", "tr")
        .with("name", "Güzel <b>mektup</b>")
        .with("about", "Mektupları birlikte okuyoruz.")
        .with("topic", "letters-forms")
        .with("languages", "tr")
        .with("entry", "walk-in");
    let (one, other) = tokio::join!(send(&lead, NEW, &new), send(&lead, NEW, &new));
    kept(&one);
    kept(&other);
    assert_eq!(open.sql.count("service WHERE slug LIKE 'guzel%'").await, 1, "the button was pressed twice");
    let slug = "guzel-b-mektup-b";
    for filter in ["topic=letters-forms&language=tr", "q=mektup", "walk_in=1"] {
        assert!(finds(&open, slug, filter).await, "{filter}");
    }
    let page = open.newcomer().get(&format!("/de/counselling/{slug}")).await;
    assert_eq!(page.page().texts("h1[lang=tr]"), ["Güzel <b>mektup</b>"]);
    assert!(open.newcomer().get("/de/associations/ankunftsnetz-wollmuetze").await.page().has(&format!("main a[href='/de/counselling/{slug}']")));

    assert!(member.get("/de/bookings/new").await.page().has(&format!("select[name=service] option[value={slug}]")));
    member.book(&Sheet::counselling(slug, "ofenzimmer", "2026-11-26", "07:00", "08:30")).await.booking();
    assert!(open.newcomer().get(&format!("/de/counselling/{slug}")).await.page().promises("2026-11-26T07:00"));

    // Another of the same name has another address, and a name that Latin letters cannot spell has one too.
    kept(&send(&lead, NEW, &new.clone().with("about", "Başka bir şey.")).await);
    kept(&send(&lead, NEW, &new.with("lang", "ar").with("name", "رسائل")).await);
    assert!(finds(&open, "guzel-b-mektup-b-2", "language=tr").await);
    let services = open.sql.count("service").await;
    assert!(finds(&open, &format!("service-{services}"), "language=tr").await);
    assert_eq!(open.sql.count("audit WHERE deed = 'add service' AND person_id IS NOT NULL").await, 3);
}

async fn a_form_with_mistakes_comes_back_as_it_was_filled_in(base: &Base) {
    let open = Open::demo(base).await;
    let lead = open.browser_of(person::LEAD).await;
    let services = open.sql.count("service").await;
    let script = "</textarea><script>alert(1)</script>";
    let started = filled_in(&lead.get(NEW).await).with("lang", "fa").with("about", script).with("topics", "debt").and("topics", "housing");
    let answer = send(&lead, NEW, &started.clone().with("audience", "women").with("cost", "charged")).await;
    assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec!["name", "topic", "languages", "entry"]));
    assert!(!answer.page().has("main script"));
    let page = answer.page();
    for field in page.wrong_fields() {
        assert!(page.has(&format!("main form #{field}")), "the summary leads to {field}");
    }
    let still = filled_in(&answer);
    for (field, value) in [("lang", "fa"), ("about", script), ("topics", "housing"), ("topics", "debt"), ("audience", "women"), ("cost", "charged")] {
        assert!(still.fields().contains(&(field.to_owned(), value.to_owned())), "{field}={value} in {still:?}");
    }
    for (field, value) in [("topic", "shopping"), ("topics", "shopping"), ("languages", "tlh"), ("entry", "now"), ("place", "moon")] {
        let answer = send(&lead, SERVICE, &filled_in(&lead.get(SERVICE).await).with(field, value)).await;
        assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec![field]), "{field}={value}");
    }
    // Another language of the page keeps what was chosen, and nothing is kept in the house.
    for path in [NEW, SERVICE] {
        let shown = send(&lead, &path.replacen("/de/", "/en/", 1), &started.clone().with("seen", "before").with("translate", "1")).await;
        assert_eq!((shown.status, shown.page().wrong_fields().len()), (200, 0), "{path}");
        assert_eq!(shown.page().attributes("html", "lang"), ["en"]);
        assert_eq!(shown.page().attributes("input[name=topics][checked]", "value"), ["housing", "debt"], "{path}");
    }
    assert_eq!((open.sql.count("service").await, open.sql.count("audit WHERE deed LIKE '%service'").await), (services, 0));
}

async fn two_who_change_a_service_at_once_see_both(base: &Base) {
    let open = Open::demo(base).await;
    let (lead, desk) = (open.browser_of(person::LEAD).await, open.browser_of(person::COORDINATOR).await);
    let (one, other) = (filled_in(&lead.get(SERVICE).await), filled_in(&desk.get(SERVICE).await));
    kept(&send(&lead, SERVICE, &one.clone().with("languages", "so")).await);
    kept(&send(&lead, SERVICE, &one.with("languages", "so")).await);
    let told = send(&desk, SERVICE, &other.with("cost", "charged")).await;
    assert_eq!(told.status, 422);
    assert!(told.page().has("main [role=alert]"));
    assert!(told.page().texts("main dl.facts").concat().contains("Somali"), "what is kept now");
    let mine = filled_in(&told);
    assert_eq!(told.page().attributes("input[name=cost][checked]", "value"), ["charged"], "what was chosen here");
    assert!(!told.page().has("input[name=languages][value=so][checked]"));
    assert!(finds(&open, "patenschaft", "language=so").await);
    kept(&send(&desk, SERVICE, &mine).await);
    assert!(!finds(&open, "patenschaft", "language=so").await && !finds(&open, "patenschaft", "free=1").await);
    let answer = send(&desk, SERVICE, &mine.with("seen", "").with("cost", "free")).await;
    assert_eq!(answer.status, 422, "a form that does not know what it saw is told what is kept");
}

async fn a_translation_is_taken_away(base: &Base) {
    let open = Open::demo(base).await;
    let (lead, desk) = (open.browser_of(person::LEAD).await, open.browser_of(person::COORDINATOR).await);
    let member = open.browser_of(person::MEMBER).await;
    let remove = |seen: &str| Sheet::empty().with("seen", seen).with("remove", "1");
    for (path, reader) in [
        (format!("{LIST}/services/patenschaft"), "/en/counselling/patenschaft"),
        (format!("{LIST}/about"), "/en/associations/ankunftsnetz-wollmuetze"),
    ] {
        let english = format!("{path}/en");
        let form = lead.get(&english).await;
        assert!(form.page().has("main details button[name=remove]"));
        let first = form.page().value("seen").unwrap();
        assert_eq!(send(&member, &english, &remove(&first)).await.status, 403);
        // Somebody else has found better words meanwhile.
        let sheet = Sheet::empty().with("seen", &first).with("name", "Better words").with("about", "These are better words.");
        kept(&send(&desk, &english, &sheet).await);
        let told = send(&lead, &english, &remove(&first)).await;
        assert_eq!((told.status, told.page().has("main [role=alert]")), (422, true));
        assert!(told.body.contains("These are better words."));
        assert!(!open.newcomer().get(reader).await.page().has("main .lead[lang=de]"));

        let seen = told.page().value("seen").unwrap();
        kept(&send(&lead, &english, &remove(&seen)).await);
        kept(&send(&lead, &english, &remove(&seen)).await);
        assert!(open.newcomer().get(reader).await.page().has("main .lead[lang=de]"), "{reader} shows the original");
        assert!(!lead.get(&english).await.page().has("button[name=remove]"), "nothing is left to take away");
        // Whoever had the old words before them does not write over new ones, though those count from 1 again.
        open.clock.advance(60);
        let sheet = Sheet::empty().with("name", "New words").with("about", "These are new words.");
        let anew = lead.get(&english).await.page().value("seen").unwrap();
        kept(&send(&lead, &english, &sheet.with("seen", &anew)).await);
        assert_eq!(send(&desk, &english, &remove(&first)).await.status, 422);
        let now = lead.get(&english).await.page().value("seen").unwrap();
        kept(&send(&lead, &english, &remove(&now)).await);

        // The original stays, whatever is sent.
        let german = format!("{path}/de");
        let form = lead.get(&german).await;
        assert!(!form.page().has("button[name=remove]"));
        kept(&send(&lead, &german, &remove(&form.page().value("seen").unwrap())).await);
        assert!(open.newcomer().get(reader).await.page().has("main .lead[lang=de]"));
    }
    assert_eq!(open.sql.count("audit WHERE deed = 'remove text' AND person_id IS NOT NULL AND words LIKE '% en'").await, 4);
}
