//! The plan.

use app::{
    domain::{
        form::Field,
        id::RoomId,
        parse,
        time::{Span, plus_days, week_of},
    },
    page::calendar::{self, Plan, View},
};
use axum::http::{HeaderMap, header};
use chrono::NaiveDate;

use super::{actor::Visit, error::Answer, render};

/// The plan of a day, a week, or the next seven days as a list.
pub(super) async fn plan(visit: Visit, headers: HeaderMap) -> Answer {
    let directory = &visit.snapshot.directory;
    let today = directory.hub.zone.date(visit.now);
    let date = parse::date(visit.query.get(Field::Date)).unwrap_or(today);
    let view = visit.query.get(Field::View).parse().unwrap_or_else(|_| usual_view(&headers));
    let room = directory.room_named(visit.query.get(Field::Room)).map(|room| room.id);
    let entries = visit.plan(visit.shown_days(view, date)).await?;
    let stretches = entries.iter().filter(|entry| visit.concerns(entry.room, room)).cloned().map(|entry| visit.shown(entry)).collect();
    let books = visit.can_book();
    let html = calendar::page(visit.frame(), &Plan { view, date, room, stretches, books });
    let mut response = render::page(html);
    response.headers_mut().append(header::VARY, header::HeaderValue::from_static("user-agent, sec-ch-ua-mobile"));
    Ok(response)
}

impl Visit {
    /// Seven days from today on, what is over today included.
    pub(super) fn next_week(&self) -> Span {
        let zone = self.snapshot.directory.hub.zone;
        let today = zone.date(self.now);
        zone.days(today, plus_days(today, 7))
    }

    fn shown_days(&self, view: View, date: NaiveDate) -> Span {
        let first = match view {
            View::Day | View::Agenda => date,
            View::Week => week_of(date)[0],
        };
        let days = match view {
            View::Day => 1,
            View::Week | View::Agenda => 7,
        };
        self.snapshot.directory.hub.zone.days(first, plus_days(first, days))
    }

    /// Whether a stretch in one room matters to the plan of another; without a wish every one does.
    fn concerns(&self, taken: RoomId, wished: Option<RoomId>) -> bool {
        let directory = &self.snapshot.directory;
        match (directory.room(taken), wished.and_then(|room| directory.room(room))) {
            (Some(taken), Some(wished)) => taken.shares_part_with(wished),
            _ => wished.is_none(),
        }
    }
}

/// A table is no use on a phone; browsers there say so.
fn usual_view(headers: &HeaderMap) -> View {
    let says =
        |name: header::HeaderName, word: &str| headers.get(name).and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains(word));
    let phone = says(header::HeaderName::from_static("sec-ch-ua-mobile"), "?1") || says(header::USER_AGENT, "Mobi");
    if phone { View::Agenda } else { View::Week }
}
