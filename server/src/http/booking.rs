//! Booking a room.

use app::{
    domain::{
        booking::{Booking, Draft, Hold, Purpose, Sheet},
        directory::Shown,
        form::{Field, Fields, Problem, Problems},
        id::{AssociationId, BookingId},
        parse::{self, Bookable, Choices},
        permission::Action,
        person::Person,
        room::{Alternatives, Room, alternatives},
        time::{Span, plus_days},
    },
    page::booking::{self as page, Detail, Form, Refused},
};
use axum::{extract::Path, response::Response};

use super::{
    actor::Visit,
    body::Posted,
    error::{Answer, OrFault},
    render,
};
use crate::{
    letter, secret,
    store::{
        booking::{Booked, Held},
        directory::Only,
    },
};

/// Books, or shows the form again with what is in the way.
pub(super) async fn create(visit: Visit, Posted(typed): Posted) -> Answer {
    let person = visit.person()?;
    let desk = visit.desk()?;
    let typed = with_alternative(typed);
    let draft = match parse::booking(&typed, desk.choices(&visit)) {
        Ok(draft) => draft,
        Err(problems) => return Ok(again(&visit, &desk, &typed, &problems, None)),
    };
    let permit = visit.may(Action::Book(draft.association, draft.purpose))?;
    let rooms = held(&visit, &draft);
    let (booking, sheet) = booking(draft, person);
    let letter = letter::confirmed(&visit.house, &visit.snapshot.directory, person, &booking, visit.now);
    match visit.house.store.book(permit, &booking, &sheet, &rooms, letter, visit.now).await.or_fault()? {
        Booked::New => {
            visit.house.letter_written.notify_one();
            Ok(to_fresh(&visit, &booking.id))
        }
        Booked::Before(id) => Ok(to_fresh(&visit, &id)),
        Booked::Clash => {
            let refused = refused(&visit, &booking).await?;
            Ok(again(&visit, &desk, &typed, &Problems::default(), Some(refused)))
        }
    }
}

/// The booking form; the address may propose what to put in.
pub(super) async fn new(visit: Visit) -> Answer {
    visit.person()?;
    let desk = visit.desk()?;
    let typed = proposal(&visit, &desk);
    Ok(form(&visit, &desk, &typed, &Problems::default(), None, render::page))
}

/// A reload after a refusal asks for the list of bookings; the form is what is meant.
pub(super) async fn to_new(visit: Visit) -> Response {
    visit.to("/bookings/new")
}

/// The same for a booking that was being called off.
pub(super) async fn to_booking(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    visit.to(&format!("/bookings/{id}"))
}

/// One booking.
pub(super) async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let Some(booking) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
    visit.may(Action::SeeBooking(booking.association, booking.visibility))?;
    let booked_by = visit.house.store.person(booking.booked_by).await.or_fault()?;
    let letter = visit.house.store.letter_about(&booking.id).await.or_fault()?;
    let knows = visit.sees(Action::SeeBookingDetail(booking.association));
    let detail = booked_by.as_ref().filter(|_| knows).map(|person| Detail { booked_by: &person.name, letters_to: person.email.as_str(), letter });
    let cancellable = visit.sees(Action::Cancel(booking.association)) && booking.hold.keeps_room() && booking.span.end() > visit.now;
    let fresh = knows && !visit.query.get(Field::Fresh).is_empty();
    Ok(render::page(page::shown(visit.frame(), &page::Shown { booking: &booking, detail, cancellable, fresh })))
}

/// Calls a booking off. What is over stays as it was.
pub(super) async fn cancel(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    visit.person()?;
    let Some(booking) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
    let permit = visit.may(Action::Cancel(booking.association))?;
    let booked_by = visit.house.store.person(booking.booked_by).await.or_fault()?;
    if let Some(person) = booked_by.filter(|_| booking.hold.keeps_room() && booking.span.end() > visit.now) {
        let after = Booking { hold: Hold::Cancelled, sequence: booking.sequence + 1, ..booking.clone() };
        let letter = letter::cancelled(&visit.house, &visit.snapshot.directory, &person, &after, visit.now);
        visit.house.store.call_off(permit, &booking, letter, visit.now).await.or_fault()?;
        visit.house.letter_written.notify_one();
    }
    Ok(visit.to(&format!("/bookings/{id}")))
}

/// What somebody may choose from.
pub(super) struct Desk {
    associations: Vec<Bookable>,
    purposes: Vec<Purpose>,
}

impl Desk {
    /// The choices as the parser wants them.
    pub(super) fn choices<'a>(&'a self, visit: &'a Visit) -> Choices<'a> {
        let directory = &visit.snapshot.directory;
        Choices { associations: &self.associations, rooms: &directory.rooms, purposes: &self.purposes, zone: directory.hub.zone, now: visit.now }
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
        Ok(Desk { associations, purposes })
    }

    fn bookable(&self) -> impl Iterator<Item = (AssociationId, Purpose)> {
        let associations = self.snapshot.directory.associations.iter().map(|association| association.id);
        let all = associations.flat_map(|id| Purpose::ALL.into_iter().map(move |purpose| (id, purpose)));
        all.filter(|(id, purpose)| self.sees(Action::Book(*id, *purpose)))
    }

    async fn booking(&self, id: &str) -> Result<Option<Booking>, Response> {
        match id.parse::<BookingId>() {
            Ok(id) => self.house.store.booking(&id).await.or_fault(),
            Err(_) => Ok(None),
        }
    }
}

fn to_fresh(visit: &Visit, id: &BookingId) -> Response {
    let query = Fields::default().with(Field::Fresh, "1").encode();
    visit.to(&format!("/bookings/{id}?{query}"))
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

fn again(visit: &Visit, desk: &Desk, typed: &Fields, problems: &Problems, refused: Option<Refused>) -> Response {
    // A sheet that cannot be read is replaced: it is nothing a person typed.
    if problems.of(Field::Sheet) == Some(&Problem::NotAChoice) {
        let typed = typed.clone().with(Field::Sheet, Sheet::from_random(secret::number()).as_str());
        return form(visit, desk, &typed, problems, refused, render::again);
    }
    form(visit, desk, typed, problems, refused, render::again)
}

fn form(visit: &Visit, desk: &Desk, typed: &Fields, problems: &Problems, refused: Option<Refused>, respond: fn(String) -> Response) -> Response {
    let nonce = render::nonce();
    let associations = desk.associations.iter().map(|bookable| bookable.id).collect();
    let data = Form { typed, problems, refused, associations, purposes: &desk.purposes };
    let html = page::form(visit.frame_with_islands(&nonce), &data);
    render::with_islands(respond(html), nonce)
}

fn booking(draft: Draft, person: &Person) -> (Booking, Sheet) {
    let booking = Booking {
        id: BookingId::from_random(secret::number()),
        association: draft.association,
        booked_by: person.id,
        rooms: draft.rooms,
        purpose: draft.purpose,
        service: draft.service,
        title: draft.title,
        visibility: draft.visibility,
        attendees: draft.attendees,
        span: draft.span,
        note: draft.note,
        hold: Hold::Confirmed,
        sequence: 0,
    };
    (booking, draft.sheet)
}

fn held(visit: &Visit, draft: &Draft) -> Vec<Held> {
    let rooms = draft.rooms.iter().filter_map(|room| visit.snapshot.directory.room(*room));
    rooms.map(|room| (room.id, room.parts.clone())).collect()
}

async fn refused(visit: &Visit, wish: &Booking) -> Result<Refused, Response> {
    let directory = &visit.snapshot.directory;
    let entries = visit.house.store.plan(wish.span, Only::Everything).await.or_fault()?;
    let wished: Vec<&Room> = wish.rooms.iter().filter_map(|room| directory.room(*room)).collect();
    let in_the_way = |room| directory.room(room).is_some_and(|taken| wished.iter().any(|wished| wished.shares_part_with(taken)));
    let taken_by: Vec<Shown> = entries.into_iter().filter(|entry| in_the_way(entry.room)).map(|entry| visit.shown(entry)).collect();
    let instead = instead(visit, wish.rooms.as_slice(), wish.attendees, wish.span).await?;
    Ok(Refused { wish: wish.span, taken_by, instead })
}

async fn instead(visit: &Visit, rooms: &[app::domain::id::RoomId], people: Option<u16>, span: Span) -> Result<Alternatives, Response> {
    let directory = &visit.snapshot.directory;
    let zone = directory.hub.zone;
    let day = zone.date(span.start());
    let busy = visit.house.store.busy(zone.days(day, plus_days(day, 2))).await.or_fault()?;
    Ok(alternatives(&directory.rooms, rooms, people, span, &busy, zone, visit.now))
}
