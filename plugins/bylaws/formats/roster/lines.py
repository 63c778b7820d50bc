"""The shapes of single lines: labels, keys with values, and rows of values with commas."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from bylaws.formats.listing import IS_HANDLE
from bylaws.formats.roster.cells import share_of
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.names import NOTHING, looks_like_a_name
from bylaws.formats.roster.source import Source
from bylaws.formats.roster.text import ShownText, What
from bylaws.formats.roster.words import Column, has_role, part_of, role_in, says_former
from bylaws.patterns import late

KEY: Final = late(
    r"\s*(?:[-*+•]\s+|\d+[.)]\s+|\|\s*)?(?:\*\*|__|_|\*)?(?P<key>[A-Za-z][\w .()/-]{0,28}?)(?:\*\*|__|_|\*)?"
    r"\s*[:=：](?:\*\*|__)?(?:\s+|(?=[@<\[])|$)"
    r"(?P<value>.*)"
)
_KEY_PARTS: Final = (
    Column.NAME,
    Column.HANDLE,
    Column.AFFILIATION,
    Column.ROLE,
    Column.AREA,
    Column.MAIL,
    Column.STATUS,
    Column.OTHER,
)
_ALIGNED: Final = late(r"\S+(?: \S+)*")
_RULE: Final = late(r"[-=+ ]{5,}")
"""A line between a head and the rows below it."""
_SENTENCE: Final = r"(?<!\b\w)(?<!\b[DJSM]r)[.!?]\s"
"""The end of a sentence, and not `J. R. Moss`, `Dr. Moss`."""
_MAIL: Final = late(r"<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?")


def label_of(text: ShownText) -> str | None:
    """The words of a line that says what follows it: with a colon at its end, or all of it in bold."""
    words = " ".join(text.shown.split())
    if not words or any(mark.what is What.ACCOUNT for mark in text.marks):
        return None
    is_bold = bool(text.bold and text.bold[0] == 0 and text.bold[1] >= len(text.shown.rstrip(" :：")))
    if words.endswith((":", "：")) or (is_bold and len(words.split()) <= 8):
        return words.rstrip(":： ")
    return None


def key_of(line: str) -> tuple[Column, str, int] | None:
    """What a line `Key: value` gives: its part, the key as it is written, and where the value begins."""
    found = KEY.fullmatch(line)
    if not found or not found["value"].strip():
        return None
    key = found["key"].strip()
    part = part_of(key)
    if part is None or (
        part is Column.NAME and key.casefold() not in ("name", "full name", "real name", "maintainer", "member")
    ):
        return None
    return part, key, found.start("value")


class KeyBlock:
    """Keys below each other that describe one person."""

    def __init__(self, name: Value | None = None) -> None:
        self.person = FoundPerson(name=name)
        self.known: set[Column] = {Column.NAME} if name else set()

    def takes(self, part: Column) -> bool:
        """Whether a key can be of the same person: nobody has two names."""
        return part in (Column.OTHER, Column.MAIL) or part not in self.known

    def add(self, part: Column, key: str, text: ShownText) -> None:
        """A value of the person."""
        self.known.add(part)
        person = self.person
        account = next((mark for mark in text.marks if mark.what in (What.ACCOUNT, What.NAMED)), None)
        words = text.shown.strip()
        value = Value(" ".join(words.split()), text.offset(len(text.shown) - len(text.shown.lstrip())))
        if any(mark.what is What.MAIL for mark in text.marks) or part is Column.MAIL:
            person.has_mail = True
        if account and not person.handle and part is not Column.AFFILIATION:
            person.handle, person.host = Value(account.handle, account.at), account.host
        if part is Column.HANDLE:
            if not person.handle and IS_HANDLE.fullmatch(words.removeprefix("@")):
                person.handle = Value(words.removeprefix("@"), value.at + words.startswith("@"))
        elif NOTHING.fullmatch(words) or part is Column.MAIL:
            return
        elif part is Column.NAME:
            person.name = value if not (account and account.what is What.ACCOUNT) else person.name
        elif part is Column.STATUS and says_former(words):
            person.former = value
        elif part in (Column.OTHER, Column.STATUS):
            person.details.append((key, value))
        else:
            setattr(person, part.value, value)

    @property
    def is_person(self) -> bool:
        """Whether the keys say who it is, and something more than a name."""
        if self.person.handle:
            return True
        return bool(self.person.name and looks_like_a_name(self.person.name.text) and len(self.known) > 1)


# --- values with commas -----------------------------------------------------------------------------------------------


def is_values(line: str) -> bool:
    """Whether a line is a row of values: `"ada","Ada Lovelace","ada@…"`, `ada, Ada Lovelace, Acme`."""
    cells = cells_of(line)
    if len(cells) < 3:
        return False
    if line.lstrip().startswith('"'):
        return True
    odd = rf"{_SENTENCE}|[!?]$" if is_aligned(line) else rf"{_SENTENCE}|\[|\("
    return all(len(cell.split()) <= 6 and not re.search(odd, cell) for cell, _ in cells)


def is_aligned(line: str) -> bool:
    """Whether a line has three cells or more that are kept apart by blanks: `Ada Lovelace   @ada   Acme`."""
    return line.count(",") < 2 and "\t" not in line.strip() and len(_ALIGNED.findall(line)) > 2


def cells_of(line: str) -> list[tuple[str, int]]:
    """The values of a row, each with its column; a comment behind them is none of them."""
    line = re.sub(r"\s*,?\s*#[^\"]*$", "", line)
    if is_aligned(line):
        return [(found[0], found.start()) for found in _ALIGNED.finditer(line)]
    mark = "\t" if line.strip().count("\t") > 1 else ","
    try:
        row = next(csv.reader([line], skipinitialspace=True, delimiter=mark), [])
    except csv.Error:
        return []
    cells: list[tuple[str, int]] = []
    at = 0
    for value in row:
        found = line.find(value.strip(), at) if value.strip() else at
        cells.append((value.strip(), max(found, at)))
        at = max(found, at) + len(value.strip())
    return cells


def rows_of_values(source: Source, numbers: Sequence[int], head: Sequence[str]) -> Iterator[FoundPerson]:
    """The people of lines of a file that are rows of values."""
    for number, person in zip(numbers, people_of_values([source.lines[it] for it in numbers], head), strict=True):
        if person:
            yield person.moved(source.starts[number])


def people_of_values(rows: Sequence[str], head: Sequence[str]) -> list[FoundPerson | None]:
    """The person of each row of values, with offsets in the row.

    Columns are told by their heads, where a comment gives them, else by what stands in them.
    """
    cut = [cells_of(row) for row in rows]
    ruled = next((number for number, row in enumerate(rows) if _RULE.fullmatch(row)), None)
    if ruled is not None:
        unruled = people_of_values([*rows[:ruled], *rows[ruled + 1 :]], head)
        return [*unruled[:ruled], None, *unruled[ruled:]]
    if cut and not head and _is_head(cut[0]):
        return [None, *people_of_values(rows[1:], [re.sub(r"[<>@\"]", "", cell) for cell, _ in cut[0]])]
    widths = [len(cells) for cells in cut]
    usual = max(set(widths), key=widths.count, default=0)  # below a head, there may be no one
    cut = [_without_a_comma_too_much(cells) if len(cells) == usual + 1 else cells for cells in cut]
    parts = _columns(cut, head)
    people: list[FoundPerson | None] = []
    for cells in cut:
        person = FoundPerson()
        for column, (cell, at) in enumerate(cells):
            if column < len(parts):
                _value(person, parts[column], cell, at, head[column] if column < len(head) else "")
        people.append(person if person.handle or person.name else None)
    return people


def _is_head(cells: Sequence[tuple[str, int]]) -> bool:
    """Whether a row of values is the head of those below it: `Name, <Email>, @GitHubHandle, Type`."""
    parts = [part_of(re.sub(r"[<>@\"]", "", cell)) for cell, _ in cells]
    return (
        len([part for part in parts if part]) * 2 > len(parts)
        and bool({Column.NAME, Column.HANDLE} & {*parts})
        and Column.MAIL in parts
    ) or (
        all(part in (Column.NAME, Column.HANDLE, Column.AFFILIATION, Column.ROLE, Column.AREA) for part in parts)
        and len(parts) > 2
    )


def _without_a_comma_too_much(cells: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """`ada, Ada, Lovelace, Acme` among rows of three: two words that are one name."""
    for number, ((one, at), (other, _)) in enumerate(pairwise(cells)):
        if (
            looks_like_a_name(f"{one} {other}", alone=True)
            and len(one.split()) == len(other.split()) == 1
            and one[:1].isupper()
        ):
            return [*cells[:number], (f"{one} {other}", at), *cells[number + 2 :]]
    return cells


def _value(person: FoundPerson, part: Column | None, cell: str, at: int, head: str) -> None:
    if _MAIL.fullmatch(cell):
        person.has_mail = True
    elif NOTHING.fullmatch(cell):
        return
    elif part is Column.HANDLE:
        word = re.sub(r"^(?:https?://(?:www\.)?github\.com/)?@?", "", cell).rstrip("/")
        if IS_HANDLE.fullmatch(word):
            person.handle = Value(word, at + cell.rfind(word))
    elif part in (Column.NAME, Column.AFFILIATION, Column.ROLE, Column.AREA):
        if getattr(person, part.value) is None:
            setattr(person, part.value, Value(cell, at))
    elif part is Column.STATUS and says_former(cell):
        person.former = Value(cell, at)
    elif part is not Column.MAIL:
        person.details.append((head, Value(cell, at)))


def _columns(rows: Sequence[Sequence[tuple[str, int]]], head: Sequence[str]) -> list[Column | None]:
    """What each column holds."""
    width = max((len(row) for row in rows), default=0)
    parts: list[Column | None] = [part_of(words) for words in head] if len(head) > 1 else []
    if Column.HANDLE in parts or Column.NAME in parts:
        return parts + [None] * (width - len(parts))
    columns = [[row[column][0] for row in rows if column < len(row) and row[column][0]] for column in range(width)]
    parts = [Column.MAIL if cells and share_of(cells, _MAIL.fullmatch) > 0.5 else None for cells in columns]
    parts = [part or _part_by_words(cells) for part, cells in zip(parts, columns, strict=True)]
    free = [column for column in range(width) if parts[column] is None]
    if Column.HANDLE not in parts:
        handle = max(free, key=lambda column: _handle_likeness(columns[column]), default=None)
        if handle is not None and _handle_likeness(columns[handle]) >= 0.8:
            parts[handle] = Column.HANDLE
            free.remove(handle)
    name = next((column for column in free if share_of(columns[column], looks_like_a_name) >= 0.6), None)
    if name is not None:
        parts[name] = Column.NAME
        free.remove(name)
    if free and Column.AFFILIATION not in parts:
        parts[free[0]] = Column.AFFILIATION
    return parts


def _part_by_words(cells: Sequence[str]) -> Column | None:
    marked = share_of(cells, lambda cell: re.match(r"@|https?://(?:www\.)?github\.com/", cell))
    if marked > 0.5 or (marked and all(IS_HANDLE.fullmatch(cell.removeprefix("@")) for cell in cells)):
        return Column.HANDLE
    if cells and share_of(cells, lambda cell: has_role(cell) and bool(role_in(cell)) and len(cell.split()) <= 3) > 0.7:
        return Column.ROLE
    if cells and share_of(cells, lambda cell: re.fullmatch(r"[0-9A-F ]{32,}", cell)) > 0.5:
        return Column.OTHER
    return None


def _handle_likeness(cells: Sequence[str]) -> float:
    words = [cell for cell in cells if IS_HANDLE.fullmatch(cell)]
    distinct = len(set(words)) == len(words)
    return len(words) / len(cells) if cells and distinct else 0.0
