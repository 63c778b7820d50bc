"""What some words beside a name are: that somebody has left, a date, a role, a remark, or an organization."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bylaws.formats.roster.names import looks_like_a_name
from bylaws.formats.roster.phrases import SUFFIX
from bylaws.formats.roster.words import has_role, role_in, says_former
from bylaws.patterns import late

_DATE: Final = late(
    r"\b(?:19|20)\d\d\b|\d{1,2}/\d{1,2}/|^(?:until|till|since|term|elected|expires?|joined|renew\w*|appointed|through)\b",
    re.IGNORECASE,
)
_ON_THEIR_OWN: Final = late(
    r"(?:independent|individual|self|freelanc\w*|unaffiliated|personal|volunteer)\b", re.IGNORECASE
)
VOTING: Final = late(r"(?:non|not)?[- ]?voting|acting|interim|on leave|on sabbatical|sabbatical", re.IGNORECASE)
_ZONE: Final = late(
    r"(?:UTC|GMT)\s?(?:[+±-]\s?\d{1,2}(?::?\d\d)?)?|[CEMP][SDE]?T|(?:CE|EE|WE|BS|IS|JS|KS)S?T", re.IGNORECASE
)
_OF_ONE_PERSON: Final = late(
    r"\b(?:tech(?:nical)?|project|engineering|product|program|community|release) (?:lead|manager|director)s?$",
    re.IGNORECASE,
)
"""A job, whatever stands in front: `Project Tech Lead`."""

_NAME_AND_COMPANY: Final = late(r"\s*(?P<name>[^,，]+?)(?:\s*[,，]\s*|\s+[-–—]\s+)(?P<company>[^,，\s].*?)\s*")


@dataclass(slots=True)
class Piece:
    """Words between two cuts."""

    text: str
    start: int
    cut: str
    """What stands in front: `start`, `space`, `comma`, `dash`, `colon`, `line`, `open`."""
    after_account: bool
    end: int = 0
    is_label: bool = False
    """Whether a colon stands behind."""


def kind_of(words: str) -> str:
    """What a piece is: `former`, `date`, `role`, `remark`, or else `org`."""
    tokens = words.split()
    if says_former(words) and len(tokens) <= 6:
        return "former"
    if (_DATE.search(words) and len(tokens) <= 8) or _ZONE.fullmatch(words):
        return "date"
    if _ON_THEIR_OWN.match(words):
        return "org"
    if VOTING.fullmatch(words) or (has_role(words) and len(tokens) <= 5 and _is_a_role(words)):
        return "role"
    small = sum(token[:1].islower() for token in tokens)
    if len(tokens) > 6 or (len(tokens) >= 4 and (words.endswith((".", "!")) or small >= len(tokens) - 1)):
        return "remark"
    return "org"


def _names_more(words: str, role: str) -> bool:
    """`Lead Systems`, `Maintainer Labs`: a word with a capital behind that of the role."""
    noun = role.casefold().split()[-1]
    behind = re.search(rf"\b{re.escape(noun)}s?\s+(?P<word>[^\W\d_]\w*)$", words, re.IGNORECASE)
    return bool(behind and behind["word"][0].isupper() and not has_role(behind["word"]))


def _is_a_role(words: str) -> bool:
    """`project lead`, and not a company that has such a word in its name."""
    role = role_in(words)
    if len(words.split()) <= 4 and _OF_ONE_PERSON.search(words):
        return True
    return (
        bool(role)
        and not _names_more(words, role)
        and len(role.split()) >= len(words.split()) - 1
        and role.casefold() not in ("team", "people", "friend", "developer")
    )


def name_and_company(inside: str) -> re.Match[str] | None:
    """`Ada Lovelace, Acme` in brackets behind an account: the groups `name` and `company`; not `Acme, Inc.`."""
    found = _NAME_AND_COMPANY.fullmatch(inside)
    if not found or SUFFIX.fullmatch(f", {found['company']}"):
        return None
    return found if looks_like_a_name(found["name"], alone=True) and kind_of(found["company"]) == "org" else None
