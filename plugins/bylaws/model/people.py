"""Organizations, people, and the seats that people hold."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar, Final

from bylaws.model.noted import Noted
from bylaws.model.times import Date
from bylaws.source import (
    EMAIL,
    HANDLE,
    TEXT,
    URL,
    Open,
    one_of,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class OrganizationKind(StrEnum):
    """What an organization is, in the categories that foundations ask for."""

    VENDOR = "vendor"
    """It sells products or services that use the project."""
    END_USER = "end-user"
    """It uses the project for its own purposes."""
    UNIVERSITY = "university"
    """It teaches or does research."""
    GOVERNMENT = "government"
    """It is part of a state."""
    NON_PROFIT = "non-profit"
    """It is a foundation or another body without profit."""


class Organization(Noted):
    """An employer or sponsor. The line form is its name. Somebody without one is `independent`: nobody's colleague."""

    ONE_LINE: ClassVar[str] = "name"

    name: str = required(TEXT, "Second State")
    """The name, as it is printed."""

    aliases: tuple[str, ...] = several(TEXT, "Second State, Inc.", settled=True)
    """Other spellings of the name, for reading rosters that others keep."""

    parent: str | None = optional(ref("organization"), "example-holding", settled=True)
    """The organization that controls this one; both count as one wherever organizations are counted."""

    kind: OrganizationKind | None = optional(OrganizationKind, "vendor", settled=True)
    """What kind of organization it is."""

    website: str | None = optional(URL, "https://www.secondstate.io", settled=True)
    """Its website."""


INDEPENDENT = "independent"
"""The affiliation of somebody who belongs to no organization: each independent person counts alone."""


class Affiliation(Noted):
    """For whom a person works, and since when. The line form is the id of the organization."""

    ONE_LINE: ClassVar[str] = "organization"

    organization: str = required(ref("organization"), "second-state")
    """The organization, or `independent`."""

    since: Date | None = optional(Date, "2023-06", settled=True)
    """The first day."""

    until: Date | None = optional(Date, "2025-01-31", settled=True)
    """The last day; leave it out for the present affiliation."""


class Visibility(StrEnum):
    """Who may see a contact."""

    PUBLIC = "public"
    """It is printed."""
    PRIVATE = "private"
    """It is kept in the data and printed nowhere."""


class Contact(Noted):
    """A way to reach a person beyond the handle."""

    kind: str = required(one_of("email", "slack", "matrix", "website", "other"), "slack")
    """The kind of contact."""

    value: str = required(TEXT, "@ada")
    """The address or name."""

    visibility: Visibility | Open = optional(Visibility, "public", default=Visibility.PUBLIC)
    """A `private` contact is kept in the data and printed nowhere. So is one that is left open here."""

    @property
    def may_be_shown(self) -> bool:
        return self.visibility is Visibility.PUBLIC


class Person(Noted):
    """A person, once. The key is the GitHub handle; the line form is the name."""

    ONE_LINE: ClassVar[str] = "name"
    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "avatar": "list people without it: pages show initials, and fetch no pictures",
        "company": "use `affiliation`, with an id from `organizations`",
        "employer": "use `affiliation`, with an id from `organizations`",
        "organization": "use `affiliation`, with an id from `organizations`",
        "github": "write the GitHub handle as the key of the person",
        "role": "list what the person holds in `seats`: `{person: ada, role: maintainer}`",
        "roles": "list what the person holds in `seats`: `{person: ada, role: maintainer}`",
    }

    name: str | None = optional(TEXT, "Michael Yuan", settled=True)
    """The name, as the person writes it; the handle where no name is known."""

    handle: str | None = optional(HANDLE, "juntao", settled=True)
    """The GitHub handle, where it is not the key; `none` for somebody without an account."""

    affiliation: tuple[Affiliation, ...] | Open = one_or_several(Affiliation, "second-state")
    """The organization, or a list with dates when it has changed."""

    contacts: tuple[Contact, ...] = several(Contact, {"kind": "slack", "value": "@ada"}, settled=True)
    """Further ways to reach the person."""

    email: str | None = optional(EMAIL, "ada@example.org", settled=True)
    """A public address that the person wants printed. Never copy one that they have not published for this purpose."""

    lfx: str | None = optional(TEXT, "juntao", settled=True)
    """The Linux Foundation (LFX) id."""

    @classmethod
    def withhold(cls, given: dict[str, Any]) -> None:
        if "contacts" in given:
            given["contacts"] = tuple(contact for contact in given["contacts"] if contact.may_be_shown)

    def present_affiliation(self) -> Affiliation | None:
        """The affiliation that has no end, or None."""
        return next((affiliation for affiliation in self.affiliation if affiliation.until is None), None)


class Status(StrEnum):
    """The state of a seat. A status belongs to a seat, not to a person: one may leave one role and keep another."""

    ACTIVE = "active"
    """Held now."""
    ON_LEAVE = "on-leave"
    """Held, but its holder is away and does not vote."""
    ON_TRIAL = "on-trial"
    """On the way to it: its holder does not vote yet."""
    INACTIVE = "inactive"
    """Held, but its holder counts as inactive and does not vote."""
    SUSPENDED = "suspended"
    """Held, but its holder may not use it for now."""
    EMERITUS = "emeritus"
    """Ended with thanks; its holder stays on record."""
    RESIGNED = "resigned"
    """Given up."""
    REMOVED = "removed"
    """Taken away."""


ENDED: Final = (Status.EMERITUS, Status.RESIGNED, Status.REMOVED)
"""The seats that nobody holds any more."""


class Seat(Noted):
    """One person's hold on one role, in one scope."""

    person: str = required(ref("person"), "juntao")
    """The person: a key of `people`."""

    role: str = required(ref("role"), "maintainer")
    """What they hold: a level of the ladder, an office or a team."""

    scope: str | Open | None = optional(ref("scope"), "docs")
    """Where they hold it: a key of `scopes`. Without it, in the whole body."""

    status: Status = optional(Status, "emeritus", default=Status.ACTIVE, settled=True)
    """Whether the seat is held now."""

    since: Date | Open | None = optional(Date, "2021-04")
    """When they took the seat."""

    until: Date | Open | None = optional(Date, "2026-12-31")
    """When the term ends, or when the seat ended."""

    organization: str | Open | None = optional(ref("organization"), "second-state")
    """The affiliation at the time they took the seat, where it was another one than today."""

    title: str | None = optional(TEXT, "Release lead", settled=True)
    """What this person does in particular."""

    seat_class: str | None = optional(ref("seat class"), "end-user", settled=True)
    """Which class of seat this is, in a team that has classes: a key of its `classes`."""

    acting_for: str | None = optional(ref("person"), "ada", settled=True)
    """The member for whom this person acts, for a stand-in or an alternate."""

    evidence: str | None = optional(URL, "https://github.com/example/community/pull/7", settled=True)
    """The decision that gave or ended the seat."""
