//! How something repeats, in words.

use super::Text;
use crate::domain::recurrence::{End, Every, Rule};

impl Text {
    /// "Alle 2 Wochen am Dienstag, bis Dienstag, 29. Juni 2027". How often it comes is seen from its dates.
    pub fn turns(self, rule: &Rule) -> String {
        let interval = rule.interval.get();
        let turns = match rule.every {
            Every::Day => self.say_with("turns-daily", [("interval", interval.into())]),
            Every::Week(weekdays) => {
                let days: Vec<String> = weekdays.iter().map(|weekday| self.weekday(weekday)).collect();
                self.say_with("turns-weekly", [("interval", interval.into()), ("days", self.list(&days).into())])
            }
            Every::MonthDate(day) => self.say_with("turns-month-date", [("interval", interval.into()), ("day", day.get().into())]),
            Every::MonthWeekday(nth, weekday) => {
                let nth = self.say(&["turns-nth-", nth.as_str()].concat());
                let said = [("interval", interval.into()), ("nth", nth.into()), ("weekday", self.weekday(weekday).into())];
                self.say_with("turns-month-weekday", said)
            }
        };
        match rule.end {
            End::Until(until) => self.say_with("turns-until", [("turns", turns.into()), ("date", self.full_date(until).into())]).into_owned(),
            End::Count(_) => turns.into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;

    #[test]
    fn rules_are_said_in_words() {
        for (rule, de, en) in [
            ("FREQ=DAILY;COUNT=3", "Jeden Tag", "Every day"),
            ("FREQ=DAILY;INTERVAL=3;COUNT=3", "Alle 3 Tage", "Every 3 days"),
            ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", "Jede Woche am Dienstag", "Every week on Tuesday"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=3", "Alle 2 Wochen am Dienstag und Donnerstag", "Every 2 weeks on Tuesday and Thursday"),
            ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "Jeden Monat am 31.", "Every month on day 31"),
            ("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR;COUNT=3", "Alle 2 Monate am letzten Freitag", "Every 2 months on the last Friday"),
            (
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629",
                "Jede Woche am Dienstag, bis Dienstag, 29. Juni 2027",
                "Every week on Tuesday, until Tuesday, 29 June 2027",
            ),
        ] {
            let rule: Rule = rule.parse().unwrap();
            assert_eq!([Text::of(Lang::De).turns(&rule), Text::of(Lang::En).turns(&rule)], [de, en]);
        }
    }
}
