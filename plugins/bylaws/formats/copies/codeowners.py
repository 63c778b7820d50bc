"""CODEOWNERS, as GitHub reads it: patterns, each with its owners."""

from __future__ import annotations

import posixpath
import re
from typing import Final

from bylaws.formats.copies.entries import IS_HANDLE, Copy, Entry, Sort
from bylaws.problems import Place, Problem, Severity

GROUP: Final = "code owner"
"""What everybody in such a file is called."""

_WORD: Final = re.compile(r"(?:\\.|\S)+")
_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]+")
_TEAM: Final = re.compile(r"@[\w.-]+/[\w./-]+")


def matches(path: str) -> bool:
    return posixpath.basename(path) == "CODEOWNERS"


def read(path: str, text: str) -> Copy:
    """The owners of every pattern. Teams and e-mail addresses name nobody; other words are faults that GitHub skips."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"), 1):
        shown = re.sub(r"(?:^|\s)#.*", "", line)
        words = list(_WORD.finditer(shown))
        if not words or words[0][0].startswith(("[", "^[")):  # a section, as GitLab has them
            continue
        pattern, *owners = words
        for owner in owners:
            word, place = owner[0], Place(path, number, owner.start() + 1)
            if IS_HANDLE.fullmatch(word.removeprefix("@")) and word.startswith("@"):
                entries.append(Entry(word[1:], place, group=GROUP, area=pattern[0]))
            elif not _TEAM.fullmatch(word) and not _MAIL.fullmatch(word):
                message = f"`{word}` is neither an account nor a team nor an e-mail address"
                hint = "write `@` before the account: GitHub passes over this line"
                problems.append(Problem(place, "unreadable-copy", message, hint, Severity.WARNING))
    return Copy(path, Sort.RIGHTS, tuple(entries), tuple(problems))
