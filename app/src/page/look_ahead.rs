//! What the live check of the booking form says.

use super::booking::obstacle::At;
use crate::{
    domain::{
        directory::{Directory, Shown},
        form::{Problem, Problems},
        judge::{Fate, Judged, Obstacle, Wished},
        lang::Lang,
    },
    islands::{Ahead, Line, Verdict},
    text::Text,
};

/// What is known of a wish.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The house.
    pub house: &'a Directory,
    /// Its dates, with what is in the way as far as the reader may see it.
    pub judged: &'a Judged<Shown>,
    /// Whether the coordination must say yes.
    pub asks: bool,
}

/// The answer to a wish: a sentence for a single date, a list with a sentence above it for several.
pub fn answer(lang: Lang, wish: Wish<'_>) -> Ahead {
    let text = Text::of(lang);
    let asks = wish.asks.then(|| text.say("asks"));
    let with_asks = |words: String| std::iter::once(words).chain(asks.map(Into::into)).collect::<Vec<String>>().join(" ");
    match wish.judged.dates.as_slice() {
        [only] => Ahead { verdict: verdict(only), words: with_asks(one(text, wish.house, only)), lines: Vec::new(), asks: wish.asks },
        all => {
            let free = wish.judged.free();
            let verdict = if wish.judged.is_bookable() { Verdict::Free } else { Verdict::Taken };
            let words = text.say_with("ahead-dates", [("free", free.into()), ("all", all.len().into())]).into_owned();
            let lines = all.iter().map(|wished| line(text, wish.house, wished)).collect();
            Ahead { verdict, words: with_asks(words), lines, asks: wish.asks }
        }
    }
}

/// What is wrong with the times themselves; nothing while something has still to be said.
pub fn trouble(lang: Lang, problems: &Problems) -> Option<Ahead> {
    let unsaid = |problem: &Problem| matches!(problem, Problem::Missing | Problem::NotADate | Problem::NotATime | Problem::NotAChoice);
    // Which of two equal hours is meant, the form asks once it is sent.
    let told = |problem: &Problem| !matches!(problem, Problem::TwiceHour { .. });
    let (field, problem) = problems.iter().find(|(_, problem)| told(problem))?;
    let whole = !problems.iter().any(|(_, problem)| unsaid(problem));
    whole.then(|| Ahead { verdict: Verdict::Taken, words: Text::of(lang).problem(field, problem).into_owned(), lines: Vec::new(), asks: false })
}

fn verdict(wished: &Wished<Shown>) -> Verdict {
    if matches!(wished.fate, Fate::Free) { Verdict::Free } else { Verdict::Taken }
}

fn one(text: Text, house: &Directory, wished: &Wished<Shown>) -> String {
    let at = At { text, house, date: wished.date, span: wished.span };
    match &wished.fate {
        Fate::Free => {
            let overnight = wished.span.filter(|span| house.hub.zone.date(span.start()) != house.hub.zone.date(span.end()));
            let words = std::iter::once(text.say("ahead-free").into_owned()).chain(overnight.map(|span| at.hours(span)));
            words.collect::<Vec<_>>().join(" ")
        }
        Fate::LeftOut(None) => text.say("preview-out").into_owned(),
        Fate::Blocked(Obstacle::Taken(by)) | Fate::LeftOut(Some(Obstacle::Taken(by))) => {
            by.first().map_or_else(String::new, |shown| taken(text, house, shown))
        }
        Fate::Blocked(obstacle) | Fate::LeftOut(Some(obstacle)) => at.words(obstacle),
    }
}

fn taken(text: Text, house: &Directory, shown: &Shown) -> String {
    let hours = text.hours(shown.span(), house.hub.zone);
    let who = match shown {
        Shown::Open(entry) => house.association(entry.association).map(|association| association.name.as_str()),
        Shown::Taken { .. } => None,
    };
    let words = match who {
        Some(who) => text.say_with("ahead-taken-by", [("hours", hours.into()), ("who", who.into())]),
        None => text.say_with("ahead-taken", [("hours", hours.into())]),
    };
    words.into_owned()
}

fn line(text: Text, house: &Directory, wished: &Wished<Shown>) -> Line {
    let at = At { text, house, date: wished.date, span: wished.span };
    let state = match &wished.fate {
        Fate::Free => text.say("free").into_owned(),
        Fate::LeftOut(None) => text.say("preview-out").into_owned(),
        Fate::LeftOut(Some(obstacle)) => [&*text.say("preview-out"), " ", &at.words(obstacle)].concat(),
        Fate::Blocked(obstacle) => at.words(obstacle),
    };
    let date = text.date(wished.date);
    let words = match wished.span.map(|span| at.hours(span)) {
        Some(hours) => text.say_with("ahead-one", [("date", date.into()), ("hours", hours.into()), ("state", state.into())]).into_owned(),
        None => state,
    };
    Line { verdict: verdict(wished), words }
}
