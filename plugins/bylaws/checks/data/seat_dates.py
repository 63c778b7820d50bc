"""
A seat ends before it begins.

## Why

One of the dates is wrong, and terms are counted from them.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {member: {name: Member}}
seats: [{person: ada, role: member, since: 2024-05, until: 2023-01}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {member: {name: Member}}
seats: [{person: ada, role: member, since: 2023-01, until: 2099-05}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import ERROR, Finding, rule


@rule("seat-dates", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every such seat."""
    for seat in governance.body.seats:
        if seat.since and seat.until and seat.until.last < seat.since.first:
            message = f"`{seat.person}` takes this seat on {seat.since}, and leaves it on {seat.until}"
            yield Finding(seat.place("until"), message, "mend one of the dates")
