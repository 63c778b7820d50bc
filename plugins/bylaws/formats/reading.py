"""From a file of someone else to the people whom it names: which format it has, and what stands in it.

The name of a file says little: `OWNERS` is YAML for Prow, or lines with addresses; `MAINTAINERS` is Markdown, CSV, or
TOML. So every format looks at the path and at the text. Nothing here raises for what a file contains.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from bylaws.formats import (
    clowarden,
    codeowners,
    dot_project,
    elekto,
    foundation_csv,
    gitvote,
    owners,
    people_lists,
    peribolos,
    roster,
    security_contacts,
    security_insights,
)
from bylaws.formats.listing import Listing


class Reader(Protocol):
    """What a module that reads a format provides."""

    def matches(self, path: str, text: str) -> bool:
        """Whether a file with this path and this text is one of this format."""
        ...

    def read(self, path: str, text: str) -> Listing:
        """The people whom the file names."""
        ...


READERS: Final[Sequence[Reader]] = (
    codeowners,
    owners,
    security_contacts,
    gitvote,
    dot_project,
    elekto,
    security_insights,
    foundation_csv,
    clowarden,
    peribolos,
    people_lists,
    roster,
)
"""In this order: the first one that knows a file reads it."""


def read_listing(path: str, text: str, *, named: bool = False) -> Listing | None:
    """The people whom a file names; None for a file that is no list of people.

    `named`: someone says that it is a list, so that it is read whatever its name is.
    """
    reader = next((reader for reader in READERS if reader.matches(path, text)), roster if named else None)
    return reader.read(path, text) if reader else None
