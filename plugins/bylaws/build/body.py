"""One body: read at once; judged, rendered and exported when that is asked for. Nothing here writes.

Other bodies matter only where this one names them. So what was made of a body is still right as long as its files are,
and those of the bodies that it names: a server that builds a site again and again makes only those bodies anew that
somebody has edited.

What makes pages, judges and exports is imported where it is used: reading a body takes a third of the time.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, TypeVar

from bylaws.body.files import Reading, Sources, is_current, read_body
from bylaws.body.governance import Governance
from bylaws.model.body import Body
from bylaws.model.documents import PageOptions
from bylaws.model.exports import Copy
from bylaws.problems import Problem, Severity
from bylaws.rules.reading import OUTSIDE_ROOT
from bylaws.source import Node

if TYPE_CHECKING:
    from bylaws.build.keeping import Keeping, Record
    from bylaws.build.rendering import Rendering
    from bylaws.formats import Export, Exported

V = TypeVar("V")

OUTPUT_FOLDER: Final = "governance"
"""Where several bodies that share a data folder have their output folders."""


class BuiltBody:
    """Everything that can be made of one body."""

    def __init__(
        self, reading: Reading, today: date | None = None, beside: Mapping[str, Reading] | None = None
    ) -> None:
        self.reading = reading
        self.kept: Record | None = None
        """What is known of it from earlier runs."""
        self.today = today
        """The day for the rules that depend on one; without it, they do not run."""
        self.beside = {} if beside is None else beside
        """All bodies in the same data as they were read, by id."""
        self.governance = _governance(reading, _Bodies(self.beside))

    @property
    def named(self) -> Mapping[str, Reading]:
        """The other bodies whose people have a part in this one, as far as they are in the same data."""
        names = self.governance.roster.guests.named if self.governance else frozenset()
        return {name: self.beside[name] for name in sorted(names) if name in self.beside}

    @property
    def is_shared(self) -> bool:
        """Whether its data folder holds other bodies too."""
        return self.reading.sources.shared

    @property
    def by_hand(self) -> tuple[str, ...]:
        """The paths of pages that somebody writes by hand, relative to the root."""
        return self.documents.by_hand if self.documents else ()

    @cached_property
    def findings(self) -> tuple[Problem, ...]:
        """What is wrong with its data."""
        if self.kept:
            return self.kept.findings(self.today, self._judged)
        return self._judged()

    def _judged(self) -> tuple[Problem, ...]:
        from bylaws.checks.data import check_data

        if self.governance is None:
            return self.reading.problems
        found = check_data(self.governance, self.today, is_whole=not self.reading.problems)
        return (*self.reading.problems, *found, *_outside(self.governance))

    @cached_property
    def is_sound(self) -> bool:
        """Whether the data has no errors. Pages of unsound data would only add problems that follow from the first."""
        if self.governance is None or self.reading.problems or self.kept or "findings" in self.__dict__:
            found: Iterable[Problem] = self.findings
        else:  # warnings take four times as long, and nobody has asked for them yet
            from bylaws.checks.data import check_errors

            found = (*check_errors(self.governance), *_outside(self.governance))
        return not any(problem.severity is Severity.ERROR for problem in found)

    @cached_property
    def documents(self) -> Rendering | None:
        """Its pages; none of unsound data."""
        from bylaws.build.rendering import Rendering

        if self.governance is None or not self.is_sound:
            return None
        return Rendering(self.governance, self.reading.own, is_shared=self.is_shared, kept=self.kept)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with its data and with its pages."""
        return (*self.findings, *(self.documents.problems if self.documents else ()))

    @cached_property
    def api(self) -> Mapping[str, str]:
        """Its files of the API, by their path."""
        from bylaws.formats.json import body_files

        if self.governance is None:
            return {}
        make = partial(body_files, self.governance)
        return self.kept.files(make) if self.kept else make()

    def export(self, export: Export, *, in_place: bool = False) -> Exported:
        """One export: with its files at their usual paths, or `in_place`, where they are kept below the root.

        That is where the data says, else at the usual path: in the output folder of the body where several share a data
        folder, else in the root.
        """
        from bylaws.formats import Pages, exported

        assert self.governance is not None
        documents = self._documents  # formats that ask for no page get along without all pages
        pages = Pages(
            _Deferred(lambda: documents().names, lambda name: documents().path(name)),
            _Deferred(lambda: documents().names, lambda name: documents().anchors(name)),
        )
        if not in_place:
            return exported(self.governance, export, pages)
        return exported(self.governance, export, pages, at=self.place_of(export))

    def place_of(self, export: Export) -> str:
        """Where an export is kept below the root: a file, or a folder with files."""
        from bylaws.formats import options

        assert self.governance is not None
        given = options(self.governance, export)
        folder = self.governance.folder if self.is_shared else ""
        return posixpath.join(folder, given.path if given and given.path else export.path)

    def _documents(self) -> Rendering:
        assert self.documents is not None
        return self.documents


class _Bodies(Mapping[str, Body]):
    """Bodies out of what was read of them, each when it is asked for."""

    def __init__(self, readings: Mapping[str, Reading]) -> None:
        self._readings = readings

    def __getitem__(self, name: str) -> Body:
        body = self._readings[name].body
        if body is None:
            raise KeyError(name)
        return body

    def __iter__(self) -> Iterator[str]:
        return iter(self._readings)

    def __len__(self) -> int:
        return len(self._readings)


class _Deferred(Mapping[str, V]):
    """Values that are worked out when somebody asks for one of them."""

    def __init__(self, names: Callable[[], Collection[str]], value: Callable[[str], V]) -> None:
        self._names = names
        self._value = value

    def __getitem__(self, name: str) -> V:
        if name not in self._names():
            raise KeyError(name)
        return self._value(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())


def readings_under(
    root: Path, found: Sequence[Sources], before: Mapping[str, BuiltBody] | None = None
) -> Sequence[Reading]:
    """Every body as it is read. `before`: what was made earlier, by its folder; what is the same is not read again."""

    def read(sources: Sources) -> Reading:
        earlier = before.get(sources.folder) if before else None
        if earlier and earlier.reading.sources == sources and is_current(root, earlier.reading):
            return earlier.reading
        return read_body(root, sources)

    return [read(sources) for sources in found]


def build_body(
    reading: Reading,
    today: date | None = None,
    beside: Mapping[str, Reading] | None = None,
    before: BuiltBody | None = None,
    keeping: Keeping | None = None,
) -> BuiltBody:
    """A body to be asked.

    `before` is what was made of it earlier: it stays where it was made without a day of the same reading, and of the
    same readings of the bodies that it names.
    """
    made = BuiltBody(reading, today, beside)
    if before and before.reading is reading and not today and not before.today and _same_beside(before, made):
        return before
    if keeping:
        names_any = made.governance is not None and bool(made.governance.roster.guests.named)
        made.kept = keeping.of(reading, made.named, frozenset(made.beside if names_any else ()))
    return made


def _same_beside(one: BuiltBody, other: BuiltBody) -> bool:
    """Whether two makings of a body have the same bodies beside them, as far as it names them."""
    same = one.beside.keys() == other.beside.keys()
    return same and all(one.beside[name] is reading for name, reading in other.named.items())


def _governance(reading: Reading, others: Mapping[str, Body]) -> Governance | None:
    if reading.body is None:
        return None
    unread = frozenset(name for document in reading.documents for name in document.unread)
    return Governance(reading.body, reading.sources.files, _output_folder(reading), unread, others)


def _output_folder(reading: Reading) -> str:
    assert reading.body is not None
    given = reading.body.documents.folder
    if given is not None:
        folder = posixpath.normpath(given)
        return "" if folder == "." else folder
    return posixpath.join(OUTPUT_FOLDER, reading.body.project.id) if reading.sources.shared else ""


def _outside(governance: Governance) -> Iterator[Problem]:
    """Paths in `documents` and `exports` that lead out of the root, each at its place."""
    documents = governance.body.documents
    named: list[tuple[Node, str, str | None]] = [(documents, "folder", documents.folder)]
    for node in (
        *documents.given().values(),
        *documents.pages.values(),
        *documents.site.given().values(),
        *governance.body.exports.given().values(),
    ):
        if isinstance(node, PageOptions | Copy):
            named.append((node, "path", node.path))
    for node, key, path in named:
        if path and (path.startswith(("/", "\\")) or ".." in PurePosixPath(path.replace("\\", "/")).parts):
            message = f"`{path}` leads out of the root"
            yield OUTSIDE_ROOT.at(node.place(key), message, "write a path below the root")
