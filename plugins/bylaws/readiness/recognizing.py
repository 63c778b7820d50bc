"""Criteria in the documents of a foundation: where each stands, and which row of a catalogue it is.

Foundations change their wording from year to year. So a row has no wording to compare with, but beginnings of words
that must all occur; of several rows that fit, the one with the most words is meant. Tables, headings and fields of
forms are short, and are known only by their whole name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from enum import Enum, auto
from typing import Final, Protocol

from bylaws.model.review import Criterion
from bylaws.structs import struct

_ITEM: Final = re.compile(r"^(?P<before>[ \t]*[-*+][ \t]+\[)(?P<tick>[ xX])\][ \t]+(?P<words>\S.*?)\s*$")
_BULLET: Final = re.compile(r"^[-*+][ \t]+(?!\[[ xX]\])(?P<words>\S.*?)\s*$")
_BOLD: Final = re.compile(r"^\*\*(?!\*)(?P<words>[^*].*)$")
_HEADING: Final = re.compile(r"^#{1,6}[ \t]+(?P<words>\S.*?)[ \t#]*$")
_FIELD: Final = re.compile(r"^###[ \t]+(?P<words>\S.*?)\s*$")
_ROW: Final = re.compile(r"^[ \t]*\|(?P<cells>.*)\|[ \t]*$")
_COVERAGE: Final = re.compile(r"\bcoverage\b", re.IGNORECASE)
_FENCE: Final = re.compile(r"^[ \t]*(```|~~~)")
_LINK: Final = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_TAIL: Final = re.compile(r"[.:!?][\s*_]+(?=(?:This|It)\b)")
"""Behind it stands how else a row can be satisfied, in words of another row."""
_BEGIN: Final = re.compile(r"^[ \t]*<!-- bylaws:(?:criterion (\S+)|(adopters)) -->\s*$")
END: Final = "<!-- bylaws:end -->"
LONGEST: Final = 6
"""In how many lines a row in bold may be broken."""


class Kind(Enum):
    """How a document shows a criterion."""

    BOX = auto()
    """A box to tick."""
    BOLD = auto()
    """A paragraph in bold."""
    BULLET = auto()
    """An item of a list, in a document without boxes and bold criteria."""
    HEADING = auto()
    """A heading, in such a document."""
    TABLE = auto()
    """A row of a table of coverage, in such a document."""
    FIELD = auto()
    """A question of a form."""


BY_NAME: Final = (Kind.HEADING, Kind.TABLE, Kind.FIELD)
"""What is short, and so known by its whole name only."""
FEWEST: Final = 3
"""A list or a heading is like a criterion by chance; three of them are not."""
REPORTED: Final = (Kind.BOX, Kind.FIELD)
"""What asks for something, and so is reported where no row is like it. All else may be ordinary text."""


@struct
class Item:
    """A criterion of a document."""

    line: int
    """Counted from 0."""
    behind: int
    """The first line that no longer belongs to its words."""
    end: int
    """The first line that no longer belongs to it: the next item or heading."""
    words: str
    tick: int | None = None
    """The column of the mark in its box; None without a box."""
    ticked: bool = False
    within: bool = False
    """Whether it is indented below another one."""
    kind: Kind = Kind.BOX
    cells: tuple[str, ...] = ()
    """The cells behind its name, of a row of a table."""


class Known(Protocol):
    """What can be recognized."""

    @property
    def recognized_by(self) -> tuple[str, ...]: ...
    @property
    def called(self) -> tuple[str, ...]: ...


class Besides(Known, Protocol):
    """What stands in documents like a criterion, and is none."""

    @property
    def reason(self) -> str: ...


@struct
class Recognized:
    """An item, with the row that it is, or the reason why there is none."""

    item: Item
    row: Criterion | None
    reason: str = ""
    aside: bool = False
    """Whether it is known to be no criterion."""


def is_submitted(lines: Sequence[str]) -> bool:
    """Whether a document is the answer to a form: GitHub makes a heading of the third level of each question."""
    first = next((line for line in lines if line.strip()), "")
    return bool(_FIELD.match(first))


def items_in(lines: Sequence[str]) -> Sequence[Item]:
    """What may be a criterion: the questions of a form; else all boxes, and the paragraphs that are in bold as a
    whole."""
    if is_submitted(lines):
        return _between(lines, list(_fields(lines)), [])
    starts: list[Item] = []
    stops: list[int] = []
    for number, line in _unfenced(lines):
        if box := _ITEM.match(line):
            behind, words = _joined(lines, number, box["words"])
            tick, within = box.end("before"), box["before"][0] in " \t"
            starts.append(Item(number, behind, 0, words, tick, box["tick"] != " ", within))
        elif bold := _BOLD.match(line):
            behind, words = _joined(lines, number, f"**{bold['words']}")
            if re.fullmatch(r"\*\*[^*]+\*\*.{0,3}", words):
                starts.append(Item(number, behind, 0, words, kind=Kind.BOLD))
        elif _HEADING.match(line):
            stops.append(number)
    return _between(lines, starts, stops)


def loose_items_in(lines: Sequence[str]) -> Sequence[Item]:
    """What may be a criterion in a document without such items: rows of tables of coverage, items of lists, and
    headings."""
    return _between(lines, list(_loose(lines)), [])


def _unfenced(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines outside of code blocks, with their numbers."""
    fenced = False
    for number, line in enumerate(lines):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield number, line.rstrip("\r\n")


def _between(lines: Sequence[str], starts: Sequence[Item], stops: Sequence[int]) -> Sequence[Item]:
    """Items, each up to the next one, or the next heading."""
    ends = sorted({*(item.line for item in starts), *stops, len(lines)})
    return [
        Item(
            one.line,
            one.behind,
            next(end for end in ends if end > one.line),
            one.words,
            one.tick,
            one.ticked,
            one.within,
            one.kind,
            one.cells,
        )
        for one in starts
    ]


def _fields(lines: Sequence[str]) -> Iterator[Item]:
    for number, line in _unfenced(lines):
        if found := _FIELD.match(line):
            yield Item(number, number + 1, 0, found["words"], kind=Kind.FIELD)


def _loose(lines: Sequence[str]) -> Iterator[Item]:
    coverage = False
    for number, line in _unfenced(lines):
        if row := _ROW.match(line):
            name, *cells = (cell.strip() for cell in re.split(r"(?<!\\)\|", row["cells"]))
            if coverage and cells:
                yield Item(number, number + 1, 0, name, kind=Kind.TABLE, cells=tuple(cells))
            elif cells and _COVERAGE.fullmatch(cells[0]):
                coverage = True
            continue
        coverage = False
        if heading := _HEADING.match(line):
            yield Item(number, number + 1, 0, heading["words"], kind=Kind.HEADING)
        elif bullet := _BULLET.match(line):
            yield Item(number, number + 1, 0, bullet["words"], kind=Kind.BULLET)


def _joined(lines: Sequence[str], number: int, words: str) -> tuple[int, str]:
    """The words of an item that is broken over lines, until what is in bold ends."""
    behind = number + 1
    while words.startswith("**") and words.count("**") % 2 and behind < min(len(lines), number + LONGEST):
        following = lines[behind].strip()
        if not following:
            break
        words = f"{words} {following}"
        behind += 1
    return behind, words


@struct
class Recognizer:
    """The rows of a catalogue, and what its documents have besides."""

    rows: Mapping[str, Criterion]
    asides: Mapping[str, Besides] = field(default_factory=dict)

    def read(self, lines: Sequence[str]) -> Sequence[Recognized]:
        """The criteria of a document."""
        found = tuple(self.each(items_in(lines)))
        if found:
            return found
        loose = tuple(self.each(loose_items_in(lines)))
        return loose if len(loose) >= FEWEST else ()

    def each(self, items: Iterable[Item]) -> Iterator[Recognized]:
        """Each item with its row. What is no criterion, and asks for nothing, is ordinary text and left out."""
        for item in items:
            found = self._by_name(item) if item.kind in BY_NAME else self._by_words(item)
            if found.row or item.kind in REPORTED:
                yield found

    def _by_name(self, item: Item) -> Recognized:
        name = list(words_in(item.words))
        found = [key for key, one in self._all.items() if name in [list(words_in(called)) for called in one.called]]
        return self._told(item, found, "no row of the catalogue has this name")

    def _by_words(self, item: Item) -> Recognized:
        words = words_in(item.words)
        fitting: dict[str, int] = {}
        for key, one in self._all.items():
            for pattern in map(str.split, one.recognized_by):
                if all(any(word.startswith(part) for word in words) for part in pattern):
                    fitting[key] = max(len(pattern), fitting.get(key, 0))
        most = max(fitting.values(), default=0)
        best = [key for key, length in fitting.items() if length == most]
        return self._told(item, best, "no row of the catalogue has these words")

    @property
    def _all(self) -> Mapping[str, Known]:
        return {**self.rows, **{f"{_ASIDE}{key}": one for key, one in self.asides.items()}}

    def _told(self, item: Item, keys: Sequence[str], nothing: str) -> Recognized:
        if not keys:
            return Recognized(item, None, nothing)
        if len(keys) > 1:
            named = " and ".join(f"`{key.removeprefix(_ASIDE)}`" for key in keys)
            return Recognized(item, None, f"{named} fit equally well")
        if keys[0].startswith(_ASIDE):
            return Recognized(item, None, self.asides[keys[0].removeprefix(_ASIDE)].reason, aside=True)
        return Recognized(item, self.rows[keys[0]])


_ASIDE: Final = "aside "
"""Before the ids of what is no row, which no id of a row begins with."""


def words_in(text: str) -> Sequence[str]:
    """The words of an item, without markup and without what stands behind its first sentence."""
    shown = _LINK.sub(r"\1", text)
    shown = _TAIL.split(shown, maxsplit=1)[0]
    return re.findall(r"[a-z0-9]+", shown.replace("’", "'").casefold())


def begun(line: str) -> str | None:
    """The criterion whose text of ours begins on a line, or `adopters`."""
    found = _BEGIN.match(line)
    return (found[1] or found[2]) if found else None
