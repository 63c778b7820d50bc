"""CODE_OF_CONDUCT.md: the adoption of the foundation's code, and the way of a report. Never a copy of the code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Section
from bylaws.words.sentences import Sentences

NAME: Final = "conduct"
PATH: Final = "CODE_OF_CONDUCT.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("reporting", "Reporting"),
    Section("how-reports-are-handled", "How reports are handled"),
    Section("further-rules", "Further rules"),
)


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.called} Code of Conduct"


def applies(governance: Governance) -> bool:
    return bool(governance.body.code_of_conduct)


def context(words: Sentences) -> Mapping[str, Any]:
    return {"conduct": words.governance.body.code_of_conduct}
