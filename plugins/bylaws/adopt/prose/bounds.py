"""What bounds votes: windows, quorums, votes of one organization; and decisions that share a bound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.bodies import COMMITTEE
from bylaws.adopt.prose.leads import changed
from bylaws.adopt.prose.measures import DURATION, NUMBER, ROLE, THRESHOLD, base, duration, number, role, threshold
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import (
    DocumentContext,
    Item,
    Statement,
    find,
    is_of_the_project,
    reader,
    says,
    subject,
    voters,
)  # fmt: skip
from bylaws.problems import Place

_TH: Final = rf"(?P<th>{THRESHOLD})"
_ORGANIZATION: Final = r"(?:company|organi[sz]ation|employer|vendor|entity)"
_ENDS: Final = r"(?=[.,;]|$| \(i\.e\.)"
"""The end of a clause: what stands behind a vote says on what it is, for whom, or how many more there are."""
_OF_THE_RULES: Final = r"(?:chang\w+|amend\w*|updat\w+|modif\w+)\b.{0,20}\b(?:governance|charter|document|bylaws)"
_OF_PEOPLE: Final = r"\b(?:becom|add|elect|remov|nominat|appoint)"
_BOARD: Final = rf"(?P<who>{COMMITTEE})(?: \([A-Za-z]+\))?"


@reader
def governing(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^the (?:[\w-]+ ){{0,3}}?{_BOARD} is the (?:overall (?:[\w-]+ ){{1,4}})?governing body\b", sentence)
    found = found or find(
        rf"^(?:currently, )?the (?P<who>{ROLE}) are the governing body (?:of|for) the project\b", sentence
    )
    found = found or find(
        rf"^(?:the |all |active |current )*(?:(?P<of>[\w-]+) )??(?!emeritus\b)(?P<who>{ROLE}) govern the project"
        r"(?=[.;]|$| and (?!the\b|its\b|an?\b))",
        sentence,
    )
    if found and is_of_the_project(found.groupdict().get("of") or "", context):
        yield Statement("project.governing_body", role(found["who"]), sentence.place(found.start("who")))


# --- windows and quorums ----------------------------------------------------------------------------------------------


@reader
def tallied(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"\bafter a suitable period of time \((?:the )?(?:goal is by |minimum(?: of)? )?(?P<time>{DURATION})\), the votes will be tallied",
        sentence,
    )
    value = duration(found["time"]) if found else ""
    if found and value:
        least = "at least " if re.search(r"\(minimum", found[0], re.IGNORECASE) else ""
        yield Statement("voting.open_for", f"{least}{value}", sentence.place(found.start("time")))


@reader
def open_changes(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """How long a change of the rules stays open, in the section on such changes."""
    found = find(
        rf"^(?:the |a )?(?:PR|pull request|voting|vote)s? (?:should|must|will|is|are)\b[^.;]{{0,15}}\bopen for (?:at least |a minimum of |no less than )*(?P<time>{DURATION})",
        sentence,
    )
    if not found or not re.search(_OF_THE_RULES, sentence.heading, re.IGNORECASE):
        return
    value = duration(found["time"]).removeprefix("at least ")
    least = "at least " if re.search(r"at least|minimum|no less than", found[0], re.IGNORECASE) else ""
    if value:
        yield Statement("amendments.open_for", f"{least}{value}", sentence.place(found.start("time")))


@reader
def voting_periods(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """How long the vote on somebody takes, in the section on them."""
    found = find(
        rf"^a vote is conducted in private between the current (?P<by>{ROLE}) over the course of an? (?P<time>{DURATION}) voting period",
        sentence,
    ) or find(
        rf"\b(?:existing|other) (?P<by>{ROLE}) (?:are given|have) (?P<time>{DURATION}) to discuss the candidate, raise objections,? and (?:(?:cast their )?vote|show their support)",
        sentence,
    )
    who = role(subject(sentence)) if found else ""
    value = duration(found["time"]) if found else ""
    if found and who and value and "committee" not in who:
        yield Statement(f"becoming.{who}.open_for", value, sentence.place(found.start("time")))


@reader
def quorums(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?:a|each) vote requires participation by a quorum of {_TH} of (?:the )?(?P<of>{ROLE})\b", sentence
    )
    found = found or find(rf"^quorum to vote(?: in a meeting)? is (?:an? )?{_TH}(?P<of>)", sentence)
    if found and (value := threshold(found["th"], context.supermajority)) and value != "undecided":
        yield Statement("voting.quorum", value, sentence.place(found.start("th")))


# --- one organization -------------------------------------------------------------------------------------------------


@reader
def votes_of_one(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    key = votes_on(sentence) if says(sentence, "vote") else ""
    if not key or find(r"\b(?:unless|if|until|once|when|while|as long as|provided)\b", sentence):
        return
    for pattern in (
        rf"^no single {_ORGANIZATION} should have more than (?P<count>{NUMBER}) eligible (?:voters|votes)\b",
        rf"\bthe number of votes a single {_ORGANIZATION} can receive is limited to (?P<count>{NUMBER}) votes?\b",
        rf"\blimit [\w ]{{0,30}}votes to (?:a )?maximum (?:of )?(?P<count>{NUMBER}) from a single {_ORGANIZATION}\b",
        rf"\bat most (?P<count>{NUMBER}) votes? from (?:maintainers|members|people)[^.;]{{0,40}}\bsame {_ORGANIZATION}",
        rf"^no {_ORGANIZATION} should be allowed more than (?P<share>\d\d ?%) of eligible votes\b",
        rf"\bno {_ORGANIZATION} should have more binding votes than (?P<share>\d/\d) of the total number of {ROLE}\b",
        rf"^each (?:company or organi[sz]ation|{_ORGANIZATION}) (?:\([^()]*\) )?receives one (?P<one>organi[sz]ation vote){_ENDS}",
        rf"\bemployed by a single (?:company or organi[sz]ation|{_ORGANIZATION}) are allowed one (?:\(1\) )?(?P<one>organi[sz]ation vote){_ENDS}",
        rf"\bmaintainers (?:\([^()]*\) )?(?:representing|belonging to|from) the same {_ORGANIZATION} (?:only have|will count as) (?P<one>one vote){_ENDS}",
        rf"\b(?:each|every|one) {_ORGANIZATION} (?:will |shall )?(?:gets?|has|have|holds?|receives?) (?P<one>(?:one|a single|1) vote){_ENDS}",
    ):  # fmt: skip
        found = find(pattern, sentence)
        if found:
            value = _at_most(found.groupdict())
            yield Statement(f"{key}.votes_per_organization", value, sentence.place(found.start(found.lastgroup or 0)))
            return


def _at_most(said: dict[str, str | None]) -> str:
    """How many votes, by the one of three groups that a sentence has: `count`, `share` or `one`."""
    count, share = said.get("count"), said.get("share")
    if count:
        return f"at most {number(count)} vote{'s' if number(count) > 1 else ''}"
    return f"at most {share}" if share else "1 vote"


def votes_on(sentence: Sentence) -> str:
    """Which votes a section is about: `voting`, those on one office, or nothing where that is not clear."""
    about = changed(sentence)
    if about.startswith("becoming."):
        return about
    is_on_people = re.search(_OF_PEOPLE, sentence.heading, re.IGNORECASE)
    named = re.search(rf"\b{ROLE}\b", sentence.heading, re.IGNORECASE)
    is_on_few = named is not None and role(named[0]) not in ("maintainer", "committer")
    return "" if about or is_on_people or is_on_few else "voting"


# --- leaving ----------------------------------------------------------------------------------------------------------

_WAYS_OUT: Final = (
    rf"\bremoved from (?:the )?(?:current )?list of (?P<who>{ROLE})\b[^:]{{0,40}}\bone of the following ways\b"
)


_DONE: Final = {
    "submitting": "submit", "emailing": "email", "e-mailing": "email", "notifying": "notify", "opening": "open",
}  # fmt: skip
"""What somebody does who leaves `by emailing the list`."""
_BY: Final = rf"by (?P<verb>{'|'.join(_DONE)}) (?P<what>(?:[^.;,]|\.(?=\w)){{3,100}}?)(?= and they\b|[.;,](?!\w)|$)"


@reader
def leaving(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    who = ""
    found = find(
        rf"^(?:an? |all )?(?P<who>{ROLE}) (?:may|can) (?:also )?(?:voluntarily )?(?:step down|resign) {_BY}", sentence
    )
    found = found or find(
        rf"^(?:likewise, )?(?P<who>{ROLE}) can be removed by [^.;]{{5,60}} or can resign {_BY}", sentence
    )
    found = found or find(rf"^if an? (?P<who>{ROLE}) feels [^.;]{{5,80}}, they are free to step down\b", sentence)
    found = found or find(rf"^(?:the |a )?(?P<who>{ROLE}) (?:can|may) volunteer to step down\b", sentence)
    if found:
        who = role(found["who"])
    elif listed := re.search(_WAYS_OUT, sentence.intro, re.IGNORECASE):
        found = find(r"^they can resign\b", sentence)
        who = role(listed["who"])
    if who == "member":
        who = role(subject(sentence)) or who
    if found and who:
        yield Statement(f"stepping_down.{who}", "allowed", sentence.place(found.start()))
        done = found.groupdict()
        if done.get("verb") and not re.search(r"\b(?:or|and) [a-z]+ing\b", done["what"]):
            step = Item(f"{_DONE[done['verb'].lower()]} {done['what']}", sentence.place(found.start("verb")))
            yield Statement(f"stepping_steps.{who}", "", step.place, items=(step,))


# --- decisions that share a threshold ---------------------------------------------------------------------------------

_SHARED: Final = (
    rf"\b(?:the following|certain|some|these)\b[^.:]{{0,40}}\bdecisions\b[^.:]{{0,30}}\b(?:require|need|take)s? {_TH}|"
    rf"^(?P<first>{THRESHOLD})[^.:]{{0,40}} (?:is|are) required for:?$"
)


@reader
def under_one_threshold(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Items of a list of decisions that take the same vote: `Certain decisions require a 2/3 majority vote:`."""
    led = re.search(_SHARED, sentence.intro, re.IGNORECASE)
    passes = threshold(led["th"] or led["first"], context.supermajority) if led else ""
    if not led or not passes:
        return
    behind = sentence.intro[led.end("first" if led["first"] else "th") :]
    by = voters(behind)
    of = base(behind) if by else ""
    text = re.sub(r"\s*\([^()]*\)", "", sentence.text).rstrip(".;,")
    first = re.match(rf"\[?(?P<who>(?:core )?{ROLE})\]?: ", text, re.IGNORECASE)  # who decides, in front
    if first:
        text, by = text[first.end() :], role(first["who"])
    if by is not None:
        yield from on_matter(text, passes, sentence.place(0), of, by)


def on_matter(text: str, passes: str, place: Place, of: str, by: str) -> Iterator[Statement]:
    """What a matter is about that takes a vote: a role that begins or ends, the rules, or something else."""
    removed = re.match(
        rf"(?:removing|removal of) (?:an? |the )?(?P<who>{ROLE})(?:$|\b(?! (?:for (?!any\b)|from an?\b))[^,]{{0,30}}$)",
        text,
        re.IGNORECASE,
    )
    added = re.match(
        rf"(?:adding|elect(?:ing)?|addition of|appointing) (?:an? |the )?(?:new )?\[?(?P<who>{ROLE})\]?$",
        text,
        re.IGNORECASE,
    )
    both = re.match(
        rf"(?:promoting or removing|adding (?:and|or) removing|additions and removals of) (?P<one>{ROLE})(?: or (?P<other>{ROLE}))?"
        rf"(?: by the repository's current {ROLE} team)?$",
        text,
        re.IGNORECASE,
    )
    rules = re.match(r"(?:material |major |any )?(?:changes?|changing|updates?|updating|modif\w+|amend\w*) (?:to |of )?(?:the |this |our )?(?:project )?(?:governance|charter)(?: document| rules| policy)?(?: by the [\w ]+)?$", text, re.IGNORECASE)  # fmt: skip
    if removed:
        yield Statement(f"removal.{role(removed['who'])}.vote", passes, place, of=of, by=by)
    elif added:
        yield Statement(f"becoming.{role(added['who'])}.vote", passes, place, of=of, by=by)
    elif both:
        for who in (both["one"], both["other"]):
            if who:
                yield Statement(f"becoming.{role(who)}.vote", passes, place, of=of, by=by)
                yield Statement(f"removal.{role(who)}.vote", passes, place, of=of, by=by)
    elif rules:
        yield Statement("amendments.vote", passes, place, of=of, by=by)
    elif 1 < len(text.split()) <= 12 and not re.search(
        rf"(?<!by a community )\b(?!community member){ROLE}\b|[.:]", text, re.IGNORECASE
    ):
        yield Statement(f"decision.{text}", passes, place, of=of, by=by)
