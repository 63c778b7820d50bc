"""
One matter has two rules.

## Why

Two documents that are kept by hand often say it differently; in the data, one of the two rules must go.

## Bad

```yaml
project: {id: example, name: Example}
voting: {kinds: {majority: more than 1/2, two-thirds: at least 2/3}}
decisions:
  new-repository: {what: Create a repository, vote: majority}
  repositories: {what: create a repository, vote: two-thirds}
```

## Good

```yaml
project: {id: example, name: Example}
voting: {kinds: {majority: more than 1/2, two-thirds: at least 2/3}}
decisions:
  new-repository: {what: Create a repository, vote: two-thirds}
  archive: {what: Archive a repository, vote: majority}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.decisions import Decision
from bylaws.rules import ERROR, Finding, rule


@rule("same-decision-twice", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every decision whose matter stands already, for the same parts of the body."""
    first: dict[tuple[str, tuple[str, ...]], Decision] = {}
    for decision in governance.body.decisions.values():
        key = (" ".join(decision.what.casefold().split()), tuple(decision.scopes))
        other = first.setdefault(key, decision)
        if other is not decision:
            message = f"`{decision.what}` is decided by two rules: `{other.id}` and `{decision.id}`"
            related = ((other.place("what"), "the first rule"),)
            hint = "keep one, and write the other case as one of its `variants`"
            yield Finding(decision.place("what"), message, hint, related)
