//! Closing over booked dates: first every date is shown, then all that was decided happens at once, or nothing.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    domain::{
        booking::{Booking, Number, OnClash, Times, Wish},
        closing::{Hit, Outcome, changed, hits},
        closure::{Again, Closed, Closure, Why},
        directory::Directory,
        form::Fields,
        holiday::Holiday,
        id::{BookingId, RoomId},
        judge::Bound,
        lang::Lang,
        parse::desk::{Decisions, ForAll, HouseRules, decisions},
        permission::Permit,
        room::Busy,
        time::{DAYS_AHEAD, Span, plus_days},
    },
    page::{
        desk::closing::{self as page, Closing, Listed, Subject, Trouble},
        letter::News,
    },
    text::Text,
};

use crate::{
    fulfil::{self, Changed, Facts},
    http::{
        actor::Visit,
        error::{Answer, OrFault},
        render,
    },
    letter::{self, Told},
    store::{
        StoreError, Touches,
        booking::keys_to,
        closing::bookings_during,
        history::{By, Deed},
        letter::in_calendar,
        writing::Writing,
    },
};

/// A change of the house that may close rooms.
#[derive(Debug)]
pub(super) enum Change {
    /// House or room are closed on some days.
    Close(Closure),
    /// The house is open on these holidays and no others.
    OpenOn(Vec<Holiday>),
    /// The house has other rules, perhaps another Land.
    House(HouseRules),
}

impl Change {
    fn after(&self, before: &Directory) -> Directory {
        let mut after = before.clone();
        match self {
            Self::Close(closure) => after.closures.push(closure.clone()),
            Self::OpenOn(holidays) => after.hub.open_on.clone_from(holidays),
            Self::House(rules) => after.hub.land = rules.land,
        }
        after
    }

    /// The stretch in which it can hit anything.
    fn during(&self, house: &Directory, visit: &Visit) -> Span {
        let zone = house.hub.zone;
        match self {
            Self::Close(Closure { again: Again::Once, first, last, .. }) => zone.days(*first, plus_days(*last, 1)),
            Self::Close(_) | Self::OpenOn(_) | Self::House(_) => {
                let today = zone.date(visit.now);
                zone.days(today, plus_days(today, DAYS_AHEAD + 2))
            }
        }
    }

    /// Where its form goes.
    fn path(&self) -> &'static str {
        match self {
            Self::Close(_) => "/desk/closures",
            Self::OpenOn(_) => "/desk/closures/holidays",
            Self::House(_) => "/desk/house",
        }
    }

    /// The page of the desk that shows it once it is made.
    fn shown_at(&self) -> &'static str {
        match self {
            Self::Close(_) | Self::OpenOn(_) => "/desk/closures",
            Self::House(_) => "/desk/house",
        }
    }

    fn subject<'a>(&'a self, before: &Directory) -> Subject<'a> {
        match self {
            Self::Close(closure) => Subject::Closure(closure),
            Self::OpenOn(open) => Subject::Holidays(before.hub.open_on.iter().copied().filter(|holiday| !open.contains(holiday)).collect()),
            Self::House(rules) => Subject::Land(rules.land),
        }
    }

    /// Whether what it hits could be in another room instead.
    fn leaves_rooms(&self) -> bool {
        matches!(self, Self::Close(Closure { of: Closed::Room(_), .. }))
    }

    async fn write(&self, writing: &Writing, permit: Permit<'_>, before: &Directory, visit: &Visit) -> Result<(), StoreError> {
        match self {
            Self::Close(closure) => writing.close(permit, closure, visit.now).await,
            Self::OpenOn(holidays) => writing.open_on(permit, holidays, visit.now).await,
            Self::House(rules) => writing.change_house(permit, &before.hub, rules, visit.now).await,
        }
    }
}

/// Makes the change with everything that was decided about the dates it hits; as long as something is undecided, shows them.
pub(super) async fn make(visit: &Visit, permit: Permit<'_>, change: &Change, typed: &Fields) -> Answer {
    loop {
        let snapshot = visit.house.memory.snapshot(&visit.house.store).await.or_fault()?;
        let writing = visit.house.store.write(Touches::Directory).await.or_fault()?;
        // Beginning to write has counted one change.
        if writing.directory != snapshot.directory_version() + 1 {
            writing.give_up().await.or_fault()?;
            continue;
        }
        let before: &Arc<Directory> = &snapshot.directory;
        let after = change.after(before);
        let bookings = bookings_during(&writing, change.during(before, visit)).await.or_fault()?;
        let decided = decisions(typed, before);
        let mut listed = listed(visit, &writing, change, &hits(&bookings, before, &after, visit.now), &after, &decided).await.or_fault()?;
        let settled = listed.iter().all(|listed| listed.trouble.is_none() && listed.chosen.is_some());
        if settled {
            change.write(&writing, permit, before, visit).await.or_fault()?;
            match carry_out(visit, &writing, permit, &listed, &after).await.or_fault()? {
                Carried::Out => {
                    writing.keep().await.or_fault()?;
                    visit.house.letter_written.notify_one();
                    return Ok(visit.to_saved(change.shown_at()));
                }
                Carried::Not(booking) => {
                    for listed in listed.iter_mut().filter(|listed| listed.hit.booking.id == booking) {
                        listed.trouble = Some(Trouble::Taken);
                    }
                }
            }
        }
        writing.give_up().await.or_fault()?;
        let data = Closing { subject: change.subject(before), typed, action: change.path(), hits: &listed, for_all: decided.for_all };
        return Ok(render::again(page::page(visit.frame(), &data)));
    }
}

/// Whether everything that was decided came about.
enum Carried {
    Out,
    /// The dates of this booking could not be changed.
    Not(BookingId),
}

/// Changes every booking as was decided, with one letter each.
async fn carry_out(visit: &Visit, writing: &Writing, permit: Permit<'_>, listed: &[Listed<'_>], after: &Directory) -> Result<Carried, StoreError> {
    let mut decided: Vec<(&Booking, BTreeMap<Number, Outcome>)> = Vec::new();
    for one in listed {
        let Some(outcome) = one.chosen else { continue };
        match decided.iter_mut().find(|(booking, _)| booking.id == one.hit.booking.id) {
            Some((_, outcomes)) => {
                outcomes.insert(one.hit.date.number, outcome);
            }
            None => decided.push((one.hit.booking, BTreeMap::from([(one.hit.date.number, outcome)]))),
        }
    }
    for (booking, outcomes) in decided {
        let Some(then) = changed(booking, &outcomes) else { continue };
        let done = change_one(visit, writing, permit, (booking, &then), after).await?;
        if !matches!(done, Changed::Done) {
            return Ok(Carried::Not(booking.id.clone()));
        }
    }
    Ok(Carried::Out)
}

async fn change_one(
    visit: &Visit,
    writing: &Writing,
    permit: Permit<'_>,
    (booking, then): (&Booking, &Booking),
    after: &Directory,
) -> Result<Changed, StoreError> {
    let to = visit.house.store.person(booking.booked_by).await?;
    let lang = to.as_ref().map_or(visit.lang, |person| person.lang);
    let reason = reason(booking, then, after, lang);
    let keys = keys_to(writing, &then.kept_rooms()).await?;
    let before = in_calendar(writing, booking).await?;
    let told = Told { before, after: then, news: News::Closed { reason: &reason }, keys: &keys };
    let letters = to.iter().map(|person| letter::about_booking(&visit.house, after, person, told, visit.now)).collect();
    let change = fulfil::Change { before: booking, after: then, deed: Deed::Close, number: None, words: Some(&reason), letters };
    fulfil::change_within(&visit.house, writing, By::Person(permit), after, change, visit.now).await
}

/// Why the first of the changed dates cannot stay as it was, in the reader's language.
fn reason(booking: &Booking, then: &Booking, after: &Directory, lang: Lang) -> String {
    let differs = booking.dates.iter().filter(|date| then.date(date.number) != Some(*date));
    let mut closed = differs.flat_map(|date| date.rooms.iter().filter_map(|room| after.room(*room)).map(move |room| (room, date.span)));
    let why = closed.find_map(|(room, span)| after.closures().during(span, room, after.hub.zone));
    match why {
        Some((_, Why::Holiday(holiday))) => Text::of(lang).holiday(holiday).into_owned(),
        Some((_, Why::Closure(id))) => {
            after.closures.iter().find(|closure| closure.id == id).map(|closure| closure.reason.clone()).unwrap_or_default()
        }
        None => String::new(),
    }
}

/// Every date that is hit, with the rooms it could move to and what was decided about it.
async fn listed<'a>(
    visit: &Visit,
    writing: &Writing,
    change: &Change,
    hits: &[Hit<'a>],
    after: &Directory,
    decided: &Decisions,
) -> Result<Vec<Listed<'a>>, StoreError> {
    let spans: Vec<Span> = hits.iter().map(|hit| hit.date.span).collect();
    let facts = if change.leaves_rooms() { Facts::everywhere(writing, after, &spans).await? } else { Facts::default() };
    let ground = facts.ground(after, None, Bound::ByThePlan, visit.now);
    let mut gone: Vec<Busy> = Vec::new();
    let mut list = Vec::with_capacity(hits.len());
    for hit in hits {
        let rooms = if change.leaves_rooms() { ground.rooms_instead(&wish(hit, after), hit.date.span) } else { Vec::new() };
        let free: Vec<RoomId> = rooms.iter().copied().filter(|room| still_free(*room, hit, after, &gone)).collect();
        let (chosen, trouble) = decide(hit, &free, decided);
        if let (Some(Outcome::Move(room)), None) = (chosen, trouble) {
            gone.extend(busy(room, hit, after));
        }
        list.push(Listed { hit: *hit, rooms, chosen, trouble });
    }
    Ok(list)
}

/// What was decided about a date, and why that cannot be. `free` are the rooms that no other date of the list moves to.
fn decide(hit: &Hit<'_>, free: &[RoomId], decided: &Decisions) -> (Option<Outcome>, Option<Trouble>) {
    if decided.each.is_empty() {
        return (None, None);
    }
    let seen = hit.seen();
    let Some((_, own)) = decided.each.iter().find(|(other, _)| *other == seen) else { return (None, Some(Trouble::Changed)) };
    let outcome = match decided.for_all {
        ForAll::Each => *own,
        ForAll::CallOff => Some(Outcome::CallOff),
        ForAll::Keep => Some(Outcome::Keep),
        ForAll::Move => free.first().map(|room| Outcome::Move(*room)).or(*own),
    };
    match outcome {
        None => (None, Some(Trouble::Undecided)),
        Some(Outcome::Move(room)) if !free.contains(&room) => (outcome, Some(Trouble::Taken)),
        Some(_) => (outcome, None),
    }
}

fn still_free(room: RoomId, hit: &Hit<'_>, after: &Directory, gone: &[Busy]) -> bool {
    after.room(room).is_some_and(|room| room.is_free(gone, room.terms.occupied(hit.date.span)))
}

fn busy(room: RoomId, hit: &Hit<'_>, after: &Directory) -> Vec<Busy> {
    let occupied = |room: &app::domain::room::Room| {
        let span = room.terms.occupied(hit.date.span);
        room.parts.iter().map(|part| Busy { part: *part, span }).collect()
    };
    after.room(room).map(occupied).unwrap_or_default()
}

/// The date as if it were wished now; only one with a single room can be elsewhere.
fn wish(hit: &Hit<'_>, house: &Directory) -> Wish {
    let from = house.hub.zone.date(hit.date.span.start());
    Wish {
        rooms: hit.date.rooms.clone(),
        attendees: hit.booking.attendees,
        times: Times { hours: hit.booking.hours, fold: None, from, rule: None, also: Vec::new() },
        on_clash: OnClash::Refuse,
        choices: Vec::new(),
    }
}
