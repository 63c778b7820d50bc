"""What every decision has: a vote kind, an electorate, and the way there."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.model.quantities import Threshold
from bylaws.model.times import Duration
from bylaws.shape import TEXT, WHOLE, one_or_several, optional, ref, required


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

    venues: tuple[str, ...] = one_or_several(ref("channel"), ["dev-list"])
    """Where it is decided, where that differs from `voting.venues`."""


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

    where: tuple[str, ...] = one_or_several(ref("channel"), ["dev-list"])
    """Where it is done."""

    within: Duration | None = optional(Duration, "7 days")
    """How long it may take."""
