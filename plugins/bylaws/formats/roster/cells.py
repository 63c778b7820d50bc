"""What one cell of a table is: words, a name, accounts, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from bylaws.formats.listing import IS_HANDLE
from bylaws.formats.roster.found import Value
from bylaws.formats.roster.names import NOTHING, looks_like_a_name
from bylaws.formats.roster.people import people_in
from bylaws.formats.roster.text import Mark, ShownText, What

YES: Final = re.compile(r"(?:y(?:es)?|x|true|✓|✔|✅|☑)\ufe0f?", re.IGNORECASE)
NO: Final = re.compile(r"(?:no?|false|✗|✘|❌)\ufe0f?", re.IGNORECASE)
PEOPLE_MARKS: Final = (What.ACCOUNT, What.NAMED)
C = TypeVar("C")


def share_of(cells: Sequence[C], is_so: Callable[[C], object]) -> float:
    """Of how many of the cells something is true, from 0 to 1."""
    return sum(bool(is_so(cell)) for cell in cells) / len(cells) if cells else 0.0


def words_of(cell: ShownText) -> Value | None:
    """What a cell shows, without addresses and without the brackets of a label that is not defined."""
    shown = list(cell.shown)
    for mark in cell.marks:
        if mark.what is What.MAIL:
            shown[mark.start : mark.end] = " " * (mark.end - mark.start)
    text = "".join(shown)
    stripped = text.strip()
    inner = re.fullmatch(r"\[([^\[\]]+)\]", stripped)
    stripped = inner[1] if inner else stripped
    if not stripped or NOTHING.fullmatch(stripped):
        return None
    return Value(" ".join(re.sub(r"\s*\n\s*", ", ", stripped).split()), cell.offset(text.index(stripped)))


def state_of(cell: ShownText) -> Value | None:
    """`❌`, which is no word."""
    words = cell.shown.strip()
    return Value(words, cell.offset(0)) if YES.fullmatch(words) or NO.fullmatch(words) else None


def people_marks(cell: ShownText) -> list[Mark]:
    return [mark for mark in cell.marks if mark.what in PEOPLE_MARKS]


def has_account(cell: ShownText) -> bool:
    return bool(people_marks(cell))


def shows_account(cell: ShownText) -> bool:
    return any(mark.what is What.ACCOUNT for mark in cell.marks)


def is_bare(cell: ShownText) -> bool:
    return not cell.marks and bool(IS_HANDLE.fullmatch(cell.shown.strip()))


def is_name(cell: ShownText) -> bool:
    return looks_like_a_name(cell.shown.strip(), alone=True)


def has_person(cell: ShownText) -> bool:
    return bool(people_in(cell, in_cell=True, handles=True)) or looks_like_a_name(cell.shown.strip())


def is_organization(cell: ShownText) -> bool:
    words = cell.shown.strip()
    return (
        bool(words) and len(words.split()) <= 6 and not re.search(r"\d{4}|https?:", words) and not words[:1].isdigit()
    )
