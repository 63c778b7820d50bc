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
from bylaws.model.people import ENDED, Seat
from bylaws.model.scopes import ScopeKind
from bylaws.rules import ERROR, Finding, rule
from bylaws.source import Open, article


@rule("wrong-scope", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every scope of another kind in which a role is held, with the seats that hold it there."""
    wrong: dict[tuple[str, str], list[Seat]] = {}
    for seat in governance.body.seats:
        role, scope = governance.roles.get(seat.role), governance.scope(seat.scope or "")
        if role is None or not role.held_in or isinstance(seat.scope, Open) or (seat.scope and scope is None):
            continue
        if scope is None and seat.status in ENDED:
            continue  # where somebody held a role years ago, few lists still say
        if (scope.kind if scope else ScopeKind.BODY) not in role.held_in:
            wrong.setdefault((role.id, seat.scope or ""), []).append(seat)
    for (role_id, name), seats in wrong.items():
        role, scope = governance.roles[role_id], governance.scope(name)
        where = f"in `{name}`, which is {article(scope.kind.value)}" if scope else "in the whole body"
        message = f"`{role_id}` is held {where}, and `held_in` does not allow it"
        kinds = " or ".join(article(it.value) for it in role.held_in)
        hint = f"hold it in {kinds}, or add `{scope.kind.value if scope else 'body'}` to `held_in`"
        first, *others = (seat.place("scope") if scope else seat.place() for seat in seats)
        also = [(place, "the same holds for this seat") for place in others]
        yield Finding(first, message, hint, ((role.place("held_in"), "said here"), *also))
