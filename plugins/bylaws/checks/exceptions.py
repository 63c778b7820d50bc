"""Findings that somebody has seen and lets stand: settings and comments say which, and why.

`# bylaws:ignore RULE because REASON` stands at the end of a line of YAML, or on a line of its own above it; in Markdown
it is `<!-- bylaws:ignore RULE because REASON -->`. Several rules are joined by commas. One that hides nothing is a
finding itself: otherwise it would hide the next mistake.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bylaws.checks import catalogue
from bylaws.checks.settings import Exempt, Wanted, matches
from bylaws.patterns import late
from bylaws.problems import Place, Problem
from bylaws.rules.running import NO_REASON, UNKNOWN_RULE, UNUSED_EXCEPTION
from bylaws.structs import struct

if TYPE_CHECKING:  # what reads Markdown is loaded by those who have some
    from bylaws.markdown.reading import Document

_IN_YAML: Final = late(r"(?:^|\s)(?P<mark>#\s*bylaws:\s*ignore\b(?P<rest>.*))$")
_IN_MARKDOWN: Final = late(r"bylaws:\s*ignore\b(?P<rest>.*)")
_REST: Final = late(
    r"\s*(?P<rules>[\w./-]+(?:\s*,\s*[\w./-]+)*)\s*(?:\b(?:because|for)\b:?\s*|[:—–-]+\s*)?(?P<reason>.*?)\s*"
)


@struct
class IgnoreComment:
    """A comment that hides findings of some rules on one line of a file."""

    place: Place
    rules: tuple[str, ...]
    reason: str
    line: int
    """The line whose findings it hides."""


def judged(
    problems: Sequence[Problem],
    wanted: Wanted,
    ran: Collection[str],
    *,
    data: Mapping[str, str] | None = None,
    documents: Mapping[str, Document] | None = None,
) -> list[Problem]:
    """The problems that remain, with their severity, and those of the exceptions themselves.

    Comments are looked for in `data`, texts of YAML by path, and in `documents`; `ran` are the names of the rules that
    were looked for.
    """
    active = {name for name in ran if wanted.runs(name)}
    comments = _comments(data or {}, documents or {})
    sorted_out = [(problem, _standing(problem, comments, wanted)) for problem in problems if wanted.runs(problem.rule)]
    left = [problem for problem, why in sorted_out if why is None]
    used = {(why.place, problem.rule) for problem, why in sorted_out if isinstance(why, IgnoreComment)}
    exempt = {id(why) for _, why in sorted_out if isinstance(why, Exempt)}
    of_exceptions = [problem for comment in comments for problem in _wrong(comment, used, active)]
    of_exceptions += (
        _unused(it.place(), it.rule) for it in wanted.settings.exempt if id(it) not in exempt and it.rule in active
    )
    left += (problem for problem in of_exceptions if wanted.runs(problem.rule))
    return [*wanted.problems, *(replace(problem, severity=wanted.severity(problem)) for problem in left)]


def let_stand(problems: Sequence[Problem], wanted: Wanted, data: Mapping[str, str]) -> list[tuple[Problem, str]]:
    """The problems of data that settings or comments let stand, each with the reason."""
    comments = _comments(data, {})
    found = ((problem, _standing(problem, comments, wanted)) for problem in problems if wanted.runs(problem.rule))
    return [(problem, why.reason) for problem, why in found if why]


def _comments(data: Mapping[str, str], documents: Mapping[str, Document]) -> list[IgnoreComment]:
    found = [comment for path, text in data.items() for comment in in_yaml(path, text)]
    return found + [comment for document in documents.values() for comment in in_markdown(document)]


def _standing(problem: Problem, comments: Sequence[IgnoreComment], wanted: Wanted) -> IgnoreComment | Exempt | None:
    """What lets a problem stand."""
    place = problem.place
    for comment in comments:
        is_here = (comment.place.path, comment.line) == (place.path, place.line)
        if is_here and problem.rule in comment.rules and comment.reason:
            return comment
    return next((it for it in wanted.settings.exempt if it.rule == problem.rule and matches(it.path, place.path)), None)


def in_yaml(path: str, text: str) -> Iterator[IgnoreComment]:
    """The comments of a file of YAML that let findings stand."""
    if "bylaws:" not in text:
        return
    for number, line in enumerate(text.split("\n"), 1):
        found = _IN_YAML.search(line.rstrip("\r"))
        if found:
            is_alone = not line[: found.start("mark")].strip()
            yield _comment(Place(path, number, found.start("mark") + 1), found["rest"], number + is_alone)


def in_markdown(document: Document) -> Iterator[IgnoreComment]:
    """The comments of a Markdown file that let findings stand; those in code are examples."""
    if not _IN_MARKDOWN.search(document.text):
        return
    for comment in document.comments:
        found = _IN_MARKDOWN.fullmatch(comment.text)
        if found:
            number = comment.place.line
            line = document.text.split("\n")[number - 1]
            is_alone = not re.sub(r"<!--.*?-->", "", line).strip()
            yield _comment(comment.place, found["rest"], number + is_alone)


def _comment(place: Place, rest: str, line: int) -> IgnoreComment:
    found = _REST.fullmatch(rest)
    rules = tuple(re.split(r"\s*,\s*", found["rules"])) if found else ()
    return IgnoreComment(place, rules, found["reason"] if found else "", line)


def _wrong(comment: IgnoreComment, used: set[tuple[Place, str]], active: Collection[str]) -> Iterator[Problem]:
    if not comment.rules:
        hint = "write `bylaws:ignore RULE because REASON`"
        yield UNKNOWN_RULE.at(comment.place, "this comment names no rule", hint)
    for rule in comment.rules:
        known = catalogue.find(rule)
        if known is None:
            yield UNKNOWN_RULE.at(comment.place, f"there is no rule `{rule}`", catalogue.unknown(rule))
        elif known.always:
            message = f"`{rule}` cannot be left out: nothing else is judged while it is so"
            yield UNKNOWN_RULE.at(comment.place, message, "mend what it finds, and delete this exception")
        elif not comment.reason:
            hint = f"write `bylaws:ignore {rule} because REASON`"
            yield NO_REASON.at(comment.place, f"`{rule}` is ignored without a reason", hint)
        elif rule in active and (comment.place, rule) not in used:
            yield _unused(comment.place, rule)


def _unused(place: Place, rule: str) -> Problem:
    message = f"nothing of `{rule}` is found here any more"
    return UNUSED_EXCEPTION.at(place, message, "delete this exception")
