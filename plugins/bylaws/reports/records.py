"""Problems as JSON: one object a problem, with everything that is known of it. A stable interface, `version` 1."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from bylaws.formats import jsontext
from bylaws.problems import Place, Problem, Severity
from bylaws.reports.paths import seen_from

VERSION: Final = 1
_COUNTED: Final = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.OPEN: "open"}


def as_json(problems: Sequence[Problem], base: str = "", as_of: date | None = None) -> str:
    """The problems, their numbers, and the day for which rules that depend on the day were judged, or null."""
    counts = {key: sum(problem.severity is severity for problem in problems) for severity, key in _COUNTED.items()}
    document = {
        "version": VERSION,
        "as_of": as_of.isoformat() if as_of else None,
        **counts,
        "problems": [_record(problem, base) for problem in problems],
    }
    return jsontext.as_json(document, indent=2) + "\n"


def _record(problem: Problem, base: str) -> dict[str, Any]:
    return {
        "rule": problem.rule,
        "severity": problem.severity,
        **_place(problem.place, base),
        "message": problem.message,
        "concern": problem.concern if problem.severity is Severity.OPEN else None,
        "hint": problem.hint,
        "related": [{**_place(place, base), "message": words} for place, words in problem.related],
        "fixes": [{**_place(fix.place, base), "old": fix.old, "new": fix.new} for fix in problem.fixes],
    }


def _place(place: Place, base: str) -> dict[str, Any]:
    return {"path": seen_from(base, place.path), "line": place.line, "column": place.column}
