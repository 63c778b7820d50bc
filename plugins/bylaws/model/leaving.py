"""How a role is left for good or for a while, what becomes of those who left, and how they come back."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.decided import Decided
from bylaws.model.noted import Noted, Reasoned, Strength
from bylaws.model.procedures import Step
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    PHRASE,
    TEXT,
    Open,
    one_or_several,
    optional,
    ref,
    several,
)


class Return(Decided):
    """How somebody takes a role again. The line form says it in words."""

    ONE_LINE: ClassVar[str] = "text"

    text: str | Open | None = optional(TEXT, "open a pull request that removes the mark; no vote is needed")
    """What whoever returns does, as a phrase that begins with a verb; a full sentence stands as it is."""

    within: Duration | Open | None = optional(Duration, "2 years")
    """How long after leaving it is possible."""

    active_for: Duration | Open | None = optional(Duration, "1 month")
    """How long somebody must have been active again."""

    as_new: bool | Open = optional(FLAG, True, default=False)
    """Whether everything is asked for again that a new holder needs."""

    automatic: bool | Open = optional(FLAG, True, default=False)
    """Whether it needs no decision."""


class SteppingDown(Reasoned, Noted):
    """How a holder leaves a role, in part or altogether."""

    any_time: bool | Open = optional(FLAG, True, default=False)
    """Whether one may leave at any time, in so many words."""

    allowed: bool | Open = optional(FLAG, True, default=False)
    """Whether one may leave, where the rules say no more than that. Longhorn and etcd have such a rule."""

    contact: tuple[str, ...] | Open = one_or_several(ref("channel"), ["private-list"])
    """Whom to tell."""

    notice: Duration | Open | None = optional(Duration, "7 days")
    """How long before."""

    successor: bool | Open = optional(FLAG, True, default=False)
    """Whether one helps to find a successor."""

    down_the_ladder: bool | Open = optional(FLAG, True, default=False)
    """Whether one may move to a lower level instead of leaving."""

    steps: tuple[Step, ...] | Open = several(Step, "open a pull request that moves your entry")
    """What is done, step by step."""


class Leave(Noted):
    """A leave of absence."""

    reasons_needed: bool | Open = optional(FLAG, False, default=False)
    """Whether reasons must be given."""

    how: str | Open | None = optional(TEXT, "open a pull request that marks you as on leave")
    """What whoever takes it does, as a phrase that begins with a verb; a full sentence stands as it is."""

    how_strength: Strength | Open | None = optional(Strength, "should")
    """How binding that is. Without it, it is how leave is taken."""

    most: Duration | Open | None = optional(Duration, "6 months")
    """How long it may last."""

    most_strength: Strength | Open | None = optional(Strength, "should")
    """How binding that is. Without it, it is a must."""

    counted: bool | Open = optional(FLAG, True, default=False)
    """Whether people on leave are still counted when votes are counted."""

    stand_in: str | Open | None = optional(TEXT, "The others choose a member who acts until then.")
    """Who acts meanwhile, as a full sentence. Tekton has such a rule."""

    back: Return | Open | None = optional(Return, "open a pull request that removes the mark; no vote is needed")
    """How it ends."""

    silent_for: Duration | Open | None = optional(Duration, "6 months")
    """After how long without contact the seat becomes an emeritus seat."""


class Entry(Decided):
    """How emeritus status is given."""

    automatic: bool | Open = optional(FLAG, True, default=False)
    """Whether no vote is needed, in so many words."""

    on_request: bool | Open = optional(FLAG, True, default=False)
    """Whether it is given to whoever asks for it."""

    declinable: bool | Open = optional(FLAG, True, default=False)
    """Whether somebody can decline it, in so many words. Trickster has such a rule."""


class Emeritus(Reasoned, Noted):
    """What becomes of somebody who has left."""

    when: tuple[str, ...] | Open = one_or_several(TEXT, ["step down"])
    """Who takes emeritus status: what they do, as phrases behind “people who”. A full sentence stands as it is."""

    entry: Entry | Open | None = optional(Entry, {"vote": "two-thirds"})
    """How it is given."""

    rights: tuple[str, ...] | Open = several(PHRASE, "be consulted on designs")
    """What emeritus holders may do, as phrases that begin with a verb."""

    keeps_vote_for: Duration | Open | None = optional(Duration, "1 year")
    """For how long they keep their vote."""

    without_vote: bool | Open = optional(FLAG, True, default=False)
    """Whether they have no vote, in so many words."""

    permanent: bool | Open = optional(FLAG, True, default=False)
    """Whether their names stay listed until they ask to be removed."""

    for_good: bool | Open = optional(FLAG, True, default=False)
    """Whether their names stay listed for good, in so many words. Jaeger and Cortex have such a rule."""

    listed_in: str | Open | None = optional(TEXT, "MAINTAINERS.md")
    """The document in which their names stand."""

    back: Return | Open | None = optional(Return, {"vote": "simple-majority"})
    """How they may return."""
