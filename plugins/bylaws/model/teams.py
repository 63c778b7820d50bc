"""Teams, committees and councils: bodies within the body, with a size, a term, and rules of their own."""

from __future__ import annotations

from enum import StrEnum

from bylaws.model.decided import Decided, Step
from bylaws.model.groups import Group
from bylaws.model.ladder import Role
from bylaws.model.noted import Noted
from bylaws.model.quantities import Count
from bylaws.model.times import Date, Duration
from bylaws.shape import FLAG, TEXT, WHOLE, one_of, one_or_several, optional, ref, required, several


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

    power: str = required(TEXT, "Reviewing conduct reports")
    """What is handed on, as a phrase."""

    to: str = required(TEXT, "the Code of Conduct committee")
    """To whom."""


class SeatClass(Noted):
    """A class of seats within a team, filled in its own way."""

    name: str = required(TEXT, "End user seat")
    """The name of the class."""

    size: Count | None = optional(Count, "1")
    """How many such seats there are."""

    filled_by: str | None = optional(one_of("election", "appointment", "ex-officio", "subproject"), "election")
    """How they are filled; `subproject`: each subproject sends its own."""

    eligible: Group | None = optional(Group, "anyone")
    """Who may hold one."""

    term: Duration | None = optional(Duration, "1 year")
    """For how long, where that differs from the team."""

    required: bool = optional(FLAG, False, default=True)
    """Whether the seats must be filled."""


class Vacancy(Noted):
    """What happens when a seat falls empty."""

    steps: tuple[Step, ...] = several(Step, "The candidate with the next most votes takes the seat.")
    """What is tried, in this order."""

    rest_of_term: bool = optional(FLAG, True, default=False)
    """Whether a successor serves the rest of the term only."""

    skip_within: Duration | None = optional(Duration, "7 weeks")
    """A seat that falls empty so soon before the regular election stays empty until then."""


class Team(Role):
    """A body within the body. Who is on it is said by `seats`, or by `members` where that follows from a role."""

    kind: TeamKind = optional(TeamKind, "committee", default=TeamKind.TEAM)
    """What kind of team it is."""

    members: Group | None = optional(Group, "maintainer")
    """For a team whose members follow from another role: nobody is listed twice."""

    purpose: str | None = optional(TEXT, "Handles reports of security problems.")
    """What it is for, as a full sentence."""

    powers: tuple[str, ...] = several(TEXT, "Decide what belongs to the project")
    """What it decides, as phrases."""

    delegated: tuple[Delegation, ...] = several(Delegation, {"power": "Conduct", "to": "the conduct committee"})
    """What it has handed on."""

    appointed_by: Group | None = optional(Group, "maintainer")
    """Who appoints its members."""

    ratified_by: Group | None = optional(Group, "steering-committee")
    """Who must confirm what it proposes."""

    may_be_everyone: Group | None = optional(Group, "maintainer")
    """A group that may act as this team itself instead of appointing one; `size` counts only if it does not."""

    criteria: tuple[str, ...] = several(TEXT, "Experience with conflict resolution")
    """What its members should bring."""

    outsiders: bool | None = optional(FLAG, True)
    """Whether people from outside the body may be members."""

    seat_owner: str | None = optional(one_of("person", "organization"), "person")
    """To whom a seat belongs when its holder changes employer."""

    classes: tuple[SeatClass, ...] = several(SeatClass, {"name": "End user seat", "size": "1"})
    """Classes of seats that are filled in different ways."""

    cohorts: tuple[int, ...] = several(WHOLE, 3, 2)
    """How many seats are filled in each round, for terms that overlap."""

    replaced_per_year: int | None = optional(WHOLE, 1)
    """How many members are replaced every year at the least."""

    renewal_within: Duration | None = optional(Duration, "30 days")
    """How soon after a term has ended it must be renewed or the seat filled."""

    election: str | None = optional(ref("election"), "steering-election")
    """The election that fills it: a key of `elections`."""

    decides: Decided | None = optional(Decided, {"vote": "committee-majority"})
    """How it decides among its members."""

    vacancy: Vacancy | None = optional(Vacancy, {"rest_of_term": True})
    """What happens when a seat falls empty."""

    review_every: Duration | None = optional(Duration, "1 year")
    """How often its membership is reviewed at the least."""

    reviewed: Date | None = optional(Date, "2026-03-01")
    """When that was last done."""

    contact: tuple[str, ...] = one_or_several(ref("channel"), ["steering-list"])
    """How to reach it."""
