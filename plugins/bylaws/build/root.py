"""From a root to everything that can be made of it: all bodies, and what they have together. Nothing here writes.

The commands and the MkDocs plugin stand on this; what they differ in is what they ask for. Bodies are read at once, and
everything else is made when it is asked for: `bylaws next` renders nothing.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bylaws.body.files import DATA_FOLDER, find_bodies
from bylaws.body.governance import Governance
from bylaws.build.body import OUTPUT_FOLDER, BuiltBody, build_body, readings_under
from bylaws.cache import seen
from bylaws.problems import Place, Problem, Severity, ordered
from bylaws.rules.files import SAME_ID
from bylaws.structs import struct

if TYPE_CHECKING:
    from bylaws.build.keeping import Keeping
    from bylaws.build.outputs import Insert, Output
    from bylaws.formats import Export, Exported
    from bylaws.pages.page import Page


@struct
class Built:
    """Everything that can be made of a root."""

    root: Path
    bodies: tuple[BuiltBody, ...] = ()
    refused: tuple[Problem, ...] = ()
    """Why there are no bodies."""

    # --- what was read ------------------------------------------------------------------------------------------------

    @cached_property
    def governances(self) -> tuple[Governance, ...]:
        """All bodies that could be read."""
        return tuple(body.governance for body in self.bodies if body.governance)

    @property
    def is_shared(self) -> bool:
        """Whether several bodies share a data folder."""
        return any(body.is_shared for body in self.bodies)

    @property
    def texts(self) -> dict[str, str]:
        """The texts of the data files, by path."""
        return {document.path: document.text for body in self.bodies for document in body.reading.documents}

    @property
    def output_folder(self) -> str:
        """The folder in which the output folders of all bodies are, but for one at the root."""
        folders = [governance.folder for governance in self.governances if governance.folder]
        return posixpath.commonpath(folders or [""])

    def body_of(self, governance: Governance) -> BuiltBody:
        """What was made of one of the bodies."""
        return next(body for body in self.bodies if body.governance is governance)

    # --- what is wrong ------------------------------------------------------------------------------------------------

    @cached_property
    def findings(self) -> tuple[Problem, ...]:
        """What is wrong with the data."""
        found = [problem for body in self.bodies for problem in body.findings]
        return ordered([*self.refused, *found, *self._same_ids])

    @property
    def _same_ids(self) -> Iterator[Problem]:
        projects = (governance.body.project for governance in self.governances)
        return same_ids((it.id, it.place("id")) for it in projects)

    @property
    def is_sound(self) -> bool:
        """Whether the data has no errors."""
        return not self.refused and not [*self._same_ids] and all(body.is_sound for body in self.bodies)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the data, its pages and the copies that are kept.

        What a copy leaves out is said by `bylaws export`, not each time: most of it is as the body wants it to be.
        """
        return ordered([*self._before_copies, *self.forbidden])

    @cached_property
    def forbidden(self) -> tuple[Problem, ...]:
        """Why copies that are kept cannot be made: they stay as they are, and nothing else waits for them."""
        found = (problem for _, made in self._kept for problem in made.problems)
        return tuple(problem for problem in found if problem.severity is Severity.ERROR)

    @property
    def has_errors(self) -> bool:
        """Whether the data or its pages have errors: nothing may be written then."""
        return _has_errors(self._before_copies)

    @cached_property
    def standing(self) -> tuple[Problem, ...]:
        """The problems without those that settings or comments let stand."""
        from bylaws.checks.exceptions import judged
        from bylaws.checks.settings import read_settings

        return ordered(judged(self.problems, read_settings(self.root), (), data=self.texts))

    @cached_property
    def _before_copies(self) -> tuple[Problem, ...]:
        findings = self.findings  # first: then it is known which bodies are sound
        of_pages = [problem for body in self.bodies if body.documents for problem in body.documents.problems]
        return (*findings, *of_pages)

    # --- what is made -------------------------------------------------------------------------------------------------

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages of all sound bodies."""
        return tuple(page for body in self.bodies if body.documents for page in body.documents.pages)

    @cached_property
    def inserts(self) -> Mapping[str, Insert]:
        """What hand-written files may ask for, by name."""
        from bylaws.build.outputs import Insert
        from bylaws.pages.composing.portal_list import bodies as list_of_bodies

        documents = [body.documents for body in self.bodies if body.documents]
        found = {name: insert for one in documents for name, insert in one.inserts.items()}
        if self.is_shared:
            entries = [one.entry for one in documents]
            files = tuple(name for body in self.bodies for name in body.reading.sources.files)
            found["bodies"] = Insert("bodies", lambda at: list_of_bodies(entries, at), files)
        return found

    def export(self, governance: Governance, export: Export) -> Exported:
        """One export of one body, with its files at their usual paths."""
        return self.body_of(governance).export(export)

    @cached_property
    def _kept(self) -> Sequence[tuple[Governance, Exported]]:
        """The copies for other tools that are kept in the repository; none, where anything else is wrong."""
        from bylaws.formats import kept

        if _has_errors(self._before_copies):
            return ()
        bodies = [(body, body.governance) for body in self.bodies if body.governance]
        return [(it, body.export(export, in_place=True)) for body, it in bodies for export in kept(it)]

    @cached_property
    def exports(self) -> tuple[Output, ...]:
        """Their files."""
        from bylaws.build.outputs import Output

        files = ((governance, file) for governance, made in self._kept for file in made.files)
        return tuple(Output(file.path, file.text, governance.files, file.comment) for governance, file in files)

    def outputs(self) -> tuple[Output, ...]:
        """The pages and the kept exports as files."""
        from bylaws.build.outputs import Output

        return (*(Output(page.path, page.text, page.governance.files) for page in self.pages), *self.exports)

    def scanned(self) -> tuple[str, ...]:
        """Where hand-written files may ask for generated text, and where orphans are looked for."""
        by_hand = [path for body in self.bodies for path in body.by_hand]
        folders = [governance.folder for governance in self.governances if governance.folder]
        return scanned(self.root, folders, by_hand, is_shared=self.is_shared)


def build_root(
    root: Path,
    data: str = DATA_FOLDER,
    today: date | None = None,
    before: Built | None = None,
    keep: bool = False,
) -> Built:
    """Read every body under a root; rules that depend on the day run only if one is given.

    `before` is what was made of the root earlier: bodies whose files are the same are not made again. With
    `keep`, what was made of them in earlier runs is used, and what is made is kept.

    Raises:
        Refused: when there is no data at all. Problems of the data itself are part of the result.
    """
    known = {body.reading.sources.folder: body for body in before.bodies} if before and before.root == root else {}
    readings = readings_under(root, find_bodies(root, data), {} if today else known)
    beside = {reading.body.project.id: reading for reading in readings if reading.body}
    keeping = _keeping(root) if keep else None
    bodies = (build_body(it, today, beside, known.get(it.sources.folder), keeping) for it in readings)
    return Built(root, tuple(bodies))


def _keeping(root: Path) -> Keeping | None:
    from bylaws.build.keeping import kept_for

    return kept_for(root)


def _has_errors(problems: Sequence[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def scanned(root: Path, folders: Sequence[str], by_hand: Sequence[str], *, is_shared: bool) -> tuple[str, ...]:
    """Where hand-written files may ask for generated text, and where orphans are looked for.

    `folders` are the output folders of the bodies, `by_hand` the pages that somebody writes by hand.
    """
    at_root = [name for name, _ in seen.names(root) if name.endswith(".md")]
    folders = [*([OUTPUT_FOLDER] if is_shared else ["docs", ".github"]), *folders]
    own = [path for path in by_hand if seen.kind(root / path) == seen.FILE]
    return (*at_root, *own, *(name for name in dict.fromkeys(folders) if seen.kind(root / name) == seen.FOLDER))


def same_ids(ids: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    """Two bodies under one root must not have one id: their pages would have one path."""
    first: dict[str, Place] = {}
    for name, place in ids:
        if name in first:
            related = ((first[name], "the other one"),)
            message = f"two bodies have the id `{name}`"
            yield SAME_ID.at(place, message, "give each body an id of its own", related=related)
        first.setdefault(name, place)
