//! Different ways to type one word, made alike.

use std::ops::Range;

use icu_normalizer::{DecomposingNormalizerBorrowed, properties::CanonicalCombiningClassMapBorrowed};

/// A word of a text, made comparable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Lower case, without marks, one letter for each group that keyboards and habits mix up.
    pub(super) plain: String,
    /// Besides, letters of neighbouring languages and ways to write an umlaut are one; weaker evidence.
    pub(super) loose: String,
    /// Where it stands in the text, in bytes.
    pub(super) at: Range<usize>,
}

/// The words of a text. What is no letter and no digit parts them; a section sign belongs to the number after it.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut section = None;
    let mut rest = 0;
    while let Some(from) = text[rest..].find(|c| is_letter(c) || c == '§').map(|from| rest + from) {
        if text[from..].starts_with('§') {
            section = section.or(Some(from));
            rest = from + '§'.len_utf8();
            continue;
        }
        let to = text[from..].find(|c| !is_letter(c)).map_or(text.len(), |to| from + to);
        let sign = if section.is_some() { "§" } else { "" };
        let plain = [sign, &fold(&text[from..to])].concat();
        if plain.len() > sign.len() {
            words.push(spelled(plain, section.take().unwrap_or(from)..to));
        }
        rest = to;
    }
    words
}

/// A word whose plain form is known already.
pub(super) fn spelled(plain: String, at: Range<usize>) -> Word {
    Word { loose: loosen(&plain), plain, at }
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c) || c == TATWEEL
}

/// The stroke that makes an Arabic word longer.
const TATWEEL: char = '\u{640}';

fn is_mark(c: char) -> bool {
    CanonicalCombiningClassMapBorrowed::new().get_u8(c) != 0
}

/// A word in lower case, without marks (NFKD, Unicode Standard Annex 15), with one letter for each group that is mixed up.
fn fold(word: &str) -> String {
    let lower = word.to_lowercase();
    let parts = DecomposingNormalizerBorrowed::new_nfkd();
    let mut folded = String::with_capacity(lower.len());
    for c in parts.normalize_iter(lower.chars()).filter(|c| !is_mark(*c)) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            TATWEEL | 'ء' => {}
            c => folded.push(one_letter(c)),
        }
    }
    folded
}

fn one_letter(c: char) -> char {
    match c {
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ґ' => 'г',
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' | 'ە' | 'ہ' | 'ھ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        'ګ' => 'گ',
        '٠'..='٩' => shift(c, '٠', '0'),
        '۰'..='۹' => shift(c, '۰', '0'),
        // Ethiopic letters that sound alike are written for one another, each in its seven forms.
        'ሐ'..='ሗ' => shift(c, 'ሐ', 'ሀ'),
        'ኀ'..='ኇ' => shift(c, 'ኀ', 'ሀ'),
        'ሠ'..='ሧ' => shift(c, 'ሠ', 'ሰ'),
        'ዐ'..='ዖ' => shift(c, 'ዐ', 'አ'),
        'ፀ'..='ፇ' => shift(c, 'ፀ', 'ጸ'),
        c => c,
    }
}

fn shift(c: char, from: char, to: char) -> char {
    char::from_u32(u32::from(c) - u32::from(from) + u32::from(to)).unwrap_or(c)
}

/// A folded word with the letters of neighbours made one, without the Arabic article and without doubled letters.
fn loosen(plain: &str) -> String {
    let bare = plain.strip_prefix("ال").filter(|rest| rest.chars().count() > 1).unwrap_or(plain);
    let mut loose = String::with_capacity(bare.len());
    let mut last = None;
    for c in bare.chars().filter_map(neighbour) {
        let umlaut = c == 'e' && matches!(last, Some('a' | 'o' | 'u'));
        // Digits are never doubled by mistake.
        let doubled = last == Some(c) && !c.is_numeric();
        if !umlaut && !doubled {
            loose.push(c);
        }
        last = if umlaut { None } else { Some(c) };
    }
    if loose.is_empty() { plain.to_owned() } else { loose }
}

fn neighbour(c: char) -> Option<char> {
    Some(match c {
        'і' | 'ы' => 'и',
        'є' | 'э' => 'е',
        'ь' | 'ъ' => return None,
        'پ' => 'ب',
        'چ' | 'څ' | 'ځ' => 'ج',
        'ژ' | 'ږ' => 'ز',
        'گ' => 'ك',
        'ڤ' => 'ف',
        'ڕ' | 'ړ' => 'ر',
        'ڵ' => 'ل',
        'ۆ' | 'ۇ' => 'و',
        'ێ' | 'ې' | 'ۍ' => 'ي',
        'ټ' => 'ت',
        'ډ' => 'د',
        'ښ' => 'ش',
        'ڼ' => 'ن',
        c => c,
    })
}

/// Small words that Arabic writes together with the next one, with and without the article.
const ATTACHED: [&str; 9] = ["وال", "بال", "فال", "كال", "لل", "و", "ب", "ل", "ف"];

/// What may be left of an Arabic word without the small words before it.
pub(super) fn detached(plain: &str) -> impl Iterator<Item = String> {
    let rest = |small| plain.strip_prefix(small).filter(|rest| rest.chars().count() > 2);
    ATTACHED.into_iter().filter_map(rest).map(loosen)
}

/// What stays of a loose form when vowels are taken away from scripts that write them by the way: Arabic long vowels, the seven forms
/// of an Ethiopic letter.
pub(super) fn bones(loose: &str) -> String {
    let bone = |c: char| match c {
        'ا' | 'و' | 'ي' | 'ه' => None,
        'ሀ'..='ፚ' => char::from_u32(u32::from(c) & !7),
        c => Some(c),
    };
    loose.chars().filter_map(bone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str, form: fn(&Word) -> &str) -> String {
        words(text).iter().map(form).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn ways_to_type_a_word_meet() {
        for (one, other) in [
            ("MÜNDLICH", "mündlich"),
            ("Straße", "STRASSE"),
            ("İstanbul ışık", "istanbul isik"),
            ("școală", "şcoala"),
            ("إقامة", "اقامه"),
            ("مُحَامٍ", "محام"),
            ("عـــمل", "عمل"),
            ("کار", "كار"),
            ("خانه‌ی", "خانه ي"),
            ("ещё", "еще"),
            ("ґрунт", "грунт"),
            ("ሓገዝ", "ሃገዝ"),
            ("ዓመት", "ኣመት"),
            ("ጸሓይ", "ፀሃይ"),
            ("Miet-Vertrag", "miet vertrag"),
            ("§ 24", "§24"),
            ("§۲۴", "§ 24"),
        ] {
            let plain = |text| joined(text, |word| &word.plain);
            assert_eq!(plain(one), plain(other), "{one}");
        }
    }

    #[test]
    fn weaker_ways_meet_only_loosely() {
        for (one, other) in [
            ("Flüchtling", "Fluechtling"),
            ("Flüchtling", "Fluchtling"),
            ("Strase", "Straße"),
            ("السكن", "سكن"),
            ("бібліотека", "библиотека"),
            ("ماڵ", "مال"),
            ("ښوونځی", "شونجي"),
        ] {
            let loose = |text| joined(text, |word| &word.loose);
            assert_eq!(loose(one), loose(other), "{one}");
            if one != "Flüchtling" {
                assert_ne!(joined(one, |word| &word.plain), joined(other, |word| &word.plain), "{one}");
            }
        }
    }

    #[test]
    fn a_word_keeps_its_place_in_the_text() {
        let text = "Was ist § 24, und l'école?";
        let places: Vec<_> = words(text).into_iter().map(|word| &text[word.at]).collect();
        assert_eq!(places, ["Was", "ist", "§ 24", "und", "l", "école"]);
        assert_eq!(words(" … ?! "), []);
    }

    #[test]
    fn small_words_come_off() {
        assert!(detached("والسكن").any(|rest| rest == "سكن"));
        assert!(detached("للعمل").any(|rest| rest == "عمل"));
        assert_eq!(detached("wohnung").next(), None);
    }
}
