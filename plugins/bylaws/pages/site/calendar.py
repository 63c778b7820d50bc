"""The next meetings of a body, and how to have them in a calendar of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.body.schedule import Occurrence, why_unknown
from bylaws.markdown.writing import Markup
from bylaws.model.meetings import Meeting
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.site.dates import in_words, public, shown, upcoming
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, PageTarget, Target, Text

NAME: Final = "calendar"
PATH: Final = "calendar.md"
FOLDER: Final = "calendar"
"""The folder of the files for calendar programs, beside the page."""
SECTIONS: Final = (
    Section("introduction"),
    Section("next-dates"),
    Section("meetings"),
)


def sections(words: PageWords) -> Sequence[Section]:
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
                "file": _file(meeting),
                "unknown": _without_dates(meeting),
            },
            kin="meetings",
        )
        for meeting in public(words.governance)
    ]
    return (*SECTIONS, *found)


def _file(meeting: Meeting) -> Fact | None:
    if not _has_dates(meeting):
        return None
    return say.calendar_one(file=Target(f"{FOLDER}/meetings/{meeting.id}.ics", is_beside=True))


def applies(governance: Governance) -> bool:
    return bool(public(governance))


def context(words: PageWords) -> Mapping[str, Any]:
    governance = words.governance
    known = [_has_dates(meeting) for meeting in public(governance)]
    file = Target(f"{FOLDER}/{governance.body.project.id}.ics", is_beside=True) if any(known) else None
    return {
        "next_dates": lambda today: [_told(words, *one) for one in upcoming(governance, today)],
        "as_of": lambda today: say.calendar_as_of(day=in_words(today)),
        "over": words.speech.say(say.calendar_over()),
        "introduction": [
            say.calendar_introduction(),
            say.calendar_more(page=PageTarget("meetings")) if "meetings" in words.facts.made else None,
            say.calendar_subscribe(file=file, all=all(known)) if file else None,
        ],
    }


def _has_dates(meeting: Meeting) -> bool:
    return why_unknown(meeting) is None


def _without_dates(meeting: Meeting) -> Fact | None:
    """Why no date of a meeting is shown."""
    why = why_unknown(meeting)
    if why is None or not meeting.when or not meeting.when.every:  # how it is held says enough
        return None
    return say.calendar_unknown(whose="meeting" if why.of_meeting else "data", why=Text(why.message))


def _told(words: PageWords, meeting: Meeting, when: Occurrence) -> Markup:
    """A date with its meeting: `Thursday, November 26, 2026: Community meeting`."""
    name = words.speech.say(
        Fact("named", {"name": Name(meeting.name), "target": Target(meeting.link) if meeting.link else None})
    )
    return Markup(f"{shown(words.speech, meeting, when)}: {name}")
