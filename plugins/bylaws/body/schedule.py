"""The dates of meetings: local days and times first, then the zone, so that 16:00 stays 16:00 when the clocks change.

A local time that a change of the clocks leaves out is read with the offset from before the change, and one that comes
twice is the first of the two: RFC 5545 wants it so, and calendar programs show it so. A meeting at 02:30 is then at
03:30 in the night in which the clocks go from 02:00 to 03:00.

Nothing here knows what day it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bylaws.model.meetings import Meeting
from bylaws.model.times import Date, Duration, Recurrence
from bylaws.source import Open
from bylaws.structs import struct

EARLIEST: Final = date(1970, 1, 1)
LATEST: Final = date(2100, 12, 31)
"""Dates before and after are taken for mistakes: no zone database says what holds then."""

_LENGTHS: Final = {
    "minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1),
}  # fmt: skip


@struct
class Occurrence:
    """A meeting on one day."""

    day: date
    """The local day."""
    begins: datetime | None = None
    """In the zone of the meeting; None where the time or the zone is not known."""
    ends: datetime | None = None
    """None where the length is not known either."""


@struct
class Unknown:
    """Why no date of a meeting can be worked out."""

    key: str
    """The key of the meeting where that is so."""
    message: str
    """A clause whose subject is the data, or the meeting itself."""
    hint: str
    of_meeting: bool = False
    """Whether the subject is the meeting itself."""


def why_unknown(meeting: Meeting) -> Unknown | None:
    """Why no date of a meeting can be worked out; None where they can."""
    when = meeting.when
    if not when:
        return Unknown("when", "does not say on which day it is held", "write `when`, such as `every week on Tuesday`")
    if not when.every:
        return Unknown("when", "is held on demand", "write it in the calendar by hand", of_meeting=True)
    if not when.weekday:
        return Unknown("when", "does not say on which weekday it is held", "name one: `every week on Tuesday`")
    if not meeting.first and when.every > 1:
        return Unknown(
            "first",
            "gives no date from which the others can be counted",
            "write the date of one meeting: `first: 2026-01-08`",
        )
    return _why_first(meeting, when) or _why_end(meeting)


def _why_first(meeting: Meeting, when: Recurrence) -> Unknown | None:
    first = meeting.first
    if not first:
        return None
    if not EARLIEST.year <= first.year <= LATEST.year:
        hint = f"write a year from {EARLIEST.year} to {LATEST.year}"
        return Unknown("first", f"has a date that is no likely one, `{first}`", hint)
    known = {"week": first.day, "month": first.month, "year": first.year}[when.unit]
    if when.every > 1 and known is None:
        message = f"is held {_rhythm(when)}, and `{first}` says only about when"
        return Unknown("first", message, "write the whole date", of_meeting=True)
    if first.day and next(_days(when, _begin(first)), None) != _begin(first):
        on = f"the {when.ordinal} {when.weekday}" if when.ordinal else f"a {when.weekday}"
        of = f" of a {when.unit}" if when.ordinal else ""
        return Unknown(
            "first", f"is held on {on}{of}, and `{first}` is none", "mend `first` or `when`", of_meeting=True
        )
    return None


def _why_end(meeting: Meeting) -> Unknown | None:
    if next(_all_days(meeting), None) is None:
        return Unknown("until", "ends before it begins", "mend `until` or `first`", of_meeting=True)
    return None


def start(meeting: Meeting, since: date) -> date | None:
    """The first date of a meeting: of all, where `first` is given, else of those on or after a day; None where
    no date is known."""
    return None if why_unknown(meeting) else next(_all_days(meeting, since), None)


def occurrences(meeting: Meeting, since: date, until: date) -> Iterator[Occurrence]:
    """The dates of a meeting from one day to another, both included, in their order. None where they are not known.

    There is none before `first`.
    """
    if why_unknown(meeting):
        return
    for day in _all_days(meeting, since):
        if day > until:
            return
        if day >= since:
            yield _on(meeting, day)


def last_day(meeting: Meeting) -> date | None:
    """The day of `until`, the last one of its month or year where no more is known; None where there is no end."""
    until = meeting.until
    if not until or until.year > LATEST.year:
        return None
    month = until.month or 12
    following = date(until.year + month // 12, month % 12 + 1, 1)
    return date(until.year, month, until.day) if until.day else following - timedelta(days=1)


def length(lasts: Duration | Open | None) -> timedelta | None:
    """How long a meeting takes at the most; None where that is no fixed time."""
    unit = _LENGTHS.get(lasts.unit) if lasts and not (lasts.business or lasts.few) else None
    return unit * min(lasts.most, 10_000) if lasts and unit else None


def _rhythm(when: Recurrence) -> str:
    return f"every {when.every} {when.unit}s"


def _begin(first: Date) -> date:
    return date(first.year, first.month or 1, first.day or 1)


def _all_days(meeting: Meeting, since: date = EARLIEST) -> Iterator[date]:
    """The days of a meeting: from `first` on where that is given, else from a day on."""
    assert meeting.when
    end = last_day(meeting) or LATEST
    for day in _days(meeting.when, _begin(meeting.first) if meeting.first else max(since, EARLIEST)):
        if day > end:
            return
        yield day


def _days(when: Recurrence, begin: date) -> Iterator[date]:
    from dateutil.rrule import rrulestr  # most commands need no dates

    rule = when.rule()
    assert rule is not None
    for moment in rrulestr(rule, dtstart=datetime.combine(begin, time())):
        yield moment.date()


def _on(meeting: Meeting, day: date) -> Occurrence:
    if not meeting.at or not meeting.zone:
        return Occurrence(day)
    zone = ZoneInfo(meeting.zone.name)
    local = datetime.combine(day, time(meeting.at.hour, meeting.at.minute), zone)
    begins = local.astimezone(UTC)  # and back: a local time that does not exist becomes one that does
    takes = length(meeting.lasts)
    return Occurrence(day, begins.astimezone(zone), (begins + takes).astimezone(zone) if takes else None)
