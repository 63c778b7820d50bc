"""A file that was written for a code host, as a page of a site: the same words, links and lists.

Sites are made with Python-Markdown, which reads some of what GitHub shows in another way: it wants an empty line before
a list or a table, four columns for each level of a list, and marks around an address that is to be a link.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from bylaws.markdown.reading import Document, Link, LinkKind
from bylaws.structs import struct

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_COMMENTS: Final = re.compile(r"(?:\s*<!--.*?-->)*\s*", re.DOTALL)
_MARK: Final = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +|$)")
"""What an item of a list begins with."""
_INDENT: Final = 4
"""The columns of one level of a list, and of a tab."""
_CODE: Final = 5
"""So many spaces behind the mark of an item begin code in it: the item itself begins behind the first."""


@struct
class Carried:
    """A page in the pieces between which a site has something to add."""

    front: str
    """What stands above the page for an engine: `---`, keys, `---`; or nothing."""
    head: str
    """The page as far as its title; nothing, where it does not begin with one."""
    rest: str


Lead = Callable[[Link, bool], str | None]


def carried(text: str, lead: Lead, *, is_own: bool = False) -> Carried:
    """A file as a page.

    Args:
        lead: says of a link, and whether it is written in HTML, which target it must have on the site: an empty one
            for words that lead nowhere, None where it stays as it is.
        is_own: whether the lines are as Python-Markdown wants them already.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found = FRONT_MATTER.match(text)
    front = found[0] if found else ""
    text = text[len(front) :]
    lines = _led(text, lead).split("\n")
    tokens = _parser().parse("\n".join(lines))
    end = _end_of_title(tokens)
    if not is_own:
        lines, end = _with_gaps(_laid_out(lines, tokens), tokens, end)
    if end and re.fullmatch(" {0,3}=+ *", lines[end - 1]):  # an underlined title is no heading to everything
        lines[end - 2 : end] = ["", f"# {lines[end - 2].strip()}"]
    return Carried(front, "\n".join(lines[:end]).strip("\n"), "\n".join(lines[end:]).strip("\n"))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable("inline")
    return parser


# --- links ------------------------------------------------------------------------------------------------------------


def _led(text: str, lead: Lead) -> str:
    """The text with its links led to where they belong, and with marks around addresses."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for link in reversed(Document("", text).links):
        at = starts[link.place.line - 1] + link.place.column - 1
        end = at + len(link.target)
        if text[at:end] != link.target:  # it stands in a cell whose bars are escaped
            continue
        if link.kind is LinkKind.AUTOMATIC:
            line = text[starts[link.place.line - 1] : starts[link.place.line]]
            if text[at - 1 : at] != "<" and "<a" not in line.lower():
                text = f"{text[:at]}<{link.target}>{text[end:]}"
            continue
        target = lead(link, text[at - 1 : at] in ("'", '"', "="))
        if target:
            text = f"{text[:at]}{target}{text[end:]}"
        elif target is not None and link.kind is LinkKind.INLINE:
            text = _without_link(text, at, end)
    return text


def _without_link(text: str, start: int, end: int) -> str:
    """The text with only the words of a link whose target stands from `start` to `end`."""
    closing, depth = text.rindex("](", 0, start), 0
    for at in range(closing, -1, -1):
        depth += (text[at] == "]") - (text[at] == "[")
        if depth == 0:
            behind = text.index(")", end) + 1
            return f"{text[:at]}{text[at + 1 : closing]}{text[behind:]}"
    return text


# --- lines ------------------------------------------------------------------------------------------------------------


def _end_of_title(tokens: Sequence[Token]) -> int:
    """The number of lines as far as the title, where the page begins with one."""
    for token in tokens:
        if token.type == "heading_open" and token.tag == "h1" and token.map:
            return token.map[1]
        if token.type != "html_block" or not token.map:
            return 0
        if "<h1" in token.content.lower():
            return token.map[1]
        if not _COMMENTS.fullmatch(token.content):
            return 0
    return 0


def _laid_out(lines: Sequence[str], tokens: Sequence[Token]) -> list[str]:
    """The lines, with each level of a list as far to the right as Python-Markdown wants it."""
    found = list(lines)
    for first, end, depth, column in _items(lines, tokens):
        for number in range(first, end):
            line = lines[number].expandtabs(_INDENT)
            if number == first:
                mark = _MARK.match(line)
                assert mark
                point = mark[2].replace(")", ".")
                found[number] = f"{' ' * _INDENT * (depth - 1)}{point}{' ' * len(mark[3])}{line[mark.end() :]}"
            elif line.strip():
                inner = min(len(line) - len(line.lstrip(" ")), column)
                found[number] = f"{' ' * _INDENT * depth}{line[inner:]}"
    return found


def _items(lines: Sequence[str], tokens: Sequence[Token]) -> Iterator[tuple[int, int, int, int]]:
    """The items of lists: first line, line behind the last, depth from 1, and the column at which the text begins.

    Inner ones come behind those around them. Lists in quotes are left as they are.
    """
    depth = quotes = 0
    for token in tokens:
        quotes += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        if token.type == "list_item_close":
            depth -= 1
        elif token.type == "list_item_open" and token.map:
            depth += 1
            mark = _MARK.match(lines[token.map[0]].expandtabs(_INDENT))
            if mark and not quotes:
                behind = len(mark[3]) if 0 < len(mark[3]) < _CODE else 1
                yield token.map[0], token.map[1], depth, mark.end(2) + behind


_APART: Final = ("bullet_list_open", "ordered_list_open", "table_open")


def _with_gaps(lines: Sequence[str], tokens: Sequence[Token], end: int) -> tuple[list[str], int]:
    """The lines with an empty one before each list and table; and the number of those as far as the title."""
    wanted = {token.map[0] for token in tokens if token.type in _APART and token.level == 0 and token.map}
    found: list[str] = []
    for number, line in enumerate(lines):
        if number in wanted and found and found[-1].strip():
            found.append("")
            end += number < end
        found.append(line)
    return found, end
