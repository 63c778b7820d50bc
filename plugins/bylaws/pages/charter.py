"""CHARTER.md: what a working group or committee is for, what it makes, and who leads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.governance import Governance
from bylaws.markdown import Markup, table, without_empty_columns
from bylaws.model.ladder import Role
from bylaws.pages.compose import Section
from bylaws.pages.phrases import size
from bylaws.pages.sentences import Sentences

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


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.name} Charter"


def applies(governance: Governance) -> bool:
    return governance.body.charter is not None


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    offices = [role for role in governance.body.offices.values() if governance.seats(role.id)]
    rows = [_row(words, office) for office in offices]
    header = ("Role", "Seats", "People")
    leadership = table(*without_empty_columns(header, rows)) if rows else Markup("")
    return {"charter": governance.body.charter, "offices": offices, "leadership": leadership}


def _row(words: Sentences, office: Role) -> list[str | Markup]:
    seats = size(office.size, "seat") if office.size else ""
    return [office.name, seats, words.people(words.governance.holders(office.id))]
