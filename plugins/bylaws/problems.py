"""What is wrong, where, and what to do about it.

Everything that judges (the reader, the model, the rules, the renderer, the outputs) speaks in `Problem`s; only
`reports` turns them into text. Every other module may import this one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from bylaws.structs import struct


class Severity(StrEnum):
    """How much a problem matters: only an error changes the exit code."""

    ERROR = "error"
    WARNING = "warning"
    OPEN = "open"
    """A question that the rules leave open: it never fails a run, and is listed only for those who ask."""


class Concern(StrEnum):
    """Whom an open question hurts the most, the worst first."""

    REPORTING = "people who report"
    """Somebody in need does not know where to go, or who will read it."""
    VOTING = "people who vote"
    """Nobody can say whether a vote has passed."""
    CANDIDATES = "candidates for roles"
    """Somebody does not know what is asked for, or who decides."""
    EVERYONE = "everyone else"


class Place(NamedTuple):
    """A position in a file. Lines and columns count from 1; a column counts characters, not bytes."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@struct
class Fix:
    """The one right answer to a problem: `new` instead of `old`, which stands at `place` in the file."""

    place: Place
    old: str
    new: str


@struct
class Problem:
    """One finding.

    `message` is lower case, puts the user's own words in backticks and ends without a full stop; `hint` begins with a
    verb. `related` names the other side of a contradiction: places, each with a few words on what stands there.
    `root` problems (a file that cannot be read) are printed before those that may follow from them. Where there is one
    right answer, `fixes` has it for every place that is named.
    """

    place: Place
    rule: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    related: tuple[tuple[Place, str], ...] = ()
    root: bool = field(default=False, compare=False)
    fixes: tuple[Fix, ...] = field(default=(), compare=False)
    concern: Concern = field(default=Concern.EVERYONE, compare=False)
    """Of a question: whom it hurts the most."""


class Refused(Exception):
    """Raised where going on makes no sense; carries every problem found so far."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = ordered(problems)
        super().__init__(f"{len(self.problems)} problem(s)")


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, causes before consequences, then by place: the same input gives the same order."""

    def key(problem: Problem) -> tuple[object, ...]:  # flat: a hostile file may have 100,000 problems
        place = problem.place
        by_place = (not problem.root, place.path, place.line, place.column)
        return (*by_place, problem.rule, problem.message, problem.hint, problem.severity, problem.related)

    return tuple(sorted(set(problems), key=key))


def ranked(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Open questions by whom they hurt the most, then by rule and place."""
    ranks = {concern: rank for rank, concern in enumerate(Concern)}
    return tuple(sorted(ordered(problems), key=lambda problem: (ranks[problem.concern], problem.rule)))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was most likely meant, or None."""
    from difflib import get_close_matches  # 5 ms of imports that a clean run does not need

    by_folded = {name.casefold(): name for name in sorted(known)}
    found = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def quoted(words: Iterable[str]) -> str:
    """`a`, `b` and `c`: a list for people."""
    marked = [f"`{word}`" for word in words]
    if len(marked) < 2:
        return "".join(marked)
    return f"{', '.join(marked[:-1])} and {marked[-1]}"
