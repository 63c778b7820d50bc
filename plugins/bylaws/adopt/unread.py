"""Which sentences of a document rule something and were not read: nobody should take silence for a record of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from bylaws.adopt.prose import Statement
from bylaws.adopt.prose.sentences import sentences
from bylaws.adopt.survey import Survey
from bylaws.problems import Place

_KINDS: Final = ("governance", "charter", "ladder")
"""The documents that are about rules."""
_RULES: Final = re.compile(
    r"\b(?:must|shall|may not|required?s?|vot(?:e[ds]?|ing)|majority|quorum|veto(?:es)?|consensus|elect(?:ed|ions?)|"
    r"appoint(?:s|ed)?|remov(?:e[ds]?|al)|at (?:least|most)|no more than|only)\b",
    re.IGNORECASE,
)


_ENTRY: Final = re.compile(r"\[[^\]]*\]\(#[^)]*\)")
"""An entry of a table of contents, which rules nothing."""


def unread(found: Survey, facts: Mapping[str, tuple[Statement, ...]]) -> dict[str, Sequence[int]]:
    """The lines of these sentences, by document."""
    paths = dict.fromkeys(path for kind in _KINDS for path in found.paths.get(kind, ()))
    lines = {path: _lines(found, path, facts.get(path, ())) for path in paths if path in found.documents}
    return {path: numbers for path, numbers in lines.items() if numbers}


def _lines(found: Survey, path: str, facts: Sequence[Statement]) -> Sequence[int]:
    told: list[Place] = [place for fact in facts for place in (fact.place, *(item.place for item in fact.items))]
    numbers = []
    for sentence in sentences(found.documents[path]):
        begin, end = sentence.place(), sentence.place(len(sentence.text))
        # words that lead to a list, whose items are sentences of their own
        is_lead = sentence.text.endswith(":") or _ENTRY.fullmatch(sentence.passage.source.strip()) is not None
        if not is_lead and _RULES.search(sentence.text) and not any(begin <= place <= end for place in told):
            numbers.append(begin.line)
    return list(dict.fromkeys(numbers))
