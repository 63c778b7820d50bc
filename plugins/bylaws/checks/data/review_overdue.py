"""
A review that the rules ask for was not done in time.

## Why

A team whose members are looked at once a year, and last were two years ago, is not as its rules say; the same holds
for reports on neutrality. The rule depends on the day: today, or `--as-of`.

## Bad

```yaml
project: {id: example, name: Example}
teams: {security: {name: Security Response Team, review_every: 1 year, reviewed: 2020-03-01}}
```

## Good

```yaml
project: {id: example, name: Example}
teams: {security: {name: Security Response Team, review_every: 1 year, reviewed: 2099-03-01}}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bylaws.body.governance import Governance
from bylaws.rules import DAY, WARNING, Finding, rule


@rule("review-overdue", WARNING, DAY)
def check(governance: Governance, today: date) -> Iterator[Finding]:
    """Every review and report whose time has run out since it was last done."""
    body = governance.body
    for team in body.teams.values():
        length = team.review_every.every.length if team.review_every else None
        if team.reviewed and length and length.end(team.reviewed.last) < today:
            message = f"the review of `{team.id}` is overdue since {length.end(team.reviewed.last)}"
            yield Finding(team.place("reviewed"), message, "review it, then write the day here")
    neutrality = body.neutrality
    if neutrality and neutrality.reported and neutrality.reports:
        due = neutrality.reports.end(neutrality.reported.last)
        if due < today:
            message = f"the report on neutrality is overdue since {due}"
            yield Finding(neutrality.place("reported"), message, "write it, then write the day here")
