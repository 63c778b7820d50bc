"""What `bylaws check` finds in the data of a body, for people who do not run it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, code, plain
from bylaws.pages.composing.compose import Section
from bylaws.problems import Problem, Severity
from bylaws.words.phrases import amount, capital, raw, sentence
from bylaws.words.sentences import Sentences

NAME: Final = "checks"
PATH: Final = "checks.md"
_PLACES: Final = 4
SECTIONS: Final = (
    Section("introduction"),
    Section("findings"),
    Section("known"),
)


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    return True


def context(words: Sentences) -> Mapping[str, Any]:
    return {"count": _count, "told": _told, "accepted": _accepted}


def _count(findings: Sequence[Problem]) -> str:
    """`1 error and 2 warnings`."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    counts = ((errors, "error"), (len(findings) - errors, "warning"))
    return " and ".join(amount(number, noun) for number, noun in counts if number)


def _told(finding: Problem) -> Markup:
    """A finding with what to do, its rule and its places, as a list item."""
    hint = f" {sentence(capital(marked(finding.hint)))}" if finding.hint else ""
    return raw(
        f"**{finding.severity.value.capitalize()}:** {sentence(capital(marked(finding.message)))}{hint}<br>\n"
        f"{_where(finding)}"
    )


def _accepted(finding: Problem, reason: str) -> Markup:
    """A finding that stands, with the reason, as a list item."""
    why = sentence(capital(marked(reason)))
    where = f"{code(finding.rule)}: {code(str(finding.place))}"
    return raw(f"{sentence(capital(marked(finding.message)))} Why it stands: {why}<br>\n{where}")


def _where(finding: Problem) -> str:
    """The rule and the places of a finding, as far as a reader wants to know them."""
    places = [(finding.place, ""), *finding.related]
    where = "; ".join(f"{code(str(place))}{f' ({marked(what)})' if what else ''}" for place, what in places[:_PLACES])
    more = f"; and {amount(len(places) - _PLACES, 'other place')}" if len(places) > _PLACES else ""
    return f"{code(finding.rule)}: {where}{more}"


def marked(message: str) -> Markup:
    """The words of a finding, with what stands between backticks as code."""
    pieces = re.split(r"(`[^`]+`)", message)
    return raw(
        "".join(code(it[1:-1]) if it[:1] == it[-1:] == "`" and len(it) > 2 else plain_inside(it) for it in pieces)
    )


def plain_inside(words: str) -> Markup:
    """Text between two pieces of code, with the spaces at its ends."""
    inner = words.strip()
    return raw(words.replace(inner, plain(inner))) if inner else raw(words)
