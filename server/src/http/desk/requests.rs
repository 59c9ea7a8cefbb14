//! Requests: approved, declined, or answered with another room.

use app::{
    domain::{
        booking::{Booking, Hold, Occurrence},
        directory::{Directory, Shown},
        form::{Field, Fields, Problem},
        id::RoomId,
        judge::Bound,
        parse,
        permission::{Action, Permit},
        person::Person,
        room::by_fit,
        time::{Moment, Span, plus_days},
        waiting::proposed_until,
    },
    page::{
        desk::requests::{self, Asker, Notice, Request, Requests, Wrong},
        letter::News,
    },
};
use axum::{extract::Path, response::Response};

use crate::{
    fulfil::{self, Change, Changed, Facts},
    http::{
        actor::Visit,
        body::Posted,
        error::{Answer, OrFault},
        render,
    },
    letter::{self, Told},
    store::{
        booking::keys_to,
        history::{By, Deed},
        letter::in_calendar,
    },
};

/// Everything that waits for an answer.
pub(in crate::http) async fn list(visit: Visit) -> Answer {
    visit.may(Action::AnswerRequests)?;
    let notice = (!visit.query.get(Field::Fresh).is_empty()).then_some(Notice::Answered);
    page(&visit, notice, None, render::page).await
}

/// A reload after an answer was not taken asks for this address; the list is what is meant.
pub(in crate::http) async fn to_list(visit: Visit) -> Response {
    visit.to("/desk/requests")
}

/// Yes.
pub(in crate::http) async fn approve(visit: Visit, Path((_, id)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::AnswerRequests)?;
    let Some(booking) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
    let Some((request, asker)) = visit.open_request(&booking, &typed).await? else {
        let approved = booking.hold() == Hold::Confirmed;
        return if approved { Ok(to_answered(&visit)) } else { settled(&visit).await };
    };
    let after = request.answered(|date| Occurrence { hold: Hold::Confirmed, ..date.clone() });
    let keys = keys_to(visit.house.store.read(), &after.kept_rooms()).await.or_fault()?;
    let before = in_calendar(visit.house.store.read(), &booking).await.or_fault()?;
    let told = Told { before, after: &after, news: News::Approved, keys: &keys };
    let news = letter::about_booking(&visit.house, &visit.snapshot.directory, &asker, told, visit.now);
    let change = Change { before: &booking, after: &after, deed: Deed::Approve, number: None, words: None, letters: vec![news] };
    answer(&visit, permit, change).await
}

/// No, and why.
pub(in crate::http) async fn decline(visit: Visit, Path((_, id)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::AnswerRequests)?;
    let Some(booking) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
    let Some((request, asker)) = visit.open_request(&booking, &typed).await? else { return settled(&visit).await };
    let reason = match parse::reason(&typed) {
        Ok(reason) => reason,
        Err(problem) => return wrong(&visit, &booking, Field::Reason, problem, &typed).await,
    };
    let after = request.answered(|date| Occurrence { hold: Hold::Declined, ..date.clone() });
    let before = in_calendar(visit.house.store.read(), &booking).await.or_fault()?;
    let told = Told { before, after: &after, news: News::Declined { reason: &reason }, keys: &[] };
    let news = letter::about_booking(&visit.house, &visit.snapshot.directory, &asker, told, visit.now);
    let change = Change { before: &booking, after: &after, deed: Deed::Decline, number: None, words: Some(&reason), letters: vec![news] };
    answer(&visit, permit, change).await
}

/// Not there, but in another room, if they like.
pub(in crate::http) async fn propose(visit: Visit, Path((_, id)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    let permit = visit.may(Action::AnswerRequests)?;
    let Some(booking) = visit.booking(&id).await? else { return Ok(visit.not_found()) };
    let Some((request, asker)) = visit.open_request(&booking, &typed).await? else { return settled(&visit).await };
    let Some(room) = visit.snapshot.directory.room_named(typed.get(Field::Room)).map(|room| room.id) else {
        let problem = if typed.get(Field::Room).is_empty() { Problem::Missing } else { Problem::NotAChoice };
        return wrong(&visit, &booking, Field::Room, problem, &typed).await;
    };
    let facts = Facts::everywhere(visit.house.store.read(), &visit.snapshot.directory, &request.spans()).await.or_fault()?;
    if !other_rooms(&visit, &request, &facts).contains(&room) {
        return page(&visit, Some(Notice::RoomTaken), None, render::again).await;
    }
    let after = request.moved_to(room, visit.now);
    let before = in_calendar(visit.house.store.read(), &booking).await.or_fault()?;
    let told = Told { before, after: &after, news: News::Proposed, keys: &[] };
    let news = letter::about_booking(&visit.house, &visit.snapshot.directory, &asker, told, visit.now);
    let change = Change { before: &booking, after: &after, deed: Deed::ProposeRoom, number: None, words: None, letters: vec![news] };
    answer(&visit, permit, change).await
}

async fn answer(visit: &Visit, permit: Permit<'_>, change: Change<'_>) -> Answer {
    match fulfil::change(&visit.house, By::Person(permit), &visit.snapshot.directory, change, visit.now).await.or_fault()? {
        Changed::Done => Ok(to_answered(visit)),
        Changed::Stale => settled(visit).await,
        Changed::Clash => page(visit, Some(Notice::RoomTaken), None, render::again).await,
    }
}

fn to_answered(visit: &Visit) -> Response {
    visit.to(&format!("/desk/requests?{}", Fields::default().with(Field::Fresh, "1").encode()))
}

/// Somebody was faster: another coordinator answered, or it was called off or changed meanwhile.
async fn settled(visit: &Visit) -> Answer {
    page(visit, Some(Notice::Settled), None, render::again).await
}

async fn wrong(visit: &Visit, booking: &Booking, field: Field, problem: Problem, typed: &Fields) -> Answer {
    let wrong = Wrong { booking: booking.id.clone(), field, problem, typed: typed.get(field).to_owned() };
    page(visit, None, Some(wrong), render::again).await
}

/// A booking with dates that wait for the coordination's yes.
struct Open<'a>(&'a Booking);

impl Visit {
    /// The request as the coordinator saw it, and who asked; nothing when it has changed or been answered since.
    async fn open_request<'a>(&self, booking: &'a Booking, typed: &Fields) -> Result<Option<(Open<'a>, Person)>, Response> {
        let request = Open(booking);
        let seen = typed.get(Field::Seen).parse() == Ok(booking.sequence);
        if !seen || !booking.waits(self.now) || request.dates().next().is_none() {
            return Ok(None);
        }
        let asker = self.house.store.person(booking.booked_by).await.or_fault()?;
        Ok(asker.map(|asker| (request, asker)))
    }
}

impl Open<'_> {
    fn dates(&self) -> impl Iterator<Item = &Occurrence> {
        self.0.dates.iter().filter(|date| date.hold == Hold::Requested)
    }

    fn spans(&self) -> Vec<Span> {
        self.dates().map(|date| date.span).collect()
    }

    /// The booking with an answer for each date that waits for one.
    fn answered(&self, answer: impl Fn(&Occurrence) -> Occurrence) -> Booking {
        let dates = self.0.dates.iter().map(|date| if date.hold == Hold::Requested { answer(date) } else { date.clone() }).collect();
        Booking { dates, answer_by: None, sequence: self.0.sequence + 1, ..self.0.clone() }
    }

    fn moved_to(&self, room: RoomId, now: Moment) -> Booking {
        let first = self.dates().map(|date| date.span.start()).filter(|start| *start > now).min().unwrap_or(now);
        let after = self.answered(|date| Occurrence { rooms: vec![room], hold: Hold::Offered, ..date.clone() });
        let all = self.0.kept().all(|date| date.hold == Hold::Requested);
        let rooms = if all { vec![room] } else { after.rooms };
        Booking { rooms, answer_by: Some(proposed_until(first, now)), ..after }
    }
}

async fn page(visit: &Visit, notice: Option<Notice>, wrong: Option<Wrong>, respond: fn(String) -> Response) -> Answer {
    let bookings = visit.house.store.requests(visit.now).await.or_fault()?;
    let spans: Vec<Span> = bookings.iter().flat_map(|booking| Open(booking).spans()).collect();
    let facts = Facts::everywhere(visit.house.store.read(), &visit.snapshot.directory, &spans).await.or_fault()?;
    let mut open = Vec::new();
    for booking in bookings {
        let asker = visit.house.store.person(booking.booked_by).await.or_fault()?;
        let asker = asker.map(|person| Asker { name: person.name, email: person.email });
        let instead = other_rooms(visit, &Open(&booking), &facts);
        let also = also_on(visit, &booking).await?;
        open.push(Request { asker, instead, also, booking });
    }
    Ok(respond(requests::page(visit.frame(), &Requests { open, notice, wrong })))
}

/// Other rooms that are free for every date that waits, best fit first.
fn other_rooms(visit: &Visit, request: &Open<'_>, facts: &Facts) -> Vec<RoomId> {
    let directory: &Directory = &visit.snapshot.directory;
    let facts = facts.apart_from(&request.0.id);
    let ground = facts.ground(directory, directory.association(request.0.association), Bound::ByThePlan, visit.now);
    let wished = request.0.rooms.first().and_then(|room| directory.room(*room));
    let others = directory.rooms.iter().filter(|room| !request.0.rooms.contains(&room.id));
    let fits = |room: &RoomId| request.dates().all(|date| ground.in_the_way(&[*room], date.span).is_none());
    by_fit(others, wished, request.0.attendees).into_iter().map(|room| room.id).filter(fits).collect()
}

/// What else is on in the wished rooms on the first day that waits.
async fn also_on(visit: &Visit, booking: &Booking) -> Result<Vec<Shown>, Response> {
    let directory = &visit.snapshot.directory;
    let Some(first) = Open(booking).dates().map(|date| date.span.start()).min() else { return Ok(Vec::new()) };
    let day = directory.hub.zone.date(first);
    let day = directory.hub.zone.days(day, plus_days(day, 1));
    let plan = visit.snapshot.plan(&visit.house.store, day).await.or_fault()?;
    let rooms: Vec<_> = booking.rooms.iter().filter_map(|room| directory.room(*room)).collect();
    let near = |room: RoomId| directory.room(room).is_some_and(|room| rooms.iter().any(|wished| wished.shares_part_with(room)));
    let others = plan.iter().filter(|entry| entry.booking != booking.id && near(entry.room));
    Ok(others.map(|entry| visit.shown(entry.clone())).collect())
}
