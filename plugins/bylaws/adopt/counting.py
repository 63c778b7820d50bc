"""Numbers in front of people that only count them: `1. Ada`, or a column `#`.

They say nothing of anybody, and change for all who stand below somebody who leaves. So the line works them out, as
`{{ number }}`, and they never become words of the list about single people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bylaws.adopt.shaping import BAR
from bylaws.adopt.spans import Draft
from bylaws.adopt.standing import FoundList

NUMBER: Final = "{{ number }}"
"""The expression for the place of somebody in a list, which begins at 1."""
_IN_FRONT: Final = re.compile(r"\s*(?P<number>\d+)(?=[.)]\s)")
_IN_A_CELL: Final = re.compile(r"\s*(?P<number>\d+)[.)]?\s*")
_COUNTS: Final = re.compile(r"#|№|(?:(?:s|sl|sr|serial)[./ ]*)?(?:nos?|nr|num|number)\.?|index|", re.IGNORECASE)
"""The head of a column in which people are counted. In others, such as `Desk`, a number belongs to the person."""


def count(group: Sequence[FoundList], drafts: Sequence[Draft]) -> str:
    """Let the drafts of these lists, which stand one behind the other, work out the numbers that only count.

    Returns:
        Why no line can have the numbers that stand there; nothing where one can, and where there are none.
    """
    rest = iter(drafts)
    lists = [[next(rest) for _ in one.rows] for one in group]
    head = group[0].head[0] if group[0].head else ""
    for column in _columns(head):
        found = [[_number(draft.plain, column) for draft in several] for several in lists]
        every = [number for several in found for number in several]
        if None in every:
            continue
        if all(several == [str(at) for at, _ in enumerate(several, 1)] for several in found):
            for draft in drafts:
                draft.text = _with_number(draft.text, column)
        elif len(set(every)) > 1 and (column is None or _cells(head)[column].strip()):
            return "its numbers do not count its people from 1 on: number them in their order"
    return ""


def _columns(head: str) -> Iterator[int | None]:
    """The columns that may count, by their place behind the first bar of a row; None for what is in no table."""
    if not head:
        yield None
        return
    for at, cell in enumerate(_cells(head)):
        if _COUNTS.fullmatch(cell.strip()):
            yield at


def _cells(row: str) -> list[str]:
    cells = BAR.split(row)
    return cells if cells[0].strip() else cells[1:]


def _number(text: str, column: int | None) -> str | None:
    """The number that stands there and nothing else; None for none."""
    if column is None:
        found = _IN_FRONT.match(text)
    else:
        cells = _cells(text)
        found = _IN_A_CELL.fullmatch(cells[column]) if column < len(cells) else None
    return found["number"] if found else None


def _with_number(text: str, column: int | None) -> str:
    if column is None:
        return re.sub(r"\d+", NUMBER, text, count=1)
    cells = BAR.split(text)
    at = column if cells[0].strip() else column + 1
    cells[at] = re.sub(r"\d+", NUMBER, cells[at], count=1)
    return "|".join(cells)
