//! Who am I here, and what have I booked.

use app::{
    domain::{form::Field, time::Span},
    page::account::{self, Account},
};

use super::{
    actor::Visit,
    error::{Answer, OrFault},
    render,
};
use crate::store::plan::Only;

/// As far as bookings can lie ahead.
const AHEAD: i64 = (app::domain::time::DAYS_AHEAD + 2) * 86_400;

/// The account page.
pub(super) async fn show(visit: Visit) -> Answer {
    let person = visit.person()?;
    let coming = match Span::new(visit.now, visit.now.plus(AHEAD)) {
        Some(ahead) => visit.house.store.plan(ahead, Only::OfPerson(person)).await.or_fault()?,
        None => Vec::new(),
    };
    let waiting = visit.house.store.waiting_of(person, visit.now).await.or_fault()?;
    let fresh = visit.query.get(Field::Fresh) == "wait";
    let feed_key = visit.house.store.feed_key(person).await.or_fault()?;
    Ok(render::page(account::page(visit.frame(), &Account { person, coming, waiting, fresh, feed_key })))
}
