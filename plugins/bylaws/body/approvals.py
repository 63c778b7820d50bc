"""Approvals that an appointment takes besides its vote: of whom, how many, and who has given one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bylaws.body.ballots import Choice, votes_needed
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion
from bylaws.body.polls import concerning
from bylaws.model.backing import Approval
from bylaws.model.groups import Excluded
from bylaws.model.noted import Strength
from bylaws.structs import struct


@struct
class Approved:
    """How far one demand for approvals is met. Whoever votes in favor has approved."""

    approval: Approval
    given: tuple[str, ...]
    """Those of the group who are for it, in the order of their votes."""
    needed: int
    """How many of them it takes."""

    @property
    def is_enough(self) -> bool:
        return len(self.given) >= self.needed


def approved(
    governance: Governance, matter: Matter, ballots: Mapping[str, Choice], *, about: str = "", scope: str = ""
) -> Iterator[Approved]:
    """Each demand that binds, where the data knows whose approvals count; nothing for anything but an appointment.

    `about`, `scope`: as for the vote.
    """
    if matter.motion not in (Motion.APPOINT, Motion.APPOINT_OR_REMOVE) or _is_removal(governance, matter, about):
        return
    demands = getattr(governance.in_force(matter.rule), "approvals", ())
    for approval in demands if isinstance(demands, tuple) else ():
        by = approval.by
        if not by or (approval.strength or Strength.MUST) is not Strength.MUST:
            continue
        people = governance.members(concerning(by, scope) if scope else by)
        if people is None:
            continue
        some = [name for name in people if not (name == about and Excluded.SUBJECT in by.excluding)]
        needed = votes_needed(approval.passes, len(some))
        if needed is not None:
            given = tuple(name for name, choice in ballots.items() if choice is Choice.FOR and name in some)
            yield Approved(approval, given, needed)


def _is_removal(governance: Governance, matter: Matter, about: str) -> bool:
    """Whether a matter that can be either is the removal of somebody who holds the role."""
    both = matter.motion is Motion.APPOINT_OR_REMOVE
    return bool(both and matter.role and about in governance.holders(matter.role.id))
