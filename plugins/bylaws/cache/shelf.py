"""The folder in which results are kept: one of the user's, outside of every repository.

A folder inside a repository would be a place where a pull request could put a result of its own making. Each file
begins with the digest of what follows, and is put in its place as a whole: a damaged one is as none, and of two runs at
once the last one is kept.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress

from bylaws.cache.seen import digest

_DAYS = 30
"""After how many days without use a result is thrown away."""
_DAY = 86400


def folder() -> str:
    """`bylaws` in the user's folder for such files; empty where there is none."""
    above = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(above, "bylaws") if os.path.isabs(above) else ""


def taken(name: str) -> str | None:
    """What was kept under a name; None where nothing was, or it is damaged."""
    try:
        with open(_path(name), "rb") as file:
            held = file.read()
        head, text = held[:32].decode("ascii"), held[33:]
        return text.decode("utf-8", "surrogateescape") if head == digest(text) else None
    except (OSError, ValueError):
        return None


def put(name: str, text: str) -> None:
    """Keep a text under a name; nothing happens where that cannot be done."""
    path = _path(name)
    held = text.encode("utf-8", "surrogateescape")
    temporary = f"{path}.{os.urandom(8).hex()}"
    try:
        if not folder():
            return
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(temporary, "xb") as file:
            file.write(digest(held).encode("ascii") + b"\n" + held)
        os.replace(temporary, path)
        _tidy(os.path.dirname(path))
    except OSError:
        with suppress(OSError):
            os.unlink(temporary)


def _path(name: str) -> str:
    key = digest(name.encode("utf-8", "surrogateescape"))
    return os.path.join(folder(), key[:2], key)


def _tidy(shelf: str) -> None:
    """Throw away what nobody has used for long; asked at most once a day."""
    mark = os.path.join(folder(), "tidied")
    now = time.time()
    try:
        if now - os.stat(mark).st_mtime < _DAY:
            return
    except OSError:
        pass
    with open(mark, "w"):
        pass
    for above, _, files in os.walk(folder()):
        for file in files:
            path = os.path.join(above, file)
            try:
                if now - os.stat(path).st_mtime > _DAYS * _DAY:
                    os.unlink(path)
            except OSError:
                continue
