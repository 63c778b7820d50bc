"""
The text says `above` or `below`, and what it means is on the other side.

## Why

Sections were moved, and the sentence was not. The reader searches in vain; a link would have followed the section.

## Bad

```markdown handbook.md
# New projects

If they cannot agree, see the section above on voting.

# Voting
```

## Good

```markdown handbook.md
# New projects

If they cannot agree, they [vote](#voting).

# Voting
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Document, Heading, Passage
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_SECTION: Final = late(
    r"\bsections? (?P<way>above|below) (?:on|about|called|titled) [\"“*_]*(?P<name>[A-Za-z]+(?:[ -][A-Za-z]+){0,3})"
)
_LINKED: Final = late(r"\]\(#(?P<name>[^)\s]+)\)[*_\"”]*(?: sections?)? (?P<way>above|below)\b")


SIGNS: Final = {_SECTION: ("section",), _LINKED: ("](#",)}


@rule("wrong-direction", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every such word."""
    for document in tree.by_hand:
        for passage in document.passages:
            for pattern in (_SECTION, _LINKED):
                for match in pattern.finditer(passage.words):
                    yield from _judged(document, passage, match)


def _judged(document: Document, passage: Passage, match: re.Match[str]) -> Iterator[Finding]:
    place = passage.place(match.start("way"))
    meant = _meant(document, match)
    if not meant or any((heading.place > place) == (match["way"] == "below") for heading in meant):
        return
    right = "below" if match["way"] == "above" else "above"
    message = f"`{meant[0].text}` is {right}, not {match['way']}"
    related = ((meant[0].place, "this section"),)
    yield Finding(place, message, f"write `{right}`, or link the section", related)


def _meant(document: Document, match: re.Match[str]) -> list[Heading]:
    name = match["name"].casefold()
    if match.re is _LINKED:
        place = document.anchors.get(match["name"])
        return [heading for heading in document.headings if heading.place == place]
    words = name.split()
    for length in range(len(words), 0, -1):  # "voting if the maintainers cannot": the name may end anywhere
        found = [heading for heading in document.headings if " ".join(words[:length]) == heading.text.casefold()]
        if found:
            return found
    return []
