"""What others keep of a body: files that name people, read with the place of each name. One format a module.

A reader never raises: what cannot be read is a problem at its line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bylaws.formats.copies import codeowners, dot_project, gitvote, owners, owners_aliases, roster, teams
from bylaws.formats.copies.entries import Copy, Entry, Sort

__all__ = ["FORMATS", "Copy", "Entry", "Format", "Sort", "read_copy"]


class Format(Protocol):
    """What a module in `copies` provides."""

    def matches(self, path: str) -> bool:
        """Whether a file at this path is one of this format."""
        ...

    def read(self, path: str, text: str) -> Copy:
        """The people whom the file names."""
        ...


FORMATS: Sequence[Format] = (codeowners, owners, owners_aliases, gitvote, dot_project, teams, roster)


def read_copy(path: str, text: str) -> Copy | None:
    """The people of a file, if its name is one that a format knows."""
    found = next((form for form in FORMATS if form.matches(path)), None)
    return found.read(path, text) if found else None
