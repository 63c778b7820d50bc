"""
Votes are counted among active people, and nothing says who is active.

## Why

The base of the vote, or its quorum, is then whatever somebody says it is.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
voting: {default: half, kinds: {half: {passes: more than 1/2, of: active, open_for: 5 days}}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
lifecycle: {inactivity: {clocks: [{without: contributions, longer_than: 6 months}]}}
voting: {default: half, kinds: {half: {passes: more than 1/2, of: active, open_for: 5 days}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.vote_kinds import Base
from bylaws.rules import WARNING, Finding, rule


@rule("active-undefined", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every kind of vote that counts active people, in a body that defines neither inactivity nor the word."""
    body = governance.body
    defined = governance.lifecycle.inactivity or any(role.inactivity for role in governance.roles.values())
    if defined or any("active" in word.casefold() for word in body.definitions):
        return
    for kind in governance.voting.kinds.values():
        quorum = governance.terms(kind).quorum
        if governance.terms(kind).of is Base.ACTIVE or (quorum and quorum.of == "active"):
            message = f"`{kind.id}` counts active people, and nothing says who is active"
            yield Finding(kind.place(), message, "add `lifecycle.inactivity`, or define `Active`")
