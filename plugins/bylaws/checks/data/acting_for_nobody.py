"""
Somebody acts for a member who is none.

## Why

A stand-in has the rights of the member whom they stand in for. Where that person has no seat, they have none.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
teams: {board: {name: Board}}
ladder: {member: {name: Member}}
seats: [{person: ada, role: member}, {person: bob, role: board, acting_for: ada}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
teams: {board: {name: Board}}
seats: [{person: ada, role: board}, {person: bob, role: board, acting_for: ada}]
```
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import ERROR, Finding, rule


@rule("acting-for-nobody", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every such seat."""
    held = Counter((seat.role, seat.person) for seat in governance.body.seats)
    for seat in governance.body.seats:
        own = seat.acting_for == seat.person
        if seat.acting_for and seat.acting_for in governance.body.people and held[seat.role, seat.acting_for] <= own:
            message = f"`{seat.person}` acts for `{seat.acting_for}`, who has no seat of `{seat.role}`"
            yield Finding(seat.place("acting_for"), message, "name a member, or give them their seat")
