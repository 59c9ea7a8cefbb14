use super::*;
use crate::domain::{
    association::{Association, Tie, tests::association},
    directory::tests::house,
};

fn first(query: &str, reader: Lang) -> Option<Topic> {
    understand(query, reader).topics.first().copied()
}

#[test]
fn words_lead_to_their_topic() {
    for (reader, query, topic) in [
        (Lang::De, "Ich brauche Hilfe mit der Miete", Topic::Housing),
        (Lang::De, "Kinder Geld", Topic::MoneyBenefits),
        (Lang::De, "Miet-Vertrag", Topic::Housing),
        (Lang::De, "Fluechtlingsanerkennung", Topic::ResidenceAsylum),
        (Lang::De, "§24", Topic::ResidenceAsylum),
        (Lang::De, "24", Topic::ResidenceAsylum),
        (Lang::De, "Aufenthaltserlaubnisverlängerung", Topic::ResidenceAsylum),
        (Lang::De, "Wohnungssuchende", Topic::Housing),
        (Lang::De, "Mutterschutzfri", Topic::PregnancyBirth),
        (Lang::En, "landlord", Topic::Housing),
        (Lang::Ar, "والسكن", Topic::Housing),
        (Lang::De, "سكن", Topic::Housing),
        (Lang::Ru, "vid na zhitelstvo", Topic::ResidenceAsylum),
    ] {
        assert_eq!(first(query, reader), Some(topic), "{query}");
    }
}

#[test]
fn a_typing_mistake_is_corrected_and_said() {
    for (query, topic, meant) in [
        ("Wohngwld", Topic::MoneyBenefits, "Wohngeld"),
        ("mein Wohngwld!", Topic::MoneyBenefits, "mein Wohngeld!"),
        ("Fiktionsbescheinigugn", Topic::ResidenceAsylum, "Fiktionsbescheinigung"),
        ("abschibung", Topic::ResidenceAsylum, "Abschiebung"),
        ("antrak", Topic::LettersForms, "Antrag"),
        ("manung", Topic::Debt, "Mahnung"),
        ("firerschein", Topic::Documents, "Führerschein"),
        ("wonung", Topic::Housing, "Wohnung"),
        ("gewald", Topic::Violence, "Gewalt"),
    ] {
        let found = understand(query, Lang::De);
        assert_eq!((found.topics.first(), found.meant.as_deref()), (Some(&topic), Some(meant)), "{query}");
        let elsewhere = understand(query, Lang::Ti).meant.unwrap_or_default();
        assert_eq!(elsewhere.to_lowercase(), meant.to_lowercase(), "readers of other languages are told as well");
    }
    assert_eq!(understand("Wohngeld", Lang::De).meant, None);
    assert_eq!(understand("Wohngeld Antrga", Lang::De).meant, None, "one word is understood");
}

#[test]
fn official_words_are_known_by_each_spelling_and_inside_longer_words() {
    for (query, slug) in [
        ("Wongeld", "wohngeld"),
        ("eAT", "elektronischer-aufenthaltstitel"),
        ("Wohngeldbescheid", "wohngeld"),
        ("was bedeutet Fiktionsbescheinigung", "fiktionsbescheinigung"),
        ("fiktionsbescheinigun", "fiktionsbescheinigung"),
    ] {
        let found = understand(query, Lang::Uk).officials;
        assert!(found.iter().any(|word| word.slug == slug) && found.len() <= OFFICIALS, "{query}: {found:?}");
    }
}

#[test]
fn what_cannot_wait_is_noticed_and_nothing_else() {
    for (query, urgent) in [
        ("mein Mann schlägt mich", &[Urgent::Violence][..]),
        ("sexuelle Gewalt", &[Urgent::Violence]),
        ("rechte Gewalt", &[Urgent::Violence]),
        ("Strafanzeige", &[Urgent::Violence]),
        ("Abschiebungsandrohung", &[Urgent::Deportation]),
        ("Räumungsklage", &[Urgent::Eviction]),
        ("Räumungsverkauf", &[]),
        ("Räumungs-Verkauf", &[]),
        ("subsidiärer Schutz", &[]),
        ("Opferfest", &[]),
        ("Wohnungsanzeige", &[]),
        ("Deutschkurs", &[]),
        ("Miete", &[]),
    ] {
        assert_eq!(understand(query, Lang::De).urgent, urgent, "{query}");
    }
}

#[test]
fn violence_alone_brings_what_cannot_wait_without_words() {
    let brought: Vec<_> = Topic::ALL.into_iter().filter_map(|topic| Some((topic, Urgent::of(topic)?))).collect();
    assert_eq!(brought, [(Topic::Violence, Urgent::Violence)]);
}

#[test]
fn the_word_that_is_typed_is_explained_and_no_other() {
    for (reader, query, slugs) in [
        (Lang::De, "Abschiebung", &["abschiebung"][..]),
        (Lang::De, "Abschiebungsandrohung", &["abschiebungsandrohung"]),
        (Lang::Tr, "ev", &[]),
        (Lang::Tr, "e.V.", &["verein-gruenden"]),
    ] {
        let found = understand(query, reader).officials;
        assert_eq!(found.iter().map(|word| word.slug).collect::<Vec<_>>(), slugs, "{query}");
    }
    assert_eq!(understand("ev", Lang::Tr).topics, [Topic::Housing]);
}

#[test]
fn nothing_is_read_into_nothing() {
    for query in ["", "   ", "?!", "…", "ich brauche bitte", "ich brauche 24", "xqzvv", "7", "\u{200c}", "\u{301}", "💶"] {
        assert_eq!(understand(query, Lang::De), Found::default(), "{query}");
    }
    for query in ["ß".repeat(1000), "Wohnung ".repeat(500), "ı".repeat(299), "a\u{301}".repeat(200)] {
        assert!(understand(&query, Lang::Tr).topics.len() <= TOPICS);
    }
}

#[test]
fn associations_are_found_by_the_words_of_their_names() {
    let named = |id, name: &str| Association { name: name.to_owned(), ..association(id, Tie::Guest) };
    let house = house(vec![], vec![named(1, "Brücke der Wörter e. V."), named(2, "Habesha-Treff"), named(3, "Chor am Fluss")]);
    for (query, ids) in [
        ("bruecke", &[1][..]),
        ("Brücke der Wörter", &[1]),
        ("habescha treff", &[2]),
        ("Habeshatreff", &[2]),
        ("Fluss", &[3]),
        ("e. V.", &[]),
        ("Chor Zebra", &[]),
        ("", &[]),
    ] {
        let found = find(query, Lang::De, &house);
        assert_eq!(found.associations.iter().map(|id| id.0).collect::<Vec<_>>(), ids, "{query}");
    }
}

#[test]
fn services_stand_by_name_then_by_the_best_topic() {
    let found =
        Found { topics: vec![Topic::Debt, Topic::Housing], services: vec![ServiceId(4)], associations: vec![AssociationId(3)], ..Found::default() };
    let rank = |service, association, topics: &[Topic]| found.rank(ServiceId(service), AssociationId(association), topics);
    assert_eq!(rank(4, 2, &[Topic::Debt]), Some(0));
    assert_eq!(rank(5, 3, &[Topic::Debt]), Some(1));
    assert_eq!((rank(5, 2, &[Topic::Housing, Topic::Debt]), rank(5, 2, &[Topic::Housing])), (Some(2), Some(3)));
    assert_eq!(rank(5, 2, &[Topic::Health]), None);
}
