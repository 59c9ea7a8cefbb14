//! Changing a booking: one date, it and those that follow, or all, and what the booking is.

use app::{
    domain::{
        amend::{InTheWay, Unmoved},
        booking::{Booking, Number, Occurrence, OnClash, Times, Wish},
        form::{Field, Fields, Problems},
        hub::RulesVersion,
        id::BookingId,
        instead::{Alternatives, alternatives},
        parse::{self, Choices, Wanted},
        permission::Action,
        time::plus_days,
    },
    page::{
        booking::{self as page, Changing, Fresh, Trouble},
        calendar::Done,
        letter::News,
    },
};
use axum::{extract::Path, response::Response};

use super::{
    dates::{number, to_fresh},
    with_alternative,
};
use crate::{
    fulfil::{self, Amend, Booker, Facts, Outcome},
    http::{
        actor::Visit,
        back::Back,
        body::Posted,
        error::{Answer, OrFault},
        render,
    },
    store::history::Deed,
};

/// The form to change a date, filled in as it stands.
pub(in crate::http) async fn form(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    visit.person()?;
    let Some(booking) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
    visit.may(Action::Change(booking.association))?;
    if visit.query.get(Field::Number).is_empty() && booking.is_series() {
        return Ok(visit.to(&format!("/bookings/{id}")));
    }
    let Some(date) = chosen(&booking, &visit.query) else { return Ok(visit.not_found()) };
    if !date.can_move() || date.span.end() <= visit.now {
        return Ok(visit.to(&format!("/bookings/{id}")));
    }
    let sheet = ChangeSheet::of(&visit, &booking, date);
    let page = sheet.page(&sheet.standing, &Problems::default(), None);
    Ok(render::page(page))
}

/// Changes it, or shows the form again with what is in the way.
pub(in crate::http) async fn change(visit: Visit, Path((_, id)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    let person = visit.person()?;
    let typed = with_alternative(typed);
    loop {
        let Some(before) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
        let permit = visit.may(Action::Change(before.association))?;
        let Some(date) = chosen(&before, &typed) else { return Ok(visit.not_found()) };
        let sheet = ChangeSheet::of(&visit, &before, date);
        if typed.only_translates() {
            return Ok(render::page(sheet.page(&typed, &Problems::default(), None)));
        }
        let wanted = match parse::change(&typed, &before, date, choices(&visit)) {
            Ok(wanted) => wanted,
            Err(problems) => return Ok(render::again(sheet.page(&typed, &problems, None))),
        };
        if wanted.sequence != before.sequence {
            return sheet.stale(&typed).await;
        }
        let after = match wished(&visit, &before, &wanted) {
            Ok(after) => after,
            Err(Unmoved::Gone) => return Ok(sheet.again(&typed, Trouble::Gone)),
            Err(Unmoved::NoSuchHours(dates)) => return sheet.blocked(&typed, &wanted, dates).await,
        };
        let back = Back::of(&typed, visit.lang);
        if after.says_what(&before) {
            return Ok(visit.to(&back.map_or_else(|| format!("/bookings/{id}"), |back| back.address())));
        }
        let to = visit.house.store.person(before.booked_by).await.or_fault()?;
        let one = Some(date.number).filter(|_| wanted.scope != app::domain::amend::Scope::All);
        let amend = Amend { before: &before, after: &after, deed: Deed::Change, number: one, to: to.as_ref(), news: News::Changed };
        let booker = Booker { permit, person, bound: visit.bound() };
        match fulfil::amend(&visit.house, booker, amend, visit.now).await.or_fault()? {
            Outcome::Done => return Ok(done(&visit, back, &before.id, date.number)),
            Outcome::Blocked(dates) => return sheet.blocked(&typed, &wanted, dates).await,
            // Somebody was faster between reading and writing; the next look at the booking says who.
            Outcome::Stale => {}
        }
    }
}

/// To the plan that the change was made on, else to the booking.
fn done(visit: &Visit, back: Option<Back>, booking: &BookingId, number: Number) -> Response {
    match back {
        Some(back) => visit.to(&back.with_news(Done::Moved, booking, Some(number)).address()),
        None => to_fresh(visit, booking.as_str(), Fresh::Changed),
    }
}

/// The booking as somebody wants it, not yet held against the plan.
pub(super) fn wished(visit: &Visit, before: &Booking, wanted: &Wanted) -> Result<Booking, Unmoved> {
    let moved = before.moved(wanted.number, wanted.scope, &wanted.to, visit.snapshot.directory.hub.zone, visit.now)?;
    Ok(moved.described(wanted.particulars.clone()))
}

/// The date that a form or an address is about; the only one needs no number.
pub(super) fn chosen<'a>(booking: &'a Booking, typed: &Fields) -> Option<&'a Occurrence> {
    match number(typed) {
        Some(number) => booking.date(number),
        None => booking.dates.first().filter(|_| !booking.is_series()),
    }
}

/// What the form's parser needs to know; association and purpose of a booking stay.
pub(super) fn choices(visit: &Visit) -> Choices<'_> {
    Choices {
        house: &visit.snapshot.directory,
        associations: &[],
        purposes: &[],
        bound: visit.bound(),
        accepted: RulesVersion::default(),
        now: visit.now,
    }
}

/// The form of one date for one visit.
struct ChangeSheet<'a> {
    visit: &'a Visit,
    booking: &'a Booking,
    date: &'a Occurrence,
    standing: Fields,
}

impl<'a> ChangeSheet<'a> {
    fn of(visit: &'a Visit, booking: &'a Booking, date: &'a Occurrence) -> Self {
        let standing = parse::standing(booking, date, &visit.snapshot.directory);
        Self { visit, booking, date, standing }
    }

    fn page(&self, typed: &Fields, problems: &Problems, trouble: Option<Trouble>) -> String {
        let data = Changing { booking: self.booking, date: self.date, standing: &self.standing, typed, problems, trouble };
        page::change(self.visit.frame(), &data)
    }

    fn again(&self, typed: &Fields, trouble: Trouble) -> Response {
        render::again(self.page(typed, &Problems::default(), Some(trouble)))
    }

    /// Who changed it meanwhile, and how it stands now. What was typed stays, and counts when it is sent again.
    async fn stale(&self, typed: &Fields) -> Answer {
        let store = &self.visit.house.store;
        let last = store.last_change(&self.booking.id).await.or_fault()?;
        let who = match last.and_then(|(person, _)| person) {
            Some(person) => store.person(person).await.or_fault()?.map(|person| person.name),
            None => None,
        };
        let typed = typed.clone().with(Field::Sequence, &self.booking.sequence.to_string());
        Ok(self.again(&typed, Trouble::Stale { who, at: last.map(|(_, at)| at) }))
    }

    /// Dates that cannot be had; where it is the one that was looked at, also what could be had instead.
    async fn blocked(&self, typed: &Fields, wanted: &Wanted, dates: Vec<InTheWay>) -> Answer {
        let instead = match dates.as_slice() {
            [only] if only.number == self.date.number => self.instead(wanted, only).await?,
            _ => Alternatives::default(),
        };
        let dates = dates.into_iter().map(|date| date.seen(|entry| self.visit.shown(entry))).collect();
        Ok(self.again(typed, Trouble::Blocked { dates, instead }))
    }

    async fn instead(&self, wanted: &Wanted, blocked: &InTheWay) -> Result<Alternatives, Response> {
        let directory = &self.visit.snapshot.directory;
        let zone = directory.hub.zone;
        let Some(span) = blocked.span else { return Ok(Alternatives::default()) };
        let day = zone.days(zone.date(span.start()), plus_days(zone.date(span.end()), 1));
        let facts = Facts::everywhere(self.visit.house.store.read(), directory, &[day]).await.or_fault()?.apart_from(&self.booking.id);
        let ground = facts.ground(directory, directory.association(self.booking.association), self.visit.bound(), self.visit.now);
        let wish = Wish {
            rooms: wanted.to.rooms.clone(),
            attendees: wanted.particulars.attendees,
            times: Times { hours: wanted.to.hours, fold: wanted.to.fold, from: wanted.to.date, rule: None, also: Vec::new() },
            on_clash: OnClash::Refuse,
            choices: Vec::new(),
        };
        Ok(alternatives(&ground, &wish, span))
    }
}
