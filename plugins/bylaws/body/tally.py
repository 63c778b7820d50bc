"""The arithmetic of votes, on whole numbers and fractions. Nothing here knows people, roles or text.

The cases that documents leave open are settled here, once:

- With a limit of votes per organization, the base of a share is the number of votes that *can* count: of a body in
  which one company has four of five people and each organization one vote, two votes can count, not five. Against a
  base of five, no proposal could ever pass.
- Whoever has no vote in a matter counts neither for the base nor for the quorum: pass only those who may vote.
- A quorum counts heads, whatever an organization's limit is and for how many votes somebody counts; where the people
  present are known, being there is enough.
- Whoever has several votes casts all of them one way, and they count one by one toward the limit of an organization.
- A tie is as many votes for as against that are together the whole base, where more than half is needed. With three
  for, three against and one silent of seven, nothing is equal: four were needed.
- Nothing passes without a vote in favor, unless silence is consent or nobody has to object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from bylaws.body.ballots import (
    Choice,
    Counting,
    Voter,
    Votes,
    base_of,
    counted,
    quorum_needed,
    reaches,
    takes_part,
    votes_needed,
)
from bylaws.model.quantities import Test, Threshold
from bylaws.model.vote_kinds import Abstention, Base, Closing, Silence, Tie, VoteLimit
from bylaws.structs import struct


class State(StrEnum):
    """Where a vote stands."""

    PASSED = "passed"
    FAILED = "failed"
    NO_QUORUM = "no-quorum"
    """It is over, and too few took part."""
    TIED = "tied"
    """It is over, and a tie is decided by somebody else or by another vote."""
    OPEN = "open"


class Why(StrEnum):
    """What decided."""

    ENOUGH = "enough"
    """Enough votes in favor."""
    TOO_FEW = "too-few"
    """Too few votes in favor."""
    AGAINST = "against"
    """Too many votes against."""
    OBJECTION = "objection"
    """Somebody objected."""
    NO_OBJECTION = "no-objection"
    """Nobody objected."""
    QUORUM = "quorum"
    """Too few took part."""
    TIE = "tie"
    """As many for as against."""
    APPROVALS = "approvals"
    """The votes are enough, and approvals that it takes besides are missing."""
    NOBODY = "nobody"
    """Nobody may vote."""


@struct
class Result:
    """What a vote has come to."""

    state: State
    why: Why
    votes: Votes
    base: Fraction
    needed: int | None
    """The smallest number of votes in favor that passes in this base; None where they do not decide."""
    missing: int | None
    """How many more votes in favor it takes; None where they do not decide, 0 where there are enough."""
    took_part: int
    quorum: int | None
    """How many must take part; None without a quorum."""
    certain: bool
    """Whether the votes that are missing cannot change whether it passes."""


_Make = Callable[[State, Why], Result]


# --- a whole vote ----------------------------------------------------------------------------------------------------


def count(
    counting: Counting,
    voters: Sequence[Voter],
    ballots: Mapping[str, Choice],
    *,
    over: bool,
    seats: int | None = None,
    quorum_of: Sequence[Voter] | None = None,
) -> Result:
    """What a vote has come to.

    `ballots`: what each of some voters chose, in the order of their votes; of others, they are not counted. `over`:
    whether its time has run out. `seats`: how many seats there are, empty ones included, where shares are taken of
    them. `quorum_of`: of whom the quorum is taken, where these are not the voters. Nobody can both abstain and have
    the vote forbid it: such a ballot counts as none.
    """
    names = {voter.name for voter in voters}
    meant = voters if quorum_of is None else quorum_of
    valid = {
        name: choice
        for name, choice in ballots.items()
        if name in names and not (choice is Choice.ABSTAIN and counting.abstentions is Abstention.FORBIDDEN)
    }
    now = _judged(counting, voters, valid, seats, meant, final=over)
    certain = _certain(counting, voters, valid, seats, meant)
    passed = now.state is State.PASSED and (certain or _is_fixed(counting))
    ended = over or _ends_early(counting, len(valid) == len(voters), passed, certain)
    if counting.closes is Closing.QUORUM and now.quorum is not None and now.took_part < now.quorum:
        ended = False  # it stays open until enough have voted
    if not ended:
        return _with(now, State.OPEN, certain)
    final = now if over else _judged(counting, voters, valid, seats, meant, final=True)
    return _with(final, final.state, certain=True)


def beforehand(
    counting: Counting, voters: Sequence[Voter], *, seats: int | None = None, quorum_of: Sequence[Voter] | None = None
) -> Result:
    """The base, the votes that are needed and the quorum before anyone votes; what can still change is not asked."""
    return _judged(counting, voters, {}, seats, voters if quorum_of is None else quorum_of, final=False)


def _ends_early(counting: Counting, everybody: bool, passed: bool, certain: bool) -> bool:
    return {
        Closing.ON_TIME: False,
        Closing.QUORUM: False,
        Closing.ALL_VOTED: everybody,
        Closing.REACHED: passed or everybody,
        Closing.CERTAIN: certain,
    }[counting.closes]


def _is_fixed(counting: Counting) -> bool:
    """Whether there is a number of votes in favor that is enough before the time is over. Where nobody may object, most
    votes count, or a share is taken of the votes cast, what has passed now can fail by votes that are still to come."""
    if counting.passes.test is Test.COUNT:
        return True
    return counting.passes.counts_votes and counting.of not in (Base.CAST, Base.VOTING)


def _with(result: Result, state: State, certain: bool) -> Result:
    return Result(
        state, result.why, result.votes, result.base, result.needed, result.missing, result.took_part, result.quorum,
        certain,
    )  # fmt: skip


def _certain(
    counting: Counting,
    voters: Sequence[Voter],
    ballots: Mapping[str, Choice],
    seats: int | None,
    quorum_of: Sequence[Voter],
) -> bool:
    """Whether no way in which the others may still vote changes whether it passes.

    Votes in favor never hurt, so that all of them together are the best that can happen. The worst is one of three:
    nobody else votes, everybody votes against, or everybody abstains.
    """
    silent = [voter.name for voter in voters if voter.name not in ballots]
    if not silent:
        return True
    choices: Iterable[Choice | None] = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN, None)
    if counting.abstentions is Abstention.FORBIDDEN:
        choices = (Choice.FOR, Choice.AGAINST, None)
    outcomes = set()
    for choice in choices:
        more = dict.fromkeys(silent, choice) if choice else {}
        outcomes.add(_judged(counting, voters, {**ballots, **more}, seats, quorum_of, final=True).state is State.PASSED)
    return len(outcomes) == 1


def _judged(
    counting: Counting,
    voters: Sequence[Voter],
    ballots: Mapping[str, Choice],
    seats: int | None,
    quorum_of: Sequence[Voter],
    *,
    final: bool,
) -> Result:
    """What the votes come to if there are no others; when `final`, silence means what the rule says."""
    said = dict(ballots)
    if final and counting.silence is not Silence.AGAINST:
        quiet = Choice.FOR if counting.silence is Silence.CONSENT else Choice.ABSTAIN
        said |= {voter.name: quiet for voter in voters if voter.name not in said}
    votes = counted(counting, voters, said)
    base = base_of(counting, voters, votes, seats)
    taking_part = sum(takes_part(counting, one, ballots) for one in quorum_of)
    quorum = quorum_needed(counting.quorum, quorum_of, seats)
    needed = votes_needed(counting.passes, base)
    missing = _missing(counting, votes, base)

    def result(state: State, why: Why) -> Result:
        return Result(state, why, votes, base, needed, missing, taking_part, quorum, certain=False)

    if not voters:
        return result(State.FAILED, Why.NOBODY)
    if quorum is not None and taking_part < quorum:
        return result(State.NO_QUORUM, Why.QUORUM)
    if counting.against is not None and votes.against > _most_against(counting.against, base):
        return result(State.FAILED, Why.AGAINST)
    return _by_threshold(counting, votes, base, result)


def _by_threshold(counting: Counting, votes: Votes, base: Fraction, result: _Make) -> Result:
    test = counting.passes.test
    if test in (Test.NO_OBJECTION, Test.CONSENSUS):
        objected = votes.against > 0
        return result(*((State.FAILED, Why.OBJECTION) if objected else (State.PASSED, Why.NO_OBJECTION)))
    if test is Test.PLURALITY:
        above_floor = counting.floor is None or reaches(counting.floor, votes.in_favor, base)
        if votes.in_favor > votes.against and above_floor:
            return result(State.PASSED, Why.ENOUGH)
    elif votes.in_favor > 0 and reaches(counting.passes, votes.in_favor, base):
        return result(State.PASSED, Why.ENOUGH)
    if _is_tie(counting, votes, base):
        states = {Tie.FAILS: State.FAILED, Tie.PASSES: State.PASSED}
        return result(states.get(counting.tie, State.TIED), Why.TIE)
    return result(State.FAILED, Why.TOO_FEW)


def can_tie(threshold: Threshold) -> bool:
    """Whether as many votes against as in favor can leave a vote undecided. Only where more than half is needed: with
    `at least 1/2`, one half has passed; with any other share, being equal is being above or below it."""
    majority = threshold.test is Test.SHARE and threshold.share == Fraction(1, 2) and threshold.more_than
    return majority or threshold.test is Test.PLURALITY


def _is_tie(counting: Counting, votes: Votes, base: Fraction) -> bool:
    equal = votes.in_favor == votes.against > 0
    whole = counting.passes.test is Test.PLURALITY or 2 * votes.in_favor == base
    return equal and whole and can_tie(counting.passes)


def _missing(counting: Counting, votes: Votes, base: Fraction) -> int | None:
    """How many more votes in favor it takes, if nobody else votes; None where no number of them is enough."""
    if not counting.passes.counts_votes:
        return None
    if votes.in_favor > 0 and reaches(counting.passes, votes.in_favor, base):
        return 0
    share = Fraction(1) if counting.passes.test is Test.UNANIMITY else counting.passes.share
    grows = counting.of in (Base.CAST, Base.VOTING)  # each vote makes the base larger too
    if counting.passes.test is Test.COUNT:
        gap = ceil(counting.passes.count + counting.passes.more_than - votes.in_favor)
    elif grows and share == 1:
        if votes.in_favor < base:
            return None
        gap = 0
    else:
        exact = (share * base - votes.in_favor) / (1 - share if grows else 1)
        gap = floor(exact) + 1 if counting.passes.more_than else ceil(exact)
    return max(gap, 0 if votes.in_favor > 0 else 1)


def _most_against(limit: VoteLimit, base: Fraction) -> Fraction:
    if limit.most is not None:
        return Fraction(limit.most)
    assert limit.share is not None
    return Fraction(max(0, ceil(limit.share * base) - 1 if limit.below else floor(limit.share * base)))
