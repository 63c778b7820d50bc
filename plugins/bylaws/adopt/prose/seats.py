"""Seats: for how long, how many of one organization, and what follows when one falls empty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.bodies import COMMITTEE
from bylaws.adopt.prose.measures import DURATION, NUMBER, ROLE, duration, number, role, span
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Item, Statement, find, reader, says, subject

_NEXT: Final = "The candidate with the next most votes in the election before is offered the seat."
_SPECIAL: Final = "If that does not fill the seat, a special election is held."
_FEWEST: Final = "The people of that organization with the fewest votes are taken off until the limit is met."
_REPLACED: Final = (
    "The people of that organization with the fewest votes are taken off until the limit is met, and those with the next "
    "most votes take their place."
)
_RESIGN: Final = "Members of that organization resign until the limit is met."
_ALL_OF_IT: Final = (
    "If not enough of them resign, all members of that organization lose their seats, and a special election is held."
)

# --- one organization -------------------------------------------------------------------------------------------------

_WORD: Final = r"(?:company|organi[sz]ation|employer|vendor|entity)"
_ORGANIZATION: Final = rf"{_WORD}(?:(?: or |/){_WORD})?"
_FROM_ONE: Final = rf"(?:the same|any one|any single|any|a single|one) {_ORGANIZATION}\b"
_COUNT: Final = rf"(?P<count>{NUMBER})(?: \(\d+\))?"
_WHO: Final = r"(?P<who>[\w -]{4,60}?)"
_SEATS_OF_ONE: Final = (
    rf"(?:^|, )no more than {_COUNT} {_WHO} (?:may|can|should|shall|will) be (?:from|affiliated with|held by(?: employees of)?|"
    rf"employed by) {_FROM_ONE}",
    rf"\b(?:no more than|a maximum of|maximum of) {_COUNT} (?P<who>seats?|members?) (?:(?:is|are) allowed )?from {_FROM_ONE}",
    rf"\bonly (?P<count>one) (?P<who>{ROLE}) per {_ORGANIZATION} is allowed\b",
    rf"^no (?:one |single )?{_ORGANIZATION} (?:may|can|should|shall) (?:have|hold|occupy) more than {_COUNT} "
    r"(?P<who>seats?(?: in total)? (?:on|of|in) the [\w -]{4,50}?|seats|(?:[\w-]+ ){0,3}(?:committee|board|council) (?:seats|members))"
    r"(?: at (?:any|one|a) .{3,20})?\.?$",
    rf"\bmaximum number of {_WHO} from {_FROM_ONE}(?: \([^()]*\))?,? (?:will be|is|are|shall be) limited to {_COUNT}\b",
)
_SHARES_OF_ONE: Final = (
    rf"^no (?:one |single )?{_ORGANIZATION} (?:may|can|should|shall) (?:hold|employ|have|control|occupy) (?:an? |the )?(?:simple )?"
    r"(?P<half>majority)(?: \((?P<figures>[^()]*)\))? (?:of )?(?:the )?(?:total )?(?P<who>[\w -]{4,50}?)"
    r"(?: through any combination of seats)?\.?$",
    rf"^no single {_ORGANIZATION} (?:may|can|should|shall) be represented by more than (?P<share>\d\d ?%)(?: \([^()]*\))? of the "
    r"(?P<who>[\w -]{4,40}?)(?: at any (?:one )?time)?\.?$",
    rf"^no single {_ORGANIZATION} (?:may|can|should|shall) exceed (?P<share>\d\d ?%) of (?:the total number of personnel|the seats)"
    r"(?P<who>)\.?$",
)


def _holders(words: str, sentence: Sentence, context: DocumentContext) -> str:
    """The role whose seats some words count: `TOC seats`, `org maintainers`; nothing where that is a class of seats."""
    meant = context.committees.meant(words, sentence)
    if meant:
        return meant
    plain = re.fullmatch(rf"(?:the |active |current |all |total )*(?P<who>{ROLE})", words, re.IGNORECASE)
    if plain and role(plain["who"]) != "member":
        return role(plain["who"])
    return role(subject(sentence)) if not words else ""


@reader
def seats_of_one(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "no more than", "maximum", "only one", "no "):
        return
    for pattern in _SEATS_OF_ONE:
        found = find(pattern, sentence)
        who = _holders(found["who"], sentence, context) if found else ""
        if found and who and number(found["count"]):
            value = f"{number(found['count'])} per organization"
            begins = (
                "the first terms have ended"
                if find(r"^when the (?:initial|first) [\w ]*terms expire,", sentence)
                else ""
            )
            yield Statement(f"cap.{who}", value, sentence.place(found.start("count")), of=begins)
            return
    for pattern in _SHARES_OF_ONE:
        found = find(pattern, sentence)
        who = _holders(found["who"], sentence, context) if found else ""
        if found and who:
            groups = found.groupdict()
            is_below = re.search(r"or more", groups.get("figures") or "")
            share = groups.get("share") or "1/2"
            value = f"{'less than' if is_below else 'at most'} {share.replace(' ', '')} per organization"
            yield Statement(f"cap.{who}", value, sentence.place(found.start("who")))
            return


@reader
def beyond_the_limit(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """What follows when one organization has too many seats, by an election or by a change of employers."""
    if not says(sentence, "the results", "result of", "sufficient members"):
        return
    who = context.committees.above(sentence)
    if not who:
        return
    found = find(
        r"^if (?:the results? of )?an election (?:result|results) in (?:greater|more) than [^,]{3,80}, the (?:lowest vote[- ]getters?|"
        r"individuals? receiving the fewest votes) from [^,]{3,60}? will be removed (?P<replaced>and replaced by the next highest "
        r"vote[- ]getters )?until\b",
        sentence,
    )
    place = sentence.place()
    if found:
        step = _REPLACED if found["replaced"] else _FEWEST
        yield Statement(f"cap_at_election.{who}", step, place, items=(Item(step, place),))
    if find(
        r"\b(?:job changes|change\w* (?:of )?employers?)\b.*\bsufficient members of the [\w ]{3,40} must resign until\b",
        sentence,
    ):
        yield Statement(f"cap_on_breach.{who}", _RESIGN, place, items=(Item(_RESIGN, place),))
    if find(
        r"^if it is impossible to find sufficient members to resign, (?:all employees of that \w+|the entire \w+'s representation) "
        r"will be removed and new special elections held\b",
        sentence,
    ):
        yield Statement(f"cap_on_breach_else.{who}", _ALL_OF_IT, place, items=(Item(_ALL_OF_IT, place),))


# --- terms and sizes --------------------------------------------------------------------------------------------------

_TERM: Final = rf"(?P<time>annual|{NUMBER}(?: ?\(\d+\))?[- ](?:year|month)s?)"


@reader
def served(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    for pattern in (
        rf"^(?:elected |each )?(?P<who>(?:[\w-]+ ){{0,4}}?members?) (?:will |shall )?serves? (?:for )?(?:an? )?{_TERM} terms?\b",
        rf"^the (?P<most>maximum )?term(?: length)? of (?:the |each )?(?P<who>{COMMITTEE})(?: members?| position)? is (?P<time>{DURATION})\b",
        rf"^each (?P<who>[A-Z]{{2,4}} member)'s term is (?P<time>{DURATION})\b",
        rf"^(?P<who>(?:all |the )?(?:{NUMBER} )?seats) (?:are held for|will have|have|serve for) (?:an? )?{_TERM} terms?\b",
        rf"^(?P<who>(?:[\w-]+ ){{0,4}}?(?:members|chairs?)) (?:will |shall |are expected to )?(?:serve for|serve|are elected for) a (?:term|period) of "
        rf"(?P<time>{DURATION})\b",
    ):
        found = find(pattern, sentence)
        if not found:
            continue
        words = re.sub(rf"\b{NUMBER} (?=seats)", "", found["who"], flags=re.IGNORECASE)
        is_class = re.search(r"\b(?:contribut\w+|community|user|appointed|selected)\b", words, re.IGNORECASE)
        who = "" if is_class else context.committees.meant(words, sentence)
        if not who and re.fullmatch(r"(?:the )?chairs?", words, re.IGNORECASE):
            who = "chair"
        value = "1 year" if found["time"].lower() == "annual" else duration(found["time"])
        value = f"at most {value}" if value and found.groupdict().get("most") else value
        if who and value:
            yield Statement(f"term.{who}", value, sentence.place(found.start("time")))
            limit = find(r", with no term limit", sentence)
            if limit:
                yield Statement(f"term_limit.{who}", "none", sentence.place(limit.start() + 2))
            return


@reader
def without_end(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(r"^there (?:are|is) no term limits? for (?P<who>[\w ]{3,50}?)(?=,|\.?$)", sentence) or find(
        r"^there is no limit (?:to|on) the number of terms (?:that )?an? (?P<who>[\w ]{3,50}?) (?:can|may) serve\.?$",
        sentence,
    )
    who = _holders(found["who"], sentence, context) if found else ""
    if found and who:
        yield Statement(f"term_limit.{who}", "none", sentence.place())


@reader
def how_many(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^the (?P<who>[\w ]{{3,60}}?)(?: \([A-Z]+\))? (?:consists of|is (?:composed|comprised) of|is made up of|comprises|has) (?P<at>at least )?(?P<least>{NUMBER})"
        rf"(?: \(\d+\))?(?: (?:to|or) (?P<most>{NUMBER}))? (?:elected )?(?:members|seats|people|individuals|persons)\b(?! initially)",
        sentence,
    )
    who = context.committees.meant(found["who"], sentence) if found and "current" not in found["who"] else ""
    if found is None:
        found = find(
            rf"^the (?:[\w-]+ )?project has an? (?P<who>{COMMITTEE}) consisting of (?P<least>{NUMBER})(?P<most>) members\b",
            sentence,
        )
        who = role(found["who"]) if found else ""
    if found is None:
        found = find(
            rf"^there (?:will|shall|must) be between (?P<least>{NUMBER}) and (?P<most>{NUMBER}) people\.?$", sentence
        )
        who = context.committees.above(sentence) or role(subject(sentence)) if found else ""
    at = (found.groupdict().get("at") or "") if found else ""
    if found and who and not (at and found["most"]) and (value := span(found)):  # "at least three to five": which?
        yield Statement(f"size.{who}", f"{at.lower()}{value}", sentence.place(found.start("least")))


@reader
def whose_seat(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        r"^seats (?:on the (?P<who>[\w ]{3,60}?) )?are held by (?:an )?individuals?,? (?:and )?not by (?:their|the) "
        r"(?:employers?|compan\w+|organi[sz]ations?)\b",
        sentence,
    )
    who = context.committees.meant(found["who"] or "", sentence) if found else ""
    if found and who:
        yield Statement(f"seat_owner.{who}", "person", sentence.place())


# --- vacancies --------------------------------------------------------------------------------------------------------


@reader
def vacancies(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not sentence.under(r"^vacanc"):
        return
    named = find(rf"\belected (?P<who>{ROLE})\b", sentence)
    who = context.committees.meant(sentence.text, sentence) or context.committees.above(sentence)
    if not who and named and role(named["who"]) != "member":
        who = role(named["who"])
    if not who:
        return
    place = sentence.place()
    if find(
        r"\b(?:loss of an elected [\w ]{2,50}?member|if an elected \w+ leaves), the (?:candidate with the next most votes|next most "
        r"preferred candidate) from the previous election will be offered the seat\b",
        sentence,
    ):
        yield Statement(f"vacancy.{who}", _NEXT, place, items=(Item(_NEXT, place),))
    if find(
        r"^(?:in case|if) this fails(?: to fill the seat)?, a special election (?:for that position )?will be held\b",
        sentence,
    ):
        yield Statement(f"vacancy_else.{who}", _SPECIAL, place, items=(Item(_SPECIAL, place),))
    if find(r"\b(?:will )?serves? (?:out )?the remainder of the term\b", sentence):
        yield Statement(f"vacancy_rest.{who}", "true", place)
    found = find(rf"\bunless the regular [\w ]{{2,30}}election is less than (?P<time>{DURATION}) away\b", sentence)
    if found and (value := duration(found["time"])):
        yield Statement(f"vacancy_skip.{who}", value, sentence.place(found.start("time")))
    if find(
        r"^eligible voters from the (?:most recent|last|previous) election will vote in the special election\b",
        sentence,
    ) or find(r"\bspecial election will be held using the eligible voters from the most recent election\b", sentence):
        yield Statement(f"election.{who}.special_roll", "last", place)
