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
import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.conduct import code_for, is_code, is_source, mentions, ways
from bylaws.markdown.foundations import code_of_others
from bylaws.markdown.reading import Document
from bylaws.markdown.tree import Tree
from bylaws.problems import Place
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_OF_ANYONE: Final = re.compile(r"(?:\A|/)(?:readme|contributing)\b[^/]*\Z", re.IGNORECASE)
"""Documents that every repository has, also one that has nothing to do with a foundation, and no code of conduct."""


@rule("conduct-not-linked", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every governing document that leads nowhere."""
    if tree.foundation is None or tree.is_foundations:
        return
    is_named = any(tree.foundation.is_named(document.text) for document in tree.documents.values())
    for path, found in ways(tree).items():
        if found is None and not is_code(path):
            document = tree.documents[path]
            if any(code_of_others(it.address, tree.owner) and not is_source(document, it) for it in document.links):
                continue  # one link is the matter, and `conduct-of-others` says so
            near = code_for(tree, path)
            if _OF_ANYONE.search(path) and not (near or is_named or mentions(document.text) is not None):
                continue
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
