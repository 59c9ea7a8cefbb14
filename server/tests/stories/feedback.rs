//! Somebody without an account tells the house what was wrong; the coordination hears of it, and after a while nobody knows it any more.

use server::{
    Config, Round,
    mail::{Setting, SmtpSetting},
};
use tokio::task::JoinSet;

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    python::{MailServer, Mood, own_host},
};

on_both!(
    a_message_arrives_as_a_letter_with_its_page,
    what_was_typed_is_kept_when_something_is_missing_and_when_the_language_changes,
    the_sixth_message_within_an_hour_waits,
    also_when_many_come_at_once,
    only_the_coordination_reads_puts_aside_and_deletes,
    after_ninety_days_it_is_gone_with_its_letter,
    a_mail_server_that_is_down_loses_nothing,
);

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
const HOUSE: &str = "haus@treppenhaus.example";

async fn send(browser: &Browser, message: &str) -> Answer {
    let typed = [("kind", "barrier"), ("message", message), ("contact", "selam@treppenhaus.example"), ("about", "/rooms/saal?token=geheim")];
    browser.post("/en/feedback", &typed).await
}

async fn a_message_arrives_as_a_letter_with_its_page(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    let foot = newcomer.get("/en/rooms/saal?date=2026-12-01").await;
    let link = foot.page().attributes("footer a", "href").last().map(|href| (*href).to_owned()).unwrap();
    assert_eq!(link, "/en/feedback?about=%2Frooms%2Fsaal");
    let form = newcomer.get(&link).await;
    assert_eq!(form.page().value("about").as_deref(), Some("/rooms/saal"));
    assert_eq!(form.page().attributes("main a", "href"), ["/en/rooms/saal"], "the form says which page it is about");

    let sent = send(&newcomer, "Vor der Tür\r\nist eine <b>Stufe</b>.").await;
    assert_eq!((sent.status, sent.location(), sent.header("set-cookie")), (303, "/en/feedback?fresh=1&about=%2Frooms%2Fsaal", ""));
    let thanks = newcomer.get(sent.location()).await;
    assert!(thanks.status == 200 && thanks.page().texts("main p").len() >= 2 && !thanks.page().has("form#feedback-form"));
    assert_eq!(thanks.page().attributes("main a", "href"), ["/en/rooms/saal", "/en/"]);
    let nowhere = newcomer.post("/en/feedback", &[("kind", "other"), ("message", "x"), ("about", "https://evil.example")]).await;
    assert_eq!(nowhere.location(), "/en/feedback?fresh=1");
    assert_eq!(newcomer.get("/en/feedback?fresh=1&about=//evil.example").await.page().attributes("main a", "href"), ["/en/"]);

    let letters = open.letters().await;
    assert_eq!(letters.len(), 2);
    let letter = &letters[0];
    assert_eq!((letter.to.email.as_str(), letter.subject.as_str()), (HOUSE, "Rückmeldung: Eine Hürde war im Weg"));
    for said in ["Vor der Tür", "ist eine <b>Stufe</b>.", "http://haus.example/de/rooms/saal", "selam@treppenhaus.example"] {
        assert!(letter.text.contains(said), "{said} in {}", letter.text);
    }
    assert!(!letter.text.contains("geheim") && !letter.html.contains("<b>Stufe"));
    assert!(open.sql.every_text().await.iter().all(|text| !text.contains("geheim")));
}

async fn what_was_typed_is_kept_when_something_is_missing_and_when_the_language_changes(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    let typed = [("kind", "wrong"), ("message", ""), ("contact", "0151 <b>"), ("about", "/rooms")];
    let answer = newcomer.post("/de/feedback", &typed).await;
    assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec!["message"]));
    let kept = |answer: &Answer| ["kind", "contact", "about"].map(|field| answer.page().value(field).unwrap_or_default());
    assert_eq!(kept(&answer), ["wrong", "0151 <b>", "/rooms"]);
    let nothing = newcomer.post("/de/feedback", &[]).await;
    let lines = ["Worum geht es? Bitte füllen Sie dieses Feld aus.", "Was ist passiert? Bitte füllen Sie dieses Feld aus."];
    assert_eq!(nothing.page().texts(".errors li"), lines, "each line names its field");
    let too_long = newcomer.post("/de/feedback", &[("kind", "wrong"), ("message", &"x".repeat(2001))]).await;
    assert_eq!((too_long.status, too_long.page().wrong_fields()), (422, vec!["message"]));

    let page = newcomer.get("/de/feedback").await;
    assert!(page.page().has("button[form=feedback-form][formaction='/en/feedback'][name=translate]"));
    let typed = [typed[0], ("message", "Halb"), typed[2], typed[3], ("translate", "1")];
    let english = newcomer.post("/en/feedback", &typed).await;
    assert_eq!((english.status, english.page().attributes("html", "lang"), english.page().wrong_fields()), (200, vec!["en"], vec![]));
    assert_eq!((kept(&english), english.page().value("message")), (["wrong", "0151 <b>", "/rooms"].map(str::to_owned), Some("Halb".to_owned())));
    assert_eq!((open.sql.count("feedback").await, open.sql.count("letter").await), (0, 0));
}

async fn the_sixth_message_within_an_hour_waits(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    for _ in 0..5 {
        assert_eq!(send(&newcomer, "Noch einmal").await.status, 303);
    }
    let shouted = send(&open.newcomer(), "Und noch einmal").await;
    assert_eq!((shouted.status, shouted.header("retry-after")), (429, "3600"));
    assert_eq!((open.sql.count("feedback").await, open.sql.count("letter").await), (5, 5));
    open.clock.advance(HOUR);
    assert_eq!(send(&newcomer, "Später").await.status, 303);
}

async fn also_when_many_come_at_once(base: &Base) {
    let open = Open::demo(base).await;
    let mut messages = JoinSet::new();
    for _ in 0..20 {
        let browser = open.newcomer();
        messages.spawn(async move { send(&browser, "Alle auf einmal").await.status });
    }
    let statuses = messages.join_all().await;
    assert!(statuses.iter().all(|status| matches!(status, 303 | 429)), "{statuses:?}");
    assert_eq!((open.sql.count("feedback").await, open.sql.count("letter").await), (5, 5));
}

async fn only_the_coordination_reads_puts_aside_and_deletes(base: &Base) {
    let open = Open::demo(base).await;
    for message in ["Erste", "Zweite"] {
        assert_eq!(send(&open.newcomer(), message).await.status, 303);
    }
    let numbers: Vec<i64> = open.sql.column("SELECT id FROM feedback ORDER BY id").await;
    let act = |what: &str, place: usize| format!("/de/desk/feedback/{}/{what}", numbers[place]);
    for email in [person::MEMBER, person::LEAD, person::PARTNER] {
        let browser = open.browser_of(email).await;
        assert_eq!(browser.get("/de/desk/feedback").await.status, 403, "{email}");
        for what in ["done", "delete"] {
            assert_eq!(browser.post(&act(what, 0), &[]).await.status, 403, "{email} {what}");
        }
    }
    assert!(open.newcomer().post(&act("delete", 0), &[]).await.location().starts_with("/de/sign-in?"));

    let desk = open.browser_of(person::COORDINATOR).await;
    let words = async || desk.get("/de/desk/feedback").await.page().texts(".cards .lines");
    assert_eq!(words().await, ["Zweite", "Erste"]);
    let list = desk.get("/de/desk/feedback").await;
    assert_eq!(list.page().attributes(".cards > li > form", "action"), [act("done", 1), act("done", 0)], "one press puts aside");
    assert_eq!(list.page().attributes(".cards details:not([open]) form", "action"), [act("delete", 1), act("delete", 0)], "deleting takes two");
    assert!(list.page().has("details form .stop") && !list.page().has("details + form, form .stop + form"));
    assert_eq!(list.page().attributes(".cards a", "href"), ["/de/rooms/saal", "mailto:selam@treppenhaus.example"].repeat(2));
    assert!(!list.page().has("[role=status]"));

    let told = async |path: &str| {
        let answer = desk.post(path, &[]).await;
        assert_eq!(answer.status, 303, "{path}");
        desk.get(answer.location()).await.page().texts(".good[role=status]").concat()
    };
    assert_eq!(told(&act("done", 1)).await, "Die Rückmeldung ist als erledigt abgelegt.");
    assert_eq!(words().await, ["Erste", "Zweite"], "what is open stands first");
    assert!(desk.get("/de/desk/feedback").await.page().has(".cards li:last-child .tag"));
    assert_eq!(told(&act("delete", 0)).await, "Die Rückmeldung ist gelöscht.");
    assert_eq!((words().await, open.sql.count("letter").await), (vec!["Zweite".to_owned()], 1));
    for odd in ["/de/desk/feedback/x/done", "/de/desk/feedback/999999/delete", &act("delete", 0), &act("done", 1)] {
        assert_eq!(told(odd).await, "", "{odd}: what was not done is not said");
    }
}

async fn after_ninety_days_it_is_gone_with_its_letter(base: &Base) {
    let open = Open::demo(base).await;
    assert_eq!(send(&open.newcomer(), "Vergänglich").await.status, 303);
    assert_eq!(open.letters().await.len(), 1);
    let hashes = "feedback WHERE client_hash IS NOT NULL";
    open.house.forget_due().await.unwrap();
    assert_eq!(open.sql.count(hashes).await, 1);
    open.clock.advance(DAY + 1);
    open.house.forget_due().await.unwrap();
    assert_eq!((open.sql.count(hashes).await, open.sql.count("feedback").await), (0, 1), "where it came from is forgotten after a day");
    open.clock.advance(89 * DAY - 2);
    open.house.forget_due().await.unwrap();
    assert_eq!((open.sql.count("feedback").await, open.sql.count("letter").await), (1, 1));
    open.clock.advance(1);
    open.house.forget_due().await.unwrap();
    assert_eq!((open.sql.count("feedback").await, open.sql.count("letter").await), (0, 0));
    assert!(open.sql.every_text().await.iter().all(|text| !text.contains("Vergänglich") && !text.contains("selam@treppenhaus.example")));
}

async fn a_mail_server_that_is_down_loses_nothing(base: &Base) {
    let server = MailServer::start(&own_host(), 0, Mood::Accept).await;
    let (host, port, setting) = (server.host.clone(), server.port, SmtpSetting::parse(&server.url()).unwrap());
    assert!(server.stop().await.is_empty());
    let open = Open::with(base, |config| Config { mail: Setting::Smtp(setting), ..config }).await;
    assert_eq!(send(&open.newcomer(), "Geduldig").await.status, 303);
    assert_eq!(open.deliver().await, Round { sent: 0, put_off: 1, given_up: 0 });
    let desk = open.browser_of(person::COORDINATOR).await;
    assert_eq!(desk.get("/de/desk/feedback").await.page().texts(".cards .lines"), ["Geduldig"]);

    let server = MailServer::start(&host, port, Mood::Accept).await;
    open.clock.advance(HOUR);
    assert_eq!(open.deliver().await, Round { sent: 1, put_off: 0, given_up: 0 });
    assert!(!server.stop().await.is_empty());
}
