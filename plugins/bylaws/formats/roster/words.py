"""The words by which lists of people say what their parts are: heads of columns, roles, and that somebody has left."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache
from typing import Final


def word_set(words: str) -> frozenset[str]:
    """Words from a text with blanks between them."""
    return frozenset(words.split())


class Column(StrEnum):
    """What a column, or the value of a key, is."""

    HANDLE = "handle"
    NAME = "name"
    AFFILIATION = "affiliation"
    ROLE = "role"
    AREA = "area"
    STATUS = "status"
    MAIL = "mail"
    OTHER = "other"
    """An id elsewhere, a date, a country: said of the person, and nothing that an entry has an attribute for."""


_FORMER: Final = re.compile(
    r"\bemerit(?:us(?:es)?|i|a|ae|ed)\b|\bex-|\b(?:former(?:ly)?|previous(?:ly)?|retired|alumn(?:i|us|a|ae)|alums?|past|inactive|"
    r"departed|resigned|honou?rary|historic(?:al)?|hall of fame|in memoriam|stepped (?:down|back|away)|"
    r"not (?:currently )?active|no longer (?:active|maintain\w*|with))\b",
    re.IGNORECASE,
)
_PRESENT: Final = re.compile(r"\b(?:active|current|present)(?:ly)?\b(?! (?:until|till|in|from|\d))", re.IGNORECASE)

_ROLE_NOUNS: Final = (
    r"(?:co-?)?maintainers?|(?:co-?)?owners?|committers?|commiters?|reviewers?|approvers?|members?|(?:co-?)?leads?|"
    r"leaders?|(?:co-?)?chairs?|chairpersons?|chairwom[ae]n|chairm[ae]n|triagers?|administrators?|admins?|directors?|contributors?|"
    r"stewards?|coordinators?|managers?|releasers?|moderators?|secretar(?:y|ies)|treasurers?|presidents?|liaisons?|delegates?|"
    r"representatives?|facilitators?|ambassadors?|advisors?|advisers?|architects?|officers?|founders?|authors?|creators?|"
    r"developers?|collaborators?|supporters?|sponsors?|editors?|shepherds?|captains?|gatekeepers?|bdfl|emeritus|"
    r"core team|(?:(?:steering|technical|governance|oversight) and )?"
    r"(?:steering|oversight|governance|conduct|technical)?\s*"
    r"(?:committee|council|board|panel)|tsc|toc|tac|"
    r"ssc|"
    r"security (?:response )?team|response team|team|friends?|people"
)
_ROLE: Final = re.compile(rf"\b(?:{_ROLE_NOUNS})\b", re.IGNORECASE)
QUALITIES: Final = re.compile(
    r"(?:core|senior|junior|lead|project|technical|community|repository|repo|organi[sz]ation|organi[sz]ational|org|release|"
    r"security|docs?|documentation|bootstrap|founding|general|primary|secondary|sub-?project|area|component|code|steering|"
    r"oversight|governance|governing|executive|advisory|top-?level|[\w-]+-level|[\w-]+/[\w-]+|working|group|wg|sig|"
    r"deputy|vice|acting|associate|platform|package|chart|team|response|non-voting|voting|conduct|original|off-cycle|"
    r"election|infrastructure|product|program|programme|website|web|global|regional)",
    re.IGNORECASE,
)


def _heads(words: str) -> tuple[str, ...]:
    return tuple(words.split(", "))


HEADS: Final[dict[Column, tuple[str, ...]]] = {
    Column.HANDLE: _heads(
        "github, github id, github handle, github username, github user, github account, github name, github "
        "login, github profile, gh, gh handle, gh username, handle, handles, username, user name, user, login, "
        "account, profile, git hub, gitlab, gitlab id, gitlab handle, gitlab username, id, alias, aliases, nick, "
        "nickname"
    ),
    Column.AFFILIATION: _heads(
        "affiliation, affiliations, company, organization, organisation, org, employer, represents, company "
        "affiliation, company or organization, company/affiliation, affiliated with, institution, firm, works "
        "for, working for, works at, vendor, university, sponsor, employed by, representing, current employer, "
        "corporation"
    ),
    Column.MAIL: _heads(
        "email, e-mail, mail, email address, e-mail address, mail address, contact, email alias, contact email"
    ),
    Column.ROLE: _heads(
        "role, roles, project role, project roles, position, title, contribution level, seat type, level, "
        "function, job, office, seat, membership"
    ),
    Column.AREA: _heads(
        "area, areas, responsibilities, responsibility, specialization, specialization areas, focus, focus area, "
        "focus areas, scope, repo, repos, repositories, repository, repositories/areas of expertise, component, "
        "components, domain, domains, domains of responsibility, feature area, topic, expertise, areas of "
        "expertise, area of expertise, module, modules, subproject, subprojects, project, projects, tool focus, "
        "source, package, packages, subsystem, working group, sig, group, responsible for, tool, "
        "areas of responsibility, area of responsibility, specialty, specialties, section, directory, path, "
        "paths, language, workstream, product, maintains, application, service, services, work"
    ),
    Column.STATUS: _heads("status, state, active, emeritus, activity, current status, active?"),
    Column.NAME: _heads(
        "name, names, full name, maintainer, maintainers, member, members, owner, owners, reviewer, reviewers, "
        "lead, leads, contributor, contributors, alumni, committer, committers, team member, approver, approvers, "
        "oversight committee member, maintainer name, person, people, who, real name, chair, chairs, co-chair, "
        "co-chairs, primary owner, secondary owner, primary, secondary, backup, technical lead, tech lead, "
        "display name, first name, point of contact, collaborators, shepherd, triager, triagers, core maintainer, "
        "nominee, emeritus maintainer, contact person, responsible, dri"
    ),
    Column.OTHER: _heads(
        "team, teams, squad, "
        "slack, slack handle, slack id, cncf slack, discord, twitter, x, linkedin, matrix, irc, country, "
        "location, timezone, time zone, zone, tz, since, until, term, term ends, term expires, elected on, elected, "
        "added/renewed on, date, date of retirement, date of election, last activity, last cycle, joined, start, "
        "end, start date, end date, lfid, lf id, gpg, gpg fingerprint, pgp, fingerprint, gpg key, pronouns, "
        "website, blog, photo, avatar, picture, image, notes, note, comment, comments, languages, description, "
        "link, links, number, no, #, meeting, meetings, charter, mailing list, telegram, wechat, mastodon, phone, "
        "voting, dates, term start, term end, year, bio, emeritus since, added on, last active, region, stepped "
        "down, retired, inactive since"
    ),
}
"""Heads of columns and keys, in lower case. `_part_of_words` finds what is not in the list."""

_HINTS: Final[tuple[tuple[Column, re.Pattern[str]], ...]] = (
    (Column.OTHER, re.compile(r"slack|twitter|discord|linkedin|matrix|\birc\b|gpg|pgp|lfid")),
    (Column.OTHER, re.compile(r"\bdate\b|\bterm\b|since|until|elected|renewed|expire")),
    (Column.OTHER, re.compile(r"\b(?:permissions?|privileges?|access|rights?|label|issues?|pull requests?)\b")),
    (
        Column.HANDLE,
        re.compile(r"git\s?hub(?! teams?$)|git\s?lab|\bhandle|user\s?name|\blogin\b|\baccount\b|\bprofile\b"),
    ),
    (Column.MAIL, re.compile(r"e-?mail")),
    (Column.AFFILIATION, re.compile(r"affiliat|company|organi[sz]ation|employ|institution")),
    (Column.AREA, re.compile(r"\bareas?\b|res?ponsib|special|focus|domain|repositor|component|expertise|\bscope")),
    (Column.STATUS, re.compile(r"\bstatus\b")),
    (Column.ROLE, re.compile(r"\broles?\b")),
    (Column.NAME, re.compile(rf"\bname\b|^(?:[\w-]+ ){{0,3}}(?:{_ROLE_NOUNS})$")),
)  # fmt: skip


def says_former(words: str) -> bool:
    """Whether a heading, a label or a cell says that whoever it is about has left.

    `Active and emeritus maintainers` does not: they are for both.
    """
    left = re.sub(
        r"\b(?:at present|currently|(?<=previously )active|(?<=formerly )active)\b", "", words, flags=re.IGNORECASE
    )
    return bool(_FORMER.search(words)) and not _PRESENT.search(_FORMER.sub("", left))


def has_role(words: str) -> bool:
    """Whether words name a role that people hold."""
    return bool(_ROLE.search(words))


def without_former(words: str) -> str:
    """Words without those that say that somebody has left."""
    return re.sub(r"\(\s*\)", "", re.sub(r"\s{2,}", " ", _FORMER.sub("", words))).strip(" -–—,:;&")


def role_in(words: str) -> str:
    """The role that a heading names, in the singular and without the name of the project; empty where it names none.

    `WasmEdge Maintainers` is `Maintainer`, `Emeritus Core Maintainers` is `Core Maintainer`, `Steering Committee`
    stays.
    """
    left = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", without_former(words))
    left = re.sub(r"@[\w.-]+/([\w.-]+)", lambda team: team[1].replace("-", " "), left)
    left = left.capitalize() if left.isupper() and len(left) > 4 else left
    found = [it for it in _ROLE.finditer(left) if it[0].casefold() not in ("team", "people")] or [*_ROLE.finditer(left)]
    if not found:
        return ""
    last = found[0]
    for it in found[1:]:
        if left[last.end() : it.start()].strip() == "":
            last = it  # `Maintainer Team`, `Committee Members`
    nouns = left[found[0].start() : last.end()]
    before = re.findall(r"[\w/+-]+", left[: found[0].start()])
    qualities: list[str] = []
    while before and QUALITIES.fullmatch(before[-1]):
        qualities.insert(0, before.pop())
    return singular(" ".join([*qualities, nouns]))


def singular(words: str) -> str:
    """`Maintainers` as `Maintainer`, `Committee Members` as `Committee Member`; only the last word changes."""
    head, _, last = words.strip().rpartition(" ")
    low = last.casefold()
    if low.endswith("ies"):
        last = f"{last[:-3]}y"
    elif low.endswith("s") and not low.endswith(("ss", "us", "is")):
        last = last[:-1]
    return f"{head} {last}".strip()


@cache
def part_of(head: str) -> Column | None:
    """What a column with this head, or a key, holds; None where the words say nothing."""
    head = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", head)
    words = re.sub(r"[\s_]+", " ", re.sub(r"[*`~]|\([^)]*\)|[:：?]+$", "", head)).strip(" .|").casefold()
    if not words:
        return None
    for part, known in HEADS.items():
        if words in known:
            return part
    for part, hint in _HINTS:
        if hint.search(words):
            return part
    return _nearest_part(words)


def _nearest_part(words: str) -> Column | None:
    """`emplolyer`: what is written nearly so."""
    if len(words) < 5:
        return None
    best, found = 0.82, None
    for part, known in HEADS.items():
        for name in known:
            if abs(len(name) - len(words)) <= 2 and len(name) >= 5:
                ratio = SequenceMatcher(None, words, name).ratio()
                if ratio > best:
                    best, found = ratio, part
    return found
