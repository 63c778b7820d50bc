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
from bylaws.model.quantities import Test
from bylaws.problems import Concern
from bylaws.rules import OPEN, Finding, rule
from bylaws.source import Open


@rule("unspecified", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every key that says so, and each supermajority that has no number."""
    yield from gaps(governance, Open.UNSPECIFIED)
    for kind in governance.voting.kinds.values():
        if kind.passes.test is Test.SUPERMAJORITY:
            message = f"the documents do not say how many votes a supermajority takes: `voting.kinds.{kind.id}.passes`"
            hint = "ask those who know, then write the share, such as `passes: at least 2/3`"
            yield Finding(kind.place("passes"), message, hint, concern=Concern.VOTING)
