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

Be kind.
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

from bylaws.markdown.conduct import own_codes, share_readers
from bylaws.markdown.reading import Block, Document
from bylaws.markdown.tree import Tree
from bylaws.problems import Place
from bylaws.rules import MARKDOWN, WARNING, Finding, rule


@rule("two-codes-of-conduct", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each code that is followed by others."""
    if tree.foundation is None or tree.is_foundations:
        return
    codes = sorted(own_codes(tree), key=lambda code: (code.path.count("/"), code.path))
    reported: set[str] = set()
    for number, code in enumerate(codes):
        others = [other for other in codes[number + 1 :] if _differ(tree, code, other)]
        if others and code.path not in reported:
            message = f"`{code.path}` is not the only code of conduct here"
            related = tuple((Place(other.path), "another one, with another text") for other in others)
            reported |= {other.path for other in others}
            yield Finding(Place(code.path), message, "keep one of them, and link it", related)


def _differ(tree: Tree, one: Document, other: Document) -> bool:
    """Whether two codes are for the same readers, and say different things; a file that only links a code says none."""
    return (
        share_readers(one.path, other.path)
        and max(len(one.headings), len(other.headings)) > 1
        and not _leads_to(tree, one, other)
        and not _leads_to(tree, other, one)
        and _rules(one) != _rules(other)
    )


def _leads_to(tree: Tree, one: Document, other: Document) -> bool:
    targets = (tree.target(one, link) for link in one.links)
    return any(target.path == other.path for target in targets if target)


def _rules(code: Document) -> str:
    """What a code says, without its title: a site has copies with other ones."""
    return " ".join(" ".join(passage.source for passage in code.passages if passage.block is not Block.HEADING).split())
