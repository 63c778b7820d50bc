"""A vote of a body, ready to be counted: how, with all defaults, and by whom."""

from __future__ import annotations

from bylaws.body.ballots import Counting, Voter
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter
from bylaws.model.groups import RELATIVE_SCOPES, Excluded, Group
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import CastBy, Closing, VoteKind
from bylaws.structs import struct


@struct
class Poll:
    """Something that can be voted on."""

    governance: Governance
    matter: Matter
    kind: VoteKind
    counting: Counting
    group: Group
    voters: tuple[Voter, ...]
    seats: int | None
    excluded: tuple[str, ...] = ()
    """Those who would vote, but have no vote in this matter."""
    quorum_of: tuple[Voter, ...] | None = None
    """Of whom the quorum is taken, where these are not the voters."""


def poll(
    governance: Governance,
    matter: Matter,
    *,
    about: str = "",
    present: frozenset[str] = frozenset(),
    scope: str = "",
    voters: tuple[str, ...] = (),
) -> Poll | None:
    """A vote on a matter, as its rule is today; None where nobody knows who votes, how, or how many votes it takes.

    `about`: the person whom the matter is about, who is left out where the rule says so. `scope`: the part of the body
    that it concerns. `voters`: who may vote, where the data cannot know it, such as people on a list that is kept
    elsewhere.
    """
    now = governance.in_force(matter.rule)
    kind, group = governance.kind(now), governance.electorate(now)
    if group and scope:
        group = concerning(group, scope)
    people = voters or (governance.members(group) if group else None)
    if kind is None or group is None or people is None or kind.passes.test is Test.SUPERMAJORITY:
        return None
    left_out = _left_out(governance, governance.votes.left_out(now, kind, group), people, about)

    scoped = (lambda one: concerning(one, scope)) if scope else (lambda one: one)
    weight_of = governance.votes.weight_of(kind, tuple(people), scoped)
    if weight_of is None:
        return None

    def voter(name: str) -> Voter:
        return Voter(name, _colleagues(governance, name), present=name in present, votes=weight_of.get(name, 1))

    whose = kind.quorum_of or governance.voting.quorum_of
    others = governance.members(whose) if whose else None
    return Poll(
        governance,
        matter,
        kind,
        counting_of(governance, kind),
        group,
        tuple(voter(name) for name in people if name not in left_out),
        governance.seats_of(group),
        left_out,
        tuple(voter(name) for name in others if name not in left_out) if others is not None else None,
    )


def concerning(group: Group, scope: str) -> Group:
    """A group in the part of the body that a matter concerns."""
    values = dict(group.given())
    if group.scope in RELATIVE_SCOPES:
        values["scope"] = scope
    for key in ("any_of", "all_of"):
        if key in values:
            values[key] = tuple(concerning(part, scope) for part in values[key] or ())
    if group.but_not:
        values["but_not"] = concerning(group.but_not, scope)
    return Group(**values)


def _left_out(
    governance: Governance, excluding: frozenset[Excluded], people: tuple[str, ...], about: str
) -> tuple[str, ...]:
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
    votes = governance.votes.organization_votes(kind)
    return Counting(
        passes=kind.passes,
        of=terms.of,
        against=kind.against or None,
        floor=kind.floor or None,
        quorum=terms.quorum,
        abstainers_take_part=_take_part(governance, kind),
        tie=terms.tie,
        abstentions=terms.abstentions,
        silence=terms.silence,
        closes=kind.closes or governance.voting.closes or Closing.ON_TIME,
        limit=votes.limit if votes else None,
        cast_by=(votes.cast_by if votes else None) or CastBy.FIRST,
        agreement=(votes.agreement if votes else None) or None,
    )


def _take_part(governance: Governance, kind: VoteKind) -> bool:
    """Whether those who abstain count toward the quorum; they do where nothing else is said."""
    for given in (kind.abstainers_take_part, governance.voting.abstainers_take_part):
        if isinstance(given, bool):
            return given
    return True
