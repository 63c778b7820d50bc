"""
No one has looked at a piece of evidence for more than a year.

## Why

Reviewers follow every link of an application, and one that leads nowhere costs a round. The rule depends on the day:
today, or `--as-of`. Evidence of a review that has ended (`conclusion`) is history, and not judged.

## Bad

```yaml
project: {id: example, name: Example}
review: {evidence: [{shows: SEC-5, url: "https://example.org/security", checked_on: 2020-05-31}]}
```

## Good

```yaml
project: {id: example, name: Example}
review: {evidence: [{shows: SEC-5, url: "https://example.org/security", checked_on: 2099-05-31}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from bylaws.body.governance import Governance
from bylaws.rules import DAY, WARNING, Finding, rule

A_YEAR: Final = 365
"""In days."""


@rule("evidence-outdated", WARNING, DAY)
def check(governance: Governance, today: date) -> Iterator[Finding]:
    """All evidence that was looked at more than a year ago."""
    review = governance.body.review
    for one in review.evidence if review and not review.conclusion else ():
        days = (today - one.checked_on.last).days if one.checked_on and not one.pinned else 0
        if days > A_YEAR:
            message = f"`{one.url}` was last looked at {days} days ago"
            yield Finding(one.place("checked_on"), message, "look at it again, then write the day here")
