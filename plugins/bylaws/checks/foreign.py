"""The rules that other packages bring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from bylaws.plugins import RULES, Brought, brought, failed
from bylaws.problems import Place, Problem
from bylaws.rules import Over, Rule


@cache
def foreign_rules() -> Brought[Rule]:
    """The rules of other packages, by their full name."""
    found = brought(RULES, Rule, lambda rule: rule.name)
    return Brought({name: replace(rule, name=name) for name, rule in found.records.items()}, found.problems)


def check_foreign(over: Over, place: Place, *subject: object) -> Iterator[Problem]:
    """What the rules of other packages find; one that fails is a problem at a place, and the others go on."""
    for rule in foreign_rules().records.values():
        if rule.over is over:
            try:
                yield from [*rule.problems(*subject)]
            except Exception as error:
                yield failed(rule.name, error, place)
