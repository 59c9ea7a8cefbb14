//! Who am I here, what have I booked, and what does the house remind me of.

use app::{
    domain::{
        form::{Field, Fields, Problems},
        parse,
        permission::Action,
        time::Span,
    },
    page::account::{self, Account, Reminding},
};
use axum::response::Response;

use super::{
    actor::Visit,
    body::Posted,
    error::{Answer, OrFault},
    render,
};
use crate::store::plan::Only;

/// As far as bookings can lie ahead.
const AHEAD: i64 = (app::domain::time::DAYS_AHEAD + 2) * 86_400;
/// What the account is told after the choice of reminders was kept.
const REMINDERS: &str = "reminders";

/// The account page.
pub(super) async fn show(visit: Visit) -> Answer {
    let reminders = visit.person()?.reminders;
    let typed = Fields::default().with(Field::Reminders, reminders.as_str());
    Ok(render::page(page(&visit, &typed, &Problems::default()).await?))
}

/// Keeps which dates they are reminded of.
pub(super) async fn remind(visit: Visit, Posted(typed): Posted) -> Answer {
    let person = visit.person()?;
    match parse::reminders(&typed) {
        Ok(reminders) => {
            visit.house.store.set_reminders(person, reminders).await.or_fault()?;
            let fresh = Fields::default().with(Field::Fresh, REMINDERS).encode();
            Ok(visit.to(&format!("/account?{fresh}#reminders")))
        }
        Err(problems) => Ok(render::again(page(&visit, &typed, &problems).await?)),
    }
}

/// A reload asks for this address; the account is what is meant.
pub(super) async fn to_account(visit: Visit) -> Response {
    visit.to("/account")
}

async fn page(visit: &Visit, typed: &Fields, problems: &Problems) -> Result<String, Response> {
    let person = visit.person()?;
    let coming = match Span::new(visit.now, visit.now.plus(AHEAD)) {
        Some(ahead) => visit.house.store.plan(ahead, Only::OfPerson(person)).await.or_fault()?,
        None => Vec::new(),
    };
    let waiting = visit.house.store.waiting_of(person, visit.now).await.or_fault()?;
    let fresh = visit.query.get(Field::Fresh);
    let reminding = Reminding { typed, problems, fresh: fresh == REMINDERS };
    let feed_key = visit.house.store.feed_key(person).await.or_fault()?;
    let writes = person.memberships.iter().map(|membership| membership.association).filter(|id| visit.sees(Action::WriteTexts(*id))).collect();
    Ok(account::page(visit.frame(), &Account { person, coming, waiting, fresh: fresh == "wait", reminding, feed_key, writes }))
}
