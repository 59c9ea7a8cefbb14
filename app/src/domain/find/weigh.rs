//! What the words of a query speak for, and how strongly.

use std::ops::Range;

use super::{
    Urgent,
    fold::{Word, bones, detached},
    index::{How, Index, Key, Sense, Use, joined, print},
};
use crate::domain::{lang::Lang, service::Topic};

/// What speaks for each topic; 1 is a word of the reader's language that stands for it alone.
pub(super) type Weights = [f32; Topic::ALL.len()];

/// What the words of a query speak for.
#[derive(Debug, Default)]
pub(super) struct Evidence {
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

/// The longest phrase, in words.
const PHRASE: usize = 6;

/// Reads the words of a query.
pub(super) fn weigh(index: &Index, words: &[Word], reader: Lang) -> Evidence {
    let fillers = words.iter().map(|word| index.is_filler(&word.loose, reader)).collect();
    let mut reading = Reading { index, reader, words, fillers, read: vec![Read::Not; words.len()], evidence: Evidence::default() };
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
    evidence: Evidence,
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

/// How much less a word inside a phrase already read tells.
const AGAIN: f32 = 0.2;
/// How much less one word of a phrase tells than the phrase.
const PART: f32 = 0.45;

impl<'a> Reading<'a> {
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
        let number = self.words.len() == 1 && self.words[0].plain.chars().all(char::is_numeric);
        let sign = if number { "§" } else { "" };
        let Some(key) = self.index.exact(&[sign, &joined(words())].concat()) else { return };
        let all_fillers = places.iter().all(|place| self.fillers[*place]);
        // "an" and "der" are no other word; a question of little words only may be one.
        let uses = || key.uses.iter().filter(|used| used.how == How::Whole && (!all_fillers || (places.len() > 1 && !used.is_one_word())));
        if uses().next().is_none() {
            return;
        }
        let again = places.iter().all(|place| matches!(self.read[*place], Read::Whole | Read::Elsewhere));
        let longer = 0.4f32.mul_add(small(places.len() - 1), 1.0);
        let weight = if again { AGAIN } else { longer };
        let length = key.loose.chars().count();
        let print = print(words());
        let chance = is_chance(&key.loose, 4);
        let typed = |used: &Use| if used.is_typed(print) { 1.0 } else { 0.8 } * if chance && !is_own(used, self.reader) { AGAIN } else { 1.0 };
        self.evidence.add(uses(), weight, length, self.reader, self.index, typed);
        let elsewhere = places.len() == 1 && !uses().any(|used| is_own(used, self.reader));
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
            let credible = !is_chance(loose, 5) || key.uses.iter().any(|used| is_own(used, self.reader));
            self.evidence.add_parts(&key.uses, if credible { PART } else { PART * AGAIN }, self.reader, self.index);
            self.evidence.known = true;
            self.read[place] = Read::InPart;
        }
    }

    fn guesses(&mut self) {
        for place in 0..self.words.len() {
            let only = place..place + 1;
            let word = &self.words[place];
            let _ = match self.read[place] {
                Read::Elsewhere => self.near(only, Near::Besides),
                Read::Not if !self.fillers[place] => {
                    self.without_small_words(word)
                        || self.near(only.clone(), Near::Once)
                        || self.inside(word)
                        || self.begun(word)
                        || self.near(only, Near::Often)
                }
                Read::Not | Read::InPart | Read::Whole => false,
            };
        }
        for from in 0..self.words.len().saturating_sub(1) {
            if (from..from + 2).all(|place| self.read[place] == Read::Not && !self.fillers[place]) {
                self.near(from..from + 2, Near::Once);
            }
        }
    }

    /// Arabic: "and the work" is one word.
    fn without_small_words(&mut self, word: &Word) -> bool {
        for loose in detached(&word.plain) {
            let Some(key) = self.index.exact(&loose) else { continue };
            if key.uses.iter().any(|used| used.how == How::Whole) {
                let uses = key.uses.iter().filter(|used| used.how == How::Whole);
                self.evidence.add(uses, 0.9, loose.chars().count(), self.reader, self.index, |_| 1.0);
            } else {
                self.evidence.add_parts(&key.uses, PART, self.reader, self.index);
            }
            self.evidence.known = true;
            return true;
        }
        false
    }

    /// A typing mistake.
    fn near(&mut self, places: Range<usize>, near: Near) -> bool {
        let words = &self.words[places];
        let loose = joined(words);
        let length = loose.chars().count();
        if length < near.shortest(&loose) || loose.contains(char::is_numeric) {
            return false;
        }
        let mut found = self.index.near(&loose, near.most());
        found.retain(|(steps, key)| *steps > 0 && begins_alike(&loose, &key.loose, *steps));
        let Some(best) = found.iter().map(|found| self.doubt(found)).min() else { return false };
        found.retain(|found| self.doubt(found) == best);
        let length = found.iter().map(|(_, key)| key.loose.chars().count()).min().map_or(length, |listed| listed.min(length));
        let slip = found.iter().any(|(_, key)| is_slip(&loose, &key.loose));
        let (steps, own) = (best.0, best.1 == Own::Yes);
        if near == Near::Besides && !own {
            return false;
        }
        let uses: Vec<Use> = found.iter().flat_map(|(_, key)| key.uses.iter().copied()).filter(|used| used.how == best.2.0).collect();
        let written = uses.iter().find(|used| used.lang == Some(self.reader)).or(uses.first()).map(|used| used.written);
        let at = words.first().map_or(0, |word| word.at.start)..words.last().map_or(0, |word| word.at.end);
        self.evidence.corrected.extend(written.map(|written| (at, written)));
        if !(is_trusted(length, steps, own) || (slip && own)) {
            return false;
        }
        let weight = 0.8 - 0.1 * small(steps);
        match best.2.0 {
            How::Whole => self.evidence.add(uses.iter(), weight, length, self.reader, self.index, |_| 1.0),
            How::Part => self.evidence.add_parts(&uses, weight * PART, self.reader, self.index),
        }
        true
    }

    /// How doubtful it is that this was meant: mistakes, languages that are neither the reader's nor German, words of phrases.
    fn doubt(&self, (steps, key): &(usize, &Key)) -> (usize, Own, Wholly) {
        let own = key.uses.iter().any(|used| is_own(used, self.reader));
        let whole = key.uses.iter().any(|used| used.how == How::Whole);
        (*steps, if own { Own::Yes } else { Own::No }, Wholly(if whole { How::Whole } else { How::Part }))
    }

    /// A known word inside a longer one: German compounds, endings of other languages.
    fn inside(&mut self, word: &Word) -> bool {
        let letters: Vec<(usize, char)> = word.loose.char_indices().collect();
        let least = if word.loose.is_ascii() { 5 } else { 4 };
        if letters.len() <= least || letters.len() > LONGEST {
            return false;
        }
        let whole = Piece { letters: 0..letters.len(), ends: &[] };
        let mut found = false;
        let ends: Vec<usize> = letters.iter().map(|(at, _)| *at).chain([word.loose.len()]).collect();
        let mut open = vec![Piece { ends: &ends, ..whole }];
        while let Some(piece) = open.pop() {
            let Some((inner, key)) = self.longest(word, &piece, least) else { continue };
            let share = small(inner.len()) / small(letters.len());
            let german = key.uses.iter().any(|used| is_compounding(used));
            let least = if german && inner.len() > 6 { 0.35 } else { 0.55 };
            if share < least {
                continue;
            }
            let uses = key.uses.iter().filter(|used| used.how == How::Whole && used.is_one_word());
            self.evidence.add(uses, 0.85 * share.sqrt(), inner.len(), self.reader, self.index, |_| 1.0);
            self.evidence.known = true;
            found = true;
            open.push(Piece { letters: piece.letters.start..inner.start, ends: &ends });
            open.push(Piece { letters: inner.end..piece.letters.end, ends: &ends });
        }
        found
    }

    /// The longest known word in a piece of another: anywhere where it is a German one, else only at the beginning.
    fn longest(&self, word: &Word, piece: &Piece<'_>, least: usize) -> Option<(Range<usize>, &'a Key)> {
        let Range { start, end } = piece.letters;
        for length in (least..=end.saturating_sub(start)).rev() {
            for from in start..=end - length {
                let inner = from..from + length;
                let Some(key) = self.index.exact(&word.loose[piece.ends[inner.start]..piece.ends[inner.end]]) else { continue };
                let fits = |used: &Use| used.how == How::Whole && used.is_one_word() && (from == 0 || (is_compounding(used) && length > 4));
                if key.uses.iter().any(fits) {
                    return Some((inner, key));
                }
            }
        }
        None
    }

    /// The beginning of known words.
    fn begun(&mut self, word: &Word) -> bool {
        if word.loose.chars().count() < 4 || word.loose.contains(char::is_numeric) {
            return false;
        }
        let all = || self.index.beginning(&word.loose).iter().flat_map(|key| &key.uses).filter(|used| used.is_one_word());
        let own: Vec<Use> = all().filter(|used| is_own(used, self.reader)).copied().collect();
        let uses = if own.is_empty() && word.loose.chars().count() > 4 { all().copied().collect() } else { own };
        if uses.is_empty() {
            return false;
        }
        self.evidence.add_parts(&uses, 0.6, self.reader, self.index);
        self.evidence.official.extend(uses.iter().filter_map(|used| match used.sense {
            Sense::Official(place) => Some((place, 0.5)),
            Sense::Topic(_) | Sense::Urgent(_) => None,
        }));
        self.evidence.known = true;
        true
    }
}

/// The longest word that is taken apart, in letters; longer ones are no words.
const LONGEST: usize = 60;

struct Piece<'e> {
    letters: Range<usize>,
    ends: &'e [usize],
}

/// Whether a word is of the reader's language or of those that stand on letters and doors.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Own {
    Yes,
    No,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Wholly(How);

impl Ord for Wholly {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.0 == How::Part).cmp(&(other.0 == How::Part))
    }
}

impl PartialOrd for Wholly {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// How many typing mistakes are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Near {
    /// One, in the reader's language and in German, in a word of another language.
    Besides,
    Once,
    Often,
}

impl Near {
    fn most(self) -> usize {
        match self {
            Self::Besides | Self::Once => 1,
            Self::Often => 2,
        }
    }

    /// The shortest word, in letters, in which so many mistakes are looked for.
    fn shortest(self, loose: &str) -> usize {
        match self {
            Self::Once if bones(loose) != loose => 3,
            Self::Once => 4,
            Self::Besides => 6,
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

/// Whether a word of a foreign language shorter than this is there by chance: Latin letters are shared by too many.
fn is_chance(loose: &str, least: usize) -> bool {
    loose.is_ascii() && loose.len() < least
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

fn is_own(used: &Use, reader: Lang) -> bool {
    is_compounding(used) || used.lang.is_some_and(|lang| lang == reader || is_sister(lang, reader))
}

/// Languages so near that their readers type words of both.
fn is_sister(one: Lang, other: Lang) -> bool {
    [(Lang::Fa, Lang::Prs), (Lang::Ckb, Lang::Kmr), (Lang::Uk, Lang::Ru)].into_iter().any(|(a, b)| (one, other) == (a, b) || (one, other) == (b, a))
}

fn is_compounding(used: &Use) -> bool {
    matches!(used.lang, None | Some(Lang::De | Lang::DeSimple))
}

/// How much the language of a use counts beside others.
fn pull(used: &Use, reader: Lang) -> f32 {
    match used.lang {
        Some(lang) if lang == reader => 3.0,
        None | Some(Lang::De | Lang::DeSimple) => 1.5,
        Some(_) => 1.0,
    }
}

impl Evidence {
    /// Adds what the uses of one word or phrase speak for. A word that stands for many topics tells little of each.
    fn add<'u>(&mut self, uses: impl Iterator<Item = &'u Use>, weight: f32, length: usize, reader: Lang, index: &Index, typed: impl Fn(&Use) -> f32) {
        let mut votes = Weights::default();
        let mut trust = 0f32;
        for used in uses {
            let credible = typed(used);
            trust = trust.max(credible);
            let pull = pull(used, reader) * credible;
            for (place, topic) in used.sense.topics(index).iter().enumerate() {
                votes[*topic as usize] += pull / (1.0 + 0.4 * small(place));
            }
            match used.sense {
                Sense::Official(place) => self.official.push((place, weight * credible * small(length).sqrt())),
                Sense::Urgent(urgent) if credible > 0.5 && !self.urgent.contains(&urgent) => self.urgent.push(urgent),
                Sense::Urgent(_) | Sense::Topic(_) => {}
            }
        }
        self.vote(&votes, weight * trust, f32::sqrt);
    }

    /// Adds what words known only from phrases speak for: the topics that they stand for most often.
    fn add_parts(&mut self, uses: &[Use], weight: f32, reader: Lang, index: &Index) {
        let mut votes = Weights::default();
        for used in uses {
            if let Some(topic) = used.sense.topics(index).first() {
                votes[*topic as usize] += pull(used, reader);
            }
        }
        self.vote(&votes, weight, |share| share);
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

impl Sense {
    /// What it is about, best first.
    fn topics(self, index: &Index) -> Vec<Topic> {
        match self {
            Self::Topic(topic) => vec![topic],
            Self::Urgent(urgent) => urgent.topics().to_vec(),
            Self::Official(place) => index.official.get(place).map(|word| word.topics.clone()).unwrap_or_default(),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of letters and words are small")]
fn small(count: usize) -> f32 {
    count as f32
}
