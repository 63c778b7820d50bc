"""
A role is made of itself.

## Why

A level that includes itself through others, or a team whose members are its own members, has no meaning.

## Bad

```yaml
project: {id: example, name: Example}
ladder: {reviewer: {name: Reviewer, includes: maintainer}, maintainer: {name: Maintainer, includes: reviewer}}
```

## Good

```yaml
project: {id: example, name: Example}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer, includes: reviewer}}
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bylaws.body.governance import Governance
from bylaws.model.groups import Group
from bylaws.model.ladder import Role
from bylaws.model.teams import Team
from bylaws.rules import ERROR, Finding, rule


@rule("role-loop", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each circle."""
    made_of = {role.id: _parts(role) for role in governance.roles.values()}
    reported: set[str] = set()
    for name in made_of:
        circle = _circle(name, made_of)
        if circle and not reported & {*circle}:
            reported |= {*circle}
            role = governance.roles[name]
            message = f"`{name}` is made of itself: {' → '.join(f'`{step}`' for step in (*circle, name))}"
            place = role.place("includes") if role.includes else role.place()
            yield Finding(place, message, "take one of these steps out")


def _parts(role: Role) -> tuple[str, ...]:
    members = _named(role.members) if isinstance(role, Team) and role.members else ()
    return (*((role.includes.role,) if role.includes else ()), *members)


def _named(group: Group) -> tuple[str, ...]:
    parts = (*group.any_of, *group.all_of)
    return (*((group.role,) if group.role else ()), *(name for part in parts for name in _named(part)))


def _circle(start: str, made_of: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The way from a role back to itself, or nothing."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    while ways:
        way = ways.pop()
        for part in made_of.get(way[-1], ()):
            if part == start:
                return way
            if part not in seen:
                seen.add(part)
                ways.append((*way, part))
    return ()
