"""What a page has to say things with: the body, the facts about it, and a language."""

from __future__ import annotations

from bylaws.body.governance import Governance
from bylaws.structs import struct
from bylaws.words.facts import Facts
from bylaws.words.speech import Language


@struct
class PageWords:
    """One object for all pages of a body."""

    governance: Governance
    facts: Facts
    speech: Language

    def locate(self, page: str, section: str) -> str | None:
        """The path of a page, or of a section of it; None where it is not made."""
        path = self.facts.pages.get(page)
        return f"{path}#{section}" if path and section else path

    def are_one(self, page: str, document: str) -> bool:
        """Whether a page of a site is one with a document."""
        return self.facts.pages.get(page) == self.facts.pages.get(document)
