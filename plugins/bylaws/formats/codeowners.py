"""
Who is asked to review what, for GitHub and for tools that read the same file.

The first line is for everything: the people who hold a role in the whole body. Then come the `paths` of each scope
with the people who hold a role there; where two scopes have the same path, both are on its line. GitHub takes the last
line that fits, so general patterns stand before special ones. Whoever holds a role in the whole body is not repeated
in the lines of the parts; `everywhere: true` repeats them. `teams: true` writes the `github_team` of a scope or role
in place of its people.

The roles are those that give the access `write`, `maintain` or `admin`; `roles` names others. Only seats that are
active count: nobody who is on leave, inactive or emeritus is in the file.

GitHub passes over some lines without a word. What can be seen in the data is left out of the file with a warning:
patterns with `!`, `[ ]` or a `#` at their beginning, and people without a GitHub account. What only GitHub knows stays
in your hands: each person needs write access, and a team must be visible and have write access itself.

It is refused when no role is known to own code, when nobody holds one, and when the file has 3 MB or more: GitHub does
not read it then.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import in_main_repository
from bylaws.formats.listing import IS_HANDLE, Entry, Listing, NamedTeam, account
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.owning import Holdings, named, with_access
from bylaws.model.access import Access
from bylaws.model.exports import CodeOwners
from bylaws.model.scopes import Scope
from bylaws.problems import Place, Problem
from bylaws.rules import WARNING, Finding
from bylaws.rules.running import UNREADABLE_COPY

NAME: Final = "codeowners"
PATH: Final = ".github/CODEOWNERS"

MOST_BYTES: Final = 3_000_000
_WIDEST: Final = 40
"""Owners stand below each other, but a long pattern does not push all of them to the right."""


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """One line for everything, then one a pattern."""
    return _CodeOwners(governance).made()


class _CodeOwners:
    def __init__(self, governance: Governance) -> None:
        self.governance = governance
        self.given = governance.body.exports.codeowners or CodeOwners()
        roles = named(governance, self.given.roles) if self.given.roles else with_access(governance, Access.WRITE)
        self.holdings = Holdings(governance, roles)
        self.problems = list(self.holdings.problems())

    def made(self) -> Made:
        lines = self._lines()
        if not lines:
            return Made((), (*self.problems, self._refusal()))
        ranked = sorted(lines, key=_generality)
        width = min(max(map(len, ranked)), _WIDEST)
        text = "".join(f"{pattern:<{width}} {' '.join(lines[pattern])}\n" for pattern in ranked)
        if len(text.encode()) >= MOST_BYTES - 10_000:  # the banner comes on top
            message = "the file would have 3 MB or more, and GitHub does not read it then"
            self.problems.append(Finding(self._place(), message, "write fewer and more general `paths`"))
        return Made((File(PATH, text),), tuple(self.problems))

    def _lines(self) -> Mapping[str, list[str]]:
        """The owners of each pattern."""
        whole = self._whole()
        lines: dict[str, list[str]] = {"*": list(whole)} if whole else {}
        for scope in self.governance.body.scopes.values():
            owners = self._owners(scope)
            if not owners:
                continue
            for pattern in self._patterns(scope):
                line = lines.setdefault(pattern, [])
                line += [owner for owner in owners if owner not in line]
        if self.given.everywhere:
            for line in lines.values():
                line += [owner for owner in whole if owner not in line]
        return lines

    def _whole(self) -> tuple[str, ...]:
        holdings = self.holdings
        owners: dict[str, None] = {}
        for role in holdings.roles:
            people = Holdings(self.governance, (role,)).whole()
            if people and self.given.teams and role.github_team:
                owners[f"@{role.github_team}"] = None
            else:
                owners |= dict.fromkeys(f"@{account}" for account in holdings.accounts(people))
        return tuple(owners)

    def _owners(self, scope: Scope) -> tuple[str, ...]:
        people = self.holdings.within(scope.id)
        if people and self.given.teams and scope.github_team:
            return (f"@{scope.github_team}",)
        return tuple(f"@{account}" for account in self.holdings.accounts(people))

    def _patterns(self, scope: Scope) -> Iterator[str]:
        if not in_main_repository(self.governance, scope):
            return
        if not scope.paths:
            if scope.repositories:
                yield "*"
                return
            message = f"`{scope.id}` has people who own its code, but no `paths`: it has no line"
            hint = "add the `paths` of the scope, or the `repositories` if it is in others"
            self.problems.append(Finding(scope.place(), message, hint, severity=WARNING))
        for index, pattern in enumerate(scope.paths):
            fault = _fault(pattern)
            if fault:
                message = f"the pattern `{pattern}` is left out: {fault}"
                place = scope.place("paths", index)
                hint = "write a pattern that CODEOWNERS files know, such as `/docs/` or `*.md`"
                self.problems.append(Finding(place, message, hint, severity=WARNING))
            else:
                yield re.sub(r"(\\.)| ", lambda found: found[1] or "\\ ", pattern)

    def _refusal(self) -> Finding:
        roles = self.holdings.roles
        if roles:
            names = ", ".join(f"`{role.id}`" for role in roles)
            message = f"nobody is known to own code: no active seat of {names} is in the whole body or has `paths`"
            return Finding(self._place(), message, "list the holders in `seats`, with a `scope` that has `paths`")
        message = f"no role of `{self.governance.body.project.id}` is known to own code"
        hint = "add `{access: write}` to the `privileges` of a role, or name the `roles` in `exports.codeowners`"
        return Finding(self._place(), message, hint)

    def _place(self) -> Place:
        body = self.governance.body
        return body.exports.codeowners.place() if body.exports.codeowners else body.project.place()


def _fault(pattern: str) -> str:
    """Why GitHub would pass over a line with this pattern, or nothing."""
    if pattern.startswith("!"):
        return "CODEOWNERS has no patterns with `!`"
    if pattern.startswith(("#", "\\#")):
        return "CODEOWNERS takes it for a comment"
    if re.search(r"[\[\]]", pattern):
        return "CODEOWNERS has no patterns with `[ ]`"
    if re.search(r"[\x00-\x1f\x7f-\x9f]|[^\S ]", pattern):
        return "it does not fit on one line"
    if re.search(r"\s#", pattern):
        return "CODEOWNERS takes what begins with `#` for a comment"
    if re.sub(r"\\.", "", pattern).endswith("\\"):
        return "a backslash at its end would join it with the owners behind it"
    return ""


def _generality(pattern: str) -> tuple[bool, bool, int, bool, str]:
    """Patterns for everything come first, then those that fit in any folder, then by depth; single files last."""
    anchored = "/" in pattern.strip("/") or pattern.startswith("/")
    depth = len([part for part in pattern.split("/") if part])
    return pattern != "*", anchored, depth, "*" not in pattern, pattern


# --- reading ---------------------------------------------------------------------------------------------------------

GROUP: Final = "code owner"
"""What everyone in such a file is."""
PLACES: Final = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")
"""Where GitHub looks for the file, in this order: it reads the first one alone."""

_WORD: Final = re.compile(r"(?:\\.|\S)+")
_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]+")
_TEAM: Final = re.compile(r"@[\w.-]+/[\w./-]+")


def matches(path: str, text: str) -> bool:
    """Whether this is such a file, by its name."""
    return posixpath.basename(path) == "CODEOWNERS"


def read(path: str, text: str) -> Listing:
    """The owners of every pattern, and whether a later line takes back what theirs gives; then who is in the comments.

    E-mail addresses name no one who is known here; other words are faults that GitHub passes over.
    """
    entries: list[Entry] = []
    teams: list[NamedTeam] = []
    problems: list[Problem] = []
    lines: list[tuple[str, Place]] = []
    for number, line in enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"), 1):
        words = list(_WORD.finditer(re.sub(r"(?:^|\s)#.*", "", line)))
        if not words or words[0][0].startswith(("[", "^[")):  # a section, as GitLab has them
            continue
        pattern, *owners = words
        lines.append((pattern[0], Place(path, number, pattern.start() + 1)))
        for owner in owners:
            word, place = owner[0], Place(path, number, owner.start() + 1)
            if word.startswith("@") and IS_HANDLE.fullmatch(word[1:]):
                entries.append(account(word, place, role=GROUP, section=GROUP, area=pattern[0], grants=True))
            elif _TEAM.fullmatch(word):
                teams.append(NamedTeam(word[1:], place, pattern[0], grants=True))
            elif not _MAIL.fullmatch(word):
                message = f"`{word}` is neither an account nor a team nor an e-mail address"
                hint = "write `@` before the account: GitHub passes over this line"
                problems.append(UNREADABLE_COPY.at(place, message, hint))
    taken = _taken_back(lines)
    granted = tuple(_as_it_counts(entry, taken) for entry in entries)
    from bylaws.formats.roster import read_comments  # what reads prose is not needed to write

    return Listing(path, NAME, (*granted, *read_comments(path, text)), problems=tuple(problems), teams=tuple(teams))


def _as_it_counts(entry: Entry, taken: Mapping[int, Place]) -> Entry:
    by = taken.get(entry.place.line)
    return replace(entry, grants=False, overridden_by=by) if by else entry


def _taken_back(lines: Sequence[tuple[str, Place]]) -> Mapping[int, Place]:
    """The lines that give nothing, by number, each with a later one that fits wherever it fits."""
    taken: dict[int, Place] = {}
    later: dict[str, Place] = {}
    """What lines further down fit: patterns as they are written, and folders with a slash at their end."""
    for pattern, place in reversed(lines):
        parts = pattern.split("/")
        above = ["/".join(parts[:depth]) + "/" for depth in range(1, len(parts))]
        by = next((later[it] for it in ("", pattern, *above) if it in later), None)
        if by:
            taken[place.line] = by
        later[pattern] = place
        if pattern in ("*", "**", "/**", "/", "/**/*"):
            later[""] = place
        elif re.fullmatch(r"/[^*?]*/(?:\*\*)?", pattern):
            later[pattern.removesuffix("**")] = place
    return taken
