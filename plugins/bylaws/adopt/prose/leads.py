"""Leads with the final say, in the words of CoreDNS and its kin: how they change, and how the rules do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import DURATION, ROLE, duration, role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Statement, find, reader

_CHANGES: Final = rf"^changes in (?:the )?(?P<what>project governance|{ROLE}|project steering committee)\b"


def changed(sentence: Sentence) -> str:
    """What a section is about: `becoming.project-lead`, or `amendments`."""
    found = re.search(_CHANGES, sentence.heading, re.IGNORECASE)
    if not found:
        return ""
    return "amendments" if "governance" in found["what"].lower() else f"becoming.{role(found['what'])}"


@reader
def changes_by_pull_request(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    key = changed(sentence)
    if not key or key.endswith((".maintainer", ".committer")):
        return
    if find(r"^anyone from (?:the )?[\w -]{2,30} community can vote on the PR with either \+1 or -1\b", sentence):
        yield Statement(f"{key}.may_vote_too", "anyone", sentence.place())
    found = find(rf"^the PR should be kept open for no less than (?P<time>{DURATION})\.?$", sentence)
    if found and key != "amendments" and (value := duration(found["time"])):
        yield Statement(f"{key}.open_for", f"at least {value}", sentence.place(found.start("time")))
    found = find(
        rf"\bopened no earlier than (?P<time>{DURATION}) before the end of (?:the |an? )?(?:[\w ']{{3,40}} )?term\b",
        sentence,
    )
    if found and (value := duration(found["time"])):
        yield Statement(f"{key}.opens", f"at most {value} before the term ends", sentence.place(found.start("time")))
    found = find(r"\bonly be merged after the end of the [\w ']{3,40}\bterm, with (?P<th>more \+1 than -1) in the binding votes\b", sentence)  # fmt: skip
    if found:
        yield Statement(f"{key}.vote", "more than 1/2", sentence.place(found.start("th")), of="cast")
        yield Statement(f"{key}.takes_effect", "after the term ends", sentence.place())


@reader
def elected_by(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^the (?P<who>project lead) is elected by (?:[\w-]+ )?(?P<by>{ROLE})\b(?! by)", sentence)
    if found:
        yield Statement(f"becoming.{role(found['who'])}.by", role(found["by"]), sentence.place(found.start("by")))


@reader
def final_say(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^if (?:a|the) dispute still cannot be (?:decided|resolved), the (?P<who>{ROLE}|project steering committee) has the "
        r"final say\b",
        sentence,
    )
    if found:
        yield Statement("disputes.final", role(found["who"]), sentence.place(found.start("who")))


@reader
def circulated(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """How long a change of the rules is open for comments before the vote."""
    found = find(
        rf"\bamendments? (?:should|must) be circulated (?:to|in) the (?:\w+ )?community for comment (?:for )?(?P<time>{DURATION}) "
        r"before voting\b",
        sentence,
    )
    if found and (value := duration(found["time"])):
        yield Statement("amendments.discussion", value, sentence.place(found.start("time")))
