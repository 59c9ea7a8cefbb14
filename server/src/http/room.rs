//! The rooms, and finding one that is free.

use app::{
    domain::{
        booking::Purpose,
        form::{Field, Fields, Problems},
        judge::Bound,
        parse,
        permission::Action,
        seek::{Seek, Seeker, Sought},
        time::{Span, plus_days},
    },
    page::room::{self, Answer, Entry, Rooms},
};
use axum::{extract::Path, response::Response};

use super::{
    actor::Visit,
    error::{Answer as Answered, OrFault},
};
use crate::fulfil::Facts;

/// All of them; where the address asks for a time, those that are free then. What is wrong with a search is said on the page; as
/// nothing was sent to be kept, it is a page like any other.
pub(super) async fn list(visit: Visit) -> Answered {
    visit.public(async || page(&visit).await).await
}

async fn page(visit: &Visit) -> Result<String, Response> {
    let typed = &visit.query;
    if !asks_for_a_time(typed) {
        let today = visit.snapshot.directory.hub.zone.date(visit.now).to_string();
        let typed = typed.clone().with(Field::Date, &today);
        return Ok(room::list(visit.frame(), &Rooms { typed: &typed, problems: &Problems::default(), answer: None }));
    }
    match parse::sought(typed, &visit.snapshot.directory, visit.now) {
        Ok(sought) => found(visit, &sought).await,
        Err(problems) => Ok(room::list(visit.frame(), &Rooms { typed, problems: &problems, answer: None })),
    }
}

fn asks_for_a_time(typed: &Fields) -> bool {
    [Field::Date, Field::Start, Field::End].into_iter().any(|field| typed.all(field).next().is_some())
}

async fn found(visit: &Visit, sought: &Sought) -> Result<String, Response> {
    let seeker = seeker(visit);
    let seek = Seek { house: &visit.snapshot.directory, sought, seeker: &seeker, now: visit.now };
    let taken = visit.house.store.taken_rooms(&seek.suiting(), &seek.stretches()).await.or_fault()?;
    let found = seek.found(&taken);
    let instead = if found.lack.is_some() { instead(visit, seek).await? } else { Vec::new() };
    let answer = Answer { seek, found, instead };
    Ok(room::list(visit.frame(), &Rooms { typed: &visit.query, problems: &Problems::default(), answer: Some(&answer) }))
}

/// Other times on a single day.
async fn instead(visit: &Visit, seek: Seek<'_>) -> Result<Vec<(app::domain::id::RoomId, Vec<Span>)>, Response> {
    let [span] = seek.stretches()[..] else { return Ok(Vec::new()) };
    let zone = seek.house.hub.zone;
    let days = zone.days(zone.date(span.start()), plus_days(zone.date(span.end()), 1));
    let facts = Facts::everywhere(visit.house.store.read(), seek.house, &[days]).await.or_fault()?;
    Ok(seek.another_time(&facts.ground(seek.house, None, seek.seeker.bound, visit.now)))
}

/// Who looks: the coordination, somebody who books for associations, or anybody else.
fn seeker(visit: &Visit) -> Seeker<'_> {
    let may_book = |association: &&app::domain::association::Association| visit.sees(Action::Book(association.id, Purpose::Meeting));
    let associations: Vec<_> = visit.snapshot.directory.associations.iter().filter(may_book).collect();
    let bound = if associations.is_empty() { Bound::ByOpeningHours } else { visit.bound() };
    Seeker { associations, bound }
}

/// One of them, with what is on in it and in rooms that share a part with it.
pub(super) async fn entry(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answered {
    let directory = &visit.snapshot.directory;
    let Some(room) = directory.room_named(&slug) else { return Ok(visit.not_found()) };
    let page = async || {
        let entries = visit.plan(visit.next_week()).await?;
        let here = |entry: &&app::domain::booking::Entry| directory.room(entry.room).is_some_and(|other| other.shares_part_with(room));
        let week = entries.iter().filter(|entry| entry.span.end() > visit.now).filter(here).cloned().map(|entry| visit.shown(entry)).collect();
        Ok(room::entry(visit.frame(), &Entry { room, week }))
    };
    visit.public(page).await
}
