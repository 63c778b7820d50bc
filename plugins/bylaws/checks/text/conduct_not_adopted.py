"""
The code of conduct of the project does not link the foundation's.

## Why

A project of a foundation adopts the foundation's code of conduct, or one that builds on it; readers find out which by
the link. Documents that only link the project's own code rely on it, and are named.

## Bad

```markdown CODE_OF_CONDUCT.md
Be kind.
```

```markdown GOVERNANCE.md
We follow the [Code of Conduct](CODE_OF_CONDUCT.md).
```

## Good

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```

```markdown GOVERNANCE.md
We follow the [Code of Conduct](CODE_OF_CONDUCT.md).
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.markdown.conduct import own_codes, way, ways
from bylaws.markdown.tree import Tree
from bylaws.problems import Place
from bylaws.rules import ERROR, MARKDOWN, Finding, rule


@rule("conduct-not-adopted", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every code of conduct that leads nowhere else."""
    foundation = tree.foundation
    if foundation is None or tree.is_foundations:
        return
    relying = ways(tree)
    for code in own_codes(tree):
        if way(tree, code, foundation) is None:
            by_it = [path for path, found in relying.items() if found and found.through == code.path]
            place = code.headings[0].place if code.headings else Place(code.path)
            message = f"this code of conduct does not link that of the {foundation.short}"
            hint = f"say that you follow it, and link `{foundation.code_of_conduct}`"
            related = tuple((Place(path), "it relies on this file") for path in by_it)
            yield Finding(place, message, hint, related)
