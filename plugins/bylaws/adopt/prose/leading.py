"""What the words say that lead to a list: what is listed, and of which role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bylaws.adopt.prose.measures import role
from bylaws.adopt.prose.titles import NAMED_ROLE, role_of_title
from bylaws.structs import struct

_RESPONSIBILITIES: Final = r"(?:responsibilities|duties|expectations|obligations)"
_REQUIREMENTS: Final = r"(?:requirements|qualifications|prerequisites|eligibility(?: criteria)?|criteria)"
_PRIVILEGES: Final = r"(?:privileges|permissions|rights|capabilities|benefits|perks)"
_BOTH: Final = rf"{_RESPONSIBILITIES} (?:and|&) {_PRIVILEGES}"
_MORE: Final = (
    r"(?:(?:additional|main|key|direct|minimum|basic|general|core|their|these|the|primary|specific|other|special|extra|have|they|also|two|"
    r"three|four|technical|community|governance) )*"
)
_ABOUT_LISTS: Final = (
    (_BOTH, "both"), (_RESPONSIBILITIES, "responsibilities"), (_REQUIREMENTS, "requirements"),
    (_PRIVILEGES, "privileges"),
)  # fmt: skip
_LED: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for words, kind in _ABOUT_LISTS
    for pattern in (
        rf"{_MORE}{words}(?: \((?P<how>[^()]+)\))?(?: (?:include|are|are as follows|include the following))?",
        rf"(?:the |an? )?(?P<who>{NAMED_ROLE})(?:'s?)? {_MORE}{words}(?: (?:include|are|are as follows|are to))?",
        rf"(?:the )?{_MORE}{words} (?:of|for|from) (?:the |an? )?(?P<who>{NAMED_ROLE})(?: (?:include|are|are as follows))?",
        rf"(?:the )?(?P<who>{NAMED_ROLE}|they) (?:also )?(?:have|has|take on) (?:the following )?{_MORE}{words}(?: [a-z ]{{3,40}})?",
    )
) + tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (
            rf"(?:the |an? )?(?:subproject's )?(?:active )?(?P<who>{NAMED_ROLE})(?: \([A-Z]+\))?(?: (?:are|is) [^.:;]{{5,90}} and)? (?:are|is) "
            r"(?:expected to|responsible for)(?: the following(?: [\w ]{4,50})?)?(?:, any of which may be delegated to [^:]{5,80})?",
            "responsibilities",
        ),
        (rf"(?:an? |the |all )?(?:active )?(?P<who>{NAMED_ROLE}) should(?: also)?", "responsibilities"),
        (rf"as an? (?P<who>{NAMED_ROLE}),? you (?:are|will be) (?:expected to|responsible for)", "responsibilities"),
        (r"(?:they|you) (?:also )?(?:are|will be) (?:also )?(?:expected to|responsible for)(?: the following)?", "nearest responsibilities"),
        (r"the (?:committee|board|council) (?:must|is responsible for(?: a series of)? [^:]{5,60})", "responsibilities"),
        (
            rf"(?:as an? )?(?:the |an? |all )?(?P<who>{NAMED_ROLE}),? (?:you )?(?:also )?(?:can|may|(?:are|is) (?:also )?(?:able|allowed|permitted) to|"
            r"(?:have|has) the (?:ability|permission|right|power) to)(?: also)?",
            "privileges",
        ),
        (
            r"(?:they|you) (?:also )?(?:can|may|are (?:able|allowed|permitted) to|have the (?:ability|permission|right|power) to)(?: also)?",
            "nearest privileges",
        ),
        (r"this role grants [^:]{3,40}privileges[^:]{0,60}", "nearest privileges"),
        (
            rf"to be eligible for membership in the (?P<who>{NAMED_ROLE}), (?:you|one|candidates) must", "requirements",
        ),
        (r"[^.:;]{0,90}\b(?:meet|satisfy|fulfil+) the following (?:requirements|criteria|qualifications)(?:, [^:]{5,90})?", "nearest requirements"),
        (
            rf"to become an? (?P<who>{NAMED_ROLE}) you need to demonstrate [^.:]{{5,90}}\. this (?:can|may) include "
            r"(?P<how>one or more of the following)",
            "requirements",
        ),
        (rf"checklist (?:before|for|to) becom(?:ing|e) an? (?P<who>{NAMED_ROLE})", "requirements"),
        (rf"(?:the )?process (?:for|of) becoming an? (?P<who>{NAMED_ROLE})", "steps"),
        (rf"(?:the )?(?P<who>{NAMED_ROLE}) (?:members )?have final authority over", "powers"),
        (r"charter|powers", "powers"),
        (rf"the following (?:responsibilities and )?powers belong to the (?P<who>{NAMED_ROLE})", "powers"),
        (rf"(?P<who>{NAMED_ROLE}) expectations", "responsibilities"),
        (
            rf"(?P<who>{NAMED_ROLE}) (?:are|is) (?:an? )?(?:members?|contributors?|committers?|maintainers?) with "
            rf"(?:extra|additional) {_RESPONSIBILITIES}",
            "responsibilities",
        ),
        (
            rf"(?P<who>{NAMED_ROLE}) (?:are|is) (?:an? )?(?:members?|contributors?|committers?|maintainers?) with "
            rf"(?:extra|additional) {_PRIVILEGES}",
            "privileges",
        ),
        (
            rf"(?:in order )?to (?:become|be) an? (?:new )?(?P<who>{NAMED_ROLE})(?: for [^,:]{{3,40}})?,? (?:you|one|they|a \w+|candidates|[a-z]+s)"
            r"(?: will)? (?:need to|must|should|has to|have to|are expected to)(?: (?:demonstrate|meet|match|satisfy|"
            r"fulfil)(?: (?:all )?(?:of )?the following)?(?: requirements| criteria)?)?(?: and then reach out to [^:]{5,80})?",
            "requirements",
        ),
        (
            rf"to (?:become|be recogni[sz]ed as) an? (?P<who>{NAMED_ROLE}), (?:we|the maintainers(?: of the project)?) would like to see "
            r"(?:you|someone)",
            "requirements",
        ),
        (
            r"(?:to that end, )?(?:(?:the )?(?:[\w-]+ ){0,3}?(?:project |community )?(?:and its leadership )?)?(?:embraces?|adheres? to|"
            r"follows?|(?:is|are) guided by) the following (?:core )?(?:values|principles)",
            "values",
        ),
        (
            r"(?:how users can get involved with the (?:community|project)|some (?:possible )?forms of contribution are|"
            r"here are some (?:ideas|ways)\b[^:]{5,90}|(?:[\w-]+ )?ways to (?:get involved|contribute)(?: include| are)?|"
            r"contributions can include(?: things like)?|contributions can take many forms(?:, including)?|common (?:\w+ )?activities include|"
            r"there are many ways to contribute to the project[^:]{0,80})",
            "getting_started",
        ),
        (r"(?:(?:our|core|project|community) )*(?:values|principles)", "values"),
        (
            rf"the process (?:for|of) (?:an? [\w -]{{4,40}} to become|becoming) an? (?P<who>{NAMED_ROLE}) (?:is|is as follows|are as follows)",
            "steps",
        ),
        (rf"to become an? (?P<who>{NAMED_ROLE}), follow these steps", "steps"),
    )
)  # fmt: skip
ANY: Final = re.compile(
    r"\b(?:one or (?:several|more)|any|at least one) of (?:the (?:below|following)|these)\b", re.IGNORECASE
)
"""Words that make each item enough."""
_LONGEST: Final = 240
"""More characters than any words that lead to a list have."""
_NEAREST: Final = "nearest "
"""In front of what is listed, where the words name no role and the heading right above must."""
_OPEN: Final = re.compile(r"contributor|participant|community|user")
"""Roles in which somebody can take part without asking."""


@struct
class Lead:
    """What is listed."""

    kind: str
    """`responsibilities`, `requirements`, `privileges`, `both` of the first and the last, `powers`, `getting_started`,
    `steps` or `values`."""
    who: str
    """The id of the role; empty for values."""
    is_any: bool = False
    """Whether any one of the items is enough."""


def lead_of(words: str, above: Sequence[str]) -> Lead | None:
    """The list that some words lead to, below these headings."""
    text = re.sub(r"^(?:\d+[.)] )", "", words).strip(" :*")
    if len(text) > _LONGEST:
        return None
    for pattern, kind in _LED:
        found = pattern.fullmatch(text)
        if not found:
            continue
        if kind == "values":
            return Lead(kind, "")
        groups = found.groupdict()
        name = kind.removeprefix(_NEAREST)
        about = role_above(above if name == kind else above[-1:])
        who = role(groups.get("who") or "") or about
        if who == "they" or (about and who != about and about.endswith(f"-{who}")):
            who = about
        if not who or (kind == "getting_started" and not _OPEN.search(who)):
            return None
        return Lead(name, who, bool(ANY.search(groups.get("how") or "")))
    return None


def role_above(above: Sequence[str]) -> str:
    """The role of the nearest heading, where that is the name of one."""
    return next((who for heading in reversed(above) if (who := role_of_title(heading))), "")
