"""
It takes fewer votes to remove somebody than to appoint them.

## Why

A minority could then undo what a larger one decided. The person concerned has no vote in a removal where the rule says
so; the numbers take that into account.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob, eve: Eve, kim: Kim, max: Max}
ladder: {maintainer: {name: Maintainer, becoming: {vote: two-thirds}, removal: {vote: majority}}}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: eve, role: maintainer}
  - {person: kim, role: maintainer}
  - {person: max, role: maintainer}
voting: {kinds: {majority: more than 1/2, two-thirds: at least 2/3}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer, becoming: {vote: two-thirds}, removal: {vote: two-thirds}}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
voting: {kinds: {two-thirds: at least 2/3}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.decided import Ruled
from bylaws.rules import WARNING, Finding, rule


@rule("removal-easier", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every role whose removal is the lower bar, with the same people deciding."""
    for role in governance.roles.values():
        joining, leaving = role.becoming, governance.removal(role)
        if not joining or not leaving or not (joining.vote and leaving.vote):
            continue
        to_join, to_leave = _needed(governance, joining), _needed(governance, leaving)
        same = governance.electorate(joining) == governance.electorate(leaving)
        if same and to_join is not None and to_leave is not None and to_leave < to_join:
            message = f"to remove `{role.id}` takes {to_leave} votes, to appoint one takes {to_join}"
            related = ((joining.place("vote"), f"`{joining.vote}` for an appointment"),)
            yield Finding(leaving.place("vote"), message, "ask for as many votes as for an appointment", related)


def _needed(governance: Governance, rule: Ruled) -> int | None:
    kind, group = governance.kind(rule), governance.electorate(rule)
    count = governance.count(kind, group) if kind and group else None
    return count.needed if count else None
