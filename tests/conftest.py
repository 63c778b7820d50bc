"""What the tests have in common: bodies out of a few lines of YAML, problems as text, projects on disk."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from textwrap import dedent
from typing import Any, TypeVar

import pytest
from hypothesis import settings

from bylaws.body.files import Reading, Sources, assemble
from bylaws.body.governance import Governance
from bylaws.checks.data import check_data
from bylaws.formats.made import Exported, Pages
from bylaws.model.body import Body
from bylaws.problems import Problem, ordered
from bylaws.source import Misread
from bylaws.source.yaml import read_text

pytest_plugins = ["browsing"]
pytest.register_assert_rewrite("guides")

MOST_CASES = 6
"""How many cases of one test `--quick` takes."""
SLOW_FOLDERS = ("hosts",)
"""Tests in whole sites, browsers, wheels, and processes of their own."""

settings.register_profile("here", deadline=None)  # how fast the machine is, is no property of the code
settings.register_profile("quick", deadline=None, derandomize=True, max_examples=20)
settings.load_profile("here")

PATH = "governance.yaml"
EXAMPLE_DAY = date(2026, 6, 1)
"""The day on which the examples of rules that depend on the day are judged."""
PROJECT = "project: {id: example, name: Example}\n"

Maker = Callable[[Mapping[str, str | bytes]], Path]
T = TypeVar("T")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--bless",
        action="store_true",
        help="Write what the tests compare committed files with to those files, instead of comparing. "
        "Read the difference before you commit it.",
    )

    parser.addoption(
        "--quick",
        action="store_true",
        help=f"Leave out tests that are marked as slow, and take {MOST_CASES} of the cases of each test.",
    )


def pytest_configure(config: pytest.Config) -> None:
    os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="bylaws-kept-")  # and nothing in the home of who runs them
    config.addinivalue_line("markers", "slow: takes a second or more; `make quick` leaves it out.")
    if config.getoption("--quick"):
        settings.load_profile("quick")


def pytest_unconfigure() -> None:
    shutil.rmtree(os.environ.pop("XDG_CACHE_HOME"), ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent.name in SLOW_FOLDERS:
            item.add_marker("slow")
    if config.getoption("--quick"):
        left = [item for item in items if not item.get_closest_marker("slow")]
        items[:] = [item for cases in _by_test(left) for item in spread(cases, MOST_CASES)]


def _by_test(items: Iterable[pytest.Item]) -> Iterable[list[pytest.Item]]:
    by_test: dict[str, list[pytest.Item]] = {}
    for item in items:
        by_test.setdefault(item.nodeid.partition("[")[0], []).append(item)
    return by_test.values()


def spread(cases: list[T], most: int) -> list[T]:
    """So many cases at the most, evenly from the first to the last: always the same ones."""
    if len(cases) <= most:
        return cases
    return [cases[round(number * (len(cases) - 1) / (most - 1))] for number in range(most)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests were left out, and why: a run that is weaker must not look like one that is not."""
    reasons = Counter(
        str(report.longrepr[2]).removeprefix("Skipped: ") for report in terminalreporter.stats.get("skipped", [])
    )
    for reason, number in sorted(reasons.items()):
        terminalreporter.write_line(f"{number} {'test' if number == 1 else 'tests'} left out: {reason}", yellow=True)


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be written instead of compared."""
    return bool(request.config.getoption("--bless"))


@pytest.fixture
def root_with(tmp_path: Path) -> Maker:
    """Makes a root with files: texts by path, written as UTF-8, or bytes."""

    def make(files: Mapping[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else dedent(content).encode())
        return tmp_path

    return make


def whole(text: str) -> str:
    """The lines of a test without their indentation, with a project at the end where they hold none."""
    lines = dedent(text.removeprefix("\n")).rstrip() + "\n"
    return lines if re.search("^project:", lines, re.MULTILINE) else lines + PROJECT


def reading(text: str) -> Reading:
    """What comes out of one file with this text."""
    return assemble(Sources(".", (PATH,), shared=False), (read_text(PATH, text),))


def body(text: str) -> Body:
    """The body of these lines, which must be readable without a problem."""
    found = reading(whole(text))
    assert told(found.problems) == []
    assert found.body is not None
    return found.body


def governance(text: str) -> Governance:
    """The body of these lines, ready to be asked."""
    return Governance(body(text), (PATH,))


def problems_of(text: str) -> list[str]:
    """Everything that is wrong with these lines, as `path:line:column rule message | hint`."""
    found = reading(whole(text))
    return told([*found.problems, *rule_problems(found)])


SILENCE = frozenset({"undecided", "unspecified", "unread", "default-decides"})
"""Rules that list what data leaves open: nearly every small example does."""


def rule_problems(found: Reading, today: date | None = EXAMPLE_DAY, *, asked: Collection[str] = ()) -> list[Problem]:
    """What the rules find in a body on a day, if there is one. What is left open is told only to those who ask."""
    if found.body is None:
        return []
    unread = frozenset(name for document in found.documents for name in document.unread)
    problems = check_data(
        Governance(found.body, found.sources.files, unread=unread), today, is_whole=not found.problems
    )
    return [problem for problem in problems if problem.rule not in SILENCE or problem.rule in asked]


def told(problems: Iterable[Problem]) -> list[str]:
    """Problems in their order, each as one line; what is related to them behind slashes."""
    lines = []
    for problem in ordered(problems):
        line = f"{problem.place} {problem.rule} {problem.message}"
        line += f" | {problem.hint}" if problem.hint else ""
        lines.append(line + "".join(f" / {place} {words}" for place, words in problem.related))
    return lines


def as_found(problems: Iterable[Problem]) -> list[str]:
    """The same in the order in which they were found, with everything that is told of each."""
    lines = []
    for problem in problems:
        related = "".join(f" [{place}: {words}]" for place, words in problem.related)
        lines.append(f"{problem.place}: {problem.rule}: {problem.message}; {problem.hint}{related}")
    return lines


def exported(export: Any, text: str, pages: Pages | None = None) -> tuple[Mapping[str, str], list[str]]:
    """The files that a format makes of a body, by path, and what it finds."""
    found: Exported = export.made(governance(text), pages or Pages())
    return {file.path: file.text for file in found.files}, told(found.problems)


def parsed(parse: Callable[[str], T], text: str) -> T | Misread:
    """What a written form is read as, or why it is not; any other exception is a mistake."""
    try:
        return parse(text)
    except Misread as misread:
        return misread


def misread(parse: Callable[[str], object], text: str) -> str:
    """Why a written form is not read, as `message | hint`."""
    found = parsed(parse, text)
    assert isinstance(found, Misread), found
    return f"{found.message} | {found.hint}"
