"""
Two headings of one section are equal.

## Why

GitHub and the site number the second one in different ways (`-1` and `_1`), so no link to it works on both; and a
reader cannot tell which one is meant. Equal headings below different headings are fine.

## Bad

```markdown handbook.md
# Voting

## Quorum

## Quorum
```

## Good

```markdown handbook.md
# Voting

## Quorum

# Elections

## Quorum
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Document, Heading
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_OF_RELEASES: Final = late(
    r"(?:\A|/)(?:change-?logs?|changes|history|news|release-?notes)\b[^/]*(?:/|\Z)", re.IGNORECASE
)
"""Each release has the same headings, and not all are below its own."""


@rule("repeated-heading", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every heading that stands in its section already."""
    for document in tree.by_hand:
        if not _OF_RELEASES.search(document.path):
            yield from _repeated(tree, document)


def _repeated(tree: Tree, document: Document) -> Iterator[Finding]:
    above: list[Heading] = []
    first: dict[tuple[str, ...], Heading] = {}
    for heading in document.headings:
        while above and above[-1].level >= heading.level:
            above.pop()
        path = (*(f"{it.level} {it.text}" for it in above), heading.text.casefold(), str(heading.level))
        above.append(heading)
        if path in first and heading.text and not _is_example(tree, document, heading):
            message = f"`{heading.text}` is a heading of this section already"
            if heading.text != first[path].text:
                message = f"`{heading.text}` differs by capitals only from a heading of this section"
            related = ((first[path].place, "the first one"),)
            yield Finding(heading.place, message, "give one of them another name", related)
        first.setdefault(path, heading)


def _is_example(tree: Tree, document: Document, heading: Heading) -> bool:
    """Whether a heading is shown rather than meant: of a template, or in HTML, which sites quote between shortcodes."""
    line = document.text.split("\n")[heading.place.line - 1]
    return "{{" in heading.text or ("<h" in line.lower() and bool(tree.sites.of(document.path)))
