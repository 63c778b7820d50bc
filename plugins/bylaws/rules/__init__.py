"""What must be true of a body: one rule a module, listed here in the order of the reference.

A rule has `NAME` (what is wrong, in kebab case; also the word by which it is ignored), `SEVERITY`, a docstring that is
its manual page, and `check`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from bylaws.governance import Governance
from bylaws.problems import Problem, Severity
from bylaws.rules import (
    duplicate_seat,
    organization_loop,
    over_cap,
    placeholder_left,
    private_matter_in_public,
    quorum_above_electorate,
    removal_easier,
    same_decision_twice,
    time_without_zone,
    unclear_stage,
    unknown_reference,
    unreachable_threshold,
    unused_person,
)


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


RULES: Sequence[Rule] = (
    unknown_reference,
    duplicate_seat,
    unused_person,
    organization_loop,
    over_cap,
    unreachable_threshold,
    quorum_above_electorate,
    private_matter_in_public,
    same_decision_twice,
    unclear_stage,
    removal_easier,
    time_without_zone,
    placeholder_left,
)


def run(governance: Governance) -> list[Problem]:
    """All problems that the rules find in a body."""
    return [problem for rule in RULES for problem in rule.check(governance)]
