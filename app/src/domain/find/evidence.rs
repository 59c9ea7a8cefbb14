//! What speaks for each topic.

use std::ops::Range;

use super::{
    Urgent,
    index::{Index, Sense, Use},
};
use crate::domain::{lang::Lang, service::Topic};

/// What speaks for each topic; 1 is a word of the reader's language that stands for it alone.
pub(super) type Weights = [f32; Topic::ALL.len()];

/// What the words of a query speak for.
pub(super) struct Evidence<'a> {
    index: &'a Index,
    reader: Lang,
    /// For each topic.
    pub(super) topics: Weights,
    /// What the query says is urgent.
    pub(super) urgent: Vec<Urgent>,
    /// Official words by their place in the list, with their weight.
    pub(super) official: Vec<(usize, f32)>,
    /// Words that are written otherwise: where they stand in the query, and what was probably meant.
    pub(super) corrected: Vec<(Range<usize>, &'static str)>,
    /// Whether something besides corrections speaks for a topic.
    pub(super) known: bool,
}

/// How much less each further topic of a word counts than the one before.
const FURTHER: f32 = 0.4;
/// How much a use must tell before it says that something is urgent.
const TOLD: f32 = 0.5;

impl<'a> Evidence<'a> {
    /// Nothing yet.
    pub(super) fn none(index: &'a Index, reader: Lang) -> Self {
        Self { index, reader, topics: Weights::default(), urgent: Vec::new(), official: Vec::new(), corrected: Vec::new(), known: false }
    }

    /// Adds what the uses of one word or phrase of that many letters speak for, each as far as it is `credible`. A word that stands for
    /// many topics tells little of each.
    pub(super) fn add<'u>(&mut self, uses: impl Iterator<Item = &'u Use>, weight: f32, length: usize, credible: impl Fn(&Use) -> f32) {
        let mut votes = Weights::default();
        let mut best = 0f32;
        for used in uses {
            let credible = credible(used);
            best = best.max(credible);
            let pull = pull(used, self.reader) * credible;
            for (place, topic) in self.topics_of(used).iter().enumerate() {
                votes[*topic as usize] += pull / FURTHER.mul_add(small(place), 1.0);
            }
            if let Sense::Official(place) = used.sense {
                self.official.push((place, weight * credible * small(length).sqrt()));
            }
            let urgent = self.urgent_in(used).filter(|_| credible > TOLD).or_else(|| self.urgent_around(used).filter(|_| weight * credible > TOLD));
            self.urgent.extend(urgent.filter(|urgent| !self.urgent.contains(urgent)));
        }
        self.vote(&votes, weight * best, f32::sqrt);
    }

    /// Adds what words known only from phrases speak for: the topics that they stand for most often.
    pub(super) fn add_parts(&mut self, uses: &[Use], weight: f32) {
        let mut votes = Weights::default();
        for used in uses {
            if let Some(topic) = self.topics_of(used).first() {
                votes[*topic as usize] += pull(used, self.reader);
            }
        }
        self.vote(&votes, weight, |share| share);
    }

    /// What a use is about, best first.
    pub(super) fn topics_of(&self, used: &Use) -> &'a [Topic] {
        match used.sense {
            Sense::Topic(topic) => Topic::ALL.get(topic as usize..=topic as usize).unwrap_or_default(),
            Sense::Urgent(urgent) => urgent.topics(),
            Sense::Official(place) => self.index.official.get(place).map(|word| word.topics.as_slice()).unwrap_or_default(),
        }
    }

    /// What the lists say is urgent of a use.
    fn urgent_in(&self, used: &Use) -> Option<Urgent> {
        match used.sense {
            Sense::Urgent(urgent) => Some(urgent),
            Sense::Official(place) => self.index.official.get(place).and_then(|word| word.urgent),
            Sense::Topic(_) => None,
        }
    }

    /// What its topics bring, where the lists say nothing of it.
    fn urgent_around(&self, used: &Use) -> Option<Urgent> {
        self.topics_of(used).iter().find_map(|topic| Urgent::of(*topic))
    }

    fn vote(&mut self, votes: &Weights, weight: f32, rarity: impl Fn(f32) -> f32) {
        let sum: f32 = votes.iter().sum();
        let most = votes.iter().copied().fold(0.0, f32::max);
        if most <= 0.0 {
            return;
        }
        for (topic, vote) in self.topics.iter_mut().zip(votes) {
            *topic += weight * (vote / most) * rarity(most / sum);
        }
    }
}

/// How much the language of a use counts beside others.
fn pull(used: &Use, reader: Lang) -> f32 {
    match used.lang {
        Some(lang) if lang == reader => 3.0,
        _ if used.is_german() => 1.5,
        _ => 1.0,
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of letters and words are small")]
pub(super) fn small(count: usize) -> f32 {
    count as f32
}
