"""CHARTER.md: what a working group or committee is for, what it makes, and who leads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.ladder import Role
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords

NAME: Final = "charter"
PATH: Final = "CHARTER.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("background"),
    Section("mission"),
    Section("scope"),
    Section("deliverables"),
    Section("results-so-far"),
    Section("related-projects"),
    Section("coordination"),
    Section("operations"),
    Section("leadership"),
    Section("communication"),
    Section("code-of-conduct"),
    Section("review-and-end"),
    Section("contributors-to-this-charter"),
)
_IN_LINES: Final = frozenset({"name", "plural", "description", "size", "term", "id"})
"""What the table and the list below it say about an office; one with more than this has a section."""


def sections(words: PageWords) -> Sequence[Section]:
    """The sections of ours, with one for each office that no other page tells about."""
    before = [section.id for section in SECTIONS].index("leadership") + 1
    return (*SECTIONS[:before], *_offices(words), *SECTIONS[before:])


def _offices(words: PageWords) -> list[Section]:
    taken = {section.id for section in SECTIONS}
    return [
        Section(free_id(taken, it.id, f"office-{it.id}"), it.name, "leadership", "_office", {"role": it}, kin="offices")
        for it in words.governance.body.offices.values()
        if _has_section(words, it)
    ]


def _has_section(words: PageWords, office: Role) -> bool:
    return not words.governance.body.has_rules and bool(office.given().keys() - office.gaps().keys() - _IN_LINES)


def applies(governance: Governance) -> bool:
    return bool(governance.body.charter)


def context(words: PageWords) -> Mapping[str, Any]:
    return {"charter": words.governance.body.charter}
