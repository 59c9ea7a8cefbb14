//! Dates in words, and times as clocks show them.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{E, MDE, YM, YMD, YMDE},
};

use self::own::Own;
use super::Text;

use crate::domain::{
    lang::{Direction, Lang},
    time::{Span, Zone},
};

mod own;
mod solar;

impl Text {
    /// "Dienstag, 24. November 2026"; with the Solar Hijri date for those who know it better.
    pub fn full_date(self, date: NaiveDate) -> String {
        let words = self.words.dates.full(date);
        formatted(beside(words, solar::date(self.lang, date)))
    }

    /// "24. November 2026".
    pub(crate) fn long_date(self, date: NaiveDate) -> String {
        formatted(self.words.dates.long(date))
    }

    /// "Dienstag".
    pub(super) fn day_of_week(self, weekday: Weekday) -> String {
        // 1970 began on a Thursday.
        let day = NaiveDate::default() + Days::new(u64::from(weekday.days_since(Weekday::Thu)));
        formatted(self.words.dates.weekday(day))
    }

    /// "Dienstag, 24. November"; with the Solar Hijri day for those who know it better.
    pub fn date(self, date: NaiveDate) -> String {
        let words = self.words.dates.day(date);
        formatted(beside(words, solar::day(self.lang, date)))
    }

    /// "Di., 24.11.": day before month in every language, because it must match German letters.
    pub fn short_date(self, date: NaiveDate) -> String {
        match self.lang {
            Lang::Ckb | Lang::Kmr | Lang::Ps | Lang::Ti | Lang::So | Lang::Fa | Lang::Prs | Lang::Ar => {
                let day = [&date.day().to_string(), ".", &date.month().to_string(), "."].concat();
                formatted([&self.day_of_week(date.weekday()), " ", &self.isolated(&day)].concat())
            }
            _ => formatted(self.words.dates.short(date)),
        }
    }

    /// "Februar 2027".
    pub fn month(self, date: NaiveDate) -> String {
        formatted(self.words.dates.month(date))
    }

    /// "17:00–19:00"; a stretch over midnight names its dates.
    pub fn hours(self, span: Span, zone: Zone) -> String {
        self.between(zone.wall(span.start()), zone.wall(span.end()))
    }

    fn between(self, start: NaiveDateTime, end: NaiveDateTime) -> String {
        if start.date() == end.date() {
            self.range(&clock(start.time()), &clock(end.time()))
        } else {
            let at = |wall: NaiveDateTime| [&self.short_date(wall.date()), self.comma(), &clock(wall.time())].concat();
            [&at(start), " – ", &at(end)].concat()
        }
    }

    /// "17:00–19:00", the start on the left in every script, as on the door.
    pub(crate) fn range(self, start: &str, end: &str) -> String {
        self.isolated(&[start, "–", end].concat())
    }

    /// What stands between a date and its hours.
    pub(crate) fn comma(self) -> &'static str {
        match (self.lang, self.lang.direction()) {
            (_, Direction::Rtl) => "، ",
            (Lang::Ti, _) => "፣ ",
            _ => ", ",
        }
    }

    /// Figures that read from left to right, kept from being turned by the words around them.
    fn isolated(self, figures: &str) -> String {
        match self.lang.direction() {
            Direction::Ltr => figures.to_owned(),
            Direction::Rtl => ["\u{2066}", figures, "\u{2069}"].concat(),
        }
    }

    /// "Dienstag, 24. November 2026, 17:00–19:00".
    pub fn when(self, span: Span, zone: Zone) -> String {
        let (start, end) = (zone.wall(span.start()), zone.wall(span.end()));
        [&self.full_date(start.date()), self.comma(), &self.between(start, end)].concat()
    }

    /// "Dienstag, 24. November, 17:00–19:00".
    pub fn soon(self, span: Span, zone: Zone) -> String {
        let (start, end) = (zone.wall(span.start()), zone.wall(span.end()));
        [&self.date(start.date()), self.comma(), &self.between(start, end)].concat()
    }
}

/// A time as clocks show it: 24 hours, two digits, in every language. Written by hand, because a plan shows thousands.
pub(crate) fn clock(time: NaiveTime) -> String {
    let digit = |number: u32| char::from_digit(number % 10, 10).unwrap_or('0');
    let (hour, minute) = (time.hour(), time.minute());
    [digit(hour / 10), digit(hour), ':', digit(minute / 10), digit(minute)].into_iter().collect()
}

type Format<Fields> = Option<FixedCalendarDateTimeFormatter<Gregorian, Fields>>;

/// The ways a language writes dates; making one takes longer than a page may.
pub(super) struct Formats {
    own: Option<&'static Own>,
    full: Format<YMDE>,
    long: Format<YMD>,
    weekday: Format<E>,
    day: Format<MDE>,
    short: Format<MDE>,
    month: Format<YM>,
}

impl Formats {
    pub(super) fn of(lang: Lang, locale: &icu_locale_core::Locale) -> Self {
        Self {
            own: Own::of(lang),
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long()).ok(),
            long: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok(),
            weekday: FixedCalendarDateTimeFormatter::try_new(locale.into(), E::long()).ok(),
            day: FixedCalendarDateTimeFormatter::try_new(locale.into(), MDE::long()).ok(),
            short: FixedCalendarDateTimeFormatter::try_new(locale.into(), MDE::short()).ok(),
            month: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long()).ok(),
        }
    }

    fn full(&self, date: NaiveDate) -> String {
        let format = self.full.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string());
        self.own.map_or_else(|| written(format, date), |own| own.full(date))
    }

    fn long(&self, date: NaiveDate) -> String {
        let format = self.long.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string());
        self.own.map_or_else(|| written(format, date), |own| own.long(date))
    }

    fn weekday(&self, date: NaiveDate) -> String {
        let format = self.weekday.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string());
        self.own.map_or_else(|| written(format, date), |own| own.weekday(date).to_owned())
    }

    fn day(&self, date: NaiveDate) -> String {
        let format = self.day.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string());
        self.own.map_or_else(|| written(format, date), |own| own.day(date))
    }

    fn month(&self, date: NaiveDate) -> String {
        let format = self.month.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string());
        self.own.map_or_else(|| written(format, date), |own| own.month(date))
    }

    fn short(&self, date: NaiveDate) -> String {
        written(self.short.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string()), date)
    }
}

/// The date by the format; as in an address where there is none.
fn written(format: Option<impl Fn(Date<Gregorian>) -> String>, date: NaiveDate) -> String {
    let [month, day] = [date.month(), date.day()].map(|part| u8::try_from(part).unwrap_or(1));
    match (format, Date::try_new_gregorian(date.year(), month, day)) {
        (Some(format), Ok(day)) => format(day),
        _ => date.to_string(),
    }
}

/// A date with the same day in another calendar after it.
fn beside(words: String, other: Option<String>) -> String {
    match other {
        Some(other) => [&words, " (", &other, ")"].concat(),
        None => words,
    }
}

/// Words that come from a format.
fn formatted(words: String) -> String {
    #[cfg(test)]
    let words = super::pseudo::said(words.into()).into_owned();
    words
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::{lang::Lang, time::Moment};

    #[test]
    fn dates_are_in_the_words_of_the_reader() {
        let date = "2026-11-24".parse().unwrap();
        let (de, en) = (Text::of(Lang::De), Text::of(Lang::En));
        assert_eq!(
            [de.full_date(date), de.date(date), de.short_date(date)],
            ["Dienstag, 24. November 2026", "Dienstag, 24. November", "Di., 24.11."]
        );
        assert_eq!([de.month(date), en.month(date)], ["November 2026", "November 2026"]);
        assert_eq!([en.full_date(date), en.date(date), en.short_date(date)], ["Tuesday, 24 November 2026", "Tuesday 24 November", "Tue 24/11"]);
    }

    #[test]
    fn every_language_has_names_of_its_own_for_days_and_months() {
        for lang in Lang::ALL {
            let text = Text::of(lang);
            let weekdays: BTreeSet<String> = (0..7).map(|n| text.day_of_week(Weekday::try_from(n).unwrap())).collect();
            let months: BTreeSet<String> = (1..=12).map(|n| text.month(NaiveDate::from_ymd_opt(2026, n, 1).unwrap())).collect();
            assert_eq!((weekdays.len(), months.len()), (7, 12), "{lang}");
            for name in weekdays.iter().chain(&months) {
                let figures: String = name.chars().filter(|c| c.is_numeric()).collect();
                assert!(["", "2026"].contains(&figures.as_str()) && !name.starts_with(['1', '2']), "{lang}: {name}");
            }
        }
    }

    #[test]
    fn own_names_are_those_of_cldr_but_for_the_ones_listed_here() {
        // Sorani: CLDR writes Friday with an Arabic letter, and the two Kânûns in two ways. Kurmanji and Pashto: joined writing.
        let listed = ["هەینی", "کانوونی یەکەم", "în", "سه‌شنبه", "پنجشنبه"];
        for lang in Lang::ALL {
            let Some(own) = Own::of(lang) else { continue };
            let theirs = Formats { own: None, ..Formats::of(lang, &super::super::locale(lang)) };
            for (at, name) in own.weekdays.into_iter().enumerate() {
                let day = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap() + Days::new(at as u64);
                assert!(theirs.weekday(day) == name || listed.contains(&name), "{lang}: {name}, {}", theirs.weekday(day));
            }
            for (month, name) in (1..).zip(own.months) {
                let day = NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
                assert!(theirs.month(day).contains(name) || listed.contains(&name), "{lang}: {name}, {}", theirs.month(day));
            }
        }
    }

    #[test]
    fn readers_of_the_solar_calendar_see_both_dates() {
        let date = "2026-11-24".parse().unwrap();
        let said = [Lang::Fa, Lang::Prs, Lang::Ps, Lang::Ckb].map(|lang| Text::of(lang).full_date(date));
        let expected = [
            "سه‌شنبه 24 نوامبر 2026 (3 آذر 1405)",
            "سه‌شنبه 24 نومبر 2026 (3 قوس 1405)",
            "سه‌شنبه، 24 نومبر 2026 (3 لیندۍ 1405)",
            "سێشەممە، 24ی تشرینی دووەمی 2026",
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn a_stretch_over_midnight_names_both_dates() {
        let start = Moment(1_795_536_000); // 2026-11-24 17:00 in Berlin
        let hours = |seconds| Text::of(Lang::De).hours(Span::new(start, start.plus(seconds)).unwrap(), Zone::BERLIN);
        assert_eq!(hours(7200), "17:00–19:00");
        assert_eq!(hours(8 * 3600), "Di., 24.11., 17:00 – Mi., 25.11., 01:00");
    }
}
