//! What services say about themselves, and what the plan says about them now.

use crate::{
    browser::Browser,
    dates::{cancel, changed, restore},
    house::{Base, Open, person},
    page::Page,
    sheet::Sheet,
};

on_both!(
    every_filter_leads_to_as_many_services_as_it_says,
    what_nothing_fits_says_what_to_lift,
    filters_keep_each_other_and_what_was_typed,
    services_without_times_come_last,
    a_service_is_open_from_the_first_minute_to_the_last,
    what_is_called_off_is_told_until_something_stands_in,
    a_session_on_another_day_is_missed_on_its_usual_one,
    nobody_hears_that_something_never_promised_is_off,
    a_counselling_hour_brings_the_facts_of_its_service_and_room,
    today_stands_by_the_hour,
    a_closed_day_is_told_where_it_matters,
);

const DAY: i64 = 86_400;

/// How many services a page shows.
fn shown(page: &Page) -> usize {
    page.texts("#services > li h3").len()
}

/// What can be chosen on a page by a link: where it leads, and how many services it promises.
fn choices(page: &Page) -> Vec<(String, usize)> {
    let links = page.attributes(".choices:not(.chosen) a:has(small)", "href").into_iter().map(str::to_owned);
    let count = |words: &String| words.split(' ').next().unwrap().parse().unwrap();
    links.zip(page.texts(".choices:not(.chosen) a small").iter().map(count)).collect()
}

/// What can be chosen on a page by its form, in the same way.
fn options(page: &Page) -> Vec<(String, usize)> {
    let form = "form.filters:not([role=search])";
    let kept = |of: &str| page.attributes(&format!("{form} input[type=hidden]"), of).into_iter().map(str::to_owned).collect::<Vec<_>>();
    let kept: Vec<(String, String)> = kept("name").into_iter().zip(kept("value")).collect();
    let of = |field: &'static str| {
        let option = format!("{form} select[name={field}] option:not([value=''])");
        let counts: Vec<usize> =
            page.texts(&option).iter().map(|words| words.rsplit('(').next().unwrap().trim_end_matches(')').parse().unwrap()).collect();
        let other = if field == "topic" { "language" } else { "topic" };
        let chosen = page.value(other).unwrap_or_default();
        let links = page.attributes(&option, "value").into_iter().map(|value| {
            let pairs = kept.iter().cloned().chain([(field.to_owned(), value.to_owned()), (other.to_owned(), chosen.clone())]);
            format!("/de/counselling?{}", url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish())
        });
        links.zip(counts).collect::<Vec<_>>()
    };
    [of("topic"), of("language")].concat()
}

async fn every_filter_leads_to_as_many_services_as_it_says(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    let queries =
        ["", "?language=ar&walk_in=1", "?topic=letters-forms", "?q=Mahnung", "?q=Jobcenter+Bescheid", "?q=Arzt&language=ar", "?q=Arzt&topic=health"];
    for query in queries {
        let page = newcomer.get(&format!("/de/counselling{query}")).await.page();
        let all = shown(&newcomer.get("/de/counselling").await.page());
        let choices = [choices(&page), options(&page)].concat();
        assert!(choices.len() >= 10, "{query}: {choices:?}");
        for (link, count) in choices {
            let found = shown(&newcomer.get(&link).await.page());
            assert_eq!(found, count, "{link}");
            assert!((1..=all).contains(&found), "{link}");
        }
    }
    let page = newcomer.get("/de/counselling").await.page();
    let all = shown(&page);
    for wish in ["now", "walk_in", "women", "children", "step_free", "online"] {
        let link = format!("/de/counselling?{wish}=1");
        let count = choices(&page).into_iter().find(|(to, _)| *to == link).map(|(_, count)| count);
        assert!(count.is_some_and(|count| (1..all).contains(&count)), "{wish} narrows the demo house: {count:?} of {all}");
    }
}

async fn what_nothing_fits_says_what_to_lift(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    let page = newcomer.get("/de/counselling?topic=debt&women=1&now=1").await.page();
    assert!(page.has("main .note a[href^='tel:']") && !page.has("#services"));
    let instead = page.attributes("#instead a", "href");
    assert_eq!(instead, ["/de/counselling?topic=debt&women=1"], "without the other one there is nothing either");
    assert_eq!(page.texts("#instead small"), ["1"]);
    assert_eq!(shown(&newcomer.get(instead[0]).await.page()), 1);
    let nobody = newcomer.get("/de/counselling?topic=debt&language=vi&women=1&online=1&day=su").await.page();
    assert!(!nobody.has("#instead") && nobody.has("main .note a[href^='tel:']"), "nothing that one could leave out");
}

async fn filters_keep_each_other_and_what_was_typed(base: &Base) {
    let open = Open::demo(base).await;
    let address = "/de/counselling?q=Brief+%26+Amt&language=ar&day=mo&walk_in=1";
    let page = open.newcomer().get(address).await.page();
    let lifted = ["q=Brief+%26+Amt&day=mo&walk_in=1", "q=Brief+%26+Amt&language=ar&walk_in=1", "q=Brief+%26+Amt&language=ar&day=mo"];
    assert_eq!(page.attributes(".chosen a", "href"), lifted.map(|query| format!("/de/counselling?{query}")));
    let links = choices(&page);
    assert!(links.iter().any(|(link, _)| *link == "/de/counselling?q=Brief+%26+Amt&language=ar&day=mo&walk_in=1&children=1"), "{links:?}");
    assert!(links.iter().all(|(link, _)| link.contains("q=Brief+%26+Amt&") != link.contains("topic=") && link.contains("walk_in=1")), "{links:?}");
    let kept = ["q", "day", "walk_in"]
        .map(|name| page.attributes(&format!("form.filters:not([role=search]) input[type=hidden][name={name}]"), "value").concat());
    assert_eq!(kept, ["Brief & Amt", "mo", "1"]);
    // What nobody knows is not looked for.
    let all = shown(&open.newcomer().get("/de/counselling").await.page());
    let odd = open.newcomer().get("/de/counselling?topic=x&language=xx&day=monday&now=yes&sort=best&women=0").await.page();
    assert_eq!((shown(&odd), odd.has(".chosen")), (all, false));
}

async fn services_without_times_come_last(base: &Base) {
    let open = Open::demo(base).await;
    for (address, by_time) in [("/de/counselling?sort=soonest", true), ("/uk/counselling?sort=soonest", true), ("/uk/counselling", false)] {
        let page = open.newcomer().get(address).await.page();
        let starts: Vec<Option<String>> = (1..=shown(&page))
            .map(|place| page.attributes(&format!("#services > li:nth-child({place}) .next time"), "datetime").first().map(|&start| start.to_owned()))
            .collect();
        let first_without = starts.iter().position(Option::is_none).unwrap();
        assert!(first_without > 20 && starts[first_without..].iter().all(Option::is_none), "{address}: {starts:?}");
        assert_eq!(starts[..first_without].is_sorted(), by_time, "{address}: {starts:?}");
        let without = page.texts("#services > li:last-child a[href^='tel:'], #services > li:last-child a[href^='mailto:']");
        assert_eq!(without.len(), 1, "{address} says whom to ask");
    }
}

async fn a_service_is_open_from_the_first_minute_to_the_last(base: &Base) {
    const MINUTE: i64 = 60;
    let open = Open::demo(base).await;
    let (member, newcomer) = (open.browser_of(person::MEMBER).await, open.newcomer());
    let (walk_in, by_appointment) = ("/de/counselling/arbeit-mit-wenig-deutsch", "/de/counselling/patenschaft");
    for (service, room) in [("arbeit-mit-wenig-deutsch", "gartenblick"), ("patenschaft", "lange-tafel")] {
        assert_eq!(member.book(&Sheet::counselling(service, room, "2026-11-24", "09:30", "10:30")).await.status, 303);
    }
    let tags = async |service: &str| newcomer.get(service).await.page().texts(".next .tag").concat();
    let is_open = async || {
        let service = tags(walk_in).await;
        let list = newcomer.get("/de/counselling?now=1").await.page();
        let listed = list.has(&format!("#services a[href='{walk_in}']"));
        assert_eq!(service.contains("10:30"), listed, "{service}");
        assert!(!list.has(&format!("#services a[href='{by_appointment}']")), "who has no appointment would be sent away");
        assert_eq!(tags(by_appointment).await.contains("läuft gerade"), listed);
        listed
    };
    for (minutes, expected) in [(29, false), (1, true), (59, true), (1, false)] {
        open.clock.advance(minutes * MINUTE);
        assert_eq!(is_open().await, expected, "{minutes} minutes later");
    }
}

/// What a page says is off.
async fn off(newcomer: &Browser, path: &str) -> Vec<String> {
    newcomer.get(path).await.page().texts(".next .off")
}

async fn what_is_called_off_is_told_until_something_stands_in(base: &Base) {
    let open = Open::demo(base).await;
    let (member, newcomer) = (open.browser_of(person::MEMBER).await, open.newcomer());
    let hours = Sheet::counselling("patenschaft", "ofenzimmer", "2026-11-26", "07:00", "08:00").weekly(4);
    let booking = member.book(&hours).await.booking();
    let service = "/de/counselling/patenschaft";
    let pages = [service, "/de/counselling?topic=accompaniment", "/de/associations/ankunftsnetz-wollmuetze"];
    for path in pages {
        assert_eq!(off(&newcomer, path).await, Vec::<String>::new(), "{path}");
    }
    assert_eq!(newcomer.get(service).await.page().texts(".next time").len(), 3);

    cancel(&member, &booking, &[("number", "2"), ("scope", "one")]).await;
    for path in pages {
        assert_eq!(off(&newcomer, path).await, ["Fällt aus am Donnerstag, 3. Dezember"], "{path}");
        assert!(!newcomer.get(path).await.page().promises("2026-12-03T07:00"), "{path}");
    }
    let lines = newcomer.get(service).await.page().texts(".next li");
    assert!(lines.len() == 4 && lines[1].starts_with("Fällt aus") && lines[3].contains("17. Dezember"), "where it would have been: {lines:?}");

    let instead = member.book(&Sheet::counselling("patenschaft", "gartenblick", "2026-12-03", "20:00", "21:00")).await.booking();
    assert_eq!(off(&newcomer, service).await, Vec::<String>::new(), "another hour of the day stands in");
    cancel(&member, &instead, &[]).await;
    assert_eq!(off(&newcomer, service).await.len(), 1, "a day off is told once");
    assert_eq!(restore(&member, &booking, 2).await.status, 303);
    assert_eq!(off(&newcomer, service).await, Vec::<String>::new());

    assert!(!newcomer.get("/de/").await.page().has("#off-today"));
    cancel(&member, &booking, &[("number", "1"), ("scope", "following")]).await;
    let linked = newcomer.get(service).await.page().texts("script[type='application/ld+json']").concat();
    assert!(linked.contains("EventCancelled") && linked.contains(r#""startDate":"2026-11-26""#), "{linked}");
    assert_eq!(off(&newcomer, service).await, ["Fällt aus am Donnerstag, 26. November", "Fällt aus am Donnerstag, 3. Dezember"]);
    assert!(newcomer.get(service).await.page().has("main p a[href^='tel:']"), "and whom to ask now");
    // Two days later, before the hour that was called off.
    open.clock.advance(2 * DAY - 3 * 3600);
    let today = newcomer.get("/de/").await.page().texts("#off-today li");
    assert_eq!(today, ["Eine Patin oder einen Paten finden: Fällt aus am Donnerstag, 26. November"]);
}

async fn a_session_on_another_day_is_missed_on_its_usual_one(base: &Base) {
    let open = Open::demo(base).await;
    let (member, newcomer) = (open.browser_of(person::MEMBER).await, open.newcomer());
    let hours = Sheet::counselling("patenschaft", "ofenzimmer", "2026-11-26", "07:00", "08:00").weekly(4);
    let booking = member.book(&hours).await.booking();
    let service = "/de/counselling/patenschaft";

    changed(&member, &booking, 2, &[("date", "2026-12-02")]).await;
    assert_eq!(off(&newcomer, service).await, ["Fällt aus am Donnerstag, 3. Dezember"]);
    assert!(newcomer.get(service).await.page().promises("2026-12-02T07:00"));
    open.clock.advance(9 * DAY - 3 * 3600);
    assert_eq!(off(&newcomer, service).await, ["Fällt aus am Donnerstag, 3. Dezember"], "also when the hour of the other day is over");
    open.clock.advance(DAY);
    assert_eq!(off(&newcomer, service).await, Vec::<String>::new());

    changed(&member, &booking, 3, &[("date", "2026-12-11"), ("scope", "following")]).await;
    assert_eq!(off(&newcomer, service).await, Vec::<String>::new(), "it is on Fridays from now on");
}

async fn nobody_hears_that_something_never_promised_is_off(base: &Base) {
    let open = Open::demo(base).await;
    let (member, newcomer) = (open.browser_of(person::MEMBER).await, open.newcomer());
    let service = "/de/counselling/patenschaft";
    for (what, sheet, settled) in [
        ("a request", Sheet::counselling("patenschaft", "saal", "2026-11-28", "12:30", "13:30"), "requested"),
        (
            "what only the house knows",
            Sheet::counselling("patenschaft", "ofenzimmer", "2026-11-27", "07:00", "08:00").with("visibility", "house"),
            "confirmed",
        ),
    ] {
        let booking = member.book(&sheet).await.booking();
        let hold: String = open.sql.one(&format!("SELECT hold FROM occurrence WHERE booking_id = '{booking}'")).await;
        assert_eq!(hold, settled, "{what}");
        assert_eq!(cancel(&member, &booking, &[]).await.status, 303, "{what}");
        assert_eq!(off(&newcomer, service).await, Vec::<String>::new(), "{what}");
        assert_eq!(off(&newcomer, "/de/counselling").await, Vec::<String>::new(), "{what}");
    }
    // A date that was left out when the series was booked was never promised either.
    let taken = Sheet::meeting("ofenzimmer", "2026-12-04", "07:00", "08:00");
    assert_eq!(member.book(&taken).await.status, 303);
    let series = Sheet::counselling("patenschaft", "ofenzimmer", "2026-11-27", "07:00", "08:00").weekly(3).with("on_clash", "skip");
    assert_eq!(member.book(&series).await.status, 303);
    let page = newcomer.get(service).await.page();
    assert!(page.promises("2026-11-27T07:00") && !page.promises("2026-12-04T07:00") && !page.has(".off"));
}

async fn a_counselling_hour_brings_the_facts_of_its_service_and_room(base: &Base) {
    let open = Open::demo(base).await;
    let (member, newcomer) = (open.browser_of(person::MEMBER).await, open.newcomer());
    let card = async |query: &str| {
        let page = newcomer.get(&format!("/de/counselling?{query}")).await.page();
        page.texts("#services > li").into_iter().find(|card| card.contains("Patin"))
    };
    assert!(card("").await.is_some_and(|card| card.contains("Nur nach Vereinbarung") && !card.contains("ohne Stufen")));
    assert!(card("day=th").await.is_none() && card("step_free=1").await.is_none());

    let booking = member.book(&Sheet::counselling("patenschaft", "ofenzimmer", "2026-11-26", "07:00", "08:00")).await.booking();
    let facts = card("day=th&step_free=1&free=1&language=ur").await.unwrap();
    for word in ["Ankunftsnetz Wollmütze", "Donnerstag, 26. November, 07:00–08:00", "Urdu", "mit Termin", "kostenlos", "ohne Stufen"] {
        assert!(facts.contains(word), "{word}: {facts}");
    }
    assert!(card("day=fr").await.is_none() && card("walk_in=1").await.is_none());
    // The next hour is in a room that only stairs lead to.
    assert_eq!(member.book(&Sheet::counselling("patenschaft", "sternenkammer", "2026-11-27", "07:00", "08:00")).await.status, 303);
    assert!(card("day=fr").await.is_some() && card("step_free=1").await.is_none());
    cancel(&member, &booking, &[]).await;
    assert!(card("day=th").await.is_none());

    let women = newcomer.get("/de/counselling?women=1").await.page().texts("#services > li");
    assert!(!women.is_empty() && women.iter().all(|card| card.contains("nur für Frauen")), "{women:?}");
    let service = newcomer.get("/de/counselling/sprechstunde-fuer-frauen").await.page().texts("main").concat();
    assert!(service.contains("nur für Frauen") && service.contains("Kinder willkommen"), "{service}");
}

async fn today_stands_by_the_hour(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    let page = newcomer.get("/de/").await.page();
    let hours = page.texts(".hour h3");
    assert!(hours.len() >= 4 && hours[0] == "9 Uhr" && !page.has("main details"), "{hours:?}");
    assert!(page.texts(".hour:first-of-type .tag").iter().all(|tag| tag == "läuft gerade"), "{hours:?}");
    let starts = page.attributes(".hour time", "datetime");
    assert!(starts.is_sorted() && starts.iter().all(|start| start.starts_with("2026-11-24T")), "{starts:?}");

    open.clock.advance(4 * 3600);
    let later = newcomer.get("/de/").await.page();
    let over = later.attributes("main details .past time", "datetime");
    assert_eq!([over.as_slice(), &later.attributes(".hour time", "datetime")].concat(), starts, "everything is still there");
    assert!(!over.is_empty() && over.iter().all(|start| *start < "2026-11-24T13:00"), "{over:?}");

    open.clock.advance(10 * 3600 - 1);
    let night = newcomer.get("/de/").await.page();
    assert!(!night.has(".hour") && night.has("main p a[href^='tel:']"), "whom to call when everything is over");
    let topics = page.attributes(".topics a", "href");
    assert_eq!(page.attributes(".topics svg[aria-hidden=true] path", "d").len(), topics.len());
    assert_eq!(page.attributes("main form[role=search] input[type=search]", "name"), ["q"]);
}

async fn a_closed_day_is_told_where_it_matters(base: &Base) {
    let open = Open::demo(base).await;
    let (desk, newcomer) = (open.browser_of(person::COORDINATOR).await, open.newcomer());
    let told = async |path: &str| newcomer.get(path).await.page().texts("main .note .line");
    let page = "/de/counselling";
    assert_eq!(told(page).await, Vec::<String>::new());
    // A Friday: not a day of the one service, a day of the other, which is called off then.
    let (first, last) = (("first", "2026-11-27"), ("last", "2026-11-27"));
    let mut form = vec![("closes", "house"), first, last, ("again", "once"), ("reason", "Wasser ist abgestellt"), ("for_all", "")];
    let asked = desk.post("/de/desk/closures", &form).await.page();
    form.extend(asked.attributes("select[name=hit] option", "value").into_iter().filter(|hit| hit.ends_with("call-off")).map(|hit| ("hit", hit)));
    assert_eq!(desk.post("/de/desk/closures", &form).await.status, 303);
    let closed = ["Geschlossen am Freitag, 27. November: Wasser ist abgestellt."];
    assert_eq!(told(page).await, closed);
    assert_eq!(told("/de/counselling/papiere-ordnen").await, Vec::<String>::new());
    let kita = "/de/counselling/kita-platz-und-schulstart";
    assert_eq!((told(kita).await.as_slice(), off(&newcomer, kita).await.len()), (closed.map(str::to_owned).as_slice(), 1));
    open.clock.advance(4 * 86_400);
    assert_eq!(told(page).await, Vec::<String>::new(), "it is over");
    // Christmas, a holiday of two days that are two holidays, and the service stays out of it as long as it has no times.
    open.clock.advance(23 * 86_400);
    let christmas = ["Geschlossen am Freitag, 25. Dezember: 1. Weihnachtstag.", "Geschlossen am Samstag, 26. Dezember: 2. Weihnachtstag."];
    assert_eq!(told(page).await, christmas);
    assert_eq!(told("/de/counselling/patenschaft").await, Vec::<String>::new());
}
