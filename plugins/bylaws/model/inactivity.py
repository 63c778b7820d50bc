"""When a holder counts as inactive, and what follows, by degrees."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.decided import Decided
from bylaws.model.groups import Excluded, Group
from bylaws.model.noted import Binding, Noted, Reasoned
from bylaws.model.procedures import Step
from bylaws.model.quantities import Portion
from bylaws.model.reviewing import Reviewing
from bylaws.model.times import Duration
from bylaws.source import FLAG, PHRASE, TEXT, WHOLE, Open, one_of, one_or_several, optional, ref, several


class Clock(Noted):
    """A silence that is measured: in time, in meetings, or in messages without an answer.

    The line form is what is missing; `longer_than` says for how long.
    """

    ONE_LINE: ClassVar[str] = "without"
    ONE_OF: ClassVar[tuple[str, ...]] = ("without", "missed", "unanswered")

    without: str | Open | None = optional(PHRASE, "contributions")
    """What is missing, as a noun or as a phrase behind “without”: `contributions`, `reviewing or merging a change`."""

    missed: str | Open | None = optional(TEXT, "maintainer meetings")
    """The meetings that are missed, in the plural."""

    unanswered: str | Open | None = optional(TEXT, "reminders")
    """The messages that are not answered, in the plural."""

    longer_than: Duration | Open | None = optional(Duration, "12 months")
    """For how long it is missing."""

    count: int | Open | None = optional(WHOLE, 4)
    """For meetings and messages: how many."""

    in_a_row: bool | Open = optional(FLAG, True, default=False)
    """For `count`: whether they must follow one another."""

    share: Portion | Open | None = optional(Portion, "more than 1/2")
    """For meetings: how large a part of them, instead of `count`."""

    per: Duration | Open | None = optional(Duration, "6 months")
    """For meetings and messages: the time in which they are counted."""

    source: str | Open | None = optional(TEXT, "DevStats")
    """Where that is read: a name or an address."""


class Consequence(StrEnum):
    """What follows inactivity."""

    NOTICE = "notice"
    """The person is asked."""
    NO_VOTE = "no-vote"
    """The person loses the vote."""
    SUSPENDED = "suspended"
    """The person may not use the role until they are active again."""
    INACTIVE = "inactive"
    """The seat counts as inactive: it stays listed, and is no longer counted in votes."""
    EMERITUS = "emeritus"
    """The person becomes emeritus."""
    EMERITUS_OFFERED = "emeritus-offered"
    """The person is asked to take emeritus status."""
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

    text: str | Open | None = optional(TEXT, "ask about their plans")
    """In words: with an `actor`, what they do, as a phrase that begins with a verb; else a full sentence."""

    then: Consequence | Open | None = optional(Consequence, "emeritus")
    """What follows by itself."""

    actor: Group | Open | None = optional(Group, "maintainer")
    """For `text`: who does it. For `then` with a `vote`: who votes. Someone who holds the same role is another one."""

    after: Duration | Open | None = optional(Duration, "3 months")
    """After how long, where that differs from the clocks."""

    count: int | Open | None = optional(WHOLE, 4)
    """For a clock that counts meetings or messages: after how many."""

    vote: str | Open | None = optional(ref("vote kind"), "two-thirds")
    """The kind of vote that it takes. Without it, it follows without a vote."""

    excluding: tuple[Excluded, ...] | Open = one_or_several(Excluded, "subject")
    """Who has no vote in this."""

    until: str | Open | None = optional(TEXT, "they review a change again")
    """When it ends, in words with a verb."""

    unless: str | Open | None = optional(TEXT, "they have said when they will be back")
    """What prevents it, in words with a verb."""


class Inactivity(Reasoned, Binding):
    """When a holder is considered inactive, and what follows. Several rules can stand side by side, each with its own
    clocks and effects.
    """

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "consequences": "use `effects`",
        "periodically": "write `reviewed_every: periodically`",
    }

    applies_to: tuple[str, ...] | Open = one_or_several(ref("role"), ["maintainer"])
    """The roles to which it applies. Without it, in `lifecycle`, every role."""

    clocks: tuple[Clock, ...] | Open = one_or_several(Clock, {"without": "contributions", "longer_than": "12 months"})
    """The silences that are measured."""

    needs: str | Open = optional(one_of("any", "all"), "all", default="any")
    """Whether one of several silences is enough."""

    reviewed_every: Reviewing | Open | None = optional(Reviewing, "3 months")
    """How often this is looked at."""

    reviewed_by: Group | Open | None = optional(Group, "maintainer")
    """Who looks at it."""

    steps: tuple[Step, ...] | Open = several(Step, {"action": "write to the person in private", "waits": "2 weeks"})
    """What is done before anything follows."""

    effects: tuple[Effect, ...] | Open = several(Effect, {"after": "3 months", "then": "emeritus"})
    """What follows, by degrees."""

    extended_by: Decided | Open | None = optional(Decided, {"vote": "two-thirds"})
    """Who may grant more time, and by which vote."""
