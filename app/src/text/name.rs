//! What things of the house are called.

use std::borrow::Cow;

use chrono::Weekday;

use super::Text;
use crate::domain::{
    amend::Scope,
    association::Tie,
    booking::{Hold, OnClash, Purpose, Visibility},
    closure::Again,
    feedback,
    form::Field,
    history::Deed,
    holiday::{Holiday, Land},
    lang::{Lang, Spoken},
    parse::desk::ForAll,
    permission::Who,
    recurrence::{Nth, weekday_code},
    room::{Feature, Room},
    search::{Choice, Wish, spoken},
    service::{Audience, Entry, Topic},
    statement::Conformity,
    terms::Approval,
};

impl Text {
    /// The name of a topic.
    pub fn topic(self, topic: Topic) -> Cow<'static, str> {
        self.named("topic", topic.slug())
    }

    /// The name of a language.
    pub fn language(self, spoken: Spoken) -> Cow<'static, str> {
        self.named("language", spoken.tag())
    }

    /// The name of a language of the site.
    pub fn site_language(self, lang: Lang) -> Cow<'static, str> {
        match lang.tag().parse() {
            Ok(spoken) => self.language(spoken),
            // Plain German is spoken by nobody; it is called by its own name.
            Err(_) => Cow::Borrowed(lang.own_name()),
        }
    }

    /// The names of several languages, as a list in words.
    pub fn languages(self, languages: &[Spoken]) -> String {
        self.list(&self.by_name(languages.iter().copied()).into_iter().map(|(_, name)| name).collect::<Vec<_>>())
    }

    /// Languages with their names: the reader's own first, then by name.
    pub fn by_name(self, languages: impl IntoIterator<Item = Spoken>) -> Vec<(Spoken, Cow<'static, str>)> {
        let own = spoken(self.lang());
        let mut named: Vec<_> = languages.into_iter().map(|language| (language, self.language(language))).collect();
        named.sort_by_cached_key(|(language, name)| (Some(*language) != own, name.to_lowercase()));
        named
    }

    /// What a room has.
    pub fn feature(self, feature: Feature) -> Cow<'static, str> {
        self.named("feature", feature.as_str())
    }

    /// What a booking is for.
    pub fn purpose(self, purpose: Purpose) -> Cow<'static, str> {
        self.named("purpose", purpose.as_str())
    }

    /// Who sees a booking.
    pub fn visibility(self, visibility: Visibility) -> Cow<'static, str> {
        self.named("visibility", visibility.as_str())
    }

    /// How a booking stands.
    pub fn hold(self, hold: Hold) -> Cow<'static, str> {
        self.named("hold", hold.as_str())
    }

    /// How much of a series a change is about.
    pub fn scope(self, scope: Scope) -> Cow<'static, str> {
        self.named("scope", scope.as_str())
    }

    /// What was done to a booking.
    pub fn deed(self, deed: Deed) -> Cow<'static, str> {
        self.named("deed", &deed.as_str().replace(' ', "-"))
    }

    /// How long something lasts: hours, and minutes where they are no whole hours.
    pub fn length(self, minutes: u16) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        let said = |key, count: u16| self.say_with(key, [("count", count.into())]).into_owned();
        match (hours, rest) {
            (0, _) => said("minutes", rest),
            (_, 0) => said("hours", hours),
            _ => self.list(&[said("hours", hours), said("minutes", rest)]),
        }
    }

    /// What a public holiday is called.
    pub fn holiday(self, holiday: Holiday) -> Cow<'static, str> {
        self.named("holiday", holiday.as_str())
    }

    /// "Dienstag".
    pub fn weekday(self, weekday: Weekday) -> Cow<'static, str> {
        self.named("weekday", weekday_code(weekday))
    }

    /// "am letzten", before a weekday.
    pub fn nth(self, nth: Nth) -> Cow<'static, str> {
        self.named("nth", nth.as_str())
    }

    /// What is to become of dates that cannot be had.
    pub fn on_clash(self, answer: OnClash) -> Cow<'static, str> {
        self.named("on-clash", answer.as_str())
    }

    /// What a Land is called.
    pub fn land(self, land: Land) -> Cow<'static, str> {
        self.named("land", land.as_str())
    }

    /// What a message without an account is about.
    pub fn kind(self, kind: feedback::Kind) -> Cow<'static, str> {
        self.named("kind", kind.as_str())
    }

    /// How far everybody can use the site.
    pub fn conformity(self, conformity: Conformity) -> Cow<'static, str> {
        self.named("conformity", conformity.as_str())
    }

    /// When the coordination must say yes.
    pub fn approval(self, approval: Approval) -> Cow<'static, str> {
        self.named("approval", approval.as_str())
    }

    /// How an association belongs to the house.
    pub fn tie(self, tie: Tie) -> Cow<'static, str> {
        self.named("tie", tie.as_str())
    }

    /// Whether a closure comes back.
    pub fn again(self, again: Again) -> Cow<'static, str> {
        self.named("again", again.as_str())
    }

    /// What is decided about all dates that a closing hits.
    pub fn for_all(self, for_all: ForAll) -> Cow<'static, str> {
        self.named("for-all", for_all.as_str())
    }

    /// How one gets a place.
    pub fn entry(self, entry: Entry) -> Cow<'static, str> {
        self.named("entry", entry.as_str())
    }

    /// What to do to get a place.
    pub fn entry_hint(self, entry: Entry) -> Cow<'static, str> {
        self.named("entry-hint", entry.as_str())
    }

    /// Whom a service is made for.
    pub fn audience(self, audience: Audience) -> Cow<'static, str> {
        self.named("audience", audience.as_str())
    }

    /// What one can insist on.
    pub fn wish(self, wish: Wish) -> Cow<'static, str> {
        self.named("wish", &wish.field().name().replace('_', "-"))
    }

    /// What can be chosen among services.
    pub fn choice(self, choice: Choice) -> Cow<'static, str> {
        match choice {
            Choice::Topic(topic) => self.topic(topic),
            Choice::Language(spoken) => self.language(spoken),
            Choice::Day(day) => self.weekday(day),
            Choice::Wish(wish) => self.wish(wish),
        }
    }

    /// The label of a field.
    pub fn field(self, field: Field) -> Cow<'static, str> {
        self.named("field", field.name())
    }

    /// What helps with filling in a field, where something does.
    pub fn hint(self, field: Field) -> Option<Cow<'static, str>> {
        self.find(&["hint-", field.name()].concat(), None)
    }

    /// Who may do what was refused.
    pub fn who(self, who: Who) -> Cow<'static, str> {
        self.named(
            "who",
            match who {
                Who::Everybody => "everybody",
                Who::SignedIn => "signed-in",
                Who::Association => "association",
                Who::Lead => "lead",
                Who::Coordination => "coordination",
            },
        )
    }

    /// "Atelier, 2. Stock".
    pub fn place(self, room: &Room) -> Cow<'static, str> {
        self.say_with("place", [("room", room.name.as_str().into()), ("floor", self.floor(room).into())])
    }

    /// "2. Stock".
    pub fn floor(self, room: &Room) -> Cow<'static, str> {
        self.say_with("floor", [("number", room.floor.into())])
    }

    /// Several things as a list in words: "Arabisch, Deutsch und Türkisch".
    pub fn list<S: AsRef<str>>(self, things: &[S]) -> String {
        let things = things.iter().map(AsRef::as_ref);
        match &self.words.lists {
            // CLDR has no word for "and" in Sorani.
            Some(_) if self.lang == Lang::Ckb => with_last(things.collect(), self.comma(), " و "),
            Some(lists) => lists.format(things).to_string(),
            None => with_last(things.collect(), self.comma(), self.comma()),
        }
    }

    fn named(self, kind: &str, name: &str) -> Cow<'static, str> {
        self.say(&[kind, "-", name].concat())
    }
}

/// Things with one word between them, and another before the last.
fn with_last(mut things: Vec<&str>, comma: &str, and: &str) -> String {
    let Some(last) = things.pop() else { return String::new() };
    if things.is_empty() { last.to_owned() } else { [&things.join(comma), and, last].concat() }
}
