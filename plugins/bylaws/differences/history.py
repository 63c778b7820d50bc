"""What changed in a body over time: its versions, newest first, each with what is different from the one before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.differences import Change, Need, compare
from bylaws.structs import struct

_ABOUT_FILES: Final = ("documents",)
"""What says how pages and copies are made, and governs no one."""


@struct
class Revision:
    """One version of the data, as the repository knows it."""

    id: str
    """The commit."""
    moment: str
    """When it was made, as in `2026-11-30T08:00:00+00:00`."""
    subject: str
    """Its first line; empty for a merge whose message says only that it is one."""
    decisions: tuple[str, ...] = ()
    """Where it was decided: the addresses in lines that begin with `Decision:`."""


@struct
class Entry:
    """A version with its changes."""

    revision: Revision
    changes: tuple[Change, ...]

    @property
    def needs(self) -> tuple[Need, ...]:
        """The decisions that they needed, each once."""
        return tuple(dict.fromkeys(change.needs for change in self.changes if change.needs))


def entries(versions: Iterator[tuple[Revision, Governance]]) -> Iterator[Entry]:
    """What each version changed, newest first; versions that changed nothing that anyone is governed by are left out.

    The oldest one is only what the next is compared with.
    """
    later: tuple[Revision, Governance] | None = None
    for revision, governance in versions:
        if later:
            found = compare(governance, later[1], {}, {})
            governing = tuple(change for change in found if change.section not in _ABOUT_FILES)
            if governing:
                yield Entry(later[0], governing)
        later = revision, governance
