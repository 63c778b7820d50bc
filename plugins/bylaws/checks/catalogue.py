"""Every rule by its name: what `explain`, settings and reports know of rules."""

from __future__ import annotations

import pkgutil
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Final

from bylaws import rules as met
from bylaws.checks.foreign import foreign_rules
from bylaws.formats import foreign_exports
from bylaws.problems import nearest
from bylaws.rules import Over, Rule

JUDGING: Final = (Over.DATA, Over.DAY, Over.MARKDOWN, Over.COPIES)
"""What is looked for; all else is met on the way."""


def rules() -> Mapping[str, Rule]:
    """All rules, those of other packages at the end."""
    return {**own_rules(), **_foreign()}


@cache
def own_rules() -> Mapping[str, Rule]:
    """The rules of this package, in the order of the reference."""
    from bylaws.checks.copies.kinds import KINDS  # nearly the whole program: only for those who ask for a rule
    from bylaws.checks.data import DATED, RULES
    from bylaws.checks.text import TEXT_RULES
    from bylaws.formats import own_exports

    exports = (export.rule for export in own_exports())
    every = (*RULES, *DATED, *TEXT_RULES, *KINDS, *_met(), *exports)
    return {rule.name: rule for rule in every}


def find(name: str) -> Rule | None:
    """The rule of this name; those of copies and exports are loaded only if it is none of the others."""
    return _of_documents().get(name) or rules().get(name)


@cache
def _of_documents() -> Mapping[str, Rule]:
    from bylaws.checks.data import DATED, RULES
    from bylaws.checks.text import TEXT_RULES

    return {rule.name: rule for rule in (*RULES, *DATED, *TEXT_RULES, *_met())}


def names(over: Collection[Over]) -> set[str]:
    """The names of the rules over data, Markdown and files; those of copies and exports cost more to load."""
    every = (*_of_documents().values(), *_foreign().values())
    return {rule.name for rule in every if rule.over in over}


def _foreign() -> Mapping[str, Rule]:
    exports = {name: export.rule for name, export in foreign_exports().records.items()}
    return {**foreign_rules().records, **exports}


def _met() -> Iterator[Rule]:
    for module in sorted(found.name for found in pkgutil.iter_modules(met.__path__)):
        for value in vars(import_module(f"{met.__name__}.{module}")).values():
            if isinstance(value, Rule):
                yield value


def unknown(name: str) -> str:
    """What to write in place of a name that no rule has."""
    guess = nearest(name, rules())
    return f"did you mean `{guess}`?" if guess else "`bylaws explain --all` lists the rules"
