"""What must be true of a body: one rule a module."""

from __future__ import annotations

from datetime import date
from typing import Final

from bylaws.body.governance import Governance
from bylaws.checks.data import unknown_reference
from bylaws.checks.foreign import check_foreign
from bylaws.problems import Problem
from bylaws.rules import ERROR, Over, Rule, records_in

_ALL: Final = tuple(records_in(__name__, "check", Rule))
RULES: Final = tuple(rule for rule in _ALL if rule.over is Over.DATA)
DATED: Final = tuple(rule for rule in _ALL if rule.over is Over.DAY)
"""Rules that depend on the day: they run only when one is given, so that the same data gives the same pages."""


def check_data(governance: Governance, today: date | None = None, *, is_whole: bool = True) -> list[Problem]:
    """All problems that the rules find in a body; those that depend on the day, only if one is given.

    Of a body that could not be read as a whole, or in which something is missing that others refer to, only errors are
    told: most warnings would follow from them.
    """
    missing = [*unknown_reference.check.problems(governance)]
    is_whole = is_whole and not missing
    found = list(missing)
    for rule in RULES:
        if rule is not unknown_reference.check and (is_whole or rule.severity is ERROR):
            found += rule.problems(governance)
    if is_whole:
        found += check_foreign(Over.DATA, governance.body.project.place(), governance)
    return found + check_day(governance, today) if today else found


def check_errors(governance: Governance) -> list[Problem]:
    """The errors among these problems. What others bring may weigh more than its rule, but no finding of ours does."""
    found = [problem for rule in RULES if rule.severity is ERROR for problem in rule.problems(governance)]
    brought = check_foreign(Over.DATA, governance.body.project.place(), governance)
    return [*found, *(problem for problem in brought if problem.severity is ERROR)]


def check_day(governance: Governance, today: date) -> list[Problem]:
    """What the rules find that depend on the day."""
    found = [problem for rule in DATED for problem in rule.problems(governance, today)]
    return [*found, *check_foreign(Over.DAY, governance.body.project.place(), governance, today)]
