"""Which documents are pages of a site generator, and which links only that generator can follow."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from functools import cached_property
from typing import Final

from bylaws.markdown.reading import Document, Link
from bylaws.patterns import late
from bylaws.structs import struct

MARKDOWN: Final = (".md", ".markdown")


@struct
class Generator:
    """A program that makes a site: by which files beside the content it is known, and in which folders that stands."""

    name: str
    marks: tuple[str, ...]
    content: tuple[str, ...]


_JEKYLL: Final = "Jekyll"
_MDBOOK: Final = "mdBook"
_SPHINX: Final = "Sphinx"
ELSEWHERE: Final = "a generator elsewhere"
GENERATORS: Final = (
    Generator("Hugo", ("hugo.*", "config.toml", "config.yaml"), ("content/",)),
    Generator(
        "Docusaurus", ("docusaurus.config.*",), ("docs/", "blog/", "versioned_docs/", "src/", "i18n/", "community/")
    ),
    Generator(_JEKYLL, ("_config.yml", "_config.yaml"), ("",)),
    Generator("MkDocs", ("mkdocs.yml", "mkdocs.yaml"), ("docs/",)),
    Generator("ProperDocs", ("properdocs.yml", "properdocs.yaml"), ("docs/",)),
    Generator("Zensical", ("zensical.toml",), ("docs/",)),
    Generator(_MDBOOK, ("book.toml",), ("src/",)),
    Generator("VitePress", (".vitepress", ".vuepress"), ("",)),
    Generator("Antora", ("antora.yml",), ("modules/",)),
    Generator("Astro", ("astro.config.*",), ("src/content/", "src/pages/")),
    Generator("MyST", ("myst.yml", "myst.yaml"), ("",)),
    Generator(_SPHINX, ("conf.py",), ("",)),
)
_SITES: Final = ("website", "site", "docs", "www", "web", "doc", "")
"""Folders in which repositories keep the files of their site."""
_FRONT_MATTER: Final = late(
    r"---\n(?:.*\n)*?(?:linkTitle|weight|slug|sidebar_\w+|nav_order|permalink|aliases)[ \t]*:.*\n(?:.*\n)*?---\s"
)
"""What only the generator of a site reads, at the top of a page."""
_TEMPLATE: Final = late(r"^\{\{[#*/>]", re.MULTILINE)
"""What stands alone on a line where a document is one part of another one, and its links count from there."""
_PARTS: Final = frozenset({"_includes", "include", "includes", "options", "partials", "snippets"})
"""Folders of documents that are parts of those in the folder above."""
_IN_THE_SITE: Final = late(r"(?:/|\.\.?/)?[\w./-]*\w")
"""An address without a host."""
_FEWEST: Final = 5
"""No mistake is made as often: as many documents have links to pages, or as many folders miss the same file."""


class Sites:
    """The sites whose pages are among some documents."""

    def __init__(
        self,
        documents: Mapping[str, Document],
        names: Callable[[str], Collection[str] | None],
        has: Callable[[str], bool],
        text: Callable[[str], str],
    ) -> None:
        """`names` are those in a folder, `has` says whether a path is there, and `text` what stands in a file."""
        self._documents = documents
        self._names = names
        self._has = has
        self._text = text
        self._by_folder: dict[str, tuple[str, str]] = {}
        self._generators_in: dict[str, Sequence[Generator]] = {}

    def of(self, path: str) -> str:
        """The generator of the site that a document is a page of, such as `Hugo`; empty for all others."""
        (found, _), document = self._above(path), self._documents.get(path)
        if not found and document and _FRONT_MATTER.match(document.text):
            return self._beside  # sites take pages in from other folders too
        if found == _JEKYLL and document and not document.text.startswith("---"):
            found = ""  # it has no front matter, so it is read as it stands
        if not found and path.partition("/")[0] in self._of_pages:
            return ELSEWHERE
        return found

    def resolves(self, document: Document, link: Link) -> bool:
        """Whether a link is one that the generator of a site resolves, in ways that are not known here."""
        path = link.address.partition("#")[0].partition("?")[0]
        if _TEMPLATE.search(document.text) or self._is_brought_in(document, path):
            return True
        if path.lower().endswith(MARKDOWN) and not path.startswith("/"):
            found, content = self._above(document.path)
            if found and posixpath.basename(path) in self._made:
                return True
            return found == _MDBOOK and not _joined(document, path).startswith(content)  # in another book of the host
        return bool(self.of(document.path)) or self._is_page_beside(document, path)

    def settings(self, path: str) -> str:
        """The settings of the site that a document is a page of; empty where there is none, or none in one file."""
        name = self.of(path)
        marks = next((generator.marks for generator in GENERATORS if generator.name == name), ())
        for folder in (*folders_above(path), ""):
            found = [mark for mark in marks if mark in (self._names(folder) or ())]
            if found:
                return self._text(posixpath.join(folder, found[0]))
        return ""

    def _above(self, path: str) -> tuple[str, str]:
        """The generator in one of the folders above a document, and the folder of its pages."""
        folder = posixpath.dirname(path)
        if folder not in self._by_folder:
            self._by_folder[folder] = self._found_above(f"{folder}/" if folder else "")
        return self._by_folder[folder]

    def _found_above(self, folder: str) -> tuple[str, str]:
        above = folder
        while True:
            for generator in GENERATORS:
                content = next((it for it in generator.content if folder.startswith(above + it)), None)
                if content is not None and generator in self._generators(above.rstrip("/")):
                    return generator.name, above + content
            if not above:
                return "", ""
            above = above[: above.rstrip("/").rfind("/") + 1]

    def _generators(self, folder: str) -> Sequence[Generator]:
        """The generators whose files stand in a folder."""
        if folder not in self._generators_in:
            beside = self._names(folder) or ()
            found = [it for it in GENERATORS if any(fnmatch(name, mark) for mark in it.marks for name in beside)]
            self._generators_in[folder] = [it for it in found if folder or it.name != _SPHINX]
        return self._generators_in[folder]

    @cached_property
    def _beside(self) -> str:
        """The generator whose files stand where repositories keep their site."""
        return next((generator.name for folder in _SITES for generator in self._generators(folder)), "")

    @cached_property
    def _of_pages(self) -> Collection[str]:
        """The folders whose documents link each other as the pages of a site, such as `../rules/indent`.

        They are published from another repository. One link like this is a mistake: on GitHub, it leads nowhere.
        """
        found: dict[str, set[str]] = defaultdict(set)
        for document in self._documents.values():
            top, slash, _ = document.path.partition("/")
            if slash and any(self._is_page(document, link.address.partition("#")[0]) for link in document.links):
                found[top].add(document.path)
        return {top for top, pages in found.items() if len(pages) >= _FEWEST}

    @cached_property
    def _made(self) -> Collection[str]:
        """Names of Markdown files that the generator makes: pages link one in many folders, and none of them has it."""
        missing: dict[str, set[str]] = defaultdict(set)
        for document in self._documents.values():
            for link in document.links if self._above(document.path)[0] else ():
                path = link.address.partition("#")[0]
                if path.lower().endswith(MARKDOWN) and "://" not in path and not self._has(_joined(document, path)):
                    missing[posixpath.basename(path)].add(posixpath.dirname(_joined(document, path)))
        return {name for name, folders in missing.items() if len(folders) >= _FEWEST}

    def _is_page(self, document: Document, path: str) -> bool:
        """Whether there is no such file, but one from which a page with this address would be made.

        A site counts an address that begins with `/` from the folder of its pages, which is one of those above.
        """
        stem = path.removesuffix(".html").rstrip("/")
        if not _IN_THE_SITE.fullmatch(stem) or path.endswith((".md/", ".markdown/")):
            return False
        if path.startswith("/"):
            folders = ("", *folders_above(document.path))
            return any(self._is_only_page(normal(posixpath.join(above, stem.lstrip("/")))) for above in folders)
        return self._is_only_page(_joined(document, stem))

    def _is_only_page(self, where: str) -> bool:
        return not where.startswith("..") and not self._has(where) and self._has(f"{where}.md")

    def _is_brought_in(self, document: Document, path: str) -> bool:
        """Whether a link counts from the folder above, where a document that is a part of others is brought in."""
        above = posixpath.dirname(posixpath.dirname(document.path))
        return is_part(document.path) and any(
            self._has(f"{normal(posixpath.join(above, path))}{end}") for end in ("", ".in")
        )

    def _is_page_beside(self, document: Document, path: str) -> bool:
        """Whether a link is the address of a page beside its own, as a site in another repository has them.

        There, each page is a folder: `../basics/` is right in `functions.md`, where `basics.md` stands beside it.
        """
        if not (document.text.startswith("---\n") and path.endswith("/")):
            return False
        here = posixpath.splitext(document.path)[0]
        return self._has(f"{normal(posixpath.join(here, path))}.md")


def is_part(path: str) -> bool:
    """Whether a document is a part of those in the folder above, by the name of its own."""
    return posixpath.basename(posixpath.dirname(path)) in _PARTS


def folders_above(path: str) -> Iterator[str]:
    """The folders in which a file or folder stands, the nearest first, without the root."""
    while path := posixpath.dirname(path):
        yield path


def _joined(document: Document, path: str) -> str:
    return normal(posixpath.join(posixpath.dirname(document.path), path))


def normal(path: str) -> str:
    """A path without `.` and `..` in it; empty for the folder itself."""
    joined = posixpath.normpath(path)
    return "" if joined == "." else joined
