use super::*;
use crate::domain::{
    association::{Tie, tests::association},
    directory::tests::house,
    id::{AssociationId, BookingId, RoomId},
    room::tests::room as plain_room,
};

fn fields(typed: &str) -> Fields {
    Fields::decode(typed.as_bytes())
}

fn associations() -> Vec<Association> {
    vec![association(1, Tie::Resident), association(2, Tie::Guest)]
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const ROOM: &str = "capacity=20&opening=always&approval=never&bookers=everybody";

/// A form that is right but for what stands in front; the first of two values of a field counts.
fn typed_room(with: &str) -> Result<RoomRules, Problems> {
    room(&fields(&format!("{with}&{ROOM}")), &associations())
}

fn check_room(with: &str, expected: &[(Field, Problem)]) {
    let problems = typed_room(with).err().unwrap_or_default();
    let found: Vec<_> = problems.iter().map(|(field, problem)| (field, problem.clone())).collect();
    assert_eq!(found, expected, "{with}");
}

#[test]
fn a_room_without_any_rule_allows_everything() {
    let rules = typed_room("").unwrap();
    assert_eq!((rules.capacity, rules.step_free, rules.terms, rules.key), (20, false, Terms::default(), None));
}

#[test]
fn every_rule_of_a_room_is_read() {
    let typed = "step_free=1&features=piano&features=kitchen&opening=hours&monday=08:00-12:00,+13-22&sunday=0:00–24:00&set_up=15&clear_up=30\
        &shortest=30&longest=4:30&days_ahead=90&hours_before=24&approval=evenings-weekends&bookers=only&only_for=association-2&key=Beim+Nachbarn";
    let rules = typed_room(typed).unwrap();
    let expected = Terms {
        opening: Some("mo 08:00-12:00, mo 13:00-22:00, su 00:00-24:00".parse().unwrap()),
        set_up: 15,
        clear_up: 30,
        shortest: Some(30),
        longest: Some(270),
        days_ahead: Some(90),
        hours_before: Some(24),
        approval: Approval::EveningsAndWeekends,
        bookers: Bookers::Only(vec![AssociationId(2)]),
    };
    assert_eq!(rules.terms, expected);
    assert_eq!((rules.step_free, rules.features, rules.key.as_deref()), (true, vec![Feature::Piano, Feature::Kitchen], Some("Beim Nachbarn")));
}

#[test]
fn what_is_wrong_with_a_room_is_said_at_its_field() {
    for (typed, field, problem) in [
        ("capacity=", Field::Capacity, Problem::Missing),
        ("capacity=0", Field::Capacity, Problem::NotANumber),
        ("capacity=2001", Field::Capacity, Problem::NotANumber),
        ("features=pool", Field::Features, Problem::NotAChoice),
        ("opening=", Field::Opening, Problem::NotAChoice),
        ("opening=hours", Field::Opening, Problem::Missing),
        ("opening=hours&friday=8", Field::Friday, Problem::NotWindows),
        ("opening=hours&friday=22:00-08:00", Field::Friday, Problem::NotWindows),
        ("opening=hours&friday=08:00-24:01", Field::Friday, Problem::NotWindows),
        ("opening=hours&friday=08:60-12:00", Field::Friday, Problem::NotWindows),
        ("opening=hours&friday=ab-cd", Field::Friday, Problem::NotWindows),
        ("set_up=721", Field::SetUp, Problem::OutOfRange { max: 720 }),
        ("clear_up=-1", Field::ClearUp, Problem::OutOfRange { max: 720 }),
        ("shortest=0", Field::Shortest, Problem::NotALength),
        ("shortest=1:60", Field::Shortest, Problem::NotALength),
        ("longest=24:01", Field::Longest, Problem::NotALength),
        ("longest=99999:00", Field::Longest, Problem::NotALength),
        ("shortest=90&longest=1:00", Field::Longest, Problem::LongestTooShort),
        ("days_ahead=0", Field::DaysAhead, Problem::OutOfRange { max: 550 }),
        ("days_ahead=551", Field::DaysAhead, Problem::OutOfRange { max: 550 }),
        ("hours_before=8761", Field::HoursBefore, Problem::OutOfRange { max: 8760 }),
        ("approval=perhaps", Field::Approval, Problem::NotAChoice),
        ("bookers=nobody", Field::Bookers, Problem::NotAChoice),
        ("bookers=only", Field::OnlyFor, Problem::Missing),
        ("bookers=only&only_for=association-9", Field::OnlyFor, Problem::NotAChoice),
    ] {
        check_room(typed, &[(field, problem)]);
    }
    check_room(&format!("key={}", "x".repeat(KEY_MAX + 1)), &[(Field::Key, Problem::TooLong { max: KEY_MAX })]);
}

#[test]
fn hours_of_a_weekday_that_is_not_asked_for_are_not_read() {
    check_room("friday=nonsense", &[]);
}

#[test]
fn the_form_of_a_room_says_what_the_room_is() {
    let terms = Terms {
        opening: Some("mo 08:00-12:00, mo 13:00-22:00".parse().unwrap()),
        set_up: 15,
        shortest: Some(30),
        hours_before: Some(24),
        approval: Approval::Guests,
        bookers: Bookers::Only(vec![AssociationId(1), AssociationId(2)]),
        ..Terms::default()
    };
    let stands = Room { terms: terms.clone(), features: vec![Feature::Piano, Feature::Kitchen], ..plain_room(1, 12, &[1]) };
    let typed = room_typed(&stands, &associations(), Some("Am Haken"));
    assert_eq!(typed.get(Field::Monday), "08:00-12:00, 13:00-22:00");
    let rules = room(&typed, &associations()).unwrap();
    assert_eq!((rules.capacity, rules.step_free, rules.features), (12, true, stands.features.clone()));
    assert_eq!((rules.terms, rules.key.as_deref()), (terms, Some("Am Haken")));
    let usual = plain_room(1, 12, &[1]);
    assert_eq!(room(&room_typed(&usual, &associations(), None), &associations()).unwrap().terms, Terms::default());
}

const CLOSURE: &str = "closes=house&first=2026-12-01&last=2026-12-05&again=once&reason=Heizung";

fn typed_closure(with: &str) -> Result<Closure, Problems> {
    let house = house(vec![plain_room(1, 12, &[1])], vec![]);
    closure(&fields(&format!("{with}&{CLOSURE}")), &house, day("2026-11-24"))
}

#[test]
fn a_closure_is_of_the_house_or_a_room_for_days_or_one() {
    let whole = typed_closure("").unwrap();
    assert_eq!((whole.of, whole.first, whole.last, whole.again), (Closed::House, day("2026-12-01"), day("2026-12-05"), Again::Once));
    let one = typed_closure("closes=room:room-1&last=&again=yearly").unwrap();
    assert_eq!((one.of, one.first, one.last, one.again), (Closed::Room(RoomId(1)), day("2026-12-01"), day("2026-12-01"), Again::Yearly));
    // One that is on already, and one that came every year since long ago.
    assert!(typed_closure("first=2026-11-20&last=2026-11-24").is_ok() && typed_closure("first=2020-12-24&last=2021-01-02&again=yearly").is_ok());
}

#[test]
fn what_is_wrong_with_a_closure_is_said_at_its_field() {
    for (typed, field, problem) in [
        ("closes=", Field::Closes, Problem::NotAChoice),
        ("closes=room:room-9", Field::Closes, Problem::NotAChoice),
        ("first=", Field::First, Problem::Missing),
        ("first=1.12.2026", Field::First, Problem::NotADate),
        ("last=2026-11-30", Field::Last, Problem::EndNotAfterStart),
        ("first=2026-11-01&last=2026-11-23", Field::Last, Problem::Past),
        ("again=yearly&last=2027-12-01", Field::Last, Problem::TooFar { last: day("2027-11-30") }),
        ("again=often", Field::Again, Problem::NotAChoice),
        ("reason=", Field::Reason, Problem::Missing),
    ] {
        let found: Vec<_> = typed_closure(typed).unwrap_err().iter().map(|(field, problem)| (field, problem.clone())).collect();
        assert_eq!(found, [(field, problem)], "{typed}");
    }
}

#[test]
fn decisions_are_read_and_what_cannot_be_read_is_none() {
    let house = house(vec![plain_room(1, 12, &[1])], vec![]);
    let id = BookingId::from_random(7);
    let typed = [
        ("call-off", Some(Some(Outcome::CallOff))),
        ("keep", Some(Some(Outcome::Keep))),
        ("room/room-1", Some(Some(Outcome::Move(RoomId(1))))),
        ("room/room-9", Some(None)),
        ("", Some(None)),
    ];
    for (outcome, expected) in typed {
        let found = decisions(&Fields::default().with(Field::Hit, &format!("{id}/2/3/{outcome}")), &house);
        let seen = Seen { booking: id.clone(), sequence: 2, number: Number(3) };
        assert_eq!(found.each, expected.map(|outcome| (seen, outcome)).into_iter().collect::<Vec<_>>(), "{outcome}");
    }
    for unreadable in ["", "x", "0123456789/2/3/keep/x/y".get(..12).unwrap(), "0123456789/a/3/keep", "0123456789/2/keep"] {
        assert_eq!(decisions(&Fields::default().with(Field::Hit, unreadable), &house), Decisions::default(), "{unreadable}");
    }
    for all in ForAll::ALL {
        assert_eq!(decisions(&Fields::default().with(Field::ForAll, all.as_str()), &house).for_all, all);
    }
}

#[test]
fn the_house_is_read_and_typed_again() {
    let typed = "land=BY&monday=17:00-21:00&evening=18:30&rules_de=Eins%0D%0AZwei&rules_en=";
    let rules = house_rules(typed).unwrap();
    assert_eq!((rules.land, rules.evening.to_string(), rules.peaks.to_string()), (Land::Bavaria, "18:30".to_owned(), "mo 17:00-21:00".to_owned()));
    assert_eq!(rules.rules, [Written::new(Lang::De, "Eins\nZwei".to_owned())]);
    assert_eq!(super::house(&house_typed(&rules)), Ok(rules));
}

fn house_rules(typed: &str) -> Result<HouseRules, Problems> {
    super::house(&fields(typed))
}

#[test]
fn every_land_can_be_chosen_and_nothing_else() {
    for land in Land::ALL {
        assert_eq!(house_rules(&format!("land={}&evening=18:00", land.as_str())).unwrap().land, land);
    }
    for (typed, field, problem) in [
        ("land=&evening=18:00", Field::Land, Problem::NotAChoice),
        ("land=AT&evening=18:00", Field::Land, Problem::NotAChoice),
        ("land=HE&evening=", Field::Evening, Problem::Missing),
        ("land=HE&evening=25:00", Field::Evening, Problem::NotATime),
        ("land=HE&evening=18:00&tuesday=x", Field::Tuesday, Problem::NotWindows),
    ] {
        let found: Vec<_> = house_rules(typed).unwrap_err().iter().map(|(field, problem)| (field, problem.clone())).collect();
        assert_eq!(found, [(field, problem)], "{typed}");
    }
}

#[test]
fn holidays_that_are_chosen_are_read() {
    assert_eq!(open_on(&fields("open_on=christmas&open_on=epiphany&open_on=today")), [Holiday::Epiphany, Holiday::Christmas]);
}

#[test]
fn a_quota_is_a_number_or_no_limit() {
    let read = |typed: &str| super::association(&fields(typed));
    let quota = Quota { peak_hours: Some(4), open_bookings: None, rooms_at_once: Some(0) };
    assert_eq!(read("tie=guest&peak_hours=4&open_bookings=&rooms_at_once=0"), Ok((Tie::Guest, quota)));
    let (tie, quota) = read("tie=guest&peak_hours=4&rooms_at_once=2").unwrap();
    assert_eq!(super::association(&association_typed(&Association { quota, ..association(1, tie) })), Ok((tie, quota)));
    assert_eq!(read("tie=friend").unwrap_err(), Problems::one(Field::Tie, Problem::NotAChoice));
    assert_eq!(read("tie=guest&peak_hours=1.5").unwrap_err(), Problems::one(Field::PeakHours, Problem::OutOfRange { max: 999 }));
}
