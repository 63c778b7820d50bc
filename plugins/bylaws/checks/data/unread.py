"""
Nobody has looked yet whether the documents of the body say something.

## Why

`bylaws adopt` writes `unread` where documents like these have a rule, and none could be read with certainty. It may
well be decided: pages print nothing about it, the site does not list it, and `bylaws check --open` says where to look.

## Bad

```yaml
project: {id: example, name: Example}
voting: {default: half, kinds: {half: {passes: more than 1/2, of: cast, open_for: unread, tie: fails}}}
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


@rule("unread", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every key that says so."""
    return gaps(governance, Open.UNREAD)
