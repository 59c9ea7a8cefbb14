//! From a wish to a booking, and from a change to a changed one: judged and written while the plan stands still.

use std::sync::Arc;

use app::domain::{
    association::Association,
    booking::{Booking, Draft, Hold, Number, Occurrence, Wish},
    directory::Directory,
    id::{BookingId, PartId},
    judge::{Bound, Fate, Ground, Judged, Own, Taken, Wished, parts_of, weeks_of},
    permission::Permit,
    person::Person,
    time::{Moment, Span},
    waiting::{answer_by, remind_at},
};
use sea_orm::ConnectionTrait;

use crate::{
    House, letter,
    memory::Snapshot,
    secret,
    store::{
        StoreError, Touches,
        booking::{Booked, NewBooking, freed, keys_to},
        history::By,
        plan,
        writing::Writing,
    },
    waiting,
};

mod amend;

pub(crate) use crate::store::booking::{Change, Changed};
pub(crate) use amend::{Amend, Outcome, Outlook, amend, foresee};

/// Somebody who wants to book, with the permission to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Booker<'a> {
    pub(crate) permit: Permit<'a>,
    pub(crate) person: &'a Person,
    pub(crate) bound: Bound,
}

/// What became of a wish.
#[derive(Debug)]
pub(crate) enum Fulfilled {
    /// It is booked, or was before on the same sheet.
    Booked(BookingId),
    /// Some of its dates cannot be had.
    Refused(Judged),
    /// The association has as many open bookings as it may.
    TooManyOpen {
        /// How many it may have.
        max: u16,
    },
}

/// What is known of the plan before a wish is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// Nothing: it is taken to be free, and the database refuses where it is not.
    Hopeful,
    /// What is taken in the wished rooms.
    AtWished,
    /// What is taken in every room.
    Everywhere,
}

/// Books what is wished, or says what is in the way.
pub(crate) async fn book(house: &House, booker: Booker<'_>, draft: &Draft, now: Moment) -> Result<Fulfilled, StoreError> {
    if let Some(id) = house.store.booked_on(booker.person.id, &draft.sheet).await? {
        return Ok(Fulfilled::Booked(id));
    }
    let mut look = Look::Hopeful;
    loop {
        let (snapshot, writing) = begin(house).await?;
        let directory = &snapshot.directory;
        let association = directory.association(draft.association);
        if let Some(max) = too_many_open(&writing, association, booker.bound, now).await? {
            writing.give_up().await?;
            return Ok(Fulfilled::TooManyOpen { max });
        }
        let facts = Facts::gather(&writing, directory, &draft.wish, association, look, now).await?;
        let judged = facts.ground(directory, association, booker.bound, now).judge(&draft.wish);
        if !judged.is_bookable() {
            writing.give_up().await?;
            if look == Look::Hopeful {
                look = Look::AtWished;
                continue;
            }
            return Ok(Fulfilled::Refused(judged));
        }
        let booking = booking(draft, booker, &judged, directory, now);
        let keys = keys_to(&writing, &booking.kept_rooms()).await?;
        let coordinators = coordinators(&writing, &booking).await?;
        let letters = letter::booked(house, directory, booker.person, (None, &booking), &keys, &coordinators, now);
        let remind_at = booking.answer_by.and_then(|until| remind_at(now, until));
        let new = NewBooking { booking: &booking, sheet: &draft.sheet, letters, remind_at };
        if let Some(version) = draft.accepts {
            writing.accept_rules(booker.person.id, version).await?;
        }
        match writing.book(booker.permit, new, directory, now).await? {
            Booked::New => {
                writing.keep().await?;
                house.letter_written.notify_one();
                return Ok(Fulfilled::Booked(booking.id));
            }
            // Another request with the same sheet was faster; it is found now.
            Booked::Before => {
                writing.give_up().await?;
                if let Some(id) = house.store.booked_on(booker.person.id, &draft.sheet).await? {
                    return Ok(Fulfilled::Booked(id));
                }
            }
            Booked::Clash => {
                writing.give_up().await?;
                look = if look == Look::Hopeful { Look::AtWished } else { Look::Everywhere };
            }
        }
    }
}

/// A change begun while the directory is the newest.
pub(crate) async fn begin(house: &House) -> Result<(Arc<Snapshot>, Writing), StoreError> {
    loop {
        let snapshot = house.memory.snapshot(&house.store).await?;
        let writing = house.store.write(Touches::Plan).await?;
        if writing.directory == snapshot.directory_version() {
            return Ok((snapshot, writing));
        }
        writing.give_up().await?;
    }
}

/// Whoever hears of a request.
async fn coordinators(connection: &impl ConnectionTrait, booking: &Booking) -> Result<Vec<Person>, StoreError> {
    if booking.hold() == Hold::Requested { crate::store::person::coordinators(connection).await } else { Ok(Vec::new()) }
}

async fn too_many_open(writing: &Writing, association: Option<&Association>, bound: Bound, now: Moment) -> Result<Option<u16>, StoreError> {
    let Some((association, max)) = association.and_then(|association| Some((association, association.quota.open_bookings?))) else { return Ok(None) };
    if bound == Bound::ByThePlan {
        return Ok(None);
    }
    let open = plan::open_bookings(writing, association.id, now).await?;
    Ok((open >= u64::from(max)).then_some(max))
}

/// What of the plan a wish is judged by.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    taken: Vec<Taken>,
    own: Vec<Own>,
}

impl Facts {
    /// What matters to a wish in its own rooms; for previews and live checks.
    pub(crate) async fn for_wish(
        connection: &impl ConnectionTrait,
        house: &Directory,
        wish: &Wish,
        association: Option<&Association>,
        now: Moment,
    ) -> Result<Self, StoreError> {
        Self::gather(connection, house, wish, association, Look::AtWished, now).await
    }

    /// The same, and what is taken in every other room at these stretches; for proposals.
    pub(crate) async fn everywhere(connection: &impl ConnectionTrait, house: &Directory, spans: &[Span]) -> Result<Self, StoreError> {
        let parts: Vec<(PartId, Span)> = spans.iter().flat_map(|span| every_part(house, *span)).collect();
        Ok(Self { taken: plan::taken(connection, &parts).await?, own: Vec::new() })
    }

    async fn gather(
        connection: &impl ConnectionTrait,
        house: &Directory,
        wish: &Wish,
        association: Option<&Association>,
        look: Look,
        now: Moment,
    ) -> Result<Self, StoreError> {
        let stretches = || wish.stretches(house, now);
        let elsewhere = look == Look::Everywhere || (look == Look::AtWished && wish.on_clash == app::domain::booking::OnClash::OtherRoom);
        let parts = match look {
            Look::Hopeful => Vec::new(),
            _ if elsewhere => stretches().into_iter().flat_map(|(_, span)| every_part(house, span)).collect(),
            _ => parts_of(&stretches()),
        };
        let limited = association.filter(|association| association.quota.limits());
        let own = match limited.zip(weeks_of(&wish.times, house, now)) {
            Some((association, weeks)) => plan::own(connection, association.id, weeks, None).await?,
            None => Vec::new(),
        };
        Ok(Self { taken: plan::taken(connection, &parts).await?, own })
    }

    /// What is known to be taken, without regard to quotas.
    pub(crate) fn of(taken: Vec<Taken>) -> Self {
        Self { taken, own: Vec::new() }
    }

    /// The same with what has been taken since.
    pub(crate) fn add(&mut self, taken: Vec<Taken>) {
        self.taken.extend(taken);
    }

    /// The same as if a booking were not there, for whoever looks for another place for it.
    pub(crate) fn apart_from(&self, booking: &BookingId) -> Self {
        let taken = self.taken.iter().filter(|taken| taken.entry.booking != *booking).cloned().collect();
        Self { taken, own: self.own.clone() }
    }

    /// The same as what a wish is held against.
    pub(crate) fn ground<'a>(&'a self, house: &'a Directory, association: Option<&'a Association>, bound: Bound, now: Moment) -> Ground<'a> {
        Ground { house, association, bound, now, taken: &self.taken, own: &self.own }
    }
}

/// Every part of the house during a stretch, widened by the longest set-up and clear-up of a room.
fn every_part(house: &Directory, span: Span) -> Vec<(PartId, Span)> {
    let mut parts: Vec<(PartId, Span)> = Vec::new();
    for room in &house.rooms {
        let span = room.terms.occupied(span);
        parts.extend(room.parts.iter().map(|part| (*part, span)));
    }
    parts.sort_by_key(|(part, span)| (*part, span.start(), span.end()));
    parts.dedup();
    parts
}

/// The booking that a judged wish becomes. Dates that are left out are kept as called off, so that they can be brought back.
fn booking(draft: &Draft, booker: Booker<'_>, judged: &Judged, house: &Directory, now: Moment) -> Booking {
    let asks = judged.needs_approval(house, house.association(draft.association), booker.bound);
    let hold = if asks { Hold::Requested } else { Hold::Confirmed };
    let stretches = judged.dates.iter().filter_map(|wished| Some((wished, wished.span?)));
    let date = |(number, (wished, span)): (i32, (&Wished, Span))| Occurrence {
        number: Number(number),
        ruled: (wished.origin == app::domain::booking::Origin::Ruled).then_some(wished.date),
        span,
        rooms: wished.rooms.clone(),
        hold: if matches!(wished.fate, Fate::Free) { hold } else { Hold::Cancelled },
    };
    let dates: Vec<Occurrence> = (1..).zip(stretches).map(date).collect();
    let first = dates.iter().filter(|date| date.hold.keeps_room()).map(|date| date.span.start()).min().unwrap_or(now);
    Booking {
        id: BookingId::from_random(secret::number()),
        association: draft.association,
        booked_by: booker.person.id,
        rooms: draft.wish.rooms.clone(),
        purpose: draft.purpose,
        service: draft.service,
        title: draft.title.clone(),
        visibility: draft.visibility,
        attendees: draft.wish.attendees,
        hours: draft.wish.times.hours,
        rule: draft.wish.times.rule,
        dates,
        note: draft.note.clone(),
        answer_by: (hold == Hold::Requested).then(|| answer_by(first, now)),
        sequence: 0,
    }
}

/// Makes a change, and offers what it frees to whoever waits for it.
pub(crate) async fn change(house: &House, by: By<'_>, directory: &Directory, change: Change<'_>, now: Moment) -> Result<Changed, StoreError> {
    let writing = house.store.write(Touches::Plan).await?;
    let changed = change_within(house, &writing, by, directory, change, now).await?;
    if matches!(changed, Changed::Done) {
        writing.keep().await?;
        house.letter_written.notify_one();
    } else {
        writing.give_up().await?;
    }
    Ok(changed)
}

/// The same as a part of something larger.
pub(crate) async fn change_within(
    house: &House,
    writing: &Writing,
    by: By<'_>,
    directory: &Directory,
    change: Change<'_>,
    now: Moment,
) -> Result<Changed, StoreError> {
    let Change { before, after, .. } = change;
    let free = freed(before, after, directory);
    match writing.amend(by, change, directory, now).await? {
        Changed::Done => {
            if before.hold() == Hold::Offered && after.hold() != Hold::Offered {
                writing.no_longer_offered(&after.id).await?;
            }
            if before.hold() != Hold::Requested && after.hold() == Hold::Requested {
                writing.remind_at(&after.id, after.answer_by.and_then(|until| remind_at(now, until))).await?;
            }
            waiting::offer_freed(house, writing, directory, &free, now).await
        }
        refused => Ok(refused),
    }
}
