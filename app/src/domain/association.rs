//! Organisations that use the house.

use super::{
    id::{AssociationId, Slug},
    lang::{Lang, Spoken},
};

/// A text in the language it was written in, so that a page can say so where it is not the reader's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The language of the text.
    pub lang: Lang,
    /// The text itself.
    pub text: String,
}

impl Written {
    /// The version for this reader: in their language, else in the source language, else any.
    pub fn best(versions: &[Self], reader: Lang, source: Lang) -> Option<&Self> {
        let in_lang = |lang| versions.iter().find(move |version| version.lang == lang);
        in_lang(reader).or_else(|| in_lang(source)).or_else(|| versions.first())
    }
}

/// An association and its entry in the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Association {
    /// Its number.
    pub id: AssociationId,
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name; never translated.
    pub name: String,
    /// The language its own texts are first written in.
    pub source: Lang,
    /// What it is and does, one version a language.
    pub about: Vec<Written>,
    /// Languages its people speak.
    pub languages: Vec<Spoken>,
    /// How to reach it by telephone.
    pub phone: Option<String>,
    /// How to reach it by e-mail.
    pub email: Option<String>,
    /// Its own site.
    pub website: Option<String>,
}
