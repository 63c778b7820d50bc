"""OWNERS, as Prow reads it: who approves and who reviews in a folder."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any, Final

from bylaws.formats.copies.entries import Copy, Entry, Sort, listed
from bylaws.source.yaml import Document, read_text

_GROUPS: Final = {
    "approvers": False,
    "reviewers": False,
    "required_reviewers": False,
    "emeritus_approvers": True,
    "emeritus_reviewers": True,
}


def matches(path: str) -> bool:
    return posixpath.basename(path) == "OWNERS"


def read(path: str, text: str) -> Copy:
    """Approvers and reviewers, those of `filters` too."""
    document = read_text(path, text)
    folder = posixpath.dirname(path)
    entries = tuple(_entries(document, document.data, folder))
    return Copy(path, Sort.RIGHTS, entries, tuple(document.problems))


def _entries(document: Document, data: Any, area: str) -> Iterator[Entry]:
    if not isinstance(data, dict):
        return
    for group, is_former in _GROUPS.items():
        for word, place in listed(document, data, group):
            yield Entry(word.removeprefix("@"), place, group=group, area=area, is_former=is_former)
    filters = data.get("filters")
    for pattern, inner in filters.items() if isinstance(filters, dict) else ():
        yield from _entries(document, inner, posixpath.join(area, pattern))
