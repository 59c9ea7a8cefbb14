//! Typing mistakes.

use std::{cmp::Reverse, ops::Range};

use super::{PART, Read, Reading};
use crate::domain::{
    find::{
        evidence::small,
        fold::bones,
        index::{How, Key, Sense, Use, joined},
    },
    lang::Lang,
};

/// The shortest word that may be an official one with a mistake, in letters.
const EXPLAINED: usize = 7;
/// The shortest word of a foreign list that may be a German one with a mistake, in letters.
const SAID: usize = 6;

impl Reading<'_> {
    /// Known words that differ from some words written as one by few mistakes. Those that are not trusted are kept to ask about.
    pub(super) fn near(&mut self, places: Range<usize>, near: Near) -> bool {
        let words = &self.words[places];
        let loose = joined(words);
        let shortest = near.shortest(&loose);
        if loose.chars().count() < shortest || loose.contains(char::is_numeric) {
            return false;
        }
        let mut found = self.index.near(&loose, near.most());
        found.retain(|(steps, key)| *steps > 0 && key.loose.chars().count() >= shortest && begins_alike(&loose, &key.loose, *steps));
        let Some(best) = found.iter().map(|found| self.doubt(found)).min() else { return false };
        found.retain(|found| self.doubt(found) == best);
        let (steps, Reverse(own), Reverse(whole)) = best;
        let how = if whole { How::Whole } else { How::Part };
        let uses: Vec<Use> = found.iter().flat_map(|(_, key)| key.uses.iter().copied()).filter(|used| used.how == how).collect();
        let length = found.iter().map(|(_, key)| key.loose.chars().count()).min().unwrap_or_default().min(loose.chars().count());
        let trusted = is_trusted(length, steps, own) || (own && found.iter().any(|(_, key)| is_slip(&loose, &key.loose)));
        if own || trusted {
            let written = found.iter().flat_map(|(_, key)| key.uses.iter().map(|used| (key.uses.len(), used))).filter(|(_, used)| used.how == how);
            // The lists have some words with mistakes as well; what is used for more is written properly.
            let written = written.min_by_key(|(count, used)| (used.lang.is_some(), Reverse(*count), used.lang != Some(self.reader)));
            let written = written.map(|(_, used)| used.written);
            let at = words.first().map_or(0, |word| word.at.start)..words.last().map_or(0, |word| word.at.end);
            self.evidence.corrected.extend(written.map(|written| (at, written)));
        }
        let weight = 0.8 - 0.1 * small(steps);
        match how {
            _ if !trusted => {}
            How::Whole => self.evidence.add(uses.iter(), weight, length, |_| 1.0),
            How::Part => self.evidence.add_parts(&uses, weight * PART),
        }
        trusted
    }

    /// How doubtful it is that this was meant: mistakes, languages that are neither the reader's nor German, words of phrases.
    fn doubt(&self, (steps, key): &(usize, &Key)) -> (usize, Reverse<bool>, Reverse<bool>) {
        let own = key.uses.iter().any(|used| used.is_own(self.reader));
        let whole = key.uses.iter().any(|used| used.how == How::Whole);
        (*steps, Reverse(own), Reverse(whole))
    }

    /// A German word that lists of everyday words have with a mistake: it leads to the topic, and is corrected all the same; an official
    /// one is explained as well.
    pub(super) fn german_near(&mut self, place: usize) {
        let word = &self.words[place];
        let length = word.loose.chars().count();
        if length < SAID || self.index.exact(&word.loose).is_some_and(|key| key.uses.iter().any(Use::is_official)) {
            return;
        }
        let near = self.index.near(&word.loose, 1);
        let german = near.iter().flat_map(|(_, key)| &key.uses).filter(|used| used.is_german() && used.how == How::Whole);
        let fits = |used: &&Use| self.evidence.topics_of(used).first().is_some_and(|topic| self.evidence.topics[*topic as usize] > 0.0);
        let german: Vec<Use> = german.filter(fits).copied().collect();
        let explained: Vec<Use> = german.iter().filter(|used| used.is_official() && length >= EXPLAINED).copied().collect();
        let said = if self.read[place] == Read::Elsewhere { german } else { explained.clone() };
        let written = said.iter().min_by_key(|used| (used.lang.is_some(), used.lang != Some(Lang::De))).map(|used| used.written);
        self.evidence.corrected.extend(written.map(|written| (word.at.clone(), written)));
        self.evidence.official.extend(explained.iter().filter_map(|used| match used.sense {
            Sense::Official(place) => Some((place, small(length).sqrt())),
            Sense::Topic(_) | Sense::Urgent(_) => None,
        }));
    }
}

/// How many typing mistakes are looked for.
#[derive(Clone, Copy)]
pub(super) enum Near {
    Once,
    Often,
}

impl Near {
    fn most(self) -> usize {
        match self {
            Self::Once => 1,
            Self::Often => 2,
        }
    }

    /// The shortest word, in letters, in which so many mistakes are looked for.
    fn shortest(self, loose: &str) -> usize {
        match self {
            Self::Once if bones(loose) != loose => 3,
            Self::Once => 4,
            Self::Often => 8,
        }
    }
}

/// Whether a word with so many mistakes is an answer; what is not may still be asked about.
fn is_trusted(length: usize, steps: usize, own: bool) -> bool {
    let least = match (steps, own) {
        (1, true) => 5,
        (1, false) | (_, true) => 8,
        (_, false) => 11,
    };
    length >= least
}

/// Whether the same letters were typed in another order, or with other vowels where they are written by the way.
fn is_slip(typed: &str, listed: &str) -> bool {
    let [mut one, mut other] = [typed, listed].map(|word| word.chars().collect::<Vec<_>>());
    one.sort_unstable();
    other.sort_unstable();
    one == other || (bones(typed) != typed && bones(typed) == bones(listed) && bones(typed).chars().count() > 1)
}

/// People mistype the first letter of a word rarely; strings of no meaning differ in it nearly always.
fn begins_alike(typed: &str, listed: &str, steps: usize) -> bool {
    let (mut one, mut other) = (typed.chars(), listed.chars());
    let (first, against) = ((one.next(), one.next()), (other.next(), other.next()));
    first.0 == against.0 || is_slip(typed, listed) || first == (against.1, against.0) || (steps == 1 && typed.chars().count() > 7)
}
