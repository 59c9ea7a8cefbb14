//! Every word the site says, one file per language.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::domain::lang::{Direction, Lang};

mod date;
mod name;
mod problem;
mod repeat;

pub(crate) use date::clock;

/// The words for one reader.
#[derive(Clone, Copy)]
pub struct Text {
    lang: Lang,
    words: &'static Words,
}

impl Text {
    /// The words in a language.
    pub fn of(lang: Lang) -> Self {
        Self { lang, words: &WORDS[lang as usize] }
    }

    /// The language.
    pub fn lang(self) -> Lang {
        self.lang
    }

    /// What stands under a key; the key itself where nothing does.
    pub fn say(self, key: &str) -> Cow<'static, str> {
        self.find(key, None).unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    /// What stands under a key, with values put in.
    pub fn say_with<'v, const N: usize>(self, key: &str, values: [(&'static str, FluentValue<'v>); N]) -> Cow<'static, str> {
        let args: FluentArgs<'v> = values.into_iter().collect();
        self.find(key, Some(&args)).unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    fn find(self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
        let pattern = self.words.bundle.get_message(key)?.value()?;
        // A value that is missing shows as its name; the tests keep that from happening.
        let mut errors = Vec::new();
        Some(match args {
            None => self.words.bundle.format_pattern(pattern, None, &mut errors),
            Some(args) => Cow::Owned(self.words.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()),
        })
    }
}

/// A language's texts and formats, read once.
struct Words {
    bundle: FluentBundle<FluentResource>,
    dates: date::Formats,
    lists: Option<icu_list::ListFormatter>,
}

static WORDS: LazyLock<[Words; Lang::ALL.len()]> = LazyLock::new(|| Lang::ALL.map(Words::of));

impl Words {
    fn of(lang: Lang) -> Self {
        let locale = locale(lang);
        let tag: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks around inserted values matter only where directions mix, and would end up in subjects and attributes elsewhere.
        bundle.set_use_isolating(lang.direction() == Direction::Rtl);
        let resource = FluentResource::try_new(source(lang).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        let lists = icu_list::ListFormatter::try_new_and((&locale).into(), icu_list::options::ListFormatterOptions::default()).ok();
        Self { bundle, dates: date::Formats::of(&locale), lists }
    }
}

fn source(lang: Lang) -> &'static str {
    match lang {
        Lang::De => include_str!("text/de.ftl"),
        Lang::En => include_str!("text/en.ftl"),
    }
}

/// Latin digits everywhere, because they must match German letters and door signs; English in the order of day and month used here.
fn locale(lang: Lang) -> icu_locale_core::Locale {
    match lang {
        Lang::De => icu_locale_core::locale!("de-u-nu-latn"),
        Lang::En => icu_locale_core::locale!("en-GB-u-nu-latn"),
    }
}

#[cfg(test)]
mod tests;
