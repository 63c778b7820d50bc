"""Twelve real governance documents that differ as much as possible, as data: facts and own words, and what they print.

Each folder below `projects/real` holds the data, the pages that it makes, and `mechanisms.txt`: what the document
rules, one mechanism a line, whether it is `data`, a `note` on the typed thing that it qualifies, or cannot be said
(`no`), and where in the data it stands.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import pytest
from test_projects import _bless, _difference, at

from bylaws.body.files import find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.checks.data import check_data
from bylaws.problems import Severity
from projects.bodies import PROJECTS, data_of, pages_one_by_one

REAL = PROJECTS / "real"
BODIES = sorted(path.name for path in REAL.iterdir())
each = pytest.mark.parametrize("name", BODIES)


class Mechanism(NamedTuple):
    """One line of the table of a document."""

    how: str
    way: tuple[str | int, ...]
    words: str


@cache
def mechanisms(name: str) -> list[Mechanism]:
    lines = (REAL / name / "mechanisms.txt").read_text(encoding="utf-8").splitlines()
    parts = [[part.strip() for part in line.split("|")] for line in lines]
    return [
        Mechanism(how, tuple(int(it) if it.isdigit() else it for it in way.split(".")), words)
        for how, way, words in parts
    ]


@cache
def data(name: str) -> Any:
    return data_of(REAL / name)


def test_there_are_twelve() -> None:
    assert len(BODIES) == 12


REALLY_SO = {
    "cloudevents": ["objection-without-end"],
    "confidential-containers": ["objection-without-end"],
    "cubefs": ["unused-vote-kind"],
    "istio": ["objection-without-end"],
    "knative": ["one-list-for-two"],
    "kubearmor": ["report-without-address"],
    "kubernetes-steering": ["election-without-voters"],
    "virtual-kubelet": ["objection-without-end"],
}
"""What the documents themselves leave open or contradict."""


@each
def test_it_is_read_without_a_problem_and_judged_as_it_is(name: str) -> None:
    reading = read_body(REAL / name, find_bodies(REAL / name)[0])
    assert reading.problems == ()
    assert reading.body is not None
    found = check_data(Governance(reading.body))
    assert sorted(problem.rule for problem in found if problem.severity is not Severity.OPEN) == REALLY_SO.get(name, [])


@each
def test_it_prints_the_expected_pages(name: str, request: pytest.FixtureRequest) -> None:
    body = read_body(REAL / name, find_bodies(REAL / name)[0]).body
    assert body is not None
    pages = dict(pages_one_by_one(body))
    folder = REAL / name / "expected"
    if request.config.getoption("--bless", default=False):
        _bless(folder, pages)
    expected = {it.relative_to(folder).as_posix(): it.read_text(encoding="utf-8") for it in folder.rglob("*.md")}
    differences = [_difference(path, expected.get(path, ""), pages.get(path, "")) for path in {**expected, **pages}]
    assert expected == pages, "\n".join(filter(None, differences))


@each
def test_every_mechanism_stands_where_the_table_says(name: str) -> None:
    for mechanism in mechanisms(name):
        assert mechanism.how in ("data", "note", "no"), mechanism
        value = at(data(name), mechanism.way)
        is_note = "note" in mechanism.way or (isinstance(value, dict) and "note" in value)
        assert mechanism.how == "data" or is_note, mechanism


@each
def test_four_of_five_mechanisms_are_data_and_none_cannot_be_said(name: str) -> None:
    how = [mechanism.how for mechanism in mechanisms(name)]
    assert "no" not in how
    assert how.count("data") >= 0.8 * len(how), (how.count("data"), len(how))


def test_the_counts_are_those_that_we_publish() -> None:
    counts = {name: (len(mechanisms(name)), [it.how for it in mechanisms(name)].count("data")) for name in BODIES}
    readme = (PROJECTS / "README.md").read_text(encoding="utf-8")
    rows = [f"| `{name}` | {total} | {as_data} | {total - as_data} |" for name, (total, as_data) in counts.items()]
    total, as_data = (sum(column) for column in zip(*counts.values(), strict=True))
    assert [row for row in rows if row not in readme] == []
    assert f"{as_data} of {total} mechanisms ({100 * as_data // total} %) are data" in readme
