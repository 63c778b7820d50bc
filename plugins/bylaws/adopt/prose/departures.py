"""How roles end: what follows inactivity, grounds for removal, stepping down, and who becomes emeritus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import DURATION, ROLE, THRESHOLD, duration, role, threshold
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import (
    DocumentContext,
    Item,
    Statement,
    decided,
    find,
    in_full,
    reader,
    says,
    subject,
)

_TH: Final = rf"(?P<th>{THRESHOLD})"

# --- inactivity -------------------------------------------------------------------------------------------------------


@reader
def consequences(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The template of the CNCF for ladders: `Consequences of being inactive include:`"""
    if not re.search(r"\bconsequences of being inactive include\b", sentence.intro, re.IGNORECASE):
        return
    for pattern, then in (
        (r"^involuntary removal or demotion\.?$", "may-be-removed"),
        (r"^being asked to move to emeritus status\.?$", "emeritus-offered"),
    ):
        if find(pattern, sentence):
            yield Statement(f"consequence.{then}", "true", sentence.place())


@reader
def no_communication(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if re.search(r"\binactivity is measured by\b", sentence.intro, re.IGNORECASE):
        found = find(rf"^periods of no communication for longer than (?P<time>{DURATION})\.?$", sentence)
        if found and (value := duration(found["time"])):
            yield Statement("no_communication", value, sentence.place(found.start("time")))


@reader
def silent_and_removed(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?P<who>{ROLE}) (?:who|that) have not [^.;]{{3,90}}? for (?P<time>(?:more than )?{DURATION}) (?:are|will be) (?:automatic\w* )?"
        r"(?:removed|(?P<emeritus>moved to emeritus))\b",
        sentence,
    )
    then = ("emeritus" if found["emeritus"] else "removed") if found else ""
    if found is None and re.search(r"\bpropose (?:their|the) removal\b", sentence.intro, re.IGNORECASE):
        found = find(
            rf"^the (?P<who>{ROLE})(?:/{ROLE})* has not participated in [^.;]{{3,60}}? for (?P<time>(?:more than )?{DURATION})\.?$",
            sentence,
        )
        then = "may-be-removed"
    if found is None:
        found = find(
            rf"^inactivity for (?P<time>(?:more than )?{DURATION}) leads to a removal vote by (?:the )?other (?P<others>{ROLE})\b",
            sentence,
        )
        then = "may-be-removed"
    value = duration(found["time"]) if found else ""
    who = role(found.groupdict().get("who") or subject(sentence)) if found else ""
    if found and value and who:
        yield Statement(f"inactivity.{who}", value, sentence.place(found.start("time")), by=then)


@reader
def inactive_in_any_role(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^if (?:any of the above roles|anyone|someone) has(?: not|n't) contributed\b[^.]{{0,160}}\b(?:in|for) (?P<time>{DURATION})\b",
        sentence,
    )
    if found and (value := duration(found["time"])):
        yield Statement("inactivity.", value, sentence.place(found.start("time")))


@reader
def inactive_by_role(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """One sentence for several roles: `After six months of inactivity for committers and reviewers, 12 months of
    inactivity for members, or after any behavior detrimental to the project, any contributor can be removed.`"""
    found = find(
        rf"^after (?P<times>{DURATION} of inactivity\b[^.;]{{0,160}}?),? or after any (?P<ground>behaviou?r [\w ]{{5,60}}), any "
        r"contributor can be removed from their position\b",
        sentence,
    )
    if not found:
        return
    for one in re.finditer(
        rf"(?P<time>{DURATION}) of inactivity(?: for (?P<who>[\w ]+))?", found["times"], re.IGNORECASE
    ):
        value, at = duration(one["time"]), found.start("times") + one.start()
        for words in re.split(r" and ", one["who"] or ""):
            if value and (not words or re.fullmatch(ROLE, words, re.IGNORECASE)):
                who = role(words) if words else ""
                yield Statement(f"inactivity.{who}", value, sentence.place(at), by="may-be-removed")
    place = sentence.place(found.start("ground"))
    yield Statement("removal..grounds", "1", place, items=(Item(found["ground"], place),))


# --- removal ----------------------------------------------------------------------------------------------------------


@reader
def grounds(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?P<who>{ROLE}) may (?:also )?be removed after (?P<what>being inactive, [^.;:]{{10,160}})\.?$", sentence
    )
    who = role(found["who"]) if found else context.removed
    if found is None and sentence.under(r"^involuntary removal"):
        found = find(r"^this may include (?P<what>repeated patterns? of inactivity, [^.;:]{10,260})\.?$", sentence)
    if not found:
        return
    place = sentence.place(found.start("what"))
    parts = [part for part in re.split(r",? (?:and/or|or|and) (?=a |other|violat)|, (?:or )?", found["what"]) if part]
    items = tuple(Item(part.strip(), place) for part in parts)
    yield Statement(f"removal.{who}.grounds", str(len(items)), place, items=items)


@reader
def listed_grounds(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Items of a list of grounds: `Maintainers may be removed at any time for one of the following reasons:`"""
    led = re.search(
        rf"^(?P<who>{ROLE}) (?:may|can) (?:also )?be (?:removed|demoted)(?: at any time)? for (?:any |one )(?:or more )?of the following reasons:$",
        sentence.intro,
        re.IGNORECASE,
    )
    columns = {other.place().column for other in context.sentences if other.intro == sentence.intro} if led else {0}
    if led and len(columns) == 1:  # and none of them is part of another
        place, words = sentence.place(), re.sub(r"[\s.;,]+(?:(?:and|or)[\s.;,]*)?$", "", sentence.text)
        yield Statement(f"removal.{role(led['who'])}.grounds", words, place, items=(Item(words, place),))


@reader
def never_but_for(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """CoreDNS and its kin: `... will never forcefully remove a current Maintainer, unless a maintainer fails to ...`"""
    found = find(
        rf"\bwill never forcefully remove an? (?:current )?(?P<who>{ROLE}), unless an? {ROLE} fails to (?P<one>meet the principles "
        r"of [\w ]{3,60}?),? or (?P<other>adhere to the code of conduct)\.?$",
        sentence,
    )
    if found:
        place = sentence.place(found.start("one"))
        items = tuple(Item(f"failing to {found[part]}", place) for part in ("one", "other"))
        yield Statement(f"removal.{role(found['who'])}.grounds", str(len(items)), place, items=items)


@reader
def after_a_condition(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Votes on removal that stand behind a condition which is a step of the procedure, or a ground."""
    found = find(
        rf"^if they cannot be reached, [^.;]{{10,90}}, involuntary removal is initiated through a vote by {_TH} of the "
        rf"(?P<other>other )?(?:current )?(?P<by>{ROLE})\.?$",
        sentence,
    )
    who = context.removed
    if found is None:
        found = find(
            rf"^if the (?P<who>{ROLE}) wants to remain an? {ROLE}, but is unable to perform the required duties,? they can be "
            rf"removed with a vote of {_TH} of the (?P<other>other )?(?:current )?(?P<by>{ROLE})\.?$",
            sentence,
        )
        who = role(found["who"]) if found else ""
    passes = threshold(found["th"], context.supermajority) if found else ""
    if found and passes:
        place = sentence.place(found.start("th"))
        yield Statement(f"removal.{who}.vote", passes, place, of="all", by=role(found["by"]))
        if found["other"]:
            yield Statement(f"removal.{who}.without_subject", "true", place)


# --- stepping down and emeritus status --------------------------------------------------------------------------------


@reader
def at_any_time(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = (
        find(rf"^(?:likewise, )?(?:an? |any )?(?P<who>{ROLE})(?: members?)? (?:may|can) (?:voluntarily )?(?:retire|step down|resign)(?: voluntarily)?(?: at any time| by e?-?mailing\b| or (?:can )?be removed by\b)", sentence)
        or find(rf"^an? (?P<who>{ROLE}) may also choose to retire at any time\b", sentence)
        or find(rf"^if an? (?P<who>{ROLE}) cannot fulfill [^.;]{{4,60}}, we will completely understand if they step down\b", sentence)
    )  # fmt: skip
    alone = find(r"^(?P<who>[\w ]{3,50}?) may remove themselves (?:voluntarily )?at any time\b", sentence)
    board = context.committees.meant(alone["who"], sentence) if alone else ""
    if board:
        yield Statement(f"stepping_down.{board}", "any_time", sentence.place())
    if found:
        way = "any_time" if found[0].lower().endswith("at any time") else "allowed"
        yield Statement(f"stepping_down.{in_full(found['who'], sentence)}", way, sentence.place())
    elif find(
        r"^(?:community members|you) may (?:also choose to voluntarily )?step down from (?:a|your) role\b", sentence
    ):
        yield Statement("stepping_down.", "allowed", sentence.place())


@reader
def how_to_leave(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if find(r"\bcontributors can consider stepping down \(moving down the contributor ladder\)", sentence):
        yield Statement("leaving.down_the_ladder", "true", sentence.place())
    if find(
        r"\b(?:step down|remove yourself)\b[^.]{0,120}\bif possible,? help find someone to pick up (?:your|the)\b",
        sentence,
    ):
        yield Statement("leaving.successor", "true", sentence.place())


@reader
def becomes_emeritus(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "emeritus"):
        return
    for pattern, when in (
        (rf"^(?:when|if) an? (?P<who>{ROLE}) steps down,? they (?:become|move to) (?:an )?emeritus\b", "step down"),
        (
            rf"^if an? (?P<who>{ROLE}) steps down or is removed via a vote, they are transitioned to emeritus status\b",
            "step down or are removed by a vote",
        ),
        (
            rf"^depending on the reason for removal, an? (?P<who>{ROLE}) may be converted to emeritus status\.?$",
            "are removed for a reason that allows it",
        ),
        (
            rf"^if an? (?P<who>{ROLE}) is no longer (?:interested|able)\b[^.;]{{0,80}}, they should (?:volunteer to be moved|move "
            r"themselves) to emeritus status\.?$",
            "are no longer interested or cannot do their part",
        ),
    ):  # fmt: skip
        found = find(pattern, sentence)
        if found:
            place = sentence.place(found.start("who"))
            who = in_full(found["who"], sentence)
            yield Statement(f"emeritus.{who}.when", when, place, items=(Item(when, place),))


@reader
def reinstated(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """How those come back who left, and whether they vote before that."""
    found = find(
        rf"^an? emeritus (?P<who>{ROLE}) (?:may|can) be reinstated to (?:active|full) {ROLE} status by {_TH}(?!.*\bwithin\b)(?P<behind>[^.;,]{{0,60}})\.?$",
        sentence,
    ) or find(
        rf"^should an? (?P<who>{ROLE}) (?:retire|step down|resign), it requires {_TH}(?P<behind>[^.;,]{{0,60}}?) to reinstate them\b",
        sentence,
    )
    if found:
        yield from decided(f"emeritus.{in_full(found['who'], sentence)}.back_by", found, sentence, context)
    found = find(rf"^emeritus (?P<who>{ROLE}) (?:[^.;]{{5,140}}, but )?do not have voting rights\.?$", sentence)
    if found:
        yield Statement(
            f"emeritus.{in_full(found['who'], sentence)}.without_vote", "true", sentence.place(found.start("who"))
        )


@reader
def emeritus_rights(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^emeritus (?P<who>{ROLE}) will still be consulted on some project matters, and can be rapidly returned to {ROLE} "
        r"status if their availability changes\.?$",
        sentence,
    )
    if found:
        place = sentence.place(found.start("who"))
        right = "be consulted on some matters of the project"
        yield Statement(f"emeritus.{in_full(found['who'], sentence)}.rights", right, place, items=(Item(right, place),))
