"""MEETINGS.md: when the body meets, where, and who comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.documents import HOMES
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords

NAME: Final = "meetings"
PATH: Final = "MEETINGS.md"
HOME: Final = HOMES["meetings"]
SECTIONS: Final = (
    Section("introduction"),
    Section("closed-meetings"),
    Section("channels"),
)


def sections(words: PageWords) -> Sequence[Section]:
    """The sections of ours, with one for each regular meeting."""
    taken = {section.id for section in SECTIONS}
    meetings = [
        Section(
            free_id(taken, meeting.id, f"meeting-{meeting.id}"),
            meeting.name,
            "",
            "_meeting",
            {"meeting": meeting},
            kin="meetings",
        )
        for meeting in words.governance.body.meetings.values()
    ]
    return (*SECTIONS[:1], *meetings, *SECTIONS[1:])


def applies(governance: Governance) -> bool:
    return bool(governance.body.meetings or governance.body.closed_meetings)


def context(words: PageWords) -> Mapping[str, Any]:
    return {"channels": [channel for channel in words.governance.body.channels.values() if channel.is_public]}
