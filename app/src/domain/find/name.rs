//! Associations and services by the words of their names.

use super::{
    distance::distance,
    fold::{Word, words},
};
use crate::domain::{
    directory::Directory,
    id::{AssociationId, ServiceId},
    writing::Written,
};

/// What is called like that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) associations: Vec<AssociationId>,
    pub(super) services: Vec<ServiceId>,
}

/// Associations and services in whose names all words of the query stand; in what they write of themselves, where no name has them and
/// that is `wanted`.
pub(super) fn named(query: &[&Word], house: &Directory, wanted: bool) -> Named {
    if query.is_empty() {
        return Named::default();
    }
    let by_name = Named {
        associations: house.associations.iter().filter(|association| is_called(query, &association.name)).map(|association| association.id).collect(),
        services: house.services.iter().filter(|service| any(&service.name, |name| is_called(query, name))).map(|service| service.id).collect(),
    };
    if by_name != Named::default() || !wanted {
        return by_name;
    }
    Named {
        associations: house
            .associations
            .iter()
            .filter(|association| any(&association.about, |text| tells(query, text)))
            .map(|found| found.id)
            .collect(),
        services: house.services.iter().filter(|service| any(&service.about, |text| tells(query, text))).map(|service| service.id).collect(),
    }
}

fn any(versions: &[Written], fits: impl Fn(&str) -> bool) -> bool {
    versions.iter().any(|version| fits(&version.text))
}

/// The shortest word that tells one name from another, in letters.
const TELLING: usize = 3;

fn is_called(query: &[&Word], name: &str) -> bool {
    let name = words(name);
    let whole: String = name.iter().map(|word| word.loose.as_str()).collect();
    let typed: String = query.iter().map(|word| word.loose.as_str()).collect();
    let telling = query.iter().any(|word| word.loose.chars().count() >= TELLING);
    telling && (is_word(&typed, &whole) || query.iter().all(|word| name.iter().any(|known| is_word(&word.loose, &known.loose))))
}

/// Whether a word was meant: as it stands, begun, or with one mistake where it is long enough.
fn is_word(typed: &str, known: &str) -> bool {
    let [one, other] = [typed, known].map(|word| word.chars().collect::<Vec<_>>());
    typed == known
        || (one.len() > 3 && known.starts_with(typed))
        || (one.len() > 5 && one.first() == other.first() && distance(&one, &other, 1).is_some())
}

/// Whether all words of the query stand in a text; short ones stand everywhere.
fn tells(query: &[&Word], text: &str) -> bool {
    let text = words(text);
    query.iter().all(|word| word.loose.chars().count() > 4 && text.iter().any(|known| known.loose == word.loose))
}
