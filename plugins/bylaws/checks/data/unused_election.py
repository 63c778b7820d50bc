"""
An election fills no seats.

## Why

Its rules are printed, and nobody is elected by them.

## Bad

```yaml
project: {id: example, name: Example}
elections: {yearly: {every: 1 year, voters: {group: anyone}}}
teams: {board: {name: Board}}
```

## Good

```yaml
project: {id: example, name: Example}
elections: {yearly: {every: 1 year, voters: {group: anyone}}}
teams: {board: {name: Board, election: yearly}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("unused-election", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every election that no team and no office names."""
    used = {one.election for one in (*governance.body.teams.values(), *governance.body.offices.values())}
    for election in governance.body.elections.values():
        if election.id not in used:
            message = f"no team or office is filled by `{election.id}`"
            hint = f"write `election: {election.id}` in a team or an office, or delete it"
            yield Finding(election.place(), message, hint)
