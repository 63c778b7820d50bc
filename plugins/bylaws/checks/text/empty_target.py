"""
A link leads to a document that is empty.

## Why

The document was meant to be written; readers follow the link, and find nothing. It is worse than no link.

## Bad

```markdown handbook.md
Who owns what stands in [the list](owners.md).
```

```markdown owners.md
<!-- to be written -->
```

## Good

```markdown handbook.md
Who owns what stands in [the list](owners.md).
```

```markdown owners.md
Ada owns the parser.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.sites import MARKDOWN as ENDINGS
from bylaws.markdown.tree import Tree
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


@rule("empty-target", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every link to a Markdown file of the tree that holds no words."""
    for document in tree.documents.values():
        for link in document.links:
            target = tree.target(document, link)
            if target is None or target.outside or not target.path.lower().endswith(ENDINGS):
                continue
            there = tree.document(target.path) if tree.has(target.path) and tree.is_file(target.path) else None
            if there is not None and not _COMMENT.sub("", there.text).strip():
                yield Finding(link.place, f"`{target.path}` is empty", "write it, or delete the link")
