"""
An election does not say who votes in it.

## Why

Who may vote is the first question that is asked when a seat is contested. Elections have rolls of their own: those who
vote on proposals are not meant without saying so.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {board: {name: Board, election: yearly}}
elections: {yearly: {every: 1 year}}
seats: [{person: ada, role: board}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
teams: {board: {name: Board, election: yearly}}
elections: {yearly: {every: 1 year, voters: {group: board}}}
seats: [{person: ada, role: board}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("election-without-voters", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every such election."""
    for election in governance.body.elections.values():
        if election.voters is None and not _by_class(governance, election.id):
            message = f"no one says who votes in the election `{election.id}`"
            yield Finding(election.place(), message, "add `voters`, or write `voters: undecided`")


def _by_class(governance: Governance, election: str) -> bool:
    """Whether every class of seats that it fills says who elects: each has voters of its own."""
    teams = [team for team in governance.body.teams.values() if team.election == election]
    elected = [one for team in teams for one in team.classes.values() if one.filled_by == "election"]
    return bool(elected) and all(one.elected_by for one in elected)
