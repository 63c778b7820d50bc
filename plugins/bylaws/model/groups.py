"""Groups of people, as expressions over who holds what. A roster is never typed twice."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar, Final

from bylaws.model.times import Duration
from bylaws.source import (
    TEXT,
    WHOLE,
    Node,
    Open,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Excluded(StrEnum):
    """Who is left out of a group because of the matter at hand."""

    SUBJECT = "subject"
    """The person whom the matter is about."""
    ACCUSED = "accused"
    """Anyone who is accused."""
    CANDIDATE = "candidate"
    """The candidate."""
    AUTHOR = "author"
    """Whoever made the proposal or the change."""
    INVOLVED = "involved"
    """Everybody with a part in the matter."""
    SAME_ORGANIZATION = "same-organization"
    """Everybody from the organization of the person concerned."""


class ElectorateDate(StrEnum):
    """The moment at which a group is counted."""

    NOW = "now"
    """Today."""
    VOTE_OPENED = "vote-opened"
    """When the vote was opened."""
    LAST_ELECTION = "last-election"
    """At the last election."""


ANYONE = "anyone"
"""The group of everybody, members of the body or not: usable wherever a role is."""

FOUNDATION = "foundation"
"""The foundation that hosts the body: usable wherever a role is, for matters that it decides."""

RESERVED_GROUPS = frozenset({ANYONE, FOUNDATION})

WHOLE_BODY = "whole"
"""The scope of seats that are held in the whole body: leaves out those who hold the role in a part of it only."""

CONCERNED = "concerned"
EACH_CONCERNED = "each-concerned"
WHERE_RAISED = "where-raised"
RELATIVE_SCOPES = frozenset({CONCERNED, EACH_CONCERNED, WHERE_RAISED})
"""Scopes that depend on the matter: the scope that it concerns, each of those that it concerns, and the one in which it
was raised."""


NOTE_ELSEWHERE: Final = "write the note on the rule, behind which it is printed"


class Counted(Node):
    """Something that is counted: contributions in some time."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {"note": NOTE_ELSEWHERE}

    count: int | Open | None = optional(WHOLE, 5)
    """How many, at the least."""

    of: tuple[str, ...] = one_or_several(TEXT, "merged pull requests", settled=True)
    """What is counted, in the plural. Several kinds are counted together."""

    per: Duration | Open | None = optional(Duration, "1 year")
    """The time in which they are counted."""

    source: str | Open | None = optional(TEXT, "DevStats")
    """Where the number is read: a name or an address."""


class Attended(Node):
    """A part in the last meetings, where that gives the right to vote."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {"note": NOTE_ELSEWHERE}

    number: int = required(WHOLE, 3)
    """How many meetings, at the least."""

    of: int = required(WHOLE, 4)
    """Of how many of the last ones."""

    meeting: str | Open | None = optional(ref("meeting"), "weekly-call")
    """Which meeting."""


class Group(Node):
    """People: the active holders of a role, contributors, or a combination of such groups. One word names a role,
    office or team."""

    ONE_LINE: ClassVar[str] = "role"
    IF_LISTED: ClassVar[str] = (
        "name one role; combine roles with `{any_of: [maintainer, committer]}`; list people in `seats`"
    )
    NOT_EMPTY: ClassVar[tuple[str, ...]] = ("role", "contributors", "attended", "any_of", "all_of")
    ELSEWHERE: ClassVar[Mapping[str, str]] = {"note": NOTE_ELSEWHERE}

    role: str | Open | None = optional(ref("role"), "maintainer")
    """The role, office or team whose active holders are meant; `anyone` for everybody, `foundation` for the
    foundation that hosts the body."""

    scope: str | Open | None = optional(ref("scope"), "docs")
    """Only holders in this scope. `concerned`: the scope that the matter concerns; `each-concerned`: where it concerns
    several, so many in each of them; `where-raised`: the one in which it was raised; `whole`: only those who hold the
    role in the whole body."""

    tier: str | Open | None = optional(ref("tier"), "graduated")
    """Only holders in the subprojects of this class."""

    attended: Attended | Open | None = optional(Attended, {"number": 3, "of": 4, "meeting": "weekly-call"})
    """Only people who have come to so many of the last meetings. Who that is, nobody knows beforehand."""

    contributors: Counted | Open | None = optional(Counted, {"count": 1, "of": "merged changes", "per": "12 months"})
    """Everybody who has contributed so much, whatever role they hold."""

    any_of: tuple[Group, ...] = several(lambda: Group, "maintainer", "committer", settled=True)
    """People in at least one of these groups; each person counts once."""

    all_of: tuple[Group, ...] = several(lambda: Group, "maintainer", "security-response", settled=True)
    """People in every one of these groups."""

    but_not: Group | Open | None = optional(lambda: Group, "chair")
    """People who are left out because they are in this group too."""

    excluding: tuple[Excluded, ...] | Open = one_or_several(Excluded, "accused")
    """People who are left out because of the matter at hand."""

    as_of: ElectorateDate | Open = optional(ElectorateDate, "vote-opened", default=ElectorateDate.NOW)
    """The moment at which the group is counted."""
