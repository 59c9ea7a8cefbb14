//! Every word the site says, one file per language.

use std::{borrow::Cow, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_locale_core::{Locale, locale};

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
        Self { lang, words: Words::of(lang) }
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

    /// Whether somebody who grew up with the language has read its file.
    pub fn is_reviewed(self) -> bool {
        source(self.lang).lines().take_while(|line| line.starts_with("###")).any(|line| line == REVIEWED)
    }

    /// What an official word of German letters means, where the house explains it.
    pub fn official(self, slug: &str) -> Option<Cow<'static, str>> {
        let pattern = self.words.official.get_message(slug)?.value()?;
        Some(self.words.official.format_pattern(pattern, None, &mut Vec::new()))
    }

    fn find(self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
        let pattern = self.words.bundle.get_message(key)?.value()?;
        // A value that is missing shows as its name; the tests keep that from happening.
        let mut errors = Vec::new();
        let words = match args {
            None => self.words.bundle.format_pattern(pattern, None, &mut errors),
            Some(args) => Cow::Owned(self.words.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()),
        };
        #[cfg(test)]
        let words = pseudo::said(words);
        Some(words)
    }
}

/// What the head of a file says where it is so.
const REVIEWED: &str = "### Von Muttersprachler:innen durchgesehen: ja";

/// A language's texts and formats, read once, when somebody first reads it.
struct Words {
    bundle: FluentBundle<FluentResource>,
    official: FluentBundle<FluentResource>,
    dates: date::Formats,
    lists: Option<icu_list::ListFormatter>,
}

impl Words {
    fn of(lang: Lang) -> &'static Self {
        static WORDS: [OnceLock<Words>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
        WORDS[lang as usize].get_or_init(|| Self::read(lang))
    }

    fn read(lang: Lang) -> Self {
        let locale = locale(lang);
        let lists = icu_list::ListFormatter::try_new_and((&locale).into(), icu_list::options::ListFormatterOptions::default()).ok();
        Self {
            bundle: bundle(lang, &[desk(lang.at_desk()), source(lang)]),
            official: bundle(lang, &[official(lang)]),
            dates: date::Formats::of(lang, &locale),
            lists,
        }
    }
}

fn bundle(lang: Lang, sources: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![plurals(lang).parse().unwrap_or_default()]);
    // Marks around inserted values matter only where directions mix, and would end up in subjects and attributes elsewhere.
    bundle.set_use_isolating(lang.direction() == Direction::Rtl);
    for source in sources {
        // A line that cannot be read is left out; the tests keep that from happening.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

macro_rules! files {
    ($lang:ident, $folder:literal, $($variant:ident = $tag:literal),*) => {
        match $lang {
            $(Lang::$variant => include_str!(concat!("text/", $folder, $tag, ".ftl")),)*
        }
    };
    ($lang:ident, $folder:literal) => {
        files!(
            $lang, $folder, De = "de", DeSimple = "de-simple", En = "en", Uk = "uk", Ru = "ru", Ar = "ar", Fa = "fa", Prs = "prs", Ckb = "ckb",
            Kmr = "kmr", Ps = "ps", Tr = "tr", Ti = "ti", So = "so", Bg = "bg", Ro = "ro", Fr = "fr"
        )
    };
}

/// What newcomers and members read.
fn source(lang: Lang) -> &'static str {
    files!(lang, "")
}

/// What official words mean.
fn official(lang: Lang) -> &'static str {
    files!(lang, "official/")
}

/// What only the coordination reads.
fn desk(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("text/desk/en.ftl"),
        _ => include_str!("text/desk/de.ftl"),
    }
}

/// Latin digits everywhere, because they must match German letters and door signs; English in the order of day and month used here.
fn locale(lang: Lang) -> Locale {
    match lang {
        Lang::De | Lang::DeSimple => locale!("de-u-nu-latn"),
        Lang::En => locale!("en-GB-u-nu-latn"),
        Lang::Uk => locale!("uk-u-nu-latn"),
        Lang::Ru => locale!("ru-u-nu-latn"),
        Lang::Ar => locale!("ar-u-nu-latn"),
        Lang::Fa => locale!("fa-u-nu-latn"),
        Lang::Prs => locale!("fa-AF-u-nu-latn"),
        Lang::Ckb => locale!("ckb-u-nu-latn"),
        Lang::Kmr => locale!("ku-u-nu-latn"),
        Lang::Ps => locale!("ps-u-nu-latn"),
        Lang::Tr => locale!("tr-u-nu-latn"),
        Lang::Ti => locale!("ti-ER-u-nu-latn"),
        Lang::So => locale!("so-u-nu-latn"),
        Lang::Bg => locale!("bg-u-nu-latn"),
        Lang::Ro => locale!("ro-u-nu-latn"),
        Lang::Fr => locale!("fr-u-nu-latn"),
    }
}

/// The tag under which CLDR keeps a language's plural rules, where it is another than the site's.
fn plurals(lang: Lang) -> &'static str {
    match lang {
        Lang::DeSimple => "de",
        Lang::Prs => "fa",
        Lang::Kmr => "ku",
        other => other.tag(),
    }
}

#[cfg(test)]
pub(crate) mod pseudo;
#[cfg(test)]
mod tests;
