"""What `bylaws check` finds in the data of a body, for people who do not run it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, code
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import marked
from bylaws.pages.composing.wording import PageWords
from bylaws.problems import Concern, Problem, Severity, ranked
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Fact
from bylaws.words.speech import Language

NAME: Final = "checks"
PATH: Final = "checks.md"
_PLACES: Final = 4
SECTIONS: Final = (
    Section("introduction"),
    Section("findings"),
    Section("open"),
    Section("known"),
)


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    return True


def context(words: PageWords) -> Mapping[str, Any]:
    speech = words.speech
    return {
        "introduction": say.checks_introduction(body=words.facts.names.project),
        "count": lambda findings, known: _count(_wrong(findings), known),
        "wrong": _wrong,
        "questions": questions,
        "open_lead": lambda findings: say.checks_open_lead(n=sum(len(some) for _, some in questions(findings))),
        "concern": lambda concern: say.checks_concern(what=concern),
        "told": lambda finding: _told(speech, finding),
        "known_lead": say.checks_known_lead(),
        "accepted": lambda finding, reason: _accepted(speech, finding, reason),
    }


def _wrong(findings: Sequence[Problem]) -> Sequence[Problem]:
    return [finding for finding in findings if finding.severity is not Severity.OPEN]


def questions(findings: Sequence[Problem]) -> Sequence[tuple[Concern, Sequence[Problem]]]:
    """The open questions for everyone, by whom they hurt; one that is asked at several places is one question."""
    open_ones = (finding for finding in findings if finding.severity is Severity.OPEN)
    asked = ranked(finding for finding in open_ones if finding.rule != Open.UNREAD.value)  # it may well be decided
    return [(concern, _each_once(some)) for concern, some in groupby(asked, key=lambda finding: finding.concern)]


def _each_once(asked: Iterable[Problem]) -> Sequence[Problem]:
    found: dict[tuple[str, ...], Problem] = {}
    for one in asked:
        said = (one.rule, one.message, one.hint)
        first = found.setdefault(said, one)
        if first is not one:
            found[said] = replace(first, related=(*first.related, (one.place, ""), *one.related))
    return list(found.values())


def _count(findings: Sequence[Problem], known: Sequence[Any]) -> Fact:
    """`One error and two warnings.`"""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return say.checks_found(n=len(findings), known=len(known), errors=errors, warnings=len(findings) - errors)


def _told(speech: Language, finding: Problem) -> Markup:
    """A finding with what to do, its rule and its places, as a list item."""
    hint = f" {_sentence(speech, finding.hint)}" if finding.hint else ""
    severity = speech.say(say.checks_severity(what=finding.severity))
    before = "" if finding.severity is Severity.OPEN else f"**{severity}:** "
    return Markup(f"{before}{_sentence(speech, finding.message)}{hint}<br>\n{_where(speech, finding)}")


def _accepted(speech: Language, finding: Problem, reason: str) -> Markup:
    """A finding that stands, with the reason, as a list item."""
    why = speech.say(say.checks_accepted(why=marked(reason.rstrip("."))))
    where = f"{code(finding.rule)}: {code(str(finding.place))}"
    return Markup(f"{_sentence(speech, finding.message)} {why}<br>\n{where}")


def _sentence(speech: Language, words: str) -> str:
    """The words of a finding as a sentence."""
    return f"{speech.cap(str(marked(words)))}{'' if words.endswith(('.', '?', '!')) else '.'}"


def _where(speech: Language, finding: Problem) -> str:
    """The rule and the places of a finding, as far as a reader wants to know them."""
    places = [(finding.place, ""), *finding.related]
    where = "; ".join(f"{code(str(place))}{f' ({marked(what)})' if what else ''}" for place, what in places[:_PLACES])
    left = len(places) - _PLACES
    more = f"; {speech.say(say.checks_more_places(n=left))}" if left > 0 else ""
    return f"{code(finding.rule)}: {where}{more}"
