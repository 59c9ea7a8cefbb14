//! What people tell the house without an account.

use super::{Lines, missing_or, words};
use crate::domain::{
    feedback::Feedback,
    form::{Field, Fields, Problem, Problems},
};

/// The longest message.
pub const MESSAGE_MAX: usize = 2000;
/// The longest address or number for an answer.
pub const CONTACT_MAX: usize = 200;
/// The longest address of a page.
const ABOUT_MAX: usize = 200;

/// A message, or everything that is wrong with it.
pub fn feedback(fields: &Fields) -> Result<Feedback, Problems> {
    let mut problems = Problems::default();
    let kind = fields.get(Field::Kind);
    let kind = problems.take(Field::Kind, kind.parse().map_err(|_| missing_or(kind, Problem::NotAChoice)));
    let message = words(fields.get(Field::Message), MESSAGE_MAX, Lines::Many).and_then(|words| words.ok_or(Problem::Missing));
    let message = problems.take(Field::Message, message);
    let contact = problems.take(Field::Contact, words(fields.get(Field::Contact), CONTACT_MAX, Lines::One));
    let read = || Some(Feedback { kind: kind?, words: message?, contact: contact?, about: about(fields) });
    read().filter(|_| problems.is_empty()).ok_or(problems)
}

/// The page it is about: the address after `/{lang}`. Nobody typed it, so what is none is passed over. What it was narrowed to may be
/// a secret.
pub fn about(fields: &Fields) -> Option<String> {
    let typed = fields.get(Field::About);
    let path = typed.split(['?', '#']).next().unwrap_or_default();
    let is_path = path.starts_with('/') && !path.starts_with("//") && path.len() <= ABOUT_MAX;
    (is_path && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::feedback::Kind;

    fn typed(text: &str) -> Result<Feedback, Problems> {
        feedback(&Fields::decode(text.as_bytes()))
    }

    fn wrong(text: &str) -> Vec<(Field, Problem)> {
        typed(text).unwrap_err().iter().map(|(field, problem)| (field, problem.clone())).collect()
    }

    #[test]
    fn a_message_needs_a_kind_and_words() {
        let barrier = typed("kind=barrier&message=Eine+Stufe%0D%0Aan+der+T%C3%BCr&contact=&about=%2Frooms%2Fsaal%3Fdate%3D1").unwrap();
        let expected = ("Eine Stufe\nan der Tür", None, Some("/rooms/saal"));
        assert_eq!((barrier.words.as_str(), barrier.contact.as_deref(), barrier.about.as_deref()), expected);
        assert_eq!(barrier.kind, Kind::Barrier);
        assert_eq!(wrong(""), [(Field::Kind, Problem::Missing), (Field::Message, Problem::Missing)]);
        assert_eq!(wrong("kind=praise&message=x"), [(Field::Kind, Problem::NotAChoice)]);
        let long = |field: &str, count: usize| format!("kind=other&message=x&{field}={}", "x".repeat(count));
        assert_eq!(wrong(&long("contact", CONTACT_MAX + 1)), [(Field::Contact, Problem::TooLong { max: CONTACT_MAX })]);
        assert!(typed(&long("contact", CONTACT_MAX)).is_ok());
    }

    #[test]
    fn only_a_page_of_this_site_is_kept() {
        for (address, kept) in
            [("/", Some("/")), ("/a?token=x", Some("/a")), ("https://a.example", None), ("//a.example", None), ("/%20a", None), ("", None)]
        {
            assert_eq!(typed(&format!("kind=other&message=x&about={address}")).unwrap().about.as_deref(), kept, "{address}");
        }
    }
}
