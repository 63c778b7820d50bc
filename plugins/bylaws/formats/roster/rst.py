"""reStructuredText in a list of people: links, roles and fields as Markdown writes them, and tables made of lists.

What is written otherwise keeps its length, so that every offset stays that of the file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bylaws.patterns import late

_LINK: Final = late(r"`(?P<words>[^`<>]*[^`<>\s])(?P<gap>\s+)<(?P<target>[^`<>\s]+)>`(?P<end>__?)")
_NAMED: Final = late(r"(?<![`\w])`(?P<words>[^`<>\n]+)`_(?!_)")
_TARGET: Final = late(r"^\.\. _(?P<mark>`?)(?P<words>[^`:\n]+)(?P=mark):(?P<gap>[ \t]+)(?P<target>\S+)", re.MULTILINE)
_ROLE: Final = late(r":(?:github|gh|ghuser|user|github-user|githubuser):`@?(?P<handle>[A-Za-z0-9-]+)`")
_FIELD: Final = late(r"^(?P<indent>[ \t]*):(?P<key>[A-Za-z][\w -]*):(?=[ \t]+\S)", re.MULTILINE)
_COMMENT: Final = late(
    r"^\.\.(?:[ \t]+(?![_|\[])(?!\S+::)[^\n]*)?\n(?:[ \t]+[^\n]*\n|[ \t]*\n(?=[ \t]+\S))*", re.MULTILINE
)
_LIST_TABLE: Final = late(r"(?P<indent>\s*)\.\. list-table::")
_CELL: Final = late(r"(?P<indent>\s+)(?P<row>\* )?- ?(?P<text>.*)")

Span = tuple[int, int]


def as_markdown(text: str) -> str:
    """The same text with its links and fields as Markdown, each as long as before."""
    text = _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    text = _TARGET.sub(_target, text)
    text = _LINK.sub(_link, text)
    text = _NAMED.sub(lambda found: f"[{found['words']}] ", text)
    text = _ROLE.sub(lambda found: f"@{found['handle']}".rjust(len(found[0]) - 1) + " ", text)
    text = re.sub(r"(?m)^([ \t]*)#\.(?=[ \t])", r"\g<1>1.", text)
    return _FIELD.sub(lambda found: f"{found['indent']} {found['key']}:", text)


def _link(found: re.Match[str]) -> str:
    gap = found["gap"][:-1].replace("\n", " ")
    whole = f"[{gap}{found['words']}]({found['target']})"
    return whole + " " * (len(found[0]) - len(whole))


def _target(found: re.Match[str]) -> str:
    whole = f"[{found['words'].strip()}]:"
    return whole + " " * (len(found[0]) - len(whole) - len(found["target"])) + found["target"]


def list_table(
    lines: Sequence[str], starts: Sequence[int], number: int
) -> tuple[list[tuple[int, list[Span]]], int] | None:
    """The rows of a table that begins in a line and is written as a list: the number of its first line and the span of
    each cell; and the line behind it."""
    opening = _LIST_TABLE.match(lines[number])
    if not opening:
        return None
    outside = len(opening["indent"])
    rows: list[tuple[int, list[Span]]] = []
    at = number + 1
    while at < len(lines):
        line = lines[at]
        if line.strip() and len(line) - len(line.lstrip()) <= outside:
            break
        cell = _CELL.fullmatch(line)
        if cell and cell["row"]:
            rows.append((at, []))
        if cell and rows:
            rows[-1][1].append((starts[at] + cell.start("text"), starts[at] + len(line)))
        elif rows and rows[-1][1] and line.strip():
            begin, _ = rows[-1][1][-1]
            rows[-1][1][-1] = (begin, starts[at] + len(line))
        at += 1
    return rows, at
