"""DUE_DILIGENCE.md: what reviewers found about a project, criterion by criterion, and what adopters told them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.review import Review
from bylaws.pages.composing.criteria import assessed_by, criteria, rows_of
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords

NAME: Final = "diligence"
PATH: Final = "DUE_DILIGENCE.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("noteworthy"),
    Section("resolved"),
    Section("recommendations"),
    Section("conclusion"),
    Section("criteria"),
    Section("interviews"),
)


def sections(words: PageWords) -> Sequence[Section]:
    """The sections of ours, with one for each heading of the catalogue, and one for each interview."""
    taken = {section.id for section in SECTIONS}
    rows = criteria(words, taken, rows_of(words))
    return (*SECTIONS[:-1], *rows, SECTIONS[-1], *_interviews(words, taken))


def applies(governance: Governance) -> bool:
    """Whether the data names the page, and has something for it."""
    return bool(governance.body.documents.diligence and governance.body.review)


def context(words: PageWords) -> Mapping[str, Any]:
    return {"assessed_by": assessed_by(words)}


def _interviews(words: PageWords, taken: set[str]) -> Iterator[Section]:
    review = words.governance.body.review or Review()
    for number, interview in enumerate(review.interviews, 1):
        title = f"{number}. {interview.industry}"
        values = {"interview": interview}
        yield Section(free_id(taken, f"interview-{number}"), title, "interviews", "_interview", values, kin="adopters")
