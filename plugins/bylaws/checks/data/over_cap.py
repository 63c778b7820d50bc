"""
One organization holds more seats than a limit allows.

## Why

A limit that is exceeded and not dealt with is worse than none. Organizations under common control count as one; people
who are independent count alone. A limit that is only a target is no rule yet, and is not reported.

## Bad

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme}
people: {ada: {affiliation: acme}, bob: {affiliation: acme}}
ladder: {maintainer: {name: Maintainer, cap: 1 per organization}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
```

## Good

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme, birch: Birch}
people: {ada: {affiliation: acme}, bob: {affiliation: birch}}
ladder: {maintainer: {name: Maintainer, cap: 1 per organization}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.ladder import Role
from bylaws.model.people import INDEPENDENT
from bylaws.model.seating import Cap
from bylaws.rules import WARNING, Finding, rule


@rule("over-cap", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every limit that holds now and is exceeded by the people of today."""
    for role in governance.roles.values():
        for cap in role.cap:
            if governance.votes.binds(cap):
                yield from _exceeded(governance, role, cap)


def _exceeded(governance: Governance, role: Role, cap: Cap) -> Iterator[Finding]:
    seats = [seat for seat in governance.seats(role.id) if not cap.classes or seat.seat_class in cap.classes]
    balance = governance.balance(tuple(dict.fromkeys(seat.person for seat in seats)))
    for share in balance.known:
        if share.name != INDEPENDENT and not cap.limit.allows(share.count, balance.total):
            message = (
                f"`{share.name}` holds {share.count} of {balance.total} seats of `{role.id}`, which is above the limit"
            )
            held = [seat for seat in seats if _belongs(governance, seat.person, share.organization)]
            related = tuple((seat.place(), f"held by `{seat.person}`") for seat in held)
            yield Finding(cap.place("limit"), message, "do what `on_breach` says, or change the limit", related)


def _belongs(governance: Governance, handle: str, organization: str) -> bool:
    found = governance.organization_of(handle)
    return found is not None and governance.controller(found).id == organization
