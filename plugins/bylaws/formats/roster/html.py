"""HTML in a list of people: where the cells of a table and the items of a list begin and end."""

from __future__ import annotations

import re
from typing import Final

from bylaws.patterns import late

_TABLE_PARTS: Final = late(r"<(?P<end>/?)(?P<tag>table|tr|td|th)\b[^>]*>", re.IGNORECASE)
_ITEM_PARTS: Final = late(r"<(?P<end>/?)(?P<tag>ul|ol|li|dl|dt|dd)\b[^>]*>", re.IGNORECASE)

Span = tuple[int, int]


def cells(source: str, start: int, end: int) -> list[tuple[bool, list[Span]]]:
    """The rows of a table between two offsets: whether a row is the head, and the span of each of its cells."""
    rows: list[tuple[bool, list[Span]]] = []
    opened: int | None = None
    for tag in _TABLE_PARTS.finditer(source, start, end):
        name = tag["tag"].casefold()
        if opened is not None and rows:
            rows[-1][1].append((opened, tag.start()))
            opened = None
        if name == "tr" and not tag["end"]:
            rows.append((False, []))
        elif name in ("td", "th") and not tag["end"]:
            if not rows:
                rows.append((False, []))
            opened = tag.end()
            if name == "th":
                rows[-1] = (True, rows[-1][1])
    return [row for row in rows if row[1]]


def items(source: str, start: int, end: int) -> list[Span]:
    """The span of each item of a list between two offsets."""
    found: list[Span] = []
    opened: int | None = None
    for tag in _ITEM_PARTS.finditer(source, start, end):
        name = tag["tag"].casefold()
        if name == "dd" or (name == "dt" and tag["end"]):
            continue  # what a term means is said of it
        if opened is not None:
            found.append((opened, tag.start()))
            opened = None
        if name in ("li", "dt") and not tag["end"]:
            opened = tag.end()
    if opened is not None:
        found.append((opened, end))
    return found
