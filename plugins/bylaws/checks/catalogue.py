"""Every rule by its name: what `explain`, settings and reports know of rules."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import cache

<<<<<<< HEAD
from bylaws.checks.copies.kinds import KINDS, DriftKind
from bylaws.checks.data import DATED, RULES, DatedRule, Rule
from bylaws.checks.text import TEXT_RULES, TextRule
from bylaws.problems import Severity

AnyRule = Rule | DatedRule | TextRule | DriftKind


@cache
def rules() -> Mapping[str, AnyRule]:
    """All rules, in the order of the reference: over the data, Markdown, and copies."""
    every: list[AnyRule] = [*RULES, *DATED, *TEXT_RULES, *KINDS]
    return {rule.NAME: rule for rule in every}


def manual(rule: AnyRule) -> str:
    """The manual page of a rule: its docstring."""
    return inspect.cleandoc(rule.__doc__ or "")


def claim(rule: AnyRule) -> str:
    """What the rule says is wrong, in one sentence."""
    return manual(rule).splitlines()[0]


def severity(name: str) -> Severity:
    """How much a rule matters if nothing else is set; what is found outside of rules is an error."""
    rule = rules().get(name)
    return rule.SEVERITY if rule else Severity.ERROR
=======
from bylaws.checks.copies.kinds import KINDS
from bylaws.checks.data import DATED, RULES
from bylaws.checks.text import TEXT_RULES
from bylaws.links.online import ONLINE_RULES
from bylaws.rules import Over, Rule


@cache
def rules() -> Mapping[str, Rule]:
    """All rules, in the order of the reference."""
    online = [Rule(it.NAME, it.SEVERITY, inspect.cleandoc(it.__doc__ or ""), Over.HOSTS) for it in ONLINE_RULES]
    return {rule.name: rule for rule in (*RULES, *DATED, *TEXT_RULES, *online, *KINDS)}
>>>>>>> main
