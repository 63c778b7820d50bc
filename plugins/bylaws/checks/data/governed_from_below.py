"""
Those who govern stand below others in the ladder.

## Why

A ladder leads up to those who decide. Where the governing body is a middle level, the levels above it have a higher
rank and no say, and readers cannot tell who has the last word.

## Bad

```yaml
project: {id: example, name: Example, governing_body: approver}
ladder: {approver: {name: Approver}, owner: {name: Owner}}
```

## Good

```yaml
project: {id: example, name: Example, governing_body: owner}
ladder: {approver: {name: Approver}, owner: {name: Owner}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.problems import quoted
from bylaws.rules import WARNING, Finding, rule


@rule("governed-from-below", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem, if the governing body is a level with others above it."""
    levels = list(governance.body.ladder.values())
    names = [level.id for level in levels]
    governing = governance.body.project.governing_body
    if governing in names:
        above = levels[names.index(governing) + 1 :]
        if above:
            names_above = quoted(level.id for level in above)
            message = (
                f"`{governing}` governs, but {names_above} {'is' if len(above) == 1 else 'are'} above it in the ladder"
            )
            related = tuple((level.place(), "above it") for level in above)
            hint = "say who has the last word: change `governing_body`, or the order of the levels"
            yield Finding(governance.body.project.place("governing_body"), message, hint, related)
