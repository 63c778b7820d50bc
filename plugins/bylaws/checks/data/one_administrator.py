"""
One person alone administers the repositories.

## Why

When that person is ill, on leave or gone, no one can give or take access. Reviewers ask for a second one. It is said
only where the record has more people than one, and no organization-wide tool holds the permissions.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: {affiliation: independent}, bob: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer}, admin: {name: Administrator, privileges: [{access: admin}]}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: ada, role: admin}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: {affiliation: independent}, bob: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer}, admin: {name: Administrator, privileges: [{access: admin}]}}
seats: [{person: ada, role: admin}, {person: bob, role: maintainer}, {person: bob, role: admin}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.access import Access
from bylaws.model.people import ENDED
from bylaws.rules import WARNING, Finding, rule


@rule("one-administrator", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """The only person whose roles give the access of an administrator, in a body of several people."""
    people = {seat.person for seat in governance.body.seats if seat.status not in ENDED}
    roles = {
        role.id
        for role in governance.roles.values()
        for privilege in role.privileges
        if privilege.access is Access.ADMIN
    }
    seats = [seat for seat in governance.body.seats if seat.role in roles and seat.status not in ENDED]
    if len(people) > 1 and len({seat.person for seat in seats}) == 1:
        seat = seats[0]
        message = f"`{seat.person}` alone has the access of an administrator"
        yield Finding(seat.place(), message, f"give `{seat.role}` to a second person")
