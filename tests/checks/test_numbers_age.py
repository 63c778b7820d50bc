"""Numbers and evidence that age: the cases that the examples of the rules do not have."""

from __future__ import annotations

import pytest

from conftest import reading, rule_problems, told, whole

PEOPLE = """
organizations: {acme: Acme}
people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer}}
seats:
  - {person: ada, role: maintainer, since: 2021}
  - {person: bob, role: maintainer, since: 2024-03}
  - {person: eve, role: maintainer, since: 2020, until: 2023-06, status: emeritus}
"""
HINT = "correct the number or `seats`, or delete the number: the record counts it"


def found(metric: str, people: str = PEOPLE) -> list[str]:
    """What the rule on contradictions says of one metric."""
    text = whole(f"{people}review: {{metrics: {{maintainers: {{{metric}}}}}}}\n")
    problems = rule_problems(reading(text))
    return told(problem for problem in problems if problem.rule == "metric-contradicted")


@pytest.mark.parametrize(
    "metric",
    [
        "value: 2, as_of: 2026-05, counts: maintainer",
        "value: 2, as_of: 2022-05, counts: maintainer",
        "value: 1, as_of: 2026-05, organizations_of: maintainer",
        "value: 2, as_of: 2022-05, organizations_of: maintainer",
        "value: 2, counts: maintainer",
        "value: about 9, counts: maintainer",
        "value: 90%, counts: maintainer",
        "value: 9, as_of: 2026-05",
        "value: 2, as_of: 2026-05, counts: maintainer, before: {value: 1, as_of: 2020-06}",
    ],
)
def test_a_number_that_the_record_counts_too(metric: str) -> None:
    assert found(metric) == []


@pytest.mark.parametrize(
    ("metric", "said", "line"),
    [
        ("value: 3, as_of: 2022-05, counts: maintainer", "`maintainers` of 2022-05 is 3, but the record counts 2", 5),
        ("value: 3, counts: maintainer", "`maintainers` is 3, but the record counts 2", 5),
        ("value: 2, organizations_of: maintainer", "`maintainers` is 2, but the record counts 1", 5),
        (
            "value: 2, as_of: 2026-05, counts: maintainer, before: {value: 4, as_of: 2020-06}",
            "`maintainers` of 2020-06 is 4, but the record counts 1",
            7,
        ),
    ],
)
def test_a_number_that_the_record_contradicts(metric: str, said: str, line: int) -> None:
    (only,) = found(metric)
    end = f"metric-contradicted {said} | {HINT} / governance.yaml:{line}:5 the first seat that is counted"
    assert only.endswith(end)


def test_a_day_is_not_judged_by_seats_without_dates() -> None:
    assert found("value: 9, as_of: 2022, counts: maintainer", PEOPLE.replace(", since: 2021", "")) == []


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        ("url: 'https://github.com/e/e/issues/7'", None),
        ("url: SECURITY.md, checked_on: 2026-05", None),
        ("url: 'https://github.com/e/e/blob/v1.2/SECURITY.md', pinned: true", None),
        ("url: SECURITY.md", "nothing says when `SECURITY.md` was last looked at"),
        ("url: 'https://e.org', pinned: true", "`https://e.org` names no version, though it is `pinned`"),
    ],
)
def test_evidence_that_can_change(evidence: str, said: str | None) -> None:
    problems = rule_problems(reading(whole(f"review: {{evidence: [{{shows: A-1, {evidence}}}]}}\n")))
    assert [problem.message for problem in problems if problem.rule == "evidence-unchecked"] == ([said] if said else [])


@pytest.mark.parametrize(
    ("review", "days"),
    [
        ("evidence: [{url: a.md, shows: A, checked_on: 2025-06-01}]", None),
        ("evidence: [{url: a.md, shows: A, checked_on: 2025-05-31}]", "`a.md` was last looked at 366 days ago"),
        ("conclusion: It met all., evidence: [{url: a.md, shows: A, checked_on: 2025-05-31}]", None),
    ],
)
def test_evidence_is_good_for_a_year(review: str, days: str | None) -> None:
    problems = rule_problems(reading(whole(f"review: {{{review}}}\n")))
    assert [problem.message for problem in problems if problem.rule == "evidence-outdated"] == ([days] if days else [])
