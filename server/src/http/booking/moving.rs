//! What the house says to a move in the plan before it is made: what the change form would be answered, without sending it.

use app::{
    domain::{
        amend::Unmoved,
        booking::{Booking, Occurrence},
        form::{Field, Fields},
        lang::Lang,
        parse,
        permission::{Action, may},
    },
    islands::moving::MoveAhead,
    page::{
        frame::Frame,
        moving::{self as page, Moving, Outlook},
    },
};

use super::{
    change::{choices, chosen, wished},
    dates::number,
};
use crate::{
    fulfil::{self, Booker},
    http::{actor::Visit, back::Back},
};

/// Nothing where there is no such date in such a room, the reader may not change it, or the house cannot tell.
pub(in crate::http) async fn look(visit: &Visit, lang: Lang, asked: &Fields) -> Option<MoveAhead> {
    let person = visit.actor.person()?;
    let before = visit.booking(asked.get(Field::Booking)).await.ok().flatten()?;
    let permit = may(&visit.actor, Action::Change(before.association)).ok()?;
    let date = number(asked).and_then(|_| chosen(&before, asked))?;
    let standing = parse::standing(&before, date, &visit.snapshot.directory);
    let form = sheet(&standing, asked, lang)?;
    let booker = Booker { permit, person, bound: visit.bound() };
    let outlook = outlook(visit, booker, (&before, date), &form).await?;
    Some(page::answer(Frame { lang, ..visit.frame() }, &Moving { booking: &before, standing: &standing, form: &form, outlook }))
}

/// The change form as the move would send it; nothing where the date is not in the room it should be taken out of. Where no room is
/// named, as in a month, the rooms stay.
fn sheet(standing: &Fields, asked: &Fields, lang: Lang) -> Option<Fields> {
    let (from, to) = (asked.get(Field::From), asked.get(Field::Room));
    let to = if to.is_empty() { from } else { to };
    let rooms: Vec<&str> = standing.all(Field::Room).collect();
    let names_none = from.is_empty() && to.is_empty();
    if !names_none && !rooms.contains(&from) {
        return None;
    }
    let said = |field: &Field| !asked.get(*field).is_empty();
    let form = standing.clone().without(Field::Room);
    let form = rooms.into_iter().fold(form, |form, room| form.and(Field::Room, if room == from { to } else { room }));
    let replaced = [Field::Date, Field::Start, Field::End, Field::Scope].into_iter().filter(said);
    let form = replaced.fold(form, |form, field| form.with(field, asked.get(field)));
    Some(match Back::of(asked, lang) {
        Some(back) => form.with(Field::Back, &back.address()),
        None => form,
    })
}

async fn outlook(visit: &Visit, booker: Booker<'_>, (before, date): (&Booking, &Occurrence), form: &Fields) -> Option<Outlook> {
    let wanted = match parse::change(form, before, date, choices(visit)) {
        Ok(wanted) => wanted,
        Err(problems) => return Some(Outlook::Wrong(problems)),
    };
    let seen = |dates: Vec<app::domain::amend::InTheWay>| {
        Some(Outlook::Blocked(dates.into_iter().map(|date| date.seen(|entry| visit.shown(entry))).collect()))
    };
    let after = match wished(visit, before, &wanted) {
        Ok(after) => after,
        Err(Unmoved::Gone) => return Some(Outlook::Gone),
        Err(Unmoved::NoSuchHours(dates)) => return seen(dates),
    };
    if after.says_what(before) {
        return Some(Outlook::Same);
    }
    let (connection, directory) = (visit.house.store.read(), &visit.snapshot.directory);
    match fulfil::foresee(connection, booker, directory, (before, &after), visit.now).await.ok()? {
        fulfil::Outlook::Blocked(dates) => seen(dates),
        fulfil::Outlook::Open { after, asks } => Some(Outlook::Open { after: Box::new(after), asks }),
    }
}
