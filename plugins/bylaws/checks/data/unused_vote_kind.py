"""
A kind of vote is defined, and nothing is decided by it.

## Why

Readers ask what it is for; when a rule was changed, its kind of vote was perhaps forgotten.

## Bad

```yaml
project: {id: example, name: Example}
voting:
  default: half
  kinds: {half: {passes: more than 1/2, open_for: 3 days}, two-thirds: {passes: at least 2/3, open_for: 5 days}}
```

## Good

```yaml
project: {id: example, name: Example}
voting:
  default: half
  kinds: {half: {passes: more than 1/2, open_for: 3 days}, two-thirds: {passes: at least 2/3, open_for: 5 days}}
amendments: {vote: two-thirds}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("unused-vote-kind", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every kind that no key names."""
    used = set(_named(governance))
    for kind in governance.voting.kinds.values():
        if kind.id not in used:
            yield Finding(kind.place(), f"nothing is decided by `{kind.id}`", "use it, or delete it")


def _named(governance: Governance) -> Iterator[str]:
    for node in governance.nodes:
        for name, field in node.referring():
            if field.refers_to == "vote kind":
                value = getattr(node, name)
                yield from value if isinstance(value, tuple) else (value,)
