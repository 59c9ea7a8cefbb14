//! Whoever follows every link and asks every question learns no more than they may.

use std::collections::{BTreeSet, VecDeque};

use crate::{
    browser::Browser,
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(nobody_who_follows_every_link_learns_more_than_they_may, letters_tell_nobody_of_the_bookings_of_others,);

/// What is kept from whom: the words, and who may read them.
const SECRETS: [(&str, &[&str]); 6] = [
    ("Verschwiegene Reihe", INSIDERS),
    ("Notiz an die Koordination", INSIDERS),
    ("Schluessel hinter der Uhr", INSIDERS),
    ("Noch nicht zugesagtes Fest", SIGNED_IN),
    ("Verschwiegenes Warten", WAITING),
    ("Vertrauliche Rueckmeldung", COORDINATION),
];
const COORDINATION: &[&str] = &[person::COORDINATOR, "haus@treppenhaus.example"];
const INSIDERS: &[&str] = &[person::MEMBER, person::LEAD, person::COORDINATOR];
const SIGNED_IN: &[&str] = &[person::PARTNER, person::LEAD_ELSEWHERE, person::MEMBER_ELSEWHERE, person::MEMBER, person::LEAD, person::COORDINATOR];
const WAITING: &[&str] = &[person::LEAD_ELSEWHERE];
/// Tuesday, a week after the house's today.
const DATE: &str = "2026-12-01";

/// A message to the coordination, a private series with a note in a room whose key is told to few, a request that is not answered yet, and somebody who waits.
async fn secrets(open: &Open) {
    open.sql.execute("UPDATE room SET key_words = 'Schluessel hinter der Uhr' WHERE slug = 'lange-tafel'").await.unwrap();
    let message = [("kind", "other"), ("message", "Vertrauliche Rueckmeldung"), ("contact", "Vertrauliche Rueckmeldung")];
    assert_eq!(open.newcomer().post("/de/feedback", &message).await.status, 303);
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let series = Sheet::meeting("lange-tafel", DATE, "20:00", "21:00").with("repeat", "weekly").with("count", "3");
    let series = series.with("visibility", "private").with("title", "Verschwiegene Reihe").with("note", "Notiz an die Koordination");
    member.book(&series).await.booking();
    let feast = Sheet::meeting("saal", "2026-12-05", "18:00", "20:00").with("purpose", "event").with("title", "Noch nicht zugesagtes Fest");
    member.book(&feast).await.booking();
    let wait = Sheet::meeting("lange-tafel", DATE, "20:30", "21:30").of("dolmetschkreis-doppelpunkt").with("instead", "wait");
    let wait = wait.with("visibility", "private").with("title", "Verschwiegenes Warten");
    assert_eq!(elsewhere.book(&wait).await.status, 303);
}

async fn nobody_who_follows_every_link_learns_more_than_they_may(base: &Base) {
    let open = Open::demo(base).await;
    secrets(&open).await;
    let code = async |title: &str| open.sql.one::<String>(&format!("SELECT id FROM booking WHERE title = '{title}'")).await;
    let codes = [(code("Verschwiegene Reihe").await, INSIDERS), (code("Noch nicht zugesagtes Fest").await, SIGNED_IN)];
    let bookings: Vec<String> = codes.iter().map(|(code, _)| code.clone()).collect();
    let everybody = std::iter::once(None).chain(SIGNED_IN.iter().copied().map(Some));
    for actor in everybody {
        let browser = match actor {
            Some(email) => open.browser_of(email).await,
            None => open.newcomer(),
        };
        let mut learned = BTreeSet::new();
        let mut pages = walk(&browser).await;
        assert!(pages.len() > 80, "{actor:?} found only {} pages", pages.len());
        pages.extend(answers(&browser, &bookings).await);
        let feeds = feeds(&open, &browser, actor).await;
        assert!(feeds.len() > 25, "{actor:?} found only {} feeds", feeds.len());
        for (at, body) in &feeds {
            for (code, readers) in &codes {
                assert!(!body.contains(code) || actor.is_some_and(|actor| readers.contains(&actor)), "{at} tells {actor:?} of a booking");
            }
        }
        pages.extend(feeds);
        for (at, body) in pages {
            for (secret, readers) in SECRETS.iter().filter(|(secret, _)| body.contains(secret)) {
                assert!(actor.is_some_and(|actor| readers.contains(&actor)), "{secret:?} is told to {actor:?} at {at}");
                learned.insert(*secret);
            }
        }
        // What somebody waits for is said in their letter only.
        let told_here = SECRETS.iter().filter(|(_, readers)| *readers != WAITING);
        let meant = told_here.filter(|(_, readers)| actor.is_some_and(|actor| readers.contains(&actor))).map(|(secret, _)| *secret);
        assert_eq!(learned, meant.collect(), "what {actor:?} should find somewhere");
    }
}

/// Every page that links lead to from the front door, in the weeks in which something is to be found.
async fn walk(browser: &Browser) -> Vec<(String, String)> {
    let mut known: BTreeSet<String> = BTreeSet::new();
    let starts = ["/de/", "/de/account", "/de/rules", "/de/rooms?date=2026-12-01&start=20:00&end=21:00", "/de/calendar?view=week&date=2026-12-01"];
    let mut ahead: VecDeque<String> = starts.map(str::to_owned).into();
    let mut pages = Vec::new();
    while let Some(path) = ahead.pop_front() {
        let answer = browser.get(&path).await;
        if answer.status == 200 {
            let page = answer.page();
            let links = page.attributes("a[href]", "href").into_iter().map(|link| link.split('#').next().unwrap_or_default().to_owned());
            ahead.extend(links.filter(|link| is_near(link) && known.insert(link.clone())));
        }
        pages.push((path, answer.body));
    }
    pages
}

/// Pages of the house in German; the plan only of the days that matter, and no form for each of its free stretches.
fn is_near(link: &str) -> bool {
    let day = link.split(['?', '&']).find_map(|pair| pair.strip_prefix("date="));
    let dull = link.starts_with("/de/bookings/new") || link.starts_with("/de/feedback?") || link.starts_with("/de/counselling?");
    link.starts_with("/de/") && !dull && day.is_none_or(|day| ["2026-12-01", "2026-12-05", "2026-12-08"].contains(&day))
}

/// Every feed as the reader's calendar program reads it: with their key, and as everybody fetches it.
async fn feeds(open: &Open, browser: &Browser, actor: Option<&str>) -> Vec<(String, String)> {
    let mut feeds = ["house", "counselling", "mine"].map(str::to_owned).to_vec();
    for kind in ["room", "association"] {
        let slugs: Vec<String> = open.sql.column(&format!("SELECT slug FROM {kind}")).await;
        feeds.extend(slugs.iter().map(|slug| format!("{kind}s/{slug}")));
    }
    let mut queries = vec![String::new()];
    if let Some(email) = actor {
        assert_eq!(browser.post("/de/account/feed", &[]).await.status, 303);
        let key = format!("SELECT token FROM feed_key JOIN person ON person.id = person_id WHERE email = '{email}'");
        queries.push(format!("?lang=de&token={}", open.sql.one::<String>(&key).await));
    }
    let mut found = Vec::new();
    for query in queries {
        for feed in &feeds {
            let answer = browser.get(&format!("/calendar/{feed}.ics{query}")).await;
            let expected = if feed == "mine" && query.is_empty() { 404 } else { 200 };
            assert_eq!(answer.status, expected, "{feed} for {actor:?}");
            found.push((format!("/calendar/{feed}.ics"), answer.body.replace("\r\n ", "")));
        }
    }
    found
}

/// What the house says to forms: refusals, previews, live checks, and pages that nothing links to for this visitor.
async fn answers(browser: &Browser, bookings: &[String]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for association in ["ankunftsnetz-wollmuetze", "dolmetschkreis-doppelpunkt", "jugendbund-laternenpfahl"] {
        let once = Sheet::meeting("lange-tafel", DATE, "20:30", "21:30").of(association);
        let series = once.clone().with("repeat", "weekly").with("count", "3");
        for sheet in [once, series.clone(), series.with("preview", "1")] {
            found.push(("the answer to a booking".to_owned(), browser.book(&sheet.clone().fresh()).await.body));
            let address = url::form_urlencoded::Serializer::new("/api/look-ahead?lang=De&".to_owned()).append_pair("typed", &sheet.encode()).finish();
            found.push((address.clone(), browser.get(&address).await.body));
        }
    }
    found.extend(moves(browser, bookings).await);
    for path in ["/de/desk/requests", "/de/desk/rooms/lange-tafel", "/de/desk/closures", "/de/desk/letters", "/de/desk/feedback"] {
        found.push((path.to_owned(), browser.get(path).await.body));
    }
    let closing = [("closes", "room:lange-tafel"), ("first", DATE), ("again", "once"), ("reason", "Probe")];
    found.push(("the answer to a closing".to_owned(), browser.post("/de/desk/closures", &closing).await.body));
    found
}

/// What the house says to moves of bookings, anybody's own or not, into each other's way; and the plan's news of them.
async fn moves(browser: &Browser, bookings: &[String]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for booking in bookings {
        for (from, date) in [("lange-tafel", "2026-12-05"), ("lange-tafel", DATE), ("saal", DATE), ("saal", "2026-12-05")] {
            let typed = [("booking", booking.as_str()), ("number", "1"), ("from", from), ("room", "lange-tafel"), ("date", date), ("start", "20:30")];
            let typed = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(typed).append_pair("end", "21:00").finish();
            let address = url::form_urlencoded::Serializer::new("/api/look-at-move?lang=De&".to_owned()).append_pair("typed", &typed).finish();
            found.push((address.clone(), browser.get(&address).await.body));
        }
        let undone = browser.post(&format!("/de/bookings/{booking}/undo"), &[("sequence", "0")]).await;
        found.push((format!("the answer to an undo of {booking}"), undone.body));
        let news = format!("/de/calendar?view=agenda&date=2027-06-01&fresh=moved&booking={booking}");
        found.push((news.clone(), browser.get(&news).await.body));
    }
    found
}

async fn letters_tell_nobody_of_the_bookings_of_others(base: &Base) {
    let open = Open::demo(base).await;
    secrets(&open).await;
    let (member, bookings) = (open.browser_of(person::MEMBER).await, "SELECT id FROM booking WHERE title = 'Verschwiegene Reihe'");
    let series: String = open.sql.one(bookings).await;
    assert_eq!(member.post(&format!("/de/bookings/{series}/cancel"), &[]).await.status, 303);
    let letters = open.letters().await;
    assert!(letters.len() >= 5, "booked, asked, offered and called off: {}", letters.len());
    let key = |letter: &&server::mail::Post| letter.text.contains("Schluessel hinter der Uhr");
    assert!(letters.iter().filter(key).any(|letter| letter.to.email.as_str() == person::MEMBER), "who booked is told how to get the key");
    for letter in letters {
        let to = letter.to.email.as_str();
        let calendar = letter.calendar.as_ref().map_or("", |part| part.text.as_str());
        let said = [letter.subject.as_str(), &letter.text, &letter.html, &calendar.replace("\r\n ", "")].concat();
        for (secret, readers) in SECRETS {
            let offered = secret.starts_with("Schluessel") && to == person::LEAD_ELSEWHERE;
            assert!(!said.contains(secret) || readers.contains(&to) || offered, "{secret:?} in {:?} to {to}", letter.subject);
        }
        assert!(!calendar.contains("Schluessel"), "calendars are shared; no key stands in them");
    }
}
