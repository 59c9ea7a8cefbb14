//! Finding help by the words people type: everyday words of all languages of the site and the words of German letters.
//!
//! The lists are in `app/words`; what is typed is compared with them after both were made alike (see `fold`).

use super::{
    directory::Directory,
    id::{AssociationId, ServiceId},
    lang::Lang,
    service::{Service, Topic},
};

mod distance;
mod evidence;
mod fold;
mod index;
mod latin;
mod list;
mod name;
mod slug;
mod weigh;

use evidence::{Evidence, Weights};
use fold::Word;
use index::Index;
use list::Official;
use name::{Named, named};
pub use slug::slug;
use weigh::weigh;

/// What the words of a query lead to. Nothing in it is a guess but `meant`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Topics the words lead to, best first, five at most; empty where none is sure.
    pub topics: Vec<Topic>,
    /// Official words in the query, best first, three at most.
    pub officials: Vec<OfficialWord>,
    /// The query as it was probably meant, where only a correction says something.
    pub meant: Option<String>,
    /// What cannot wait.
    pub urgent: Vec<Urgent>,
    /// Associations by the words of their names.
    pub associations: Vec<AssociationId>,
    /// Services by the words of their names.
    pub services: Vec<ServiceId>,
}

/// An official word as it stands on letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficialWord {
    /// The key of its explanation.
    pub slug: &'static str,
    /// The word, in German.
    pub spelling: &'static str,
}

/// What cannot wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgent {
    /// Somebody is beaten or threatened.
    Violence,
    /// Somebody thinks of ending their life.
    Suicide,
    /// Somebody is to be deported.
    Deportation,
    /// Somebody is put out of their flat.
    Eviction,
    /// Somebody's life or health is in danger.
    Medical,
}

impl Urgent {
    /// Each of them.
    pub const ALL: [Self; 5] = [Self::Violence, Self::Suicide, Self::Deportation, Self::Eviction, Self::Medical];

    /// Its name in lists and texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Violence => "violence",
            Self::Suicide => "suicide",
            Self::Deportation => "deportation",
            Self::Eviction => "eviction",
            Self::Medical => "medical",
        }
    }

    /// What cannot wait with every word for this topic, and when it is chosen without words: a calm box too many does no harm, one too
    /// few may.
    pub fn of(topic: Topic) -> Option<Self> {
        (topic == Topic::Violence).then_some(Self::Violence)
    }

    /// Who helps once the first danger is over, best first.
    fn topics(self) -> &'static [Topic] {
        match self {
            Self::Violence => &[Topic::Violence],
            Self::Suicide => &[Topic::MentalHealth],
            Self::Deportation => &[Topic::ResidenceAsylum, Topic::LegalAdvice],
            Self::Eviction => &[Topic::Housing],
            Self::Medical => &[Topic::Health],
        }
    }
}

/// The longest query that is read, in bytes; what comes after is not.
const LONGEST: usize = 300;
/// What must speak for a topic before it is an answer.
const SURE: f32 = 0.3;
/// Topics with less than this share of what speaks for the best one are none.
const BESIDE: f32 = 0.25;
const TOPICS: usize = 5;
const OFFICIALS: usize = 3;

/// What the words of a query lead to in this house, for a reader of that language: what they mean, and what is called like that.
pub fn find(query: &str, reader: Lang, house: &Directory) -> Found {
    let found = understand(query, reader);
    let words = fold::words(cut(query));
    let carrying: Vec<_> = words.iter().filter(|word| !Index::get().is_filler(&word.loose, reader)).collect();
    let Named { associations, services } = named(&carrying, house, found.topics.is_empty());
    let meant = found.meant.filter(|_| associations.is_empty() && services.is_empty());
    Found { meant, associations, services, ..found }
}

/// Reads the word lists, so that the first who looks for help does not wait for it. Takes a while; nothing waits for it.
pub fn prepare() {
    Index::get();
}

/// What the words of a query mean, whatever the house. All languages are searched; the reader's counts more.
pub fn understand(query: &str, reader: Lang) -> Found {
    let index = Index::get();
    let query = cut(query);
    let words = fold::words(query);
    let evidence = weigh(index, &words, reader);
    let meant = if evidence.known { None } else { corrected(query, &evidence) };
    let officials = officials(index, &evidence);
    let mut topics = alone(index, &words, reader).map(|word| word.topics.clone()).unwrap_or_default();
    for topic in sure(&evidence.topics) {
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    topics.truncate(TOPICS);
    Found { topics, officials, meant, urgent: evidence.urgent, ..Found::default() }
}

/// The official word that the query is and nothing else, words that carry nothing apart. What it leads to stands in the list, the same
/// for readers of all languages; what everyday words add comes after.
fn alone<'a>(index: &'a Index, words: &[Word], reader: Lang) -> Option<&'a Official> {
    let all: Vec<&Word> = words.iter().collect();
    let carrying: Vec<&Word> = words.iter().filter(|word| !index.is_filler(&word.loose, reader)).collect();
    index.official_word(&all, &index::alone(&all)).or_else(|| index.official_word(&carrying, &index::joined(carrying.iter().copied())))
}

fn cut(query: &str) -> &str {
    &query[..query.floor_char_boundary(LONGEST)]
}

fn sure(weights: &Weights) -> Vec<Topic> {
    let mut topics: Vec<(f32, Topic)> = Topic::ALL.into_iter().map(|topic| (weights[topic as usize], topic)).collect();
    topics.sort_by(|one, other| other.0.total_cmp(&one.0));
    let best = topics.first().map_or(0.0, |(weight, _)| *weight);
    let enough = if best >= SURE { best * BESIDE } else { f32::INFINITY };
    topics.into_iter().filter(|(weight, _)| *weight >= enough).take(TOPICS).map(|(_, topic)| topic).collect()
}

/// The official words that weigh most; those that weigh much less are only parts of them.
fn officials(index: &Index, evidence: &Evidence<'_>) -> Vec<OfficialWord> {
    let mut official = evidence.official.clone();
    official.sort_by(|one, other| other.1.total_cmp(&one.1));
    let best = official.first().map_or(0.0, |(_, weight)| *weight);
    let mut words: Vec<OfficialWord> = Vec::new();
    for (place, _) in official.into_iter().filter(|(_, weight)| *weight >= best * BESIDE) {
        let Some(word) = index.official.get(place) else { continue };
        if words.iter().all(|known| known.slug != word.slug) {
            words.extend(word.spellings.first().map(|spelling| OfficialWord { slug: word.slug, spelling }));
        }
    }
    words.truncate(OFFICIALS);
    words
}

/// The query with its words as the lists write them.
fn corrected(query: &str, evidence: &Evidence<'_>) -> Option<String> {
    let mut corrections = evidence.corrected.clone();
    corrections.sort_by_key(|(at, _)| at.start);
    let mut meant = String::new();
    let mut rest = 0;
    for (at, written) in corrections {
        if at.start >= rest {
            meant.push_str(&query[rest..at.start]);
            meant.push_str(written);
            rest = at.end;
        }
    }
    (rest > 0).then(|| meant + &query[rest..])
}

impl Found {
    /// Whether the words lead anywhere.
    pub fn is_sure(&self) -> bool {
        !(self.topics.is_empty() && self.associations.is_empty() && self.services.is_empty())
    }

    /// Whether the words lead to more than one thing, so that some fit better than others.
    pub fn ranks(&self) -> bool {
        self.topics.len() + self.associations.len() + self.services.len() > 1
    }

    /// What of these the words lead to: by name first, then of the best topic, each as they were sorted.
    pub fn narrow<T>(&self, offers: Vec<T>, service: impl Fn(&T) -> &Service) -> Vec<T> {
        let rank = |service: &Service| self.rank(service.id, service.association, &service.topics);
        let mut ranked: Vec<(usize, T)> = offers.into_iter().filter_map(|offer| Some((rank(service(&offer))?, offer))).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, offer)| offer).collect()
    }

    fn rank(&self, service: ServiceId, association: AssociationId, topics: &[Topic]) -> Option<usize> {
        if self.services.contains(&service) {
            return Some(0);
        }
        if self.associations.contains(&association) {
            return Some(1);
        }
        self.topics.iter().position(|topic| topics.contains(topic)).map(|place| place + 2)
    }
}

#[cfg(test)]
mod tests;
