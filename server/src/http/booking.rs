//! Booking a room.

use app::{
    domain::{
        booking::{Booking, Draft, Purpose, Sheet},
        form::{Field, Fields, Problem, Problems},
        hub::RulesVersion,
        id::{AssociationId, BookingId},
        judge::{Bound, Ground},
        parse::{self, Bookable, Choices},
        permission::Action,
    },
    page::booking::{self as page, Form, Fresh, Preview, Refused, Why},
};
use axum::{extract::Path, response::Response};

use super::{
    actor::Visit,
    body::Posted,
    error::{Answer, OrFault},
    render, waiting,
};
use crate::{
    fulfil::{self, Booker, Fulfilled},
    secret,
};

pub(super) mod change;
pub(super) mod dates;
pub(super) mod moving;
mod preview;
pub(super) mod undo;

use preview::Wisher;

/// Books, shows the dates of a series first, or shows the form again with what is in the way.
pub(super) async fn create(visit: Visit, Posted(typed): Posted) -> Answer {
    let person = visit.person()?;
    let desk = visit.desk()?;
    if typed.only_translates() {
        return Ok(form(&visit, &desk, &typed, &Problems::default(), Shown::default(), render::page));
    }
    let typed = with_alternative(typed);
    let draft = match parse::booking(&typed, desk.choices(&visit)) {
        Ok(draft) => draft,
        Err(problems) => return Ok(again(&visit, &desk, &typed, &problems, Shown::default())),
    };
    let permit = visit.may(Action::Book(draft.association, draft.purpose))?;
    let booker = Booker { permit, person, bound: desk.bound };
    let wisher = Wisher::new(&visit, &desk, &draft);
    if wisher.wants_to_see(&typed) {
        let shown = wisher.list(Why::Asked).await?;
        return Ok(form(&visit, &desk, &typed, &Problems::default(), shown, render::page));
    }
    let Some(settled) = settled(&visit, wisher, &draft, typed.get(Field::Seen)).await? else {
        let shown = wisher.list(Why::Changed).await?;
        return Ok(again(&visit, &desk, &typed, &Problems::default(), shown));
    };
    match fulfil::book(&visit.house, booker, &settled, visit.now).await.or_fault()? {
        Fulfilled::Booked(id) => Ok(dates::to_fresh(&visit, id.as_str(), Fresh::Booked)),
        Fulfilled::TooManyOpen { max } => {
            let problems = Problems::one(Field::Association, Problem::TooManyOpen { max });
            Ok(again(&visit, &desk, &typed, &problems, Shown::default()))
        }
        Fulfilled::Refused(judged) => {
            if let Some(answer) = waiting::wait(&visit, booker, &draft, &typed).await? {
                return Ok(answer);
            }
            let shown = wisher.refused(judged).await?;
            Ok(again(&visit, &desk, &typed, &Problems::default(), shown))
        }
    }
}

/// The draft as the person has seen it on the list of dates, or as it is where there was no list; nothing where the two differ.
async fn settled(visit: &Visit, wisher: Wisher<'_>, draft: &Draft, seen: &str) -> Result<Option<Draft>, Response> {
    // What was booked on this sheet stands in its own way; it is found again further on.
    let person = visit.person()?;
    if seen.is_empty() || visit.house.store.booked_on(person.id, &draft.sheet).await.or_fault()?.is_some() {
        return Ok(Some(draft.clone()));
    }
    Ok(wisher.as_seen(seen).await?.map(|wish| Draft { wish, ..draft.clone() }))
}

/// What the form shows besides its fields.
#[derive(Debug, Default)]
pub(super) struct Shown {
    refused: Option<Refused>,
    preview: Option<Preview>,
}

/// The booking form; the address may propose what to put in.
pub(super) async fn new(visit: Visit) -> Answer {
    visit.person()?;
    let desk = visit.desk()?;
    let typed = proposal(&visit, &desk);
    Ok(form(&visit, &desk, &typed, &Problems::default(), Shown::default(), render::page))
}

/// A reload after a refusal asks for the list of bookings; the form is what is meant.
pub(super) async fn to_new(visit: Visit) -> Response {
    visit.to("/bookings/new")
}

/// The same for a booking that was being called off or brought back.
pub(super) async fn to_booking(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    visit.to(&format!("/bookings/{id}"))
}

/// What somebody may choose from.
pub(super) struct Desk {
    associations: Vec<Bookable>,
    purposes: Vec<Purpose>,
    bound: Bound,
    accepted: RulesVersion,
}

impl Desk {
    /// The choices as the parser wants them.
    pub(super) fn choices<'a>(&'a self, visit: &'a Visit) -> Choices<'a> {
        Choices {
            house: &visit.snapshot.directory,
            associations: &self.associations,
            purposes: &self.purposes,
            bound: self.bound,
            accepted: self.accepted,
            now: visit.now,
        }
    }
}

impl Visit {
    /// Whether this visitor may book anything for anybody.
    pub(super) fn can_book(&self) -> bool {
        self.bookable().next().is_some()
    }

    /// What this visitor may choose from, or the page that says who may book.
    pub(super) fn desk(&self) -> Result<Desk, Response> {
        let directory = &self.snapshot.directory;
        let mut associations: Vec<Bookable> = Vec::new();
        let mut purposes = Vec::new();
        for (id, purpose) in self.bookable() {
            if !purposes.contains(&purpose) {
                purposes.push(purpose);
            }
            if !associations.iter().any(|other| other.id == id)
                && let Some(association) = directory.association(id)
            {
                let services = directory.services_of(id).map(|service| (service.id, service.slug.clone())).collect();
                associations.push(Bookable { id, slug: association.slug.clone(), services });
            }
        }
        if associations.is_empty() {
            // Nobody's association: the table says who may.
            self.may(Action::Book(AssociationId(0), Purpose::Meeting))?;
        }
        let accepted = self.actor.person().map_or(RulesVersion::default(), |person| person.accepted);
        Ok(Desk { associations, purposes, bound: self.bound(), accepted })
    }

    /// Whose rules of times, lengths and quotas apply to this visitor.
    pub(super) fn bound(&self) -> Bound {
        if self.sees(Action::MakeExceptions) { Bound::ByThePlan } else { Bound::ByEveryRule }
    }

    fn bookable(&self) -> impl Iterator<Item = (AssociationId, Purpose)> {
        let associations = self.snapshot.directory.associations.iter().map(|association| association.id);
        let all = associations.flat_map(|id| Purpose::ALL.into_iter().map(move |purpose| (id, purpose)));
        all.filter(|(id, purpose)| self.sees(Action::Book(*id, *purpose)))
    }

    /// The booking with that code, if it is one.
    pub(super) async fn booking(&self, id: &str) -> Result<Option<Booking>, Response> {
        match id.parse::<BookingId>() {
            Ok(id) => self.house.store.booking(&id).await.or_fault(),
            Err(_) => Ok(None),
        }
    }
}

/// The form with an alternative pressed: `room:{slug}` or `time:{start}-{end}`.
fn with_alternative(typed: Fields) -> Fields {
    let pressed = typed.get(Field::Instead).to_owned();
    match pressed.split_once(':') {
        Some(("room", slug)) => typed.with(Field::Room, slug),
        Some(("time", times)) => match times.split_once('-') {
            Some((start, end)) => typed.with(Field::Start, start).with(Field::End, end),
            None => typed,
        },
        _ => typed,
    }
}

/// What the address proposes, completed by what is usual: a fresh sheet, today, the only association.
fn proposal(visit: &Visit, desk: &Desk) -> Fields {
    let mut typed = visit.query.clone().with(Field::Sheet, Sheet::from_random(secret::number()).as_str());
    if typed.get(Field::Date).is_empty() {
        let today = visit.snapshot.directory.hub.zone.date(visit.now);
        typed = typed.with(Field::Date, &today.to_string());
    }
    if let ([only], true) = (desk.associations.as_slice(), typed.get(Field::Association).is_empty()) {
        typed = typed.with(Field::Association, only.slug.as_str());
    }
    typed
}

fn again(visit: &Visit, desk: &Desk, typed: &Fields, problems: &Problems, shown: Shown) -> Response {
    // A sheet that cannot be read is replaced: it is nothing a person typed.
    if problems.of(Field::Sheet) == Some(&Problem::NotAChoice) {
        let typed = typed.clone().with(Field::Sheet, Sheet::from_random(secret::number()).as_str());
        return form(visit, desk, &typed, problems, shown, render::again);
    }
    form(visit, desk, typed, problems, shown, render::again)
}

fn form(visit: &Visit, desk: &Desk, typed: &Fields, problems: &Problems, shown: Shown, respond: fn(String) -> Response) -> Response {
    let nonce = render::nonce();
    let associations = desk.associations.iter().map(|bookable| bookable.id).collect();
    let newest = visit.snapshot.directory.hub.rules;
    let data = Form {
        typed,
        problems,
        refused: shown.refused,
        preview: shown.preview,
        associations,
        purposes: &desk.purposes,
        rules: (newest > desk.accepted).then_some(newest),
        asks: asks(visit, desk, typed),
    };
    let html = page::form(visit.frame_with_islands(&nonce), &data);
    render::with_islands(respond(html), nonce)
}

/// Whether the coordination must say yes to what stands in the form so far.
fn asks(visit: &Visit, desk: &Desk, typed: &Fields) -> bool {
    let house = &visit.snapshot.directory;
    let association = house.association_named(typed.get(Field::Association));
    let Ok(wish) = parse::wish(typed, desk.choices(visit)) else { return false };
    let ground = Ground { house, association, bound: desk.bound, now: visit.now, taken: &[], own: &[] };
    ground.judge(&wish).needs_approval(house, association, desk.bound)
}
