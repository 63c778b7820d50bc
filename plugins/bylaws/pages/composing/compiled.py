"""Templates are compiled once and kept beside themselves, as Python keeps its modules.

Compiling them takes most of the time of a `bylaws check`; reading what was compiled takes next to none.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from jinja2.bccache import Bucket, FileSystemBytecodeCache


def compiled_beside(templates: Path) -> FileSystemBytecodeCache | None:
    """A cache in `__pycache__` below the templates; None where Python itself would not write bytecode either."""
    folder = templates / "__pycache__"
    if sys.dont_write_bytecode and not folder.is_dir():
        return None
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
    return _ForgivingCache(str(folder), "compiled_%s.cache") if folder.is_dir() else None


class _ForgivingCache(FileSystemBytecodeCache):
    """A cache in a folder that may be read-only: then every run compiles, and nothing fails."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError, EOFError, ValueError, TypeError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)
