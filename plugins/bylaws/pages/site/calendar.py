"""The next meetings of a body, and how to have them in a calendar of one's own."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.body.schedule import Occurrence, why_unknown
from bylaws.markdown.writing import Markup
from bylaws.model.meetings import Meeting
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.documents import meetings
from bylaws.pages.site.dates import in_words, public, shown, upcoming
from bylaws.pages.site.html import element, text
from bylaws.words import messages as say
from bylaws.words.fact import Fact, PageTarget, Target, Text, linked_name

NAME: Final = "calendar"
PATH: Final = "calendar.md"
DOCUMENT: Final = "meetings"
"""The document with which the page is one, where it is made."""
FOLDER: Final = "calendar"
"""The folder of the files for calendar programs, beside the page."""
SECTIONS: Final = (
    Section("introduction"),
    Section("next-dates"),
    Section("meetings"),
)


def sections(words: PageWords) -> Sequence[Section]:
    """The sections of ours, with one for each public meeting; on the page of meetings, what its sections begin with."""
    introduction, dates, whole = SECTIONS
    found = [
        Section(
            section.id,
            section.title,
            "" if words.are_one(NAME, DOCUMENT) else "meetings",
            "_meeting",
            {
                "meeting": meeting,
                "is_joined": words.are_one(NAME, DOCUMENT),
                "file": _file(words, meeting),
                "unknown": _without_dates(meeting),
            },
            kin="meetings",
        )
        for section in meetings.sections(words)
        if (meeting := section.values.get("meeting")) in public(words.governance)
    ]
    return (introduction, dates, *([] if words.are_one(NAME, DOCUMENT) else [whole]), *found)


def applies(governance: Governance) -> bool:
    return bool(public(governance))


def context(words: PageWords) -> Mapping[str, Any]:
    governance = words.governance
    known = [_has_dates(meeting) for meeting in public(governance)]
    project = f"{FOLDER}/{governance.body.project.id}.ics"
    return {
        "next_dates": lambda today: [_told(words, *one) for one in upcoming(governance, today)],
        "next_meeting": lambda today: next_meeting(words, today),
        "as_of": lambda today: say.calendar_as_of(day=in_words(today)),
        "over": words.speech.say(say.calendar_over()),
        "introduction": [
            say.calendar_introduction(),
            say.calendar_more(page=PageTarget("meetings"))
            if "meetings" in words.facts.made and not words.are_one(NAME, DOCUMENT)
            else None,
        ],
        "subscribe": _subscribed(words, say.calendar_subscribe(file=_beside(words, project), all=all(known)))
        if any(known)
        else None,
    }


def next_meeting(words: PageWords, today: date) -> Markup | None:
    """The next public meeting in a sentence; nothing where no date is known."""
    dates = upcoming(words.governance, today)
    if not dates:
        return None
    meeting, when = dates[0]
    return Markup(element("span", str(words.speech.say(said_next(words, meeting, when))), class_="bylaws-next"))


def said_next(words: PageWords, meeting: Meeting, when: Occurrence) -> Fact:
    named = linked_name(meeting.name, meeting.link)
    return say.task_meeting_next(when=Markup(shown(words.speech, meeting, when)), name=named)


def _beside(words: PageWords, file: str) -> Target:
    """A file that stands in the output folder of the body, as seen from the page."""
    at = posixpath.dirname(words.facts.pages.get(NAME, ""))
    return Target(posixpath.relpath(file, at or "."), is_beside=True)


def _subscribed(words: PageWords, said: Fact) -> Markup:
    """A way to subscribe, and to copy the address: programs ask for it."""
    copy = element("button", text(words.speech.plainly(say.calendar_copy())), class_="bylaws-copy", hidden="")
    return Markup(f"{words.speech.say(said)} {copy}")


def _file(words: PageWords, meeting: Meeting) -> Markup | None:
    if not _has_dates(meeting):
        return None
    return _subscribed(words, say.calendar_one(file=_beside(words, f"{FOLDER}/meetings/{meeting.id}.ics")))


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
    name = words.speech.say(linked_name(meeting.name, meeting.link))
    return Markup(f"{shown(words.speech, meeting, when)}: {name}")
