"""
Somebody is counted in a seat that they have not taken yet.

## Why

They vote before their term begins. The rule depends on the day: today, or `--as-of`.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {board: {name: Board}}
seats: [{person: ada, role: board, since: 2099-01}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {board: {name: Board}}
seats: [{person: ada, role: board, since: 2020-01}]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bylaws.body.governance import Governance
from bylaws.model.people import Status
from bylaws.rules import DAY, ERROR, Finding, rule


@rule("begins-later", ERROR, DAY)
def check(governance: Governance, today: date) -> Iterator[Finding]:
    """Every active seat that begins after the day."""
    for seat in governance.body.seats:
        if seat.status is Status.ACTIVE and seat.since and seat.since.first > today:
            message = f"`{seat.person}` takes the seat of `{seat.role}` on {seat.since}, and is counted already"
            yield Finding(seat.place("since"), message, "add the seat on that day, or mend the date")
