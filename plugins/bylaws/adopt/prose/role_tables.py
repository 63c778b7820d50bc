"""Tables with a row for each role: its responsibilities, its requirements and its privileges, a cell each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.html_tables import html_tables, without_hidden
from bylaws.adopt.prose.leading import ANY
from bylaws.adopt.prose.sentences import labels_of, linked, plain
from bylaws.adopt.prose.statements import Item
from bylaws.adopt.prose.titles import role_of_title
from bylaws.markdown.reading import Document
from bylaws.problems import Place
from bylaws.structs import struct

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


@struct
class TableCell:
    """A cell of a table in Markdown or HTML."""

    parts: tuple[str, ...]
    """Its lines, links as a record can hold them."""
    place: Place
    is_wide: bool = False
    """Whether it goes over several columns."""

    @property
    def text(self) -> str:
        """All of it, without marks."""
        return plain(" ".join(self.parts))[0].strip()


def cells_under_roles(document: Document) -> Iterator[tuple[str, str, bool, Item]]:
    """Each cell, or each line of it: what its column lists, the role of its row, and whether any one line is enough."""
    for first, *rows in rows_of_tables(document):
        kinds = _kinds([cell.text.casefold() for cell in first])
        for row in rows if kinds else ():
            who = role_of_title(row[0].text)
            for kind, cell in zip(kinds, row, strict=False):
                if not cell.is_wide:
                    yield from _said(kind, who, list(cell.parts), cell.place)


def rows_of_tables(document: Document) -> Iterator[list[list[TableCell]]]:
    """Every table of a document that is shown, as its rows, the first of which has the titles."""
    text = without_hidden(document.text)
    yield from _in_markdown(document, text)
    for rows in html_tables(text):
        yield [
            [
                TableCell(
                    tuple(linked(part, {}, document.path) for part in cell.parts),
                    Place(document.path, cell.line),
                    cell.is_wide,
                )
                for cell in row
            ]
            for row in rows
        ]


def _in_markdown(document: Document, text: str) -> Iterator[list[list[TableCell]]]:
    lines = text.split("\n")
    labels = labels_of(document)
    rows: list[list[TableCell]] = []
    for number, line in enumerate(lines, 1):
        following = lines[number] if number < len(lines) else ""
        begins = not rows and "--" in following and _RULE.fullmatch(following)
        if "|" not in line:
            if rows:
                yield rows
            rows = []
        elif (rows or begins) and not _RULE.fullmatch(line):
            rows.append(
                [
                    TableCell(
                        tuple(linked(part, labels, document.path) for part in _BREAK.split(cell)),
                        Place(document.path, number, line.index(cell) + 1),
                    )
                    for cell in _cells(line)
                ]
            )
    if rows:
        yield rows


def _kinds(titles: list[str]) -> list[str]:
    """What each column lists; none for a table of something else."""
    return [_COLUMNS.get(title, "") for title in titles] if titles and _FIRST.fullmatch(titles[0]) else []


def _said(kind: str, who: str, parts: list[str], place: Place) -> Iterator[tuple[str, str, bool, Item]]:
    """What one cell says of a role."""
    if not who or not kind:
        return
    if kind == "listed":
        files = {file for part in parts for file in _FILE.findall(part)}
        if len(files) == 1:
            yield kind, who, False, Item(files.pop(), place)
        return
    is_any = any(ANY.search(part) for part in parts)
    for part in parts:
        text = part.strip(" .;-")
        if not text.endswith(":") and not _NOTHING.fullmatch(text):
            yield kind, who, is_any, Item(text, place)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))]
