"""Where a vulnerability is reported: to whom, who reads it, and how soon somebody answers.

Where a document says it, the page is that document; else the rules are a section of the governance page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.site.reporting import reporting
from bylaws.words.fact import PageTarget

NAME: Final = "report_security"
PATH: Final = "security.md"
DOCUMENT: Final = "security"
"""The document with which the page is one, where it is made."""
SECTIONS: Final = (Section("introduction"),)


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    return bool(governance.body.security)


def context(words: PageWords) -> Mapping[str, Any]:
    return reporting(words, NAME, DOCUMENT, PageTarget("governance", "security-response"))
