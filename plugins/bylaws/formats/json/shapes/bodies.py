"""The body itself, its meetings, and the index of all bodies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bylaws.formats.json.shapes.numbers import Duration


@dataclass(frozen=True, slots=True)
class Meeting:
    """A public meeting. Its dates are not here: they follow from the rule."""

    id: str
    """Its id."""
    name: str
    """Its name."""
    purpose: str | None
    """What it is for."""
    rule: str | None
    """When it comes again: a recurrence rule of RFC 5545, on local days; `null` where no date is known."""
    first: str | None
    """A date from which others can be counted."""
    until: str | None
    """The last day on which it can be held."""
    time: str | None
    """The local time at which it begins, such as `16:00`."""
    zone: str | None
    """The IANA time zone of `time`."""
    lasts: Duration | None
    """How long it takes."""
    scope: str | None
    """The id of the part of the body that meets."""
    link: str | None
    """Where it is held."""
    notes: str | None
    """Notes and agenda."""
    recordings: str | None
    """Recordings."""
    calendar: str | None
    """A calendar that shows it."""


@dataclass(frozen=True, slots=True)
class Meetings:
    """`meetings.json`: the public meetings."""

    api: Literal["v1"]
    """The version of this interface."""
    file: Literal["meetings"]
    """Which file this is."""
    body: str
    """The id of the body."""
    meetings: tuple[Meeting, ...]
    """In the order of the data."""


@dataclass(frozen=True, slots=True)
class LevelChange:
    """A level reached at the foundation."""

    level: str
    """`sandbox`, `incubating`, `graduated` or `archived`."""
    date: str
    """When."""


@dataclass(frozen=True, slots=True)
class Foundation:
    """The foundation that hosts the body."""

    name: str
    """Which: `cncf`."""
    level: str | None
    """The present level."""
    history: tuple[LevelChange, ...]
    """The levels reached so far."""


@dataclass(frozen=True, slots=True)
class Parent:
    """The body to which this one belongs."""

    name: str
    """Its name."""
    url: str | None
    """Where it is described."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of the body in which roles are held."""

    id: str
    """Its id."""
    name: str
    """Its name."""
    kind: str
    """`body`, `subproject`, `repository`, `repositories`, `service`, `area` or `support`."""
    status: Literal["experimental", "active", "maintenance", "archived"]
    """Its state."""
    description: str | None
    """What belongs to it."""
    repositories: tuple[str, ...]
    """The addresses of its repositories."""
    paths: tuple[str, ...]
    """Its paths in them."""
    since: str | None
    """When it joined."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A public place where people talk."""

    id: str
    """Its id."""
    name: str
    """Its name in running text."""
    kind: str | None
    """What it is, such as `mailing-list` or `chat`."""
    url: str | None
    """Where it is."""


@dataclass(frozen=True, slots=True)
class Body:
    """`body.json`: the body itself."""

    api: Literal["v1"]
    """The version of this interface."""
    file: Literal["body"]
    """Which file this is."""
    body: str
    """The id of the body."""
    name: str
    """The full name."""
    called: str
    """The name in running text."""
    type: Literal["project", "working-group", "committee"]
    """What is governed."""
    description: str | None
    """What it is, as a phrase."""
    mission: str | None
    """The mission."""
    website: str | None
    """Its website."""
    repository: str | None
    """Its main repository."""
    repositories: tuple[str, ...]
    """Its other repositories."""
    license: str | None
    """The license of the code, as an SPDX expression."""
    parent: Parent | None
    """The body to which it belongs."""
    foundation: Foundation | None
    """The foundation that hosts it."""
    scopes: tuple[Scope, ...]
    """Its parts."""
    channels: tuple[Channel, ...]
    """Where people talk in public."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One body in the index."""

    id: str
    """Its id."""
    name: str
    """The full name."""
    called: str
    """The name in running text."""
    type: Literal["project", "working-group", "committee"]
    """What is governed."""
    files: tuple[str, ...]
    """Its files, relative to this one."""


@dataclass(frozen=True, slots=True)
class Index:
    """`index.json`: all bodies."""

    api: Literal["v1"]
    """The version of this interface."""
    file: Literal["index"]
    """Which file this is."""
    bodies: tuple[Entry, ...]
    """In the order of the data."""
