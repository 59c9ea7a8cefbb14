//! The waiting list: what becomes free is offered to whoever waits longest for it.

use app::{
    domain::{
        booking::{Booking, Draft, Hold, Number, Occurrence, OnClash, Sheet, Wish},
        directory::Directory,
        id::{BookingId, PartId, RoomId},
        judge::{Bound, Fate, Obstacle, Taken, Wished},
        permission::{Action, may},
        person::{Actor, Person},
        time::{Moment, Span},
        waiting::hold_until,
    },
    page::letter::News,
};

use crate::{
    House,
    fulfil::{self, Booker, Changed, Facts},
    letter::{self, Told},
    secret,
    store::{
        StoreError,
        booking::{Booked, NewBooking},
        person, plan,
        waiting::InLine,
        writing::Writing,
    },
};

/// What became of a wish to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waits {
    /// They stand in line.
    InLine,
    /// Nobody has the room by now, or something else is in the way that waiting does not help against.
    NotTaken,
}

/// Puts somebody in line for a room that is taken. The plan stands still meanwhile: it cannot become free unseen.
pub(crate) async fn wait(house: &House, booker: Booker<'_>, draft: &Draft, now: Moment) -> Result<Waits, StoreError> {
    let (snapshot, writing) = fulfil::begin(house).await?;
    let directory = &snapshot.directory;
    let association = directory.association(draft.association);
    let wish = Wish { choices: Vec::new(), on_clash: OnClash::Refuse, ..draft.wish.clone() };
    let facts = Facts::for_wish(&writing, directory, &wish, association, now).await?;
    let judged = facts.ground(directory, association, booker.bound, now).judge(&wish);
    match judged.dates.as_slice() {
        [Wished { span: Some(span), fate: Fate::Blocked(Obstacle::Taken(_)), .. }] if span.start() > now => {
            if let Some(version) = draft.accepts {
                writing.accept_rules(booker.person.id, version).await?;
            }
            writing.wait(booker.permit, draft, *span, now).await?;
            writing.keep().await?;
            Ok(Waits::InLine)
        }
        _ => {
            writing.give_up().await?;
            Ok(Waits::NotTaken)
        }
    }
}

/// Offers what has just become free, within the change that freed it: to everybody who waits for it and whose room is now free
/// for the whole stretch, as long as they do not exclude each other. `Stale` where the directory is not the newest any more.
pub(crate) async fn offer_freed(
    house: &House,
    writing: &Writing,
    directory: &Directory,
    freed: &[(PartId, Span)],
    now: Moment,
) -> Result<Changed, StoreError> {
    let Some(around) = around(freed) else { return Ok(Changed::Done) };
    let mut line = writing.in_line(&rooms_with(freed, directory), around, now).await?;
    line.retain(|entry| occupied(entry, directory).iter().any(|wanted| freed.iter().any(|free| meets(*wanted, *free))));
    if line.is_empty() {
        return Ok(Changed::Done);
    }
    let wanted: Vec<(PartId, Span)> = line.iter().flat_map(|entry| occupied(entry, directory)).collect();
    let mut facts = Facts::of(plan::taken(writing, &wanted).await?);
    for entry in line {
        let ground = facts.ground(directory, None, Bound::ByThePlan, now);
        if ground.in_the_way(&[entry.room], entry.span).is_some() {
            continue;
        }
        match offer(house, writing, directory, &entry, now).await? {
            Offered::Now(taken) => facts.add(taken),
            Offered::Never => {}
            Offered::Clash => return Ok(Changed::Stale),
        }
    }
    Ok(Changed::Done)
}

/// What became of an offer.
#[derive(Debug)]
enum Offered {
    /// The room is kept for them.
    Now(Vec<Taken>),
    /// They may no longer book for this association.
    Never,
    /// The database knows something in the way.
    Clash,
}

async fn offer(house: &House, writing: &Writing, directory: &Directory, entry: &InLine, now: Moment) -> Result<Offered, StoreError> {
    let Some(person) = person::one(writing, entry.person).await?.filter(|person| still_may(person, entry)) else { return Ok(Offered::Never) };
    let booking = offered_booking(entry, directory, now);
    let told = Told { before: None, after: &booking, news: News::Offered, keys: &[] };
    let letters = vec![letter::about_booking(house, directory, &person, told, now)];
    let sheet = Sheet::from_random(secret::number());
    let new = NewBooking { booking: &booking, sheet: &sheet, letters, remind_at: None };
    if writing.offer(new, directory, now).await? == Booked::Clash {
        return Ok(Offered::Clash);
    }
    writing.offered(entry.id, &booking.id).await?;
    Ok(Offered::Now(plan::taken(writing, &occupied(entry, directory)).await?))
}

fn still_may(person: &Person, entry: &InLine) -> bool {
    may(&Actor::Person(person.clone()), Action::Book(entry.association, entry.purpose)).is_ok()
}

/// The booking that would be theirs.
fn offered_booking(entry: &InLine, directory: &Directory, now: Moment) -> Booking {
    let ruled = Some(directory.hub.zone.date(entry.span.start()));
    Booking {
        id: BookingId::from_random(secret::number()),
        association: entry.association,
        booked_by: entry.person,
        rooms: vec![entry.room],
        purpose: entry.purpose,
        service: entry.service,
        title: entry.title.clone(),
        visibility: entry.visibility,
        attendees: entry.attendees,
        hours: entry.hours,
        rule: None,
        dates: vec![Occurrence { number: Number(1), ruled, span: entry.span, rooms: vec![entry.room], hold: Hold::Offered }],
        note: entry.note.clone(),
        answer_by: Some(hold_until(now, entry.span.start())),
        sequence: 0,
    }
}

/// The parts somebody waits for, set-up and clear-up included.
fn occupied(entry: &InLine, directory: &Directory) -> Vec<(PartId, Span)> {
    let room = directory.room(entry.room);
    room.map(|room| room.parts.iter().map(|part| (*part, room.terms.occupied(entry.span))).collect()).unwrap_or_default()
}

fn meets((part, span): (PartId, Span), (freed, free): (PartId, Span)) -> bool {
    part == freed && span.overlaps(free)
}

/// From when to when anything became free; nothing where nothing did.
fn around(freed: &[(PartId, Span)]) -> Option<Span> {
    let start = freed.iter().map(|(_, span)| span.start()).min()?;
    let end = freed.iter().map(|(_, span)| span.end()).max()?;
    Span::new(start, end)
}

/// The rooms that have one of the freed parts.
fn rooms_with(freed: &[(PartId, Span)], directory: &Directory) -> Vec<RoomId> {
    let has_one = |part: &PartId| freed.iter().any(|(freed, _)| freed == part);
    directory.rooms.iter().filter(|room| room.parts.iter().any(has_one)).map(|room| room.id).collect()
}
