//! What words that stand in no list may be.

use std::ops::Range;

use super::{PART, Read, Reading, mistake::Near};
use crate::domain::find::{
    evidence::small,
    fold::{Word, detached},
    index::{How, Key, Sense, Use},
};

/// The longest word that is taken apart, in letters; longer ones are no words.
const LONGEST: usize = 60;

impl<'a> Reading<'a> {
    /// Guesses at what is not understood yet.
    pub(super) fn guesses(&mut self) {
        for place in (0..self.words.len()).filter(|place| !self.fillers[*place]).collect::<Vec<_>>() {
            match self.read[place] {
                Read::Not => self.guess(place),
                Read::Elsewhere | Read::Whole => self.german_near(place),
                Read::InPart => {}
            }
        }
        for from in 0..self.words.len().saturating_sub(1) {
            if (from..from + 2).all(|place| self.read[place] == Read::Not && !self.fillers[place]) {
                self.near(from..from + 2, Near::Once);
            }
        }
    }

    /// The first of these that says something.
    fn guess(&mut self, place: usize) {
        let word = &self.words[place];
        let only = place..place + 1;
        let _ = self.without_small_words(word)
            || self.near(only.clone(), Near::Once)
            || self.inside(word)
            || self.begun(word)
            || self.near(only, Near::Often);
    }

    /// Arabic: "and the work" is one word.
    fn without_small_words(&mut self, word: &Word) -> bool {
        for loose in detached(&word.plain) {
            let Some(key) = self.index.exact(&loose) else { continue };
            if key.uses.iter().any(|used| used.how == How::Whole) {
                let uses = key.uses.iter().filter(|used| used.how == How::Whole);
                self.evidence.add(uses, 0.9, loose.chars().count(), |_| 1.0);
            } else {
                self.evidence.add_parts(&key.uses, PART);
            }
            self.evidence.known = true;
            return true;
        }
        false
    }

    /// Known words inside a longer one: German compounds, endings of other languages.
    fn inside(&mut self, word: &Word) -> bool {
        let ends: Vec<usize> = word.loose.char_indices().map(|(at, _)| at).chain([word.loose.len()]).collect();
        let letters = ends.len() - 1;
        let shortest = if word.loose.is_ascii() { 5 } else { 4 };
        if letters <= shortest || letters > LONGEST {
            return false;
        }
        let mut found = false;
        let mut open: Vec<Range<usize>> = std::iter::once(0..letters).collect();
        while let Some(piece) = open.pop() {
            let Some((inner, key)) = self.longest(word, &ends, piece.clone(), shortest) else { continue };
            let share = small(inner.len()) / small(letters);
            let german = key.uses.iter().any(Use::is_german);
            if share < if german && inner.len() > 6 { 0.35 } else { 0.55 } {
                continue;
            }
            let uses = key.uses.iter().filter(|used| used.how == How::Whole && used.is_one_word());
            self.evidence.add(uses, 0.85 * share.sqrt(), inner.len(), |_| 1.0);
            found = true;
            open.extend([piece.start..inner.start, inner.end..piece.end]);
        }
        self.evidence.known |= found;
        found
    }

    /// The longest known word in a piece of another: anywhere where it is a German one, else only at the beginning.
    fn longest(&self, word: &Word, ends: &[usize], piece: Range<usize>, shortest: usize) -> Option<(Range<usize>, &'a Key)> {
        let lengths = (shortest..=piece.len()).rev();
        let mut pieces = lengths.flat_map(|length| (piece.start..=piece.end - length).map(move |from| from..from + length));
        pieces.find_map(|inner| {
            let key = self.index.exact(&word.loose[ends[inner.start]..ends[inner.end]])?;
            let fits = |used: &Use| used.how == How::Whole && used.is_one_word() && (inner.start == 0 || (used.is_german() && inner.len() > 4));
            key.uses.iter().any(fits).then_some((inner, key))
        })
    }

    /// The beginning of known words.
    fn begun(&mut self, word: &Word) -> bool {
        if word.loose.chars().count() < 4 || word.loose.contains(char::is_numeric) {
            return false;
        }
        let all = || self.index.beginning(&word.loose).iter().flat_map(|key| &key.uses).filter(|used| used.is_one_word());
        let own: Vec<Use> = all().filter(|used| used.is_own(self.reader)).copied().collect();
        let uses = if own.is_empty() && word.loose.chars().count() > 4 { all().copied().collect() } else { own };
        if uses.is_empty() {
            return false;
        }
        self.evidence.add_parts(&uses, 0.6);
        self.evidence.official.extend(uses.iter().filter_map(|used| match used.sense {
            Sense::Official(place) => Some((place, 0.5)),
            Sense::Topic(_) | Sense::Urgent(_) => None,
        }));
        self.evidence.known = true;
        true
    }
}
