"""Meetings: local time in an IANA zone, a recurrence, and the closed meetings that need rules instead of dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from bylaws.model.groups import Group
from bylaws.model.noted import Noted, Strength
from bylaws.model.times import Date, Duration, Recurrence, TimeOfDay, Zone
from bylaws.model.vote_kinds import Quorum
from bylaws.source import (
    FLAG,
    PHRASE,
    TEXT,
    URL,
    Open,
    each,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Meeting(Noted):
    """A regular meeting."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "url": "use `link`",
        "time": "use `at`, and `zone` for the time zone",
        "timezone": "use `zone`",
        "duration": "use `lasts`",
        "agenda": "use `notes`",
        "minutes": "use `notes`",
    }

    name: str = required(TEXT, "Developer meeting")
    """The name."""

    purpose: str | Open | None = optional(TEXT, "Plans the next release.")
    """What it is for, as a full sentence."""

    when: Recurrence | Open | None = optional(Recurrence, "every month on the first Tuesday")
    """On which dates."""

    at: TimeOfDay | Open | None = optional(TimeOfDay, "16:00")
    """The local time at which it begins."""

    zone: Zone | Open | None = optional(Zone, "Europe/Berlin")
    """The time zone of `at`."""

    lasts: Duration | Open | None = optional(Duration, "1 hour")
    """How long it takes."""

    first: Date | Open | None = optional(Date, "2026-01-06")
    """A date on which it is or was held: needed to know the dates of a meeting every two weeks. Calendars begin with
    it."""

    since: Date | None = optional(Date, "2021-10", settled=True)
    """Since when it is held regularly: reviewers ask for it, and the application says it."""

    until: Date | Open | None = optional(Date, "2026-12-31")
    """The last day on which it can be held, where an end is agreed."""

    public: bool | Open = optional(FLAG, True, default=True)
    """Whether everybody may come. Only then is its link printed; where this is left open, none of its addresses is."""

    chaired_by: Group | Open | None = optional(Group, "chair")
    """Who leads it."""

    minutes_by: Group | Open | None = optional(Group, "chair")
    """Who writes down what was decided."""

    notice: Duration | Open | None = optional(Duration, "at least 1 week")
    """How long before it is announced."""

    attendance: Group | Open | None = optional(Group, "maintainer")
    """Who is expected to come."""

    attendance_strength: Strength | Open | None = optional(Strength, "should")
    """How binding that is. Without it, they are expected to."""

    quorum: Quorum | Open | None = optional(Quorum, "more than 1/2")
    """How many must be there for it to decide anything. Confidential Containers and the templates of the CNCF have it,
    besides the one for votes."""

    quorum_of: Group | Open | None = optional(Group, "maintainer")
    """Of whom the quorum is taken. Without it, of those who are expected to come, else of those who vote."""

    zones_permitting: bool | Open = optional(FLAG, True, default=False)
    """Whether they are excused when it falls in their night."""

    scope: str | None = optional(ref("scope"), "docs", settled=True)
    """The part of the body that meets."""

    link: str | Open | None = optional(URL, "https://zoom.example/j/1")
    """Where it is held."""

    notes: str | Open | None = optional(URL, "https://docs.example/notes")
    """Notes and agenda."""

    recordings: str | Open | None = optional(URL, "https://video.example/playlist")
    """Recordings."""

    calendar: str | Open | None = optional(URL, "https://calendar.example")
    """The calendar that shows it."""

    announced_in: tuple[str, ...] | Open = one_or_several(ref("place"), ["dev-list"])
    """Where notes and changes are announced."""

    private_parts: tuple[str, ...] | Open = several(PHRASE, "personnel matters")
    """What is discussed behind closed doors in an otherwise public meeting, as phrases."""

    @property
    def is_public(self) -> bool:
        """Whether everybody may come for certain."""
        return self.public is True

    @classmethod
    def withhold(cls, given: dict[str, Any]) -> None:
        if isinstance(given.get("public"), Open):
            for name in ("link", "notes", "recordings", "calendar"):
                given.pop(name, None)


class ClosedMeeting(Noted):
    """A meeting that is called when there is need, and is not public."""

    purposes: tuple[str, ...] = required(each(TEXT), ["security reports", "conduct reports"])
    """What it is for, as nouns."""

    called_by: Group | Open | None = optional(Group, "maintainer")
    """Who calls it."""

    trigger: str | Open | None = optional(PHRASE, "when such a report arrives")
    """When it is called, as a phrase."""

    strength: Strength | Open | None = optional(Strength, "should")
    """How binding it is to call one."""

    invited: Group | Open | None = optional(Group, {"role": "maintainer", "excluding": ["accused"]})
    """Who must be invited, and who must not."""

    invited_strength: Strength | Open | None = optional(Strength, "must")
    """How binding it is to invite them."""
