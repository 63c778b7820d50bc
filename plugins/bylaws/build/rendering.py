"""The pages of one sound body: each rendered once, when it is asked for. Nothing here writes."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from bylaws.body.governance import Governance
from bylaws.build.keeping import Record
from bylaws.build.outputs import Insert
from bylaws.formats import Pages, readme
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.links import closed
from bylaws.pages.composing.portal_list import PortalEntry, entry
from bylaws.pages.documents import all_pages
from bylaws.pages.lists import lists
from bylaws.pages.page import Page, Site
from bylaws.pages.unprinted import unprinted
from bylaws.problems import Problem

if TYPE_CHECKING:
    from bylaws.differences.history import Entry


class Rendering:
    """The documents of one body, and what a site has besides them."""

    def __init__(
        self, governance: Governance, own: Mapping[str, str], *, is_shared: bool, kept: Record | None = None
    ) -> None:
        self.governance = governance
        self.is_shared = is_shared
        self.composer = Composer(governance, all_pages(), own)
        self.names = tuple(module.NAME for module in self.composer.modules)
        """The names of the pages that are made."""
        known = kept.pages(governance) if kept else None
        self._kept = kept if known is None else None
        self._open: dict[str, Page] = {**(known or {})}
        self._last_site: tuple[object, Site] | None = None

    # --- where they are -----------------------------------------------------------------------------------------------

    def path(self, name: str) -> str:
        """Where a page is in the repository that the body governs.

        Where several bodies share a data folder, the output folder of each stands for such a repository.
        """
        return self.composer.paths[name] if self.is_shared else self.place(name)

    def place(self, name: str) -> str:
        """Where a page is, relative to the root."""
        return self._below(self.composer.paths[name])

    def _below(self, path: str) -> str:
        return posixpath.normpath(posixpath.join(self.governance.folder, path))

    def anchors(self, name: str) -> frozenset[str]:
        """The sections of a page that links can lead to."""
        return self._page(name).anchors

    def has_own_words(self, name: str) -> bool:
        """Whether a page has words that somebody has written for it, so that not all of them are ours."""
        module = next(module for module in self.composer.modules if name == module.NAME)
        sections = self.composer.options(module).sections.values()
        own = any(it.text or it.file or it.before or it.behind or it.by_hand for it in sections)
        return own or bool(self.governance.body.documents.words)

    # --- what is written ----------------------------------------------------------------------------------------------

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All of them, ready to be written."""
        folder = self.governance.folder
        made = [(page, posixpath.join(folder, page.path)) for page in self._made]
        return tuple(replace(page, path=path, text=self._closed(page.text, path)) for page, path in made)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with sections that the body has written itself."""
        return (*(self.composer.problems if self._pages else ()), *self._lists[1])

    def unprinted(self, asked: Collection[str]) -> Iterator[Problem]:
        """What the data says and no page does. `asked` are the names of what hand-written files ask for."""
        return unprinted(self.composer, asked, self._prefix)

    @cached_property
    def by_hand(self) -> tuple[str, ...]:
        """The paths of pages that somebody writes by hand, relative to the root."""
        return tuple(self.place(name) for name in self.names if self._is_by_hand(name))

    @cached_property
    def written_by_hand(self) -> Sequence[Page]:
        """The same as pages of a site, still without their texts: also those for which there is no data."""
        every = self.composer.every
        own = [module for module in self.composer.modules if module.NAME not in every]
        wanted = [one for one in every.values() if one.NAME not in self.composer.settings.without]
        return [
            Page(
                self.governance,
                one.NAME,
                self.composer.title(one),
                self._below(self.composer.path(one)),
                "",
                by_hand=True,
            )
            for one in (*wanted, *own)
            if self.composer.options(one).by_hand
        ]

    @cached_property
    def inserts(self) -> Mapping[str, Insert]:
        """Sections, and the links of a README, as text that other files may ask for."""
        return {name: Insert(name, text, self.governance.files) for name, text in self._texts_for_files()}

    def inserts_of(self, page: str) -> Mapping[str, Insert]:
        """The sections of one page among them, by id."""
        prefix = f"{self._prefix}{page}/"
        return {name.removeprefix(prefix): it for name, it in self.inserts.items() if name.startswith(prefix)}

    def _texts_for_files(self) -> Iterator[tuple[str, Callable[[str], str]]]:
        prefix = self._prefix
        for page in self._pages:
            for section, text in page.sections.items():
                yield f"{prefix}{page.name}/{section}", self._for_file(text)
        places = Pages({page.name: page.path for page in self.pages}, {page.name: page.anchors for page in self.pages})
        shared = self.is_shared
        for name, text in self._lists[0].items():
            yield f"{prefix}{name}", partial(_same, text)
        yield f"{prefix}{readme.NAME}", lambda at: readme.links(self.governance, places, at, is_shared=shared)

    @property
    def _prefix(self) -> str:
        """What the names of inserts begin with where several bodies have some."""
        return f"{self.governance.body.project.id}/" if self.is_shared else ""

    def _for_file(self, text: str) -> Callable[[str], str]:
        return lambda at: self._closed(text, at)

    def _closed(self, text: str, at: str) -> str:
        return closed(text, at, self.governance.folder, self._anchors)

    @cached_property
    def _pages(self) -> Sequence[Page]:
        pages = [self._page(name) for name in self.names]
        if self._kept and not self.composer.problems:
            self._kept.keep_pages(pages)
        return pages

    @cached_property
    def _anchors(self) -> Mapping[str, frozenset[str]]:
        # of a page that somebody writes by hand, no anchor is known: links lead to the page
        return {page.path: frozenset() if self._is_by_hand(page.name) else page.anchors for page in self._pages}

    @cached_property
    def _lists(self) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
        return lists(self.governance)

    @property
    def _made(self) -> Sequence[Page]:
        """The pages that are written."""
        return [page for page in self._pages if not self._is_by_hand(page.name)]

    def _is_by_hand(self, name: str) -> bool:
        return any(self.composer.options(module).by_hand for module in self.composer.modules if name == module.NAME)

    def _page(self, name: str) -> Page:
        if name not in self._open:
            self._open[name] = self.composer.page(name)
        return self._open[name]

    # --- a site -------------------------------------------------------------------------------------------------------

    @property
    def entry(self) -> PortalEntry:
        """What a list of all bodies says of this one."""
        return entry(self.composer.words, {page.name: (page.title, page.path) for page in self.pages})

    def site(
        self,
        today: date,
        findings: Sequence[Problem],
        known: Sequence[tuple[Problem, str]],
        front: str,
        above: str | None = None,
        left_out: Callable[[str], bool] | None = None,
        history: Sequence[Entry] = (),
        by_hand: Sequence[Page] = (),
    ) -> Site:
        """The pages that only a site has, as they are on one day, and the tabs for all pages.

        `findings` is what is wrong with the data on that day; `known` is what somebody lets stand, with the reason.
        `front` is the path of the first page, `above` that of the list of all bodies, relative to the root. `left_out`
        says of a path whether the site wants no page there. `by_hand` are the documents that somebody writes by hand,
        as far as they are on the site.
        """
        from bylaws.pages.site.assembling import site_of

        folder = self.governance.folder or "."
        beside = [replace(page, path=posixpath.relpath(page.path, folder)) for page in by_hand]
        asked = (today, findings, known, front, above, left_out, history, beside)
        if self._last_site is None or self._last_site[0] != asked:
            made = site_of(
                self.composer,
                (*self._made, *beside),
                today=today,
                findings=findings,
                known=known,
                front=front,
                above=above,
                left_out=left_out,
                history=history,
            )
            self._last_site = (asked, made)
        return self._last_site[1]


def _same(text: str, at: str) -> str:
    """A text that is the same wherever it stands."""
    return text
