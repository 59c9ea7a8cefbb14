//! Taking back what one did last: exactly, for an hour, and only as long as nobody else has done anything.

use server::mail::Method;

use crate::{
    browser::{Answer, Browser},
    dates::{self, FIRST, cancel, change, changed, dates, history, restore, sequence, settle, tuesdays, weekly},
    house::{Base, Open, person},
    requests::answer,
    sheet::Sheet,
};

on_both!(
    what_was_returns_exactly_and_goes_again,
    only_whoever_did_it_takes_it_back_within_an_hour,
    what_somebody_did_since_stays,
    nobody_takes_back_the_same_twice,
    a_place_that_was_taken_meanwhile_stays_taken,
    what_was_offered_to_whoever_waited_stays_offered,
    lead_times_do_not_keep_anybody_from_taking_back,
    what_was_agreed_needs_no_second_yes,
    a_request_called_off_by_mistake_waits_for_the_same_answer,
    answers_are_given_for_good,
    from_the_plan_one_comes_back_to_the_plan,
    the_way_back_never_leaves_the_house,
    what_cannot_be_taken_back_any_more_is_forgotten,
);

const HOUR: i64 = 3600;

/// Everything that the house keeps of a booking and that a change can touch.
async fn stands(open: &Open, booking: &str) -> Vec<String> {
    let row = |columns: &[&str]| {
        let texts = columns.iter().map(|column| format!("coalesce(CAST({column} AS TEXT), '-')"));
        texts.collect::<Vec<_>>().join(" || '|' || ")
    };
    let whole = row(&[
        "association_id",
        "booked_by",
        "purpose",
        "service_id",
        "title",
        "visibility",
        "attendees",
        "note",
        "rooms",
        "hours",
        "rule",
        "answer_by",
    ]);
    let date = row(&["number", "ruled_on", "starts_at", "ends_at", "hold"]);
    let part = row(&["number", "room_id", "room_part_id", "starts_at", "ends_at", "held"]);
    let mut all = Vec::new();
    for query in [
        format!("SELECT {whole} FROM booking WHERE id = '{booking}'"),
        format!("SELECT {date} FROM occurrence WHERE booking_id = '{booking}' ORDER BY number"),
        format!("SELECT {part} FROM occurrence_part WHERE booking_id = '{booking}' ORDER BY number, room_part_id"),
    ] {
        all.extend(open.sql.column::<String>(&query).await);
    }
    all
}

/// What the booking's page says of it, besides what happened so far.
async fn says(browser: &Browser, booking: &str) -> Vec<String> {
    let page = browser.get(&format!("/de/bookings/{booking}")).await;
    let page = page.page();
    ["h1", "dl.facts", ".dates time", ".dates li"].iter().flat_map(|part| page.texts(part)).collect()
}

/// The number of the change that the page offers to take back.
async fn offered(browser: &Browser, booking: &str) -> Option<String> {
    let page = browser.get(&format!("/de/bookings/{booking}")).await;
    page.page().attributes(&format!("form[action='/de/bookings/{booking}/undo'] input[name=sequence]"), "value").first().map(ToString::to_string)
}

async fn undo(browser: &Browser, booking: &str, fields: &[(&str, &str)]) -> Answer {
    browser.post(&format!("/de/bookings/{booking}/undo"), fields).await
}

/// Presses the button on the booking's page.
pub(crate) async fn undone(browser: &Browser, booking: &str) {
    let sequence = offered(browser, booking).await.expect("it can be taken back");
    let answer = undo(browser, booking, &[("sequence", &sequence)]).await;
    assert_eq!((answer.status, answer.location()), (303, format!("/de/bookings/{booking}?fresh=undone").as_str()));
}

/// Why something was refused.
fn refused(answer: &Answer) -> String {
    assert_eq!(answer.status, 422);
    answer.page().texts(".refused[role=alert]").concat()
}

/// What somebody does by mistake.
#[derive(Clone, Copy, Debug)]
enum Slip {
    Change(u32, &'static [(&'static str, &'static str)]),
    CallOff(&'static [(&'static str, &'static str)]),
    BringBack(u32),
}

impl Slip {
    async fn made(self, browser: &Browser, booking: &str) {
        let answer = match self {
            Self::Change(number, fields) => change(browser, booking, number, fields).await,
            Self::CallOff(fields) => cancel(browser, booking, fields).await,
            Self::BringBack(number) => restore(browser, booking, number).await,
        };
        assert_eq!(answer.status, 303, "{self:?}");
    }
}

async fn what_was_returns_exactly_and_goes_again(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for slip in [
        Slip::Change(2, &[("date", "2027-02-11"), ("start", "18:00"), ("end", "20:00"), ("room", "lesestube")]),
        Slip::Change(2, &[("scope", "all"), ("date", "2027-02-11"), ("room", "lesestube")]),
        Slip::Change(1, &[("scope", "all"), ("date", "2027-02-09")]),
        Slip::Change(3, &[("scope", "following"), ("start", "22:00"), ("end", "01:00")]),
        Slip::Change(1, &[("title", "Anders"), ("visibility", "private"), ("attendees", "4"), ("note", "Zwei\nZeilen \"<&")]),
        Slip::CallOff(&[("number", "2"), ("scope", "one")]),
        Slip::CallOff(&[("number", "3"), ("scope", "following")]),
        Slip::CallOff(&[]),
        Slip::BringBack(4),
    ] {
        let booking = tuesdays(&member).await;
        assert_eq!(offered(&member, &booking).await, None, "booking is called off, not taken back");
        cancel(&member, &booking, &[("number", "4"), ("scope", "one")]).await;
        let (before, said) = (stands(&open, &booking).await, says(&member, &booking).await);
        slip.made(&member, &booking).await;
        let after = stands(&open, &booking).await;
        assert_ne!(after, before, "{slip:?}");
        let letters = open.letters().await.len();

        undone(&member, &booking).await;
        assert_eq!((stands(&open, &booking).await, says(&member, &booking).await), (before.clone(), said), "{slip:?}");
        assert_eq!((sequence(&open, &booking).await, history(&open, &booking).await.pop()), (3, Some("undo".to_owned())));
        let sent = open.letters().await;
        let [letter] = &sent[letters..] else { panic!("one letter: {slip:?}") };
        let part = letter.calendar.as_ref().unwrap();
        assert_eq!((letter.to.email.as_str(), part.method), (person::MEMBER, Method::Request), "{slip:?}");
        assert!(part.text.contains("SEQUENCE:3"), "{slip:?}");

        undone(&member, &booking).await;
        assert_eq!(stands(&open, &booking).await, after, "what was taken back is done again: {slip:?}");
        undone(&member, &booking).await;
        assert_eq!(stands(&open, &booking).await, before, "{slip:?}");
        cancel(&member, &booking, &[]).await;
    }
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn only_whoever_did_it_takes_it_back_within_an_hour(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    cancel(&member, &booking, &[("number", "2"), ("scope", "following")]).await;
    let off = stands(&open, &booking).await;
    let fresh = [("sequence", "1")];
    for (email, status) in [(person::LEAD, 422), (person::COORDINATOR, 422), (person::LEAD_ELSEWHERE, 403), (person::PARTNER, 403)] {
        let other = open.browser_of(email).await;
        assert_eq!(offered(&other, &booking).await, None, "{email}");
        assert_eq!(undo(&other, &booking, &fresh).await.status, status, "{email}");
    }
    let stranger = undo(&open.newcomer(), &booking, &fresh).await;
    assert!(stranger.status == 303 && stranger.location().starts_with("/de/sign-in"), "{}", stranger.location());
    assert_eq!(undo(&member, "0000000000", &fresh).await.status, 404);
    for path in [format!("/de/bookings/{booking}/undo"), format!("/de/bookings/{booking}/undo?sequence=1")] {
        let looked = member.get(&path).await;
        assert_eq!((looked.status, looked.location()), (303, format!("/de/bookings/{booking}").as_str()), "looking does nothing");
    }

    open.clock.advance(HOUR - 1);
    assert_eq!(offered(&member, &booking).await.as_deref(), Some("1"));
    open.clock.advance(1);
    assert_eq!(offered(&member, &booking).await, None);
    let late = undo(&member, &booking, &fresh).await;
    assert!(refused(&late).contains("Eine Stunde"), "{}", refused(&late));
    assert_eq!((stands(&open, &booking).await, sequence(&open, &booking).await), (off, 1));
    assert_eq!(history(&open, &booking).await, ["book", "call off"]);
}

async fn what_somebody_did_since_stays(base: &Base) {
    let open = Open::demo(base).await;
    let (member, lead) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD).await);
    let booking = tuesdays(&member).await;
    changed(&member, &booking, 2, &[("start", "16:00")]).await;
    changed(&lead, &booking, 3, &[("title", "Von der Leitung")]).await;
    let now = stands(&open, &booking).await;
    assert_eq!(offered(&member, &booking).await, None);
    for sequence in ["1", "2", "", "x"] {
        refused(&undo(&member, &booking, &[("sequence", sequence)]).await);
    }
    assert_eq!((stands(&open, &booking).await, sequence(&open, &booking).await), (now, 2));
    undone(&lead, &booking).await;
    assert_eq!(dates(&open, &booking).await[1], "02-09 16:00-19:00 ofenzimmer", "the lead takes back their own only");
    assert_eq!(offered(&member, &booking).await, None, "what came before is settled");

    // The house by itself is somebody too.
    changed(&member, &booking, 2, &[("start", "15:00")]).await;
    open.sql.execute(&format!("UPDATE booking SET sequence = sequence + 1 WHERE id = '{booking}'")).await.unwrap();
    assert_eq!(offered(&member, &booking).await, None);
}

async fn nobody_takes_back_the_same_twice(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    changed(&member, &booking, 2, &[("start", "16:00")]).await;
    let press = [("sequence", "1")];
    let (first, second) = tokio::join!(undo(&member, &booking, &press), undo(&member, &booking, &press));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!((sequence(&open, &booking).await, dates(&open, &booking).await[1].as_str()), (2, "02-09 17:00-19:00 ofenzimmer"));
    refused(&undo(&member, &booking, &press).await);
    assert_eq!(sequence(&open, &booking).await, 2);
}

async fn a_place_that_was_taken_meanwhile_stays_taken(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    for (visibility, told) in [("house", true), ("private", false)] {
        let booking = tuesdays(&member).await;
        cancel(&member, &booking, &[("number", "2"), ("scope", "following")]).await;
        let theirs = Sheet::meeting("ofenzimmer", "2027-02-16", "18:00", "20:00").of("dolmetschkreis-doppelpunkt");
        let theirs = elsewhere.book(&theirs.with("title", "Fremde Runde").with("visibility", visibility)).await.booking();
        let (off, letters) = (stands(&open, &booking).await, open.letters().await.len());
        let answer = undo(&member, &booking, &[("sequence", "1")]).await;
        let why = refused(&answer);
        assert!(why.contains("16. Februar 2027") && why.contains("18:00–20:00"), "{why}");
        assert_eq!((why.contains("Fremde Runde"), why.contains("9. Februar 2027")), (told, false), "{why}");
        assert_eq!((stands(&open, &booking).await, sequence(&open, &booking).await), (off, 1));
        assert_eq!((history(&open, &booking).await.len(), open.letters().await.len()), (2, letters));
        // Once they have gone elsewhere it can still be taken back.
        cancel(&elsewhere, &theirs, &[]).await;
        undone(&member, &booking).await;
        cancel(&member, &booking, &[]).await;
    }
    assert_eq!(open.sql.overlaps().await, 0);
}

async fn what_was_offered_to_whoever_waited_stays_offered(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let booking = member.book(&Sheet::meeting("ofenzimmer", FIRST, "17:00", "19:00")).await.booking();
    let wait = Sheet::meeting("ofenzimmer", FIRST, "18:00", "20:00").of("dolmetschkreis-doppelpunkt").with("visibility", "private");
    assert_eq!(elsewhere.book(&wait.with("title", "Verschwiegen").with("instead", "wait")).await.status, 303);
    cancel(&member, &booking, &[]).await;
    let theirs: String = open.sql.one("SELECT booking_id FROM occurrence WHERE hold = 'offered'").await;
    let why = refused(&undo(&member, &booking, &[("sequence", "1")]).await);
    assert!(why.contains("18:00–20:00") && !why.contains("Verschwiegen"), "{why}");
    assert_eq!(dates(&open, &booking).await, ["02-02 17:00-19:00 ofenzimmer cancelled"]);
    // Who refuses an offer has answered the house, and cannot be offered the same again by taking that back.
    assert_eq!(elsewhere.post(&format!("/de/bookings/{theirs}/refuse"), &[]).await.status, 303);
    assert_eq!(offered(&elsewhere, &theirs).await, None);
    undone(&member, &booking).await;
    assert_eq!((dates(&open, &booking).await, open.sql.overlaps().await), (vec!["02-02 17:00-19:00 ofenzimmer".to_owned()], 0));
}

async fn lead_times_do_not_keep_anybody_from_taking_back(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = member.book(&Sheet::meeting("ofenzimmer", "2026-11-27", "06:30", "07:30")).await.booking();
    let before = stands(&open, &booking).await;
    settle(&open, "UPDATE room SET hours_before = 200, opening = 'mo 10:00-12:00', longest = 30 WHERE slug = 'ofenzimmer'").await;
    cancel(&member, &booking, &[]).await;
    assert_eq!(restore(&member, &booking, 1).await.status, 422, "a date that is brought back keeps the rules of today");
    undone(&member, &booking).await;
    assert_eq!(stands(&open, &booking).await, before);
    // A day that was closed meanwhile binds everybody.
    cancel(&member, &booking, &[]).await;
    settle(
        &open,
        "INSERT INTO closure (room_id, first_day, last_day, yearly, reason) VALUES (NULL, '2026-11-27', '2026-11-27', FALSE, 'Wasserschaden')",
    )
    .await;
    assert!(refused(&undo(&member, &booking, &[("sequence", "3")]).await).contains("Wasserschaden"));
}

/// How many letters the coordination has been sent.
async fn asked(open: &Open) -> usize {
    open.letters().await.iter().filter(|letter| letter.to.email.as_str() == person::COORDINATOR).count()
}

async fn what_was_agreed_needs_no_second_yes(base: &Base) {
    let open = Open::demo(base).await;
    let (member, coordinator) = (open.browser_of(person::MEMBER).await, open.browser_of(person::COORDINATOR).await);
    settle(&open, "UPDATE room SET approval = 'always' WHERE slug = 'lesestube'").await;
    let booking = member.book(&weekly("lesestube", FIRST, ("17:00", "19:00"), "2")).await.booking();
    assert_eq!(answer(&coordinator, &booking, "approve", &[]).await.status, 303);
    let (agreed, letters) = (stands(&open, &booking).await, asked(&open).await);
    assert!(agreed.iter().any(|line| line.contains("confirmed")) && !agreed.iter().any(|line| line.contains("requested")), "{agreed:?}");

    changed(&member, &booking, 2, &[("room", "ofenzimmer"), ("start", "16:00")]).await;
    undone(&member, &booking).await;
    assert_eq!((stands(&open, &booking).await, asked(&open).await), (agreed.clone(), letters));
    cancel(&member, &booking, &[]).await;
    undone(&member, &booking).await;
    assert_eq!((stands(&open, &booking).await, asked(&open).await), (agreed.clone(), letters));

    // What was not agreed to is asked for, also when it is done once more.
    changed(&member, &booking, 1, &[("start", "16:00")]).await;
    let waiting = stands(&open, &booking).await;
    assert_eq!((dates(&open, &booking).await[0].ends_with("requested"), asked(&open).await), (true, letters + 1));
    undone(&member, &booking).await;
    assert_eq!(stands(&open, &booking).await, agreed);
    undone(&member, &booking).await;
    assert_eq!((stands(&open, &booking).await, asked(&open).await), (waiting, letters + 2));
}

async fn a_request_called_off_by_mistake_waits_for_the_same_answer(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    settle(&open, "UPDATE room SET approval = 'always' WHERE slug = 'lesestube'").await;
    let booking = member.book(&Sheet::meeting("lesestube", FIRST, "17:00", "19:00")).await.booking();
    let before = stands(&open, &booking).await;
    assert!(dates(&open, &booking).await[0].ends_with("requested"));
    open.clock.advance(60);
    cancel(&member, &booking, &[]).await;
    open.clock.advance(60);
    undone(&member, &booking).await;
    assert_eq!(stands(&open, &booking).await, before);
    assert_eq!(open.sql.count(&format!("booking WHERE id = '{booking}' AND remind_at > 0")).await, 1);
    let coordinator = open.browser_of(person::COORDINATOR).await;
    assert_eq!(answer(&coordinator, &booking, "approve", &[]).await.status, 303);
    assert_eq!(dates(&open, &booking).await, ["02-02 17:00-19:00 lesestube"]);
}

async fn answers_are_given_for_good(base: &Base) {
    let open = Open::demo(base).await;
    let (member, coordinator) = (open.browser_of(person::MEMBER).await, open.browser_of(person::COORDINATOR).await);
    settle(&open, "UPDATE room SET approval = 'always' WHERE slug = 'lesestube'").await;
    for how in ["approve", "decline"] {
        let booking = member.book(&Sheet::meeting("lesestube", FIRST, "17:00", "19:00")).await.booking();
        changed(&member, &booking, 1, &[("start", "16:00")]).await;
        assert_eq!(answer(&coordinator, &booking, how, &[("reason", "Leider nicht")]).await.status, 303);
        let answered = stands(&open, &booking).await;
        for browser in [&member, &coordinator] {
            assert_eq!(offered(browser, &booking).await, None, "{how}");
            refused(&undo(browser, &booking, &[("sequence", "2")]).await);
        }
        assert_eq!(stands(&open, &booking).await, answered);
        cancel(&member, &booking, &[]).await;
    }
}

async fn from_the_plan_one_comes_back_to_the_plan(base: &Base) {
    let open = Open::demo(base).await;
    let (member, coordinator) = (open.browser_of(person::MEMBER).await, open.browser_of(person::COORDINATOR).await);
    let booking = tuesdays(&member).await;
    let before = stands(&open, &booking).await;
    let plan = "/calendar?view=day&date=2027-02-09";
    let moved = change(&member, &booking, 2, &[("room", "lesestube"), ("title", "Runder Tisch"), ("back", plan)]).await;
    assert_eq!((moved.status, moved.location()), (303, format!("/de{plan}&fresh=moved&booking={booking}&number=2").as_str()));

    let page = member.get(moved.location()).await;
    let page = page.page();
    let said = page.texts(".good[role=status]").concat();
    assert!(["Runder Tisch", "9. Februar 2027", "17:00–19:00", "Lesestube"].iter().all(|words| said.contains(words)), "{said}");
    assert!(page.has(&format!(".good a[href='/de/bookings/{booking}']")));
    let form = format!("form[action='/de/bookings/{booking}/undo']");
    let field = |name: &str| page.attributes(&format!("{form} input[name={name}]"), "value")[0].to_owned();
    let (sequence, back) = (field("sequence"), field("back"));
    for (browser, told) in [(&coordinator, true), (&open.browser_of(person::LEAD_ELSEWHERE).await, false), (&open.newcomer(), false)] {
        let page = browser.get(moved.location()).await;
        assert_eq!((page.status, page.page().has(".good[role=status]"), page.page().has(&form)), (200, told, false));
    }

    let undone = undo(&member, &booking, &[("sequence", &sequence), ("back", &back)]).await;
    assert_eq!((undone.status, undone.location().starts_with("/de/calendar?")), (303, true), "{}", undone.location());
    let page = member.get(undone.location()).await;
    let said = page.page().texts(".good[role=status]").concat();
    assert!(said.contains("9. Februar 2027") && said.contains("Ofenzimmer") && !said.contains("Lesestube"), "{said}");
    assert_eq!(stands(&open, &booking).await, before);
    for odd in [format!("fresh=moved&booking={booking}x"), "fresh=moved".to_owned(), format!("fresh=moved&booking={booking}&number=99")] {
        assert_eq!(member.get(&format!("/de/calendar?{odd}")).await.status, 200, "{odd}");
    }
}

async fn the_way_back_never_leaves_the_house(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = tuesdays(&member).await;
    for (place, back) in [
        "//evil.example",
        "/\\evil",
        "https://evil.example/calendar",
        "/calendar/../x",
        "/calendar@evil",
        "/calendar.evil.example",
        "calendar",
        "/desk",
        "\t//evil.example",
    ]
    .into_iter()
    .enumerate()
    {
        let start = format!("{:02}:00", 6 + place);
        let moved = change(&member, &booking, 2, &[("start", &start), ("back", back)]).await;
        assert_eq!((moved.status, moved.location()), (303, format!("/de/bookings/{booking}?fresh=change").as_str()), "{back}");
        let sequence = offered(&member, &booking).await.unwrap();
        let undone = undo(&member, &booking, &[("sequence", &sequence), ("back", back)]).await;
        assert_eq!((undone.status, undone.location()), (303, format!("/de/bookings/{booking}?fresh=undone").as_str()), "{back}");
    }
    let odd = change(&member, &booking, 2, &[("start", "06:30"), ("back", "/calendar?view=day\r\nLocation: //evil.example#ä")]).await;
    assert!(odd.status == 303 && odd.location().starts_with("/de/calendar?view=day"), "{}", odd.location());

    // The form that is shown again knows the way, too.
    let back = "/calendar?view=week&date=2027-02-09";
    let wrong = change(&member, &booking, 2, &[("end", ""), ("back", back)]).await;
    assert_eq!((wrong.status, wrong.page().value("back").as_deref()), (422, Some(back)));
    let fields = dates::filled_in(&wrong);
    let sent = dates::send(&member, &booking, &fields, &[("end", "18:30"), ("back", back)]).await;
    assert!(sent.location().starts_with(&format!("/de{back}&fresh=moved")), "{}", sent.location());
    let same = change(&member, &booking, 2, &[("back", back)]).await;
    assert_eq!(same.location(), format!("/de{back}"), "where nothing changes there is nothing to tell");
}

async fn what_cannot_be_taken_back_any_more_is_forgotten(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let (first, second) = (tuesdays(&member).await, member.book(&Sheet::meeting("lesestube", FIRST, "17:00", "19:00")).await.booking());
    changed(&member, &first, 1, &[("note", "Geheimnis"), ("visibility", "private")]).await;
    changed(&member, &first, 1, &[("note", "")]).await;
    assert_eq!(open.sql.count("booking_before WHERE was LIKE '%Geheimnis%'").await, 1);
    open.clock.advance(HOUR);
    changed(&member, &second, 1, &[("start", "16:00")]).await;
    assert_eq!(open.sql.column::<String>("SELECT booking_id FROM booking_before").await, [second]);
}
