//! The plan: every view shows what is on and nothing else, and whoever looks at less learns no more.

use crate::{
    browser::{Answer, Browser},
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    every_view_shows_what_is_on_in_its_days,
    a_filter_shows_what_it_says_and_nothing_else,
    a_filter_never_tells_whose_a_taken_room_is,
    ways_on_keep_what_is_looked_at,
    where_bookings_are_left_out_nothing_is_offered_as_free,
    the_week_of_one_room_has_its_hours,
    a_month_goes_over_the_turn_of_the_year,
    a_day_with_much_on_it_folds_in_the_month,
    the_hours_are_right_when_the_clocks_change,
    an_entry_says_all_of_its_times_to_whoever_may_move_it,
    now_has_its_line_today_and_on_no_other_day,
    the_list_leads_those_who_book_to_the_form,
);

const VIEWS: [&str; 4] = ["day", "week", "month", "agenda"];
const TITLE: &str = "Glühwürmchentreff";

async fn every_view_shows_what_is_on_in_its_days(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = member.book(&titled(TITLE, "ofenzimmer", "2027-01-12")).await.booking();
    for (view, within, without) in [
        ("day", ["2027-01-12", "2027-01-12"], ["2027-01-11", "2027-01-13"]),
        ("week", ["2027-01-11", "2027-01-17"], ["2027-01-10", "2027-01-18"]),
        ("month", ["2027-01-01", "2027-01-31"], ["2026-12-31", "2027-02-01"]),
        ("agenda", ["2027-01-06", "2027-01-12"], ["2027-01-05", "2027-01-13"]),
    ] {
        for (dates, told) in [(within, 1), (without, 0)] {
            for date in dates {
                for room in ["", "&room=ofenzimmer"] {
                    let page = plan(&open.newcomer(), view, &format!("date={date}{room}")).await;
                    assert_eq!(links(&page, &booking), told, "{view} {date} {room}");
                    assert_eq!(page.body.matches(TITLE).count(), told, "{view} {date} {room}");
                }
                let elsewhere = plan(&open.newcomer(), view, &format!("date={date}&room=lesestube")).await;
                assert!(!elsewhere.body.contains(TITLE), "{view} {date}");
            }
        }
    }
    let cancel = format!("/de/bookings/{booking}/cancel");
    assert_eq!(member.post(&cancel, &[]).await.status, 303);
    for view in VIEWS {
        assert!(!plan(&member, view, "date=2027-01-12").await.body.contains(TITLE), "{view} after it was called off");
    }
}

async fn a_filter_shows_what_it_says_and_nothing_else(base: &Base) {
    let open = Open::demo(base).await;
    let (member, elsewhere) = (open.browser_of(person::MEMBER).await, open.browser_of(person::LEAD_ELSEWHERE).await);
    let coordinator = open.browser_of(person::COORDINATOR).await;
    let titles = ["Amselrunde", "Bachstelzenfest", "Chamäleonabend"];
    let sheets = [
        titled(titles[0], "ofenzimmer", "2027-01-12"),
        titled(titles[1], "ofenzimmer", "2027-01-13").with("purpose", "event"),
        titled(titles[2], "lesestube", "2027-01-12").of("dolmetschkreis-doppelpunkt"),
    ];
    for (browser, sheet) in [&member, &member, &elsewhere].into_iter().zip(&sheets) {
        browser.book(sheet).await.booking();
    }
    for (browser, filter, expected) in [
        (&member, "", [true, true, true]),
        (&member, "room=lesestube", [false, false, true]),
        (&member, "association=ankunftsnetz-wollmuetze", [true, true, false]),
        (&member, "association=dolmetschkreis-doppelpunkt", [false, false, true]),
        (&member, "purpose=event", [false, true, false]),
        (&member, "purpose=event&association=dolmetschkreis-doppelpunkt", [false, false, false]),
        (&member, "mine=1", [true, true, false]),
        (&elsewhere, "mine=1", [false, false, true]),
        (&elsewhere, "mine=1&purpose=meeting&room=lesestube", [false, false, true]),
        (&coordinator, "mine=1", [false, false, false]),
        // What nobody knows narrows nothing.
        (&member, "association=nobody&purpose=nothing&room=nowhere", [true, true, true]),
    ] {
        for view in ["week", "month", "agenda"] {
            let page = plan(browser, view, &format!("date=2027-01-12&{filter}")).await;
            assert_eq!(titles.map(|title| page.body.contains(title)), expected, "{view} {filter}");
        }
    }
    for view in VIEWS {
        let asked = open.newcomer().get(&format!("/de/calendar?view={view}&mine=1")).await;
        assert!(asked.status == 303 && asked.location().starts_with("/de/sign-in?next="), "{view}: {} {}", asked.status, asked.location());
    }
}

/// A private booking changes nothing in what others see with a filter, and stands in the whole plan as a room that is taken.
async fn a_filter_never_tells_whose_a_taken_room_is(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let others = [open.newcomer(), open.browser_of(person::PARTNER).await, open.browser_of(person::MEMBER_ELSEWHERE).await];
    let filters = [
        "association=ankunftsnetz-wollmuetze",
        "association=dolmetschkreis-doppelpunkt",
        "purpose=meeting",
        "purpose=event",
        "room=ofenzimmer&purpose=meeting",
    ];
    let look = async || {
        let mut narrowed = Vec::new();
        let mut taken = Vec::new();
        for browser in &others {
            for view in VIEWS {
                for filter in filters {
                    narrowed.push(plan(browser, view, &format!("date=2027-01-12&{filter}")).await.body);
                }
                taken.push(plan(browser, view, "date=2027-01-12").await.page().texts("main").concat().matches("belegt").count());
            }
        }
        (narrowed, taken)
    };
    let (before, free) = look().await;
    member.book(&titled(TITLE, "ofenzimmer", "2027-01-12").with("visibility", "private")).await.booking();
    let (after, taken) = look().await;
    assert_eq!(before.len(), after.len());
    for (place, (before, after)) in before.iter().zip(&after).enumerate() {
        assert!(before == after, "what is private shows in look {place}");
        assert!(!after.contains("belegt"), "look {place}");
    }
    for (place, (free, taken)) in free.iter().zip(&taken).enumerate() {
        assert_eq!(free + 1, *taken, "taken in look {place}");
    }
    for view in VIEWS {
        assert!(plan(&member, view, "date=2027-01-12&mine=1").await.body.contains(TITLE), "their own in {view}");
    }
}

async fn ways_on_keep_what_is_looked_at(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let kept = ["room=saal", "association=ankunftsnetz-wollmuetze", "purpose=event", "mine=1"];
    for view in VIEWS {
        let answer = plan(&member, view, &format!("date=2027-01-12&{}", kept.join("&"))).await;
        let page = answer.page();
        let ways = page.attributes(".bar a", "href");
        assert_eq!(ways.len(), 7, "{view}");
        for way in ways {
            assert!(kept.iter().all(|filter| way.contains(filter)), "{view}: {way}");
        }
        let values = ["view", "date", "room", "association", "purpose", "mine"].map(|field| page.value(field).unwrap_or_default());
        assert_eq!(values, [view, "2027-01-12", "saal", "ankunftsnetz-wollmuetze", "event", "1"], "the form keeps them too");
        let title = page.texts("h1").concat();
        assert!(["Saal", "Ankunftsnetz Wollmütze", "eigene Buchungen"].iter().all(|name| title.contains(name)), "{title}");
    }
    assert_eq!(open.newcomer().get("/de/calendar?view=week").await.page().value("mine"), None, "nothing is a newcomer's own");
}

async fn where_bookings_are_left_out_nothing_is_offered_as_free(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    member.book(&titled(TITLE, "ofenzimmer", "2027-01-12").with("purpose", "event")).await.booking();
    for view in VIEWS {
        for room in ["", "&room=ofenzimmer"] {
            let narrowed = plan(&member, view, &format!("date=2027-01-12&purpose=event{room}")).await;
            let page = narrowed.page();
            assert!(page.has(".narrowed") && !page.has("a.free"), "{view} {room}");
            assert!(!page.texts("main td").concat().contains("frei"), "{view} {room}");
            let whole = page.attributes(".narrowed a", "href");
            assert_eq!(whole, [format!("/de/calendar?view={view}&date=2027-01-12{room}")]);
            let all = member.get(whole[0]).await;
            assert!(all.page().has("a.free") && !all.page().has(".narrowed"), "{view} {room}");
        }
    }
    let rows = plan(&member, "week", "date=2027-01-12&purpose=event&association=ankunftsnetz-wollmuetze").await;
    assert_eq!(rows.page().texts("table.week tbody th"), ["Ofenzimmer"], "rooms without anything are left out");
    for view in VIEWS {
        let nothing = plan(&member, view, "date=2027-05-04&association=ankunftsnetz-wollmuetze&purpose=maintenance").await;
        assert!(nothing.page().has("main .note") && !nothing.page().has("main table, main section"), "{view}");
    }
}

async fn the_week_of_one_room_has_its_hours(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = member.book(&titled(TITLE, "saal-a", "2027-01-12")).await.booking();
    let answer = plan(&member, "week", "date=2027-01-12&room=saal-a").await;
    let page = answer.page();
    assert_eq!(page.texts("table.hours thead th").len(), 8);
    assert_eq!(page.attributes("table.hours tr", "data-from").first(), Some(&"420"), "rows begin with the hour of the first booking");
    assert!(page.has(&format!("td[data-place='saal-a 2027-01-12'] [data-entry='{booking} 1'] a[href='/de/bookings/{booking}']")));
    assert!(page.has("td[data-place='saal-a 2027-01-14'] a.free[href='/de/bookings/new?room=saal-a&date=2027-01-14&start=10%3A00&end=11%3A00']"));
    // The hall is taken through its part, and there nobody moves it.
    let hall = plan(&member, "week", "date=2027-01-12&room=saal").await;
    assert!(hall.page().texts("td[data-place='saal 2027-01-12']").concat().contains("07:00–08:30 belegt durch "));
    assert!(!hall.page().has(&format!("[data-entry='{booking} 1']")));
    let other = plan(&member, "week", "date=2027-01-12&room=saal-b").await;
    assert!(!other.body.contains("07:00–08:30"));
    assert!(!plan(&open.newcomer(), "week", "date=2027-01-12&room=saal-a").await.page().has("[data-place], a.free"));
}

async fn a_month_goes_over_the_turn_of_the_year(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let [old, new] = [("2026-12-30", "Altjahr"), ("2027-01-04", "Neujahr")].map(|(date, title)| titled(title, "ofenzimmer", date));
    member.book(&old).await.booking();
    member.book(&new).await.booking();
    for (month, first, last, seen, steps) in [
        ("2026-12-15", "30", "3", [true, false], ["2026-11-01", "2026-11-24", "2027-01-01"]),
        ("2027-01-31", "28", "31", [true, true], ["2026-12-01", "2026-11-24", "2027-02-01"]),
    ] {
        let answer = plan(&member, "month", &format!("date={month}")).await;
        let page = answer.page();
        let days = page.texts("td .date b[aria-hidden]");
        assert_eq!((days.len() % 7, days.first().unwrap().as_str(), days.last().unwrap().as_str()), (0, first, last), "{month}");
        let links = page.texts("td li a");
        assert_eq!(["Altjahr", "Neujahr"].map(|title| links.iter().any(|link| link == title)), seen, "{month}");
        let ways = page.attributes(".bar ul:last-child a", "href");
        assert!(ways.iter().zip(steps).all(|(way, date)| way.contains(&format!("date={date}"))), "{ways:?}");
        assert_eq!(page.attributes("table.month", "aria-label").len(), 1);
    }
    let outside = plan(&member, "month", "date=2027-01-31").await;
    assert!(outside.page().texts("td.out").concat().contains("Altjahr") && !outside.page().texts("td.out").concat().contains("Neujahr"));
    let christmas = plan(&member, "month", "date=2026-12-15").await;
    assert!(christmas.page().texts("td").iter().any(|day| day.contains("25. Dezember") && day.contains("geschlossen: ")));
}

async fn a_day_with_much_on_it_folds_in_the_month(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let rooms = ["ofenzimmer", "lesestube", "gartenblick"];
    for (count, (hour, room)) in (5..8).flat_map(|hour| rooms.map(|room| (hour, room))).enumerate() {
        let event = Sheet::meeting(room, "2027-01-31", &format!("0{hour}:00"), &format!("0{hour}:30")).with("purpose", "event");
        member.book(&event).await.booking();
        let page = plan(&member, "month", "date=2027-01-31&mine=1&purpose=event").await;
        let (open, all) = (page.page().texts("td > ul > li").len(), page.page().texts("td li").len());
        assert_eq!((open, all), (8.min(count + 1), count + 1));
        assert_eq!(page.page().texts("td summary"), if count < 8 { vec![] } else { vec!["+ 1 weitere"] });
    }
}

async fn the_hours_are_right_when_the_clocks_change(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    for (date, start, end, fold) in [
        ("2027-03-28", "01:30", "03:30", ""),
        ("2027-03-28", "10:00", "11:00", ""),
        ("2027-10-31", "01:30", "03:30", ""),
        ("2027-10-31", "10:00", "11:00", ""),
        ("2027-10-30", "23:00", "23:30", ""),
    ] {
        let sheet = Sheet::meeting("ofenzimmer", date, start, end).with("fold", fold).with("purpose", "event");
        let booking = member.book(&sheet).await.booking();
        for view in VIEWS {
            for room in ["", "&room=ofenzimmer"] {
                let answer = plan(&member, view, &format!("date={date}&mine=1&purpose=event{room}")).await;
                let page = answer.page();
                let entry = format!("main [data-entry='{booking} 1'][data-start='{date}T{start}'][data-end='{date}T{end}']");
                assert!(page.has(&entry), "{view} {room} {date} {start}");
                let hours = if view == "month" { start.to_owned() } else { format!("{start}–{end}") };
                let told = if view == "agenda" { page.texts(&entry) } else { page.texts(&format!("{entry} i")) };
                assert!(told.concat().starts_with(&hours), "{view} {room} {date}: {told:?}");
            }
        }
    }
    // Sundays stay seven days after the Sunday before.
    for date in ["2027-03-28", "2027-10-31"] {
        let page = plan(&member, "month", &format!("date={date}")).await;
        let days = page.page().texts("td .date b[aria-hidden]");
        assert!(days.windows(2).all(|pair| pair[1] == "1" || pair[0].parse::<u8>().unwrap() + 1 == pair[1].parse::<u8>().unwrap()), "{days:?}");
    }
}

async fn an_entry_says_all_of_its_times_to_whoever_may_move_it(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let booking = member.book(&Sheet::meeting("ofenzimmer", "2027-01-12", "22:00", "23:30").with("visibility", "public")).await.booking();
    // Nobody books over midnight in the form; what stands in the plan may.
    let longer = format!("SET ends_at = ends_at + 7200 WHERE booking_id = '{booking}'");
    for table in ["occurrence", "occurrence_part"] {
        open.sql.execute(&format!("UPDATE {table} {longer}")).await.unwrap();
    }
    open.sql.execute("UPDATE hub SET plan_version = plan_version + 1").await.unwrap();
    let entry = format!("[data-entry='{booking} 1'][data-start='2027-01-12T22:00'][data-end='2027-01-13T01:30']");
    for (email, moves) in
        [(person::MEMBER, true), (person::LEAD, true), (person::COORDINATOR, true), (person::MEMBER_ELSEWHERE, false), (person::PARTNER, false)]
    {
        let browser = open.browser_of(email).await;
        for view in VIEWS {
            for date in ["2027-01-12", "2027-01-13"] {
                let page = plan(&browser, view, &format!("date={date}&room=ofenzimmer")).await;
                assert_eq!(page.page().has(&entry), moves, "{view} {date} for {email}");
                assert_eq!(page.page().has(&format!("[data-entry^='{booking}']")), moves);
                if moves {
                    let link = format!("{entry} a[href='/de/bookings/{booking}']");
                    assert!(page.page().has(&link), "{view} {date} leads {email} to the booking");
                }
            }
        }
    }
    let newcomer = open.newcomer();
    for view in VIEWS {
        assert!(!plan(&newcomer, view, "date=2027-01-12").await.page().has("[data-entry], [data-start], [data-end], [data-place]"), "{view}");
    }
    open.clock.advance(60 * 86_400);
    for view in VIEWS {
        let page = plan(&open.browser_of(person::MEMBER).await, view, "date=2027-01-12&room=ofenzimmer").await;
        assert!(!page.page().has("[data-entry]"), "what is over stays where it was: {view}");
    }
}

async fn now_has_its_line_today_and_on_no_other_day(base: &Base) {
    let open = Open::demo(base).await;
    let newcomer = open.newcomer();
    for (minutes, hour, step) in [(0, "540", "n0"), (4, "540", "n0"), (1, "540", "n1"), (54, "540", "n11"), (1, "600", "n0")] {
        open.clock.advance(minutes * 60);
        for query in ["view=day&room=gewoelbe", "view=week&room=gewoelbe"] {
            let answer = newcomer.get(&format!("/de/calendar?{query}&date=2026-11-24")).await;
            let page = answer.page();
            assert_eq!(page.attributes("tr.now", "data-from"), [hour], "{query}");
            assert!(page.has(&format!("tr.now.{step}")), "{query} {step}: {:?}", page.attributes("tr.now", "class"));
            assert!(page.texts("tr.now th").concat().contains("jetzt"), "{query}");
        }
    }
    for query in ["view=day&date=2026-11-25", "view=week&date=2026-12-01&room=gewoelbe", "view=week&date=2026-12-01", "view=month&date=2027-01-05"] {
        assert!(!newcomer.get(&format!("/de/calendar?{query}")).await.page().has(".now, .today"), "{query}");
    }
    for (query, place) in [("view=week", "thead th.today"), ("view=week&room=gewoelbe", "thead th.today"), ("view=month", "td.today")] {
        let page = newcomer.get(&format!("/de/calendar?{query}&date=2026-11-24")).await;
        assert_eq!(page.page().texts(place).len(), 1, "{query}");
        assert!(page.page().texts(place).concat().contains("heute"), "{query}");
    }
    let list = newcomer.get("/de/calendar?view=agenda").await;
    assert!(list.page().texts("section:first-of-type .rows").concat().contains("läuft gerade"));
}

async fn the_list_leads_those_who_book_to_the_form(base: &Base) {
    let open = Open::demo(base).await;
    let member = open.browser_of(person::MEMBER).await;
    let answer = plan(&member, "agenda", "date=2026-11-22&room=saal").await;
    let dates = ["24", "25", "26", "27", "28"].map(|day| format!("/de/bookings/new?room=saal&date=2026-11-{day}"));
    assert_eq!(answer.page().attributes("section a.free", "href"), dates, "not for days that are over");
    let all = plan(&member, "agenda", "date=2026-11-28").await;
    assert!(all.page().has("section a.free[href='/de/bookings/new?date=2026-11-28']"));
    for browser in [&open.newcomer(), &open.browser_of(person::PARTNER).await] {
        assert!(!plan(browser, "agenda", "date=2026-11-24").await.page().has("a.free"));
    }
    // Days without anything stand together, for those who can do nothing with them.
    let quiet = plan(&open.newcomer(), "agenda", "date=2027-06-07&association=ankunftsnetz-wollmuetze").await;
    assert!(quiet.page().texts("main section h2").len() < 7 || quiet.page().has("main .note"), "{:?}", quiet.page().texts("main section h2"));
}

/// A public meeting of 90 minutes before the house has much on.
fn titled(title: &str, room: &str, date: &str) -> Sheet {
    Sheet::meeting(room, date, "07:00", "08:30").with("title", title).with("visibility", "public")
}

async fn plan(browser: &Browser, view: &str, query: &str) -> Answer {
    let answer = browser.get(&format!("/de/calendar?view={view}&{query}")).await;
    assert_eq!(answer.status, 200, "{view} {query}");
    answer
}

/// How many links lead to a booking.
fn links(answer: &Answer, booking: &str) -> usize {
    answer.page().attributes(&format!("main a[href='/de/bookings/{booking}']"), "href").len()
}
