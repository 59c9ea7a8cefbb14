//! What is in the house tomorrow, and what to do if it is not.

use std::borrow::Cow;

use super::{
    About, Key, Reminded, Words,
    booking::Letter,
    draft::{Draft, Part},
};
use crate::{domain::person::Reminders, text::Text};

/// All dates of somebody's tomorrow in one letter.
pub(super) fn tomorrow(about: About<'_>, dates: &[Reminded<'_>], reminders: Reminders, keys: &[Key]) -> Words {
    let text = Text::of(about.lang);
    let mut parts = vec![Part::Words(text.say("letter-reminder-words"))];
    parts.extend(dates.iter().flat_map(|reminded| date(about, reminded)));
    parts.extend(doors(about, dates, keys));
    parts.extend(only_first(text, dates, reminders));
    let settings = format!("{}/{}/account#reminders", about.base_url, about.lang);
    parts.push(Part::Link { words: text.say("letter-reminder-settings"), address: settings });
    Draft { subject: subject(about, dates), heading: heading(text, dates), parts }.words(about)
}

/// "Morgen: Atelier, Dienstag, 24. November 2026, 17:00–19:00".
fn subject(about: About<'_>, dates: &[Reminded<'_>]) -> Cow<'static, str> {
    let (text, zone) = (Text::of(about.lang), about.house.hub.zone);
    match dates {
        [only] => {
            let what = format!("{}, {}", letter(about, only).names(&only.date.rooms), text.when(only.date.span, zone));
            text.say_with("letter-reminder-subject", [("what", what.into())])
        }
        dates => {
            let day = dates.first().map(|reminded| text.full_date(zone.date(reminded.date.span.start()))).unwrap_or_default();
            text.say_with("letter-reminder-subject-several", [("count", dates.len().into()), ("date", day.into())])
        }
    }
}

fn heading(text: Text, dates: &[Reminded<'_>]) -> Cow<'static, str> {
    text.say_with("letter-reminder-heading", [("count", dates.len().into())])
}

/// A date with the way to call it off.
fn date(about: About<'_>, reminded: &Reminded<'_>) -> [Part; 2] {
    let text = Text::of(about.lang);
    let letter = letter(about, reminded);
    let line = |key, truth: String| (text.say(key).into_owned(), truth);
    let mut facts = vec![line("when", text.when(reminded.date.span, about.house.hub.zone)), line("where", letter.places(&reminded.date.rooms))];
    facts.extend(letter.what());
    let later = later(reminded);
    if later > 0 {
        facts.push((text.say("letter-reminder-later").into_owned(), text.say_with("letter-reminder-dates", [("count", later.into())]).into_owned()));
    }
    let address = format!("{}/{}/bookings/{}", about.base_url, about.lang, reminded.booking.id);
    [Part::Facts(facts), Part::Link { words: text.say("letter-reminder-link"), address }]
}

/// How many dates of the series come after this one.
fn later(reminded: &Reminded<'_>) -> usize {
    let order = |date: &crate::domain::booking::Occurrence| (date.span.start(), date.number);
    reminded.booking.kept().filter(|date| order(date) > order(reminded.date)).count()
}

/// How to get into the rooms of these dates.
fn doors(about: About<'_>, dates: &[Reminded<'_>], keys: &[Key]) -> Option<Part> {
    let first = dates.first()?;
    let theirs = |key: &&Key| dates.iter().any(|reminded| reminded.date.rooms.contains(&key.room));
    let facts: Vec<_> = keys.iter().filter(theirs).map(|key| (letter(about, first).names(&[key.room]), key.words.clone())).collect();
    (!facts.is_empty()).then(|| Part::Told { words: Text::of(about.lang).say("letter-keys"), facts })
}

/// Whoever is reminded of the first date alone must not wait for more letters.
fn only_first(text: Text, dates: &[Reminded<'_>], reminders: Reminders) -> Option<Part> {
    let more = reminders == Reminders::First && dates.iter().any(|reminded| later(reminded) > 0);
    more.then(|| Part::Words(text.say("letter-reminder-only-first")))
}

fn letter<'a>(about: About<'a>, reminded: &Reminded<'a>) -> Letter<'a> {
    Letter { about, booking: reminded.booking, now: reminded.date.span.start() }
}
