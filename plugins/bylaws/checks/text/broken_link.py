"""
A link leads to a file that is not there.

## Why

Readers meet a page that says 404. GitHub and the site both follow relative links through the folders of the
repository, with exact case; a link that begins with `/` counts from its root. Addresses of other hosts are not looked
at, but those of this repository on GitHub are, when the remote is known. A file that several links miss is one problem.

## Bad

```markdown handbook.md
Report it as the [security policy](docs/SECURITY.md) says.
```

```markdown SECURITY.md
Write to the list.
```

## Good

```markdown handbook.md
Report it as the [security policy](SECURITY.md) says.
```

```markdown SECURITY.md
Write to the list.
```
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Document, Link
from bylaws.markdown.tree import Tree
from bylaws.problems import Fix
from bylaws.rules import ERROR, MARKDOWN, Finding, rule

_VIEWS_OF_GITHUB: Final = frozenset(
    {
        *("actions", "blame", "blob", "branches", "commit", "commits", "compare", "discussions", "edit", "graphs"),
        *("issues", "labels", "milestones", "network", "packages", "projects", "pull", "pulls", "pulse", "raw"),
        *("releases", "search", "security", "tags", "tree", "wiki"),
    }
)
_ANOTHER_PROBLEM: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:TODO|TBD|FIXME)\b.*")
"""An e-mail address without `mailto:`, and a placeholder: other rules speak of those."""


@rule("broken-link", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each file that is missing."""
    for path, links in tree.leading.items():
        if path.split("/")[0] == "..":
            yield from _outside(path, links)
        elif not tree.has(path) and not tree.spelled(path):
            links = tuple((document, link) for document, link in links if not _ANOTHER_PROBLEM.fullmatch(link.address))
            if links:
                yield _missing(tree, path, links)
        elif tree.is_file(path):
            yield from _not_a_folder(tree, path, links)


def _missing(tree: Tree, path: str, links: tuple[tuple[Document, Link], ...]) -> Finding:
    document, link = links[0]
    related = tuple((other.place, "it is linked here too") for _, other in links[1:])
    if "://" in link.address and not link.address.startswith("http"):
        message, hint = f"`{link.address}` is taken for the name of a file", "delete what stands before the address"
        return Finding(link.place, message, hint, related)
    near = tree.named(posixpath.basename(path))
    if len(near) == 1:
        right = posixpath.relpath(near[0], posixpath.dirname(document.path) or ".")
        hint = f"write `{right}`, if that file is meant"
    else:
        hint = "mend the path, or add the file"
    return Finding(link.place, f"there is no `{path}`", hint, related)


def _not_a_folder(tree: Tree, path: str, links: tuple[tuple[Document, Link], ...]) -> Iterator[Finding]:
    for document, link in links:
        target = tree.target(document, link)
        if target and target.as_folder:
            right = re.sub(r"/+(?=#|\?|\Z)", "", link.target, count=1)
            fix = Fix(link.place, link.target, right)
            message = f"`{path}` is a file, but the `/` behind it asks for a folder"
            yield Finding(link.place, message, f"write `{right}`", fixes=(fix,))


def _outside(path: str, links: tuple[tuple[Document, Link], ...]) -> Iterator[Finding]:
    """Links that GitHub resolves above the files: beside them are branches, then views, then other repositories."""
    ups = [part for part in path.split("/") if part == ".."]
    rest = path.split("/")[len(ups) :]
    if len(ups) > 2 or (len(ups) == 2 and rest and rest[0] in _VIEWS_OF_GITHUB):
        return
    for _, link in links:
        message = f"`{link.address}` leads out of the repository"
        yield Finding(link.place, message, "write the whole address, or a path in the repository")
