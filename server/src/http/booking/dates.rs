//! A booking and its dates: shown, called off, brought back.

use app::{
    domain::{
        amend::Scope,
        booking::{Booking, Hold, Number},
        form::{Field, Fields},
        id::RoomId,
        permission::Action,
    },
    page::{
        booking::{self as page, Detail, Fresh, NotDone},
        letter::{Key, News},
    },
};
use axum::{extract::Path, response::Response};

use crate::{
    fulfil::{self, Amend, Booker, Change, Changed, Outcome},
    http::{
        actor::Visit,
        body::Posted,
        error::{Answer, OrFault},
        render,
    },
    letter::{self, Told},
    store::{
        booking::keys_to,
        history::{By, Deed},
        letter::in_calendar,
    },
};

/// One booking.
pub(in crate::http) async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let Some(booking) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
    visit.may(Action::SeeBooking(booking.association, booking.visibility))?;
    let fresh = Fresh::of(visit.query.get(Field::Fresh));
    shown(&visit, &booking, fresh, None).await.map(render::page)
}

/// Calls off the dates of a scope; without a number and a scope, everything that is still to come.
pub(in crate::http) async fn cancel(visit: Visit, Path((_, id)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    visit.person()?;
    let number = number(&typed);
    let scope = typed.get(Field::Scope).parse().unwrap_or(if number.is_some() { Scope::One } else { Scope::All });
    loop {
        let Some(booking) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
        let permit = visit.may(Action::Cancel(booking.association))?;
        if scope != Scope::All && number.is_none_or(|number| booking.date(number).is_none()) {
            return Ok(visit.not_found());
        }
        let Some(after) = booking.called_off(number.unwrap_or(Number(0)), scope, visit.now) else { return Ok(visit.to(&format!("/bookings/{id}"))) };
        let directory = &visit.snapshot.directory;
        let booked_by = visit.house.store.person(booking.booked_by).await.or_fault()?;
        let before = in_calendar(visit.house.store.read(), &booking).await.or_fault()?;
        let told = Told { before, after: &after, news: News::CalledOff, keys: &[] };
        let letters = booked_by.iter().map(|person| letter::about_booking(&visit.house, directory, person, told, visit.now)).collect();
        let of_date = number.filter(|_| scope != Scope::All);
        let change = Change { before: &booking, after: &after, deed: Deed::CallOff, number: of_date, words: None, letters };
        match fulfil::change(&visit.house, By::Person(permit), directory, change, visit.now).await.or_fault()? {
            Changed::Done if number.is_some() => return Ok(to_fresh(&visit, &id, Fresh::CalledOff)),
            Changed::Done => return Ok(visit.to(&format!("/bookings/{id}"))),
            // Somebody else was faster; what is still to be called off is looked at again.
            Changed::Stale | Changed::Clash => {}
        }
    }
}

/// Brings a date back that was called off, or shows what is in the way.
pub(in crate::http) async fn restore(visit: Visit, Path((_, id)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    let person = visit.person()?;
    loop {
        let Some(before) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
        let permit = visit.may(Action::Change(before.association))?;
        let Some(number) = number(&typed).filter(|number| before.date(*number).is_some()) else { return Ok(visit.not_found()) };
        let Some(after) = before.brought_back(number, visit.now) else { return Ok(visit.to(&format!("/bookings/{id}"))) };
        let to = visit.house.store.person(before.booked_by).await.or_fault()?;
        let amend = Amend { before: &before, after: &after, deed: Deed::BringBack, number: Some(number), to: to.as_ref(), news: News::BroughtBack };
        let booker = Booker { permit, person, bound: visit.bound() };
        match fulfil::amend(&visit.house, booker, amend, visit.now).await.or_fault()? {
            Outcome::Done => return Ok(to_fresh(&visit, &id, Fresh::BroughtBack)),
            Outcome::Blocked(blocked) => {
                let first = blocked.into_iter().next();
                let not_done = first.map(|blocked| NotDone::BringBack(blocked.seen(|entry| visit.shown(entry))));
                return shown(&visit, &before, None, not_done).await.map(render::again);
            }
            Outcome::Stale => {}
        }
    }
}

/// The number of the date a form is about.
pub(super) fn number(typed: &Fields) -> Option<Number> {
    typed.get(Field::Number).parse().ok().map(Number)
}

pub(in crate::http) fn to_fresh(visit: &Visit, id: &str, fresh: Fresh) -> Response {
    let query = Fields::default().with(Field::Fresh, fresh.as_str()).encode();
    visit.to(&format!("/bookings/{id}?{query}"))
}

/// The booking's page.
pub(super) async fn shown(visit: &Visit, booking: &Booking, fresh: Option<Fresh>, refused: Option<NotDone>) -> Result<String, Response> {
    let store = &visit.house.store;
    let knows = visit.sees(Action::SeeBookingDetail(booking.association));
    let booked_by = store.person(booking.booked_by).await.or_fault()?;
    let letter = store.letter_about(&booking.id).await.or_fault()?;
    let keys = keys(visit, booking).await?;
    let history = if knows { store.history(&booking.id).await.or_fault()? } else { Vec::new() };
    let detail = booked_by.as_ref().filter(|_| knows).map(|person| Detail {
        booked_by: &person.name,
        letters_to: person.email.as_str(),
        letter,
        keys: &keys,
        history: &history,
    });
    let data = page::Shown {
        booking,
        detail,
        changeable: visit.sees(Action::Change(booking.association)),
        cancellable: visit.sees(Action::Cancel(booking.association)) && booking.is_open(visit.now),
        fresh: fresh.filter(|_| knows),
        undo_until: visit.undoable(booking).await?.map(|undoable| undoable.until),
        refused,
    };
    Ok(page::shown(visit.frame(), &data))
}

/// How to get into the rooms of what is settled and still to come.
async fn keys(visit: &Visit, booking: &Booking) -> Result<Vec<Key>, Response> {
    if !visit.sees(Action::SeeKeys(booking.association)) {
        return Ok(Vec::new());
    }
    let settled = booking.dates.iter().filter(|date| date.hold == Hold::Confirmed && date.span.end() > visit.now);
    let rooms: Vec<RoomId> = settled.flat_map(|date| date.rooms.iter().copied()).collect();
    keys_to(visit.house.store.read(), &rooms).await.or_fault()
}
