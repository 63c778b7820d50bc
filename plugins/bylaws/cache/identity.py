"""Which program this is: anything that can change what it says, besides what it reads.

Its own files count as they do for Python's bytecode: by their size and the time of their last change. Packages count
by the names of the folders in which they say their versions.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import lru_cache

from bylaws.cache.seen import digest

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_ZONES = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
"""Where Python looks for time zones before it takes those of a package."""


@lru_cache
def identity() -> str:
    """The program that runs, as it was when this was first asked: what changes later is for the next run."""
    return identity_now()


def identity_now() -> str:
    """The digest of what is installed: of our files, of Python and other packages, and of the time zones."""
    parts = [sys.version, os.environ.get("PYTHONTZPATH", ""), *_files(_PACKAGE), *_packages(), *_zones()]
    return digest("\0".join(parts).encode("utf-8", "surrogateescape"))


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _files(entry.path)
        else:
            state = entry.stat()
            yield f"{entry.path}\n{state.st_size}\n{state.st_mtime_ns}"


def _packages() -> Iterator[str]:
    for folder in sys.path:
        try:
            with os.scandir(folder) as found:
                entries = sorted(entry.path for entry in found if entry.name.endswith("-info"))
        except OSError:  # an archive, or a folder that is not there
            continue
        for path in entries:
            yield f"{path}\n{os.stat(path).st_mtime_ns}"


def _zones() -> Iterator[str]:
    for folder in _ZONES:
        try:
            yield f"{folder}\n{os.stat(folder).st_mtime_ns}"
        except OSError:
            yield folder
