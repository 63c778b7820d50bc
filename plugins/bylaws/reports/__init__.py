"""Findings for people and for programs: one format a module, all of the same problems in the same order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path

from bylaws.problems import Problem
from bylaws.reports.text import as_text, questions, summary


class Format(StrEnum):
    """How findings are written."""

    TEXT = "text"
    """For people: the line, a mark under it, and what to do."""
    JSON = "json"
    """For programs of your own."""
    SARIF = "sarif"
    """For code scanning (SARIF 2.1.0)."""
    GITHUB = "github"
    """Annotations in a workflow of GitHub Actions."""


def report(
    problems: Sequence[Problem],
    root: Path,
    form: Format,
    *,
    base: str = "",
    as_of: date | None = None,
    texts: Mapping[str, str] | None = None,
) -> str:
    """All problems in one format, without colors.

    `base` is where the root is, seen from the folder that programs count paths from; `as_of` is the day on which rules
    that depend on the day were judged. `texts` are those of files that were read already, by path.
    """
    if form is Format.TEXT:
        return as_text(problems, root, texts=texts)
    if form is Format.JSON:
        from bylaws.reports.records import as_json

        return as_json(problems, base, as_of)
    if form is Format.SARIF:
        from bylaws.reports.sarif import as_sarif  # it knows the manual of every rule, and so every rule

        return as_sarif(problems, root, base, texts)
    from bylaws.reports.annotations import as_annotations

    return as_annotations(problems, base)


__all__ = [
    "Format",
    "as_text",
    "questions",
    "report",
    "summary",
]
