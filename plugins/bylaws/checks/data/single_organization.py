"""
All who govern belong to one organization.

## Why

The organization can change every rule alone. For graduation, foundations ask for maintainers of at least two
organizations, and for a mechanism that balances them. Organizations under common control count as one.

## Bad

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme}
people: {ada: {affiliation: acme}, bob: {affiliation: acme}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
```

## Good

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme, birch: Birch}
people: {ada: {affiliation: acme}, bob: {affiliation: birch}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.people import INDEPENDENT
from bylaws.rules import WARNING, Finding, rule


@rule("single-organization", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for the governing role, if it has several holders."""
    role = governance.governing_role
    if role is None or any(map(governance.votes.binds, role.cap)):
        return  # a limit that is exceeded says so itself
    holders = governance.holders(role.id)
    balance = governance.balance(holders)
    if len(holders) > 1 and len(balance.shares) == 1 and balance.known and balance.known[0].name != INDEPENDENT:
        message = f"the {len(holders)} holders of `{role.id}` all belong to `{balance.known[0].name}`"
        hint = "find holders elsewhere, and say in `neutrality.plan` how"
        related = tuple((person.place(), f"`{person.id}`") for name in holders if (person := governance.person(name)))
        yield Finding(role.place(), message, hint, related)
