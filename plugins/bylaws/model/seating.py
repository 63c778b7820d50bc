"""Seats: limits for organizations, classes of seats, quotas, and what happens when a seat falls empty or is lost."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.conditions import Condition
from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Noted, Strength
from bylaws.model.procedures import Step
from bylaws.model.quantities import Limit, Portion, Size
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    TEXT,
    WHOLE,
    Open,
    one_of,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Resignation(Binding):
    """How soon enough people must resign for a limit to be met again. The line form is the time."""

    ONE_LINE: ClassVar[str] = "within"

    within: Duration | Open | None = optional(Duration, "30 days")
    """How soon."""


class Cap(Binding):
    """How many seats one organization may hold. The line form is the limit."""

    ONE_LINE: ClassVar[str] = "limit"

    limit: Limit = required(Limit, "2 per organization")
    """The limit."""

    when: Condition | None = optional(Condition, {"number": "at least 5", "of": "maintainer"}, settled=True)
    """The only case in which it holds, such as that there are so many people."""

    word: str | Open | None = optional(TEXT, "company")
    """The body's own word for an organization."""

    classes: tuple[str, ...] | Open = one_or_several(ref("seat class"), ["end-user"])
    """The classes of seats that are counted. Without it, all seats."""

    from_: str | Open | None = optional(TEXT, "the first terms have ended", key="from")
    """When it begins to hold: a date, or an event in words with a verb. Without it, it holds now. Knative has such a
    rule."""

    at_election: tuple[Step, ...] | Open = several(Step, "The candidate with the next most votes takes the seat.")
    """What happens when an election exceeds it, in this order."""

    resign: Resignation | Open | None = optional(Resignation, "30 days")
    """How soon enough people of that organization must resign when it is exceeded later."""

    on_breach: tuple[Step, ...] | Open = several(Step, "Members of that organization resign until the limit is met.")
    """What happens when it is exceeded later, for example by a change of employer, in this order."""


class SizeVariant(Binding):
    """Another number of people for one case."""

    when: Condition = required(Condition, {"number": "at least 10", "of": "committer"})
    """The case."""

    size: Size = required(Size, "at least 3")
    """How many people there are then."""


class Quota(Binding):
    """Some members must be of one kind. The line form says it in words."""

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "organizations", "number")

    text: str | Open | None = optional(TEXT, "Members come from different regions of the world.")
    """In words, as a full sentence; with a `strength`, as a phrase that begins with a verb: `come from different
    regions of the world`."""

    organizations: Size | Open | None = optional(Size, "at least 3")
    """From how many organizations the members must come."""

    number: Size | Open | None = optional(Size, "at least 1")
    """How many members must be in `of`."""

    of: Group | None = optional(Group, "maintainer", settled=True)
    """The group for `number`."""


class VacancyStep(Step):
    """What is done about an empty seat. The line form is the action."""

    classes: tuple[str, ...] | Open = one_or_several(ref("seat class"), ["elected"])
    """The classes of seats for which it is done. Without it, all of them."""


class Vacancy(Noted):
    """What happens when a seat or an office falls empty."""

    acting: Group | Open | None = optional(Group, "maintainer")
    """Who acts until it is filled."""

    within: Duration | Open | None = optional(Duration, "30 days")
    """How soon it is filled."""

    within_strength: Strength | Open | None = optional(Strength, "should")
    """How binding that is. Without it, it is a must."""

    steps: tuple[VacancyStep, ...] | Open = several(
        VacancyStep, "The candidate with the next most votes takes the seat."
    )
    """What is done, in this order."""

    rest_of_term: bool | Open = optional(FLAG, True, default=False)
    """Whether a successor serves the rest of the term only."""

    skip_within: Duration | Open | None = optional(Duration, "7 weeks")
    """A seat that falls empty so soon before the regular election stays empty until then."""


class SeatClass(Binding):
    """A class of seats within a team, filled in its own way."""

    name: str = required(TEXT, "End user seat")
    """The name of the class."""

    size: Size | Open | None = optional(Size, "1")
    """How many such seats there are."""

    filled_by: str | Open | None = optional(one_of("election", "appointment", "ex-officio", "subproject"), "election")
    """How they are filled; `ex-officio`: held because of another role; `subproject`: each subproject sends its own."""

    elected_by: Group | Open | None = optional(Group, "contributor")
    """Who elects their holders."""

    appointed_by: Group | Open | None = optional(Group, "steering-committee")
    """Who appoints their holders."""

    eligible: Group | Open | None = optional(Group, "anyone")
    """Who may hold one."""

    organization: str | Open | None = optional(ref("organization"), "example")
    """The organization to which they belong, where it names their holders."""

    term: Duration | Open | None = optional(Duration, "1 year")
    """For how long, where that differs from the team."""

    cohorts: tuple[int, ...] | Open = several(WHOLE, 2, 2)
    """How many of them are filled in each round, for terms that overlap."""

    not_with: tuple[str, ...] | Open = one_or_several(ref("seat class"), ["appointed"])
    """Classes of which nobody can hold a seat at the same time."""

    required: bool | Open = optional(FLAG, False, default=True)
    """Whether the seats must be filled."""

    vacancy: Vacancy | Open | None = optional(Vacancy, {"rest_of_term": True})
    """What happens when one falls empty, where that differs from the team."""


class Forfeiture(Noted):
    """A way to lose a seat without a vote. The line form says it in words."""

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "missed")

    text: str | Open | None = optional(TEXT, "Whoever changes employer loses the seat.")
    """In words, as a full sentence."""

    missed: Portion | Open | None = optional(Portion, "more than 1/2")
    """The share of the meetings that somebody has missed."""

    per: Duration | Open | None = optional(Duration, "6 months")
    """The time in which they are counted."""
