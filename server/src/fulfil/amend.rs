//! A booking that stands is changed by somebody: its dates are held against the same rules as new ones, all or nothing.

use app::{
    domain::{
        amend::InTheWay,
        association::Association,
        booking::{Booking, Entry, Hold, Number, Occurrence},
        directory::Directory,
        id::RoomId,
        judge::{Obstacle, Own, needs_approval, parts_of},
        person::Person,
        room::Room,
        time::{Moment, Span, plus_days, week_of},
        waiting::answer_by,
    },
    page::letter::{Asking, News},
};
use chrono::{Datelike, NaiveDateTime};
use sea_orm::ConnectionTrait;

use super::{Booker, Change, Changed, Facts, begin, change_within, coordinators};
use crate::{
    House,
    letter::{self, Told},
    store::{
        StoreError,
        booking::keys_to,
        history::{By, Deed},
        letter::{NewLetter, in_calendar},
        plan,
        writing::Writing,
    },
};

/// What somebody wants: the booking before and after, and how to tell of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amend<'a> {
    pub(crate) before: &'a Booking,
    pub(crate) after: &'a Booking,
    pub(crate) deed: Deed,
    /// The date it is about, where it is about one.
    pub(crate) number: Option<Number>,
    /// Whoever booked.
    pub(crate) to: Option<&'a Person>,
    pub(crate) news: News<'a>,
}

/// What became of it.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// It is changed.
    Done,
    /// Somebody else changed the booking first.
    Stale,
    /// Something is in the way of some dates; nothing is changed.
    Blocked(Vec<InTheWay>),
}

/// What would become of it as the plan stands.
#[derive(Debug)]
pub(crate) enum Outlook {
    /// It would be changed.
    Open {
        /// The booking it would be, its dates that need a yes waiting for it.
        after: Booking,
        /// Whether the coordination must say yes to something new.
        asks: bool,
    },
    /// Something is in the way of some dates.
    Blocked(Vec<InTheWay>),
}

/// Changes a booking, or says what is in the way. Dates that come into a room or a time that needs the coordination's yes wait for it.
pub(crate) async fn amend(house: &House, booker: Booker<'_>, amend: Amend<'_>, now: Moment) -> Result<Outcome, StoreError> {
    let (snapshot, writing) = begin(house).await?;
    let amended = amend_within(house, &writing, booker, &snapshot.directory, amend, now).await?;
    if matches!(amended, Outcome::Done) {
        writing.keep().await?;
        house.letter_written.notify_one();
    } else {
        writing.give_up().await?;
    }
    Ok(amended)
}

/// Holds a change against the plan as the connection sees it; nothing is written.
pub(crate) async fn foresee(
    connection: &impl ConnectionTrait,
    booker: Booker<'_>,
    directory: &Directory,
    (before, after): (&Booking, &Booking),
    now: Moment,
) -> Result<Outlook, StoreError> {
    let blocked = in_the_way(connection, booker, directory, (before, after), now).await?;
    if !blocked.is_empty() {
        return Ok(Outlook::Blocked(blocked));
    }
    let after = asking(booker, directory, before, after, now);
    let newly_asked = |date: &Occurrence| date.hold == Hold::Requested && before.date(date.number).map(|then| then.hold) != Some(date.hold);
    let asks = after.dates.iter().any(newly_asked);
    Ok(Outlook::Open { after, asks })
}

async fn amend_within(
    house: &House,
    writing: &Writing,
    booker: Booker<'_>,
    directory: &Directory,
    amend: Amend<'_>,
    now: Moment,
) -> Result<Outcome, StoreError> {
    let Amend { before, after, deed, number, .. } = amend;
    let (after, asks) = match foresee(writing, booker, directory, (before, after), now).await? {
        Outlook::Blocked(blocked) => return Ok(Outcome::Blocked(blocked)),
        Outlook::Open { after, asks } => (after, asks),
    };
    let letters = letters(house, writing, booker, directory, (amend, &after, asks), now).await?;
    let change = Change { before, after: &after, deed, number, words: None, letters };
    match change_within(house, writing, By::Person(booker.permit), directory, change, now).await? {
        Changed::Done => Ok(Outcome::Done),
        Changed::Stale => Ok(Outcome::Stale),
        Changed::Clash => Ok(Outcome::Blocked(Vec::new())),
    }
}

/// To whoever booked; and to the coordination, where it must say yes.
async fn letters(
    house: &House,
    writing: &Writing,
    booker: Booker<'_>,
    directory: &Directory,
    (amend, after, newly_asked): (Amend<'_>, &Booking, bool),
    now: Moment,
) -> Result<Vec<NewLetter>, StoreError> {
    let mut letters = Vec::new();
    if let Some(to) = amend.to {
        let keys = keys_to(writing, &after.kept_rooms()).await?;
        let news = if newly_asked { News::Requested } else { amend.news };
        let told = Told { before: in_calendar(writing, amend.before).await?, after, news, keys: &keys };
        letters.push(letter::about_booking(house, directory, to, told, now));
    }
    if newly_asked {
        let asked = |to: &Person| letter::asked(house, directory, to, booker.person, after, Asking::First);
        letters.extend(coordinators(writing, after).await?.iter().map(asked));
    }
    Ok(letters)
}

/// The booking with the dates that need a yes waiting for it. A date that is brought back as it was needs none where the coordination
/// has agreed to another one like it.
fn asking(booker: Booker<'_>, house: &Directory, before: &Booking, after: &Booking, now: Moment) -> Booking {
    let zone = house.hub.zone;
    let like = |one: &Occurrence, other: &Occurrence| {
        let wall = |date: &Occurrence| [date.span.start(), date.span.end()].map(|at| zone.wall(at));
        let same = |one: NaiveDateTime, other: NaiveDateTime| (one.weekday(), one.time()) == (other.weekday(), other.time());
        one.rooms == other.rooms && wall(one).into_iter().zip(wall(other)).all(|(one, other)| same(one, other))
    };
    let as_it_was = |date: &Occurrence| before.date(date.number).is_some_and(|then| (then.span, &then.rooms) == (date.span, &date.rooms));
    let as_agreed = |date: &Occurrence| as_it_was(date) && before.dates.iter().any(|agreed| agreed.hold == Hold::Confirmed && like(agreed, date));
    let needs =
        |date: &&Occurrence| !as_agreed(date) && needs_approval(house, house.association(after.association), booker.bound, &date.rooms, date.span);
    let numbers: Vec<Number> = after.newly_kept(before).filter(needs).map(|date| date.number).collect();
    let asking = after.clone().asking_for(&numbers);
    let waiting = asking.dates.iter().filter(|date| date.hold == Hold::Requested).map(|date| date.span.start()).min();
    let answer_by = match waiting {
        // Who takes back that a request was called off waits for the same answer.
        Some(first) if before.hold() != Hold::Requested => asking.answer_by.filter(|at| *at > now).or_else(|| Some(answer_by(first, now))),
        Some(first) => asking.answer_by.map(|at| at.min(first)),
        None => asking.answer_by,
    };
    Booking { answer_by, ..asking }
}

/// What is in the way of the dates that come into another room or time, or come back.
async fn in_the_way(
    connection: &impl ConnectionTrait,
    booker: Booker<'_>,
    house: &Directory,
    (before, after): (&Booking, &Booking),
    now: Moment,
) -> Result<Vec<InTheWay>, StoreError> {
    let dates: Vec<&Occurrence> = after.newly_kept(before).collect();
    let association = house.association(after.association);
    let facts = Facts::for_dates(connection, house, after, &dates).await?;
    let ground = facts.ground(house, association, booker.bound, now);
    let places: Vec<(&[RoomId], Span)> = dates.iter().map(|date| (date.rooms.as_slice(), date.span)).collect();
    let blocked = |(date, obstacle): (&&Occurrence, Option<Obstacle>)| {
        let obstacle = obstacle.or_else(|| in_its_own_way(house, after, date))?;
        Some(InTheWay { number: date.number, date: house.hub.zone.date(date.span.start()), span: Some(date.span), obstacle })
    };
    Ok(dates.iter().zip(ground.in_the_way_of(&places)).filter_map(blocked).collect())
}

/// Another date of the same booking that has the room then.
fn in_its_own_way(house: &Directory, booking: &Booking, date: &Occurrence) -> Option<Obstacle> {
    let occupied = |date: &Occurrence| -> Vec<(&Room, Span)> {
        date.rooms.iter().filter_map(|room| house.room(*room)).map(|room| (room, room.terms.occupied(date.span))).collect()
    };
    let mine = occupied(date);
    let meets = |other: &&Occurrence| {
        let touch = |(room, span): &(&Room, Span)| mine.iter().any(|(at, during)| at.shares_part_with(room) && during.overlaps(*span));
        other.number != date.number && occupied(other).iter().any(touch)
    };
    let other = booking.kept().find(meets)?;
    let entry = |room: &RoomId| Entry {
        booking: booking.id.clone(),
        number: other.number,
        association: booking.association,
        room: *room,
        purpose: booking.purpose,
        service: booking.service,
        title: booking.title.clone(),
        visibility: booking.visibility,
        hold: other.hold,
        span: other.span,
    };
    Some(Obstacle::Taken(other.rooms.iter().take(1).map(entry).collect()))
}

impl Facts {
    /// What matters to dates of a booking that come into other rooms or times, and what the association has besides.
    async fn for_dates(connection: &impl ConnectionTrait, house: &Directory, booking: &Booking, dates: &[&Occurrence]) -> Result<Self, StoreError> {
        let of_date = |date: &&Occurrence| {
            let rooms = date.rooms.iter().filter_map(|room| house.room(*room));
            let span = date.span;
            rooms.map(move |room| (room, room.terms.occupied(span))).collect::<Vec<_>>()
        };
        let stretches: Vec<(&Room, Span)> = dates.iter().flat_map(of_date).collect();
        let taken = plan::taken(connection, &parts_of(&stretches)).await?;
        let own = match house.association(booking.association).zip(weeks_of(house, dates)).filter(|(association, _)| limits(association)) {
            Some((association, weeks)) => {
                let mut own = plan::own(connection, association.id, weeks, Some(&booking.id)).await?;
                let others = booking.kept().filter(|date| !dates.iter().any(|moved| moved.number == date.number));
                own.extend(others.flat_map(|date| date.rooms.iter().map(|room| Own { room: *room, span: date.span })));
                own
            }
            None => Vec::new(),
        };
        Ok(Self { taken, own }.apart_from(&booking.id))
    }
}

fn limits(association: &Association) -> bool {
    association.quota.limits()
}

/// The weeks, Monday to Sunday, that dates touch.
fn weeks_of(house: &Directory, dates: &[&Occurrence]) -> Option<Span> {
    let zone = house.hub.zone;
    let first = dates.iter().map(|date| date.span.start()).min()?;
    let last = dates.iter().map(|date| date.span.end()).max()?;
    Some(zone.days(week_of(zone.date(first))[0], plus_days(week_of(zone.date(last))[6], 2)))
}
