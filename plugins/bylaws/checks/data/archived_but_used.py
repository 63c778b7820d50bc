"""
An archived part of the body still has people or meetings.

## Why

Nothing is decided there any more; readers look for help in the wrong place.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
scopes: {old: {name: Old, status: archived}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer, scope: old}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
scopes: {old: {name: Old, status: archived}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer, scope: old, status: emeritus}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.people import Status
from bylaws.model.scopes import Maturity
from bylaws.rules import WARNING, Finding, rule


@rule("archived-but-used", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each archived part that is used."""
    body = governance.body
    for scope in body.scopes.values():
        if scope.status is not Maturity.ARCHIVED:
            continue
        used = [
            (seat.place(), f"held by `{seat.person}`")
            for seat in body.seats
            if seat.scope == scope.id and seat.status is Status.ACTIVE
        ]
        used += [(meeting.place(), "it meets") for meeting in body.meetings.values() if meeting.scope == scope.id]
        if used:
            message = f"`{scope.id}` is archived, and still in use"
            yield Finding(
                scope.place("status"),
                message,
                "end its seats and meetings, or its `status`",
                tuple(used),
            )
