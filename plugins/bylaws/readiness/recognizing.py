"""Criteria in the Markdown of a foundation: where each stands, and which row of a catalogue it is.

Foundations change their wording from year to year. So a row has no wording to compare with, but beginnings of words
that must all occur; of several rows that fit, the one with the most words is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bylaws.model.review import Criterion

_ITEM: Final = re.compile(r"^(?P<before>[ \t]*[-*+][ \t]+\[)(?P<tick>[ xX])\][ \t]+(?P<words>\S.*?)\s*$")
_BOLD: Final = re.compile(r"^\*\*(?!\*)(?P<words>[^*].*)$")
_HEADING: Final = re.compile(r"^#{1,6}[ \t]+\S")
_FENCE: Final = re.compile(r"^[ \t]*(```|~~~)")
_LINK: Final = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_TAIL: Final = re.compile(r"[.:!?][\s*_]+(?=(?:This|It)\b)")
"""Behind it stands how else a row can be satisfied, in words of another row."""
_BEGIN: Final = re.compile(r"^[ \t]*<!-- bylaws:criterion (\S+) -->\s*$")
END: Final = "<!-- bylaws:end -->"
LONGEST: Final = 6
"""In how many lines a row in bold may be broken."""


@dataclass(frozen=True, slots=True)
class Item:
    """A criterion of a document: a box to tick, or a paragraph in bold."""

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


@dataclass(frozen=True, slots=True)
class Recognized:
    """An item, with the row that it is, or the reason why none is known."""

    item: Item
    row: Criterion | None
    reason: str = ""


def items_in(lines: Sequence[str]) -> Sequence[Item]:
    """All boxes of a document, and the paragraphs that are in bold as a whole."""
    starts: list[tuple[int, int, str, re.Match[str] | None]] = []
    stops: list[int] = []
    number, fenced = 0, False
    while number < len(lines):
        line = lines[number].rstrip("\r\n")
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and (box := _ITEM.match(line)):
            behind, words = _joined(lines, number, box["words"])
            starts.append((number, behind, words, box))
            stops.append(number)
        elif not fenced and (bold := _BOLD.match(line)):
            behind, words = _joined(lines, number, f"**{bold['words']}")
            if re.fullmatch(r"\*\*[^*]+\*\*.{0,3}", words):
                starts.append((number, behind, words, None))
                stops.append(number)
        elif not fenced and _HEADING.match(line):
            stops.append(number)
        number += 1
    stops.append(len(lines))
    found = []
    for at, behind, words, box in starts:
        end = next(stop for stop in stops if stop > at)
        tick = box.end("before") if box else None
        ticked = bool(box and box["tick"] != " ")
        found.append(Item(at, behind, end, words, tick, ticked, bool(box and box["before"][0] in " \t")))
    return found


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


def recognized(items: Iterable[Item], rows: Mapping[str, Criterion]) -> Iterator[Recognized]:
    """Each item with its row. Paragraphs in bold that are no criterion are ordinary text, and left out."""
    patterns = [(row, pattern.split()) for row in rows.values() for pattern in row.recognized_by]
    for item in items:
        words = words_in(item.words)
        fitting: dict[str, int] = {}
        for row, pattern in patterns:
            if all(any(word.startswith(part) for word in words) for part in pattern):
                fitting[row.id] = max(len(pattern), fitting.get(row.id, 0))
        most = max(fitting.values(), default=0)
        best = [key for key, length in fitting.items() if length == most]
        if len(best) == 1:
            yield Recognized(item, rows[best[0]])
        elif item.tick is not None:
            reason = "no row of the catalogue has these words"
            if best:
                reason = f"{' and '.join(f'`{key}`' for key in best)} fit equally well"
            yield Recognized(item, None, reason)


def words_in(text: str) -> Sequence[str]:
    """The words of an item, without markup and without what stands behind its first sentence."""
    shown = _LINK.sub(r"\1", text)
    shown = _TAIL.split(shown, maxsplit=1)[0]
    return re.findall(r"[a-z0-9]+", shown.replace("’", "'").casefold())


def begun(line: str) -> str | None:
    """The criterion whose text of ours begins on a line."""
    found = _BEGIN.match(line)
    return found[1] if found else None
