"""Catalogues are data: each can be read, names only checks that are there, and says things in words of our own."""

from __future__ import annotations

import re

import pytest

from bylaws.problems import Refused
from bylaws.readiness.answers import all_checks
from bylaws.readiness.catalogue import NEWEST, catalogue, names, read_catalogue, with_own


def refused(text: str) -> list[str]:
    with pytest.raises(Refused) as caught:
        read_catalogue("own.yaml", text)
    return [f"{problem.place}: {problem.message} ({problem.hint})" for problem in caught.value.problems]


def test_there_is_one_for_each_published_version() -> None:
    assert [f"{name}: {', '.join(catalogue(name).levels)}" for name in names()] == [
        "clomonitor: community, code",
        "cncf-1-6: incubation, graduation",
        "cncf-2024: incubation, graduation",
        "cncf-2026-08: incubation, graduation",
        "cncf-proposal: incubation",
        "cncf-sandbox: sandbox",
        "osps-baseline: maturity-1, maturity-2, maturity-3",
        "scorecard-policy: policy",
    ]
    assert NEWEST in names()


@pytest.mark.parametrize("name", names())
def test_rows_are_sentences(name: str) -> None:
    rows = catalogue(name).criteria
    assert [row.id for row in rows.values() if not re.fullmatch(r"[A-Z].{10,130}\.", row.words)] == []
    assert [row.id for row in rows.values() if not row.levels] == []


@pytest.mark.parametrize("name", names())
def test_what_only_the_record_decides_has_a_check(name: str) -> None:
    rows = catalogue(name).criteria.values()
    assert [row.id for row in rows if row.decided_by == "record" and not row.check] == []


def test_every_check_is_used() -> None:
    used = {row.check for name in names() for row in catalogue(name).criteria.values()}
    assert sorted(all_checks().keys() - used) == []


def test_what_changed_in_august_2026() -> None:
    before, after = catalogue("cncf-1-6").criteria, catalogue("cncf-2026-08").criteria
    changed = {
        key: (dict(before[key].levels) if key in before else {}, dict(row.levels))
        for key, row in after.items()
        if key not in before or before[key].levels != row.levels
    }
    suggested, required = {"incubation": "suggested"}, {"incubation": "required", "graduation": "required"}
    assert changed == {
        **{key: ({**suggested, "graduation": "required"}, required) for key in ("GOV-3", "GOV-5", "GOV-8", "GOV-9")},
        "COM-1": ({**suggested, "graduation": "suggested"}, required),
        "GOV-18": ({}, required),
        "GOV-19": ({}, {"graduation": "required"}),
        "GOV-20": ({}, {"graduation": "suggested"}),
    }


def test_a_catalogue_of_ones_own_keeps_the_rows_of_another() -> None:
    text = """
title: Ours
extends: scorecard-policy
without: [Security-Policy.text]
criteria:
  OUR-1: {words: Every release is signed., levels: {policy: required}}
"""
    assert list(read_catalogue("own.yaml", text).criteria) == [
        "Security-Policy.links",
        "Security-Policy.disclosure",
        "OUR-1",
    ]


def test_a_body_adds_rows() -> None:
    text = "title: Ours\ncriteria: {OUR-1: {words: Every release is signed., levels: {first: required}}}\n"
    own = read_catalogue("own.yaml", text)
    both = with_own(catalogue("scorecard-policy"), own.criteria)
    assert [row.id for row in both.at("first")] == ["OUR-1"]
    assert both.levels == ("policy", "first")


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            "title: Ours\ncriteria: {A: {words: It works., check: works}}\n",
            ["own.yaml:2:41: there is no check `works` (use one of those in `bylaws audit --checks`)"],
        ),
        (
            "title: Ours\nextends: cncf\n",
            [
                "own.yaml:2:10: there is no catalogue `cncf` (use one of `clomonitor`, `cncf-1-6`, `cncf-2024`, "
                "`cncf-2026-08`, `cncf-proposal`, `cncf-sandbox`, `osps-baseline` and `scorecard-policy`)"
            ],
        ),
        ("criteria: {}\n", ["own.yaml:1:1: `title` is missing (add `title: Criteria of the Example Foundation`)"]),
        ("- one\n", ["own.yaml:1:1: the file holds a list, not keys (begin with a key)"]),
        (
            "title: Ours\ncriteria: {A: {words: It works., level: first}}\n",
            ["own.yaml:2:34: `level` is not a key of a criterion (did you mean `levels`?)"],
        ),
    ],
)
def test_what_cannot_be_read_is_refused(text: str, problems: list[str]) -> None:
    assert refused(text) == problems
