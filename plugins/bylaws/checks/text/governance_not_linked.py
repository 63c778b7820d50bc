"""
The README does not lead to the governance.

## Why

Reviewers of foundations write this more often than anything else: whoever comes to the repository sees the README, and
not the folder in which the governance stands. A link to the document, to the folder, or to a page that is called like
it, is enough.

## Bad

```markdown README.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```

```markdown docs/GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```

## Good

```markdown README.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Who decides stands in our [governance](docs/GOVERNANCE.md).
```

```markdown docs/GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.conduct import is_governing
from bylaws.markdown.reading import Document, Link
from bylaws.markdown.tree import Tree
from bylaws.problems import Place
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_READMES: Final = tuple(
    re.compile(rf"{folder}readme\.(?:md|markdown)", re.IGNORECASE) for folder in (r"\.github/", "", "docs/", "profile/")
)
"""Where a README can stand: of the first three, GitHub shows the first that is there; the last is of an account."""
_GOVERNANCE: Final = re.compile(r"(?:docs/|\.github/|community/)?[^/]*governance[^/]*\.(?:md|markdown)", re.IGNORECASE)
_CALLED: Final = re.compile(r"governance|\bcommunity\b", re.IGNORECASE)


@rule("governance-not-linked", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """The README of a repository that has a governance document, and does not lead there."""
    governing = [path for path in tree.documents if _GOVERNANCE.fullmatch(path) and is_governing(path)]
    for path in _shown(tree) if governing else ():
        document = tree.documents[path]
        if any(_leads(tree, document, link, governing) for link in document.links):
            continue
        right = posixpath.relpath(governing[0], posixpath.dirname(path) or ".")
        place = document.headings[0].place if document.headings else Place(path)
        yield Finding(place, f"`{path}` does not lead to `{governing[0]}`", f"link `{right}`")


def _shown(tree: Tree) -> Iterator[str]:
    """The READMEs that visitors see."""
    found = [next((path for path in tree.documents if at.fullmatch(path)), None) for at in _READMES]
    *ordinary, of_account = found
    yield from filter(None, (next(filter(None, ordinary), None), of_account))


def _leads(tree: Tree, document: Document, link: Link, governing: list[str]) -> bool:
    target = tree.target(document, link)
    if target is None or target.outside:
        return bool(_CALLED.search(link.address) or _CALLED.search(link.text))
    folders = {posixpath.dirname(path) for path in governing}
    return target.path in governing or (bool(target.path) and target.path in folders)
