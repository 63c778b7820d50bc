"""Calendars in the text of RFC 5545: one event a meeting, that comes again by a rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bylaws.body.schedule import last_day, length, start
from bylaws.formats.vtimezone import vtimezone
from bylaws.model.meetings import Meeting
from bylaws.structs import struct

BEGINNING: Final = date(2026, 1, 1)
"""Where the events of a meeting begin that says nothing of a first date: any day will do, if it is always the same."""
WIDTH: Final = 75
"""The most octets on a line, without its end."""
_END_OF_LINE: Final = "\r\n"
_ESCAPES: Final = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}


@struct
class Event:
    """A meeting whose dates are known."""

    meeting: Meeting
    body: str
    """The id of the body that meets."""
    start: date

    @property
    def zone(self) -> str:
        """The zone of its times; empty where the time is not known, so that it takes whole days."""
        return self.meeting.zone.name if self.meeting.zone and self.meeting.at else ""


def event(meeting: Meeting, body: str) -> Event | None:
    """A meeting as an event; None where its dates are not known."""
    first = start(meeting, BEGINNING)
    return None if first is None else Event(meeting, body, first)


def calendar(name: str, events: Iterable[Event]) -> str:
    """A whole calendar. The same events give the same text: no clock is read."""
    listed = tuple(events)
    zones: dict[str, date] = {}
    for one in listed:
        zones[one.zone] = min(one.start, zones.get(one.zone, one.start))
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bylaws//calendar//EN", f"X-WR-CALNAME:{_text(name)}"]
    for zone, first in zones.items():
        if zone not in ("", "UTC"):
            lines += vtimezone(zone, first)
    for one in listed:
        lines += _event(one)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}{_END_OF_LINE}" for line in lines)


def _event(one: Event) -> Iterator[str]:
    meeting = one.meeting
    when, takes = meeting.when, length(meeting.lasts)
    assert when
    yield "BEGIN:VEVENT"
    yield f"UID:{meeting.id}.{one.body}@bylaws"
    yield f"DTSTAMP:{one.start:%Y%m%d}T000000Z"  # a real one would make each file another one
    yield f"DTSTART{_moment(one)}"
    if takes and one.zone:
        yield f"DURATION:{_duration(takes)}"
    yield f"RRULE:{when.rule()}{_end(one)}"
    yield f"SUMMARY:{_text(meeting.name)}"
    if described := _description(one):
        yield f"DESCRIPTION:{_text(described)}"
    if meeting.link:
        yield f"LOCATION:{_text(meeting.link)}"
    if address := meeting.link or meeting.notes:
        yield f"URL:{_address(address)}"
    if not one.zone:
        yield "TRANSP:TRANSPARENT"  # nobody is busy all day
    yield "END:VEVENT"


def _moment(one: Event) -> str:
    if not one.zone or not one.meeting.at:
        return f";VALUE=DATE:{one.start:%Y%m%d}"
    local = f"{one.start:%Y%m%d}T{one.meeting.at.hour:02d}{one.meeting.at.minute:02d}00"
    return f":{local}Z" if one.zone == "UTC" else f";TZID={one.zone}:{local}"


def _end(one: Event) -> str:
    last = last_day(one.meeting)
    if last is None:
        return ""
    if not one.zone:
        return f";UNTIL={last:%Y%m%d}"
    # the end of the day rather than the last meeting: programs that compare local time with UTC are right as well
    end = datetime.combine(last, time(23, 59, 59), ZoneInfo(one.zone)).astimezone(UTC)
    return f";UNTIL={end:%Y%m%dT%H%M%SZ}"


def _description(one: Event) -> str:
    meeting = one.meeting
    unknown = "" if one.zone else "The notes say at what time." if meeting.notes else "The time is not known."
    notes = f"Notes and agenda: {meeting.notes}" if meeting.notes else ""
    recordings = f"Recordings: {meeting.recordings}" if meeting.recordings else ""
    return "\n".join(filter(None, (meeting.purpose or "", unknown, notes, recordings)))


def _duration(takes: timedelta) -> str:
    hours, minutes = divmod(takes.seconds // 60, 60)
    clock = "".join(f"{number}{unit}" for number, unit in ((hours, "H"), (minutes, "M")) if number)
    return f"P{f'{takes.days}D' if takes.days else ''}{f'T{clock}' if clock else ''}"


def _text(text: str) -> str:
    lines = re.sub(r"\r\n?|[\x85\u2028\u2029]", "\n", text)
    kept = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", lines)
    return re.sub(r"[\\;,\n]", lambda found: _ESCAPES[found[0]], kept)


def _address(url: str) -> str:
    return re.sub(r"[\x00-\x20\x7f-\x9f]", lambda found: f"%{ord(found[0]):02X}", url)


def _folded(line: str) -> str:
    """A line in pieces of at most 75 octets. None ends with a blank, which tools that tidy files would take away."""
    pieces: list[str] = []
    piece, size = "", 0
    for char in line:
        width = len(char.encode(errors="surrogatepass"))
        if size + width > WIDTH:
            kept = piece.rstrip(" ")
            pieces.append(kept or piece)
            piece = f" {piece[len(kept) :] if kept.strip() else ''}"
            size = len(piece)
        piece += char
        size += width
    return _END_OF_LINE.join([*pieces, piece])
