//! The languages of the site, and the languages people speak.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! langs {
    ($($(#[$doc:meta])* $variant:ident = $tag:literal, $own_name:literal, $direction:ident;)*) => {
        /// A language the site is written in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Lang {
            $($(#[$doc])* $variant,)*
        }

        impl Lang {
            /// Every language of the site, in the order of the language choice.
            pub const ALL: [Self; 17] = [$(Self::$variant),*];

            /// The tag in addresses and in HTML's `lang` (BCP 47; `simple` is a registered variant).
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$variant => $tag,)*
                }
            }

            /// The language's name in itself.
            pub fn own_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $own_name,)*
                }
            }

            /// The direction of its script.
            pub fn direction(self) -> Direction {
                match self {
                    $(Self::$variant => Direction::$direction,)*
                }
            }
        }
    };
}

langs! {
    /// German.
    De = "de", "Deutsch", Ltr;
    /// German in plain words (Einfache Sprache).
    DeSimple = "de-simple", "Einfache Sprache", Ltr;
    /// English.
    En = "en", "English", Ltr;
    /// Ukrainian.
    Uk = "uk", "Українська", Ltr;
    /// Russian.
    Ru = "ru", "Русский", Ltr;
    /// Arabic.
    Ar = "ar", "العربية", Rtl;
    /// Persian as in Iran.
    Fa = "fa", "فارسی", Rtl;
    /// Dari, Persian as in Afghanistan.
    Prs = "prs", "دری", Rtl;
    /// Central Kurdish.
    Ckb = "ckb", "سۆرانی", Rtl;
    /// Northern Kurdish.
    Kmr = "kmr", "Kurmancî", Ltr;
    /// Pashto.
    Ps = "ps", "پښتو", Rtl;
    /// Turkish.
    Tr = "tr", "Türkçe", Ltr;
    /// Tigrinya.
    Ti = "ti", "ትግርኛ", Ltr;
    /// Somali.
    So = "so", "Soomaali", Ltr;
    /// Bulgarian.
    Bg = "bg", "Български", Ltr;
    /// Romanian.
    Ro = "ro", "Română", Ltr;
    /// French.
    Fr = "fr", "Français", Ltr;
}

/// The direction a script runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn html(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Other tags that people and programs use for languages of the site.
const ALIASES: [(&str, Lang); 8] = [
    ("ku", Lang::Kmr),
    ("pes", Lang::Fa),
    ("fa-AF", Lang::Prs),
    ("de-x-leicht", Lang::DeSimple),
    ("de-1996-x-leicht", Lang::DeSimple),
    ("ku-Arab", Lang::Ckb),
    ("sdh", Lang::Ckb),
    ("pus", Lang::Ps),
];

impl Lang {
    /// What a reader gets whose languages the site does not have.
    pub const DEFAULT: Self = Self::De;

    /// The language in which the coordination's desk speaks to somebody who reads this one.
    #[must_use]
    pub fn at_desk(self) -> Self {
        match self {
            Self::En => Self::En,
            _ => Self::De,
        }
    }

    /// The language whose texts its readers understand as well: German for plain German; Persian and Dari each for the other. The two
    /// Kurdish languages are no such pair.
    pub fn next_to(self) -> Option<Self> {
        match self {
            Self::DeSimple => Some(Self::De),
            Self::Fa => Some(Self::Prs),
            Self::Prs => Some(Self::Fa),
            _ => None,
        }
    }

    /// The language behind another tag for it; none for the site's own tags.
    pub fn for_alias(tag: &str) -> Option<Self> {
        ALIASES.into_iter().find(|(alias, _)| alias.eq_ignore_ascii_case(tag)).map(|(_, lang)| lang)
    }

    /// The best language for an `Accept-Language` header (RFC 9110 §12.5.4): highest weight first, then as written.
    pub fn negotiate(accept: &str) -> Self {
        let mut wishes: Vec<(f32, &str)> = accept.split(',').filter_map(wish).collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes.iter().find_map(|(_, tag)| Self::for_tag(tag)).unwrap_or(Self::DEFAULT)
    }

    /// The language of a tag, of its alias, or of its beginning: `ar-SY` is read as `ar`.
    fn for_tag(tag: &str) -> Option<Self> {
        let tag = tag.replace('_', "-");
        let mut rest = tag.as_str();
        loop {
            let own = Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(rest));
            if let Some(lang) = own.or_else(|| Self::for_alias(rest)) {
                return Some(lang);
            }
            rest = rest.rsplit_once('-')?.0;
        }
    }
}

fn wish(entry: &str) -> Option<(f32, &str)> {
    let mut parts = entry.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
    (weight > 0.0).then_some((weight, tag))
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or(UnknownLang)
    }
}

/// The site has no such language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the site")]
pub struct UnknownLang;

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A language in which somebody gives counselling, signed or spoken (BCP 47 tag). Wider than what the site is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spoken(&'static str);

impl Spoken {
    /// Every spoken language the house has a name for.
    pub const TAGS: [&'static str; 29] = [
        "am", "ar", "bg", "ckb", "de", "en", "es", "fa", "fr", "gsg", "hr", "it", "kmr", "pl", "prs", "ps", "pt", "ro", "rom", "ru", "so", "sq",
        "sr", "ta", "ti", "tr", "uk", "ur", "vi",
    ];

    /// The tag.
    pub fn tag(self) -> &'static str {
        self.0
    }

    /// Every spoken language.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::TAGS.into_iter().map(Self)
    }
}

impl FromStr for Spoken {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::all().find(|spoken| spoken.0 == tag).ok_or(UnknownLang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_gets_the_best_language_there_is() {
        for (accept, expected) in [
            ("", Lang::De),
            ("en", Lang::En),
            ("en-GB,en;q=0.9,de;q=0.8", Lang::En),
            ("de;q=0.5, en;q=0.7", Lang::En),
            ("ti, en;q=0.1", Lang::Ti),
            ("nl, en;q=0.1", Lang::En),
            ("fa-AF,fa;q=0.9", Lang::Prs),
            ("fa-IR,en;q=0.9", Lang::Fa),
            ("ku-TR, tr;q=0.5", Lang::Kmr),
            ("ar-SY", Lang::Ar),
            ("uk-UA,uk;q=0.9,ru;q=0.8", Lang::Uk),
            ("xx, en;q=0", Lang::De),
            ("*", Lang::De),
            (";;;q=,=,", Lang::De),
            ("de_DE", Lang::De),
        ] {
            assert_eq!(Lang::negotiate(accept), expected, "{accept:?}");
        }
    }
}
