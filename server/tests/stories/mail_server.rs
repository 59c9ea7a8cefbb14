//! The mail server is down, refuses, or hangs; nobody who books notices, and every letter arrives once or is tended.

use std::{collections::BTreeSet, fs, time::Duration};

use server::{
    Config, Round,
    mail::{Setting, SmtpSetting},
};
use tokio::process::Command;

use crate::{
    child::Running,
    house::{Base, Open, person},
    python::{Event, Letter, MailServer, Mood, own_host},
    sheet::Sheet,
};

on_both!(
    a_letter_waits_for_a_mail_server_that_is_down,
    a_letter_whose_reader_is_refused_comes_to_the_desk_and_is_sent_from_there,
    nobody_waits_for_a_mail_server_that_hangs,
);

const SENT: Round = Round { sent: 1, put_off: 0, given_up: 0 };
const PUT_OFF: Round = Round { sent: 0, put_off: 1, given_up: 0 };
const GIVEN_UP: Round = Round { sent: 0, put_off: 0, given_up: 1 };
const NOTHING_DUE: Round = Round { sent: 0, put_off: 0, given_up: 0 };
const AN_HOUR: i64 = 3600;

async fn a_letter_waits_for_a_mail_server_that_is_down(base: &Base) {
    let server = MailServer::start(&own_host(), 0, Mood::Accept).await;
    let (host, port, setting) = (server.host.clone(), server.port, setting(&server));
    assert!(server.stop().await.is_empty());
    let open = open(base, setting).await;
    book(&open).await;
    assert_eq!(open.deliver().await, PUT_OFF);
    assert_eq!(open.deliver().await, NOTHING_DUE);

    let server = MailServer::start(&host, port, Mood::Accept).await;
    open.clock.advance(AN_HOUR);
    assert_eq!(open.deliver().await, SENT);
    open.clock.advance(AN_HOUR);
    assert_eq!(open.deliver().await, NOTHING_DUE);
    let arrived = letters(server.stop().await);
    let message_ids: Vec<String> = open.sql.column("SELECT message_id FROM letter").await;
    assert_eq!(arrived.iter().map(|letter| &letter.message_id).collect::<Vec<_>>(), message_ids.iter().collect::<Vec<_>>());
    assert_eq!(arrived[0].calendar.as_ref().unwrap().method_of_type, "REQUEST");
}

async fn a_letter_whose_reader_is_refused_comes_to_the_desk_and_is_sent_from_there(base: &Base) {
    let mut server = MailServer::start(&own_host(), 0, Mood::Refuse).await;
    let open = open(base, setting(&server)).await;
    book(&open).await;
    assert_eq!(open.deliver().await, GIVEN_UP);
    open.clock.advance(24 * AN_HOUR);
    assert_eq!(open.deliver().await, NOTHING_DUE);

    let coordinator = open.browser_of(person::COORDINATOR).await;
    let desk = coordinator.get("/de/desk/letters").await;
    assert!(desk.body.contains(person::MEMBER) && desk.body.contains("550"), "who did not get it, and what the server said");
    let again = desk.page().attributes("form[method=post][action$=again]", "action").concat();
    server.become_one_that(Mood::Accept).await;
    assert_eq!(coordinator.post(&again, &[]).await.status, 303);
    assert_eq!(coordinator.post(&again, &[]).await.status, 303);
    assert_eq!(open.deliver().await, SENT);
    assert!(!coordinator.get("/de/desk/letters").await.page().has("form[action$=again]"));
    assert_eq!(letters(server.stop().await).len(), 1);
}

async fn nobody_waits_for_a_mail_server_that_hangs(base: &Base) {
    let mut server = MailServer::start(&own_host(), 0, Mood::Hang).await;
    let patient = open(base, setting(&server).with_timeout(Duration::from_mins(10))).await;
    let booking = book(&patient).await;
    let under_way = tokio::spawn({
        let house = patient.house.clone();
        async move { house.deliver_due().await }
    });
    assert!(matches!(server.next().await, Some(Event::Hanging)));
    let member = patient.browser_of(person::MEMBER).await;
    assert_eq!(member.book(&Sheet::meeting("ofenzimmer", "2027-01-12", "12:00", "13:00")).await.status, 303);
    assert_eq!(member.post(&format!("/de/bookings/{booking}/cancel"), &[]).await.status, 303);
    assert_eq!(member.get("/de/").await.status, 200);
    assert!(!under_way.is_finished(), "the letter is still on its way while all of these have been answered");
    under_way.abort();
    patient.close().await;

    let hasty = open(base, setting(&server).with_timeout(Duration::from_millis(200))).await;
    assert_eq!(hasty.deliver().await, Round { put_off: 2, ..NOTHING_DUE }, "the letter that was under way is still claimed");
    server.become_one_that(Mood::Accept).await;
    hasty.clock.advance(AN_HOUR);
    let round = patiently(base, &server, &hasty).await;
    assert_eq!(round, Round { sent: 3, ..NOTHING_DUE });
    assert_eq!(hasty.sql.count("letter WHERE state = 'sent'").await, 3);
}

/// A round with time enough for a mail server that is only slow, by the clock of another house on the same data.
async fn patiently(base: &Base, server: &MailServer, hasty: &Open) -> Round {
    let clock = hasty.clock.clone();
    let open = Open::with(base, |config| Config { mail: Setting::Smtp(setting(server)), clock, ..config }).await;
    open.deliver().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_travel_encrypted_after_the_greeting_and_with_a_password() {
    letters_travel_encrypted("smtp", "?tls=required", "--starttls").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_travel_encrypted_from_the_first_byte_and_with_a_password() {
    letters_travel_encrypted("smtps", "", "--smtps").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_servers_that_look_after_one_outbox_one_sends_each_letter() {
    const LETTERS: usize = 20;
    let base = Base::postgres().await;
    let mut mail = MailServer::start(&own_host(), 0, Mood::Accept).await;
    let url = mail.url();
    let tell = |command: &mut Command| {
        command.env("SMTP_URL", &url);
    };
    let (left, right) = tokio::join!(Running::with(&base, tell), Running::with(&base, tell));
    let member = left.browser_of(&base, person::MEMBER).await;
    for number in 0..LETTERS {
        let wish = Sheet::meeting("ofenzimmer", &format!("2027-02-{:02}", number + 1), "10:00", "11:00");
        member.at([left.address(), right.address()][number % 2]).book(&wish).await.booking();
    }
    let mut arrived = BTreeSet::new();
    while arrived.len() < LETTERS {
        match mail.next().await {
            Some(Event::Letter { letter, .. }) => assert!(arrived.insert(letter.message_id), "twice"),
            event => panic!("{event:?}"),
        }
    }
    for server in [left, right] {
        server.ask_to_close().await;
        assert!(server.closed().await.success());
    }
    assert!(letters(mail.stop().await).is_empty());
    base.remove().await;
}

/// The program itself sends, because only a process can be told whom to trust.
async fn letters_travel_encrypted(scheme: &str, tail: &str, mode: &str) {
    let base = Base::sqlite();
    let trusted = certificate(&base);
    let [certificate, key] = [base.folder().join("certificate.pem"), base.folder().join("key.pem")];
    let mut server = MailServer::with("127.0.0.1", 0, Mood::Accept, |command| {
        command.args([mode, "--password", "geheim/№"]).arg("--certificate").arg(&certificate).arg("--key").arg(&key);
    })
    .await;
    let url = format!("{scheme}://haus:geheim%2F%E2%84%96@localhost:{}{tail}", server.port);
    let running = Running::with(&base, |command: &mut Command| {
        command.env("SMTP_URL", url).env("SSL_CERT_FILE", trusted);
    })
    .await;
    let member = running.browser_of(&base, person::MEMBER).await;
    member.book(&Sheet::meeting("ofenzimmer", "2027-01-12", "10:00", "11:00")).await.booking();
    match server.next().await {
        Some(Event::Letter { encrypted, signed_in, letter }) => {
            assert!(encrypted && signed_in);
            assert_eq!(letter.message_id, base.sql().await.one::<String>("SELECT message_id FROM letter").await);
        }
        event => panic!("{event:?}; {}", running.log()),
    }
}

/// Makes a certificate for this machine, and says which file vouches for it.
fn certificate(base: &Base) -> std::path::PathBuf {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = base.folder().join("certificate.pem");
    fs::write(&certificate, made.cert.pem()).unwrap();
    fs::write(base.folder().join("key.pem"), made.signing_key.serialize_pem()).unwrap();
    certificate
}

fn setting(server: &MailServer) -> SmtpSetting {
    SmtpSetting::parse(&server.url()).unwrap()
}

async fn open(base: &Base, setting: SmtpSetting) -> Open {
    Open::with(base, |config| Config { mail: Setting::Smtp(setting), ..config }).await
}

/// A booking that is confirmed at once, whatever the mail server does; its code.
async fn book(open: &Open) -> String {
    open.browser_of(person::MEMBER).await.book(&Sheet::meeting("ofenzimmer", "2027-01-12", "10:00", "11:00")).await.booking()
}

fn letters(events: Vec<Event>) -> Vec<Letter> {
    let letter = |event| match event {
        Event::Letter { letter, .. } => Some(*letter),
        _ => None,
    };
    events.into_iter().filter_map(letter).collect()
}
