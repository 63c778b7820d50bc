"""
A channel for reports has no address.

## Why

Whoever has something to report must know where to write. A name is not enough.

## Bad

```yaml
project: {id: example, name: Example}
channels: {security: {name: security list, kind: mailing-list, public: false}}
security: {report_to: security}
```

## Good

```yaml
project: {id: example, name: Example}
channels: {security: {name: security list, kind: mailing-list, public: false, address: security@example.org}}
security: {report_to: security}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.governance import Governance
from bylaws.problems import Problem, Severity

NAME: Final = "report-without-address"
SEVERITY: Final = Severity.WARNING


def check(governance: Governance) -> Iterator[Problem]:
    """Every channel that takes reports and cannot be reached."""
    body = governance.body
    reporting = (
        *(body.security.report_to if body.security else ()),
        *(body.code_of_conduct.report_to if body.code_of_conduct else ()),
    )
    for name in dict.fromkeys(reporting):
        channel = body.channels.get(name)
        if channel and not channel.address and not channel.url:
            yield Problem(
                channel.place(), NAME, f"`{name}` takes reports, and has no address", "add `address` or `url`", SEVERITY
            )
