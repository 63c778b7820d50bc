"""
A role is held where it cannot be held.

## Why

The role says what it can be held in (`held_in`): the whole body, a repository, an area. A seat elsewhere gives rights
that the ladder does not know.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
scopes: {docs: {name: Documentation, kind: area}}
ladder: {owner: {name: Owner, held_in: body}}
seats: [{person: ada, role: owner, scope: docs}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
scopes: {docs: {name: Documentation, kind: area}}
ladder: {owner: {name: Owner, held_in: [body, area]}}
seats: [{person: ada, role: owner, scope: docs}]
```

A seat that has ended needs no scope.
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.people import ENDED
from bylaws.model.scopes import ScopeKind
from bylaws.rules import ERROR, Finding, rule
from bylaws.source import Open, article


@rule("wrong-scope", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every seat in a scope of another kind."""
    for seat in governance.body.seats:
        role, scope = governance.roles.get(seat.role), governance.scope(seat.scope or "")
        if role is None or not role.held_in or isinstance(seat.scope, Open) or (seat.scope and scope is None):
            continue
        if scope is None and seat.status in ENDED:
            continue  # where somebody held a role years ago, few lists still say
        kind = scope.kind if scope else ScopeKind.BODY
        if kind not in role.held_in:
            where = f"in `{seat.scope}`, which is {article(kind.value)}" if scope else "in the whole body"
            message = f"`{seat.role}` is held {where}, but not meant for it"
            hint = f"hold it in {' or '.join(article(it.value) for it in role.held_in)}, or extend `held_in`"
            place = seat.place("scope") if scope else seat.place()
            yield Finding(place, message, hint, ((role.place("held_in"), "said here"),))
