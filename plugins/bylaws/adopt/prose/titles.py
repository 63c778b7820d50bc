"""Which words are the name of a role, and nothing else: what headings and first columns call it."""

from __future__ import annotations

import re
from typing import Final

from bylaws.adopt.prose.measures import BODY, TEAM, role

HOLDER: Final = (
    r"(?:maintainer|committer|approver|reviewer|owner|member|user|contributor|participant|collaborator|admin|administrator|"
    rf"triager|lead|manager|chair|mentor|organizer|officer)s?|{BODY}(?: members?)?|{TEAM}(?: members?)?"
)
_NO_GRADE: Final = (
    r"(?!(?:adding|becom\w+|remov\w+|new|emeritus|former|current|our|inactive|past|retired|all|each|every|other|"
    r"chang\w+|elect\w+|list|for|of|and|to|how|electing|nominat\w+|appointing|existing|expectations?|initial)\b)"
)
NAMED_ROLE: Final = rf"(?:(?:{_NO_GRADE}[\w-]+ ){{0,2}}(?:{HOLDER}))"
_TITLE: Final = re.compile(
    rf"[^\w(]*(?:\d+[.)]? )?(?:(?:role|level|tier)(?: \d+)? ?[:.-] )?(?:the )?(?P<who>{NAMED_ROLE})(?: ?\([^()]+\))?(?: role)?:?",
    re.IGNORECASE,
)


def role_of_title(words: str) -> str:
    """The id of a role by words that are its name and nothing else; nothing for other words."""
    found = _TITLE.fullmatch(words.strip())
    return role(found["who"]) if found else ""
