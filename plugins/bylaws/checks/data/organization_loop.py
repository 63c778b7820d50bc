"""
An organization is controlled by itself, through its parents.

## Why

Organizations under common control count as one. A chain of parents that has no end has no such one.

## Bad

```yaml
project: {id: example, name: Example}
organizations: {acme: {name: Acme, parent: birch}, birch: {name: Birch, parent: acme}}
```

## Good

```yaml
project: {id: example, name: Example}
organizations: {acme: {name: Acme, parent: birch}, birch: Birch}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import ERROR, Finding, rule


@rule("organization-loop", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each loop, at its first organization."""
    organizations = governance.body.organizations
    seen: set[str] = set()
    for start in organizations:
        chain: list[str] = []
        name: str | None = start
        while name in organizations and name not in chain and name not in seen:
            chain.append(name or "")
            name = organizations[name or ""].parent
        seen.update(chain)
        if name in chain:
            loop = chain[chain.index(name or "") :]
            words = " → ".join(f"`{each}`" for each in [*loop, loop[0]])
            related = tuple((organizations[each].place("parent"), "it goes on here") for each in loop[1:])
            place = organizations[loop[0]].place("parent")
            yield Finding(place, f"the parents go round in a circle: {words}", "delete one `parent`", related)
