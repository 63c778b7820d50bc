"""How somebody comes to hold a role, in words of their own: who asks whom, for how long, and what the vote takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import DURATION, ROLE, THRESHOLD, duration, role, threshold
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.shorter import candidate
from bylaws.adopt.prose.statements import DocumentContext, Statement, decided, find, in_full, reader, says, subject

_TH: Final = rf"(?P<th>{THRESHOLD})"
_BEHIND: Final = r"(?P<behind>[^.;]{0,90})"


def _about(sentence: Sentence) -> str:
    """The role that a section on people is about."""
    words = candidate(sentence) or subject(sentence)
    return role(words) if words else ""


# --- who asks whom ----------------------------------------------------------------------------------------------------


@reader
def asked(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """CoreDNS and its kin: a maintainer asks the author of a pull request."""
    found = find(
        rf"\bany (?:current |existing )?(?P<by>{ROLE}) can reach (?:out )?to the author behind the pull request and ask them if they are "
        rf"willing to become an? (?:[\w-]+ )?(?P<who>{ROLE})\b",
        sentence,
    )
    if found:
        yield Statement(
            f"becoming.{role(found['who'])}.invited_by", role(found["by"]), sentence.place(found.start("by"))
        )


@reader
def invited(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?P<who>{ROLE}) are invited (?:to join (?:the )?[\w ]{{3,40}}? )?(?:and approved )?by (?:the )?(?:[\w-]+ )?(?P<by>{ROLE})\b",
        sentence,
    )
    if found and not find(r"\bnot\b|\bor by\b", sentence):
        words = found["who"]
        who = context.committees.above(sentence) if re.fullmatch("members", words, re.IGNORECASE) else ""
        yield Statement(
            f"becoming.{who or in_full(words, sentence)}.invited_by",
            role(found["by"]),
            sentence.place(found.start("by")),
        )
    found = find(
        rf"\bany (?P<by>community member|one|contributor) can nominate an? candidate to become an? (?P<who>{ROLE})\b",
        sentence,
    )
    if found:
        by = "contributor" if found["by"].lower() == "contributor" else "anyone"
        yield Statement(f"becoming.{role(found['who'])}.nominated_by", by, sentence.place(found.start("by")))


@reader
def nominated_and_from(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^new (?P<who>{ROLE}) must already be (?P<from>{ROLE}), must be nominated by an? (?:existing )?(?P<by>{ROLE})\b(?! or\b)", sentence)  # fmt: skip
    if found:
        who = in_full(found["who"], sentence)
        yield Statement(f"becoming.{who}.drawn_from", role(found["from"]), sentence.place(found.start("from")))
        yield Statement(f"becoming.{who}.nominated_by", role(found["by"]), sentence.place(found.start("by")))
    found = find(
        rf"^any (?:existing |current )?(?P<from>{ROLE})(?: of any (?:active )?(?:\([\w-]+\) )?[\w -]{{3,40}}?)? is eligible (?:to become|for a "
        rf"position as) an? (?P<who>{ROLE})\.?$",
        sentence,
    )
    if found and role(found["from"]) != role(found["who"]):
        yield Statement(
            f"becoming.{role(found['who'])}.drawn_from", role(found["from"]), sentence.place(found.start("from"))
        )


@reader
def for_good(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^once an? (?P<who>{ROLE}) is elected,? they remain an? {ROLE} until stepping down\b", sentence)
    if found:
        yield Statement(f"indefinite.{role(found['who'])}", "true", sentence.place())


# --- for how long -----------------------------------------------------------------------------------------------------


@reader
def periods(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The periods of nomination and of voting, in the section on a role."""
    if not says(sentence, "period"):
        return
    who = _about(sentence)
    if not who or "committee" in who or sentence.under(r"\belections?\b"):
        return
    found = find(rf"^the nomination period (?:will be|is|lasts) (?P<time>{DURATION})\b", sentence)
    if found and (value := duration(found["time"])):
        yield Statement(f"becoming.{who}.nominations_open_for", value, sentence.place(found.start("time")))
    found = find(rf"^the voting period (?:will|must|should) be (?:open for )?(?P<time>{DURATION})\b", sentence)
    if found and (value := duration(found["time"])):
        yield Statement(f"becoming.{who}.open_for", value, sentence.place(found.start("time")))


# --- what it takes ----------------------------------------------------------------------------------------------------


@reader
def approved_in_the_section(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """In a section on new holders: `The nomination is approved by a majority vote of existing maintainers.`"""
    found = find(
        rf"^(?:the|a) (?:nomination|candidate|nominee|application) (?:is|must be|needs to be) approved by {_TH}{_BEHIND}",
        sentence,
    )
    who = _about(sentence) if found and sentence.under(r"\b(?:becom|add|new|nominat|select|elect)") else ""
    if found and who:
        yield from decided(f"becoming.{who}.vote", found, sentence, context)
    found = find(
        rf"^upon (?P<th>consensus) of (?:the )?(?:incumbent|existing|current) (?P<by>{ROLE}), the (?:PR|pull request) will be "
        rf"approved and the new (?P<who>{ROLE}) becomes active\.?$",
        sentence,
    )
    found = found or find(
        rf"^new (?P<who>{ROLE}) are nominated by (?:the )?existing (?P<by>{ROLE}) and approved (?:through|by) (?P<th>consensus)\.?$",
        sentence,
    )
    if found:
        key = f"becoming.{role(found['who'])}.vote"
        yield Statement(key, "consensus", sentence.place(found.start("th")), by=role(found["by"]))


@reader
def elected_from(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """`The project lead is elected from the pool of current maintainers by a simple majority vote.`"""
    found = find(
        rf"^the (?P<who>{ROLE}) is elected (?:from (?:among |the pool of )?(?:the )?(?:current |existing )?(?P<from>{ROLE}) )?by {_TH}{_BEHIND}",
        sentence,
    )
    if found:
        who = role(found["who"])
        if found["from"]:
            yield Statement(f"becoming.{who}.drawn_from", role(found["from"]), sentence.place(found.start("from")))
        yield from decided(f"becoming.{who}.vote", found, sentence, context)
    found = find(
        rf"^{ROLE} (?:that|who) meet the above requirements will be nominated by an? (?:existing )?(?P<by>{ROLE}) to become an? (?P<who>{ROLE})\.?$",
        sentence,
    )
    if found:
        place = sentence.place(found.start("by"))
        yield Statement(f"becoming.{role(found['who'])}.nominated_by", role(found["by"]), place)
    found = find(rf"^the issue must remain open for (?P<time>{DURATION}) to allow for [^.;]{{0,40}}\bvote\b", sentence)
    who = _about(sentence) if found else ""
    if found and who and "committee" not in who and (value := duration(found["time"])):
        yield Statement(f"becoming.{who}.open_for", value, sentence.place(found.start("time")))


@reader
def approved(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Distribution and its kin: approval in shares of those who hold the role."""
    if not says(sentence, "approval", "agree", "requires"):
        return
    found = find(
        rf"\bcandidates must receive {_TH} approval (?P<behind>from (?:the )?(?:current |existing )?{ROLE})\b", sentence
    )
    who = _about(sentence) if found else ""
    if found and who:
        yield from decided(f"becoming.{who}.vote", found, sentence, context)
    found = find(
        rf"^if {_TH} (?P<behind>of the {ROLE}) agree with the proposal, the newly added (?P<who>{ROLE})(?:\(s\))? will be considered valid\b",
        sentence,
    )
    if found and (passes := threshold(found["th"])):
        by = role(found["behind"].removeprefix("of the "))
        yield Statement(f"becoming.{role(found['who'])}.vote", passes, sentence.place(found.start("th")), by=by)
    found = find(rf"^the (?P<who>{ROLE}) role (?:has the same process but|is similar but) (?:only requires|requires only) {_TH} (?P<behind>(?:approval )?(?:of|from) (?:the )?current {ROLE})\b", sentence)  # fmt: skip
    found = found or find(rf"^the process for the (?P<who>{ROLE}) role is similar but (?:only requires|requires only) {_TH} (?P<behind>(?:approval )?(?:of|from) (?:the )?current {ROLE})\b", sentence)  # fmt: skip
    if found and (passes := threshold(found["th"])):
        by = found["behind"].partition("current ")[2]
        yield Statement(
            f"becoming.{role(found['who'])}.vote", passes, sentence.place(found.start("th")), of="all", by=role(by)
        )


# --- Prometheus and its kin -------------------------------------------------------------------------------------------


@reader
def voted_on(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Below the heading of a team: `The proposal is ultimately voted on by a formal majority vote.`"""
    found = find(rf"\bthe proposal is ultimately voted on by a formal {_TH}(?: vote)?\b", sentence)
    who = in_full("member", sentence) if found else ""
    passes = threshold(found["th"], context.supermajority) if found else ""
    if found and passes and who != "member":
        yield Statement(f"becoming.{who}.vote", passes, sentence.place(found.start("th")))
    if find(r"^for this vote, the member in question is not eligible to vote\b", sentence):
        who = in_full("member", sentence)
        if who != "member":
            yield Statement(f"removal.{who}.without_subject", "true", sentence.place())


@reader
def proposed_by_holders(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^new (?P<who>members) (?:as well )?may be proposed by any existing (?P<by>{ROLE})(?: or (?P<other>{ROLE}|triage person))?\b",
        sentence,
    )
    who = in_full("member", sentence) if found else ""
    if found and who != "member":
        other = found["other"] or ""
        also = "triage-team" if other.lower() == "triage person" else role(other) if other else ""
        yield Statement(
            f"becoming.{who}.nominated_by",
            ", ".join(filter(None, (in_full(found["by"], sentence), also))),
            sentence.place(found.start("by")),
        )
