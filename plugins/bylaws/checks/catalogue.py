"""Every rule by its name: what `explain`, settings and reports know of rules."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bylaws.checks.copies.kinds import KINDS
from bylaws.checks.data import DATED, RULES
from bylaws.checks.text import TEXT_RULES
from bylaws.rules import Rule


@cache
def rules() -> Mapping[str, Rule]:
    """All rules, in the order of the reference."""
    return {rule.name: rule for rule in (*RULES, *DATED, *TEXT_RULES, *KINDS)}
