//! Dates in words, and times as clocks show them.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{E, MDE, YM, YMD, YMDE},
};

use super::Text;
use crate::domain::{
    lang::Direction,
    time::{Span, Zone},
};

impl Text {
    /// "Dienstag, 24. November 2026".
    pub fn full_date(self, date: NaiveDate) -> String {
        written(self.words.dates.full.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string()), date)
    }

    /// "24. November 2026".
    pub(super) fn long_date(self, date: NaiveDate) -> String {
        written(self.words.dates.long.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string()), date)
    }

    /// "Dienstag".
    pub(super) fn day_of_week(self, weekday: Weekday) -> String {
        // 1970 began on a Thursday.
        let day = NaiveDate::default() + Days::new(u64::from(weekday.days_since(Weekday::Thu)));
        written(self.words.dates.weekday.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string()), day)
    }

    /// "Dienstag, 24. November".
    pub fn date(self, date: NaiveDate) -> String {
        written(self.words.dates.day.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string()), date)
    }

    /// "Di., 24.11."
    pub fn short_date(self, date: NaiveDate) -> String {
        written(self.words.dates.short.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string()), date)
    }

    /// "Februar 2027".
    pub fn month(self, date: NaiveDate) -> String {
        written(self.words.dates.month.as_ref().map(|format| |day: Date<Gregorian>| format.format(&day).to_string()), date)
    }

    /// "17:00–19:00"; a stretch over midnight names its dates.
    pub fn hours(self, span: Span, zone: Zone) -> String {
        self.between(zone.wall(span.start()), zone.wall(span.end()))
    }

    fn between(self, start: NaiveDateTime, end: NaiveDateTime) -> String {
        if start.date() == end.date() {
            self.range(&clock(start.time()), &clock(end.time()))
        } else {
            let at = |wall: NaiveDateTime| [&self.short_date(wall.date()), ", ", &clock(wall.time())].concat();
            [&at(start), " – ", &at(end)].concat()
        }
    }

    /// "17:00–19:00", the start on the left in every script, as on the door.
    pub(crate) fn range(self, start: &str, end: &str) -> String {
        match self.lang.direction() {
            Direction::Ltr => [start, "–", end].concat(),
            Direction::Rtl => ["\u{2066}", start, "–", end, "\u{2069}"].concat(),
        }
    }

    /// "Dienstag, 24. November 2026, 17:00–19:00".
    pub fn when(self, span: Span, zone: Zone) -> String {
        let (start, end) = (zone.wall(span.start()), zone.wall(span.end()));
        [&self.full_date(start.date()), ", ", &self.between(start, end)].concat()
    }

    /// "Dienstag, 24. November, 17:00–19:00".
    pub fn soon(self, span: Span, zone: Zone) -> String {
        let (start, end) = (zone.wall(span.start()), zone.wall(span.end()));
        [&self.date(start.date()), ", ", &self.between(start, end)].concat()
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
    full: Format<YMDE>,
    long: Format<YMD>,
    weekday: Format<E>,
    day: Format<MDE>,
    short: Format<MDE>,
    month: Format<YM>,
}

impl Formats {
    pub(super) fn of(locale: &icu_locale_core::Locale) -> Self {
        Self {
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long()).ok(),
            long: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok(),
            weekday: FixedCalendarDateTimeFormatter::try_new(locale.into(), E::long()).ok(),
            day: FixedCalendarDateTimeFormatter::try_new(locale.into(), MDE::long()).ok(),
            short: FixedCalendarDateTimeFormatter::try_new(locale.into(), MDE::short()).ok(),
            month: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long()).ok(),
        }
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

#[cfg(test)]
mod tests {
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
    fn a_stretch_over_midnight_names_both_dates() {
        let start = Moment(1_795_536_000); // 2026-11-24 17:00 in Berlin
        let hours = |seconds| Text::of(Lang::De).hours(Span::new(start, start.plus(seconds)).unwrap(), Zone::BERLIN);
        assert_eq!(hours(7200), "17:00–19:00");
        assert_eq!(hours(8 * 3600), "Di., 24.11., 17:00 – Mi., 25.11., 01:00");
    }
}
