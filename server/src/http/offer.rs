//! Offers: another room that the coordination proposes, or one that somebody waited for, taken or refused.

use app::{
    domain::{
        booking::{Booking, Hold, Occurrence},
        judge::Bound,
        permission::Action,
        person::Person,
        time::Moment,
        waiting::answer_by,
    },
    page::{letter::News, waiting},
};
use axum::{extract::Path, response::Response};

use super::{
    actor::Visit,
    error::{Answer, OrFault},
    render,
};
use crate::{
    fulfil::{self, Change, Changed},
    letter::{self, Told},
    store::{
        booking::keys_to,
        history::{By, Deed},
        letter::{NewLetter, in_calendar},
    },
};

/// Yes.
pub(super) async fn take(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    answer(&visit, &id, Reply::Take).await
}

/// No, thank you.
pub(super) async fn refuse(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    answer(&visit, &id, Reply::Refuse).await
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reply {
    Take,
    Refuse,
}

async fn answer(visit: &Visit, id: &str, reply: Reply) -> Answer {
    visit.person()?;
    let Some(booking) = visit.booking(id).await? else { return Ok(visit.not_found()) };
    let permit = visit.may(Action::Change(booking.association))?;
    let booker = visit.house.store.person(booking.booked_by).await.or_fault()?;
    let Some(booker) = booker.filter(|_| booking.hold() == Hold::Offered && booking.waits(visit.now)) else {
        return Ok(answered_before(visit, &booking, reply));
    };
    let (after, letters) = match reply {
        Reply::Take => taken(visit, &booking, &booker).await?,
        Reply::Refuse => refused(visit, &booking, &booker).await?,
    };
    let deed = if reply == Reply::Take { Deed::Take } else { Deed::CallOff };
    let change = Change { before: &booking, after: &after, deed, number: None, words: None, letters };
    match fulfil::change(&visit.house, By::Person(permit), &visit.snapshot.directory, change, visit.now).await.or_fault()? {
        Changed::Done => Ok(to_booking(visit, &booking)),
        // Somebody answered at the same moment.
        Changed::Stale | Changed::Clash => match visit.booking(id).await? {
            Some(now) => Ok(answered_before(visit, &now, reply)),
            None => Ok(visit.not_found()),
        },
    }
}

/// Nothing happens to whoever says the same twice; anybody else is told that the offer is gone.
fn answered_before(visit: &Visit, booking: &Booking, reply: Reply) -> Response {
    let taken = matches!(booking.hold(), Hold::Confirmed | Hold::Requested);
    if taken == (reply == Reply::Take) && booking.hold() != Hold::Offered {
        return to_booking(visit, booking);
    }
    render::gone(waiting::gone(visit.frame(), booking))
}

fn to_booking(visit: &Visit, booking: &Booking) -> Response {
    visit.to(&format!("/bookings/{}", booking.id))
}

/// The offered dates are settled. A room off the waiting list may still need the coordination's yes; one that the coordination
/// proposed has it.
async fn taken(visit: &Visit, booking: &Booking, booker: &Person) -> Result<(Booking, Vec<NewLetter>), Response> {
    let (house, store, directory) = (&visit.house, &visit.house.store, &visit.snapshot.directory);
    let off_the_list = store.is_off_the_list(&booking.id).await.or_fault()?;
    let asks = off_the_list && visit.bound() == Bound::ByEveryRule && needs_approval(visit, booking);
    let after = answered(booking, if asks { Hold::Requested } else { Hold::Confirmed }, visit.now);
    let keys = keys_to(store.read(), &after.kept_rooms()).await.or_fault()?;
    let before = in_calendar(store.read(), booking).await.or_fault()?;
    if !off_the_list {
        let told = Told { before, after: &after, news: News::Approved, keys: &keys };
        let letter = letter::about_booking(house, directory, booker, told, visit.now);
        return Ok((after, vec![letter]));
    }
    let coordinators = if asks { store.coordinators().await.or_fault()? } else { Vec::new() };
    let letters = letter::booked(house, directory, booker, (before, &after), &keys, &coordinators, visit.now);
    Ok((after, letters))
}

async fn refused(visit: &Visit, booking: &Booking, booker: &Person) -> Result<(Booking, Vec<NewLetter>), Response> {
    let after = answered(booking, Hold::Cancelled, visit.now);
    let before = in_calendar(visit.house.store.read(), booking).await.or_fault()?;
    let told = Told { before, after: &after, news: News::CalledOff, keys: &[] };
    let letter = letter::about_booking(&visit.house, &visit.snapshot.directory, booker, told, visit.now);
    Ok((after, vec![letter]))
}

fn needs_approval(visit: &Visit, booking: &Booking) -> bool {
    let directory = &visit.snapshot.directory;
    let Some(association) = directory.association(booking.association) else { return false };
    let asks = |date: &Occurrence| {
        let mut rooms = date.rooms.iter().filter_map(|room| directory.room(*room));
        rooms.any(|room| room.terms.needs_approval(association, date.span, &directory.hub))
    };
    booking.dates.iter().filter(|date| date.hold == Hold::Offered).any(asks)
}

/// The booking with every offered date at `hold`.
fn answered(booking: &Booking, hold: Hold, now: Moment) -> Booking {
    let settle = |date: &Occurrence| if date.hold == Hold::Offered { Occurrence { hold, ..date.clone() } } else { date.clone() };
    let dates: Vec<Occurrence> = booking.dates.iter().map(settle).collect();
    let requested = dates.iter().filter(|date| date.hold == Hold::Requested).map(|date| date.span.start());
    let answer_by = requested.min().map(|first| answer_by(first, now));
    Booking { dates, answer_by, sequence: booking.sequence + 1, ..booking.clone() }
}
