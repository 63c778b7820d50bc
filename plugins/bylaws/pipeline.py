"""From a root to everything that can be made of it: read, judged, rendered. Nothing here writes.

The commands and the MkDocs plugin stand on this; what they differ in is what they do with the result.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from bylaws import exports, rules
from bylaws.api import VERSION, api_files
from bylaws.exceptions import in_yaml, judged
from bylaws.exports import Export, Exported, Pages, calendar, readme
from bylaws.governance import Governance
from bylaws.outputs import Insert, Output
from bylaws.pages import all_pages
from bylaws.pages.compose import Composer, Rendered
from bylaws.pages.links import closed
from bylaws.pages.portal import PortalEntry, bodies
from bylaws.problems import Place, Problem, Severity, ordered
from bylaws.reader import DATA_FOLDER, Reading, Sources, find_bodies, read_body
from bylaws.settings import read_settings
from bylaws.shape import Node
from bylaws.site import portal
from bylaws.site.assembling import FRONT, site_of
from bylaws.site.pictures import NOBODYS, files

OUTPUT_FOLDER: Final = "governance"
"""Where several bodies that share a data folder have their output folders."""


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
    pictures: Mapping[str, bytes]
    """Of people, by their path."""
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """Everything that was made of a root. With problems that are errors, `pages` may be incomplete."""

    root: Path
    readings: tuple[Reading, ...]
    governances: tuple[Governance, ...]
    pages: tuple[Page, ...]
    inserts: Mapping[str, Insert]
    problems: tuple[Problem, ...]
    exports: tuple[Output, ...] = ()
    """The copies for other tools that are kept in the repository."""
    rendered: tuple[tuple[Composer, tuple[Rendered, ...]], ...] = ()
    """The documents of each sound body, as they were before their links were closed."""

    @property
    def is_shared(self) -> bool:
        """Whether several bodies share a data folder."""
        return any(reading.sources.shared for reading in self.readings)

    @property
    def has_errors(self) -> bool:
        """Whether the data is unsound: nothing may be written then."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def standing(self) -> tuple[Problem, ...]:
        """The problems of the data, without those that settings or comments let stand."""
        return ordered(judged(self.problems, read_settings(self.root), (), data=self.texts))

    @property
    def texts(self) -> dict[str, str]:
        """The texts of the data files, by path."""
        return {document.path: document.text for reading in self.readings for document in reading.documents}

    def outputs(self) -> tuple[Output, ...]:
        """The pages and the kept exports as files."""
        return (*(Output(page.path, page.text, page.governance.files) for page in self.pages), *self.exports)

    def pages_of(self, governance: Governance) -> Pages:
        """Where the pages of one body are in the repository that it governs.

        Where several bodies share a data folder, the output folder of each stands for such a repository.
        """
        found = [page for page in self.pages if page.governance is governance]
        top = governance.folder if self.is_shared and governance.folder else "."
        paths = {page.name: posixpath.relpath(page.path, top) for page in found}
        return Pages(paths, {page.name: page.anchors for page in found})

    def api(self) -> Mapping[str, str]:
        """The files of the API by their path on a site; none, where there is no body or the data is unsound."""
        return {} if self.has_errors or not self.governances else api_files(self.governances, f"api/{VERSION}")

    def site(self, today: date, *, front: str | None = FRONT, pictures: Mapping[str, bytes] = NOBODYS) -> Site:
        """The pages that only a site has; what they say of terms and meetings, they say of one day.

        `front` is the path of the first page: the overview of one body, or the list of several ones. Without it, the
        site has a first page of its own, and ours stands beside it. `pictures` are those of GitHub accounts, in lower
        case; only bodies that want them show them.
        """
        pages: list[Page] = []
        tabs: dict[str, str] = {}
        calendars: dict[str, str] = {}
        shown: dict[str, bytes] = {}
        problems: list[Problem] = []
        for composer, documents in self.rendered:
            governance = composer.governance
            paths = files(governance, pictures)
            found = site_of(
                composer,
                documents,
                labels={page.module.NAME: page.title for page in documents},
                today=today,
                findings=self._findings(governance, today),
                let_stand=self._let_stand(governance),
                front=FRONT if self.is_shared else front or "overview.md",
                pictures=paths,
            )
            pages += (Page(governance, it.name, it.title, it.path, it.text, {}, it.anchors) for it in found.pages)
            tabs |= found.tabs
            calendars |= self._calendars(governance)
            shown |= {posixpath.join(governance.folder, path): pictures[account] for account, path in paths.items()}
            problems += found.problems
        if self.is_shared and pages:
            pages.append(self._portal(pages, posixpath.join(self.output_folder, front or "bodies.md")))
        return Site(tuple(pages), tabs, calendars, shown, ordered(problems))

    def _portal(self, pages: Sequence[Page], at: str) -> Page:
        firsts = {page.governance.body.project.id: page.path for page in reversed(pages)}
        bodies = [
            (governance, firsts[governance.body.project.id])
            for governance in self.governances
            if governance.body.project.id in firsts
        ]
        return Page(self.governances[0], portal.NAME, portal.TITLE, at, portal.portal(bodies, at), {})

    @property
    def output_folder(self) -> str:
        """The folder in which the output folders of all bodies are."""
        return posixpath.commonpath([governance.folder for governance in self.governances] or [""])

    def _calendars(self, governance: Governance) -> Mapping[str, str]:
        made = export(self, governance, calendar)
        return {posixpath.join(governance.folder, file.path): file.text for file in made.files}

    def _findings(self, governance: Governance, today: date) -> tuple[Problem, ...]:
        """What is wrong with the data of one body on one day, without what settings or comments let stand."""
        found = rules.run(governance, today)
        return ordered(judged(found, read_settings(self.root), (), data=self.texts))

    def _let_stand(self, governance: Governance) -> list[tuple[tuple[str, ...], str, str]]:
        """The findings that comments in the data of one body let stand: rules, reason and place of each comment."""
        documents = self._reading_of(governance).documents
        comments = (comment for document in documents for comment in in_yaml(document.path, document.text))
        return [(comment.rules, comment.reason, str(comment.place)) for comment in comments]

    def _reading_of(self, governance: Governance) -> Reading:
        return next(found for found in self.readings if found.sources.files == governance.files)

    def source_of(self, page: Page) -> str | None:
        """The data file that somebody edits to change a page: the one with its main subject; None for the list of all
        bodies."""
        if page.name == portal.NAME:
            return None
        subjects = {
            "governance": "project", "maintainers": "people", "conduct": "code_of_conduct", "overview": "project",
            "levels": "ladder", "calendar": "meetings",
        }  # fmt: skip
        key = subjects.get(page.name, page.name)
        documents = self._reading_of(page.governance).documents
        return next((found.path for found in documents if key in found.data), page.governance.files[0])

    def scanned(self) -> tuple[str, ...]:
        """Where hand-written files may ask for generated text, and where orphans are looked for."""
        at_root = sorted(path.name for path in self.root.glob("*.md"))
        folders = [OUTPUT_FOLDER] if self.is_shared else ["docs", ".github"]
        folders += [governance.folder for governance in self.governances if governance.folder]
        return (*at_root, *(name for name in dict.fromkeys(folders) if (self.root / name).is_dir()))


def build(root: Path, data: str = DATA_FOLDER, today: date | None = None) -> Built:
    """Read, judge and render every body under a root; rules that depend on the day run only if one is given.

    Raises:
        Refused: when there is no data at all. Problems of the data itself are part of the result.
    """
    readings = tuple(read_body(root, sources) for sources in find_bodies(root, data))
    problems = [problem for reading in readings for problem in reading.problems]
    governances: list[Governance] = []
    pages: list[Page] = []
    inserts: dict[str, Insert] = {}
    entries: list[PortalEntry] = []
    documents: list[tuple[Composer, tuple[Rendered, ...]]] = []
    for reading in readings:
        if reading.body is None:
            continue
        unread = frozenset(name for document in reading.documents for name in document.unread)
        governance = Governance(reading.body, reading.sources.files, _output_folder(reading), unread)
        governances.append(governance)
        found = rules.run(governance, today, is_whole=not reading.problems)
        problems += found
        outside = _outside(governance)
        problems += outside
        if any(problem.severity is Severity.ERROR for problem in (*reading.problems, *found, *outside)):
            continue  # pages of unsound data would only add problems that follow from the first ones
        composer = Composer(governance, all_pages(), reading.own)
        rendered = composer.render()
        problems += composer.problems
        body_pages, body_inserts = _placed(governance, rendered, reading.sources)
        pages += body_pages
        inserts |= body_inserts
        documents.append((composer, rendered))
        entries.append(PortalEntry(composer.words, {page.name: (page.title, page.path) for page in body_pages}))
    problems += _same_ids(governances)
    if any(reading.sources.shared for reading in readings):
        files = tuple(name for reading in readings for name in reading.sources.files)
        inserts["bodies"] = Insert("bodies", lambda at: bodies(entries, at), files)
    built = Built(
        root, readings, tuple(governances), tuple(pages), inserts, ordered(problems), rendered=tuple(documents)
    )
    return built if built.has_errors else _with_exports(built)


def _with_exports(built: Built) -> Built:
    """With the exports that are kept in the repository, and what forbids them.

    What an export leaves out is said by `bylaws export`, not each time: most of it is as the body wants it to be.
    """
    problems = list(built.problems)
    outputs: list[Output] = []
    for governance in built.governances:
        for module in exports.kept(governance):
            made = export(built, governance, module, in_place=True)
            problems += (problem for problem in made.problems if problem.severity is Severity.ERROR)
            outputs += (Output(file.path, file.text, governance.files, file.comment) for file in made.files)
    return replace(built, problems=ordered(problems), exports=tuple(outputs))


def export(built: Built, governance: Governance, module: Export, *, in_place: bool = False) -> Exported:
    """One export of one body: with its files at their usual paths, or `in_place`, where they are kept below the root.

    That is where the data says, else at the usual path: in the output folder of the body where several share a data
    folder, else in the root.
    """
    pages = built.pages_of(governance)
    if not in_place:
        return exports.exported(governance, module, pages)
    given = exports.options(governance, module)
    folder = governance.folder if built.is_shared else ""
    path = given.path if given and given.path else module.PATH
    return exports.exported(governance, module, pages, at=posixpath.join(folder, path))


def _output_folder(reading: Reading) -> str:
    assert reading.body is not None
    given = reading.body.documents.folder
    if given is not None:
        return "" if given == "." else given.rstrip("/")
    return posixpath.join(OUTPUT_FOLDER, reading.body.project.id) if reading.sources.shared else ""


def _placed(
    governance: Governance, rendered: Sequence[Rendered], sources: Sources
) -> tuple[list[Page], dict[str, Insert]]:
    """Pages with their links closed, and their sections as text that other files may ask for."""
    anchors = {page.path: page.anchors for page in rendered}
    folder = governance.folder
    pages: list[Page] = []
    inserts: dict[str, Insert] = {}
    prefix = f"{governance.body.project.id}/" if sources.shared else ""
    for page in rendered:
        path = posixpath.join(folder, page.path)
        text = closed(page.text, path, folder, anchors)
        pages.append(Page(governance, page.module.NAME, page.title, path, text, page.figures, page.anchors))
        for section, text in page.sections.items():
            name = f"{prefix}{page.module.NAME}/{section}"
            inserts[name] = Insert(name, _for_file(text, folder, anchors), governance.files)
    name = f"{prefix}{readme.NAME}"
    places = Pages({page.name: page.path for page in pages}, {page.name: page.anchors for page in pages})
    shared = sources.shared
    inserts[name] = Insert(name, lambda at: readme.links(governance, places, at, is_shared=shared), governance.files)
    return pages, inserts


def _for_file(text: str, folder: str, anchors: Mapping[str, frozenset[str]]) -> Callable[[str], str]:
    return lambda at: closed(text, at, folder, anchors)


def _outside(governance: Governance) -> list[Problem]:
    """Paths in `documents` and `exports` that lead out of the root, each at its place."""
    documents = governance.body.documents
    named: list[tuple[Node, str, str | None]] = [(documents, "folder", documents.folder)]
    pages = [getattr(documents, module.NAME) for module in all_pages()]
    named += [(page, "path", page.path) for page in pages if page]
    copies = [exports.options(governance, module) for module in exports.EXPORTS]
    named += [(copy, "path", copy.path) for copy in copies if copy]
    problems: list[Problem] = []
    for node, key, path in named:
        if path and (path.startswith(("/", "\\")) or ".." in PurePosixPath(path.replace("\\", "/")).parts):
            message = f"`{path}` leads out of the root"
            problems.append(Problem(node.place(key), "outside-root", message, "write a path below the root"))
    return problems


def _same_ids(governances: Sequence[Governance]) -> list[Problem]:
    """Two bodies under one root must not have one id: their pages would have one path."""
    first: dict[str, Place] = {}
    problems: list[Problem] = []
    for governance in governances:
        project = governance.body.project
        place = project.place("id")
        if project.id in first:
            related = ((first[project.id], "the other one"),)
            message = f"two bodies have the id `{project.id}`"
            problems.append(Problem(place, "same-id", message, "give each body an id of its own", related=related))
        first.setdefault(project.id, place)
    return problems
