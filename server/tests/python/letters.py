"""A letter, as a program of the reader's understands it."""

import email
import email.policy

import icalendar
import recurring_ical_events


def read(raw: bytes) -> dict:
    """What stands in the bytes of a letter, for JSON."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    parts = [part for part in message.walk() if not part.is_multipart()]
    calendars = [part for part in parts if part.get_content_type() == "text/calendar"]
    return {
        "message_id": message["Message-ID"].strip("<>"),
        "to": message["To"],
        "subject": message["Subject"],
        "types": [part.get_content_type() for part in parts],
        "text": next((part.get_content() for part in parts if part.get_content_type() == "text/plain"), ""),
        "html": next((part.get_content() for part in parts if part.get_content_type() == "text/html"), ""),
        "calendar": calendar(calendars[0]) if calendars else None,
    }


def calendar(part) -> dict:
    """The one entry of a calendar part; more than one is an error. Dates that differ are no entries of their own unless alone."""
    found = icalendar.Calendar.from_ical(part.get_content())
    events = found.walk("VEVENT")
    (event,) = events if len(events) == 1 else (event for event in events if "RECURRENCE-ID" not in event)
    return {
        "method_of_type": part.get_param("method"),
        "method": str(found["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "slot": int(event["RECURRENCE-ID"].dt.timestamp()) if "RECURRENCE-ID" in event else None,
        "starts_at": int(event["DTSTART"].dt.timestamp()),
        "ends_at": int(event.end.timestamp()),
        "zone": event["DTSTART"].params.get("TZID"),
        "zones": [str(zone["TZID"]) for zone in found.walk("VTIMEZONE")],
        "status": str(event["STATUS"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "dates": dates(found),
        "raw": part.get_content(),
    }


def dates(found: icalendar.Calendar) -> list[dict]:
    """Every date that a subscriber sees, in order."""
    seen = [
        {
            "starts_at": int(event["DTSTART"].dt.timestamp()),
            "ends_at": int(event.end.timestamp()),
            "location": str(event.get("LOCATION", "")),
            "status": str(event["STATUS"]),
        }
        for event in recurring_ical_events.of(found).all()
    ]
    return sorted(seen, key=lambda date: (date["starts_at"], date["location"]))
