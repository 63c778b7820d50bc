"""
The affiliations of a person contradict each other.

## Why

A person counts for one organization at a time. Periods that overlap, run backwards or are all open count for
whichever stands first.

## Bad

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme, birch: Birch}
people: {ada: {affiliation: [acme, birch]}}
ladder: {member: {name: Member}}
seats: [{person: ada, role: member}]
```

## Good

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme, birch: Birch}
people: {ada: {affiliation: [{organization: acme, until: 2024-05}, birch]}}
ladder: {member: {name: Member}}
seats: [{person: ada, role: member}]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from bylaws.body.governance import Governance
from bylaws.model.people import Affiliation
from bylaws.rules import ERROR, Finding, rule


@rule("affiliation-dates", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each affiliation that cannot be beside the others."""
    for person in governance.body.people.values():
        for affiliation in person.affiliation:
            if affiliation.since and affiliation.until and affiliation.until < affiliation.since:
                message = f"the affiliation of `{person.id}` ends before it begins"
                yield Finding(affiliation.place(), message, "mend one of the dates")
        for one, other in combinations(person.affiliation, 2):
            if _overlap(one, other):
                message = f"`{person.id}` belongs to `{one.organization}` and `{other.organization}` at one time"
                hint = "write `until` where one of them has ended"
                yield Finding(other.place(), message, hint, ((one.place(), "the other one"),))


def _overlap(one: Affiliation, other: Affiliation) -> bool:
    """Whether two periods share a day; one that has no beginning begins before everything that is known."""
    if one.until is None and other.until is None:
        return True
    early, late = sorted((one, other), key=lambda it: it.until.last if it.until else date.max)
    begins, ends = late.since, early.until
    return bool(begins and ends and begins.first < ends.first)
