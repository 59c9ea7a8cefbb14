//! What associations write: a source, its translations, and how each of them stands.

use std::{fmt, str::FromStr};

use super::{
    id::{AssociationId, ServiceId},
    lang::Lang,
    time::Moment,
    word::UnknownWord,
};

/// Everything written about one thing, in all languages.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// What it is about.
    pub of: Subject,
    /// The language it is first written in.
    pub source: Lang,
    names: Option<&'a [Written]>,
    abouts: &'a [Written],
}

/// What a text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An association; its name is never translated.
    Association(AssociationId),
    /// A service, its name included.
    Service(ServiceId),
}

/// A text in the language it was written in, so that a page can say so where it is not the reader's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The language of the text.
    pub lang: Lang,
    /// The text itself.
    pub text: String,
    /// Which version it is.
    pub edition: Edition,
}

impl Written {
    /// A text in its first version.
    pub fn new(lang: Lang, text: String) -> Self {
        Self { lang, text, edition: Edition::default() }
    }

    /// The version for this reader: in their language or the one next to it, else in the source language, in German, in English, else any.
    pub fn best(versions: &[Self], reader: Lang, source: Lang) -> Option<&Self> {
        let wishes = [Some(reader), reader.next_to(), Some(source), Some(Lang::De), Some(Lang::En)];
        wishes.into_iter().flatten().find_map(|lang| Self::in_lang(versions, lang)).or(versions.first())
    }

    /// The version in this language.
    fn in_lang(versions: &[Self], lang: Lang) -> Option<&Self> {
        versions.iter().find(|version| version.lang == lang)
    }
}

/// How a text stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Missing,
    /// It is the source or says what the source says.
    Current,
    /// The source has changed and the translation has not been looked at since.
    OutOfDate {
        /// When the source was last changed, where that is known.
        since: Option<Moment>,
    },
}

/// Which version of a text this is, and which version of the source it follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Counts the changes of the words; the first is 1.
    pub version: i32,
    /// The version of the source it says the same as; the source follows itself.
    pub follows: i32,
    /// When it was written or last found right; unknown for what was written before the house kept it.
    pub at: Option<Moment>,
}

impl Default for Edition {
    fn default() -> Self {
        Self { version: 1, follows: 1, at: None }
    }
}

/// The words about one thing in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Its name, where that is translated.
    pub name: Option<String>,
    /// What it is.
    pub about: String,
}

/// The versions that somebody had before them when they wrote: `2.3.1795507200` is the second of the text and the third of its source, 0
/// is none. The last number is the second in which the text was written (Unix time, UTC): one that was taken away and written anew
/// counts from 1 again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    text: i32,
    source: i32,
    written: i64,
}

/// What becomes of words that somebody saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// They stand there already.
    Unchanged,
    /// They are kept as this edition.
    Kept(Edition),
    /// The text or its source is no longer what they had before them.
    Meanwhile,
}

/// What becomes of a translation that somebody takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// There is none to take away.
    Nothing,
    /// It is no longer there.
    Gone,
    /// The text or its source is no longer what they had before them.
    Meanwhile,
}

impl<'a> Texts<'a> {
    /// Everything written about something, its name included where that is translated.
    pub(super) fn new(of: Subject, source: Lang, names: Option<&'a [Written]>, abouts: &'a [Written]) -> Self {
        Self { of, source, names, abouts }
    }

    /// Whether the name of the thing is translated too.
    pub fn are_named(self) -> bool {
        self.names.is_some()
    }

    /// The description for this reader.
    pub fn best(self, reader: Lang) -> Option<&'a Written> {
        Written::best(self.abouts, reader, self.source)
    }

    /// The words in a language.
    pub fn words(self, lang: Lang) -> Option<Words> {
        let about = Written::in_lang(self.abouts, lang)?.text.clone();
        let name = self.names.map(|names| Written::in_lang(names, lang).map(|name| name.text.clone()).unwrap_or_default());
        Some(Words { name, about })
    }

    /// Which edition there is in a language.
    pub fn edition(self, lang: Lang) -> Option<Edition> {
        Written::in_lang(self.abouts, lang).map(|written| written.edition)
    }

    /// How the text stands in a language.
    pub fn state(self, lang: Lang) -> State {
        match (self.edition(lang), self.edition(self.source)) {
            (None, _) => State::Missing,
            (Some(here), Some(source)) if lang != self.source && here.follows < source.version => State::OutOfDate { since: source.at },
            (Some(_), _) => State::Current,
        }
    }

    /// What somebody who writes in a language has before them now.
    pub fn seen(self, lang: Lang) -> Seen {
        let version = |lang| self.edition(lang).map_or(0, |edition| edition.version);
        let written = self.edition(lang).and_then(|edition| edition.at).map_or(0, |at| at.0);
        Seen { text: version(lang), source: version(self.source), written }
    }

    /// What becomes of words that are saved in a language by somebody who has seen these versions. Words of a translation that stay
    /// as they are have been found right.
    pub fn save(self, lang: Lang, words: &Words, seen: Seen, at: Moment) -> Saving {
        let same = self.words(lang).as_ref() == Some(words);
        let now = self.seen(lang);
        if same && self.state(lang) == State::Current {
            return Saving::Unchanged;
        }
        if now != seen {
            return Saving::Meanwhile;
        }
        let version = if same { now.text } else { now.text + 1 };
        let follows = if lang == self.source { version } else { now.source };
        Saving::Kept(Edition { version, follows, at: Some(at) })
    }

    /// What becomes of the translation into a language that is taken away by somebody who has seen these versions. The source stays:
    /// without it there would be nothing to translate.
    pub fn remove(self, lang: Lang, seen: Seen) -> Removal {
        if lang == self.source || self.state(lang) == State::Missing {
            Removal::Nothing
        } else if seen == self.seen(lang) {
            Removal::Gone
        } else {
            Removal::Meanwhile
        }
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.text, self.source, self.written)
    }
}

impl FromStr for Seen {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        let [text, source, written] = word.split('.').collect::<Vec<_>>()[..] else { return Err(UnknownWord) };
        let version = |digits: &str| digits.parse().map_err(|_| UnknownWord);
        Ok(Self { text: version(text)?, source: version(source)?, written: written.parse().map_err(|_| UnknownWord)? })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    const NOW: Moment = Moment(1_795_507_200);
    const BEFORE: Moment = Moment(1_790_000_000);

    fn written(lang: Lang, text: &str, version: i32, follows: i32) -> Written {
        Written { lang, text: text.to_owned(), edition: Edition { version, follows, at: Some(BEFORE) } }
    }

    /// A service first written in German.
    pub(in crate::domain) fn of_service<'a>(names: &'a [Written], abouts: &'a [Written]) -> Texts<'a> {
        Texts { of: Subject::Service(ServiceId(1)), source: Lang::De, names: Some(names), abouts }
    }

    fn about(abouts: &[Written]) -> Texts<'_> {
        Texts { of: Subject::Association(AssociationId(1)), source: Lang::De, names: None, abouts }
    }

    /// These versions of a text that was written then.
    fn seen(versions: &str, at: Moment) -> Seen {
        format!("{versions}.{}", at.0).parse().unwrap()
    }

    fn words(about: &str) -> Words {
        Words { name: None, about: about.to_owned() }
    }

    #[test]
    fn a_translation_is_current_until_the_source_is_newer() {
        let abouts = [written(Lang::De, "Hallo", 3, 3), written(Lang::En, "Hello", 7, 3), written(Lang::Ar, "مرحبا", 1, 2)];
        let texts = about(&abouts);
        for (lang, state) in
            [(Lang::De, State::Current), (Lang::En, State::Current), (Lang::Ar, State::OutOfDate { since: Some(BEFORE) }), (Lang::Uk, State::Missing)]
        {
            assert_eq!(texts.state(lang), state, "{lang}");
        }
        assert_eq!(about(&abouts[1..]).state(Lang::Ar), State::Current, "there is nothing to be older than");
    }

    #[test]
    fn what_is_saved_follows_the_source_that_was_seen() {
        let abouts = [written(Lang::De, "Hallo", 3, 3), written(Lang::En, "Hello", 7, 3), written(Lang::Ar, "مرحبا", 1, 2)];
        let kept = |version, follows| Saving::Kept(Edition { version, follows, at: Some(NOW) });
        let none = Moment(0);
        for (lang, text, seen, saving) in [
            (Lang::De, "Guten Tag", seen("3.3", BEFORE), kept(4, 4)),
            (Lang::De, "Hallo", seen("3.3", BEFORE), Saving::Unchanged),
            (Lang::De, "Guten Tag", seen("2.2", BEFORE), Saving::Meanwhile),
            (Lang::En, "Good day", seen("7.3", BEFORE), kept(8, 3)),
            (Lang::En, "Good day", seen("6.3", BEFORE), Saving::Meanwhile),
            (Lang::En, "Good day", seen("7.2", BEFORE), Saving::Meanwhile),
            (Lang::En, "Good day", seen("7.3", Moment(1)), Saving::Meanwhile),
            (Lang::En, "Hello", seen("6.2", BEFORE), Saving::Unchanged),
            (Lang::Ar, "مرحبا", seen("1.3", BEFORE), kept(1, 3)),
            (Lang::Ar, "مرحبا", seen("1.2", BEFORE), Saving::Meanwhile),
            (Lang::Uk, "Вітаємо", seen("0.3", none), kept(1, 3)),
            (Lang::Uk, "Вітаємо", Seen::default(), Saving::Meanwhile),
        ] {
            assert_eq!(about(&abouts).save(lang, &words(text), seen, NOW), saving, "{lang} {text}");
        }
    }

    #[test]
    fn a_translation_is_taken_away_by_whoever_has_seen_it() {
        let abouts = [written(Lang::De, "Hallo", 3, 3), written(Lang::En, "Hello", 7, 3)];
        for (lang, seen, removal) in [
            (Lang::En, seen("7.3", BEFORE), Removal::Gone),
            (Lang::En, seen("6.3", BEFORE), Removal::Meanwhile),
            (Lang::En, seen("7.2", BEFORE), Removal::Meanwhile),
            (Lang::En, Seen::default(), Removal::Meanwhile),
            (Lang::De, seen("3.3", BEFORE), Removal::Nothing),
            (Lang::Uk, Seen::default(), Removal::Nothing),
        ] {
            assert_eq!(about(&abouts).remove(lang, seen), removal, "{lang} {seen}");
        }
    }

    #[test]
    fn what_was_seen_survives_the_form() {
        let seen = Seen { text: 2, source: 13, written: NOW.0 };
        assert_eq!(seen.to_string().parse(), Ok(seen));
        for bad in ["", "2", "2.3", "2.3.", ".3.4", "a.b.c", "2.3.4.5"] {
            assert_eq!(bad.parse::<Seen>(), Err(UnknownWord), "{bad:?}");
        }
    }

    #[test]
    fn a_text_is_read_in_the_nearest_language() {
        use Lang::{Ar, Ckb, De, DeSimple, En, Fa, Kmr, Prs, Tr, Uk};
        for (there, reader, source, expected) in [
            (&[De, En, Ar][..], Ar, De, Some(Ar)),
            (&[De, En, Tr], DeSimple, Tr, Some(De)),
            (&[De, DeSimple], De, De, Some(De)),
            (&[DeSimple, Tr], De, Tr, Some(Tr)),
            (&[De, Fa], Prs, De, Some(Fa)),
            (&[De, Prs], Fa, De, Some(Prs)),
            (&[De, Ckb], Kmr, De, Some(De)),
            (&[De, Kmr], Ckb, De, Some(De)),
            (&[En, De, Tr], Uk, Tr, Some(Tr)),
            (&[Tr, En, De], Uk, Ar, Some(De)),
            (&[Tr, En], Uk, Ar, Some(En)),
            (&[Tr], Uk, Ar, Some(Tr)),
            (&[], De, De, None),
        ] {
            let versions: Vec<_> = there.iter().map(|lang| Written::new(*lang, lang.to_string())).collect();
            let best = Written::best(&versions, reader, source).map(|written| written.lang);
            assert_eq!(best, expected, "{reader} of {there:?}, source {source}");
        }
    }
}
