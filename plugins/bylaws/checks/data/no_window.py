"""
A kind of vote does not say how long it is open.

## Why

Nobody knows when a vote is over, so it is over when its result suits somebody. `open_for: undecided` says that this
is still to be settled. Bodies that set no time at all, and belong to no foundation, are not judged.

## Bad

```yaml
project: {id: example, name: Example}
voting: {default: half, kinds: {half: {passes: more than 1/2, open_for: 3 days}, two-thirds: at least 2/3}}
amendments: {vote: two-thirds}
```

## Good

```yaml
project: {id: example, name: Example}
voting: {default: two-thirds, kinds: {two-thirds: {passes: at least 2/3, open_for: at least 5 days}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.vote_kinds import Closing
from bylaws.problems import Concern, quoted
from bylaws.rules import OPEN, Finding, rule


@rule("no-window", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for all kinds that count votes and have no time."""
    kinds = governance.voting.kinds.values()
    settled = governance.body.project.foundation or any(kind.open_for for kind in kinds if kind.passes.counts_votes)
    if not settled or governance.voting.closes is not Closing.ON_TIME:
        return
    silent = [kind for kind in kinds if kind.passes.counts_votes and kind.open_for is None and not kind.closes]
    if silent:
        first, *others = silent
        message = (
            f"{quoted(kind.id for kind in silent)} {'does' if not others else 'do'} not say how long a vote is open"
        )
        related = tuple((kind.place(), "nor does this one") for kind in others)
        yield Finding(
            first.place(), message, "add `open_for`, or write `open_for: undecided`", related, concern=Concern.VOTING
        )
