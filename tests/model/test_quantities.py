"""Thresholds, sizes and caps: every written form says one thing, and says it exactly."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bylaws.model.quantities import Limit, Size, Threshold, share_of
from bylaws.model.quantities import Test as HeldAgainst
from bylaws.model.vote_kinds import Quorum, VoteLimit
from bylaws.source import Misread, Written
from conftest import misread, parsed

FORMS: dict[type[Written], str] = {
    Threshold: "is not a threshold",
    Size: "is not a size",
    Limit: "is not a limit",
    Quorum: "is not a ",
    VoteLimit: "is not a limit on votes",
}
each_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)

BEFORE = ("", "more than", "at least", "at most", "less than", "At least", "atleast", "about", "no", "most", "none")
AMOUNTS = (
    "", "0", "1", "2", "3", "10", "007", "-1", "+1", "1e3", "²", "٣", "1_0", "2/3", "1/2", "0/1", "1/0", "5/4", "1/2/3",
    "50%", "50 %", "50  %", "0%", "100%", "66.7%", "66.%", ".5%", "65", "0.5", "1,5%", "unanimous", "consensus",
    "objection", "votes",
)  # fmt: skip
BEHIND = ("", "vote", "votes", "Votes", "per organization", "per organisation", "per company", "to 3", "to 0", "%", ".")
NEAR = [" ".join(filter(None, parts)) for parts in product(BEFORE, AMOUNTS, BEHIND)]
numbers = st.integers(0, 999_999_999)


# --- every form ------------------------------------------------------------------------------------------------------


@each_form
def test_no_text_raises_anything_but_misread(form: type[Written]) -> None:
    @given(st.text() | st.text("0123456789/%. atleosmrhnpgizc\n", max_size=20))
    @example("")
    def holds(text: str) -> None:
        found = parsed(form.parse, text)
        assert isinstance(found, form) or (found.message and found.hint)

    holds()


@each_form
def test_what_is_read_matches_the_pattern_that_editors_get_and_the_reverse(form: type[Written]) -> None:
    read = 0
    for text in NEAR:
        found = parsed(form.parse, text)
        words = " ".join(text.split())
        if isinstance(found, Misread):
            for_its_form = FORMS[form] in found.message
            assert bool(re.search(form.PATTERN, words)) is not for_its_form, text
        else:
            read += 1
            assert re.search(form.PATTERN, words), text
    assert read > 5


@each_form
def test_what_matches_the_pattern_is_read_or_refused_for_its_meaning(form: type[Written]) -> None:
    @settings(max_examples=60)
    @given(st.from_regex(form.PATTERN, fullmatch=True))
    def holds(text: str) -> None:
        found = parsed(form.parse, text)
        assert not (isinstance(found, Misread) and FORMS[form] in found.message)

    holds()


@each_form
def test_what_is_read_is_what_is_written_whatever_the_blanks(form: type[Written]) -> None:
    for text in form.EXAMPLES:
        spread = "\n \t".join(["", *text.split(" "), ""])
        assert form.parse(spread) == form.parse(text)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Threshold, "at least {} votes"),
        (Threshold, "at least {}/7"),
        (Threshold, "at least 1/{}"),
        (Threshold, "at least {}%"),
        (Threshold, "at least 1.{}%"),
        (Quorum, "more than {} votes"),
        (Size, "{}"),
        (Size, "1 to {}"),
        (Size, "at most {}"),
        (Limit, "{} per organization"),
        (Limit, "at most 1/{} per organization"),
    ],
)
def test_a_number_has_at_most_nine_digits(form: type[Written], text: str) -> None:
    assert isinstance(form.parse(text.format(1)), form)
    for digits in (10, 5_000):
        assert misread(form.parse, text.format("9" * digits)) == (
            "`999999999…` has too many digits | write at most 9 digits"
        )


@each_form
def test_the_same_words_are_the_same_value(form: type[Written]) -> None:
    for text in form.EXAMPLES:
        assert form.parse(text) == form.parse(text)
        assert hash(form.parse(text)) == hash(form.parse(text))


# --- thresholds ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "threshold"),
    [
        ("at least 2/3", Threshold(HeldAgainst.SHARE, share=Fraction(2, 3), written="2/3")),
        ("more than 1/2", Threshold(HeldAgainst.SHARE, more_than=True, share=Fraction(1, 2), written="1/2")),
        ("at least 4/6", Threshold(HeldAgainst.SHARE, share=Fraction(2, 3), written="4/6")),
        ("at least 65%", Threshold(HeldAgainst.SHARE, share=Fraction(13, 20), written="65%")),
        ("at least 65 %", Threshold(HeldAgainst.SHARE, share=Fraction(13, 20), written="65 %")),
        ("more than 66.7%", Threshold(HeldAgainst.SHARE, more_than=True, share=Fraction(667, 1000), written="66.7%")),
        ("at least 33.3333333%", Threshold(HeldAgainst.SHARE, share=Fraction(333333333, 10**9), written="33.3333333%")),
        ("at least 0.50%", Threshold(HeldAgainst.SHARE, share=Fraction(1, 200), written="0.50%")),
        ("at least 100%", Threshold(HeldAgainst.SHARE, share=Fraction(1), written="100%")),
        ("at least 1/1", Threshold(HeldAgainst.SHARE, share=Fraction(1), written="1/1")),
        ("more than 0%", Threshold(HeldAgainst.SHARE, more_than=True, share=Fraction(0), written="0%")),
        ("at least 3 votes", Threshold(HeldAgainst.COUNT, count=3, written="3")),
        ("at least 1 vote", Threshold(HeldAgainst.COUNT, count=1, written="1")),
        ("more than 0 votes", Threshold(HeldAgainst.COUNT, more_than=True, written="0")),
        ("unanimous", Threshold(HeldAgainst.UNANIMITY, written="unanimous")),
        ("no objection", Threshold(HeldAgainst.NO_OBJECTION, written="no objection")),
        ("consensus", Threshold(HeldAgainst.CONSENSUS, written="consensus")),
        ("most votes", Threshold(HeldAgainst.PLURALITY, written="most votes")),
    ],
)
def test_a_threshold_is_read(text: str, threshold: Threshold) -> None:
    assert Threshold.parse(text) == threshold


THRESHOLD_HINT = "write, for example, `at least 2/3` or `more than 1/2`"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2/3", "`2/3` is not a threshold | write `at least 2/3`, or `more than 2/3` if that is not enough"),
        ("at least two thirds", "`at least two thirds` is not a threshold | write `at least 2/3`"),
        ("at least 3", "`at least 3` is not a threshold | write `at least 3 votes`"),
        ("simple majority", "`simple majority` is not a threshold | write `more than 1/2`"),
        ("Lazy Consensus", "`Lazy Consensus` is not a threshold | write `no objection`"),
        (
            "a super-majority",
            "`a super-majority` is not a threshold | write the share, such as `at least 2/3`; where no document says"
            " it, write `supermajority`",
        ),
        ("at the weekend", f"`at the weekend` is not a threshold | {THRESHOLD_HINT}"),
        ("at most 1/2", f"`at most 1/2` is not a threshold | {THRESHOLD_HINT}"),
        ("At least 1/2", f"`At least 1/2` is not a threshold | {THRESHOLD_HINT}"),
        ("Unanimous", f"`Unanimous` is not a threshold | {THRESHOLD_HINT}"),
        ("at least .5%", f"`at least .5%` is not a threshold | {THRESHOLD_HINT}"),
        ("at least 1e1%", f"`at least 1e1%` is not a threshold | {THRESHOLD_HINT}"),
        ("at least -1/2", f"`at least -1/2` is not a threshold | {THRESHOLD_HINT}"),
        ("at least ½", f"`at least ½` is not a threshold | {THRESHOLD_HINT}"),
        ("", f"`` is not a threshold | {THRESHOLD_HINT}"),
        ("at least 0 votes", "`at least 0 votes` always passes | ask for at least 1 vote"),
        ("at least 0%", "`at least 0%` always passes | ask for a share above 0"),
        ("at least 0/3", "`at least 0/3` always passes | ask for a share above 0"),
        ("at least 5/4", "`at least 5/4` can never pass | ask for a share of at most 1"),
        ("at least 100.1%", "`at least 100.1%` can never pass | ask for a share of at most 1"),
        ("more than 100%", "`more than 100%` can never pass | ask for a share of at most 1"),
        ("more than 3/3", "`more than 3/3` can never pass | ask for a share of at most 1"),
        ("at least 1/0", "`1/0` divides by zero | write a fraction such as 2/3"),
        ("more than 0/0", "`0/0` divides by zero | write a fraction such as 2/3"),
    ],
)
def test_what_is_no_threshold_is_refused(text: str, problem: str) -> None:
    assert misread(Threshold.parse, text) == problem


@given(st.booleans(), st.integers(1, 10**6), st.integers(0, 10**6))
def test_a_fraction_is_exact(more_than: bool, below: int, above: int) -> None:
    share = Fraction(above, below)
    text = f"{'more than' if more_than else 'at least'} {above}/{below}"
    if (share > 0 or more_than) and (share < 1 or (share == 1 and not more_than)):
        assert Threshold.parse(text) == Threshold(HeldAgainst.SHARE, more_than, share=share, written=f"{above}/{below}")
    else:
        assert "pass" in misread(Threshold.parse, text)


@given(st.integers(0, 100), st.integers(0, 9_999_999), st.integers(1, 7), st.sampled_from(["%", " %"]))
def test_a_percentage_is_exact(whole: int, decimals: int, digits: int, sign: str) -> None:
    text = f"{whole}.{decimals:0{digits}d}"
    assert share_of(f"{text}{sign}") == Fraction(text) / 100
    assert share_of(f"{whole}{sign}") == Fraction(whole, 100)


def test_a_percentage_and_a_fraction_are_the_same_share() -> None:
    assert Threshold.parse("at least 50%").share == Threshold.parse("at least 1/2").share
    assert Threshold.parse("at least 33.3%").share != Threshold.parse("at least 1/3").share


def test_only_some_thresholds_count_votes_in_favor() -> None:
    texts = ("at least 2/3", "at least 3 votes", "unanimous", "no objection", "consensus", "most votes")
    assert [Threshold.parse(text).counts_votes for text in texts] == [True, True, True, False, False, False]


# --- sizes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "count", "exact"),
    [
        ("5", Size(5, 5), True),
        ("0", Size(0, 0), True),
        ("005", Size(5, 5), True),
        ("2 to 9", Size(2, 9), False),
        ("3 to 3", Size(3, 3), True),
        ("at least 2", Size(least=2), False),
        ("at most 9", Size(most=9), False),
        ("fewer than 9", Size(most=8, written="fewer than 9"), False),
        ("less than 9", Size(most=8, written="fewer than 9"), False),
        ("more than 2", Size(least=3, written="more than 2"), False),
        ("fewer than 2", Size(most=1, written="fewer than 2"), False),
    ],
)
def test_a_size_is_read(text: str, count: Size, exact: bool) -> None:
    assert Size.parse(text) == count
    assert Size.parse(text).exact is exact


COUNT_HINT = "write, for example, `5`, `2 to 9` or `at least 2`"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("five", f"`five` is not a size | {COUNT_HINT}"),
        ("-5", f"`-5` is not a size | {COUNT_HINT}"),
        ("5.0", f"`5.0` is not a size | {COUNT_HINT}"),
        ("2-9", f"`2-9` is not a size | {COUNT_HINT}"),
        ("at least 2 to 9", f"`at least 2 to 9` is not a size | {COUNT_HINT}"),
        ("٣", f"`٣` is not a size | {COUNT_HINT}"),
        ("", f"`` is not a size | {COUNT_HINT}"),
        ("fewer than 0", "`fewer than 0` lets nobody in | write, for example, `fewer than 3`"),
        ("9 to 2", "`9 to 2` runs backwards | write `2 to 9`"),
    ],
)
def test_what_is_no_size_is_refused(text: str, problem: str) -> None:
    assert misread(Size.parse, text) == problem


@given(numbers, numbers, numbers)
def test_a_size_allows_what_is_within_its_bounds(one: int, other: int, people: int) -> None:
    least, most = sorted((one, other))
    assert Size.parse(f"{least} to {most}").allows(people) == (least <= people <= most)
    assert Size.parse(f"at least {one}").allows(people) == (people >= one)
    assert Size.parse(f"at most {one}").allows(people) == (people <= one)
    assert Size.parse(f"{one}").allows(people) == (people == one)


@pytest.mark.parametrize(
    ("text", "allowed"), [("2 to 4", "234"), ("at least 3", "3456"), ("at most 1", "01"), ("2", "2")]
)
def test_bounds_belong_to_a_size(text: str, allowed: str) -> None:
    assert [str(people) for people in range(7) if Size.parse(text).allows(people)] == list(allowed)


# --- caps ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("2 per organization", Limit(count=2, written="2")),
        ("at most 2 per organisation", Limit(count=2, written="2")),
        ("less than 3 per organization", Limit(count=2, written="2")),
        ("1/3 per organization", Limit(share=Fraction(1, 3), written="1/3")),
        ("at most 50% per organization", Limit(share=Fraction(1, 2), written="50%")),
        ("less than 1/2 per organization", Limit(share=Fraction(1, 2), below=True, written="1/2")),
        ("less than 1/1 per organization", Limit(share=Fraction(1), below=True, written="1/1")),
    ],
)
def test_a_cap_is_read(text: str, limit: Limit) -> None:
    assert Limit.parse(text) == limit


LIMIT_HINT = "write, for example, `2 per organization`"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2", f"`2` is not a limit | {LIMIT_HINT}"),
        ("2 per company", f"`2 per company` is not a limit | {LIMIT_HINT}"),
        ("more than 2 per organization", f"`more than 2 per organization` is not a limit | {LIMIT_HINT}"),
        ("-2 per organization", f"`-2 per organization` is not a limit | {LIMIT_HINT}"),
        ("0 per organization", "`0 per organization` lets nobody in | allow at least 1 per organization"),
        (
            "less than 1 per organization",
            "`less than 1 per organization` lets nobody in | allow at least 1 per organization",
        ),
        ("0% per organization", "`0% per organization` is not between 0 and 1 | write a share such as 1/2"),
        ("3/2 per organization", "`3/2 per organization` is not between 0 and 1 | write a share such as 1/2"),
        ("1/0 per organization", "`1/0` divides by zero | write a fraction such as 2/3"),
    ],
)
def test_what_is_no_cap_is_refused(text: str, problem: str) -> None:
    assert misread(Limit.parse, text) == problem


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("2 per organization", {1: "01", 5: "012", 6: "012"}),
        ("less than 3 per organization", {5: "012"}),
        ("at most 1/2 per organization", {4: "012", 5: "012", 6: "0123"}),
        ("less than 1/2 per organization", {4: "01", 5: "012", 6: "012"}),
        ("1/3 per organization", {3: "01", 5: "01", 6: "012"}),
        ("33% per organization", {3: "0", 100: "".join(map(str, range(34)))}),
        ("100% per organization", {2: "012"}),
    ],
)
def test_a_cap_allows_so_many_seats(text: str, held: dict[int, str]) -> None:
    limit = Limit.parse(text)
    assert {
        total: "".join(str(seats) for seats in range(total + 1) if limit.allows(seats, total)) for total in held
    } == held


@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 100), st.integers(1, 100), st.booleans())
def test_a_share_of_seats_is_exact(above: int, below: int, held: int, total: int, strictly: bool) -> None:
    if above > below:
        above, below = below, above
    limit = Limit.parse(f"{'less than' if strictly else 'at most'} {above}/{below} per organization")
    part = Fraction(held, total)
    assert limit.allows(held, total) == (part < Fraction(above, below) if strictly else part <= Fraction(above, below))


# --- in votes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "quorum"),
    [
        ("none", Quorum()),
        (" none ", Quorum()),
        ("more than 1/2", Quorum(Threshold.parse("more than 1/2"))),
        ("at least 3 votes", Quorum(Threshold.parse("at least 3 votes"))),
    ],
)
def test_a_quorum_is_read(text: str, quorum: Quorum) -> None:
    assert Quorum.parse(text) == quorum


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("None", f"`None` is not a threshold | {THRESHOLD_HINT}"),
        ("unanimous", "`unanimous` is not a quorum | write `none`, or a threshold such as `more than 1/2`"),
        ("consensus", "`consensus` is not a quorum | write `none`, or a threshold such as `more than 1/2`"),
        ("supermajority", "`supermajority` is not a quorum | write `none`, or a threshold such as `more than 1/2`"),
        ("most votes", "`most votes` is not a quorum | write `none`, or a threshold such as `more than 1/2`"),
        ("at least 101%", "`at least 101%` can never pass | ask for a share of at most 1"),
    ],
)
def test_what_is_no_quorum_is_refused(text: str, problem: str) -> None:
    assert misread(Quorum.parse, text) == problem


@pytest.mark.parametrize(("text", "most"), [("1 vote", 1), ("2 votes", 2), ("at most 10 votes", 10)])
def test_a_number_of_votes_is_read(text: str, most: int) -> None:
    assert VoteLimit.parse(text) == VoteLimit(most, written=text)


@pytest.mark.parametrize("text", ["0 votes", "1", "at least 1 vote", "one vote", "-1 votes", "1.5 votes"])
def test_what_is_no_number_of_votes_is_refused(text: str) -> None:
    assert misread(VoteLimit.parse, text) == (
        f"`{text}` is not a limit on votes | write `1 vote`, `at most 2 votes` or `at most 1/5`"
    )
