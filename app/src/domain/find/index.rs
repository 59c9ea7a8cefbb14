//! All lists of words, read once.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    num::NonZeroU64,
    sync::OnceLock,
};

use super::{
    Urgent,
    distance::{distance, letters},
    fold::{Word, words},
    latin::in_latin,
    list::{Kind, Official, everyday, official},
};
use crate::domain::{lang::Lang, service::Topic};

/// What the house knows of words.
pub(super) struct Index {
    /// By their loose forms.
    keys: Vec<Key>,
    /// Which letters each key has and its place, by the number of its letters.
    by_length: Vec<Vec<(u64, usize)>>,
    /// Words that carry nothing, each with the languages it carries nothing in, as bits.
    fillers: HashMap<String, u32>,
    /// The official words.
    pub(super) official: Vec<Official>,
}

/// A word, or several written as one, with all it is used for.
pub(super) struct Key {
    /// Its loose form.
    pub(super) loose: Box<str>,
    /// What it is used for; never empty.
    pub(super) uses: Box<[Use]>,
}

/// One use of a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use {
    /// What it stands for.
    pub(super) sense: Sense,
    /// Whether it stands for that alone.
    pub(super) how: How,
    /// As the list writes it.
    pub(super) written: &'static str,
    /// The language; none for official words.
    pub(super) lang: Option<Lang>,
    print: Option<NonZeroU64>,
}

/// What a word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// Help with this.
    Topic(Topic),
    /// Help now.
    Urgent(Urgent),
    /// An official word, by its place in the list.
    Official(usize),
}

/// How much of an entry a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// All of it, or all but words that carry nothing.
    Whole,
    /// One word of several.
    Part,
}

/// Languages so near that readers of one type words of the other.
const SISTERS: [(Lang, Lang); 3] = [(Lang::Fa, Lang::Prs), (Lang::Ckb, Lang::Kmr), (Lang::Uk, Lang::Ru)];

/// The longest word, in bytes, that is known only as the list parts it.
const SHORT: usize = 3;

impl Use {
    /// Whether it was typed as the list writes it, but for marks and capitals.
    pub(super) fn is_typed(&self, print: NonZeroU64) -> bool {
        self.print == Some(print)
    }

    /// Whether it is a word of letters.
    pub(super) fn is_official(&self) -> bool {
        matches!(self.sense, Sense::Official(_))
    }

    /// Whether so many words may be it: letters written apart ("e. V.") are none of the many short words of other languages.
    pub(super) fn is_parted(&self, count: usize, loose: &str) -> bool {
        loose.len() > SHORT || words(self.written).len() == count
    }

    /// Whether it is of the reader's language, of one so near that its words are typed as well, or of German, which stands on letters.
    pub(super) fn is_own(&self, reader: Lang) -> bool {
        self.is_german() || self.lang.is_some_and(|lang| lang == reader || SISTERS.contains(&(lang, reader)) || SISTERS.contains(&(reader, lang)))
    }

    /// Whether it is German.
    pub(super) fn is_german(&self) -> bool {
        matches!(self.lang, None | Some(Lang::De | Lang::DeSimple))
    }

    /// Whether the list has it as a single word.
    pub(super) fn is_one_word(&self) -> bool {
        !self.written.contains(char::is_whitespace)
    }
}

impl Index {
    /// The index; made when it is first asked for.
    pub(super) fn get() -> &'static Self {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(Self::read)
    }

    fn read() -> Self {
        let mut making = Making::default();
        let official: Vec<Official> = official().collect();
        // Read twice rather than kept: all entries at once take more memory than all that comes of them.
        for entry in entries(&official) {
            making.whole(&entry);
        }
        for entry in entries(&official) {
            making.parts(&entry);
        }
        making.done(official)
    }

    /// The key with exactly this loose form.
    pub(super) fn exact(&self, loose: &str) -> Option<&Key> {
        self.keys.binary_search_by(|key| (*key.loose).cmp(loose)).ok().map(|place| &self.keys[place])
    }

    /// The official word that these words with this loose form are, whatever else they are; as it is written rather than as it may be meant.
    pub(super) fn official_word(&self, words: &[&Word], loose: &str) -> Option<&Official> {
        let print = print(words.iter().copied());
        let fits = |used: &&Use| used.is_official() && used.how == How::Whole && used.is_parted(words.len(), loose);
        let used = self.exact(loose)?.uses.iter().filter(fits).min_by_key(|used| !used.is_typed(print))?;
        match used.sense {
            Sense::Official(place) => self.official.get(place),
            Sense::Topic(_) | Sense::Urgent(_) => None,
        }
    }

    /// Keys that begin with this.
    pub(super) fn beginning(&self, loose: &str) -> &[Key] {
        let from = self.keys.partition_point(|key| *key.loose < *loose);
        let count = self.keys[from..].partition_point(|key| key.loose.starts_with(loose));
        &self.keys[from..from + count]
    }

    /// Keys at most so many typing mistakes away, with their number.
    pub(super) fn near(&self, loose: &str, most: usize) -> Vec<(usize, &Key)> {
        let typed: Vec<char> = loose.chars().collect();
        let bits = letters(loose);
        let lengths = typed.len().saturating_sub(most)..=typed.len() + most;
        let alike = lengths.filter_map(|length| self.by_length.get(length)).flatten();
        let alike = alike.filter(|(key, _)| (key ^ bits).count_ones() as usize <= 2 * most).map(|(_, place)| &self.keys[*place]);
        let mut listed = Vec::new();
        let mut near = Vec::new();
        for key in alike {
            listed.clear();
            listed.extend(key.loose.chars());
            near.extend(distance(&typed, &listed, most).map(|steps| (steps, key)));
        }
        near
    }

    /// Whether a word carries nothing for this reader: in their own language, or in another where it is no word of a topic.
    pub(super) fn is_filler(&self, loose: &str, reader: Lang) -> bool {
        let Some(langs) = self.fillers.get(loose) else { return false };
        let whole = || self.exact(loose).into_iter().flat_map(|key| &key.uses).filter(|used| used.how == How::Whole);
        match langs & bit(reader) {
            0 => whole().next().is_none(),
            _ => !whole().any(|used| used.lang == Some(reader)),
        }
    }
}

/// A number for the plain form of some words written as one.
pub(super) fn print<'w>(words: impl IntoIterator<Item = &'w Word>) -> NonZeroU64 {
    let mut print = DefaultHasher::new();
    words.into_iter().flat_map(|word| word.plain.chars()).for_each(|c| c.hash(&mut print));
    NonZeroU64::new(print.finish()).unwrap_or(NonZeroU64::MIN)
}

/// The loose form of a whole query; a number alone is one of a paragraph.
pub(super) fn alone(words: &[&Word]) -> String {
    let number = words.len() == 1 && words[0].plain.chars().all(char::is_numeric);
    [if number { "§" } else { "" }, &joined(words.iter().copied())].concat()
}

/// The loose form of some words written as one.
pub(super) fn joined<'w>(words: impl IntoIterator<Item = &'w Word>) -> String {
    words.into_iter().map(|word| word.loose.as_str()).collect()
}

struct Entry {
    meaning: Meaning,
    lang: Option<Lang>,
    written: &'static str,
    words: Vec<Word>,
}

#[derive(Clone, Copy)]
enum Meaning {
    Nothing,
    /// A sense, and the topic that its words alone point to.
    Something(Sense, Option<Topic>),
}

fn entries(official: &[Official]) -> impl Iterator<Item = Entry> {
    let everyday = Lang::ALL.into_iter().flat_map(|lang| everyday(lang).map(move |(kind, written)| (meaning(kind), Some(lang), written)));
    let official = official.iter().enumerate().flat_map(|(place, word)| {
        let meaning = Meaning::Something(Sense::Official(place), word.topics.first().copied());
        word.spellings.iter().map(move |written| (meaning, None, *written))
    });
    everyday.chain(official).flat_map(|(meaning, lang, written)| {
        let words = words(written);
        let latin = lang.map(|lang| in_latin(&words, lang)).unwrap_or_default();
        let forms = std::iter::once(words).chain(latin).filter(|words| !words.is_empty());
        forms.map(move |words| Entry { meaning, lang, written, words })
    })
}

fn meaning(kind: Kind) -> Meaning {
    match kind {
        Kind::Filler => Meaning::Nothing,
        Kind::Topic(topic) => Meaning::Something(Sense::Topic(topic), Some(topic)),
        Kind::Urgent(urgent) => Meaning::Something(Sense::Urgent(urgent), urgent.topics().first().copied()),
    }
}

fn bit(lang: Lang) -> u32 {
    1 << lang as u32
}

#[derive(Default)]
struct Making {
    keys: HashMap<String, Vec<Use>>,
    fillers: HashMap<String, u32>,
}

impl Making {
    /// Enters the whole of an entry.
    fn whole(&mut self, entry: &Entry) {
        let loose = joined(&entry.words);
        match entry.meaning {
            Meaning::Nothing => *self.fillers.entry(loose).or_default() |= entry.lang.map_or(0, bit),
            Meaning::Something(sense, _) => {
                let used = Use { sense, how: How::Whole, written: entry.written, lang: entry.lang, print: Some(print(&entry.words)) };
                self.enter(loose, used);
            }
        }
    }

    /// Enters what is left of an entry without words that carry nothing in its language, and each word that is left.
    fn parts(&mut self, entry: &Entry) {
        let Meaning::Something(sense, topic) = entry.meaning else { return };
        let bits = entry.lang.map_or(bit(Lang::De), bit);
        let carries = |word: &&Word| self.fillers.get(&word.loose).is_none_or(|langs| langs & bits == 0);
        let left: Vec<&Word> = entry.words.iter().filter(carries).collect();
        if entry.words.len() < 2 {
            return;
        }
        if left.len() > 1 && left.len() < entry.words.len() {
            let used = Use { sense, how: How::Whole, written: entry.written, lang: entry.lang, print: None };
            self.enter(joined(left.iter().copied()), used);
        }
        let Some(topic) = topic else { return };
        for word in left.into_iter().filter(|word| word.loose.chars().count() > 1 && !word.loose.contains(char::is_numeric)) {
            let written = &entry.written[word.at.clone()];
            let used = Use { sense: Sense::Topic(topic), how: How::Part, written, lang: entry.lang, print: Some(print([word])) };
            self.enter(word.loose.clone(), used);
        }
    }

    /// Most words have one use only, and there are many.
    fn enter(&mut self, loose: String, used: Use) {
        self.keys.entry(loose).or_insert_with(|| Vec::with_capacity(1)).push(used);
    }

    fn done(self, official: Vec<Official>) -> Index {
        let mut keys: Vec<Key> = self.keys.into_iter().map(|(loose, uses)| Key { loose: loose.into(), uses: uses.into() }).collect();
        keys.sort_by(|one, other| one.loose.cmp(&other.loose));
        let mut by_length: Vec<Vec<(u64, usize)>> = Vec::new();
        for (place, key) in keys.iter().enumerate() {
            let length = key.loose.chars().count();
            if by_length.len() <= length {
                by_length.resize_with(length + 1, Vec::new);
            }
            by_length[length].push((letters(&key.loose), place));
        }
        Index { keys, by_length, fillers: self.fillers, official }
    }
}
