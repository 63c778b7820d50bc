"""What holders of a role do, and what it takes to become one: counts, times, roles, sponsors, and trees of them."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.backing import Sponsors
from bylaws.model.groups import Counted, Group
from bylaws.model.noted import Binding
from bylaws.model.procedures import NamedLink
from bylaws.model.quantities import Portion
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    PHRASE,
    TEXT,
    WHOLE,
    Open,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Duty(Counted, Binding):
    """Something that a holder does. The line form is the text; a duty with a number has `count` and `of` instead."""

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "count")

    text: str | Open | None = optional(PHRASE, "Review pull requests in their area")
    """The duty, as a phrase that begins with a verb, without a full stop."""

    do: str | None = optional(TEXT, "make", settled=True)
    """For `count`: the verb before the number, as in `make at least 30 contributions a year`."""


class Prohibition(Binding):
    """Something that a holder must not do. The line form is the text."""

    ONE_LINE: ClassVar[str] = "text"

    text: str = required(PHRASE, "merge their own changes")
    """What, as a phrase that begins with a verb, without a full stop and without *not*."""


class Requirement(Counted, Binding):
    """A condition for a role: a text, a count, a time, an earlier role, sponsors, or a combination of conditions.

    The line form is the text.
    """

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = (
        "text", "count", "held", "active_for", "effort", "working_time", "sponsors", "two_factor", "joined", "accepted",
        "any_of", "all_of",
    )  # fmt: skip

    text: str | Open | None = optional(PHRASE, "Knows the area in depth")
    """The condition in words, as a phrase without a full stop. With a `strength`, it begins with a verb: `know the
    area in depth`. Conditions that are no text are said as the texts beside them are: `Has been …`, `You have been …`,
    or as nouns."""

    done: str | Open | None = optional(TEXT, "reviewed")
    """For `count`: what has been done to them, as in `has reviewed at least 15 pull requests`."""

    of_which: tuple[Requirement, ...] | Open = several(lambda: Requirement, {"count": 3, "of": "changes of some size"})
    """For `count`: what some of them must be."""

    held: tuple[str, ...] | Open = one_or_several(ref("role"), "reviewer")
    """A role that must be held, or must have been held; one of several."""

    held_for: Duration | Open | None = optional(Duration, "at least 3 months")
    """For how long it must have been held."""

    active_for: Duration | Open | None = optional(Duration, "at least 3 months")
    """For how long somebody must have contributed."""

    effort: Duration | Open | None = optional(Duration, "at least 120 hours")
    """The time that somebody gives, in each `per`."""

    working_time: Portion | Open | None = optional(Portion, "at least 20%")
    """The share of the working time that somebody gives. WasmEdge and Rook have such a rule."""

    sponsors: Sponsors | Open | None = optional(Sponsors, {"count": 2, "role": "approver"})
    """People who vouch for the candidate."""

    two_factor: bool | Open | None = optional(FLAG, True)
    """Two-factor authentication on the account."""

    joined: tuple[str, ...] | Open = one_or_several(ref("channel"), ["dev-list"])
    """Channels in which the candidate takes part."""

    accepted: tuple[NamedLink, ...] | Open = several(
        NamedLink, {"text": "the contributing guide", "url": "https://example.org/guide"}
    )
    """Documents that the candidate has read and agrees to."""

    title: str | Open | None = optional(TEXT, "Technical skill")
    """For `any_of` and `all_of`: a heading for the group."""

    any_of: tuple[Requirement, ...] | Open = several(lambda: Requirement, "2 merged pull requests", "5 reviews")
    """Conditions of which `at_least` must be met."""

    at_least: int = optional(WHOLE, 1, default=1, settled=True)
    """How many of `any_of` must be met."""

    all_of: tuple[Requirement, ...] | Open = several(lambda: Requirement, "2 merged pull requests", "5 reviews")
    """Conditions that must all be met."""

    judged_by: Group | Open | None = optional(Group, "maintainer")
    """Who says whether it is met, where that is not plain."""

    waived_by: Group | Open | None = optional(Group, "maintainer")
    """Who may do without it."""
