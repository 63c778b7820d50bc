"""
The code of conduct of another project or company is linked.

## Why

It comes with a text that was copied from there: its rules are not those of this project, and reports go to strangers.

## Bad

```markdown CODE_OF_CONDUCT.md
We follow the [code of conduct](https://golang.org/conduct), and the
[CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```

## Good

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.markdown.conduct import copied, is_source
from bylaws.markdown.foundations import code_of_others
from bylaws.markdown.reading import Link
from bylaws.markdown.tree import Tree
from bylaws.rules import MARKDOWN, WARNING, Finding, rule


@rule("conduct-of-others", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each owner of a code in a file."""
    if tree.foundation is None:
        return
    for document in tree.documents.values():
        if copied(document):
            continue  # the copied text names others; the copy is the problem
        found: dict[str, list[Link]] = {}
        for link in document.links:
            if not tree.foundation.is_another_form(link.address) or tree.foundation.means_conduct(link.address):
                continue
            whose = code_of_others(link.address, tree.owner)
            if whose and not is_source(document, link):
                found.setdefault(whose, []).append(link)
        for whose, (first, *others) in found.items():
            message = f"this is the code of conduct of {whose}"
            hint = f"link `{tree.foundation.code_of_conduct}`"
            related = tuple((link.place, "it is linked here too") for link in others)
            yield Finding(first.place, message, hint, related)
