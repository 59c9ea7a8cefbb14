//! The form for what an association writes in one language.

use super::{Lines, words as typed_words};
use crate::domain::{
    form::{Field, Fields, Problem, Problems},
    writing::{Seen, Texts, Words},
};

/// The longest name of a service.
pub const NAME_MAX: usize = 120;
/// The longest description.
pub const ABOUT_MAX: usize = 2000;

/// The words that were typed, or everything that is wrong with them.
pub fn words(fields: &Fields, texts: Texts<'_>) -> Result<Words, Problems> {
    let mut problems = Problems::default();
    let name = if texts.are_named() { name(fields, &mut problems).map(Some) } else { Some(None) };
    let about = about(fields, &mut problems);
    match (name, about) {
        (Some(name), Some(about)) => Ok(Words { name, about }),
        _ => Err(problems),
    }
}

pub(super) fn name(fields: &Fields, problems: &mut Problems) -> Option<String> {
    problems.take(Field::Name, said(fields.get(Field::Name), NAME_MAX, Lines::One))
}

pub(super) fn about(fields: &Fields, problems: &mut Problems) -> Option<String> {
    problems.take(Field::About, said(fields.get(Field::About), ABOUT_MAX, Lines::Many))
}

/// What was before whoever typed; nothing where the form does not say.
pub fn seen(fields: &Fields) -> Seen {
    fields.get(Field::Seen).parse().unwrap_or_default()
}

/// The form as these words would have been typed into it.
pub fn typed(words: Option<Words>, seen: Seen) -> Fields {
    let fields = Fields::default().with(Field::Seen, &seen.to_string());
    match words {
        Some(Words { name, about }) => fields.with(Field::Name, &name.unwrap_or_default()).with(Field::About, &about),
        None => fields,
    }
}

fn said(typed: &str, max: usize, lines: Lines) -> Result<String, Problem> {
    typed_words(typed, max, lines)?.ok_or(Problem::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        association::{Tie, tests::association},
        lang::Lang,
        writing::Written,
        writing::tests::of_service,
    };

    fn written(text: &str) -> [Written; 1] {
        [Written::new(Lang::De, text.to_owned())]
    }

    fn check(texts: Texts<'_>, name: &str, about: &str) -> Result<Words, Vec<(Field, Problem)>> {
        let fields = Fields::default().with(Field::Name, name).with(Field::About, about);
        words(&fields, texts).map_err(|problems| problems.iter().map(|(field, problem)| (field, problem.clone())).collect())
    }

    #[test]
    fn each_text_has_its_words() {
        let (association, names, abouts) = (association(1, Tie::Resident), written("Briefe"), written("Wir lesen sie."));
        let said = |name: Option<&str>| Ok(Words { name: name.map(str::to_owned), about: "مرحبا\nبكم".to_owned() });
        assert_eq!(check(of_service(&names, &abouts), " رسائل ", "مرحبا\r\nبكم\n"), said(Some("رسائل")));
        assert_eq!(check(association.texts(), "never asked for", "مرحبا\nبكم"), said(None));
    }

    #[test]
    fn each_field_is_named_with_what_is_wrong() {
        let (names, abouts) = (written("Briefe"), written("Wir lesen sie."));
        let (long_name, long_about) = ("ж".repeat(NAME_MAX + 1), "ж".repeat(ABOUT_MAX + 1));
        for (name, about, expected) in [
            (" ", "", vec![(Field::Name, Problem::Missing), (Field::About, Problem::Missing)]),
            ("Zwei\nZeilen", "gut", vec![(Field::Name, Problem::Unreadable)]),
            ("gut", "rück\u{202e}wärts", vec![(Field::About, Problem::Unreadable)]),
            (&long_name, "gut", vec![(Field::Name, Problem::TooLong { max: NAME_MAX })]),
            ("gut", &long_about, vec![(Field::About, Problem::TooLong { max: ABOUT_MAX })]),
        ] {
            assert_eq!(check(of_service(&names, &abouts), name, about), Err(expected), "{name:.20} {about:.20}");
        }
        let fits = check(of_service(&names, &abouts), &long_name[2..], &long_about[2..]);
        assert!(fits.is_ok(), "{fits:?}");
    }

    #[test]
    fn the_form_begins_with_what_stands_there() {
        let (names, abouts) = (written("Briefe"), written("Wir lesen sie."));
        let texts = of_service(&names, &abouts);
        let fields = typed(texts.words(Lang::De), texts.seen(Lang::De));
        assert_eq!(words(&fields, texts).ok(), texts.words(Lang::De));
        assert_eq!(seen(&fields), texts.seen(Lang::De));
        assert_eq!(seen(&Fields::default()), Seen::default());
    }
}
