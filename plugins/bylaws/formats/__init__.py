"""Copies of the data for other tools: one format a module, listed here in the order of the reference.

A format has `NAME` (the word behind `bylaws export`, and its key in `exports`), `PATH`, a docstring that is its manual
page (what reads it, what it can say, what it refuses), and `export`. The module is named like the format, with `_`.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from bylaws.body.governance import Governance
from bylaws.formats import (
    api,
    calendar,
    clowarden,
    codeowners,
    dot_project,
    elekto,
    foundation_csv,
    gitvote,
    owners,
    peribolos,
    security_contacts,
    security_insights,
)
from bylaws.formats.made import Exported, File, Pages
from bylaws.model.exports import Copy
from bylaws.problems import Severity, ordered

__all__ = ["EXPORTS", "Export", "Exported", "File", "Pages", "exported", "kept", "options", "together"]


class Export(Protocol):
    """What a module in `exports` provides."""

    @property
    def NAME(self) -> str:  # noqa: N802
        """The format, in kebab case."""
        ...

    @property
    def PATH(self) -> str:  # noqa: N802
        """Where it usually stands: the path of its file, or a folder with `/` at its end for any number of files."""
        ...

    def export(self, governance: Governance, pages: Pages) -> Exported:
        """The copy of a body, and what is wrong with it. Never raises for what the data says."""
        ...


EXPORTS: Sequence[Export] = (
    api,
    calendar,
    clowarden,
    codeowners,
    dot_project,
    elekto,
    foundation_csv,
    gitvote,
    owners,
    peribolos,
    security_contacts,
    security_insights,
)


def options(governance: Governance, module: Export) -> Copy | None:
    """What the data says about a format, or None."""
    found: Copy | None = getattr(governance.body.exports, module.NAME.replace("-", "_"))
    return found


def kept(governance: Governance) -> tuple[Export, ...]:
    """The formats that the data keeps in the repository."""
    return tuple(module for module in EXPORTS if (given := options(governance, module)) and given.keep)


def exported(governance: Governance, module: Export, pages: Pages, *, at: str | None = None) -> Exported:
    """The copy of a body with its files at their paths: below `at` where it is given, else at the usual place.

    With an error there are no files: half of a copy is worse than none.
    """
    made = module.export(governance, pages)
    problems = ordered(made.problems)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Exported((), problems)
    top = module.PATH if at is None else at
    is_folder = module.PATH.endswith("/")
    paths = (posixpath.normpath(posixpath.join(top, file.path) if is_folder else top) for file in made.files)
    files = (replace(file, path=path) for file, path in zip(made.files, paths, strict=True))
    return Exported(tuple(files), problems)


def together(governances: Sequence[Governance], module: Export) -> Exported | None:
    """The copy of several bodies at once, at its usual path; None for a format that has one body only."""
    make: Callable[[Sequence[Governance]], Exported] | None = getattr(module, "together", None)
    if make is None:
        return None
    made = make(governances)
    return replace(made, files=tuple(replace(file, path=posixpath.join(module.PATH, file.path)) for file in made.files))
