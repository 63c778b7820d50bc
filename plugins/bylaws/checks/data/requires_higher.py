"""
A level asks its candidates to hold that level, or a higher one, already.

## Why

Nobody can fulfill it.

## Bad

```yaml
project: {id: example, name: Example}
ladder:
  reviewer: {name: Reviewer, requirements: [{held: maintainer, held_for: at least 3 months}]}
  maintainer: {name: Maintainer}
```

## Good

```yaml
project: {id: example, name: Example}
ladder:
  reviewer: {name: Reviewer}
  maintainer: {name: Maintainer, requirements: [{held: reviewer, held_for: at least 3 months}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.problems import quoted
from bylaws.rules import ERROR, Finding, rule


@rule("requires-higher", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every requirement of a level that names only levels from it upwards."""
    order = list(governance.body.ladder)
    for rank, level in enumerate(governance.body.ladder.values()):
        for requirement in level.requirements:
            held = requirement.held
            if held and all(name in order[rank:] for name in held):
                message = (
                    f"`{level.id}` asks for {quoted(held)}, which {'is' if len(held) == 1 else 'are'} not below it"
                )
                yield Finding(requirement.place("held"), message, "name a lower level, or move the levels")
