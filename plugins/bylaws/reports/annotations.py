"""Problems as workflow commands: GitHub Actions shows each one beside its line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bylaws.problems import Problem, Severity
from bylaws.reports.paths import seen_from


def as_annotations(problems: Sequence[Problem], base: str = "") -> str:
    """One line a problem; what is related stands in the text."""
    return "".join(f"{_command(problem, base)}\n" for problem in problems)


def _command(problem: Problem, base: str) -> str:
    place = problem.place
    values = {
        "file": seen_from(base, place.path),
        "line": str(place.line),
        "col": str(place.column),
        "title": problem.rule,
    }
    related = (f"{seen_from(base, at.path)}:{at.line}:{at.column}: {words}" for at, words in problem.related)
    lines = [problem.message, *related, *([f"hint: {problem.hint}"] if problem.hint else [])]
    properties = ",".join(f"{name}={_property(value)}" for name, value in values.items())
    command = "notice" if problem.severity is Severity.OPEN else problem.severity
    return f"::{command} {properties}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", "\ufffd", text)
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
