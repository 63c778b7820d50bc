"""What a kind of vote is called, and how much its name says."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from bylaws.model.body import Body
from bylaws.model.documents import PageOptions
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import VoteKind

_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SHARES: Final = {Fraction(2, 3): "two-thirds", Fraction(3, 4): "three-quarters", Fraction(3, 5): "three-fifths"}
_NO_ARTICLE: Final = re.compile(
    r"(?:an?|the|one|two|three|four|five|six|seven|eight|nine)\b(?!-)"
    r"|(?:[^ -]+ )?(?:approval|consent|support|unanimity)(?= of\b|$)"
)
"""Names of kinds of votes that take no article: `two approvals`, `66% approval`, `a single vote`, but
`a two-thirds majority`."""


def takes_no_article(name: str) -> bool:
    """Whether the name of a kind of vote stands without an article."""
    return bool(_NO_ARTICLE.match(name.lower()))


def has_its_share(kind: VoteKind) -> bool:
    """Whether the name says the share: `simple majority`, `two-thirds majority`, `66% vote`."""
    it = kind.passes
    if it.test is not Test.SHARE:
        return False
    if it.more_than:
        return kind.called.lower() in ("majority", "simple majority") and it.share == Fraction(1, 2)
    if it.written.endswith("%") and kind.called.startswith(f"{it.written} "):
        return True
    return kind.called.lower() == f"{_SHARES.get(it.share, '')} majority"


def begins_with_its_count(kind: VoteKind) -> bool:
    """Whether the name begins with the number of votes: `two approvals`."""
    it = kind.passes
    counts = it.test is Test.COUNT and not it.more_than
    return counts and kind.called.lower().split(" ", 1)[0] in (str(it.count), *_NUMBERS[it.count : it.count + 1])


def says_all(kind: VoteKind) -> bool:
    """Whether there is nothing to tell of a supermajority but its name."""
    bare = {key for key in kind.given() if key in kind.FIELDS} <= {"passes", "name", "article"}
    return bare and kind.passes.test is Test.SUPERMAJORITY and "super" in kind.called.lower()


def number_is_lost(body: Body, kind: VoteKind) -> bool:
    """Whether no page says how many votes a kind takes, because the body leaves out the section on votes, nor does its
    name."""
    if not kind.passes.counts_votes or has_its_share(kind) or begins_with_its_count(kind):
        return False
    page = body.documents.governance
    if not page or page.by_hand:
        return False
    change = page.sections.get("voting")
    if change and change.drop:
        return True
    others = (it for it in body.documents.given().values() if isinstance(it, PageOptions) and it is not page)
    orders = [*others, *body.documents.pages.values()]
    left_out = bool(page.order) and "voting" not in page.order
    return left_out and not any("governance/voting" in one.order for one in orders)
