"""The CNCF's list of maintainers: a row a person, the name of the project only in its first one."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator

from bylaws.formats.copies.entries import Copy, Entry, Sort
from bylaws.problems import Place


def read(path: str, text: str, projects: Collection[str]) -> Copy:
    """The rows of a project, by one of its names."""
    return Copy(path, Sort.LIST, tuple(_entries(path, text, {name.casefold() for name in projects})))


def _entries(path: str, text: str, wanted: Collection[str]) -> Iterator[Entry]:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    project = ""
    for number, line in enumerate(lines, 1):
        row = [cell.strip() for cell in next(csv.reader([line]), [])]
        if len(row) < 5:
            continue
        project = row[1] or project
        if project.casefold() in wanted and (row[2] or row[4]):
            handle = row[4].removeprefix("@")
            column = line.find(row[4]) + 1 if row[4] else 1
            yield Entry(handle, Place(path, number, max(1, column)), row[2], row[3], "maintainers")
