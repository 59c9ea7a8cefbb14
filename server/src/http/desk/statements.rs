//! The facts of imprint, privacy and accessibility.

use app::{
    domain::{
        form::{Fields, Problems},
        parse,
        permission::Action,
        statement::Facts,
    },
    page::desk::statements::{self as page, Form},
};

use crate::http::{
    actor::Visit,
    body::Posted,
    error::{Answer, OrFault},
    render,
};

/// The facts as they stand, and which are missing.
pub(in crate::http) async fn show(visit: Visit) -> Answer {
    visit.may(Action::RunHouse)?;
    let facts = visit.house.store.facts().await.or_fault()?;
    Ok(render::page(form(&visit, &parse::facts_typed(&facts), &Problems::default(), &facts)))
}

/// Says these facts from now on.
pub(in crate::http) async fn change(visit: Visit, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::RunHouse)?;
    match parse::facts(&typed) {
        Ok(facts) => {
            visit.house.store.say_facts(permit, &facts, visit.now).await.or_fault()?;
            Ok(visit.to_saved("/desk/statements"))
        }
        Err(problems) => {
            let facts = visit.house.store.facts().await.or_fault()?;
            Ok(render::again(form(&visit, &typed, &problems, &facts)))
        }
    }
}

fn form(visit: &Visit, typed: &Fields, problems: &Problems, facts: &Facts) -> String {
    page::form(visit.frame(), &Form { typed, problems, facts, fresh: visit.saved() })
}
