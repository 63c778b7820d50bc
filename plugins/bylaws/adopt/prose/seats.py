"""Seats that fall empty, in the words of the templates for elected committees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.bounds import COMMITTEE, committee_of
from bylaws.adopt.prose.measures import DURATION, duration, role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Item, Statement, find, reader

_NEXT: Final = "The candidate with the next most votes in the election before is offered the seat."


@reader
def vacancies(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not sentence.under(r"^vacanc"):
        return
    named = find(COMMITTEE, sentence)
    who = role(named[0]) if named else committee_of(sentence)
    if not who:
        return
    found = find(
        r"\bloss of an elected [\w ]{2,40}?member, the (?:candidate with the next most votes|next most preferred candidate) from "
        r"the previous election will be offered the seat\b",
        sentence,
    )
    if found:
        place = sentence.place()
        yield Statement(f"vacancy.{who}", _NEXT, place, items=(Item(_NEXT, place),))
    if find(r"\bmember (?:elected in a special election )?will serve out the remainder of the term\b", sentence):
        yield Statement(f"vacancy_rest.{who}", "true", sentence.place())
    found = find(rf"\bunless the regular [\w ]{{2,30}}election is less than (?P<time>{DURATION}) away\b", sentence)
    if found and (value := duration(found["time"])):
        yield Statement(f"vacancy_skip.{who}", value, sentence.place(found.start("time")))
