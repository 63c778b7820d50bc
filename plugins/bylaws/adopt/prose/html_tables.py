"""Tables in HTML, as rows of cells: what each says in Markdown, line by line, and where it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from bylaws.structs import struct

_TABLE: Final = re.compile(r"<table\b.*?</table>", re.DOTALL | re.IGNORECASE)
_HIDDEN: Final = re.compile(
    r"^[ \t>]*(?P<fence>`{3,}(?=[^`\n]*$)|~{3,}).*?(?:^[ \t>]*(?P=fence)|\Z)|^ {0,3}<!--.*?(?:-->|\Z)|<!--.*?-->|<pre\b.*?</pre>",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
"""Blocks of code, and comments, of which the one may stand in the other."""
_PARTS: Final = ("p", "li", "br", "div", "ul", "ol")
_CELLS: Final = ("td", "th")


@struct
class Cell:
    """A cell of a table."""

    parts: tuple[str, ...]
    """Its paragraphs, items or lines, links as in Markdown."""
    line: int
    is_wide: bool
    """Whether it goes over several columns."""


class _Reader(HTMLParser):
    """Rows of a table, with a cell that goes over several rows in each of them."""

    def __init__(self, first: int) -> None:
        super().__init__()
        self.first = first
        self.rows: list[list[Cell]] = []
        self._spanning: dict[int, tuple[int, Cell]] = {}
        """Cells that go on in later rows, by their column: for how many rows, and which."""
        self._parts: list[str] | None = None
        self._line = 0
        self._spans = (1, 1)
        self._link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "tr":
            self._close()
            self.rows.append([])
            self._fill()
        elif tag in _CELLS and self.rows:
            self._close()
            self._parts, self._line = [""], self.first + self.getpos()[0] - 1
            self._spans = (_span(given.get("rowspan")), _span(given.get("colspan")))
        elif self._parts is not None and tag in _PARTS:
            self._parts.append("")
        elif self._parts is not None and tag == "a":
            self._link = given.get("href") or ""
            self._parts[-1] += "["

    def handle_endtag(self, tag: str) -> None:
        if tag in (*_CELLS, "tr", "table"):
            self._close()
        elif self._parts is not None and tag == "a":
            self._parts[-1] += f"]({self._link})"
        elif self._parts is not None and tag in _PARTS:
            self._parts.append("")

    def handle_data(self, data: str) -> None:
        if self._parts is not None:
            self._parts[-1] += data

    def _close(self) -> None:
        if self._parts is None:
            return
        said = tuple(text for part in self._parts if (text := " ".join(part.split())))
        self._parts = None
        rows, columns = self._spans
        cell = Cell(said, self._line, is_wide=columns > 1)
        for _ in range(columns):
            if rows > 1:
                self._spanning[len(self.rows[-1])] = (rows - 1, cell)
            self.rows[-1].append(cell)
        self._fill()

    def _fill(self) -> None:
        """Puts cells of rows above where they go on."""
        row = self.rows[-1]
        while len(row) in self._spanning:
            left, cell = self._spanning.pop(len(row))
            if left > 1:
                self._spanning[len(row)] = (left - 1, cell)
            row.append(cell)


def _span(words: str | None) -> int:
    return max(1, min(int(words), 50)) if words and words.isdigit() else 1


def without_hidden(text: str) -> str:
    """A text with blanks in place of blocks of code and comments: everything else stays where it stands."""
    return _HIDDEN.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def html_tables(text: str) -> Iterator[list[list[Cell]]]:
    """The tables of a text, each as its rows; none without cells."""
    for found in _TABLE.finditer(text):
        reader = _Reader(text.count("\n", 0, found.start()) + 1)
        reader.feed(found[0])
        reader.close()
        if rows := [row for row in reader.rows if row]:
            yield rows
