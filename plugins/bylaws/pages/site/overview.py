"""The first page of a body: what it is, how it decides, its numbers, and where a reader goes from here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.site import checks
from bylaws.pages.site.calendar import next_meeting
from bylaws.pages.site.dates import public
from bylaws.pages.site.html import block, element, text
from bylaws.problems import Problem
from bylaws.words import messages as say
from bylaws.words.fact import Fact, PageTarget
from bylaws.words.facts.roles import section_of

NAME: Final = "overview"
PATH: Final = "index.md"
_SENTENCES: Final = 3
"""So many have room on a card."""
SECTIONS: Final = (
    Section("introduction"),
    Section("i-want-to"),
    Section("how-it-decides"),
)


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    return True


def context(words: PageWords) -> Mapping[str, Any]:
    facts = words.facts
    return {
        "numbers": _numbers(words),
        "next_meeting": lambda today: next_meeting(words, today),
        "tasks": lambda findings: [
            *facts.overview.tasks,
            *_inactive(words),
            *_meeting(words),
            *_review(words, findings),
        ],
    }


def _inactive(words: PageWords) -> Iterator[tuple[Fact, Fact | Markup]]:
    """What happens to people who are inactive: of those who govern, where that is said, else of anyone."""
    governance, facts = words.governance, words.facts
    top = governance.governing_role
    roles = [role for role in governance.roles.values() if role.inactivity]
    roles.sort(key=lambda role: role is not top)
    rules = facts.role(roles[0]).leaving.inactivity if roles else facts.leaving.inactivity
    if not rules:
        return
    sentences, before, effects, _ = rules.rest[0]
    is_short = not (rules.tabled or before or effects) and 0 < len(sentences) <= _SENTENCES and len(roles) < 2
    page = "ladder" if "ladder" in facts.made else "governance"
    target = section_of(roles[0]) if roles else PageTarget(page, "inactivity")
    answer = words.speech.say_all(sentences) if is_short else say.task_inactive_how()
    yield say.task_inactive(target=target), answer


def _review(words: PageWords, findings: Sequence[Problem]) -> Iterator[tuple[Fact, Fact]]:
    """Where a reviewer begins: with what the rules leave open, those that hurt most first."""
    number = sum(len(some) for _, some in checks.questions(findings))
    if number and checks.NAME in words.facts.made:
        yield say.task_review(target=PageTarget(checks.NAME, "open")), say.checks_open_lead(n=number)


def _numbers(words: PageWords) -> Markup:
    """The numbers that describe a body, as a list of terms."""
    found = [
        element("div", element("dt", str(words.speech.say(what))) + element("dd", text(number)))
        for number, what in words.facts.overview.numbers
    ]
    return block("dl", found, class_="bylaws-numbers") if found else Markup("")


def _meeting(words: PageWords) -> Iterator[tuple[Fact, Markup]]:
    """How to join a meeting."""
    meetings = public(words.governance)
    if not meetings:
        return
    yield say.task_meeting(target=PageTarget("calendar")), words.speech.say(say.task_meetings_open(n=len(meetings)))
