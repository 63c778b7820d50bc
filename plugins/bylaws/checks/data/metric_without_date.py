"""
A number does not say when it was counted.

## Why

Numbers of contributors and stars grow old within months. Readers who do not know the day cannot tell whether two
numbers contradict each other, or one is only newer.

## Bad

```yaml
project: {id: example, name: Example}
review: {metrics: {contributors: {value: 176, source: "https://example.org/stats"}}}
```

## Good

```yaml
project: {id: example, name: Example}
review: {metrics: {contributors: {value: 176, as_of: 2023-05, source: "https://example.org/stats"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("metric-without-date", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every metric without a date, and every earlier number without one."""
    review = governance.body.review
    for metric in review.metrics.values() if review else ():
        for measure in (metric, metric.before):
            if measure and not measure.as_of:
                message = f"`{metric.id}` does not say when {measure.value} was counted"
                yield Finding(measure.place("value"), message, "add `as_of`")
