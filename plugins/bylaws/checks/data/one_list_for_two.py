"""
Reports about conduct and reports of security problems go to one channel.

## Why

Different people handle them, and each kind must be kept from the others' readers.

## Bad

```yaml
project: {id: example, name: Example}
channels: {private: {name: private list, kind: mailing-list, address: private@example.org, public: false}}
security: {report_to: private}
code_of_conduct: {report_to: private}
```

## Good

```yaml
project: {id: example, name: Example}
channels:
  private: {name: private list, kind: mailing-list, address: private@example.org, public: false}
  security: {name: security list, kind: mailing-list, address: security@example.org, public: false}
security: {report_to: security}
code_of_conduct: {report_to: private}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("one-list-for-two", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every channel that takes both."""
    security, conduct = governance.body.security, governance.body.code_of_conduct
    if not security or not conduct:
        return
    for index, name in enumerate(conduct.report_to):
        if name in security.report_to:
            message = f"`{name}` takes reports about conduct and of security problems"
            related = ((security.place("report_to"), "security problems"),)
            yield Finding(conduct.place("report_to", index), message, "give each its own channel", related)
