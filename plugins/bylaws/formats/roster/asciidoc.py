"""AsciiDoc in a list of people: headings, and the cells of a table between two lines of `|===`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bylaws.patterns import late

HEADING: Final = late(r"(?P<level>={1,6})[ \t]+(?P<text>\S.*?)[ \t]*=*")
_EDGE: Final = late(r"\|={3,}\s*")
_ATTRIBUTES: Final = late(r"\[.*\]\s*")
_COLUMNS: Final = late(r"cols\s*=\s*\"?(?P<columns>[^\"\]]+)")
_BAR: Final = late(r"(?:(?:(?<=\s)|^)\d*[.+*]*\d*[.+*]?[<^>]*[aehlmsdv]?)?(?<!\\)\|", re.MULTILINE)

Span = tuple[int, int]


def is_edge(line: str) -> bool:
    """Whether a line begins or ends a table."""
    return bool(_EDGE.fullmatch(line))


def cells(lines: Sequence[str], starts: Sequence[int], number: int) -> tuple[list[tuple[int, list[Span]]], int]:
    """The rows of the table that begins in a line: the number of its first line and the span of each cell; and the line
    behind it."""
    end = next((at for at in range(number + 1, len(lines)) if is_edge(lines[at])), len(lines))
    found: list[tuple[int, Span]] = []
    for at in range(number + 1, end):
        bars = [*_BAR.finditer(lines[at])]
        if not bars and found and lines[at].strip():
            found[-1] = (found[-1][0], (found[-1][1][0], starts[at] + len(lines[at])))
        for bar, following in zip(bars, [*bars[1:], None], strict=False):
            stop = following.start() if following else len(lines[at])
            found.append((at, (starts[at] + bar.end(), starts[at] + stop)))
    width = _width(lines, number, end)
    rows = [found[begin : begin + width] for begin in range(0, len(found), width)] if width else []
    return [(row[0][0], [span for _, span in row]) for row in rows], min(end + 1, len(lines))


def _width(lines: Sequence[str], number: int, end: int) -> int:
    """How many columns a table has: as its attributes say, else as many as its first line has cells."""
    before = lines[number - 1] if number and _ATTRIBUTES.fullmatch(lines[number - 1]) else ""
    told = _COLUMNS.search(before)
    if told:
        many = re.match(r"\s*(\d+)\*", told["columns"])
        return int(many[1]) if many else len(told["columns"].split(","))
    first = next((line for line in lines[number + 1 : end] if line.strip()), "")
    return len(_BAR.findall(first))
