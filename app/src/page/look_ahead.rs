//! What the live check of the booking form says.

use crate::{
    domain::{
        directory::{Directory, Shown},
        judge::{Fate, Judged, Obstacle},
        lang::Lang,
    },
    islands::{Ahead, Verdict},
    text::Text,
};

/// The answer to a wish, with what is in the way as far as the reader may see it.
pub fn answer(lang: Lang, house: &Directory, judged: &Judged<Shown>) -> Ahead {
    let text = Text::of(lang);
    let in_the_way = judged.dates.iter().find_map(|wished| match &wished.fate {
        Fate::Blocked(Obstacle::Taken(by)) => by.first(),
        _ => None,
    });
    match in_the_way {
        None => Ahead { verdict: Verdict::Free, words: text.say("ahead-free").into_owned() },
        Some(shown) => {
            let hours = text.hours(shown.span(), house.hub.zone);
            let who = match shown {
                Shown::Open(entry) => house.association(entry.association).map(|association| association.name.as_str()),
                Shown::Taken { .. } => None,
            };
            let words = match who {
                Some(who) => text.say_with("ahead-taken-by", [("hours", hours.into()), ("who", who.into())]),
                None => text.say_with("ahead-taken", [("hours", hours.into())]),
            };
            Ahead { verdict: Verdict::Taken, words: words.into_owned() }
        }
    }
}
