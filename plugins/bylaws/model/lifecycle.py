"""How roles begin and end: what is the same for every role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from bylaws.model.inactivity import Inactivity
from bylaws.model.leaving import Emeritus, Leave, SteppingDown
from bylaws.model.noted import Binding
from bylaws.model.procedures import Step
from bylaws.model.removal import Removal
from bylaws.model.times import Duration
from bylaws.source import Node, Open, one_or_several, optional, ref, several


class AffiliationRule(Binding):
    """How affiliations are kept current."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "verify_every": "write `note`, a sentence: `note: All affiliations are confirmed once a year.`",
    }

    update_within: Duration | Open | None = optional(Duration, "30 days")
    """How soon a change of employer must be in the data."""


class Lifecycle(Node):
    """What is the same for every role; a level, office or team may have its own rule instead."""

    onboarding: tuple[Step, ...] | Open = several(Step, "add the person to the GitHub team")
    """What is done when somebody takes a role."""

    offboarding: tuple[Step, ...] | Open = several(Step, "remove the person from the GitHub team")
    """What is done when somebody leaves one."""

    inactivity: tuple[Inactivity, ...] | Open = one_or_several(
        Inactivity, {"clocks": [{"without": "contributions", "longer_than": "12 months"}]}
    )
    """Inactivity: one rule, or several with their own clocks and effects."""

    removal: Removal | Open | None = optional(Removal, {"vote": "two-thirds"})
    """Removal."""

    removes: tuple[str, ...] | Open = several(ref("role"), "committer", "maintainer")
    """The roles to which `removal` applies. Without it, the levels that vote where nothing else is said."""

    stepping_down: SteppingDown | Open | None = optional(SteppingDown, {"any_time": True})
    """Stepping down."""

    leave: Leave | Open | None = optional(Leave, {"silent_for": "6 months"})
    """Leave of absence."""

    emeritus: Emeritus | Open | None = optional(Emeritus, {"permanent": True})
    """Emeritus status."""

    affiliation: AffiliationRule | Open | None = optional(AffiliationRule, {"update_within": "30 days"})
    """Keeping affiliations current."""
