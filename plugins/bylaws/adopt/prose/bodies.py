"""Committees, as a document calls them: by their names, by letters that it gives them, or only as `the committee`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from bylaws.adopt.prose.measures import BODY, role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.structs import struct

COMMITTEE: Final = rf"(?:{BODY}|\bt[so]c\b)"
LETTERS: Final = re.compile(rf"(?P<who>(?i:{BODY})) ?\(\"?(?P<short>[A-Z][A-Za-z]{{1,4}})\"?\)")
_NAMED: Final = re.compile(rf"\b(?P<other>(?:CNCF|Foundation)(?:'s)? )?(?P<who>{BODY})\b", re.IGNORECASE)
"""A committee of the project, or of the foundation, which has its name in front."""
_ONLY_SO: Final = re.compile(
    r"(?:the |this |elected |each |all |any )*(?:committee|council|board|members?|seats?|)(?: members?)?", re.IGNORECASE
)


@struct
class Committees:
    """The committees of one document."""

    short: tuple[tuple[str, str], ...] = ()
    """The letters that stand for one, and its id."""
    only: str = ""
    """The id of the committee where the document names no other one."""

    def meant(self, words: str, sentence: Sentence) -> str:
        """The id of the committee that some words of a sentence name; nothing where that is not clear."""
        named = self._named(words)
        if named:
            return _one(named)
        return self.above(sentence) if _ONLY_SO.fullmatch(words.strip()) else ""

    def above(self, sentence: Sentence) -> str:
        """The committee that a section or a document is about: that of the nearest heading which names one."""
        named = next((said for heading in reversed(sentence.headings) if (said := self._named(heading))), {self.only})
        return _one(named)

    def _named(self, words: str) -> set[str]:
        """The committees that some words name."""
        said = set(_ids(words))
        said |= {who for letters, who in self.short if re.search(rf"\b{letters}\b", words)}
        if not said and (found := re.search(r"\bT[SO]C\b", words)):
            said.add(role(found[0]))
        return said


def _ids(words: str) -> Iterator[str]:
    """The committees of the project that some words name."""
    return (role(found["who"]) for found in _NAMED.finditer(words) if not found["other"])


def _one(named: set[str]) -> str:
    return next(iter(named)) if len(named) == 1 else ""


def committees(read: Iterable[Sentence]) -> Committees:
    """The committees of a document, by all of its sentences and headings."""
    texts = dict.fromkeys(text for sentence in read for text in (*sentence.headings, sentence.text))
    short = {found["short"]: role(found["who"]) for text in texts for found in LETTERS.finditer(text)}
    named = {who for text in texts for who in _ids(text)}
    return Committees(tuple(short.items()), named.pop() if len(named) == 1 else "")
