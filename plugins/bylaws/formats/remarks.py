"""Names in comments behind accounts: `- ada  # Ada Lovelace <ada@…>`, as some files of handles have them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from bylaws.formats.listing import Entry
from bylaws.formats.roster.inline import shown
from bylaws.formats.roster.names import looks_like_a_name
from bylaws.formats.roster.people import is_like
from bylaws.formats.roster.person import person_in
from bylaws.problems import Place

_COMMENT: Final = re.compile(r"(?<=\s)#+\s*(?P<words>\S.*?)\s*$")


def with_names(entries: Iterable[Entry], text: str) -> Iterator[Entry]:
    """The entries, with the names that the comments on their lines give; what these may say besides is left.

    `# Red Hat` behind an account is no name: the names differ, and an address stands beside them or the account is made
    of them, for most of the comments of a file.
    """
    lines = text.split("\n")
    read = [(entry, _name_behind(entry, lines)) for entry in entries]
    found = [(entry, named) for entry, named in read if named]
    sure = [named for entry, named in found if named.has_mail or is_like(named.name, entry.handle)]
    names = [named.name.casefold() for _, named in found]
    is_sure = len(sure) * 2 > len(found) and len(set(names)) == len(names)
    for entry, named in read:
        yield named if named and (is_sure or named in sure) else entry


def _name_behind(entry: Entry, lines: Sequence[str]) -> Entry | None:
    line = lines[entry.place.line - 1] if 0 < entry.place.line <= len(lines) else ""
    comment = _COMMENT.search(line, entry.place.column - 1)
    if comment is None or not entry.handle or entry.name:
        return None
    words = comment["words"]
    person = person_in(shown(words, 0, len(words), {}))
    if person is None or person.name is None or not looks_like_a_name(person.name.text, alone=True):
        return None
    at = Place(entry.place.path, entry.place.line, comment.start("words") + person.name.at + 1)
    places = {**entry.places, "name": at}
    return replace(entry, name=person.name.text, has_mail=entry.has_mail or person.has_mail, places=places)
