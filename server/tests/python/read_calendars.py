"""Prints every date that a subscriber of each calendar sees, as a JSON list; the calendars stand in a JSON list on the input."""

import json
import sys

import icalendar
import letters

json.dump([letters.dates(icalendar.Calendar.from_ical(text)) for text in json.load(sys.stdin)], sys.stdout)
