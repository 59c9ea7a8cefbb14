//! The form for what a service is, and the one for a new service.

use super::{chosen, one, texts};
use crate::domain::{
    form::{Field, Fields, Problem, Problems},
    lang::{Lang, Spoken},
    nature::{Nature, in_order},
    service::{Audience, Facts, Topic},
    writing::Words,
};

/// A service to be, with its words in the language it is first written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewService {
    /// What it is.
    pub nature: Nature,
    /// The language of the words.
    pub source: Lang,
    /// What it is called.
    pub name: String,
    /// What happens there.
    pub about: String,
}

impl NewService {
    /// Its words.
    pub fn words(&self) -> Words {
        Words { name: Some(self.name.clone()), about: self.about.clone() }
    }
}

/// What a service is, or everything that is wrong with it.
pub fn nature(fields: &Fields) -> Result<Nature, Problems> {
    let mut problems = Problems::default();
    read(fields, &mut problems).ok_or(problems)
}

/// A new service, or everything that is wrong with it.
pub fn new(fields: &Fields) -> Result<NewService, Problems> {
    let mut problems = Problems::default();
    let source = problems.take(Field::Lang, one(fields, Field::Lang));
    let (name, about) = (texts::name(fields, &mut problems), texts::about(fields, &mut problems));
    let nature = read(fields, &mut problems);
    let new = || Some(NewService { nature: nature?, source: source?, name: name?, about: about? });
    new().ok_or(problems)
}

fn read(fields: &Fields, problems: &mut Problems) -> Option<Nature> {
    let main = problems.take(Field::Topic, one(fields, Field::Topic));
    let others = problems.take(Field::Topics, chosen::<Topic>(fields, Field::Topics));
    let languages = problems.take(Field::Languages, languages(fields));
    let entry = problems.take(Field::Entry, one(fields, Field::Entry));
    let audience = problems.take(Field::Audience, chosen::<Audience>(fields, Field::Audience));
    let admits = problems.take(Field::Admits, one(fields, Field::Admits));
    let children = problems.take(Field::Children, one(fields, Field::Children));
    let cost = problems.take(Field::Cost, one(fields, Field::Cost));
    let place = problems.take(Field::Place, one(fields, Field::Place));
    let audience = audience.map(|chosen| Audience::ALL.iter().copied().filter(|group| chosen.contains(group)).collect());
    let facts = Facts { audience: audience?, admits: admits?, children: children?, cost: cost?, place: place? };
    Some(Nature { topics: in_order(Some(main?), &others?), languages: languages?, entry: entry?, facts })
}

fn languages(fields: &Fields) -> Result<Vec<Spoken>, Problem> {
    let chosen: Vec<Spoken> = chosen(fields, Field::Languages)?;
    let languages: Vec<Spoken> = Spoken::all().filter(|spoken| chosen.contains(spoken)).collect();
    if languages.is_empty() { Err(Problem::Missing) } else { Ok(languages) }
}

/// The form as this nature would have been typed into it.
pub fn typed(nature: &Nature) -> Fields {
    let mut typed = with_facts(Fields::default(), &nature.facts).with(Field::Entry, nature.entry.as_str());
    for (place, topic) in nature.topics.iter().enumerate() {
        typed = typed.and(if place == 0 { Field::Topic } else { Field::Topics }, topic.slug());
    }
    for spoken in &nature.languages {
        typed = typed.and(Field::Languages, spoken.tag());
    }
    typed.with(Field::Seen, &nature.to_string())
}

/// The form for a new service: only what is usual is chosen already, and nobody is told what was not said.
pub fn blank(source: Lang) -> Fields {
    with_facts(Fields::default(), &Facts::default()).with(Field::Lang, source.tag())
}

fn with_facts(typed: Fields, facts: &Facts) -> Fields {
    let Facts { audience, admits, children, cost, place } = facts;
    let audience = audience.iter().fold(typed, |typed, group| typed.and(Field::Audience, group.as_str()));
    let chosen: [(Field, &str); 4] =
        [(Field::Admits, admits.as_str()), (Field::Children, children.as_str()), (Field::Cost, cost.as_str()), (Field::Place, place.as_str())];
    chosen.into_iter().fold(audience, |typed, (field, word)| typed.with(field, word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::service::Entry;

    const GOOD: &str = "topic=housing&topics=debt&topics=arrival&topics=housing&languages=uk&languages=de&entry=walk-in&audience=women\
        &admits=women&children=welcome&cost=charged&place=both";

    fn fields(query: &str) -> Fields {
        Fields::decode(query.as_bytes())
    }

    fn wrong<T: std::fmt::Debug>(read: Result<T, Problems>) -> Vec<(Field, Problem)> {
        read.unwrap_err().iter().map(|(field, problem)| (field, problem.clone())).collect()
    }

    #[test]
    fn a_form_says_what_a_service_is() {
        let nature = nature(&fields(GOOD)).unwrap();
        assert_eq!(nature.to_string(), "housing arrival debt/de uk/walk-in/women/women/welcome/charged/both");
        assert_eq!(nature.entry, Entry::WalkIn);
        assert_eq!(super::nature(&typed(&nature)).as_ref(), Ok(&nature), "the form begins with what is so");
        assert_eq!(typed(&nature).get(Field::Seen), nature.to_string());
    }

    #[test]
    fn each_field_is_named_with_what_is_wrong() {
        for (field, value, problem) in [
            (Field::Topic, "", Problem::Missing),
            (Field::Topic, "shopping", Problem::NotAChoice),
            (Field::Topics, "shopping", Problem::NotAChoice),
            (Field::Languages, "", Problem::Missing),
            (Field::Languages, "tlh", Problem::NotAChoice),
            (Field::Entry, "", Problem::Missing),
            (Field::Entry, "now", Problem::NotAChoice),
            (Field::Audience, "men", Problem::NotAChoice),
            (Field::Admits, "", Problem::Missing),
            (Field::Admits, "men", Problem::NotAChoice),
            (Field::Children, "no", Problem::NotAChoice),
            (Field::Cost, "12", Problem::NotAChoice),
            (Field::Place, "moon", Problem::NotAChoice),
        ] {
            assert_eq!(wrong(nature(&fields(GOOD).with(field, value))), [(field, problem)], "{field:?} {value:?}");
        }
        let plain = nature(&fields(GOOD).without(Field::Topics).without(Field::Audience)).unwrap();
        assert_eq!((plain.topics, plain.facts.audience), (vec![Topic::Housing], vec![]), "more topics and groups need not be chosen");
    }

    #[test]
    fn a_new_service_has_words_in_one_language() {
        let good = format!("{GOOD}&lang=ar&name=%D8%B1%D8%B3%D8%A7%D8%A6%D9%84&about=x");
        let service = new(&fields(&good)).unwrap();
        assert_eq!((service.source, service.words()), (Lang::Ar, Words { name: Some("رسائل".to_owned()), about: "x".to_owned() }));
        for (field, value, problem) in [
            (Field::Lang, "", Problem::Missing),
            (Field::Lang, "tlh", Problem::NotAChoice),
            (Field::Name, " ", Problem::Missing),
            (Field::Name, &"a".repeat(121), Problem::TooLong { max: 120 }),
            (Field::About, "", Problem::Missing),
            (Field::Topic, "", Problem::Missing),
        ] {
            assert_eq!(wrong(new(&fields(&good).with(field, value))), [(field, problem)], "{field:?} {value:?}");
        }
    }

    #[test]
    fn an_untouched_form_asks_for_what_nobody_can_guess() {
        let problems = wrong(new(&blank(Lang::De)));
        let missing = [Field::Name, Field::About, Field::Topic, Field::Languages, Field::Entry];
        assert_eq!(problems, missing.map(|field| (field, Problem::Missing)));
    }
}
