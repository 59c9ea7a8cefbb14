//! The rules of the rooms.

use app::{
    domain::{
        form::{Fields, Problems},
        id::RoomId,
        parse,
        permission::Action,
        room::Room,
        time::{DAYS_AHEAD, plus_days},
    },
    page::desk::rooms::{self as page, Form},
};
use axum::{extract::Path, response::Response};

use crate::{
    http::{
        actor::Visit,
        body::Posted,
        error::{Answer, OrFault},
        render,
    },
    store::{Touches, booking::keys_to, plan::Only},
};

/// All rooms.
pub(in crate::http) async fn list(visit: Visit) -> Answer {
    visit.may(Action::RunHouse)?;
    Ok(render::page(page::list(visit.frame())))
}

/// One room as it stands.
pub(in crate::http) async fn show(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    visit.may(Action::RunHouse)?;
    let directory = &visit.snapshot.directory;
    let Some(room) = directory.room_named(&slug) else { return Ok(visit.not_found()) };
    let key = key(&visit, room.id).await?;
    let typed = parse::desk::room_typed(room, &directory.associations, key.as_deref());
    form(&visit, room, &typed, &Problems::default(), render::page).await
}

/// Changes one room.
pub(in crate::http) async fn change(visit: Visit, Path((_, slug)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::RunHouse)?;
    let directory = &visit.snapshot.directory;
    let Some(room) = directory.room_named(&slug) else { return Ok(visit.not_found()) };
    let rules = match parse::desk::room(&typed, &directory.associations) {
        Ok(rules) => rules,
        Err(problems) => return form(&visit, room, &typed, &problems, render::again).await,
    };
    let writing = visit.house.store.write(Touches::Directory).await.or_fault()?;
    writing.change_room(permit, room, &rules, visit.now).await.or_fault()?;
    writing.keep().await.or_fault()?;
    Ok(visit.to_saved(&format!("/desk/rooms/{slug}")))
}

async fn form(visit: &Visit, room: &Room, typed: &Fields, problems: &Problems, respond: fn(String) -> Response) -> Answer {
    let outside = outside(visit, room).await?;
    Ok(respond(page::form(visit.frame(), &Form { room, typed, problems, outside, fresh: visit.saved() })))
}

async fn key(visit: &Visit, room: RoomId) -> Result<Option<String>, Response> {
    let keys = keys_to(visit.house.store.read(), &[room]).await.or_fault()?;
    Ok(keys.into_iter().next().map(|key| key.words))
}

/// How many dates still to come lie outside the opening hours.
async fn outside(visit: &Visit, room: &Room) -> Result<usize, Response> {
    let Some(opening) = &room.terms.opening else { return Ok(0) };
    let zone = visit.snapshot.directory.hub.zone;
    let today = zone.date(visit.now);
    let entries = visit.house.store.plan(zone.days(today, plus_days(today, DAYS_AHEAD + 2)), Only::Room(room.id)).await.or_fault()?;
    let ahead = entries.iter().filter(|entry| entry.span.end() > visit.now);
    Ok(ahead.filter(|entry| !opening.covers(entry.span, zone)).count())
}
