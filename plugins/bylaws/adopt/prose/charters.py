"""What charters say of committees, in the words of the templates for subprojects: how they decide, who selects them, and
which reports they take."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.bodies import COMMITTEE
from bylaws.adopt.prose.measures import NUMBER, ROLE, THRESHOLD, number, role, span, threshold
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Item, Statement, find, reader, says

_TH: Final = rf"(?P<th>{THRESHOLD})"
_CONDUCT: Final = r"(?:code of conduct|CoC|conduct) committee"


# --- how they decide --------------------------------------------------------------------------------------------------


@reader
def decides(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "decisions are made", "confirm this"):
        return
    found = find(
        r"^decisions are made in meetings when a quorum\b.{5,120}\bmay pass with (?P<th>at least half|more than half) (?:of )?the members of "
        r"the committee supporting\b",
        sentence,
    )
    who = context.committees.above(sentence) if found else ""
    if found and who:
        passes = "at least 1/2" if found["th"].lower().startswith("at") else "more than 1/2"
        yield Statement(f"decides.{who}", passes, sentence.place(found.start("th")), of="all", by=who)
    found = find(
        rf"^any [\w ]{{5,60}} may propose (?:the )?removal of (?P<what>an? (?:[\w-]+ )?(?:sub-?project|project|component)) on these grounds, and "
        rf"(?:the )?(?P<by>[\w ]{{5,60}}?) can confirm this with {_TH}(?: vote)?\b",
        sentence,
    )
    passes = threshold(found["th"], context.supermajority) if found else ""
    by = _by(found["by"], sentence, context) if found else ""
    if found and passes and by:
        yield Statement(f"decision.Remove {found['what']}", passes, sentence.place(found.start("th")), by=by)


def _by(words: str, sentence: Sentence, context: DocumentContext) -> str:
    plain = re.sub(r"^(?:the )?(?:[A-Z]\w+ )?", "", words) if words.lower().endswith("council") else words
    return (
        context.committees.meant(words, sentence)
        or context.committees.meant(plain, sentence)
        or (context.committees.above(sentence) if re.fullmatch(r"steering", words, re.IGNORECASE) else "")
    )


# --- who selects them -------------------------------------------------------------------------------------------------


@reader
def selected(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "conduct", "coc", "each year", "do not need to be"):
        return
    found = find(
        rf"\bthe (?P<by>{COMMITTEE}|{ROLE}) (?:selects?|appoints?|chooses?) (?P<least>{NUMBER})(?: (?:to|or|-) (?P<most>{NUMBER}))? (?:people|members|persons|"
        rf"individuals) to (?:be on|serve on|form) the (?P<who>{_CONDUCT})\b",
        sentence,
    )
    if found and (value := span(found)):
        yield Statement("size.conduct-committee", value, sentence.place(found.start("least")))
        yield Statement("appointed_by.conduct-committee", role(found["by"]), sentence.place(found.start("by")))
    found = find(
        rf"\bthe (?:{COMMITTEE}) will replace at least (?P<count>{NUMBER}) members? of the (?P<who>{_CONDUCT}) (?:each|every) year\b",
        sentence,
    )
    if found:
        yield Statement(
            "replaced_per_year.conduct-committee", str(number(found["count"])), sentence.place(found.start("count"))
        )
    if sentence.under(_CONDUCT) and find(r"^members of the committee do not need to be members of\b", sentence):
        yield Statement("outsiders.conduct-committee", "true", sentence.place())


# --- which reports they take ------------------------------------------------------------------------------------------


@reader
def reports(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "conduct", "coc", "offender", "closed"):
        return
    found = find(rf"^the (?P<who>{_CONDUCT}) (?:will )?receives? reports of (?:conduct )?violations\b", sentence)
    found = found or find(
        rf"\b(?:conduct|CoC) violations (?:by [\w ]{{5,40}} )?will be (?:referred to|handled by|resolved by) the (?P<who>(?!CNCF){_CONDUCT})\b",
        sentence,
    )
    if found:
        yield Statement("conduct.handled_by", "conduct-committee", sentence.place(found.start("who")))
    found = find(
        rf"^should a member of the (?P<who>{COMMITTEE}) be the offender or the reporter, this recommendation will instead be forwarded to (?:the )?"
        r"CNCF\b",
        sentence,
    )
    if found:
        place = sentence.place(found.start("who"))
        yield Statement("conduct.involved", role(found["who"]), place)
        yield Statement("conduct.escalates", "foundation", place)
    found = find(
        r"^the committee may hold additional, closed meetings in order to discuss non-public issues such as security [a-z]+, (?:CoC|code of conduct) "
        r"enforcement\b",
        sentence,
    )
    who = context.committees.above(sentence) if found else ""
    if who:
        yield Statement("closed_meetings", who, sentence.place())


# --- what maintainers may and do, in the sentences of the template ----------------------------------------------------


@reader
def together(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The template for maintainers has two of their duties and rights as sentences."""
    for pattern, key, words in (
        (r"^they can merge their own patches or patches from others\.?$", "privileges", "Merge their own patches or patches from others"),
        (
            rf"^(?P<who>{ROLE}) collectively manage the project's resources and contributors\.?$", "responsibilities",
            "Manage the project's resources and contributors together",
        ),
    ):  # fmt: skip
        if find(pattern, sentence) and sentence.under(r"^maintainers$"):
            place = sentence.place()
            yield Statement(f"{key}.maintainer", words, place, items=(Item(words, place),))


@reader
def requests(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?:the )?(?P<by>{ROLE}) may also choose to delegate working with the CNCF to (?:non-|other )", sentence
    )
    if found:
        yield Statement("resources.delegated", sentence.text, sentence.place(found.start("by")), by=role(found["by"]))
    found = find(rf"^any (?P<by>{ROLE}) may suggest a request for CNCF resources\b", sentence)
    if found:
        yield Statement("resources.proposed_by", role(found["by"]), sentence.place(found.start("by")))
