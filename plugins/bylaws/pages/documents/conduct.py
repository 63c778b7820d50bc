"""CODE_OF_CONDUCT.md: the adoption of the foundation's code, and the way of a report. Never a copy of the code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.documents import HOMES
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords

NAME: Final = "conduct"
PATH: Final = "CODE_OF_CONDUCT.md"
HOME: Final = HOMES["conduct"]
SECTIONS: Final = (
    Section("introduction"),
    Section("reporting"),
    Section("how-reports-are-handled"),
    Section("guidelines"),
)


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    return bool(governance.body.code_of_conduct)


def context(words: PageWords) -> Mapping[str, Any]:
    return {"conduct": words.governance.body.code_of_conduct}
