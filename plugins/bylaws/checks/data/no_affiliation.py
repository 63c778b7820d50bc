"""
People who govern have no affiliation.

## Why

Nobody can say how independent the body is, and limits for organizations do not count them. Somebody without an
employer is `independent`. Foundations ask for the affiliation of every maintainer.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer, cap: 1 per organization}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: {affiliation: independent}, bob: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer, cap: 1 per organization}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("no-affiliation", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for the governing role, and for each role with a limit, if affiliations matter in this body."""
    governing = governance.governing_role
    hosted = bool(governance.body.project.foundation)
    known = any(person.affiliation for person in governance.body.people.values())
    for role in governance.roles.values():
        if not (role.cap or (role is governing and (hosted or known))):
            continue
        holders = governance.holders(role.id)
        missing = [
            person for handle in holders if (person := governance.person(handle)) and not person.present_affiliation()
        ]
        if missing:
            message = f"`{role.id}` has {len(missing)} of {len(holders)} holders without an affiliation"
            related = tuple((person.place(), f"`{person.id}`") for person in missing)
            hint = "write `affiliation`, or `independent` for somebody without an employer"
            yield Finding(missing[0].place(), message, hint, related[1:])
            return  # the same people in the next role are no further problem
