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

from bylaws.markdown.python_markdown import READ_BY_IT, is_an_anchor
from bylaws.markdown.reading import Document, Link, LinkKind
from bylaws.markdown.tree import Tree
from bylaws.rules import ERROR, MARKDOWN, Finding, rule


@rule("empty-link", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every link without a target."""
    for document in tree.by_hand:
        for link in document.links:
            if not link.address and link.kind is not LinkKind.HTML:  # `<a href="">` is this page itself
                if _is_an_anchor(tree, document, link):
                    continue
                what = "this image has no address" if link.kind is LinkKind.IMAGE else "this link has no address"
                yield Finding(link.place, what, "write its address, or delete it")


def _is_an_anchor(tree: Tree, document: Document, link: Link) -> bool:
    if link.text or tree.sites.of(document.path) not in READ_BY_IT:
        return False
    return is_an_anchor(document.text.splitlines()[link.place.line - 1], link.place.column)
