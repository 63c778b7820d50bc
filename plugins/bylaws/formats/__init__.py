"""Files of other tools and people: one format a module, with how it is written and how it is read."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module

from bylaws import plugins
from bylaws.body.governance import Governance
from bylaws.formats.made import Export, Exported, Pages
from bylaws.model.exports import Copy, Exports
from bylaws.plugins import Brought, brought, failed
from bylaws.problems import Severity, ordered
from bylaws.rules import records_in

__all__ = [
    "Export", "Exported", "Pages",
    "exported", "exports", "foreign_exports", "kept", "named", "options", "own_exports", "together",
]  # fmt: skip


@cache
def own_exports() -> tuple[Export, ...]:
    """The formats of this package. All of them are imported: for one of them, ask for it by its name."""
    return tuple(records_in(__name__, "write", Export))


def named(name: str) -> Export | None:
    """The format of this name."""
    if name in {field.key for field in Exports.FIELDS.values()}:
        found: Export = import_module(f"{__name__}.{name.replace('-', '_')}").write
        return found
    return foreign_exports().records.get(name)


@cache
def foreign_exports() -> Brought[Export]:
    """The formats of other packages, by their full name."""
    found = brought(plugins.EXPORTS, Export, lambda export: export.name)
    return Brought({name: export.called(name) for name, export in found.records.items()}, found.problems)


def exports() -> Mapping[str, Export]:
    """All formats by name, those of other packages at the end: the data cannot keep these in the repository."""
    return {**{export.name: export for export in own_exports()}, **foreign_exports().records}


def options(governance: Governance, export: Export) -> Copy | None:
    """What the data says about a format, or None."""
    found: Copy | None = getattr(governance.body.exports, export.name.replace("-", "_"), None)
    return found


def kept(governance: Governance) -> tuple[Export, ...]:
    """The formats that the data keeps in the repository."""
    given = governance.body.exports.given().items()
    names = sorted(Exports.FIELDS[name].key for name, copy in given if isinstance(copy, Copy) and copy.keep)
    return tuple(export for name in names if (export := named(name)))


def exported(governance: Governance, export: Export, pages: Pages, *, at: str | None = None) -> Exported:
    """The copy of a body with its files at their paths: below `at` where it is given, else at the usual place.

    With an error there are no files: half of a copy is worse than none. A format of another package that fails is
    refused, as one that says so.
    """
    try:
        made = export.made(governance, pages)
    except Exception as error:
        if export.name not in foreign_exports().records:
            raise
        return Exported((), (failed(export.name, error, governance.body.project.place()),))
    problems = ordered(made.problems)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Exported((), problems)
    top = export.path if at is None else at
    paths = (posixpath.normpath(posixpath.join(top, file.path) if export.is_folder else top) for file in made.files)
    files = (replace(file, path=path) for file, path in zip(made.files, paths, strict=True))
    return Exported(tuple(files), problems)


def together(governances: Sequence[Governance], export: Export) -> Exported | None:
    """The copy of several bodies at once, at its usual path; None for a format that has one body only."""
    made = export.of_all(governances)
    if made is None:
        return None
    return replace(made, files=tuple(replace(file, path=posixpath.join(export.path, file.path)) for file in made.files))
