"""ADOPTERS.md: who uses the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords

NAME: Final = "adopters"
PATH: Final = "ADOPTERS.md"
SECTIONS: Final = (Section("introduction"),)


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    """Whether the data names the page, and has something for it."""
    return bool(governance.body.documents.adopters and governance.body.review and governance.body.review.adopters)


def context(words: PageWords) -> Mapping[str, Any]:
    return {}
