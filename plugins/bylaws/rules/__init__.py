"""What must be true of a body: one rule a module, listed here in the order of the reference.

A rule has `NAME` (what is wrong, in kebab case; also the word by which it is ignored), `SEVERITY`, a docstring that is
its manual page, and `check`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from bylaws.governance import Governance
from bylaws.problems import Problem, Severity
from bylaws.rules import unknown_reference


class Rule(Protocol):
    """What a module in `rules` provides."""

    @property
    def NAME(self) -> str:  # noqa: N802
        """What is wrong, in kebab case."""
        ...

    @property
    def SEVERITY(self) -> Severity:  # noqa: N802
        """How much it matters."""
        ...

    def check(self, governance: Governance) -> Iterator[Problem]:
        """Every place where it is wrong."""
        ...


RULES: Sequence[Rule] = (unknown_reference,)


def run(governance: Governance) -> list[Problem]:
    """All problems that the rules find in a body."""
    return [problem for rule in RULES for problem in rule.check(governance)]
