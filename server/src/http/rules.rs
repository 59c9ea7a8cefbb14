//! The house rules, for everybody.

use app::page::rules;

use super::{
    actor::Visit,
    error::{Answer, OrFault},
};

/// What the rules in force say.
pub(super) async fn show(visit: Visit) -> Answer {
    let page = async || {
        let version = visit.snapshot.directory.hub.rules;
        let rules = visit.house.store.house_rules(version).await.or_fault()?;
        Ok(rules::page(visit.frame(), &rules))
    };
    visit.public(page).await
}
