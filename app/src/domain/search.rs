//! What somebody looks for among the services, and what they find.

use std::cmp::Reverse;

use chrono::{Weekday, WeekdaySet};

use super::{
    form::{Field, Fields},
    lang::{Lang, Spoken},
    offer::Offer,
    recurrence::{weekday, weekday_code},
    service::{Admits, Children, Cost, Entry, Place, Topic},
    word::UnknownWord,
};

/// What somebody looks for; everything that is chosen has to be true at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Words of their own. They choose nothing by themselves; whoever shows the list answers them.
    pub q: String,
    /// Only services about this.
    pub topic: Option<Topic>,
    /// Only services in this language.
    pub language: Option<Spoken>,
    /// Only services with a session on this day of the week.
    pub day: Option<Weekday>,
    /// What else has to be true, in the order of [`Wish::ALL`].
    pub wishes: Vec<Wish>,
    /// In which order.
    pub sort: Sort,
}

/// Something one can insist on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// A session runs now, and one may simply come.
    Now,
    /// No appointment is needed.
    WalkIn,
    /// It costs nothing.
    Free,
    /// Only women are let in.
    Women,
    /// Children may come along.
    Children,
    /// There is no step on the way.
    StepFree,
    /// One can take part from elsewhere.
    Online,
}

/// In which order services stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Those in the reader's language first, among them the soonest. Whoever comes with a letter wants somebody who understands
    /// them; who would rather come sooner has the other order a press away.
    #[default]
    Language,
    /// The soonest first, whatever its language.
    Soonest,
}

/// One thing that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A topic.
    Topic(Topic),
    /// A language somebody speaks.
    Language(Spoken),
    /// A day of the week.
    Day(Weekday),
    /// Something else.
    Wish(Wish),
}

impl Wish {
    /// Each of them, in the order of the page.
    pub const ALL: [Self; 7] = [Self::Now, Self::WalkIn, Self::Free, Self::Women, Self::Children, Self::StepFree, Self::Online];

    /// Its name in the address; there it is 1.
    pub fn field(self) -> Field {
        match self {
            Self::Now => Field::Now,
            Self::WalkIn => Field::WalkIn,
            Self::Free => Field::Free,
            Self::Women => Field::Women,
            Self::Children => Field::Children,
            Self::StepFree => Field::StepFree,
            Self::Online => Field::Online,
        }
    }

    fn fits(self, offer: &Offer<'_>) -> bool {
        let facts = &offer.service.facts;
        match self {
            Self::Now => offer.open_until.is_some(),
            Self::WalkIn => offer.service.entry == Entry::WalkIn,
            Self::Free => facts.cost == Cost::Free,
            Self::Women => facts.admits == Admits::Women,
            Self::Children => facts.children == Children::Welcome,
            Self::StepFree => offer.step_free,
            Self::Online => facts.place != Place::House,
        }
    }
}

impl Sort {
    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Soonest => "soonest",
        }
    }
}

impl std::str::FromStr for Sort {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        [Self::Language, Self::Soonest].into_iter().find(|sort| sort.as_str() == word).ok_or(UnknownWord)
    }
}

impl Choice {
    /// Everything that can be chosen, kind by kind.
    pub fn all() -> impl Iterator<Item = Self> {
        let topics = Topic::ALL.into_iter().map(Self::Topic);
        let languages = Spoken::all().map(Self::Language);
        let days = WeekdaySet::ALL.iter(Weekday::Mon).map(Self::Day);
        topics.chain(languages).chain(days).chain(Wish::ALL.into_iter().map(Self::Wish))
    }

    fn fits(self, offer: &Offer<'_>) -> bool {
        match self {
            Self::Topic(topic) => offer.service.topics.contains(&topic),
            Self::Language(language) => offer.service.languages.contains(&language),
            Self::Day(day) => offer.days.contains(day),
            Self::Wish(wish) => wish.fits(offer),
        }
    }
}

impl Search {
    /// What an address asks for; what the house does not know is not looked for.
    pub fn read(fields: &Fields) -> Self {
        Self {
            q: fields.get(Field::Q).to_owned(),
            topic: fields.get(Field::Topic).parse().ok(),
            language: fields.get(Field::Language).parse().ok(),
            day: weekday(fields.get(Field::Day)),
            wishes: Wish::ALL.into_iter().filter(|wish| fields.get(wish.field()) == "1").collect(),
            sort: fields.get(Field::Sort).parse().unwrap_or_default(),
        }
    }

    /// Only the words that an address brings.
    pub fn typed(fields: &Fields) -> Self {
        Self { q: fields.get(Field::Q).to_owned(), ..Self::default() }
    }

    /// The same as fields of an address, those that say nothing left out.
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        let one = |field: Field, value: Option<&'static str>| value.map(|value| (field.name(), value));
        let q = (!self.q.is_empty()).then_some((Field::Q.name(), self.q.as_str()));
        let fixed = [
            one(Field::Topic, self.topic.map(Topic::slug)),
            one(Field::Language, self.language.map(Spoken::tag)),
            one(Field::Day, self.day.map(weekday_code)),
        ];
        let wishes = self.wishes.iter().map(|wish| (wish.field().name(), "1"));
        let sort = one(Field::Sort, (self.sort != Sort::default()).then_some(self.sort.as_str()));
        q.into_iter().chain(fixed.into_iter().flatten()).chain(wishes).chain(sort).collect()
    }

    /// Everything that is chosen.
    pub fn chosen(&self) -> Vec<Choice> {
        let some = [self.topic.map(Choice::Topic), self.language.map(Choice::Language), self.day.map(Choice::Day)];
        some.into_iter().flatten().chain(self.wishes.iter().copied().map(Choice::Wish)).collect()
    }

    /// The same with one thing more; of its kind, a topic, a language and a day replace what was chosen.
    #[must_use]
    pub fn with(&self, choice: Choice) -> Self {
        let mut search = self.clone();
        match choice {
            Choice::Topic(topic) => search.topic = Some(topic),
            Choice::Language(language) => search.language = Some(language),
            Choice::Day(day) => search.day = Some(day),
            Choice::Wish(wish) => {
                search.wishes.push(wish);
                search.wishes.sort_unstable();
                search.wishes.dedup();
            }
        }
        search
    }

    /// The same without one thing.
    #[must_use]
    pub fn without(&self, choice: Choice) -> Self {
        let mut search = self.clone();
        match choice {
            Choice::Topic(_) => search.topic = None,
            Choice::Language(_) => search.language = None,
            Choice::Day(_) => search.day = None,
            Choice::Wish(wish) => search.wishes.retain(|chosen| *chosen != wish),
        }
        search
    }

    /// Whether everything that is chosen is true of a service.
    pub fn fits(&self, offer: &Offer<'_>) -> bool {
        self.chosen().into_iter().all(|choice| choice.fits(offer))
    }

    /// How many services fit.
    fn count(&self, offers: &[Offer<'_>]) -> usize {
        offers.iter().filter(|offer| self.fits(offer)).count()
    }

    /// What fits, in the order asked for by a reader of `lang`; services without times come last.
    pub fn find<'a>(&self, offers: &[Offer<'a>], lang: Lang) -> Vec<Offer<'a>> {
        let first = match (self.sort, self.language) {
            (Sort::Language, None) => spoken(lang),
            _ => None,
        };
        let understood = |offer: &Offer<'_>| first.is_some_and(|first| offer.service.languages.contains(&first));
        let mut found: Vec<Offer<'_>> = offers.iter().filter(|offer| self.fits(offer)).cloned().collect();
        found.sort_by_key(|offer| {
            let (without, start) = offer.soonest();
            (without, Reverse(understood(offer)), start)
        });
        found
    }
}

/// What can be chosen besides, each with the number of services one would see then; what nothing would be left of is left out.
/// `all` are the services of the house, `offers` those of them that the words lead to: a topic chosen leaves the words behind.
pub fn facets(search: &Search, offers: &[Offer<'_>], all: &[Offer<'_>]) -> Vec<(Choice, usize)> {
    let among = |choice| if matches!(choice, Choice::Topic(_)) { all } else { offers };
    let count = |choice: Choice| (choice, search.with(choice).count(among(choice)));
    Choice::all().map(count).filter(|(_, count)| *count > 0).collect()
}

/// What has been chosen and would leave something if it were not, with the number of services one would see then.
pub fn lifts(search: &Search, offers: &[Offer<'_>]) -> Vec<(Choice, usize)> {
    let count = |choice: Choice| (choice, search.without(choice).count(offers));
    search.chosen().into_iter().map(count).filter(|(_, count)| *count > 0).collect()
}

/// The language that readers of the site speak who have chosen one of its languages.
pub fn spoken(lang: Lang) -> Option<Spoken> {
    match lang {
        Lang::DeSimple => Lang::De.tag().parse().ok(),
        lang => lang.tag().parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        directory::Directory,
        offer::{
            Coming,
            tests::{TUESDAY, directory, service, session},
        },
        service::{Facts, Service},
    };

    fn read(query: &str) -> Search {
        Search::read(&Fields::decode(query.as_bytes()))
    }

    fn written(search: &Search) -> String {
        search.pairs().iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    #[test]
    fn an_address_says_what_is_looked_for_and_nothing_else() {
        for (query, same) in [
            ("", ""),
            ("topic=housing", "topic=housing"),
            ("sort=soonest&now=1&day=tu&language=uk&topic=debt&q=brief", "q=brief&topic=debt&language=uk&day=tu&now=1&sort=soonest"),
            ("online=1&step_free=1&free=1&women=1&children=1&walk_in=1", "walk_in=1&free=1&women=1&children=1&step_free=1&online=1"),
            ("topic=nothing&language=xx&day=mon&now=yes&sort=best&free=0&women=", ""),
            ("sort=language&q=+++&topic=", ""),
        ] {
            assert_eq!(written(&read(query)), same, "{query}");
            assert_eq!(read(same), read(query), "{query}");
        }
    }

    #[test]
    fn every_choice_is_put_in_and_taken_out_again() {
        let search = read("q=brief&sort=soonest");
        for choice in Choice::all() {
            let with = search.with(choice);
            assert_eq!((with.chosen(), with.with(choice), with.without(choice)), (vec![choice], with.clone(), search.clone()));
            assert_eq!(read(&written(&with)), with);
        }
        let all = Choice::all().fold(search, |search, choice| search.with(choice));
        assert_eq!(all.chosen().len(), 3 + Wish::ALL.len(), "one topic, one language, one day, every wish");
    }

    /// Four services: 1 in German without steps now; 2 in Ukrainian tomorrow; 3 in German and Ukrainian, by appointment, without times; 4 in German the day after.
    fn house() -> (Directory, Coming) {
        let in_languages = |id, tags: &[&str]| Service { languages: tags.iter().map(|tag| tag.parse().unwrap()).collect(), ..service(id) };
        let mut services = vec![in_languages(1, &["de"]), in_languages(2, &["uk"]), in_languages(3, &["de", "uk"]), in_languages(4, &["de"])];
        services[0].topics = vec![Topic::Housing, Topic::Debt];
        services[1].topics = vec![Topic::Housing];
        services[2].entry = Entry::Appointment;
        services[2].facts = Facts { admits: Admits::Women, children: Children::Welcome, cost: Cost::Charged, place: Place::Both, ..Facts::default() };
        services[3].facts.place = Place::Online;
        let sessions = vec![session(1, 1, 0, 9), session(2, 2, 1, 9), session(4, 1, 2, 9), session(2, 1, 7, 9)];
        (directory(services), Coming { sessions, ..Coming::default() })
    }

    fn found(query: &str, lang: Lang) -> Vec<i64> {
        let (house, coming) = house();
        let offers = house.offers(&coming, TUESDAY.plus(9 * 3600));
        read(query).find(&offers, lang).iter().map(|offer| offer.service.id.0).collect()
    }

    #[test]
    fn every_filter_narrows() {
        for (query, expected) in [
            ("", &[1, 4, 2, 3][..]),
            ("topic=housing", &[1, 2]),
            ("topic=debt", &[1]),
            ("language=uk", &[2, 3]),
            ("language=uk&topic=housing", &[2]),
            ("day=we", &[2]),
            ("day=tu", &[1, 2]),
            ("day=su", &[]),
            ("now=1", &[1]),
            ("step_free=1", &[1, 4]),
            ("women=1", &[3]),
            ("children=1", &[3]),
            ("free=1", &[1, 4, 2]),
            ("walk_in=1", &[1, 4, 2]),
            ("online=1", &[4, 3]),
            ("online=1&free=1", &[4]),
        ] {
            assert_eq!(found(query, Lang::De), expected, "{query}");
        }
    }

    #[test]
    fn the_readers_language_comes_first_unless_they_want_the_soonest() {
        assert_eq!(found("", Lang::Uk), [2, 1, 4, 3]);
        assert_eq!(found("sort=soonest", Lang::Uk), [1, 2, 4, 3]);
        assert_eq!(found("language=de", Lang::Uk), [1, 4, 3]);
        assert_eq!(found("", Lang::DeSimple), [1, 4, 2, 3]);
        assert_eq!(found("", Lang::So), [1, 2, 4, 3]);
    }

    #[test]
    fn every_language_of_the_site_is_one_that_people_speak() {
        for lang in Lang::ALL {
            assert!(spoken(lang).is_some(), "{lang}");
        }
    }

    #[test]
    fn a_count_says_how_many_one_would_see() {
        let (house, coming) = house();
        let offers = house.offers(&coming, TUESDAY.plus(9 * 3600));
        for query in ["", "topic=housing", "language=de&walk_in=1", "now=1&day=tu", "topic=violence"] {
            let search = read(query);
            let facets = facets(&search, &offers, &offers);
            for choice in Choice::all() {
                let counted = facets.iter().find(|(one, _)| *one == choice).map_or(0, |(_, count)| *count);
                assert_eq!(counted, search.with(choice).find(&offers, Lang::De).len(), "{query} {choice:?}");
            }
        }
        let count = |choice| facets(&read("topic=debt"), &offers, &offers).iter().find(|(one, _)| *one == choice).map(|(_, count)| *count);
        assert_eq!(count(Choice::Topic(Topic::Housing)), Some(2), "another topic takes the place of the first");
        assert_eq!(count(Choice::Language("de".parse().unwrap())), Some(1));
        assert_eq!(count(Choice::Wish(Wish::Women)), None);
    }
}
