//! The house: its Land, its peak times, its evening, and its rules.

use app::{
    domain::{
        form::{Fields, Problems},
        parse::{self, desk::HouseRules},
        permission::Action,
    },
    page::desk::house::{self as page, Form},
};

use super::closing::{self, Change};
use crate::http::{
    actor::Visit,
    body::Posted,
    error::{Answer, OrFault},
    render,
};

/// The house as it stands.
pub(in crate::http) async fn show(visit: Visit) -> Answer {
    visit.may(Action::RunHouse)?;
    let hub = &visit.snapshot.directory.hub;
    let rules = visit.house.store.house_rules(hub.rules).await.or_fault()?;
    let typed = parse::desk::house_typed(&HouseRules { land: hub.land, peaks: hub.peaks.clone(), evening: hub.evening, rules });
    Ok(render::page(form(&visit, &typed, &Problems::default())))
}

/// Changes the house. Another Land has other holidays, which may hit booked dates.
pub(in crate::http) async fn change(visit: Visit, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::RunHouse)?;
    match parse::desk::house(&typed) {
        Ok(rules) => closing::make(&visit, permit, &Change::House(rules), &typed).await,
        Err(problems) => Ok(render::again(form(&visit, &typed, &problems))),
    }
}

fn form(visit: &Visit, typed: &Fields, problems: &Problems) -> String {
    page::form(visit.frame(), &Form { typed, problems, fresh: visit.saved() })
}
