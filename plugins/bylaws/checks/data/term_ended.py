"""
A term has ended, and its holder is still in the seat.

## Why

Whatever they decide can be contested. The rule depends on the day: today, or `--as-of`.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {board: {name: Board}}
seats: [{person: ada, role: board, until: 2020-06}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {board: {name: Board}}
seats: [{person: ada, role: board, until: 2099-06}]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.people import Seat, Status
from bylaws.rules import DAY, ERROR, Finding, rule

_HELD: Final = (Status.ACTIVE, Status.ON_LEAVE, Status.SUSPENDED, Status.INACTIVE)


@rule("term-ended", ERROR, DAY)
def check(governance: Governance, today: date) -> Iterator[Finding]:
    """Every seat whose last day is over."""
    for seat in governance.body.seats:
        if seat.status in _HELD and seat.until and seat.until.last < today and not _runs_backwards(seat):
            message = f"the term of `{seat.person}` as `{seat.role}` ended on {seat.until}"
            hint = "hold the election, then change `until`, or end the seat with a `status`"
            yield Finding(seat.place("until"), message, hint)


def _runs_backwards(seat: Seat) -> bool:
    """Whether the dates contradict each other, which is another problem."""
    return bool(seat.since and seat.until and seat.until.last < seat.since.first)
