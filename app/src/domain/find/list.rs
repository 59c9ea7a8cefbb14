//! The lists of words: what people type, and what stands on letters.

use super::Urgent;
use crate::domain::{lang::Lang, service::Topic};

/// An official word of German letters, as the list has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Official {
    /// The key of its explanation.
    pub(super) slug: &'static str,
    /// What it is about, best first.
    pub(super) topics: Vec<Topic>,
    /// Ways it is written; the first is the usual one.
    pub(super) spellings: Vec<&'static str>,
    /// What it warns of.
    pub(super) urgent: Option<Urgent>,
}

/// What a line of everyday words stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Help with this.
    Topic(Topic),
    /// Help now.
    Urgent(Urgent),
    /// Nothing by itself.
    Filler,
}

/// Everyday words of a language with what they stand for, one after the other.
pub(super) fn everyday(lang: Lang) -> impl Iterator<Item = (Kind, &'static str)> {
    lines(words(lang)).filter_map(|line| line.split_once(':')).filter_map(|(name, words)| Some((kind(name)?, words))).flat_map(|(kind, words)| {
        let words = words.split([',', '،', '፣']).map(str::trim).filter(|word| !word.is_empty());
        words.map(move |word| (kind, word))
    })
}

/// The official words.
pub(super) fn official() -> impl Iterator<Item = Official> {
    lines(include_str!("../../../words/official.txt")).filter_map(|line| {
        let mut parts = line.split('|').map(str::trim);
        let (slug, topics, spellings) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Official {
            slug,
            topics: topics.split_whitespace().filter_map(|topic| topic.parse().ok()).collect(),
            spellings: spellings.split(',').map(str::trim).filter(|word| !word.is_empty()).collect(),
            urgent: parts.next().and_then(urgent),
        })
    })
}

fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn kind(name: &str) -> Option<Kind> {
    match name.trim() {
        "filler" => Some(Kind::Filler),
        name => urgent(name).map(Kind::Urgent).or_else(|| name.parse().ok().map(Kind::Topic)),
    }
}

fn urgent(name: &str) -> Option<Urgent> {
    let name = name.strip_prefix("urgent-")?;
    Urgent::ALL.into_iter().find(|urgent| urgent.as_str() == name)
}

macro_rules! files {
    ($lang:ident: $($variant:ident = $tag:literal),*) => {
        match $lang {
            $(Lang::$variant => include_str!(concat!("../../../words/", $tag, ".txt")),)*
        }
    };
}

fn words(lang: Lang) -> &'static str {
    files!(
        lang: De = "de", DeSimple = "de-simple", En = "en", Uk = "uk", Ru = "ru", Ar = "ar", Fa = "fa", Prs = "prs", Ckb = "ckb", Kmr = "kmr", Ps = "ps",
        Tr = "tr", Ti = "ti", So = "so", Bg = "bg", Ro = "ro", Fr = "fr"
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_line_of_the_lists_is_understood() {
        for lang in Lang::ALL {
            for line in lines(words(lang)) {
                let (name, words) = line.split_once(':').unwrap_or_else(|| panic!("{lang}: {line}"));
                assert!(kind(name).is_some() && !words.trim().is_empty(), "{lang}: {line}");
            }
        }
        assert_eq!(official().count(), lines(include_str!("../../../words/official.txt")).count());
        for word in official() {
            assert!(!word.topics.is_empty() && !word.spellings.is_empty(), "{word:?}");
        }
        assert!(
            lines(include_str!("../../../words/official.txt")).all(|line| line.split('|').nth(3).is_none_or(|name| urgent(name.trim()).is_some()))
        );
    }

    #[test]
    fn official_words_are_many_and_stand_once() {
        let slugs: BTreeSet<_> = official().map(|word| word.slug).collect();
        assert_eq!(slugs.len(), official().count());
        assert!(official().map(|word| word.spellings.len()).sum::<usize>() >= 250);
    }
}
