//! The plan.

use app::{
    domain::{
        form::Field,
        id::{AssociationId, RoomId},
        look::{Look, View},
        parse,
        permission::Action,
        time::{Span, plus_days},
    },
    page::calendar::{self, Plan},
};
use axum::{
    http::{HeaderMap, header},
    response::Response,
};

use super::{
    actor::Visit,
    booking,
    error::{Answer, OrFault},
    render,
};
use crate::store::plan::Only;

/// The plan of a day, a week, a month, or of seven days as a list.
pub(super) async fn plan(visit: Visit, headers: HeaderMap) -> Answer {
    let look = look(&visit, &headers);
    if look.mine {
        visit.person()?;
    }
    let entries = visit.looked_at(look).await?;
    let stretches = entries.into_iter().filter(|stretch| visit.concerns(stretch.room(), look.room) && look.includes(stretch)).collect();
    let changes = visit.changeable();
    let notice = booking::undo::notice(&visit).await?;
    let html = calendar::page(visit.frame(), &Plan { look, stretches, books: visit.can_book(), changes: &changes, notice });
    let mut response = render::page(html);
    response.headers_mut().append(header::VARY, header::HeaderValue::from_static("user-agent, sec-ch-ua-mobile"));
    Ok(response)
}

/// What the address asks for; what it leaves open or says in unknown words is what is usual.
fn look(visit: &Visit, headers: &HeaderMap) -> Look {
    let (directory, query) = (&visit.snapshot.directory, &visit.query);
    Look {
        view: query.get(Field::View).parse().unwrap_or_else(|_| usual_view(headers)),
        date: parse::date(query.get(Field::Date)).unwrap_or_else(|_| directory.hub.zone.date(visit.now)),
        room: directory.room_named(query.get(Field::Room)).map(|room| room.id),
        association: directory.association_named(query.get(Field::Association)).map(|association| association.id),
        purpose: query.get(Field::Purpose).parse().ok(),
        mine: query.get(Field::Mine) == "1",
    }
}

impl Visit {
    /// Seven days from today on, what is over today included.
    pub(super) fn next_week(&self) -> Span {
        let zone = self.snapshot.directory.hub.zone;
        let today = zone.date(self.now);
        zone.days(today, plus_days(today, 7))
    }

    /// What is on in the days of a look, as this visitor may see it.
    async fn looked_at(&self, look: Look) -> Result<Vec<app::domain::directory::Shown>, Response> {
        let during = look.span(self.snapshot.directory.hub.zone);
        match self.actor.person().filter(|_| look.mine) {
            Some(person) => {
                let own = self.house.store.plan(during, Only::OfPerson(person)).await.or_fault()?;
                Ok(own.into_iter().map(|entry| self.shown(entry)).collect())
            }
            None => Ok(self.plan(during).await?.iter().map(|entry| self.shown(entry.clone())).collect()),
        }
    }

    /// The associations whose bookings this visitor may change.
    fn changeable(&self) -> Vec<AssociationId> {
        let associations = self.snapshot.directory.associations.iter().map(|association| association.id);
        associations.filter(|id| self.sees(Action::Change(*id))).collect()
    }

    /// Whether a stretch in one room matters to the plan of another; without a wish every one does.
    fn concerns(&self, taken: RoomId, wished: Option<RoomId>) -> bool {
        let directory = &self.snapshot.directory;
        match (directory.room(taken), wished.and_then(|room| directory.room(room))) {
            (Some(taken), Some(wished)) => taken.shares_part_with(wished),
            _ => wished.is_none(),
        }
    }
}

/// A table is no use on a phone; browsers there say so.
fn usual_view(headers: &HeaderMap) -> View {
    let says =
        |name: header::HeaderName, word: &str| headers.get(name).and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains(word));
    let phone = says(header::HeaderName::from_static("sec-ch-ua-mobile"), "?1") || says(header::USER_AGENT, "Mobi");
    if phone { View::Agenda } else { View::Week }
}
