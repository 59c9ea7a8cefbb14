//! Finding help by one's own words.

use crate::{
    house::{Base, Open},
    page::Page,
};

on_both!(
    a_word_of_a_letter_is_explained_and_leads_to_help,
    what_fits_the_words_best_is_on_top,
    a_mistake_is_understood_and_said,
    words_without_meaning_lead_to_the_coordination,
    what_cannot_wait_comes_first,
    an_association_is_found_by_its_name,
    other_scripts_are_searched_and_explained_in,
    what_is_narrowed_stays_and_an_empty_box_asks_for_nothing,
);

async fn look(open: &Open, lang: &str, query: &[(&str, &str)]) -> Page {
    let mut address = url::Url::parse("http://localhost/").unwrap();
    address.query_pairs_mut().extend_pairs(query);
    let answer = open.newcomer().get(&format!("/{lang}/counselling?{}", address.query().unwrap())).await;
    assert_eq!(answer.status, 200, "{query:?}");
    answer.page()
}

/// The topics an answer leads to, best first.
fn topics(page: &Page) -> Vec<String> {
    let topic = |href: &str| href.split("topic=").nth(1).unwrap().to_owned();
    page.attributes("ol#topics-found a", "href").into_iter().map(topic).collect()
}

async fn a_word_of_a_letter_is_explained_and_leads_to_help(base: &Base) {
    let open = Open::demo(base).await;
    let page = look(&open, "en", &[("q", "what is a Fiktionsbescheinigung")]).await;
    assert_eq!(page.texts("#words-found dt[lang=de]"), ["Fiktionsbescheinigung"]);
    assert!(page.texts("#words-found dd")[0].len() > 20);
    assert_eq!(topics(&page)[0], "residence-asylum");
    assert!(page.has("ol#services > li"));
    assert!(!page.has("#topics-all") && !page.has("#urgent"));
    let german = look(&open, "de", &[("q", "Fiktionsbescheinigung")]).await;
    assert!(german.has("#words-found dt") && !german.has("#words-found dt[lang]"));
}

async fn what_fits_the_words_best_is_on_top(base: &Base) {
    const SAID: &str = "Oben steht, was am besten zu Ihren Worten passt.";
    let open = Open::demo(base).await;
    let services = |page: &Page| page.attributes("#services h3 a", "href").into_iter().map(str::to_owned).collect::<Vec<_>>();
    let page = look(&open, "de", &[("q", "Kündigung")]).await;
    assert_eq!(topics(&page), ["work-training", "housing"]);
    assert!(page.texts("main .hint").iter().any(|hint| hint == SAID));
    let best = look(&open, "de", &[("q", "Kündigung"), ("topic", "work-training")]).await;
    assert!(!best.texts("main .hint").iter().any(|hint| hint == SAID), "one topic has nothing that fits better");
    let (found, best) = (services(&page), services(&best));
    let is_best: Vec<bool> = found.iter().map(|service| best.contains(service)).collect();
    assert_eq!(is_best.iter().filter(|is_best| **is_best).count(), best.len());
    assert!(best.len() < found.len() && is_best[..best.len()].iter().all(|is_best| *is_best), "{found:?}");
}

async fn a_mistake_is_understood_and_said(base: &Base) {
    let open = Open::demo(base).await;
    let page = look(&open, "de", &[("q", "Wohngwld")]).await;
    assert_eq!(topics(&page)[0], "money-benefits");
    assert_eq!(page.attributes("a[href*='q=Wohngeld']", "href"), ["/de/counselling?q=Wohngeld"]);
    assert_eq!(page.value("q").as_deref(), Some("Wohngwld"), "what was typed stays");
}

async fn words_without_meaning_lead_to_the_coordination(base: &Base) {
    let open = Open::demo(base).await;
    let page = look(&open, "de", &[("q", "qxvyr flompatz <script>")]).await;
    assert!(topics(&page).is_empty() && !page.has("#services") && !page.has("main script"));
    assert!(page.has("main .note a[href^='tel:']") && page.has("main .note a[href^='mailto:']"));
    assert!(page.texts("#topics-all a").len() >= 10);
}

async fn what_cannot_wait_comes_first(base: &Base) {
    let open = Open::demo(base).await;
    let page = look(&open, "de", &[("q", "mein Mann schlägt mich")]).await;
    let numbers = page.attributes("section[aria-labelledby=urgent] a", "href");
    let house: String = open.sql.column::<String>("SELECT phone FROM hub").await[0].chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    assert_eq!(numbers[..2], ["tel:110", "tel:116016"]);
    assert_eq!(numbers.last().copied(), Some(format!("tel:{house}").as_str()), "the house comes after the public numbers");
    assert_eq!(topics(&page)[0], "violence");
    let chosen = look(&open, "de", &[("topic", "violence")]).await;
    assert_eq!(chosen.attributes("section[aria-labelledby=urgent] a", "href"), numbers, "the topic alone brings the box as well");
    assert!(chosen.has("ol#services > li") && !look(&open, "de", &[("topic", "housing")]).await.has("#urgent"));
    let letter = look(&open, "en", &[("q", "Abschiebungsandrohung")]).await;
    assert_eq!(letter.attributes("section[aria-labelledby=urgent] a", "href"), [format!("tel:{house}")]);
    assert!(letter.has("#words-found dt"));
    assert!(!look(&open, "de", &[("q", "Deutschkurs")]).await.has("#urgent"));
}

async fn an_association_is_found_by_its_name(base: &Base) {
    let open = Open::demo(base).await;
    for query in ["Schlüsselbrett", "wohnrunde schluesselbret"] {
        let page = look(&open, "de", &[("q", query)]).await;
        let names = page.texts("#associations-found a");
        assert_eq!(names, ["Wohnrunde Schlüsselbrett"], "{query}");
        assert_eq!(page.texts("#services > li:first-child .hint a"), names, "{query}");
    }
}

async fn other_scripts_are_searched_and_explained_in(base: &Base) {
    let open = Open::demo(base).await;
    for (lang, query, topic) in
        [("ar", "أبحث عن سكن", "housing"), ("uk", "квартира", "housing"), ("fa", "کار", "work-training"), ("ti", "ስራሕ", "work-training")]
    {
        assert_eq!(topics(&look(&open, lang, &[("q", query)]).await)[0], topic, "{query}");
        assert_eq!(topics(&look(&open, "de", &[("q", query)]).await)[0], topic, "{query} by a reader of German");
    }
    let page = look(&open, "ar", &[("q", "Wohngeld")]).await;
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    assert_eq!(page.attributes("#words-found dt", "dir"), ["ltr"]);
}

async fn what_is_narrowed_stays_and_an_empty_box_asks_for_nothing(base: &Base) {
    let open = Open::demo(base).await;
    let page = look(&open, "de", &[("q", "Miete"), ("language", "uk")]).await;
    assert_eq!(page.attributes("form[role=search] input[type=hidden]", "name"), ["language"]);
    assert_eq!(page.attributes("#topics-found li:first-child a", "href"), ["/de/counselling?topic=housing&language=uk"]);
    let languages = page.attributes(".langs button[form=find]", "formaction");
    assert!(languages.len() == 16 && languages.contains(&"/ar/counselling"), "another language takes the words along: {languages:?}");
    assert!(!page.has(".langs button[name]"), "there is no topic that would be left behind");
    let narrowed = look(&open, "de", &[("q", "Miete"), ("topic", "housing")]).await;
    assert_eq!(narrowed.attributes(".langs button[name=topic][value=housing]", "form").len(), 16);
    let home = open.newcomer().get("/ar/?q=Mie").await.page();
    assert_eq!(home.attributes("#find #q", "value"), ["Mie"], "words that were not sent yet");
    let all = look(&open, "de", &[]).await;
    let empty = look(&open, "de", &[("q", "  ")]).await;
    assert_eq!(empty.texts("#services h3"), all.texts("#services h3"));
    assert!(!empty.has("#topics-all") && !empty.has("#topics-found"));
}
