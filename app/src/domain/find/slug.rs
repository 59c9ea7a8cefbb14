//! Names for addresses, made of names that people give.

use std::slice;

use super::{
    fold::{Word, words},
    latin::in_latin,
};
use crate::domain::{id::Slug, lang::Lang, service::Service};

/// The longest that is made, so that a number fits behind it.
const LENGTH: usize = 54;
/// What stands in addresses at the place of a service's slug and is none.
const TAKEN: &str = "new";

/// The slug of a new service with this name, which none of the others has: `brief-verstehen`, `brief-verstehen-2`. A name without letters
/// that have a Latin spelling leads to `service-7` in a house of six services.
pub fn slug(name: &str, lang: Lang, others: &[Service]) -> Slug {
    let is_free = |slug: &Slug| slug.as_str() != TAKEN && others.iter().all(|service| service.slug != *slug);
    let spelled = spelled(name, lang);
    let numbered = (2..=others.len() + 2).map(|number| format!("{spelled}-{number}"));
    let own = std::iter::once(spelled.clone()).chain(numbered).filter(|_| !spelled.is_empty());
    if let Some(slug) = own.filter_map(|slug| slug.parse().ok()).find(is_free) {
        return slug;
    }
    let mut number = others.len() + 1;
    loop {
        let slug = Slug::of_service(number);
        if is_free(&slug) {
            return slug;
        }
        number += 1;
    }
}

/// The words of a name in Latin letters with hyphens between them; empty where only digits are left.
fn spelled(name: &str, lang: Lang) -> String {
    let latin = |word: Word| in_latin(slice::from_ref(&word), lang).into_iter().flatten().next().unwrap_or(word);
    let plain = |word: Word| latin(word).plain.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let plain = words(&umlauts(name, lang)).into_iter().map(plain).filter(|word| !word.is_empty());
    let slug = plain.fold(String::new(), |slug, word| match slug.len() {
        0 => word.chars().take(LENGTH).collect(),
        length if length + 1 + word.len() <= LENGTH => [&slug, "-", &word].concat(),
        _ => slug,
    });
    if slug.contains(|c: char| c.is_ascii_lowercase()) { slug } else { String::new() }
}

/// German writes umlauts with two letters where it has to; other languages leave the marks out.
fn umlauts(name: &str, lang: Lang) -> String {
    if !matches!(lang, Lang::De | Lang::DeSimple) {
        return name.to_owned();
    }
    name.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::offer::tests::service;

    /// The slug in a house of six services, some of which have these.
    fn check(name: &str, lang: Lang, expected: &str, taken: &[&str]) {
        let others: Vec<String> = taken.iter().map(|&slug| slug.to_owned()).chain((taken.len()..6).map(|number| format!("other-{number}"))).collect();
        let others: Vec<Service> = others.iter().map(|slug| Service { slug: slug.parse().unwrap(), ..service(1) }).collect();
        assert_eq!(slug(name, lang, &others).as_str(), expected, "{name}");
    }

    #[test]
    fn a_name_is_spelled_for_addresses() {
        for (name, lang, expected) in [
            ("Brief verstehen", Lang::De, "brief-verstehen"),
            ("  Übergänge: Schule & Größe! ", Lang::De, "uebergaenge-schule-groesse"),
            ("Güneş ışığı", Lang::Tr, "gunes-isigi"),
            ("Aide à l’école", Lang::Fr, "aide-a-l-ecole"),
            ("Вид на жительство", Lang::Ru, "vid-na-zhitelstvo"),
            ("Помощь mit Wohnung", Lang::Uk, "pomoshch-mit-wohnung"),
            ("§ 24 verstehen", Lang::De, "24-verstehen"),
            ("İlk adım", Lang::Tr, "ilk-adim"),
            ("مساعدة", Lang::Ar, "service-7"),
            ("ሓገዝ 24", Lang::Ti, "service-7"),
            ("Помощь", Lang::Ar, "service-7"),
            ("!!!", Lang::De, "service-7"),
            ("New", Lang::En, "new-2"),
        ] {
            check(name, lang, expected, &[]);
        }
    }

    #[test]
    fn no_two_services_have_one_slug() {
        check("Brief verstehen", Lang::De, "brief-verstehen-3", &["brief-verstehen", "brief-verstehen-2"]);
        check("مساعدة", Lang::Ar, "service-9", &["service-7", "service-8"]);
        check("service", Lang::En, "service", &["service-7"]);
        let all = ["a", "a-2", "a-3", "a-4", "a-5", "a-6"];
        check("A", Lang::En, "a-7", &all);
    }

    #[test]
    fn a_long_name_ends_with_a_whole_word() {
        check(&"Wohnung ".repeat(15), Lang::De, "wohnung-wohnung-wohnung-wohnung-wohnung-wohnung", &[]);
        check(&"a".repeat(120), Lang::De, &"a".repeat(54), &[]);
        let long = "a".repeat(54);
        check(&long, Lang::De, &format!("{long}-2"), &[&long]);
    }
}
