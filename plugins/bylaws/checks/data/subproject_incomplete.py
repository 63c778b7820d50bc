"""
A subproject does not say who leads it, or where it is.

## Why

Foundations ask for a list of all subprojects with their leaders and repositories, and contributors look for the same.
Its leaders are the seats in its scope, or stand elsewhere (`roster`). Archived subprojects are not judged.

## Bad

```yaml
project: {id: example, name: Example}
scopes: {sdk: {name: SDK, kind: subproject}}
```

## Good

```yaml
project: {id: example, name: Example}
scopes:
  sdk:
    name: SDK
    kind: subproject
    repositories: [https://github.com/example/sdk]
    roster: https://github.com/example/sdk/blob/main/MAINTAINERS.md
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.people import Status
from bylaws.model.scopes import Maturity, ScopeKind
from bylaws.rules import OPEN, Finding, rule
from bylaws.source import Open


@rule("subproject-incomplete", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every subproject without people, or without a repository or paths."""
    led = {seat.scope for seat in governance.body.seats if seat.status is Status.ACTIVE}
    for scope in governance.body.scopes.values():
        if scope.kind is not ScopeKind.SUBPROJECT or scope.status is Maturity.ARCHIVED:
            continue
        missing = []
        if scope.id not in led and scope.roster is None and not scope.sponsor:
            missing.append("who leads it")
        if not scope.repositories and not scope.paths and not isinstance(scope.repositories, Open):
            missing.append("where it is")
        if missing:
            message = f"`{scope.id}` does not say {' or '.join(missing)}"
            yield Finding(scope.place(), message, "add seats in it or `roster`, and `repositories`")
