"""The next dates of the meetings that everybody may come to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from typing import Final

from bylaws.body.governance import Governance
from bylaws.body.schedule import Occurrence, occurrences
from bylaws.model.meetings import Meeting
from bylaws.model.times import MONTHS, WEEKDAYS
from bylaws.pages.site.html import element, text

SHOWN: Final = 12
"""How many dates are listed."""
_AHEAD: Final = timedelta(days=366)


def public(governance: Governance) -> list[Meeting]:
    """The meetings that everybody may come to."""
    return [one for one in governance.body.meetings.values() if one.is_public]


def upcoming(governance: Governance, today: date) -> list[tuple[Meeting, Occurrence]]:
    """The next dates of these meetings, the nearest first."""

    def order(one: tuple[Meeting, Occurrence]) -> tuple[object, ...]:
        meeting, when = one
        return (when.begins.astimezone(UTC).isoformat() if when.begins else when.day.isoformat(), meeting.id)

    return sorted(_all(governance, today), key=order)[:SHOWN]


def _all(governance: Governance, today: date) -> Iterator[tuple[Meeting, Occurrence]]:
    for meeting in public(governance):
        for number, when in enumerate(occurrences(meeting, today, today + _AHEAD)):
            if number == SHOWN:
                break
            yield meeting, when


def shown(meeting: Meeting, when: Occurrence) -> str:
    """`Thursday 26 November 2026, 16:00 to 17:00 (Asia/Shanghai time)` as HTML, for the script to add to."""
    day = f"{WEEKDAYS[when.day.weekday()]} {day_in_words(when.day)}"
    if when.begins is None:
        return element("time", day, class_="bylaws-date", datetime=when.day.isoformat())
    until = f" to {when.ends:%H:%M}" if when.ends else ""
    zone = meeting.zone.name.replace("_", " ") if meeting.zone else ""
    return element(
        "time",
        text(f"{day}, {when.begins:%H:%M}{until} ({zone} time)"),
        class_="bylaws-date",
        datetime=when.begins.isoformat(),
        data_ends=when.ends.isoformat() if when.ends else None,
    )


def day_in_words(day: date) -> str:
    """`26 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
