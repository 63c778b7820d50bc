"""`decisions.json` of a body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bylaws.body import ballots, tally
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion
from bylaws.body.polls import Poll, counting_of, poll
from bylaws.formats.json.shapes import decisions as shape
from bylaws.formats.json.values import duration, limit, quorum, threshold, word
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import Base
from bylaws.words.matters import matter_name

_TYPES: Final[Mapping[Motion, shape.MatterType]] = {
    Motion.ANYTHING: "kind",
    Motion.DECIDE: "decision",
    Motion.WITHIN: "decision",
    Motion.APPOINT: "appointment",
    Motion.REMOVE: "removal",
    Motion.ADD_SUBPROJECT: "subprojects",
    Motion.REMOVE_SUBPROJECT: "subprojects",
    Motion.AMEND: "amendments",
}


def decisions(governance: Governance) -> shape.Decisions:
    """Everything that `bylaws vote` can count."""
    found = (_decision(governance, matter) for matter in governance.decided.by_id.values())
    default = governance.voting.default or None
    return shape.Decisions("v1", "decisions", governance.body.project.id, default, tuple(found))


def _decision(governance: Governance, matter: Matter) -> shape.Decision:
    now = governance.in_force(matter.rule)
    kind, group = governance.kind(now), governance.electorate(now)
    it = poll(governance, matter)
    excluding = governance.votes.left_out(now, kind, group)
    return shape.Decision(
        id=matter.id,
        what=matter_name(governance, matter),
        type=_TYPES[matter.motion],
        topic=matter.decision.topic.value if matter.decision else None,
        role=matter.role.id if matter.role else None,
        vote=kind.id if kind else None,
        vote_name=(kind.called) if kind else None,
        rule=published(counting_of(governance, kind)) if kind else None,
        voters=tuple(map(_voter, it.voters)) if it else None,
        quorum_of=tuple(_voter(one) for one in it.quorum_of) if it and it.quorum_of is not None else None,
        seats=governance.seats_of(group),
        excluding=tuple(word(option) for option in sorted(excluding)),
        discussion=duration(now.discussion),
        open_for=duration(now.open_for or (kind.open_for if kind else None)),
        venues=governance.venues_of(matter),
        today=_today(it) if it else None,
    )


def _voter(one: ballots.Voter) -> shape.Voter:
    return shape.Voter(one.name, one.organization, one.active, one.votes)


def published(rule: ballots.Counting) -> shape.Rule:
    """How votes are counted, as the API gives it."""
    return shape.Rule(
        passes=threshold(rule.passes),
        of=word(rule.of),
        against=limit(rule.against),
        floor=threshold(rule.floor) if rule.floor else None,
        quorum=quorum(rule.quorum),
        abstainers_take_part=rule.abstainers_take_part,
        tie=word(rule.tie),
        abstentions=word(rule.abstentions),
        silence=word(rule.silence),
        closes=word(rule.closes),
        votes_per_organization=limit(rule.limit),
        cast_by=word(rule.cast_by),
        agreement=threshold(rule.agreement) if rule.agreement else None,
    )


def _today(it: Poll) -> shape.Worked:
    rule = it.counting
    so_far = tally.beforehand(rule, it.voters, seats=it.seats, quorum_of=it.quorum_of)
    is_known = rule.of in (Base.ALL, Base.ACTIVE, Base.SEATS)
    by_number = rule.passes.test is Test.COUNT
    return shape.Worked(
        voters=len(it.voters),
        base=int(so_far.base) if is_known else None,
        needed=so_far.needed if is_known or by_number else None,
        quorum=None if rule.quorum is not None and rule.quorum.of == "present" else so_far.quorum,
    )
