"""From a root to everything that can be made of it: all bodies, and what they have together. Nothing here writes.

The commands and the MkDocs plugin stand on this; what they differ in is what they do with the result.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from bylaws import formats as exports
from bylaws.body.files import DATA_FOLDER, find_bodies
from bylaws.body.governance import Governance
from bylaws.build.body import OUTPUT_FOLDER, BuiltBody, Page, Site, build_body
from bylaws.build.outputs import Insert, Output
from bylaws.checks.exceptions import judged
from bylaws.checks.settings import read_settings
from bylaws.formats import Export, Exported
from bylaws.formats.json import VERSION, index_files
from bylaws.pages.composing.portal_list import bodies as list_of_bodies
from bylaws.pages.site import portal
from bylaws.pages.site.assembling import FRONT
from bylaws.problems import Place, Problem, Severity, ordered
from bylaws.rules.files import SAME_ID


@dataclass(frozen=True)
class Built:
    """Everything that was made of a root. With problems that are errors, `pages` may be incomplete."""

    root: Path
    bodies: tuple[BuiltBody, ...] = ()
    problems: tuple[Problem, ...] = ()
    exports: tuple[Output, ...] = ()
    """The copies for other tools that are kept in the repository."""
    refused: tuple[Problem, ...] = ()
    """What forbids some of these copies: they stay as they are, and nothing else is kept from being written."""

    @cached_property
    def governances(self) -> tuple[Governance, ...]:
        """All bodies that could be read."""
        return tuple(body.governance for body in self.bodies if body.governance)

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages of all sound bodies."""
        return tuple(page for body in self.bodies for page in body.pages)

    @cached_property
    def inserts(self) -> Mapping[str, Insert]:
        """What hand-written files may ask for, by name."""
        found = {name: insert for body in self.bodies for name, insert in body.inserts.items()}
        if self.is_shared:
            entries = [entry for body in self.bodies if (entry := body.entry)]
            files = tuple(name for body in self.bodies for name in body.reading.sources.files)
            found["bodies"] = Insert("bodies", lambda at: list_of_bodies(entries, at), files)
        return found

    @property
    def is_shared(self) -> bool:
        """Whether several bodies share a data folder."""
        return any(body.is_shared for body in self.bodies)

    @property
    def has_errors(self) -> bool:
        """Whether the data is unsound: nothing may be written then."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def standing(self) -> tuple[Problem, ...]:
        """The problems of the data, without those that settings or comments let stand."""
        return ordered(judged(self.problems, read_settings(self.root), (), data=self.texts))

    @property
    def standing_refusals(self) -> tuple[Problem, ...]:
        """What forbids copies, without what settings or comments let stand."""
        return ordered(judged(self.refused, read_settings(self.root), (), data=self.texts))

    @property
    def texts(self) -> dict[str, str]:
        """The texts of the data files, by path."""
        return {document.path: document.text for body in self.bodies for document in body.reading.documents}

    def outputs(self) -> tuple[Output, ...]:
        """The pages and the kept exports as files."""
        return (*(Output(page.path, page.text, page.governance.files) for page in self.pages), *self.exports)

    def api(self) -> Mapping[str, str]:
        """The files of the API by their path on a site; none, where there is no body or the data is unsound."""
        if self.has_errors or not self.governances:
            return {}
        made = {path: text for body in self.bodies for path, text in body.api.items()}
        files = {**index_files(self.governances), **made}
        return {f"api/{VERSION}/{path}": text for path, text in files.items()}

    def site(self, today: date, *, front: str | None = FRONT) -> Site:
        """The pages that only a site has; what they say of terms and meetings, they say of one day.

        `front` is the path of the first page: the overview of one body, or the list of several ones. Without it, the
        site has a first page of its own, and ours stands beside it.
        """
        wanted = read_settings(self.root)
        first = FRONT if self.is_shared else front or "overview.md"
        above = posixpath.join(self.output_folder, front or "bodies.md") if self.is_shared else None
        sites = [body.site(today, wanted, first, above) for body in self.bodies]
        pages = [page for site in sites for page in site.pages]
        if above and pages:
            pages.append(self._portal(pages, above))
        return Site(
            tuple(pages),
            {path: tabs for site in sites for path, tabs in site.tabs.items()},
            {path: text for site in sites for path, text in site.calendars.items()},
            ordered(problem for site in sites for problem in site.problems),
        )

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

    def source_of(self, page: Page) -> str | None:
        """The data file that somebody edits to change a page; None for the list of all bodies."""
        if page.name == portal.NAME:
            return None
        return self.body_of(page.governance).source_of(page)

    def body_of(self, governance: Governance) -> BuiltBody:
        """What was made of one of the bodies."""
        return next(body for body in self.bodies if body.governance is governance)

    def export(self, governance: Governance, export: Export) -> Exported:
        """One export of one body, with its files at their usual paths."""
        return self.body_of(governance).export(export)

    def scanned(self) -> tuple[str, ...]:
        """Where hand-written files may ask for generated text, and where orphans are looked for."""
        at_root = sorted(path.name for path in self.root.glob("*.md"))
        folders = [OUTPUT_FOLDER] if self.is_shared else ["docs", ".github"]
        folders += [governance.folder for governance in self.governances if governance.folder]
        return (*at_root, *(name for name in dict.fromkeys(folders) if (self.root / name).is_dir()))


def build_root(root: Path, data: str = DATA_FOLDER, today: date | None = None, before: Built | None = None) -> Built:
    """Read, judge and render every body under a root; rules that depend on the day run only if one is given.

    `before` is what was made of the root earlier: bodies whose files are the same are not made again.

    Raises:
        Refused: when there is no data at all. Problems of the data itself are part of the result.
    """
    known = {body.reading.sources.folder: body for body in before.bodies} if before and before.root == root else {}
    bodies = [build_body(root, sources, today, known.get(sources.folder)) for sources in find_bodies(root, data)]
    problems = [problem for body in bodies for problem in body.problems]
    problems += _same_ids([body.governance for body in bodies if body.governance])
    built = Built(root, tuple(bodies), ordered(problems))
    return built if built.has_errors else _with_exports(built)


def _with_exports(built: Built) -> Built:
    """With the exports that are kept in the repository, and what forbids some of them.

    What an export leaves out is said by `bylaws export`, not each time: most of it is as the body wants it to be.
    """
    refused: list[Problem] = []
    outputs: list[Output] = []
    for body in built.bodies:
        assert body.governance is not None
        for export in exports.kept(body.governance):
            made = body.export(export, in_place=True)
            refused += (problem for problem in made.problems if problem.severity is Severity.ERROR)
            outputs += (Output(file.path, file.text, body.governance.files, file.comment) for file in made.files)
    return replace(built, exports=tuple(outputs), refused=ordered(refused))


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
            problems.append(SAME_ID.at(place, message, "give each body an id of its own", related=related))
        first.setdefault(project.id, place)
    return problems
