"""
A body of a foundation does not say whose code of conduct it follows.

## Why

Foundations ask for it. `code_of_conduct: cncf` is enough.

## Bad

```yaml
project: {id: example, name: Example, foundation: {name: cncf}, type: working-group}
```

## Good

```yaml
project: {id: example, name: Example, foundation: {name: cncf}, type: working-group}
code_of_conduct: cncf
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.problems import Concern
from bylaws.rules import OPEN, Finding, rule


@rule("conduct-missing", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for the body."""
    body = governance.body
    if body.project.foundation and body.code_of_conduct is None:
        message = "nothing says whose code of conduct is followed"
        yield Finding(body.project.place(), message, "add `code_of_conduct: cncf`", concern=Concern.REPORTING)
