//! What holds for every page, checked on every page.

use std::collections::HashSet;

use super::{
    account, association,
    booking::{self, Changing, Detail, Form, Fresh, NotDone, Preview, Refused, Trouble, Why},
    calendar::{self, Done, Plan},
    counselling, demo,
    desk::{
        self,
        requests::{Asker, Notice, Request, Requests, Wrong},
    },
    error, feedback,
    frame::{Frame, Script, Viewer},
    home,
    letter::{self, About, Asking, Carried, Kept, Key, News, Reminded, State, Words},
    room, rules, sign_in, statement, waiting,
};
use crate::domain::{
    amend::InTheWay,
    booking::{Booking, Hold, Number, Occurrence, Purpose},
    closing::{Hit, Outcome},
    closure,
    directory::{Directory, Shown},
    form::{Field, Fields, Problem, Problems},
    holiday::{Holiday, Land},
    hub::RulesVersion,
    id::{AssociationId, BookingId, ClosureId, LetterId, RoomId, WaitingId},
    instead::Alternatives,
    judge::{Bound, Obstacle},
    lang::Lang,
    look::{Look, View},
    offer::{Coming, Offer},
    parse::{
        self,
        desk::{ForAll, HouseRules},
    },
    permission::{Refusal, Who},
    person::Reminders,
    search::{Search, facets},
    seek::{Seek, Seeker},
    statement::{Facts, Statement},
    time::plus_days,
    waiting::{Place, Waiting},
    writing::Edition,
    writing::Written,
};
use crate::text::{Text, pseudo};

mod sample;

/// Every page with something on it, by name.
fn pages(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let house = frame.house;
    let coming = sample::coming();
    let offers = house.offers(&coming, frame.now);
    let today: Vec<Shown> = sample::week(9).into_iter().filter(|shown| house.hub.zone.date(shown.span().start()) == frame.today()).collect();
    let week: Vec<Shown> = sample::week(3).into_iter().take(12).collect();
    let association = &house.associations[1];
    let of = |id| house.services_of(id).map(|service| Offer::new(service, house, &coming, frame.now)).collect::<Vec<_>>();
    let newcomer = Frame { viewer: Viewer::Newcomer, ..frame };
    let people = sample::people();
    let chosen = Fields::default().with(Field::Reminders, Reminders::Each.as_str());
    let fine = Problems::default();
    let reminding = account::Reminding { typed: &chosen, problems: &fine, fresh: true };
    let mine = vec![sample::entry(4, 6, sample::span(2, 17, 19)), sample::entry(5, 1, sample::span(3, 10, 12))];
    vec![
        ("home", home::page(newcomer, &home::Home { typed: &Search::default(), offers: offers.clone(), today })),
        ("home-empty", home::page(newcomer, &home::Home { typed: &Search::default(), offers: vec![], today: vec![] })),
        ("counselling", found(newcomer, "")),
        ("counselling-topic", found(newcomer, "topic=housing&day=we&walk_in=1&q=%22%3E%3Cscript%3E")),
        ("counselling-soonest", found(newcomer, "sort=soonest&language=de")),
        ("counselling-none", found(newcomer, "topic=violence&now=1&women=1&online=1")),
        ("service", counselling::service(newcomer, &offers[3])),
        ("associations", association::list(newcomer)),
        (
            "association",
            association::entry(newcomer, &association::Entry { association, offers: of(association.id), week: week.clone(), writes: true }),
        ),
        ("room", room::entry(newcomer, &room::Entry { room: &house.rooms[1], week })),
        (
            "account",
            account::page(
                frame,
                &account::Account {
                    person: &people[0],
                    coming: mine,
                    waiting: waits(),
                    fresh: true,
                    reminding,
                    feed_key: Some("0f".repeat(32)),
                    writes: vec![AssociationId(1)],
                },
            ),
        ),
        ("offer-gone", waiting::gone(frame, &sample::booking())),
        ("sign-in", sign_in::ask(newcomer, &Fields::default(), &Problems::one(Field::Email, Problem::NotAnEmail))),
        ("sign-in-code", sign_in::code(newcomer, &Fields::decode(b"email=a%40b.de&next=/account"), &Problems::default())),
        ("sign-in-confirm", sign_in::confirm(newcomer, &Fields::decode(b"token=abc&next=/account"))),
        ("sign-in-stale", sign_in::stale(newcomer)),
        ("demo", demo::door(newcomer, &people)),
        ("not-found", error::not_found(newcomer)),
        ("forbidden", error::forbidden(newcomer, Refusal { who: Who::Association, signed_in: false })),
        ("too-many", error::too_many(newcomer, 5)),
        ("fault", error::bare(frame.lang, frame.styles.house, error::Bare::Fault { operation: "0f3a" })),
    ]
    .into_iter()
    .chain(plans(frame))
    .chain(rooms(newcomer))
    .chain(bookings(frame))
    .chain(letters(frame))
    .chain(requests(frame))
    .chain(texts(frame))
    .chain(services(frame))
    .chain(desks(frame))
    .chain(accounts(frame))
    .collect()
}

/// What is found under an address.
fn found(frame: Frame<'_>, query: &str) -> String {
    let search = Search::read(&Fields::decode(query.as_bytes()));
    let all = frame.house.offers(&sample::coming(), frame.now);
    let (offers, facets) = (search.find(&all, frame.lang), facets(&search, &all, &all));
    counselling::list(frame, &counselling::Counselling { search: &search, found: None, offers, facets, lifts: vec![] })
}

/// What a service is, with mistakes and as somebody else has changed it; and a new one.
fn services(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    use association::service::{Form, New, form, new};
    let (association, service) = (&frame.house.associations[1], &frame.house.services[1]);
    let (fine, typed) =
        (Problems::default(), Fields::decode(b"topic=debt&topics=housing&languages=ti&entry=walk-in&audience=women&lang=ar&name=\"><script>"));
    let mut wrong = Problems::one(Field::Topic, Problem::Missing);
    wrong.add(Field::Languages, Problem::Missing);
    wrong.add(Field::Entry, Problem::Missing);
    let mut all_wrong = wrong.clone();
    all_wrong.add(Field::Name, Problem::TooLong { max: 120 });
    all_wrong.add(Field::About, Problem::Missing);
    let of = |problems, meanwhile| form(frame, &Form { association, service, typed: &typed, problems, meanwhile });
    vec![
        ("service-facts", of(&wrong, false)),
        ("service-meanwhile", of(&fine, true)),
        ("service-new", new(frame, &New { association, typed: &typed, problems: &all_wrong })),
    ]
}

/// What an association writes: the list, the source with mistakes, and a translation out of date that somebody else has changed.
fn texts(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    use association::texts::{Form, List, form, list};
    let (association, service) = (&frame.house.associations[1], &frame.house.services[1]);
    let mut old = service.clone();
    old.about[0].edition = Edition { version: 2, follows: 2, at: Some(sample::NOW) };
    let texts = old.texts();
    let (fine, typed) = (Problems::default(), Fields::decode(b"name=%3Cb%3E&about=</textarea><script>&seen=1.1.0"));
    let mut wrong = Problems::one(Field::Name, Problem::Missing);
    wrong.add(Field::About, Problem::TooLong { max: 2000 });
    let of = |to, problems, meanwhile| form(frame, &Form { association, texts, to, typed: &typed, problems, meanwhile });
    let offer = Offer::new(&old, frame.house, &Coming::default(), frame.now);
    let own = Form { association, texts: association.texts(), to: Lang::Ar, typed: &typed, problems: &fine, meanwhile: false };
    vec![
        ("texts", list(frame, &List { association, fresh: true })),
        ("text-source", of(Lang::De, &wrong, false)),
        ("text-translation", of(Lang::En, &fine, true)),
        ("text-new", form(frame, &own)),
        ("service-old", counselling::service(frame, &offer)),
    ]
}

/// Somebody who waits, and somebody to whom a room is offered.
fn waits() -> Vec<Waiting> {
    let waiting =
        |id: i64, place| Waiting { id: WaitingId(id), association: AssociationId(1), room: RoomId(6), span: sample::span(2, 17, 19), place };
    let offered = Place::Offered { booking: sample::booking().id, until: sample::at(1, 17, 0) };
    vec![waiting(1, Place::InLine), waiting(2, offered)]
}

fn requests(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let frame = Frame { viewer: Viewer::Coordinator { name: "Kim" }, ..frame };
    let mut booking = sample::booking();
    booking.dates[0].hold = Hold::Requested;
    booking.answer_by = Some(sample::at(1, 17, 0));
    let mut series = booking.clone();
    series.id = BookingId::from_random(3);
    series.dates.push(Occurrence { number: Number(2), span: sample::span(3, 17, 19), ..booking.dates[0].clone() });
    let asker = Some(Asker { name: "Selam".to_owned(), email: "selam@treppenhaus.example".parse().unwrap() });
    let wrong = Wrong { booking: series.id.clone(), field: Field::Reason, problem: Problem::Missing, typed: "</textarea><script>".to_owned() };
    let room = Wrong { booking: booking.id.clone(), field: Field::Room, problem: Problem::NotAChoice, typed: String::new() };
    let open = vec![
        Request { booking, asker: asker.clone(), also: sample::week(3).into_iter().take(2).collect(), instead: vec![RoomId(8), RoomId(1)] },
        Request { booking: series, asker, also: vec![], instead: vec![] },
    ];
    let page = |open: &[Request], notice, wrong| desk::requests::page(frame, &Requests { open: open.to_vec(), notice, wrong });
    vec![
        ("requests", page(&open, Some(Notice::Answered), None)),
        ("requests-wrong", page(&open, Some(Notice::Settled), Some(wrong))),
        ("requests-wrong-room", page(&open, Some(Notice::RoomTaken), Some(room))),
        ("requests-none", page(&[], None, None)),
    ]
}

fn plans(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let plan = |view, room| {
        let look = Look { room, ..Look::at(view, frame.today()) };
        Plan { look, stretches: sample::week(16), books: true, changes: &[AssociationId(1), AssociationId(2)], notice: None }
    };
    let moved = |done| {
        let mut booking = sample::tuesdays();
        booking.dates[2].hold = Hold::Requested;
        calendar::Notice { done, booking, number: Some(Number(3)), undo_until: Some(sample::at(1, 10, 0)) }
    };
    let only = |view, stretches: Vec<Shown>| {
        let look = Look { association: Some(AssociationId(2)), purpose: Some(Purpose::Meeting), mine: true, ..Look::at(view, frame.today()) };
        Plan { look, stretches, books: true, changes: &[], notice: None }
    };
    let some = || sample::week(16).into_iter().filter(|shown| matches!(shown, Shown::Open(entry) if entry.association == AssociationId(2))).collect();
    let newcomer = Frame { viewer: Viewer::Newcomer, ..frame };
    let quiet = Plan { look: Look::at(View::Agenda, plus_days(frame.today(), 60)), stretches: vec![], books: false, changes: &[], notice: None };
    vec![
        ("day", calendar::page(frame, &plan(View::Day, None))),
        ("day-room", calendar::page(frame, &plan(View::Day, Some(RoomId(2))))),
        ("week", calendar::page(frame, &plan(View::Week, None))),
        ("week-room", calendar::page(frame, &plan(View::Week, Some(RoomId(2))))),
        ("month", calendar::page(frame, &plan(View::Month, None))),
        ("month-room", calendar::page(frame, &plan(View::Month, Some(RoomId(2))))),
        ("agenda", calendar::page(frame, &plan(View::Agenda, None))),
        ("agenda-quiet", calendar::page(newcomer, &quiet)),
        ("agenda-only", calendar::page(frame, &only(View::Agenda, some()))),
        ("day-only", calendar::page(frame, &only(View::Day, some()))),
        ("week-only", calendar::page(frame, &only(View::Week, some()))),
        ("month-only", calendar::page(frame, &only(View::Month, some()))),
        ("only-nothing", calendar::page(frame, &only(View::Day, vec![]))),
        ("agenda-moved", calendar::page(frame, &Plan { notice: Some(moved(Done::Moved)), ..plan(View::Agenda, None) })),
        ("agenda-undone", calendar::page(frame, &Plan { notice: Some(moved(Done::Undone)), ..plan(View::Agenda, None) })),
    ]
}

fn rooms(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let house = frame.house;
    let none = Problems::default();
    let seeker = Seeker { associations: house.associations.iter().take(1).collect(), bound: Bound::ByEveryRule };
    let found = |more: &str, taken: &[i64]| {
        let typed = Fields::decode(format!("date=2026-11-25&start=17:00&end=19:00{more}").as_bytes());
        let sought = parse::sought(&typed, house, frame.now).unwrap();
        let seek = Seek { house, sought: &sought, seeker: &seeker, now: frame.now };
        let first = seek.stretches()[0];
        let found = seek.found(&taken.iter().map(|room| (RoomId(*room), first)).collect());
        let instead = if found.lack.is_some() { vec![(RoomId(6), vec![sample::span(2, 15, 17), sample::span(2, 20, 22)])] } else { vec![] };
        room::list(frame, &room::Rooms { typed: &typed, problems: &none, answer: Some(&room::Answer { seek, found, instead }) })
    };
    let typed = Fields::decode(b"date=&start=17:00&end=%3Cb%3Elaut&feature=piano&repeat=weekly");
    let problems = parse::sought(&typed, house, frame.now).unwrap_err();
    vec![
        ("rooms", room::list(frame, &room::Rooms { typed: &Fields::default(), problems: &none, answer: None })),
        ("rooms-wrong", room::list(frame, &room::Rooms { typed: &typed, problems: &problems, answer: None })),
        ("rooms-found", found("&people=8&feature=step-free&feature=piano", &[2])),
        ("rooms-found-series", found("&people=20&repeat=weekly&count=52", &[2, 3])),
        ("rooms-found-none", found("&people=100", &[2])),
    ]
}

const TYPED: &[u8] = b"association=verein-1&room=atelier&purpose=counselling&service=angebot-1&title=Tee+%3Cscript%3E&date=2026-11-24\
    &start=17:00&end=19:00&note=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E&sheet=0123456789abcdef";

const SERIES: &[u8] = b"&repeat=weekly&weekday=tu&weekday=we&until=2027-06-30&also=24.12.2026&on_clash=other-room&seen=1\
    &choice=2026-11-25/room/saal&choice=2026-11-28/room/bibliothek&choice=2026-11-29/skip&choice=";

fn bookings(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let typed = Fields::decode(TYPED);
    let none = Problems::default();
    let whole = |typed, problems, refused, preview, asks: bool| {
        let associations = vec![AssociationId(1), AssociationId(3)];
        let rules = asks.then_some(RulesVersion(3));
        booking::form(frame, &Form { typed, problems, refused, preview, associations, purposes: &Purpose::ALL, rules, asks })
    };
    let form = |typed, problems, refused| whole(typed, problems, refused, None, true);
    let repeated = Fields::decode(&[TYPED, SERIES].concat());
    let preview = |dates, why, asks| {
        let missing = vec!["2027-02-01".parse().unwrap(), "2027-04-01".parse().unwrap()];
        whole(&repeated, &none, None, Some(Preview { dates, missing, why, seen: "00ff00ff00ff".to_owned(), asks }), false)
    };
    let closed = Obstacle::Closed { date: frame.today(), why: closure::Why::Holiday(Holiday::Unity) };
    let nothing = Refused { wish: sample::span(1, 17, 19), obstacle: closed, instead: Alternatives::default(), asks: true };
    let mut problems = Problems::one(Field::Room, Problem::Missing);
    problems.add(Field::Start, Problem::TwiceHour { date: frame.today(), time: "02:30:00".parse().unwrap() });
    problems.add(Field::Purpose, Problem::Missing);
    problems.add(Field::Sheet, Problem::NotAChoice);
    problems.add(Field::AcceptRules, Problem::RulesNotAccepted);
    problems.add(Field::Choice, Problem::NotAChoice);
    for field in [Field::Repeat, Field::Interval, Field::Weekday, Field::Nth, Field::Until, Field::Count, Field::Also, Field::OnClash] {
        problems.add(field, Problem::Missing);
    }
    let taken = Shown::Open(sample::entry(8, 6, sample::span(1, 16, 18)));
    let hidden = Shown::Taken { room: RoomId(6), span: sample::span(1, 18, 20) };
    let instead = Alternatives { rooms: vec![RoomId(8), RoomId(1)], times: vec![sample::span(1, 14, 16), sample::span(1, 20, 22)] };
    let refused = Refused { wish: sample::span(1, 17, 19), obstacle: Obstacle::Taken(vec![taken, hidden]), instead, asks: false };
    let (keys, history) = (sample::keys(), sample::history());
    let detail = |letter| Some(Detail { booked_by: "Selam Tesfay", letters_to: "selam@treppenhaus.example", letter, keys: &keys, history: &history });
    let made = sample::booking();
    let mut off = sample::booking();
    off.dates[0].hold = Hold::Cancelled;
    let shown = |booking, letter, cancellable, fresh| booking::Shown {
        booking,
        detail: detail(letter),
        changeable: true,
        cancellable,
        fresh,
        undo_until: None,
        refused: None,
    };
    let series = sample::tuesdays();
    let [mut asked, mut offered] = [sample::booking(), sample::booking()];
    (asked.dates[0].hold, asked.answer_by) = (Hold::Requested, Some(sample::at(1, 17, 0)));
    (offered.dates[0].hold, offered.answer_by) = (Hold::Offered, Some(sample::at(1, 17, 0)));
    let blocked = || InTheWay {
        number: Number(4),
        date: frame.today(),
        span: Some(sample::span(22, 17, 19)),
        obstacle: Obstacle::Taken(vec![
            Shown::Open(sample::entry(8, 6, sample::span(22, 16, 18))),
            Shown::Taken { room: RoomId(6), span: sample::span(22, 18, 20) },
        ]),
    };
    let not_done = |refused| booking::shown(frame, &booking::Shown { refused: Some(refused), ..shown(&series, Some(State::Sent), true, None) });
    let public = booking::Shown { detail: None, changeable: false, cancellable: false, fresh: None, booking: &made, undo_until: None, refused: None };
    vec![
        ("form", form(&Fields::default(), &none, None)),
        ("form-wrong", form(&typed, &problems, None)),
        ("form-refused", form(&typed, &none, Some(refused))),
        ("form-closed", form(&typed, &none, Some(nothing))),
        ("form-series", form(&repeated, &problems, None)),
        ("preview", preview(sample::listed(), Why::Asked, false)),
        ("preview-free", preview(sample::listed().into_iter().take(1).collect(), Why::Asked, true)),
        ("preview-refused", preview(sample::listed(), Why::Refused, true)),
        ("preview-changed", preview(sample::listed().into_iter().take(2).collect(), Why::Changed, false)),
        ("booking-fresh", booking::shown(frame, &shown(&made, Some(State::Waiting { failed: 0 }), true, Some(Fresh::Booked)))),
        ("booking", booking::shown(frame, &shown(&made, Some(State::GivenUp), true, None))),
        ("booking-off", booking::shown(frame, &shown(&off, Some(State::Sent), false, None))),
        ("booking-asked", booking::shown(frame, &shown(&asked, Some(State::Sent), true, Some(Fresh::Booked)))),
        ("booking-offered", booking::shown(frame, &shown(&offered, Some(State::Sent), true, None))),
        ("booking-public", booking::shown(frame, &public)),
        ("series", booking::shown(frame, &shown(&series, Some(State::Sent), true, Some(Fresh::Changed)))),
        (
            "series-still-off",
            booking::shown(frame, &booking::Shown { refused: Some(NotDone::BringBack(blocked())), ..shown(&series, Some(State::Sent), true, None) }),
        ),
        (
            "series-undo",
            booking::shown(frame, &booking::Shown { undo_until: Some(sample::NOW), ..shown(&series, None, true, Some(Fresh::CalledOff)) }),
        ),
        ("series-not-undone", not_done(NotDone::Undo(vec![blocked()]))),
        ("series-undo-busy", not_done(NotDone::Undo(Vec::new()))),
        ("series-undo-no-more", not_done(NotDone::UndoNoMore)),
        ("series-public", booking::shown(frame, &booking::Shown { booking: &series, ..public.clone() })),
    ]
    .into_iter()
    .chain(changes(frame, blocked()))
    .collect()
}

/// The page to change a booking on, in every state.
fn changes(frame: Frame<'_>, taken: InTheWay<Shown>) -> Vec<(&'static str, String)> {
    let (series, made) = (sample::tuesdays(), sample::booking());
    let none = Problems::default();
    let standing = |booking: &Booking| parse::standing(booking, &booking.dates[0], frame.house);
    let page = |booking: &Booking, typed: &Fields, problems: &Problems, trouble| {
        let date = booking.dates.iter().find(|date| date.span.start() > frame.now).unwrap();
        booking::change(frame, &Changing { booking, date, standing: &standing(booking), typed, problems, trouble })
    };
    let wanted = standing(&series).with(Field::Start, "18:00").with(Field::Note, "</textarea><script>alert(1)</script>").and(Field::Room, "cafe");
    let mut problems = Problems::one(Field::Start, Problem::TwiceHour { date: frame.today(), time: "02:30:00".parse().unwrap() });
    problems.add(Field::Attendees, Problem::NotANumber);
    let blocked = |obstacle| InTheWay { number: Number(5), date: frame.today(), span: None, obstacle };
    let every = [
        Obstacle::Closed { date: frame.today(), why: closure::Why::Holiday(Holiday::Christmas) },
        Obstacle::Closed { date: frame.today(), why: closure::Why::Closure(ClosureId(1)) },
        Obstacle::OutsideHours(RoomId(6)),
        Obstacle::Past,
        Obstacle::TooLate { room: RoomId(6), hours: 48 },
        Obstacle::TooEarly { room: RoomId(6), days: 90 },
        Obstacle::Length(RoomId(6)),
        Obstacle::MissingHour { time: "02:30:00".parse().unwrap(), next: "03:00:00".parse().unwrap() },
        Obstacle::TwiceHour { time: "02:30:00".parse().unwrap() },
        Obstacle::PeakHours { max: 4 },
        Obstacle::RoomsAtOnce { max: 2 },
    ];
    let instead = Alternatives { rooms: vec![RoomId(8), RoomId(1)], times: vec![sample::span(1, 14, 16), sample::span(1, 20, 22)] };
    let dates = std::iter::once(taken).chain(every.map(blocked)).collect();
    let stale = Trouble::Stale { who: Some("Omid".to_owned()), at: Some(sample::NOW) };
    vec![
        ("change", page(&made, &standing(&made), &none, None)),
        ("change-date", page(&series, &standing(&series), &none, None)),
        ("change-wrong", page(&series, &wanted, &problems, None)),
        ("change-blocked", page(&series, &wanted, &none, Some(Trouble::Blocked { dates, instead }))),
        ("change-stale", page(&series, &wanted, &none, Some(stale))),
        ("change-stale-house", page(&made, &standing(&made), &none, Some(Trouble::Stale { who: None, at: None }))),
        ("change-gone", page(&series, &wanted, &none, Some(Trouble::Gone))),
    ]
}

fn letters(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let words = letter::about_booking(about(frame.house), &sample::booking(), News::Booked, &[], sample::NOW);
    let kept = |state, trouble: Option<&str>| Kept {
        id: LetterId(3),
        to: "selam@treppenhaus.example".to_owned(),
        lang: Lang::De,
        subject: words.subject.clone(),
        written_at: sample::NOW,
        state,
        trouble: trouble.map(str::to_owned),
        text: words.text.clone(),
        calendar: Some("REQUEST".to_owned()),
    };
    let all = [kept(State::Sent, None), kept(State::Waiting { failed: 2 }, None)];
    let data = desk::Letters {
        given_up: vec![kept(State::GivenUp, Some("550 no such user"))],
        waiting: vec![kept(State::Waiting { failed: 2 }, Some("timed out"))],
        sent: vec![],
    };
    let mut letters = vec![
        ("letters", letter::list(frame, &all)),
        ("letter", letter::one(frame, &all[0], "/demo/letters/3/html")),
        ("desk", desk::letters(Frame { viewer: Viewer::Coordinator { name: "Kim" }, ..frame }, &data)),
        ("mail-sign-in", letter::sign_in(about(frame.house), "https://house.example/de/sign-in/link?token=abc", "123456").html),
    ];
    letters.extend(booking_letters(About { lang: frame.lang, ..about(frame.house) }).into_iter().map(|(name, words)| (name, words.html)));
    letters
}

/// A letter for everything that may become of a booking, and for what is asked of the coordination.
fn booking_letters(about: About<'_>) -> Vec<(&'static str, Words)> {
    let keys = [Key { room: RoomId(6), words: "Schlüsselkasten am Eingang, Code <b>4711</b>".to_owned() }];
    let reason = "Wasserschaden & <Ende>";
    let held = |hold, mut booking: Booking| {
        booking.dates.iter_mut().for_each(|date| date.hold = hold);
        booking.answer_by = (hold != Hold::Confirmed).then(|| sample::at(3, 18, 30));
        booking
    };
    let told = |hold, booking, news| letter::about_booking(about, &held(hold, booking), news, &keys, sample::NOW);
    let asked = |asking| letter::asked(about, "Selam Tesfay", &held(Hold::Requested, sample::series()), asking, sample::NOW);
    let (one, series) = (sample::booking, sample::series);
    vec![
        ("mail-booked", told(Hold::Confirmed, one(), News::Booked)),
        ("mail-booked-series", letter::about_booking(about, &series(), News::Booked, &keys, sample::NOW)),
        ("mail-requested", told(Hold::Requested, series(), News::Requested)),
        ("mail-approved", told(Hold::Confirmed, series(), News::Approved)),
        ("mail-declined", told(Hold::Declined, series(), News::Declined { reason })),
        ("mail-proposed", told(Hold::Offered, one(), News::Proposed)),
        ("mail-offered", told(Hold::Offered, one(), News::Offered)),
        ("mail-expired", told(Hold::Cancelled, one(), News::Expired)),
        ("mail-changed", letter::about_booking(about, &series(), News::Changed, &keys, sample::NOW)),
        ("mail-brought-back", letter::about_booking(about, &series(), News::BroughtBack, &keys, sample::NOW)),
        ("mail-undone", letter::about_booking(about, &series(), News::Undone, &keys, sample::NOW)),
        ("mail-called-off", told(Hold::Cancelled, series(), News::CalledOff)),
        ("mail-partly-called-off", letter::about_booking(about, &series(), News::CalledOff, &keys, sample::NOW)),
        ("mail-closed", told(Hold::Cancelled, one(), News::Closed { reason })),
        ("mail-partly-closed", letter::about_booking(about, &series(), News::Closed { reason }, &keys, sample::NOW)),
        ("mail-asked", asked(Asking::First)),
        ("mail-asked-again", asked(Asking::Again)),
        ("mail-reminder", reminder(about, &[&one()], &keys)),
        ("mail-reminder-several", reminder(about, &[&series(), &one()], &keys)),
    ]
}

/// A letter whose calendar part carries nothing but the second date of a series.
fn about_date(about: About<'_>, news: News<'_>) -> Words {
    let series = sample::series();
    let span = series.dates[1].span;
    let carried = if news == News::CalledOff { Carried::EndOfDate(span) } else { Carried::Date(span) };
    letter::about_booking_carrying(carried, about, &series, news, &[], sample::NOW)
}

/// The letter about the first date of each booking.
fn reminder(about: About<'_>, bookings: &[&Booking], keys: &[Key]) -> Words {
    let dates: Vec<_> = bookings.iter().map(|booking| Reminded { booking, date: &booking.dates[0] }).collect();
    letter::reminder(about, &dates, Reminders::First, keys)
}

/// The rules of the house at the coordination's desk, and where everybody reads them.
fn desks(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    let house = sample::ruled();
    let frame = Frame { house: &house, viewer: Viewer::Coordinator { name: "Kim" }, path: "/desk/rooms", ..frame };
    let none = Problems::default();
    let room = &house.rooms[5];
    let typed = parse::desk::room_typed(room, &house.associations, Some("Im Kasten <b>laut</b> & so"));
    let wrong = typed.clone().with(Field::Friday, "<script>").with(Field::Capacity, "");
    let mut problems = Problems::one(Field::Friday, Problem::NotWindows);
    problems.add(Field::Capacity, Problem::Missing);
    problems.add(Field::Features, Problem::NotAChoice);
    problems.add(Field::OnlyFor, Problem::Missing);
    problems.add(Field::StepFree, Problem::NotAChoice);
    let room_form = |typed, problems, outside, fresh| desk::rooms::form(frame, &desk::rooms::Form { room, typed, problems, outside, fresh });
    let holidays = crate::domain::holiday::ahead(house.hub.land, frame.today(), "2028-05-27".parse().unwrap());
    let closure = Fields::decode(b"closes=room:saal&first=&again=yearly&reason=%3Cscript%3E");
    let closures = |typed, problems, fresh| desk::closures::page(frame, &desk::closures::Page { typed, problems, holidays: &holidays, fresh });
    let written = |lang, text: &str| Written::new(lang, text.to_owned());
    let words = [written(Lang::De, "Bitte lüften.\n\nUm 22 Uhr ist Schluss <script>."), written(Lang::En, "Please air the rooms.")];
    let hub = &house.hub;
    let rules = HouseRules { land: hub.land, peaks: hub.peaks.clone(), evening: hub.evening, rules: words.to_vec() };
    let about = desk::house::Form {
        typed: &parse::desk::house_typed(&rules),
        problems: &Problems::one(Field::RulesDe, Problem::TooLong { max: 10_000 }),
        fresh: true,
    };
    let association = &house.associations[1];
    let quota = parse::desk::association_typed(association);
    let associations = |problems, fresh| desk::associations::form(frame, &desk::associations::Form { association, typed: &quota, problems, fresh });
    let plain = Frame { viewer: Viewer::Newcomer, ..frame };
    vec![
        ("desk-front", desk::front(frame)),
        ("desk-rooms", desk::rooms::list(frame)),
        ("desk-room", room_form(&typed, &none, 3, true)),
        ("desk-room-wrong", room_form(&wrong, &problems, 0, false)),
        ("desk-closures", closures(&Fields::decode(b"closes=house&again=once"), &none, true)),
        ("desk-closures-wrong", closures(&closure, &Problems::one(Field::First, Problem::Missing), false)),
        ("desk-closing", closing(frame)),
        ("desk-house", desk::house::form(frame, &about)),
        ("desk-associations", desk::associations::list(frame)),
        ("desk-association", associations(&none, true)),
        ("desk-association-wrong", associations(&Problems::one(Field::PeakHours, Problem::OutOfRange { max: 999 }), false)),
        ("room-ruled", room::entry(plain, &room::Entry { room, week: vec![] })),
        ("rules", rules::page(plain, &words)),
        ("rules-elsewhere", rules::page(plain, &words[1..])),
        ("rules-none", rules::page(plain, &[])),
    ]
}

/// What the house says of itself, and what people tell it.
fn accounts(frame: Frame<'_>) -> Vec<(&'static str, String)> {
    use desk::{
        feedback::{Fresh, page as told},
        statements,
    };
    let coordinator = Frame { viewer: Viewer::Coordinator { name: "Kim" }, ..frame };
    let newcomer = Frame { viewer: Viewer::Newcomer, path: "/feedback?about=%2Frooms", ..frame };
    let (facts, none, fine) = (sample::statements(), Facts::default(), Problems::default());
    let typed = parse::facts_typed(&facts).with(Field::AssessedOn, "<script>");
    let wrong = Problems::one(Field::AssessedOn, Problem::NotADate);
    let form = |typed, problems, facts, fresh| statements::form(coordinator, &statements::Form { typed, problems, facts, fresh });
    let mut missing = Problems::one(Field::Kind, Problem::Missing);
    missing.add(Field::Message, Problem::Missing);
    let message = Fields::decode(b"about=%2Frooms&contact=%3Cscript%3E");
    vec![
        ("imprint", statement::page(newcomer, Statement::Imprint, &facts)),
        ("imprint-empty", statement::page(newcomer, Statement::Imprint, &none)),
        ("privacy", statement::page(newcomer, Statement::Privacy, &facts)),
        ("privacy-empty", statement::page(newcomer, Statement::Privacy, &none)),
        ("accessibility", statement::page(newcomer, Statement::Accessibility, &facts)),
        ("accessibility-empty", statement::page(newcomer, Statement::Accessibility, &none)),
        ("feedback", feedback::form(newcomer, &message, &fine)),
        ("feedback-wrong", feedback::form(newcomer, &message, &missing)),
        ("feedback-thanks", feedback::thanks(newcomer, None)),
        ("feedback-thanks-back", feedback::thanks(newcomer, Some("/rooms/saal"))),
        ("desk-feedback", told(coordinator, &sample::messages(), Some(Fresh::Done))),
        ("desk-feedback-none", told(coordinator, &[], Some(Fresh::Deleted))),
        ("desk-statements", form(&Fields::default(), &fine, &none, false)),
        ("desk-statements-wrong", form(&typed, &wrong, &facts, true)),
    ]
}

#[test]
fn the_foot_of_every_page_leads_to_the_statements_and_takes_the_page_along_but_not_its_secrets() {
    let house = sample::house();
    let html = sign_in::stale(Frame { path: "/sign-in/link?token=abc", ..sample::frame(&house) });
    let foot = html.split("<footer>").nth(1).unwrap();
    for link in ["/de/imprint", "/de/privacy", "/de/accessibility", "/de/feedback?about=%2Fsign-in%2Flink"] {
        assert!(foot.contains(&format!("href=\"{link}\"")), "{link} in {foot}");
    }
    assert!(!foot.contains("token"), "{foot}");
}

#[test]
fn a_statement_names_what_is_missing_and_says_what_is_known() {
    let house = sample::house();
    let page = |lang, statement, facts: &Facts| statement::page(Frame { lang, ..sample::frame(&house) }, statement, facts);
    let names_missing = |html: &str| html.contains("class=\"missing hint\"");
    for statement in Statement::ALL {
        let (complete, empty) = (page(Lang::De, statement, &sample::statements()), page(Lang::De, statement, &Facts::default()));
        assert!(!names_missing(&complete) && names_missing(&empty), "{statement:?}");
        // A German sentence in a page of another direction says that it is one.
        let mirrored = page(Lang::Ar, statement, &sample::statements());
        assert!(mirrored.contains("lang=\"de\" dir=\"ltr\"") && mirrored.contains(&format!("href=\"/de/{}\"", statement.slug())), "{statement:?}");
    }
    assert!(page(Lang::De, Statement::Privacy, &Facts::default()).contains("datenschutz.hessen.de"), "the house is in Hesse");
}

#[test]
fn a_statement_announces_nothing_that_does_not_follow() {
    let (house, text) = (sample::house(), Text::of(Lang::De));
    let frame = sample::frame(&house);
    for (statement, announced, said) in [
        (Statement::Privacy, "privacy-controller", "operator"),
        (Statement::Accessibility, "accessibility-enforcement", "enforcement"),
        (Statement::Accessibility, "accessibility-enforcement", "arbitration"),
    ] {
        let announced = text.say(announced);
        let page = |facts: &Facts| statement::page(frame, statement, facts);
        assert!(!page(&Facts::default()).contains(&*announced), "{statement:?}: {announced}");
        let facts = Facts::new([(said.to_owned(), "Stelle".to_owned())]);
        assert!(page(&facts).contains(&*announced), "{statement:?}: {announced}");
    }
}

#[test]
fn what_is_missing_is_a_list_and_at_the_desk_the_way_to_each_field() {
    let house = sample::house();
    let frame = sample::frame(&house);
    let (text, facts, fine) = (Text::of(Lang::De), Facts::default(), Problems::default());
    let desk = desk::statements::form(frame, &desk::statements::Form { typed: &Fields::default(), problems: &fine, facts: &facts, fresh: false });
    for statement in Statement::ALL {
        let public = statement::page(frame, statement, &facts);
        for field in facts.missing(statement, house.hub.land) {
            let label = text.field(field);
            assert!(public.contains(&format!("<li>{label}</li>")), "{statement:?}: {label}");
            assert!(desk.contains(&format!("<li><a href=\"#{}\">{label}</a></li>", field.name())), "{statement:?}: {label}");
        }
    }
    assert_eq!(desk.matches("class=\"missing note\"").count(), Statement::ALL.len());
}

#[test]
fn at_the_desk_what_the_law_asks_of_the_house_stands_apart_from_the_rest() {
    let mut house = sample::house();
    let fine = Problems::default();
    let check = |house: &Directory, facts: &Facts, field: Field, needed: bool| {
        let data = desk::statements::Form { typed: &Fields::default(), problems: &fine, facts, fresh: false };
        let html = desk::statements::form(sample::frame(house), &data);
        let (before, _) = html.split_once(&format!(" id=\"{}\"", field.name())).unwrap();
        let [needs, others] = ["desk-statements-needed", "desk-statements-others"].map(|title| before.rfind(&*Text::of(Lang::De).say(title)));
        assert_eq!(needs > others, needed, "{field:?}");
    };
    let facts = |conformity: &str| Facts::new([("conformity".to_owned(), conformity.to_owned())]);
    for (field, needed) in
        [(Field::Operator, true), (Field::Register, false), (Field::Hosting, true), (Field::Authority, false), (Field::Arbitration, false)]
    {
        check(&house, &Facts::default(), field, needed);
    }
    check(&house, &facts("partial"), Field::Barriers, true);
    check(&house, &facts("full"), Field::Barriers, false);
    house.hub.land = Land::Bavaria;
    check(&house, &Facts::default(), Field::Authority, true);
}

#[test]
fn a_summary_names_the_field_of_every_line() {
    let (house, text) = (sample::house(), Text::of(Lang::De));
    let mut seen = 0;
    for (name, html) in pages(sample::frame(&house)) {
        let Some((_, summary)) = html.split_once("class=\"errors\">") else { continue };
        let (summary, _) = summary.split_once("</div>").unwrap();
        let lines: Vec<(&str, &str)> = summary.split("<a href=\"#").skip(1).map(|line| line.split_once("\">").unwrap()).collect();
        for (id, words) in lines {
            // Forms that stand on a page more than once say by themselves which one they mean.
            let Some(field) = Field::ALL.iter().find(|field| field.name() == id) else { continue };
            let (label, words) = (text.field(*field), words.replace("&amp;", "&"));
            let rest = words.strip_prefix(&*label).unwrap_or_else(|| panic!("{name}: {words:?} does not begin with {label:?}"));
            assert_eq!(rest.starts_with(": "), !label.ends_with('?'), "{name}: {words:?}");
            seen += 1;
        }
    }
    assert!(seen > 15, "only {seen} lines were found");
}

#[test]
fn a_message_leads_to_its_page_and_to_whoever_wrote() {
    let house = sample::house();
    let frame = sample::frame(&house);
    let mut message = sample::messages().remove(0);
    let mut check = |about: &str, contact: &str, expected: [&str; 2]| {
        message.feedback.about = Some(about.to_owned());
        message.feedback.contact = Some(contact.to_owned());
        let html = desk::feedback::page(frame, std::slice::from_ref(&message), None);
        for expected in expected {
            assert!(html.contains(expected), "{about} {contact}: {expected}");
        }
        assert!(!html.contains("role=\"status\""), "nothing was done yet");
    };
    let room = house.rooms.iter().find(|room| room.slug.as_str() == "saal").map(|room| room.name.clone()).unwrap();
    let named = format!("<a href=\"/de/rooms/saal\"><bdi>{room}</bdi></a>");
    let bare = "<a href=\"/de/rooms/nirgends\"><bdi>/rooms/nirgends</bdi></a>";
    let privacy = format!("<a href=\"/de/privacy\"><bdi>{}</bdi></a>", Text::of(Lang::De).say("privacy-title"));
    check("/rooms/saal", "selam@b.example", [&named, "<a href=\"mailto:selam@b.example\">"]);
    check("/privacy", "+49 (561) 12-34", [&privacy, "<a href=\"tel:+495611234\">"]);
    check("/rooms/nirgends", "Zimmer 12345", [bare, ": <bdi>Zimmer 12345</bdi>"]);
    check("/", "a?bcc=b@b.example", [&house.hub.name, ": <bdi>a?bcc=b@b.example</bdi>"]);
}

#[test]
fn the_form_for_feedback_says_which_page_it_is_about_and_the_thanks_lead_back() {
    let house = sample::house();
    let frame = Frame { path: "/feedback", viewer: Viewer::Newcomer, ..sample::frame(&house) };
    let text = Text::of(Lang::De);
    let form = |about: &str| feedback::form(frame, &Fields::default().with(Field::About, about), &Problems::default());
    let (said, link) = (text.say("feedback-about"), "<a href=\"/de/rooms/saal\"><bdi>");
    assert!(form("/rooms/saal?token=geheim").contains(&format!("<p>{said} {link}")));
    for none in ["", "https://evil.example", "//evil.example"] {
        assert!(!form(none).contains(&*said), "{none}");
    }
    let thanks = |about| feedback::thanks(frame, about);
    let (back, home) = (text.say("feedback-back"), "<a href=\"/de/\" class=\"btn\">");
    assert!(thanks(Some("/rooms/saal")).contains(&format!("<a href=\"/de/rooms/saal\" class=\"btn\"><span>{back} <bdi>")));
    assert!(!thanks(Some("/rooms/saal")).contains(home) && thanks(Some("/rooms/saal")).contains(&*text.say("to-home")));
    for nothing in [None, Some("/")] {
        assert!(!thanks(nothing).contains(&*back) && thanks(nothing).contains(home), "{nothing:?}");
    }
}

#[test]
fn a_message_becomes_a_letter_with_its_page_and_every_line() {
    let house = sample::house();
    let message = &sample::messages()[0].feedback;
    let words = letter::feedback(about(&house), message);
    for said in ["Zwei Zeilen", "<b>laut</b>", "selam@b.example", "https://house.example/de/rooms/saal", "https://house.example/de/desk/feedback"] {
        assert!(words.text.contains(said), "{said} in {}", words.text);
    }
    assert!(words.html.contains("&lt;b&gt;laut") && !words.html.contains("<b>laut"));
}

/// A closing that hits two dates, one of them undecided.
fn closing(frame: Frame<'_>) -> String {
    use desk::closing::{Closing, Listed, Subject, Trouble, page};
    let (one, mut other) = (sample::booking(), sample::booking());
    other.id = BookingId::from_random(5);
    other.service = None;
    other.title = Some("Probe <b>laut</b>".to_owned());
    let listed = |booking, rooms, chosen, trouble| Listed { hit: Hit { booking, date: &booking.dates[0] }, rooms, chosen, trouble };
    let hits = [
        listed(&one, vec![RoomId(8), RoomId(1)], Some(Outcome::Move(RoomId(1))), None),
        listed(&other, vec![RoomId(8)], None, Some(Trouble::Undecided)),
    ];
    let typed = Fields::decode(b"closes=house&reason=%3Cscript%3E&hit=x&for_all=each");
    let subject = Subject::Closure(&frame.house.closures[0]);
    page(frame, &Closing { subject, typed: &typed, action: "/desk/closures", hits: &hits, for_all: ForAll::Each })
}

#[test]
fn a_closing_brings_along_what_was_typed_and_says_which_date_it_means() {
    let house = sample::ruled();
    let html = closing(sample::frame(&house));
    assert!(html.contains(r#"<input type="hidden" name="closes" value="house""#), "{html}");
    assert!(!html.contains(r#"type="hidden" name="hit""#) && !html.contains(r#"type="hidden" name="for_all""#));
    let booking = sample::booking();
    let values = values(&html, "value");
    for outcome in ["", "call-off", "room/cafe", "room/bibliothek", "keep"] {
        let value = format!("{}/0/1/{outcome}", booking.id);
        assert!(values.contains(&value.as_str()), "{value} in {values:?}");
    }
    assert!(html.contains(&format!(r#"value="{}/0/1/room/cafe" selected"#, booking.id)));
}

fn about(house: &Directory) -> About<'_> {
    About { lang: Lang::De, name: "Selam", house, base_url: "https://house.example" }
}

fn every_page(check: impl Fn(&str, &str)) {
    let house = sample::house();
    for lang in Lang::ALL {
        for (name, html) in pages(Frame { lang, ..sample::frame(&house) }) {
            check(&format!("{lang} {name}"), &html);
        }
    }
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Writes every page to the folder that `PAGES` names, to be looked at.
#[test]
fn pages_can_be_looked_at() {
    let Ok(folder) = std::env::var("PAGES") else { return };
    let house = sample::house();
    for lang in Lang::ALL {
        for (name, html) in pages(Frame { lang, ..sample::frame(&house) }) {
            std::fs::write(format!("{folder}/{lang}-{name}.html"), html).unwrap();
        }
    }
}

#[test]
fn every_page_is_one_document_with_a_heading() {
    every_page(|name, html| {
        assert!(html.starts_with("<!DOCTYPE html><html lang=\""), "{name}");
        for once in ["<h1", "<title>", "</html>"] {
            assert_eq!(html.matches(once).count(), 1, "{name}: {once}");
        }
        assert!(!html.contains("<title> – ") && !html.contains("<!>"), "{name}");
    });
}

#[test]
fn ids_are_used_once_and_what_points_at_them_finds_them() {
    every_page(|name, html| {
        let ids = values(html, "id");
        let set: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), set.len(), "{name}: {ids:?}");
        let fragments = values(html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        let described = ["for", "aria-describedby", "aria-labelledby"].into_iter().flat_map(|attribute| values(html, attribute));
        for id in fragments.chain(described.flat_map(str::split_whitespace)) {
            assert!(set.contains(id), "{name}: nothing is called {id}");
        }
    });
}

#[test]
fn what_people_write_stays_text() {
    every_page(|name, html| {
        let data = html.replace("<script type=\"application/ld+json\">", "");
        for markup in ["<script", "<b>laut", "<Ost", "& West", "& Tee"] {
            assert!(!data.contains(markup), "{name}: {markup}");
        }
    });
}

#[test]
fn linked_data_is_json_and_ends_where_it_should() {
    let house = sample::house();
    let mut kinds = HashSet::new();
    for (name, html) in pages(sample::frame(&house)) {
        for block in html.split("<script type=\"application/ld+json\">").skip(1) {
            let (data, _) = block.split_once("</script>").unwrap();
            let data: serde_json::Value = serde_json::from_str(data).unwrap();
            assert_eq!(data["@context"], "https://schema.org", "{name}");
            let things = data["@graph"].as_array().unwrap();
            kinds.extend(things.iter().map(|thing| thing["@type"].to_string()));
            for event in things.iter().filter(|thing| thing["@type"] == "Event") {
                assert!(event["startDate"].as_str().unwrap().ends_with("+01:00"), "{event}");
            }
        }
    }
    let expected = ["\"NGO\"", "\"Service\"", "\"Event\"", "[\"NGO\",\"CivicStructure\"]"];
    assert!(expected.iter().all(|kind| kinds.contains(*kind)), "{kinds:?}");
}

/// What a page says to people: its words, and the attributes that are read aloud or shown.
fn told(html: &str) -> Vec<&str> {
    let (_, body) = html.split_once("<title>").unwrap();
    let words = body.split('>').filter_map(|piece| piece.split('<').next());
    let spoken = ["aria-label", "alt", "title", "placeholder"].into_iter().flat_map(|attribute| values(html, attribute));
    words.chain(spoken).collect()
}

#[test]
fn no_word_that_people_read_stands_in_the_code() {
    let house = sample::house();
    let pages = pseudo::spoken(|| pages(Frame { demo: false, ..sample::frame(&house) }));
    let things = format!("{house:?} {:?} {:?} {:?}", sample::people(), sample::booking(), (0..12).map(sample::week).collect::<Vec<_>>());
    let things = format!("{things} {:?} {:?}", sample::statements(), sample::messages());
    // What stands in quotes was written into the house by somebody.
    let written = things.split('"').skip(1).step_by(2).chain(Lang::ALL.map(Lang::own_name));
    let data: HashSet<&str> = written.flat_map(|words| words.split(|c: char| !c.is_alphabetic())).collect();
    let mut outside = Vec::new();
    for (name, html) in &pages {
        // What is there for programs, and what somebody typed.
        let html = ["script", "style", "textarea"].into_iter().fold(html.clone(), |html, element| without(&html, element));
        for piece in told(&html) {
            let rest = pseudo::rest(piece).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
            let rest = TYPED_IN.iter().fold(rest, |rest, typed| rest.replace(typed, ""));
            // Addresses, and the one word of calendar programs, are for programs.
            let rest = rest.split_whitespace().filter(|word| !word.contains("://") && *word != "REQUEST").collect::<Vec<_>>().join(" ");
            let words = rest.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
            let unknown: Vec<_> = words.filter(|word| !data.contains(word)).collect();
            outside.extend((!unknown.is_empty()).then(|| format!("{name}: {unknown:?} in {piece:?}")));
        }
    }
    assert!(outside.is_empty(), "{}", outside.join("\n"));
}

/// A page without what stands in elements of one kind.
fn without(html: &str, element: &str) -> String {
    let (start, end) = (format!("<{element}"), format!("</{element}>"));
    let pieces = html.split(&start).enumerate();
    pieces.map(|(at, piece)| if at == 0 { piece } else { piece.split_once(&end).map_or("", |(_, rest)| rest) }).collect()
}

/// What else somebody typed on the pages of these tests.
const TYPED_IN: [&str; 20] = [
    "Schlüssel im Tresor",
    "links",
    "Code beim Café",
    "Bitte den Schlüssel",
    "bereitlegen",
    "Wasserschaden",
    "Wasser",
    "Ende",
    "Omid",
    "alert(1)",
    "Heizung",
    "Rohre",
    "Probe",
    "selam@",
    "timed out",
    "550 no such user",
    "Schlüsselkasten am Eingang, Code",
    "Bitte lüften.",
    "Um 22 Uhr ist Schluss",
    "Please air the rooms.",
];

#[test]
fn pages_need_nothing_from_elsewhere_and_no_inline_code() {
    every_page(|name, html| {
        let mail = name.contains("mail-");
        assert!(mail || !html.contains("<style"), "{name}");
        assert!(
            !html.contains(" style=")
                && !html.contains(" onclick")
                && !html.contains(" onsubmit")
                && !html.contains(" onload")
                && !html.contains("javascript:"),
            "{name}"
        );
        for src in values(html, "src") {
            assert!(src.starts_with('/'), "{name}: {src}");
        }
    });
}

#[test]
fn a_key_never_stands_for_its_words() {
    let german = Text::of(Lang::De);
    every_page(|name, html| {
        let pieces = html.split('>').filter_map(|rest| rest.split('<').next());
        for piece in pieces.filter(|piece| piece.contains('-') && piece.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')) {
            assert!(german.say(piece) == piece || piece == "step-free", "{name}: {piece}");
        }
    });
}

#[test]
fn the_choice_of_language_keeps_the_page() {
    let house = sample::house();
    let html = found(sample::frame(&house), "topic=housing");
    let english: Vec<&str> = tags_of(&html).into_iter().filter(|tag| tag.contains(r#"formaction="/en/counselling""#)).collect();
    assert!(english.len() == 1 && english[0].contains(r#"form="find""#), "{english:?}");
    assert!(english[0].contains(r#"name="topic" value="housing""#), "{english:?}");
    let path = "/rooms?people=20";
    let html = error::not_found(Frame { path, ..sample::frame(&house) });
    assert!(html.contains(r#"href="/en/rooms?people=20""#), "{html}");
}

#[test]
fn the_form_keeps_what_was_typed_and_never_picks_an_alternative_by_itself() {
    let house = sample::house();
    let pages = bookings(sample::frame(&house));
    let form = &pages.iter().find(|(name, _)| *name == "form-refused").unwrap().1;
    assert!(form.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), "{form}");
    assert!(form.contains(r#"<option value="atelier" selected"#));
    assert!(form.contains(r#"name="instead" value="room:bibliothek""#) && form.contains(r#"value="time:14:00-16:00""#));
    assert!(buttons(form)[0].contains(r#"name="preview""#));
    assert!(values(form, "value").contains(&"0123456789abcdef"));
}

/// The tags of the buttons of the booking form, first one first; some stand outside of it. The first is what Enter presses.
fn buttons(html: &str) -> Vec<&str> {
    let (before, form) = html.split_once("<form id=\"booking-form\"").unwrap();
    let outside = tags_of(before).into_iter().filter(|tag| tag.contains(r#"form="booking-form""#) && !tag.contains("formaction"));
    outside.chain(tags_of(form.split("</form>").next().unwrap())).collect()
}

fn tags_of(part: &str) -> Vec<&str> {
    part.split("<button").skip(1).map(|button| button.split('>').next().unwrap()).collect()
}

#[test]
fn what_enter_presses_shows_the_dates_and_one_press_books_what_was_seen() {
    let house = sample::house();
    for (name, html) in bookings(sample::frame(&house)) {
        let Some(seen) = name.strip_prefix("preview").map(|_| values(&html, "name").contains(&"seen")) else { continue };
        let buttons = buttons(&html);
        assert!(seen && buttons[0].contains(r#"name="preview""#), "{name}: {buttons:?}");
        let books: Vec<_> = buttons.iter().filter(|button| !button.contains("name=")).collect();
        assert_eq!(books.len(), 1, "{name}: {buttons:?}");
    }
    for (name, html) in bookings(sample::frame(&house)).into_iter().filter(|(name, _)| name.starts_with("form")) {
        assert!(buttons(&html).iter().all(|button| button.contains(r#"name="preview""#) || button.contains(r#"name="instead""#)), "{name}");
        assert!(!values(&html, "name").contains(&"seen"), "{name}");
    }
}

#[test]
fn a_preview_asks_about_what_cannot_be_had_and_keeps_the_answers() {
    let house = sample::house();
    let pages = bookings(sample::frame(&house));
    let preview = &pages.iter().find(|(name, _)| *name == "preview").unwrap().1;
    let asked = values(preview, "for").into_iter().filter(|id| id.starts_with("choice-")).count();
    assert_eq!(asked, 15, "all but the free dates, and the one of them that was answered");
    for chosen in ["2026-11-25/room/saal", "2026-11-28/room/bibliothek", "2026-11-29/skip"] {
        assert!(preview.contains(&format!(r#"<option value="{chosen}" selected"#)), "{chosen}");
    }
    for words in ["1. Weihnachtstag", "Die Maler sind da", "Februar 2027 und April 2027", "22:00–01:00 (endet am nächsten Tag)", "48 Stunden"] {
        assert!(preview.contains(words), "{words}");
    }
    let wrong = &pages.iter().find(|(name, _)| *name == "form-series").unwrap().1;
    for kept in ["2026-11-25/room/saal", "2026-11-29/skip"] {
        assert!(wrong.contains(&format!(r#"<input type="hidden" name="choice" value="{kept}""#)), "{kept}");
    }
}

#[test]
fn the_form_is_short_until_something_repeats() {
    let house = sample::house();
    let pages = bookings(sample::frame(&house));
    let folded = |name: &str| {
        let html = &pages.iter().find(|(page, _)| *page == name).unwrap().1;
        let details = html.split("<details").find(|details| details.contains("id=\"repeat\"")).unwrap();
        !details.split('>').next().unwrap().contains(" open")
    };
    assert_eq!(["form", "form-refused", "form-wrong", "form-series", "preview"].map(folded), [true, true, false, false, false]);
}

#[test]
fn an_island_page_brings_its_script_and_other_pages_none() {
    let house = sample::house();
    let script = Script { nonce: "n0nce", js: "/pkg/treppenhaus.js", wasm: "/pkg/treppenhaus.wasm" };
    let html = error::not_found(Frame { script: Some(script), ..sample::frame(&house) });
    assert!(html.contains(r#"<script type="module" nonce="n0nce">(async (js, wasm)"#), "{html}");
    assert!(html.contains(r#"("/pkg/treppenhaus.js","/pkg/treppenhaus.wasm")</script>"#));
}

/// Every row of a table, cells with a span counted in every row they cover.
fn widths(table: &str) -> Vec<usize> {
    let rows: Vec<&str> = table.split("<tr").skip(1).collect();
    let mut widths = vec![0; rows.len()];
    for (place, row) in rows.iter().enumerate() {
        for cell in row.split(['<']).filter(|tag| tag.starts_with("td") || tag.starts_with("th ") || tag.starts_with("th>")) {
            let span = values(cell, "rowspan").first().map_or(1, |span| span.parse().unwrap());
            widths.iter_mut().skip(place).take(span).for_each(|width| *width += 1);
        }
    }
    widths
}

#[test]
fn every_row_of_the_plan_has_a_cell_for_every_room() {
    let house = sample::house();
    for (name, html) in plans(sample::frame(&house)) {
        let columns = match name {
            "day" => 10,
            "day-room" => 2,
            "week" | "week-room" | "week-only" | "month" | "month-room" | "month-only" => 8,
            _ => continue,
        };
        assert!(!widths(&html).is_empty() && widths(&html).iter().all(|width| *width == columns), "{name}: {:?}", widths(&html));
    }
}

#[test]
fn every_table_of_the_plan_says_what_it_shows() {
    let house = sample::house();
    for (name, html) in plans(sample::frame(&house)) {
        let title = html.split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap();
        let tables: Vec<&str> = html.split("<table").skip(1).map(|table| table.split('>').next().unwrap()).collect();
        let list = name.starts_with("agenda") || name == "only-nothing";
        assert_eq!(tables.len(), usize::from(!list), "{name}");
        assert!(tables.iter().all(|table| table.contains(title)), "{name}: {tables:?} of {title}");
        let heads: Vec<&str> = html.split("<th").skip(1).filter_map(|head| head.split('>').next()).filter(|head| !head.starts_with("ead")).collect();
        assert!(heads.iter().all(|head| head.contains("scope=")), "{name}: {heads:?}");
    }
}

#[test]
fn where_bookings_are_left_out_the_plan_says_so_and_offers_nothing() {
    let house = sample::house();
    for (name, html) in plans(sample::frame(&house)) {
        let narrowed = name.contains("only");
        assert_eq!(html.contains("class=\"hint narrowed\""), narrowed, "{name}");
        assert_eq!(html.contains("class=\"free\""), !narrowed && name != "agenda-quiet", "{name}");
        let folds = html.split("<details").skip(1).filter_map(|fold| fold.split('>').next());
        assert_eq!(folds.filter(|fold| fold.contains(" open")).count(), usize::from(narrowed), "{name}: the filter stands open where it narrows");
    }
}

#[test]
fn days_without_anything_stand_together_where_nothing_can_be_done_with_them() {
    let house = sample::house();
    let pages = plans(sample::frame(&house));
    let heads = |name: &str| pages.iter().find(|(page, _)| *page == name).unwrap().1.matches("<h2>").count();
    assert_eq!((heads("agenda"), heads("agenda-quiet")), (7, 1));
}

#[test]
fn an_entry_can_be_moved_by_those_who_may_and_says_all_of_its_times() {
    let house = sample::house();
    let frame = sample::frame(&house);
    let late = crate::domain::time::Span::new(sample::at(1, 22, 0), sample::at(2, 1, 0)).unwrap();
    let stretches = vec![Shown::Open(sample::entry(1, 3, late))];
    let look = |view, changes, room| {
        let plan = Plan { look: Look { room, ..Look::at(view, frame.today()) }, stretches: stretches.clone(), books: true, changes, notice: None };
        let html = calendar::page(frame, &plan);
        ["data-entry", "data-start", "data-end"].map(|attribute| values(&html, attribute).first().map(|value| (*value).to_owned()))
    };
    let (start, end) = (frame.zone().wall(late.start()), frame.zone().wall(late.end()));
    let wall = |at: chrono::NaiveDateTime| Some(at.format("%Y-%m-%dT%H:%M").to_string());
    for view in View::ALL {
        let handle = Some(format!("{} 1", BookingId::from_random(7_919)));
        assert_eq!(look(view, &[AssociationId(1)], None), [handle, wall(start), wall(end)], "{view:?}");
        assert_eq!(look(view, &[AssociationId(2)], None), [None, None, None], "{view:?}");
        // In the hall it stands as what takes it; it is moved where it is.
        let hall = look(view, &[AssociationId(1)], Some(RoomId(2)));
        assert_eq!(hall[0].is_some(), matches!(view, View::Month | View::Agenda), "{view:?}");
    }
}

#[test]
fn the_line_of_this_minute_goes_in_steps_of_five() {
    let house = sample::house();
    for (minute, row, step) in [(0, 10, 0), (4, 10, 0), (5, 10, 1), (59, 10, 11)] {
        let frame = Frame { now: sample::at(1, 10, minute), ..sample::frame(&house) };
        for (view, room) in [(View::Day, None), (View::Week, Some(RoomId(9)))] {
            let look = Look { room, ..Look::at(view, frame.today()) };
            let html = calendar::page(frame, &Plan { look, stretches: vec![], books: false, changes: &[], notice: None });
            let rows = html.split("<tr").skip(1).filter_map(|row| row.split('>').next());
            let now: Vec<&str> = rows.filter(|row| values(row, "class").iter().any(|class| class.contains(" now"))).collect();
            assert_eq!(now.len(), 1, "{view:?}");
            let told = (values(now[0], "class"), values(now[0], "data-from"));
            assert_eq!(told, (vec![&*format!("q4 now n{step}")], vec![&*(row * 60).to_string()]), "{view:?} {minute}");
        }
    }
}

#[test]
fn a_hall_and_its_parts_take_each_other() {
    let house = sample::house();
    let frame = sample::frame(&house);
    let plan = |view, room: i64, at: i64| Plan {
        look: Look { room: Some(RoomId(room)), ..Look::at(view, frame.today()) },
        stretches: vec![Shown::Taken { room: RoomId(at), span: sample::span(1, 17, 19) }],
        books: false,
        changes: &[],
        notice: None,
    };
    for (room, at, shown) in [(2, 3, true), (3, 2, true), (3, 4, false), (1, 2, false)] {
        assert_eq!(calendar::page(frame, &plan(View::Agenda, room, at)).contains("17:00–19:00"), shown, "{room} {at}");
    }
    let day = calendar::page(frame, &plan(View::Day, 3, 2));
    assert!(day.contains("17:00–19:00</i> belegt durch Saal"), "{day}");
}

#[test]
fn a_stretch_over_midnight_is_cut_at_the_day() {
    let house = sample::house();
    let frame = sample::frame(&house);
    let late = crate::domain::time::Span::new(sample::at(1, 22, 0), sample::at(2, 1, 0)).unwrap();
    let stretches = vec![Shown::Taken { room: RoomId(9), span: late }];
    let day = |ahead| {
        let date = plus_days(frame.today(), ahead);
        calendar::page(frame, &Plan { look: Look::at(View::Day, date), stretches: stretches.clone(), books: true, changes: &[], notice: None })
    };
    assert!(day(0).contains("22:00–24:00</i> belegt") && day(1).contains("00:00–01:00</i> belegt") && !day(2).contains("belegt"));
}

#[test]
fn letters_say_everything_twice() {
    let house = sample::house();
    let words = letter::about_booking(about(&house), &sample::booking(), News::Booked, &[], sample::NOW);
    assert_eq!(words.subject, "Gebucht: Atelier, Dienstag, 24. November 2026, 17:00–19:00");
    let link = "https://house.example/de/bookings/";
    for fact in
        ["Dienstag, 24. November 2026, 17:00–19:00", "Atelier, 2. Stock", "Habesha Treff", "Hilfe bei der Wohnungssuche", link, "0561 555 0100"]
    {
        assert!(words.text.contains(fact) && words.html.contains(fact), "{fact}\n{}", words.text);
    }
    let code = letter::sign_in(about(&house), "https://house.example/x", "123456");
    assert!(!code.subject.contains("123456") && code.text.contains("123456") && code.text.contains("https://house.example/x"));
    assert!(letter::invitation(about(&house), "https://house.example/x").text.contains("https://house.example/x"));
}

#[test]
fn every_letter_about_a_booking_can_stand_alone() {
    let house = sample::house();
    for lang in Lang::ALL {
        let letters = booking_letters(About { lang, ..about(&house) });
        let subjects: HashSet<&str> = letters.iter().map(|(_, words)| words.subject.as_str()).collect();
        assert_eq!(subjects.len(), letters.len(), "{lang}: {subjects:?}");
        for (name, Words { subject, text, html }) in &letters {
            let whole = [subject.as_str(), text].join("\n");
            assert!(!["letter-", "repeats", "{ $", "$date"].iter().any(|key| whole.contains(key)), "{lang} {name}: {whole}");
            assert!(text.lines().all(|line| line.chars().count() <= 76 || !line.contains(' ')), "{lang} {name}: {text}");
            let way_on = if name.starts_with("mail-asked") { "desk/requests" } else { "bookings/" };
            let link = format!("https://house.example/{lang}/{way_on}");
            assert!(text.contains(&link) && html.contains(&link), "{lang} {name}: {text}");
            assert!(text.contains(&sample::booking().id.to_string()) && !html.contains("<b>4711") && !html.contains("<Ende>"), "{lang} {name}");
        }
    }
}

#[test]
fn letters_tell_reasons_keys_and_until_when_an_answer_is_due() {
    let house = sample::house();
    let letters = booking_letters(about(&house));
    for (fact, expected) in [
        ("Grund: Wasserschaden & <Ende>", &["mail-declined", "mail-closed", "mail-partly-closed"][..]),
        ("26. November 2026, 18:30 Uhr", &["mail-requested", "mail-proposed", "mail-offered", "mail-asked", "mail-asked-again"]),
        (
            "Schlüsselkasten am Eingang",
            &[
                "mail-booked",
                "mail-booked-series",
                "mail-approved",
                "mail-changed",
                "mail-brought-back",
                "mail-undone",
                "mail-partly-called-off",
                "mail-partly-closed",
                "mail-reminder",
                "mail-reminder-several",
            ],
        ),
        ("Selam Tesfay", &["mail-asked", "mail-asked-again"]),
        ("Diese Termine finden nicht statt:", &["mail-declined", "mail-called-off"]),
    ] {
        let unwrapped = |text: &str| text.replace('\n', " ");
        let telling: Vec<&str> = letters.iter().filter(|(_, words)| unwrapped(&words.text).contains(fact)).map(|(name, _)| *name).collect();
        assert_eq!(telling, expected, "{fact}");
    }
}

#[test]
fn a_reminder_says_when_where_and_how_many_dates_come_after() {
    let house = sample::house();
    let words = reminder(about(&house), &[&sample::booking()], &[]);
    assert_eq!(words.subject, "Morgen: Atelier, Dienstag, 24. November 2026, 17:00–19:00");
    assert!(!words.text.contains("Danach") && words.text.contains("https://house.example/de/account#reminders"), "{}", words.text);
    let words = reminder(about(&house), &[&sample::series(), &sample::booking()], &[]);
    assert_eq!(words.subject, "Morgen: 2 Termine im Haus, Dienstag, 24. November 2026");
    for fact in ["Danach: noch 4 Termine dieser Reihe", "Atelier, 2. Stock", "An die weiteren Termine einer Reihe erinnern wir Sie nicht."] {
        assert!(words.text.contains(fact) && words.html.contains(fact.split(": ").last().unwrap()), "{fact}\n{}", words.text);
    }
    assert_eq!(words.text.matches("/de/bookings/").count(), 2);
}

/// The list of dates in a letter, each on one line.
fn listed(words: &Words) -> Vec<String> {
    let (_, list) = words.html.split_once("<ul>").unwrap();
    list.split("</ul>").next().unwrap().split("<li>").skip(1).map(|item| item.trim_end_matches("</li>").to_owned()).collect()
}

#[test]
fn a_series_is_told_by_its_rule_and_by_its_dates() {
    let house = sample::house();
    let words = letter::about_booking(about(&house), &sample::series(), News::Booked, &[], sample::NOW);
    assert_eq!(words.subject, "Gebucht: Atelier, jeden Dienstag, 17:00–19:00, 5 Termine");
    let dates = [
        "Dienstag, 24. November 2026, 17:00–19:00",
        "Dienstag, 1. Dezember 2026, 17:00–19:00 – findet nicht statt",
        "Dienstag, 8. Dezember 2026, 17:00–19:00 – Café",
        "Mittwoch, 16. Dezember 2026, 17:00–19:00 – statt Dienstag, 15. Dezember",
        "Dienstag, 22. Dezember 2026, 18:00–20:00 – andere Uhrzeit",
        "Montag, 28. Dezember 2026, 17:00–19:00",
    ];
    assert_eq!(listed(&words), dates);
    let later = sample::series().dates[0].span.end();
    let words = letter::about_booking(about(&house), &sample::series(), News::Changed, &[], later);
    assert_eq!(listed(&words), dates[1..], "what is over is no news");
}

#[test]
fn a_long_series_is_told_in_part_and_waiting_dates_say_so() {
    let house = sample::house();
    let mut long = sample::series();
    long.dates = (0..83)
        .map(|week| Occurrence {
            number: Number(week + 1),
            ruled: None,
            span: sample::span(1 + 7 * i64::from(week), 17, 19),
            ..long.dates[0].clone()
        })
        .collect();
    long.dates[1].hold = Hold::Requested;
    let told = |long: &Booking| listed(&letter::about_booking(about(&house), long, News::Changed, &[], sample::NOW));
    let lines = told(&long);
    assert_eq!((lines.len(), lines[80].as_str()), (81, "und noch 3 Termine, siehe Buchung"));
    assert_eq!(lines[0..2], ["Dienstag, 24. November 2026, 17:00–19:00 – gebucht", "Dienstag, 1. Dezember 2026, 17:00–19:00"]);
    long.dates.truncate(81);
    assert_eq!(told(&long)[80], "und noch 1 Termin, siehe Buchung");
}

#[test]
fn dates_without_a_rule_are_counted() {
    let house = sample::house();
    let by_hand = Booking { rule: None, ..sample::series() };
    let words = letter::about_booking(about(&house), &by_hand, News::Booked, &[], sample::NOW);
    assert_eq!(words.subject, "Gebucht: Atelier, 6 Termine ab Dienstag, 24. November 2026");
}

#[test]
fn a_letter_says_which_date_its_attachment_is_about() {
    let house = sample::house();
    let said = |news| about_date(about(&house), news).text.replace('\n', " ");
    let date = "Dienstag, 1. Dezember 2026, 17:00–19:00.";
    for (news, words) in
        [(News::Changed, "ändert in Ihrem Kalender nur diesen Termin"), (News::CalledOff, "entfernt aus Ihrem Kalender nur diesen Termin")]
    {
        let (text, expected) = (said(news), format!("Der Anhang {words}: {date}"));
        assert!(text.contains(&expected) && text.matches("Der Anhang").count() == 1, "{text}");
    }
}

#[test]
fn a_subject_is_one_line() {
    let mut house = sample::house();
    house.rooms[5].name = "Atelier\r\nBcc: x@y.example".to_owned();
    let subject = letter::about_booking(about(&house), &sample::booking(), News::Booked, &[], sample::NOW).subject;
    assert!(!subject.contains(['\r', '\n']), "{subject:?}");
}
