"""Elections: who runs them and when, who may vote and stand, and how the votes are counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.bodies import COMMITTEE
from bylaws.adopt.prose.measures import DURATION, NUMBER, ROLE, duration, number, role, span
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Item, Statement, find, reader, says, subject

_SECTION: Final = r"\belections?\b|\bnominat|\bvoting procedure|\belig|\bcandidates?\b"
_EVERY: Final = {
    "annually": "1 year",
    "yearly": "1 year",
    "every year": "1 year",
    "once a year": "1 year",
    "biennially": "2 years",
}
_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"


def _elected(sentence: Sentence, context: DocumentContext) -> str:
    """The id of whoever is elected, in a sentence about elections; nothing in one about other votes."""
    is_about = sentence.under(_SECTION) or find(r"\belections?\b", sentence)
    if not is_about or find(r"\bspecial elections?\b", sentence):
        return ""
    named = find(rf"(?P<who>{COMMITTEE}|[A-Z]{{2,4}}) (?:member )?elections?\b", sentence)
    who = context.committees.meant(named["who"], sentence) if named else ""
    who = who or context.committees.above(sentence)
    if who:
        return who
    above = role(subject(sentence))
    return above if re.search(r"lead$|chair$", above) else ""


def _fact(who: str, key: str, value: str, sentence: Sentence, at: int = 0) -> Statement:
    return Statement(f"election.{who}.{key}", value, sentence.place(at))


def _time(found: re.Match[str], sentence: Sentence) -> str:
    """A length of time, with `or more` behind it."""
    value = duration(found["time"])
    return f"at least {value}" if value and found.groupdict().get("more") and not value.startswith("at") else value


@reader
def how_often(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "election", "elected", "voted on"):
        return
    often = rf"(?P<when>annually|yearly|biennially|every year|once a year|every (?P<time>{NUMBER} (?:years|months)))"
    found = find(
        rf"^(?:the )?(?:[\w-]+ ){{0,4}}?elections? (?:are|is|will be|shall be|occurs?)(?: held| conducted)? {often}\b",
        sentence,
    )
    who = _elected(sentence, context) if found else ""
    if not found:
        found = find(rf"^the (?:committee|board|council) is (?:voted on|elected) {often}\b", sentence)
        who = context.committees.above(sentence) if found else ""
    if found and who:
        value = duration(found["time"]) if found["time"] else _EVERY[found["when"].lower()]
        if value:
            yield _fact(who, "every", value, sentence, found.start("when"))


@reader
def counted(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        r"\belections? (?:will be|shall be|are|is) (?:held|conducted|run)\b[^.]*|\belections shall use\b[^.]*", sentence
    )
    found = found or find(r"\ba Condorcet vote shall be run\b[^.]*(?:\.cornell\.edu)?", sentence)
    who = _elected(sentence, context) if found else ""
    if not found or not who:
        return
    words = found[0]
    if method := re.search(r"\bSchulze\b", words):
        yield _fact(who, "method", "schulze", sentence, found.start() + method.start())
    elif method := re.search(r"\bcondorcet\b", words, re.IGNORECASE):
        yield _fact(who, "method", "condorcet", sentence, found.start() + method.start())
    elif method := re.search(r"\bsingle transferable vote\b", words, re.IGNORECASE):
        yield _fact(who, "method", "single-transferable", sentence, found.start() + method.start())
    tool = re.search(r"\b(?:CIVS|Elekto|Helios|OpaVote)\b|civs\.cs\.cornell\.edu", words)
    if tool:
        yield _fact(who, "tool", tool[0] if tool[0][0].isupper() else "CIVS", sentence, found.start() + tool.start())


# --- who runs it ------------------------------------------------------------------------------------------------------

_OFFICERS: Final = rf"(?:between )?(?P<least>{NUMBER})(?: (?:and|to) (?P<most>{NUMBER}))? election officers?"
_CONDITIONS: Final = (
    (r"\b(?:are|is|be) eligible to vote\b", "may vote"),
    (r"\bnot (?:currently )?(?:be )?(?:running|candidates?)\b", "are not candidates"),
    (r"\bnot currently (?:part of|on|members? of|serving on) the [\w ]+", "hold none of the seats"),
    (r"\bmembers in good standing\b(?!.*eligible)", "are members in good standing"),
    (r"\bpublic promise of impartiality\b", "promise in public to be impartial"),
)


@reader
def officers(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "officer"):
        return
    who = _elected(sentence, context) if find(r"\belections? officer", sentence) else ""
    if not who:
        return
    found = find(rf"\b(?:will |shall )?(?:appoints?|chooses?|selects?) {_OFFICERS}", sentence)
    if found and (value := span(found)):
        yield _fact(who, "officers.count", value, sentence, found.start("least"))
    found = find(rf"^(?P<time>{DURATION})(?P<more> or more)? before (?:the|an|each) election, the [\w ]{{2,60}} (?:will|shall|must) appoint\b", sentence)  # fmt: skip
    if found and (value := _time(found, sentence)):
        yield _fact(who, "officers.appointed_before", value, sentence)
    found = find(r"^elections? officers? ?(?:\(s\) )?(?:will|must|should) be\b", sentence)
    if found:
        place = sentence.place()
        kept = tuple(Item(words, place) for pattern, words in _CONDITIONS if find(pattern, sentence))
        if kept:
            yield Statement(f"election.{who}.officers.conditions", str(len(kept)), place, items=kept)


# --- when -------------------------------------------------------------------------------------------------------------


@reader
def timetable(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "election", "nomination", "take office"):
        return
    who = _elected(sentence, context)
    if not who:
        return
    begun = rf"^(?P<time>{DURATION})(?P<more> or more)? before the election,? (?:the )?[^.;]{{0,60}}"
    for pattern, key in (
        (rf"{begun}\bcall for nominations\b(?![^.;]*\bclosed)(?:, | and|\.?$)", "nominations_open_before"),
        (rf"{begun}\bcall for nominations\b[^.;]*\bclosed\b", "nominations_close_before"),
        (rf"^the election starts with a call for nominations, which lasts (?:for )?(?P<time>{DURATION})", "nominations_open_for"),
        (rf"^the election itself will last (?:for )?(?P<time>{DURATION})\b", "voting_for"),
        (rf"^the nomination period (?:will be|is|lasts) (?P<time>{DURATION})\b", "nominations_open_for"),
        (rf"^the results of the election will be announced within (?P<time>{DURATION}) of (?:closing|the close of) the election\b", "results_within"),
    ):  # fmt: skip
        found = find(pattern, sentence)
        if found and (value := _time(found, sentence)):
            yield _fact(who, f"timetable.{key}", value, sentence, found.start("time"))
    open_for = find(
        rf"^the election will be open for voting not less than (?P<least>{NUMBER}) (?P<unit>days?|weeks?) and not more than "
        rf"(?P<most>{NUMBER})\b",
        sentence,
    )
    if open_for and (value := span(open_for)):
        unit = open_for["unit"].removesuffix("s")
        yield _fact(who, "timetable.voting_for", f"{value} {unit}s", sentence, open_for.start("least"))
    begins = find(
        rf"^new [\w ]{{3,60}} will take office on (?P<day>(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?)\b", sentence
    )
    if begins:
        yield _fact(who, "timetable.office_begins", f"on {begins['day']}", sentence, begins.start("day"))


# --- who votes and stands ---------------------------------------------------------------------------------------------


@reader
def voters(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?:anyone|everyone|all contributors|contributors|individuals) who (?:has|have) (?:made )?(?:at least )?(?P<count>\d+) "
        rf"contributions in the (?:last|past|preceding|previous) (?P<time>{DURATION}) (?:is|are) eligible to vote\b",
        sentence,
    )
    who = _elected(sentence, context) if found else ""
    value = duration(found["time"]) if found else ""
    if found and who and value:
        group = f"{{group: {{contributors: {{count: {found['count']}, per: {value}}}}}}}"
        yield _fact(who, "voters", group, sentence, found.start("count"))


@reader
def candidates(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "candidate", "self", "eligible voter", "nomination"):
        return
    who = _elected(sentence, context)
    if not who:
        return
    found = (
        find(r"\b(?:candidates|an eligible voter|eligible voters|they) (?:can|may) (?P<what>self-nominate|nominate themselves)\b", sentence)
        or find(r"^(?P<what>self[- ]nomination) is (?:allowed|permitted|possible)\b", sentence)
        or find(rf"^any (?:project )?{ROLE} (?:can|may) (?P<what>self-nominate) for the election\b", sentence)
    )  # fmt: skip
    if found:
        yield _fact(who, "candidates.self_nomination", "true", sentence, found.start("what"))
    found = find(rf"^any (?P<from>(?:project )?{ROLE}) (?:can|may) self-nominate for the election\b", sentence) or find(
        rf"^(?:to run for [^,]{{3,60}}, )?(?:a|any|every)? ?candidates? must (?:additionally )?be (?:at least )?(?:an? )?(?P<from>(?:project )?{ROLE})\b",
        sentence,
    )
    if found:
        yield _fact(who, "candidates.drawn_from", role(found["from"]), sentence, found.start("from"))
    found = find(rf"^each eligible voter (?:can|may) nominate up to (?P<count>{NUMBER}) candidates?\b", sentence)
    if found:
        yield _fact(who, "candidates.nominations_each", str(number(found["count"])), sentence, found.start("count"))
    found = find(
        rf"^each (?:nominated )?candidate must be endorsed by (?P<count>{NUMBER}) eligible voters(?: from (?P<other>{NUMBER}) different "
        r"organi[sz]ations)?",
        sentence,
    )
    if found:
        yield _fact(who, "candidates.endorsements", str(number(found["count"])), sentence, found.start("count"))
        if found["other"]:
            many = str(number(found["other"]))
            yield _fact(who, "candidates.endorsing_organizations", many, sentence, found.start("other"))
