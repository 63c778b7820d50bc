"""Where in a repository people are listed: files whose names say so, and files that others link as the list."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from bylaws.folder import Folder
from bylaws.formats import owners, people_lists, roster
from bylaws.formats.listing import Listing
from bylaws.formats.reading import read_listing
from bylaws.problems import Refused

VENDORED: Final = ("vendor/", "third_party/", "third-party/", "staging/", "charts/", "node_modules/", "testdata/")
"""Folders with the files of other projects, and with files for tests: whoever is named there is somebody else's."""

_NEVER: Final = frozenset({".git", ".hg", "venv", ".venv", "__pycache__", "site-packages"})
_MOST_BYTES: Final = 2_000_000

_OTHERS: Final = re.compile(
    r"OWNERS_ALIASES|SECURITY_CONTACTS|\.gitvote\.yml|sigs\.ya?ml|(?:config|org|peribolos|clowarden|voters|election)\.ya?ml|"
    r"\.?security[-_]insights\.ya?ml",
    re.IGNORECASE,
)
_CREDITS: Final = re.compile(r"contributors", re.IGNORECASE)
"""Lists of thanks: whoever has helped stands there, and no one is compared with them."""
_FORM: Final = re.compile(r"(?:^|/)(?:pull_request|issue|discussion)_template(?:/|\.md$)", re.IGNORECASE)
"""What people fill in on GitHub: `PULL_REQUEST_TEMPLATE/nominate_a_maintainer.md` names no one."""
_LINKING: Final = re.compile(r"(?:readme|governance|contributing|community)\.md", re.IGNORECASE)
_LINK: Final = re.compile(
    r"\[[^\[\]\n]{0,80}\b(?:maintainers?|committers?|owners|emeritus|steering committee)\b[^\[\]\n]{0,80}\]"
    r"\(\s*<?([^)\s>#]+)",
    re.IGNORECASE,
)


def looks_like_a_list(path: str) -> bool:
    """Whether the name of a file says that it names people."""
    name = posixpath.basename(path)
    if _CREDITS.search(name) or _FORM.search(path):
        return False
    return bool(roster.matches(path, "") or people_lists.is_called_so(path) or _OTHERS.fullmatch(name))


def find_listings(root: Path, *, leave_out: Collection[str] = VENDORED) -> Iterator[Listing]:
    """Every list of people below a folder, in the order of the paths, which begin with that of the folder.

    `leave_out`: folders, with a slash at the end, wherever they stand; and patterns of paths below the folder.
    """
    files = [*_files(root, root, leave_out)]
    linked = {target for file in files for target in _linked(root, file)}
    for file in files:
        path = file.relative_to(root).as_posix()
        if looks_like_a_list(path) or path in linked:
            listing = read_in(root, file, named=path in linked)
            if listing and (listing.entries or not _is_prose(listing)):
                yield listing


def read_in(root: Path, file: Path, *, named: bool = False, asked: bool = False) -> Listing | None:
    """The people whom a file of a repository names. Its path stays as it is given; areas count from `root`.

    `asked`: the user names the file, so that a symlink may lead wherever it does.
    """
    listing = read_listing(file.as_posix(), text_of(file, None if asked else root), named=named)
    if listing is None or listing.format != owners.NAME:
        return listing
    top = f"{root.as_posix()}/"
    entries = (replace(entry, area=f"{entry.area}/".removeprefix(top).rstrip("/")) for entry in listing.entries)
    return replace(listing, entries=tuple(entries))


def _is_prose(listing: Listing) -> bool:
    """Whether a file that was found by its name is only a data file or a page of something else."""
    return listing.format == people_lists.NAME and not listing.problems


def text_of(file: Path, root: Path | None = None) -> str:
    """The text of a file, whatever its bytes are; nothing of one that cannot be read or is too large for a list.

    Of a file below a root, neither what a symlink leads to elsewhere: that is no file of the repository.
    """
    try:
        if file.stat().st_size > _MOST_BYTES:
            return ""
        if root is None:
            return file.read_bytes().decode("utf-8", "replace")
        raw = Folder(root, any_name=True).read_bytes(file.relative_to(root).as_posix())
        return (raw or b"").decode("utf-8", "replace")
    except (OSError, Refused):
        return ""


def _files(root: Path, folder: Path, leave_out: Collection[str]) -> Iterator[Path]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        path = Path(entry.path)
        below = path.relative_to(root).as_posix()
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _NEVER and not _is_left_out(f"{below}/", leave_out):
                yield from _files(root, path, leave_out)
        elif os.path.isfile(entry.path) and not _is_left_out(below, leave_out):  # a symlink to itself is none
            yield path


def _is_left_out(path: str, patterns: Collection[str]) -> bool:
    for pattern in patterns:
        if pattern.endswith("/") and "/" not in pattern[:-1]:
            if f"/{pattern}" in f"/{path}":
                return True
        elif fnmatch(path, pattern) or (pattern.endswith("/") and path.startswith(pattern.removeprefix("./"))):
            return True
    return False


def _linked(root: Path, file: Path) -> Iterator[str]:
    """The files of the repository that a page links as the list."""
    if _LINKING.fullmatch(file.name):
        folder = file.relative_to(root).parent.as_posix()
        for link in _LINK.finditer(text_of(file, root)):
            target = posixpath.normpath(posixpath.join(folder, link[1]))
            if (
                "://" not in link[1]
                and not _FORM.search(target)
                and posixpath.basename(target).casefold()
                not in (
                    "governance.md",
                    "contributing.md",
                )
            ):
                yield target
