"""People who stand behind a person or a proposal: approvals, sponsors, seconders, and those who can stop it."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Strength
from bylaws.model.quantities import Threshold
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    WHOLE,
    Open,
    optional,
    ref,
    required,
)


class Approval(Binding):
    """Approvals that are needed before, or instead of, a vote."""

    passes: Threshold = required(Threshold, "at least 1/3")
    """How many approvals."""

    by: Group = required(Group, "reviewer")
    """Whose approvals count."""

    besides_nominator: bool | Open | None = optional(FLAG, True)
    """Whether whoever nominated is not counted among them; `false` says in so many words that they are."""


class Sponsors(Binding):
    """People who vouch for a candidate or second a proposal."""

    count: int = required(WHOLE, 2)
    """How many."""

    role: Group = required(Group, "approver")
    """Who may do so."""

    from_other_organizations: int | Open | None = optional(WHOLE, 1)
    """How many of them must not be of the organization of the person concerned."""

    organizations: int | Open | None = optional(WHOLE, 2)
    """From how many organizations they must come at the least."""

    know_work: bool | Open = optional(FLAG, True, default=False)
    """Whether they must know the work of the candidate first-hand. Argo, Dapr and K8sGPT have such a rule."""

    besides_nominator: bool | Open = optional(FLAG, True, default=False)
    """Whether whoever nominated is not counted among them."""


class Veto(Binding):
    """People who can stop a decision. The line form is the group: any one of them may."""

    ONE_LINE: ClassVar[str] = "by"

    by: Group = required(Group, "maintainer")
    """Who."""

    vote: str | Open | None = optional(ref("vote kind"), "two-thirds")
    """The kind of vote that it takes. Without it, any one of them can stop it by objecting."""

    within: Duration | Open | None = optional(Duration, "7 days")
    """How long they have."""

    with_reasons: bool | Open = optional(FLAG, True, default=False)
    """Whether reasons must be given."""

    reasons_strength: Strength | Open | None = optional(Strength, "should")
    """How binding that is. Without it, it is a must."""
