use super::*;
use crate::domain::directory::tests::house;

fn search(query: &str) -> Found {
    find(query, Lang::De, &house(vec![], vec![]))
}

#[test]
fn a_typing_mistake_is_corrected_and_said() {
    let found = search("Wongeld");
    assert_eq!((found.topics.first(), found.meant.as_deref()), (Some(&Topic::MoneyBenefits), Some("Wohngeld")));
    assert_eq!(found.officials.first().map(|word| word.slug), Some("wohngeld"));
}
