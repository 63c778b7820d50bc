"""CHARTER.md: what a working group or committee is for, what it makes, and who leads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, table, without_empty_columns
from bylaws.model.ladder import Role
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.parts import free_id
from bylaws.words.left_open import verdict
from bylaws.words.phrases import duration, sentence, size
from bylaws.words.sentences import Sentences

NAME: Final = "charter"
PATH: Final = "CHARTER.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("background", "Background"),
    Section("mission", "Mission"),
    Section("scope", "Scope"),
    Section("deliverables", "Deliverables"),
    Section("results-so-far", "Results so far"),
    Section("related-projects", "Related projects"),
    Section("coordination", "Coordination"),
    Section("operations", "Operations"),
    Section("leadership", "Leadership"),
    Section("communication", "Communication"),
    Section("code-of-conduct", "Code of Conduct"),
    Section("review-and-end", "Review and end"),
    Section("contributors-to-this-charter", "Contributors to this charter"),
)
_IN_LINES: Final = frozenset({"name", "plural", "description", "size", "term", "id"})
"""What the table and the list below it say about an office; one with more than this has a section."""


def sections(words: Sentences) -> Sequence[Section]:
    """The sections of ours, with one for each office that no other page tells about."""
    before = [section.id for section in SECTIONS].index("leadership") + 1
    return (*SECTIONS[:before], *_offices(words), *SECTIONS[before:])


def _offices(words: Sentences) -> list[Section]:
    taken = {section.id for section in SECTIONS}
    return [
        Section(free_id(taken, it.id, f"office-{it.id}"), it.name, "leadership", "_office", {"role": it}, kin="offices")
        for it in words.governance.body.offices.values()
        if _has_section(words, it)
    ]


def _has_section(words: Sentences, office: Role) -> bool:
    return not words.has_rules and bool(office.given().keys() - office.gaps().keys() - _IN_LINES)


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.name} Charter"


def applies(governance: Governance) -> bool:
    return bool(governance.body.charter)


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    offices = list(governance.body.offices.values())
    in_lines = [office for office in offices if not _has_section(words, office)]
    return {
        "charter": governance.body.charter,
        "leadership": _leadership(words, offices),
        "gaps": words.open_offices(in_lines),
        "channels": [channel for channel in governance.body.channels.values() if channel.is_public],
    }


def _leadership(words: Sentences, offices: Sequence[Role]) -> Markup:
    """The offices with their holders, as a table."""
    header = ("Role", "Seats", "People", "Term", "What they do")
    rows = [
        [
            office.name,
            size(office.size, "seat") if office.size else verdict(office, "size"),
            words.people(words.governance.holders(office.id)),
            duration(office.term) if office.term else verdict(office, "term"),
            sentence(office.description) if office.description else "",
        ]
        for office in offices
    ]
    return table(*without_empty_columns(header, rows)) if rows else Markup("")
