"""What was written beside the pages, kept in a file of its own: for syntaxes without comments, and for what is gone.

A CSV or JSON file cannot say that it is generated. So its checksum is kept, and a file that somebody else wrote, or
edited, is not overwritten. And a copy that the data no longer names is still known: CODEOWNERS gives rights to people
as long as it stands there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bylaws.build.outputs.markers import CHECKSUM_PATTERN
from bylaws.build.outputs.regions import exact_checksum, unix

FILE: Final = ".bylaws-files"

SEALED: Final = "sealed"
"""In place of a checksum, of a file that has its own."""

_HEAD: Final = """\
# What `bylaws render` has written beside the pages, with the checksums of files that hold none. It belongs into
# version control: without it, no one can tell a copy that is out of date from one that somebody wrote.

"""
_LINE: Final = re.compile(rf"({CHECKSUM_PATTERN}|{SEALED})  (\S.*)")

Known = Mapping[str, frozenset[str]]
"""By path, the checksums that a file may have: several where two branches were merged."""


def read(text: str | None) -> Known:
    """What is known. Lines that are none of ours, such as those of a merge conflict, are passed over."""
    found: dict[str, frozenset[str]] = {}
    for line in unix(text or "").split("\n"):
        match = _LINE.fullmatch(line)
        if match:
            found[match[2]] = found.get(match[2], frozenset()) | {match[1]}
    return found


def joined(one: Known, other: Known) -> Known:
    """What is known by either."""
    return {path: one.get(path, frozenset()) | other.get(path, frozenset()) for path in {*one, *other}}


def written(known: Known) -> str:
    """The file; without its head where nothing is known any more."""
    return (_HEAD if known else "") + "".join(
        f"{one}  {path}\n" for path in sorted(known) for one in sorted(known[path])
    )


def of(text: str) -> str:
    """The checksum of a file, whatever its line endings."""
    return exact_checksum(unix(text).removeprefix("\ufeff"))
