"""Lists of people that are kept by hand, compared with the record: those in its documents, and all of a repository.

Lists that are made from the record are left out, whether they stand in a region or in a file that is made as a whole:
the next `bylaws render` brings them up to date.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from bylaws.body.governance import Governance
from bylaws.build.outputs.regions import parse
from bylaws.checks.copies import drift
from bylaws.checks.copies.kinds import OTHER_SPELLING, UNREAD_LIST
from bylaws.checks.copies.words import RoleWords
from bylaws.formats.listing import Entry, Listing
from bylaws.formats.reading import read_listing
from bylaws.formats.searching import VENDORED, find_listings, looks_like_a_list, text_of
from bylaws.problems import Problem

_GENERATED: Final = "enerated by bylaws"
_HEAD: Final = 200
"""So far into a file, its banner says that it is made."""
_ROW: Final = re.compile(r"\s*(?:\||[-*+] |<t[dr]|[^|]+\|)")
"""A row of a table or an item of a list; a sentence that names someone lists nobody."""


def otherwise_listed(governance: Governance, texts: Mapping[str, str]) -> Iterator[Problem]:
    """Where a list in a document that is written by hand is not as the record has it. `texts`: by path."""
    copies = []
    made: dict[str, frozenset[str]] = {}
    for path, text in texts.items():
        copy, made[path] = _by_hand(governance, path, text)
        copies += [copy] if copy else []
    for problem in drift(governance, copies, made=made):
        if problem.rule not in (OTHER_SPELLING.name, UNREAD_LIST.name):
            yield problem


def still_to_edit(
    governance: Governance, root: Path, person: str, leave_out: Iterable[str] = VENDORED
) -> tuple[Problem, ...]:
    """Where files that are kept by hand are not as the record has this person; paths begin with that of the root.

    `leave_out`: as for `find_listings`.
    """
    copies: dict[str, Listing] = {}
    made: dict[str, frozenset[str]] = {}
    documents = [root / path for path in _documents(governance) if (root / path).is_file()]
    found = {listing.path: listing for listing in find_listings(root, leave_out=tuple(leave_out))}
    for path in (*found, *(file.as_posix() for file in documents)):
        if path in copies:
            continue
        text = text_of(Path(path), root)
        if _GENERATED in text[:_HEAD]:
            continue
        if path not in found or "bylaws:insert" in text:
            copy, made[path] = _by_hand(governance, path, text)
        else:
            copy = found[path]
        if copy:
            copies[path] = copy
    names = frozenset((person.casefold(), (governance.github_of(person) or person).casefold()))
    return tuple(drift(governance, [*copies.values()], made=made, about=names))


def _documents(governance: Governance) -> Iterator[str]:
    """The documents that the record names and that are written by hand."""
    documents = governance.body.documents
    for page in documents.given().values() if documents else ():
        path = getattr(page, "path", None)
        if path and getattr(page, "by_hand", False) is True:
            yield posixpath.normpath(posixpath.join(documents.folder or "", path) if documents else path)


def _by_hand(governance: Governance, path: str, text: str) -> tuple[Listing | None, frozenset[str]]:
    """The people whom a document lists outside of what is made in it, and the roles of those who stand in that."""
    listing = read_listing(path, text, named=True)
    if listing is None or _GENERATED in text[:_HEAD]:
        return None, frozenset()
    words = RoleWords(governance)
    lines = text.split("\n")
    made = {
        number
        for region in parse(path, text).inserted.values()
        for number in range(_line(text, region.start), _line(text, region.end) + 1)
    }

    def is_meant(entry: Entry) -> bool:
        named = bool(words.of(entry.section) or words.of(entry.role))
        return named and (looks_like_a_list(path) or bool(entry.handle and _ROW.match(lines[entry.place.line - 1])))

    entries = tuple(entry for entry in listing.entries if entry.place.line not in made and is_meant(entry))
    roles = frozenset(
        role.id
        for entry in listing.entries
        if entry.place.line in made
        for role in words.of(entry.section) or words.of(entry.role)
    )
    return replace(listing, entries=entries, unread=(), problems=()), roles


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
