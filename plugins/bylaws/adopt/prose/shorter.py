"""Rules in short words: steps of a ladder, items of a list that say what they take, and votes in general.

What such words are about stands elsewhere: in the heading above, or in the words that lead to the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import DURATION, ROLE, THRESHOLD, duration, role, threshold
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Statement, decided, find, reader, says, subject, voters
from bylaws.adopt.prose.titles import role_of_title

_TH: Final = rf"(?P<th>{THRESHOLD})"
_BEHIND: Final = r"(?P<behind>[^.;]{0,90})"
_OF_THE_RULES: Final = (
    r"(?:chang\w+|amend\w*|updat\w+|modif\w+)\b.{0,14}\b(?:governance|charter|bylaws|rules|policy)\b"
    r"|\bgovernance (?:changes?|amendments?|updates?)"
)
_OF_PEOPLE: Final = r"becom|\blose|add|elect|remov|nominat|appoint|membership|maintainership|inactiv|emeritus|step|lead"
_OF_VOTES: Final = r"\bvot|decision|conflict|consensus"


def _is_general(sentence: Sentence) -> bool:
    """Whether a sentence stands where votes in general are told, and not those on people or on the rules."""
    nearest = sentence.heading
    if re.search(_OF_PEOPLE, nearest, re.IGNORECASE) or sentence.under(_OF_THE_RULES):
        return False
    return bool(re.search(_OF_VOTES, nearest, re.IGNORECASE))


def candidate(sentence: Sentence) -> str:
    """The role that somebody wants who reads a step: from the words above the list, or from the heading."""
    pattern = rf"(?:becom\w+|becoming|to be|add(?:ing)?|new) (?:an? |new )?(?P<who>{ROLE})\b"
    led = re.search(pattern, sentence.intro, re.IGNORECASE)
    if led:
        return led["who"]
    for heading in reversed(sentence.headings[1:]):
        named = re.search(pattern, heading, re.IGNORECASE)
        if named:
            return named["who"]
    return ""


# --- one role ---------------------------------------------------------------------------------------------------------


@reader
def approved_step(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The ladder of the CNCF: `A majority of the current Maintainers must then approve the PR.`"""
    found = find(
        rf"^{_TH} of (?:the )?(?:current |existing )?(?P<by>{ROLE}) must (?:then )?approve the (?:PR|pull request|"
        r"nomination|proposal|application)\b",
        sentence,
    )
    who = candidate(sentence) if found else ""
    if found and who:
        fact = _plainly(f"becoming.{role(who)}.vote", found, sentence, context, by=role(found["by"]))
        yield Statement(fact.key, fact.value, fact.place, of="all", by=fact.by)


@reader
def approved_as_a_requirement(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^(?:be|have your nomination) approved by {_TH}{_BEHIND}", sentence)
    who = candidate(sentence) if found else ""
    if found and who and "%" not in found["behind"]:
        yield from decided(f"becoming.{role(who)}.vote", found, sentence, context)


@reader
def nomination_passes(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^a nomination passes (?:when|if) it (?:receives|gets) {_TH} of (?P<by>{ROLE}) votes\b", sentence)
    who = subject(sentence) if found else ""
    if found and who:
        yield _plainly(f"becoming.{role(who)}.vote", found, sentence, context, by=role(found["by"]))


@reader
def appointed(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^(?P<who>{ROLE}) (?:are|is) (?:approved|elected|appointed) by {_TH}{_BEHIND}", sentence) or find(
        rf"^becoming an? (?P<who>{ROLE}) requires {_TH}{_BEHIND}", sentence
    )
    if found:
        yield from decided(f"becoming.{role(found['who'])}.vote", found, sentence, context)


@reader
def nominated(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^new (?P<who>{ROLE}) (?:are|can be) (?:proposed|nominated) by (?:an? |any |the )?(?:existing |current )?(?P<by>{ROLE})"
        r"(?! or\b)",
        sentence,
    )
    found = found or find(
        rf"^any current (?P<by>{ROLE}) may nominate a current {ROLE} to become an? (?:new )?(?P<who>{ROLE})\b", sentence
    )
    if found:
        yield Statement(
            f"becoming.{role(found['who'])}.nominated_by", role(found["by"]), sentence.place(found.start("by"))
        )
        return
    found = find(
        rf"^(?:get )?nominated by an? (?:existing )?(?P<by>{ROLE})(?=\.?$| from the repo| in the subproject)", sentence
    )
    who = subject(sentence) if found else ""
    if found and who:
        by = role(found["by"])
        titles = {role_of_title(heading) for heading in context.headings}
        plain = re.sub(r"^(?:repo|repository|project)-", "", by)  # `a repo maintainer`, of those who are maintainers
        by = plain if by not in titles and plain in titles else by
        yield Statement(f"becoming.{role(who)}.nominated_by", by, sentence.place(found.start("by")))


@reader
def needs_to_be_removed(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^if an? (?P<who>{ROLE}) needs to be removed, {_TH} vote of (?P<rest>the other )(?P<by>{ROLE}) is required",
        sentence,
    )
    if found:
        key = f"removal.{role(found['who'])}"
        fact = _plainly(f"{key}.vote", found, sentence, context, by=role(found["by"]))
        yield Statement(fact.key, fact.value, fact.place, of="all", by=fact.by)
        yield Statement(f"{key}.without_subject", "true", fact.place)


@reader
def silent(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """How long somebody may be silent. What follows has exceptions in these sentences, and is asked for."""
    if not says(sentence, "inactiv", "unresponsive", "not active", "not contributed"):
        return
    found = find(
        rf"^if (?:they are|an? (?P<who>{ROLE}) is) (?:unresponsive|inactive) for (?P<time>(?:> ?|more than )?{DURATION}),? "
        r"they (?:will|can|may) (?:be )?(?:automatically )?(?:be removed|removed|lose \w+)",
        sentence,
    ) or find(rf"^(?P<who>{ROLE}) who are (?:unresponsive|inactive) for (?P<time>(?:> ?|more than )?{DURATION}) (?:will|can|may)\b", sentence)  # fmt: skip
    for pattern in (
        rf"^inactive (?P<who>members) are defined as members of [^.;]{{3,60}} with no contributions across any [a-z]+ "
        rf"within (?P<time>{DURATION})",
        rf"^(?:an? )?(?P<who>{ROLE}) (?:is|are) considered inactive if they have (?:not|made no)\b[^.;]{{3,90}}? for "
        rf"(?P<time>{DURATION})",
        rf"^when an? (?P<who>{ROLE}) has been inactive for (?P<time>{DURATION}),",
        rf"^if an? (?P<who>{ROLE}) is not active for a duration of (?P<time>{DURATION})\b[^.;]{{0,60}}, they may be removed",
        rf"^if an? (?P<who>{ROLE}) has not been performing their duties for (?:a )?period of (?P<time>{DURATION}), they can be removed\b",
        rf"^(?P<who>{ROLE}) (?:that|who) have not contributed\b[^.;]{{0,60}} for (?P<time>{DURATION}) may lose\b",
        rf"^(?P<who>inactivity) is defined as not (?:\w+ )?contributing to [^.;]{{3,40}} for (?P<time>{DURATION})\.?$",
    ):
        found = found or find(pattern, sentence)
    who, about = (found["who"] or "", subject(sentence)) if found else ("", "")
    if not who or who.lower() == "inactivity" or role(about).endswith(f"-{role(who)}"):
        who = about  # `Owners who are …` in a section about org owners
    if role(who) == "contributor" and find(r"\bremoved from [^.]{0,40}\borgani[sz]ation\b", sentence):
        who = "member"  # who is in the organization on GitHub
    value = duration(re.sub(r"^>\s*", "more than ", found["time"])) if found else ""
    if found and value and (who or sentence.heading.lower() == "inactivity"):
        yield Statement(f"inactivity.{role(who)}", value, sentence.place(found.start("time")))
    longer = find(
        rf"\bautomatically removed unless {_TH} of the (?:other )?(?P<by>(?:[\w-]+ )?{ROLE}) agrees? to extend the period\b",
        sentence,
    )
    if longer and who and value:
        passes = threshold(longer["th"], context.supermajority)
        by = role(longer["by"])  # `the other repository maintainers`, of those who are maintainers
        by = role(who) if by.endswith(f"-{role(who)}") else by
        yield Statement(f"inactivity_extended.{role(who)}", passes, sentence.place(longer.start("th")), by=by)


# --- votes in general -------------------------------------------------------------------------------------------------


@reader
def vote_takes(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?:by default,? )?(?:a|the) vote (?:requires|passes if|passes with) {_TH}(?P<behind>(?: of the votes cast)?)"
        r"(?: approve the motion| to pass)?\.?$",
        sentence,
    ) or find(
        rf"^(?:by default,? )?any change requires {_TH}(?P<behind>(?: vote)?(?: of (?:the )?{ROLE})?)(?: in favou?r)?\.?$", sentence
    )  # fmt: skip
    if found and sentence.under(_OF_THE_RULES):
        by = voters(found["behind"].removeprefix(" vote")) or ""
        yield _plainly("amendments.vote", found, sentence, context, by=by)
    elif found and _is_general(sentence):
        yield from decided("voting.otherwise", found, sentence, context)


@reader
def votes_by_default(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "vot", "decisions"):
        return
    found = (
        find(rf"\bby default,? (?:any |such )(?:decisions called to a vote|votes) (?:will be for|requires?) {_TH}(?: vote)?\.?$", sentence)
        or find(rf"^(?:in all cases (?:in this document )?where voting is mentioned, )?the (?:issue )?voting process is (?:usually )?{_TH} in which (?:each|every)\b(?!.*\b(?:two|three|2|3) votes\b)", sentence)
        or find(rf"\bany vote will be decided by {_TH}(?P<behind> of (?:maintainers|the total maintainership))\b", sentence)
        or find(rf"^if a vote is called, the default is {_TH}(?P<behind>)(?: vote)?\b", sentence)
        or find(rf"^the outcome will be determined by {_TH}(?P<behind> of the votes cast)\b", sentence)
        or find(rf"^most decisions require {_TH}(?P<behind> of all {ROLE}) to (?:succeed|pass)", sentence)
    )  # fmt: skip
    each = find(rf"\bin which (?:each|every) (?P<who>{ROLE}) (?:gets|receives|has) (?:a single|a|one) vote\b", sentence)
    if each and found and _is_general(sentence):
        yield Statement("voting.electorate", role(each["who"]), sentence.place(each.start("who")))
    if found and not sentence.under(_OF_THE_RULES) and not re.search(_OF_PEOPLE, sentence.heading, re.IGNORECASE):
        if re.match(r"if a vote is called", sentence.text, re.IGNORECASE):
            yield _plainly("voting.otherwise", found, sentence, context)  # which is no condition
        else:
            yield from decided("voting.otherwise", found, sentence, context)


@reader
def without_consensus(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    failed = r"(?:no |lazy[- ])?consensus(?:[- ]decision)? (?:can ?not|could not|can't) be (?:reached|made|found)"
    if not find(failed, sentence) or not _is_general(sentence):
        return
    found = find(rf"\b(?:by|to) {_TH} vote\b", sentence)
    default = find(r"\bgenerally decide by (?P<what>consensus) and only\b", sentence)
    if found and threshold(found["th"]) == "more than 1/2":
        yield _plainly("voting.otherwise", found, sentence, context)
    if found and default:
        yield Statement("voting.default", "consensus", sentence.place(default.start("what")))


@reader
def called(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"\b(?:any|an?) (?P<who>{ROLE}) can call for an? (?:majority )?vote on a decision\b", sentence) or find(
        rf"\bmay be called to a vote (?:at any time )?by any (?P<who>{ROLE})\b", sentence
    )  # fmt: skip
    if not (found and _is_general(sentence)):
        found = find(
            rf"^any matter that needs a decision\b.*\bmay be called to a vote by any (?P<who>{ROLE})\b", sentence
        )
    if found:
        yield Statement("voting.demanded_by", role(found["who"]), sentence.place(found.start("who")))


# --- lists of decisions -----------------------------------------------------------------------------------------------

_IN_BRACKETS: Final = rf"^(?P<what>.{{6,120}}?) \((?P<th>{THRESHOLD})\)\.?$"
_CALLED_TO_VOTE: Final = r"\b(?:must|need to|have to|shall) be (?:called|put) to (?:a )?vote\b"


@reader
def listed_decisions(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Items of a list of what is voted on, each with what it takes: `Adding subprojects (simple majority)`."""
    found = find(_IN_BRACKETS, sentence) if re.search(_CALLED_TO_VOTE, sentence.intro, re.IGNORECASE) else None
    if not found:
        return
    what = found["what"]
    removed = re.match(rf"removing an? (?P<who>{ROLE})\b", what, re.IGNORECASE)
    if removed:
        yield _plainly(f"removal.{role(removed['who'])}.vote", found, sentence, context)
    elif re.match(r"changing (?:the |this )?governance (?:rules|document)\b", what, re.IGNORECASE):
        yield _plainly("amendments.vote", found, sentence, context)
    elif not re.search(rf"\b{ROLE}\b", what, re.IGNORECASE):
        yield _plainly(f"decision.{what}", found, sentence, context)


def _plainly(key: str, found: re.Match[str], sentence: Sentence, context: DocumentContext, by: str = "") -> Statement:
    passes = threshold(found["th"], context.supermajority)
    return Statement(key, passes, sentence.place(found.start("th")), by=by)
