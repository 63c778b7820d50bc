"""The text of a list with its lines and places, and without what no one reads: comments and front matter are blank."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from bylaws.formats.roster import rst
from bylaws.formats.roster.inline import shown
from bylaws.formats.roster.text import ShownText
from bylaws.problems import Place

_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LONG: Final = re.compile(r"[^\n]{4001,}")
"""A line that no one has written by hand, and that would take long to read."""
_DEFINITION: Final = re.compile(r"^ {0,3}\[(?P<label>[^\]\n]+)\]:[ \t]*<?(?P<target>[^\s>]+)>?.*$", re.MULTILINE)
_FENCE: Final = re.compile(r"\s*(`{3,}|~{3,})(.*)")


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


class Source:
    """A file, ready to be read by lines. Offsets count characters of `text`."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        clean = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        if path.lower().endswith(".rst"):
            clean = rst.as_markdown(clean)
        clean = _COMMENT.sub(_blank, _FRONT_MATTER.sub(_blank, clean, count=1))
        self.too_long = [clean.count("\n", 0, found.start()) + 1 for found in _LONG.finditer(clean)]
        """The numbers of lines that are not read."""
        clean = _LONG.sub(lambda found: " " * len(found[0]), clean)
        self.text = clean
        self.lines: Sequence[str] = clean.split("\n")
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line) + 1)
        self.starts: Sequence[int] = starts

    @cached_property
    def labels(self) -> dict[str, tuple[str, int]]:
        """The target of each label that is defined, and its offset."""
        found: dict[str, tuple[str, int]] = {}
        for it in _DEFINITION.finditer(self.text):
            found.setdefault(" ".join(it["label"].casefold().split()), (it["target"], it.start("target")))
        return found

    def place(self, offset: int) -> Place:
        """The line and column of an offset."""
        line = bisect_right(self.starts, offset) - 1
        return Place(self.path, line + 1, offset - self.starts[line] + 1)

    def shown(self, start: int, end: int) -> ShownText:
        """What stands between two offsets, as it is shown."""
        return shown(self.text, start, end, self.labels)

    def shown_line(self, number: int, begin: int = 0) -> ShownText:
        """What a line shows, from a column on; lines and columns count from 0."""
        return self.shown(self.starts[number] + begin, self.starts[number] + len(self.lines[number]))

    def is_definition(self, line: str) -> bool:
        return bool(_DEFINITION.fullmatch(line))

    def fence_at(self, number: int) -> tuple[str, int] | None:
        """What a code block that begins in a line says of its content, and the line behind its end."""
        found = _FENCE.fullmatch(self.lines[number])
        if not found or (found[1][0] == "`" and "`" in found[2]):
            return None
        end = number + 1
        closing = re.compile(rf"\s*{found[1][0]}{{{len(found[1])},}}\s*")
        while end < len(self.lines) and not closing.fullmatch(self.lines[end]):
            end += 1
        return found[2].strip().casefold(), min(end + 1, len(self.lines))
