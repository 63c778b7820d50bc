"""What can be found to be wrong: every rule by its name, with its weight and its manual page.

A rule that judges is made by the decorator `rule` over a function that yields findings; the docstring of its module is
its manual. What the program comes across while it reads and writes is a rule without a function, in the modules beside
this one: the code that meets it says `UNKNOWN_KEY.at(place, message, hint)`. So nothing is reported without a name, and
no name is without a manual.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from enum import StrEnum
from functools import cached_property
from importlib import import_module
from typing import Any, Final, TypeVar

from bylaws.problems import Concern, Fix, Place, Problem, Severity
from bylaws.structs import struct

ERROR: Final = Severity.ERROR
WARNING: Final = Severity.WARNING
OPEN: Final = Severity.OPEN


class Over(StrEnum):
    """What a rule judges, and so what its function is given."""

    DATA = "data"
    """`check(governance)`: what the data of a body says."""
    DAY = "day"
    """`check(governance, today)`: the same, where it depends on the day."""
    MARKDOWN = "markdown"
    """`check(tree)`: the Markdown files of a repository."""
    COPIES = "copies"
    """What others keep of the data; `bylaws drift` compares all of it at once."""
    READING = "reading"
    """What stands in the way of reading the data."""
    FILES = "files"
    """What stands in the way of making and writing files."""
    RUN = "run"
    """The settings, exceptions and plugins of a run."""
    EXPORT = "export"
    """What a format cannot say, or what it leaves out."""


DAY: Final = Over.DAY
MARKDOWN: Final = Over.MARKDOWN


@struct
class Finding:
    """One place where a rule does not hold; `Problem` says what the parts mean.

    Name and severity are those of the rule, unless a finding says that it matters more or less than others.
    """

    place: Place
    message: str
    hint: str = ""
    related: tuple[tuple[Place, str], ...] = ()
    fixes: tuple[Fix, ...] = field(default=(), compare=False, kw_only=True)
    severity: Severity | None = field(default=None, kw_only=True)
    concern: Concern = field(default=Concern.EVERYONE, compare=False, kw_only=True)


Check = Callable[..., Iterable[Finding]]


def _nothing(*_: Any) -> Iterable[Finding]:
    return ()


@struct
class Rule:
    """Something that can be wrong."""

    name: str
    """What is wrong, in kebab case: the word for `explain`, `--select`, settings and comments."""
    severity: Severity
    """How much it matters if nothing else is set."""
    docstring: str
    """The manual as it stands in the code."""
    over: Over = Over.DATA
    check: Check = field(default=_nothing, repr=False)
    always: bool = False
    """Whether nothing goes on while it is so: then it is reported whatever was selected, and cannot be left out."""

    @cached_property
    def manual(self) -> str:
        """What is wrong in one sentence, then why it matters, and an example of both sides or what to do. Markdown."""
        from textwrap import dedent  # few runs ask for a manual

        return dedent(self.docstring).strip()

    @property
    def claim(self) -> str:
        """What is wrong, in one sentence."""
        return self.manual.partition("\n")[0]

    @property
    def reason(self) -> str:
        """What is wrong and why it matters: the first two paragraphs."""
        told = [block for block in self.manual.split("\n\n") if not block.startswith(("## ", "```"))]
        return " ".join(" ".join(told[:2]).split())

    def problems(self, *subject: Any) -> Iterator[Problem]:
        """Every place where the rule does not hold."""
        return (self.problem(finding) for finding in self.check(*subject))

    def problem(self, found: Finding) -> Problem:
        """A finding under the name of this rule."""
        severity = found.severity or self.severity
        return Problem(
            found.place,
            self.name,
            found.message,
            found.hint,
            severity,
            found.related,
            fixes=found.fixes,
            concern=found.concern,
        )

    def at(
        self,
        place: Place,
        message: str,
        hint: str = "",
        related: tuple[tuple[Place, str], ...] = (),
        *,
        severity: Severity | None = None,
        root: bool = False,
    ) -> Problem:
        """The problem that this is so at a place."""
        return Problem(place, self.name, message, hint, severity or self.severity, related, root=root)


def rule(name: str, severity: Severity, over: Over = Over.DATA) -> Callable[[Check], Rule]:
    """A rule out of a function that yields findings. The docstring of the module is its manual."""

    def made(check: Check) -> Rule:
        return Rule(name, severity, check.__globals__["__doc__"] or "", over, check)

    return made


def described(name: str, severity: Severity, over: Over, manual: str, *, always: bool = False) -> Rule:
    """A rule that the program comes across, and need not look for."""
    return Rule(name, severity, manual, over, always=always)


R = TypeVar("R")


def records_in(package: str, name: str, kind: type[R]) -> Iterator[R]:
    """The record of this name in each module of a package that has one, in the order of the modules."""
    here = import_module(package)
    for module in sorted(found.name for found in pkgutil.iter_modules(here.__path__)):
        record = getattr(import_module(f"{package}.{module}"), name, None)
        if isinstance(record, kind):
            yield record
