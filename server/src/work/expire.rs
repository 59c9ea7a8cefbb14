//! Time runs out: requests and offers that nobody answered let their rooms go, and the coordination is reminded before.

use app::{
    domain::{
        booking::{Booking, Hold, Occurrence},
        id::BookingId,
        time::Moment,
        waiting::remind_again_at,
    },
    page::letter::{Asking, News},
};

use crate::{
    House,
    fulfil::{self, Change, Changed},
    letter::{self, Told},
    store::{
        StoreError, Touches,
        history::{By, Deed},
        letter::{NewLetter, in_calendar},
        person,
        request::Turn,
    },
};

/// What a look at what is due came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overdue {
    /// Requests and offers that ended without an answer.
    pub expired: u32,
    /// Requests the coordination was reminded of.
    pub reminded: u32,
}

/// Ends what nobody answered in time, and reminds of what still can be answered.
pub(crate) async fn round(house: &House) -> Result<Overdue, StoreError> {
    let (now, mut overdue) = (house.now(), Overdue::default());
    if house.store.next_due_at().await?.is_none_or(|due| due > now) {
        return Ok(overdue);
    }
    for id in house.store.overdue(now).await? {
        overdue.expired += u32::from(expire(house, &id, now).await?);
    }
    for (id, at) in house.store.to_remind_of(now).await? {
        overdue.reminded += u32::from(remind(house, &id, at, now).await?);
    }
    house.store.end_waiting(now).await?;
    if overdue != Overdue::default() {
        tracing::info!(expired = overdue.expired, reminded = overdue.reminded, "time ran out");
        house.letter_written.notify_one();
    }
    Ok(overdue)
}

/// Ends a booking's waiting; whether it still waited.
async fn expire(house: &House, id: &BookingId, now: Moment) -> Result<bool, StoreError> {
    let (snapshot, writing) = fulfil::begin(house).await?;
    let directory = &snapshot.directory;
    // Somebody may have answered since, or another server was faster.
    let overdue = |booking: &Booking| booking.answer_by.is_some_and(|until| until <= now);
    let Some(before) = writing.booking(id).await?.filter(overdue) else {
        writing.give_up().await?;
        return Ok(false);
    };
    let after = expired(&before);
    let booker = person::one(&writing, before.booked_by).await?.filter(|_| after.dates != before.dates);
    let told = Told { before: in_calendar(&writing, &before).await?, after: &after, news: News::Expired, keys: &[] };
    let letters = booker.map(|person| letter::about_booking(house, directory, &person, told, now));
    let letters = letters.into_iter().collect();
    let change = Change { before: &before, after: &after, deed: Deed::Expire, number: None, words: None, letters };
    match fulfil::change_within(house, &writing, By::House, directory, change, now).await? {
        Changed::Done => {
            writing.keep().await?;
            Ok(true)
        }
        Changed::Stale | Changed::Clash => {
            writing.give_up().await?;
            Ok(false)
        }
    }
}

/// A request that nobody answered is declined, an offer that nobody took is off.
fn expired(before: &Booking) -> Booking {
    let ended = |date: &Occurrence| {
        let hold = match date.hold {
            Hold::Requested => Hold::Declined,
            Hold::Offered => Hold::Cancelled,
            settled => settled,
        };
        Occurrence { hold, ..date.clone() }
    };
    Booking { dates: before.dates.iter().map(ended).collect(), answer_by: None, sequence: before.sequence + 1, ..before.clone() }
}

/// Reminds every coordinator of a request; whether it was this server's turn and the request still waits.
async fn remind(house: &House, id: &BookingId, at: Moment, now: Moment) -> Result<bool, StoreError> {
    let snapshot = house.memory.snapshot(&house.store).await?;
    let writing = house.store.write(Touches::Nothing).await?;
    let Some(booking) = writing.booking(id).await? else { return Ok(false) };
    let open = booking.hold() == Hold::Requested && booking.waits(now);
    let next = booking.answer_by.filter(|_| open).and_then(|until| remind_again_at(now, until));
    if writing.take_turn_to_remind(id, at, next).await? == Turn::Gone {
        writing.give_up().await?;
        return Ok(false);
    }
    if let Some(asker) = person::one(&writing, booking.booked_by).await?.filter(|_| open) {
        let coordinators = person::coordinators(&writing).await?;
        let asked = |to| letter::asked(house, &snapshot.directory, to, &asker, &booking, Asking::Again);
        NewLetter::insert_all(coordinators.iter().map(asked).collect(), &writing, Some(id), now).await?;
    }
    writing.keep().await?;
    Ok(open)
}
