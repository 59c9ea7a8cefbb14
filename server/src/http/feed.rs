//! Feeds of the plan for calendar programs. They come again and again, and mostly nothing has changed; so what decides about that
//! is known before a single booking is read.

use std::sync::Arc;

use app::{
    domain::{
        feed::Feed,
        form::{Field, Fields},
        lang::Lang,
        person::{Actor, Person},
        time::Moment,
    },
    page::feed::Words,
};
use axum::{
    body::Bytes,
    extract::{FromRequestParts, Path, rejection::PathRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};

use super::{
    actor::Visit,
    error::{Answer, Fault, OrFault},
};
use crate::{House, feed::Showing, memory::Snapshot, secret, store::StoreError};

/// Everything in the house.
pub(super) async fn house(asked: Asked) -> Answer {
    asked.answer(Some(Feed::House)).await
}

/// What takes one room.
pub(super) async fn room(asked: Asked, file: Result<Path<String>, PathRejection>) -> Answer {
    let room = slug(&file).and_then(|slug| asked.snapshot.directory.room_named(slug)).map(|room| Feed::Room(room.id));
    asked.answer(room).await
}

/// What one association has.
pub(super) async fn association(asked: Asked, file: Result<Path<String>, PathRejection>) -> Answer {
    let association = slug(&file).and_then(|slug| asked.snapshot.directory.association_named(slug));
    let feed = association.map(|association| Feed::Association(association.id));
    asked.answer(feed).await
}

/// Counselling hours.
pub(super) async fn counselling(asked: Asked) -> Answer {
    asked.answer(Some(Feed::Counselling)).await
}

/// What somebody and their associations have.
pub(super) async fn mine(asked: Asked) -> Answer {
    asked.answer(Some(Feed::Mine)).await
}

/// Gives the reader a key of their own, or another one.
pub(super) async fn renew(visit: Visit) -> Answer {
    visit.house.store.renew_feed_key(visit.person()?, visit.now).await.or_fault()?;
    Ok(visit.to("/account#calendars"))
}

/// An address that only forms are sent to.
pub(super) async fn to_account(visit: Visit) -> Response {
    visit.to("/account")
}

/// The name before `.ics`; routes match whole pieces of an address only.
fn slug(file: &Result<Path<String>, PathRejection>) -> Option<&str> {
    file.as_ref().ok()?.strip_suffix(".ics")
}

/// Somebody asks for a feed. Who signed in with a browser is a newcomer here: what an address shows must not depend on who tries it.
pub(super) struct Asked {
    house: Arc<House>,
    now: Moment,
    snapshot: Arc<Snapshot>,
    query: Fields,
    headers: HeaderMap,
}

impl FromRequestParts<Arc<House>> for Asked {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, house: &Arc<House>) -> Result<Self, Fault> {
        let snapshot = house.memory.snapshot(&house.store).await?;
        let query = Fields::decode(parts.uri.query().unwrap_or_default().as_bytes());
        Ok(Self { house: Arc::clone(house), now: house.now(), snapshot, query, headers: parts.headers.clone() })
    }
}

impl Asked {
    async fn answer(&self, feed: Option<Feed>) -> Answer {
        let Some(viewer) = self.viewer(feed).await.or_fault()? else { return Ok(nothing(&self.words(None).key_unknown())) };
        let words = self.words(viewer.person());
        let Some(feed) = feed else { return Ok(nothing(&words.unknown())) };
        let (house, directory) = (&*self.house, &*self.snapshot.directory);
        let showing = Showing { house, directory, feed, viewer: &viewer, words, today: directory.hub.zone.date(self.now) };
        let tag = tag(&showing, &self.snapshot);
        if has(&self.headers, &tag) {
            return Ok(cached(StatusCode::NOT_MODIFIED.into_response(), &showing, &tag));
        }
        let body = body(&showing, &self.snapshot, &tag).await.or_fault()?;
        Ok(cached(file(&showing, body), &showing, &tag))
    }

    /// Whoever has the key in the address; nobody for a key that opens nothing, or where one is needed.
    async fn viewer(&self, feed: Option<Feed>) -> Result<Option<Actor>, StoreError> {
        match self.query.all(Field::Token).next() {
            Some(key) => Ok(self.house.store.person_by_feed_key(key).await?.map(Actor::Person)),
            None => Ok(Some(Actor::Newcomer).filter(|_| feed != Some(Feed::Mine))),
        }
    }

    /// Words in the language that was asked for, else the reader's, else the house's.
    fn words(&self, reader: Option<&Person>) -> Words<'_> {
        let directory = &self.snapshot.directory;
        let usual = reader.map_or(directory.hub.lang, |person| person.lang);
        let lang = self.query.get(Field::Lang).parse::<Lang>().unwrap_or(usual);
        Words { lang, house: directory, base_url: self.house.config.base.as_str() }
    }
}

/// The entity tag (RFC 9110 §8.8.3): everything that decides what stands in the feed, but no booking.
fn tag(showing: &Showing<'_>, snapshot: &Snapshot) -> String {
    let Showing { house, feed, viewer, words, today, .. } = showing;
    // A change of office or membership changes what somebody may see, and touches no version.
    let viewer = viewer.person().map(|person| (person.id, person.office, &person.memberships));
    let all = format!("{:?} {today} {viewer:?} {} {feed:?} {}", snapshot.versions(), words.lang, house.config.base.as_str());
    format!("\"{}\"", secret::fingerprint(all.as_bytes()))
}

/// Whether the reader has what the tag stands for. The comparison is the weak one (RFC 9110 §13.1.2): whoever compresses on the way
/// may have made a weak tag of ours.
fn has(headers: &HeaderMap, tag: &str) -> bool {
    let lists = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).map(str::trim).any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

/// The document: for newcomers the one that was made for another, if any.
async fn body(showing: &Showing<'_>, snapshot: &Snapshot, tag: &str) -> Result<Bytes, StoreError> {
    if *showing.viewer != Actor::Newcomer {
        return Ok(showing.document().await?.into());
    }
    if let Some(body) = snapshot.feed(tag) {
        return Ok(body);
    }
    let body = Bytes::from(showing.document().await?);
    snapshot.remember_feed(tag, body.clone(), showing.today);
    Ok(body)
}

fn file(showing: &Showing<'_>, body: Bytes) -> Response {
    let named = format!("inline; filename=\"{}\"", showing.feed.file(showing.directory));
    ([(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CONTENT_DISPOSITION, &named)], body).into_response()
}

/// The response with what caches must know, the same with the feed and without (RFC 9110 §15.4.5).
fn cached(mut response: Response, showing: &Showing<'_>, tag: &str) -> Response {
    let caching = if showing.viewer.person().is_some() { "private, no-cache" } else { "public, no-cache" };
    for (name, value) in [(header::ETAG, tag), (header::CACHE_CONTROL, caching), (header::VARY, "accept-encoding")] {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Why there is no feed, in one sentence: programs show at most that.
fn nothing(sentence: &str) -> Response {
    (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], format!("{sentence}\n")).into_response()
}
