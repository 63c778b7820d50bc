"""Tables with a row for each role: its responsibilities, its requirements and its privileges, a cell each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.sentences import labels_of, linked, plain
from bylaws.adopt.prose.statements import Item
from bylaws.adopt.prose.titles import role_of_title
from bylaws.markdown.reading import Document
from bylaws.problems import Place

_RULE: Final = re.compile(r"[\s|:-]+")
"""A row that only has lines in it."""
_COLUMNS: Final = {
    "responsibilities": "responsibilities", "duties": "responsibilities", "requirements": "requirements",
    "qualifications": "requirements", "privileges": "privileges", "permissions": "privileges", "rights": "privileges",
    "github role": "access", "github permission": "access", "repository role": "access", "access level": "access",
    "defined by": "listed",
}  # fmt: skip
_FIRST: Final = re.compile(r"(?:(?:project|community|ladder) )?(?:role|level)s?")
_NOTHING: Final = re.compile(r"n/?a|none|-*|tbd", re.IGNORECASE)
_FILE: Final = re.compile(r"\b(?:CODEOWNERS|OWNERS|MAINTAINERS(?:\.md)?)\b")
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)


def cells_under_roles(document: Document) -> Iterator[tuple[str, str, Item]]:
    """Each cell, or each line of it, with what its column lists and the id of the role of its row."""
    lines = document.text.split("\n")
    labels = labels_of(document)
    kinds: list[str] = []
    for number, line in enumerate(lines, 1):
        following = lines[number] if number < len(lines) else ""
        if "|" not in line:
            kinds = []
        elif not kinds and "--" in following and _RULE.fullmatch(following):
            titles = [_title(cell) for cell in _cells(line)]
            kinds = [_COLUMNS.get(title, "") for title in titles] if titles and _FIRST.fullmatch(titles[0]) else []
        elif kinds and not _RULE.fullmatch(line):
            cells = _cells(line)
            who = role_of_title(plain(cells[0], labels)[0].strip()) if cells else ""
            for kind, cell in zip(kinds, cells, strict=False):
                files = set(_FILE.findall(cell)) if kind == "listed" else set()
                if len(files) == 1 and who:
                    yield kind, who, Item(files.pop(), Place(document.path, number, line.index(cell) + 1))
                for part in _BREAK.split(cell) if who and kind not in ("", "listed") else ():
                    text = linked(part, labels, document.path).strip(" .;-")
                    if not _NOTHING.fullmatch(text):
                        yield kind, who, Item(text, Place(document.path, number, line.index(cell) + 1))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))]


def _title(cell: str) -> str:
    return plain(cell)[0].strip().casefold()
