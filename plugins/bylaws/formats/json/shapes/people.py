"""People, organizations and roles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bylaws.formats.json.shapes.numbers import Duration


@dataclass(frozen=True, slots=True)
class Seat:
    """One person's hold on one role."""

    role: str
    """The id of the role."""
    scope: str | None
    """The id of the part of the body in which it is held; `null` for the whole body."""
    status: Literal["active", "on-leave", "on-trial", "inactive", "suspended", "emeritus", "resigned", "removed"]
    """Whether it is held now. Only `active` seats vote, unless the body counts people on leave too."""
    since: str | None
    """When it was taken: a year, a month (`2021-04`) or a day."""
    until: str | None
    """When the term ends, or when the seat ended."""
    title: str | None
    """What this person does in particular."""
    seat_class: str | None
    """The class of the seat, in a team that has classes."""
    acting_for: str | None
    """The id of the member for whom this person acts."""
    evidence: str | None
    """The address of the decision that gave or ended the seat."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A public way to reach a person."""

    kind: str
    """`email`, `slack`, `matrix`, `website` or `other`."""
    value: str
    """The address or name."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person. Contacts that the data keeps private are never here."""

    id: str
    """The key of the person in the data, mostly the GitHub handle."""
    name: str
    """The name; the id where no name is known."""
    github: str | None
    """The GitHub account."""
    organization: str | None
    """The id of the present organization; `null` for independent people and where none is known."""
    independent: bool
    """Whether the person is known to belong to no organization."""
    email: str | None
    """An address that the person wants to be public."""
    contacts: tuple[Contact, ...]
    """Other public ways to reach the person."""
    seats: tuple[Seat, ...]
    """What the person holds and has held, in the order of the data."""


@dataclass(frozen=True, slots=True)
class People:
    """`people.json`: everybody in the data."""

    api: Literal["v1"]
    """The version of this interface."""
    file: Literal["people"]
    """Which file this is."""
    body: str
    """The id of the body."""
    people: tuple[Person, ...]
    """In the order of the data."""


@dataclass(frozen=True, slots=True)
class Held:
    """How many people of an organization hold a role."""

    role: str
    """The id of the role."""
    people: int
    """How many hold it now."""


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization."""

    id: str
    """Its id."""
    name: str
    """Its name."""
    kind: str | None
    """`vendor`, `end-user`, `university`, `government` or `non-profit`."""
    website: str | None
    """Its website."""
    parent: str | None
    """The id of the organization that controls it."""
    controller: str
    """The id of the organization at the top of the chain of parents, itself if there is none: these are counted."""
    people: int
    """How many people belong to it now, without those of its subsidiaries."""
    roles: tuple[Held, ...]
    """How many of them hold each role now; roles that none of them holds are left out."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many holders of a role belong to one organization, its subsidiaries included."""

    organization: str | None
    """The id of the organization; `null` for an independent person and where none is known."""
    person: str | None
    """The id of an independent person, who counts alone."""
    people: int
    """How many."""


@dataclass(frozen=True, slots=True)
class Balance:
    """How the holders of a role are spread over organizations."""

    role: str
    """The id of the role."""
    people: int
    """How many hold it now."""
    shares: tuple[Share, ...]
    """The largest first. A share with neither organization nor person: those whose affiliation is not known."""


@dataclass(frozen=True, slots=True)
class Organizations:
    """`organizations.json`: organizations, and how roles are spread over them."""

    api: Literal["v1"]
    """The version of this interface."""
    file: Literal["organizations"]
    """Which file this is."""
    body: str
    """The id of the body."""
    organizations: tuple[Organization, ...]
    """In the order of the data."""
    balance: tuple[Balance, ...]
    """Each role that somebody holds."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many people a role should have."""

    least: int | None
    """At the least; `null` for no bound."""
    most: int | None
    """At the most; `null` for no bound."""


@dataclass(frozen=True, slots=True)
class Role:
    """A level of the ladder, an office or a team."""

    id: str
    """Its id."""
    name: str
    """The name in the singular."""
    plural: str
    """The plural in running text."""
    kind: Literal["level", "office", "team"]
    """What it is."""
    rank: int | None
    """For a level: its place on the ladder, 1 for the lowest."""
    description: str | None
    """What it is, in a sentence or two."""
    holders: tuple[str, ...]
    """The ids of the people who hold it now, each once, in the order of the data."""
    size: Size | None
    """How many people should hold it."""
    term: Duration | None
    """For how long it is held."""
    represents_body: bool
    """Whether the foundation lists its holders as the maintainers of the body."""
    github_team: str | None
    """The GitHub team that mirrors its holders, as organization/team."""


@dataclass(frozen=True, slots=True)
class Roles:
    """`roles.json`: levels, offices and teams, with those who hold them."""

    api: Literal["v1"]
    """The version of this interface."""
    file: Literal["roles"]
    """Which file this is."""
    body: str
    """The id of the body."""
    governing: str | None
    """The id of the role that governs."""
    roles: tuple[Role, ...]
    """Levels from the lowest to the highest, then offices, then teams."""
