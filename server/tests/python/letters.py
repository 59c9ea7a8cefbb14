"""A letter, as a program of the reader's understands it."""

import email
import email.policy

import icalendar


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
    """The one entry of a calendar part; more than one is an error."""
    found = icalendar.Calendar.from_ical(part.get_content())
    (event,) = found.walk("VEVENT")
    return {
        "method_of_type": part.get_param("method"),
        "method": str(found["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "starts_at": int(event["DTSTART"].dt.timestamp()),
        "ends_at": int(event["DTEND"].dt.timestamp()),
        "zone": event["DTSTART"].params.get("TZID"),
        "zones": [str(zone["TZID"]) for zone in found.walk("VTIMEZONE")],
        "status": str(event["STATUS"]),
        "summary": str(event["SUMMARY"]),
    }
