"""How a role is left and lost: inactivity, removal, stepping down, leave, emeritus; what is the same for every role."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.decided import Decided, Step
from bylaws.model.noted import Noted
from bylaws.model.times import Duration
from bylaws.shape import FLAG, TEXT, Node, one_of, one_or_several, optional, ref, required, several


class Removal(Decided):
    """How somebody loses a role against their will."""

    grounds: tuple[str, ...] = several(TEXT, "a violation of the Code of Conduct")
    """What can lead to it, as phrases."""

    steps: tuple[Step, ...] = several(Step, "Write to the person in private first.")
    """What happens before the decision."""


class Clock(Noted):
    """A silence that is measured. The line form is what is missing; `longer_than` says how long."""

    ONE_LINE: ClassVar[str] = "without"

    without: str = required(TEXT, "contributions")
    """What is missing, as a noun."""

    longer_than: Duration | None = optional(Duration, "12 months")
    """For how long it is missing."""


class Inactivity(Noted):
    """When a holder counts as inactive, and what follows."""

    clocks: tuple[Clock, ...] = several(Clock, {"without": "contributions", "longer_than": "12 months"})
    """The silences that are measured."""

    needs: str = optional(one_of("any", "all"), "all", default="any")
    """Whether one of several silences is enough."""

    consequences: tuple[str, ...] = several(TEXT, "The person is asked to move to emeritus.")
    """What follows, as full sentences."""

    extended_by: Decided | None = optional(Decided, {"vote": "two-thirds"})
    """Who may grant more time, and by which vote."""


class SteppingDown(Noted):
    """How a holder leaves a role, in part or altogether."""

    any_time: bool = optional(FLAG, True, default=False)
    """Whether one may leave at any time, in so many words."""

    contact: tuple[str, ...] = one_or_several(ref("channel"), ["private-list"])
    """Whom to tell."""

    notice: Duration | None = optional(Duration, "7 days")
    """How long before."""

    down_the_ladder: bool = optional(FLAG, True, default=False)
    """Whether one may move to a lower level instead of leaving."""

    steps: tuple[Step, ...] = several(Step, "Open a pull request that moves your entry.")
    """What is done, step by step."""


class Leave(Noted):
    """A leave of absence."""

    reasons_needed: bool = optional(FLAG, False, default=False)
    """Whether reasons must be given."""

    how: str | None = optional(TEXT, "Open a pull request that marks you as on leave.")
    """How it begins, as a full sentence."""

    back: str | None = optional(TEXT, "Open a pull request that removes the mark; no vote is needed.")
    """How it ends, as a full sentence."""

    silent_for: Duration | None = optional(Duration, "6 months")
    """After how long without contact the seat becomes an emeritus seat."""


class Emeritus(Noted):
    """What becomes of somebody who has left."""

    when: tuple[str, ...] = several(TEXT, "Somebody steps down.")
    """When a seat becomes an emeritus seat, as full sentences."""

    rights: tuple[str, ...] = several(TEXT, "may be consulted")
    """What emeritus holders may do, as phrases. Voting is never among them."""

    permanent: bool = optional(FLAG, True, default=False)
    """Whether they stay on record until they ask to be taken off."""

    back: str | None = optional(TEXT, "An emeritus maintainer may return by a simple majority.")
    """How they may return, as a full sentence."""


class AffiliationRule(Noted):
    """How affiliations are kept current."""

    update_within: Duration | None = optional(Duration, "30 days")
    """How soon a change of employer must be in the data."""

    verify_every: Duration | None = optional(Duration, "1 year")
    """How often all of them are confirmed."""


class Lifecycle(Node):
    """What is the same for every role; a level, office or team may have its own rule instead."""

    onboarding: tuple[Step, ...] = several(Step, "Add the person to the GitHub team.")
    """What is done when somebody takes a role."""

    offboarding: tuple[Step, ...] = several(Step, "Remove the person from the GitHub team.")
    """What is done when somebody leaves one."""

    inactivity: Inactivity | None = optional(
        Inactivity, {"clocks": [{"without": "contributions", "longer_than": "12 months"}]}
    )
    """Inactivity."""

    removal: Removal | None = optional(Removal, {"vote": "two-thirds"})
    """Removal."""

    removes: tuple[str, ...] = several(ref("role"), "committer", "maintainer")
    """The roles to which `removal` applies. Without it, every role that somebody grants."""

    stepping_down: SteppingDown | None = optional(SteppingDown, {"any_time": True})
    """Stepping down."""

    leave: Leave | None = optional(Leave, {"silent_for": "6 months"})
    """Leave of absence."""

    emeritus: Emeritus | None = optional(Emeritus, {"permanent": True})
    """Emeritus status."""

    affiliation: AffiliationRule | None = optional(AffiliationRule, {"update_within": "30 days"})
    """Keeping affiliations current."""
