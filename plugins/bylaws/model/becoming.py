"""How somebody comes to hold a role: who nominates, what the candidate does, who decides."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.backing import Approval, Sponsors
from bylaws.model.decided import Decided
from bylaws.model.groups import Counted, Group
from bylaws.model.noted import Binding, Noted, Strength
from bylaws.model.procedures import NamedLink, Step
from bylaws.model.quantities import Limit
from bylaws.model.reviewing import Reviewing
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


class Automatic(Counted, Noted):
    """What makes somebody a holder without anybody granting it. The line form is the text."""

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "count", "held")

    text: str | Open | None = optional(TEXT, "takes part in the community")
    """In words: what stands behind “Anyone who”, or a full sentence of your own."""

    held: tuple[str, ...] | Open = one_or_several(ref("role"), ["maintainer"])
    """Everybody who holds this role, or one of these, holds this one too."""


class Probation(Binding):
    """A time of trial. The line form is its length."""

    ONE_LINE: ClassVar[str] = "length"
    length: Duration | Open | None = optional(Duration, "2 to 3 months")
    """How long it takes."""

    until: str | Open | None = optional(TEXT, "they have gone through one disclosure")
    """What must have happened before it ends, in words with a verb. KubeArmor and ORAS have such rules."""

    before: bool | Open = optional(FLAG, True, default=False)
    """Whether it comes before the decision. Without it, it follows the decision."""

    guided_by: Group | Open | None = optional(Group, "maintainer")
    """Any one of these people looks after the candidate."""


class Becoming(Decided):
    """How somebody comes to hold a role: who nominates, what the candidate does, who decides.

    The steps are printed in the order in which the data gives these keys.
    """

    what: str | None = optional(PHRASE, "Promote a contributor to reviewer", settled=True)
    """What those who decide do, in the body's own words, for the table of decisions and for votes. Without it, they
    appoint."""

    automatic: Automatic | Open | None = optional(Automatic, "takes part in the community")
    """For a role that nobody grants: what makes one a holder."""

    drawn_from: Group | Open | None = optional(Group, "committer")
    """Whose members are eligible."""

    nominated_by: Group | Open | None = optional(Group, "maintainer")
    """Who may nominate."""

    nomination_strength: Strength | Open | None = optional(Strength, "must")
    """How binding that is: a maintainer must, should or may nominate the candidate."""

    self_nomination: bool | Open = optional(FLAG, True, default=False)
    """Whether candidates may put themselves forward."""

    nomination: str | Open | None = optional(TEXT, "a pull request that adds the nominee to MAINTAINERS.md")
    """The form of a nomination, as a noun; where `nominate_in` is a channel for pull requests or issues, that gives the
    noun, and `that adds the nominee to MAINTAINERS.md` is enough."""

    nominate_in: tuple[str, ...] | Open = one_or_several(ref("channel"), ["private-list"])
    """Where nominations are made."""

    nominations_open_for: Duration | Open | None = optional(Duration, "3 weeks")
    """How long nominations are taken once there is an opening."""

    opening: str | Open | None = optional(PHRASE, "a seat is free")
    """What makes an opening, as a phrase, for a role with a fixed number of seats."""

    ask: Group | Open | None = optional(Group, "maintainer")
    """Any one of these people can be asked by whoever would like to become one. Porter and SpinKube have such rules."""

    on_request: bool | Open = optional(FLAG, True, default=False)
    """Whether whoever is eligible becomes one just by asking."""

    sponsors: tuple[Sponsors, ...] | Open = one_or_several(Sponsors, {"count": 2, "role": "approver"})
    """People who vouch for the candidate."""

    consent: str | Open | None = optional(
        TEXT, "The nominee accepts all requirements in a comment on the pull request."
    )
    """How the candidate agrees, as a full sentence."""

    approvals: tuple[Approval, ...] | Open = several(Approval, {"passes": "at least 1/3", "by": "reviewer"})
    """Approvals that are needed besides the decision."""

    invited_by: Group | Open | None = optional(Group, "maintainer")
    """Any one of these people can invite somebody to become a holder. With `must_be_voted: false`, no vote is needed,
    in so many words."""

    appointed_by: Group | Open | None = optional(Group, "steering-committee")
    """Who appoints, where nobody votes."""

    neutral: bool | Open = optional(FLAG, True, default=False)
    """Whether candidates are judged without regard to employer and personal attributes, in so many words."""

    spread: Limit | Open | None = optional(Limit, "less than 1/2 per organization")
    """Nominations from an organization that has reached this limit should be avoided."""

    vote_by: str | Open | None = optional(PHRASE, "approving the pull request")
    """How those who decide vote, as a phrase behind `by`."""

    see: tuple[NamedLink, ...] = several(
        NamedLink, {"text": "the guide for new maintainers", "url": "docs/MAINTAINERS.md"}, settled=True
    )
    """Pages that say more about it."""

    informal: bool | Open = optional(FLAG, True, default=False)
    """Whether the body says that it has no formal process for this yet."""

    probation: Probation | Open | None = optional(Probation, "2 to 3 months")
    """A time of trial."""

    reviewed_every: Reviewing | Open | None = optional(Reviewing, "1 month")
    """How often those who decide look for candidates themselves."""

    steps: tuple[Step, ...] | Open = several(Step, "open a pull request")
    """Further steps. Nomination, sponsors, approvals and the decision are steps of their own."""
