"""
A link names a label that the page does not define.

## Why

Without its definition, Markdown shows the brackets instead of a link.

## Bad

```markdown handbook.md
See [how we vote][voting].
```

## Good

```markdown handbook.md
See [how we vote][voting].

[voting]: https://example.org/voting
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.markdown.tree import Tree
from bylaws.problems import Problem, Severity

NAME: Final = "undefined-label"
SEVERITY: Final = Severity.WARNING


def check(tree: Tree) -> Iterator[Problem]:
    """Every label without a definition, where it is first named in a file."""
    for document in tree.documents.values():
        places: dict[str, list[Problem]] = {}
        for label, place in document.undefined:
            message = f"`[{label}]` is not defined in this file"
            hint = f"add `[{label}]: ADDRESS` below, or write the address in parentheses"
            places.setdefault(label.casefold(), []).append(Problem(place, NAME, message, hint, SEVERITY))
        for first, *others in places.values():
            related = tuple((other.place, "it is named here too") for other in others)
            yield Problem(first.place, NAME, first.message, first.hint, SEVERITY, related)
