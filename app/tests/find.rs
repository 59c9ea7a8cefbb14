//! What people type and the topic it should lead to, in all languages of the site: `query | topic` or `query | topic/topic` a line.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a table that cannot be read has failed, and the panic says where")]

use std::{fs, path::PathBuf};

use app::domain::{find::understand, lang::Lang, service::Topic};

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
        let wrong: Vec<String> = pairs.iter().filter_map(|(query, topics)| wrong(lang, query, topics)).collect();
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

#[test]
fn strings_without_meaning_lead_nowhere() {
    let nonsense = lines("nonsense");
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
fn wrong(lang: Lang, query: &str, topics: &[Topic]) -> Option<String> {
    let found = understand(query, lang);
    let right = found.topics.iter().take(3).any(|topic| topics.contains(topic));
    (!right).then(|| format!("{lang}: {query} → {:?} instead of {topics:?}, meant {:?}", found.topics, found.meant))
}

fn pairs(lang: Lang) -> Vec<(String, Vec<Topic>)> {
    let pair = |line: String| {
        let (query, topics) = line.split_once('|').unwrap_or_else(|| panic!("{lang}: {line}"));
        (query.trim().to_owned(), topics.trim().split('/').map(|topic| topic.trim().parse().unwrap_or_else(|_| panic!("{lang}: {line}"))).collect())
    };
    lines(lang.tag()).into_iter().map(pair).collect()
}

fn has_words(lang: Lang) -> bool {
    let words = fs::read_to_string(folder("words").join(format!("{lang}.txt"))).unwrap();
    words.lines().any(|line| !line.starts_with('#') && !line.trim().is_empty())
}

fn lines(name: &str) -> Vec<String> {
    let file = fs::read_to_string(folder("tests/table").join(format!("{name}.txt"))).unwrap();
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}
