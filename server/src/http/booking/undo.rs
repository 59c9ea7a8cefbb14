//! Taking back what one did last to a booking.

use app::{
    domain::{booking::Booking, form::Field, permission::Action},
    page::{
        booking::{Fresh, NotDone},
        calendar::{Done, Notice},
        letter::News,
    },
};
use axum::{extract::Path, response::Response};

use super::dates::{number, shown, to_fresh};
use crate::{
    fulfil::{self, Amend, Booker, Outcome},
    http::{
        actor::Visit,
        back::Back,
        body::Posted,
        error::{Answer, OrFault},
        render,
    },
    store::{history::Deed, undo::Undoable},
};

/// Makes a booking what it was before the reader's last change, or shows why it stays as it is.
pub(in crate::http) async fn undo(visit: Visit, Path((_, id)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    let person = visit.person()?;
    loop {
        let Some(before) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
        let permit = visit.may(Action::Change(before.association))?;
        let meant = typed.get(Field::Sequence).parse() == Ok(before.sequence);
        let Some(Undoable { was, .. }) = visit.undoable(&before).await?.filter(|_| meant) else {
            return shown(&visit, &before, None, Some(NotDone::UndoNoMore)).await.map(render::again);
        };
        let to = visit.house.store.person(before.booked_by).await.or_fault()?;
        let news = if was.is_open(visit.now) { News::Undone } else { News::CalledOff };
        let amend = Amend { before: &before, after: &was, deed: Deed::Undo, number: None, to: to.as_ref(), news };
        let booker = Booker { permit, person, bound: visit.bound().to_undo() };
        match fulfil::amend(&visit.house, booker, amend, visit.now).await.or_fault()? {
            Outcome::Done => {
                return Ok(match Back::of(&typed, visit.lang) {
                    Some(back) => visit.to(&back.with_news(Done::Undone, &before.id, None).address()),
                    None => to_fresh(&visit, &id, Fresh::Undone),
                });
            }
            Outcome::Blocked(dates) => {
                let dates = dates.into_iter().map(|date| date.seen(|entry| visit.shown(entry))).collect();
                return shown(&visit, &before, None, Some(NotDone::Undo(dates))).await.map(render::again);
            }
            // Somebody was faster; then there is nothing left to take back, which the next look says.
            Outcome::Stale => {}
        }
    }
}

/// What the plan says of a booking that the reader has just moved on it.
pub(in crate::http) async fn notice(visit: &Visit) -> Result<Option<Notice>, Response> {
    let Some(done) = Done::of(visit.query.get(Field::Fresh)) else { return Ok(None) };
    let Some(booking) = visit.booking(visit.query.get(Field::Booking)).await? else { return Ok(None) };
    if !visit.sees(Action::Change(booking.association)) {
        return Ok(None);
    }
    let undo_until = visit.undoable(&booking).await?.map(|undoable| undoable.until);
    Ok(Some(Notice { done, number: number(&visit.query), booking, undo_until }))
}

impl Visit {
    /// What this visitor did last to a booking, as long as they can take it back.
    pub(super) async fn undoable(&self, booking: &Booking) -> Result<Option<Undoable>, Response> {
        match self.actor.person().filter(|_| booking.sequence > 0 && self.sees(Action::Change(booking.association))) {
            Some(person) => self.house.store.undoable(booking, person.id, self.now).await.or_fault(),
            None => Ok(None),
        }
    }
}
