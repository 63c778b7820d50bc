"""Lists of people as they stand in documents: which lines are about whom, and whether marks can stand around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bylaws.adopt.people import ListedPeople, ListedSeat
from bylaws.structs import struct

_ITEM: Final = re.compile(r"( *)(?:[-*+]|\d+[.)])\s+")
_MOST_INDENTED: Final = 3
"""So many blanks may stand before an item of a list that is in no other one."""
_FENCE: Final = re.compile(r" {0,3}(?:`{3}|~{3})")
_KEY: Final = re.compile(r"\s*[\w-]+:\s*")
"""A line of YAML with the items of its list below it."""
_LABELED: Final = re.compile(r"[A-Za-z][\w ]{0,30}: ?\S")
"""A line of a block: `GitHub: @ada`."""
_RULE_LINE: Final = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")


@struct
class Row:
    """The lines of one person."""

    text: str
    seats: list[ListedSeat]

    @property
    def who(self) -> str:
        return self.seats[0].who


@dataclass
class FoundList:
    """A list in a document: lines right below each other, or blocks of lines, for one person each."""

    path: str
    first: int
    """The number of its first line, the head of a table included."""
    last: int
    head: list[str]
    rows: list[Row]
    obstacle: str
    """Why it cannot be made from the record, as far as that was seen; empty where it can."""
    indent: str = ""
    """What stands before each of its lines, where it is inside another list."""
    is_spaced: bool = False
    """Whether an empty line stands between two people."""
    id: str = ""
    part: str = ""
    """The scope, where it is a part of a list that has several."""
    line: str = ""
    own: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    until: str = ""
    is_aligned: bool = False
    is_whole: bool = False
    """Whether others hold the same in parts of the project, and stand elsewhere."""

    @property
    def name(self) -> str:
        return f"{self.id}/{self.part}" if self.part else self.id

    @property
    def seats(self) -> list[ListedSeat]:
        return [seat for row in self.rows for seat in row.seats]

    @property
    def roles(self) -> list[str]:
        """The ids of the roles that its people hold."""
        return list(dict.fromkeys(seat.role.id for seat in self.seats))

    @property
    def is_former(self) -> bool:
        return self.rows[0].seats[0].is_former

    @property
    def area(self) -> str:
        return self.rows[0].seats[0].area

    @property
    def is_mixed(self) -> bool:
        """Whether people of several parts stand in it."""
        return len({seat.area for seat in self.seats}) > 1

    @property
    def is_together(self) -> bool:
        """Whether a line stands for several seats."""
        return any(len(row.seats) > 1 for row in self.rows)

    @property
    def standing(self) -> list[str]:
        """Its lines, without what indents all of them."""
        between = "\n\n" if self.is_spaced else "\n"
        return [*self.head, *between.join(row.text for row in self.rows).split("\n")]


def lists_in(path: str, text: str, roster: ListedPeople) -> Iterator[FoundList]:
    """The runs of people in a document, split where the heading or the way of writing changes."""
    by_line: dict[int, list[ListedSeat]] = {}
    for seat in roster.seats:
        if seat.entry.place.path == path:
            by_line.setdefault(seat.entry.place.line, []).append(seat)
    lines = [line.removesuffix("\r") for line in text.removeprefix("\ufeff").split("\n")]
    by_line = {_start(lines, number, by_line): several for number, several in by_line.items()}
    runs: list[list[int]] = []
    is_spaced: bool | None = None
    for number in sorted(by_line):
        before = runs[-1][-1] if runs else 0
        gap = lines[before : number - 1]
        is_next = bool(runs) and by_line[before][0].entry.section == by_line[number][0].entry.section
        has_blank = bool(gap) and not gap[-1].strip()
        if runs and number == before + 1 and not is_spaced:
            runs[-1].append(number)
            is_spaced = False
        elif is_next and is_spaced in (None, has_blank) and _belongs(gap[:-1] if has_blank else gap, lines[before - 1]):
            runs[-1].append(number)
            is_spaced = has_blank
        else:
            runs.append([number])
            is_spaced = None
    for run in runs:
        yield _found(path, lines, run, [by_line[number] for number in run])


def _start(lines: Sequence[str], number: int, known: Mapping[int, object]) -> int:
    """The first line of a block that names somebody on one of its lines: `Name: Ada` above `GitHub: @ada`."""
    while number > 1 and number - 1 not in known and all(_LABELED.match(line) for line in lines[number - 2 : number]):
        number -= 1
    return number


def _belongs(gap: Sequence[str], first: str) -> bool:
    """Whether lines belong to the person above them, whose first line is given."""
    item = _ITEM.match(first)
    if item:
        return all(line.strip() and len(line) - len(line.lstrip()) > len(item[1]) for line in gap)
    return "|" not in first and all(_LABELED.match(line) for line in gap)


def _found(path: str, lines: Sequence[str], run: Sequence[int], seats: Sequence[list[ListedSeat]]) -> FoundList:
    first = run[0]
    head: list[str] = []
    if first > 2 and _RULE_LINE.fullmatch(lines[first - 2]) and "|" in lines[first - 3]:
        head = [lines[first - 3], lines[first - 2]]
        first -= 2
    last = run[-1]
    while not head and last < len(lines) and lines[last].strip() and _belongs([lines[last]], lines[run[-1] - 1]):
        last += 1
    ends = [*(number - 1 for number in run[1:]), last]
    blocks = [lines[number - 1 : end] for number, end in zip(run, ends, strict=True)]
    is_spaced = len(blocks) > 1 and not blocks[0][-1].strip()
    indents = {_indent(block[0]) for block in blocks}
    above = next((line for line in reversed(lines[: first - 1]) if line.strip()), "")
    is_nested = len(indents) == 1 and not head and (bool(_ITEM.match(above)) or len(min(indents)) > _MOST_INDENTED)
    indent = indents.pop() if is_nested else ""  # a list of its own keeps its blanks in its lines
    texts = ["\n".join(line.removeprefix(indent) for line in block).rstrip("\n") for block in blocks]
    rows = [Row(text, several) for text, several in zip(texts, seats, strict=True)]
    obstacle = "" if head else _obstacle([block[0] for block in blocks], lines[: first - 1], lines[last:])
    return FoundList(path, first, last, head, rows, obstacle, indent, is_spaced)


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" "))]


def _obstacle(firsts: Sequence[str], before: Sequence[str], behind: Sequence[str]) -> str:
    """Why marks around a list would change what it is. `firsts`: the first line of each person."""
    if sum(bool(_FENCE.match(line)) for line in before) % 2:
        return "it stands in a block of code"
    right_above, right_below = before[-1] if before else "", behind[0] if behind else ""
    items = [_ITEM.match(line) for line in firsts]
    if not all(items):
        is_paragraph = not right_below.strip() and (not right_above.strip() or right_above.startswith("#"))
        is_plain = is_paragraph and not any(items) and not any(line[:1].isspace() for line in firsts)
        return "" if is_plain else "it is a part of a paragraph: set it off by empty lines"
    if any(item[1] for item in items if item) and _KEY.fullmatch(right_above):
        return "it can be read as YAML, in which no mark may stand: keep it by hand"
    is_deep = any(len(item[1]) > _MOST_INDENTED for item in items if item)
    if is_deep and len({item[1] for item in items if item}) > 1:
        return "its items do not stand below each other: indent them alike"
    return ""
