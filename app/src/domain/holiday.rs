//! Public holidays of the 16 German Länder, as the laws stand for 2020 to 2030.
//!
//! Left out, because they hold in some communities of a Land only; a house there adds the day as a closure of its own:
//! the Assumption in the mostly Catholic communities of Bavaria (Art. 1 FTG), Corpus Christi in some of Saxony
//! (§ 1 `SächsSFG`) and Thuringia (§ 2 `ThürFGtG`), and the peace festival of Augsburg (Art. 1 FTG), a town's.

use std::str::FromStr;

use chrono::{Datelike, NaiveDate, Weekday};

use super::{time::plus_days, word::UnknownWord};

/// All holidays of a year in a Land, by date. Two may fall on one date: in 2008 Ascension was the first of May.
pub fn holidays(land: Land, year: i32) -> Vec<(NaiveDate, Holiday)> {
    let kept = Holiday::ALL.into_iter().filter(|holiday| holiday.is_kept(land, year));
    let mut days: Vec<_> = kept.filter_map(|holiday| Some((holiday.date(year)?, holiday))).collect();
    days.sort_unstable();
    days
}

/// The holiday that a date is in a Land; of two on one date, the first in [`Holiday::ALL`].
pub fn holiday(land: Land, date: NaiveDate) -> Option<Holiday> {
    let year = date.year();
    Holiday::ALL.into_iter().find(|holiday| holiday.is_kept(land, year) && holiday.date(year) == Some(date))
}

/// The holidays of a Land from one day up to and including another, each with its dates; soonest first.
pub fn ahead(land: Land, first: NaiveDate, last: NaiveDate) -> Vec<(Holiday, Vec<NaiveDate>)> {
    let days = (first.year()..=last.year()).flat_map(|year| holidays(land, year)).filter(|(date, _)| (first..=last).contains(date));
    let mut found: Vec<(Holiday, Vec<NaiveDate>)> = Vec::new();
    for (date, holiday) in days {
        match found.iter_mut().find(|(other, _)| *other == holiday) {
            Some((_, dates)) => dates.push(date),
            None => found.push((holiday, vec![date])),
        }
    }
    found
}

/// One of the 16 Länder; each makes its own law of holidays, named here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Land {
    /// Feiertagsgesetz § 1.
    BadenWuerttemberg,
    /// Feiertagsgesetz Art. 1.
    Bavaria,
    /// Gesetz über die Sonn- und Feiertage § 1.
    Berlin,
    /// Feiertagsgesetz § 2; the only one that names Easter Sunday and Whit Sunday.
    Brandenburg,
    /// Gesetz über die Sonn-, Gedenk- und Feiertage § 2.
    Bremen,
    /// Feiertagsgesetz § 1.
    Hamburg,
    /// Hessisches Feiertagsgesetz § 1: ten days.
    #[default]
    Hesse,
    /// Feiertagsgesetz Mecklenburg-Vorpommern § 2.
    MecklenburgVorpommern,
    /// Niedersächsisches Feiertagsgesetz § 2.
    LowerSaxony,
    /// Feiertagsgesetz NW § 2.
    NorthRhineWestphalia,
    /// Landesgesetz über den Schutz der Sonn- und Feiertage § 2.
    RhinelandPalatinate,
    /// Gesetz über die Sonn- und Feiertage § 2.
    Saarland,
    /// Gesetz über Sonn- und Feiertage im Freistaat Sachsen § 1.
    Saxony,
    /// Gesetz über die Sonn- und Feiertage § 2.
    SaxonyAnhalt,
    /// Gesetz über Sonn- und Feiertage § 2.
    SchleswigHolstein,
    /// Thüringer Feier- und Gedenktagsgesetz § 2.
    Thuringia,
}

impl Land {
    /// Every Land, in the order of ISO 3166-2's German names.
    pub const ALL: [Self; 16] = [
        Self::BadenWuerttemberg,
        Self::Bavaria,
        Self::Berlin,
        Self::Brandenburg,
        Self::Bremen,
        Self::Hamburg,
        Self::Hesse,
        Self::MecklenburgVorpommern,
        Self::LowerSaxony,
        Self::NorthRhineWestphalia,
        Self::RhinelandPalatinate,
        Self::Saarland,
        Self::Saxony,
        Self::SaxonyAnhalt,
        Self::SchleswigHolstein,
        Self::Thuringia,
    ];

    /// The code it is stored under: ISO 3166-2 without "DE-".
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadenWuerttemberg => "BW",
            Self::Bavaria => "BY",
            Self::Berlin => "BE",
            Self::Brandenburg => "BB",
            Self::Bremen => "HB",
            Self::Hamburg => "HH",
            Self::Hesse => "HE",
            Self::MecklenburgVorpommern => "MV",
            Self::LowerSaxony => "NI",
            Self::NorthRhineWestphalia => "NW",
            Self::RhinelandPalatinate => "RP",
            Self::Saarland => "SL",
            Self::Saxony => "SN",
            Self::SaxonyAnhalt => "ST",
            Self::SchleswigHolstein => "SH",
            Self::Thuringia => "TH",
        }
    }
}

impl FromStr for Land {
    type Err = UnknownWord;

    fn from_str(code: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|land| land.as_str() == code).ok_or(UnknownWord)
    }
}

/// A public holiday of at least one Land. What people call it stands in the texts as `holiday-{code}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// 8 March.
    WomensDay,
    /// Two days before Easter.
    GoodFriday,
    /// The first Sunday after the first full moon of spring, as the church reckons it.
    EasterSunday,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 8 May, end of the war and of National Socialism: Berlin in 2020 and 2025 only.
    LiberationDay,
    /// 39 days after Easter, a Thursday.
    Ascension,
    /// 49 days after Easter.
    WhitSunday,
    /// 50 days after Easter.
    WhitMonday,
    /// 60 days after Easter, a Thursday.
    CorpusChristi,
    /// 17 June, uprising in the GDR: Berlin in 2028 only.
    UprisingDay,
    /// 15 August.
    Assumption,
    /// 20 September.
    ChildrensDay,
    /// 3 October; the only one by federal law (Einigungsvertrag Art. 2 Abs. 2).
    Unity,
    /// 31 October.
    Reformation,
    /// 1 November.
    AllSaints,
    /// The Wednesday before 23 November.
    RepentanceDay,
    /// 25 December.
    Christmas,
    /// 26 December.
    SecondChristmas,
}

impl Holiday {
    /// Every holiday, in the order of most years.
    pub const ALL: [Self; 21] = [
        Self::NewYear,
        Self::Epiphany,
        Self::WomensDay,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::LabourDay,
        Self::LiberationDay,
        Self::Ascension,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::CorpusChristi,
        Self::UprisingDay,
        Self::Assumption,
        Self::ChildrensDay,
        Self::Unity,
        Self::Reformation,
        Self::AllSaints,
        Self::RepentanceDay,
        Self::Christmas,
        Self::SecondChristmas,
    ];

    /// The word it is stored under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::Epiphany => "epiphany",
            Self::WomensDay => "womens-day",
            Self::GoodFriday => "good-friday",
            Self::EasterSunday => "easter-sunday",
            Self::EasterMonday => "easter-monday",
            Self::LabourDay => "labour-day",
            Self::LiberationDay => "liberation-day",
            Self::Ascension => "ascension",
            Self::WhitSunday => "whit-sunday",
            Self::WhitMonday => "whit-monday",
            Self::CorpusChristi => "corpus-christi",
            Self::UprisingDay => "uprising-day",
            Self::Assumption => "assumption",
            Self::ChildrensDay => "childrens-day",
            Self::Unity => "unity",
            Self::Reformation => "reformation",
            Self::AllSaints => "all-saints",
            Self::RepentanceDay => "repentance-day",
            Self::Christmas => "christmas",
            Self::SecondChristmas => "second-christmas",
        }
    }

    /// Whether the law of the Land names the day that year.
    fn is_kept(self, land: Land, year: i32) -> bool {
        use Land::{
            BadenWuerttemberg, Bavaria, Berlin, Brandenburg, Bremen, Hamburg, Hesse, LowerSaxony, MecklenburgVorpommern, NorthRhineWestphalia,
            RhinelandPalatinate, Saarland, Saxony, SaxonyAnhalt, SchleswigHolstein, Thuringia,
        };
        match self {
            Self::NewYear
            | Self::GoodFriday
            | Self::EasterMonday
            | Self::LabourDay
            | Self::Ascension
            | Self::WhitMonday
            | Self::Unity
            | Self::Christmas
            | Self::SecondChristmas => true,
            Self::Epiphany => matches!(land, BadenWuerttemberg | Bavaria | SaxonyAnhalt),
            Self::WomensDay => match land {
                Berlin => year >= 2019,
                MecklenburgVorpommern => year >= 2023,
                _ => false,
            },
            Self::EasterSunday | Self::WhitSunday => land == Brandenburg,
            Self::LiberationDay => land == Berlin && matches!(year, 2020 | 2025),
            Self::CorpusChristi => matches!(land, BadenWuerttemberg | Bavaria | Hesse | NorthRhineWestphalia | RhinelandPalatinate | Saarland),
            Self::UprisingDay => land == Berlin && year == 2028,
            Self::Assumption => land == Saarland,
            Self::ChildrensDay => land == Thuringia && year >= 2019,
            Self::Reformation => match land {
                Brandenburg | MecklenburgVorpommern | Saxony | SaxonyAnhalt | Thuringia => true,
                Bremen | Hamburg | LowerSaxony | SchleswigHolstein => year >= 2017,
                // Five hundred years after the theses, every Land kept it once.
                _ => year == 2017,
            },
            Self::AllSaints => matches!(land, BadenWuerttemberg | Bavaria | NorthRhineWestphalia | RhinelandPalatinate | Saarland),
            Self::RepentanceDay => land == Saxony,
        }
    }

    /// Its date in a year, whether or not anybody keeps it; nothing beyond the ends of the calendar.
    fn date(self, year: i32) -> Option<NaiveDate> {
        let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let after_easter = |days| Some(plus_days(easter(year)?, days));
        match self {
            Self::NewYear => on(1, 1),
            Self::Epiphany => on(1, 6),
            Self::WomensDay => on(3, 8),
            Self::GoodFriday => after_easter(-2),
            Self::EasterSunday => after_easter(0),
            Self::EasterMonday => after_easter(1),
            Self::LabourDay => on(5, 1),
            Self::LiberationDay => on(5, 8),
            Self::Ascension => after_easter(39),
            Self::WhitSunday => after_easter(49),
            Self::WhitMonday => after_easter(50),
            Self::CorpusChristi => after_easter(60),
            Self::UprisingDay => on(6, 17),
            Self::Assumption => on(8, 15),
            Self::ChildrensDay => on(9, 20),
            Self::Unity => on(10, 3),
            Self::Reformation => on(10, 31),
            Self::AllSaints => on(11, 1),
            Self::RepentanceDay => on(11, 22).map(|last| plus_days(last, -i64::from(last.weekday().days_since(Weekday::Wed)))),
            Self::Christmas => on(12, 25),
            Self::SecondChristmas => on(12, 26),
        }
    }
}

impl FromStr for Holiday {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|holiday| holiday.as_str() == word).ok_or(UnknownWord)
    }
}

/// Easter Sunday of the Gregorian calendar: Gauss's rule as Lichtenberg put it, without exceptions (Historia Mathematica 24, 1997).
fn easter(year: i32) -> Option<NaiveDate> {
    let first_of_march = NaiveDate::from_ymd_opt(year, 3, 1)?;
    let century = year.div_euclid(100);
    let left_out_leap_days = (3 * century + 3).div_euclid(4);
    let drift_of_moon = 15 + left_out_leap_days - (8 * century + 13).div_euclid(25);
    let place_in_moon_circle = year.rem_euclid(19);
    let seed = (19 * place_in_moon_circle + drift_of_moon).rem_euclid(30);
    let correction = (seed + place_in_moon_circle / 11) / 29;
    // Both count days of March, 32 being 1 April.
    let full_moon = 21 + seed - correction;
    let a_sunday = 7 - (year + year.div_euclid(4) + 2 - left_out_leap_days).rem_euclid(7);
    let sunday_after = full_moon + 7 - (full_moon - a_sunday).rem_euclid(7);
    Some(plus_days(first_of_march, i64::from(sunday_after - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(land: Land, year: i32, expected: &[(&str, Holiday)]) {
        let expected: Vec<_> = expected.iter().map(|(day, holiday)| (date(&format!("{year}-{day}")), *holiday)).collect();
        assert_eq!(holidays(land, year), expected, "{} {year}", land.as_str());
    }

    #[test]
    fn holidays_ahead_come_with_all_their_dates() {
        let found = ahead(Land::Hesse, date("2026-12-25"), date("2027-12-25"));
        let expected = [(Holiday::Christmas, vec![date("2026-12-25"), date("2027-12-25")]), (Holiday::SecondChristmas, vec![date("2026-12-26")])];
        assert_eq!((&found[..2], found.len(), found[9].0), (&expected[..], 10, Holiday::Unity));
        assert_eq!(ahead(Land::Hesse, date("2026-11-24"), date("2026-12-24")), []);
    }

    fn days(land: &str, year: i32) -> Vec<Holiday> {
        holidays(land.parse().unwrap(), year).into_iter().map(|(_, holiday)| holiday).collect()
    }

    #[test]
    fn easter_is_where_the_calendars_have_it() {
        let known = "1954-04-18 1981-04-19 2000-04-23 2001-04-15 2002-03-31 2003-04-20 2005-03-27 2008-03-23 2010-04-04 2011-04-24 2014-04-20 \
            2016-03-27 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 \
            2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2038-04-25 2040-04-01 2045-04-09 2049-04-18 2050-04-10 2076-04-19";
        for expected in known.split_whitespace().map(date) {
            assert_eq!(easter(expected.year()), Some(expected));
        }
        assert_eq!(easter(i32::MAX), None);
    }

    #[test]
    fn hesse_has_ten() {
        let hesse = |moving: [&'static str; 5]| {
            let [good_friday, easter_monday, ascension, whit_monday, corpus_christi] = moving;
            [
                ("01-01", Holiday::NewYear),
                (good_friday, Holiday::GoodFriday),
                (easter_monday, Holiday::EasterMonday),
                ("05-01", Holiday::LabourDay),
                (ascension, Holiday::Ascension),
                (whit_monday, Holiday::WhitMonday),
                (corpus_christi, Holiday::CorpusChristi),
                ("10-03", Holiday::Unity),
                ("12-25", Holiday::Christmas),
                ("12-26", Holiday::SecondChristmas),
            ]
        };
        check(Land::default(), 2026, &hesse(["04-03", "04-06", "05-14", "05-25", "06-04"]));
        check(Land::Hesse, 2027, &hesse(["03-26", "03-29", "05-06", "05-17", "05-27"]));
        check(Land::Hesse, 2028, &hesse(["04-14", "04-17", "05-25", "06-05", "06-15"]));
    }

    #[test]
    fn saxony_and_brandenburg_have_days_of_their_own() {
        check(
            Land::Saxony,
            2026,
            &[
                ("01-01", Holiday::NewYear),
                ("04-03", Holiday::GoodFriday),
                ("04-06", Holiday::EasterMonday),
                ("05-01", Holiday::LabourDay),
                ("05-14", Holiday::Ascension),
                ("05-25", Holiday::WhitMonday),
                ("10-03", Holiday::Unity),
                ("10-31", Holiday::Reformation),
                ("11-18", Holiday::RepentanceDay),
                ("12-25", Holiday::Christmas),
                ("12-26", Holiday::SecondChristmas),
            ],
        );
        assert_eq!(holiday(Land::Brandenburg, date("2027-03-28")), Some(Holiday::EasterSunday));
        assert_eq!(holiday(Land::Brandenburg, date("2027-05-16")), Some(Holiday::WhitSunday));
        assert_eq!(holiday(Land::Hesse, date("2027-03-28")), None);
    }

    #[test]
    fn repentance_day_is_the_wednesday_before_the_23rd() {
        for day in ["2022-11-16", "2023-11-22", "2024-11-20", "2025-11-19", "2026-11-18", "2027-11-17"] {
            assert_eq!(holiday(Land::Saxony, date(day)), Some(Holiday::RepentanceDay), "{day}");
            assert_eq!(holiday(Land::Hesse, date(day)), None, "{day}");
        }
    }

    #[test]
    fn every_land_has_as_many_as_its_law_names() {
        let counts = "BW 12, BY 12, BE 10, BB 12, HB 10, HH 10, HE 10, MV 11, NI 10, NW 11, RP 11, SL 12, SN 11, ST 11, SH 10, TH 11";
        let counted: Vec<_> = Land::ALL.into_iter().map(|land| format!("{} {}", land.as_str(), holidays(land, 2027).len())).collect();
        assert_eq!(counted.join(", "), counts);
    }

    #[test]
    fn a_day_begins_when_its_law_does() {
        let check = |holiday: Holiday, land: &str, before: i32, from: i32| {
            assert!(!days(land, before).contains(&holiday), "{land} {before} {holiday:?}");
            assert!(days(land, from).contains(&holiday), "{land} {from} {holiday:?}");
        };
        check(Holiday::WomensDay, "BE", 2018, 2019);
        check(Holiday::WomensDay, "MV", 2022, 2023);
        check(Holiday::ChildrensDay, "TH", 2018, 2019);
        for land in ["HB", "HH", "NI", "SH"] {
            check(Holiday::Reformation, land, 2016, 2017);
            check(Holiday::Reformation, land, 2016, 2018);
        }
        for land in ["HE", "BY", "BE", "NW", "SL"] {
            check(Holiday::Reformation, land, 2016, 2017);
            check(Holiday::Reformation, land, 2018, 2017);
        }
    }

    #[test]
    fn berlin_kept_some_days_once() {
        let once = |year| days("BE", year).into_iter().filter(|day| matches!(day, Holiday::LiberationDay | Holiday::UprisingDay)).collect::<Vec<_>>();
        assert_eq!(once(2020), [Holiday::LiberationDay]);
        assert_eq!(once(2025), [Holiday::LiberationDay]);
        assert_eq!(once(2028), [Holiday::UprisingDay]);
        assert_eq!((2000..=2100).flat_map(once).count(), 3);
        assert_eq!(holiday(Land::Brandenburg, date("2025-05-08")), None);
    }

    #[test]
    fn days_of_single_communities_are_left_to_the_house() {
        assert_eq!(holiday(Land::Saarland, date("2027-08-15")), Some(Holiday::Assumption));
        assert_eq!(holiday(Land::Bavaria, date("2027-08-15")), None);
        assert_eq!(holiday(Land::Bavaria, date("2027-08-08")), None);
        assert_eq!(holiday(Land::Bavaria, date("2027-05-27")), Some(Holiday::CorpusChristi));
        assert_eq!(holiday(Land::Saxony, date("2027-05-27")), None);
        assert_eq!(holiday(Land::Thuringia, date("2027-05-27")), None);
    }

    #[test]
    fn a_date_and_its_year_agree() {
        for land in Land::ALL {
            for (day, name) in (2009..=2100).flat_map(|year| holidays(land, year)) {
                assert_eq!(holiday(land, day), Some(name), "{} {day}", land.as_str());
            }
        }
        assert_eq!(holiday(Land::Hesse, date("2008-05-01")), Some(Holiday::LabourDay));
        assert_eq!(holidays(Land::Hesse, 2008).len(), 10);
    }

    #[test]
    fn words_are_read_back() {
        for land in Land::ALL {
            assert_eq!(land.as_str().parse(), Ok(land));
        }
        for holiday in Holiday::ALL {
            assert_eq!(holiday.as_str().parse(), Ok(holiday));
        }
        assert_eq!("he".parse::<Land>(), Err(UnknownWord));
        assert_eq!("augsburg".parse::<Holiday>(), Err(UnknownWord));
    }
}
