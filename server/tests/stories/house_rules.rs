//! The house and its rules: each version is accepted once by whoever books, and read by everybody.

use crate::{
    browser::Browser,
    house::{Base, Open, person},
    sheet::Sheet,
};

on_both!(
    a_version_of_the_rules_is_accepted_once,
    the_rules_are_read_in_the_readers_language,
    every_land_can_be_chosen_and_brings_its_holidays,
    the_evening_begins_when_the_house_says,
    two_saves_at_once_both_come_through,
);

const DATE: &str = "2027-01-12";

/// The form of the house as it stands, filled in otherwise in some fields.
async fn save(desk: &Browser, changes: &[(&str, &str)]) -> u16 {
    let usual = [("land", "HE"), ("evening", "18:00")].into_iter().filter(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    let fields: Vec<_> = usual.chain(changes.iter().copied()).collect();
    desk.post("/de/desk/house", &fields).await.status
}

async fn version(open: &Open) -> i32 {
    open.sql.one("SELECT rules_version FROM hub").await
}

async fn a_version_of_the_rules_is_accepted_once(base: &Base) {
    let open = Open::demo(base).await;
    let (desk, member) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::MEMBER).await);
    let lead = open.browser_of(person::LEAD).await;
    let mut hour = 6;
    let mut book = async |browser: &Browser, accept: bool| {
        hour += 1;
        let sheet = Sheet::meeting("ofenzimmer", DATE, &format!("{hour:02}:00"), &format!("{hour:02}:30"));
        let answer = browser.book(&if accept { sheet.with("accept_rules", "1") } else { sheet }).await;
        assert!(answer.status == 303 || answer.page().wrong_fields() == ["accept_rules"], "{}", answer.status);
        answer.status
    };
    assert_eq!((version(&open).await, book(&member, false).await), (1, 303));

    assert_eq!(save(&desk, &[("rules_de", "Bitte lüften."), ("rules_en", "Please air the rooms.")]).await, 303);
    assert_eq!(version(&open).await, 2);
    assert_eq!([book(&member, false).await, book(&member, true).await, book(&member, false).await], [422, 303, 303]);
    assert_eq!(book(&lead, false).await, 422);

    // The same words, in any order of line ends, are the same version.
    assert_eq!(save(&desk, &[("rules_de", "Bitte lüften.\r\n"), ("rules_en", "Please air the rooms."), ("evening", "19:00")]).await, 303);
    assert_eq!((version(&open).await, book(&member, false).await), (2, 303));

    assert_eq!(save(&desk, &[("rules_de", "Bitte lüften und abschließen."), ("rules_en", "Please air the rooms.")]).await, 303);
    assert_eq!(version(&open).await, 3);
    assert_eq!([book(&member, false).await, book(&member, true).await, book(&lead, true).await], [422, 303, 303]);

    // Without rules nobody is asked; rules that come back are new ones.
    assert_eq!(save(&desk, &[]).await, 303);
    assert_eq!((version(&open).await, book(&desk, false).await), (0, 303));
    assert_eq!(save(&desk, &[("rules_de", "Bitte lüften.")]).await, 303);
    assert_eq!((version(&open).await, book(&member, false).await), (4, 422));
}

async fn the_rules_are_read_in_the_readers_language(base: &Base) {
    let open = Open::demo(base).await;
    let desk = open.browser_of(person::COORDINATOR).await;
    let newcomer = open.newcomer();
    assert_eq!(newcomer.get("/de/rules").await.status, 200);
    assert!(newcomer.get("/de/rules").await.page().has("main .lines"), "the demo house has rules");
    assert_eq!(save(&desk, &[("rules_de", "Bitte lüften.\n\n<script>Tür zu</script>"), ("rules_en", "Please air the rooms.")]).await, 303);
    let said = async |lang: &str| newcomer.get(&format!("/{lang}/rules")).await.page().texts("main .lines").concat();
    assert_eq!((said("de").await.as_str(), said("en").await.as_str()), ("Bitte lüften.\n\n<script>Tür zu</script>", "Please air the rooms."));
    assert_eq!(desk.get("/de/desk/house").await.page().value("rules_en").as_deref(), Some("Please air the rooms."));

    // Where there is no version in the reader's language, the house's own stands there and says which language it is.
    assert_eq!(save(&desk, &[("rules_de", "Bitte lüften.")]).await, 303);
    let english = newcomer.get("/en/rules").await;
    assert_eq!(
        (english.page().texts("main .lines").concat().as_str(), english.page().attributes("main .lines", "lang")),
        ("Bitte lüften.", vec!["de"])
    );
}

async fn every_land_can_be_chosen_and_brings_its_holidays(base: &Base) {
    let open = Open::demo(base).await;
    let (desk, member) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::MEMBER).await);
    let page = desk.get("/de/desk/house").await;
    let lands: Vec<String> = page.page().attributes("#land option", "value").iter().map(|&land| land.to_owned()).collect();
    assert_eq!((lands.len(), page.page().value("land").as_deref()), (16, Some("HE")));
    for land in &lands {
        assert_eq!(save(&desk, &[("land", land)]).await, 303, "{land}");
        assert_eq!(open.sql.one::<String>("SELECT land FROM hub").await, *land);
    }
    // Epiphany is a holiday in Bavaria and not in Hesse.
    let epiphany = async |hour: &str| member.book(&Sheet::meeting("ofenzimmer", "2027-01-06", hour, "22:00")).await.status;
    assert_eq!((save(&desk, &[("land", "BY")]).await, epiphany("10:00").await), (303, 422));
    assert_eq!((save(&desk, &[("land", "HE")]).await, epiphany("10:00").await), (303, 303));
    // Now a date is booked that Bavaria would close.
    assert_eq!(save(&desk, &[("land", "BY")]).await, 422);
    assert_eq!(open.sql.one::<String>("SELECT land FROM hub").await, "HE");
}

async fn the_evening_begins_when_the_house_says(base: &Base) {
    let open = Open::demo(base).await;
    let (desk, member) = (open.browser_of(person::COORDINATOR).await, open.browser_of(person::MEMBER).await);
    let room = [("capacity", "6"), ("opening", "always"), ("approval", "evenings-weekends"), ("bookers", "everybody")];
    assert_eq!(desk.post("/de/desk/rooms/ofenzimmer", &room).await.status, 303);
    for (evening, start, end, expected) in
        [("18:00", "16:00", "17:00", "confirmed"), ("16:30", "14:00", "15:30", "confirmed"), ("16:30", "17:00", "18:00", "requested")]
    {
        assert_eq!(save(&desk, &[("evening", evening)]).await, 303);
        let booking = member.book(&Sheet::meeting("ofenzimmer", DATE, start, end)).await.booking();
        assert_eq!(
            open.sql.one::<String>(&format!("SELECT hold FROM occurrence WHERE booking_id = '{booking}'")).await,
            expected,
            "{evening} {start}"
        );
    }
}

async fn two_saves_at_once_both_come_through(base: &Base) {
    let open = Open::demo(base).await;
    let desk = open.browser_of(person::COORDINATOR).await;
    let (one, other) = tokio::join!(save(&desk, &[("rules_de", "Eins.")]), save(&desk, &[("rules_de", "Zwei.")]));
    assert_eq!((one, other, version(&open).await), (303, 303, 3));
}
