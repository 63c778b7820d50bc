"""SECURITY.md: how to report a vulnerability, and what follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords

NAME: Final = "security"
PATH: Final = "SECURITY.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("what-follows"),
    Section("supported-versions"),
    Section("response-team"),
)


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    """Whether the data names the page, and has something for it."""
    return bool(governance.body.documents.security and governance.body.security)


def context(words: PageWords) -> Mapping[str, Any]:
    return {}
