"""
A link leads to a file that is not there.

## Why

Readers meet a page that says 404. GitHub and the site both follow relative links through the folders of the
repository, with exact case; a link that begins with `/` counts from its root. Addresses of other hosts are not looked
at, but those of this repository on GitHub are, when the remote is known. A file that several links miss is one problem.

Pages of a site generator (Hugo, Docusaurus, Jekyll, MkDocs, Zensical, Sphinx and others) follow their own rules: of
their links, only those to Markdown files are judged, and not those to files that the generator makes: one name, linked
in five folders, that none of them has.

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

from bylaws.markdown.conduct import is_code
from bylaws.markdown.reading import Document, Link
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.problems import Fix
from bylaws.rules import ERROR, MARKDOWN, Finding, rule

_VIEWS_OF_GITHUB: Final = frozenset(
    {
        *("actions", "blame", "blob", "branches", "commit", "commits", "compare", "discussions", "edit", "graphs"),
        *("issues", "labels", "milestones", "network", "packages", "projects", "pull", "pulls", "pulse", "raw"),
        *("releases", "search", "security", "tags", "tree", "wiki"),
    }
)
_MANY: Final = 4
"""Dead links of one code of conduct that are one problem."""
_ANOTHER_PROBLEM: Final = late(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:TODO|TBD|FIXME)\b.*")
"""An e-mail address without `mailto:`, and a placeholder: other rules speak of those."""
_OF_SYNTAX: Final = late(r"syntax[^/]*\Z", re.IGNORECASE)
"""A document that shows how others are written has links of theirs."""

_TEMPLATE: Final = late(r"(?:\A|[-_/])template\.\w+\Z", re.IGNORECASE)
"""A document that is filled in shows by examples what will be linked."""
_EVERYWHERE: Final = frozenset({"readme.md", "index.md", "_index.md"})
"""Names of files that each folder can have: one that is missing is not the one of another folder."""


@rule("broken-link", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each file that is missing, and one for all links of a copy that did not bring its files."""
    copies: dict[str, list[Link]] = {}
    for path, links in tree.leading.items():
        if path.split("/")[0] == "..":
            yield from _outside(tree, path, links)
        elif not tree.has(path) and not tree.spelled(path) and not tree.is_built(path):
            yield from _dead(tree, path, links, copies)
        elif tree.is_file(path):
            yield from _not_a_folder(tree, path, links)
    for path, missed in copies.items():
        yield from _copied(tree, tree.documents[path], missed)


def _dead(
    tree: Tree, path: str, links: tuple[tuple[Document, Link], ...], copies: dict[str, list[Link]]
) -> Iterator[Finding]:
    """The links to a file that is not there; those of a code of conduct are put aside, into `copies`."""
    left: list[tuple[Document, Link]] = []
    for document, link in links:
        if _ANOTHER_PROBLEM.fullmatch(link.address) or tree.sites.resolves(document, link):
            continue
        if _TEMPLATE.search(document.path) and "example" in path:
            continue
        if _OF_SYNTAX.search(document.path) and any(tree.named(posixpath.basename(path) + end) for end in ("", ".in")):
            continue
        section = _bracketed(link) or _section(document, link)
        if section:
            yield section
        elif is_code(document.path):
            copies.setdefault(document.path, []).append(link)
        else:
            left.append((document, link))
    if left:
        yield _missing(tree, path, tuple(left))


def _bracketed(link: Link) -> Finding | None:
    """An address in brackets of its own, which is taken for a file whose name begins with one."""
    if not re.fullmatch(r"\([^()]+\)", link.address) or link.target != link.address:
        return None
    right = link.address[1:-1]
    fix = Fix(link.place, link.target, right)
    return Finding(
        link.place, f"the brackets around `{right}` are taken as a part of it", f"write `{right}`", fixes=(fix,)
    )


def _section(document: Document, link: Link) -> Finding | None:
    """A link that names a section of its own page, without the `#`."""
    if not re.fullmatch(r"[\w-]+", link.target) or link.target.casefold() not in document.anchors:
        return None
    right = f"#{link.target.casefold()}"
    fix = Fix(link.place, link.target, right)
    return Finding(link.place, f"`{link.address}` is a section, and no file", f"write `{right}`", fixes=(fix,))


def _copied(tree: Tree, document: Document, links: list[Link]) -> Iterator[Finding]:
    """The dead links of a code of conduct: where there are many, it was copied without the files beside it."""
    if len(links) < _MANY:
        for link in links:
            target = tree.target(document, link)
            assert target
            yield _missing(tree, target.path, ((document, link),))
        return
    first, *others = sorted(links, key=lambda link: link.place)
    message = f"{len(links)} links of this copy lead nowhere: the files beside the original are not here"
    related = tuple((link.place, f"`{link.address}`") for link in others)
    yield Finding(first.place, message, "link the original, in place of a copy", related)


def _missing(tree: Tree, path: str, links: tuple[tuple[Document, Link], ...]) -> Finding:
    document, link = links[0]
    related = tuple((other.place, "it is linked here too") for _, other in links[1:])
    if "://" in link.address and not link.address.startswith("http"):
        message, hint = f"`{link.address}` is taken for the name of a file", "delete what stands before the address"
        return Finding(link.place, message, hint, related)
    name = posixpath.basename(path)
    near = () if name.lower() in _EVERYWHERE else tree.named(name) or tree.named_alike(name)
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


def _outside(tree: Tree, path: str, links: tuple[tuple[Document, Link], ...]) -> Iterator[Finding]:
    """Links that GitHub resolves above the files: beside them are branches, then views, then other repositories."""
    ups = [part for part in path.split("/") if part == ".."]
    rest = path.split("/")[len(ups) :]
    if len(ups) > 2 or (len(ups) == 2 and rest and rest[0] in _VIEWS_OF_GITHUB):
        return
    for document, link in links:
        if not tree.sites.resolves(document, link):
            message = f"`{link.address}` leads out of the repository"
            yield Finding(link.place, message, "write the whole address, or a path in the repository")
