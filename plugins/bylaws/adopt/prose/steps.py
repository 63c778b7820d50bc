"""The way up a ladder: which role builds on which, who can become one, and who must stand behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.ladders import role_of_title
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Statement, find, reader

_INHERITED: Final = {
    "responsibilities": "responsibilities",
    "requirements": "requirements|qualifications",
    "privileges": "rights|privileges",
}


@reader
def includes(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """`A Reviewer must meet the responsibilities and requirements of a Contributor, plus:`"""
    found = find(
        r"^(?:an? |the )?(?P<who>[\w -]{4,40}?) (?:must meet|must have|have|has)(?: all)? the (?P<what>[\w, ]{6,70}?) of "
        r"(?:an? |the )?(?P<other>[\w -]{4,40}?),? plus:?$",
        sentence,
    )
    who = role_of_title(found["who"]) if found else ""
    other = role_of_title(found["other"]) if found else ""
    if found and who and other and who != other:
        inherited = [name for name, words in _INHERITED.items() if re.search(rf"\b(?:{words})\b", found["what"])]
        of = ", ".join(inherited) if len(inherited) < len(_INHERITED) else ""
        yield Statement(f"includes.{who}", other, sentence.place(found.start("other")), of=of)
