"""
A governing document does not lead to the code of conduct.

## Why

Foundations ask that the code of conduct is linked from the other governing documents: whoever reads how roles are given
and taken must see by which rules people treat each other. A link to the project's own code of conduct is enough, if it
links the foundation's. Governing documents are those called like governance, charter, ladder or contributing, and
the README at the root; lists of people are not. `bylaws links --conduct` says how each of them comes there.

## Bad

```markdown GOVERNANCE.md
Maintainers can be removed by a vote.
```

## Good

```markdown GOVERNANCE.md
Maintainers can be removed by a vote. We follow the [Code of Conduct](CODE_OF_CONDUCT.md).
```

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from bylaws.markdown.conduct import code_for, is_code, mentions, ways
from bylaws.markdown.reading import Document
from bylaws.markdown.tree import Tree
from bylaws.problems import Place
from bylaws.rules import MARKDOWN, WARNING, Finding, rule


@rule("conduct-not-linked", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every governing document that leads nowhere."""
    if tree.foundation is None or tree.is_foundations:
        return
    for path, found in ways(tree).items():
        if found is None and not is_code(path):
            document = tree.documents[path]
            near = code_for(tree, path)
            right = tree.foundation.code_of_conduct
            if near:
                right = posixpath.relpath(near.path, posixpath.dirname(path) or ".")
            message = f"`{path}` does not link the code of conduct"
            yield Finding(_mentioned(document), message, f"link `{right}`")


def _mentioned(document: Document) -> Place:
    for passage in document.passages:
        at = mentions(passage.words)
        if at is not None:
            return passage.place(at)
    return document.headings[0].place if document.headings else Place(document.path)
