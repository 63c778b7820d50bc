"""What a format is, what it makes of a body, and what it may know beside the body."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from urllib.parse import quote

from bylaws.body.governance import Governance
from bylaws.model.documents import HOMES
from bylaws.problems import Problem
from bylaws.rules import ERROR, Finding, Over, Rule, described
from bylaws.structs import struct


@struct
class File:
    """A file of a copy. `text` has no banner."""

    path: str
    """For a format with one file, anything; for one with a folder, the path in that folder."""
    text: str
    comment: str = "#"
    """What begins a comment in its syntax; empty for a syntax without comments, such as JSON and CSV."""


@struct
class Made:
    """What a format makes of a body, and what it finds: an error refuses all of it, a warning says what is left out."""

    files: tuple[File, ...] = ()
    findings: tuple[Finding, ...] = ()


@struct
class Exported:
    """A copy of a body with its files at their paths. Where it was refused, there are none."""

    files: tuple[File, ...] = ()
    problems: tuple[Problem, ...] = ()


@struct
class Pages:
    """Where the pages of a body are, by name (`governance`, `maintainers`, …), relative to the root."""

    paths: Mapping[str, str] = field(default_factory=dict)
    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def link(self, page: str, section: str = "") -> str | None:
        """The path of a page, with the anchor of a section; None where the page or the section is not made.

        A page that stands in a section of another one is that section.
        """
        if page not in self.paths and page in HOMES:
            page, home = HOMES[page]
            section = section or home
        path = self.paths.get(page)
        if path is None or (section and section not in self.anchors[page]):
            return None
        return f"{quote(path)}{f'#{section}' if section else ''}"


Write = Callable[[Governance, Pages], Made]
Together = Callable[[Sequence[Governance]], Made]


@struct
class Export:
    """A format that copies of the data are written in."""

    rule: Rule
    """The name under which it reports what it cannot say, and its manual page."""
    path: str
    """Where a copy usually stands: the path of its file, or a folder with `/` at its end for any number of files."""
    write: Write = field(repr=False)
    together: Together | None = field(default=None, repr=False)
    """Makes one copy of several bodies, where the format can hold them."""

    @property
    def name(self) -> str:
        """The word behind `bylaws export`, and the key in `exports`."""
        return self.rule.name

    @property
    def is_folder(self) -> bool:
        return self.path.endswith("/")

    def called(self, name: str) -> Export:
        """The same format under another name."""
        return replace(self, rule=replace(self.rule, name=name))

    def made(self, governance: Governance, pages: Pages) -> Exported:
        """The copy of a body with its files as the format names them, whatever it finds. Never raises for the data."""
        return self._under_its_name(self.write(governance, pages))

    def of_all(self, governances: Sequence[Governance]) -> Exported | None:
        """One copy of several bodies; None for a format that has one body only."""
        return self._under_its_name(self.together(governances)) if self.together else None

    def _under_its_name(self, made: Made) -> Exported:
        return Exported(made.files, tuple(self.rule.problem(finding) for finding in made.findings))


def export(name: str, path: str, *, together: Together | None = None) -> Callable[[Write], Export]:
    """A format out of a function that writes a body in it. The docstring of the module is its manual: what reads the
    file, what it can say, what it refuses."""

    def of(write: Write) -> Export:
        return Export(described(name, ERROR, Over.EXPORT, write.__globals__["__doc__"] or ""), path, write, together)

    return of
