"""
A link leads nowhere.

## Why

Somebody meant to add the address later.

## Bad

```markdown handbook.md
Join our [meeting]().
```

## Good

```markdown handbook.md
Join our [meeting](https://example.org/meeting).
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Kind
from bylaws.markdown.tree import Tree
from bylaws.problems import Problem, Severity

NAME: Final = "empty-link"
SEVERITY: Final = Severity.ERROR


def check(tree: Tree) -> Iterator[Problem]:
    """Every link without a target."""
    for document in tree.documents.values():
        for link in document.links:
            if not link.address and link.kind is not Kind.HTML:  # `<a href="">` is this page itself
                what = "this image has no address" if link.kind is Kind.IMAGE else "this link has no address"
                yield Problem(link.place, NAME, what, "write its address, or delete it", SEVERITY)
