"""The next meetings of a body, and how to have them in a calendar of one's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, timedelta
from typing import Any, Final

from bylaws.governance import Governance
from bylaws.markdown import Markup, plain
from bylaws.model.meetings import Meeting
from bylaws.model.times import MONTHS, WEEKDAYS
from bylaws.pages.compose import Section, free_id
from bylaws.pages.phrases import date as date_in_words
from bylaws.pages.phrases import raw
from bylaws.pages.sentences import Sentences
from bylaws.schedule import Occurrence, occurrences, why_unknown
from bylaws.site.html import element, text

NAME: Final = "calendar"
PATH: Final = "calendar.md"
FOLDER: Final = "calendar"
"""The folder of the files for calendar programs, beside the page."""
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("next-dates", "Next dates"),
    Section("meetings", "Meetings"),
)

SHOWN: Final = 12
"""How many dates are listed."""
_AHEAD: Final = timedelta(days=366)


def sections(words: Sentences) -> Sequence[Section]:
    """The sections of ours, with one for each public meeting."""
    taken = {section.id for section in SECTIONS}
    found = [
        Section(
            free_id(taken, meeting.id, f"meeting-{meeting.id}"),
            meeting.name,
            "meetings",
            "_meeting",
            {
                "meeting": meeting,
                "file": f"{FOLDER}/meetings/{meeting.id}.ics" if _has_dates(meeting) else "",
                "without_dates": _without_dates(meeting),
            },
            kin="meetings",
        )
        for meeting in _public(words.governance)
    ]
    return (*SECTIONS, *found)


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.called} calendar"


def applies(governance: Governance) -> bool:
    return bool(_public(governance))


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    known = [_has_dates(meeting) for meeting in _public(governance)]
    return {
        "next_dates": lambda today: [_told(words, *one) for one in _next(governance, today)],
        "day": _day,
        "file": f"{FOLDER}/{governance.body.project.id}.ics" if any(known) else "",
        "all_meetings": "all meetings" if all(known) else "all meetings with known dates",
    }


def _public(governance: Governance) -> list[Meeting]:
    return [one for one in governance.body.meetings.values() if one.public and not one.is_open("public")]


def _has_dates(meeting: Meeting) -> bool:
    return why_unknown(meeting) is None


def _without_dates(meeting: Meeting) -> Markup:
    """Why no date of a meeting is shown, with the date that is known all the same."""
    why = why_unknown(meeting)
    if why is None or meeting.when is None or not meeting.when.every:  # how it is held says enough
        return raw("")
    who = "it" if why.message.startswith(("is ", "ends ")) else "the data"
    told_already = meeting.when.unit == "week" and meeting.when.every > 1
    first = f" One of its dates is {date_in_words(meeting.first)}." if meeting.first and not told_already else ""
    return raw(f"Its dates cannot be worked out: {who} {why.message}.{first}")


def _next(governance: Governance, today: date) -> list[tuple[Meeting, Occurrence]]:
    def order(one: tuple[Meeting, Occurrence]) -> tuple[object, ...]:
        meeting, when = one
        return (when.begins.astimezone(UTC).isoformat() if when.begins else when.day.isoformat(), meeting.id)

    return sorted(_all(governance, today), key=order)[:SHOWN]


def _all(governance: Governance, today: date) -> Iterator[tuple[Meeting, Occurrence]]:
    for meeting in _public(governance):
        for number, when in enumerate(occurrences(meeting, today, today + _AHEAD)):
            if number == SHOWN:
                break
            yield meeting, when


def _told(words: Sentences, meeting: Meeting, when: Occurrence) -> Markup:
    """`Thursday 26 November 2026, 16:00 to 17:00 Asia/Shanghai time: Community meeting`, for the script to add to."""
    day = f"{WEEKDAYS[when.day.weekday()]} {_day(when.day)}"
    if when.begins is None:
        shown = element("time", day, class_="bylaws-date", datetime=when.day.isoformat())
    else:
        until = f" to {when.ends:%H:%M}" if when.ends else ""
        zone = meeting.zone.name.replace("_", " ") if meeting.zone else ""
        local = f"{day}, {when.begins:%H:%M}{until} ({zone} time)"
        shown = element(
            "time",
            text(local),
            class_="bylaws-date",
            datetime=when.begins.isoformat(),
            data_ends=when.ends.isoformat() if when.ends else None,
        )
    return raw(f"{shown}: {words.link(meeting.name, meeting.link) if meeting.link else plain(meeting.name)}")


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
