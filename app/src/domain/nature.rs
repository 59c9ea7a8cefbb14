//! What a service is besides its words: by this it is found.

use std::fmt;

use super::{
    lang::Spoken,
    service::{Entry, Facts, Service, Topic},
};

/// What the association says of a service once, for readers of every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nature {
    /// What it is about: the main topic, then the others as the house lists them.
    pub topics: Vec<Topic>,
    /// Languages it is given in, as the house lists them.
    pub languages: Vec<Spoken>,
    /// How one gets a place.
    pub entry: Entry,
    /// What else one should know before coming.
    pub facts: Facts,
}

/// What becomes of a nature that somebody saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It is so already.
    Unchanged,
    /// It is so from now on.
    Kept,
    /// It is no longer what they had before them.
    Meanwhile,
}

impl Nature {
    /// What a service is now.
    pub fn of(service: &Service) -> Self {
        Self {
            topics: in_order(service.topics.first().copied(), &service.topics),
            languages: Spoken::all().filter(|spoken| service.languages.contains(spoken)).collect(),
            entry: service.entry,
            facts: service.facts.clone(),
        }
    }

    /// What becomes of this where `now` is kept, for somebody who has seen the line of what was kept before.
    pub fn save(&self, now: &Self, seen: &str) -> Saving {
        if self == now {
            Saving::Unchanged
        } else if seen == now.to_string() {
            Saving::Kept
        } else {
            Saving::Meanwhile
        }
    }
}

/// The main topic, then the others as the house lists them, each once.
pub(super) fn in_order(main: Option<Topic>, topics: &[Topic]) -> Vec<Topic> {
    let others = Topic::ALL.into_iter().filter(|topic| Some(*topic) != main && topics.contains(topic));
    main.into_iter().chain(others).collect()
}

/// One line that is another one as soon as anything is: `housing debt/de uk/walk-in/women/everybody/unsaid/free/house`.
impl fmt::Display for Nature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let topics: Vec<&str> = self.topics.iter().map(|topic| topic.slug()).collect();
        let languages: Vec<&str> = self.languages.iter().map(|spoken| spoken.tag()).collect();
        let audience: Vec<&str> = self.facts.audience.iter().map(|group| group.as_str()).collect();
        let Facts { admits, children, cost, place, .. } = &self.facts;
        let single = [self.entry.as_str(), &audience.join(" "), admits.as_str(), children.as_str(), cost.as_str(), place.as_str()].join("/");
        write!(f, "{}/{}/{single}", topics.join(" "), languages.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        offer::tests::service,
        service::{Admits, Audience, Children, Cost, Place},
    };

    fn nature() -> Nature {
        Nature {
            topics: vec![Topic::Housing, Topic::Debt],
            languages: vec!["de".parse().unwrap(), "uk".parse().unwrap()],
            entry: Entry::WalkIn,
            facts: Facts { audience: vec![Audience::Women], ..Facts::default() },
        }
    }

    #[test]
    fn the_main_topic_stays_first_and_the_rest_is_in_the_order_of_the_house() {
        let languages = ["uk", "de"].map(|tag| tag.parse().unwrap()).to_vec();
        let topics = vec![Topic::Housing, Topic::Health, Topic::Debt, Topic::Arrival];
        let service = Service { topics, languages, ..service(1) };
        let nature = Nature::of(&service);
        assert_eq!(nature.topics, [Topic::Housing, Topic::Arrival, Topic::Debt, Topic::Health]);
        assert_eq!(nature.languages.iter().map(|spoken| spoken.tag()).collect::<Vec<_>>(), ["de", "uk"]);
        assert_eq!(Nature::of(&Service { topics: nature.topics.clone(), languages: nature.languages.clone(), ..service }), nature);
    }

    #[test]
    fn anything_that_changes_meanwhile_is_noticed() {
        let before = nature();
        let facts = |change: fn(&mut Facts)| {
            let mut nature = nature();
            change(&mut nature.facts);
            nature
        };
        for now in [
            Nature { topics: vec![Topic::Debt, Topic::Housing], ..nature() },
            Nature { topics: vec![Topic::Housing], ..nature() },
            Nature { languages: vec!["de".parse().unwrap()], ..nature() },
            Nature { entry: Entry::Appointment, ..nature() },
            facts(|facts| facts.audience.clear()),
            facts(|facts| facts.audience.push(Audience::Youth)),
            facts(|facts| facts.admits = Admits::Women),
            facts(|facts| facts.children = Children::Welcome),
            facts(|facts| facts.cost = Cost::Charged),
            facts(|facts| facts.place = Place::Online),
        ] {
            let mine = Nature { topics: vec![Topic::Violence], ..nature() };
            assert_eq!(mine.save(&now, &before.to_string()), Saving::Meanwhile, "{now}");
            assert_eq!(mine.save(&now, &now.to_string()), Saving::Kept, "{now}");
            assert_eq!(now.save(&now, &before.to_string()), Saving::Unchanged, "{now}");
        }
        assert_eq!(before.to_string(), "housing debt/de uk/walk-in/women/everybody/unsaid/free/house");
    }
}
