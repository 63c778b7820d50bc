"""A folder of Markdown files, and where the links in them lead: reads, never writes."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from bylaws.cache import seen
from bylaws.folder import Folder, missing
from bylaws.markdown.foundations import CNCF, Host
from bylaws.markdown.reading import Document, Link, Parts, read
from bylaws.markdown.sites import MARKDOWN, Sites, folders_above, normal
from bylaws.markdown.slugs import Slugs
from bylaws.problems import Problem, Refused
from bylaws.structs import struct

SKIPPED: Final = frozenset(
    {
        *("__pycache__", "node_modules", "bower_components", "vendor", "vendored", "_vendor", "venv", "third_party"),
        *("third-party", "Godeps", "deps", "Pods", "testdata", "fixtures", "__fixtures__", "__snapshots__"),
    }
)
"""Folders with what others have written, and with what programs are tried on."""
_TESTS: Final = frozenset({"test", "tests"})
_TRIED: Final = frozenset({"compare", "expected", "golden", "goldens", "snapshots"})
"""Folders below those of tests with what programs are tried on."""
SHOWN_HIDDEN: Final = frozenset({".github", ".gitlab", ".project"})
"""Hidden folders in which documents stand."""

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_FILE: Final = re.compile(
    r"https?://github\.com/([\w.-]+/[\w.-]+)/(?:blob|tree)/(?:main|master|HEAD)(?:/([^?#]*))?(?:\?[^#]*)?(#.*)?",
    re.IGNORECASE,
)

_BRANCH: Final = re.compile(r"\.\./(?:main|master|HEAD)/(.+)")


_SOURCES: Final = (".in", ".j2", ".jinja", ".m4", ".template", ".tmpl", ".tpl")
"""What stands behind the name of a file in the name of the one that it is made from."""


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
        ours: Mapping[str, Parts] | None = None,
        reader: Callable[[str, str], Document] = read,
        standing: Mapping[str, str] | None = None,
    ) -> None:
        """`paths` are the documents to judge, and `texts` those that are not, or not yet, on the disk like this.

        `repository` is `owner/name` on GitHub, if known, and `owner` whose project it is, if someone else says.
        Without a `foundation`, codes of conduct are not looked at. `ours` has the documents that stand as we have
        made them, with what we tell of them: only their links are judged, for their words are judged where they are
        written. `reader` reads what others have written. `standing` are texts of documents on the disk that somebody
        has read already.
        """
        self.root = root
        self.folder = Folder(root, any_name=True)
        self.repository = repository
        self.slugs = slugs
        self.foundation = foundation
        self._owner = owner.lower()
        self.texts = dict(texts or {})
        self._folders_written = {above for path in self.texts for above in folders_above(path)}
        self._ours = ours or {}
        self._reader = reader
        self._standing = standing or {}
        self._targets: dict[tuple[str, str], Target | None] = {}
        self._there: dict[str, bool] = {}
        self._files: dict[str, bool] = {}
        self.problems: list[Problem] = []
        self._names: dict[str, frozenset[str] | None] = {}
        self._read: dict[str, Document | None] = {}
        self.documents: dict[str, Document] = {}
        for path in sorted({*paths, *self.texts}):
            document = self.document(path)
            if document and document.text.strip():
                self.documents[path] = document
        self.sites = Sites(self.documents, self._in, self.has, lambda path: self._text(path) or "")

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
            text = self.texts.get(path, self._standing.get(path))
            if text is None:
                text = self._text(path)
            if text is None:
                self._read[path] = None
            else:
                known = self._ours.get(path)
                self._read[path] = Document(path, text, known) if known else self._reader(path, text)
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
        if path not in self._there:
            folder, name = posixpath.split(path)
            self._there[path] = name in (self._in(folder) or ()) and self.has(folder)
        return self._there[path]

    def is_built(self, path: str) -> bool:
        """Whether a file that is not there is made from one that is, such as `run.1.md` from `run.1.md.in`."""
        folder, name = posixpath.split(path)
        beside = self._in(folder) or ()
        return any(f"{name}{ending}" in beside for ending in _SOURCES) or re.sub(r"\.md\Z", ".bzl", name) in beside

    def is_file(self, path: str) -> bool:
        """Whether this is a file, and no folder."""
        if path not in self._files:
            self._files[path] = path in self.texts or seen.kind(self.root / path) == seen.FILE
        return self._files[path]

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
            above = Path(parent).relative_to(self.root)
            folders[:] = (name for name in folders if not _is_passed_over(name, above))
            for name in files:
                found.setdefault(name, []).append((above / name).as_posix())
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

    # --- where links lead --------------------------------------------------------------------------------------------

    def target(self, document: Document, link: Link) -> Target | None:
        """Where a link leads in the tree; None for a link to somewhere else."""
        asked = (document.path, link.target)
        if asked not in self._targets:
            self._targets[asked] = self._target(document, link.address)
        return self._targets[asked]

    def _target(self, document: Document, address: str) -> Target | None:
        own = _FILE.fullmatch(address)
        if own and self.repository and own[1].lower() == self.repository.lower():
            return Target(normal(unquote(own[2] or "")), unquote((own[3] or "").removeprefix("#")))
        if not address or _SCHEME.match(address):
            return None
        path, _, fragment = address.partition("#")
        path = unquote(path.partition("?")[0])
        if not path:
            return Target(document.path, unquote(fragment))
        if path.startswith("/"):  # GitHub counts it from the root of the repository
            joined = normal(path.lstrip("/"))
        else:
            joined = normal(posixpath.join(posixpath.dirname(document.path), path))
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


def is_elsewhere(address: str) -> bool:
    """Whether an address leads out of every tree, whichever repository that is."""
    return bool(_SCHEME.match(address)) and not _FILE.fullmatch(address)


def markdown_below(root: Path, entry: str = "") -> list[str]:
    """The Markdown files below a folder of the root, or the one file, in order.

    Passed over: hidden folders (but `.github`), installed packages, test data, and symlinks, which show a file twice.
    """
    top = root / entry
    if seen.kind(top) == seen.FILE:
        return [entry]
    paths: list[str] = []
    for parent, folders, files in seen.walk(top):
        above = Path(parent).relative_to(root)
        folders[:] = (name for name in folders if not _is_passed_over(name, above))
        paths += ((above / name).as_posix() for name in files if name.lower().endswith(MARKDOWN))
    return paths


def _is_passed_over(name: str, above: Path) -> bool:
    if name.startswith("."):
        return name not in SHOWN_HIDDEN
    return name in SKIPPED or (name in _TRIED and not _TESTS.isdisjoint(above.parts))


def _plain(name: str) -> str:
    return re.sub(r"[-_ ]", "", name.casefold())


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
