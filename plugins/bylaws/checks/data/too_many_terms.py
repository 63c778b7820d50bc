"""
Somebody serves more terms than the role allows.

## Why

A limit on terms is there so that others get their turn. Each seat with dates is one term; with `in a row`, only terms
that follow each other within a month are counted together.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {board: {name: Board, term: 1 year, term_limit: 1 term}}
seats:
  - {person: ada, role: board, since: 2024-01, until: 2024-12, status: emeritus}
  - {person: ada, role: board, since: 2026-01}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {board: {name: Board, term: 1 year, term_limit: 1 term in a row}}
seats:
  - {person: ada, role: board, since: 2024-01, until: 2024-12, status: emeritus}
  - {person: ada, role: board, since: 2026-01}
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.people import Seat
from bylaws.rules import ERROR, Finding, rule

_MONTH: Final = timedelta(days=31)


@rule("too-many-terms", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each person with too many terms in one role."""
    for role in governance.roles.values():
        for index, limit in enumerate(role.term_limit):
            for terms in _terms(governance, role.id).values():
                row = terms if not limit.in_a_row else _last_in_a_row(terms)
                if limit.most and len(row) > limit.most:
                    message = f"`{row[-1].person}` is in term {len(row)} as `{role.id}`, and {limit.most} may be served"
                    related = (
                        (role.place("term_limit", index), "the limit"),
                        *((seat.place(), "an earlier term") for seat in row[:-1]),
                    )
                    yield Finding(row[-1].place(), message, "fill the seat anew, or mend the dates", related)


def _terms(governance: Governance, role: str) -> Mapping[str, list[Seat]]:
    """The seats of each person with a beginning, in order."""
    found: dict[str, list[Seat]] = {}
    for seat in governance.body.seats:
        if seat.role == role and seat.since:
            found.setdefault(seat.person, []).append(seat)
    return {
        person: sorted(seats, key=lambda seat: seat.since.first if seat.since else date.min)
        for person, seats in found.items()
    }


def _last_in_a_row(terms: list[Seat]) -> list[Seat]:
    row = terms[-1:]
    for earlier, later in zip(reversed(terms[:-1]), reversed(terms[1:]), strict=True):
        if not (earlier.until and later.since and later.since.first - earlier.until.last <= _MONTH):
            break
        row.insert(0, earlier)
    return row
