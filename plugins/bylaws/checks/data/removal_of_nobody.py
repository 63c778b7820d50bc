"""
The general rule on removal is for no role.

## Why

`lifecycle.removal` applies to the roles that `removes` names; where it names none, to the levels that vote. Where a
committee votes that is no level of the ladder, nobody can be removed by this rule, whatever its page says.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
teams: {board: {name: Board}}
seats: [{person: ada, role: maintainer}, {person: ada, role: board}]
voting: {electorate: board}
lifecycle: {removal: {grounds: [inactivity]}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
teams: {board: {name: Board}}
seats: [{person: ada, role: maintainer}, {person: ada, role: board}]
voting: {electorate: board}
lifecycle: {removes: [maintainer], removal: {grounds: [inactivity]}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule
from bylaws.source import Open


@rule("removal-of-nobody", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """The general rule on removal, where it reaches no role."""
    lifecycle = governance.lifecycle
    is_open = isinstance(lifecycle.removes, Open)  # the question is asked already
    if not lifecycle.removal or is_open or any(map(governance.decided.is_reached, governance.roles.values())):
        return
    names = [level.id for level in governance.body.ladder.values() if not (level.becoming and level.becoming.automatic)]
    hint = (
        f"add `removes: [{', '.join(names)}]`, with those whom it is for"
        if names
        else "say in `removes` whom it is for"
    )
    yield Finding(lifecycle.place("removal"), "this rule on removal is for no role", hint)
