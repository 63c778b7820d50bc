"""Words as they are shown, and the marks in them: accounts, addresses and links, each at its offset in the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from bylaws.formats.listing import GITHUB, GITLAB
from bylaws.formats.roster.words import word_set
from bylaws.structs import struct

HANDLE: Final = r"[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])|-(?=-)){0,38}-?"
_PROFILE: Final = re.compile(
    r"(?:https?:)?(?://)?(?:www\.)?(?:github\.com|(?P<gitlab>gitlab\.[\w.-]+))/(?:orgs/[\w.-]+/people/)?@?"
    r"(?P<handle>[\w.-]+?)/*(?:[?#].*)?",
    re.IGNORECASE,
)
_NO_ACCOUNTS: Final = word_set(
    "about apps collections contact customer-stories enterprise events explore features groups issues login "
    "marketplace new notifications orgs organizations pricing pulls search security settings site sponsors stars "
    "teams topics trending users"
)


class What(Enum):
    """What a mark is."""

    ACCOUNT = auto()
    """An account, shown as such: `@ada`, `[ada](https://github.com/ada)`, an address of a profile."""
    NAMED = auto()
    """An account behind other words: `[Ada Lovelace](https://github.com/ada)`, `[Acme](https://github.com/acme)`."""
    TEAM = auto()
    MAIL = auto()
    LINK = auto()
    """A link to something else, behind words."""
    ADDRESS = auto()
    """A link to something else, shown as its address."""


@struct
class Mark:
    """Something in a text that is more than words. `start` and `end` count characters that are shown."""

    what: What
    start: int
    end: int
    target: str = ""
    handle: str = ""
    host: str = GITHUB
    at: int = 0
    """The offset of the handle in the file."""
    differs: str = ""
    """Another account than `handle`, where the words and the target of one link name two: the target."""


@dataclass(slots=True)
class ShownText:
    """Words as they are shown, with the offset of each character in the file."""

    shown: str = ""
    offsets: list[int] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    is_struck: bool = False
    """Whether a line goes through all of it."""
    bold: tuple[int, int] | None = None
    """What of it is bold, if it begins so."""
    slanted: list[tuple[int, int]] = field(default_factory=list)
    """What of it is in italics."""

    def offset(self, index: int) -> int:
        """The offset in the file of a character that is shown."""
        if not self.offsets:
            return 0
        return self.offsets[min(index, len(self.offsets) - 1)]

    def slice(self, start: int, end: int) -> ShownText:
        """A part of it, with the marks that lie in it."""
        while start < end and self.shown[start].isspace():
            start += 1
        marks = [
            Mark(it.what, it.start - start, it.end - start, it.target, it.handle, it.host, it.at, it.differs)
            for it in self.marks
            if start <= it.start and it.end <= end and (it.end > it.start or it.start < end or start == end)
        ]
        bold = (max(self.bold[0] - start, 0), self.bold[1] - start) if self.bold and self.bold[1] > start else None
        slanted = [(one - start, other - start) for one, other in self.slanted if start <= one and other <= end]
        return ShownText(self.shown[start:end].rstrip(), self.offsets[start:end], marks, self.is_struck, bold, slanted)


def account_in(target: str) -> tuple[str, str] | None:
    """The account to whose profile an address leads, and its host."""
    found = _PROFILE.fullmatch(target.strip())
    if not found or found["handle"].casefold() in _NO_ACCOUNTS:
        return None
    host = GITLAB if found["gitlab"] else GITHUB
    if host == GITHUB and not re.fullmatch(HANDLE, found["handle"]):
        return None
    return found["handle"], host


def pairs_of_brackets(source: str, start: int, end: int) -> dict[int, int]:
    """Where each bracket that opens between two offsets is closed, in one pass: there may be thousands of them."""
    found: dict[int, int] = {}
    opened: list[int] = []
    at = start
    while at < end:
        if source[at] == "\\":
            at += 1
        elif source[at] == "[":
            opened.append(at)
        elif source[at] == "]" and opened:
            found[opened.pop()] = at
        elif source[at] == "\n" and source.startswith("\n\n", at):
            opened.clear()
        at += 1
    return found
