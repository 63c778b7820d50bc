"""
There are two codes of conduct that differ.

## Why

Nobody knows which of them holds, and reports go two ways.

## Bad

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```

```markdown docs/code-of-conduct.md
# Our rules

They build on the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## What we ask of you
```

## Good

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```

```markdown docs/code-of-conduct.md
See our [Code of Conduct](../CODE_OF_CONDUCT.md).
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.links.conduct import own_codes
from bylaws.links.reading import Block, Document
from bylaws.links.tree import Tree
from bylaws.problems import Place, Problem, Severity

NAME: Final = "two-codes-of-conduct"
SEVERITY: Final = Severity.WARNING


def check(tree: Tree) -> Iterator[Problem]:
    """One problem for the tree, if it has several."""
    if tree.foundation is None or tree.is_foundations:
        return
    codes = sorted(own_codes(tree), key=lambda code: (code.path.count("/"), code.path))
    paths = {code.path for code in codes}
    different: dict[str, Document] = {}
    for code in codes:
        leads_to = {target.path for link in code.links if (target := tree.target(code, link))}
        if not (leads_to & (paths - {code.path})):
            different.setdefault(_rules(code), code)
    if len(different) > 1 and any(len(code.headings) > 1 for code in different.values()):
        first, *others = different.values()
        message = f"`{first.path}` is not the only code of conduct here"
        related = tuple((Place(code.path), "another one, with another text") for code in others)
        yield Problem(Place(first.path), NAME, message, "keep one of them, and link it", SEVERITY, related)


def _rules(code: Document) -> str:
    """What a code says, without its title: a site has copies with other ones."""
    return " ".join(" ".join(passage.source for passage in code.passages if passage.block is not Block.HEADING).split())
