"""What every decision has: a vote kind, an electorate, and the way there."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.model.quantities import Threshold
from bylaws.model.times import Duration
from bylaws.shape import FLAG, TEXT, URL, WHOLE, Node, one_or_several, optional, ref, required, several


class Strength(StrEnum):
    """How binding something is. A `should` is never printed as a `must`."""

    MUST = "must"
    """A rule."""
    SHOULD = "should"
    """Advice that needs a reason not to be followed."""
    MAY = "may"
    """Allowed."""
    TARGET = "target"
    """An aim that is not reached yet, or not always."""


class Link(Node):
    """A link with its words."""

    text: str = required(TEXT, "the meeting recordings")
    """The words."""

    url: str = required(URL, "https://www.youtube.com/@cncftagruntime173")
    """The address."""


class Decided(Noted):
    """Something that is decided. What is left out follows from `voting`: its default, its electorate, its venues."""

    vote: str | None = optional(ref("vote kind"), "two-thirds")
    """The kind of vote: a key of `voting.kinds`. Without it, `voting.default`."""

    by: Group | None = optional(Group, "maintainer")
    """Who decides. Without it, `voting.electorate`."""

    discussion: Duration | None = optional(Duration, "about 3 to 5 business days")
    """How long it is discussed before."""

    open_for: Duration | None = optional(Duration, "at least 7 days")
    """How long the vote stays open, where that differs from its kind."""

    fallback: str | None = optional(ref("vote kind"), "simple-majority")
    """The kind of vote that follows when the first way brings no decision."""

    must_be_voted: bool = optional(FLAG, True, default=False)
    """Whether it always takes a vote, even where nobody objects."""

    venues: tuple[str, ...] = one_or_several(ref("place"), ["dev-list"])
    """The channels or meetings in which it is decided, where that differs from `voting.venues`."""


class Approval(Noted):
    """Approvals that are needed before, or instead of, a vote."""

    passes: Threshold = required(Threshold, "at least 1/3")
    """How many approvals."""

    by: Group = required(Group, "reviewer")
    """Whose approvals count."""


class Sponsors(Noted):
    """People who vouch for a candidate."""

    count: int = required(WHOLE, 2)
    """How many."""

    role: Group = required(Group, "approver")
    """Who may vouch."""

    from_other_organizations: int | None = optional(WHOLE, 1)
    """How many of them must not be of the candidate's organization."""


class Step(Noted):
    """One step of a procedure. The line form is the action."""

    ONE_LINE: ClassVar[str] = "action"

    action: str = required(TEXT, "Open a pull request that adds the new maintainer.")
    """What is done: a full sentence."""

    actor: Group | None = optional(Group, "maintainer")
    """Who does it."""

    where: tuple[str, ...] = one_or_several(ref("place"), ["dev-list"])
    """The channels or meetings in which it is done."""

    within: Duration | None = optional(Duration, "7 days")
    """How long it may take."""

    strength: Strength = optional(Strength, "should", default=Strength.MUST)
    """How binding it is."""

    links: tuple[Link, ...] = several(Link, {"text": "the foundation's list", "url": "https://example.org/list"})
    """Pages that belong to it."""
