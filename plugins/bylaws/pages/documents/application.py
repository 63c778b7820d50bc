"""APPLICATION.md: what a project says for itself when it applies for a level."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.pages.composing.criteria import assessed_by, criteria, rows_of
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords

NAME: Final = "application"
PATH: Final = "APPLICATION.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("progress"),
    Section("releases"),
    Section("achievements"),
    Section("adopters"),
    Section("people"),
    Section("security"),
    Section("integrations"),
    Section("goals"),
    Section("criteria"),
)


def sections(words: PageWords) -> Sequence[Section]:
    """The sections of ours, with one for each heading of the catalogue."""
    taken = {section.id for section in SECTIONS}
    return (*SECTIONS, *criteria(words, taken, rows_of(words)))


def applies(governance: Governance) -> bool:
    """Whether the data names the page, and has something for it."""
    return bool(governance.body.documents.application and governance.body.review)


def context(words: PageWords) -> Mapping[str, Any]:
    return {"assessed_by": assessed_by(words)}
