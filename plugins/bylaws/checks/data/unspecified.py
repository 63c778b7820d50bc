"""
The documents of the body do not say something.

## Why

`unspecified` tells a gap in the documents from a question that people are about to decide (`undecided`). Pages print
nothing about it; `bylaws check --open` lists it.

## Bad

```yaml
project: {id: example, name: Example}
voting: {default: half, kinds: {half: {passes: more than 1/2, of: cast, open_for: unspecified, tie: fails}}}
```

## Good

```yaml
project: {id: example, name: Example}
voting: {default: half, kinds: {half: {passes: more than 1/2, of: cast, open_for: 5 days, tie: fails}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.checks.questions import gaps
from bylaws.rules import OPEN, Finding, rule
from bylaws.source import Open


@rule("unspecified", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every key that says so."""
    return gaps(governance, Open.UNSPECIFIED)
