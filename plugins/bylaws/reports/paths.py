"""Paths as programs want them: seen from the folder that they run in, with `/`."""

from __future__ import annotations

import posixpath


def seen_from(base: str, path: str) -> str:
    """A path below the root, with the way to the root before it."""
    return posixpath.normpath(posixpath.join(base, path)) if base else path
