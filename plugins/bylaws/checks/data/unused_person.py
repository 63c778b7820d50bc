"""
Somebody is in `people` and holds no seat.

## Why

A person whom nothing refers to is a leftover, or a seat was forgotten. Whoever has left keeps a seat with the status
`emeritus` or `resigned`.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer, status: emeritus}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("unused-person", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Everybody whom no key refers to. A body without seats has its people elsewhere."""
    if not governance.body.seats:
        return
    named: set[str] = set()
    for node in governance.nodes:
        for name, field in node.referring():
            if field.refers_to == "person":
                value = getattr(node, name)
                named.update(value if isinstance(value, tuple) else (value,))
    if named - governance.body.people.keys():
        return  # somebody is misspelt where they are named: that is the one problem to report
    for handle, person in governance.body.people.items():
        if handle not in named:
            hint = "add a seat, or delete the person"
            yield Finding(person.place(), f"nothing refers to `{handle}`", hint)
