"""
A rule by which roles are lost speaks of one role, and is for others too.

## Why

Documents say how *maintainers* are removed, or when a *reviewer* counts as inactive. Written once for the whole body,
such a rule reaches people of whom its source says nothing, and they can lose their role by it.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {committer: {name: Committer}, maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: committer}]
voting: {electorate: {any_of: [committer, maintainer]}}
lifecycle: {removal: {grounds: [neglecting the duties of a maintainer]}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {committer: {name: Committer}, maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: committer}]
voting: {electorate: {any_of: [committer, maintainer]}}
lifecycle: {removes: [maintainer], removal: {grounds: [neglecting the duties of a maintainer]}}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.inactivity import Clock, Consequence, Effect, Inactivity
from bylaws.model.ladder import Level, Role
from bylaws.model.procedures import Step
from bylaws.model.removal import Removal, RemovalRule
from bylaws.problems import quoted
from bylaws.rules import WARNING, Finding, rule
from bylaws.source import Node

_LOSSES: Final = frozenset(
    {
        Consequence.REMOVED,
        Consequence.MAY_BE_REMOVED,
        Consequence.EMERITUS,
        Consequence.LOWER_LEVEL,
        Consequence.NO_VOTE,
    }
)
"""What takes something from somebody."""


@rule("removal-reaches-others", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """The general rules on removal and on inactivity, where their own words name some of those whom they reach."""
    lifecycle = governance.lifecycle
    removal = lifecycle.removal
    if removal and not lifecycle.removes:
        reached = [role for role in governance.roles.values() if governance.decided.is_reached(role)]
        yield from _judged(removal, "removal", "removes", reached)
    for inactivity in lifecycle.inactivity:
        if not inactivity.applies_to and any(it.then in _LOSSES for it in inactivity.effects):
            levels = [it for it in governance.roles.values() if _is_given(it) and not it.inactivity]
            yield from _judged(inactivity, "inactivity", "applies_to", levels)


def _is_given(role: Role) -> bool:
    """Whether it is a level that somebody was given, and so can lose."""
    return isinstance(role, Level) and not (role.becoming and role.becoming.automatic)


def _judged(node: Removal | Inactivity, what: str, key: str, reached: Sequence[Role]) -> Iterator[Finding]:
    text = " ".join(_words(node)).casefold()
    named = [role for role in reached if _names(text, role)]
    others = [role.id for role in reached if role not in named]
    if named and others:
        ids = ", ".join(role.id for role in named)
        message = f"this rule on {what} speaks of {quoted(role.id for role in named)}, and is for {quoted(others)} too"
        yield Finding(node.place(), message, f"add `{key}: [{ids}]`, or name all whom it is for")


def _words(node: Removal | Inactivity) -> Iterator[str]:
    """The own words of a rule, without those of the groups that act in it."""
    parts: list[Node] = [node]
    if isinstance(node, Removal):
        yield from node.grounds
        parts += (*node.rules, *node.steps)
    else:
        parts += (*node.clocks, *node.steps, *node.effects)
    for part in parts:
        for name in _TEXTS.get(type(part), ()):
            yield getattr(part, name) or ""


_TEXTS: Final[Mapping[type[Node], tuple[str, ...]]] = {
    Removal: ("note",),
    RemovalRule: ("when", "note"),
    Step: ("action", "note"),
    Clock: ("without", "missed", "note"),
    Effect: ("text", "until", "unless", "note"),
    Inactivity: ("note",),
}


def _names(text: str, role: Role) -> bool:
    nouns = (role.singular.casefold(), role.plural_noun.casefold())
    return any(re.search(rf"\b{re.escape(noun)}\b", text) for noun in nouns)
