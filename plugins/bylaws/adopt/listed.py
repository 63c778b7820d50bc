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

from bylaws.adopt.people import is_of_an_earlier_term
from bylaws.adopt.roles import role_of
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
    regions = [(_line(text, it.start), _line(text, it.end)) for it in parse(path, text).inserted.values()]
    lines = text.split("\n")
    meaning = _Meaning(governance, path)
    entries: list[Entry] = []
    roles: set[str] = set()
    for entry in listing.entries:
        number = entry.place.line
        meant = meaning.of(entry)
        if any(first <= number <= last for first, last in regions):
            roles |= set() if entry.is_former else meant  # a list of former members lists nobody else
        elif entry.is_former and is_of_an_earlier_term(entry):
            continue  # they may well have come back
        elif meant & meaning.kept and (meaning.is_list or (entry.handle and _ROW.match(lines[number - 1]))):
            entries.append(meaning.told(entry, meant))
    return replace(listing, entries=tuple(entries), unread=(), problems=()), frozenset(roles)


class _Meaning:
    """Which roles of the record the headings of a document mean."""

    def __init__(self, governance: Governance, path: str) -> None:
        self.governance = governance
        self.path = path
        self.is_list = looks_like_a_list(path)
        self.words = RoleWords(governance)
        self.kept = {seat.role for seat in governance.body.seats}
        """The others have no holders in the record with whom a list could be compared."""
        self.accounts = {(governance.github_of(it) or it).casefold(): it for it in governance.body.people}

    def of(self, entry: Entry) -> set[str]:
        return {role.id for role in self.words.of(entry.section) or self.words.of(entry.role)}

    def told(self, entry: Entry, meant: set[str]) -> Entry:
        """The entry, without its heading where the record was made of it with another role: `Triage` on a list of
        core maintainers."""
        if entry.is_former:  # for whom somebody worked in those days is no news
            return replace(entry, affiliation="")
        role, _ = role_of(entry, self.path)
        person = self.accounts.get(entry.handle.casefold(), "")
        if role and role.id not in meant and person in self.governance.holders(role.id):
            return replace(entry, section="", role="")
        return entry


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
