"""Prints what a person sees in their calendar after each letter, as a JSON list of lists for each person.

The calendar parts of each person's letters stand on the input, as a JSON list of lists of texts in the order in which they come.
They are taken as RFC 5546 tells a calendar to take them (§2.1.4, §3.2.2, §3.2.5).
"""

import functools
import json
import sys

import icalendar
import letters


class Entry:
    """What a calendar keeps under one UID."""

    def __init__(self) -> None:
        self.main = None
        self.zones = []
        # How old what is known of the whole is.
        self.version = (-1,)
        # The last word on single dates, by slot.
        self.single = {}

    def take(self, found: icalendar.Calendar) -> bool:
        """One letter's part; whether it was newer than what is known, or the same again."""
        events = found.walk("VEVENT")
        alone = all("RECURRENCE-ID" in event for event in events)
        assert not alone or len(events) == 1, "Outlook takes one"
        assert all(cancels(event) == (str(found["METHOD"]) == "CANCEL") for event in events)
        assert all("ORGANIZER" in event and "ATTENDEE" in event for event in events)
        self.zones = found.walk("VTIMEZONE") or self.zones
        return self.take_date(events[0]) if alone else self.take_whole(events)

    def take_whole(self, events: list) -> bool:
        (main,) = (event for event in events if "RECURRENCE-ID" not in event)
        if version(main) < max([self.version, *map(version, self.single.values())]):
            return False
        self.version, self.main = version(main), None if cancels(main) else main
        self.single = {slot(event): event for event in events if event is not main}
        return True

    def take_date(self, event) -> bool:
        known = self.single.get(slot(event))
        if version(event) < (version(known) if known else self.version):
            return False
        # RFC 5545 §3.8.4.4
        assert self.main is None or zone(self.main["DTSTART"]) == zone(event["RECURRENCE-ID"])
        self.single[slot(event)] = event
        return True

    def dates(self) -> list[dict]:
        calendar = icalendar.Calendar()
        singles = list(self.single.values())
        shown = [event for event in singles if not cancels(event)]
        if self.main:
            main = self.main.copy(recursive=True)
            for event in filter(cancels, singles):
                main.add("EXDATE", event["RECURRENCE-ID"].dt)
            shown.append(main)
        for component in [*self.zones, *shown]:
            calendar.add_component(component)
        return letters.dates(calendar)


def cancels(event) -> bool:
    return str(event["STATUS"]) == "CANCELLED"


def version(event) -> tuple:
    return int(event["SEQUENCE"]), event["DTSTAMP"].dt


def slot(event) -> float:
    return event["RECURRENCE-ID"].dt.timestamp()


def zone(time) -> str | None:
    return time.params.get("TZID")


@functools.cache
def parsed(text: str) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(text)


def replay(texts: list[str]) -> list[list[dict]]:
    """What is seen after each letter."""
    entries: dict[str, Entry] = {}
    dates: dict[str, list[dict]] = {}
    seen = []
    for text in texts:
        found = parsed(text)
        (uid,) = {str(event["UID"]) for event in found.walk("VEVENT")}
        entry = entries.setdefault(uid, Entry())
        if entry.take(found):
            dates[uid] = entry.dates()
        seen.append(sorted((date for those in dates.values() for date in those), key=lambda date: (date["starts_at"], date["location"])))
    return seen


json.dump([replay(texts) for texts in json.load(sys.stdin)], sys.stdout)
