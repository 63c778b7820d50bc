"""The next meetings of a body, and how to have them in a calendar of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.body.schedule import Occurrence, why_unknown
from bylaws.markdown.writing import Markup, plain
from bylaws.model.meetings import Meeting
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.site.dates import day_in_words, public, shown, upcoming
from bylaws.words.phrases import date as date_in_words
from bylaws.words.phrases import raw
from bylaws.words.sentences import Sentences

NAME: Final = "calendar"
PATH: Final = "calendar.md"
FOLDER: Final = "calendar"
"""The folder of the files for calendar programs, beside the page."""
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("next-dates", "Next dates"),
    Section("meetings", "Meetings"),
)


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
        for meeting in public(words.governance)
    ]
    return (*SECTIONS, *found)


def title(words: Sentences) -> str:
    return f"Next meetings of {words.governance.body.project.called}"


def applies(governance: Governance) -> bool:
    return bool(public(governance))


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    known = [_has_dates(meeting) for meeting in public(governance)]
    return {
        "next_dates": lambda today: [_told(words, *one) for one in upcoming(governance, today)],
        "day": day_in_words,
        "file": f"{FOLDER}/{governance.body.project.id}.ics" if any(known) else "",
        "all_meetings": "all meetings" if all(known) else "all meetings with known dates",
    }


def _has_dates(meeting: Meeting) -> bool:
    return why_unknown(meeting) is None


def _without_dates(meeting: Meeting) -> Markup:
    """Why no date of a meeting is shown, with the date that is known all the same."""
    why = why_unknown(meeting)
    if why is None or not meeting.when or not meeting.when.every:  # how it is held says enough
        return raw("")
    who = "it" if why.of_meeting else "the data"
    told_already = meeting.when.unit == "week" and meeting.when.every > 1
    first = f" One of its dates is {date_in_words(meeting.first)}." if meeting.first and not told_already else ""
    return raw(f"Its dates cannot be worked out: {who} {why.message}.{first}")


def _told(words: Sentences, meeting: Meeting, when: Occurrence) -> Markup:
    """A date with its meeting: `Thursday 26 November 2026: Community meeting`."""
    name = words.link(meeting.name, meeting.link) if meeting.link else plain(meeting.name)
    return raw(f"{shown(meeting, when)}: {name}")
