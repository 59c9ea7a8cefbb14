//! Weekdays and months of languages whose dates Unicode's CLDR (48) writes in an order nobody reads here, or mixes marks of two scripts into.
//! The names are CLDR's where it has the ones that are in use; the day stands before the month, as on German letters.

use chrono::{Datelike, NaiveDate};

use crate::domain::lang::Lang;

/// How a language writes dates.
pub(super) struct Own {
    /// From Monday on.
    pub(super) weekdays: [&'static str; 7],
    /// From January on, as they stand alone.
    pub(super) months: [&'static str; 12],
    /// From January on, after a day and before a year.
    of_months: [&'static str; 12],
    /// Between weekday and day.
    comma: &'static str,
    /// Between day and month.
    of: &'static str,
}

impl Own {
    pub(super) fn of(lang: Lang) -> Option<&'static Self> {
        match lang {
            Lang::Ckb => Some(&CKB),
            Lang::Kmr => Some(&KMR),
            Lang::Ps => Some(&PS),
            Lang::Ti => Some(&TI),
            Lang::So => Some(&SO),
            _ => None,
        }
    }

    /// "Tuesday, 24 November 2026".
    pub(super) fn full(&self, date: NaiveDate) -> String {
        [&self.day(date), " ", &date.year().to_string()].concat()
    }

    /// "24 November 2026".
    pub(super) fn long(&self, date: NaiveDate) -> String {
        [&self.day_and_month(date), " ", &date.year().to_string()].concat()
    }

    /// "Tuesday, 24 November".
    pub(super) fn day(&self, date: NaiveDate) -> String {
        [self.weekday(date), self.comma, &self.day_and_month(date)].concat()
    }

    /// "November 2026".
    pub(super) fn month(&self, date: NaiveDate) -> String {
        [named(&self.months, date.month0()), " ", &date.year().to_string()].concat()
    }

    pub(super) fn weekday(&self, date: NaiveDate) -> &'static str {
        named(&self.weekdays, date.weekday().num_days_from_monday())
    }

    fn day_and_month(&self, date: NaiveDate) -> String {
        [&date.day().to_string(), self.of, named(&self.of_months, date.month0())].concat()
    }
}

fn named(names: &[&'static str], at: u32) -> &'static str {
    usize::try_from(at).ok().and_then(|at| names.get(at)).copied().unwrap_or_default()
}

const CKB: Own = Own {
    weekdays: ["دووشەممە", "سێشەممە", "چوارشەممە", "پێنجشەممە", "هەینی", "شەممە", "یەکشەممە"],
    months: [
        "کانوونی دووەم",
        "شوبات",
        "ئازار",
        "نیسان",
        "ئایار",
        "حوزەیران",
        "تەمووز",
        "ئاب",
        "ئەیلوول",
        "تشرینی یەکەم",
        "تشرینی دووەم",
        "کانوونی یەکەم",
    ],
    of_months: [
        "کانوونی دووەمی",
        "شوباتی",
        "ئازاری",
        "نیسانی",
        "ئایاری",
        "حوزەیرانی",
        "تەمووزی",
        "ئابی",
        "ئەیلوولی",
        "تشرینی یەکەمی",
        "تشرینی دووەمی",
        "کانوونی یەکەمی",
    ],
    comma: "، ",
    of: "ی ",
};

const KMR_MONTHS: [&str; 12] = ["rêbendan", "sibat", "adar", "nîsan", "gulan", "hezîran", "tîrmeh", "tebax", "îlon", "cotmeh", "mijdar", "berfanbar"];
const KMR: Own = Own {
    weekdays: ["duşem", "sêşem", "çarşem", "pêncşem", "în", "şemî", "yekşem"],
    months: KMR_MONTHS,
    of_months: ["rêbendanê", "sibatê", "adarê", "nîsanê", "gulanê", "hezîranê", "tîrmehê", "tebaxê", "îlonê", "cotmehê", "mijdarê", "berfanbarê"],
    comma: ", ",
    of: "ê ",
};

const PS_MONTHS: [&str; 12] = ["جنوري", "فبروري", "مارچ", "اپریل", "مۍ", "جون", "جولای", "اګست", "سېپتمبر", "اکتوبر", "نومبر", "دسمبر"];
const PS: Own = Own {
    weekdays: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
    months: PS_MONTHS,
    of_months: PS_MONTHS,
    comma: "، ",
    of: " ",
};

const TI_MONTHS: [&str; 12] = ["ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ጉንበት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ"];
const TI: Own = Own {
    weekdays: ["ሰኑይ", "ሰሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት"], months: TI_MONTHS, of_months: TI_MONTHS, comma: "፣ ", of: " "
};

const SO_MONTHS: [&str; 12] =
    ["Janaayo", "Febraayo", "Maarso", "Abriil", "Maayo", "Juun", "Luulyo", "Agosto", "Sebtembar", "Oktoobar", "Noofeembar", "Diseembar"];
const SO: Own = Own {
    weekdays: ["Isniin", "Talaado", "Arbaco", "Khamiis", "Jimco", "Sabti", "Axad"],
    months: SO_MONTHS,
    of_months: SO_MONTHS,
    comma: ", ",
    of: " ",
};
