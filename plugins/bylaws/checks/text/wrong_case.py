"""
A link differs from the name of its file or its anchor only by capital letters.

## Why

GitHub and most servers tell capital letters from small ones in the names of files, so the link is dead there; on a
laptop that does not, nobody notices. In the name of a section, GitHub does not mind, but MkDocs and GitLab do: such
links are found where the setting `links.anchors` names a site. `bylaws links --fix` writes the right name.

## Bad

```markdown GOVERNANCE.md
We follow the [Code of Conduct](code-of-conduct.md).
```

```markdown CODE-OF-CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```

## Good

```markdown GOVERNANCE.md
We follow the [Code of Conduct](CODE-OF-CONDUCT.md).
```

```markdown CODE-OF-CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import quote

from bylaws.markdown.reading import Document, Link
from bylaws.markdown.slugs import Slugs
from bylaws.markdown.tree import Target, Tree
from bylaws.problems import Fix
from bylaws.rules import ERROR, MARKDOWN, Finding, rule


@rule("wrong-case", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every link with a wrong capital letter."""
    for document in tree.documents.values():
        for link in document.links:
            target = tree.target(document, link)
            if target is None or target.outside:
                continue
            right = _file(tree, document, link, target) or _anchor(tree, link, target)
            if right:
                message = f"`{link.address}` is written `{right}`"
                fix = Fix(link.place, link.target, right)
                yield Finding(link.place, message, f"write `{right}`", fixes=(fix,))


def _file(tree: Tree, document: Document, link: Link, target: Target) -> str | None:
    if tree.has(target.path):
        return None
    spelled = tree.spelled(target.path)
    if not spelled:
        return None
    written, mark, fragment = link.address.partition("#")
    if written.startswith("/"):
        path = f"/{spelled}"
    elif "://" in written:
        path = written[: len(written) - len(quote(target.path))] + quote(spelled)
    else:
        path = quote(posixpath.relpath(spelled, posixpath.dirname(document.path) or "."))
        path = f"./{path}" if written.startswith("./") else path
    return f"{path}{mark}{fragment}"


def _anchor(tree: Tree, link: Link, target: Target) -> str | None:
    if tree.slugs is Slugs.GITHUB:
        return None
    found = tree.anchors(target.path) if target.fragment else None
    if not found or target.fragment in found:
        return None
    same = [name for name in found if name.casefold() == target.fragment.casefold()]
    return f"{link.address.partition('#')[0]}#{same[0]}" if len(same) == 1 else None
