"""
A table of contents leaves out a section.

## Why

A contents list that is kept by hand goes stale when a section is added. Only lists that name nearly all sections of one
level are judged: those mean to be complete.

## Bad

```markdown handbook.md
# Governance

- [Values](#values)
- [Roles](#roles)
- [Voting](#voting)

## Values

## Roles

## Meetings

## Voting
```

## Good

```markdown handbook.md
# Governance

- [Values](#values)
- [Roles](#roles)
- [Meetings](#meetings)
- [Voting](#voting)

## Values

## Roles

## Meetings

## Voting
```
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from bylaws.markdown.reading import Block, Document, Heading, Link
from bylaws.markdown.tree import Tree
from bylaws.problems import quoted
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_FEWEST: Final = 3
"""Sections that a list must name to be a table of contents."""
_SHORT: Final = 3
"""Characters of words that stand in many others."""
_APART: Final = 6
"""Lines between two parts of a table of contents."""
_IN_A_SENTENCE: Final = re.compile(r"[^\[]*[^\W\d_][^\[]*\[[^\]]*\]\([^)]*\)[^\w\[]*[^\W\d_]")
"""Words before the first link of a line, and behind it: `see [blobs](#blobs) for more`."""


@rule("incomplete-contents", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each table of contents."""
    for document in tree.by_hand:
        yield from _incomplete(document)


def _incomplete(document: Document) -> Iterator[Finding]:
    listed = _listed(document)
    if len(listed) < _FEWEST:
        return
    anchors = {place: anchor for anchor, place in document.anchors.items()}
    named_so = {link.text.casefold() for link in listed.values()}
    wrong = [link.text.casefold() for anchor, link in listed.items() if anchor.casefold() not in anchors.values()]
    last = max(link.place for link in listed.values())
    for level in (1, 2):  # the title of the page is often in no list
        behind = [it for it in document.headings if it.level == level and it.place > last]
        missing = [it for it in behind if anchors.get(it.place) not in listed and not _is_named(it, named_so, wrong)]
        named = len(behind) - len(missing)
        if missing and named >= _FEWEST and len(missing) * 3 <= named:
            first = next(iter(listed.values()))
            message = f"the contents leave out {quoted(it.text for it in missing)}"
            related = tuple((it.place, "this section") for it in missing)
            yield Finding(first.place, message, "add it to the list, or have the list made", related)


def _is_named(heading: Heading, named_so: Collection[str], wrong: Sequence[str]) -> bool:
    """Whether the contents name a section, with whatever anchor; one that leads nowhere is another problem."""
    text = heading.text.casefold()
    return text in named_so or any(len(name) > _SHORT and (name in text or text in name) for name in wrong)


def _listed(document: Document) -> dict[str, Link]:
    """The links of the table of contents, by anchor: those to this page that stand one below the other.

    A line between two of its lists, such as “Roles that end”, ends it no more than an empty one; a heading does.
    """
    lists: list[dict[str, Link]] = [{}]
    line = 0
    text = document.text.split("\n")
    in_tables = {passage.place(0).line for passage in document.passages if passage.block is Block.CELL}
    for link in document.links:
        if link.place.line in in_tables or _IN_A_SENTENCE.match(text[link.place.line - 1]):
            continue  # it tells more than what there is
        if link.address.startswith("#") and len(link.address) > 1:
            between = (it for it in document.headings if line < it.place.line < link.place.line)
            if lists[-1] and (link.place.line > line + _APART or any(between)):
                lists.append({})
            lists[-1].setdefault(link.address[1:], link)
            line = link.place.line
    return max(lists, key=len)
