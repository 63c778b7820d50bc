"""MEETINGS.md: when the body meets, where, and who comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.parts import free_id
from bylaws.words.sentences import Sentences

NAME: Final = "meetings"
PATH: Final = "MEETINGS.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("regular-meetings", "Regular meetings"),
    Section("closed-meetings", "Closed meetings"),
    Section("between-meetings", "Between meetings"),
)


def sections(words: Sentences) -> Sequence[Section]:
    """The sections of ours, with one for each regular meeting."""
    taken = {section.id for section in SECTIONS}
    meetings = [
        Section(
            free_id(taken, meeting.id, f"meeting-{meeting.id}"),
            meeting.name,
            "regular-meetings",
            "_meeting",
            {"meeting": meeting},
            kin="meetings",
        )
        for meeting in words.governance.body.meetings.values()
    ]
    return (*SECTIONS[:2], *meetings, *SECTIONS[2:])


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.called} Meetings"


def applies(governance: Governance) -> bool:
    return bool(governance.body.meetings or governance.body.closed_meetings)


def context(words: Sentences) -> Mapping[str, Any]:
    return {"channels": [channel for channel in words.governance.body.channels.values() if channel.is_public]}
