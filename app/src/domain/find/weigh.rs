//! What the words of a query speak for, and how strongly.

use super::{
    evidence::{Evidence, small},
    fold::Word,
    index::{How, Index, Use, alone, joined, print},
};
use crate::domain::lang::Lang;

mod guess;
mod mistake;

/// The longest phrase, in words.
const PHRASE: usize = 6;

/// Reads the words of a query.
pub(super) fn weigh<'a>(index: &'a Index, words: &'a [Word], reader: Lang) -> Evidence<'a> {
    let fillers = words.iter().map(|word| index.is_filler(&word.loose, reader)).collect();
    let mut reading = Reading { index, reader, words, fillers, read: vec![Read::Not; words.len()], evidence: Evidence::none(index, reader) };
    reading.phrases();
    reading.phrases_without_fillers();
    reading.parts();
    reading.guesses();
    reading.evidence
}

struct Reading<'a> {
    index: &'a Index,
    reader: Lang,
    words: &'a [Word],
    fillers: Vec<bool>,
    read: Vec<Read>,
    evidence: Evidence<'a>,
}

/// How far a word of the query is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Read {
    Not,
    InPart,
    /// In a language that is neither the reader's nor on letters.
    Elsewhere,
    Whole,
}

/// How much less tells what was told already, or what is probably chance.
const LITTLE: f32 = 0.2;
/// How much less one word of a phrase tells than the phrase.
const PART: f32 = 0.45;
/// How much less a word tells that meets the list's only loosely.
const LOOSE: f32 = 0.8;
/// How much more each further word of a phrase tells.
const LONGER: f32 = 0.4;

impl Reading<'_> {
    /// Longest phrases first, then single words.
    fn phrases(&mut self) {
        for size in (1..=PHRASE.min(self.words.len())).rev() {
            for from in 0..=self.words.len() - size {
                let places: Vec<usize> = (from..from + size).collect();
                self.phrase(&places);
            }
        }
    }

    fn phrases_without_fillers(&mut self) {
        let carrying: Vec<usize> = (0..self.words.len()).filter(|place| !self.fillers[*place]).collect();
        for size in (2..=PHRASE.min(carrying.len())).rev() {
            for places in carrying.windows(size).filter(|places| places[size - 1] - places[0] >= size) {
                self.phrase(places);
            }
        }
    }

    fn phrase(&mut self, places: &[usize]) {
        let words = || places.iter().map(|place| &self.words[*place]);
        let whole = places.len() == self.words.len();
        let loose = if whole { alone(&words().collect::<Vec<_>>()) } else { joined(words()) };
        let Some(key) = self.index.exact(&loose) else { return };
        let all_fillers = places.iter().all(|place| self.fillers[*place]);
        // "an" and "der" are no other word; a question of little words only may be one, and so may one that is all of the query.
        let carries = |used: &Use| !all_fillers || (places.len() > 1 && !used.is_one_word()) || (whole && used.is_official());
        let uses = || key.uses.iter().filter(|used| used.how == How::Whole && carries(used) && used.is_parted(places.len(), &loose));
        if uses().next().is_none() {
            return;
        }
        let again = places.iter().all(|place| matches!(self.read[*place], Read::Whole | Read::Elsewhere));
        let longer = LONGER.mul_add(small(places.len() - 1), 1.0);
        let weight = if again { LITTLE } else { longer };
        let length = key.loose.chars().count();
        let print = print(words());
        let chance = is_chance(&key.loose, 4);
        let reader = self.reader;
        let credible = |used: &Use| match (used.is_typed(print), chance && !used.is_own(reader)) {
            (true, false) => 1.0,
            (false, false) => LOOSE,
            (_, true) => LITTLE,
        };
        self.evidence.add(uses(), weight, length, credible);
        let elsewhere = places.len() == 1 && !uses().any(|used| used.is_own(self.reader));
        self.evidence.known |= !elsewhere;
        for place in places {
            self.read[*place] = if elsewhere { Read::Elsewhere } else { Read::Whole };
        }
    }

    /// Words that are known only from phrases.
    fn parts(&mut self) {
        for place in 0..self.words.len() {
            if self.read[place] != Read::Not || self.fillers[place] {
                continue;
            }
            let loose = &self.words[place].loose;
            let Some(key) = self.index.exact(loose) else { continue };
            // A short word of a phrase in another language is chance.
            let credible = !is_chance(loose, 5) || key.uses.iter().any(|used| used.is_own(self.reader));
            self.evidence.add_parts(&key.uses, if credible { PART } else { PART * LITTLE });
            self.evidence.known = true;
            self.read[place] = Read::InPart;
        }
    }
}

/// Whether a word of a foreign language shorter than this is there by chance: Latin letters are shared by too many.
fn is_chance(loose: &str, least: usize) -> bool {
    loose.is_ascii() && loose.len() < least
}
