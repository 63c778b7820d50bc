"""
A link stands between backticks, so that it is shown as code.

## Why

Readers see brackets and an address, and cannot follow it.

## Bad

```markdown handbook.md
We keep `[a list of integrations](https://example.org/integrations)`.
```

## Good

```markdown handbook.md
We keep [a list of integrations](https://example.org/integrations).
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Block
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_LINK: Final = late(r"(?<!`)`(\[[^\]`\n]+\]\(https?://(?!(?:[\w-]+\.)*example\.\w+/?\))[^)\s`]+\))`(?!`)")
"""One to nothing but a host that is there for examples shows how a link is written."""


SIGNS: Final = {_LINK: ("`[",)}


@rule("link-as-code", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every piece of code in a text that is a whole link to the web."""
    for document in tree.by_hand:
        for passage in document.passages:
            if passage.block is Block.HTML:
                continue
            for found in _LINK.finditer(passage.source):
                yield Finding(passage.place(found.start()), "this link is shown as code", "delete the backticks")
