//! How something repeats, in words.

use chrono::Weekday;

use super::{Text, clock};
use crate::domain::{
    hours::Hours,
    recurrence::{End, Every, Interval, Nth, Rule, Weekdays},
};

impl Text {
    /// "alle 2 Wochen am Dienstag, 17:00–19:00, bis 30. Juni 2027".
    pub fn repeats(self, rule: &Rule, hours: Hours) -> String {
        let hours = self.range(&clock(hours.start()), &clock(hours.end()));
        let said = [("how", self.turns(rule).into()), ("hours", hours.into()), ("end", self.end_of(rule.end).into())];
        self.say_with("repeats", said).into_owned()
    }

    fn turns(self, rule: &Rule) -> String {
        let interval = || ("interval", rule.interval.get().into());
        match rule.every {
            Every::Day => self.say_with("repeats-daily", [interval()]),
            Every::Week(weekdays) if rule.interval == Interval::ONE && weekdays.iter().count() == 7 => self.say_with("repeats-daily", [interval()]),
            Every::Week(weekdays) => self.say_with("repeats-weekly", [interval(), ("days", self.weekdays(weekdays).into())]),
            Every::MonthDate(day) => self.say_with("repeats-monthly-date", [interval(), ("day", day.get().into())]),
            Every::MonthWeekday(nth, weekday) => {
                self.say_with("repeats-monthly-weekday", [interval(), ("day", self.nth_weekday(nth, weekday).into())])
            }
        }
        .into_owned()
    }

    fn weekdays(self, weekdays: Weekdays) -> String {
        self.list(&weekdays.iter().map(|weekday| self.day_of_week(weekday)).collect::<Vec<_>>())
    }

    /// "2. Dienstag", "letzten Freitag".
    fn nth_weekday(self, nth: Nth, weekday: Weekday) -> String {
        self.say_with("repeats-nth", [("nth", nth.as_str().into()), ("day", self.day_of_week(weekday).into())]).into_owned()
    }

    fn end_of(self, end: End) -> String {
        match end {
            End::Until(date) => self.say_with("repeats-until", [("date", self.long_date(date).into())]),
            End::Count(count) => self.say_with("repeats-count", [("count", count.into())]),
        }
        .into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;

    fn check(rule: &str, de: &str, en: &str) {
        let rule: Rule = rule.parse().unwrap();
        let said = [Lang::De, Lang::En].map(|lang| Text::of(lang).repeats(&rule, "17:00-19:00".parse().unwrap()));
        assert_eq!(said, [de, en], "{rule}");
    }

    #[test]
    fn every_rule_has_its_words() {
        check("FREQ=DAILY;COUNT=1", "jeden Tag, 17:00–19:00, 1 Termin", "every day, 17:00–19:00, 1 date");
        check("FREQ=DAILY;INTERVAL=3;COUNT=10", "alle 3 Tage, 17:00–19:00, 10 Termine", "every 3 days, 17:00–19:00, 10 dates");
        check("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=9", "jeden Tag, 17:00–19:00, 9 Termine", "every day, 17:00–19:00, 9 dates");
        check(
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630",
            "jeden Dienstag, 17:00–19:00, bis 30. Juni 2027",
            "every Tuesday, 17:00–19:00, until 30 June 2027",
        );
        check(
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH,SA;COUNT=5",
            "alle 2 Wochen am Dienstag, Donnerstag und Samstag, 17:00–19:00, 5 Termine",
            "every 2 weeks on Tuesday, Thursday and Saturday, 17:00–19:00, 5 dates",
        );
        check("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=5", "jeden Monat am 31., 17:00–19:00, 5 Termine", "every month on day 31, 17:00–19:00, 5 dates");
        check(
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1;COUNT=5",
            "alle 2 Monate am 1., 17:00–19:00, 5 Termine",
            "every 2 months on day 1, 17:00–19:00, 5 dates",
        );
        check(
            "FREQ=MONTHLY;BYDAY=2TU;COUNT=5",
            "jeden Monat am 2. Dienstag, 17:00–19:00, 5 Termine",
            "every month on the second Tuesday, 17:00–19:00, 5 dates",
        );
        check(
            "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;UNTIL=20270101",
            "alle 3 Monate am letzten Freitag, 17:00–19:00, bis 1. Januar 2027",
            "every 3 months on the last Friday, 17:00–19:00, until 1 January 2027",
        );
    }

    #[test]
    fn each_of_the_five_weekdays_of_a_month_has_a_word_of_its_own() {
        for lang in Lang::ALL {
            let said = Nth::ALL.map(|nth| Text::of(lang).nth_weekday(nth, Weekday::Tue));
            assert!(said.iter().enumerate().all(|(at, words)| !said[..at].contains(words) && !words.contains(['{', '$'])), "{lang} {said:?}");
        }
    }
}
