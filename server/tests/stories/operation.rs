//! For whoever runs a house: it says when it is ill, keeps its log clean, closes in order, and refuses what makes no sense.

use std::net::SocketAddr;

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{
    browser::{Answer, Browser},
    child::{Running, to_the_end},
    house::{Base, Open, person, postgres, with_database},
    python::{Event, MailServer, Mood, letter_files, own_host, read_letters},
    sheet::Sheet,
};

on_both!(
    a_demo_does_not_move_into_a_real_house,
    whoever_is_invited_signs_in_with_the_letters_code,
    a_failure_has_a_number_that_is_in_the_log,
    a_demo_that_opens_again_keeps_what_was_booked_and_called_off,
);

#[tokio::test]
async fn a_house_without_its_database_says_so() {
    let base = Base::postgres().await;
    let open = Open::demo(&base).await;
    let newcomer = open.newcomer();
    let well = newcomer.get("/healthz").await;
    assert_eq!((well.status, well.body.as_str()), (200, "ok\n"));
    base.remove().await;
    assert_eq!(newcomer.get("/healthz").await.status, 503);
    let page = newcomer.get("/de/").await;
    assert_eq!((page.status, page.page().has("code")), (500, true), "a page with the number of the operation");
}

async fn a_demo_does_not_move_into_a_real_house(base: &Base) {
    let keep = ["--data", base.folder().to_str().unwrap(), "--database-url", base.url()];
    let migrated = to_the_end(&[&["migrate"], &keep[..]].concat(), &[]).await;
    assert!(migrated.status.success());
    let before = base.sql().await.every_text().await;
    let demo = to_the_end(&[&["serve", "--demo", "--listen", "127.0.0.1:0"], &keep[..]].concat(), &[]).await;
    assert!(!demo.status.success() && demo.stdout.is_empty());
    let says = String::from_utf8(demo.stderr).unwrap();
    assert!(says.contains("there is a real one in this database"), "{says}");
    assert_eq!(base.sql().await.every_text().await, before);
}

async fn whoever_is_invited_signs_in_with_the_letters_code(base: &Base) {
    let keep = ["--data", base.folder().to_str().unwrap(), "--database-url", base.url(), "--base-url", "http://localhost:8080"];
    let who = ["invite", "selam@example.org", "--name", "Selam Tesfay", "--office", "coordinator", "--lang", "en"];
    let invited = to_the_end(&[&who, &keep[..]].concat(), &[]).await;
    assert!(invited.status.success(), "{}", String::from_utf8_lossy(&invited.stderr));
    let folder = base.folder().join("letters");
    let invitation = read_letters(&letter_files(&folder)).await.remove(0);
    assert!(invitation.to.contains("selam@example.org") && invitation.text.contains("http://localhost:8080/en/sign-in"), "{}", invitation.text);

    let mail = server::mail::Setting::Folder(folder.clone());
    let open = Open::with(base, |config| server::Config { kind: server::config::Kind::Real, mail, ..config }).await;
    let browser = open.newcomer();
    assert_eq!(browser.post("/en/sign-in", &[("email", "selam@example.org")]).await.status, 200);
    assert_eq!(open.deliver().await.sent, 1);
    let letters = read_letters(&letter_files(&folder)).await;
    let text = &letters.iter().find(|letter| letter.message_id != invitation.message_id).unwrap().text;
    let code = text.lines().find(|line| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit())).unwrap();
    assert_eq!(browser.post("/en/sign-in/code", &[("email", "selam@example.org"), ("code", code)]).await.status, 303);
    assert_eq!(browser.get("/en/desk/letters").await.status, 200);
}

async fn a_failure_has_a_number_that_is_in_the_log(base: &Base) {
    let running = Running::demo(base).await;
    let sql = base.sql().await;
    sql.execute("ALTER TABLE occurrence RENAME TO occurrence_gone").await.unwrap();
    let failed = running.newcomer().get("/de/").await;
    assert_eq!((failed.status, failed.page().texts("code").len()), (500, 1));
    let number = failed.page().texts("code").remove(0);
    let lines = lines(&running.log());
    let about: Vec<&Value> = lines.iter().filter(|line| line["span"]["operation"] == number.as_str()).collect();
    assert!(about.iter().any(|line| line["level"] == "ERROR" && line["fields"]["error"].as_str().unwrap().contains("occurrence")), "{about:?}");
    for word in ["occurrence", "SELECT", "sql", "Database"] {
        assert!(!failed.body.contains(word), "the reader is not told about {word}");
    }
    sql.execute("ALTER TABLE occurrence_gone RENAME TO occurrence").await.unwrap();
    assert_eq!(running.newcomer().get("/de/").await.status, 200);
    running.pull_the_plug().await;
}

async fn a_demo_that_opens_again_keeps_what_was_booked_and_called_off(base: &Base) {
    let open = Open::demo(base).await;
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let of_demo: String =
        open.sql.column("SELECT booking_id FROM occurrence WHERE starts_at > 1795600000 ORDER BY starts_at, booking_id").await.remove(0);
    assert_eq!(coordinator.post(&format!("/de/bookings/{of_demo}/cancel"), &[]).await.status, 303);
    let own = coordinator.book(&Sheet::meeting("saal", "2027-01-12", "10:00", "11:00")).await.booking();
    let before = open.sql.count("booking").await;
    open.close().await;
    let open = Open::demo(base).await;
    assert_eq!(open.sql.count("booking").await, before);
    for (booking, expected) in [(of_demo, "cancelled"), (own, "confirmed")] {
        let holds: Vec<String> = open.sql.column(&format!("SELECT hold FROM occurrence WHERE booking_id = '{booking}'")).await;
        assert!(!holds.is_empty() && holds.iter().all(|hold| hold == expected), "{booking}: {holds:?}");
    }
    assert_eq!(open.sql.overlaps().await, 0);
}

fn lines(log: &str) -> Vec<Value> {
    log.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("not a line of JSON: {line}"))).collect()
}

#[tokio::test]
async fn the_log_knows_operations_and_no_persons() {
    let base = Base::sqlite();
    let running = Running::demo(&base).await;
    let browser = running.browser_of(&base, person::MEMBER).await;
    let booking = browser.book(&Sheet::meeting("saal", "2027-01-12", "10:00", "11:00").with("title", "Herzenssache")).await.booking();
    browser.get(&format!("/de/bookings/{booking}")).await;
    browser.get("/de/sign-in?next=%2Fgeheim&email=kwame%40wollmuetze.example").await;
    for email in [person::LEAD, "niemand@example.org", "kaputt@"] {
        running.newcomer().post("/de/sign-in", &[("email", email)]).await;
    }
    running.newcomer().post("/de/sign-in/code", &[("email", person::LEAD), ("code", "918273")]).await;
    running.newcomer().post("/de/sign-in/link", &[("token", "tokenmarke")]).await;
    running.newcomer().get("/de/sign-in/link?token=tokenmarke").await;
    browser.post("/de/account/feed", &[]).await;
    let account = browser.get("/de/account").await;
    let address = account.page().attributes("#calendars input", "value")[0].to_owned();
    let (_, feed_key) = address.split_once("?token=").unwrap();
    assert_eq!(running.newcomer().get(&format!("/calendar/mine.ics?token={feed_key}")).await.status, 200);
    let cookie = browser.cookies().unwrap();
    let token = cookie.split_once('=').unwrap().1;
    running.ask_to_close().await;
    let log = running.log_when_closed().await;

    let lines = lines(&log);
    assert!(lines.iter().filter(|line| line["fields"]["message"] == "answered").count() >= 9, "{log}");
    for line in lines.iter().filter(|line| line["fields"]["message"] == "answered") {
        assert!(line["span"]["operation"].as_str().is_some_and(|operation| operation.len() == 8), "{line}");
        assert!(line["span"]["route"].is_string() && line["fields"]["status"].is_number(), "{line}");
    }
    assert!(lines.iter().any(|line| line["fields"]["message"] == "letter sent"), "{log}");
    for private in
        ["@", "%40", "Herzenssache", "Kwame", "wollmuetze", "geheim", "918273", "tokenmarke", token, feed_key, booking.as_str(), "127.0.0.1"]
    {
        assert!(!log.contains(private), "{private} stands in the log: {log}");
    }
}

#[tokio::test]
async fn a_house_that_closes_finishes_what_is_under_way() {
    let base = Base::sqlite();
    let mut mail = MailServer::start(&own_host(), 0, Mood::Hang).await;
    let url = mail.url();
    let running = Running::with(&base, |command| {
        command.env("SMTP_URL", url);
    })
    .await;
    let (sql, member) = (base.sql().await, running.browser_of(&base, person::MEMBER).await);
    member.book(&Sheet::meeting("saal", "2027-01-12", "08:00", "09:00")).await.booking();
    assert!(matches!(mail.next().await, Some(Event::Hanging)), "a letter is under way");
    let body = Sheet::meeting("saal", "2027-01-12", "10:00", "11:00").encode();
    let mut under_way = begin(&running, &member, &body).await;

    running.ask_to_close().await;
    until_nobody_opens(running.address()).await;
    under_way.write_all(body.as_bytes()).await.unwrap();
    let mut answer = String::new();
    under_way.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
    mail.become_one_that(Mood::Accept).await;
    assert!(running.closed().await.success());
    assert_eq!(sql.count("audit").await, 2);
    let states: Vec<String> = sql.column("SELECT state FROM letter ORDER BY id").await;
    assert_eq!(states[0], "sent");
    let arrived = mail.stop().await.len();
    assert_eq!(arrived, states.iter().filter(|state| *state == "sent").count());
}

/// A booking whose head the house has read, and whose body it waits for.
async fn begin(running: &Running, member: &Browser, body: &str) -> TcpStream {
    let mut stream = TcpStream::connect(socket(running.address())).await.unwrap();
    let head = format!(
        "POST /de/bookings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\nExpect: 100-continue\r\n\r\n",
        member.cookies().unwrap(),
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut go_on = [0; "HTTP/1.1 100 Continue\r\n\r\n".len()];
    stream.read_exact(&mut go_on).await.unwrap();
    assert!(go_on.starts_with(b"HTTP/1.1 100 "));
    stream
}

async fn until_nobody_opens(address: &str) {
    while TcpStream::connect(socket(address)).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

fn socket(address: &str) -> SocketAddr {
    address.strip_prefix("http://").unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_setting_that_makes_no_sense_is_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let nowhere = with_database(&postgres(), "nowhere").replace("treppenhaus@", "treppenhaus:geheim@");
    for (arguments, settings, says) in [
        (["serve"].as_slice(), ("DATABASE_URL", "mysql://localhost/haus"), "DATABASE_URL must begin with sqlite: or postgres:"),
        (&["serve"], ("BASE_URL", "haus.example"), "BASE_URL must be an address such as https://haus.example"),
        (&["serve"], ("BASE_URL", "https://haus.example/unten"), "BASE_URL must be an address such as https://haus.example"),
        (&["serve"], ("SMTP_URL", "mail.example"), "SMTP_URL cannot be used"),
        (&["serve"], ("SMTP_URL", "smtp://haus:geheim@mail.example"), "add ?tls=required"),
        (&["serve"], ("SMTP_URL", "smtp://haus:geh?eim@mail.example"), "SMTP_URL cannot be used"),
        (&["serve"], ("TREPPENHAUS_CLOCK", "2026-11-24T09:00:00+01:00"), "--clock is for --demo only"),
        (&["serve", "--demo"], ("TREPPENHAUS_CLOCK", "gestern"), "--clock must be a time such as"),
        (&["serve"], ("TREPPENHAUS_DATA", file.to_str().unwrap()), "the data folder cannot be made"),
        (&["serve"], ("DATABASE_URL", nowhere.as_str()), "the house cannot reach its data"),
        (&["serve", "--listen", "nirgends"], ("BASE_URL", ""), "--listen"),
        (&["invite", "selam", "--name", "Selam"], ("BASE_URL", "http://haus.example"), "not an address for e-mail"),
        (
            &["invite", "selam@example.org", "--name", "Selam", "--association", "keiner"],
            ("BASE_URL", "http://haus.example"),
            "no association with that name",
        ),
        (&["serve", "--listen", "203.0.113.1:80"], ("BASE_URL", "http://haus.example"), "the house cannot be reached"),
    ] {
        let output = to_the_end(arguments, &[("TREPPENHAUS_LISTEN", "127.0.0.1:0"), ("TREPPENHAUS_DATA", data.to_str().unwrap()), settings]).await;
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && output.stdout.is_empty(), "{settings:?}");
        assert!(said.contains(says), "{settings:?}: {said}");
        assert!(!said.contains("geheim") && !said.contains("panicked"), "{settings:?}: {said}");
    }
}

#[tokio::test]
async fn two_houses_cannot_stand_at_one_address() {
    let (one, other) = (Base::sqlite(), Base::sqlite());
    let running = Running::demo(&one).await;
    let address = socket(running.address()).to_string();
    let second = to_the_end(&["serve", "--demo", "--listen", &address, "--data", other.folder().to_str().unwrap()], &[]).await;
    assert!(!second.status.success());
    assert!(String::from_utf8(second.stderr).unwrap().contains("the house cannot be reached"));
    assert_eq!(running.newcomer().get("/healthz").await.status, 200);
    running.pull_the_plug().await;
}

#[tokio::test]
async fn style_and_icon_are_there_and_kept_for_good() {
    let base = Base::sqlite();
    let open = Open::demo(&base).await;
    let home = open.newcomer().get("/de/").await;
    let sheet = home.page().attributes("link[rel=stylesheet]", "href").concat();
    let style: Answer = open.newcomer().get(&sheet).await;
    assert_eq!((style.status, style.header("content-type")), (200, "text/css; charset=utf-8"));
    assert!(style.header("cache-control").contains("immutable") && style.body.len() > 1000);
    assert_eq!(open.newcomer().get("/favicon.svg").await.header("content-type"), "image/svg+xml");
    assert_eq!(open.newcomer().get("/robots.txt").await.status, 200);
}
