"""The arithmetic of votes, on whole numbers and fractions. Nothing here knows people or text."""

from __future__ import annotations

from math import ceil, floor

from bylaws.model.kinds import VoteLimit
from bylaws.model.quantities import Test, Threshold


def votes_needed(threshold: Threshold, base: int) -> int | None:
    """The smallest number of votes that reaches a threshold in a base of so many voters.

    None where votes in favor are not what counts (no objection, consensus, most votes). The number may exceed the
    base: then nothing can pass, and saying so is the caller's matter.
    """
    if threshold.test is Test.SHARE:
        share = threshold.share * base
        return floor(share) + 1 if threshold.more_than else ceil(share)
    if threshold.test is Test.COUNT:
        return threshold.count + threshold.more_than
    if threshold.test is Test.UNANIMITY:
        return base
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
