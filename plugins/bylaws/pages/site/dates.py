"""The next dates of the meetings that everybody may come to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from typing import Final

from bylaws.body.governance import Governance
from bylaws.body.schedule import Occurrence, occurrences
from bylaws.model.meetings import Meeting
from bylaws.model.times import WEEKDAYS, Date
from bylaws.pages.site.html import element
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, arg
from bylaws.words.speech import Language

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


def shown(speech: Language, meeting: Meeting, when: Occurrence) -> str:
    """`Thursday, November 26, 2026, 16:00 to 17:00 (Asia/Shanghai time)` as HTML, for the script to add to."""
    zone = meeting.zone.name.replace("_", " ") if meeting.zone else None
    words = say.occurrence(
        weekday=WEEKDAYS[when.day.weekday()].lower(),
        day=in_words(when.day),
        begins=Name(f"{when.begins:%H:%M}") if when.begins else None,
        ends=Name(f"{when.ends:%H:%M}") if when.ends else None,
        zone=Name(zone) if zone and when.begins else None,
    )
    return element(
        "time",
        str(speech.say(words)),
        class_="bylaws-date",
        datetime=when.begins.isoformat() if when.begins else when.day.isoformat(),
        data_ends=when.ends.isoformat() if when.ends else None,
    )


def in_words(day: date) -> Fact:
    """`November 26, 2026`."""
    found: Fact = arg(Date(day.year, day.month, day.day))
    return found
