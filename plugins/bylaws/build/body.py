"""What is made of one body: read, judged, rendered. Nothing here writes, and nothing depends on the other bodies.

So what was made of a body is still right as long as its files are: a server that builds a site again and again makes
only those bodies anew that somebody has edited.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any, Final

from bylaws import formats as exports
from bylaws.body.files import Reading, Sources, is_current, read_body
from bylaws.body.governance import Governance
from bylaws.build.outputs import Insert
from bylaws.checks.data import check_data, check_day
from bylaws.checks.exceptions import judged, let_stand
from bylaws.checks.settings import Wanted
from bylaws.formats import Export, Exported, Pages, calendar, readme
from bylaws.formats.json import body_files
from bylaws.model.documents import Page as PageOptions
from bylaws.pages.composing.compose import Composer, Rendered
from bylaws.pages.composing.links import closed
from bylaws.pages.composing.portal_list import PortalEntry
from bylaws.pages.documents import all_pages
from bylaws.pages.lists import lists
from bylaws.pages.site import site_pages
from bylaws.pages.site.assembling import FRONT, site_of
from bylaws.problems import Problem, Severity, ordered
from bylaws.source import Node

OUTPUT_FOLDER: Final = "governance"
"""Where several bodies that share a data folder have their output folders."""

_SUBJECTS: Final = {
    "governance": "project", "maintainers": "people", "conduct": "code_of_conduct", "overview": "project",
    "levels": "ladder", "calendar": "meetings",
}  # fmt: skip
"""The key of the data that a page is mostly about, where it is not called like the page."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of one body, ready to be written or served."""

    governance: Governance
    name: str
    """The key of the page in `documents`."""
    title: str
    path: str
    """Relative to the root."""
    text: str
    figures: Mapping[str, str]
    """Drawings for sites, by the Markdown in `text` that they can stand in for."""
    anchors: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Site:
    """What a site has besides the documents."""

    pages: tuple[Page, ...]
    tabs: Mapping[str, str]
    """For each document, by its path, the list of links to the pages of its body."""
    calendars: Mapping[str, str]
    """Files for calendar programs, by their path."""
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class BuiltBody:
    """Everything that was made of one body. Without a composer, its data is unsound, and it has no pages."""

    reading: Reading
    governance: Governance | None
    problems: tuple[Problem, ...]
    composer: Composer | None = None
    documents: tuple[Rendered, ...] = ()
    """The documents, before their links were closed."""
    pages: tuple[Page, ...] = ()
    inserts: Mapping[str, Insert] = field(default_factory=dict)
    _last_site: list[Any] = field(default_factory=list, compare=False)
    """What `site` was asked for last, and what it gave."""

    @property
    def is_shared(self) -> bool:
        """Whether its data folder holds other bodies too."""
        return self.reading.sources.shared

    @property
    def by_hand(self) -> tuple[str, ...]:
        """The paths of pages that somebody writes by hand, relative to the root."""
        if self.governance is None:
            return ()
        pages = [getattr(self.governance.body.documents, module.NAME) for module in all_pages()]
        named = [
            page.path or module.PATH for page, module in zip(pages, all_pages(), strict=True) if page and page.by_hand
        ]
        return tuple(posixpath.normpath(posixpath.join(self.governance.folder, path)) for path in named)

    @property
    def entry(self) -> PortalEntry | None:
        """What a list of all bodies says of it."""
        pages = {page.name: (page.title, page.path) for page in self.pages}
        return PortalEntry(self.composer.words, pages) if self.composer else None

    @property
    def places(self) -> Pages:
        """Where its pages are in the repository that it governs.

        Where several bodies share a data folder, the output folder of each stands for such a repository.
        """
        top = self.governance.folder if self.governance and self.is_shared and self.governance.folder else "."
        paths = {page.name: posixpath.relpath(page.path, top) for page in self.pages}
        return Pages(paths, {page.name: page.anchors for page in self.pages})

    @cached_property
    def api(self) -> Mapping[str, str]:
        """Its files of the API, by their path."""
        return body_files(self.governance) if self.governance else {}

    def source_of(self, page: Page) -> str:
        """The data file that somebody edits to change one of its pages: the one with its main subject."""
        key = _SUBJECTS.get(page.name, page.name)
        documents = self.reading.documents
        return next((found.path for found in documents if key in found.data), self.reading.sources.files[0])

    def export(self, export: Export, *, in_place: bool = False) -> Exported:
        """One export: with its files at their usual paths, or `in_place`, where they are kept below the root.

        That is where the data says, else at the usual path: in the output folder of the body where several share a data
        folder, else in the root.
        """
        assert self.governance is not None
        if not in_place:
            return exports.exported(self.governance, export, self.places)
        given = exports.options(self.governance, export)
        folder = self.governance.folder if self.is_shared else ""
        path = given.path if given and given.path else export.path
        return exports.exported(self.governance, export, self.places, at=posixpath.join(folder, path))

    def site(self, today: date, wanted: Wanted, front: str = FRONT, above: str | None = None) -> Site:
        """The pages that only a site has, on one day, of a body that was built without one.

        `front` is the path of the first page, `above` that of the list of all bodies, relative to the root.
        """
        asked = (today, wanted, front, above)
        if not self._last_site or self._last_site[0] != asked:
            self._last_site[:] = [asked, self._site(*asked)]
        site: Site = self._last_site[1]
        return site

    def _site(self, today: date, wanted: Wanted, front: str, above: str | None) -> Site:
        composer, governance = self.composer, self.governance
        if composer is None or governance is None:
            return Site((), {}, {}, ())
        texts = {document.path: document.text for document in self.reading.documents}
        findings = [*self.problems, *check_day(governance, today)]
        found = site_of(
            composer,
            self.documents,
            labels={page.module.NAME: page.title for page in self.documents},
            today=today,
            findings=ordered(judged(findings, wanted, (), data=texts)),
            known=let_stand(ordered(findings), wanted, texts),
            front=front,
            above=above,
        )
        pages = (Page(governance, it.name, it.title, it.path, it.text, {}, it.anchors) for it in found.pages)
        calendars = {
            posixpath.join(governance.folder, file.path): file.text for file in self.export(calendar.write).files
        }
        return Site(tuple(pages), found.tabs, calendars, found.problems)


def build_body(root: Path, sources: Sources, today: date | None = None, before: BuiltBody | None = None) -> BuiltBody:
    """Read, judge and render one body; rules that depend on the day run only if one is given.

    `before` is what was made of it earlier, without a day; it is made again only if its files are others now.
    """
    if before and before.reading.sources == sources and not today and is_current(root, before.reading):
        return before
    reading = read_body(root, sources)
    if reading.body is None:
        return BuiltBody(reading, None, reading.problems)
    unread = frozenset(name for document in reading.documents for name in document.unread)
    governance = Governance(reading.body, sources.files, _output_folder(reading), unread)
    found = check_data(governance, today, is_whole=not reading.problems)
    problems = (*reading.problems, *found, *_outside(governance))
    if any(problem.severity is Severity.ERROR for problem in problems):
        # pages of unsound data would only add problems that follow from the first ones
        return BuiltBody(reading, governance, problems)
    composer = Composer(governance, all_pages(), reading.own)
    rendered = tuple(composer.render())
    pages, inserts = _placed(governance, rendered, sources)
    own_lists, wrong = lists(governance)
    prefix = f"{governance.body.project.id}/" if sources.shared else ""
    inserts |= {f"{prefix}{name}": Insert(f"{prefix}{name}", text, sources.files) for name, text in own_lists.items()}
    made = tuple(page for page in rendered if not composer.options(page.module).by_hand)
    return BuiltBody(reading, governance, (*problems, *composer.problems, *wrong), composer, made, pages, inserts)


def _output_folder(reading: Reading) -> str:
    assert reading.body is not None
    given = reading.body.documents.folder
    if given is not None:
        folder = posixpath.normpath(given)
        return "" if folder == "." else folder
    return posixpath.join(OUTPUT_FOLDER, reading.body.project.id) if reading.sources.shared else ""


def _placed(
    governance: Governance, rendered: Sequence[Rendered], sources: Sources
) -> tuple[tuple[Page, ...], dict[str, Insert]]:
    """Pages with their links closed, and their sections as text that other files may ask for."""
    documents = governance.body.documents
    options = {page.path: getattr(documents, page.module.NAME) or PageOptions() for page in rendered}
    # of a page that somebody writes by hand, no anchor is known: links lead to the page
    anchors = {page.path: frozenset() if options[page.path].by_hand else page.anchors for page in rendered}
    folder = governance.folder
    pages: list[Page] = []
    inserts: dict[str, Insert] = {}
    prefix = f"{governance.body.project.id}/" if sources.shared else ""
    for page in rendered:
        path = posixpath.join(folder, page.path)
        if not options[page.path].by_hand:
            text = closed(page.text, path, folder, anchors)
            pages.append(Page(governance, page.module.NAME, page.title, path, text, page.figures, page.anchors))
        for section, text in page.sections.items():
            name = f"{prefix}{page.module.NAME}/{section}"
            inserts[name] = Insert(name, _for_file(text, folder, anchors), governance.files)
    name = f"{prefix}{readme.NAME}"
    places = Pages({page.name: page.path for page in pages}, {page.name: page.anchors for page in pages})
    shared = sources.shared
    inserts[name] = Insert(name, lambda at: readme.links(governance, places, at, is_shared=shared), governance.files)
    return tuple(pages), inserts


def _for_file(text: str, folder: str, anchors: Mapping[str, frozenset[str]]) -> Callable[[str], str]:
    return lambda at: closed(text, at, folder, anchors)


def _outside(governance: Governance) -> list[Problem]:
    """Paths in `documents` and `exports` that lead out of the root, each at its place."""
    documents = governance.body.documents
    named: list[tuple[Node, str, str | None]] = [(documents, "folder", documents.folder)]
    pages = [getattr(documents, module.NAME) for module in all_pages()]
    pages += [getattr(documents.site, module.NAME) for module in site_pages()]
    named += [(page, "path", page.path) for page in pages if page]
    copies = [exports.options(governance, export) for export in exports.EXPORTS]
    named += [(copy, "path", copy.path) for copy in copies if copy]
    problems: list[Problem] = []
    for node, key, path in named:
        if path and (path.startswith(("/", "\\")) or ".." in PurePosixPath(path.replace("\\", "/")).parts):
            message = f"`{path}` leads out of the root"
            problems.append(Problem(node.place(key), "outside-root", message, "write a path below the root"))
    return problems
