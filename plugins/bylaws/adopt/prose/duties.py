"""Duties and rights in sentences below the name of a role: `They can label issues.`"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.leading import lead_of
from bylaws.adopt.prose.measures import role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Item, Statement, reader
from bylaws.adopt.prose.titles import NAMED_ROLE, role_of_title

_WHO: Final = rf"(?:they|(?:the |an? |all )?(?P<who>{NAMED_ROLE}))(?: also)?"
_DUTY: Final = re.compile(
    rf"{_WHO} (?:(?:are|is) (?:also )?(?:(?:expected|required) to|responsible for(?= [a-z]+ing\b))|must|should) (?P<what>[a-z][^.:;]{{8,200}})\.?",
    re.IGNORECASE,
)
_RIGHT: Final = re.compile(rf"{_WHO} (?:can|may) (?P<what>[a-z][^.:;]{{8,160}})\.?", re.IGNORECASE)
_SAID: Final = ((_DUTY, "responsibilities"), (_RIGHT, "privileges"))
_RULE: Final = re.compile(
    r"\b(?:not|remov\w*|inactiv\w*|step down|resign\w*|vote\w*|voting|nominat\w*|elect\w*|emeritus|unless|if|when|until|terms?|seats?|"
    r"propose\w*|request\w*|become|apply|call|demand|listed|leave|removed|suspended|sponsor\w*|recused|retire|at least|meeting)\b|^(?:be|have|has|also|already|both|then|focus)\b"
    r"(?! (?:the |write |read |admin |triage )?(?:access|ability|issues))|\band [\w -]+ (?:are|is|can|must|may)\b|\"",
    re.IGNORECASE,
)
"""Words of sentences that are about something else: how the role begins and ends, and votes."""


@reader
def in_sentences(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    about = role_of_title(sentence.intro.rstrip(":")) if sentence.under(r"\broles?\b") else ""
    if (sentence.intro and not about) or len(sentence.headings) < 2:
        return
    said = [(found, key) for pattern, key in _SAID if (found := pattern.fullmatch(sentence.text))]
    above = about or (role_of_title(sentence.heading) if said else "")
    if said and not above:
        lead = lead_of(sentence.heading, sentence.headings[:-1])
        above = lead.who if lead and lead.kind == "responsibilities" else ""
    for found, key in said if above else ():
        if _RULE.search(found["what"]) or "@" in found["what"]:
            continue
        who = role(found["who"]) if found["who"] else above
        if who != above and not above.endswith(f"-{who}") and not who.endswith(f"-{above}"):
            continue
        words = f"{found['what'][0].upper()}{found['what'][1:]}"
        place = sentence.place()
        yield Statement(f"{key}.{above}", words, place, items=(Item(words, place),))
