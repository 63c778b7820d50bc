"""What headings, columns and names of files call people: which role of the record that is, and where it is held."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.formats.listing import Entry, Listing
from bylaws.formats.roster.tables import RESPONSIBILITIES
from bylaws.formats.roster.words import role_in
from bylaws.structs import struct

LADDER: Final = (
    "contributor", "member", "triager", "reviewer", "approver", "code owner", "committer", "maintainer", "lead",
    "admin", "owner",
)  # fmt: skip
"""Levels from the lowest to the highest, as projects order them."""
_TEAMS: Final = {
    r"steering|\bgsc\b|\btsc\b|\btoc\b|\bsc\b|oversight (?:committee|council|board)|governing board|\bpsc\b": "",
    r"security (?:response )?(?:team|committee)|product security|security managers?": "security-response",
    r"conduct committee|code of conduct (?:team|committee)": "conduct-committee",
}
_GRADES: Final = (
    "repo",
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
    r"\b(?:friends?|thanks|(?:initial |original )?(?:authors?|creators?)|adopters?|stakeholders?|users?|sponsors?|"
    r"partners?)\b",
    re.IGNORECASE,
)
_REPOSITORY: Final = re.compile(r"https?://(?:www\.)?github\.com/[\w.-]+/|/(?:tree|blob)/[\w.-]+(?=/|$|,)")
"""What of an address of a repository, or of a folder in it, is not its name."""
_EVERYTHING: Final = re.compile(r"(?:\w+:)?[*./]|all|everything|any", re.IGNORECASE)
_JOB: Final = re.compile(r"\b(?:lead|manager|director)s?$", re.IGNORECASE)
"""Words beside a name that say what somebody is, and not what they look after: `Operator Lead`."""
_GENERAL: Final = re.compile(
    r"teams?|people|person|friends?|committee|council|board|panel|emeritus|(?:.* )?members?", re.IGNORECASE
)
_OF_A_BODY: Final = re.compile(r"(?:committee|council|board) members?", re.IGNORECASE)
"""A role that says nothing but what the heading says better: `Project management committee`."""
_TRIAGE: Final = re.compile(r"triag(?:e|ers?|ing)(?: team)?", re.IGNORECASE)
_LEVEL: Final = re.compile(r"\b(org|organization|repo|repository|project)[- ]level\b[- ]?", re.IGNORECASE)
_PLAIN: Final = frozenset(
    {
        *_GRADES,
        "",
        "the",
        "a",
        "our",
        "current",
        "active",
        "present",
        "list",
        "off-cycle",
        "bootstrap",
        "original",
        "initial",
        "interim",
        "official",
        "of",
        "all",
        "and",
        "github",
        "co",
    }
)
"""Words in front of a role that name no part of the project."""
_LONGEST_TITLE: Final = 80
_MARKS: Final = re.compile(r"[*_`]|\[([^\]]*)\]\([^)]*\)")


@struct
class ListedRole:
    """A role of the record."""

    id: str
    name: str
    is_team: bool = False
    is_office: bool = False
    """Whether it stands beside the ladder: a chair, a community manager."""

    @property
    def plural(self) -> str:
        return f"{self.name.lower()}s" if not self.is_team else f"members of the {self.name}"


MAINTAINER: Final = ListedRole("maintainer", "Maintainer")


def role_of(entry: Entry, path: str) -> tuple[ListedRole | None, str]:
    """The role of an entry, and the area in which it is held; no role where its heading names something else."""
    section = _MARKS.sub(lambda found: found[1] or "", entry.section)
    if _NOT_PEOPLE.search(section):
        return None, ""
    if _is_focus(entry):
        entry = replace(entry, area="")
    entry = replace(entry, area=_REPOSITORY.sub("", entry.area))
    area = "" if _EVERYTHING.fullmatch(entry.area) or _JOB.search(entry.area) else entry.area
    area = re.sub(r"\(\s*\)", "", _FORMER.sub("", area)).strip(" .") if entry.is_former else area.rstrip(".")
    if _TRIAGE.fullmatch(area):
        return ListedRole("triager", "Triager"), ""
    if _is_a_part(entry):
        entry = replace(entry, role="")
    is_own = "role" in entry.places  # a column beside the name may have `Technical Committee` for a maintainer
    is_of_a_body = _OF_A_BODY.fullmatch(entry.role) and not is_own and _body(section)
    for words in (section,) if is_of_a_body else (entry.role, section):
        found = (None if is_own else _body(words)) or _named(words)
        if found:
            return found, area
    called = role_in(section) or ("" if is_own else role_in(entry.role))
    if called and not _GENERAL.fullmatch(called):
        return ListedRole(slug_of(called), called.capitalize(), is_office=True), area  # `Community Managers`
    found = _named(posixpath.splitext(posixpath.basename(path))[0].replace("_", " ").replace("-", " ")) or MAINTAINER
    heading = section.strip(" :-–—#")
    if heading and not _GENERIC.fullmatch(heading) and not area and len(heading) <= 60:
        return found, heading
    return found, area


def _named(words: str) -> ListedRole | None:
    """The role that some words name: `Senior maintainers`, `Technical Steering Committee (TSC)`."""
    plain = _FORMER.sub(" ", re.sub(r"[_\W]+", " ", words)).lower().strip()
    plain = re.sub(r"\bcommiter", "committer", _LEVEL.sub(r"\1 ", plain))
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


def _is_a_part(entry: Entry) -> bool:
    """Whether a role is only what somebody does among the holders of another one, whom the heading names: maintainers
    with `Responsibilities: Approver`."""
    is_told_so = any(detail.label == RESPONSIBILITIES and detail.text == entry.role for detail in entry.details)
    return is_told_so and "maintainer" not in entry.role.lower() and _named(entry.section) is not None


def _is_focus(entry: Entry) -> bool:
    """Whether an area is only what somebody looks after among the holders of a role: a maintainer with
    `Focus: storage` is one of the whole project."""
    return any(detail.label == RESPONSIBILITIES and detail.text == entry.area for detail in entry.details)


def _body(words: str) -> ListedRole | None:
    """A committee by its own name: `Tekton Governance Committee`, of which only the last words are taken."""
    plain = re.sub(r"[_\W]+", " ", words)
    if any(re.search(pattern, plain, re.IGNORECASE) for pattern in _TEAMS):
        return None
    found = re.search(r"\b(?P<kind>[A-Za-z]+) (?P<body>committee|council|board)\b", plain, re.IGNORECASE)
    if not found or re.search(r"maintainer|\bthe\b|\bof\b", found["kind"], re.IGNORECASE):
        return None
    name = f"{found['kind']} {found['body']}".title()
    return ListedRole(slug_of(name), name, is_team=True)


def parts_of(listing: Listing) -> dict[str, str]:
    """The part of the project that each heading of a list names, where several headings share out one role:
    `@lantern/docs-maintainers` and `@lantern/core-maintainers`."""
    qualities: dict[str, dict[str, str]] = {}
    for entry in listing.entries:
        role, area = (None, "") if entry.is_former else role_of(entry, listing.path)
        if role is not None and not role.is_team and not area and entry.section:
            qualities.setdefault(role.id, {})[entry.section] = _quality(entry.section)
    shared = [sections for sections in qualities.values() if len(set(sections.values())) > 1]
    return {section: words for sections in shared for section, words in sections.items() if words}


def _quality(section: str) -> str:
    """What stands in front of the role in a heading, other than grades: `Envoy mobile` maintainers."""
    words = _MARKS.sub(lambda found: found[1] or "", section)
    words = _FORMER.sub(" ", re.sub(r"^.*@[\w.-]+/", "", words))
    before = re.split(rf"(?i)\b(?:{'|'.join(LADDER)})s?\b", words, maxsplit=1)[0] if words else ""
    if before == words or len(before.split()) > 4:
        return ""
    kept = [word for word in re.split(r"\s+", _LEVEL.sub("", before)) if word.strip("-[](),:").lower() not in _PLAIN]
    return " ".join(kept).strip(" -[](),:&")


def title_of(entry: Entry) -> str:
    """What a list calls somebody beside the role of the heading: `Ada Lovelace (chair)`."""
    if _JOB.search(entry.area) and len(entry.area.split()) <= 5:
        return entry.area
    if _is_focus(entry) and not _EVERYTHING.fullmatch(entry.area) and len(entry.area) <= _LONGEST_TITLE:
        return entry.area
    is_part = _is_a_part(entry)
    if "role" not in entry.places or (_named(entry.role) and not is_part) or len(entry.role.split()) > 4:
        return ""
    return entry.role


def _team(words: str, key: str) -> ListedRole:
    if key == "security-response":
        return ListedRole(key, "Security Response Team", is_team=True)
    joint = re.search(r"\b(\w+ and \w+ (?:committee|council|board))\b", words)
    if joint:
        name = joint[1].title().replace(" And ", " and ")
        return ListedRole(slug_of(name), name, is_team=True)
    if key == "conduct-committee":
        return ListedRole(key, "Code of Conduct Committee", is_team=True)
    if re.search(r"\btsc\b|technical steering", words):
        return ListedRole("technical-steering-committee", "Technical Steering Committee", is_team=True)
    if re.search(r"\btoc\b|technical oversight", words):
        return ListedRole("technical-oversight-committee", "Technical Oversight Committee", is_team=True)
    if "board" in words:
        return ListedRole("governing-board", "Governing Board", is_team=True)
    return ListedRole("steering-committee", "Steering Committee", is_team=True)


def rank(role: ListedRole) -> tuple[int, int, str]:
    """Where a level stands on the ladder: core maintainers above maintainers, and these above those of a part."""
    word = next((level for level in sorted(LADDER, key=len, reverse=True) if level in role.name.lower()), "")
    words = role.name.lower()
    grade = int(bool(re.search(r"\b(?:core|senior|org|organization)\b", words)))
    if not word and re.search(r"\b(?:participant|user|collaborator)\b", words):
        return (-1, grade, role.id)
    grade -= bool(re.search(r"\b(?:subproject|repo|area|junior|associate)\b", words))
    return (LADDER.index(word) if word else len(LADDER), grade, role.id)
