"""
A link leads to a page of the foundation that has moved.

## Why

Old addresses work only as long as somebody keeps the redirect, and some have none. `bylaws links --fix` writes the new
address where it shows the same page.

## Bad

```markdown handbook.md
Our [badge](https://bestpractices.coreinfrastructure.org/en/projects/5059).
```

## Good

```markdown handbook.md
Our [badge](https://www.bestpractices.dev/projects/5059).
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bylaws.markdown.foundations import FOUNDATIONS, Moved, moved
from bylaws.markdown.reading import Link
from bylaws.markdown.tree import Tree
from bylaws.problems import Fix
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_KNOWN: Final = tuple(it for foundation in FOUNDATIONS.values() for it in foundation.moved)


@rule("moved-address", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each old address in a file."""
    for document in tree.documents.values():
        found: dict[str, list[Link]] = {}
        for link in document.links:
            found.setdefault(link.address, []).append(link)
        for address, links in found.items():
            if answer := _old(address):
                yield _problem(*answer, links)


def is_old(link: Link) -> bool:
    """Whether a link leads to an old address."""
    return _old(link.address) is not None


@lru_cache(1 << 12)  # pages link the same addresses again and again
def _old(address: str) -> tuple[Moved, str] | None:
    return moved(address, _KNOWN)


def _problem(old: Moved, right: str, links: list[Link]) -> Finding:
    first, *others = links
    message = f"this is an old address: {old.why}"
    hint = f"write `{right}`" if old.exact else f"link what you mean in `{right}`"
    hint = hint if right else "delete it, or link what took its place"
    related = tuple((link.place, "it is linked here too") for link in others)
    fixes = tuple(Fix(link.place, link.target, right) for link in links) if old.exact else ()
    return Finding(first.place, message, hint, related, fixes=fixes)
