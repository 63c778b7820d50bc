"""A folder of Markdown files, and where the links in them lead: reads, never writes."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from bylaws.cache import seen
from bylaws.folder import Folder, missing
from bylaws.markdown.foundations import CNCF, Host
from bylaws.markdown.ours import read_ours
from bylaws.markdown.reading import Document, Link, read
from bylaws.markdown.slugs import Slugs
from bylaws.problems import Problem, Refused
from bylaws.structs import struct

MARKDOWN: Final = (".md", ".markdown")
SKIPPED: Final = frozenset(
    {"__pycache__", "node_modules", "vendor", "venv", "testdata", "third_party", "third-party", "Godeps"}
)
SHOWN_HIDDEN: Final = frozenset({".github", ".gitlab", ".project"})
"""Hidden folders in which documents stand."""

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_OWN_FILE: Final = re.compile(
    r"https?://github\.com/([\w.-]+/[\w.-]+)/(?:blob|tree)/(?:main|master|HEAD)(?:/([^?#]*))?(?:\?[^#]*)?(#.*)?",
    re.IGNORECASE,
)

_BRANCH: Final = re.compile(r"\.\./(?:main|master|HEAD)/(.+)")


@struct
class Generator:
    """A program that makes a site: by which files beside the content it is known, and in which folders that stands."""

    name: str
    marks: tuple[str, ...]
    content: tuple[str, ...]


_JEKYLL: Final = "Jekyll"
GENERATORS: Final = (
    Generator("Hugo", ("hugo.*", "config.toml", "config.yaml"), ("content/",)),
    Generator(
        "Docusaurus", ("docusaurus.config.*",), ("docs/", "blog/", "versioned_docs/", "src/", "i18n/", "community/")
    ),
    Generator(_JEKYLL, ("_config.yml", "_config.yaml"), ("",)),
    Generator("MkDocs", ("mkdocs.yml", "mkdocs.yaml"), ("docs/",)),
    Generator("VitePress", (".vitepress", ".vuepress"), ("",)),
    Generator("Antora", ("antora.yml",), ("modules/",)),
    Generator("Astro", ("astro.config.*",), ("src/content/", "src/pages/")),
)


_SOURCES: Final = (".in", ".j2", ".jinja", ".m4", ".template", ".tmpl", ".tpl")
"""What stands behind the name of a file in the name of the one that it is made from."""
_SITES: Final = ("website", "site", "docs", "www", "web", "doc", "")
"""Folders in which repositories keep the files of their site."""
_FRONT_MATTER: Final = re.compile(
    r"---\n(?:.*\n)*?(?:linkTitle|weight|slug|sidebar_\w+|nav_order|permalink|aliases)[ \t]*:.*\n(?:.*\n)*?---\s"
)
"""What only the generator of a site reads, at the top of a page."""


@struct
class Target:
    """Where a link leads inside the tree: `path` is relative to the root, and empty for the root itself."""

    path: str
    fragment: str
    outside: bool = False
    """Whether it leads out of the root, where nothing is known."""
    as_folder: bool = False
    """Whether it ends with `/`, which only a folder may."""


class Tree:
    """The files below a root, and the documents among them that are judged."""

    def __init__(
        self,
        root: Path,
        paths: Iterable[str] = (),
        *,
        texts: Mapping[str, str] | None = None,
        repository: str = "",
        slugs: Slugs = Slugs.GITHUB,
        foundation: Host | None = CNCF,
        owner: str = "",
        ours: Collection[str] = (),
        reader: Callable[[str, str], Document] = read,
    ) -> None:
        """`paths` are the documents to judge, and `texts` those that are not, or not yet, on the disk like this.

        `repository` is `owner/name` on GitHub, if known, and `owner` whose project it is, if someone else says.
        Without a `foundation`, codes of conduct are not looked at. `ours` are the paths of documents that stand as
        we have made them: only their links are judged, for their words are judged where they are written. `reader`
        reads what others have written.
        """
        self.root = root
        self.folder = Folder(root, any_name=True)
        self.repository = repository
        self.slugs = slugs
        self.foundation = foundation
        self._owner = owner.lower()
        self.texts = dict(texts or {})
        self._folders_written = {above for path in self.texts for above in _folders_above(path)}
        self._ours = frozenset(ours)
        self._reader = reader
        self._targets: dict[tuple[str, str], Target | None] = {}
        self.problems: list[Problem] = []
        self._sites: dict[str, str] = {}
        self._generators_in: dict[str, Sequence[Generator]] = {}
        self._names: dict[str, frozenset[str] | None] = {}
        self._read: dict[str, Document | None] = {}
        self.documents: dict[str, Document] = {}
        for path in sorted({*paths, *self.texts}):
            document = self.document(path)
            if document and document.text.strip():
                self.documents[path] = document

    @property
    def owner(self) -> str:
        """The account on GitHub to which the repository belongs; empty where that is not known."""
        return self._owner or self.repository.partition("/")[0].lower()

    @property
    def is_foundations(self) -> bool:
        """Whether this is the very repository in which the foundation keeps its code of conduct."""
        return (
            bool(self.repository)
            and self.foundation is not None
            and self.repository.lower() == self.foundation.repository
        )

    @cached_property
    def by_hand(self) -> tuple[Document, ...]:
        """The documents with words that somebody has written."""
        return tuple(document for document in self.documents.values() if not document.is_ours)

    # --- what is there -----------------------------------------------------------------------------------------------

    def document(self, path: str) -> Document | None:
        """A Markdown file of the tree, judged or not; None where there is none that can be read."""
        if path not in self._read:
            text = self.texts.get(path)
            if text is None:
                text = self._text(path)
            if text is None:
                self._read[path] = None
            else:
                ours = path in self._ours
                self._read[path] = read_ours(path, text, self._reader) if ours else self._reader(path, text)
        return self._read[path]

    def document_at(self, path: str) -> Document | None:
        """The same, but None for a file that is no Markdown."""
        return self.document(path) if path.lower().endswith(MARKDOWN) else None

    def _text(self, path: str) -> str | None:
        try:
            raw = self.folder.read_bytes(path)
            if raw is None:
                raise missing(path)
        except Refused as refused:
            self.problems += refused.problems
            return None
        return raw.decode("utf-8", "replace")  # what it says may still be judged

    def has(self, path: str) -> bool:
        """Whether a file or folder is there, under exactly this name."""
        if not path or self._written(path):
            return True
        folder, name = posixpath.split(path)
        return name in (self._in(folder) or ()) and self.has(folder)

    def is_built(self, path: str) -> bool:
        """Whether a file that is not there is made from one that is, such as `run.1.md` from `run.1.md.in`."""
        folder, name = posixpath.split(path)
        return any(f"{name}{ending}" in (self._in(folder) or ()) for ending in _SOURCES)

    def is_file(self, path: str) -> bool:
        """Whether this is a file, and no folder."""
        return path in self.texts or seen.kind(self.root / path) == seen.FILE

    def spelled(self, path: str) -> str | None:
        """The file or folder that a path means if case does not count; None where there is none, or several."""
        found = ""
        for part in path.split("/"):
            names = {*(self._in(found) or ()), *self._parts_written(found)}
            same = [name for name in names if _folded(name) == _folded(part)]
            if part in names:
                same = [part]
            if len(same) != 1:
                return None
            found = posixpath.join(found, same[0])
        return found

    def named(self, name: str) -> tuple[str, ...]:
        """The files of the tree that have a name, wherever they stand."""
        return self._by_name.get(name, ())

    def named_alike(self, name: str) -> tuple[str, ...]:
        """The files whose names differ from a name by case, hyphens and underscores only."""
        plain = _plain(name)
        return tuple(path for other, paths in self._by_name.items() if _plain(other) == plain for path in paths)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for parent, folders, files in seen.walk(self.root):
            folders[:] = (name for name in folders if name in SHOWN_HIDDEN or not _is_passed_over(name))
            for name in files:
                found.setdefault(name, []).append(Path(parent, name).relative_to(self.root).as_posix())
        return {name: tuple(sorted(paths)) for name, paths in found.items()}

    def anchors(self, path: str) -> Collection[str] | None:
        """The anchors of a Markdown file; None for other files, and for one of which nothing is known."""
        if not path.lower().endswith(MARKDOWN) or not self.has(path):
            return None
        document = self.document(path)
        if document is None or not document.text.strip():
            return None
        if self.slugs is Slugs.GITHUB:
            return document.anchors
        if self.slugs is Slugs.SITE:
            return document.site_anchors
        return [name for name in document.anchors if name in document.site_anchors]

    def _in(self, folder: str) -> frozenset[str] | None:
        if folder not in self._names:
            try:
                self._names[folder] = frozenset(name for name, _ in seen.names(self.root / folder))
            except (OSError, ValueError):
                self._names[folder] = None
        return self._names[folder]

    def _written(self, path: str) -> bool:
        return path in self.texts or path in self._folders_written

    def _parts_written(self, folder: str) -> Iterator[str]:
        prefix = f"{folder}/" if folder else ""
        for name in self.texts:
            if name.startswith(prefix):
                yield name.removeprefix(prefix).partition("/")[0]

    # --- sites -------------------------------------------------------------------------------------------------------

    def site(self, path: str) -> str:
        """The generator of the site that a document is a page of, such as `Hugo`; empty for all others."""
        folder = posixpath.dirname(path)
        if folder not in self._sites:
            self._sites[folder] = self._site(f"{folder}/" if folder else "")
        found, document = self._sites[folder], self.documents.get(path)
        if not found and document and _FRONT_MATTER.match(document.text):
            return self._site_elsewhere  # sites take pages in from other folders too
        if found == _JEKYLL and document and not document.text.startswith("---"):
            return ""  # it has no front matter, so it is read as it stands
        return found

    @cached_property
    def _site_elsewhere(self) -> str:
        """The generator whose files stand where repositories keep their site."""
        for folder in _SITES:
            for generator in self._generators(folder):
                return generator.name
        return ""

    def _generators(self, folder: str) -> Sequence[Generator]:
        """The generators whose files stand in a folder."""
        if folder not in self._generators_in:
            beside = self._in(folder) or frozenset()
            found = [it for it in GENERATORS if any(fnmatch(name, mark) for mark in it.marks for name in beside)]
            self._generators_in[folder] = found
        return self._generators_in[folder]

    def _site(self, folder: str) -> str:
        above = folder
        while True:
            for generator in GENERATORS:
                content = next((it for it in generator.content if folder.startswith(above + it)), None)
                if content is not None and generator in self._generators(above.rstrip("/")):
                    return generator.name
            if not above:
                return ""
            above = above[: above.rstrip("/").rfind("/") + 1]

    def is_of_site(self, document: Document, link: Link) -> bool:
        """Whether a link is one that the generator of a site resolves, in ways that are not known here."""
        path = link.address.partition("#")[0].partition("?")[0]
        if path.lower().endswith(MARKDOWN) and not path.startswith("/"):
            return False
        return bool(self.site(document.path)) or self._is_beside(document, path)

    def _is_beside(self, document: Document, path: str) -> bool:
        """Whether a link is the address of a page beside its own, as a site in another repository has them.

        There, each page is a folder: `../basics/` is right in `functions.md`, where `basics.md` stands beside it.
        """
        if not (document.text.startswith("---\n") and path.endswith("/")):
            return False
        here = posixpath.splitext(document.path)[0]
        return self.has(f"{_normal(posixpath.join(here, path))}.md")

    # --- where links lead --------------------------------------------------------------------------------------------

    def target(self, document: Document, link: Link) -> Target | None:
        """Where a link leads in the tree; None for a link to somewhere else."""
        asked = (document.path, link.target)
        if asked not in self._targets:
            self._targets[asked] = self._target(document, link.address)
        return self._targets[asked]

    def _target(self, document: Document, address: str) -> Target | None:
        own = _OWN_FILE.fullmatch(address)
        if own and self.repository and own[1].lower() == self.repository.lower():
            return Target(_normal(unquote(own[2] or "")), unquote((own[3] or "").removeprefix("#")))
        if not address or _SCHEME.match(address):
            return None
        path, _, fragment = address.partition("#")
        path = unquote(path.partition("?")[0])
        if not path:
            return Target(document.path, unquote(fragment))
        if path.startswith("/"):  # GitHub counts it from the root of the repository
            joined = _normal(path.lstrip("/"))
        else:
            joined = _normal(posixpath.join(posixpath.dirname(document.path), path))
        above = _BRANCH.fullmatch(joined)
        if above:  # beside the root, GitHub has the branches
            joined = above[1]
        return Target(joined, unquote(fragment), joined.split("/")[0] == "..", path.endswith("/"))

    @cached_property
    def leading(self) -> Mapping[str, tuple[tuple[Document, Link], ...]]:
        """For each path in the tree, the links that lead to it, with the documents that they stand in."""
        found: dict[str, list[tuple[Document, Link]]] = {}
        for document in self.documents.values():
            for link in document.links:
                target = self.target(document, link)
                if target:
                    found.setdefault(target.path, []).append((document, link))
        return {path: tuple(links) for path, links in found.items()}


def markdown_below(root: Path, entry: str = "") -> list[str]:
    """The Markdown files below a folder of the root, or the one file, in order.

    Passed over: hidden folders (but `.github`), installed packages, test data, and symlinks, which show a file twice.
    """
    top = root / entry
    if seen.kind(top) == seen.FILE:
        return [entry]
    paths: list[str] = []
    for parent, folders, files in seen.walk(top):
        folders[:] = (name for name in folders if name in SHOWN_HIDDEN or not _is_passed_over(name))
        above = Path(parent).relative_to(root)
        paths += ((above / name).as_posix() for name in files if name.lower().endswith(MARKDOWN))
    return paths


def _folders_above(path: str) -> Iterator[str]:
    while path := posixpath.dirname(path):
        yield path


def _is_passed_over(name: str) -> bool:
    return name.startswith(".") or name in SKIPPED


def _normal(path: str) -> str:
    joined = posixpath.normpath(path)
    return "" if joined == "." else joined


def _plain(name: str) -> str:
    return re.sub(r"[-_ ]", "", name.casefold())


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
