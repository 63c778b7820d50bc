"""
Two passages decide one matter in two ways.

## Why

When it matters, each side has a sentence to point to. Looked at are the matters that documents most often say twice:
adding a project, changing the rules, and making or removing the holders of a role. A removal for inactivity is another
matter than a removal by vote. Documents in folders side by side belong to two bodies, and are not compared.

## Bad

```markdown GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

# Changes

Changes to this governance are approved by a simple majority of the maintainers.

# Voting

A two-thirds majority is required for:

- changing the governance documents
- adding a maintainer
```

## Good

```markdown GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

# Changes

Changes to this governance are approved by a [vote](#voting).

# Voting

A two-thirds majority is required for:

- changing the governance documents
- adding a maintainer
```
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from bylaws.markdown.conduct import is_governing, share_readers
from bylaws.markdown.reading import Block, Document, Passage
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.problems import Place
from bylaws.rules import MARKDOWN, WARNING, Finding, rule
from bylaws.structs import struct

_ROLE: Final = r"(?P<role>maintainers?|committers?|reviewers?|approvers?|owners?)"
_MATTERS: Final = {
    "adding a project": late(
        r"\b(?:creat\w*|add\w*|accept\w*)\b[^.;:]{0,30}?\bnew\b[^.;:]{0,30}?\b(?:sub-?projects?|projects?)\b"
        r"|\bnew (?:sub-?)?projects? (?:will|may|can|must|should) be (?:added|accepted)\b"
        r"|\bwhether (?:the|a) new (?:sub-?)?project should be (?:added|accepted)\b",
        re.IGNORECASE,
    ),
    "changing the rules": late(
        r"\b(?:chang\w+|amend\w*|modif\w+)\b[^.;:]{0,30}?\b(?:this |the |these )?(?:project )?(?:governance|charter)\b",
        re.IGNORECASE,
    ),
    "adding {role}": late(rf"\b(?:promoting|adding|electing|appointing)\b[^.;:]{{0,25}}?\b{_ROLE}\b", re.IGNORECASE),
    "removing {role}": late(rf"\b(?:removing|removal of)\b[^.;:]{{0,25}}?\b{_ROLE}\b", re.IGNORECASE),
}
_WAYS: Final = {
    "two thirds": late(r"\btwo[- ]thirds?\b|\b2/3\b|⅔|\b66 ?%", re.IGNORECASE),
    "a majority": late(r"\bsimple majority\b|\bmore than half\b|>1/2|\b50 ?%\+?", re.IGNORECASE),
    "a supermajority": late(r"\bsuper-?majority\b", re.IGNORECASE),
    "all": late(r"\bunanim\w+", re.IGNORECASE),
    "lazy consensus": late(r"\blazy[- ]consensus\b", re.IGNORECASE),
    "the maintainers concerned": late(r"\bmaintainers\b[^.]{0,200}\bwill decide\b", re.IGNORECASE | re.DOTALL),
}
_LEADS: Final = late(r"\b(?:requir|need|decid|approv)\w*", re.IGNORECASE)
_OTHERWISE: Final = late(r"\binactiv|\bunless\b|\botherwise\b|\bif\b|\bexcept\b|\bor\b", re.IGNORECASE)


@struct
class _Said:
    way: str
    place: Place
    by_hand: bool


@rule("two-rules-for-one-matter", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each matter that is decided in several ways."""
    by_matter: dict[str, dict[tuple[str, str], _Said]] = {}  # each way once in a folder
    governing = [document for path, document in tree.documents.items() if is_governing(path)]
    for document in sorted(governing, key=lambda document: document.is_ours):
        if by_matter or not document.is_ours:  # what we make of one record cannot contradict itself
            for matter, said in _statements(document):
                known = by_matter.setdefault(matter, {})
                known.setdefault((said.way, posixpath.dirname(document.path)), said)
    for matter, said_of_it in by_matter.items():
        pairs = combinations(said_of_it.values(), 2)
        differing = next((pair for pair in pairs if _contradict(*pair)), None)
        if differing:
            first, other = differing
            message = f"{matter} is decided by {first.way} here, and by {other.way} elsewhere"
            related = ((other.place, f"by {other.way}"),)
            yield Finding(first.place, message, "keep one of the two, and link it", related)


def _contradict(one: _Said, other: _Said) -> bool:
    """Whether two passages rule one body in two ways: documents in folders side by side are those of two bodies."""
    return one.way != other.way and (one.by_hand or other.by_hand) and share_readers(one.place.path, other.place.path)


def _statements(document: Document) -> Iterator[tuple[str, _Said]]:
    """What the passages say: an item of a list is decided as the words before the list say."""
    lead, line = "", 0
    for passage in document.passages:
        at = passage.place(0)
        if passage.block is not Block.TEXT or at.line > line + 2:
            lead = ""
        if passage.block is Block.CELL:
            continue  # what it says depends on the other cells of its row
        line = at.line + passage.source.count("\n")
        text = " ".join(passage.words.split())
        if text.rstrip("*_ ").endswith(":"):
            lead = text if _LEADS.search(text) else ""
            continue
        yield from _said(passage, lead, by_hand=not document.is_ours)


def _said(passage: Passage, lead: str, *, by_hand: bool) -> Iterator[tuple[str, _Said]]:
    ways = [way for way, pattern in _WAYS.items() if pattern.search(f"{lead} {passage.words}")]
    if len(ways) != 1 or (not lead and _OTHERWISE.search(passage.words) and ways[0] != "the maintainers concerned"):
        return
    for name, pattern in _MATTERS.items():
        for match in pattern.finditer(passage.words):
            role = (match.groupdict().get("role") or "").lower().removesuffix("s")
            yield name.format(role=f"a {role}"), _Said(ways[0], passage.place(match.start()), by_hand)
