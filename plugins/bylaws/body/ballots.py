"""Ballots: what people voted, whose votes count within the limit of an organization, and of what a share is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from bylaws.model.quantities import Test, Threshold
from bylaws.model.vote_kinds import Abstention, Base, CastBy, Closing, Quorum, Silence, Tie, VoteLimit
from bylaws.structs import struct


class Choice(StrEnum):
    """What somebody votes."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


@struct
class Counting:
    """A kind of vote with every default filled in."""

    passes: Threshold
    of: Base = Base.ALL
    against: VoteLimit | None = None
    floor: Threshold | None = None
    quorum: Quorum | None = None
    abstainers_take_part: bool = True
    """Whether those who abstain count toward the quorum."""
    tie: Tie = Tie.FAILS
    abstentions: Abstention = Abstention.AGAINST
    silence: Silence = Silence.AGAINST
    closes: Closing = Closing.ON_TIME
    limit: VoteLimit | None = None
    """The most votes of one organization."""
    cast_by: CastBy = CastBy.FIRST
    agreement: Threshold | None = None
    """How many of its people who vote must agree, where its votes go together; None for more than half."""


@struct
class Voter:
    """Somebody who may vote."""

    name: str
    organization: str | None = None
    """None for somebody who is nobody's colleague."""
    active: bool = True
    present: bool = False
    votes: int = 1
    """For how many a vote of this person counts."""


@struct
class Votes:
    """Votes that count, after the limits of organizations."""

    in_favor: Fraction
    against: Fraction
    abstained: Fraction
    uncounted: tuple[str, ...] = ()
    """Those who voted after their organization had no vote left."""


# --- numbers ---------------------------------------------------------------------------------------------------------


def votes_needed(threshold: Threshold, base: int | Fraction) -> int | None:
    """The smallest number of votes that reaches a threshold in a base of so many voters.

    None where votes in favor are not what counts (no objection, consensus, most votes), or no rule says how many
    (supermajority). The number may exceed the base: then nothing can pass, and saying so is the caller's matter.
    """
    if threshold.test is Test.SHARE:
        share = threshold.share * base
        return floor(share) + 1 if threshold.more_than else ceil(share)
    if threshold.test is Test.COUNT:
        return threshold.count + threshold.more_than
    if threshold.test is Test.UNANIMITY:
        return ceil(base)
    return None


def passes(threshold: Threshold, in_favor: int, base: int) -> bool:
    """Whether so many votes reach a threshold. Raises ValueError where votes in favor are not what counts."""
    needed = votes_needed(threshold, base)
    if needed is None:
        raise ValueError(f"votes in favor do not decide `{threshold.written}`")
    return in_favor >= needed


def votes_allowed(limit: VoteLimit, voters: int) -> int:
    """How many votes of one kind, or of one organization, a limit allows among so many voters."""
    if limit.most is not None:
        return limit.most
    assert limit.share is not None
    share = limit.share * voters
    return max(1, ceil(share) - 1 if limit.below else floor(share))


def reaches(threshold: Threshold, in_favor: Fraction, base: Fraction) -> bool:
    """Whether so many votes in favor reach a threshold in a base, which need not be a whole number."""
    if threshold.test is Test.SHARE:  # not by `votes_needed`: votes in proportion are no whole numbers
        return in_favor > threshold.share * base if threshold.more_than else in_favor >= threshold.share * base
    if threshold.test is Test.UNANIMITY:
        return in_favor >= base
    needed = votes_needed(threshold, base)
    return needed is not None and in_favor >= needed


# --- who counts ------------------------------------------------------------------------------------------------------


def _allowed(counting: Counting, voters: Sequence[Voter]) -> int:
    every = _votes_of(voters)
    return votes_allowed(counting.limit, every) if counting.limit else every


def _votes_of(voters: Sequence[Voter]) -> int:
    return sum(voter.votes for voter in voters)


def _can_count(counting: Counting, voters: Sequence[Voter], some: Sequence[Voter]) -> int:
    """How many votes of some people can count, each organization within its limit."""
    allowed = _allowed(counting, voters)
    sizes: dict[str, int] = {}
    for voter in some:
        if voter.organization is not None:
            sizes[voter.organization] = sizes.get(voter.organization, 0) + voter.votes
    alone = sum(voter.votes for voter in some if voter.organization is None)
    return alone + sum(min(size, allowed) for size in sizes.values())


def base_of(counting: Counting, voters: Sequence[Voter], votes: Votes, seats: int | None) -> Fraction:
    """Of how many a share is taken."""
    if counting.of in (Base.CAST, Base.VOTING):
        counted = votes.in_favor + votes.against
        without = counting.abstentions is Abstention.SMALLER_BASE or counting.of is Base.CAST
        return counted if without else counted + votes.abstained
    some = {
        Base.PRESENT: [voter for voter in voters if voter.present],
        Base.ACTIVE: [voter for voter in voters if voter.active],
    }.get(counting.of, list(voters))
    if counting.of is Base.SEATS and seats is not None:
        size = seats + _votes_of(voters) - len(voters)  # an empty seat would have one vote
    else:
        size = _can_count(counting, voters, some)
    return Fraction(size) - (votes.abstained if counting.abstentions is Abstention.SMALLER_BASE else 0)


def takes_part(counting: Counting, one: Voter, ballots: Mapping[str, Choice]) -> bool:
    """Whether somebody counts toward the quorum: by voting, or by being there."""
    abstains = ballots.get(one.name) is Choice.ABSTAIN
    if abstains and not counting.abstainers_take_part:
        return False
    return one.name in ballots or one.present


def quorum_needed(quorum: Quorum | None, voters: Sequence[Voter], seats: int | None) -> int | None:
    """How many must take part; None without a quorum."""
    if quorum is None or quorum.threshold is None:
        return None
    sizes = {
        "seats": seats if seats is not None else len(voters),
        "active": sum(voter.active for voter in voters),
        "present": sum(voter.present for voter in voters),
    }
    return votes_needed(quorum.threshold, sizes.get(quorum.of, len(voters)))


def counted(counting: Counting, voters: Sequence[Voter], said: Mapping[str, Choice]) -> Votes:
    """The votes that count, after the limits of organizations."""
    by_name = {voter.name: voter for voter in voters}
    by_organization: dict[str, list[str]] = {}
    totals = dict.fromkeys(Choice, Fraction(0))
    for name, choice in said.items():
        organization, votes = by_name[name].organization, by_name[name].votes
        if organization is None or counting.limit is None:
            totals[choice] += votes
        else:
            by_organization.setdefault(organization, []).extend([name] * votes)
    uncounted: dict[str, None] = {}
    for names in by_organization.values():
        shares, left_out = _of_one_organization(counting, [said[name] for name in names], _allowed(counting, voters))
        for choice, share in shares.items():
            totals[choice] += share
        before, behind = names[: len(names) - left_out], names[len(names) - left_out :]
        uncounted |= dict.fromkeys(name for name in behind if name not in before)
    return Votes(totals[Choice.FOR], totals[Choice.AGAINST], totals[Choice.ABSTAIN], tuple(uncounted))


def _of_one_organization(
    counting: Counting, choices: Sequence[Choice], allowed: int
) -> tuple[Mapping[Choice, Fraction], int]:
    """The votes of one organization, and how many of them are not counted, the last ones."""
    counts = {choice: Fraction(choices.count(choice)) for choice in Choice}
    if len(choices) <= allowed and counting.cast_by is not CastBy.MAJORITY:
        return counts, 0
    if counting.cast_by is CastBy.IN_PROPORTION:
        return {choice: number * allowed / len(choices) for choice, number in counts.items()}, 0
    if counting.cast_by is CastBy.MAJORITY:
        votes = min(len(choices), allowed)
        ahead = [choice for choice, number in counts.items() if _agree(counting.agreement, number, len(choices))]
        return {ahead[0] if ahead else Choice.ABSTAIN: Fraction(votes)}, 0
    first = choices[:allowed]
    return {choice: Fraction(first.count(choice)) for choice in Choice}, len(choices) - allowed


def _agree(agreement: Threshold | None, number: Fraction, votes: int) -> bool:
    """Whether so many of the people of one organization are enough for all its votes; never half of them or fewer."""
    return 2 * number > votes and (agreement is None or reaches(agreement, number, Fraction(votes)))
