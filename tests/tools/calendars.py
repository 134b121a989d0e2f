#!/usr/bin/env python3
"""Reads every calendar of published folders with icalendar.

    calendars.py FOLDER…

A calendar is an .ics file. Its lines end with CR LF and are at most 75 octets long, none cut inside a letter; icalendar must read it
without an error, and what it writes back must say the same. Each event has an identifier, a stamp, a sequence, a title, a beginning
before its end, and a time zone that the same file defines and that agrees with the database of zones; within a file no two have the
same identifier, and a cancelled event stays in it.
"""

import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar

NEEDED = ("UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "STATUS", "DTSTART", "DTEND")


def offset(moment):
    """How far a moment without a zone is from UTC by the observances of a VTIMEZONE, the last that has begun."""

    def at(zone):
        begun = [part for part in zone.subcomponents if part.decoded("DTSTART").replace(tzinfo=None) <= moment]
        return max(begun, key=lambda part: part.decoded("DTSTART").replace(tzinfo=None)).decoded("TZOFFSETTO") if begun else None

    return at


def faults(path):
    raw = path.read_bytes()
    if not raw.endswith(b"\r\n") or b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        yield "a line does not end with CR LF"
    for number, line in enumerate(raw.split(b"\r\n"), 1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} begins or ends inside a letter"
    try:
        calendar = Calendar.from_ical(raw)
    except ValueError as error:
        yield f"cannot be read: {error}"
        return
    for part in calendar.walk():
        for name, error in part.errors:
            yield f"{part.name}: {name}: {error}"
    if Calendar.from_ical(calendar.to_ical()) != calendar:
        yield "says something else when it is written again"
    zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
    events = calendar.walk("VEVENT")
    if not events:
        yield "holds no event"
    seen = set()
    for event in events:
        name = str(event.get("UID", "?"))
        yield from (f"{name}: no {field}" for field in NEEDED if field not in event)
        if any(field not in event for field in NEEDED):
            continue
        if name in seen:
            yield f"{name}: twice"
        seen.add(name)
        start, end = event["DTSTART"], event["DTEND"]
        if not start.dt < end.dt:
            yield f"{name}: ends before it begins"
        for field in (start, end):
            zone = str(field.params.get("TZID", ""))
            plain = field.dt.replace(tzinfo=None)
            if zone not in zones:
                yield f"{name}: the zone {zone!r} is not defined"
            elif not isinstance(field.dt, datetime) or offset(plain)(zones[zone]) != plain.replace(tzinfo=ZoneInfo(zone)).utcoffset():
                yield f"{name}: the zone {zone!r} is defined with another distance from UTC at {plain}"


def main(folders):
    files = findings = events = 0
    for folder in folders:
        for path in sorted(Path(folder).rglob("*.ics")):
            files += 1
            events += path.read_bytes().count(b"BEGIN:VEVENT")
            for what in faults(path):
                print(f"{path}: {what}")
                findings += 1
    print(f"calendars.py: {files} calendars, {events} events, {findings} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
