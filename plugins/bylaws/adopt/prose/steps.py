"""The way up a ladder: which role builds on which, who can become one, who nominates, and who stands behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import NUMBER, ROLE, number, role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.shorter import candidate
from bylaws.adopt.prose.statements import DocumentContext, Item, Statement, find, reader
from bylaws.adopt.prose.titles import NAMED_ROLE, role_of_title

_INHERITED: Final = {
    "responsibilities": "responsibilities", "requirements": "requirements|qualifications",
    "privileges": "rights|privileges",
}  # fmt: skip
_REQUIRED: Final = r"^(?:requirements|qualifications)\b"
_PULL_REQUEST: Final = r"(?:PR|pull request)"


@reader
def includes(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """`A Reviewer must meet the responsibilities and requirements of a Contributor, plus:`"""
    found = find(
        r"^(?:an? |the )?(?P<who>[\w -]{4,40}?) (?:must meet|must have|have|has)(?: all)? the (?P<what>[\w, ]{6,70}?) of "
        r"(?:an? |the )?(?P<other>[\w -]{4,40}?),? plus:?$",
        sentence,
    )
    found = found or find(
        r"^(?:an? |the )?(?P<who>[\w -]{4,40}?) (?:have|has) (?P<what>all (?:of )?the rights and responsibilities) of (?:an? |the )?"
        r"(?P<other>[\w -]{4,40}?)\.?$",
        sentence,
    )
    who = role_of_title(found["who"]) if found else ""
    other = role_of_title(found["other"]) if found else ""
    if found and who and other and who != other:
        inherited = [name for name, words in _INHERITED.items() if re.search(rf"\b(?:{words})\b", found["what"])]
        of = ", ".join(inherited) if len(inherited) < len(_INHERITED) else ""
        yield Statement(f"includes.{who}", other, sentence.place(found.start("other")), of=of)


@reader
def drawn_from(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^the process for an? (?P<from>{NAMED_ROLE}) to become an? (?P<who>{NAMED_ROLE}) is\b", sentence
    ) or find(
        rf"^any (?:current |existing )?{ROLE} may nominate an? (?:current |existing )?(?P<from>{ROLE}) to become an? "
        rf"(?:new )?(?P<who>{ROLE})\b",
        sentence,
    )
    if found and role(found["from"]) != role(found["who"]):
        yield _of(found["who"], "drawn_from", _called(found["from"], context), sentence, found.start("from"))
    found = find(
        rf"^(?:you )?(?:must )?(?:already )?(?:be|is) an? (?:existing |current |community )?(?P<from>{ROLE})"
        r"(?: (?:of|in) the [\w.-]+(?: project)?)?\.?$",
        sentence,
    )
    who = _wanted(sentence) if found else ""
    if found and who and role(found["from"]) != who:
        yield _of(who, "drawn_from", role(found["from"]), sentence, found.start("from"))


def _called(words: str, context: DocumentContext) -> str:
    """The id of a role by its name, or by the last word of the only heading that ends so: `Community Contributor`."""
    who = role(words)
    titles = {title for heading in context.headings if (title := role_of_title(heading))}
    longer = {title for title in titles if title.endswith(f"-{who}")}
    return longer.pop() if who not in titles and len(longer) == 1 else who


# --- nominations ------------------------------------------------------------------------------------------------------


@reader
def judged_alike(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The template of the CNCF: what somebody is nominated for counts, and not for whom they work."""
    found = find(
        rf"^(?P<who>{ROLE}) nominations (?:will be|are) (?:evaluated|judged|considered) without prejudice to employer or "
        r"demographics\b",
        sentence,
    )
    if found:
        yield _of(found["who"], "neutral", "true", sentence)


@reader
def nominated_by_two(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """A step of a ladder: `Be nominated by another reviewer or maintainer.`"""
    found = find(
        rf"^(?:be )?nominat(?:ed|ion) by an?(?:other| existing)? (?P<one>{ROLE})(?:(?: or |/)(?:an? )?(?P<other>{ROLE}))?"
        r"(?= [-—] |\.?$| based on\b| and no objections\b)",
        sentence,
    )
    who = _wanted(sentence) if found else ""
    if found and who:
        yield _of(who, "nominated_by", _either(found), sentence, found.start("one"))


@reader
def seconded(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"\b(?:nomination |and )seconded by an?(?:other| existing)? (?P<one>{ROLE})(?: or (?:an? )?(?P<other>{ROLE}))?\.?$",
        sentence,
    )
    who = _wanted(sentence) if found else ""
    if found and who:
        yield _of(who, "seconded_by", _either(found), sentence, found.start("one"))


def _either(found: re.Match[str]) -> str:
    """One role, or two that are named as a choice."""
    return ", ".join(role(words) for words in (found["one"], found["other"]) if words)


@reader
def without_asking(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        r"^anyone can become an? (?P<who>(?:community )?(?:member|contributor)) by contributing to the project\.?$",
        sentence,
    ) or find(
        r"^anyone can become an? [\w-]+ (?P<who>contributor) simply by contributing to the project(?:, [^.;]{5,90})?\.?$",
        sentence,
    )
    if found:
        yield _of(found["who"], "automatic", "contributes to the project", sentence)


@reader
def any_may_nominate(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^an? {ROLE} (?:can|may) be (?:proposed|nominated) (?:as|to be) an? (?P<who>{ROLE}) by (?:an?|any) "
        rf"(?:existing |current )?(?P<by>{ROLE})\.?$",
        sentence,
    ) or find(
        rf"^new (?P<who>{ROLE}) (?:are|must be|can be) nominated by an? (?:existing |current )?(?P<by>{ROLE}"
        rf"(?: or (?:an? )?(?:existing |current )?{ROLE})?)\b(?! or\b)",
        sentence,
    )
    if found:
        by = ", ".join(role(words) for words in re.split(r" or (?:an? )?", found["by"]))
        yield _of(found["who"], "nominated_by", by, sentence, found.start("by"))


@reader
def self_nomination(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?:an? )?(?:active )?(?:{ROLE}) (?:can|may) (?:also )?(?:self-nominate|nominate (?:them|him|her)sel\w+) to "
        rf"(?:be|become) an? (?P<who>{ROLE})\b|^new (?P<new>{ROLE}) may be self-nominated\b",
        sentence,
    )
    if found:
        yield _of(found["who"] or found["new"], "self_nomination", "true", sentence)
        return
    who = _wanted(sentence) if find(r"^candidates (?:may|can) self-nominate\.?$", sentence) else ""
    if who and "committee" not in who:
        yield _of(who, "self_nomination", "true", sentence)
    found = find(
        rf"^may either self-nominate,? or be nominated by an? (?P<by>{ROLE})(?: in the subproject)?\.?$", sentence
    )
    who = _wanted(sentence) if found else ""
    if found and who:
        yield _of(who, "self_nomination", "true", sentence)
        yield _of(who, "nominated_by", role(found["by"]), sentence, found.start("by"))


@reader
def nomination(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """How somebody is nominated: with a pull request that adds the name to a file."""
    found = find(
        rf"^the contributor is nominated by opening an? {_PULL_REQUEST} against the appropriate [^.;]{{4,120}}?, (?:which "
        r"adds|adding) their GitHub username to (?:the |one or more )?(?P<file>[A-Z]\w+)(?:\.md)? files?\b",
        sentence,
    )
    who = _wanted(sentence) if found else ""
    if found and who:
        value = f"a pull request that adds the account of the nominee to {found['file']}"
        yield _of(who, "nomination", value, sentence)


@reader
def consent(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^the (?:nominee|candidate) (?:will|must) add a comment to the {_PULL_REQUEST} testifying that they agree to all "
        rf"requirements of becoming an? (?P<who>{ROLE})\.?$",
        sentence,
    )
    if found:
        value = "The nominee agrees to all requirements in a comment on the pull request."
        yield _of(found["who"], "consent", value, sentence)


# --- who stands behind them -------------------------------------------------------------------------------------------


@reader
def approvals(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?P<least>at least )?(?P<count>{NUMBER}) (?:current |existing |active )?(?:members? of [^.;]{{4,80}}, who are "
        rf"already |members? of the )?(?P<by>{ROLE}),?(?: (?:of|from|in) (?:the|each|that) [\w ]{{4,40}}?)?"
        rf"(?: must| should| need to)? approve the (?:{_PULL_REQUEST}|nomination|request|application)\b",
        sentence,
    ) or find(
        rf"^(?:the|this) {_PULL_REQUEST} (?:requires|needs) (?:the )?approvals? (?:from|by|of) (?P<least>at least )?"
        rf"(?P<count>{NUMBER}) (?P<by>{ROLE})\b",
        sentence,
    )
    found = found or find(
        rf"^with an approving vote of (?P<least>at least )?(?P<count>{NUMBER}) (?P<by>{ROLE}) from the [\w ]{{4,40}}\.?$",
        sentence,
    )
    who = _wanted(sentence) if found else ""
    if found and who:
        many = number(found["count"])
        value = f"at least {many} vote{'s' if many > 1 else ''}"
        yield _of(who, "approvals", value, sentence, found.start("count"), by=role(found["by"]))


@reader
def sponsors(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """A requirement that says nothing else: `Sponsored by two approvers or maintainers`."""
    found = find(
        rf"^sponsor(?:ed|s)? (?:by|from) (?:at least )?(?P<count>{NUMBER}) (?:existing )?(?P<one>{ROLE})"
        rf"(?:(?:/| or )(?P<other>{ROLE}))?\.?$",
        sentence,
    ) or find(
        rf"^must have (?P<count>{NUMBER}) sponsors who are also (?P<one>{ROLE})(?P<other>)"
        r"(?P<apart>, at least one of whom does not work for the same employer)?\.?$",
        sentence,
    )
    who = _wanted(sentence) if found else ""
    if found and who:
        by = ", ".join(role(words) for words in (found["one"], found["other"]) if words)
        apart = "other organization" if found.groupdict().get("apart") else ""
        count = str(number(found["count"]))
        yield _of(who, "sponsors", count, sentence, found.start("count"), by=by, of=apart)


@reader
def onboarding(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The template of the CNCF: what whoever was chosen is given."""
    found = find(
        rf"^(?P<who>{ROLE}) who are selected will be (?P<first>granted [^.;,]{{4,60}}?)(?:, and (?P<other>invited to [^.;,]{{4,60}}))?"
        r"\.?$",
        sentence,
    )
    if found:
        steps = [f"grant {found['first'].removeprefix('granted ')}"]
        if found["other"]:
            steps.append(f"invite the person {found['other'].removeprefix('invited ')}")
        place = sentence.place(found.start("first"))
        items = tuple(Item(step, place) for step in steps)
        yield Statement(f"onboarding.{role(found['who'])}", str(len(items)), place, items=items)


def _wanted(sentence: Sentence) -> str:
    """The role that somebody wants, by the words above a list, or the heading over requirements or steps."""
    named = candidate(sentence)
    if named:
        return role(named)
    is_step = bool(sentence.intro) or sentence.under(_REQUIRED)
    return (
        next((who for heading in reversed(sentence.headings) if (who := role_of_title(heading))), "") if is_step else ""
    )


def _of(who: str, key: str, value: str, sentence: Sentence, at: int = 0, *, by: str = "", of: str = "") -> Statement:
    return Statement(f"becoming.{role(who)}.{key}", value, sentence.place(at), of=of, by=by)
