"""
People are said to belong to another body, and that body has no such people.

## Why

They have a part in the rules here, and are counted by what the other body says of itself. A body that is not in the
same data is no mistake: its people are named, and nobody counts them.

## Bad

```yaml
project: {id: example, name: Example}
parties: {parent: {name: the maintainers of Example, plural: true, bodies: example}}
```

## Good

```yaml
project: {id: example, name: Example}
parties: {parent: {name: the maintainers of Containers, plural: true, bodies: containers}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.problems import nearest, quoted
from bylaws.rules import ERROR, Finding, rule
from bylaws.source import Node


@rule("wrong-body", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every party and every part that names the body itself, a misspelled one, or a role that there is not."""
    for party in governance.body.parties.values():
        for name in party.bodies:
            yield from _judged(governance, party, "bodies", name, party.role or "")
        if party.role and not party.bodies:
            yield Finding(party.place("role"), "`role` is for `bodies`, and there are none", "add `bodies`")
    for scope in governance.body.scopes.values():
        if scope.body:
            yield from _judged(governance, scope, "body", scope.body, "")


def _judged(governance: Governance, node: Node, key: str, name: str, role: str) -> Iterator[Finding]:
    if name == governance.body.project.id:
        message = f"`{name}` is this body itself"
        yield Finding(node.place(key), message, "name another body, or use a role of this one")
        return
    others = {*governance.others} - {governance.body.project.id}
    if name not in others and (guess := nearest(name, others)):
        yield Finding(node.place(key), f"there is no body `{name}` in this data", f"did you mean `{guess}`?")
    elif role and name in others and role not in (roles := governance.roster.guests.roles_in(name)):
        guess = nearest(role, roles)
        hint = f"did you mean `{guess}`?" if guess else f"it is one of {quoted(roles)}"
        yield Finding(node.place("role"), f"`{name}` has no role `{role}`", hint)
