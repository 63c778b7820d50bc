"""
A role has fewer or more holders than it says.

## Why

A team below its own minimum cannot do its work, and one above its maximum has votes that do not count. Roles of which
nobody is listed are not judged.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {security: {name: Security Response Team, size: at least 2}}
seats: [{person: ada, role: security}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
teams: {security: {name: Security Response Team, size: at least 2}}
seats: [{person: ada, role: security}, {person: bob, role: security}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.ladder import Role
from bylaws.model.teams import Team
from bylaws.rules import WARNING, Finding, rule


@rule("wrong-size", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every role whose holders of today are not as many as `size` or `odd` ask for."""
    for role in governance.roles.values():
        if role.in_each:
            yield from _in_each(governance, role)
            continue
        scoped = any(seat.scope for seat in governance.seats(role.id))
        number = len(governance.holders(role.id))
        if not number or scoped:  # a size for the whole body says nothing of its parts
            continue
        size = governance.votes.size_of(role)
        if size and not size.about and not size.allows(number):
            message = f"`{role.id}` has {number} {'holder' if number == 1 else 'holders'} today"
            yield Finding(role.place("size"), message, "fill or end seats, or change `size`")
        elif isinstance(role, Team) and role.odd and number % 2 == 0:
            message = f"`{role.id}` has {number} holders today, which is not odd"
            yield Finding(role.place("odd"), message, "fill or end a seat")


def _in_each(governance: Governance, role: Role) -> Iterator[Finding]:
    """A size for each part of the body: judged where somebody holds the role there."""
    for name in dict.fromkeys(seat.scope for seat in governance.seats(role.id) if seat.scope):
        number = len(governance.holders(role.id, scope=name))
        size = governance.votes.size_of(role)
        if size and not size.about and not size.allows(number):
            message = f"`{role.id}` has {number} {'holder' if number == 1 else 'holders'} in `{name}` today"
            yield Finding(role.place("size"), message, "fill or end seats, or change `size`")
