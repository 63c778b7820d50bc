"""
A limit on terms can never apply.

## Why

A limit counts terms; a role that is held for ever has none.

## Bad

```yaml
project: {id: example, name: Example}
teams: {board: {name: Board, term_limit: 2 terms in a row}}
```

## Good

```yaml
project: {id: example, name: Example}
teams: {board: {name: Board, term: 1 year, term_limit: 2 terms in a row}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.ladder import Role
from bylaws.model.teams import Team
from bylaws.rules import ERROR, Finding, rule


@rule("terms-outlast-limit", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every role with a limit on terms and no term."""
    for role in governance.roles.values():
        has_term = role.term is not None or role.per or _in_classes(role)
        if any(limit.most for limit in role.term_limit) and not has_term:
            message = f"`{role.id}` has a limit on terms, but no term"
            yield Finding(role.place("term_limit"), message, "add `term`, or delete the limit")


def _in_classes(role: Role) -> bool:
    return isinstance(role, Team) and (any(seats.term for seats in role.classes.values()) or bool(role.election))
