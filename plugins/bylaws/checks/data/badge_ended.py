"""
A badge has ended.

## Why

A badge that no longer holds is claimed on every page that shows it. The rule depends on the day: today, or `--as-of`.

## Bad

```yaml
project: {id: example, name: Example}
review: {badges: {best-practices: {name: Best Practices, url: "https://example.org/1", until: 2020-05-31}}}
```

## Good

```yaml
project: {id: example, name: Example}
review: {badges: {best-practices: {name: Best Practices, url: "https://example.org/1", until: 2099-05-31}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bylaws.body.governance import Governance
from bylaws.rules import DAY, WARNING, Finding, rule


@rule("badge-ended", WARNING, DAY)
def check(governance: Governance, today: date) -> Iterator[Finding]:
    """Every badge whose last day is over."""
    review = governance.body.review
    for badge in review.badges.values() if review else ():
        if badge.until and badge.until.last < today:
            days = (today - badge.until.last).days
            message = f"`{badge.name}` ended {days} {'day' if days == 1 else 'days'} ago"
            yield Finding(badge.place("until"), message, "renew it, or delete it")
