"""Teams, committees and councils: bodies within the body, with a size, a term, and rules of their own."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bylaws.model.decided import Decided
from bylaws.model.groups import Group
from bylaws.model.ladder import Role
from bylaws.model.noted import Noted
from bylaws.model.reviewing import Reviewing
from bylaws.model.seating import Forfeiture, Quota, SeatClass, Vacancy
from bylaws.model.times import Date, Duration
from bylaws.source import (
    FLAG,
    PHRASE,
    TEXT,
    WHOLE,
    Open,
    by_id,
    one_of,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class TeamKind(StrEnum):
    """What kind of team it is."""

    TEAM = "team"
    """People with a task."""
    COUNCIL = "council"
    """All holders of a role, acting together."""
    COMMITTEE = "committee"
    """People who decide for others."""


class Delegation(Noted):
    """A power that a team has handed on."""

    power: str = required(PHRASE, "Reviewing conduct reports")
    """What is handed on, as a phrase."""

    to: str = required(TEXT, "the Code of Conduct committee")
    """To whom."""


class Team(Role):
    """A body within the body. Who is on it is said by `seats`, or by `members` where that follows from a role."""

    kind: TeamKind = optional(TeamKind, "committee", default=TeamKind.TEAM, settled=True)
    """What kind of team it is."""

    members: Group | Open | None = optional(Group, "maintainer")
    """For a team whose members follow from another role: nobody is listed twice."""

    purpose: str | Open | None = optional(TEXT, "handles all reports of vulnerabilities")
    """What it is for: a phrase with a verb behind the name of the team, or a full sentence."""

    powers: tuple[str, ...] | Open = several(PHRASE, "Decide what belongs to the project")
    """What it decides, as phrases."""

    delegated: tuple[Delegation, ...] | Open = several(Delegation, {"power": "Conduct", "to": "the conduct committee"})
    """What it has handed on."""

    appointed_by: Group | Open | None = optional(Group, "maintainer")
    """Who appoints its members."""

    ratified_by: Group | Open | None = optional(Group, "steering-committee")
    """Who must confirm what it proposes."""

    may_be_everyone: Group | Open | None = optional(Group, "maintainer")
    """A group that may act as this team itself instead of appointing one; `size` counts only if it does not."""

    criteria: tuple[str, ...] | Open = several(PHRASE, "Experience with conflict resolution")
    """What its members should bring, as phrases."""

    outsiders: bool | Open | None = optional(FLAG, True)
    """Whether people from outside the body may be members."""

    seat_owner: str | Open | None = optional(one_of("person", "organization"), "person")
    """To whom a seat belongs when its holder changes employer."""

    replaceable: bool | Open = optional(FLAG, True, default=False)
    """Whether an organization may replace its people at any time, in so many words. Confidential Containers has such a
    rule."""

    classes: Mapping[str, SeatClass] | Open = by_id(SeatClass, {"end-user": {"name": "End user seat", "size": "1"}})
    """Classes of seats that are filled in different ways, by id."""

    odd: bool | Open = optional(FLAG, True, default=False)
    """Whether the number of its members must be odd. Dapr has such a rule."""

    quotas: tuple[Quota, ...] | Open = several(Quota, {"organizations": "at least 3"})
    """What kinds of members there must be."""

    cohorts: tuple[int, ...] | Open = several(WHOLE, 3, 2)
    """How many seats are filled in each round, for terms that overlap."""

    replaced_per_year: int | Open | None = optional(WHOLE, 1)
    """How many members are replaced every year at the least. The CNCF's template for projects with subprojects has
    such a rule."""

    renewal_within: Duration | Open | None = optional(Duration, "30 days")
    """How soon after a term has ended it must be renewed or the seat filled."""

    election: str | Open | None = optional(ref("election"), "steering-election")
    """The election that fills it: a key of `elections`."""

    decides: Decided | Open | None = optional(Decided, {"vote": "committee-majority"})
    """How it decides among its members."""

    vacancy: Vacancy | Open | None = optional(Vacancy, {"rest_of_term": True})
    """What happens when a seat falls empty."""

    forfeiture: tuple[Forfeiture, ...] | Open = several(Forfeiture, {"missed": "more than 1/2", "per": "6 months"})
    """How a seat is lost without a vote."""

    alternates: str | Open | None = optional(TEXT, "Each organization names one alternate for each of its members.")
    """Who may act for a member, as a full sentence. Istio and Tekton have such a rule."""

    begun_by: str | Open | None = optional(TEXT, "All maintainers are members until the first election.")
    """Who the first members are, as a full sentence."""

    review_every: Reviewing | Open | None = optional(Reviewing, "1 year")
    """How often its membership is reviewed at the least."""

    reviewed: Date | Open | None = optional(Date, "2026-03-01")
    """When that was last done."""

    contact: tuple[str, ...] | Open = one_or_several(ref("channel"), ["steering-list"])
    """How to reach it."""
