"""A vote of a body, ready to be counted: how, with all defaults, and by whom."""

from __future__ import annotations

from dataclasses import dataclass

from bylaws.body.governance import Governance
from bylaws.body.matters import Matter
from bylaws.body.tally import Counting, Voter
from bylaws.model.groups import Excluded, Group
from bylaws.model.vote_kinds import CastBy, Closing, VoteKind


@dataclass(frozen=True, slots=True)
class Poll:
    """Something that can be voted on."""

    matter: Matter
    kind: VoteKind
    counting: Counting
    group: Group
    voters: tuple[Voter, ...]
    seats: int | None
    excluded: tuple[str, ...] = ()
    """Those who would vote, but have no vote in this matter."""


def poll(
    governance: Governance, matter: Matter, *, about: str = "", present: frozenset[str] = frozenset()
) -> Poll | None:
    """A vote on a matter, as its rule is today; None where nobody knows who votes, or how.

    `about`: the person whom the matter is about, who is left out where the rule says so.
    """
    now = governance.in_force(matter.rule)
    kind, group = governance.kind(now), governance.electorate(now)
    people = governance.members(group) if group else None
    if kind is None or group is None or people is None:
        return None
    left_out = _left_out(governance, kind, group, people, about)
    voters = tuple(
        Voter(name, _colleagues(governance, name), present=name in present) for name in people if name not in left_out
    )
    return Poll(matter, kind, counting_of(governance, kind), group, voters, governance.seats_of(group), left_out)


def _left_out(
    governance: Governance, kind: VoteKind, group: Group, people: tuple[str, ...], about: str
) -> tuple[str, ...]:
    excluding = {*kind.excluding, *group.excluding}
    if not about or not excluding:
        return ()
    if Excluded.SAME_ORGANIZATION in excluding:
        same = _colleagues(governance, about)
        return tuple(name for name in people if name == about or (same and _colleagues(governance, name) == same))
    return tuple(name for name in people if name == about)


def _colleagues(governance: Governance, handle: str) -> str | None:
    organization = governance.organization_of(handle)
    return governance.controller(organization).id if organization else None


def counting_of(governance: Governance, kind: VoteKind) -> Counting:
    """How votes of a kind are counted, with every default of the body filled in."""
    terms = governance.terms(kind)
    votes = kind.votes_per_organization
    return Counting(
        passes=kind.passes,
        of=terms.of,
        against=kind.against or None,
        floor=kind.floor or None,
        quorum=terms.quorum,
        tie=terms.tie,
        abstentions=terms.abstentions,
        silence=terms.silence,
        closes=kind.closes or governance.voting.closes or Closing.ON_TIME,
        limit=votes.limit if votes else None,
        cast_by=(votes.cast_by if votes else None) or CastBy.FIRST,
    )
