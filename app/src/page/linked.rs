//! What the house tells programs, in the words of schema.org.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{frame::Frame, part::service_name};
use crate::domain::{
    association::Association,
    id::RoomId,
    service::{Service, Session},
    time::Moment,
};

/// The house as a place.
pub(super) fn house(frame: Frame<'_>) -> Value {
    let hub = &frame.house.hub;
    json!({
        "@type": ["NGO", "CivicStructure"],
        "@id": id(frame, "/#house"),
        "name": hub.name,
        "url": id(frame, "/"),
        "telephone": hub.phone,
        "email": hub.email,
        "address": postal_address(frame),
    })
}

/// An association.
pub(super) fn association(frame: Frame<'_>, association: &Association) -> Value {
    let languages: Vec<&str> = association.languages.iter().map(|language| language.tag()).collect();
    let mut thing = json!({
        "@type": "NGO",
        "@id": association_id(frame, association),
        "name": association.name,
        "url": address(frame, &["/associations/", association.slug.as_str()]),
        "knowsLanguage": languages,
        "location": { "@id": id(frame, "/#house") },
    });
    let reach = [("telephone", &association.phone), ("email", &association.email), ("sameAs", &association.website)];
    for (name, value) in reach {
        if let Some(value) = value {
            thing[name] = json!(value);
        }
    }
    thing
}

/// A service: who offers it, in which languages, where.
pub(super) fn service(frame: Frame<'_>, service: &Service) -> Value {
    let languages: Vec<&str> = service.languages.iter().map(|language| language.tag()).collect();
    json!({
        "@type": "Service",
        "@id": service_id(frame, service),
        "name": service_name(frame, service).text,
        "url": address(frame, &["/counselling/", service.slug.as_str()]),
        "serviceType": service.topics.iter().map(|topic| frame.text().topic(*topic)).collect::<Vec<_>>(),
        "provider": frame.house.association(service.association).map(|by| association(frame, by)),
        "availableChannel": {
            "@type": "ServiceChannel",
            "availableLanguage": languages,
            "serviceLocation": { "@type": "Place", "name": frame.house.hub.name, "address": postal_address(frame) },
        },
    })
}

/// One counselling hour. Times are in the house's zone, with its distance from UTC.
pub(super) fn event(frame: Frame<'_>, of: &Service, session: &Session) -> Value {
    let mut event = any_event(frame, of, "https://schema.org/EventScheduled");
    event["startDate"] = json!(instant(frame, session.span.start()));
    event["endDate"] = json!(instant(frame, session.span.end()));
    event["location"] = json!({ "@type": "Place", "name": room(frame, session.room), "address": postal_address(frame) });
    event
}

/// A counselling hour that was promised for a day and does not take place.
pub(super) fn called_off(frame: Frame<'_>, of: &Service, day: NaiveDate) -> Value {
    let mut event = any_event(frame, of, "https://schema.org/EventCancelled");
    event["startDate"] = json!(day.to_string());
    event["location"] = json!({ "@type": "Place", "name": frame.house.hub.name, "address": postal_address(frame) });
    event
}

fn any_event(frame: Frame<'_>, of: &Service, status: &str) -> Value {
    json!({
        "@type": "Event",
        "name": service_name(frame, of).text,
        "eventStatus": status,
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "inLanguage": of.languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
        "organizer": frame.house.association(of.association).map(|by| json!({ "@type": "NGO", "name": by.name })),
        "about": { "@id": service_id(frame, of) },
    })
}

fn room(frame: Frame<'_>, id: RoomId) -> String {
    let room = frame.house.room(id).map(|room| frame.text().place(room)).unwrap_or_default();
    [&frame.house.hub.name, ", ", &*room].concat()
}

fn postal_address(frame: Frame<'_>) -> Value {
    let hub = &frame.house.hub;
    let (code, town) = hub.town.split_once(' ').unwrap_or(("", &hub.town));
    json!({ "@type": "PostalAddress", "streetAddress": hub.street, "postalCode": code, "addressLocality": town, "addressCountry": "DE" })
}

/// "2026-11-24T17:00:00+01:00" (ISO 8601).
fn instant(frame: Frame<'_>, at: Moment) -> String {
    let wall = frame.zone().wall(at);
    let minutes = (wall.and_utc().timestamp() - at.0) / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{}{sign}{:02}:{:02}", wall.format("%Y-%m-%dT%H:%M:%S"), minutes.abs() / 60, minutes.abs() % 60)
}

/// What a thing is called in every language of the site.
fn id(frame: Frame<'_>, path: &str) -> String {
    [frame.base, path].concat()
}

fn association_id(frame: Frame<'_>, association: &Association) -> String {
    id(frame, &["/#", association.slug.as_str()].concat())
}

fn service_id(frame: Frame<'_>, service: &Service) -> String {
    id(frame, &["/#", service.slug.as_str()].concat())
}

fn address(frame: Frame<'_>, path: &[&str]) -> String {
    [frame.base, &frame.to(&path.concat())].concat()
}
