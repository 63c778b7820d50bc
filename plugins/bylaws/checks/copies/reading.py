"""What of a copy was read, and what its names stand for: nothing is as the record that nobody has read."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bylaws.checks.copies.kinds import UNREAD_LIST
from bylaws.formats import codeowners, owners
from bylaws.formats.listing import Entry, Listing, Unread
from bylaws.problems import Place, Problem
from bylaws.rules import ERROR
from bylaws.rules.running import UNREADABLE_COPY

_ALIAS: Final = re.compile(
    r"(?:.*-)?(?:approvers|reviewers|maintainers|owners|leads|admins|members|committers|team)", re.IGNORECASE
)


def unread(copy: Listing, *, is_named: bool) -> Iterator[Problem]:
    """What of a file was not compared: lines, or all of it. A file that leads to the list elsewhere is no list."""
    for it in copy.unread:
        yield UNREAD_LIST.at(it.place, it.reason, it.hint)
    if copy.entries or copy.unread or copy.problems or copy.pointers or copy.teams or copy.aliases:
        return
    hint = "name people by their accounts, or leave the file out by `drift.skip` in `.bylaws.yaml`"
    place = Place(copy.path)
    yield UNREAD_LIST.at(place, f"no one is found in `{copy.path}`", hint, severity=ERROR if is_named else None)


def as_granted(copies: Sequence[Listing]) -> list[Listing]:
    """The copies with aliases as the people whom they stand for, and without rights that no one reads."""
    aliases = {name: people for copy in copies for name, people in copy.aliases.items()}
    read = [copy.path for copy in copies if copy.format == codeowners.NAME]
    found: list[Listing] = []
    for copy in copies:
        if copy.format == owners.NAME:
            copy = _without_aliases(copy, aliases)
        elif copy.format == codeowners.NAME:
            copy = _if_it_counts(copy, read)
        found.append(copy)
    return found


def _without_aliases(copy: Listing, aliases: dict[str, tuple[str, ...]]) -> Listing:
    entries: list[Entry] = []
    unknown: list[Unread] = []
    for entry in copy.entries:
        name = entry.handle.casefold()
        if name in aliases:
            entries += (replace(entry, handle=handle) for handle in aliases[name])
        elif not aliases and _ALIAS.fullmatch(name):
            reason = f"`{entry.handle}` looks like an alias, and `OWNERS_ALIASES` was not read"
            unknown.append(Unread(entry.place, reason, "compare the whole repository"))
        else:
            entries.append(entry)
    return replace(copy, entries=tuple(entries), unread=(*copy.unread, *unknown))


def _if_it_counts(copy: Listing, read: Sequence[str]) -> Listing:
    """GitHub reads one of the files: the first of those in `.github`, at the top, and in `docs`."""
    usual = [place for place in codeowners.PLACES if copy.path == place or copy.path.endswith(f"/{place}")]
    if not usual:
        return copy
    place = max(usual, key=len)
    top = copy.path[: len(copy.path) - len(place)]
    first = next(other for other in codeowners.PLACES if posixpath.join(top, other) in read)
    if first == place:
        return copy
    message = f"GitHub reads `{top}{first}`, and passes over this file"
    problem = UNREADABLE_COPY.at(Place(copy.path), message, "keep one of the two")
    entries = tuple(replace(entry, grants=False, overridden_by=Place(f"{top}{first}")) for entry in copy.entries)
    return replace(copy, entries=entries, problems=(*copy.problems, problem))
