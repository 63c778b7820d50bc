"""A folder that files come from and go to: what may be touched in it, what stands there, and how a file is replaced.

Whoever makes a repository decides what stands in it: symlinks, pipes, paths in its data. So nothing below a root is
read or written but through here.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from errno import ENOENT
from pathlib import Path
from time import time
from typing import Final

from bylaws.cache import seen
from bylaws.patterns import late
from bylaws.problems import Place, Problem, Refused
from bylaws.rules import Rule
from bylaws.rules.files import IS_FOLDER
from bylaws.rules.reading import HIDDEN_FILE, NOT_UTF_8, OUTSIDE_ROOT, UNREADABLE_FILE
from bylaws.structs import struct

SKIPPED: Final = frozenset({"__pycache__", "node_modules", "vendor", "venv"})

_FROM_ROOT = late(r"[/\\]|[A-Za-z]:")
_ODD = late(r"[\\\x00-\x1f\x7f\ud800-\udfff]")  # not in a path that means the same on every system


_SECONDS: Final = 120
"""How old a file must be that no run still wants to put in its place."""
_TEMPORARY = late(r"\.bylaws-[0-9a-f]{16}\.tmp")


def is_left_over(name: str) -> bool:
    """Whether a file has the name of one that is not in its place yet: it stays only where a run was killed."""
    return _TEMPORARY.fullmatch(name) is not None


@struct
class Prepared:
    """The new content of a file, on the disk already, but not yet in its place."""

    path: str
    temporary: Path
    target: Path

    def settle(self) -> None:
        """Put it in its place, whole, whatever stands there; raises `OSError`."""
        os.replace(self.temporary, self.target)

    def discard(self) -> None:
        """Remove what was never put in its place."""
        with suppress(OSError):
            self.temporary.unlink(missing_ok=True)


class Folder:
    """A folder, and paths in it: relative, with `/`. Every method raises `Refused` with one problem of that path.

    Those that write raise `OSError` where the system refuses: only their caller knows what else was written.
    """

    def __init__(self, root: Path, *, any_name: bool = False) -> None:
        """With `any_name`, names may hold what does not mean the same on every system."""
        self.root = Path(seen.real(root))
        self.any_name = any_name
        self._folders: dict[str, str] = {}

    def target(self, path: str) -> Path:
        """Where a file is really written and read, symlinks followed: always inside the folder, never in `.git`."""
        return Path(self._allowed(path, seen.real))

    def place(self, path: str) -> str:
        """The same for what is only read, relative to the folder: where a folder leads to is asked once."""
        return self._standing(path)[len(os.fspath(self.root)) :].replace(os.sep, "/").lstrip("/")

    def _standing(self, path: str) -> str:
        return self._allowed(path, self._real)

    def _real(self, path: str) -> str:
        above, name = os.path.split(path)
        if above not in self._folders:
            self._folders[above] = seen.real(above)
        found = os.path.join(self._folders[above], name)
        is_plain = name not in ("", ".") and seen.plain(found) in (seen.FILE, seen.NOTHING)
        return found if is_plain else seen.real(path)

    def _allowed(self, path: str, real: Callable[[str], str]) -> str:
        hint = "write a relative path with `/` and without `..`"
        odd = "\0" in path or (not self.any_name and _ODD.search(path))
        if not path or odd or _FROM_ROOT.match(path) or (".." in path and ".." in re.split(r"[/\\]", path)):
            raise _refused(path, OUTSIDE_ROOT, f"`{path}` is not a path in its folder", hint)
        root = os.fspath(self.root)
        target = real(os.path.join(root, path))  # not Path.resolve, which raises for a symlink to itself
        inside = target.removeprefix(root).replace(os.sep, "/")
        fault = ""
        if not target.startswith(root) or (inside and not inside.startswith("/") and not root.endswith(os.sep)):
            fault = "leads out of its folder through a symlink"
        elif ".git" in inside.lower().split("/"):
            fault = "leads into `.git`"
        elif _hidden(inside) - _hidden(path):
            fault = "leads to a hidden file through a symlink"
        if fault:
            hint = "choose another path, or replace the symlink"
            raise _refused(path, OUTSIDE_ROOT, f"`{path}` {fault}", hint)
        return target

    def shown(self, path: str) -> Path:
        """The same for what everyone will read: no file that is hidden, such as `.git/config` or `.env`."""
        if _hidden(path):
            raise _refused(path, HIDDEN_FILE, f"`{path}` is a hidden file", "choose a file that everyone may read")
        return self.target(path)

    def plain(self, path: str) -> Path:
        """The same, where no symlink leads on the way or stands at its end."""
        target = self.target(path)
        if target != self.root / path:
            message = f"`{path}` is a symlink, or leads through one"
            raise _refused(path, OUTSIDE_ROOT, message, "replace the symlink with what it leads to")
        return target

    def prepare(self, path: str, content: bytes) -> Prepared:
        """Write the new content of a file beside it, with the mode of what stands there."""
        target = self.target(path)
        seen.beyond()
        target.parent.mkdir(parents=True, exist_ok=True)
        prepared = Prepared(path, target.with_name(f".bylaws-{os.urandom(8).hex()}.tmp"), target)
        try:
            with prepared.temporary.open("xb") as file:
                file.write(content)
            if target.exists():
                prepared.temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        except OSError:
            prepared.discard()
            raise
        return prepared

    def write(self, path: str, content: bytes) -> None:
        """Replace one file as a whole."""
        prepared = self.prepare(path, content)
        try:
            prepared.settle()
        finally:
            prepared.discard()

    def tidy(self, paths: Iterable[str]) -> None:
        """Remove what runs that were killed have left beside these files; not what another run is just writing."""
        now = time()
        for parent in {self.target(path).parent for path in paths}:
            with suppress(OSError), os.scandir(parent) as entries:
                for entry in entries:
                    if is_left_over(entry.name) and now - entry.stat(follow_symlinks=False).st_mtime > _SECONDS:
                        Path(entry.path).unlink(missing_ok=True)

    def remove(self, path: str) -> None:
        """Remove a file, if it is there."""
        seen.beyond()
        self.plain(path).unlink(missing_ok=True)

    def read(self, path: str) -> str | None:
        """The text of a file as it stands, line endings included, or None where there is none."""
        raw = self.read_bytes(path)
        return None if raw is None else _decoded(path, raw)

    def read_ours(self, path: str) -> str | None:
        """The text of a file, but None for a file that is not UTF-8 and does not speak of us either."""
        raw = self.read_bytes(path)
        if raw is None:
            return None
        try:
            return _decoded(path, raw)
        except Refused:
            if b"bylaws" in raw.replace(b"\0", b"").lower():  # without the zeros of UTF-16
                raise
            return None

    def identity(self, path: str) -> tuple[int, int] | None:
        """What two paths of one file have in common, also where case does not count or symlinks lead to it."""
        return seen.same(self._standing(path))

    def markdown(self, entry: str) -> tuple[list[str], list[Problem]]:
        """The Markdown files below a folder, or the one file, in order; and the folders that cannot be listed.

        Hidden folders, installed packages and symlinks below the folder are passed over; the entry itself may be any.
        """
        top = self.target(entry)
        kind = seen.kind(top)
        if kind not in (seen.FOLDER, seen.NOTHING):
            return [top.relative_to(self.root).as_posix()], []
        paths: list[str] = []
        problems: list[Problem] = []
        for parent, folders, files in seen.walk(top, lambda failure: problems.extend(self._unlisted(failure))):
            folders[:] = (name for name in folders if not name.startswith(".") and name not in SKIPPED)
            above = Path(parent).relative_to(self.root)
            found = (name for name in files if name.lower().endswith(".md") and not _ODD.search(name))
            paths += ((above / name).as_posix() for name in found)
        return paths, problems

    def _unlisted(self, failure: OSError) -> tuple[Problem, ...]:
        return _unreadable(Path(failure.filename).relative_to(self.root).as_posix(), failure).problems

    def read_bytes(self, path: str) -> bytes | None:
        """What a file holds, or None where there is none; a pipe is refused, for reading it would wait for ever."""
        target = self._standing(path)
        try:
            return seen.content(target)
        except FileNotFoundError:
            return None
        except IsADirectoryError as error:
            raise _refused(
                path, IS_FOLDER, f"`{path}` is a folder", "choose another path, or move the folder"
            ) from error
        except seen.NotAFile as error:
            raise _refused(path, UNREADABLE_FILE, f"`{path}` is not a regular file", "choose another path") from error
        except OSError as error:
            raise _unreadable(path, error) from error


def _hidden(path: str) -> set[str]:
    """The names in a path that hide it: such files can hold passwords. `.github` holds none."""
    if not path.startswith(".") and "/." not in path:
        return set()
    return {part for part in path.split("/") if part.startswith(".") and part not in (".", "..", ".github")}


def missing(path: str) -> Refused:
    """The problem of a file that is not there."""
    return _unreadable(path, FileNotFoundError(ENOENT, os.strerror(ENOENT)))


def _unreadable(path: str, error: OSError) -> Refused:
    """The problem of a file that the system does not let us read."""
    reason = (error.strerror or "the system refuses it").lower()
    return _refused(path, UNREADABLE_FILE, f"`{path}` cannot be read: {reason}", "check the path and its mode")


def _decoded(path: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        place = Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
        message = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        raise Refused([NOT_UTF_8.at(place, message, "save as UTF-8", root=True)]) from error


def _refused(path: str, rule: Rule, message: str, hint: str) -> Refused:
    return Refused([rule.at(Place(path), message, hint, root=True)])
