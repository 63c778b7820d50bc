"""The folder in which results are kept: one of the user's, outside of every repository.

A folder inside a repository would be a place where a pull request could put a result of its own making, and one that
others can write to is a place for theirs: in neither is anything read or written. Each file begins with the digest of
its name and of what follows, and is put in its place as a whole: a damaged one is as none, and of two runs at once the
last one is kept.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache

from bylaws.cache.seen import CAUTIOUS, digest

_DAYS = 30
"""After how many days a result is thrown away."""
_DAY = 86400
_MOST = 64 << 20
"""Bytes: no result is as long."""


def folder() -> str:
    """`bylaws` in the user's folder for such files; empty where there is none, or it is inside a repository."""
    above = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return _outside(above, os.getcwd()) if os.path.isabs(above) else ""


@lru_cache
def _outside(above: str, here: str) -> str:
    place = os.path.join(os.path.realpath(above), "bylaws")
    upward = os.path.dirname(place)
    while True:
        if upward == here or os.path.lexists(os.path.join(upward, ".git")):
            return ""
        if upward == os.path.dirname(upward):
            return place
        upward = os.path.dirname(upward)


def taken(name: str) -> str | None:
    """What was kept under a name; None where nothing was, it is damaged, or somebody else could have put it there."""
    try:
        if not _is_ours(folder()):
            return None
        held = _held(_path(name))
        head, text = held[:32].decode("ascii"), held[33:]
        return text.decode("utf-8", "surrogateescape") if head == _sealed(name, text) else None
    except (OSError, ValueError):
        return None


def put(name: str, text: str) -> None:
    """Keep a text under a name; nothing happens where that cannot be done."""
    try:
        place = folder()
        if not place:
            return
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with suppress(FileExistsError):
            os.mkdir(place, 0o700)
        if _is_ours(place):
            _put(_path(name), name, text.encode("utf-8", "surrogateescape"))
            _tidy(place)
    except (OSError, ValueError):
        pass


def _put(path: str, name: str, held: bytes) -> None:
    with suppress(FileExistsError):
        os.mkdir(os.path.dirname(path), 0o700)
    temporary = f"{path}.{os.urandom(8).hex()}"
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | CAUTIOUS, 0o600), "wb") as file:
            file.write(_sealed(name, held).encode("ascii") + b"\n" + held)
        os.replace(temporary, path)
    except OSError:
        with suppress(OSError):
            os.unlink(temporary)


def _held(path: str) -> bytes:
    with open(os.open(path, os.O_RDONLY | CAUTIOUS), "rb") as file:
        state = os.fstat(file.fileno())
        if not stat.S_ISREG(state.st_mode) or state.st_size > _MOST or not _is_private(state):
            raise ValueError
        return file.read(_MOST)


def _is_ours(place: str) -> bool:
    try:
        state = os.stat(place)
    except OSError:
        return False
    return bool(place) and stat.S_ISDIR(state.st_mode) and _is_private(state)


def _is_private(state: os.stat_result) -> bool:
    """Whether nobody else can have written it, as far as the system has owners."""
    if not hasattr(os, "geteuid"):
        return True
    return state.st_uid == os.geteuid() and not state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _sealed(name: str, held: bytes) -> str:
    """A result of another name, put here, is as a damaged one."""
    return digest(name.encode("utf-8", "surrogateescape") + b"\0" + held)


def _path(name: str) -> str:
    key = digest(name.encode("utf-8", "surrogateescape"))
    return os.path.join(folder(), key[:2], key)


def _tidy(place: str) -> None:
    """Throw away what is old; asked at most once a day, and once more when the clock was put back."""
    mark = os.path.join(place, "tidied")
    now = time.time()
    try:
        if abs(now - os.lstat(mark).st_mtime) < _DAY:
            return
    except OSError:
        pass
    os.close(os.open(mark, os.O_WRONLY | os.O_CREAT | CAUTIOUS, 0o600))
    os.utime(mark, (now, now))
    for path in _results(place):
        with suppress(OSError):
            if now - os.lstat(path).st_mtime > _DAYS * _DAY:
                os.unlink(path)


def _results(place: str) -> Iterator[str]:
    """Nothing but results: the folder of this name may be somebody's checkout."""
    with os.scandir(place) as found:
        shelves = [entry.path for entry in found if len(entry.name) == 2 and entry.is_dir(follow_symlinks=False)]
    for shelf in shelves:
        with os.scandir(shelf) as found:
            yield from [entry.path for entry in found if _is_result(entry.name)]


def _is_result(name: str) -> bool:
    """A kept one, or one that was being written when its run was killed."""
    key, _, random = name.partition(".")
    return len(key) == 32 and len(random) in (0, 16) and not (key + random).strip("0123456789abcdef")
