"""What headings, columns and names of files call people: which role of the record that is, and where it is held."""

from __future__ import annotations

import posixpath
import re
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.formats.listing import Entry
from bylaws.structs import struct

LADDER: Final = (
    "contributor", "member", "triager", "reviewer", "approver", "code owner", "committer", "maintainer", "lead",
    "admin", "owner",
)  # fmt: skip
"""Levels from the lowest to the highest, as projects order them."""
_TEAMS: Final = {
    r"steering|\bgsc\b|\btsc\b|\btoc\b|\bsc\b|oversight|governing board|\bpsc\b": "",
    r"security (?:response )?(?:team|committee)|product security|security managers?": "security-response",
    r"conduct committee|code of conduct (?:team|committee)": "conduct-committee",
}
_GRADES: Final = (
    "senior",
    "core",
    "org",
    "organization",
    "project",
    "lead",
    "founding",
    "honorary",
    "junior",
    "associate",
)
_GENERIC: Final = re.compile(
    r"(?:current|active|present|list|people|overview|team|teams|who we are|all|github|contacts?|"
    r"emerit\w+|former|past|retired|alumni|inactive|previous|[\s\W])*",
    re.IGNORECASE,
)
_FORMER: Final = re.compile(
    r"\b(?:emerit\w+|former|past|retired|alumni|inactive|previous|stepped down)\b", re.IGNORECASE
)
_NOT_PEOPLE: Final = re.compile(
    r"\b(?:friends?|thanks|adopters?|stakeholders?|users?|sponsors?|partners?)\b", re.IGNORECASE
)
_MARKS: Final = re.compile(r"[*_`]|\[([^\]]*)\]\([^)]*\)")


@struct
class ListedRole:
    """A role of the record."""

    id: str
    name: str
    is_team: bool = False

    @property
    def plural(self) -> str:
        return f"{self.name.lower()}s" if not self.is_team else f"members of the {self.name}"


MAINTAINER: Final = ListedRole("maintainer", "Maintainer")


def role_of(entry: Entry, path: str) -> tuple[ListedRole | None, str]:
    """The role of an entry, and the area in which it is held; no role where its heading names something else."""
    section = _MARKS.sub(lambda found: found[1] or "", entry.section)
    if _NOT_PEOPLE.search(section):
        return None, ""
    area = "" if entry.area in ("*", ".", "/") else entry.area
    for words in (entry.role, section):
        found = _named(words)
        if found:
            return found, area
    found = _named(posixpath.splitext(posixpath.basename(path))[0].replace("_", " ").replace("-", " ")) or MAINTAINER
    heading = section.strip(" :-–—#")
    if heading and not _GENERIC.fullmatch(heading) and not area and len(heading) <= 60:
        return found, heading
    return found, area


def _named(words: str) -> ListedRole | None:
    """The role that some words name: `Senior maintainers`, `Technical Steering Committee (TSC)`."""
    plain = _FORMER.sub(" ", re.sub(r"[_\W]+", " ", words)).lower().strip()
    if not plain:
        return None
    for pattern, key in _TEAMS.items():
        if re.search(pattern, plain):
            return _team(plain, key)
    for level in sorted(LADDER, key=len, reverse=True):
        found = re.search(rf"(?:\b(\w+) )?\b{level}s?\b(?!hip)", plain)
        if found:
            grade = found[1] if found[1] in _GRADES and found[1] != level else ""
            name = f"{grade} {level}".strip()
            return ListedRole(slug_of(name), name.capitalize())
    return None


def _team(words: str, key: str) -> ListedRole:
    if key == "security-response":
        return ListedRole(key, "Security Response Team", is_team=True)
    if key == "conduct-committee":
        return ListedRole(key, "Code of Conduct Committee", is_team=True)
    if re.search(r"\btsc\b|technical steering", words):
        return ListedRole("technical-steering-committee", "Technical Steering Committee", is_team=True)
    if re.search(r"\btoc\b|technical oversight", words):
        return ListedRole("technical-oversight-committee", "Technical Oversight Committee", is_team=True)
    if "board" in words:
        return ListedRole("governing-board", "Governing Board", is_team=True)
    return ListedRole("steering-committee", "Steering Committee", is_team=True)


def rank(role: ListedRole) -> tuple[int, str]:
    """Where a level stands on the ladder."""
    word = next((level for level in sorted(LADDER, key=len, reverse=True) if level in role.name.lower()), "")
    return (LADDER.index(word) if word else len(LADDER), role.id)
