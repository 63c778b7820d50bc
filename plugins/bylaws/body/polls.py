"""A vote of a body, ready to be counted: the rule with its defaults, and those who may vote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bylaws.body.governance import Governance, role_noun
from bylaws.body.tally import Rule, Voter
from bylaws.model.decided import Decided, Ruled
from bylaws.model.groups import Excluded, Group
from bylaws.model.vote_kinds import CastBy, Closing, VoteKind


@dataclass(frozen=True, slots=True)
class Poll:
    """Something that can be voted on."""

    what: str
    kind: VoteKind
    rule: Rule
    group: Group
    voters: tuple[Voter, ...]
    seats: int | None
    excluded: tuple[str, ...] = ()
    """Those who would vote, but have no vote in this matter."""


def matters(governance: Governance) -> Mapping[str, tuple[str, Ruled]]:
    """What can be voted on, by a short name: kinds and decisions by their ids, roles with `appoint-` and `remove-`.

    A kind that shares its name with a decision gives way to it: the decision says who votes.
    """
    return dict(_matters(governance))


def _matters(governance: Governance) -> Iterator[tuple[str, tuple[str, Ruled]]]:
    for kind in governance.voting.kinds.values():
        yield kind.id, (kind.called, Decided(vote=kind.id))
    for decision in governance.body.decisions.values():
        yield decision.id, (decision.what, decision)
    for role in governance.roles.values():
        removal = governance.removal(role)
        if role.becoming and role.becoming.vote is not None:
            yield f"appoint-{role.id}", (f"Appoint {role_noun(role)}", role.becoming)
        if removal and removal.vote is not None:
            yield f"remove-{role.id}", (f"Remove {role_noun(role)}", removal)
    subprojects = governance.body.subprojects
    if subprojects and subprojects.admission:
        yield "add-subproject", ("Add a subproject", subprojects.admission)
    if subprojects and subprojects.departure:
        yield "remove-subproject", ("Archive or remove a subproject", subprojects.departure)
    if governance.body.amendments:
        yield "amendments", ("Change these rules", governance.body.amendments)


def poll(
    governance: Governance, what: str, rule: Ruled, *, about: str = "", present: frozenset[str] = frozenset()
) -> Poll | None:
    """A vote on a matter, as its rule is today; None where nobody knows who votes, or how.

    `about`: the person whom the matter is about, who is left out where the rule says so.
    """
    now = governance.in_force(rule)
    kind, group = governance.kind(now), governance.electorate(now)
    people = governance.members(group) if group else None
    if kind is None or group is None or people is None:
        return None
    left_out = _left_out(governance, kind, group, people, about)
    voters = tuple(
        Voter(name, _colleagues(governance, name), present=name in present) for name in people if name not in left_out
    )
    return Poll(what, kind, rule_of(governance, kind), group, voters, governance.seats_of(group), left_out)


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


def rule_of(governance: Governance, kind: VoteKind) -> Rule:
    """How votes of a kind are counted, with every default of the body filled in."""
    terms = governance.terms(kind)
    votes = kind.votes_per_organization
    return Rule(
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
