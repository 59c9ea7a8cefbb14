use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use icu_plurals::{PluralCategory, PluralRules};

use super::*;
use crate::domain::{
    amend::Scope,
    association::Tie,
    booking::{Hold, OnClash, Purpose, Visibility},
    closure::Again,
    feedback,
    form::{Field, Problem},
    history::Deed,
    holiday::{Holiday, Land},
    lang::Spoken,
    parse::desk::ForAll,
    permission::Who,
    recurrence::Nth,
    room::Feature,
    search::Wish,
    service::{Audience, Entry, Topic},
    statement::{Conformity, FACTS},
    terms::Approval,
};

/// A file in one language, and the same in the house's.
const FILES: [fn(Lang) -> &'static str; 2] = [source, official];

/// The keys of a file, each with the values it asks for.
fn keys(lang: Lang, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| !key.starts_with([' ', '['])) {
            current = key.to_owned();
            assert!(keys.insert(current.clone(), BTreeSet::new()).is_none(), "{lang}: {current} stands there twice");
        }
        let values = line.split('$').skip(1).map(|rest| rest.split([' ', '}']).next().unwrap().to_owned());
        keys.entry(current.clone()).or_default().extend(values);
    }
    keys.remove("");
    keys
}

/// Every Rust file of this crate, these tests left out.
fn sources() -> Vec<String> {
    fn walk(folder: &Path, files: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, files);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
                files.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files
}

/// Keys that the sources ask for by a literal.
fn asked_for() -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for source in sources() {
        for call in [".say(", ".say_with(", "line("] {
            let arguments = source.split(call).skip(1).map(str::trim_start);
            let literals = arguments.filter_map(|argument| argument.strip_prefix('"')?.split('"').next().map(str::to_owned));
            asked.extend(literals.filter(|key| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
        }
    }
    asked
}

fn problems() -> Vec<Problem> {
    let (date, time) = ("2027-10-31".parse().unwrap(), "02:30:00".parse().unwrap());
    vec![
        Problem::Missing,
        Problem::TooLong { max: 120 },
        Problem::Unreadable,
        Problem::NotAChoice,
        Problem::NotADate,
        Problem::Past,
        Problem::TooFar { last: date },
        Problem::NotATime,
        Problem::MissingHour { date, time, next: time },
        Problem::TwiceHour { date, time },
        Problem::EndNotAfterStart,
        Problem::NotANumber,
        Problem::TooManyPeople { room: "Atelier".to_owned(), capacity: 12 },
        Problem::SharedPart { one: "Saal".to_owned(), other: "Saal A".to_owned() },
        Problem::NotAnInterval { max: 52 },
        Problem::NoDates,
        Problem::TooManyDates { max: 600 },
        Problem::UntilAndCount,
        Problem::TooShort { room: "Atelier".to_owned(), minutes: 30 },
        Problem::TooLongStay { room: "Atelier".to_owned(), minutes: 270 },
        Problem::RoomNotForThem { room: "Atelier".to_owned() },
        Problem::RulesNotAccepted,
        Problem::TooManyOpen { max: 5 },
        Problem::NotAnEmail,
        Problem::WrongCode,
        Problem::NotWindows,
        Problem::NotALength,
        Problem::OutOfRange { max: 720 },
        Problem::LongestTooShort,
    ]
}

/// What letters about bookings tell.
const NEWS: [&str; 16] = [
    "booked",
    "requested",
    "approved",
    "declined",
    "proposed",
    "offered",
    "expired",
    "changed",
    "brought-back",
    "undone",
    "called-off",
    "partly-called-off",
    "closed",
    "partly-closed",
    "asked",
    "asked-again",
];

/// Fields that have a label.
const LABELLED: [Field; 66] = [
    Field::Association,
    Field::Room,
    Field::Purpose,
    Field::Service,
    Field::Title,
    Field::Visibility,
    Field::Attendees,
    Field::Date,
    Field::Start,
    Field::End,
    Field::Fold,
    Field::Note,
    Field::Repeat,
    Field::Interval,
    Field::Weekday,
    Field::Nth,
    Field::Until,
    Field::Count,
    Field::Also,
    Field::OnClash,
    Field::AcceptRules,
    Field::Email,
    Field::Code,
    Field::Scope,
    Field::Capacity,
    Field::StepFree,
    Field::Features,
    Field::Opening,
    Field::Monday,
    Field::Tuesday,
    Field::Wednesday,
    Field::Thursday,
    Field::Friday,
    Field::Saturday,
    Field::Sunday,
    Field::SetUp,
    Field::ClearUp,
    Field::Shortest,
    Field::Longest,
    Field::DaysAhead,
    Field::HoursBefore,
    Field::Approval,
    Field::Bookers,
    Field::OnlyFor,
    Field::Key,
    Field::Closes,
    Field::First,
    Field::Last,
    Field::Again,
    Field::Reason,
    Field::OpenOn,
    Field::ForAll,
    Field::Land,
    Field::Evening,
    Field::RulesDe,
    Field::RulesEn,
    Field::Tie,
    Field::PeakHours,
    Field::OpenBookings,
    Field::RoomsAtOnce,
    Field::People,
    Field::Feature,
    Field::Reminders,
    Field::Kind,
    Field::Message,
    Field::Contact,
];

/// Fields of what a service is.
const SERVICE: [Field; 9] =
    [Field::Topic, Field::Topics, Field::Languages, Field::Entry, Field::Audience, Field::Admits, Field::Children, Field::Cost, Field::Place];

/// Keys that are put together from a word of the domain and must be there.
fn named() -> BTreeSet<String> {
    let key = |kind: &str, name: &str| format!("{kind}-{name}");
    let mut named: BTreeSet<String> = problems().iter().map(|problem| problem::key(problem).to_owned()).collect();
    named.extend(Topic::ALL.map(|topic| key("topic", topic.slug())));
    named.extend(Spoken::TAGS.map(|tag| key("language", tag)));
    named.extend(Feature::ALL.map(|feature| key("feature", feature.as_str())));
    named.extend(Purpose::ALL.map(|purpose| key("purpose", purpose.as_str())));
    named.extend(Visibility::ALL.map(|visibility| key("visibility", visibility.as_str())));
    named.extend(Hold::ALL.map(|hold| key("hold", hold.as_str())));
    named.extend([Entry::WalkIn, Entry::Appointment].map(|entry| key("entry", entry.as_str())));
    named.extend([Entry::WalkIn, Entry::Appointment].map(|entry| key("entry-hint", entry.as_str())));
    named.extend(Audience::ALL.iter().map(|group| key("audience", group.as_str())));
    named.extend(Wish::ALL.map(|wish| key("wish", &wish.field().name().replace('_', "-"))));
    named.extend(["everybody", "signed-in", "association", "lead", "coordination"].map(|who| key("who", who)));
    for news in NEWS {
        named.extend(["subject", "heading", "words"].map(|piece| format!("letter-{news}-{piece}")));
    }
    named.extend(["requested", "proposed", "offered", "asked"].map(|news| format!("letter-{news}-until")));
    named.extend(["free", "closed", "not-bookable"].map(str::to_owned));
    named.extend(["hours", "minutes", "days", "obstacle-rooms-at-once"].map(str::to_owned));
    named.extend(Holiday::ALL.map(|holiday| key("holiday", holiday.as_str())));
    named.extend(["mo", "tu", "we", "th", "fr", "sa", "su"].map(|weekday| key("weekday", weekday)));
    named.extend(Nth::ALL.map(|nth| key("nth", nth.as_str())));
    named.extend(OnClash::ALL.map(|answer| key("on-clash", answer.as_str())));
    named.extend(["none", "daily", "weekly", "monthly-date", "monthly-weekday"].map(|kind| key("repeat", kind)));
    named.extend(["please-choose", "choice-as-all"].map(str::to_owned));
    named.extend(Scope::ALL.map(|scope| key("scope", scope.as_str())));
    named.extend(Deed::ALL.map(|deed| key("deed", &deed.as_str().replace(' ', "-"))));
    named.extend(Land::ALL.map(|land| key("land", land.as_str())));
    named.extend(Approval::ALL.map(|approval| key("approval", approval.as_str())));
    named.extend(Tie::ALL.map(|tie| key("tie", tie.as_str())));
    named.extend(Again::ALL.map(|again| key("again", again.as_str())));
    named.extend(ForAll::ALL.map(|all| key("for-all", all.as_str())));
    named.extend(LABELLED.map(|field| key("field", field.name())));
    named.extend([Field::Name, Field::About, Field::Lang].map(|field| key("field", field.name())));
    named.extend(SERVICE.map(|field| key("field", field.name())));
    named.extend(FACTS.map(|fact| key("field", fact.field.name())));
    named.extend(Conformity::ALL.map(|conformity| key("conformity", conformity.as_str())));
    named.extend(feedback::Kind::ALL.map(|kind| key("kind", kind.as_str())));
    named
}

/// Keys that may be there: hints, and words for one problem in one field.
fn possible() -> BTreeSet<String> {
    let fields = || Field::ALL.iter().map(|field| field.name());
    let hints = fields().map(|field| format!("hint-{field}"));
    let own = problems().into_iter().flat_map(|problem| fields().map(move |field| format!("{}-{field}", problem::key(&problem))));
    hints.chain(own).collect()
}

#[test]
fn every_file_can_be_read() {
    for lang in Lang::ALL {
        for file in [source(lang), official(lang), desk(lang)] {
            let errors = FluentResource::try_new(file.to_owned()).err().map(|(_, errors)| errors);
            assert_eq!(errors, None, "{lang}");
        }
        assert_eq!(Lang::ALL[lang as usize], lang);
    }
}

#[test]
fn every_file_says_whether_somebody_who_grew_up_with_the_language_has_read_it() {
    for lang in Lang::ALL {
        let says = source(lang).lines().filter(|line| line.starts_with("### Von Muttersprachler:innen durchgesehen: ")).count();
        assert_eq!(says, 1, "{lang}");
    }
}

#[test]
fn all_languages_have_the_same_keys_with_the_same_values() {
    for lang in Lang::ALL {
        for file in FILES {
            let (here, wanted) = (keys(lang, file(lang)), keys(Lang::DEFAULT, file(Lang::DEFAULT)));
            let missing: Vec<_> = wanted.keys().filter(|key| !here.contains_key(*key)).collect();
            let unknown: Vec<_> = here.keys().filter(|key| !wanted.contains_key(*key)).collect();
            assert!(missing.is_empty() && unknown.is_empty(), "{lang}: missing {missing:?}, unknown {unknown:?}");
            let lost: Vec<_> = here.iter().filter(|(key, values)| wanted.get(*key) != Some(values)).collect();
            assert!(lost.is_empty(), "{lang}: other values in {lost:?}");
        }
    }
    assert_eq!(keys(Lang::De, desk(Lang::De)), keys(Lang::En, desk(Lang::En)));
}

#[test]
fn every_key_that_is_asked_for_is_there_and_none_is_left_over() {
    let lang = Lang::DEFAULT;
    let there: BTreeSet<String> = keys(lang, source(lang)).into_keys().chain(keys(lang, desk(lang)).into_keys()).collect();
    let wanted: BTreeSet<String> = asked_for().union(&named()).cloned().collect();
    let missing: Vec<_> = wanted.difference(&there).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
    let known: BTreeSet<String> = wanted.union(&possible()).cloned().collect();
    let unused: Vec<_> = there.difference(&known).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

/// The plural categories of whole numbers in a language, by CLDR.
fn categories(lang: Lang, numbers: impl Iterator<Item = u32>) -> BTreeSet<&'static str> {
    let tag: Locale = plurals(lang).parse().unwrap();
    let rules = PluralRules::try_new_cardinal(tag.into()).unwrap();
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    numbers.map(|number| name(rules.category_for(number))).chain(["other"]).collect()
}

/// Every choice in a file: its key, and the names of its variants.
fn choices(file: &str) -> Vec<(String, Vec<String>)> {
    let (mut key, mut open, mut found) = (String::new(), Vec::new(), Vec::new());
    for line in file.lines() {
        let trimmed = line.trim();
        if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| !name.starts_with([' ', '[', '#'])) {
            key = name.to_owned();
        }
        let variant = trimmed.trim_start_matches('*').strip_prefix('[').and_then(|rest| rest.split(']').next());
        if let (Some(name), Some((_, variants))) = (variant, open.last_mut()) {
            let variants: &mut Vec<String> = variants;
            variants.push(name.to_owned());
        }
        if trimmed.ends_with("->") {
            open.push((key.clone(), Vec::new()));
        }
        if trimmed == "}" {
            found.extend(open.pop());
        }
    }
    found
}

#[test]
fn every_choice_by_number_knows_exactly_the_plurals_of_its_language() {
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let mut seen = 0;
    for lang in Lang::ALL {
        let (wanted, known) = (categories(lang, 0..=200), categories(lang, (0..=200).chain([1_000_000])));
        for (key, variants) in choices(source(lang)) {
            let named: BTreeSet<&str> = variants.iter().map(String::as_str).filter(|name| PLURALS.contains(name)).collect();
            let other_words = variants.iter().any(|name| !PLURALS.contains(&name.as_str()) && name.parse::<i32>().is_err());
            if other_words || named.len() < 2 {
                continue;
            }
            seen += 1;
            let wrong: Vec<_> = named.difference(&known).collect();
            // Nothing may stand apart for zero where the words for "other" fit it; the number itself can be named instead.
            let missing: Vec<_> = wanted.difference(&named).filter(|name| **name != "zero").collect();
            assert!(wrong.is_empty() && missing.is_empty(), "{lang} {key}: {wrong:?} does not exist, {missing:?} is missing");
        }
    }
    assert!(seen > 300, "only {seen} choices were found");
}

#[test]
fn the_texts_choose_the_plural_that_unicode_says() {
    for (lang, count, expected) in
        [(Lang::Ru, 21, "21"), (Lang::Uk, 3, "3"), (Lang::Ar, 2, ""), (Lang::Ro, 20, "20"), (Lang::Ti, 0, "0"), (Lang::Fa, 0, "0")]
    {
        let said = Text::of(lang).say_with("offers", [("count", count.into())]);
        assert!(said.contains(expected) && !said.contains('$'), "{lang}: {said}");
    }
    let forms = |lang: Lang, numbers: &[i32]| {
        let said = numbers.iter().map(|number| Text::of(lang).say_with("offers", [("count", (*number).into())]).replace(&number.to_string(), "n"));
        said.collect::<BTreeSet<_>>().len()
    };
    assert_eq!([forms(Lang::Ru, &[1, 21, 31]), forms(Lang::Ru, &[1, 3, 5]), forms(Lang::Ar, &[3, 11]), forms(Lang::Tr, &[1, 5])], [1, 3, 2, 1]);
}

#[test]
fn every_problem_is_said_in_full_for_every_field() {
    for lang in Lang::ALL {
        for problem in problems() {
            for field in Field::ALL {
                let said = Text::of(lang).problem(*field, &problem);
                assert!(!said.contains(['{', '$']) && said.ends_with(['.', '?', '!', '።', '؟', '۔', ')']), "{lang} {field:?} {problem:?}: {said}");
            }
        }
    }
}

#[test]
fn words_change_with_their_values() {
    let (de, en) = (Text::of(Lang::De), Text::of(Lang::En));
    assert_eq!(de.say_with("offers", [("count", 1.into())]), "1 Angebot");
    assert_eq!(de.say_with("offers", [("count", 4.into())]), "4 Angebote");
    let floor = |number: i16| de.say_with("floor", [("number", number.into())]);
    assert_eq!([floor(-1), floor(0), floor(2)], ["Untergeschoss", "Erdgeschoss", "2. Stock"]);
    let spoken: Vec<Spoken> = ["ar", "de", "tr"].map(|tag| tag.parse().unwrap()).to_vec();
    assert_eq!([de.languages(&spoken), en.languages(&spoken)], ["Deutsch, Arabisch und Türkisch", "Arabic, German and Turkish"]);
    assert_eq!(de.who(Who::Coordination), "Das darf nur die Koordination des Hauses.");
    assert_eq!(de.say("no-such-key"), "no-such-key");
}
