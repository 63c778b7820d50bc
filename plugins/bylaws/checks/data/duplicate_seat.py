"""
Somebody holds the same role in the same scope twice.

## Why

One of the two is a mistake: a person who is counted twice, or somebody who is emeritus and still active.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: ada, role: maintainer, status: emeritus}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer, status: emeritus, until: 2020}, {person: ada, role: maintainer, since: 2022}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.people import ENDED, Seat
from bylaws.rules import ERROR, Finding, rule


@rule("duplicate-seat", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every seat that stands a second time. Somebody may have left and come back: then the dates say so."""
    first: dict[tuple[str, str, str | None], Seat] = {}
    for seat in governance.body.seats:
        key = (seat.person, seat.role, seat.scope or None)
        other = first.setdefault(key, seat)
        if other is seat or _came_back(other, seat) or _came_back(seat, other):
            continue
        where = f" in `{seat.scope}`" if seat.scope else ""
        message = f"`{seat.person}` is `{seat.role}`{where} twice: {other.status} and {seat.status}"
        related = ((other.place(), "the first seat"),)
        yield Finding(seat.place(), message, "keep one of them, or give both their dates", related)


def _came_back(before: Seat, after: Seat) -> bool:
    ended = before.status in ENDED and bool(before.until)
    return bool(ended and after.since and before.until and after.since >= before.until)
