//! The Solar Hijri date, which readers of Persian, Dari and Pashto grew up with; shown beside the Gregorian one.

use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, cal::Persian};

use crate::domain::lang::Lang;

/// "3 آذر 1405" with the months of Iran, of Dari or of Pashto; nothing for other readers.
pub(super) fn date(lang: Lang, date: NaiveDate) -> Option<String> {
    let (solar, month) = solar(lang, date)?;
    Some([&solar.day_of_month().0.to_string(), " ", month, " ", &solar.year().extended_year().to_string()].concat())
}

/// "3 آذر".
pub(super) fn day(lang: Lang, date: NaiveDate) -> Option<String> {
    let (solar, month) = solar(lang, date)?;
    Some([&solar.day_of_month().0.to_string(), " ", month].concat())
}

fn solar(lang: Lang, date: NaiveDate) -> Option<(Date<Persian>, &'static str)> {
    let months = months(lang)?;
    let [month, day] = [date.month(), date.day()].map(|part| u8::try_from(part).unwrap_or(1));
    let solar = Date::try_new_iso(date.year(), month, day).ok()?.to_calendar(Persian);
    let at = usize::from(solar.month().ordinal).checked_sub(1)?;
    Some((solar, months.get(at)?))
}

fn months(lang: Lang) -> Option<&'static [&'static str; 12]> {
    match lang {
        Lang::Fa => Some(&["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"]),
        Lang::Prs => Some(&["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"]),
        Lang::Ps => Some(&["وری", "غویی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_begins_in_march() {
        // 1403 was a leap year: its last month had 30 days, so 1404 began on 21 March 2025.
        for (gregorian, expected) in [
            ("2024-03-20", "1 فروردین 1403"),
            ("2025-03-20", "30 اسفند 1403"),
            ("2025-03-21", "1 فروردین 1404"),
            ("2026-03-21", "1 فروردین 1405"),
            ("2026-11-24", "3 آذر 1405"),
        ] {
            assert_eq!(date(Lang::Fa, gregorian.parse().unwrap()).as_deref(), Some(expected), "{gregorian}");
        }
        let other = [Lang::Prs, Lang::Ps, Lang::De].map(|lang| day(lang, "2026-11-24".parse().unwrap()));
        assert_eq!(other, [Some("3 قوس".to_owned()), Some("3 لیندۍ".to_owned()), None]);
    }
}
