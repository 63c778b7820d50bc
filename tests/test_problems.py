"""Problems: what they are made of, and their one order."""

from __future__ import annotations

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bylaws.problems import Place, Problem, Refused, Severity, nearest, ordered, quoted

HERE = Place("data/people.yaml", 41, 12)


def test_a_place_is_written_the_way_that_editors_open() -> None:
    assert str(HERE) == "data/people.yaml:41:12"
    assert str(Place("data/people.yaml")) == "data/people.yaml:1:1"


def test_places_are_frozen() -> None:
    with pytest.raises(AttributeError, match="can't set attribute"):
        HERE.line = 1  # type: ignore[misc]


def test_an_error_is_what_a_problem_is_unless_it_says_otherwise() -> None:
    assert Problem(HERE, "rule", "message") == Problem(HERE, "rule", "message", "", Severity.ERROR, (), root=True)


IN_ORDER = (
    Problem(Place("z.yaml", 9, 9), "empty-file", "a cause stands before everything that may follow from it", root=True),
    Problem(Place("a.yaml", 1, 1), "a", "a"),
    Problem(Place("a.yaml", 1, 2), "a", "columns"),
    Problem(Place("a.yaml", 1, 10), "a", "columns are numbers"),
    Problem(Place("a.yaml", 2, 1), "a", "lines"),
    Problem(Place("a.yaml", 10, 1), "a", "lines are numbers"),
    Problem(Place("b.yaml", 1, 1), "a", "then rules, then messages: a", "a"),
    Problem(Place("b.yaml", 1, 1), "a", "then rules, then messages: b", "a"),
    Problem(Place("b.yaml", 1, 1), "a", "then rules, then messages: b", "b"),
    Problem(Place("b.yaml", 1, 1), "a", "then rules, then messages: b", "b", Severity.WARNING),
    Problem(Place("b.yaml", 1, 1), "a", "then rules, then messages: b", "b", Severity.WARNING, ((HERE, "there"),)),
    Problem(Place("b.yaml", 1, 1), "b", "a"),
)


def test_the_order_of_problems_does_not_depend_on_the_order_of_finding_them() -> None:
    for seed in range(50):
        found = [*IN_ORDER, *IN_ORDER]
        random.Random(seed).shuffle(found)
        assert ordered(found) == IN_ORDER


def test_what_is_said_twice_is_said_once() -> None:
    problem = Problem(HERE, "rule", "message")
    again = Problem(Place("data/people.yaml", 41, 12), "rule", "message")
    assert ordered([problem, again]) == (problem,)


def test_nothing_wrong_is_nothing() -> None:
    assert ordered([]) == ()


def test_a_refusal_carries_its_problems_in_order() -> None:
    for found in permutations(IN_ORDER[:3]):
        assert Refused(found).problems == IN_ORDER[:3]
    assert str(Refused(IN_ORDER[:3])) == "3 problem(s)"


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("peple", "people"),
        ("PEOPLE", "people"),
        ("person", None),
        ("emeritis", "Emeritus"),
        ("", None),
        ("x" * 1000, None),
        ("🎉", None),
    ],
)
def test_the_nearest_word_is_found_whatever_its_capitals(word: str, meant: str | None) -> None:
    assert nearest(word, ("roles", "people", "Emeritus")) == meant


def test_among_words_that_differ_in_capitals_only_the_nearest_is_always_the_same() -> None:
    for names in permutations(("Ada", "ADA", "ada")):
        assert nearest("adaa", names) == "ada"


def test_nothing_is_near_when_nothing_is_known() -> None:
    assert nearest("people", ()) is None


@given(st.text(), st.lists(st.text(), max_size=5))
def test_the_nearest_word_is_one_that_is_known(word: str, known: list[str]) -> None:
    assert nearest(word, known) in {None, *known}


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ([], ""),
        (["a"], "`a`"),
        (["a", "b"], "`a` and `b`"),
        (["a", "b", "c"], "`a`, `b` and `c`"),
        (iter("abcd"), "`a`, `b`, `c` and `d`"),
    ],
)
def test_words_are_listed_for_people(words: list[str], text: str) -> None:
    assert quoted(words) == text
