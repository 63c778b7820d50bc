"""OWNERS_ALIASES, as Prow reads it: names that stand for several people in OWNERS files."""

from __future__ import annotations

import posixpath

from bylaws.formats.copies.entries import Copy, Entry, Sort, listed
from bylaws.source.yaml import read_text


def matches(path: str) -> bool:
    return posixpath.basename(path) == "OWNERS_ALIASES"


def read(path: str, text: str) -> Copy:
    """The people of each alias."""
    document = read_text(path, text)
    data = document.data if isinstance(document.data, dict) else {}
    aliases = data.get("aliases")
    aliases = aliases if isinstance(aliases, dict) else {}
    entries = tuple(
        Entry(word.removeprefix("@"), place, group=name)
        for name in aliases
        for word, place in listed(document, aliases, name)
    )
    return Copy(path, Sort.RIGHTS, entries, tuple(document.problems), frozenset(name.casefold() for name in aliases))
