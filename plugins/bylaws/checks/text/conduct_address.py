"""
The code of conduct is linked by another address than the canonical one.

## Why

There is one address to write. The branch `master` works only by a redirect. A commit pins a text that has changed
since. A part of the page shows one clause to somebody who looks for all of it. A landing page is one step away from the
text. `bylaws links --fix` writes the right one.

## Bad

```markdown GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/master/code-of-conduct.md).
```

## Good

```markdown GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bylaws.markdown.conduct import called_so, is_source
from bylaws.markdown.foundations import FOUNDATIONS, Host
from bylaws.markdown.reading import Document, Link
from bylaws.markdown.tree import Tree
from bylaws.problems import Fix
from bylaws.rules import ERROR, MARKDOWN, WARNING, Finding, rule


@rule("conduct-address", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each wrong form in a file."""
    on_conduct = [(document, links) for document in tree.documents.values() if (links := _on_conduct(document))]
    for foundation in FOUNDATIONS.values():
        for document, links in on_conduct:
            yield from _forms(document, links, foundation, is_own=foundation is tree.foundation)
            if foundation is tree.foundation:
                yield from _landing(links, foundation)


def _on_conduct(document: Document) -> list[Link]:
    """A thousand links are not compared with a dozen patterns, all of which hold this word."""
    return [link for link in document.links if "conduct" in link.address.lower()]


def _forms(document: Document, links: Sequence[Link], foundation: Host, *, is_own: bool) -> Iterator[Finding]:
    found: dict[tuple[str, str], list[Link]] = {}
    is_whole = any(link.address == foundation.code_of_conduct for link in links)
    for link in links:
        if not is_own and is_source(document, link):
            continue
        is_form = foundation.is_another_form(link.address) and foundation.has_form(link.address)
        for form in foundation.conduct_forms if is_form else ():
            right = form.right(link.address)
            if form.part_only and "#" in link.address and is_whole and _names_a_part(link):
                continue  # that part is what is meant
            if right and right != link.address:
                found.setdefault((right, form.why), []).append(link)
                break
    for (right, why), links in found.items():
        first, *others = links
        message = f"this is not the address of the code of conduct of the {foundation.short}"
        message = f"{message}: {why}" if why else message
        related = tuple((link.place, "it is linked here too") for link in others)
        fixes = tuple(Fix(link.place, link.target, right) for link in links)
        yield Finding(first.place, message, f"write `{right}`", related, fixes=fixes)


def _names_a_part(link: Link) -> bool:
    return " " in link.text.strip() and not called_so(link.text)


def _landing(links: Sequence[Link], foundation: Host) -> Iterator[Finding]:
    """A landing page, where the code itself is linked nowhere in the file."""
    meant = [link for link in links if foundation.means_conduct(link.address)]
    if not meant or any(link.address == foundation.code_of_conduct for link in meant):
        return
    if not any(form.right(link.address) for link in meant for form in foundation.conduct_forms):
        message = f"this page is about the code of conduct of the {foundation.short}, but is not it"
        hint = f"write `{foundation.code_of_conduct}`"
        yield Finding(meant[0].place, message, hint, severity=WARNING)
