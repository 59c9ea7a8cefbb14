//! Who am I here, and what have I booked.

use app::{
    domain::{id::AssociationId, time::Span},
    page::account::{self, Account},
};

use super::{
    actor::Visit,
    error::{Answer, OrFault},
    render,
};
use crate::store::directory::Only;

/// As far as bookings can lie ahead.
const AHEAD: i64 = (app::domain::parse::DAYS_AHEAD + 2) * 86_400;

/// The account page.
pub(super) async fn show(visit: Visit) -> Answer {
    let person = visit.person()?;
    let associations: Vec<AssociationId> = person.memberships.iter().map(|membership| membership.association).collect();
    let coming = match Span::new(visit.now, visit.now.plus(AHEAD)) {
        Some(ahead) if !associations.is_empty() => visit.house.store.plan(ahead, Only::Associations(&associations)).await.or_fault()?,
        _ => Vec::new(),
    };
    Ok(render::page(account::page(visit.frame(), &Account { person, coming })))
}
