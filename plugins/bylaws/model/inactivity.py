"""When a holder counts as inactive, and what follows, by degrees."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from bylaws.model.decided import Decided
from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Noted
from bylaws.model.procedures import Step
from bylaws.model.times import Duration
from bylaws.source import (
    TEXT,
    Open,
    one_of,
    optional,
    ref,
    required,
    several,
)


class Clock(Noted):
    """A silence that is measured. The line form is what is missing; `longer_than` says how long."""

    ONE_LINE: ClassVar[str] = "without"

    without: str = required(TEXT, "contributions")
    """What is missing, as a noun."""

    longer_than: Duration | Open | None = optional(Duration, "12 months")
    """For how long it is missing."""

    source: str | Open | None = optional(TEXT, "DevStats")
    """Where that is read: a name or an address."""


class Consequence(StrEnum):
    """What follows inactivity."""

    NOTICE = "notice"
    """The person is asked."""
    SUSPENDED = "suspended"
    """The person may not use the role until they are active again."""
    INACTIVE = "inactive"
    """The seat counts as inactive: it stays listed, and is no longer counted in votes."""
    EMERITUS = "emeritus"
    """The person becomes emeritus."""
    LOWER_LEVEL = "lower-level"
    """The person moves to a lower level."""
    REMOVED = "removed"
    """The person loses the role."""
    MAY_BE_REMOVED = "may-be-removed"
    """The person can be removed by the rules on removal."""


class Effect(Binding):
    """What follows inactivity. The line form says it in words."""

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "then")

    text: str | Open | None = optional(TEXT, "The person is asked to move to emeritus.")
    """In words, as a full sentence."""

    then: Consequence | Open | None = optional(Consequence, "emeritus")
    """What follows by itself."""

    after: Duration | Open | None = optional(Duration, "3 months")
    """After how long, where that differs from the clocks."""

    vote: str | Open | None = optional(ref("vote kind"), "two-thirds")
    """The kind of vote that it takes. Without it, it follows without a vote."""

    unless: str | Open | None = optional(TEXT, "the person has said when they will be back")
    """What prevents it, in words with a verb."""


class Inactivity(Binding):
    """When a holder counts as inactive, and what follows."""

    clocks: tuple[Clock, ...] | Open = several(Clock, {"without": "contributions", "longer_than": "12 months"})
    """The silences that are measured."""

    needs: str | Open = optional(one_of("any", "all"), "all", default="any")
    """Whether one of several silences is enough."""

    reviewed_every: Duration | Open | None = optional(Duration, "3 months")
    """How often this is looked at."""

    reviewed_by: Group | Open | None = optional(Group, "maintainer")
    """Who looks at it."""

    steps: tuple[Step, ...] | Open = several(Step, {"action": "Write to the person in private.", "waits": "2 weeks"})
    """What is done before anything follows."""

    effects: tuple[Effect, ...] | Open = several(Effect, {"after": "3 months", "then": "emeritus"})
    """What follows, by degrees."""

    extended_by: Decided | Open | None = optional(Decided, {"vote": "two-thirds"})
    """Who may grant more time, and by which vote."""
