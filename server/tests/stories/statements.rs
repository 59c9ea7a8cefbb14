//! What the house says of itself: facts that the coordination completes, and what is still missing.

use crate::{
    browser::Browser,
    house::{Base, Open, person},
};

on_both!(
    a_fact_that_is_said_stands_on_its_page_and_is_missed_no_more,
    only_the_coordination_says_facts,
    what_is_wrong_is_named_and_nothing_is_lost,
    the_authority_is_known_in_hesse_and_missing_elsewhere,
);

const PAGES: [&str; 3] = ["imprint", "privacy", "accessibility"];

/// What a page says is missing.
async fn missing(browser: &Browser, path: &str) -> Vec<String> {
    browser.get(path).await.page().texts("main .missing")
}

/// The facts as they stand at the desk, with some of them said otherwise.
async fn say(desk: &Browser, changes: &[(&str, &str)]) -> u16 {
    let page = desk.get("/de/desk/statements").await;
    let page = page.page();
    let names: Vec<String> = page.attributes("main form [name]", "name").iter().map(|&name| name.to_owned()).collect();
    let mut fields: Vec<(String, String)> = names.into_iter().map(|name| (name.clone(), page.value(&name).unwrap_or_default())).collect();
    assert_eq!(fields.len(), 19);
    for (name, value) in &mut fields {
        if let Some((_, change)) = changes.iter().find(|(changed, _)| changed == name) {
            (*change).clone_into(value);
        }
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    desk.post("/de/desk/statements", &fields).await.status
}

async fn a_fact_that_is_said_stands_on_its_page_and_is_missed_no_more(base: &Base) {
    let open = Open::demo(base).await;
    let (desk, newcomer) = (open.browser_of(person::COORDINATOR).await, open.newcomer());
    for path in PAGES {
        let expected = usize::from(path == "privacy");
        assert_eq!(missing(&newcomer, &format!("/de/{path}")).await.len(), expected, "{path}");
    }
    assert_eq!(missing(&desk, "/de/desk/statements").await.len(), 1);
    let form = desk.get("/de/desk/statements").await;
    assert_eq!(form.page().attributes(".note.missing a", "href"), ["#hosting"], "what is missing leads to its field");

    assert_eq!(say(&desk, &[("hosting", "Rechenhaus GmbH (erfunden)\nWolkenweg 1 <b>")]).await, 303);
    let privacy = newcomer.get("/de/privacy").await;
    assert!(privacy.page().texts("dd .lines").contains(&"Rechenhaus GmbH (erfunden)\nWolkenweg 1 <b>".to_owned()));
    assert!(missing(&newcomer, "/de/privacy").await.is_empty() && missing(&desk, "/de/desk/statements").await.is_empty());
    assert!(newcomer.get("/en/privacy").await.page().attributes("dd .lines", "lang").iter().all(|lang| *lang == "de"));

    assert_eq!(say(&desk, &[("operator_phone", " "), ("conformity", "full"), ("barriers", "")]).await, 303);
    assert_eq!(missing(&newcomer, "/de/imprint").await.len(), 1);
    assert!(missing(&newcomer, "/de/accessibility").await.is_empty(), "where everything is accessible there is no barrier to name");
    // What the page promises is what the house does.
    let promises = newcomer.get("/de/privacy").await.body;
    assert!(["90 Tagen", "15 Minuten", "90 Tage angemeldet"].iter().all(|promise| promises.contains(promise)));
}

async fn only_the_coordination_says_facts(base: &Base) {
    let open = Open::demo(base).await;
    let facts = async || open.sql.column::<String>("SELECT name || words FROM statement_fact ORDER BY name").await;
    let before = facts().await;
    assert_eq!(before.len(), 14);
    for email in [person::MEMBER, person::LEAD, person::PARTNER] {
        let browser = open.browser_of(email).await;
        assert_eq!(browser.get("/de/desk/statements").await.status, 403, "{email}");
        assert_eq!(browser.post("/de/desk/statements", &[("operator", "Ich")]).await.status, 403, "{email}");
    }
    let newcomer = open.newcomer().post("/de/desk/statements", &[("operator", "Ich")]).await;
    assert!(newcomer.location().starts_with("/de/sign-in?"));
    assert_eq!(facts().await, before);
    let desk = open.browser_of(person::COORDINATOR).await;
    assert_eq!(say(&desk, &[]).await, 303);
    assert_eq!(facts().await, before, "saved as it stood, nothing changes");
    assert_eq!(open.sql.count("audit WHERE words = 'statements'").await, 1);
}

async fn what_is_wrong_is_named_and_nothing_is_lost(base: &Base) {
    let open = Open::demo(base).await;
    let desk = open.browser_of(person::COORDINATOR).await;
    assert_eq!(say(&desk, &[("enforcement", ""), ("arbitration", "")]).await, 303);
    let page = open.newcomer().get("/de/accessibility").await;
    assert!(!page.body.contains("können Sie sich hierhin wenden"), "nobody is sent to nobody");
    let typed = [("operator", "Neu"), ("operator_email", "haus"), ("conformity", "nearly"), ("assessed_on", "gestern")];
    let answer = desk.post("/de/desk/statements", &typed).await;
    assert_eq!((answer.status, answer.page().wrong_fields()), (422, vec!["operator_email", "conformity", "assessed_on"]));
    assert_eq!(["operator", "operator_email", "assessed_on"].map(|name| answer.page().value(name).unwrap()), ["Neu", "haus", "gestern"]);
    assert_eq!(open.sql.count("statement_fact").await, 12);
}

async fn the_authority_is_known_in_hesse_and_missing_elsewhere(base: &Base) {
    let open = Open::demo(base).await;
    let (desk, newcomer) = (open.browser_of(person::COORDINATOR).await, open.newcomer());
    assert_eq!(say(&desk, &[("hosting", "Rechenhaus")]).await, 303);
    assert!(newcomer.get("/de/privacy").await.body.contains("65021 Wiesbaden"));
    open.sql.execute("UPDATE hub SET land = 'NI', directory_version = directory_version + 1").await.unwrap();
    assert!(!newcomer.get("/de/privacy").await.body.contains("65021 Wiesbaden"));
    assert_eq!(missing(&newcomer, "/de/privacy").await.len(), 1);
    assert_eq!(say(&desk, &[("authority", "Landesbeauftragte (erfunden)")]).await, 303);
    assert!(missing(&newcomer, "/de/privacy").await.is_empty());
}
