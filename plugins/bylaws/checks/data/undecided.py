"""
Something is not decided yet.

## Why

`undecided` keeps a question from being forgotten. Pages print nothing about it, so this list is where it stands:
`bylaws check --open` shows every open question, first those that hurt the people who report, vote or want a role.

## Bad

```yaml
project: {id: example, name: Example}
voting: {default: half, kinds: {half: {passes: more than 1/2, of: cast, open_for: undecided, tie: fails}}}
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


@rule("undecided", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every key that says so."""
    return gaps(governance, Open.UNDECIDED)
