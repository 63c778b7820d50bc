"""Votes needed, for every electorate from 1 to 200: exact, and the same as what the words say."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bylaws.body.ballots import passes, votes_needed
from bylaws.model.quantities import Threshold

BASES = range(1, 201)
SHARES = [Fraction(above, below) for below in range(1, 13) for above in range(1, below + 1)]
PERCENTAGES = ["50%", "51%", "60%", "65%", "66%", "66.6%", "66.7%", "66.67%", "75%", "80%", "99.9%", "100%", "0.1%"]
NOT_COUNTED = ["no objection", "consensus", "most votes"]


def reaches(threshold: Threshold, in_favor: int, base: int) -> bool:
    """What the words of a threshold say, without rounding."""
    part = Fraction(in_favor, base)
    return part > threshold.share if threshold.more_than else part >= threshold.share


def assert_smallest(threshold: Threshold, base: int) -> None:
    needed = votes_needed(threshold, base)
    assert needed is not None
    assert reaches(threshold, needed, base)
    assert not reaches(threshold, needed - 1, base)


@pytest.mark.parametrize("more_than", [False, True], ids=["at least", "more than"])
def test_a_share_needs_the_smallest_number_that_reaches_it(more_than: bool) -> None:
    for share in SHARES:
        if share == 1 and more_than:
            continue  # can never pass, and is refused when it is read
        words = f"{share.numerator}/{share.denominator}"
        threshold = Threshold.parse(f"{'more than' if more_than else 'at least'} {words}")
        for base in BASES:
            assert_smallest(threshold, base)


@pytest.mark.parametrize("share", PERCENTAGES)
def test_a_percentage_needs_the_smallest_number_that_reaches_it(share: str) -> None:
    at_least = Threshold.parse(f"at least {share}")
    more_than = Threshold.parse(f"more than {'99.9%' if share == '100%' else share}")
    for base in BASES:
        assert_smallest(at_least, base)
        assert_smallest(more_than, base)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**6), st.booleans())
def test_any_share_of_any_base_is_exact(above: int, below: int, base: int, more_than: bool) -> None:
    above, below = min(above, below), max(above, below) + 1
    assert_smallest(Threshold.parse(f"{'more than' if more_than else 'at least'} {above}/{below}"), base)


ALL = [
    "at least 2/3",
    "more than 1/2",
    "at least 65%",
    "more than 0%",
    "at least 3 votes",
    "more than 3 votes",
    "unanimous",
]


@pytest.mark.parametrize("words", ALL)
def test_one_vote_less_fails_and_more_votes_never_hurt(words: str) -> None:
    threshold = Threshold.parse(words)
    for base in BASES:
        needed = votes_needed(threshold, base)
        assert needed is not None
        assert [passes(threshold, in_favor, base) for in_favor in range(base + 2)] == [
            in_favor >= needed for in_favor in range(base + 2)
        ]


@pytest.mark.parametrize("words", [words for words in ALL if "3 votes" not in words])
def test_everybody_in_favor_always_passes_and_nobody_never_does(words: str) -> None:
    threshold = Threshold.parse(words)
    for base in BASES:
        assert passes(threshold, base, base)
        assert not passes(threshold, 0, base)


@pytest.mark.parametrize("words", ["at least 2/3", "more than 1/2", "at least 65%", "unanimous"])
def test_a_larger_electorate_never_needs_fewer_votes(words: str) -> None:
    threshold = Threshold.parse(words)
    needed = [votes_needed(threshold, base) or 0 for base in BASES]
    assert needed == sorted(needed)


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        ("more than 1/2", {1: 1, 2: 2, 3: 2, 4: 3, 5: 3, 6: 4, 7: 4}),
        ("at least 1/2", {1: 1, 2: 1, 3: 2, 4: 2, 5: 3, 6: 3, 7: 4}),
        ("at least 2/3", {1: 1, 2: 2, 3: 2, 4: 3, 5: 4, 6: 4, 7: 5}),
        ("more than 2/3", {1: 1, 2: 2, 3: 3, 4: 3, 5: 4, 6: 5, 7: 5}),
        ("at least 66%", {3: 2, 5: 4, 50: 33, 100: 66}),
        ("at least 66.67%", {3: 3, 5: 4, 100: 67}),
        ("at least 100%", {1: 1, 5: 5}),
        ("more than 0%", {1: 1, 5: 1}),
        ("at least 3 votes", {1: 3, 3: 3, 7: 3}),
        ("more than 3 votes", {1: 4, 7: 4}),
        ("at least 1 vote", {1: 1}),
        ("unanimous", {1: 1, 5: 5}),
    ],
)
def test_numbers_that_people_know_by_heart(words: str, needed: dict[int, int]) -> None:
    assert {base: votes_needed(Threshold.parse(words), base) for base in needed} == needed


@pytest.mark.parametrize("words", NOT_COUNTED)
def test_where_votes_in_favor_do_not_decide_no_number_is_needed(words: str) -> None:
    threshold = Threshold.parse(words)
    assert {votes_needed(threshold, base) for base in BASES} == {None}
    with pytest.raises(ValueError, match=f"^votes in favor do not decide `{words}`$"):
        passes(threshold, 1, 1)
