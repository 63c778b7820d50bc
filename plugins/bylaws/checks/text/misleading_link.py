"""
A link shows one address, and leads to another.

## Why

Readers trust what they see, and copy it. One of the two addresses is older; nobody can say which is meant.

## Bad

```markdown handbook.md
Releases are described at [https://example.org/docs/release](https://example.org/book/release_process.html).
```

## Good

```markdown handbook.md
Releases are described at [https://example.org/docs/release](https://example.org/docs/release).
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Link, LinkKind
from bylaws.markdown.tree import Tree
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_ADDRESS: Final = re.compile(r"[*_`]*(https?://[^\s…]+?)[*_`]*")


@rule("misleading-link", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every link whose words are another address, in more than its scheme, its host's `www.`, and its end."""
    for document in tree.documents.values():
        for link in document.links:
            if shown := misleads(link):
                message = f"this link shows `{shown}`, but leads to `{link.address}`"
                yield Finding(link.place, message, "write the same address in both places")


def misleads(link: Link) -> str:
    """The address that the words of a link are, where it leads to another one; else nothing."""
    shown = _ADDRESS.fullmatch(link.text.strip()) if link.kind is LinkKind.INLINE else None
    return shown[1] if shown and not shown[1].endswith("...") and not _alike(shown[1], link.address) else ""


def _alike(shown: str, address: str) -> bool:
    plain, target = (re.sub(r"^https?://(?:www\.)?|/+$", "", one.strip()).casefold() for one in (shown, address))
    return target == plain or target.startswith((f"{plain}#", f"{plain}?", f"{plain}/"))
