"""
Silence counts as consent, or a veto is possible, and no one says until when.

## Why

Without an end, no one knows when a proposal is accepted: it can be objected to for ever, or it is over before anyone
has seen it. `open_for: undecided` says that this is still to be settled.

## Bad

```yaml
project: {id: example, name: Example}
voting: {default: lazy, kinds: {lazy: no objection}}
```

## Good

```yaml
project: {id: example, name: Example}
voting: {default: lazy, kinds: {lazy: {passes: no objection, open_for: at least 3 days}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.backing import Veto
from bylaws.model.decided import Decided
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import VoteKind
from bylaws.rules import WARNING, Finding, rule


@rule("objection-without-end", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every kind of vote that passes by silence and has no time, and every veto without one."""
    for kind in governance.voting.kinds.values():
        by_silence = kind.passes.test is Test.NO_OBJECTION
        if by_silence and kind.open_for is None and not kind.closes and _is_used(governance, kind):
            message = f"`{kind.id}` passes without an objection, and no one says how long there is for one"
            yield Finding(kind.place(), message, "add `open_for`, or write `open_for: undecided`")
    for node in governance.nodes:
        if isinstance(node, Veto) and node.within is None:
            message = "no one says how long there is for this veto"
            yield Finding(node.place(), message, "add `within`, or write `within: undecided`")


def _is_used(governance: Governance, kind: VoteKind) -> bool:
    """Whether something is decided so that has no time of its own."""
    if kind.id in (governance.voting.default, governance.voting.otherwise):
        return True
    decided = (node for node in governance.nodes if isinstance(node, Decided))
    return any(node.vote == kind.id and node.open_for is None for node in decided)
