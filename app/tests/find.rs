//! What people type and the topic it should lead to, in all languages of the site: `query | topic` or `query | topic/topic` a line, and what cannot
//! wait after another `|`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a table that cannot be read has failed, and the panic says where")]

use std::{fs, path::PathBuf};

use app::{
    domain::{
        find::{Urgent, understand},
        lang::Lang,
        service::Topic,
    },
    text::Text,
};

/// Of a hundred queries so many have a right topic among the first three, in each language.
const IN_EACH: usize = 85;
/// And over all of them.
const OVER_ALL: usize = 95;

#[test]
fn queries_lead_to_the_right_topic() {
    let mut failed = Vec::new();
    let (mut all, mut right) = (0, 0);
    let mut weak = Vec::new();
    for lang in Lang::ALL {
        let pairs = pairs(lang);
        let wrong: Vec<String> = pairs.iter().filter_map(|pair| wrong(lang, pair)).collect();
        all += pairs.len();
        right += pairs.len() - wrong.len();
        println!("{lang}: {} of {}", pairs.len() - wrong.len(), pairs.len());
        if has_words(lang) && wrong.len() * 100 > pairs.len() * (100 - IN_EACH) {
            weak.push(lang);
        }
        failed.extend(wrong);
    }
    let report = format!("{right} of {all} are right; not:\n{}", failed.join("\n"));
    println!("{report}");
    assert!(all >= 400, "{all} pairs");
    assert!(weak.is_empty(), "less than {IN_EACH} % in {weak:?}: {report}");
    assert!(right * 100 >= all * OVER_ALL, "{report}");
}

/// One missing may cost a life: here nothing less than all is enough.
#[test]
fn what_cannot_wait_is_noticed_in_every_language() {
    let mut missed = Vec::new();
    for lang in Lang::ALL {
        let pairs: Vec<Pair> = pairs(lang).into_iter().filter(|pair| pair.urgent.is_some()).collect();
        for urgent in Urgent::ALL {
            assert!(pairs.iter().any(|pair| pair.urgent == Some(urgent)), "{lang}: no row of {urgent:?}");
        }
        let name = Pair { query: Text::of(lang).topic(Topic::Violence).into_owned(), topics: vec![Topic::Violence], urgent: Some(Urgent::Violence) };
        for Pair { query, urgent, .. } in pairs.into_iter().chain([name]) {
            let found = understand(&query, lang).urgent;
            if urgent.is_some_and(|urgent| !found.contains(&urgent)) {
                missed.push(format!("{lang}: {query} → {found:?} without {urgent:?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn an_official_word_alone_leads_to_its_own_topics_in_their_order_for_every_reader() {
    let mut wrong = Vec::new();
    for (spelling, topics) in officials() {
        for lang in Lang::ALL {
            let found = understand(&spelling, lang).topics;
            if !found.starts_with(&topics) {
                wrong.push(format!("{lang}: {spelling} → {found:?} instead of {topics:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn strings_without_meaning_lead_nowhere() {
    let nonsense = lines("tests/table", "nonsense");
    assert!(nonsense.len() >= 100, "{}", nonsense.len());
    let mut sure = Vec::new();
    for lang in Lang::ALL {
        for query in &nonsense {
            let found = understand(query, lang);
            if found.is_sure() || !found.urgent.is_empty() || !found.officials.is_empty() {
                sure.push(format!("{lang}: {query}: {found:?}"));
            }
        }
    }
    assert!(sure.is_empty(), "{}", sure.join("\n"));
}

/// What is said about a query whose first three topics are all wrong.
fn wrong(lang: Lang, Pair { query, topics, .. }: &Pair) -> Option<String> {
    let found = understand(query, lang);
    let right = found.topics.iter().take(3).any(|topic| topics.contains(topic));
    (!right).then(|| format!("{lang}: {query} → {:?} instead of {topics:?}, meant {:?}", found.topics, found.meant))
}

struct Pair {
    query: String,
    topics: Vec<Topic>,
    urgent: Option<Urgent>,
}

fn pairs(lang: Lang) -> Vec<Pair> {
    let pair = |line: String| {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let [query, topics, rest @ ..] = parts.as_slice() else { panic!("{lang}: {line}") };
        let urgent = |name: &&str| Urgent::ALL.into_iter().find(|urgent| urgent.as_str() == *name).unwrap_or_else(|| panic!("{lang}: {line}"));
        let topics = topics.split('/').map(|topic| topic.trim().parse().unwrap_or_else(|_| panic!("{lang}: {line}"))).collect();
        Pair { query: (*query).to_owned(), topics, urgent: rest.first().map(urgent) }
    };
    lines("tests/table", lang.tag()).into_iter().map(pair).collect()
}

/// Each spelling of each official word, with the topics of its line.
fn officials() -> Vec<(String, Vec<Topic>)> {
    let spellings = |line: String| {
        let parts: Vec<&str> = line.split('|').collect();
        let topics: Vec<Topic> = parts[1].split_whitespace().map(|topic| topic.parse().unwrap_or_else(|_| panic!("{line}"))).collect();
        parts[2].split(',').map(|spelling| (spelling.trim().to_owned(), topics.clone())).collect::<Vec<_>>()
    };
    lines("words", "official").into_iter().flat_map(spellings).collect()
}

fn has_words(lang: Lang) -> bool {
    let words = fs::read_to_string(folder("words").join(format!("{lang}.txt"))).unwrap();
    words.lines().any(|line| !line.starts_with('#') && !line.trim().is_empty())
}

fn lines(within: &str, name: &str) -> Vec<String> {
    let file = fs::read_to_string(folder(within).join(format!("{name}.txt"))).unwrap();
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}
