"""
Nobody can ever reach a level of the ladder.

## Why

Contributors see where they can go, and not how. The lowest level is open to everybody; every other one says how
somebody becomes one (`becoming`), or that this is `undecided`.

## Bad

```yaml
project: {id: example, name: Example}
ladder:
  contributor: {name: Contributor}
  reviewer: {name: Reviewer, becoming: {on_request: true}}
  maintainer: {name: Maintainer}
```

## Good

```yaml
project: {id: example, name: Example}
ladder:
  contributor: {name: Contributor}
  reviewer: {name: Reviewer, becoming: {on_request: true}}
  maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.problems import Concern
from bylaws.rules import OPEN, Finding, rule


@rule("unreachable-level", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every level above the first without a way to it, where others have one."""
    levels = list(governance.body.ladder.values())
    if not any(level.becoming for level in levels):
        return
    for level in levels[1:]:
        if level.becoming is None:
            message = f"nothing says how somebody becomes `{level.id}`"
            yield Finding(
                level.place(), message, "add `becoming`, or write `becoming: undecided`", concern=Concern.CANDIDATES
            )
