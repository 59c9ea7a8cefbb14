//! What a room that is looked for must be like.

use super::{Choices, people, times};
use crate::domain::{
    directory::Directory,
    form::{Field, Fields, Problem, Problems},
    hub::RulesVersion,
    judge::Bound,
    room::Feature,
    seek::Sought,
    time::Moment,
};

/// The word for access without a step among the features of the form.
pub const STEP_FREE: &str = "step-free";

/// What a search asks for, or everything that is wrong with it.
pub fn sought(fields: &Fields, house: &Directory, now: Moment) -> Result<Sought, Problems> {
    let mut problems = Problems::default();
    // Whoever only looks chooses neither an association nor a purpose.
    let choices = Choices { house, associations: &[], purposes: &[], bound: Bound::ByOpeningHours, accepted: RulesVersion::default(), now };
    let times = times::times(fields, choices, &mut problems);
    let people = problems.take(Field::People, people(fields.get(Field::People)));
    let features = problems.take(Field::Feature, features(fields));
    match (times, people, features) {
        (Some(times), Some(people), Some(features)) if problems.is_empty() => {
            let step_free = fields.all(Field::Feature).any(|typed| typed == STEP_FREE);
            Ok(Sought { times, people, features, step_free })
        }
        _ => Err(problems),
    }
}

fn features(fields: &Fields) -> Result<Vec<Feature>, Problem> {
    let typed = fields.all(Field::Feature).filter(|typed| !typed.is_empty() && *typed != STEP_FREE);
    typed.map(|typed| typed.parse().map_err(|_| Problem::NotAChoice)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::tests::house;

    fn check(query: &str) -> Result<Sought, Problems> {
        // 18 November 2026.
        sought(&Fields::decode(query.as_bytes()), &house(vec![], vec![]), Moment(1_795_000_000))
    }

    const GOOD: &str = "date=2026-11-24&start=17:00&end=19:00";

    #[test]
    fn a_search_needs_only_a_time() {
        let found = check(GOOD).unwrap();
        assert_eq!((found.people, found.features, found.step_free, found.times.rule), (None, vec![], false, None));
    }

    #[test]
    fn a_search_may_be_particular() {
        let found = check(&format!("{GOOD}&people=20&feature=piano&feature=step-free&feature=&repeat=weekly&until=2027-07-01")).unwrap();
        assert_eq!((found.people, found.features, found.step_free), (Some(20), vec![Feature::Piano], true));
        assert!(found.times.rule.is_some());
    }

    #[test]
    fn what_is_wrong_stands_at_its_field() {
        for (query, field, problem) in [
            (format!("{GOOD}&people=many"), Field::People, Problem::NotANumber),
            (format!("{GOOD}&people=0"), Field::People, Problem::NotANumber),
            (format!("{GOOD}&feature=pool"), Field::Feature, Problem::NotAChoice),
            (format!("{GOOD}&repeat=weekly"), Field::Until, Problem::Missing),
            (GOOD.replace("19:00", "17:00"), Field::End, Problem::EndNotAfterStart),
            (GOOD.replace("2026-11-24", "2026-11-17"), Field::Date, Problem::Past),
        ] {
            let problems = check(&query).unwrap_err();
            assert_eq!(problems.iter().collect::<Vec<_>>(), [(field, &problem)], "{query}");
        }
    }
}
