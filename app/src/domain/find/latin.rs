//! Cyrillic words as people type them with Latin letters.

use super::fold::{Word, spelled};
use crate::domain::lang::Lang;

/// The words in Latin letters, in the two ways most usual; none where the language is written otherwise.
pub(super) fn in_latin(words: &[Word], lang: Lang) -> Vec<Vec<Word>> {
    let cyrillic = matches!(lang, Lang::Ru | Lang::Uk | Lang::Bg) && words.iter().any(|word| word.plain.chars().any(|c| ('а'..='ї').contains(&c)));
    let habits: &[Habit] = if cyrillic { &[Habit::English, Habit::German] } else { &[] };
    let spell = |word: &Word, habit| spelled(word.plain.chars().map(|c| letter(c, lang, habit)).collect(), word.at.clone());
    habits.iter().map(|habit| words.iter().map(|word| spell(word, *habit)).collect()).collect()
}

/// Whose spelling of the sounds is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Habit {
    /// "zhitelstvo", "yurist".
    English,
    /// "jurist", "rabota w germanii".
    German,
}

/// A letter after folding: `й` is `и`, `ё` is `е`.
fn letter(c: char, lang: Lang, habit: Habit) -> &'static str {
    let english = habit == Habit::English;
    match c {
        'а' => "a",
        'б' => "b",
        'в' if english => "v",
        'в' => "w",
        'г' if lang == Lang::Uk => "h",
        'г' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'є' if english => "ye",
        'є' => "je",
        'ж' => "zh",
        'з' => "z",
        'и' if lang == Lang::Uk && english => "y",
        'и' | 'і' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' if english && lang != Lang::Bg => "kh",
        'х' => "h",
        'ц' if english => "ts",
        'ц' => "c",
        'ч' => "ch",
        'ш' => "sh",
        'щ' if lang == Lang::Bg => "sht",
        'щ' if english => "shch",
        'щ' => "sch",
        'ъ' if lang == Lang::Bg => "a",
        'ы' if english => "y",
        'ы' => "i",
        'ю' if english => "yu",
        'ю' => "ju",
        'я' if english => "ya",
        'я' => "ja",
        'ь' | 'ъ' => "",
        _ if c.is_ascii_digit() => DIGITS[c as usize - '0' as usize],
        _ => "",
    }
}

const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

#[cfg(test)]
mod tests {
    use super::super::fold::words;
    use super::*;

    #[test]
    fn words_are_spelled_as_people_type_them() {
        for (lang, word, spellings) in [
            (Lang::Ru, "вид на жительство", ["vid na zhitelstvo", "wid na zhitelstwo"]),
            (Lang::Uk, "житло", ["zhytlo", "zhitlo"]),
            (Lang::Bg, "щъркел", ["shtarkel", "shtarkel"]),
        ] {
            let plain = |words: Vec<Word>| words.into_iter().map(|word| word.plain).collect::<Vec<_>>().join(" ");
            assert_eq!(in_latin(&words(word), lang).into_iter().map(plain).collect::<Vec<_>>(), spellings);
        }
        assert!(in_latin(&words("rabota"), Lang::Ru).is_empty() && in_latin(&words("سكن"), Lang::Ar).is_empty());
    }
}
